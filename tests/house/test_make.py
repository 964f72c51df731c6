"""Bare `make` prints help, and the help names every target."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
TARGETS = {
    "help", "setup", "demo", "test", "check", "lint", "format", "lock", "samples", "second-opinion", "train", "bench",
    "bench-detect", "clean",
}  # fmt: skip


def test_bare_make_prints_help() -> None:
    run = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(re.findall(r"^  make ([\w-]+) +\w", run.stdout, re.MULTILINE)) == TARGETS


def test_no_target_is_a_file() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert phony is not None
    assert set(phony[1].split()) == TARGETS


def test_ci_runs_the_lint_and_then_the_test_command() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("make ")] == ["make second-opinion", "make lint", "make test"]
    assert "set -euo pipefail" in lines
