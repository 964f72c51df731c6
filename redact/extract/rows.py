"""Pieces that stand side by side make a row; rows that stand under one another make lines and paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from redact.extract.combs import without_combs
from redact.extract.pieces import GAP, STRETCHED, Edge, Piece
from redact.model.geometry import Rect, union

NEAR = 1.0
BAR_HEIGHT = 1.6
WORD_SPACE = 0.12
"""Narrowest gap between two words, in ems; less parts letters of one word."""
SAME_LINE = 0.4
"""How far the middles of two pieces of one row may lie apart, in heights of the lower of them."""


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces on one line, left to right."""

    pieces: tuple[Piece, ...]

    @property
    def top(self) -> float:
        return min(p.box.y0 for p in self.pieces)

    @property
    def bottom(self) -> float:
        return max(p.box.y1 for p in self.pieces)

    @property
    def left(self) -> float:
        return self.pieces[0].box.x0

    @property
    def right(self) -> float:
        return max(p.box.x1 for p in self.pieces)

    @property
    def height(self) -> float:
        return max(p.box.height for p in self.pieces)


def rows_of(pieces: Sequence[Piece]) -> list[Row]:
    """Group pieces into rows, top to bottom. Linear after sorting."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.middle, p.box.x0)):
        if rows and _same_line(rows[-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [Row(tuple(sorted(row, key=lambda p: p.box.x0))) for row in rows]


def _same_line(row: list[Piece], piece: Piece) -> bool:
    first = row[0]
    return abs(first.middle - piece.middle) <= SAME_LINE * max(1.0, min(first.box.height, piece.box.height))


def rejoined(pieces: Sequence[Piece], bars: Sequence[Rect], uprights: Sequence[Edge]) -> list[Piece]:
    """Pieces that nothing parts, joined: words of a line that were drawn one by one in any order, and what only the
    mark of a redaction parts, since a mark stands for words.

    `bars` are the filled boxes of the frame, `uprights` its vertical rulings.
    """
    joined: list[Piece] = []
    rows = [Row(tuple(without_combs(row.pieces))) for row in rows_of(pieces)]
    for i, row in enumerate(rows):
        run = [row.pieces[0]]
        near = [n for n in rows[max(0, i - 1) : i] + rows[i + 1 : i + 2] if _next_to(n, row)]
        for piece in row.pieces[1:]:
            left = run[-1]
            widest = STRETCHED if _crossed(left.box.x1, piece.box.x0, near) else GAP
            if _beside(left, piece, uprights, widest) or _bridged(left.box, piece.box, bars):
                run[-1] = _joined(left, piece)
            else:
                run.append(piece)
        joined.extend(run)
    return joined


def _next_to(one: Row, other: Row) -> bool:
    """Whether two rows follow one another as the lines of a paragraph do."""
    return max(one.top, other.top) - min(one.bottom, other.bottom) < min(one.height, other.height)


def _crossed(start: float, end: float, rows: Sequence[Row]) -> bool:
    """Whether words of a row next to it run across a gap, and none has a gap there: a stretched space, not a column's
    edge."""
    lined_up = any(a.box.x1 < end and start < b.box.x0 for row in rows for a, b in pairwise(row.pieces))
    return not lined_up and any(p.box.x0 < start and end < p.box.x1 for row in rows for p in row.pieces)


def _beside(left: Piece, right: Piece, uprights: Sequence[Edge], widest: float) -> bool:
    gap = right.box.x0 - left.box.x1
    if not -NEAR <= gap <= widest * min(left.size, right.size) or left.upright != right.upright:
        return False
    return not any(left.box.x1 - NEAR <= e.at <= right.box.x0 + NEAR and e.spans(left.middle) for e in uprights)


def _bridged(left: Rect, right: Rect, bars: Sequence[Rect]) -> bool:
    """Whether a mark parts two pieces. A mark's label may be one of them; where both stand on grounds of their own,
    they are cells of a shaded row."""
    found = [bar for bar in bars if _bridges(bar, left, right)]
    if not found:
        return False
    grounds = [any(_lies_under(bar, piece) for bar in bars) for piece in (left, right)]
    return not all(grounds)


def _lies_under(bar: Rect, piece: Rect) -> bool:
    middle = (piece.y0 + piece.y1) / 2
    return bar.x0 <= piece.x0 + NEAR and bar.x1 >= piece.x1 - NEAR and bar.y0 < middle < bar.y1


def _bridges(bar: Rect, left: Rect, right: Rect) -> bool:
    """Whether a mark fills the gap. It begins where the left piece ends or ends where the right one begins; the
    shading of a table's row does neither."""
    tallest = max(left.height, right.height)
    if not bar.y0 < (left.y0 + left.y1) / 2 < bar.y1 or bar.height > BAR_HEIGHT * tallest:
        return False
    begins, ends = bar.x0 >= left.x1 - NEAR, bar.x1 <= right.x0 + NEAR
    return (begins or ends) and bar.x0 - left.x1 < tallest and right.x0 - bar.x1 < tallest


def _joined(left: Piece, right: Piece) -> Piece:
    apart = right.box.x0 - left.box.x1 > WORD_SPACE * min(left.size, right.size)
    space = ((" ", 0.0, 0.0, 0.0, 0.0),) if apart else ()
    return Piece(
        (*left.chars, *space, *right.chars),
        union((left.box, right.box)),
        max(left.size, right.size),
        left.bold and right.bold,
        left.upright and right.upright,
    )


def median_words(pieces: Sequence[Piece]) -> float:
    return median(p.words for p in pieces) if pieces else 0.0
