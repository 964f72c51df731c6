"""Matrices as PDF writes them (ISO 32000-2 §8.3.3): six numbers, row vectors, `first` applied before `second`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Matrix = tuple[float, float, float, float, float, float]
Corners = tuple[float, float, float, float]
"""Left, bottom, right, top in user space."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
EVERYWHERE: Corners = (-1e9, -1e9, 1e9, 1e9)
"""The box of what has no edges, such as the sheet that a glyph or a pattern's tile is drawn on."""
FLAT = 1e-9
"""An area scale below this shows nothing."""


def times(first: Matrix, second: Matrix) -> Matrix:
    """`first`, then `second`."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where a point goes."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def flat(matrix: Matrix) -> bool:
    """Whether it maps the plane onto a line or a point."""
    return abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) < FLAT


def inverse(matrix: Matrix) -> Matrix:
    """The way back. Raises ZeroDivisionError for a flat one."""
    a, b, c, d, e, f = matrix
    area = a * d - b * c
    return d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area


def bounds(points: Iterable[tuple[float, float]]) -> Corners:
    """The smallest box around points; at least one."""
    every = list(points)
    xs, ys = [p[0] for p in every], [p[1] for p in every]
    return min(xs), min(ys), max(xs), max(ys)


def box_through(matrix: Matrix, box: Sequence[float]) -> Corners:
    """The box around a box that a matrix has moved."""
    x0, y0, x1, y1 = box
    return bounds(moved(matrix, x, y) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1)))


def shared(one: Corners, other: Corners) -> Corners | None:
    """What two boxes share; None when they don't touch."""
    cut = max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])
    return cut if cut[0] < cut[2] and cut[1] < cut[3] else None


def holds(box: Corners, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
