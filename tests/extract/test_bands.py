"""A table without rulings whose cells hold several lines, centred in their rows as web pages print them."""

from __future__ import annotations

from redact.extract.bands import tables_by_bands
from tests.pages import Draw, first_page, pdf, put, together

SIZE = 10.0
PITCH = 13.7  # the height of a line of 10 pt Helvetica as MuPDF boxes it: lines of one cell touch


def cell(x: float, middle: float, *texts: str) -> Draw:
    top = middle - PITCH * (len(texts) - 1) / 2
    return together(*(put(x, top + PITCH * i, text, size=SIZE) for i, text in enumerate(texts)))


def table() -> Draw:
    """A header and two rows, each with a cell of two lines and cells of one between them."""
    return together(
        cell(72, 100, "Time"),
        cell(130, 100, "Officer defined", "ethnicity"),
        cell(260, 100, "Gender"),
        cell(340, 100, "Mark"),
        cell(72, 135, "09:12"),
        cell(130, 135, "Black African"),
        cell(260, 135, "Male"),
        cell(340, 135, "AE51", "OUY"),
        cell(72, 170, "10:40"),
        cell(130, 170, "Gypsy or Irish", "Traveller"),
        cell(260, 170, "M"),
        cell(340, 170, "P47 RTY"),
    )


def test_each_band_is_a_row_and_each_cell_is_whole() -> None:
    page = first_page(pdf(table()))

    assert page.text.split("\n") == [
        "Time\tOfficer defined ethnicity\tGender\tMark",
        "09:12\tBlack African\tMale\tAE51 OUY",
        "10:40\tGypsy or Irish Traveller\tM\tP47 RTY",
    ]


def test_a_cell_knows_its_header_over_two_lines() -> None:
    page = first_page(pdf(table()))

    headers = {page.text[m.start : m.end]: m.texts for m in page.labels}
    assert "Officer defined ethnicity" in headers["Black African"]
    assert "Gender" in headers["M"]


def test_nothing_is_no_table() -> None:
    assert tables_by_bands([]) == []
