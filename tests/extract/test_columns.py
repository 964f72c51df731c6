"""Prose in columns is read one column after the other, under what stands over all of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from redact.model.document import Page
from tests.pages import BOLD, Draw, first_page, grid, lines, pdf, put, text_of, together

TITLE = put(72, 60, "Minutes of the meeting of the harbour committee held at the Corn Hall", size=14, font=BOLD)


def column(name: str, rows: int = 8) -> list[str]:
    return [f"{name} line {n} of words that go" for n in range(1, rows + 1)]


def columns(names: Sequence[str], width: float, down: float = 100) -> Draw:
    return together(*(lines(column(name), x=50 + width * i, down=down) for i, name in enumerate(names)))


def order(text: str, *wanted: str) -> list[str]:
    return sorted(wanted, key=text.index)


@pytest.mark.parametrize(("names", "width"), [(("left", "right"), 260), (("one", "two", "three"), 175)])
def test_columns_are_read_one_after_the_other_under_the_title(names: tuple[str, ...], width: float) -> None:
    text = text_of(TITLE, columns(names, width))
    ends = [f"{name} line {n} " for name in names for n in (1, 8)]
    assert order(text, "Minutes of", *reversed(ends)) == ["Minutes of", *ends]


def test_the_order_in_which_a_file_draws_does_not_matter() -> None:
    left, right = lines(column("left"), x=50, down=100), lines(column("right"), x=310, down=100)
    assert text_of(right, TITLE, left) == text_of(TITLE, left, right)


def test_a_line_over_the_whole_width_parts_what_is_above_from_what_is_below() -> None:
    middle = put(50, 240, "A heading that stands over both of the columns and runs from left to right")
    text = text_of(columns(("al", "ar"), 260), middle, columns(("bl", "br"), 260, down=280))
    wanted = ["al line 1 ", "ar line 8 ", "A heading", "bl line 1 ", "br line 1 "]
    assert order(text, *reversed(wanted)) == wanted


def test_a_sentence_runs_on_within_its_column() -> None:
    left = ["The person seen on that day", "was Adaeze", "Okafor, who then left by", "the northern gate at noon"]
    text = text_of(lines(left, x=50), lines(column("right", 4), x=310))
    assert "was Adaeze Okafor, who" in " ".join(text.split())
    assert text.index("northern gate") < text.index("right line 1")


def test_a_form_s_labels_and_values_are_no_columns() -> None:
    labels = ("Surname", "First name", "Age", "Town", "Street")
    values = ("Okafor", "Adaeze", "34", "Northmoor", "Mill Lane")
    text = text_of(lines(labels, x=72), lines(values, x=300))
    assert [row.split("\t") for row in text.split("\n")] == [list(pair) for pair in zip(labels, values, strict=True)]


def test_columns_beside_a_ruled_table_below() -> None:
    cells = together(*(put(60 + 100 * i, 266, f"cell{i}") for i in range(3)))
    text = text_of(columns(("left", "right"), 260), grid((50, 150, 250, 350), (250, 275)), cells)
    assert order(text, "cell0\tcell1\tcell2", "right line 8", "left line 8") == [
        "left line 8",
        "right line 8",
        "cell0\tcell1\tcell2",
    ]


def words(page: Page) -> list[str]:
    return page.text.split()


def test_no_word_is_lost_or_doubled_by_the_order() -> None:
    page = first_page(pdf(together(TITLE, columns(("one", "two", "three"), 175))))
    drawn = "Minutes of the meeting of the harbour committee held at the Corn Hall".split()
    drawn += [word for name in ("one", "two", "three") for row in column(name) for word in row.split()]
    assert sorted(words(page)) == sorted(drawn)
