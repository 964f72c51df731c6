"""Terms that layout tore apart are found by where their parts stand on the page. Invented people only."""

from __future__ import annotations

from redact.detect.neighbours import found_across
from redact.detect.terms import Terms
from redact.model.document import Page
from tests.fakes import typed_page
from tests.pages import first_page, pdf, put, together


def parts(page: Page, *terms: str) -> set[str]:
    found = found_across(page, Terms(terms))
    return {"+".join(page.text[a:b] for a, b in spans) for _, spans in found}


def test_a_name_over_two_lines_of_a_cell_without_rulings() -> None:
    left = [put(72, 100, "Seen by Adaeze"), put(72, 113, "Okafor at noon")]
    right = [put(320, 100, "in Mill Lane by the"), put(320, 113, "bridge, with others")]
    page = first_page(pdf(together(left[0], right[0], left[1], right[1])))
    read = "Adaeze Okafor" in page.text.replace("\n", " ")
    assert read or parts(page, "Adaeze Okafor") == {"Adaeze+Okafor"}


def test_the_line_below_is_the_next_one_wherever_it_stands_in_the_text() -> None:
    page = typed_page("Adaeze", "far away", "Okafor")
    moved = Page(1, 595, 842, 0, page.text, page.boxes, (page.lines[0], page.lines[2], page.lines[1]), page.paragraphs)
    assert parts(moved, "Adaeze Okafor") == set()  # a line stands between them
    assert parts(moved, "Adaeze far") == {"Adaeze+far"}


def test_lines_far_apart_are_no_neighbours() -> None:
    page = first_page(pdf(together(put(72, 100, "Adaeze"), put(72, 300, "Okafor"), put(72, 200, "Between"))))
    assert parts(page, "Adaeze Okafor") == set()
