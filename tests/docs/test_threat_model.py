"""The threat model names every channel once, and no file that is not there."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tests.leaks.channels.catalogue import ALL

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
TABLES = PAGE.split("## The channels, one by one")[1].split("### And if a step fails")[0]
ROOMS = (ROOT, ROOT / "redact", ROOT / "redact" / "apply", ROOT / "redact" / "apply" / "rebuild", ROOT / "tests")


def test_each_channel_stands_in_one_row() -> None:
    first_cells = re.findall(r"^\| (`[^|]*) \|", TABLES, re.MULTILINE)
    named = Counter(name for cell in first_cells for name in re.findall(r"`(\w+)`", cell))
    assert named == Counter(channel.name for channel in ALL)


def test_each_family_is_counted() -> None:
    counted = sum(
        int(n) for heading in re.findall(r"^### .*", TABLES, re.MULTILINE) for n in re.findall(r"\((\d+)\)", heading)
    )
    assert counted == len(ALL)


def test_each_file_and_test_it_names_is_there() -> None:
    for path, _, test in re.findall(r"`([\w./]+\.py)(::(\w+))?", PAGE):
        there = [room / path for room in ROOMS if (room / path).exists()]
        assert there, path
        assert not test or any(f"def {test}(" in file.read_text("utf-8") for file in there), test


def test_the_number_of_mutants_and_of_leaking_samples_is_told() -> None:
    from tests.leaks.test_mutants_of_rebuild import MUTANTS

    assert f"puts {len(MUTANTS)} faults back" in PAGE
    assert f"has {len(list((ROOT / 'samples' / 'leaking').glob('*.pdf')))} files" in PAGE
