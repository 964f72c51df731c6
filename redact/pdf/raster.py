"""Pages as pixels: the only way by which anybody gets them from MuPDF.

Places are in points of the unrotated page from the top left of the crop box, as everywhere; /Rotate is not applied.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import sqrt
from typing import Any

import numpy as np
import pymupdf

from redact.model.errors import CouldNotLook, Damaged
from redact.model.geometry import Rect
from redact.model.pixels import Raster

DPI = 200
"""Enough to read print of 6 pt by; what a released picture of a page has."""
MOST_PIXELS = 32_000_000
"""A0 at 140 dpi. Larger pages get fewer dots an inch."""
LEAST_DPI = 72
"""With fewer nobody can read ordinary print any more."""
POINTS = 72.0
"""To the inch (ISO 32000-2 §8.3.2.3; the working copy has no /UserUnit)."""
_REMEDY = "Print it to a new PDF and give that one."


class Sheets:
    """A working copy opened once, for several pages. Use `sheets`."""

    def __init__(self, doc: Any) -> None:
        self._doc = doc

    def render(self, number: int, dpi: float = DPI, clip: Rect | None = None) -> Raster:
        """Page `number` (from 1), or the part of it in `clip`; grey when the part shows no colour.

        Pixel (0, 0) begins at the clip's top left corner, and `scale` says how many pixels a point has. What of the
        clip lies off the page is left out. Raises CouldNotLook where too few dots would be left, Damaged where MuPDF
        fails.
        """
        try:
            page = self._doc[number - 1]
            page.set_rotation(0)
            whole = Rect(0.0, 0.0, page.rect.width, page.rect.height)
            part = on_page(clip, whole)
            per_point = scale(part, dpi)
            matrix = pymupdf.Matrix(per_point, 0, 0, per_point, -part.x0 * per_point, -part.y0 * per_point)
            drawn = page.get_pixmap(matrix=matrix, clip=pymupdf.Rect(*part.as_tuple()), colorspace=pymupdf.csRGB)
            return _raster(drawn)
        except (RuntimeError, ValueError, IndexError, pymupdf.mupdf.FzErrorBase):
            raise Damaged("a page could not be drawn", _REMEDY) from None


@contextmanager
def sheets(working: bytes) -> Iterator[Sheets]:
    """Open a working copy for drawing. It is not changed. Raises Damaged."""
    try:
        doc = pymupdf.open(stream=working, filetype="pdf")
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        raise Damaged("the PDF could not be drawn", _REMEDY) from None
    with doc:
        yield Sheets(doc)


def render(working: bytes, number: int, dpi: float = DPI, clip: Rect | None = None) -> Raster:
    """One page of a working copy, as `Sheets.render`."""
    with sheets(working) as opened:
        return opened.render(number, dpi, clip)


def scale(part: Rect, dpi: float = DPI) -> float:
    """Pixels a point when `part` is drawn at `dpi`: fewer where it would have too many. Raises CouldNotLook."""
    wanted = dpi / POINTS
    most = sqrt(MOST_PIXELS / max(1.0, part.area))
    if most < min(wanted, LEAST_DPI / POINTS):
        raise CouldNotLook("a page is too large to be looked at", "Scale it down, or split it, and give that.")
    return min(wanted, most)


def on_page(clip: Rect | None, whole: Rect) -> Rect:
    """What of a clip lies on the page; all of the page where there is none. Raises ValueError when nothing does."""
    if clip is None:
        return whole
    cut = Rect(max(clip.x0, whole.x0), max(clip.y0, whole.y0), min(clip.x1, whole.x1), min(clip.y1, whole.y1))
    if cut.area <= 0:
        raise ValueError("a clip lies off the page")
    return cut


def on_paper(box: Rect, corner: Rect, per_point: float) -> Rect:
    """A box in pixels of a drawn part, whose top left corner is that of `corner`, in points of the page."""
    return Rect(
        corner.x0 + box.x0 / per_point,
        corner.y0 + box.y0 / per_point,
        corner.x0 + box.x1 / per_point,
        corner.y0 + box.y1 / per_point,
    )


def _raster(drawn: Any) -> Raster:
    grid = np.frombuffer(drawn.samples_mv, np.uint8).reshape(drawn.height, drawn.stride)[:, : drawn.width * 3]
    pixels = grid.reshape(drawn.height, drawn.width, 3)
    first = pixels[:, :, 0]
    if np.array_equal(first, pixels[:, :, 1]) and np.array_equal(first, pixels[:, :, 2]):
        return Raster(drawn.width, drawn.height, 1, first.tobytes())
    return Raster(drawn.width, drawn.height, 3, pixels.tobytes())
