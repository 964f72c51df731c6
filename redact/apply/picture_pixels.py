"""The pixels of a page that goes out as a picture: the marks in them, and the smallest encoding."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray
from pikepdf import Dictionary, Name, Pdf, Stream
from PIL import Image

from redact.model.geometry import Rect
from redact.model.pixels import Raster

JPEG_QUALITY = 85
CONTRAST = 48
"""Shades (of 255) that a place must span for a sign to be seen there."""

MOST_PATCHED, MOST_DARK = 0.4, 0.7
"""Of a sign's box, so many rows or columns may be dark throughout, and so much of it altogether."""


def blackened(raster: Raster, boxes: Iterable[Rect], width: float, height: float) -> Raster:
    """The raster of a page of `width` by `height` points with black boxes in its pixels.

    Each box is grown to whole pixels and by one more, so that no edge of a letter looks out.
    """
    shape = (raster.height, raster.width, raster.channels)
    grid = np.frombuffer(raster.samples, np.uint8).reshape(shape).copy()
    across, down = raster.width / width, raster.height / height
    for box in boxes:
        left, top = max(0, floor(box.x0 * across) - 1), max(0, floor(box.y0 * down) - 1)
        right, bottom = max(0, ceil(box.x1 * across) + 1), max(0, ceil(box.y1 * down) + 1)
        grid[top:bottom, left:right] = 0
    return Raster(raster.width, raster.height, raster.channels, grid.tobytes())


def image_of(release: Pdf, raster: Raster) -> Stream:
    """The smallest of the encodings that fit: one bit a pixel, all samples, or JPEG."""
    grid = np.frombuffer(raster.samples, np.uint8).reshape(raster.height, raster.width, raster.channels)
    entries = Dictionary(
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=raster.width,
        Height=raster.height,
        ColorSpace=Name.DeviceGray if raster.channels == 1 else Name.DeviceRGB,
        BitsPerComponent=8,
    )
    if raster.channels == 1 and np.isin(grid, (0, 255)).all():
        entries.BitsPerComponent = 1
        return _encoded(
            release, zlib.compress(np.packbits(grid[:, :, 0] > 0, axis=1).tobytes(), 9), "/FlateDecode", entries
        )
    whole = _predicted(grid)
    lossy = _jpeg(raster)
    if len(lossy) < len(whole):
        return _encoded(release, lossy, "/DCTDecode", entries)
    entries.DecodeParms = Dictionary(Predictor=12, Colors=raster.channels, BitsPerComponent=8, Columns=raster.width)
    return _encoded(release, whole, "/FlateDecode", entries)


def _encoded(release: Pdf, data: bytes, method: str, entries: Dictionary) -> Stream:
    entries.Filter = Name(method)
    return Stream(release, data, entries)


def _predicted(grid: NDArray[np.uint8]) -> bytes:
    """Flate over the difference of each row to the one above (PNG's `Up`, ISO 32000-2 §7.4.4.4)."""
    rows = grid.reshape(grid.shape[0], -1)
    lifted = np.empty((rows.shape[0], rows.shape[1] + 1), np.uint8)
    lifted[:, 0] = 2
    lifted[0, 1:] = rows[0]
    lifted[1:, 1:] = rows[1:] - rows[:-1]
    return zlib.compress(lifted.tobytes(), 9)


def _jpeg(raster: Raster) -> bytes:
    out = io.BytesIO()
    image = Image.frombytes("L" if raster.channels == 1 else "RGB", (raster.width, raster.height), raster.samples)
    image.save(out, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return out.getvalue()


def inked(raster: Raster, box: Rect) -> bool:
    """Whether a sign stands out in a box of a raster's pixels: not the edge of a dark patch that covers it."""
    grid = np.frombuffer(raster.samples, np.uint8).reshape(raster.height, raster.width, raster.channels)
    part = grid[max(0, floor(box.y0)) : max(0, round(box.y1)), max(0, floor(box.x0)) : max(0, round(box.x1))]
    if part.size == 0 or int(part.max()) - int(part.min()) < CONTRAST:
        return False
    dark = part.max(axis=2) < (int(part.max()) + int(part.min())) // 2
    patch = max(dark.all(axis=1).mean(), dark.all(axis=0).mean())
    return bool(patch <= MOST_PATCHED and dark.mean() <= MOST_DARK)
