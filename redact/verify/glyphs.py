"""Every character of a page as pdfium sees it: which one, and where its ink is centred."""

from __future__ import annotations

import ctypes
import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import compress, repeat
from operator import add, sub
from typing import Any

import pypdfium2.raw as pdfium_raw

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.verify.frame import Frame

INK = 0.05
"""A box smaller than this, in points, is that of a blank."""

UNMAPPED = "\ufffd"
"""What a glyph is read as that no map leads to letters."""

_CONTROLS = re.compile(r"[\t-\r\x1c-\x1f]")

_ALIKE = str.maketrans(
    {
        # pdfium gives a hyphen at a line's end as U+0002 or U+FFFE, depending on what follows it
        **dict.fromkeys("\u0002\ufffe\u00ad\u2010\u2011\u2212", "-"),
        # and mirrors brackets by the direction of the line around them, which a mark can change
        **dict.fromkeys("()", "("),
        **dict.fromkeys("[]", "["),
        **dict.fromkeys("{}", "{"),
        **dict.fromkeys("<>", "<"),
    }
)


def alike(text: str) -> str:
    """One character for all that pdfium may report for the same glyph in another neighbourhood."""
    return text.translate(_ALIKE)


class Glyphs:
    """The characters of one page in drawing order, white space left out; centres in the plan's coordinates.

    `sizes`, where known, are half of each character's width and height.
    """

    __slots__ = ("_rows", "sizes", "text", "xs", "ys")

    def __init__(
        self, text: str, xs: array[float], ys: array[float], sizes: tuple[array[float], array[float]] | None = None
    ) -> None:
        self.text = text
        self.xs = xs
        self.ys = ys
        self.sizes = sizes
        self._rows: dict[int, list[int]] | None = None  # the characters of each strip of a point's height

    def __len__(self) -> int:
        return len(self.text)

    @property
    def boxes(self) -> list[Rect]:
        """The boxes of the ink. Raises CouldNotLook where the sizes are not known."""
        if self.sizes is None:
            raise CouldNotLook("the sizes of a page's characters are not known")
        return [
            Rect(x - across, y - down, x + across, y + down)
            for x, y, across, down in zip(self.xs, self.ys, *self.sizes, strict=True)
        ]

    def agrees_with(self, other: Glyphs, tolerance: float) -> bool:
        """The same characters in the same order, each in its place."""
        if alike(self.text) != alike(other.text):
            return False
        return not self.text or max(_farthest(self.xs, other.xs), _farthest(self.ys, other.ys)) <= tolerance

    def within(self, box: Rect) -> list[int]:
        """The characters centred in `box`, in drawing order."""
        if self._rows is None:
            rows: dict[int, list[int]] = defaultdict(list)
            for i, row in enumerate(map(int, self.ys)):
                rows[row].append(i)
            self._rows = dict(rows)
        xs, ys, rows = self.xs, self.ys, self._rows
        first, last = int(box.y0), int(box.y1)
        # A mark can be taller than the page and the page can hold next to nothing: take the shorter way.
        near = range(first, last + 1) if last - first < len(rows) else rows.keys()
        return sorted(
            i for row in near for i in rows.get(row, ()) if box.y0 <= ys[i] <= box.y1 and box.x0 <= xs[i] <= box.x1
        )

    def within_any(self, boxes: Iterable[Rect]) -> set[int]:
        return {i for box in boxes for i in self.within(box)}

    def without(self, gone: set[int]) -> Glyphs:
        """The other characters, still in order."""
        if not gone:
            return self
        left = bytearray(b"\x01") * len(self)
        for i in gone:
            left[i] = 0
        xs, ys = array("f", compress(self.xs, left)), array("f", compress(self.ys, left))
        return Glyphs("".join(compress(self.text, left)), xs, ys)

    def off(self, frame: Frame) -> set[int]:
        """The characters that lie off the crop box."""
        xs, ys = self.xs, self.ys
        if not xs or (frame.shows(min(xs), min(ys)) and frame.shows(max(xs), max(ys))):
            return set()
        return {i for i in range(len(self)) if not frame.shows(xs[i], ys[i])}


def _half(low: float, high: float) -> float:
    return (high - low) / 2


def _farthest(one: array[float], other: array[float]) -> float:
    most: float = max(map(abs, map(sub, one, other)))
    return most


@dataclass(frozen=True, slots=True)
class Outline:
    """A page's text, and the boxes of its runs in user space: a fifth of the work of looking at each character."""

    text: str = field(repr=False)
    runs: tuple[array[float], ...] = field(repr=False)

    def lies_on(self, frame: Frame) -> bool:
        """True when all of it is on show."""
        left, right, bottom, top = self.runs
        return not left or (
            frame.left <= min(left)
            and max(right) <= frame.right
            and frame.bottom <= min(bottom)
            and max(top) <= frame.top
        )


