"""What the samples do not show alone: how small a difference still counts, and what goes to the recognizers."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from tests.verify.strangers.stranger import OVER, SECRET, annotation, looked, page, picture, rules, said, scrawl

PUT = "q 450 0 0 60 72 500 cm /Im1 Do Q\n"


@pytest.mark.parametrize("colour", ["0 g", "0.3 g", "0.5 0 0 rg", "0 0 0 1 k"])
def test_dark_boxes(colour: str) -> None:
    assert rules(page(said() + f"{colour} {OVER} f")) == {"RED201"}


@pytest.mark.parametrize("colour", ["1 g", "0.9 g", "1 1 0 rg", "0 0 0 0 k"])
def test_light_boxes(colour: str) -> None:
    assert rules(page(said() + f"{colour} {OVER} f")) == {"RED202"}


def test_a_box_over_the_middle_of_the_letters() -> None:
    assert rules(page(said() + "0 g 70 701.5 120 5 re f")) == {"RED201"}


def test_the_place_is_that_of_the_letters_and_nothing_is_quoted() -> None:
    (finding,), notebook = looked(page(said() + f"0 g {OVER} f"))
    assert finding.page == 1
    assert finding.box is not None
    x, y = finding.box.centre
    assert 70 < x < 190
    assert 842 - 710 < y < 842 - 696
    assert "Okafor" not in finding.message
    assert [(s.rule, s.text) for s in notebook.said] == [("RED102", SECRET)]


def test_only_the_covered_words() -> None:
    (finding,), notebook = looked(page(said("Seen by Adaeze Okafor at noon") + "0 g 114 696 76 14 re f"))
    assert finding.rule == "RED201"
    assert [s.text for s in notebook.said] == [SECRET]
    assert "seenby" in notebook.shown[1]
    assert "okafor" not in notebook.shown[1]


def test_a_turned_page() -> None:
    def change(pdf: Pdf) -> None:
        pdf.pages[0].obj["/Rotate"] = 90

    (finding,), _ = looked(page(said() + f"0 g {OVER} f", change))
    assert finding.box is not None
    assert finding.box.y0 == pytest.approx(842 - 708, abs=3)


def test_a_redaction_mark_that_was_not_applied() -> None:
    assert rules(page(said(), annotation("Redact"))) == {"RED212"}


def test_a_picture_below_a_box_is_found_where_the_box_is() -> None:
    (finding,), _ = looked(page(PUT + "0 g 74 500 150 60 re f", picture(scrawl())))
    assert finding.rule == "RED402"
    assert finding.box is not None
    assert finding.box.x1 < 240


def test_all_layers_go_to_the_recognizers() -> None:
    def change(pdf: Pdf) -> None:
        annotation("Text", Contents=f"Ask {SECRET}", T="A. Reviewer")(pdf)
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(f"Statement of {SECRET}", 0))
        pdf.docinfo["/Title"] = f"About {SECRET}"
        pdf.Root["/PageLabels"] = pdf.make_indirect(Dictionary(Nums=Array([0, Dictionary(P=f"{SECRET} ")])))
        pdf.Root["/Odd"] = pdf.make_indirect(Dictionary(Remark=f"Said by {SECRET}"))
        pdf.attachments[f"{SECRET}.txt"] = b"visits"
        pdf.Root["/Names"]["/Dests"] = Dictionary(Names=Array([f"to {SECRET}", Array([pdf.pages[0].obj, Name.Fit])]))

    _, notebook = looked(page("", change))
    layers = {(s.rule, s.where) for s in notebook.said if "Okafor" in s.text}
    assert {
        ("RED103", "comment"),
        ("RED105", "bookmark"),
        ("RED105", "page label"),
        ("RED105", "named place"),
        ("RED105", "attachment's name"),
        ("RED302", "property Title"),
        ("RED302", "string"),
    } <= layers


def test_what_the_page_shows_is_not_said_again() -> None:
    def change(pdf: Pdf) -> None:
        pdf.Root["/Odd"] = pdf.make_indirect(Dictionary(Remark=SECRET))

    _, notebook = looked(page(said(), change))
    assert notebook.said == []
