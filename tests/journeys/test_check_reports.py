"""CI, with reports: written whatever the answer is, weighed against a baseline, and never with a secret in them."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from pipelines.withheld_values import withheld_list
from redact.model.geometry import Rect
from redact.model.plan import Plan, Region
from redact.wire.policy import read_policy
from tests.journeys.papers import NAME, NINO, letter
from tests.journeys.walk import ROOT, Ran, redact, redact_process

LEAKING = ROOT / "samples" / "leaking"
CHOSEN = ("black-box-over-text", "sticky-note", "author-in-properties", "name-in-a-bookmark", "white-text")
KEY = "a key of the case, out of a secret store"
LATER = (datetime.now(UTC) + timedelta(30)).date().isoformat()
PERSON = ("--owner", "A. Reviewer", "--reason", "published in 2019", "--expires", LATER)


@pytest.fixture
def public(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of files that leak, one that can't be read and one that is clean; and the working folder above it."""
    folder = tmp_path / "public"
    folder.mkdir()
    for name in CHOSEN:
        shutil.copy(LEAKING / f"{name}.pdf", folder)
    (folder / "letter.pdf").write_bytes(letter())
    (folder / "junk.pdf").write_bytes(b"no PDF")
    (folder / "clean.pdf").write_bytes(letter("The benches by the river will be painted green."))
    monkeypatch.chdir(tmp_path)
    return Path("public")


def reports(*more: object) -> Ran:
    return redact("check", *more, "--sarif", "r/check.sarif", "--junit", "r/check.xml", "--json", "r/check.json")


def sarif(path: str = "r/check.sarif") -> dict[str, Any]:
    (run,) = json.loads(Path(path).read_bytes())["runs"]
    return dict(run)


def states(path: str = "r/check.json") -> dict[str, str]:
    return {Path(f["file"]).name: f["state"] for f in json.loads(Path(path).read_bytes())["files"]}


def test_no_report_holds_a_secret(public: Path) -> None:
    ran = reports(public, "--github")
    assert ran.code == 1
    every = {name: Path(f"r/check.{name}").read_text("utf-8") for name in ("sarif", "xml", "json")}
    every |= {"annotations": ran.out, "stderr": ran.err}
    for name, text in every.items():
        assert "black-box-over-text.pdf" in text, name
        betrayed = [w for w in (NINO, NINO.replace(" ", ""), NAME, "okafor", "adaeze", "larch") if w in text.casefold()]
        assert (name, betrayed) == (name, [])


def test_reports_are_written_with_findings_and_with_files_that_could_not_be_read(public: Path) -> None:
    assert reports(public).code == 1
    counts = json.loads(Path("r/check.json").read_bytes())["counts"]
    assert counts == {"clean": 1, "findings": len(CHOSEN) + 1, "could_not_look": 1}
    suite = ElementTree.fromstring(Path("r/check.xml").read_bytes())[0]  # noqa: S314 (our own)
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("8", "6", "1")
    assert not sarif()["invocations"][0]["executionSuccessful"]
    assert {r["locations"][0]["physicalLocation"]["artifactLocation"]["uriBaseId"] for r in sarif()["results"]} == {
        "%SRCROOT%"
    }
    assert reports(public / "junk.pdf").code == 4
    assert states() == {"junk.pdf": "could_not_look"}
    assert reports(public / "clean.pdf").code == 0
    assert sarif()["results"] == []


def test_two_runs_write_the_same_bytes(public: Path) -> None:
    reports(public)
    before = {path.name: path.read_bytes() for path in Path("r").iterdir()}
    reports(public)
    assert {path.name: path.read_bytes() for path in Path("r").iterdir()} == before


def test_annotations_stand_on_stdout_alone(public: Path) -> None:
    ran = redact("check", public / "black-box-over-text.pdf", public / "junk.pdf", "--github")
    assert all(line.startswith("::error file=public/") for line in ran.out.splitlines())
    assert "title=RED201 text-under-dark-box::Page 1: " in ran.out
    assert "public/junk.pdf,title=could not look::" in ran.out
    assert redact("check", public / "clean.pdf", "--github").out == ""


