"""Two pictures of the same place, cell by cell: where one has writing and the other is of one colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redact.model.geometry import Rect
from redact.verify.strangers.ink import Greys, Ink


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell's side in pixels of the page, the steps of grey that count as an edge, the edges either way that make
    writing (a straight border has them one way only), and the cells that make a word."""

    side: int
    contrast: int
    edges: int
    least: int


CELL = _Cell(side=8, contrast=48, edges=2, least=3)


@dataclass(frozen=True, slots=True)
class Piece:
    """A hidden stretch: its box, and a point that is certainly in it."""

    box: Rect
    inside: tuple[float, float]


def hidden_pieces(ink: Ink, laid: Greys, counts: NDArray[np.bool_], corner: tuple[int, int]) -> Iterator[Piece]:
    """Stretches in which `laid` has writing and the page shows one colour. `corner` is where `laid` begins on it."""
    left, top = corner
    high, wide = laid.shape
    rows, columns = high // CELL.side, wide // CELL.side
    if not rows or not columns:
        return
    page = ink.greys[top : top + high, left : left + wide]
    level = np.zeros(laid.shape, dtype=np.bool_)
    level[:, :-1] = np.abs(np.diff(laid, axis=1)) > CELL.contrast
    upright = np.zeros(laid.shape, dtype=np.bool_)
    upright[:-1, :] = np.abs(np.diff(laid, axis=0)) > CELL.contrast
    shown = np.zeros(laid.shape, dtype=np.bool_)
    shown[:, :-1] |= np.abs(np.diff(page, axis=1)) > 12
    shown[:-1, :] |= np.abs(np.diff(page, axis=0)) > 12
    written = (_sums(level, rows, columns) >= CELL.edges) & (_sums(upright, rows, columns) >= CELL.edges)
    blank = _sums(shown, rows, columns) == 0
    whole = _sums(counts, rows, columns) == CELL.side * CELL.side
    for cells in _together(written & blank & whole):
        ys, xs = [y for y, _ in cells], [x for _, x in cells]
        box = Rect(
            (left + min(xs) * CELL.side) / ink.scale,
            (top + min(ys) * CELL.side) / ink.scale,
            (left + (max(xs) + 1) * CELL.side) / ink.scale,
            (top + (max(ys) + 1) * CELL.side) / ink.scale,
        )
        y, x = cells[len(cells) // 2]
        yield Piece(box, ((left + (x + 0.5) * CELL.side) / ink.scale, (top + (y + 0.5) * CELL.side) / ink.scale))


def _sums(flags: NDArray[np.bool_], rows: int, columns: int) -> NDArray[np.int64]:
    side = CELL.side
    cut = flags[: rows * side, : columns * side].reshape(rows, side, columns, side)
    summed: NDArray[np.int64] = cut.sum(axis=(1, 3), dtype=np.int64)
    return summed


def _together(flags: NDArray[np.bool_]) -> Iterator[list[tuple[int, int]]]:
    """Flagged cells that touch, also over one cell between: a word has gaps."""
    left = {(int(y), int(x)) for y, x in zip(*np.nonzero(flags), strict=True)}
    while left:
        waiting = [left.pop()]
        group: list[tuple[int, int]] = []
        while waiting:
            y, x = waiting.pop()
            group.append((y, x))
            near = [(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-2, -1, 0, 1, 2)]
            for cell in near:
                if cell in left:
                    left.remove(cell)
                    waiting.append(cell)
        if len(group) >= CELL.least:
            yield sorted(group)
