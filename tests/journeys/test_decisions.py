"""Staff and reviewer: a run stops where nobody has decided, a person decides in the list, and the line goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.conftest import Demo
from tests.journeys.papers import NAME, NINO, letter, scan
from tests.journeys.walk import (
    POLICY,
    REVIEWER,
    SAMPLES,
    betrayed,
    manifest,
    redact,
    released,
    run_all,
    text_of,
    waiting,
    write_waiting,
)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(letter())
    return path


def filled_in(out: Path, **by_type: dict[str, str]) -> Path:
    """The list, each flag redacted in the reviewer's name but for what `by_type` says of its type."""
    content = waiting(out)
    for item in content["flags"]:
        item.update({"verdict": "redact", "by": REVIEWER} | by_type.get(item["type"], {}))
    return write_waiting(out, content)


def test_without_decisions_nothing_is_released_and_what_waits_is_told_by_type(demo: Demo, out: Path) -> None:
    ran = redact("run", SAMPLES, "--out", out)
    assert ran.code == 3
    assert not (out / "released").exists()
    assert "PERSON" in ran.err
    assert f"Decide in {out / 'internal' / 'waiting.json'}" in ran.err
    assert betrayed(ran.said) == []
    marked = sum(len(e["marks"]) + len(e["released_on_purpose"]) for e in manifest(demo.out)["documents"])
    assert 0.9 * marked <= len(waiting(out)["flags"]) <= marked


def test_the_list_says_what_file_place_and_words_each_flag_is_about(paper: Path, out: Path) -> None:
    assert redact("run", paper, "--out", out).code == 3
    by_type = {item["type"]: item for item in waiting(out)["flags"]}
    assert set(by_type) == {"PERSON", "UK_NINO"}
    nino = by_type["UK_NINO"]
    assert (nino["file"], nino["page"], nino["text"], nino["suggestion"]) == (str(paper), 1, NINO, "redact")
    assert (nino["verdict"], nino["by"]) == ("", "")
    assert NAME in by_type["PERSON"]["text"]


def test_a_person_keeps_some_and_redacts_some(paper: Path, out: Path) -> None:
    assert redact("run", paper, "--out", out).code == 3
    keep = {"verdict": "keep", "reason": "the number is a specimen from a leaflet"}
    ran = redact("run", paper, "--out", out, "--decisions", filled_in(out, UK_NINO=keep))
    assert ran.code == 0
    text = text_of(out / "released" / "letter.pdf")
    assert NINO in text
    assert "Okafor" not in text
    (entry,) = manifest(out)["documents"]
    assert {m["authority"] for m in entry["marks"]} == {"person"}
    assert [(k["type"], k["authority"]) for k in entry["released_on_purpose"]] == [("UK_NINO", "person")]
    assert REVIEWER not in json.dumps(manifest(out))
    assert not (out / "internal" / "waiting.json").exists()
    assert redact("check", out / "released", "--require-manifest").code == 0


def test_release_goes_on_from_the_case_folder_alone(paper: Path, out: Path) -> None:
    assert redact("run", paper, "--out", out).code == 3
    assert redact("release", out).code == 3
    assert waiting(out)["flags"][0]["file"] == str(paper)
    paper.unlink()
    assert redact("release", out, "--decisions", filled_in(out)).code == 0
    assert released(out) == ["letter.pdf"]
    assert redact("release", out).code == 0


def test_what_is_left_empty_goes_on_waiting(paper: Path, out: Path) -> None:
    assert redact("run", paper, "--out", out).code == 3
    ran = redact("run", paper, "--out", out, "--decisions", filled_in(out, UK_NINO={"verdict": "", "by": ""}))
    assert ran.code == 3
    assert [item["type"] for item in waiting(out)["flags"]] == ["UK_NINO"]
    assert not (out / "released").exists()


def test_what_a_reviewer_wrote_outlives_a_run_that_was_not_given_it(paper: Path, inputs: Path, out: Path) -> None:
    assert redact("run", paper, "--out", out).code == 3
    filled_in(out)
    for again in (paper, inputs):
        assert redact("run", again, "--out", out).code == 3
    verdicts = {item["verdict"] for item in waiting(out)["flags"] if item["file"] == str(paper)}
    assert verdicts == {"redact"}
    assert {item["file"] for item in waiting(out)["flags"]} == {str(paper), *map(str, inputs.iterdir())}


def test_a_list_that_somebody_broke_is_not_written_over(paper: Path, out: Path) -> None:
    assert redact("run", paper, "--out", out).code == 3
    path = out / "internal" / "waiting.json"
    path.write_text(path.read_text()[:-9])
    broken = path.read_bytes()
    ran = redact("run", paper, "--out", out)
    assert (ran.code, path.read_bytes()) == (2, broken)
    assert f"{path}: this is not JSON." in ran.err


