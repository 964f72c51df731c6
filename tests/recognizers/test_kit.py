"""What the packs share: check digits, look-alikes, cells, and where a name ends."""

from __future__ import annotations

import pytest
import regex

from recognizers.kit.check_digits import nhs_number_holds
from recognizers.kit.context import Cells, after, before
from recognizers.kit.labels import LONGEST_VALUE, cell_values, line_values
from recognizers.kit.look_alikes import as_letters, leans, only_digits
from recognizers.kit.name_lists import names_in
from recognizers.kit.names import NAME, belongs_to_body, name_end
from recognizers.kit.postcode_areas import AREAS
from recognizers.kit.rule import compiled
from redact.model.document import Label
from redact.model.passage import Passage

NAME_ALONE = compiled(NAME, 0)


@pytest.mark.parametrize(
    ("digits", "holds"), [("9434765919", True), ("9434765918", False), ("943476591", False), ("123456789X", False)]
)
def test_an_nhs_number_is_checked_by_its_last_digit(digits: str, holds: bool) -> None:
    assert nhs_number_holds(digits) is holds


def test_look_alikes_are_read_both_ways() -> None:
    assert only_digits("O7700 9OOl23") == "07700900123"
    assert as_letters("A8C") == "ABC"
    assert leans("59l9")
    assert not leans("943 476")


def test_there_are_124_postcode_areas() -> None:
    assert len(AREAS) == 124


def test_cues_are_looked_for_near_the_hit_only() -> None:
    text = "tel" + " " * 50 + "0113" + " ext"
    assert not before(text, 53, compiled("tel"), 40)
    assert before(text, 53, compiled("tel"), 53)
    assert after(text, 57, compiled(r"\s*ext"))


def test_a_cell_answers_for_what_lies_in_it() -> None:
    passage = Passage("Reg\t 1 ABC \tred", labels=(Label(4, 11, ("Reg",)), Label(12, 15, ("Colour",))))
    cells = Cells(passage, compiled("^reg$"))
    assert cells.hold(5, 6)
    assert cells.are(5, 10)
    assert not cells.are(5, 6)
    assert not cells.hold(12, 15)


def test_a_value_is_told_without_the_line_it_is_written_on() -> None:
    cell = Passage("Name\t__ Ada Okafor ......__", labels=(Label(5, 27, ("Name",)),))
    assert [value.text for value in cell_values(cell, compiled("^name$"))] == ["Ada Okafor"]
    assert [value.text for value in line_values(Passage("DOB ____ 1/2/90 ___"), compiled("dob"))] == ["1/2/90"]


def test_thousands_of_cells_under_one_header_are_asked_once() -> None:
    class Counting:
        asked = 0

        def search(self, text: str) -> bool:
            self.asked += 1
            return True

    counting = Counting()
    marks = tuple(Label(i, i + 1, ("Name",)) for i in range(5_000))
    assert len(list(cell_values(Passage("x" * 5_000, labels=marks), counting))) == 5_000  # type: ignore[arg-type]
    assert counting.asked == 1


def test_a_line_long_as_a_page_costs_no_more_than_its_bound() -> None:
    values = list(line_values(Passage("DOB " * 5_000), compiled("dob")))
    assert max(len(value.text) for value in values) <= LONGEST_VALUE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Okafor The tenant", "Okafor"),
        ("AL-HASSAN WAS ARRESTED", "AL-HASSAN"),
        ("Pieter van der Berg Said", "Pieter van der Berg"),
        ("Theresa May 2021", "Theresa"),
        ("Theresa May left", "Theresa May"),
        ("Roe CID", "Roe"),
        ("J. A. O’Neill's house", "J. A. O’Neill"),
        ("Jane Black I saw", "Jane Black"),
        ("The Council", ""),
    ],
)
def test_a_name_ends_where_the_sentence_goes_on(text: str, name: str) -> None:
    hit = NAME_ALONE.match(text)
    assert hit is not None
    assert text[: name_end(text, 0, hit.end(), trusted=False)] == name


def test_a_body_is_no_person() -> None:
    assert belongs_to_body("Northmoor Police", 0, 9)
    assert belongs_to_body("Northmoor's Housing Team", 0, 9)
    assert not belongs_to_body("Northmoor said", 0, 9)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Jane Roe; Ali Khan", ["Jane Roe", "Ali Khan"]),
        ("ROE, Jane", ["ROE, Jane"]),
        ("Jane Roe, Ali Khan and Mei Wong", ["Jane Roe", "Ali Khan", "Mei Wong"]),
        ("Jane Roe, 3 Elm Way, Upper Staithe", ["Jane Roe"]),
        ("Cllr Jane Roe; Ali Khan, Chief Executive", []),
        ("Not recorded", []),
        ("4567", []),
    ],
)
def test_a_value_holds_one_name_or_a_list(value: str, names: list[str]) -> None:
    assert [value[n.start : n.end] for n in names_in(value, 0, len(value), singles=True)] == names


def test_the_possessive_never_belongs_to_a_name() -> None:
    for apostrophe in "'’":
        hit = NAME_ALONE.match(f"O{apostrophe}Neill{apostrophe}s")
        assert hit is not None
        assert regex.fullmatch(r"O['’]Neill", hit.group())
