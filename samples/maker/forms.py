"""Form fields and notes: text that a page holds without drawing it in its own content."""

from __future__ import annotations

from dataclasses import dataclass

import pikepdf
from reportlab.lib.colors import HexColor

from maker.markup import plain
from maker.press import Press

PAPER = HexColor("#f4f6fb")
INK = HexColor("#000000")
EDGE = HexColor("#8a93a6")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field or a note lies, in points from the lower left corner of the page."""

    x: float
    y: float
    width: float
    height: float = 18.0


def text_field(press: Press, place: Place, name: str, tooltip: str, value: str, *, lines: bool = False) -> None:
    """A filled-in text field with an appearance stream; for a machine, its tooltip is its only label."""
    press.record.stored(press.page, value)
    press.canvas.acroForm.textfield(
        value=plain(value),
        name=name,
        tooltip=tooltip,
        x=place.x,
        y=place.y,
        width=place.width,
        height=place.height,
        fontName="Helvetica",
        fontSize=9.5,
        fillColor=PAPER,
        textColor=INK,
        borderColor=EDGE,
        borderWidth=0.5,
        fieldFlags="multiline" if lines else "",
    )


def choice_field(
    press: Press, place: Place, name: str, tooltip: str, options: list[str], chosen: str, kind: str
) -> None:
    """A drop-down list: the chosen value is personal data, the other options are the form's words."""
    press.record.stored(press.page, "{{" + kind + "|" + chosen + "}}")
    press.canvas.acroForm.choice(
        value=chosen,
        options=options,
        name=name,
        tooltip=tooltip,
        x=place.x,
        y=place.y,
        width=place.width,
        height=place.height,
        fontName="Helvetica",
        fontSize=9.5,
        fillColor=PAPER,
        textColor=INK,
        borderColor=EDGE,
        borderWidth=0.5,
        fieldFlags="combo",
    )


def check_box(press: Press, place: Place, name: str, tooltip: str, *, checked: bool) -> None:
    press.canvas.acroForm.checkbox(
        name=name,
        tooltip=tooltip,
        checked=checked,
        x=place.x,
        y=place.y,
        size=12,
        fillColor=PAPER,
        textColor=INK,
        borderColor=EDGE,
        borderWidth=0.5,
        fieldFlags="",
    )


def sticky_note(pdf: pikepdf.Pdf, page: int, place: Place, author: str, text: str, made: str) -> None:
    """A comment with its pop-up window. What it says must be recorded with `Record.stored`."""
    target = pdf.pages[page - 1]
    note = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name("/Annot"),
            Subtype=pikepdf.Name("/Text"),
            Name=pikepdf.Name("/Comment"),
            Rect=pikepdf.Array([place.x, place.y, place.x + 20, place.y + 20]),
            Contents=text,
            T=author,
            M=f"D:{made}Z",
            NM="note-1",
            C=pikepdf.Array([1, pikepdf.Object.parse(b"0.82"), 0]),
            F=4,
        )
    )
    popup = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name("/Annot"),
            Subtype=pikepdf.Name("/Popup"),
            Rect=pikepdf.Array([place.x + 24, place.y - 60, place.x + 24 + place.width, place.y + 20]),
            Parent=note,
            Open=False,
        )
    )
    note["/Popup"] = popup
    if "/Annots" not in target:
        target["/Annots"] = pikepdf.Array()
    target["/Annots"].append(note)
    target["/Annots"].append(popup)
