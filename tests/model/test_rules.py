"""The registry of rules: ids that stay, fingerprints without a word of the document."""

from __future__ import annotations

import re

import pytest

from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.model.rules import RULES, coarse_shape, fingerprint, fingerprints, found, rule_of

PLACE = Rect(72.2, 100.4, 140.9, 112.1)


def test_each_rule_says_what_and_what_to_do() -> None:
    assert len({rule.name for rule in RULES.values()}) == len(RULES)
    for id_, rule in RULES.items():
        assert rule.id == id_
        assert re.fullmatch(r"RED[1-6]\d\d", id_)
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        assert rule.meaning.endswith(".")
        assert rule.remedy.endswith(".")


def test_a_finding_says_what_and_the_remedy_and_carries_its_rule() -> None:
    finding = found("RED201", "hidden_words", 2, "text lies under a dark box", PLACE)
    assert finding.message == "text lies under a dark box: remove the text itself, then write the file anew"
    assert rule_of(finding).name == "text-under-dark-box"
    with pytest.raises(KeyError):
        found("RED999", "hidden_words", 2, "no such rule")


def test_a_fingerprint_stays_when_words_and_fractions_of_a_point_change() -> None:
    one = Finding("hidden_words", 2, "one wording", box=PLACE, rule="RED201")
    other = Finding("hidden_words", 2, "another wording", box=Rect(72.4, 100.3, 140.8, 111.9), rule="RED201")
    assert fingerprint(one, "a.pdf") == fingerprint(other, "a.pdf")
    assert re.fullmatch(r"[0-9a-f]{64}", fingerprint(one, "a.pdf"))


@pytest.mark.parametrize(
    "other",
    [
        Finding("hidden_words", 2, "x", box=PLACE, rule="RED202"),
        Finding("hidden_words", 3, "x", box=PLACE, rule="RED201"),
        Finding("hidden_words", 2, "x", "PERSON", PLACE, "RED201"),
        Finding("hidden_words", 2, "x", box=PLACE.grown(5), rule="RED201"),
    ],
)
def test_a_fingerprint_changes_with_rule_page_type_and_place(other: Finding) -> None:
    one = Finding("hidden_words", 2, "x", box=PLACE, rule="RED201")
    assert fingerprint(one, "a.pdf") != fingerprint(other, "a.pdf")
    assert fingerprint(one, "a.pdf") != fingerprint(one, "b.pdf")


def test_findings_that_are_alike_are_counted() -> None:
    one = Finding("unlisted", 1, "x", "PERSON", rule="RED105")
    first, second, third = fingerprints([one, one, one], "a.pdf")
    assert len({first, second, third}) == 3
    assert fingerprints([one], "a.pdf") == [first]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Adaeze Okafor", "Aa Aa"),
        ("Jo Li", "Aa Aa"),
        ("QQ 12 34 56 C", "A 0 0 0 …"),
        ("NM4 7XY", "A0 0A"),
        ("a.okafor@northmoor.example", "a.a@a.a"),
        ("07700 900123", "0 0"),
    ],
)
def test_a_shape_tells_no_length(text: str, shape: str) -> None:
    assert coarse_shape(text) == shape
