"""Facts about people know of whom they are told."""

from __future__ import annotations

from redact.detect.flags import flags_of
from redact.model.decision import Verdict
from redact.model.policy import TypeRule
from tests.fakes import PERSON, WordDetector, policy, typed

AGE = TypeRule("AGE", Verdict.REDACT, 0.5, "40(2)", tells_of_people=True)
DETECTOR = WordDetector({"Adaeze Okafor": "PERSON", "Benedict Hart": "PERSON", "34": "AGE", "41": "AGE"})


def told(*rows: str) -> dict[str, str]:
    flags = flags_of(typed(*rows), DETECTOR, policy(PERSON, AGE))
    return {f.text: f.about for f in flags if f.type == "AGE"}


def test_a_row_tells_of_the_person_in_it() -> None:
    assert told("Name\tAge", "Adaeze Okafor\t34", "Benedict Hart\t41") == {"34": "Person A", "41": "Person B"}


def test_a_sentence_tells_of_the_one_whom_it_names() -> None:
    assert told("Benedict Hart sat. Adaeze Okafor, 34, stood. He was 41.")["34"] == "Person B"


def test_a_pronoun_s_sentence_tells_of_the_last_one_named() -> None:
    assert told("Benedict Hart sat. She was told. He was 41.")["41"] == "Person A"


def test_between_two_people_it_stays_open() -> None:
    assert told("34 was the age. It was of Benedict Hart. It was of Adaeze Okafor.")["34"] == ""


def test_names_and_types_that_tell_of_nobody_are_about_nobody() -> None:
    flags = flags_of(
        typed("Adaeze Okafor, 34"), DETECTOR, policy(PERSON, TypeRule("AGE", Verdict.REDACT, 0.5, "40(2)"))
    )
    assert {f.about for f in flags} == {""}
