"""Exactly what will be burnt, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

from redact.model.geometry import Rect


@dataclass(frozen=True, slots=True)
class Region:
    """One decided redaction on one page. `withheld` is the text that must not survive; internal, never published."""

    id: str
    page: int
    boxes: tuple[Rect, ...]
    provision: str
    label: str
    type: str
    withheld: str = field(repr=False)
    authority: str = "person"


@dataclass(frozen=True, slots=True)
class Kept:
    """A flagged place that a decision releases on purpose."""

    page: int
    boxes: tuple[Rect, ...]
    type: str
    reason: str = field(repr=False)
    authority: str = "person"


@dataclass(frozen=True, slots=True)
class Plan:
    """All regions of one document. `document`, `flags` and `decisions` are digests of what it was made from.

    `left_behind` are texts beside the pages (comments, field values, properties) that a release never carries and
    that were flagged: the verifier looks for them too.
    """

    document: str
    flags: str
    decisions: str
    policy: str
    regions: tuple[Region, ...] = ()
    kept: tuple[Kept, ...] = ()
    left_behind: tuple[str, ...] = field(default=(), repr=False)

    def on_page(self, number: int) -> tuple[Region, ...]:
        return tuple(r for r in self.regions if r.page == number)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A PDF after burning. `plan` and `document` are digests; `digest` is that of `content`.

    `drawn` are the boxes of each mark as drawn, region by region of the plan: never less than the region's own, and
    wider where the width of a mark would betray what it covers. `pictured` names pages that became pictures, and why.
    """

    document: str
    plan: str
    digest: str
    content: bytes = field(repr=False)
    removed: tuple[tuple[str, int], ...] = ()
    drawn: tuple[tuple[Rect, ...], ...] = ()
    pictured: tuple[tuple[int, str], ...] = ()
