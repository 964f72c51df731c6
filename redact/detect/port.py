"""The port for recognizers: passages in, spans out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from redact.model.passage import Passage
from redact.model.span import Span


class Detector(Protocol):
    """What finds personal data. `digest` names rules and models to the byte, so that results can be reused."""

    @property
    def digest(self) -> str: ...

    def detect(self, passages: Sequence[Passage], wanted: Collection[str] | None = None) -> list[list[Span]]:
        """Spans of each passage, in the passages' order, merged or not: of the `wanted` types at least, for None all.

        Raises CouldNotLook: never an empty list.
        """
        ...