@pytest.mark.parametrize(
    "options",
    [
        ("--github", "--json"),
        ("--sarif", "-", "--junit", "-"),
        ("--sarif", "x", "--junit", "./x"),
        ("--sarif", "public/clean.pdf"),
        ("--junit", "public/manifest.json"),
        ("--json=public",),
        ("--baseline", "nowhere.yaml"),
        ("--owner", "A. Reviewer"),
        ("--write-baseline", "b.yaml"),
        ("--write-baseline", "b.yaml", "--owner", "ci", "--reason", "because", "--expires", LATER),
        ("--write-baseline", "public/clean.pdf", *PERSON),
        ("--withheld", "nowhere.json"),
    ],
)
def test_wrong_usage_is_said_before_anything_is_done(public: Path, options: tuple[str, ...]) -> None:
    before = (public / "clean.pdf").read_bytes()
    ran = redact("check", public / "clean.pdf", *options)
    assert (ran.code, ran.out) == (2, "")
    assert "Checking" not in ran.err
    assert (public / "clean.pdf").read_bytes() == before
    assert not Path("b.yaml").exists()


def test_a_report_that_can_not_be_written_does_not_keep_back_the_others(public: Path) -> None:
    Path("file").write_text("in the way")
    ran = redact("check", public / "sticky-note.pdf", "--sarif", "file/x.sarif", "--junit", "check.xml")
    assert ran.code == 5
    assert "x.sarif" in ran.err
    assert b"<failure" in Path("check.xml").read_bytes()


def baseline_of(*paths: Path) -> Ran:
    return redact("check", *paths, "--write-baseline", "accepted.yaml", *PERSON)


def test_what_a_person_accepts_passes_and_is_told(public: Path) -> None:
    assert baseline_of(public).code == 1
    ran = reports(public, "--baseline", "accepted.yaml")
    assert ran.code == 4  # the file that can't be read is not to be accepted
    assert states()["junk.pdf"] == "could_not_look"
    (public / "junk.pdf").unlink()
    ran = reports(public, "--baseline", "accepted.yaml")
    assert ran.code == 0
    assert "accepted by A. Reviewer until" in ran.err
    assert "Accepted: " in ran.err
    assert all(len(r["suppressions"]) == 1 for r in sarif()["results"] if r["level"] != "note")
    assert "published in 2019" in Path("r/check.xml").read_text()
    assert "sticky-note" not in redact("check", public, "--baseline", "accepted.yaml", "--github").out


def test_what_is_new_fails_all_the_same(public: Path) -> None:
    baseline_of(public / "sticky-note.pdf")
    shutil.copy(public / "white-text.pdf", public / "later.pdf")
    reports(public / "sticky-note.pdf", public / "later.pdf", "--baseline", "accepted.yaml")
    assert states() == {"sticky-note.pdf": "clean", "later.pdf": "findings"}
    assert {r["baselineState"] for r in sarif()["results"]} == {"new", "unchanged"}


def test_another_file_of_the_same_name_is_not_accepted(public: Path) -> None:
    baseline_of(public / "sticky-note.pdf")
    with (public / "sticky-note.pdf").open("ab") as opened:
        opened.write(b"\n")
    ran = redact("check", public / "sticky-note.pdf", "--baseline", "accepted.yaml")
    assert ran.code == 1
    assert "accepts what is no longer found (RED213): take it out" in ran.err


