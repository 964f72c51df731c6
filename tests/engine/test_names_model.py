"""Names by the language model, as far as our own code shapes them. Invented people only."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.engine import names_model
from recognizers.engine.names_model import BATCH, LABELS, LONGEST, OWN, OWN_LABELS, PACKAGED, NamesModel
from recognizers.engine.own_reader import Mention
from recognizers.engine.reader_network import KINDS
from redact.model.passage import Passage

ROUGH_SECONDS = 60.0
"""Many times what it takes; only work that grows faster than the text gets there."""
PROSE = "The statement was taken from Benedict Hart by the officer on duty, who then left the house."


class FakeModel:
    """Takes each run of letters X for a person, and remembers what it was asked. Our own reader says nothing."""

    vocab = None

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.own: list[Mention] = []

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
    monkeypatch.setattr(names_model, "own_reader", lambda: None)
    monkeypatch.setattr(names_model, "mentions", lambda documents, *_: [model.own for _ in documents])
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
        chunks = list(names_model.chunks(Passage(text)))
    assert "".join(chunk for _, chunk in chunks) == text
    assert all(text[offset : offset + len(chunk)] == chunk for offset, chunk in chunks)
    assert all(0 < len(chunk) <= longest for _, chunk in chunks)


@given(st.text(max_size=40))
def test_what_the_model_is_shown_is_as_long_as_the_text(text: str) -> None:
    assert len(names_model.as_read(text)) == len(text)


def test_an_answer_does_not_depend_on_what_was_asked_before_or_beside() -> None:
    others = [f"{PROSE} Number {i} was seen with Aoife Brennan at the door." for i in range(BATCH + 6)]
    alone = NamesModel().entities([Passage(PROSE)])
    model = NamesModel()
    beside = model.entities([*(Passage(t) for t in others), Passage(PROSE)])
    assert alone[0]
    assert beside[-1] == alone[0] == model.entities([Passage(PROSE)])[0]


def test_the_real_model_finds_a_name_in_prose_and_says_so() -> None:
    (found,) = NamesModel().entities([Passage(PROSE)])
    people = [e for e in found if e.type == "PERSON"]
    assert {e.source for e in people} == {PACKAGED, OWN}
    assert all(PROSE[e.start : e.end] == "Benedict Hart" and e.in_prose for e in people)
    assert min(e.confidence for e in people) > 0.5


def test_both_models_are_heard_and_told_apart(fake: FakeModel) -> None:
    fake.own = [Mention(5, 8, "LOC", 0.4)]
    (found,) = NamesModel().entities([Passage("seen X X there")])
    assert [(e.start, e.end, e.type, e.source, e.confidence) for e in found] == [
        (5, 8, "PERSON", PACKAGED, 1.0),
        (5, 8, "LOCATION", OWN, 0.4),
    ]


def test_each_kind_of_our_own_reader_has_a_type_and_the_packaged_ones_hints_have_none_of_them() -> None:
    assert set(OWN_LABELS) == set(KINDS)
    assert set(LABELS.values()) & set(OWN_LABELS.values()) == {"PERSON"}


ROUGH = {
    "one word": "x" * 1_000_000,
    "capitals": "AB" * 500_000,
    "control characters": "\x00\x07\x1b\u2028\u200b Roe " * 3_000,
    "right to left": "\u05d0\u05d1\u05d2 \u0627\u0644\u0633\u0644\u0627\u0645 \u202e" * 3_000,
    "one word a line": "\n".join(["Roe", "was", "seen", "Abe"] * 3_000),
    "halves of pairs": "Abe Roe \ud800 \udfff" * 200,
}


@pytest.mark.parametrize("text", ROUGH.values(), ids=ROUGH.keys())
def test_rough_text_is_read_in_time_and_without_a_fault(text: str) -> None:
    start = time.process_time()
    (found,) = NamesModel().entities([Passage(text)])
    assert all(0 <= e.start < e.end <= len(text) for e in found)
    assert time.process_time() - start < ROUGH_SECONDS


def test_a_table_of_many_rows_is_read_in_time() -> None:
    rows = "\n".join(f"{i}\tAbe Roe\tSeen at 09:{i % 60:02}\tStop and search" for i in range(5_000))
    start = time.process_time()
    (found,) = NamesModel().entities([Passage(rows)])
    assert time.process_time() - start < ROUGH_SECONDS
    assert not any("\n" in rows[e.start : e.end] or "\t" in rows[e.start : e.end] for e in found)


def test_a_word_longer_than_a_page_is_cut(fake: FakeModel) -> None:
    NamesModel().entities([Passage("a" * LONGEST + "b" * LONGEST + "c")])
    assert [len(text) for text in fake.asked] == [LONGEST, LONGEST, 1]
