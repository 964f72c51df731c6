"""Every rule is found by walking the folders, and what made a flag is known to the byte."""

from __future__ import annotations

import shutil
from importlib.metadata import EntryPoint
from pathlib import Path
from types import SimpleNamespace

import pytest

from recognizers.engine import catalogue
from recognizers.kit.rule import FunctionRule
from redact.model.errors import EnvironmentLacks

PACKS = Path(catalogue.__file__).parent.parent


def test_every_file_of_a_pack_offers_its_rule() -> None:
    files = {
        f"{pack}.{path.stem}"
        for pack in ("common", "uk", "foi")
        for path in (PACKS / pack).glob("*.py")
        if path.stem != "__init__"
    }
    assert {rule.name for rule in catalogue.rules()} >= files


def offered(monkeypatch: pytest.MonkeyPatch, *rules: FunctionRule) -> None:
    """As if an installed package offered these rules."""
    entry = SimpleNamespace(name="others", value="others:rules", dist=None, load=lambda: lambda: rules)
    monkeypatch.setattr(catalogue, "entry_points", lambda group: [entry] if group == catalogue.ENTRY_POINT else [])


def test_an_installed_package_may_offer_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = FunctionRule("others.badge", "BADGE", lambda passage: ())
    offered(monkeypatch, rule)
    assert rule in catalogue.rules()


def test_two_rules_of_one_name_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    offered(monkeypatch, FunctionRule("uk.postcode", "UK_POSTCODE", lambda passage: ()))
    with pytest.raises(EnvironmentLacks, match=r"two rules are called uk\.postcode"):
        catalogue.rules()


def test_another_package_s_rules_are_part_of_the_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    before = catalogue.rules_digest()
    offered(monkeypatch)
    assert catalogue.rules_digest() != before


def broken() -> None:
    raise RuntimeError("Okafor")  # a stranger's message may quote anything


@pytest.mark.parametrize("load", [broken, lambda: broken, lambda: lambda: None], ids=["load", "call", "nothing"])
def test_a_broken_plug_in_is_an_error_that_quotes_nothing(monkeypatch: pytest.MonkeyPatch, load: object) -> None:
    entry = SimpleNamespace(name="others", value="others:rules", dist=None, load=load)
    monkeypatch.setattr(catalogue, "entry_points", lambda group: [entry])
    with pytest.raises(EnvironmentLacks, match="`others` can't be loaded") as raised:
        catalogue.rules()
    assert "Okafor" not in raised.value.line()


@pytest.mark.parametrize("name", ["badge", "Others.Badge", "", 3])
def test_what_is_no_rule_is_refused(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    offered(monkeypatch, FunctionRule(name, "BADGE", lambda passage: ()))
    with pytest.raises(EnvironmentLacks, match="no rule"):
        catalogue.rules()


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(PACKS, tmp_path / "recognizers", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(catalogue, "__file__", str(tmp_path / "recognizers" / "engine" / "catalogue.py"))
    return tmp_path / "recognizers"


@pytest.mark.parametrize("file", ["uk/postcode.py", "engine/registry.yaml", "engine/language_model.py", "kit/names.py"])
def test_another_byte_in_any_rule_is_another_digest(copied: Path, file: str) -> None:
    before = catalogue.rules_digest()
    (copied / file).write_bytes((copied / file).read_bytes() + b"\n")
    assert catalogue.rules_digest() != before


def test_the_digest_does_not_depend_on_where_we_are_installed(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = catalogue.rules_digest()
    monkeypatch.setattr(catalogue, "__file__", str(PACKS / "engine" / "catalogue.py"))
    assert catalogue.rules_digest() == there


def test_entry_points_are_asked_for_by_our_name() -> None:
    assert EntryPoint("x", "y:z", catalogue.ENTRY_POINT).group == "redact.recognizers"
