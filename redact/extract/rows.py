"""Pieces that stand side by side make a row; rows that stand under one another make lines and paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from redact.extract.pieces import Piece

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


def median_words(pieces: Sequence[Piece]) -> float:
    return median(p.words for p in pieces) if pieces else 0.0
