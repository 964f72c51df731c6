"""A person named once is found however else the document names them."""

from __future__ import annotations

import time

import pytest

from redact.detect.bent import Bent
from redact.detect.flags import flags_of, spans_of
from redact.model.heard import KnownName
from redact.model.passage import Passage
from tests.fakes import WordDetector, policy, typed


def found(named: str, text: str, score: float = 0.9) -> list[str]:
    """What is found in a second passage of a document that names somebody in its first."""
    detector = WordDetector({named: "PERSON"}, score=score)
    (_, spans) = spans_of([Passage(f"Seen: {named}."), Passage(text)], detector, policy())
    return [text[m.start : m.end] for m in spans]


@pytest.mark.parametrize(
    ("named", "text", "mention"),
    [
        ("Adaeze Okafor", "then A. Okafor left", "A. Okafor"),
        ("Adaeze Okafor", "then A Okafor left", "A Okafor"),
        ("Adaeze Okafor", "OKAFOR A", "OKAFOR A"),
        ("Adaeze Ngozi Okafor", "then A.N. Okafor left", "A.N. Okafor"),
        ("Adaeze Ngozi Okafor", "then AN Okafor left", "AN Okafor"),
        ("Adaeze Ngozi Okafor", "then Adaeze Okafor left", "Adaeze Okafor"),
        ("Pieter van der Berg", "Van der Berg, Pieter", "Van der Berg, Pieter"),
        ("Pieter van der Berg", "BERG, Pieter van der", "BERG, Pieter van der"),
        ("Katherine Boateng", "then Katie Boateng left", "Katie Boateng"),
        ("Katherine Boateng", "then Katie left", "Katie"),
        ("Bob Boateng", "then Robert Boateng left", "Robert Boateng"),
        ("Siobhán Boateng", "SIOBHAN BOATENG", "SIOBHAN BOATENG"),
        ("Łukasz Wójcik", "then Lukasz Wojcik left", "Lukasz Wojcik"),
        ("Ama Boateng-Reyes", "then Ama Boateng Reyes left", "Ama Boateng Reyes"),
        ("Ama Boateng-Reyes", "then Ms Reyes left", "Reyes"),
        ("Adaeze Okafor", "write to adaeze okafor please", "adaeze okafor"),
        ("Adaeze Okafor", "then 0kafor left", "0kafor"),
        ("Adaeze Okafor", "then 0KAF0R left", "0KAF0R"),
        ("Adaeze Okafor", "then Okafer left", "Okafer"),
        ("Adaeze Okafor", "then Okfaor left", "Okfaor"),
        ("Bernard Hart", "then Bemard left", "Bemard"),
        ("Adaeze Okafor", "see okafor_statement_2.docx", "okafor"),
        ("Adaeze Okafor", r"in C:\Users\okafor\notes", "okafor"),
        ("Mr Li", "then LI left", "LI"),
    ],
)
def test_a_name_is_found_in_every_form(named: str, text: str, mention: str) -> None:
    assert found(named, text) == [mention]


@pytest.mark.parametrize(
    ("named", "text"),
    [
        ("Adaeze Okafor", "then B. Okaforsson left"),
        ("Adaeze Okafor", "A. Hart"),
        ("Robert Hart", "Roberts left"),
        ("Adaeze Okafor", "ADAEZ3-TYPE"),
        ("Martin Boateng", "a Martini"),
        ("Adaeze Okafor", "We saw an okafor of okafors"),
    ],
)
def test_what_only_resembles_a_name_is_left_alone(named: str, text: str) -> None:
    assert found(named, text) == []


def test_a_name_that_is_a_word_is_only_proposed() -> None:
    detector = WordDetector({"Mrs Rose": "PERSON"}, score=0.95)
    (_, (rose,)) = spans_of([Passage("Mrs Rose"), Passage("then Rose left")], detector, policy())
    assert rose.score < 0.7


def test_initials_count_where_the_document_gives_them() -> None:
    detector = WordDetector({"Adaeze Okafor": "PERSON"})
    texts = [Passage("Present: Adaeze Okafor (AO)"), Passage("AO to ring the HSE. The PAO and A.O. did not.")]
    (_, spans) = spans_of(texts, detector, policy())
    assert [(m.start, m.end) for m in spans] == [(0, 2)]


def test_brackets_behind_a_name_may_hold_other_things() -> None:
    detector = WordDetector({"Adaeze Okafor": "PERSON"})
    (_, spans) = spans_of([Passage("Adaeze Okafor (HSE)"), Passage("HSE rang")], detector, policy())
    assert spans == []


def test_people_whom_another_document_names_are_looked_for() -> None:
    known = [KnownName("PERSON", ("adaeze", "okafor"), sure=True)]
    (spans,) = spans_of([Passage("Okafor left, with A. Okafor")], WordDetector({}), policy(), known)
    assert [m.type for m in spans] == ["PERSON", "PERSON"]


def people(*rows: str, words: dict[str, str]) -> dict[str, str]:
    return {f.text: f.entity for f in flags_of(typed(*rows), WordDetector(words), policy())}


def test_mentions_of_one_person_have_one_pseudonym_in_order_of_appearance() -> None:
    names = dict.fromkeys(["Benedict Hart", "Katherine Boateng", "Katherine Ama Boateng", "K. Boateng"], "PERSON")
    rows = ("Benedict Hart.", "Katherine Ama Boateng.", "Katherine Boateng.", "K. Boateng.", "Katie Boateng.", "Katie.")
    by_text = people(*rows, words=names)
    assert by_text["Benedict Hart"] == "Person A"
    others = {name for text, name in by_text.items() if text != "Benedict Hart"}
    assert others == {"Person B"}


def test_an_initial_that_fits_two_people_is_neither() -> None:
    names = dict.fromkeys(["Adaeze Hart", "Amara Hart", "A. Hart"], "PERSON")
    by_text = people("Adaeze Hart.", "Amara Hart.", "A. Hart.", words=names)
    assert len(set(by_text.values())) == 3


def test_the_twenty_seventh_person_has_two_letters() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"Z{letter}{letter} Q{letter}{letter}" for letter in letters] + ["Zoe Quirk"]
    by_text = people(*[f"{name}." for name in names], words=dict.fromkeys(names, "PERSON"))
    assert by_text["Zoe Quirk"] == "Person AA"


def test_bent_names_are_found_in_linear_time() -> None:
    """Ten times the names and words cost far less than a hundred times: the measure is work done, not seconds."""
    bent = Bent(f"okafor{i:05d}".translate(str.maketrans("0123456789", "abcdefghij")) for i in range(5_000))
    assert max(len(parts) for parts in bent._near.values()) < 200
    start = time.process_time()
    for _ in range(5_000):
        bent.mistyped("unrelated")
    assert time.process_time() - start < 60  # a bound against a hang, not a measure
