"""What a picture holds and the page does not show: under a box, behind a mask, beyond a clip or the page (RED402 …).

The picture as stored is laid beside the page as drawn. Where the one has writing or lines and the other is of one
colour, something is hidden; by what, the things drawn around it tell.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator

import numpy as np
import pypdfium2.raw as pdfium_raw
from numpy.typing import NDArray
from PIL import Image

from redact.model.errors import CouldNotLook
from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.drawing import MOST_PIXELS, Matrix, inverse, times
from redact.verify.strangers.bars import half_covered
from redact.verify.strangers.cells import CELL, Piece, hidden_pieces
from redact.verify.strangers.planes import masks_of, plane_of
from redact.verify.strangers.scene import Picture, Scene

NAME = "pictures"
LEAST = 8.0
"""A picture less wide or high than this, in points, is a rule or a dot."""
CROPPED = 0.1
"""The share of a picture that must be cut off before that is worth a word."""
TINY = 14.0
"""Points; a picture of many pixels shown less high or wide than this is hidden in plain sight."""
MANY_PIXELS = 24
TIMES_FINER = 20

COVERED = "a picture keeps what a box over it covers"
MASKED = "a picture's mask and its pixels hold more than the page shows"
CROPPED_AWAY = "a picture holds more than the part of it that is shown"
UNSEEN = "a picture holds something that can't be seen on the page"


def look(scene: Scene) -> Iterator[Finding]:
    """The findings of one page's pictures."""
    if not scene.pictures:
        return
    masks = masks_of(scene.dictionary)
    for picture in scene.pictures:
        size = _pixels_of(picture)
        if size[0] * size[1] > MOST_PIXELS:
            raise CouldNotLook("a picture is too large")
        across, up = _lengths(picture.matrix)
        if min(size) >= MANY_PIXELS and max(across, up) > 0 and min(across, up) < TINY:
            if _shown_tiny(size, across, up):
                yield found("RED409", NAME, scene.number, "a picture is shown too small to be seen", picture.box)
            continue
        if across < LEAST or up < LEAST:
            continue
        planes = [(plane_of(picture.handle), False), *((mask, True) for mask in masks.get(size, ()))]
        for plane, is_mask in planes:
            yield from _compared(scene, picture, plane, bool(masks.get(size)), is_mask)
    yield from half_covered(scene)


def _shown_tiny(size: tuple[int, int], across: float, up: float) -> bool:
    return size[0] > TIMES_FINER * across or size[1] > TIMES_FINER * up


def _pixels_of(picture: Picture) -> tuple[int, int]:
    wide, high = ctypes.c_uint(), ctypes.c_uint()
    if not pdfium_raw.FPDFImageObj_GetImagePixelSize(picture.handle, wide, high):
        raise CouldNotLook("a picture's size could not be read")
    return wide.value, high.value


def _lengths(matrix: Matrix) -> tuple[float, float]:
    return math.hypot(matrix[0], matrix[1]), math.hypot(matrix[2], matrix[3])


def _compared(scene: Scene, picture: Picture, plane: Image.Image, masked: bool, is_mask: bool) -> Iterator[Finding]:
    low, high = plane.getextrema()
    if not isinstance(low, int | float) or not isinstance(high, int | float) or high - low < CELL.contrast:
        return
    shown = _laid(scene, picture, plane)
    if shown is None:
        if not picture.box.touches(scene.sheet):
            yield found("RED408", NAME, scene.number, "a picture lies beside the page")
        return
    off = 1 - picture.box.overlap(scene.sheet) / max(picture.box.area, 1e-9)
    if off >= CROPPED:
        yield found("RED408", NAME, scene.number, CROPPED_AWAY, picture.box)
    for piece in hidden_pieces(scene.ink, shown[0], shown[1], shown[2]):
        rule, what = _why(scene, picture, piece, masked or is_mask)
        if rule == "RED408" and piece.box.area < CROPPED * picture.box.area:
            continue
        yield found(rule, NAME, scene.number, what, piece.box)


def _why(scene: Scene, picture: Picture, piece: Piece, masked: bool) -> tuple[str, str]:
    x, y = piece.inside
    over = [f for f in scene.fills if f.order > picture.order and f.box.contains(x, y)]
    if over or any(c.box.contains(x, y) for c in scene.comments):
        return "RED402", COVERED
    if any(p.order > picture.order and p.box.contains(x, y) for p in scene.pictures):
        return "RED402", "a picture keeps what another picture over it covers"
    clip = scene.clip(picture.handle, picture.into_user)
    if clip is not None and not clip.grown(-1).contains(x, y):
        return "RED408", CROPPED_AWAY
    return ("RED410", MASKED) if masked else ("RED412", UNSEEN)


Laid = tuple[NDArray[np.int16], NDArray[np.bool_], tuple[int, int]]


def _laid(scene: Scene, picture: Picture, plane: Image.Image) -> Laid | None:
    """A plane as it would look on the page without anything around it: its greys, which of them count, and the pixel
    of the page where they begin. None where it lies off the page."""
    ink = scene.ink
    left, top, right, bottom = ink.span(picture.box)
    if right - left < 2 or bottom - top < 2:
        return None
    across, up = _lengths(picture.matrix)
    size = max(1, round(across * ink.scale)), max(1, round(up * ink.scale))
    small = plane.resize((min(size[0], plane.width), min(size[1], plane.height)), Image.Resampling.BOX)
    back = inverse(picture.matrix)
    if back is None:
        return None
    # From the page's pixels to user space, to the unit square, to the small picture's pixels (rows from the top).
    frame = scene.frame
    to_user = (1 / ink.scale, 0.0, 0.0, -1 / ink.scale, frame.left, frame.top)
    to_small = times(times(to_user, back), (small.width, 0.0, 0.0, -float(small.height), 0.0, float(small.height)))
    a, b, c, d, e, f = times((1.0, 0.0, 0.0, 1.0, float(left), float(top)), to_small)
    wide, high = right - left, bottom - top
    coefficients = (a, c, e, b, d, f)
    laid = small.transform((wide, high), Image.Transform.AFFINE, coefficients, Image.Resampling.NEAREST)
    counts = Image.new("L", small.size, 255).transform(
        (wide, high), Image.Transform.AFFINE, coefficients, Image.Resampling.NEAREST
    )
    greys: NDArray[np.int16] = np.asarray(laid, dtype=np.int16)
    return greys, np.asarray(counts) > 0, (left, top)
