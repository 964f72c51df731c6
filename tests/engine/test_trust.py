"""How far a model is believed about a person's name."""

from __future__ import annotations

import pytest

from recognizers.engine.names_model import OWN, PACKAGED, Entity
from recognizers.engine.trust import trust_in_person, without_roles

AUTO, RAISED = 0.85, 0.5


def trust(text: str, *, source: str = PACKAGED, sure: float = 1.0, agreed: float = 0.0, **more: object) -> float:
    one = Entity(0, len(text), "PERSON", bool(more.get("prose", True)), source, sure)
    return trust_in_person(text, one, agreed, str(more.get("before", "")), claimed=bool(more.get("claimed")))


@pytest.mark.parametrize("text", ["Siobhan Vrenk", "SIOBHAN VRENK", "Jean-Luc de Vrenk", "Siobhan (Shiv) Vrenk"])
def test_a_model_and_a_given_name_that_we_know_are_two_witnesses(text: str) -> None:
    assert trust(text) >= AUTO


def test_two_models_are_two_witnesses() -> None:
    assert trust("Zhdan Vrenk", agreed=0.9) >= AUTO > trust("Zhdan Vrenk", agreed=0.4) >= RAISED


def test_a_given_name_alone_goes_in_running_text_only() -> None:
    assert trust("Siobhan", before="told ") >= AUTO > trust("Siobhan", prose=False) >= RAISED


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("St Dunstan", ""),
        ("Larkspur", "Operation "),
        ("Vrenk", "lives in "),
        ("Lynn", "King’s "),
        ("Skoda", "his red "),
        ("Vrenk Couriers", ""),
        ("DARK BMW", ""),
        ("SUSP AFFRAY", ""),
        ("INFT STS", ""),
        ("Cheshire", "told "),
        ("C", "Letter "),
        ("PSD", "told "),
    ],
)
def test_what_is_no_person_is_not_raised(text: str, before: str) -> None:
    assert trust(text, before=before, agreed=0.6) < RAISED


def test_a_name_that_a_model_calls_a_place_is_not_raised_alone() -> None:
    assert trust("Hilvan", before="told ", claimed=True) < RAISED <= trust("Hilvan", before="told ")


@pytest.mark.parametrize("text", ["J.G.", "DM"])
def test_letters_that_our_own_reader_calls_a_person_are_proposed(text: str) -> None:
    assert RAISED <= trust(text, source=OWN, sure=0.7) < AUTO


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Director Clement Vrenk", "Clement Vrenk"),
        ("OKAFOR CALLER", "OKAFOR"),
        ("Wayne put", "Wayne"),
        ("Jane Black", "Jane Black"),
        ("Caller", "Caller"),
    ],
)
def test_words_for_who_somebody_is_are_no_part_of_the_name(text: str, name: str) -> None:
    start, end = without_roles(text, 0, len(text))
    assert text[start:end] == name
