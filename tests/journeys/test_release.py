"""Staff: a folder of PDFs to a release, and what lies in it."""

from __future__ import annotations

import csv
import hashlib
import os
import sys
from pathlib import Path

from tests.journeys.conftest import Demo
from tests.journeys.papers import letter
from tests.journeys.walk import (
    SAMPLES,
    betrayed,
    half_written,
    manifest,
    redact,
    released,
    run_all,
    secrets,
    text_of,
    tree,
)

OPENED: list[tuple[str, str | None, int]] = []


def _note_opened(event: str, args: tuple[object, ...]) -> None:
    if event == "open" and isinstance(args[0], str):
        mode, flags = args[1], args[2]
        OPENED.append((args[0], mode if isinstance(mode, str) else None, flags if isinstance(flags, int) else 0))


sys.addaudithook(_note_opened)


def test_every_sample_is_released(demo: Demo) -> None:
    assert demo.ran.code == 0
    sources = {hashlib.sha256(p.read_bytes()).hexdigest() for p in SAMPLES.glob("*.pdf")}
    entries = manifest(demo.out)["documents"]
    assert {e["source_sha256"] for e in entries} == sources
    names = [e["file"] for e in entries]
    assert released(demo.out) == names
    assert sorted(p.name for p in demo.released.iterdir()) == sorted([*names, "manifest.json", "schedule.csv"])
    assert half_written(demo.out) == []


def test_it_says_pages_flags_marks_what_waits_and_where_to_look(demo: Demo) -> None:
    assert demo.ran.out == ""
    assert f"{len(released(demo.out))} documents, 20 pages, " in demo.ran.err
    marks = sum(len(entry["marks"]) for entry in manifest(demo.out)["documents"])
    assert f"with {marks} marks" in demo.ran.err
    assert "Waiting for a person: nothing." in demo.ran.err
    assert f"Look in {demo.released}." in demo.ran.err


def test_manifest_and_schedule_speak_of_the_same_marks(demo: Demo) -> None:
    with (demo.released / "schedule.csv").open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    by_file = {e["file"]: len(e["marks"]) for e in manifest(demo.out)["documents"]}
    counted = dict.fromkeys(by_file, 0)
    for row in rows:
        counted[row["file"]] += int(row["marks"])
        assert row["decided by"] == "policy"
    assert counted == by_file
    assert min(by_file.values()) > 0


def test_no_personal_data_in_output_manifest_or_schedule(demo: Demo) -> None:
    assert len(secrets()) > 100
    said = [(demo.released / name).read_text(encoding="utf-8") for name in ("manifest.json", "schedule.csv")]
    assert betrayed(demo.ran.said, *said) == []
    assert betrayed(*(p.name for p in demo.released.iterdir())) == []


def test_two_fresh_runs_release_the_same_bytes(demo: Demo, tmp_path: Path) -> None:
    again = tmp_path / "elsewhere" / "out"
    assert run_all(SAMPLES, out=again).code == 0
    assert tree(again / "released") == tree(demo.released)


def test_originals_are_left_as_they_are_and_opened_for_reading_only(inputs: Path, out: Path) -> None:
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in inputs.iterdir()}
    OPENED.clear()
    assert run_all(inputs, out=out).code == 0
    ours = [(mode, flags) for path, mode, flags in OPENED if Path(path).parent == inputs]
    assert len(ours) >= len(before)
    assert [m for m, _ in ours if m and set(m) & set("wax+")] == []
    assert [f for _, f in ours if f & (os.O_WRONLY | os.O_RDWR | os.O_TRUNC)] == []
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in inputs.iterdir()} == before


def test_what_is_withheld_is_gone_and_the_rest_is_there(inputs: Path, out: Path) -> None:
    assert run_all(inputs, out=out).code == 0
    text = text_of(out / "released" / "letter-1.pdf")
    assert "Okafor" not in text
    assert "AB123456C" not in text
    assert "The council met in the spring and agreed its budget for the next year." in text


def test_the_reference_of_the_case_stands_in_the_manifest(inputs: Path, out: Path, tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_text('reference = "FOI 2024/117"\n')
    assert redact("run", inputs, "--out", out, "--approve", "all", "--case", case).code == 0
    assert manifest(out)["case"] == "FOI 2024/117"


def test_a_wrong_key_in_the_case_file_is_named_before_anything_is_made(inputs: Path, out: Path, tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_text('referense = "FOI 2024/117"\n')
    ran = redact("run", inputs, "--out", out, "--case", case)
    assert (ran.code, out.exists()) == (2, False)
    assert "case.toml: referense" in ran.err
    assert "Known keys: reference, and under [limits]" in ran.err


def test_a_release_that_lies_inside_the_input_is_not_taken_for_input(inputs: Path) -> None:
    out = inputs / "out"
    assert run_all(inputs, out=out).code == 0
    before = tree(out / "released")
    assert run_all(inputs, out=out).code == 0
    assert tree(out / "released") == before


def test_what_the_law_is_silent_on_is_released_without_a_mark(tmp_path: Path, out: Path) -> None:
    paper = tmp_path / "bridge.pdf"
    paper.write_bytes(letter("The bridge by the mill will be mended in the spring."))
    assert run_all(paper, out=out).code == 0
    assert [len(e["marks"]) for e in manifest(out)["documents"]] == [0]
    assert "The bridge by the mill" in text_of(out / "released" / "bridge.pdf")
