"""A page's text as a second engine (pdfminer.six) sees it: glyph by glyph, in the order in which it is drawn.

No layout is worked out: a glyph, its letters, and the middle of its ink by the font's own measures.
"""

from __future__ import annotations

import io
import logging
from array import array
from collections.abc import Iterator
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream, resolve1
from pdfminer.utils import Matrix, apply_matrix_pt

from redact.model.errors import CouldNotLook
from redact.verify.frame import Frame
from redact.verify.glyphs import UNMAPPED, Glyphs

MIDDLE = 0.25
"""How far above the baseline the middle of a letter is taken to be, in ems."""

MOST_STREAMS = 10_000
"""A page that leads to more streams beside its content than this is not judged."""

# Its warnings are of what it makes do with; they quote the document, and belong in no log.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL + 1)

_UNTURNED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class _Recorder(PDFTextDevice):
    """Keeps what is shown: letters, and their middles in user space."""

    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager)
        self.fresh()

    def fresh(self) -> None:
        self.letters: list[str] = []
        self.xs: array[float] = array("f")
        self.ys: array[float] = array("f")

    def render_char(
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: Any,
        graphicstate: Any,
    ) -> float:
        """The advance, in text space; ISO 32000-2 §9.4.4."""
        try:
            letters = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            letters = UNMAPPED
        advance = font.char_width(cid) * fontsize * scaling
        x, y = apply_matrix_pt(matrix, (advance / 2, rise + MIDDLE * fontsize))
        for letter in letters:
            if not letter.isspace():
                self.letters.append(letter)
                self.xs.append(x)
                self.ys.append(y)
        return advance


class SecondReader:
    """One PDF opened by pdfminer. Pages are counted from 1; each is read anew at each call."""

    def __init__(self, content: bytes) -> None:
        self._document = PDFDocument(PDFParser(io.BytesIO(content)))
        self._pages = list(PDFPage.create_pages(self._document))
        self._manager = PDFResourceManager(caching=True)
        self._recorder = _Recorder(self._manager)

    @property
    def pages(self) -> int:
        return len(self._pages)

    def glyphs(self, number: int, frame: Frame) -> Glyphs:
        """What the page's content shows, in drawing order, in the plan's coordinates."""
        page = self._pages[number - 1]
        self._recorder.fresh()
        PDFPageInterpreter(self._manager, self._recorder).render_contents(page.resources, page.contents, _UNTURNED)
        kept = self._recorder
        xs = array("f", [x - frame.left for x in kept.xs])
        ys = array("f", [frame.top - y for y in kept.ys])
        return Glyphs("".join(kept.letters), xs, ys)

    def beside(self, number: int) -> str:
        """What stands in patterns, soft masks, forms and Type 3 glyphs that the page can reach, drawn or not."""
        texts: list[str] = []
        interpreter = PDFPageInterpreter(self._manager, self._recorder)
        for stream, resources in _apart(self._pages[number - 1].resources):
            self._recorder.fresh()
            interpreter.render_contents(resources, [stream], _UNTURNED)
            texts.append("".join(self._recorder.letters))
        return "\n".join(texts)


def _apart(resources: Any) -> Iterator[tuple[PDFStream, Any]]:
    """The content streams that resources lead to, each once, with the resources that hold for it."""
    seen: set[int] = set()
    held: list[Any] = []  # so that no id in `seen` is given to another object
    waiting: list[Any] = [_dictionary(resources)]
    while waiting:
        own = waiting.pop()
        for value, given in _streams_of(own):
            stream = resolve1(value)
            key = value.objid if isinstance(value, PDFObjRef) else -id(stream)
            if key in seen or not isinstance(stream, PDFStream) or str(stream.get("Subtype")) == "/'Image'":
                continue
            seen.add(key)
            held.append(stream)
            if len(held) > MOST_STREAMS:
                raise CouldNotLook("a page leads to too many streams")
            inner = _dictionary(stream.attrs.get("Resources")) or given
            yield stream, inner
            waiting.append(inner)


def _streams_of(resources: Any) -> Iterator[tuple[Any, Any]]:
    """Forms, patterns, groups of soft masks and glyphs of Type 3 fonts, as resources name them."""
    for kind in ("XObject", "Pattern"):
        for value in _dictionary(resources.get(kind)).values():
            yield value, resources
    for state in _dictionary(resources.get("ExtGState")).values():
        group = _dictionary(_dictionary(state).get("SMask")).get("G")
        if group is not None:
            yield group, resources
    for font in _dictionary(resources.get("Font")).values():
        attributes = _dictionary(font)
        for glyph in _dictionary(attributes.get("CharProcs")).values():
            yield glyph, _dictionary(attributes.get("Resources")) or resources


def _dictionary(value: Any) -> Any:
    found = resolve1(value)
    return found if isinstance(found, dict) else {}
