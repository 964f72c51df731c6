"""Small PDFs made in memory, with every word where the test says. Invented people only.

Places are points from the top left of the page as drawn; `down` is that of the baseline.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Sequence

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from redact.extract.reader import extract
from redact.model.document import Document, Page
from redact.model.geometry import Rect

WIDTH, HEIGHT = 595.0, 842.0
PLAIN, BOLD = "Helvetica", "Helvetica-Bold"

Draw = Callable[[Canvas], None]


def pdf(*pages: Draw) -> bytes:
    """One A4 page for each drawing."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def put(x: float, down: float, text: str, size: float = 11, font: str = PLAIN) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        canvas.drawString(x, HEIGHT - down, text)

    return draw


def lines(texts: Sequence[str], x: float = 72, down: float = 80, leading: float = 14, font: str = PLAIN) -> Draw:
    """Lines under one another: one paragraph."""
    return together(*(put(x, down + leading * i, text, font=font) for i, text in enumerate(texts)))


def grid(xs: Sequence[float], downs: Sequence[float]) -> Draw:
    """The ruling lines of a table."""

    def draw(canvas: Canvas) -> None:
        for x in xs:
            canvas.line(x, HEIGHT - downs[0], x, HEIGHT - downs[-1])
        for down in downs:
            canvas.line(xs[0], HEIGHT - down, xs[-1], HEIGHT - down)

    return draw


def together(*draws: Draw) -> Draw:
    def draw(canvas: Canvas) -> None:
        for one in draws:
            one(canvas)

    return draw


def blank(canvas: Canvas) -> None:
    """Nothing."""


def changed(content: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    """The PDF after `change` had its objects in hand."""
    with pikepdf.open(io.BytesIO(content)) as opened:
        change(opened)
        return saved(opened)


def saved(opened: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", pikepdf.PageCopyWarning)  # a field without a form, as some files have
        opened.save(out, static_id=True)
    return out.getvalue()


def raw_page(content: bytes, resources: pikepdf.Dictionary | None = None) -> bytes:
    """A page of just these operators. /F1 is Helvetica unless `resources` are given."""
    with pikepdf.new() as made:
        page = made.add_blank_page(page_size=(WIDTH, HEIGHT))
        page.obj.Resources = resources or pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=helvetica()))
        page.obj.Contents = made.make_stream(content)
        return saved(made)


def helvetica() -> pikepdf.Dictionary:
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )


def read(content: bytes) -> Document:
    return extract(content).document


def first_page(content: bytes) -> Page:
    return read(content).pages[0]


def text_of(*draws: Draw) -> str:
    """What is read on a page with all these drawings."""
    return first_page(pdf(together(*draws))).text


def box_of(page: Page, text: str) -> Rect:
    """Where the only mention of a text stands, which must be on one line."""
    start = page.text.index(text)
    (box,) = page.boxes_of(start, start + len(text))
    return box
