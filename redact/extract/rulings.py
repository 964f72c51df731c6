"""Ruling lines, and the cells that they fence in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redact.extract.pieces import Edge, Piece, in_frame
from redact.model.geometry import Rect

THIN = 3.0
SHORTEST = 5.0
_Edge = tuple[float, float, float]
"""At, low and high."""
MAX_EDGES = 6_000
"""More than this is a drawing, not a table."""
SLACK = 1.5
MARGIN = 14.0
"""Widest margin of a cell's text, in points."""
MOST_LINES = 9
"""Lines of a shaded cell that have grounds of their own, and of a cell at a table's open side."""
WIDER = 1.5
SIDE = 0.6
"""Share of a cell's side that its ruling takes up at least."""


@dataclass(frozen=True, slots=True)
class Rulings:
    """Vertical and horizontal edges of a frame, each sorted by place: of lines and of filled boxes, and of lines alone
    (a line is a box, but a thin one)."""

    uprights: tuple[Edge, ...] = ()
    levels: tuple[Edge, ...] = ()
    drawn_uprights: tuple[Edge, ...] = ()
    drawn_levels: tuple[Edge, ...] = ()


def rulings_of(vectors: Sequence[Rect], direction: int) -> Rulings:
    """Edges of lines and boxes, in the frame of `direction`."""
    lines: tuple[set[_Edge], set[_Edge]] = set(), set()
    boxes: set[Rect] = set()
    for vector in vectors:
        box = in_frame(*vector.as_tuple(), direction).rounded(1)
        if box.height >= SHORTEST and box.width <= THIN:
            lines[0].add(((box.x0 + box.x1) / 2, box.y0, box.y1))
        elif box.width >= SHORTEST and box.height <= THIN:
            lines[1].add(((box.y0 + box.y1) / 2, box.x0, box.x1))
        elif box.width >= SHORTEST and box.height >= SHORTEST:
            boxes.add(box)
        if len(lines[0]) + len(lines[1]) + 4 * len(boxes) > MAX_EDGES:
            return Rulings()
    drawn = _joined(lines[0]), _joined(lines[1])
    if not boxes:
        return Rulings(*drawn, *drawn)
    for box in _without_strips(boxes):
        lines[0].update(((box.x0, box.y0, box.y1), (box.x1, box.y0, box.y1)))
        lines[1].update(((box.y0, box.x0, box.x1), (box.y1, box.x0, box.x1)))
    return Rulings(_joined(lines[0]), _joined(lines[1]), *drawn)


def _without_strips(boxes: set[Rect]) -> Iterator[Rect]:
    """Boxes but for the grounds of single lines within a shaded cell, narrower than the cell by its margins, as word
    processors draw them. (What is as wide as its surroundings is a row.)"""
    columns: dict[int, list[Rect]] = {}
    for box in sorted(boxes, key=lambda b: b.y0):
        columns.setdefault(int(box.x0 // MARGIN), []).append(box)
    for column, inside in columns.items():
        around = sorted([*columns.get(column - 1, ()), *inside], key=lambda b: b.y0)
        tops = [b.y0 for b in around]
        for box in inside:
            at = bisect_left(tops, box.y0 + SLACK)
            if not any(_holds(cell, box) for cell in around[max(0, at - MOST_LINES) : at]):
                yield box


def _holds(cell: Rect, strip: Rect) -> bool:
    left, right = strip.x0 - cell.x0, cell.x1 - strip.x1
    return 2 < left < MARGIN and 2 < right < MARGIN and strip.y1 <= cell.y1 + SLACK


def _joined(edges: set[_Edge]) -> tuple[Edge, ...]:
    """Edges that continue one another are one: tables are often drawn cell by cell, each side a little beside the
    last. Edges of about one place are taken together first, whatever their order along it."""
    joined: list[Edge] = []
    near: list[_Edge] = []
    for edge in sorted(edges):
        if near and edge[0] - near[0][0] > SLACK / 2:
            joined.extend(_end_to_end(near))
            near = []
        near.append(edge)
    joined.extend(_end_to_end(near))
    return tuple(joined)


def _end_to_end(near: Sequence[_Edge]) -> Iterator[Edge]:
    reach: list[list[float]] = []
    for _, low, high in sorted(near, key=lambda e: e[1]):
        if reach and low <= reach[-1][1] + SLACK:
            reach[-1][1] = max(reach[-1][1], high)
        else:
            reach.append([low, high])
    return (Edge(near[0][0], low - SLACK, high + SLACK) for low, high in reach)


def cell_around(piece: Piece, rulings: Rulings) -> Rect | None:
    """The cell that a piece stands in; None where it is open."""
    return _fence(piece.box, rulings.uprights, rulings.levels)


def is_drawn(piece: Piece, rulings: Rulings) -> bool:
    """Whether lines fence a piece in, and not the edges of shaded boxes alone."""
    return _fence(piece.box, rulings.drawn_uprights, rulings.drawn_levels) is not None


def _fence(box: Rect, uprights: Sequence[Edge], levels: Sequence[Edge]) -> Rect | None:
    """A table's outer sides may be left open: its levels end there."""
    x, y = box.centre
    left, right = _nearest(uprights, x, y)
    if left is None and right is None:
        return None
    if left and right and box.width > WIDER * (right.at - left.at):  # letters in a comb's boxes, taken together
        left, right = _nearest(uprights, box.x0, y)[0], _nearest(uprights, box.x1, y)[1]
    above, below = _nearest(levels, y, x)
    if above is None or below is None:
        return None
    if (left is None or right is None) and below.at - above.at > MOST_LINES * box.height:
        return None
    start = left.at if left else max(above.low, below.low) + SLACK
    end = right.at if right else min(above.high, below.high) - SLACK
    if not all(_runs_along(e, above.at, below.at) for e in (left, right) if e):
        return None
    if not all(_runs_along(e, start, end) for e in (above, below)):
        return None
    return Rect(start, above.at, end, below.at).rounded(0)


def _runs_along(side: Edge, low: float, high: float) -> bool:
    """Whether a side is as long as the cell: the side of a box to tick, in a larger box, fences nothing else in."""
    return min(side.high, high) - max(side.low, low) > SIDE * (high - low)


def _nearest(edges: Sequence[Edge], at: float, along: float) -> tuple[Edge | None, Edge | None]:
    """The nearest edges before and after `at` that reach `along`."""
    middle = bisect_left(edges, at, key=lambda e: e.at)
    before = next((edges[i] for i in range(middle - 1, -1, -1) if edges[i].low <= along <= edges[i].high), None)
    after = next((edges[i] for i in range(middle, len(edges)) if edges[i].low <= along <= edges[i].high), None)
    return before, after
