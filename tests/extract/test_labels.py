"""Each value carries the label that an officer reads beside it, above it, or on the page before."""

from __future__ import annotations

import pytest

from redact.detect.overleaf import joins_of
from redact.detect.passages import places_of
from redact.model.document import Document
from tests.extract.label_cases import EVERY, Case, box, cells
from tests.pages import Draw, first_page, lines, pdf, put, read, text_of, together

each_case = pytest.mark.parametrize("case", EVERY.values(), ids=EVERY.keys())


def said(document: Document) -> set[tuple[str, str]]:
    """Every labelled value with each of its labels, as the detector gets to see them."""
    places = list(places_of(document))
    passages = [p.passage for p in places] + [j.passage for j in joins_of(places)]
    return {(p.text[label.start : label.end], text) for p in passages for label in p.labels for text in label.texts}


@each_case
def test_each_value_carries_its_label(case: Case) -> None:
    pages, wanted = case
    assert set(wanted) - said(read(pdf(*pages))) == set()


@each_case
def test_labels_and_boxes_fit_the_text(case: Case) -> None:
    pages, _ = case
    for page in read(pdf(*pages)).pages:
        for label in page.labels:
            assert page.text[label.start : label.end].strip()
        inked = [i for i, c in enumerate(page.text) if c not in "\n\t "]
        assert all(page.char_box(i).area > 0 for i in inked)


def test_a_header_says_nothing_of_a_form_overleaf() -> None:
    table = cells((("Officer", "Collar", "Station"), ("Rose Farrow", "4471", "Halewick")), bold=1)
    form = cells((("Surname", "Okafor"), ("Town", "Eskmouth")), (90, 260))
    assert ("Okafor", "Collar") not in said(read(pdf(table, form)))


def test_a_header_does_not_outlast_a_page_without_a_table() -> None:
    table = cells((("Name", "SDE", "Sex"), ("Adaeze Okafor", "B2", "F")), (60, 200, 260), bold=1)
    rest = cells((("Rose Farrow", "441", "X"), ("Owen Pryce", "512", "Y")), (60, 200, 260))
    assert ("Rose Farrow", "Name") not in said(read(pdf(table, lines(["Nothing else."]), rest)))


def test_labels_in_pairs_do_not_reach_over_the_next_label() -> None:
    found = said(read(pdf(cells((("Surname", "Okafor", "Town", "Eskmouth"), ("DOB", "1/2/90", "Sex", "F"))))))
    assert ("Eskmouth", "Surname") not in found
    assert ("Eskmouth", "Town") in found


def test_a_row_names_what_is_in_it_but_its_cells_do_not_label_one_another() -> None:
    rows = (("Ref", "Location", "Name"), ("A1", "Saltpan Road", "Adaeze Okafor"), ("A2", "Low Quay", "Owen Pryce"))
    assert ("Adaeze Okafor", "Saltpan Road") not in said(read(pdf(cells(rows, bold=1))))


def test_a_word_over_two_lines_of_a_header_is_whole_in_the_label() -> None:
    header = together(put(66, 100, "Officer-", size=9), put(66, 110, "defined", size=9), put(160, 105, "Name", size=9))
    frame = together(box(60, 88, 150, 26), box(150, 88, 300, 26))
    rows = together(box(60, 114, 150, 20), box(150, 114, 300, 20), put(66, 128, "IC3"), put(156, 128, "Okafor"))
    assert ("IC3", "Officer-defined") in said(read(pdf(together(frame, header, rows))))


def test_a_scale_to_tick_on_is_no_comb() -> None:
    draw = together(*(put(100 + 18 * i, 100, str(i + 1), size=10) for i in range(5)))
    assert "12345" not in text_of(draw)


def test_a_paragraph_runs_over_from_one_column_to_the_next() -> None:
    left = [
        "The person whom they saw there on",
        "that day at noon near the gate of",
        "the harbour office was Ms Adaeze",
    ]
    more = [
        "Okafor, who had come to fetch the",
        "key of the store that her brother",
        "had lost there on the day before.",
    ]
    column = [f"words of a line of prose, number {n}" for n in range(10, 18)]
    text = text_of(lines([*column, *left], x=50), lines([*more, *column], x=310))
    assert "Adaeze Okafor, who" in text


def test_a_field_s_name_is_read_as_words() -> None:
    from pikepdf import Array, Dictionary, Name, Pdf, String

    from tests.pages import changed

    def change(made: Pdf) -> None:
        field = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("form1[0].DateOfBirth[0]"),
            TU=String("Date of birth (DD/MM/YYYY)"),
            V=String("12/03/1987"),
            Rect=Array([70, 755, 200, 775]),
        )
        made.pages[0].obj.Annots = made.make_indirect(Array([made.make_indirect(field)]))

    content = changed(pdf(put(72, 80, "12/03/1987")), change)
    assert {text for value, text in said(read(content)) if value == "12/03/1987"} >= {"Date Of Birth"}


def test_an_address_keeps_its_lines() -> None:
    block: Draw = lines(["Mrs Anneke van der Berg", "14 Harrow Wynd", "Halewick", "NE72 9FX"])
    assert first_page(pdf(block)).text == "Mrs Anneke van der Berg\n14 Harrow Wynd\nHalewick\nNE72 9FX"
