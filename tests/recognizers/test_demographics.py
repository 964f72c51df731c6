"""What rules for demographics read in cells, and that tables which count people are left alone."""

from __future__ import annotations

import pytest

from recognizers.engine.catalogue import rule_modules
from recognizers.kit.lexicon import either, entries
from recognizers.kit.rule import Match, Rule, compiled
from recognizers.kit.somebody import is_named, speaks_of_somebody
from recognizers.kit.tallies import Rows
from redact.model.document import Label
from redact.model.passage import Passage

THRESHOLD = 0.5
NAMES = (
    "age date_of_birth disability ethnicity gender health nationality politics religion sexual_orientation trade_union"
).split()
RULES: dict[str, Rule] = {
    module.RULE.name: module.RULE for module in rule_modules() if module.RULE.name.removeprefix("foi.") in NAMES
}


def sure(rule: Rule, passage: Passage) -> list[Match]:
    return [match for match in rule.find(passage) if match.score >= THRESHOLD]


def table(*rows: tuple[str, ...]) -> Passage:
    """A table with a header row, labelled as extraction does it: the neighbour, the row's head, the column's head."""
    text, labels = "\t".join(rows[0]), []
    for row in rows[1:]:
        text += "\n"
        for place, cell in enumerate(row):
            text += "\t" if place else ""
            beside = (row[place - 1], row[0]) if place > 1 else row[:place]
            labels.append(Label(len(text), len(text) + len(cell), (*beside, rows[0][place])))
            text += cell
    return Passage(text, labels=tuple(labels))


CELLS = (
    ("ethnicity", "Self-defined", "W1 British", "W1 British"),
    ("ethnicity", "SDE", "M2", "M2"),
    ("ethnicity", "Ethnicity", "WB", "WB"),
    ("ethnicity", "Officer- defined", "IC3", "IC3"),
    ("ethnicity", "Ethnic group", "Gypsy or Irish Traveller", "Gypsy or Irish Traveller"),
    ("gender", "Gender", "Non-binary", "Non-binary"),
    ("gender", "M/F", "F", "F"),
    ("age", "Age / DOB", "19 yrs", "19 yrs"),
    ("age", "Victim age", "c. 40", "c. 40"),
    ("age", "Age at arrest", "35", "35"),
    ("date_of_birth", "Age / DOB", "DOB 17/09/1984", "17/09/1984"),
    ("date_of_birth", "Year of birth", "1984", "1984"),
    ("date_of_birth", "date_of_birth", "1 7 0 9 1 9 8 4", "1 7 0 9 1 9 8 4"),
    ("nationality", "Nationality", "Polish", "Polish"),
    ("nationality", "Country of birth", "Sierra Leone", "Sierra Leone"),
    ("nationality", "Nationality", "GBR", "GBR"),
    ("nationality", "Preferred language", "Tigrinya", "Tigrinya"),
    ("religion", "Religion", "C of E", "C of E"),
    ("religion", "Religion or belief", "No religion", "No religion"),
    ("religion", "Faith", "Church of the Good Shepherd", "Church of the Good Shepherd"),
    ("sexual_orientation", "Sexual orientation", "Heterosexual/straight", "Heterosexual/straight"),
    ("disability", "Disability", "Yes - dyslexia", "Yes - dyslexia"),
    ("disability", "Disabled?", "Y", "Y"),
    ("health", "Medicines", "ramipril 5 mg, own supply, bag B0050129", "ramipril 5 mg"),
    ("health", "Injuries", "kicked by a horse", "kicked by a horse"),
    ("health", "Reason for absence", "Stress", "Stress"),
    ("trade_union", "Union", "UNISON", "UNISON"),
    ("politics", "Political opinion", "Green", "Green"),
)


@pytest.mark.parametrize(("name", "header", "value", "found"), CELLS)
def test_a_cell_of_a_record_is_read(name: str, header: str, value: str, found: str) -> None:
    passage = table(("Ref", header, "Outcome"), ("AB/12", value, "No further action"))
    hits = sure(RULES[f"foi.{name}"], passage)
    assert {passage.text[m.start : m.end] for m in hits} == {found}


