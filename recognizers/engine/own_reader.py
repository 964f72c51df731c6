"""Our own names reader: what it reads of a text that the packaged model has been through, and what it makes of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from recognizers.engine.reader_network import GIVEN, KINDS, PACKAGED, VECTOR, Answer, Floats, ReaderNetwork, Tokens
from redact.model.errors import EnvironmentLacks

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

WEIGHTS = Path(__file__).parent / "weights" / "names_reader.npz"
SHA256 = "26fea905420cf5c3d0f0493b1e7eb2c3dd7ad9b8c4bc9efe7806a2a22a603b40"
"""SHA-256 of the file of weights, in hex."""
_REMEDY = "Install foi-redact again, or run `make train` if you mean to change the weights."
_ATTRIBUTES: list[int | str] = ["NORM", "PREFIX", "SUFFIX", "SHAPE", "ENT_TYPE", "ENT_IOB"]
_BEGINS = 3
"""ENT_IOB of a token that an entity begins with."""

PERSON_FROM = 0.15
"""A token this likely to be of a person's name counts as one: who listens decides how much is enough."""
MASKED_FROM = 0.07


@dataclass(frozen=True, slots=True)
class Mention:
    """text[start:end] of a paragraph is a mention of this kind. `likely`: for a person, that it is one; for anything else,
    that someone who anonymises would mask it."""

    start: int
    end: int
    kind: str
    likely: float


def tokens_of(document: Doc, vocab: Vocab) -> Tokens:
    """What the network is shown of a text. The names step must have been through it, and left its vectors behind."""
    given = np.zeros((len(document), GIVEN), "f")
    if not len(document):
        return Tokens(given, np.zeros((0, 4), "uint64"))
    given[:, :VECTOR] = document.tensor
    rows = document.to_array(_ATTRIBUTES)
    columns = _columns(vocab)
    for place in np.flatnonzero(rows[:, 4]):
        column = columns.get(int(rows[place, 4]))
        if column is not None:
            given[place, VECTOR + column] = 1
            if rows[place, 5] == _BEGINS:
                given[place, VECTOR + len(PACKAGED) + column] = 1
    return Tokens(given, np.ascontiguousarray(rows[:, :4]))


@cache
def _columns(vocab: Vocab) -> dict[int, int]:
    return {vocab.strings.as_int(label): column for column, label in enumerate(PACKAGED)}


def mentions_of(document: Doc, answer: Answer) -> Iterator[Mention]:
    """Mentions in a text, by what the network answered. A person's name and another kind of mention may overlap."""
    starts = [token.idx for token in document]
    ends = [token.idx + len(token) for token in document]
    begins, inside = answer.tags[:, 1::2], answer.tags[:, 2::2]
    kinds = begins + inside
    person = kinds[:, KINDS.index("PERSON")]
    first = begins.sum(axis=1) > inside.sum(axis=1)
    for left, right in _runs(person >= PERSON_FROM, first):
        yield Mention(starts[left], ends[right - 1], "PERSON", _likely(person[left:right]))
    for left, right in _runs(answer.masked >= MASKED_FROM, first):
        kind = KINDS[int(kinds[left:right].sum(axis=0).argmax())]
        if kind != "PERSON":
            yield Mention(starts[left], ends[right - 1], kind, _likely(answer.masked[left:right]))


def _likely(each: Floats) -> float:
    """The mean, without the digits that depend on what was multiplied beside it."""
    return round(float(each.mean()), 4)


def _runs(chosen: np.ndarray, first: np.ndarray) -> Iterator[tuple[int, int]]:
    """Stretches of chosen tokens, parted where a mention begins."""
    start = -1
    for place, (taken, begins) in enumerate(zip(chosen.tolist(), first.tolist(), strict=True)):
        if start >= 0 and (begins or not taken):
            yield start, place
            start = -1
        if taken and start < 0:
            start = place
    if start >= 0:
        yield start, len(chosen)


@cache
def own_reader() -> ReaderNetwork:
    """The network with the weights of the package. Raises EnvironmentLacks when their bytes are not the known ones."""
    try:
        content = WEIGHTS.read_bytes()
    except OSError:
        raise EnvironmentLacks("the weights of the names reader are missing", _REMEDY) from None
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise EnvironmentLacks("the weights of the names reader are not the ones that this version came with", _REMEDY)
    network = ReaderNetwork()
    network.take(read_weights(WEIGHTS))
    return network


def read_weights(path: Path) -> dict[str, Floats]:
    """Weights from a file: plain arrays, no code."""
    with np.load(path, allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


def mentions(documents: Sequence[Doc], vocab: Vocab, network: ReaderNetwork) -> list[list[Mention]]:
    """Mentions in each text."""
    answers = network.answers([tokens_of(document, vocab) for document in documents])
    return [list(mentions_of(document, answer)) for document, answer in zip(documents, answers, strict=True)]
