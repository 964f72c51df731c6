"""Which letters are covered: by a box that is drawn over them, or by a picture."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium_raw
from numpy.typing import NDArray

from redact.model.geometry import Rect
from redact.verify.strangers.ink import draw
from redact.verify.strangers.letters import Flags
from redact.verify.strangers.scene import Fill, Picture, Scene

Causes = dict[int, str]
"""Why letters can't be seen: the index of each, and the rule."""
Orders = NDArray[np.int_]

LIGHT = 160
ALIKE = 24
LOWEST = 2.5
"""A box less high or wide than this, in points, is a line."""
MOSTLY, MOST = 0.5, 0.8
SAME = 0.5
"""Correlation of greys from which on two pictures of a line show the same words."""


def covered(scene: Scene, orders: Orders, invisible: Flags, uniform: Flags, causes: Causes) -> None:
    """Add the letters under boxes. Seen is not covered: a shading below the text, a box that something shines through
    or that a clip cuts away leave the letters' edges on the page."""
    letters = scene.letters
    for fill in scene.fills:
        if fill.box.height < LOWEST or fill.box.width < LOWEST:
            continue
        below = letters.centred_in(fill.box) & ((orders < fill.order) | invisible)
        for i in map(int, np.nonzero(below)[0]):
            if i not in causes and _hidden(scene, i, fill, orders, bool(uniform[i])):
                causes[i] = "RED202" if fill.grey >= LIGHT else "RED201"


def _hidden(scene: Scene, i: int, fill: Fill, orders: Orders, uniform: bool) -> bool:
    box = scene.letters.box(i)
    if uniform:
        return abs(scene.ink.grey(box) - fill.grey) <= ALIKE
    shared = Rect(
        max(box.x0, fill.box.x0), max(box.y0, fill.box.y0), min(box.x1, fill.box.x1), min(box.y1, fill.box.y1)
    )
    part = scene.ink.part(shared)
    if not part.size or shared.area < MOSTLY * box.area:
        return False
    share = float(np.mean(np.abs(part - fill.grey) <= ALIKE))
    if fill.grey < LIGHT and share >= MOST:
        return True
    return share >= MOSTLY and _labelled(scene, i, fill, orders)


def _labelled(scene: Scene, i: int, fill: Fill, orders: Orders) -> bool:
    """Whether another letter is written over this one, on the box: a label such as an exemption's number."""
    letters = scene.letters
    x0, y0, x1, y1 = letters.x0[i], letters.y0[i], letters.x1[i], letters.y1[i]
    over = (orders > fill.order) & (letters.x0 < x1) & (letters.x1 > x0) & (letters.y0 < y1) & (letters.y1 > y0)
    on_it = {letters.text[int(k)] for k in np.nonzero(over)[0]}
    return bool(on_it) and letters.text[i] not in on_it


def pictured_over(scene: Scene, orders: Orders, invisible: Flags, uniform: Flags, causes: Causes) -> None:
    """Add the letters under pictures. A scan drawn over its own text layer shows what the layer says."""
    letters = scene.letters
    if scene.scanned:
        return
    for picture in scene.pictures:
        below = letters.centred_in(picture.box) & (orders < picture.order) & ~invisible
        chosen = [i for i in map(int, np.nonzero(below)[0]) if i not in causes]
        if not chosen:
            continue
        hides = all(uniform[i] for i in chosen) or (opaque(scene, picture) and not _repeats(scene, picture, chosen))
        for i in chosen:
            if uniform[i] or hides:
                causes[i] = "RED203"


def _repeats(scene: Scene, picture: Picture, chosen: list[int]) -> bool:
    """Whether a picture shows the letters that it covers: with and without it, their place looks much the same."""
    place = scene.letters.box_of(chosen)
    pdfium_raw.FPDFPageObj_SetIsActive(picture.handle, False)
    try:
        below = draw(scene.page, scene.frame)
    finally:
        pdfium_raw.FPDFPageObj_SetIsActive(picture.handle, True)
    one, other = (ink.part(place).astype(np.float64).ravel() for ink in (scene.ink, below))
    if one.size != other.size or not one.std() or not other.std():
        return False
    return bool(np.corrcoef(one, other)[0, 1] >= SAME)


def opaque(scene: Scene, picture: Picture) -> bool:
    """Whether nothing shines through a picture: pdfium draws it alone, with its mask."""
    if pdfium_raw.FPDFPageObj_HasTransparency(picture.handle):
        return False
    bitmap: Any = pdfium_raw.FPDFImageObj_GetRenderedBitmap(scene.page.pdf.raw, scene.page.raw, picture.handle)
    if not bitmap:
        return False
    try:
        if pdfium_raw.FPDFBitmap_GetFormat(bitmap) != pdfium_raw.FPDFBitmap_BGRA:
            return True
        high, stride = pdfium_raw.FPDFBitmap_GetHeight(bitmap), pdfium_raw.FPDFBitmap_GetStride(bitmap)
        wide = pdfium_raw.FPDFBitmap_GetWidth(bitmap)
        buffer = pdfium_raw.FPDFBitmap_GetBuffer(bitmap)
        rows = np.ctypeslib.as_array((ctypes.c_ubyte * (high * stride)).from_address(_address(buffer)))
        alpha = rows.reshape(high, stride)[:, 3 : 4 * wide : 4]
        return bool(np.mean(alpha >= 250) >= MOST)
    finally:
        pdfium_raw.FPDFBitmap_Destroy(bitmap)


def _address(pointer: Any) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0
