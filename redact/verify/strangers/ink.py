"""A page as it looks: pdfium draws it in greys, comments and fields too, and each place is asked for contrast."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from redact.model.geometry import Rect
from redact.verify.frame import Frame

SCALE = 1.5
"""Pixels a point: a letter of 6 points is nine pixels high."""
MOST_PIXELS = 24_000_000
CONTRAST = 12
"""Steps of grey, of 255, between neighbours from which on an eye may see an edge."""

Greys = NDArray[np.int16]
Sums = NDArray[np.int32]


@dataclass(frozen=True)
class Ink:
    """`greys`: rows from the top of the unrotated page."""

    scale: float
    greys: Greys = field(repr=False)

    @cached_property
    def _edges(self) -> Sums:
        """In each row, how many edge pixels lie left of each place: a rectangle's count takes two look-ups a row."""
        sums: Sums = np.zeros((self.greys.shape[0], self.greys.shape[1] + 1), dtype=np.int32)
        np.cumsum(edge_pixels(self.greys), axis=1, dtype=np.int32, out=sums[:, 1:])
        return sums

    def span(self, box: Rect) -> tuple[int, int, int, int]:
        """The pixels of a place: left, top, right, bottom; half open, cut to the page."""
        high, wide = self.greys.shape
        left, right = math.floor(box.x0 * self.scale), math.ceil(box.x1 * self.scale)
        top, bottom = math.floor(box.y0 * self.scale), math.ceil(box.y1 * self.scale)
        return min(max(left, 0), wide), min(max(top, 0), high), min(max(right, 0), wide), min(max(bottom, 0), high)

    def part(self, box: Rect) -> Greys:
        left, top, right, bottom = self.span(box)
        return self.greys[top:bottom, left:right]

    def grey(self, box: Rect) -> float:
        """The middle grey of a place; 255 off the page."""
        part = self.part(box)
        return float(np.median(part)) if part.size else 255.0

    def edges_within(
        self, x0: NDArray[np.float64], y0: NDArray[np.float64], x1: NDArray[np.float64], y1: NDArray[np.float64]
    ) -> Sums:
        """For each box, how many pixels in it differ from a neighbour in it. A little room is added at the sides:
        an upright stroke can be as wide as its box."""
        high, wide = self.greys.shape
        left = np.clip(np.floor(x0 * self.scale - 0.3), 0, wide).astype(np.int64)
        right = np.clip(np.ceil(x1 * self.scale + 0.3), 0, wide).astype(np.int64)
        top = np.clip(np.floor(y0 * self.scale - 0.3), 0, high).astype(np.int64)
        bottom = np.clip(np.ceil(y1 * self.scale + 0.3), 0, high).astype(np.int64)
        right, bottom = np.maximum(right - 1, left), np.maximum(bottom - 1, top)
        total: Sums = np.zeros(len(x0), dtype=np.int32)
        for row in range(int((bottom - top).max(initial=0))):
            there = np.nonzero(top + row < bottom)[0]
            at = top[there] + row
            total[there] += self._edges[at, right[there]] - self._edges[at, left[there]]
        return total


def draw(page: Any, frame: Frame, scale: float = SCALE) -> Ink:
    """Render pypdfium2's page as the frame sees it, without its /Rotate."""
    scale = min(scale, math.sqrt(MOST_PIXELS / max(frame.width * frame.height, 1.0)))
    bitmap = page.render(scale=scale, rotation=(360 - frame.rotation) % 360, grayscale=True, may_draw_forms=False)
    try:
        greys = np.asarray(bitmap.to_numpy(), dtype=np.int16).copy()
    finally:
        bitmap.close()
    if greys.ndim == 3:
        greys = greys[:, :, 0]
    return Ink(scale, greys)


def edge_pixels(greys: Greys, contrast: int = CONTRAST) -> NDArray[np.bool_]:
    """Pixels that differ from the next one on the right or below."""
    edge = np.zeros(greys.shape, dtype=np.bool_)
    if greys.size:
        edge[:, :-1] |= np.abs(np.diff(greys, axis=1)) > contrast
        edge[:-1, :] |= np.abs(np.diff(greys, axis=0)) > contrast
    return edge
