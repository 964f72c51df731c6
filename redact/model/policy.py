"""Which types of personal data go, under which provision, and which are proposed to stay."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redact.model.decision import Verdict
from redact.model.exemption import Scheme
from redact.model.flag import Tier


class MarkWidth(StrEnum):
    """How wide a mark is drawn. The width of what it covers is a hint at what stood there."""

    EXACT = "exact"
    PADDED = "padded"
    LINE = "line"


class DocumentTitle(StrEnum):
    """What a released document is called in its properties. The one that it came with may name somebody."""

    NONE = "none"
    FILE_NAME = "file_name"


@dataclass(frozen=True, slots=True)
class TypeRule:
    """What the policy says of one type. A flag below `threshold` (0 to 1) is not raised; from `auto` on it goes unless
    a person objects, and without `auto` a person must always say.

    `provision` is a code of the scheme, empty when the verdict is to keep. `names_people`: a hit names someone, whose
    other mentions in the document are flagged too. `stands_for`: a hit takes the place of hits of those other types,
    as a senior official's name does of a person's. `tells_of_people`: a hit is a fact about somebody.
    """

    type: str
    verdict: Verdict
    threshold: float
    provision: str = ""
    reason: str = ""
    names_people: bool = False
    stands_for: tuple[str, ...] = ()
    auto: float | None = None
    tells_of_people: bool = False

    def tier(self, score: float) -> Tier:
        """What is proposed of a hit with this score."""
        if self.verdict is Verdict.KEEP:
            return Tier.KEEP
        return Tier.AUTO if self.auto is not None and score >= self.auto else Tier.REVIEW


@dataclass(frozen=True, slots=True)
class Policy:
    """A named, versioned set of rules over a scheme. `digest` is the SHA-256 of what it was read from, in hex."""

    name: str
    version: str
    digest: str
    scheme: Scheme
    rules: tuple[TypeRule, ...]
    marks: MarkWidth = MarkWidth.PADDED
    title: DocumentTitle = DocumentTitle.FILE_NAME

    def rule(self, type_: str) -> TypeRule | None:
        """The rule for a type; None when the policy does not speak of it, and then it is not flagged."""
        return next((r for r in self.rules if r.type == type_), None)

    @property
    def types(self) -> tuple[str, ...]:
        return tuple(r.type for r in self.rules)
