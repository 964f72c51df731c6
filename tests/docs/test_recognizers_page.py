"""The rule that docs/recognizers.md writes does what the page says, held to the same tests as ours."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from recognizers.engine import catalogue
from redact.model.document import Label
from redact.model.passage import Passage
from tests.recognizers.test_rules import ROUGH, sure, unmarked

PAGE = (Path(__file__).parents[2] / "docs" / "recognizers.md").read_text(encoding="utf-8")
RULE, OFFER = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)


@pytest.fixture(scope="module")
def library_card() -> ModuleType:
    module = ModuleType("northmoor_rules.library_card")
    exec(compile(RULE, "docs/recognizers.md", "exec"), module.__dict__)  # noqa: S102 (our own page)
    return module


def test_it_finds_its_hits_and_leaves_its_near_misses(library_card: ModuleType) -> None:
    for sentence in library_card.HITS:
        text, wanted = unmarked(sentence)
        assert {(m.start, m.end) for m in sure(library_card.RULE, Passage(text))} == wanted, sentence
    for sentence in library_card.NEAR_MISSES:
        assert sure(library_card.RULE, Passage(sentence)) == [], sentence
    assert (len(library_card.HITS), len(library_card.NEAR_MISSES)) >= (8, 5)


def test_it_reads_cells_and_gets_through_rough_text(library_card: ModuleType) -> None:
    passage = Passage("Library card\n2045180", labels=(Label(13, 20, ("Library card",)),))
    assert [m.score for m in sure(library_card.RULE, passage)] == [0.9]
    for text in ROUGH.values():
        sure(library_card.RULE, Passage(text))


def test_a_package_offers_it_as_the_page_shows(library_card: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tomllib.loads(re.findall(r"```toml\n(.*?)```", PAGE, flags=re.DOTALL)[0])
    (group,) = table["project"]["entry-points"]
    assert group == catalogue.ENTRY_POINT
    package = ModuleType("northmoor_rules")
    package.__dict__["library_card"] = library_card
    monkeypatch.setitem(sys.modules, "northmoor_rules", package)
    monkeypatch.setitem(sys.modules, "northmoor_rules.library_card", library_card)
    exec(compile(OFFER, "docs/recognizers.md", "exec"), package.__dict__)  # noqa: S102
    assert [rule.type for rule in package.__dict__["rules"]()] == ["LIBRARY_CARD"]
