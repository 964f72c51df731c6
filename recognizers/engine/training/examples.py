"""What the reader is shown and told when it learns: paragraphs of cases, each with what its annotators said on average,
and texts that the generator wrote."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from recognizers.engine.language_model import language_model
from recognizers.engine.names_model import as_read, chunks
from recognizers.engine.own_reader import tokens_of
from recognizers.engine.reader_network import KINDS, TAGS, Floats, Tokens
from recognizers.engine.training.benchmark import Case
from redact.detect.plain_text import paragraphs_of
from redact.model.passage import Passage

if TYPE_CHECKING:
    from spacy.tokens import Doc

DISPUTED = frozenset({"ORG", "LOC", "DEM", "MISC"})
"""Whether these are to be masked depends on who asks; the generator's labels don't say, so nothing is learnt from them."""
UNMARKED_COUNTS = 0.1
"""How much a generated text says of masking where it marks nothing. It leaves bodies that an FOI release names unmarked,
which annotators of judgments mask: heard in full, it makes the reader deaf to them."""
Marked = tuple[int, int, str, bool]
"""Start, end, kind, to be masked or not."""


@dataclass(frozen=True, slots=True)
class Example:
    """A paragraph's tokens with the share of annotators for each tag and for masking; `counted` is 0 for tokens whose
    masking nobody decided, and `weight` is what the whole paragraph counts."""

    tokens: Tokens = field(repr=False)
    tags: Floats = field(repr=False)
    masked: Floats = field(repr=False)
    counted: Floats = field(repr=False)
    weight: float = 1.0


def examples_of_case(case: Case) -> list[Example]:
    """A case's paragraphs. A case read by ten counts more than one read by one, but not ten times."""
    annotators = [[(m.start, m.end, m.type, m.masked) for m in marked] for marked in case.annotators]
    weight = float(np.sqrt(len(annotators)))
    return list(_examples(case.text, annotators, weight, frozenset(), 1.0))


def examples_of_texts(texts: Iterable[tuple[str, Sequence[tuple[int, int, str]]]], weight: float) -> list[Example]:
    """Texts of the generator, with their spans."""
    made: list[Example] = []
    for text, spans in texts:
        marked = [(start, end, kind, True) for start, end, kind in spans]
        made.extend(_examples(text, [marked], weight, DISPUTED, UNMARKED_COUNTS))
    return made


def _examples(
    text: str, annotators: Sequence[Sequence[Marked]], weight: float, disputed: frozenset[str], unmarked: float
) -> Iterator[Example]:
    parts = [(offset, part) for offset, part in chunks(Passage(text, paragraphs_of(text))) if part.strip()]
    model = language_model()
    for (offset, _), document in zip(parts, model.pipe([as_read(t) for _, t in parts], batch_size=64), strict=True):
        tokens = tokens_of(document, model.vocab)
        answers = [_told(document, offset, marked, disputed, unmarked) for marked in annotators]
        tags, masked, counted = (np.mean([a[i] for a in answers], axis=0, dtype="f") for i in range(3))
        yield Example(tokens, tags, masked, counted, weight)


def _told(
    document: Doc, offset: int, marked: Sequence[Marked], disputed: frozenset[str], unmarked: float
) -> tuple[Floats, Floats, Floats]:
    """What one annotator says of each token: its tag, whether it is to be masked, whether that was decided."""
    starts = [offset + token.idx for token in document]
    ends = [offset + token.idx + len(token) for token in document]
    tags = np.zeros(len(document), int)
    masked, counted = np.zeros(len(document), "f"), np.full(len(document), unmarked, "f")
    for start, end, kind, to_mask in marked:
        first, last = bisect_right(ends, start), bisect_left(starts, end)
        if first < last:
            tag = 1 + 2 * KINDS.index(kind)
            tags[first:last] = tag + 1
            tags[first] = tag
            masked[first:last] = np.maximum(masked[first:last], float(to_mask))
            counted[first:last] = float(kind not in disputed)
    return np.eye(TAGS, dtype="f")[tags], masked, counted
