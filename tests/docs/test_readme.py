"""Every command in the README runs, in the README's order, with the exit code that it says (0 where it says none)."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from pipelines.cli.main import _exit_code

ROOT = Path(__file__).parents[2]
COMMAND = re.compile(r"^\$ redact (?P<arguments>[^#\n]*?)\s*(?:# exit (?P<code>\d+).*)?$", re.MULTILINE)
FENCED = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"^```\w+ (?P<file>[\w.-]+)\n(?P<content>.*?)^```", re.MULTILINE | re.DOTALL)
"""A block with a file's name behind its language: the commands below it read that file."""


def commands() -> list[tuple[list[str], int]]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    found = [m for block in FENCED.findall(text) for m in COMMAND.finditer(block)]
    return [(shlex.split(m["arguments"]), int(m["code"] or 0)) for m in found]


def test_every_command_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    monkeypatch.chdir(tmp_path)
    for block in NAMED.finditer((ROOT / "README.md").read_text(encoding="utf-8")):
        (tmp_path / block["file"]).write_text(block["content"], encoding="utf-8")

    assert len(commands()) >= 12
    for arguments, code in commands():
        assert _exit_code(arguments) == code, arguments


def test_the_make_targets_of_the_readme_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"\bmake ([a-z]+)`|^\$ make ([a-z]+)", text, re.MULTILINE))

    for target in {a or b for a, b in targets}:
        assert re.search(rf"^{target}:.*## ", makefile, re.MULTILINE), target


def test_links_of_the_readme_lead_somewhere() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")

    for target in re.findall(r"\]\((?!#)([^)]+)\)", text):
        assert (ROOT / target).exists(), target
