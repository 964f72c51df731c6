"""Ink and paper: which pixels of a strip differ from its ground, be it light or dark."""

from __future__ import annotations

from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from redact.model.geometry import Rect
from redact.model.pixels import Raster

SEEN = 10
"""Shades of grey (of 255) that must lie between ink and paper for anybody to see it."""
INKY = 0.35
"""A pixel is ink when it stands off from the ground by more than this share of what the strongest does."""


def is_blank(pixels: NDArray[np.uint8]) -> bool:
    """True when no channel spans more shades than an eye can tell apart. `pixels` is rows, columns, channels."""
    return all(int(pixels[:, :, c].max()) - int(pixels[:, :, c].min()) < SEEN for c in range(pixels.shape[2]))


def grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The mean of the channels."""
    mean: NDArray[np.uint8] = (pixels.astype(np.uint16).sum(axis=2) // pixels.shape[2]).astype(np.uint8)
    return mean


def ink_of(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which pixels of a strip of writing are ink: those that stand off from the commonest shade of its edges."""
    shades = grey(pixels)
    ground = int(np.median(np.concatenate((shades[0], shades[-1], shades[:, 0], shades[:, -1]))))
    off = np.abs(shades.astype(np.int16) - ground)
    strongest = int(off.max())
    return off > max(SEEN, INKY * strongest)


def bare(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """For each row, how much neighbouring pixels differ: the barest is the best to cut at."""
    rough: NDArray[np.float64] = np.abs(np.diff(grey(pixels).astype(np.int16), axis=1)).mean(axis=1)
    return rough


def widest_gap(inked: NDArray[np.bool_], start: int, end: int) -> int:
    """The middle of the widest run of columns without ink in [start, end); the middle of all where there is none."""
    best, where, run = 0, (start + end) // 2, 0
    for column in range(start, end):
        run = 0 if inked[column] else run + 1
        if run > best:
            best, where = run, column - run // 2
    return where


def extent(inked: NDArray[np.bool_], start: int, end: int) -> tuple[int, int] | None:
    """The first column with ink in [start, end) and the one after the last; None where there is none."""
    found = np.flatnonzero(inked[start:end])
    return (start + int(found[0]), start + int(found[-1]) + 1) if found.size else None


def is_blank_at(raster: Raster, box: Rect) -> bool:
    """True when a raster shows one colour in a box of its pixels, as far as the box lies on it."""
    grid = np.frombuffer(raster.samples, np.uint8).reshape(raster.height, raster.width, raster.channels)
    left, top = max(0, floor(box.x0)), max(0, floor(box.y0))
    part = grid[top : max(0, ceil(box.y1)), left : max(0, ceil(box.x1))]
    return part.size == 0 or is_blank(part)
