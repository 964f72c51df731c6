"""A name that one document of a case tells is looked for in the others, whichever came first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipelines.batch import Batch, Done, Summary
from pipelines.casefile.casefile import Casefile
from pipelines.intake import Named
from pipelines.settings import Settings
from redact.model.decision import Verdict
from redact.model.flag import Tier
from redact.model.policy import TypeRule
from tests.fakes import EMAIL, PERSON, WordDetector, policy
from tests.pages import lines, pdf

FULL, SURNAME = "Seen: Adaeze Okafor of the northern team.", "Then Okafor left by the second gate."
DETECTOR = WordDetector({"Adaeze Okafor": "PERSON"}, score=0.95)
POLICY = policy(PERSON, EMAIL, TypeRule("MARKED_BY_HAND", Verdict.REDACT, 0, "40(2)"))


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Casefile]:
    with Casefile.opened(tmp_path / "out" / "internal") as casefile:
        yield casefile


def run(case: Casefile, folder: Path, **texts: str) -> tuple[Summary, list[Done]]:
    """A batch over papers of these names and texts, in this order."""
    papers = []
    for name, text in texts.items():
        paper = folder / f"{name}.pdf"
        paper.write_bytes(pdf(lines([text])))
        papers.append(Named(paper))
    again: list[Done] = []
    batch = Batch(case, folder / "out", POLICY, DETECTOR, Settings())
    summary = batch.run(papers, approve=Tier, on_again=lambda done, *_: again.append(done))
    return summary, again


def flagged(summary: Summary) -> dict[str, list[str]]:
    return {
        done.named.path.stem: [flag.text for flag in done.outcome.flagged.flags]
        for done in summary.done
        if done.outcome
    }


@pytest.mark.parametrize("order", [("full", "part"), ("part", "full")])
def test_a_surname_is_found_whichever_document_names_it_in_full(
    case: Casefile, tmp_path: Path, order: tuple[str, str]
) -> None:
    texts = {"full": FULL, "part": SURNAME}
    summary, again = run(case, tmp_path, **{name: texts[name] for name in order})
    assert flagged(summary) == {"full": ["Adaeze Okafor"], "part": ["Okafor"]}
    assert len(again) == (order[0] == "part")
    assert len(summary.released) == 2


def test_a_document_in_which_nobody_else_may_stand_is_not_looked_at_again(case: Casefile, tmp_path: Path) -> None:
    summary, again = run(case, tmp_path, other="Nobody is named here.", full=FULL)
    assert not again
    assert flagged(summary)["other"] == []


def test_a_later_run_reaches_the_documents_of_an_earlier_one(case: Casefile, tmp_path: Path) -> None:
    first, _ = run(case, tmp_path, part=SURNAME)
    assert flagged(first) == {"part": []}
    before = (tmp_path / "out" / "released" / "part.pdf").read_bytes()
    second, again = run(case, tmp_path, full=FULL)
    assert len(again) == 1
    assert (tmp_path / "out" / "released" / "part.pdf").read_bytes() != before
    assert len(second.released) == 2
    third, again = run(case, tmp_path, full=FULL, part=SURNAME)
    assert not again
    assert all(done.outcome and not done.outcome.fresh for done in third.done)


def test_only_the_surname_of_another_document_s_person_stands_alone(case: Casefile, tmp_path: Path) -> None:
    summary, _ = run(case, tmp_path, full=FULL, part="Adaeze went. A. Okafor came.")
    assert flagged(summary)["part"] == ["A. Okafor"]


def test_the_policy_decides_only_the_tiers_that_it_may(case: Casefile, tmp_path: Path) -> None:
    sure = policy(TypeRule("PERSON", Verdict.REDACT, 0.5, "40(2)", names_people=True, auto=0.9), EMAIL)
    paper = tmp_path / "full.pdf"
    paper.write_bytes(pdf(lines([FULL, SURNAME])))
    summary = Batch(case, tmp_path / "out", sure, DETECTOR, Settings()).run([Named(paper)], approve=(Tier.AUTO,))
    (waiting,) = summary.waiting
    assert [(flag.text, flag.tier) for flag in waiting.flags] == [("Okafor", Tier.REVIEW)]