class GlyphReader:
    """Reads pages. Asks pdfium for places in bulk, into buffers that are kept from page to page."""

    def __init__(self) -> None:
        self._size = 0
        self._buffers: list[Any] = []
        self._slots: list[list[Any]] = []

    def read(self, page: Any, frame: Frame) -> Glyphs:
        textpage = page.get_textpage()
        try:
            count = pdfium_raw.FPDFText_CountChars(textpage.raw)
            if count < 0:
                raise CouldNotLook("the text of a page could not be read")
            if count == 0:
                return Glyphs("", array("f"), array("f"), (array("f"), array("f")))
            text = _characters(textpage.raw, count)
            chosen = [i for i, char in enumerate(text) if not char.isspace()]
            if drawn := self._drawn_controls(textpage.raw, text):
                chosen = sorted([*chosen, *drawn])
            left, right, bottom, top = self._boxes(textpage.raw, chosen)
        finally:
            textpage.close()
        dx, dy = frame.left, frame.top
        xs = array("f", [both / 2 - dx for both in map(add, left, right)])
        ys = array("f", [dy - both / 2 for both in map(add, bottom, top)])
        sizes = array("f", map(_half, left, right)), array("f", map(_half, bottom, top))
        return Glyphs("".join(map(text.__getitem__, chosen)), xs, ys, sizes)

    def outline(self, page: Any) -> Outline:
        textpage = page.get_textpage()
        try:
            count = pdfium_raw.FPDFText_CountChars(textpage.raw)
            runs = pdfium_raw.FPDFText_CountRects(textpage.raw, 0, -1) if count > 0 else count
            if runs < 0:
                raise CouldNotLook("the text of a page could not be read")
            return Outline(_characters(textpage.raw, count), self._boxes(textpage.raw, range(runs), _RUN_BOX))
        finally:
            textpage.close()

    def _drawn_controls(self, textpage: Any, text: str) -> list[int]:
        """A font without a map to Unicode may draw letters under the codes of tabs and line ends."""
        controls = [match.start() for match in _CONTROLS.finditer(text)]
        sizes = zip(controls, *self._boxes(textpage, controls), strict=True)
        return [i for i, x0, x1, y0, y1 in sizes if x1 - x0 > INK and y1 - y0 > INK]

    def _boxes(
        self, textpage: Any, chosen: Sequence[int], ask: Callable[..., int] | None = None
    ) -> tuple[array[float], ...]:
        """Left, right, bottom and top edges of the ink of the chosen characters, or runs, in user space."""
        count = len(chosen)
        self._grow(count)
        # The handle outlives the calls: the caller closes the text page afterwards.
        handle = ctypes.c_void_p(ctypes.cast(textpage, ctypes.c_void_p).value)
        if sum(map(ask or _CHAR_BOX, repeat(handle), chosen, *self._slots)) != count:
            raise CouldNotLook("the places of a page's characters could not be read")
        first, second, third, fourth = (
            array("d", bytes(memoryview(buffer).cast("B")[: 8 * count])) for buffer in self._buffers
        )
        # FPDFText_GetRect gives left, top, right, bottom; FPDFText_GetCharBox left, right, bottom, top.
        return (first, third, fourth, second) if ask is _RUN_BOX else (first, second, third, fourth)

    def _grow(self, count: int) -> None:
        if count <= self._size and self._buffers:
            return
        self._size = max(count, 2 * self._size, 4096)
        self._buffers = [(ctypes.c_double * self._size)() for _ in range(4)]
        self._slots = [[ctypes.byref(b, 8 * i) for i in range(self._size)] for b in self._buffers]


def _untyped(function: Any) -> Any:
    """The same C function called without ctypes' conversion of each argument: 0.2 instead of 1.1 µs a character."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    if address is None:
        raise CouldNotLook("pdfium could not be loaded")
    return ctypes.PYFUNCTYPE(ctypes.c_int)(address)


_CHAR_BOX = _untyped(pdfium_raw.FPDFText_GetCharBox)
_RUN_BOX = _untyped(pdfium_raw.FPDFText_GetRect)
_UNICODE = _untyped(pdfium_raw.FPDFText_GetUnicode)


def _characters(textpage: Any, count: int) -> str:
    """One code point for each of pdfium's characters."""
    units = (ctypes.c_ushort * (count + 1))()
    written = pdfium_raw.FPDFText_GetText(textpage, 0, count, units) - 1
    if written == count:
        text = bytes(memoryview(units).cast("B")[: 2 * count]).decode("utf-16-le", "replace")
        # No character took two units and none was left out, so the two lists run side by side.
        if len(text) == count and "\ufffd" not in text:
            return text
    handle = ctypes.c_void_p(ctypes.cast(textpage, ctypes.c_void_p).value)
    codes = map(_UNICODE, repeat(handle), range(count))
    return "".join(chr(c) if 0 <= c < 0x110000 and not 0xD800 <= c < 0xE000 else "\ufffd" for c in codes)
