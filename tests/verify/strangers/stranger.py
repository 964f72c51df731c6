"""A stranger's page, made operator by operator, and what the checks say of it. Invented people only."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image, ImageDraw

from redact.model.plan import Plan
from redact.model.report import Finding
from redact.verify.evidence import Evidence
from redact.verify.hidden_data import stranger_checks
from redact.verify.strangers.notebook import Notebook

SECRET = "Adaeze Okafor"
LINE = (72, 700)
OVER = "70 696 120 14 re"
"""A rectangle over the line."""


def said(text: str = SECRET, x: float = LINE[0], y: float = LINE[1], more: str = "") -> str:
    return f"BT /F1 11 Tf {more} {x} {y} Td ({text}) Tj ET\n"


def page(drawn: str, change: Callable[[Pdf], None] | None = None) -> bytes:
    """A file of one page with a heading and what is drawn."""
    pdf = pikepdf.new()
    sheet: Any = pdf.add_blank_page(page_size=(595, 842))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    sheet.obj["/Resources"] = Dictionary(Font=Dictionary(F1=font))
    sheet.obj["/Contents"] = pdf.make_stream((said("A heading", 72, 780) + drawn).encode())
    if change is not None:
        change(pdf)
    out = io.BytesIO()
    pdf.save(out, static_id=True)
    return out.getvalue()


def state(name: str, **keys: Any) -> Callable[[Pdf], None]:
    """Gives the page a graphics state."""

    def change(pdf: Pdf) -> None:
        pdf.pages[0].obj["/Resources"]["/ExtGState"] = Dictionary({f"/{name}": Dictionary(**keys)})

    return change


def picture(image: Image.Image, mask: Image.Image | None = None) -> Callable[[Pdf], None]:
    """Gives the page a picture, Im1."""

    def change(pdf: Pdf) -> None:
        held = stream_of(pdf, image)
        if mask is not None:
            held["/SMask"] = pdf.make_indirect(stream_of(pdf, mask))
        pdf.pages[0].obj["/Resources"]["/XObject"] = Dictionary(Im1=held)

    return change


def stream_of(pdf: Pdf, image: Image.Image) -> Stream:
    return Stream(
        pdf,
        image.tobytes(),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.width,
        Height=image.height,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
    )


def scrawl(text: str = SECRET, size: tuple[int, int] = (600, 80)) -> Image.Image:
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).text((12, 12), text, fill=0, font_size=44)
    return image


def annotation(kind: str, **keys: Any) -> Callable[[Pdf], None]:
    """Puts an annotation over the line."""

    def change(pdf: Pdf) -> None:
        one = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([70, 696, 190, 710]), F=4, **keys)
        pdf.pages[0].obj["/Annots"] = Array([pdf.make_indirect(one)])

    return change


def looked(content: bytes) -> tuple[list[Finding], Notebook]:
    """What all checks find, and put down. What one of them can't look at is a fault of the test."""
    notebook = Notebook()
    found: list[Finding] = []
    with Evidence(content, content, Plan("", "", "", "")) as evidence:
        for check in stranger_checks(notebook):
            found.extend(check.run(evidence))
    return found, notebook


def rules(content: bytes) -> set[str]:
    return {finding.rule for finding in looked(content)[0]}
