"""Names by the models: paragraphs in batches, each distinct paragraph once.

Two models read each paragraph: the packaged one, and our own small reader that stands on it (`own_reader`). Both say what
they found; `Entity.source` tells them apart, and how far each is believed is for the listener (`hosted`) to say.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import batched

from recognizers.engine.language_model import language_model
from recognizers.engine.own_reader import mentions, own_reader
from recognizers.engine.reader_network import ReaderNetwork
from redact.model.passage import Passage

LONGEST = 4_000
"""Characters given to the model at once: about a page. Longer texts cost more a word and find no more."""
BATCH = 64
REMEMBERED = 8_192
PACKAGED, OWN = "packaged", "own"
LABELS = {"PERSON": "PERSON", "GPE": "NAMED_PLACE", "LOC": "NAMED_PLACE", "FAC": "NAMED_PLACE", "ORG": "NAMED_BODY"}
"""The packaged model's labels that are used. Its places and bodies are not for a policy, since our own reader, which has
seen them, tells better which of them matter; they keep parts of their names from being taken for people's."""
OWN_LABELS = {
    "PERSON": "PERSON",
    "LOC": "LOCATION",
    "ORG": "ORGANIZATION",
    "DATETIME": "DATE_TIME",
    "CODE": "CASE_CODE",
    "QUANTITY": "QUANTITY",
    "DEM": "DEMOGRAPHIC",
    "MISC": "MISC",
}
"""What the policy calls our own reader's kinds."""
_PLAINER = str.maketrans(
    {"\n": " ", "\t": " ", "\u00a0": " ", "\u2019": "'", "\u2018": "'"}
    | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # halves of surrogate pairs have no bytes to be hashed
)
CAPITALS_SHARE = 0.7

PROSE_WORDS = 8
PROSE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Entity:
    """text[start:end] (code points) is of this type, says `source`.

    `in_prose`: it stands in running text, not in a cell or heading, where the models are often wrong about single words.
    `confidence`: our own reader's, from 0 to 1: that it is a person's name; for other types, that someone who
    anonymises would mask it. The packaged model gives none: 1.
    """

    start: int
    end: int
    type: str
    in_prose: bool
    source: str = PACKAGED
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class _Said:
    """A model's word about a paragraph, counted in it."""

    start: int
    end: int
    type: str
    source: str
    confidence: float


class NamesModel:
    """Finds entities. Remembers what it found in a paragraph, so that a second look at the same words is free."""

    def __init__(self, reader: Callable[[], ReaderNetwork] | None = None) -> None:
        """`reader` gives another reader than the package's own, to be measured."""
        self._reader = reader
        self._remembered: OrderedDict[str, tuple[_Said, ...]] = OrderedDict()

    def entities(self, passages: Sequence[Passage]) -> list[list[Entity]]:
        """Entities of each passage, counted in its text."""
        parts = [list(chunks(p)) for p in passages]
        unknown = dict.fromkeys(
            text for part in parts for _, text in part if text not in self._remembered and text.strip()
        )
        fresh = dict(self._asked(list(unknown)))
        found: list[list[Entity]] = []
        for passage, part in zip(passages, parts, strict=True):
            shifted: list[Entity] = []
            for offset, text in part:
                said = fresh[text] if text in fresh else self._remembered.get(text, ())
                prose = bool(said) and _is_prose(text)
                for one in said:
                    for left, right in _within_lines(passage.text, one.start + offset, one.end + offset):
                        shifted.append(Entity(left, right, one.type, prose, one.source, one.confidence))
            found.append(shifted)
        self._remember(fresh)
        return found

    def _asked(self, texts: Sequence[str]) -> Iterator[tuple[str, tuple[_Said, ...]]]:
        if not texts:
            return
        model, reader = language_model(), (self._reader or own_reader)()
        for some in batched(texts, BATCH):
            documents = list(model.pipe([as_read(t) for t in some], batch_size=BATCH))
            for text, document, own in zip(some, documents, mentions(documents, model.vocab, reader), strict=True):
                packaged = (
                    _Said(e.start_char, e.end_char, LABELS[e.label_], PACKAGED, 1.0)
                    for e in document.ents
                    if e.label_ in LABELS
                )
                yield text, (*packaged, *(_Said(m.start, m.end, OWN_LABELS[m.kind], OWN, m.likely) for m in own))

    def _remember(self, fresh: dict[str, tuple[_Said, ...]]) -> None:
        self._remembered.update(fresh)
        while len(self._remembered) > REMEMBERED:
            self._remembered.popitem(last=False)


def chunks(passage: Passage) -> Iterator[tuple[int, str]]:
    """The paragraphs with their offsets, those that are too long cut at white space."""
    for start, end in passage.paragraphs or ((0, len(passage.text)),):
        while end - start > LONGEST:
            cut = max(passage.text.rfind(c, start + 1, start + LONGEST) for c in " \n\t")
            cut = cut if cut > start else start + LONGEST
            yield start, passage.text[start:cut]
            start = cut
        if end > start:
            yield start, passage.text[start:end]


def as_read(text: str) -> str:
    """The text as the models know texts, length for length: no line breaks, straight apostrophes, and a paragraph in
    capitals set in title case, since names in capitals are lost on them."""
    plain = text.translate(_PLAINER)
    letters = [c for c in plain if c.isalpha()]
    if letters and sum(1 for c in letters if c.isupper()) >= CAPITALS_SHARE * len(letters):
        title = plain.title()
        return title if len(title) == len(plain) else plain
    return plain


def _is_prose(text: str) -> bool:
    """Running text: several words, most of them in small letters, and no cells."""
    words = text.split()
    small = sum(1 for w in words if w[0].islower())
    return "\t" not in text and len(words) >= PROSE_WORDS and small >= PROSE_SHARE * len(words)


def _within_lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """An entity that runs over the edge of a cell or of a line that the writer ended is cut there."""
    for part in re.split(r"[\t\n]", text[start:end]):
        left = start + len(part) - len(part.lstrip())
        right = start + len(part.rstrip())
        if right > left:
            yield left, right
        start += len(part) + 1
