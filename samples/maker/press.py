"""The press: puts set lines on pages and tells the record what landed where."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any, Literal

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from maker.markup import SampleError
from maker.setting import Face, Line, Type, break_lines, chunks, load_fonts, pieces
from maker.truth import Record

A4 = (595.0, 842.0)
A4_LANDSCAPE = (842.0, 595.0)
MARGIN_OF_SAFETY = 12.0

Align = Literal["left", "right", "centre"]
Furniture = Callable[["Press"], None]

BLACK: Color = HexColor("#000000")
GREY: Color = HexColor("#555555")
PALE: Color = HexColor("#e6e9ee")


class Press:
    """One PDF in the making. `furniture` draws what repeats on each page."""

    def __init__(self, face: Face, size: tuple[float, float], pages: int, furniture: Furniture | None = None) -> None:
        load_fonts()
        self.face = face
        self.size = size
        self.pages = pages
        self.page = 0
        self.record = Record()
        self._furniture = furniture
        self._raw = BytesIO()
        # Uncompressed here: pikepdf brings its own zlib, so the bytes don't depend on the machine's.
        self.canvas: Any = Canvas(self._raw, pagesize=size, invariant=1, pageCompression=0)

    def next_page(self) -> None:
        if self.page:
            self.canvas.showPage()
        self.page += 1
        if self._furniture:
            self._furniture(self)

    def put(
        self,
        x: float,
        y: float,
        source: str,
        size: float,
        *,
        bold: bool = False,
        align: Align = "left",
        colour: Color = BLACK,
        face: Face | None = None,
    ) -> None:
        """Draw marked-up text that must fit one line."""
        kind = Type(face or self.face, size)
        lines = break_lines(chunks(source, self.record, bold=bold), kind, max(self.size))
        if len(lines) != 1:
            raise SampleError(f"not one line: {source!r}")
        width = kind.width(lines[0])
        shift = {"left": 0.0, "centre": width / 2, "right": width}[align]
        self.draw(x - shift, y, lines[0], kind, colour=colour)

    def draw(self, x: float, y: float, line: Line, kind: Type, *, stretch: float = 0.0, colour: Color = BLACK) -> None:
        """Draw one set line; `stretch` widens each space, for justified text."""
        if not line:
            return
        right = x + kind.width(line)
        if x < MARGIN_OF_SAFETY or right > self.size[0] - MARGIN_OF_SAFETY or y < MARGIN_OF_SAFETY:
            raise SampleError(f"page {self.page}: off the page: " + "".join(glyph.char for glyph in line))
        kind.check("".join(glyph.char for glyph in line))
        for glyph in line:
            self.record.drawn(self.page, glyph.char, glyph.mention)
        self.record.drawn(self.page, "\n", None)
        text = self.canvas.beginText(x, y)
        text.setFillColor(colour)
        if stretch:
            text.setWordSpace(stretch)
        for words, bold in pieces(line):
            text.setFont(kind.font(bold), kind.size)
            text.textOut(words)
        if stretch:
            text.setWordSpace(0)
        self.canvas.drawText(text)

    def rule(self, x0: float, y: float, x1: float, *, width: float = 0.6, colour: Color = BLACK) -> None:
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(width)
        self.canvas.line(x0, y, x1, y)

    def box(self, x: float, y: float, width: float, height: float, *, fill: Color | None = None) -> None:
        self.canvas.setLineWidth(0.5)
        self.canvas.setStrokeColor(GREY)
        if fill is not None:
            self.canvas.setFillColor(fill)
        self.canvas.rect(x, y, width, height, stroke=1, fill=int(fill is not None))

    def mail_link(self, x: float, y: float, width: float, address: str) -> None:
        """A link over an address already drawn: the words may go and the target stay behind."""
        self.canvas.linkURL(f"mailto:{address}", (x, y, x + width, y + 14), relative=0)

    def bookmark(self, key: str, title: str) -> None:
        """An outline entry that leads to this page."""
        self.canvas.bookmarkPage(key)
        self.canvas.addOutlineEntry(title, key, 0, False)

    def close(self) -> bytes:
        if self.page != self.pages:
            raise SampleError(f"{self.page} pages drawn, {self.pages} promised to the page numbers")
        self.canvas.save()
        return self._raw.getvalue()
