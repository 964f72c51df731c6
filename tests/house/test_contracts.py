"""The import rules bite: each is broken on purpose in a copy of the tree, and import-linter must say which."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("redact", "recognizers", "pipelines")
LINT = Path(sys.executable).with_name("lint-imports")


class Trespass(NamedTuple):
    """A file that imports what it may not, and words from the name of the contract that must break."""

    file: str
    line: str
    contract: str


TRESPASSES = (
    Trespass("redact/verify/trespass.py", "import redact.apply", "The attacker shares nothing"),
    Trespass("redact/verify/trespass.py", "import redact.pdf", "The attacker shares nothing"),
    Trespass("redact/publish/trespass.py", "import redact.verify", "In redact the six rooms"),
    Trespass("redact/wire/trespass.py", "import redact.pdf", "In redact the six rooms"),
    Trespass("redact/newroom/__init__.py", "", "In redact the six rooms"),
    Trespass("redact/detect/trespass.py", "import recognizers.kit", "The three packages"),
    Trespass("redact/extract/trespass.py", "import pymupdf", "PyMuPDF only"),
    Trespass("redact/pdf/trespass.py", "import fitz", "PyMuPDF is called by its name"),
    Trespass("redact/extract/trespass.py", "import redact.pdf.burn", "Only redact.apply burns"),
    Trespass("redact/publish/trespass.py", "import presidio_anonymizer", "Presidio's anonymizer only"),
    Trespass("recognizers/uk/trespass.py", "import spacy", "Presidio's analyzer and spaCy only"),
    Trespass("recognizers/uk/trespass.py", "import recognizers.foi", "In recognizers the packs"),
    Trespass("pipelines/desk/trespass.py", "import redact.publish", "The desk reaches neither"),
    Trespass("redact/model/trespass.py", "import pydantic", "The nouns import no third party"),
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the three packages and their contracts."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".importlinter", tmp_path)
    return tmp_path


def lint(tree: Path) -> tuple[int, list[str]]:
    """import-linter's exit code, and the lines of its summary that name a broken contract."""
    run = subprocess.run([LINT, "--no-cache"], cwd=tree, capture_output=True, text=True, env={"COLUMNS": "200"})
    assert "Contracts:" in run.stdout, "import-linter could not judge:\n" + run.stdout + run.stderr
    return run.returncode, [line for line in run.stdout.splitlines() if line.rstrip().endswith("BROKEN")]


def test_the_tree_as_it_stands_keeps_every_contract(tree: Path) -> None:
    assert lint(tree) == (0, [])


@pytest.mark.parametrize("trespass", TRESPASSES, ids=lambda t: f"{t.file.rpartition('/')[0]}: {t.line}")
def test_a_trespass_is_named(tree: Path, trespass: Trespass) -> None:
    file = tree / trespass.file
    file.parent.mkdir(exist_ok=True)
    file.write_text(trespass.line + "\n", encoding="utf-8")
    code, broken = lint(tree)
    assert code == 1
    assert any(line.startswith(trespass.contract) for line in broken), broken