NOT_CELLS = (
    ("ethnicity", "Ethnicity", "Not stated"),
    ("ethnicity", "Postcode area", "W1"),
    ("gender", "Gender", "Not recorded"),
    ("gender", "Sex offences", "M"),
    ("age", "Age group", "25-34"),
    ("age", "Age", "Unknown"),
    ("date_of_birth", "Date of search", "17/09/2021"),
    ("nationality", "Nationality", "Refused"),
    ("nationality", "Language", "Yes"),
    ("religion", "Religion", "Declined to say"),
    ("sexual_orientation", "Sexual orientation", "Prefer not to say"),
    ("sexual_orientation", "Orientation", "Landscape"),
    ("disability", "Disability", "No"),
    ("health", "Medical conditions", "None known"),
    ("health", "Medication", "Nil"),
    ("trade_union", "Trade union", "n/a"),
    ("politics", "Political opinion", "Not asked"),
)


@pytest.mark.parametrize(("name", "header", "value"), NOT_CELLS)
def test_a_cell_that_states_nothing_is_left_alone(name: str, header: str, value: str) -> None:
    passage = table(("Ref", header, "Outcome"), ("AB/12", value, "No further action"))
    assert sure(RULES[f"foi.{name}"], passage) == []


COUNTS = (
    table(("Ethnicity", "Searches", "%"), ("White British", "1,234", "45.1"), ("Black African", "210", "7.7")),
    table(("Self-defined ethnicity", "2020/21", "2021/22"), ("Asian", "31", "45"), ("Mixed", "<5", "12")),
    table(("Gender", "Number of officers"), ("Male", "45"), ("Female", "12")),
    table(("Nationality", "Total"), ("Polish", "34"), ("Romanian", "21")),
    table(("Religion", "Headcount"), ("Muslim", "12"), ("No religion", "40")),
    table(("Sexual orientation", "Number", "%"), ("Gay man", "12", "2"), ("Bisexual", "9", "1")),
    table(("Disability", "No. of staff"), ("Physical impairment", "12"), ("Yes", "40")),
    table(("Reason for absence", "Days lost", "Cases"), ("Stress", "450", "31"), ("Back pain", "210", "12")),
)


@pytest.mark.parametrize("passage", COUNTS)
def test_a_table_that_counts_people_is_about_no_one(passage: Passage) -> None:
    for rule in RULES.values():
        assert [passage.text[m.start : m.end] for m in sure(rule, passage)] == []


def test_boxes_to_tick_state_nothing() -> None:
    passage = Passage("Sex\tMale\tFemale", labels=(Label(4, 8, ("Sex",)), Label(9, 15, ("Male", "Sex"))))
    assert sure(RULES["foi.gender"], passage) == []


def test_ages_and_references_beside_a_value_are_no_counts() -> None:
    passage = table(("Ref", "Ethnicity", "Age"), ("1204", "White British", "34"))
    value = passage.text.index("White")
    assert not Rows(passage).tallied(value, value + len("White British"))


def test_a_tree_of_words_finds_the_longest_over_a_line_break() -> None:
    pattern = compiled(either(entries("learning disability, learning, post-natal", "crohn's")))
    assert [hit.group() for hit in pattern.finditer("learning\ndisability; learning; postnatal; Crohn’s")] == [
        "learning\ndisability",
        "learning",
        "postnatal",
        "Crohn’s",
    ]


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        ("She has asthma.", True),
        ("Ada Roe has asthma.", True),
        ("The tenant of number 4 has asthma.", True),
        ("Mr. Roe of Elm Way: asthma.", True),
        ("The council has figures on asthma.", False),
        ("She left. Figures on asthma follow.", False),
        ("No person with asthma was asked.", False),
    ],
)
def test_a_sentence_speaks_of_somebody_or_of_nobody(sentence: str, about: bool) -> None:
    start = sentence.index("asthma")
    assert speaks_of_somebody(sentence, start, start + 6) is about


def test_a_title_makes_no_body_of_a_name() -> None:
    assert is_named("Mr Roe")
    assert is_named("PC Ada Roe")
    assert not is_named("Northmoor Police")
    assert not is_named("Housing Team")
