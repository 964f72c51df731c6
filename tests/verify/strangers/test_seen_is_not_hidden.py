"""No crying wolf: what a reader sees is no finding, however it was drawn."""

from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

from redact.verify.strangers.persons import kind_of
from tests.verify.strangers.stranger import OVER, annotation, page, picture, rules, said, scrawl, state

PUT = "q 450 0 0 60 72 500 cm /Im1 Do Q\n"

DRAWN = {
    "a shading below the text": f"0.8 g {OVER} f 0 g " + said(),
    "a white box below the text": f"1 g {OVER} f 0 g " + said(),
    "white text on a dark heading": f"0 g {OVER} f 1 g " + said(),
    "a frame around the text": said() + f"2 w 0 G {OVER} S",
    "a frame as a shape with a hole": said() + "0 g 68 694 124 18 re 70 696 120 14 re f*",
    "a line below the text": said() + "0 g 70 697 120 0.8 re f",
    "a line through the text": said() + "0 g 70 703 120 0.9 re f",
    "a box beside the text": said() + "0 g 300 696 120 14 re f",
    "a box that a clip takes away": said() + f"q 300 100 9 9 re W n 0 g {OVER} f Q",
    "a text written twice, with a box between": said() + f"0.9 g {OVER} f 0 g " + said(),
    "light grey text": said(more="0.7 g"),
    "small print": "BT /F1 4 Tf 72 700 Td (Printed on recycled paper) Tj ET",
    "outlined letters": said(more="1 Tr"),
    "an empty text object": "BT /F1 11 Tf 72 700 Td ( ) Tj ET",
}


@pytest.mark.parametrize("drawn", DRAWN.values(), ids=DRAWN.keys())
def test_what_is_seen(drawn: str) -> None:
    assert rules(page(drawn)) == set()


@pytest.mark.parametrize("keys", [{"ca": 0.4}, {"BM": Name.Multiply}], ids=["half clear", "multiplied"])
def test_a_highlighter_s_box(keys: dict[str, object]) -> None:
    assert rules(page(said() + f"q /G0 gs 1 1 0 rg {OVER} f Q", state("G0", **keys))) == set()


def test_a_field_with_a_ground_below_its_value() -> None:
    def change(pdf: Pdf) -> None:
        look = pdf.make_stream(b"0.9 g 0 0 120 14 re f /Tx BMC q BT /F1 11 Tf 0 g 2 3 Td (A visit) Tj ET Q EMC")
        look["/Type"], look["/Subtype"], look["/BBox"] = Name.XObject, Name.Form, Array([0, 0, 120, 14])
        look["/Resources"] = pdf.pages[0].obj["/Resources"]
        annotation("Widget", FT=Name.Tx, T="note", V="A visit", AP=Dictionary(N=pdf.make_indirect(look)))(pdf)
        pdf.Root["/AcroForm"] = Dictionary(Fields=pdf.pages[0].obj["/Annots"])

    assert rules(page("", change)) == {"RED217"}


def test_a_scan_below_its_text_layer() -> None:
    layer = "BT /F1 36 Tf 3 Tr 80 512 Td (Adaeze Okafor) Tj ET"
    assert rules(page(PUT + layer, picture(scrawl()))) == set()


def test_a_picture_with_a_transparent_ground_over_text() -> None:
    clear = Image.new("L", (600, 80), 0)
    assert rules(page(said("Adaeze", 90, 520) + PUT, picture(Image.new("L", (600, 80), 90), clear))) == set()


def test_a_picture_that_is_all_shown() -> None:
    assert rules(page(PUT, picture(scrawl()))) == set()
    assert rules(page(PUT, picture(Image.linear_gradient("L").resize((600, 80))))) == set()


def test_pixels_that_were_burnt_under_their_box() -> None:
    """The black pixels end a little inside the drawn box."""
    image = scrawl()
    image.paste(0, (8, 6, 420, 74))
    assert rules(page(PUT + "0 g 74 500 320 60 re f", picture(image))) == set()


def test_a_word_in_a_table_s_dark_head_beside_a_picture() -> None:
    assert rules(page("0 g 72 600 450 16 re f 1 g " + said("Visits", 80, 604) + PUT, picture(scrawl()))) == set()


@pytest.mark.parametrize(
    "author",
    [
        "Northmoor Borough Council",
        "HMCTS",
        "Freedom of Information Team",
        "Administrator",
        "user",
        "Microsoft Word",
        "",
    ],
)
def test_an_office_is_not_a_person(author: str) -> None:
    assert kind_of("/Author", author) == ""


@pytest.mark.parametrize(
    ("author", "kind"),
    [
        ("Adaeze Okafor", "PERSON"),
        ("Okafor, Adaeze", "PERSON"),
        ("ADAEZE OKAFOR", "PERSON"),
        ("okafora", "LOGIN"),
        ("a.okafor", "LOGIN"),
        ("NORTHMOOR\\aokafor", "LOGIN"),
        ("a.okafor@northmoor.example", "EMAIL"),
        ("/Users/aokafor/reply.docx", "PATH"),
    ],
)
def test_a_person_is(author: str, kind: str) -> None:
    assert kind_of("dc:creator", author) == kind
