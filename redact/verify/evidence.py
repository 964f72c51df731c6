"""What a check may look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from types import TracebackType

from redact.model.geometry import Rect
from redact.model.plan import Plan
from redact.verify.glyphs import Glyphs
from redact.verify.reader import Reader

INSET = 0.5
"""How far inside a mark a character's centre must lie before it counts as under the mark, in points."""

OUTSET = 1.0
"""How far outside a mark it must lie before its loss counts as a fault, in points."""


@dataclass(frozen=True)
class Evidence:
    """`source` is the normalised working copy (repaired, decrypted, annotations and fields flattened into the pages,
    same geometry as the original); `redacted` is what is to be released. Close it, or use it as a context."""

    source: bytes = field(repr=False)
    redacted: bytes = field(repr=False)
    plan: Plan = field(repr=False)
    drawn: tuple[tuple[Rect, ...], ...] = ()
    """The boxes of the marks as drawn, region by region; none given: those of the plan."""

    @cached_property
    def before(self) -> Reader:
        return Reader(self.source)

    @cached_property
    def after(self) -> Reader:
        return Reader(self.redacted)

    @cached_property
    def marks(self) -> dict[int, tuple[Rect, ...]]:
        """The boxes of the plan by page, for the pages that have any."""
        found: dict[int, list[Rect]] = {}
        for region in self.plan.regions:
            found.setdefault(region.page, []).extend(region.boxes)
        return {page: tuple(boxes) for page, boxes in found.items()}

    @cached_property
    def drawn_marks(self) -> dict[int, tuple[Rect, ...]]:
        """The boxes as drawn, by page: nothing but a label may be seen in them."""
        found: dict[int, list[Rect]] = {}
        for region, boxes in zip(self.plan.regions, self.drawn or [r.boxes for r in self.plan.regions], strict=True):
            found.setdefault(region.page, []).extend(boxes)
        return {page: tuple(boxes) for page, boxes in found.items()}

    @cached_property
    def _outside(self) -> dict[tuple[str, int], Glyphs]:
        return {}

    def outside_before(self, number: int) -> Glyphs:
        """The source's characters on page `number` that no mark covers."""
        return self._without_marks("before", number, self.before)

    def outside_after(self, number: int) -> Glyphs:
        """The same of the redacted file: all but the labels, if the marks were burnt."""
        return self._without_marks("after", number, self.after)

    def _without_marks(self, side: str, number: int, reader: Reader) -> Glyphs:
        glyphs = reader.glyphs(number)
        boxes = self.marks.get(number)
        if not boxes:
            return glyphs
        if (side, number) not in self._outside:
            self._outside[side, number] = glyphs.without(glyphs.within_any(map(core, boxes)))
        return self._outside[side, number]

    def close(self) -> None:
        self.__dict__.pop("_outside", None)
        for name in ("before", "after"):
            reader = self.__dict__.pop(name, None)
            if reader is not None:
                reader.close()

    def __enter__(self) -> Evidence:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def core(box: Rect) -> Rect:
    """The part of a mark in which nothing may be left. A quarter of a thin box at most is given away at an edge."""
    dx, dy = min(INSET, box.width / 4), min(INSET, box.height / 4)
    return Rect(box.x0 + dx, box.y0 + dy, box.x1 - dx, box.y1 - dy)
