"""Which boxes a path fills. A box drawn by hand comes as a rectangle, a rounded one, a thick line, or many strips."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium_raw

from redact.verify.drawing import Matrix, apply

FULL = 0.8
"""The share of its box that an outline must enclose to count as a box."""
MOST_SEGMENTS = 4000
THICK = 3.0
"""A line as thick as this, in points, can cover letters."""

Shape = tuple[float, float, float, float]
"""Left, bottom, right, top in user space."""
Point = tuple[float, float]


def shapes_of(handle: Any, matrix: Matrix, *, stroked: bool = False) -> list[Shape]:
    """The boxes that a path fills, or its stroke where that is thick; outlines of other forms are left out."""
    count = pdfium_raw.FPDFPath_CountSegments(handle)
    if not 0 < count <= MOST_SEGMENTS:
        return []
    outlines = list(_outlines(pdfium_raw.FPDFPath_GetPathSegment, handle, count, matrix))
    if stroked:
        width = ctypes.c_float()
        pdfium_raw.FPDFPageObj_GetStrokeWidth(handle, width)
        reach = width.value * max(abs(matrix[0]), abs(matrix[1]), abs(matrix[2]), abs(matrix[3])) / 2
        return [s for o in outlines for s in _strokes(o, reach)] if 2 * reach >= THICK else []
    return [_around(points) for points in outlines if _encloses(points)]


def clip_of(handle: Any, matrix: Matrix) -> Shape | None:
    """The box around all that clips an object, in user space; None where nothing does."""
    clip = pdfium_raw.FPDFPageObj_GetClipPath(handle)
    paths = pdfium_raw.FPDFClipPath_CountPaths(clip) if clip else 0
    least: Shape | None = None
    for number in range(max(paths, 0)):
        count = pdfium_raw.FPDFClipPath_CountPathSegments(clip, number)
        points = [
            point
            for outline in _outlines(
                lambda owner, i, path=number: pdfium_raw.FPDFClipPath_GetPathSegment(owner, path, i),
                clip,
                min(max(count, 0), MOST_SEGMENTS),
                matrix,
            )
            for point in outline
        ]
        if points:
            x0, y0, x1, y1 = _around(points)
            least = (
                (max(least[0], x0), max(least[1], y0), min(least[2], x1), min(least[3], y1))
                if least
                else (x0, y0, x1, y1)
            )
    return least


def _outlines(ask: Any, owner: Any, count: int, matrix: Matrix) -> Iterator[list[Point]]:
    """The corners, and control points, of each part of a path."""
    points: list[Point] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for i in range(count):
        segment = ask(owner, i)
        if not pdfium_raw.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        if pdfium_raw.FPDFPathSegment_GetType(segment) == pdfium_raw.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        points.append(apply(matrix, x.value, y.value))
    if points:
        yield points


def _around(points: list[Point]) -> Shape:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _encloses(points: list[Point]) -> bool:
    """Whether an outline fills most of the box around it (the area by the surveyor's formula)."""
    x0, y0, x1, y1 = _around(points)
    room = (x1 - x0) * (y1 - y0)
    if len(points) < 3 or room <= 0:
        return False
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]], strict=True))
    return abs(twice) / 2 >= FULL * room


def _strokes(points: list[Point], reach: float) -> Iterator[Shape]:
    """The boxes of upright and level lines of a thickness; slanted ones are left out."""
    for (ax, ay), (bx, by) in pairwise(points):
        if abs(ay - by) < reach / 4:
            yield min(ax, bx), min(ay, by) - reach, max(ax, bx), max(ay, by) + reach
        elif abs(ax - bx) < reach / 4:
            yield min(ax, bx) - reach, min(ay, by), max(ax, bx) + reach, max(ay, by)
