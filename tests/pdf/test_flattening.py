"""What is seen on the page is page text: comments, fields, layers. Nothing hides from the reader."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from redact.pdf.opening import open_untrusted
from tests.pages import HEIGHT, WIDTH, box_of, changed, first_page, helvetica, pdf, put, raw_page, read

WORDS = "The visit was made in May"
SECRET = "Adaeze Okafor"


def appearance(made: Pdf, text: str, width: float, height: float) -> pikepdf.Stream:
    return made.make_stream(
        f"BT /F1 11 Tf 2 4 Td ({text}) Tj ET".encode(),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=[0, 0, width, height],
        Resources=Dictionary(Font=Dictionary(F1=helvetica())),
    )


def annotated(in_form: bool = True, **keys: Any) -> bytes:
    """A page with one annotation at (100, 200)-(300, 220) from the top, that shows the secret."""

    def change(made: Pdf) -> None:
        annotation = Dictionary(
            Type=Name.Annot,
            Rect=[100, HEIGHT - 220, 300, HEIGHT - 200],
            AP=Dictionary(N=appearance(made, SECRET, 200, 20)),
            F=4,
            **keys,
        )
        made.pages[0].obj.Annots = Array([made.make_indirect(annotation)])
        if keys.get("Subtype") == Name.Widget:
            made.Root.AcroForm = Dictionary(Fields=Array([made.pages[0].obj.Annots[0]] if in_form else []))

    return changed(pdf(put(72, 80, WORDS)), change)


KINDS: dict[str, dict[str, Any]] = {
    "free text": {"Subtype": Name.FreeText, "Contents": String("other"), "DA": String("/Helv 11 Tf")},
    "stamp": {"Subtype": Name.Stamp},
    "text field": {"Subtype": Name.Widget, "FT": Name.Tx, "T": String("name"), "V": String(SECRET)},
    "an annotation of no known kind": {"Subtype": Name("/Watermark")},
}


@pytest.mark.parametrize("keys", KINDS.values(), ids=KINDS)
def test_what_an_annotation_shows_is_page_text_in_its_place(keys: dict[str, Any]) -> None:
    page = first_page(annotated(**keys))
    assert page.text.count(SECRET) == 1
    box = box_of(page, SECRET)
    assert 100 <= box.x0 <= 103
    assert 198 <= box.y0 < box.y1 <= 222


def test_a_field_that_no_form_lists_is_page_text_too() -> None:
    assert SECRET in first_page(annotated(in_form=False, **KINDS["text field"])).text


@pytest.mark.parametrize("keys", KINDS.values(), ids=KINDS)
def test_no_annotation_is_left_in_the_working_copy(keys: dict[str, Any]) -> None:
    with pikepdf.open(io.BytesIO(open_untrusted(annotated(**keys)).working)) as working:
        assert "/Annots" not in working.pages[0].obj or len(working.pages[0].obj.Annots) == 0


def layered(state: Name) -> bytes:
    """The secret stands in a layer that viewers show, or don't."""
    content = f"BT /F1 11 Tf 72 762 Td ({WORDS}) Tj ET /OC /L1 BDC BT /F1 11 Tf 72 700 Td ({SECRET}) Tj ET EMC"

    def change(made: Pdf) -> None:
        layer = made.make_indirect(Dictionary(Type=Name.OCG, Name=String("draft")))
        made.pages[0].obj.Resources.Properties = Dictionary(L1=layer)
        config = Dictionary(BaseState=state, ON=Array([]), OFF=Array([layer] if state == Name.OFF else []))
        made.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=config)

    return changed(raw_page(content.encode()), change)


@pytest.mark.parametrize("state", [Name.ON, Name.OFF], ids=["shown", "hidden"])
def test_a_layer_is_read_whether_shown_or_not(state: Name) -> None:
    assert first_page(layered(state)).text.split("\n\n") == [WORDS, SECRET]


def test_a_layer_that_is_a_form_is_read_too() -> None:
    def change(made: Pdf) -> None:
        layer = made.make_indirect(Dictionary(Type=Name.OCG, Name=String("draft")))
        form = appearance(made, SECRET, 200, 20)
        form.OC = layer
        made.pages[0].obj.Resources.XObject = Dictionary(X1=form)
        made.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(BaseState=Name.OFF))

    assert SECRET in first_page(changed(raw_page(b"q 1 0 0 1 72 700 cm /X1 Do Q"), change)).text


INVISIBLE = {
    "no ink": b"3 Tr",
    "white": b"1 1 1 rg",
    "under a black box": b"",
}


@pytest.mark.parametrize("trick", INVISIBLE.values(), ids=INVISIBLE)
def test_text_that_can_not_be_seen_is_read(trick: bytes) -> None:
    content = b"BT " + trick + b" /F1 11 Tf 72 700 Td (" + SECRET.encode() + b") Tj ET 0 g 60 690 200 30 re f"
    assert SECRET in first_page(raw_page(content)).text


def test_replacement_text_is_not_what_is_read() -> None:
    content = b"/Span << /ActualText (nothing) >> BDC BT /F1 11 Tf 72 700 Td (" + SECRET.encode() + b") Tj ET EMC"
    text = first_page(raw_page(content)).text
    assert SECRET in text
    assert "nothing" not in text


def test_text_off_the_page_is_read() -> None:
    page = first_page(pdf(put(WIDTH + 50, 80, SECRET)))
    assert SECRET in page.text
    assert box_of(page, SECRET).x0 > WIDTH


def test_every_page_is_read() -> None:
    pages = read(pdf(*(put(72, 80, f"Page number {n}") for n in range(1, 6)))).pages
    assert [(p.number, p.text) for p in pages] == [(n, f"Page number {n}") for n in range(1, 6)]
