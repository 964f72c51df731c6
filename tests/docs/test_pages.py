"""The commands of the pages for staff and for CI run, in their order, with the exit code that the page says.

A page speaks of a folder that its reader has; here the samples stand for it.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipelines.baseline import read_baseline
from pipelines.cli.main import _exit_code
from tests.docs.test_readme import COMMAND, FENCED, NAMED

ROOT = Path(__file__).parents[2]
CLEAN, LEAKING = ROOT / "samples" / "clean", ROOT / "samples" / "leaking"
DAY = re.compile(r"(?<=--expires )\d{4}-\d\d-\d\d")


def page(name: str) -> str:
    return (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8")


def commands(name: str) -> list[tuple[list[str], int]]:
    soon = (datetime.now(UTC).date() + timedelta(days=30)).isoformat()
    found = [m for block in FENCED.findall(DAY.sub(soon, page(name))) for m in COMMAND.finditer(block)]
    return [(shlex.split(m["arguments"]), int(m["code"] or 0)) for m in found]


def files_of(name: str, folder: Path) -> None:
    """The files that a page shows and names."""
    for block in NAMED.finditer(page(name)):
        (folder / block["file"]).write_text(block["content"], encoding="utf-8")


def papers(folder: Path) -> None:
    folder.mkdir()
    shutil.copy(CLEAN / "witness_statement.pdf", folder / "letter.pdf")
    shutil.copy(CLEAN / "minutes_two_columns.pdf", folder / "minutes.pdf")


def answer(waiting: Path, answered: Path) -> None:
    """The list as a reviewer gives it back who agrees with each suggestion."""
    listed = json.loads(waiting.read_bytes())
    for flag in listed["flags"]:
        flag.update(verdict=flag["suggestion"], by="A. Reviewer")
    answered.write_text(json.dumps(listed), encoding="utf-8")


def test_the_page_for_staff(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    papers(Path("papers"))
    files_of("staff", tmp_path)
    Path("my-passwords.txt").write_text("not-a-real-password\n", encoding="utf-8")

    assert len(commands("staff")) >= 7
    for arguments, code in commands("staff"):
        if "answered.json" in arguments:
            answer(Path("case-0418") / "internal" / "waiting.json", Path("answered.json"))
        assert _exit_code(arguments) == code, arguments


def test_the_page_for_ci(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REDACT_KEY", "a key of an invented case")
    papers(Path("papers"))
    assert _exit_code(["run", "papers", "--out", "case", "--approve", "all"]) == 0
    shutil.copytree(Path("case") / "released", "released")
    shutil.copy(Path("case") / "internal" / "withheld.hmac.json", "withheld.hmac.json")
    Path("public").mkdir()
    shutil.copy(LEAKING / "sticky-note.pdf", Path("public") / "minutes.pdf")

    assert len(commands("ci")) >= 4
    for arguments, code in commands("ci"):
        assert _exit_code(arguments) == code, arguments


def test_the_baseline_of_the_page_for_ci_can_be_read(tmp_path: Path) -> None:
    (block,) = re.findall(r"^```yaml\n(version: 1\n.*?)^```", page("ci"), re.MULTILINE | re.DOTALL)
    path = tmp_path / "accepted.yaml"
    path.write_text(block, encoding="utf-8")

    read_baseline(path, datetime.fromisoformat(re.findall(r"expires: (\S+)", block)[0]).date())
