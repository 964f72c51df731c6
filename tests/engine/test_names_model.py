"""Names by the language model, as far as our own code shapes them. Invented people only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.engine import names_model
from recognizers.engine.names_model import BATCH, LONGEST, NamesModel
from redact.model.passage import Passage

PROSE = "The statement was taken from Benedict Hart by the officer on duty, who then left the house."


class FakeModel:
    """Takes each run of letters X for a person, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def pipe(self, texts: Sequence[str], batch_size: int) -> Iterator[SimpleNamespace]:
        for text in texts:
            self.asked.append(text)
            start = text.find("X")
            end = text.rfind("X") + 1
            found = [SimpleNamespace(start_char=start, end_char=end, label_="PERSON")] if end else []
            yield SimpleNamespace(ents=[*found, SimpleNamespace(start_char=0, end_char=1, label_="ORDINAL")])


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeModel:
    model = FakeModel()
    monkeypatch.setattr(names_model, "language_model", lambda: model)
    return model


def spans(passage: Passage) -> list[str]:
    (found,) = NamesModel().entities([passage])
    return [passage.text[e.start : e.end] for e in found]


@pytest.mark.parametrize("edge", ["\t", "\n", " \t ", "\n\n"])
def test_an_entity_is_cut_at_cells_and_at_ends_of_lines(fake: FakeModel, edge: str) -> None:
    assert spans(Passage(f"seen X X{edge}X X there")) == ["X X", "X X"]


def test_labels_that_say_nothing_of_people_are_passed_over(fake: FakeModel) -> None:
    assert spans(Passage("first of all")) == []


def test_entities_are_counted_in_the_passage_not_in_its_paragraph(fake: FakeModel) -> None:
    text = "nothing here\n\nbut X is here"
    passage = Passage(text, ((0, 12), (14, len(text))))
    (found,) = NamesModel().entities([passage])
    assert [(e.start, e.end) for e in found] == [(18, 19)]


def test_the_same_words_are_asked_for_once(fake: FakeModel) -> None:
    model = NamesModel()
    first = model.entities([Passage("seen X"), Passage("seen X"), Passage("other X")])
    again = model.entities([Passage("seen X"), Passage("other X")])
    assert fake.asked == ["seen X", "other X"]
    assert again == [first[0], first[2]]


def test_what_was_forgotten_is_asked_again_with_the_same_answer(
    fake: FakeModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names_model, "REMEMBERED", 2)
    model = NamesModel()
    passages = [Passage(f"{i} seen X") for i in range(5)]
    assert model.entities(passages) == model.entities(passages)
    assert len(fake.asked) == 8


def test_white_space_is_not_asked_for(fake: FakeModel) -> None:
    assert NamesModel().entities([Passage(" \n\t "), Passage("")]) == [[], []]
    assert fake.asked == []


def test_a_paragraph_in_capitals_is_shown_in_title_case(fake: FakeModel) -> None:
    NamesModel().entities([Passage("STATEMENT OF BENEDICT HART")])
    assert fake.asked == ["Statement Of Benedict Hart"]


@given(st.text("ab \n\tẞßİŉ", max_size=60), st.integers(2, 9))
def test_chunks_cover_all_of_a_passage_and_none_is_long(text: str, longest: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(names_model, "LONGEST", longest)
        chunks = list(names_model._chunks(Passage(text)))
    assert "".join(chunk for _, chunk in chunks) == text
    assert all(text[offset : offset + len(chunk)] == chunk for offset, chunk in chunks)
    assert all(0 < len(chunk) <= longest for _, chunk in chunks)


@given(st.text(max_size=40))
def test_what_the_model_is_shown_is_as_long_as_the_text(text: str) -> None:
    assert len(names_model._as_trained(text)) == len(text)


def test_an_answer_does_not_depend_on_what_was_asked_before_or_beside() -> None:
    others = [f"{PROSE} Number {i} was seen with Aoife Brennan at the door." for i in range(BATCH + 6)]
    alone = NamesModel().entities([Passage(PROSE)])
    model = NamesModel()
    beside = model.entities([*(Passage(t) for t in others), Passage(PROSE)])
    assert alone[0]
    assert beside[-1] == alone[0] == model.entities([Passage(PROSE)])[0]


def test_the_real_model_finds_a_name_in_prose_and_says_so() -> None:
    (found,) = NamesModel().entities([Passage(PROSE)])
    (person,) = [e for e in found if e.type == "PERSON"]
    assert PROSE[person.start : person.end] == "Benedict Hart"
    assert person.in_prose


def test_a_word_longer_than_a_page_is_cut(fake: FakeModel) -> None:
    NamesModel().entities([Passage("a" * LONGEST + "b" * LONGEST + "c")])
    assert [len(text) for text in fake.asked] == [LONGEST, LONGEST, 1]
