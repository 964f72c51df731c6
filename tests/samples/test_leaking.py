"""The leaking samples: each is named for its attack, opens everywhere, and has its truth."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from redact.model.rules import RULES

LEAKING = Path(__file__).parents[2] / "samples" / "leaking"
TRUTH: list[dict[str, Any]] = json.loads((LEAKING / "truth.json").read_bytes())["files"]


def test_there_are_many_and_each_has_its_truth() -> None:
    assert len(TRUTH) >= 40
    assert [one["file"] for one in TRUTH] == sorted(path.name for path in LEAKING.glob("*.pdf"))


@pytest.mark.parametrize("one", TRUTH, ids=lambda one: one["file"])
def test_its_truth_names_rules_that_there_are_and_a_place_on_the_page(one: dict[str, Any]) -> None:
    for expected in one["expected"]:
        assert expected["rules"]
        assert set(expected["rules"]) <= RULES.keys()
        assert expected["page"] in (0, 1)
        if expected["bbox"]:
            x0, y0, x1, y1 = expected["bbox"]
            assert 0 <= x0 < x1 <= 595
            assert 0 <= y0 < y1 <= 842


@pytest.mark.parametrize("one", TRUTH, ids=lambda one: one["file"])
def test_two_engines_open_it(one: dict[str, Any]) -> None:
    path = LEAKING / one["file"]
    with pikepdf.open(path) as opened:
        assert len(opened.pages) == 1
    document = pypdfium2.PdfDocument(path)
    try:
        assert "Northmoor Borough Council" in document[0].get_textpage().get_text_range()
    finally:
        document.close()


def test_together_they_cover_the_families() -> None:
    families = {rule[:4] for one in TRUTH for expected in one["expected"] for rule in expected["rules"]}
    assert families == {"RED1", "RED2", "RED3", "RED4"}
