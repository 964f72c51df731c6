"""A page as a row of drawn things, first to last: text, filled shapes, pictures; and what an eye sees of them.

pdfium runs the page's instructions; its objects keep their order, colour and place (ISO 32000-2 §8.2). What is drawn
later covers what is drawn earlier.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pypdfium2.raw as pdfium_raw

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.verify.drawing import IDENTITY, Matrix, times
from redact.verify.drawing import apply as moved
from redact.verify.frame import Frame, inherited
from redact.verify.strangers.ink import Ink, draw
from redact.verify.strangers.letters import Letters, read_letters
from redact.verify.strangers.shapes import Shape, clip_of, shapes_of

MOST_THINGS = 2_000_000
DEEPEST = 24
SOLID = 230
"""An alpha, of 255, from which on what lies below can't be seen."""
INVISIBLE = frozenset((pdfium_raw.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_raw.FPDF_TEXTRENDERMODE_CLIP))


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text drawn in one go. `size` in points as set; `grey` of its colour, 0 to 255."""

    order: int
    size: float
    invisible: bool
    alpha: int
    grey: float
    marked: bool
    font: str = field(repr=False)
    handle: Any = field(repr=False)
    matrix: Matrix = field(repr=False)


@dataclass(frozen=True, slots=True)
class Fill:
    """A shape that covers what was drawn before it: its box, and the grey of its colour."""

    order: int
    box: Rect
    grey: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: `matrix` takes the unit square to user space, `into_user` its object's own space."""

    order: int
    box: Rect
    matrix: Matrix
    handle: Any = field(repr=False)
    into_user: Matrix = field(repr=False)


@dataclass(frozen=True, slots=True)
class Comment:
    """An annotation's place, and its kind without the solidus."""

    kind: str
    box: Rect


@dataclass
class Scene:
    """One page, open. `letters.owners` are keys of `runs`. Boxes are in page coordinates."""

    number: int
    frame: Frame
    page: Any = field(repr=False)
    dictionary: Any = field(repr=False)
    letters: Letters
    text: str = field(repr=False)
    runs: dict[int, Run] = field(default_factory=dict, repr=False)
    fills: list[Fill] = field(default_factory=list, repr=False)
    pictures: list[Picture] = field(default_factory=list, repr=False)

    @cached_property
    def ink(self) -> Ink:
        return draw(self.page, self.frame)

    @cached_property
    def comments(self) -> list[Comment]:
        """Annotations that are not hidden (ISO 32000-2 §12.5.3), with their places."""
        found = []
        for one in inherited(self.dictionary, "/Annots") or ():
            try:
                rect = [float(v) for v in one["/Rect"]]
                hidden = int(one.get("/F", 0)) & 0b10
                kind = str(one.get("/Subtype", "/Unknown"))[1:]
            except (TypeError, ValueError, KeyError, AttributeError):
                continue  # `comments` reports annotations that make no sense
            if len(rect) == 4 and not hidden and kind not in ("Link", "Popup"):
                found.append(Comment(kind, self._box(*rect)))
        return found

    @property
    def sheet(self) -> Rect:
        return Rect(0, 0, self.frame.width, self.frame.height)

    @cached_property
    def scanned(self) -> bool:
        """Whether pictures fill most of the page, as scans do."""
        area = self.frame.width * self.frame.height
        return sum(p.box.overlap(self.sheet) for p in self.pictures) >= 0.6 * area

    def _box(self, x0: float, y0: float, x1: float, y1: float) -> Rect:
        return self.frame.box_to_page((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))

    def clip(self, handle: Any, into_user: Matrix) -> Rect | None:
        """The box that clips an object, None where nothing does."""
        box = clip_of(handle, into_user)
        return self._box(*box) if box else None

    def gather(self) -> None:
        """Walk the page's objects, forms' too, in the order in which they are drawn."""
        count = pdfium_raw.FPDFPage_CountObjects(self.page.raw)
        if count < 0:
            raise CouldNotLook("the objects of a page could not be read")
        things = (pdfium_raw.FPDFPage_GetObject(self.page.raw, i) for i in range(count))
        for order, (handle, matrix) in enumerate(_deep(things, IDENTITY, 0)):
            if order > MOST_THINGS:
                raise CouldNotLook("too many things are drawn on a page")
            self._add(order, handle, matrix)

    def _add(self, order: int, handle: Any, matrix: Matrix) -> None:
        match pdfium_raw.FPDFPageObj_GetType(handle):
            case pdfium_raw.FPDF_PAGEOBJ_TEXT:
                address = ctypes.cast(handle, ctypes.c_void_p).value or 0
                self.runs[address] = _run(order, handle, matrix)
            case pdfium_raw.FPDF_PAGEOBJ_PATH:
                self.fills.extend(self._fill(order, handle, matrix))
            case pdfium_raw.FPDF_PAGEOBJ_IMAGE:
                own = times(_matrix_of(handle), matrix)
                corners = [moved(own, x, y) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))]
                xs, ys = [x for x, _ in corners], [y for _, y in corners]
                box = self._box(min(xs), min(ys), max(xs), max(ys))
                self.pictures.append(Picture(order, box, own, handle, matrix))

    def _fill(self, order: int, handle: Any, matrix: Matrix) -> Iterator[Fill]:
        mode, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium_raw.FPDFPath_GetDrawMode(handle, mode, stroke)
        grey, alpha = _colour(handle, stroked=False)
        shapes: list[Shape] = []
        if mode.value != pdfium_raw.FPDF_FILLMODE_NONE and alpha >= SOLID:
            shapes = shapes_of(handle, times(_matrix_of(handle), matrix))
        elif stroke.value:
            shapes = shapes_of(handle, times(_matrix_of(handle), matrix), stroked=True)
            grey, alpha = _colour(handle, stroked=True)
        if not shapes or alpha < SOLID or _mixes(handle, alpha):
            return
        clip = clip_of(handle, matrix)
        for shape in shapes:
            x0, y0, x1, y1 = shape
            if clip:
                x0, y0, x1, y1 = max(x0, clip[0]), max(y0, clip[1]), min(x1, clip[2]), min(y1, clip[3])
            if x0 < x1 and y0 < y1:
                yield Fill(order, self._box(x0, y0, x1, y1), grey)


