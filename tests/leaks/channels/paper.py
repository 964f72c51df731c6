"""Sheets of paper to hide a name on, written with pikepdf operator by operator."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image, ImageDraw, ImageFont

from tests.leaks.channels.registry import KEPT, NAMED, SECRET, Box

A4 = (0, 0, 595, 842)
HELVETICA = {"O": 778, "k": 500, "a": 556, "f": 278, "o": 556, "r": 333}
"""Widths of the secret's letters in Helvetica, in thousandths of an em (Adobe Core 14 AFM)."""
SCRAWL = f"Adaeze {SECRET} was here"
PICTURE = (600, 80)
PLACE: Box = (72.0, 500.0, 522.0, 560.0)
"""Where a picture of 600 by 80 pixels usually lies, at 0.75 points a pixel."""


def said(text: str, x: float, y: float, size: float = 11, more: str = "") -> str:
    """Text at a place. `more` are operators before it is shown."""
    return f"BT /F1 {size} Tf {more} {x} {y} Td ({text}) Tj ET\n"


def body(named: bool = True) -> str:
    """The lines of every sheet, the one with the name among them."""
    lines = (KEPT[0], NAMED, *KEPT[1:]) if named else KEPT
    return "".join(said(line, 72, 770 - 14 * row) for row, line in enumerate(lines))


def sheet(drawn: str = "", *, named: bool = True, under: str = "") -> Pdf:
    """A page with the usual lines; `under` is drawn before them, `drawn` after."""
    pdf = pikepdf.new()
    page: Any = pdf.add_blank_page(page_size=(595, 842))
    page.obj["/Resources"] = Dictionary(Font=Dictionary(F1=helvetica()))
    page.obj["/Contents"] = pdf.make_stream((under + body(named) + drawn).encode("latin-1"))
    return pdf


def helvetica() -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)


def page_of(pdf: Pdf, number: int = 1) -> Any:
    """A page's dictionary."""
    return pdf.pages[number - 1].obj


def resource(pdf: Pdf, kind: str, name: str, value: Any) -> Any:
    """Give page 1 a resource, and the resource back as an indirect object."""
    resources = page_of(pdf)["/Resources"]
    if kind not in resources:
        resources[kind] = Dictionary()
    held = value if isinstance(value, Stream) else pdf.make_indirect(value)
    resources[kind][name] = held
    return held


def form(pdf: Pdf, content: str, box: Box = A4, **more: Any) -> Stream:
    """A form XObject that knows the sheet's font."""
    return Stream(
        pdf,
        content.encode("latin-1"),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array(list(box)),
        Resources=Dictionary(Font=Dictionary(F1=helvetica())),
        **more,
    )


def done(pdf: Pdf, **how: Any) -> bytes:
    out = io.BytesIO()
    pdf.save(out, static_id=True, fix_metadata_version=False, **how)
    pdf.close()
    return out.getvalue()


def picture(text: str = SCRAWL, size: tuple[int, int] = PICTURE) -> Image.Image:
    """Words in grey pixels."""
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).text((10, 10), text, fill=0, font_size=40)
    return image


def name_in_picture(text: str = SCRAWL) -> tuple[int, int, int, int]:
    """The name's ink in `picture(text)`: left, top, right, bottom."""
    font = ImageFont.load_default(size=40)
    before, _, _ = text.partition(SECRET)
    start = 10 + font.getlength(before)
    left, top, right, bottom = font.getbbox(SECRET)
    return round(start + left), round(10 + top), round(start + right), round(10 + bottom)


def name_on_page(place: Box = PLACE, text: str = SCRAWL) -> Box:
    """The same on the page, for a picture that fills `place`."""
    left, top, right, bottom = name_in_picture(text)
    across, up = (place[2] - place[0]) / PICTURE[0], (place[3] - place[1]) / PICTURE[1]
    return place[0] + left * across, place[3] - bottom * up, place[0] + right * across, place[3] - top * up


def put(name: str, place: Box = PLACE) -> str:
    """Draw an XObject over a place."""
    return f"q {place[2] - place[0]} 0 0 {place[3] - place[1]} {place[0]} {place[1]} cm /{name} Do Q\n"


def layer(box: Box, text: str = SECRET, spare: float = 2.0) -> str:
    """Text that nobody sees (render mode 3) over what a box shows, as a scanner's OCR lays it: there a mark goes."""
    left, bottom, right, top = box[0] - spare, box[1] - spare, box[2] + spare, box[3] + spare
    size = top - bottom
    width = sum(HELVETICA.get(c, 556) for c in text) / 1000 * size
    return (
        f"BT /F1 {size:.2f} Tf 3 Tr {100 * (right - left) / width:.2f} Tz {left:.2f} {bottom:.2f} Td ({text}) Tj ET\n"
    )
