"""Pieces that stand side by side make a row; rows that stand under one another make lines and paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from redact.extract.pieces import Piece
from redact.model.geometry import Rect, union

NEAR = 1.0
BAR_HEIGHT = 1.6
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


def bridged(pieces: Sequence[Piece], bars: Sequence[Rect]) -> list[Piece]:
    """Pieces that only the mark of a redaction parts, joined: a mark stands for words, and parts nothing.

    `bars` are the filled boxes of the frame.
    """
    if not bars:
        return list(pieces)
    joined: list[Piece] = []
    for row in rows_of(pieces):
        run = [row.pieces[0]]
        for piece in row.pieces[1:]:
            if any(_bridges(bar, run[-1].box, piece.box) for bar in bars):
                run[-1] = _joined(run[-1], piece)
            else:
                run.append(piece)
        joined.extend(run)
    return joined


def _bridges(bar: Rect, left: Rect, right: Rect) -> bool:
    """Whether a mark fills the gap. It begins where the left piece ends or ends where the right one begins; the
    shading of a table's row does neither."""
    tallest = max(left.height, right.height)
    if not bar.y0 < (left.y0 + left.y1) / 2 < bar.y1 or bar.height > BAR_HEIGHT * tallest:
        return False
    begins, ends = bar.x0 >= left.x1 - NEAR, bar.x1 <= right.x0 + NEAR
    return (begins or ends) and bar.x0 - left.x1 < tallest and right.x0 - bar.x1 < tallest


def _joined(left: Piece, right: Piece) -> Piece:
    space = (" ", 0.0, 0.0, 0.0, 0.0)
    return Piece(
        (*left.chars, space, *right.chars),
        union((left.box, right.box)),
        max(left.size, right.size),
        left.bold and right.bold,
        left.upright and right.upright,
    )


def median_words(pieces: Sequence[Piece]) -> float:
    return median(p.words for p in pieces) if pieces else 0.0