def _of(**fields: str) -> Callable[[dict[str, Any]], None]:
    def change(item: dict[str, Any]) -> None:
        item.update(fields)

    return change


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        pytest.param(_of(by=" "), "the decision names nobody", id="nobody"),
        pytest.param(_of(provision="99(9)"), "the scheme has no such provision", id="provision"),
        pytest.param(_of(provision=""), "the scheme has no such provision", id="no provision"),
        pytest.param(_of(verdict="keep", reason=""), "what is kept needs a reason", id="no reason"),
        pytest.param(_of(verdict="perhaps"), "neither redact nor keep", id="verdict"),
        pytest.param(lambda item: item.pop("by"), "by: missing", id="no field"),
        pytest.param(_of(approved="yes"), "approved: extra forbidden", id="another field"),
    ],
)
def test_a_decision_that_does_not_hold_is_named_and_nothing_is_decided(
    paper: Path, out: Path, change: Callable[[dict[str, Any]], None], reason: str
) -> None:
    assert redact("run", paper, "--out", out).code == 3
    filled_in(out)
    content = waiting(out)
    change(content["flags"][1])
    path = write_waiting(out, content)
    ran = redact("run", paper, "--out", out, "--decisions", path)
    assert ran.code == 2
    (line,) = ran.err.splitlines()
    assert line.startswith(f"redact: {path}: flag")
    assert reason in line
    assert content["flags"][1]["flag"] in line or "flags.1." in line
    assert NAME not in line
    assert NINO not in line
    path.unlink()
    assert redact("run", paper, "--out", out).code == 3
    assert len(waiting(out)["flags"]) == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "not JSON"), (b"{", "not JSON"), (b"[]", "not a redact/decisions file"), (b"\xff\xfe", "not JSON")],
)
def test_a_file_that_holds_no_decisions_is_refused(
    paper: Path, out: Path, tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "decisions.json"
    path.write_bytes(content)
    ran = redact("run", paper, "--out", out, "--decisions", path)
    assert ran.code == 2
    assert f"{path}: this is {reason}" in ran.err


def test_a_policy_never_accepts_what_was_not_read_and_a_named_person_does(tmp_path: Path, out: Path) -> None:
    paper = tmp_path / "plan of the site.pdf"
    paper.write_bytes(scan())
    ran = run_all(paper, out=out)
    assert ran.code == 3
    assert "1 place that was not read" in ran.err
    assert "page 1: the page shows something but holds no text" in ran.err
    assert not (out / "released").exists()
    content = waiting(out)
    assert [fact["file"] for fact in content["facts"]] == [str(paper)]
    content["facts"][0].update(accepted_by=REVIEWER, reason="I looked: a plan without names")
    assert redact("run", paper, "--out", out, "--decisions", write_waiting(out, content)).code == 0
    (entry,) = manifest(out)["documents"]
    assert entry["accepted_unread"] == [[1, "no_text_layer"]]
    assert redact("check", out / "released").code == 0


def other_policy(tmp_path: Path, old: str, new: str) -> Path:
    """The built-in policy with one thing in it changed."""
    text = POLICY.read_text()
    assert old in text
    path = tmp_path / "policy.yaml"
    path.write_text(text.replace(old, new))
    return path


def test_another_provision_is_released_anew_under_it(paper: Path, out: Path, tmp_path: Path) -> None:
    assert run_all(paper, out=out).code == 0
    before = (out / "released" / "letter.pdf").read_bytes()
    nino = 'UK_NINO: {verdict: redact, provision: "40(2)-40(3A)(a)"'
    policy = other_policy(tmp_path, nino, nino.replace("40(2)-40(3A)(a)", "31(1)(a)"))
    assert run_all(paper, out=out, policy=policy).code == 0
    (entry,) = manifest(out)["documents"]
    assert {m["type"]: m["provision"] for m in entry["marks"]} == {"PERSON": "40(2)-40(3A)(a)", "UK_NINO": "31(1)(a)"}
    assert "s.31(1)(a)" in (out / "released" / "schedule.csv").read_text(encoding="utf-8-sig")
    assert (out / "released" / "letter.pdf").read_bytes() != before


def test_a_higher_threshold_lets_stand_what_stays_below_it(paper: Path, out: Path, tmp_path: Path) -> None:
    assert run_all(paper, out=out).code == 0
    policy = other_policy(
        tmp_path,
        'UK_NINO: {verdict: redact, provision: "40(2)-40(3A)(a)", threshold: 0.5, auto: 0.85}',
        'UK_NINO: {verdict: redact, provision: "40(2)-40(3A)(a)", threshold: 1.0, auto: 1.0}',
    )
    assert run_all(paper, out=out, policy=policy).code == 0
    assert NINO in text_of(out / "released" / "letter.pdf")
    assert {m["type"] for e in manifest(out)["documents"] for m in e["marks"]} == {"PERSON"}


def test_what_one_policy_decided_does_not_stand_under_another(paper: Path, out: Path, tmp_path: Path) -> None:
    assert run_all(paper, out=out).code == 0
    policy = other_policy(tmp_path, 'version: "2"', 'version: "3"')
    ran = redact("run", paper, "--out", out, "--policy", policy)
    assert ran.code == 3
    assert list((out / "released").iterdir()) == []
    assert len(waiting(out)["flags"]) == 2


def test_what_a_person_decided_stands_under_another_policy(paper: Path, out: Path, tmp_path: Path) -> None:
    assert redact("run", paper, "--out", out).code == 3
    keep = {"verdict": "keep", "reason": "the number is a specimen from a leaflet"}
    assert redact("run", paper, "--out", out, "--decisions", filled_in(out, UK_NINO=keep)).code == 0
    policy = other_policy(tmp_path, 'version: "2"', 'version: "3"')
    assert run_all(paper, out=out, policy=policy).code == 0
    assert NINO in text_of(out / "released" / "letter.pdf")


def test_a_person_overrules_what_the_policy_decided(paper: Path, out: Path) -> None:
    assert redact("run", paper, "--out", out).code == 3
    keep = {"verdict": "keep", "reason": "the number is a specimen from a leaflet"}
    decisions = out.parent / "decisions.json"
    filled_in(out, UK_NINO=keep).rename(decisions)
    assert run_all(paper, out=out).code == 0
    assert NINO not in text_of(out / "released" / "letter.pdf")
    assert redact("release", out, "--decisions", decisions).code == 0
    assert NINO in text_of(out / "released" / "letter.pdf")
    assert run_all(paper, out=out).code == 0
    assert NINO in text_of(out / "released" / "letter.pdf")
