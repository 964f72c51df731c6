"""Presidio only logs a pattern that ran out of time, and goes on as if it had found nothing. Ours does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from redact.model.errors import CouldNotLook


class Unforgiving:
    """A compiled pattern whose search either ends or raises CouldNotLook, which Presidio does not catch."""

    def __init__(self, pattern: regex.Pattern[str]) -> None:
        self._pattern = pattern

    def finditer(self, text: str, timeout: float | None = None) -> Iterator[regex.Match[str]]:
        try:
            yield from self._pattern.finditer(text, timeout=timeout)
        except TimeoutError:
            raise CouldNotLook("a pattern ran out of time", "Split the document and try again.") from None


def refuse_to_skip(recognizer: Any) -> None:
    """Compile a PatternRecognizer's patterns beforehand, with the flags that it will ask for, so that it uses ours."""
    flags = recognizer.global_regex_flags or 0
    for pattern in recognizer.patterns:
        pattern.compiled_with_flags = flags
        pattern.compiled_regex = Unforgiving(regex.compile(pattern.regex, flags))
