"""What the gate found, weighed; and each report's form: valid, whole, and the same bytes for the same answers."""

from __future__ import annotations

import json
import os
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from pipelines.baseline import Baseline
from pipelines.gate import Checked, State
from pipelines.reports.answers import answers_of
from pipelines.reports.as_json import as_json
from pipelines.reports.file_places import file_name, file_uri
from pipelines.reports.github import as_annotations
from pipelines.reports.junit import as_junit
from pipelines.reports.sarif import as_sarif
from redact.model.errors import CouldNotLook, Exit
from redact.model.report import Finding
from redact.model.rules import Level
from redact.wire.canonical import sha256
from tests.pipelines.answered import AWKWARD, BOXED, COMMENT, NOTE, TODAY, accepted, answers

TOMORROW, YESTERDAY = TODAY + timedelta(1), TODAY - timedelta(1)


def test_without_a_baseline_errors_and_warnings_stand_and_notes_do_not() -> None:
    weighed = answers()
    assert [one.stands for one in weighed.files[0].told] == [False, True, True]
    assert [one.state for one in weighed.files] == [State.FINDINGS, State.CLEAN, State.COULD_NOT_LOOK]
    assert weighed.exit_code is Exit.FINDINGS


def test_what_is_accepted_does_not_fail_but_what_was_not_looked_at_does() -> None:
    entries = (accepted(BOXED, AWKWARD), accepted(COMMENT, AWKWARD))
    assert answers(*entries, unread=False).exit_code is Exit.CLEAN
    assert answers(*entries).exit_code is Exit.FAILED
    assert answers(entries[0]).exit_code is Exit.FINDINGS
    assert [one.finding.rule for one in answers(*entries).files[0].let_through] == ["RED213", "RED201"]


@pytest.mark.parametrize(("expires", "stands"), [(YESTERDAY, True), (TODAY, False), (TOMORROW, False)])
def test_an_acceptance_ends_after_its_last_day(expires: date, stands: bool) -> None:
    told = answers(accepted(BOXED, AWKWARD, expires)).files[0].told[2]
    assert (told.stands, told.expired) == (stands, stands)


def test_an_entry_of_another_rule_file_or_place_accepts_nothing() -> None:
    elsewhere = Finding("hidden_words", 4, "", "", BOXED.box, "RED201")
    other_rule = accepted(COMMENT, AWKWARD).fingerprint
    wrong = accepted(BOXED, AWKWARD)
    for entry in (
        accepted(elsewhere, AWKWARD),
        accepted(BOXED, Path("folder") / AWKWARD),
        type(wrong)(other_rule, "RED201", wrong.file, wrong.reason, wrong.owner, wrong.expires),
    ):
        assert all(one.accepted is None for one in answers(entry).files[0].told)


def test_an_entry_with_a_digest_holds_for_these_bytes_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    AWKWARD.write_bytes(b"as accepted")
    entry = accepted(BOXED, AWKWARD, sha256=sha256(b"as accepted"))
    assert not answers(entry).files[0].told[2].stands
    AWKWARD.write_bytes(b"changed since")
    assert answers(entry).files[0].told[2].stands
    assert [one.rule for one in answers(entry).stale] == ["RED201"]


def test_an_entry_is_stale_when_its_file_was_looked_at_or_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("not-checked-now.pdf").write_bytes(b"")
    names = ("clean.pdf", "gone.pdf", "locked.pdf", "not-checked-now.pdf")
    stale = answers(accepted(BOXED, AWKWARD), *(accepted(BOXED, Path(name)) for name in names)).stale
    assert [entry.file for entry in stale] == ["clean.pdf", "gone.pdf"]


def test_no_answers_at_all_are_not_clean() -> None:
    with pytest.raises(CouldNotLook):
        _ = answers_of([], TODAY, Baseline()).exit_code


def test_a_file_is_named_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in" / "side").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "in")
    inside, beside = tmp_path / "in" / "side" / "ö 1.pdf", tmp_path / "x.pdf"
    assert {file_name(p) for p in (inside, Path("side/ö 1.pdf"), Path("./side/../side/ö 1.pdf"))} == {"side/ö 1.pdf"}
    assert file_uri(inside) == ("side/%C3%B6%201.pdf", True)
    assert file_name(Path("../x.pdf")) == file_name(beside) == str(beside)
    assert file_uri(Path("../x.pdf")) == (f"file://{beside}", False)
    assert file_uri(Path("a:b%.pdf")) == ("a%3Ab%25.pdf", True)


