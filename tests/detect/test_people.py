"""One person is one entity, everywhere in a document."""

from __future__ import annotations

import pytest

from redact.detect.entities import entity_keys
from redact.detect.flags import flags_of, spans_of
from redact.detect.words import name_of, words_of
from redact.model.flag import Flag
from redact.model.passage import Passage
from redact.model.policy import Policy, TypeRule
from tests.fakes import EMAIL, OFFICIAL, PERSON, WordDetector, policy, typed

OKAFOR = WordDetector({"Adaeze Okafor": "PERSON"})


def found(*texts: str, detector: WordDetector = OKAFOR, by: Policy | None = None) -> list[list[tuple[str, str]]]:
    """What is found in each passage: text and type."""
    results = spans_of([Passage(text) for text in texts], detector, by or policy())
    return [[(text[m.start : m.end], m.type) for m in many] for text, many in zip(texts, results, strict=True)]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("OKAFOR, Adaeze was seen", "OKAFOR, Adaeze"),
        ("Okafor Adaeze was seen", "Okafor Adaeze"),
        ("ADAEZE OKAFOR was seen", "ADAEZE OKAFOR"),
        ("Adaeze\nOkafor was seen", "Adaeze\nOkafor"),
        ("then Okafor left", "Okafor"),
        ("then Adaeze left", "Adaeze"),
        ("then Okafor's house", "Okafor"),
        ("then OKAFOR'S HOUSE", "OKAFOR"),
        ("then Okafor’s house", "Okafor"),
        ("he said ‘Okafor’ twice", "Okafor"),
        ("he said 'Okafor' twice", "Okafor"),
        ("(Okafor)", "Okafor"),
        ("Okafor- and others", "Okafor"),
    ],
)
def test_a_name_found_once_is_found_in_every_shape_in_every_passage(text: str, mention: str) -> None:
    assert found("Seen: Adaeze Okafor", text)[1] == [(mention, "PERSON")]


@pytest.mark.parametrize(
    "text",
    ["Of the okafor method", "Okaforia is a place", "Adaezes", "Okaforé", "He met Hart"],
)
def test_what_is_not_the_name_is_left_alone(text: str) -> None:
    assert found("Seen: Adaeze Okafor", text)[1] == []


def test_two_parts_far_from_each_other_are_two_mentions() -> None:
    assert found("Seen: Adaeze Okafor", "Okafor (who has a sister) Adaeze")[1] == [
        ("Okafor", "PERSON"),
        ("Adaeze", "PERSON"),
    ]


@pytest.mark.parametrize("between", [".\n", ". ", "\t", ";", "\n"])
def test_a_surname_and_the_next_one_s_first_name_are_not_one_mention(between: str) -> None:
    relatives = WordDetector({"Adaeze Okafor": "PERSON", "Chidi Okafor": "PERSON"})
    text = f"Adaeze Okafor{between}Chidi Okafor"
    assert found(text, detector=relatives) == [[("Adaeze Okafor", "PERSON"), ("Chidi Okafor", "PERSON")]]


def test_the_full_stop_of_an_initial_ends_no_name() -> None:
    initial = WordDetector({"A. B. Okafor": "PERSON"})
    assert found("A. B. Okafor", "Okafor, A. B. was seen", detector=initial)[1] == [("Okafor, A. B", "PERSON")]


def test_a_part_that_is_also_an_ordinary_word_is_left_alone() -> None:
    grant = WordDetector({"Grant Okafor": "PERSON"})
    texts = ("Seen: Grant Okafor", "Grant Street", "they grant access", "Okafor left")
    assert found(*texts, detector=grant)[1:] == [[], [], [("Okafor", "PERSON")]]


def test_short_parts_and_particles_are_left_alone() -> None:
    berg = WordDetector({"Bo van der Berg": "PERSON"})
    assert found("Seen: Bo van der Berg", "Bo Van Der", "Berg", detector=berg)[1:] == [[], [("Berg", "PERSON")]]


def test_a_name_that_is_only_likely_makes_its_other_mentions_no_surer() -> None:
    likely = WordDetector({"Adaeze Okafor": "PERSON"}, score=0.7)
    spans = spans_of([Passage("Seen: Adaeze Okafor"), Passage("Okafor left")], likely, policy())[1]
    assert [0.5 < m.score < 0.6 for m in spans] == [True]


def test_a_part_that_another_rule_found_by_itself_is_believed_more() -> None:
    both = WordDetector({"Adaeze Okafor": "PERSON", "Adaeze ": "PERSON"}, score=0.8)
    (seen,) = spans_of([Passage("Adaeze Okafor"), Passage("Then Okafor left")], both, policy())[1]
    assert seen.score < 0.7


