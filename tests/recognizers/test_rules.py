"""Every rule file keeps its promises: its hits exactly, its near misses not at all, its reasons silent."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from types import ModuleType

import pytest
import regex

import recognizers.common
import recognizers.foi
import recognizers.uk
from recognizers.kit.rule import Match, Rule
from redact.model.document import Label
from redact.model.passage import Passage

THRESHOLD = 0.5


def rule_files() -> list[ModuleType]:
    packs = (recognizers.common, recognizers.uk, recognizers.foi)
    names = [f"{pack.__name__}.{info.name}" for pack in packs for info in pkgutil.iter_modules(pack.__path__)]
    return [import_module(name) for name in sorted(names)]


FILES = rule_files()
RULES: list[Rule] = [file.RULE for file in FILES]


def unmarked(sentence: str) -> tuple[str, set[tuple[int, int]]]:
    """The sentence without its [[marks]], and where they stood."""
    text, spans = "", set()
    for piece in regex.split(r"(\[\[.*?\]\](?!\]))", sentence, flags=regex.DOTALL):
        if piece.startswith("[[") and piece.endswith("]]"):
            spans.add((len(text), len(text) + len(piece) - 4))
            piece = piece[2:-2]
        text += piece
    return text, spans


def sure(rule: Rule, passage: Passage) -> list[Match]:
    return [match for match in rule.find(passage) if match.score >= THRESHOLD]


def cases(kind: str) -> list[object]:
    return [
        pytest.param(file.RULE, sentence, id=f"{file.RULE.name}-{place}")
        for file in FILES
        for place, sentence in enumerate(getattr(file, kind))
    ]


@pytest.mark.parametrize(("rule", "sentence"), cases("HITS"))
def test_a_rule_finds_exactly_what_its_hits_mark(rule: Rule, sentence: str) -> None:
    text, wanted = unmarked(sentence)
    assert {(m.start, m.end) for m in sure(rule, Passage(text))} == wanted


@pytest.mark.parametrize(("rule", "sentence"), cases("NEAR_MISSES"))
def test_a_rule_leaves_its_near_misses_alone(rule: Rule, sentence: str) -> None:
    assert [(m.start, m.end) for m in sure(rule, Passage(sentence))] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.__name__)
def test_a_rule_file_is_whole(file: ModuleType) -> None:
    _, pack, name = file.__name__.split(".")
    assert file.RULE.name == f"{pack}.{name}"
    assert regex.fullmatch(r"[A-Z][A-Z_]+", file.RULE.type)
    assert len(file.HITS) >= 8
    assert len(file.NEAR_MISSES) >= 5
    assert file.__doc__


@pytest.mark.parametrize(("rule", "sentence"), cases("HITS"))
def test_a_reason_quotes_nothing_and_a_score_is_a_score(rule: Rule, sentence: str) -> None:
    text, _ = unmarked(sentence)
    for match in rule.find(Passage(text)):
        found = text[match.start : match.end]
        assert len(found) < 4 or found.lower() not in match.reason.lower()
        assert found == found.strip()
        assert 0 < match.score <= 1


ROUGH = {
    "codes": "A1 " * 66_000,
    "digits": "1234567890" * 20_000,
    "spaced zeroes": "0 7" * 66_000,
    "ats": "@" * 200_000,
    "dots and ats": "a.b@" * 50_000,
    "one word": "x" * 1_000_000,
    "one capital word": "Ab" * 500_000,
    "capital words": "Abe Roe " * 25_000,
    "initials": "J. " * 66_000,
    "labels": "Name: DOB: Sex: Ethnicity: NHS " * 6_500,
    "titles": "Mr Mrs Dr PC " * 15_000,
    "white space": " \n" * 100_000,
    "ethnic words": "white and black or asian " * 8_000,
    "offices": "Director of Housing and " * 8_000,
    "commas": "To: " + "Roe, " * 40_000,
    "brackets": "(((" * 66_000,
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
@pytest.mark.parametrize("text", ROUGH.values(), ids=ROUGH.keys())
def test_a_rule_gets_through_rough_text_in_time(rule: Rule, text: str) -> None:
    for match in rule.find(Passage(text)):
        assert match.start < match.end


def under(header: str, value: str) -> Passage:
    """A table of one column: the header, then the value, which carries its label as extraction gives it."""
    text = f"{header}\n{value}"
    return Passage(text, labels=(Label(len(header) + 1, len(text), (header,)),))


CELLS = (
    ("foi.ethnicity", "Self-defined ethnicity", "B1"),
    ("foi.ethnicity", "Ethnicity (16+1)", "W9 - Any other White background"),
    ("foi.ethnicity", "IC code", "3"),
    ("foi.ethnicity", "Ethnic origin", "Zoroastrian Parsi"),
    ("foi.gender", "Gender", "M"),
    ("foi.gender", "Sex", "Female"),
    ("foi.gender", "Gender identity", "Non-binary"),
    ("foi.date_of_birth", "DOB", "12/03/1987"),
    ("foi.date_of_birth", "Date of Birth", "12 Mar 87"),
    ("foi.age", "Age", "34"),
    ("foi.labelled_name", "Name", "Adaeze Okafor"),
    ("foi.labelled_name", "Surname", "van der Berg"),
    ("foi.labelled_name", "Officer", "PC Roe"),
    ("foi.labelled_name", "Witness name", "OKAFOR, Adaeze"),
    ("foi.public_official", "Councillor", "Jane Roe"),
    ("uk.vehicle_mark", "Vehicle", "AB12 CDE"),
    ("uk.vehicle_mark", "VRM", "1 ABC"),
    ("uk.nino", "NI number", "TN011258M"),
    ("uk.nhs_number", "NHS number", "9434765918"),
    ("uk.phone", "Mobile", "7700900123"),
    ("uk.postcode", "Postcode", "ls12 4qt"),
)


@pytest.mark.parametrize(("name", "header", "value"), CELLS)
def test_a_header_speaks_for_the_cells_below_it(name: str, header: str, value: str) -> None:
    rule = next(rule for rule in RULES if rule.name == name)
    passage = under(header, value)
    assert {passage.text[m.start : m.end] for m in sure(rule, passage)} == {value}


NOT_CELLS = (
    ("foi.ethnicity", "Ethnicity", "Not recorded"),
    ("foi.ethnicity", "Grid square", "B1"),
    ("foi.gender", "Gender", "N/A"),
    ("foi.gender", "Shift", "M"),
    ("foi.date_of_birth", "Date of arrest", "12/03/2021"),
    ("foi.age", "Age group", "18"),
    ("foi.age", "Age", "18-24"),
    ("foi.labelled_name", "Officer", "4567"),
    ("foi.labelled_name", "Officer", "PC 4567"),
    ("foi.labelled_name", "Name", "Northmoor Police"),
    ("foi.labelled_name", "Street name", "Rose Lane"),
    ("foi.labelled_name", "Witness", "Various"),
    ("uk.vehicle_mark", "Vehicle", "BMW 320 saloon"),
    ("uk.phone", "Total", "7700900123"),
)


@pytest.mark.parametrize(("name", "header", "value"), NOT_CELLS)
def test_a_cell_that_says_nothing_is_left_alone(name: str, header: str, value: str) -> None:
    rule = next(rule for rule in RULES if rule.name == name)
    assert sure(rule, under(header, value)) == []
