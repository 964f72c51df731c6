"""Staff: a case is one release with one policy, however many runs it took."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.journeys.papers import letter, truncated
from tests.journeys.walk import (
    POLICY,
    REVIEWER,
    manifest,
    redact,
    released,
    run_all,
    waiting,
    write_waiting,
)

OTHER = "31(1)(a)"


def other_policy(folder: Path) -> Path:
    """The built-in policy with another provision for names."""
    path = folder / "other.yaml"
    text = POLICY.read_text(encoding="utf-8").replace("name: uk_foi", "name: other")
    people = '  PERSON: {verdict: redact, provision: "40(2)-40(3A)(a)"'
    assert people in text
    path.write_text(text.replace(people, f'  PERSON: {{verdict: redact, provision: "{OTHER}"'), encoding="utf-8")
    return path


def provisions(out: Path) -> dict[str, set[str]]:
    return {
        d["file"]: {m["provision"] for m in d["marks"] if m["type"] == "PERSON"} for d in manifest(out)["documents"]
    }


def test_a_new_policy_takes_the_whole_case_along(inputs: Path, out: Path, tmp_path: Path) -> None:
    run_all(inputs / "letter-1.pdf", out=out)
    ran = run_all(inputs / "letter-2.pdf", out=out, policy=other_policy(tmp_path))

    assert ran.code == 0
    assert provisions(out) == {"letter-1.pdf": {OTHER}, "letter-2.pdf": {OTHER}}


def test_the_case_remembers_its_policy_and_its_reference(inputs: Path, out: Path, tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_text('reference = "FOI/2022/17"\n', encoding="utf-8")
    named = ("--policy", other_policy(tmp_path), "--case", case)
    assert redact("run", inputs, "--out", out, "--approve", "all", *named).code == 0

    assert redact("release", out).code == 0
    assert manifest(out)["case"] == "FOI/2022/17"
    assert set().union(*provisions(out).values()) == {OTHER}


def test_documents_of_earlier_runs_are_said(inputs: Path, out: Path) -> None:
    run_all(inputs / "letter-1.pdf", out=out)
    ran = run_all(inputs / "letter-2.pdf", out=out)

    assert released(out) == ["letter-1.pdf", "letter-2.pdf"]
    assert "Of these, 1 document of earlier runs of this case." in ran.err
    assert "earlier runs" not in run_all(inputs / "letter-1.pdf", inputs / "letter-2.pdf", out=out).err


def test_a_kept_original_that_was_changed_is_not_taken_for_it(inputs: Path, out: Path) -> None:
    run_all(inputs / "letter-1.pdf", out=out)
    (kept,) = (out / "internal" / "originals").glob("*.pdf")
    kept.write_bytes(letter("Another letter."))

    ran = redact("release", out)
    assert ran.code == 4
    assert "the kept original was changed" in ran.err
    assert released(out) == []
    assert run_all(inputs / "letter-1.pdf", out=out).code == 0
    assert released(out) == ["letter-1.pdf"]


def test_a_policy_does_not_decide_over_half_filled_answers(inputs: Path, out: Path) -> None:
    assert redact("run", inputs, "--out", out).code == 3
    answers = waiting(out)
    answers["flags"][0] |= {"verdict": "keep", "reason": "public role", "by": REVIEWER}
    path = write_waiting(out, answers)

    refused = run_all(inputs, out=out)
    assert refused.code == 2
    assert "answers that were not given yet" in refused.err
    assert waiting(out) == answers
    assert redact("run", inputs, "--out", out, "--approve", "all", "--decisions", path).code == 0


def test_the_index_says_what_became_of_each_source(out: Path, tmp_path: Path) -> None:
    source = tmp_path / "Statement of Adaeze Okafor.pdf"
    source.write_bytes(letter())
    run_all(source, out=out)

    rows = list(csv.DictReader((out / "internal" / "index.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [(r["source"], r["released as"]) for r in rows] == [(str(source), released(out)[0])]
    assert "Okafor" not in released(out)[0]


def test_what_could_not_be_opened_is_not_part_of_the_case(inputs: Path, out: Path) -> None:
    (inputs / "cut.pdf").write_bytes(truncated())

    assert run_all(inputs, out=out).code == 4
    assert redact("release", out).code == 0
    assert len(list((out / "internal" / "originals").glob("*.pdf"))) == 3


def test_one_missing_name_among_good_ones_fails_that_one_only(inputs: Path, out: Path, tmp_path: Path) -> None:
    ran = run_all(inputs, tmp_path / "nowhere.pdf", out=out)

    assert ran.code == 4
    assert len(released(out)) == 3
