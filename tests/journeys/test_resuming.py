"""Staff: a second run does nothing twice, and one that was cut off goes on where it stopped."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import pipelines.line
import pipelines.making
from recognizers.engine.analyzer import PresidioDetector
from redact.apply.redaction import apply
from redact.extract.reader import extract
from tests.journeys.papers import numbered
from tests.journeys.walk import half_written, manifest, redact, released, run_all, stamps, tree

ALL = ["letter-1.pdf", "letter-2.pdf", "letter-3.pdf"]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the costly steps, each time that one of them is asked."""
    made: list[str] = []

    def counted(owner: object, name: str) -> None:
        original = getattr(owner, name)

        def call(*args: Any, **kwargs: Any) -> Any:
            made.append(name)
            return original(*args, **kwargs)

        monkeypatch.setattr(owner, name, call)

    for module, name in (
        (pipelines.line, "extract"),
        (pipelines.making, "extract"),
        (pipelines.making, "apply"),
        (pipelines.making, "attack"),
        (PresidioDetector, "detect"),
    ):
        counted(module, name)
    return made


def test_a_second_run_does_nothing_twice(inputs: Path, out: Path, calls: list[str]) -> None:
    assert run_all(inputs, out=out).code == 0
    assert {"extract", "detect", "apply", "attack"} == set(calls)
    before = stamps(out / "released")
    calls.clear()
    again = run_all(inputs, out=out)
    assert again.code == 0
    assert calls == []
    assert stamps(out / "released") == before
    assert again.err.count("released before, unchanged") == 3


def test_a_file_that_was_deleted_comes_back_alone_and_the_same(inputs: Path, out: Path, calls: list[str]) -> None:
    assert run_all(inputs, out=out).code == 0
    content, before = tree(out / "released"), stamps(out / "released")
    (out / "released" / "letter-2.pdf").unlink()
    calls.clear()
    assert run_all(inputs, out=out).code == 0
    assert tree(out / "released") == content
    after = stamps(out / "released")
    assert [name for name in after if after[name] != before[name]] == ["letter-2.pdf"]
    assert calls.count("apply") == 1


def test_a_file_that_was_altered_is_made_good(inputs: Path, out: Path) -> None:
    assert run_all(inputs, out=out).code == 0
    content = tree(out / "released")
    path = out / "released" / "letter-2.pdf"
    path.write_bytes(path.read_bytes() + b"\n")
    assert run_all(inputs, out=out).code == 0
    assert tree(out / "released") == content


def test_only_what_is_new_is_worked_on(inputs: Path, out: Path, calls: list[str]) -> None:
    assert run_all(inputs, out=out).code == 0
    before = stamps(out / "released")
    (inputs / "letter-4.pdf").write_bytes(numbered(4))
    calls.clear()
    assert run_all(inputs, out=out).code == 0
    assert calls.count("apply") == 1
    assert released(out) == [*ALL, "letter-4.pdf"]
    after = stamps(out / "released")
    assert all(after[name] == before[name] for name in ALL)


def stop_at(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, number: int) -> None:
    """Ctrl-C as the step is asked for the `number`th time."""
    original: Callable[..., Any] = getattr(owner, name)
    asked = 0

    def call(*args: Any, **kwargs: Any) -> Any:
        nonlocal asked
        asked += 1
        if asked == number:
            raise KeyboardInterrupt
        return original(*args, **kwargs)

    monkeypatch.setattr(owner, name, call)


# A paper is synced twice as its original is kept and twice as it is released: file, then folder.
@pytest.mark.parametrize(
    ("owner", "name", "number"),
    [
        pytest.param(pipelines.line, "extract", 2, id="reading"),
        pytest.param(PresidioDetector, "detect", 5, id="detecting"),
        pytest.param(pipelines.making, "apply", 2, id="applying"),
        pytest.param(pipelines.making, "attack", 2, id="verifying"),
        pytest.param(pipelines.line, "publish", 2, id="publishing"),
        pytest.param(os, "fsync", 7, id="writing a release"),
        pytest.param(os, "fsync", 13, id="writing the schedule"),
        pytest.param(os, "fsync", 15, id="writing the manifest"),
    ],
)
def test_cut_off_in_the_middle_it_keeps_what_is_done_and_goes_on(
    inputs: Path, out: Path, tmp_path: Path, owner: object, name: str, number: int
) -> None:
    whole = tmp_path / "whole"
    assert run_all(inputs, out=whole).code == 0
    with pytest.MonkeyPatch.context() as patched:
        stop_at(patched, owner, name, number)
        ran = run_all(inputs, out=out)
    assert ran.code == 130
    assert ran.err.splitlines()[-1] == "redact: stopped. What was finished is kept; run again to go on."
    assert half_written(out) == []
    done = tree(out / "released")
    assert "letter-1.pdf" in done
    assert {name: tree(whole / "released")[name] for name in done} == done
    before = stamps(out / "released")
    assert run_all(inputs, out=out).code == 0
    assert tree(out / "released") == tree(whole / "released")
    assert {name: stamps(out / "released")[name] for name in before} == before


def test_a_fault_in_one_document_does_not_stop_the_rest_and_quotes_nothing(
    inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = extract

    def faulty(content: bytes, **how: Any) -> Any:
        if content == (inputs / "letter-2.pdf").read_bytes():
            raise LookupError("Adaeze Okafor")
        return original(content, **how)

    monkeypatch.setattr(pipelines.line, "extract", faulty)
    ran = run_all(inputs, out=out)
    assert ran.code == 4
    assert released(out) == ["letter-1.pdf", "letter-3.pdf"]
    assert f"redact: {inputs / 'letter-2.pdf'}: a fault in redact itself (LookupError at " in ran.err
    assert "Please report it." in ran.err
    assert "Okafor" not in ran.said
    assert redact("check", out / "released").code == 0


def test_a_document_that_no_longer_passes_leaves_the_release(
    inputs: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_all(inputs, out=out).code == 0
    (out / "released" / "letter-2.pdf").unlink()
    original = apply

    def burns_nothing(plan: Any, *rest: Any) -> Any:
        right = original(plan, *rest)
        return replace(original(replace(plan, regions=()), *rest), plan=right.plan, drawn=right.drawn)

    monkeypatch.setattr(pipelines.making, "apply", burns_nothing)
    ran = run_all(inputs, out=out)
    assert ran.code == 1
    assert "the result did not hold" in ran.err
    assert "Nothing of it was released." in ran.err
    assert [e["file"] for e in manifest(out)["documents"]] == released(out) == ["letter-1.pdf", "letter-3.pdf"]
    assert "Okafor" not in ran.said