@pytest.mark.parametrize("text", ["sorry okafor. she left", "Ten\tring okafor back", "okafor said no"])
def test_where_nobody_writes_capitals_a_name_is_small_too(text: str) -> None:
    assert found("Seen: Adaeze Okafor", text)[1] == [("okafor", "PERSON")]


def test_a_word_that_is_small_is_no_name_even_where_all_is_small() -> None:
    baker = WordDetector({"Adaeze Baker": "PERSON"})
    assert found("Seen: Adaeze Baker", "ask the baker", detector=baker)[1] == []


def test_a_doubtful_name_is_not_looked_for_elsewhere() -> None:
    doubtful = WordDetector({"Adaeze Okafor": "PERSON"}, score=0.65)
    assert found("Seen: Adaeze Okafor", "Okafor left", detector=doubtful) == [[("Adaeze Okafor", "PERSON")], []]


def test_a_single_word_that_is_not_sure_is_not_looked_for_elsewhere() -> None:
    single = WordDetector({"Okafor": "PERSON"}, score=0.85)
    assert found("Seen: Okafor", "OKAFOR left", detector=single)[1] == []


def test_a_single_word_behind_a_title_is_somebody_s_everywhere() -> None:
    single = WordDetector({"Mr Okafor": "PERSON"}, score=0.95)
    assert found("Seen: Mr Okafor", "OKAFOR left", detector=single)[1] == [("OKAFOR", "PERSON")]


@pytest.mark.parametrize(("first", "then"), [("Aoife O'Neill", "O’Neill"), ("Aoife O’Neill", "O'NEILL")])
def test_both_kinds_of_apostrophe_are_one(first: str, then: str) -> None:
    assert found(first, then, detector=WordDetector({first: "PERSON"}))[1] == [(then, "PERSON")]


def test_a_part_under_the_policy_s_threshold_is_not_flagged() -> None:
    strict = policy(TypeRule("PERSON", PERSON.verdict, 0.87, PERSON.provision, names_people=True))
    assert found("Seen: Adaeze Okafor", "Okafor", "OKAFOR, Adaeze", by=strict)[1:] == [
        [],
        [("OKAFOR, Adaeze", "PERSON")],
    ]


def test_a_type_that_names_nobody_is_not_spread() -> None:
    other = WordDetector({"Adaeze Okafor": "EMAIL"})
    assert found("Seen: Adaeze Okafor", "Okafor", detector=other, by=policy(EMAIL))[1] == []


COUNCILLOR = WordDetector({"Councillor Edwin Farrow": "OFFICIAL", "Edwin Farrow": "PERSON", "Rose Farrow": "PERSON"})


def test_an_official_stands_for_the_person_of_the_same_words() -> None:
    assert found("Councillor Edwin Farrow spoke", detector=COUNCILLOR) == [[("Councillor Edwin Farrow", "OFFICIAL")]]


def test_an_official_s_other_mentions_are_an_official_s() -> None:
    texts = ("Councillor Edwin Farrow spoke", "Edwin Farrow left", "FARROW, Edwin")
    assert list(found(*texts, detector=COUNCILLOR)[1:]) == [
        [("Edwin Farrow", "OFFICIAL")],
        [("FARROW, Edwin", "OFFICIAL")],
    ]


def test_an_official_s_name_is_not_looked_for_as_a_person_s() -> None:
    types = {t for many in found("Councillor Edwin Farrow", "Farrow", detector=COUNCILLOR) for _, t in many}
    assert types == {"OFFICIAL"}


def test_a_relative_of_an_official_is_still_a_person() -> None:
    texts = ("Councillor Edwin Farrow spoke", "Rose Farrow spoke", "Rose left")
    assert found(*texts, detector=COUNCILLOR)[1:] == [[("Rose Farrow", "PERSON")], [("Rose", "PERSON")]]


def test_whether_a_surname_is_an_official_s_is_left_to_a_person() -> None:
    again = WordDetector({"Councillor Edwin Farrow": "OFFICIAL", "Edwin Farrow": "PERSON", "Mr Farrow": "PERSON"})
    texts = [Passage("Councillor Edwin Farrow spoke"), Passage("Mr Farrow left")]
    (seen,) = spans_of(texts, again, policy())[1]
    assert (seen.type, seen.score) == ("PERSON", 0.8)


def test_a_span_that_names_somebody_beside_the_official_stays() -> None:
    both = WordDetector({"Councillor Edwin Farrow": "OFFICIAL", "Edwin Farrow and Adaeze Okafor": "PERSON"})
    (flags,) = found("Councillor Edwin Farrow and Adaeze Okafor", detector=both)
    assert ("Edwin Farrow and Adaeze Okafor", "PERSON") in flags