def test_an_acceptance_that_ended_fails_and_says_so(public: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    baseline_of(public / "sticky-note.pdf")
    text = Path("accepted.yaml").read_text().replace(LATER, "2020-02-29")
    Path("accepted.yaml").write_text(text)
    ran = redact("check", public / "sticky-note.pdf", "--baseline", "accepted.yaml")
    assert ran.code == 1
    assert "(was accepted by A. Reviewer until 2020-02-29, and no longer is)" in ran.err
    again = redact("check", public / "sticky-note.pdf", "--write-baseline", "accepted.yaml", *PERSON)
    assert again.code == 1
    assert Path("accepted.yaml").read_text() == text  # nobody looked: it is for a person to change


def test_writing_a_baseline_again_adds_and_changes_nothing(public: Path) -> None:
    baseline_of(public / "sticky-note.pdf")
    text = Path("accepted.yaml").read_text().replace("published in 2019", "the author is a minister  # said in May")
    Path("accepted.yaml").write_text(text)
    baseline_of(public / "sticky-note.pdf", public / "white-text.pdf")
    after = Path("accepted.yaml").read_text()
    assert after.startswith(text)
    assert {e["file"] for e in yaml.safe_load(after)["accepted"]} == {
        "public/sticky-note.pdf",
        "public/white-text.pdf",
    }


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list of two values that a case withholds."""
    regions = [("PERSON", NAME), ("UK_NINO", NINO)]
    made = tuple(Region(t, 1, (Rect(0, 0, 1, 1),), "", "", t, text) for t, text in regions)
    path = Path("withheld.hmac.json")
    path.write_bytes(withheld_list(KEY.encode(), [Plan("", "", "", "", made)], read_policy(None)))
    monkeypatch.setenv("REDACT_KEY", KEY)
    return path


def test_a_withheld_value_is_found_in_any_layer_of_any_file(public: Path, listed: Path) -> None:
    apart = " ".join(NINO.replace(" ", ""))
    (public / "spelt.pdf").write_bytes(letter(f"The reference is {apart}, as before."))
    ran = reports(public, "--withheld", listed)
    assert ran.code == 1
    files = json.loads(Path("r/check.json").read_bytes())["files"]
    found = {Path(f["file"]).stem: [one["rule"] for one in f["findings"] if one["type"] == "WITHHELD"] for f in files}
    assert found == {
        "author-in-properties": ["RED302"],
        "black-box-over-text": ["RED102"],
        "clean": [],
        "junk": [],
        "letter": ["RED101", "RED101"],
        "name-in-a-bookmark": ["RED105"],
        "spelt": ["RED101"],
        "sticky-note": ["RED103"],
        "white-text": ["RED102"],
    }
    (spelt,) = (f for f in files if f["file"].endswith("spelt.pdf"))
    assert [len(one["bbox"]) for one in spelt["findings"] if one["type"] == "WITHHELD"] == [4]
    assert NINO not in ran.said
    assert NAME.split()[-1] not in ran.said


def test_without_the_key_or_with_another_nothing_passes(
    public: Path, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clean = public / "clean.pdf"
    assert redact("check", clean, "--withheld", listed).code == 0
    monkeypatch.setenv("REDACT_KEY", KEY + "!")
    assert redact("check", clean, "--withheld", listed).code == 5
    monkeypatch.setenv("REDACT_KEY", "short")
    ran = redact("check", clean, "--withheld", listed)
    assert (ran.code, "shorter than 16 bytes" in ran.err) == (2, True)
    monkeypatch.delenv("REDACT_KEY")
    assert redact("check", clean, "--withheld", listed).code == 2


def test_as_a_process_of_its_own(public: Path, listed: Path) -> None:
    ran = redact_process("check", public / "letter.pdf", "--withheld", listed, "--sarif", "-")
    assert ran.code == 1
    (run,) = json.loads(ran.out)["runs"]
    assert sum("the case withholds" in r["message"]["text"] for r in run["results"]) == 2
    assert NINO not in ran.said


def test_help_shows_each_kind_of_report() -> None:
    shown = redact("check", "--help").out
    assert all(option in shown for option in ("--sarif", "--junit", "--github", "--baseline", "--withheld"))
    assert "Examples:" in shown
