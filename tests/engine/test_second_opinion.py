"""A second model proposes names and addresses where it is asked for; missing, it is missed at once."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from recognizers.engine import second_opinion
from recognizers.engine.analyzer import PresidioDetector
from recognizers.engine.second_opinion import PACKAGE, SCORE, SHA256, opinion_folder
from redact.model.errors import EnvironmentLacks, Exit
from redact.model.passage import Passage
from redact.model.span import Span

installed = pytest.mark.skipif(find_spec(PACKAGE) is None, reason="`make second-opinion` brings it")


def its_own(text: str, paragraphs: tuple[tuple[int, int], ...] = ()) -> list[tuple[str, str, float]]:
    (found,) = PresidioDetector(second_opinion=True).detect([Passage(text, paragraphs)], ("PERSON", "UK_ADDRESS"))
    ours: list[Span] = [s for s in found if s.rule == second_opinion.SecondOpinion.NAME]
    return [(text[s.start : s.end], s.type, s.score) for s in ours]


@installed
def test_it_proposes_names_in_small_letters() -> None:
    assert ("terry fogg", "PERSON", SCORE) in its_own("then terry fogg said he will ring")


@installed
def test_it_proposes_addresses_as_one() -> None:
    (found,) = [f for f in its_own("She lives at 14 Larch Mews, Leeds LS1 4AP.") if f[1] == "UK_ADDRESS"]
    assert found[0].startswith("14 Larch Mews")


@installed
def test_it_never_joins_two_cells() -> None:
    assert not [name for name, _, _ in its_own("Adaeze Okafor\tKwame Boateng") if "\t" in name]


@installed
@pytest.mark.parametrize(
    "text", ["", "\x00\x01", "x" * 20_000, "عائشة " * 50], ids=["empty", "control", "long", "arabic"]
)
def test_it_gets_through_rough_text(text: str) -> None:
    its_own(text)


@installed
def test_what_it_is_asked_with_is_part_of_the_digest() -> None:
    assert PresidioDetector(second_opinion=True).digest != PresidioDetector().digest


def test_where_it_is_not_installed_the_run_does_not_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    opinion_folder.cache_clear()
    monkeypatch.setattr(second_opinion, "find_spec", lambda name: None)
    with pytest.raises(EnvironmentLacks, match="not installed") as raised:
        PresidioDetector(second_opinion=True)
    assert raised.value.exit_code is Exit.ENVIRONMENT
    opinion_folder.cache_clear()


@installed
def test_other_bytes_are_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    opinion_folder.cache_clear()
    monkeypatch.setattr(second_opinion, "SHA256", dict.fromkeys(SHA256, "0" * 64))
    with pytest.raises(EnvironmentLacks, match="not the one"):
        opinion_folder()
    opinion_folder.cache_clear()