def test_a_name_that_is_not_utf_8_keeps_its_bytes_in_the_address() -> None:
    path = Path(os.fsdecode(b"caf\xe9.pdf"))
    assert (file_uri(path)[0], file_name(path)) == ("caf%E9.pdf", "caf\\xe9.pdf")


@pytest.mark.parametrize("form", [as_json, as_sarif, as_junit])
def test_the_same_answers_are_the_same_bytes(form: Any) -> None:
    entries = (accepted(BOXED, AWKWARD), accepted(COMMENT, Path("gone.pdf")))
    assert form(answers(*entries)) == form(answers(*entries))


def test_json_takes_every_file_name() -> None:
    path = Path(os.fsdecode(b"\xff.pdf"))
    weighed = answers_of([Checked(path, (BOXED,))], TODAY)
    (file,) = json.loads(as_json(weighed))["files"]
    assert file["findings"][0]["fingerprint"] == weighed.files[0].told[0].fingerprint
    assert file["file"] == "\\xff.pdf"


def test_json_says_state_and_acceptance() -> None:
    content = json.loads(as_json(answers(accepted(BOXED, AWKWARD), accepted(COMMENT, AWKWARD, YESTERDAY))))
    assert content["counts"] == {"clean": 1, "could_not_look": 1, "findings": 1}
    note, comment, boxed = content["files"][0]["findings"]
    assert note["accepted"] is None
    assert comment["accepted"]["expired"]
    assert boxed["accepted"] == {
        "owner": "A. Reviewer",
        "reason": "published in 2019",
        "expires": "2026-11-23",
        "expired": False,
    }
    assert (boxed["rule"], boxed["level"], len(boxed["fingerprint"])) == ("RED201", "error", 64)


def read(xml: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(xml)  # noqa: S314 (our own)


def test_junit_has_a_case_a_file() -> None:
    root = read(as_junit(answers(accepted(COMMENT, AWKWARD))))
    (suite,) = root
    assert {k: suite.get(k) for k in ("tests", "failures", "errors")} == {"tests": "3", "failures": "1", "errors": "1"}
    cases = list(suite)
    assert [(c.get("classname"), c.get("name")) for c in cases] == [
        ("redact.check", str(AWKWARD)),
        ("redact.check", "clean.pdf"),
        ("redact.check", "locked.pdf"),
    ]
    assert [child.tag for case in cases for child in case] == ["failure", "system-out", "error"]
    assert (cases[0][0].text or "").splitlines() == [
        "page 3: text lies under a dark box: remove it [RED201 hidden_words]"
    ]
    assert "accepted by A. Reviewer until 2026-11-23: published in 2019" in (cases[0][1].text or "")
    assert cases[2][0].text == "it is locked. Give its password."


@pytest.mark.parametrize("name", ["a\x01b\x1b.pdf", "￾￿.pdf", "a\nb.pdf", os.fsdecode(b"\xff.pdf"), "]]>&lt;.pdf"])
def test_every_file_name_makes_valid_xml(name: str) -> None:
    reason = f"can't read {name}"
    written = as_junit(answers_of([Checked(Path(name), (BOXED,), (reason,))], TODAY))
    case = read(written).find(".//testcase")
    assert case is not None
    assert (case.get("name") or "").endswith(".pdf")
    assert "\n" not in (case.get("name") or "")


def test_annotations_escape_what_github_reads_as_its_own() -> None:
    lines = as_annotations(answers(accepted(COMMENT, AWKWARD))).splitlines()
    name = 'a b%25c%2Cd%3Aé<&>"#?.pdf'
    assert lines == [
        f"::notice file={name},title=RED309 older-revision-alike::an older revision shows the same",
        f"::error file={name},title=RED201 text-under-dark-box::Page 3: text lies under a dark box: remove it",
        "::error file=locked.pdf,title=could not look::it is locked. Give its password.",
    ]


def test_a_line_end_in_a_reason_begins_no_command_of_its_own() -> None:
    text = as_annotations(answers_of([Checked(Path("x.pdf"), reasons=("100%\r\n::set-env::",))], TODAY))
    assert text == "::error file=x.pdf,title=could not look::100%25%0D%0A::set-env::\n"


def test_annotations_tell_what_expired_and_what_is_stale() -> None:
    text = as_annotations(answers(accepted(BOXED, AWKWARD, YESTERDAY), accepted(NOTE, Path("gone.pdf"))))
    assert "remove it (was accepted by A. Reviewer until 2026-11-22, and no longer is)" in text
    assert "::notice file=gone.pdf,title=RED309 stale::" in text


def test_levels_are_those_that_sarif_and_github_know() -> None:
    assert {level.value for level in Level} == {"error", "warning", "note"}
