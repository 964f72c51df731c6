"""Ruling lines, and the cells that they fence in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from redact.extract.pieces import Edge, Piece, in_frame
from redact.model.geometry import Rect

THIN = 3.0
SHORTEST = 5.0
MAX_EDGES = 6_000
"""More than this is a drawing, not a table."""
SLACK = 1.5


@dataclass(frozen=True, slots=True)
class Rulings:
    """Vertical and horizontal edges of a frame, each sorted by place."""

    uprights: tuple[Edge, ...] = ()
    levels: tuple[Edge, ...] = ()


def rulings_of(vectors: Sequence[Rect], direction: int) -> Rulings:
    """Edges of lines and boxes, in the frame of `direction`."""
    uprights: set[tuple[float, float, float]] = set()
    levels: set[tuple[float, float, float]] = set()
    for vector in vectors:
        box = in_frame(*vector.as_tuple(), direction).rounded(1)
        if box.height >= SHORTEST and box.width <= THIN:
            uprights.add(((box.x0 + box.x1) / 2, box.y0, box.y1))
        elif box.width >= SHORTEST and box.height <= THIN:
            levels.add(((box.y0 + box.y1) / 2, box.x0, box.x1))
        elif box.width >= SHORTEST and box.height >= SHORTEST:
            uprights.update(((box.x0, box.y0, box.y1), (box.x1, box.y0, box.y1)))
            levels.update(((box.y0, box.x0, box.x1), (box.y1, box.x0, box.x1)))
        if len(uprights) + len(levels) > MAX_EDGES:
            return Rulings()
    return Rulings(_joined(uprights), _joined(levels))


def _joined(edges: set[tuple[float, float, float]]) -> tuple[Edge, ...]:
    """Edges that continue one another are one: tables are often drawn cell by cell."""
    joined: list[list[float]] = []
    for at, low, high in sorted(edges):
        last = joined[-1] if joined else None
        if last and abs(last[0] - at) <= SLACK / 2 and low <= last[2] + SLACK:
            last[2] = max(last[2], high)
        else:
            joined.append([at, low, high])
    return tuple(Edge(at, low - SLACK, high + SLACK) for at, low, high in joined)


def cell_around(piece: Piece, rulings: Rulings) -> Rect | None:
    """The cell that a piece stands in; None where a side is open."""
    x, y = piece.box.centre
    left, right = _nearest(rulings.uprights, x, y)
    above, below = _nearest(rulings.levels, y, x)
    if left is None or right is None or above is None or below is None:
        return None
    return Rect(left, above, right, below).rounded(0)


def _nearest(edges: Sequence[Edge], at: float, along: float) -> tuple[float | None, float | None]:
    """The nearest edges before and after `at` that reach `along`."""
    middle = bisect_left(edges, at, key=lambda e: e.at)
    before = next((e.at for e in reversed(edges[:middle]) if e.spans(along)), None)
    after = next((e.at for e in edges[middle:] if e.spans(along)), None)
    return before, after
