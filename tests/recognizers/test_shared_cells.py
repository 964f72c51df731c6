"""Columns that answer several questions at once."""

from __future__ import annotations

import pytest

from recognizers.kit.rule import compiled
from recognizers.kit.shared_cells import cell_values
from redact.model.document import Label
from redact.model.passage import Passage

AGE, GENDER = compiled(r"^\W*age\W*$"), compiled(r"^\W*gen(?:der)?\W*$")


def _under(header: str, cell: str) -> Passage:
    return Passage(cell, labels=(Label(0, len(cell), ("Roe", header)),))


@pytest.mark.parametrize(
    ("header", "cell", "age", "gender"),
    [
        ("Mon. form – ethn / gen / age", "Irish / F / 29", ["29"], ["F"]),
        ("Gender/Ethnicity/Age", "F/Irish/29", ["29"], ["F"]),
        ("Age, gender", "29, F", ["29"], ["F"]),
        ("Age", "29", ["29"], []),
        ("Gender / Age", "prefer not to say", [], []),
        ("Gender / Age", "F / 29 / Irish", [], []),
    ],
)
def test_each_part_of_a_cell_stands_under_its_part_of_the_header(
    header: str, cell: str, age: list[str], gender: list[str]
) -> None:
    passage = _under(header, cell)
    assert [value.text for value in cell_values(passage, AGE)] == age
    assert [value.text for value in cell_values(passage, GENDER)] == gender
    assert all(cell[value.start : value.end] == value.text for value in cell_values(passage, AGE))
