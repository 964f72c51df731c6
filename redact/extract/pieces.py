"""Pieces: runs of characters that stand together on a line, cut where a wide gap or a ruling line parts them.

Layout works in a frame in which the text reads left to right and top to bottom, whatever way it runs on the page;
each piece keeps the true boxes of its characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from redact.model.geometry import Rect, union
from redact.pdf.reading import MADE_UP_SPACE, Char, RawLine

GAP = 1.0
"""Widest space within a piece, in ems: wider is a cell's or a column's edge. A justified line stays under 0.8."""
MANY = 2
STRETCHED = 3.0
"""Widest single space that the file itself has between two words: narrow justified columns stretch it so far."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A ruling line in the frame, seen end on: at `at`, from `low` to `high`."""

    at: float
    low: float
    high: float

    def spans(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters with their true boxes, and the box of the whole in the frame."""

    chars: tuple[Char, ...] = field(repr=False)
    box: Rect
    size: float
    bold: bool = False
    upright: bool = True

    @property
    def text(self) -> str:
        return "".join(c[0] for c in self.chars)

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def middle(self) -> float:
        return (self.box.y0 + self.box.y1) / 2


def in_frame(x0: float, y0: float, x1: float, y1: float, direction: int) -> Rect:
    """A box of the page as seen when turned so that writing in `direction` reads left to right."""
    if direction == 1:
        return Rect(y0, -x1, y1, -x0)
    if direction == 2:
        return Rect(-x1, -y1, -x0, -y0)
    if direction == 3:
        return Rect(-y1, x0, -y0, x1)
    return Rect(x0, y0, x1, y1)


def pieces_of(line: RawLine, uprights: Sequence[Edge]) -> Iterator[Piece]:
    """Cut a line into pieces. `uprights` are the vertical rulings of the frame, sorted by place."""
    direction = line.direction or 0
    boxes = [in_frame(c[1], c[2], c[3], c[4], direction) for c in line.chars]
    if not boxes:
        return
    height = max(b.y1 for b in boxes), min(b.y0 for b in boxes)
    middle = sum(height) / 2
    crossing = [e.at for e in uprights if e.spans(middle) and boxes[0].x0 < e.at < boxes[-1].x1]
    start, last, spaces = 0, -1, 0
    for i, char in enumerate(line.chars):
        if char[0].isspace():
            spaces += 1 if char[0] != MADE_UP_SPACE else MANY
            continue
        widest = line.size * (STRETCHED if spaces == 1 else GAP)
        fences = crossing if spaces else ()  # a line drawn through a word parts nothing
        spaces = 0
        if last >= 0 and _parted(boxes[last], boxes[i], widest, fences):
            yield _piece(line, boxes, start, last + 1)
            start = i
        elif last < 0:
            start = i
        last = i
    if last >= 0:
        yield _piece(line, boxes, start, last + 1)


def _parted(left: Rect, right: Rect, widest: float, crossing: Sequence[float]) -> bool:
    if right.x0 - left.x1 > widest:
        return True
    return any((left.x0 + left.x1) / 2 < at < (right.x0 + right.x1) / 2 for at in crossing)


def _piece(line: RawLine, boxes: Sequence[Rect], start: int, end: int) -> Piece:
    return Piece(line.chars[start:end], union(boxes[start:end]), line.size, line.bold, line.direction is not None)
