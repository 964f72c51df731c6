"""The case's record: append-only, chained, and never guessed at."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from pipelines.casefile.casefile import DATABASE, Casefile
from redact.model.decision import Acceptance, Authority, Decision, Verdict
from redact.model.document import FactKind
from redact.model.errors import EnvironmentLacks, UsageError
from tests.journeys.papers import letter
from tests.journeys.walk import redact, run_all, tree


def decision(flag: str, verdict: Verdict = Verdict.REDACT) -> Decision:
    return Decision(flag, verdict, "40(2)", "a reason", "A. Reviewer", Authority.PERSON, "2024-05-01T10:00:00+00:00")


def rows(folder: Path) -> list[tuple[int, bytes, str]]:
    with sqlite3.connect(folder / DATABASE) as database:
        return database.execute("select number, content, chain from ledger order by number").fetchall()


def altered(folder: Path, statement: str, *values: object) -> None:
    with sqlite3.connect(folder / DATABASE) as database:
        assert database.execute(statement, values).rowcount == 1


def test_what_was_decided_is_read_again_in_order(tmp_path: Path) -> None:
    acceptance = Acceptance("d" * 64, 1, FactKind.NO_TEXT_LAYER, "A. Reviewer", "looked")
    with Casefile.opened(tmp_path) as casefile:
        casefile.decide([decision("a"), decision("b")])
        casefile.decide([decision("c")], [acceptance])
    with Casefile.opened(tmp_path) as casefile:
        decided = casefile.decided()
    assert [d.flag for d in decided.decisions] == ["a", "b", "c"]
    assert decided.acceptances == (acceptance,)


def test_a_later_decision_is_added_and_the_earlier_one_stays(tmp_path: Path) -> None:
    with Casefile.opened(tmp_path) as casefile:
        casefile.decide([decision("a")])
        before = rows(tmp_path)
        casefile.decide([decision("a", Verdict.KEEP)])
        assert rows(tmp_path)[:1] == before
        assert [d.verdict for d in casefile.decided().decisions] == [Verdict.REDACT, Verdict.KEEP]


def test_what_stands_already_is_not_said_again(tmp_path: Path) -> None:
    with Casefile.opened(tmp_path) as casefile:
        casefile.decide([decision("a")])
        casefile.decide([decision("a")])
        casefile.decide()
    assert len(rows(tmp_path)) == 1


@pytest.mark.parametrize(
    "alter",
    [
        lambda f: altered(
            f,
            "update ledger set content = cast(replace(cast(content as text), ?, ?) as blob) where number = 1",
            "redact",
            "keep",
        ),
        lambda f: altered(f, "update ledger set chain = ? where number = 2", "0" * 64),
        lambda f: altered(f, "delete from ledger where number = 1"),
        lambda f: altered(f, "delete from ledger where number = 2"),
        lambda f: altered(f, "update ledger set number = 9 where number = 1"),
    ],
    ids=["verdict", "link", "first gone", "middle gone", "order"],
)
def test_a_ledger_that_was_altered_is_refused(tmp_path: Path, alter: Callable[[Path], None]) -> None:
    with Casefile.opened(tmp_path) as casefile:
        for flag in "abc":
            casefile.decide([decision(flag)])
    alter(tmp_path)
    with Casefile.opened(tmp_path) as casefile, pytest.raises(UsageError) as refused:
        casefile.decided()
    assert refused.value.reason == "the ledger of decisions was changed after it was written"
    assert refused.value.remedy == "Restore the case folder from a backup."
    assert refused.value.where == str(tmp_path / DATABASE)


def test_an_original_is_kept_once_under_its_digest(tmp_path: Path) -> None:
    with Casefile.opened(tmp_path) as casefile:
        digest = casefile.keep_original(b"content", "paper.pdf")
        before = casefile.original_path(digest).stat()
        assert casefile.keep_original(b"content", "paper.pdf") == digest
        after = casefile.original_path(digest).stat()
        assert casefile.originals() == [digest]
        assert casefile.original_path(digest).read_bytes() == b"content"
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_the_record_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    with Casefile.opened(tmp_path):
        pass
    altered(tmp_path, "update about set value = ? where key = 'version'", "2")
    with pytest.raises(UsageError, match="another version") as refused, Casefile.opened(tmp_path):
        pass
    assert refused.value.remedy == "Update `redact`."


def test_a_database_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"this is not a database, but long enough to be read as one" * 20)
    with pytest.raises(EnvironmentLacks) as refused, Casefile.opened(tmp_path):
        pass
    assert refused.value.where == str(tmp_path / DATABASE)
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("update ledger set chain = 'x'", "the ledger of decisions was changed after it was written"),
        ("update about set value = '2' where key = 'version'", "the case was written by another version"),
    ],
)
def test_the_command_says_it_once_and_leaves_the_release(tmp_path: Path, statement: str, reason: str) -> None:
    paper, out = tmp_path / "letter.pdf", tmp_path / "out"
    paper.write_bytes(letter())
    assert run_all(paper, out=out).code == 0
    before = tree(out / "released")
    altered(out / "internal", statement)
    for ran in (run_all(paper, out=out), redact("release", out)):
        assert ran.code == 2
        (line,) = ran.err.splitlines()
        assert line.startswith(f"redact: {out / 'internal' / DATABASE}: {reason}. ")
    assert tree(out / "released") == before
