"""Staff: what can't be worked on is named with its reason and a remedy, and the rest of the batch is done."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from pipelines.casefile.casefile import Casefile
from tests.journeys.papers import NAME, letter, locked, truncated, without_pages
from tests.journeys.walk import half_written, manifest, redact, redact_process, released, run_all, tree


@dataclass(frozen=True)
class Bad:
    """Something that can't be worked on: how to make it, and the line about it."""

    make: Callable[[Path], object]
    reason: str
    remedy: str
    code: int = 4


def _bytes(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


BAD = {
    "not_a_pdf": Bad(_bytes(f"Statement of {NAME}".encode()), "this is not a PDF", "Convert it to PDF first."),
    "zero_bytes": Bad(_bytes(b""), "the file is empty", "Fetch it again from where it came."),
    "truncated": Bad(_bytes(truncated()), "the PDF is damaged beyond repair", "save or print it to a new PDF"),
    "only_a_header": Bad(_bytes(b"%PDF-1.7\n" + bytes(range(256))), "the PDF is damaged", "print it to a new PDF"),
    "locked": Bad(_bytes(locked()), "the PDF is locked by a password", "Remove the password in a viewer"),
    "no_pages": Bad(_bytes(without_pages()), "the PDF has no pages", "Fetch it again, or leave it out."),
    "a_folder": Bad(Path.mkdir, "the folder holds no PDF", "Name the folder that holds them."),
    "missing": Bad(lambda _: None, "there is no such file or folder", "Check the path.", code=2),
}
each_bad = pytest.mark.parametrize("bad", BAD.values(), ids=BAD)


def said_of(path: Path, err: str) -> str:
    """The one line about a file."""
    (line,) = [line for line in err.splitlines() if line.startswith(f"redact: {path}: ")]
    return line


@each_bad
def test_alone_it_gets_one_line_and_its_exit_code(bad: Bad, tmp_path: Path, out: Path) -> None:
    path = tmp_path / "paper.pdf"
    bad.make(path)
    ran = run_all(path, out=out)
    line = said_of(path, ran.err)
    assert ran.code == bad.code
    assert bad.reason in line
    assert bad.remedy in line
    assert NAME not in ran.said
    assert "Traceback" not in ran.said
    assert not (out / "released").exists()
    assert half_written(tmp_path) == []


@each_bad
def test_among_good_ones_the_rest_is_done(bad: Bad, inputs: Path, out: Path) -> None:
    path = inputs / "letter-2.pdf"
    path.unlink()
    bad.make(path)
    ran = run_all(*(inputs / f"letter-{n}.pdf" for n in (1, 2, 3)), out=out)
    assert ran.code == 4
    assert bad.reason in said_of(path, ran.err)
    assert "Failed: 1 document" in ran.err
    assert released(out) == [e["file"] for e in manifest(out)["documents"]] == ["letter-1.pdf", "letter-3.pdf"]
    assert half_written(out) == []
    assert redact("check", out / "released", "--require-manifest").code == 0


def test_all_kinds_together_and_then_mended(inputs: Path, out: Path) -> None:
    for name, bad in BAD.items():
        bad.make(inputs / f"{name}.pdf")
    ran = run_all(inputs, out=out)
    assert ran.code == 4
    assert released(out) == ["letter-1.pdf", "letter-2.pdf", "letter-3.pdf"]
    for name in BAD.keys() - {"a_folder", "missing"}:
        said_of(inputs / f"{name}.pdf", ran.err)
        (inputs / f"{name}.pdf").write_bytes(letter("The bridge will be mended.", f"This is about {name}."))
    assert run_all(inputs, out=out).code == 0
    assert len(released(out)) == 3 + len(BAD) - 2


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is unreadable for root")
def test_a_file_that_may_not_be_read(inputs: Path, out: Path) -> None:
    path = inputs / "letter-2.pdf"
    path.chmod(0)
    ran = run_all(inputs, out=out)
    assert ran.code == 4
    assert said_of(path, ran.err).endswith("can't read it (Permission denied). Check who may read it.")
    assert released(out) == ["letter-1.pdf", "letter-3.pdf"]


def test_a_file_that_fails_while_it_is_read(inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = Path.read_bytes

    def refusing(path: Path) -> bytes:
        if path == inputs / "letter-2.pdf":
            raise PermissionError(13, "Permission denied")
        return original(path)

    monkeypatch.setattr(Path, "read_bytes", refusing)
    ran = run_all(inputs, out=out)
    assert ran.code == 4
    assert said_of(inputs / "letter-2.pdf", ran.err).endswith("(Permission denied). Check who may read it.")
    assert released(out) == ["letter-1.pdf", "letter-3.pdf"]


@pytest.mark.parametrize("below", ["", "deeper"], ids=["is a file", "below a file"])
def test_an_output_that_is_a_file_or_below_one(inputs: Path, tmp_path: Path, below: str) -> None:
    file = tmp_path / "taken"
    file.write_text("minutes")
    ran = run_all(inputs, out=file / below)
    (line,) = ran.err.splitlines()
    assert ran.code == 5
    assert (
        line == f"redact: {file / below / 'internal'}: can't make the folder (Not a directory). Choose another --out."
    )
    assert file.read_text() == "minutes"


def test_a_release_folder_that_can_not_be_written_to(inputs: Path, out: Path) -> None:
    out.mkdir()
    (out / "released").write_text("in the way")
    ran = run_all(inputs, out=out)
    assert ran.code == 5
    for number in (1, 2, 3):
        assert f"redact: {out / 'released' / f'letter-{number}.pdf'}: can't write there" in ran.err
    assert "Free the place or choose another folder." in ran.err
    assert half_written(out) == []


def test_a_disk_that_is_full_leaves_nothing_half_written(
    inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_all(inputs / "letter-1.pdf", out=out).code == 0
    before = tree(out / "released")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    ran = run_all(inputs / "letter-2.pdf", out=out)
    assert ran.code == 5
    assert "No space left on device" in ran.err
    assert "Free the place" in ran.err
    assert half_written(out) == []
    assert tree(out / "released") == before


def test_a_record_that_can_not_be_written_stops_the_batch_with_one_line(
    inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OperationalError("insert Adaeze Okafor", {}, Exception("database or disk is full"))

    monkeypatch.setattr(Casefile, "keep_product", full)
    ran = run_all(inputs, out=out)
    (line,) = ran.err.splitlines()
    assert ran.code == 5
    assert line.startswith(f"redact: {out / 'internal' / 'case.sqlite'}: the case database can't be used (Operational")
    assert "Check that the disk has room" in line
    assert NAME not in ran.said


def test_names_that_lead_nowhere_are_each_named_and_nothing_is_made(tmp_path: Path, out: Path) -> None:
    gone = tmp_path / "gone.pdf", tmp_path / "lost"
    ran = run_all(*gone, out=out)
    assert ran.code == 2
    assert ran.err.splitlines() == [f"redact: {p}: there is no such file or folder. Check the path." for p in gone]
    assert not out.exists()


@pytest.mark.parametrize(
    ("option", "content", "reason"),
    [
        ("--policy", None, "can't read it (No such file or directory). Check the path."),
        ("--policy", "{", "this is not YAML. Check its indentation and quotes."),
        ("--policy", "name: x", "Correct it and run again."),
        ("--case", None, "can't read it (No such file or directory). Check the path."),
        ("--case", "reference = ", "this is not TOML. Check its quotes and brackets."),
        ("--decisions", None, "can't read it (No such file or directory). Check the path."),
    ],
)
def test_a_file_that_steers_it_is_wrong(
    inputs: Path, out: Path, tmp_path: Path, option: str, content: str | None, reason: str
) -> None:
    path = tmp_path / "steering"
    if content is not None:
        path.write_text(content)
    ran = redact("run", inputs, "--out", out, option, path)
    (line,) = ran.err.splitlines()
    assert ran.code == 2
    assert line.startswith(f"redact: {path}: ")
    assert line.endswith(reason)
    assert not out.exists()


def test_a_process_adds_no_noise_of_its_engines(tmp_path: Path, out: Path) -> None:
    for name in ("only_a_header", "truncated", "locked"):
        BAD[name].make(tmp_path / f"{name}.pdf")
    (tmp_path / "good.pdf").write_bytes(letter())
    ran = redact_process("run", tmp_path, "--out", out, "--approve", "all")
    assert (ran.code, ran.out) == (4, "")
    known = ("Redacting ", "redact: ", "4 documents, ", "Failed: 3 ", "Released: 1 ", "Waiting for ", "Look in ")
    assert [line for line in ran.err.splitlines() if not line.startswith(known)] == []
    assert released(out) == ["good.pdf"]