def entities(*rows: str, detector: WordDetector) -> dict[str, str]:
    flags: tuple[Flag, ...] = flags_of(typed(*rows), detector, policy(OFFICIAL, PERSON, EMAIL))
    return {flag.text: flag.entity for flag in flags}


def test_the_mentions_of_one_person_share_an_entity() -> None:
    rows = ("Adaeze Okafor.", "It was OKAFOR, Adaeze.", "Then Okafor left.", "Benedict Hart left.")
    by_text = entities(*rows, detector=WordDetector({"Adaeze Okafor": "PERSON", "Benedict Hart": "PERSON"}))
    assert by_text["Adaeze Okafor"] == by_text["Okafor"] != by_text["Benedict Hart"]
    assert by_text["OKAFOR, Adaeze"] == by_text["Adaeze Okafor"]


def test_a_part_that_two_people_share_is_nobody_s() -> None:
    relatives = WordDetector({"Adaeze Okafor": "PERSON", "Chidi Okafor": "PERSON"})
    by_text = entities("Adaeze Okafor.", "Chidi Okafor.", "Then Okafor left.", detector=relatives)
    assert by_text["Okafor"] == ""
    assert by_text["Adaeze Okafor"] != by_text["Chidi Okafor"]


def test_letters_are_the_person_whose_they_are() -> None:
    names = [name_of(text) for text in ("Adaeze Okafor", "Okafor, Adaeze", "AO", "Benedict Hart", "Tol-Lee Roe", "TL")]
    assert entity_keys(names) == ["Person A", "Person A", "Person A", "Person B", "Person C", "Person C"]


def test_letters_that_two_people_share_are_somebody_s_own() -> None:
    keys = entity_keys([name_of(text) for text in ("Adaeze Okafor", "Anton Obi", "AO")])
    assert len(set(keys)) == 3


@pytest.mark.parametrize(
    ("turned", "words"),
    [
        ("Okafor, Adaeze Mary", ("adaeze", "mary", "okafor")),
        ("OKAFOR Adaeze", ("adaeze", "okafor")),
        ("Okafor A", ("a", "okafor")),
        ("OKAFOR/ADAEZE", ("adaeze", "okafor")),
        ("VAN DER BERG, Anneke", ("anneke", "van", "der", "berg")),
        ("Adaeze OKAFOR", ("adaeze", "okafor")),
        ("PC NP Okafor", ("np", "okafor")),
        ("A Okafor", ("a", "okafor")),
    ],
)
def test_a_name_that_is_turned_round_is_turned_back(turned: str, words: tuple[str, ...]) -> None:
    assert name_of(turned).words == words


@pytest.mark.parametrize("text", ["told Adaeze O", "told Adaeze O-H", "told A O-H", "and AO-H"])
def test_a_surname_cut_down_to_its_letters_is_still_the_name(text: str) -> None:
    double = WordDetector({"Adaeze Okafor-Hart": "PERSON"})
    mentions = found("Seen: Adaeze Okafor-Hart", text, detector=double)[1]
    assert bool(mentions) is not text.startswith("and")


@pytest.mark.parametrize(
    ("text", "flagged"),
    [("IE to ring her", True), ("IE, that is", False), ("the exhibit IE/1", False), ("IE: no", True)],
)
def test_letters_with_a_meaning_of_their_own_are_somebody_s_only_where_they_act(text: str, flagged: bool) -> None:
    immaculata = WordDetector({"Imma Eze": "PERSON"})
    assert bool(found("Seen: Imma Eze", f"then {text}", detector=immaculata)[1]) is flagged


def test_a_part_within_a_place_is_not_the_person() -> None:
    james = WordDetector({"James Okafor": "PERSON"})
    texts = ("Seen: James Okafor", "in St James’s Park", "in Okafor Road", "James left")
    assert found(*texts, detector=james)[1:] == [[], [], [("James", "PERSON")]]


def test_what_names_nobody_has_no_entity() -> None:
    assert entities("a@b.example", detector=WordDetector({"a@b.example": "EMAIL"})) == {"a@b.example": ""}
    assert entity_keys([name_of("Mr"), name_of("")]) == ["", ""]


def test_words_keep_their_places() -> None:
    text = "PC Ó Néill's van, “O'Neill”"
    assert [text[w.start : w.end] for w in words_of(text)] == ["PC", "Ó", "Néill", "van", "O'Neill"]
    assert [w.capital for w in words_of(text)] == [True, True, True, False, True]


def test_a_name_is_its_words_without_titles() -> None:
    assert name_of("Detective Sergeant Aoife O'Neill-Hart") == name_of("AOIFE O'NEILL-HART")
