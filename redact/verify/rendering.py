"""Pages as pixels, unrotated, by pdfium."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.verify.frame import Frame

Pixels = NDArray[np.uint8]
"""Rows from the top, three channels."""
Mask = NDArray[np.bool_]
"""Rows from the top, true or false."""

LONGEST_SIDE = 3000
"""Larger pages are drawn smaller, in pixels."""
POINTS = 72.0
SHADES = 16
"""Shades this near to each other are one to the eye."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's crop box in pixels; `scale` is pixels a point, across and down."""

    pixels: Pixels = field(repr=False)
    across: float
    down: float

    def cut(self, box: Rect, inwards: float = 0.0) -> tuple[slice, slice]:
        """Rows and columns of the pixels that lie wholly in a box in points, `inwards` pixels further in."""
        high, wide = self.pixels.shape[:2]
        left, right = box.x0 * self.across + inwards, box.x1 * self.across - inwards
        top, bottom = box.y0 * self.down + inwards, box.y1 * self.down - inwards
        return _whole(top, bottom, high), _whole(left, right, wide)

    def varies(self, place: tuple[slice, slice]) -> bool:
        """Whether a place shows more than one shade."""
        part = self.pixels[place]
        return bool(part.size) and int((part.max(axis=(0, 1)) - part.min(axis=(0, 1))).max()) > SHADES

    def cover(self, box: Rect, outwards: float = 0.0) -> tuple[slice, slice]:
        """Rows and columns of the pixels that a box in points touches, and `outwards` pixels around it."""
        high, wide = self.pixels.shape[:2]
        left, right = box.x0 * self.across - outwards, box.x1 * self.across + outwards
        top, bottom = box.y0 * self.down - outwards, box.y1 * self.down + outwards
        return _touched(top, bottom, high), _touched(left, right, wide)


def _whole(start: float, end: float, length: int) -> slice:
    first = min(max(0, math.ceil(start)), length)
    return slice(first, max(first, min(length, math.floor(end))))


def _touched(start: float, end: float, length: int) -> slice:
    first = min(max(0, math.floor(start)), length)
    return slice(first, max(first, min(length, math.ceil(end))))


def rendered(page: Any, frame: Frame, dpi: float) -> Sheet:
    """`page` is pdfium's. Annotations are left out: none may be there, and `structure` says so."""
    scale = min(dpi / POINTS, LONGEST_SIDE / max(frame.width, frame.height))
    turn = -frame.rotation % 360
    bitmap = page.render(scale=scale, rotation=turn, may_draw_forms=False, draw_annots=False, rev_byteorder=True)
    try:
        pixels: Pixels = np.ascontiguousarray(np.asarray(bitmap.to_numpy())[:, :, :3])
    finally:
        bitmap.close()
    high, wide = pixels.shape[:2]
    if not high or not wide:
        raise CouldNotLook("a page could not be drawn")
    return Sheet(pixels, wide / frame.width, high / frame.height)


def any_channel(flags: NDArray[np.bool_]) -> Mask:
    """Where one of the three channels is flagged; numpy's own way (`any` along an axis) takes ten times as long."""
    return np.asarray(flags[:, :, 0] | flags[:, :, 1] | flags[:, :, 2], dtype=np.bool_)


def highest(values: Pixels, reach: int) -> Pixels:
    """Each pixel's largest neighbour in a square of 2 * `reach` + 1."""
    return _pooled(values, reach, np.maximum)


def lowest(values: Pixels, reach: int) -> Pixels:
    """Each pixel's smallest neighbour."""
    return _pooled(values, reach, np.minimum)


def _pooled(values: Pixels, reach: int, choose: Any) -> Pixels:
    for axis in (0, 1):
        source, values = values, values.copy()
        for step in range(1, reach + 1):
            ahead: list[slice] = [slice(None)] * values.ndim
            behind = list(ahead)
            ahead[axis], behind[axis] = slice(step, None), slice(None, -step)
            a, b = tuple(ahead), tuple(behind)
            choose(values[b], source[a], out=values[b])
            choose(values[a], source[b], out=values[a])
    return values
