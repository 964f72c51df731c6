"""How the reader learns and how it is measured, on invented cases of a few words."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from recognizers.engine.reader_network import KINDS, ReaderNetwork
from recognizers.engine.training import benchmark, held_out
from recognizers.engine.training.benchmark import Case, Mention, measured
from recognizers.engine.training.examples import Example, examples_of_case, examples_of_texts
from recognizers.engine.training.fit import fitted

TEXT = "Mr Abe Roe of Leeds wrote on 3 May 2011. Abe Roe lost."


def mention(
    words: str, kind: str, *, masked: bool = True, direct: bool = False, entity: int = 0, nth: int = 0
) -> Mention:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Mention(start, start + len(words), kind, masked, direct, entity)


ROE = mention("Mr Abe Roe", "PERSON", direct=True)
ROE_AGAIN = mention("Abe Roe", "PERSON", direct=True, nth=1)
LEEDS = mention("Leeds", "LOC", entity=1)
DAY = mention("3 May 2011", "DATETIME", entity=2)
KEPT = mention("Leeds", "LOC", masked=False, entity=1)


def case(*annotators: tuple[Mention, ...]) -> Case:
    return Case("one", "dev", TEXT, annotators)


def found(*mentions: Mention) -> list[tuple[int, int, str]]:
    return [(m.start, m.end, m.type) for m in mentions]


def test_an_entity_is_masked_when_all_its_mentions_are() -> None:
    half = measured([(case((ROE, ROE_AGAIN, LEEDS)), found(ROE, LEEDS))])
    whole = measured([(case((ROE, ROE_AGAIN, LEEDS)), found(ROE, ROE_AGAIN, LEEDS))])
    assert (half.direct.value, half.quasi.value) == (0, 1)
    assert (whole.direct.value, whole.mention_recall.value, whole.precision.value) == (1, 1, 1)


def test_a_title_may_stay_except_where_the_figures_are_strict() -> None:
    bare = mention("Abe Roe", "PERSON")
    figures = measured([(case((ROE,)), found(bare))])
    assert (figures.direct.value, figures.direct_strict.value) == (1, 0)
    assert (figures.person_recall.value, figures.person_recall_strict.value) == (1, 0)


def test_what_one_annotator_keeps_costs_half_of_its_precision_where_there_are_two() -> None:
    figures = measured([(case((LEEDS,), (KEPT,)), found(LEEDS))])
    assert (figures.precision.value, figures.precision_by_any.value) == (0.5, 1)
    assert figures.quasi.of == 1


def test_spans_that_lie_on_one_another_are_counted_once() -> None:
    figures = measured([(case((ROE,)), [*found(ROE), (3, 10, "ORGANIZATION"), (0, 6, "PERSON")])])
    assert (figures.precision.hit, figures.precision.of) == (3, 3)


def test_cases_are_read_as_the_benchmark_writes_them(tmp_path: Path) -> None:
    (tmp_path / "tab").mkdir()
    marked = [{"s": 0, "e": 10, "type": "PERSON", "id": "DIRECT", "ent": 4}]
    record = {"doc_id": "x", "split": "train", "text": TEXT, "annotators": [marked]}
    for part in benchmark.PARTS:
        (tmp_path / "tab" / f"{part}.jsonl").write_text(json.dumps(record) + "\n")
    one, _ = benchmark.cases(tmp_path)
    assert one.annotators == ((Mention(0, 10, "PERSON", True, True, 4),),)


def test_annotators_are_averaged_and_what_is_disputed_is_not_learnt_from_generated_text() -> None:
    (example,) = examples_of_case(case((ROE, LEEDS), (ROE, KEPT)))
    assert example.masked[:5].tolist() == [1, 1, 1, 0, 0.5]
    assert set(example.counted.tolist()) == {1}
    (written,) = examples_of_texts([(TEXT, found(ROE, LEEDS))], 1.0)
    assert written.counted[[0, 4]].tolist() == [1, 0]
    assert written.counted[3] < 1
    assert written.tags[4].argmax() == 1 + 2 * KINDS.index("LOC")


def lesson() -> list[Example]:
    return examples_of_case(case((ROE, ROE_AGAIN, LEEDS, DAY)))


def test_the_same_lesson_gives_the_same_weights() -> None:
    first, second = (fitted(lesson() * 4, epochs=3).weights() for _ in range(2))
    assert all(np.array_equal(first[name], second[name]) for name in first)


def test_a_lesson_is_learnt() -> None:
    network = fitted(lesson() * 40, epochs=40)
    (answer,) = network.answers([lesson()[0].tokens])
    assert {(tag - 1) // 2 for tag in answer.tags[[0, 1, 2]].argmax(axis=1).tolist()} == {KINDS.index("PERSON")}
    assert answer.masked[3] < 0.5 < answer.masked[1]


def test_no_fold_learns_from_the_cases_it_holds_out(monkeypatch: pytest.MonkeyPatch) -> None:
    cases = [Case(f"t{i}", "train", "", ()) for i in range(2)] + [Case(f"d{i}", "dev", "", ()) for i in range(5)]
    taught = {c.name: [c.name] for c in cases}
    learnt: list[list[str]] = []

    def remember(examples: list[str]) -> ReaderNetwork:
        learnt.append(examples)
        return ReaderNetwork()

    monkeypatch.setattr(held_out, "fitted", remember)
    list(held_out.readers(cases, taught, ["also"], 2))  # type: ignore[arg-type, list-item]
    assert learnt == [["t0", "t1", "d1", "d3", "also"], ["t0", "t1", "d0", "d2", "d4", "also"]]
    assert [c.name for c in held_out.held_in(cases, 0, 2)] == ["d0", "d2", "d4"]
