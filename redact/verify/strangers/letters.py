"""The letters of a page: which one, where its ink is, and which drawn object it belongs to.

`redact.verify.glyphs` has centres only; whether a letter can be seen takes its box, and the object that draws it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium_raw
from numpy.typing import NDArray

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect, union
from redact.verify.frame import Frame

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]

NO_INK = 0.05
"""A box smaller than this, in points, says nothing of where a letter is: then the room its font keeps for it counts."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters and digits in the engine's reading order, all else left out; boxes in page coordinates (Rect's).

    `at` is the place of each in the page's whole text. `orders` say when each is drawn (see `Scene`), `kinds` point
    into the scene's runs of text. `meaningless` marks letters whose code leads to no Unicode value; `alnum` is False
    for those of them that are no letters either.
    """

    text: str = field(repr=False)
    at: NDArray[np.int64] = field(repr=False)
    x0: Numbers = field(repr=False)
    y0: Numbers = field(repr=False)
    x1: Numbers = field(repr=False)
    y1: Numbers = field(repr=False)
    owners: tuple[int, ...] = field(repr=False)
    unmapped: int = 0

    def __len__(self) -> int:
        return len(self.text)

    def box(self, index: int) -> Rect:
        return Rect(float(self.x0[index]), float(self.y0[index]), float(self.x1[index]), float(self.y1[index]))

    def box_of(self, indexes: list[int]) -> Rect:
        return union(self.box(i) for i in indexes)

    def centred_in(self, box: Rect) -> Flags:
        """Which letters have their centre in a box."""
        x, y = (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2
        inside: Flags = (x >= box.x0) & (x <= box.x1) & (y >= box.y0) & (y <= box.y1)
        return inside


def read_letters(textpage: Any, frame: Frame) -> tuple[Letters, str]:
    """The letters, and the page's whole text. `textpage` is pypdfium2's, and stays open. Raises CouldNotLook."""
    count = pdfium_raw.FPDFText_CountChars(textpage.raw)
    if count < 0:
        raise CouldNotLook("the text of a page could not be read")
    handle = ctypes.c_void_p(ctypes.cast(textpage.raw, ctypes.c_void_p).value)
    codes = list(map(_UNICODE, repeat(handle), range(count)))
    text = "".join(chr(c) if 0 <= c < 0x110000 and not 0xD800 <= c < 0xE000 else "\ufffd" for c in codes)
    chosen = [i for i, c in enumerate(text) if c.isalnum() or c == "\ufffd"]
    unmapped = sum(map(_UNMAPPED, repeat(handle), chosen))
    owners = tuple(map(_OWNER, repeat(handle), chosen))
    x0, x1, y0, y1 = _places(handle, chosen)
    letters = Letters(
        "".join(text[i] for i in chosen),
        np.asarray(chosen, dtype=np.int64),
        x0 - frame.left,
        frame.top - y1,
        x1 - frame.left,
        frame.top - y0,
        tuple(owner or 0 for owner in owners),
        unmapped,
    )
    return letters, text


def _places(handle: Any, chosen: list[int]) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Left, right, bottom and top in user space: of the ink, and where there is next to none, of the letter's room."""
    if not chosen:
        empty = np.zeros(0)
        return empty, empty, empty, empty
    size = len(chosen)
    buffers = [(ctypes.c_double * size)() for _ in range(4)]
    slots = [list(map(ctypes.byref, repeat(b), range(0, 8 * size, 8))) for b in buffers]
    if sum(map(_INK_BOX, repeat(handle), chosen, *slots)) != size:
        raise CouldNotLook("the places of a page's letters could not be read")
    left, right, bottom, top = (np.frombuffer(b, dtype=np.float64).copy() for b in buffers)
    room = (ctypes.c_float * 4)()
    places = [ctypes.byref(room)]
    for i in np.nonzero((right - left < NO_INK) | (top - bottom < NO_INK))[0]:
        if _ROOM(handle, chosen[i], places[0]):
            left[i], top[i], right[i], bottom[i] = room
    return left, right, np.minimum(bottom, top), np.maximum(bottom, top)


def _untyped(function: Any, result: Any = ctypes.c_int) -> Callable[..., Any]:
    """A C function called without ctypes' conversion of each argument: a fifth of the time."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    if address is None:
        raise CouldNotLook("pdfium could not be loaded")
    called: Callable[..., Any] = ctypes.PYFUNCTYPE(result)(address)
    return called


_UNICODE = _untyped(pdfium_raw.FPDFText_GetUnicode, ctypes.c_uint)
_UNMAPPED = _untyped(pdfium_raw.FPDFText_HasUnicodeMapError)
_OWNER = _untyped(pdfium_raw.FPDFText_GetTextObject, ctypes.c_void_p)
_INK_BOX = _untyped(pdfium_raw.FPDFText_GetCharBox)
_ROOM = _untyped(pdfium_raw.FPDFText_GetLooseCharBox)
