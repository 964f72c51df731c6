"""The network of our own names reader: a small convolution over what the packaged model has already worked out.

The packaged model's names step turns each token into a vector that knows its neighbours; computing those vectors is
nearly all that the step costs. The reader takes them as they are, adds the packaged model's own answer and the
token's form (norm, prefix, suffix, shape: hashed, so no word list is kept), and says for each token which kind of mention it
begins or continues, and how likely someone who anonymises would mask it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from thinc.api import HashEmbed, Linear, Maxout, Model, chain, expand_window, residual, set_dropout_rate

from recognizers.engine.arithmetic import quick_arithmetic

Floats = NDArray[np.float32]

KINDS = ("PERSON", "LOC", "ORG", "DATETIME", "CODE", "QUANTITY", "DEM", "MISC")
"""The kinds of mention of the Text Anonymization Benchmark."""
TAGS = 2 * len(KINDS) + 1
"""Outside; then for each kind, beginning and inside."""
VECTOR = 96
"""Width of the packaged model's token vectors."""
PACKAGED = (
    "CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME WORK_OF_ART"
).split()
GIVEN = VECTOR + 2 * len(PACKAGED)
FORMS = ((64, 4000), (16, 500), (32, 1000), (32, 500))
"""Width and rows of the tables for norm, prefix, suffix and shape."""
WIDTH, DEPTH = 96, 2
PADDING = DEPTH


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the network is shown of one paragraph: a row of `given` and of `forms` for each token."""

    given: Floats = field(repr=False)
    forms: NDArray[np.uint64] = field(repr=False)

    def __len__(self) -> int:
        return len(self.forms)


@dataclass(frozen=True, slots=True)
class Answer:
    """For each token, how likely each tag is (rows sum to 1), and how likely it is to be masked."""

    tags: Floats = field(repr=False)
    masked: Floats = field(repr=False)


class ReaderNetwork:
    """The layers. `rate` of dropout counts in training only."""

    def __init__(self) -> None:
        wide = GIVEN + sum(width for width, _ in FORMS)
        with quick_arithmetic():
            self._tables: list[Model[Any, Any]] = [
                HashEmbed(width, rows, seed=number) for number, (width, rows) in enumerate(FORMS, 1)
            ]
            first = Maxout(WIDTH, nI=wide, nP=3, normalize=True, dropout=0.0)
            self._body: Model[Any, Any] = chain(first, *(_block() for _ in range(DEPTH)))
            self._head: Model[Any, Any] = Linear(TAGS + 1, WIDTH)
            for layer in self.layers:
                layer.initialize()

    @property
    def layers(self) -> list[Model[Any, Any]]:
        """The layers, in a fixed order."""
        return [*self._tables, self._body, self._head]

    def answers(self, paragraphs: Sequence[Tokens]) -> list[Answer]:
        """An answer for each paragraph."""
        if not any(len(p) for p in paragraphs):
            return [Answer(np.zeros((0, TAGS), "f"), np.zeros(0, "f")) for _ in paragraphs]
        given, forms, real, places = _together(paragraphs)
        raw = self._head.predict(self._body.predict(self._seen(given, forms, real)))
        tags, masked = probabilities(raw)
        return [Answer(tags[start:end], masked[start:end]) for start, end in places]

    def _seen(self, given: Floats, forms: NDArray[np.uint64], real: NDArray[np.bool_]) -> Floats:
        seen = np.hstack([given, *(table.predict(forms[:, i]) for i, table in enumerate(self._tables))])
        seen[~real] = 0
        return np.ascontiguousarray(seen, dtype="f")

    def learning(
        self, paragraphs: Sequence[Tokens], rate: float, chance: np.random.Generator
    ) -> tuple[Floats, list[tuple[int, int]], Callable[[Floats], None]]:
        """Raw answers, where each paragraph's rows lie in them, and what to call with their gradient."""
        for layer in self.layers:
            set_dropout_rate(layer, rate)
        given, forms, real, places = _together(paragraphs)
        looked = [table(forms[:, i], True) for i, table in enumerate(self._tables)]
        seen = np.hstack([given, *(rows for rows, _ in looked)])
        kept = (chance.random(seen.shape, dtype="f") > rate / 3).astype("f") / (1 - rate / 3)
        kept[~real] = 0
        inner, back_body = self._body(np.ascontiguousarray(seen * kept), True)
        raw, back_head = self._head(inner, True)

        def back(gradient: Floats) -> None:
            below = back_body(back_head(gradient)) * kept
            at = GIVEN
            for rows, back_table in looked:
                back_table(np.ascontiguousarray(below[:, at : at + rows.shape[1]]))
                at += rows.shape[1]

        return raw, places, back

    def weights(self) -> dict[str, Floats]:
        """All weights by name."""
        return {name: np.array(node.get_param(key), "f") for name, node, key in self._parameters()}

    def take(self, weights: Mapping[str, Floats]) -> None:
        """Set all weights. Raises ValueError when one is missing or of another shape."""
        for name, node, key in self._parameters():
            if name not in weights or weights[name].shape != node.get_param(key).shape:
                raise ValueError("these weights are for another network")
            node.set_param(key, cast("Any", np.ascontiguousarray(weights[name], "f")))
        for layer in self.layers:
            set_dropout_rate(layer, 0.0)

    def _parameters(self) -> Iterator[tuple[str, Model[Any, Any], str]]:
        for number, layer in enumerate(self.layers):
            for place, node in enumerate(layer.walk()):
                for key in sorted(node.param_names):
                    if node.has_param(key):
                        yield f"{number}.{place}.{key}", node, key


def _block() -> Model[Any, Any]:
    return residual(chain(expand_window(1), Maxout(WIDTH, nI=WIDTH * 3, nP=3, normalize=True, dropout=0.0)))


def probabilities(raw: Floats) -> tuple[Floats, Floats]:
    """Raw answers as probabilities of the tags and of being masked."""
    tags = np.exp(raw[:, :TAGS] - raw[:, :TAGS].max(axis=1, keepdims=True))
    tags /= tags.sum(axis=1, keepdims=True)
    masked = np.asarray(1 / (1 + np.exp(-raw[:, TAGS])), "f")
    return tags, masked


def _together(
    paragraphs: Sequence[Tokens],
) -> tuple[Floats, NDArray[np.uint64], NDArray[np.bool_], list[tuple[int, int]]]:
    """Paragraphs one behind the other, so far apart that none sees its neighbour, and where each one lies."""
    rows = PADDING + sum(len(p) + PADDING for p in paragraphs)
    given = np.zeros((rows, GIVEN), "f")
    forms = np.zeros((rows, len(FORMS)), "uint64")
    real = np.zeros(rows, "bool")
    places: list[tuple[int, int]] = []
    at = PADDING
    for paragraph in paragraphs:
        end = at + len(paragraph)
        given[at:end], forms[at:end], real[at:end] = paragraph.given, paragraph.forms, True
        places.append((at, end))
        at = end + PADDING
    return given, forms, real, places
