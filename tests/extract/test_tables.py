"""Cells are kept apart, and each knows what its header and its neighbour say."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from redact.model.document import Page
from tests.pages import BOLD, HEIGHT, PLAIN, Draw, first_page, grid, lines, pdf, put, together

ROWS = (
    ("Name", "Ethnicity", "Sex", "Outcome"),
    ("Adaeze Okafor", "B1", "F", "No action"),
    ("Benedict Hart", "W9", "M", "Arrest"),
)
XS = (60, 180, 280, 340, 480)


def table(rows: Sequence[Sequence[str]], xs: Sequence[float], down: float = 100, ruled: bool = True) -> Draw:
    """Rows of 20 points, with a bold header."""
    words = [
        put(xs[j] + 6, down + 20 * i + 14, cell, font=PLAIN if i else BOLD)
        for i, row in enumerate(rows)
        for j, cell in enumerate(row)
        if cell
    ]
    rules = [grid(xs, [down + 20 * i for i in range(len(rows) + 1)])] if ruled else []
    return together(*rules, *words)


def labels_of(page: Page, text: str) -> list[tuple[str, ...]]:
    """What is said of each cell that holds just this text."""
    return [label.texts for label in page.labels if page.text[label.start : label.end] == text]


def cells(page: Page) -> list[list[str]]:
    return [row.split("\t") for row in page.text.split("\n")]


@pytest.mark.parametrize("ruled", [True, False], ids=["ruled", "open"])
def test_cells_are_parted_by_tabs_and_rows_by_lines(ruled: bool) -> None:
    page = first_page(pdf(table(ROWS, XS, ruled=ruled)))
    assert cells(page) == [list(row) for row in ROWS]
    assert len(page.paragraphs) == len(ROWS)


@pytest.mark.parametrize("ruled", [True, False], ids=["ruled", "open"])
def test_a_cell_knows_its_header_and_its_neighbours(ruled: bool) -> None:
    page = first_page(pdf(table(ROWS, XS, ruled=ruled)))
    (labels,) = labels_of(page, "W9")
    assert set(labels) == {"Ethnicity", "Benedict Hart"}
    (labels,) = labels_of(page, "F")
    assert set(labels) == {"Sex", "Adaeze Okafor"}
    assert labels_of(page, "Adaeze Okafor") == [("Name",)]


def test_a_ruling_line_parts_cells_that_stand_close() -> None:
    rows = (("Sex", "Age"), ("F", "34"), ("M", "51"))
    page = first_page(pdf(table(rows, (60, 87, 120))))
    assert cells(page) == [list(row) for row in rows]


@pytest.mark.parametrize(("ems", "break_"), [(0.7, " "), (1.4, "\t")], ids=["a word's gap", "a cell's gap"])
def test_a_gap_of_more_than_an_em_parts_cells(ems: float, break_: str) -> None:
    """At 10 points, "Sex" is 17.23 points wide; nothing stands in the gap."""
    rows = (("Sex", "Age"), ("Sex", "Job"), ("Sex", "Own"))
    draw = together(
        *(
            put(x, 100 + 14 * i, row[j], size=10)
            for i, row in enumerate(rows)
            for j, x in enumerate((72, 89.23 + 10 * ems))
        )
    )
    assert first_page(pdf(draw)).text.split("\n")[0].startswith(f"Sex{break_}Age")


def test_an_empty_cell_does_not_shift_the_headers() -> None:
    rows = (*ROWS, ("Cillian O'Neill", "", "M", ""))
    page = first_page(pdf(table(rows, XS)))
    assert labels_of(page, "M")[-1][-1] == "Sex"


def test_a_cell_of_two_lines_is_one_cell() -> None:
    wrapped = put(286, 128, "F"), put(186, 127, "Any other"), put(186, 137, "background"), put(66, 128, "Adaeze")
    page = first_page(pdf(together(table(ROWS[:1], XS), grid(XS, (120, 140)), *wrapped)))
    assert page.text.split("\n", 1)[1] in {"Adaeze\tAny other background\tF", "Adaeze\tAny other\nbackground\tF"}


def test_a_form_s_value_is_labelled_by_what_stands_beside_it() -> None:
    rows = (("Surname", "Okafor"), ("Date of birth", "12/03/1987"), ("Ethnicity", "B1"), ("Town", "Northmoor"))
    draw = together(*(put(x, 100 + 18 * i, row[j]) for i, row in enumerate(rows) for j, x in enumerate((72, 240))))
    page = first_page(pdf(draw))
    assert cells(page) == [list(row) for row in rows]
    for label, value in rows:
        assert labels_of(page, value)[0][0] == label
    assert labels_of(page, "Surname") == []


def test_a_header_of_two_columns_is_known_by_its_bold_type() -> None:
    rows = (("Officer", "Collar number"), ("Rose Farrow", "4471"), ("Owen Pryce", "5120"))
    page = first_page(pdf(table(rows, (72, 240, 400))))
    assert labels_of(page, "5120") == [("Owen Pryce", "Collar number")]
    assert labels_of(page, "Rose Farrow") == [("Officer",)]


def test_two_plain_columns_have_no_header() -> None:
    rows = (("Officer", "4471"), ("Rose", "5120"), ("Owen", "5333"))
    draw = together(*(put(x, 100 + 18 * i, row[j]) for i, row in enumerate(rows) for j, x in enumerate((72, 240))))
    assert labels_of(first_page(pdf(draw)), "Rose") == []


def test_a_table_that_comes_again_has_its_own_header() -> None:
    other = (("Vehicle", "Colour", "Driver"), ("AB12 CDE", "blue", "Owen Pryce"), ("CD34 EFG", "red", "Rose Farrow"))
    page = first_page(pdf(together(table(ROWS, XS), table(other, (60, 200, 300, 440), down=300))))
    (labels,) = labels_of(page, "blue")
    assert set(labels) == {"Colour", "AB12 CDE"}
    (labels,) = labels_of(page, "B1")
    assert set(labels) == {"Ethnicity", "Adaeze Okafor"}


def test_a_table_that_goes_on_overleaf_is_read_on_both_pages() -> None:
    content = pdf(table(ROWS, XS), table(ROWS, XS))
    page = first_page(content)
    assert labels_of(page, "B1")
    assert cells(page) == [list(row) for row in ROWS]


def test_text_above_and_below_a_table_is_not_of_it() -> None:
    above = lines(["These are the stops made in May."], down=60)
    below = lines(["No other stops were made in that month."], down=220)
    page = first_page(pdf(together(above, table(ROWS, XS), below)))
    first, *middle, last = page.text.split("\n\n")
    assert (first, last) == ("These are the stops made in May.", "No other stops were made in that month.")
    assert [row.split("\t") for row in middle[0].split("\n")] == [list(row) for row in ROWS]


def test_a_box_around_prose_makes_no_table() -> None:
    text = ["A notice in a box that runs over", "two lines of words."]
    page = first_page(pdf(together(grid((60, 400), (60, 130)), lines(text))))
    assert page.labels == ()
    assert "\t" not in page.text


def test_a_table_on_a_turned_page_is_read_as_it_is_seen() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rotate(90)
        canvas.translate(0, -HEIGHT)
        table(ROWS, XS)(canvas)

    page = first_page(pdf(draw))
    assert cells(page) == [list(row) for row in ROWS]
    assert "Ethnicity" in labels_of(page, "W9")[0]
