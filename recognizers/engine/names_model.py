"""Names by the language model: paragraphs in batches, each distinct paragraph once."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recognizers.engine.language_model import language_model
from redact.model.passage import Passage

LONGEST = 4_000
"""Characters given to the model at once: about a page. Longer texts cost more a word and find no more."""
BATCH = 64
REMEMBERED = 8_192
LABELS = {
    "PERSON": "PERSON",
    "GPE": "LOCATION",
    "LOC": "LOCATION",
    "FAC": "LOCATION",
    "ORG": "ORGANIZATION",
    "NORP": "NRP",
    "DATE": "DATE_TIME",
    "TIME": "DATE_TIME",
    "MONEY": "MONEY",
    "QUANTITY": "QUANTITY",
}
_BREAKS = str.maketrans({"\n": " ", "\t": " ", "\u00a0": " ", "\u2019": "'", "\u2018": "'"})
CAPITALS_SHARE = 0.7

PROSE_WORDS = 8
PROSE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Entity:
    """text[start:end] (code points) is of this type. `in_prose`: it stands in running text, not in a cell or heading,
    where the model is often wrong about single words."""

    start: int
    end: int
    type: str
    in_prose: bool


class NamesModel:
    """Finds entities. Remembers what it found in a paragraph, so that a second look at the same words is free."""

    def __init__(self) -> None:
        self._remembered: OrderedDict[str, tuple[tuple[int, int, str], ...]] = OrderedDict()

    def entities(self, passages: Sequence[Passage]) -> list[list[Entity]]:
        """Entities of each passage, counted in its text."""
        chunks = [list(_chunks(p)) for p in passages]
        unknown = dict.fromkeys(
            text for part in chunks for _, text in part if text not in self._remembered and text.strip()
        )
        fresh = self._ask(list(unknown))
        found: list[list[Entity]] = []
        for passage, part in zip(passages, chunks, strict=True):
            shifted: list[Entity] = []
            for offset, text in part:
                prose = _is_prose(text)
                for start, end, type_ in fresh.get(text) or self._remembered.get(text, ()):
                    for left, right in _within_lines(passage.text, start + offset, end + offset):
                        shifted.append(Entity(left, right, type_, prose))
            found.append(shifted)
        self._remember(fresh)
        return found

    def _ask(self, texts: Sequence[str]) -> dict[str, tuple[tuple[int, int, str], ...]]:
        if not texts:
            return {}
        documents = language_model().pipe([_as_trained(t) for t in texts], batch_size=BATCH)
        return {
            text: tuple((e.start_char, e.end_char, LABELS[e.label_]) for e in document.ents if e.label_ in LABELS)
            for text, document in zip(texts, documents, strict=True)
        }

    def _remember(self, fresh: dict[str, tuple[tuple[int, int, str], ...]]) -> None:
        self._remembered.update(fresh)
        while len(self._remembered) > REMEMBERED:
            self._remembered.popitem(last=False)


def _chunks(passage: Passage) -> Iterator[tuple[int, str]]:
    """The paragraphs with their offsets, those that are too long cut at white space."""
    for start, end in passage.paragraphs or ((0, len(passage.text)),):
        while end - start > LONGEST:
            cut = max(passage.text.rfind(c, start + 1, start + LONGEST) for c in " \n\t")
            cut = cut if cut > start else start + LONGEST
            yield start, passage.text[start:cut]
            start = cut
        if end > start:
            yield start, passage.text[start:end]


def _as_trained(text: str) -> str:
    """The text as the model knows texts, length for length: no line breaks, straight apostrophes, and a paragraph in
    capitals set in title case, since names in capitals are lost on it."""
    plain = text.translate(_BREAKS)
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