def _deep(things: Iterator[Any], matrix: Matrix, depth: int) -> Iterator[tuple[Any, Matrix]]:
    """Objects and what takes their space to user space; a form stands for what is in it."""
    if depth > DEEPEST:
        raise CouldNotLook("forms lie too deep in each other")
    for handle in things:
        if pdfium_raw.FPDFPageObj_GetType(handle) != pdfium_raw.FPDF_PAGEOBJ_FORM:
            yield handle, matrix
            continue
        count = pdfium_raw.FPDFFormObj_CountObjects(handle)
        inner = (pdfium_raw.FPDFFormObj_GetObject(handle, i) for i in range(max(count, 0)))
        yield from _deep(inner, times(_matrix_of(handle), matrix), depth + 1)


def _run(order: int, handle: Any, matrix: Matrix) -> Run:
    size = ctypes.c_float()
    pdfium_raw.FPDFTextObj_GetFontSize(handle, size)
    own = times(_matrix_of(handle), matrix)
    mode = pdfium_raw.FPDFTextObj_GetTextRenderMode(handle)
    grey, alpha = _colour(handle, stroked=mode == pdfium_raw.FPDF_TEXTRENDERMODE_STROKE)
    least = min(math.hypot(own[0], own[1]), math.hypot(own[2], own[3]))
    marked = pdfium_raw.FPDFPageObj_CountMarks(handle) > 0
    return Run(order, abs(size.value) * least, mode in INVISIBLE, alpha, grey, marked, _font(handle), handle, matrix)


def _font(handle: Any) -> str:
    font = pdfium_raw.FPDFTextObj_GetFont(handle)
    if not font:
        return ""
    name = ctypes.create_string_buffer(256)
    length = pdfium_raw.FPDFFont_GetBaseFontName(font, name, 256)
    return name.value.decode("utf-8", "replace") if 0 < length <= 256 else ""


def _matrix_of(handle: Any) -> Matrix:
    matrix = pdfium_raw.FS_MATRIX()
    if not pdfium_raw.FPDFPageObj_GetMatrix(handle, matrix):
        return IDENTITY
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _colour(handle: Any, *, stroked: bool) -> tuple[float, int]:
    """Grey and alpha, both 0 to 255, of the fill's colour or the stroke's."""
    parts = [ctypes.c_uint() for _ in range(4)]
    ask = pdfium_raw.FPDFPageObj_GetStrokeColor if stroked else pdfium_raw.FPDFPageObj_GetFillColor
    if not ask(handle, *parts):
        return 0.0, 255
    red, green, blue, alpha = (part.value for part in parts)
    return 0.299 * red + 0.587 * green + 0.114 * blue, alpha


def _mixes(handle: Any, alpha: int) -> bool:
    """Whether what lies below shines through: a blend mode or soft mask. pdfium says so of a lower alpha, too."""
    return alpha == 255 and bool(pdfium_raw.FPDFPageObj_HasTransparency(handle))


@contextmanager
def opened(reader: Any, number: int) -> Iterator[Scene]:
    """A page of a Reader as a scene. Close to the engine: one at a time. Raises CouldNotLook."""
    frame = reader.frames[number - 1]
    page = reader.pdfium[number - 1]
    try:
        textpage = page.get_textpage()
        try:
            letters, text = read_letters(textpage, frame)
        finally:
            textpage.close()
        scene = Scene(number, frame, page, reader.pike.pages[number - 1].obj, letters, text)
        scene.gather()
        yield scene
    finally:
        page.close()
