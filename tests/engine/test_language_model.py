"""The model is trusted by its bytes, not by its name."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from recognizers.engine import language_model
from redact.model.errors import EnvironmentLacks, Exit


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the model, which is what the engine takes for the installed one."""
    folder = tmp_path / "model"
    shutil.copytree(language_model.model_folder(), folder)
    monkeypatch.setattr(language_model, "model_folder", lambda: folder)
    return folder


def load_anew() -> object:
    return language_model.language_model.__wrapped__()


def test_an_honest_copy_is_loaded(copy: Path) -> None:
    assert language_model.digest_of(copy) == language_model.SHA256
    assert load_anew()


def change_a_byte(folder: Path) -> None:
    path = max((p for p in folder.rglob("*") if p.is_file()), key=lambda p: p.stat().st_size)
    with path.open("r+b") as opened:
        opened.seek(path.stat().st_size // 2)
        byte = opened.read(1)
        opened.seek(-1, 1)
        opened.write(bytes([byte[0] ^ 1]))


def add_a_file(folder: Path) -> None:
    (folder / "extra.py").write_bytes(b"")


def take_a_file(folder: Path) -> None:
    (folder / "tokenizer").unlink()


def rename_a_file(folder: Path) -> None:
    (folder / "tokenizer").rename(folder / "tokeniser")


@pytest.mark.parametrize("change", [change_a_byte, add_a_file, take_a_file, rename_a_file])
def test_a_model_of_other_bytes_is_refused(copy: Path, change: Callable[[Path], None]) -> None:
    change(copy)
    with pytest.raises(EnvironmentLacks, match="bytes are not the ones") as refused:
        load_anew()
    assert refused.value.exit_code is Exit.ENVIRONMENT
    assert "make setup" in refused.value.remedy


def test_the_names_step_leaves_its_vectors_and_finds_what_it_found_without_that(copy: Path) -> None:
    import spacy

    texts = ["Benedict Hart was seen in Leeds by Aoife Brennan.", "", "Nothing here."]
    plain = [
        [(e.text, e.label_) for e in d.ents] for d in spacy.load(copy, exclude=language_model._LEFT_OUT).pipe(texts)
    ]
    keeping = list(language_model.language_model().pipe(texts))
    assert [[(e.text, e.label_) for e in d.ents] for d in keeping] == plain
    assert [d.tensor.shape for d in keeping] == [(len(d), 96) for d in keeping]
    assert abs(keeping[0].tensor).sum() > 0


def test_a_model_that_is_not_installed_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "PACKAGE", "no_such_package_at_all")
    with pytest.raises(EnvironmentLacks, match="not installed"):
        language_model.model_folder()


def test_a_package_without_the_model_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "PACKAGE", "pytest")
    with pytest.raises(EnvironmentLacks, match="incomplete"):
        language_model.model_folder()
