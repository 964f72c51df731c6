"""One PDF opened by both engines, each when it is first needed."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pypdfium2

from redact.model.errors import CouldNotLook
from redact.verify.frame import Frame, frame_of
from redact.verify.glyphs import GlyphReader, Glyphs, Outline
from redact.verify.rendering import Sheet, rendered

DPI = 100.0
"""How finely pages are drawn: a letter of usual size is some ten pixels high."""


class Reader:
    """Holds the engines' handles until `close`. pdfium is not safe in threads: one reader, one thread."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self._pike: pikepdf.Pdf | None = None
        self._pdfium: Any = None
        self._frames: list[Frame] = []
        self._glyphs: dict[int, Glyphs] = {}
        self._outlines: dict[int, Outline] = {}
        self._glyph_reader = GlyphReader()

    @property
    def pike(self) -> pikepdf.Pdf:
        if self._pike is None:
            self._pike = pikepdf.open(io.BytesIO(self.content), suppress_warnings=True)
        return self._pike

    @property
    def pdfium(self) -> Any:
        if self._pdfium is None:
            self._pdfium = pypdfium2.PdfDocument(self.content)
        return self._pdfium

    @property
    def frames(self) -> list[Frame]:
        """One a page. Both engines must agree on how many there are, or one of them has not seen the file."""
        if not self._frames:
            self._frames = [frame_of(page.obj) for page in self.pike.pages]
            if not self._frames or len(self._frames) != len(self.pdfium):
                raise CouldNotLook("the engines don't agree on the number of pages")
        return self._frames

    @property
    def pages(self) -> int:
        return len(self.frames)

    def glyphs(self, number: int) -> Glyphs:
        """The characters of page `number`, counted from 1."""
        if number not in self._glyphs:
            frame = self.frames[number - 1]
            page = self.pdfium[number - 1]
            try:
                self._glyphs[number] = self._glyph_reader.read(page, frame)
            finally:
                page.close()
        return self._glyphs[number]

    def outline(self, number: int) -> Outline:
        """The text and the runs of page `number`."""
        if number not in self._outlines:
            page = self.pdfium[number - 1]
            try:
                self._outlines[number] = self._glyph_reader.outline(page)
            finally:
                page.close()
        return self._outlines[number]

    def sheet(self, number: int, dpi: float = DPI) -> Sheet:
        """Page `number` drawn in pixels."""
        page = self.pdfium[number - 1]
        try:
            return rendered(page, self.frames[number - 1], dpi)
        finally:
            page.close()

    def close(self) -> None:
        self._glyphs.clear()
        self._outlines.clear()
        self._frames = []
        if self._pdfium is not None:
            self._pdfium.close()
            self._pdfium = None
        if self._pike is not None:
            self._pike.close()
            self._pike = None
