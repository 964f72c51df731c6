"""Options with a tick, and sex and age as registers put them."""

from __future__ import annotations

import pytest

from recognizers.kit.choices import Choices
from recognizers.kit.sex_shapes import codes, columns, pairs
from redact.model.document import Label
from redact.model.passage import Passage


@pytest.mark.parametrize(
    ("line", "ticked"),
    [
        ("Sex\tMale X Female", ("Female",)),
        ("Sex\t☐ Male ☒ Female", ("Female",)),
        ("Sex: Male [ ] Female [x]", ("Female",)),
        ("Ethnic group\tWhite\tX Black\tMixed", ("Black",)),
    ],
)
def test_only_what_is_ticked_is_said_of_somebody(line: str, ticked: tuple[str, ...]) -> None:
    start = 4 if line.startswith("Sex") else 13
    choices = Choices(Passage(line, labels=(Label(start, len(line), ("Sex",)),)))
    assert tuple(line[a:b] for a, b in choices.parts(start, len(line))) == ticked
    at = line.index(ticked[0])
    assert not choices.open(at, at + len(ticked[0]))


def test_a_letter_in_prose_ticks_nothing() -> None:
    text = "He met X White Street and Female staff."
    assert not Choices(Passage(text)).open(text.index("Female"), text.index("Female") + 6)


@pytest.mark.parametrize("text", ["M/34", "(33F)", "F 19", "62yo F", "F (41)"])
def test_a_sex_beside_an_age(text: str) -> None:
    (pair,) = list(pairs(text))
    assert text[slice(*pair.sex)] in "MF"
    assert text[slice(*pair.age)].isdigit()


def test_a_motorway_is_not_a_person() -> None:
    assert not list(pairs("closed: M25, junction 9"))


def test_a_column_without_a_header() -> None:
    text = "Pat Lum\tF\tB1\nJo Tarr\tM\tW1\nAl Moss\tM\tA2"
    assert [text[a:b] for a, b in columns(text)] == ["F", "M", "M"]
    assert [text[a:b] for a, b in codes(text)] == ["B1", "W1", "A2"]
    assert not list(columns("Area\tM\tF\nNorth\t3\t4"))
