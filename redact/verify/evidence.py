"""What a check may look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING

from redact.model.geometry import Rect
from redact.model.pixels import PixelReader
from redact.model.plan import Plan, Region
from redact.verify.glyphs import Glyphs
from redact.verify.reader import Reader

if TYPE_CHECKING:
    from redact.verify.second_reader import SecondReader

INSET = 0.5
"""How far inside a mark a character's centre must lie before it counts as under the mark, in points."""

OUTSET = 1.0
"""How far outside a mark it must lie before its loss counts as a fault, in points."""

SEEN_AROUND = 3.0
"""How far from a character's middle its ink is looked for, in points."""


@dataclass(frozen=True)
class Evidence:
    """`source` is the normalised working copy (repaired, decrypted, annotations and fields flattened into the pages,
    same geometry as the original); `redacted` is what is to be released. Close it, or use it as a context."""

    source: bytes = field(repr=False)
    redacted: bytes = field(repr=False)
    plan: Plan = field(repr=False)
    drawn: tuple[tuple[Rect, ...], ...] = ()
    """The boxes of the marks as drawn, region by region; none given: those of the plan."""
    pictured: frozenset[int] = frozenset()
    """Numbers of the pages that became pictures with a layer of text."""
    reader: PixelReader | None = None
    """Reads writing off pixels; none: pictures can't be read."""

    @cached_property
    def before(self) -> Reader:
        return Reader(self.source)

    @cached_property
    def after(self) -> Reader:
        return Reader(self.redacted)

    @cached_property
    def second_before(self) -> SecondReader:
        return _second(self.source)

    @cached_property
    def second_after(self) -> SecondReader:
        return _second(self.redacted)

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
        return {page: tuple(box for _, box in marks) for page, marks in self.labelled_marks.items()}

    @cached_property
    def labelled_marks(self) -> dict[int, tuple[tuple[Region, Rect], ...]]:
        """By page: each region with each of its boxes as drawn."""
        found: dict[int, list[tuple[Region, Rect]]] = {}
        for region, boxes in zip(self.plan.regions, self.drawn or [r.boxes for r in self.plan.regions], strict=True):
            found.setdefault(region.page, []).extend((region, box) for box in boxes)
        return {page: tuple(marks) for page, marks in found.items()}

    @cached_property
    def _outside(self) -> dict[tuple[str, int], Glyphs]:
        return {}

    def outside_before(self, number: int) -> Glyphs:
        """The source's characters on page `number` that no mark covers."""
        return self._without_marks("before", number, self.before.glyphs(number), self.marks)

    def outside_after(self, number: int) -> Glyphs:
        """The same of the redacted file: all but the labels, if the marks were burnt."""
        return self._without_marks("after", number, self.after.glyphs(number), self.drawn_marks)

    def _without_marks(self, side: str, number: int, glyphs: Glyphs, marks: dict[int, tuple[Rect, ...]]) -> Glyphs:
        boxes = marks.get(number)
        if not boxes:
            return glyphs
        if (side, number) not in self._outside:
            self._outside[side, number] = glyphs.without(glyphs.within_any(map(core, boxes)))
        return self._outside[side, number]

    def shown(self, number: int, glyphs: Glyphs, chosen: list[int]) -> list[int]:
        """Those of the chosen characters of the source at whose place its page shows anything: what is clipped away,
        white on white or invisible is no loss."""
        if not chosen:
            return []
        sheet = self.before.sheet(number)
        spots = {i: sheet.cover(Rect(*2 * (glyphs.xs[i], glyphs.ys[i])).grown(SEEN_AROUND)) for i in chosen}
        return [i for i, spot in spots.items() if sheet.varies(spot)]

    def close(self) -> None:
        for name in ("_outside", "second_before", "second_after"):
            self.__dict__.pop(name, None)
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


def _second(content: bytes) -> SecondReader:
    """Loaded when it is first needed: pdfminer brings cryptography along, and files without marks do without."""
    from redact.verify.second_reader import SecondReader

    return SecondReader(content)


def core(box: Rect) -> Rect:
    """The part of a mark in which nothing may be left. A quarter of a thin box at most is given away at an edge."""
    dx, dy = min(INSET, box.width / 4), min(INSET, box.height / 4)
    return Rect(box.x0 + dx, box.y0 + dy, box.x1 - dx, box.y1 - dy)
