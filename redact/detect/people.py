"""One person is one entity, everywhere in a document.

A name found once is looked for in every passage: whole, surname first, by its parts. A part that the document also
writes in small letters is an ordinary word and is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import regex

from redact.model.span import Span

WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’\-]*")
RULE = "detect.people"
SCORE_WHOLE = 0.8
SCORE_PART = 0.6
MIN_PART = 4
PARTICLES = frozenset("van der den de la le du del della di da dos al el bin ibn ap ab von zu ter ten".split())
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend cllr councillor pc dc ps ds sgt wpc pcso "
    "inspector sergeant constable chief superintendent detective police officer".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """The words of a name, in small letters, without title."""

    words: tuple[str, ...] = field(repr=False)

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(w for w in self.words if w not in PARTICLES and len(w) >= MIN_PART)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a passage: text[start:end] in small letters, and whether it begins with a capital."""

    key: str = field(repr=False)
    start: int
    end: int
    capital: bool


def words_of(text: str) -> list[Word]:
    """All words of a text. Possessive endings are cut off."""
    found: list[Word] = []
    for match in WORD.finditer(text):
        word = regex.sub(r"['’]s$", "", match.group())
        if word:
            found.append(Word(word.casefold(), match.start(), match.start() + len(word), word[0].isupper()))
    return found


def name_of(text: str) -> Name:
    """The name in a text that a rule flagged."""
    return Name(tuple(w.key for w in words_of(text) if w.key not in TITLES))


class People:
    """The people of one document, gathered from flagged names; finds their other mentions. Linear in the text."""

    def __init__(self, names: Iterable[Name], public: Iterable[Name], passages: Sequence[Sequence[Word]]) -> None:
        """`public` are names that stay: their parts are not looked for on account of anybody else."""
        plain_words = {w.key for words in passages for w in words if not w.capital}
        open_parts = {w for name in public for w in name.words}
        whole = {n.words for n in names if len(n.words) > 1}
        self._whole: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted(whole):
            for order in dict.fromkeys((words, (words[-1], *words[:-1]))):
                self._whole.setdefault(order[0], []).append(order)
        self._parts = {p for words in whole for p in Name(words).parts} - plain_words - open_parts

    def mentions(self, words: Sequence[Word], type_: str) -> Iterator[Span]:
        """Spans of one passage where somebody known is named."""
        for i, word in enumerate(words):
            if not word.capital:
                continue
            for order in self._whole.get(word.key, ()):
                if tuple(w.key for w in words[i : i + len(order)]) == order:
                    end = words[i + len(order) - 1].end
                    if end - word.start <= 3 * len(order) + sum(map(len, order)):
                        yield Span(word.start, end, type_, SCORE_WHOLE, RULE, "named elsewhere in the document")
            if word.key in self._parts:
                yield Span(word.start, word.end, type_, SCORE_PART, RULE, "part of a name in the document")


def entity_keys(names: Sequence[Name]) -> list[str]:
    """An entity for each name: the same words, or one word that only one of the longer names has, are one person."""
    whole = list(dict.fromkeys(n.words for n in names if len(n.words) > 1))
    number = {words: i + 1 for i, words in enumerate(whole)}
    owners: dict[str, set[int]] = {}
    for words in whole:
        for word in words:
            owners.setdefault(word, set()).add(number[words])
    keys: list[str] = []
    for name in names:
        if name.words in number:
            keys.append(f"person-{number[name.words]}")
            continue
        candidates = owners.get(name.words[0], set()) if len(name.words) == 1 else set()
        keys.append(f"person-{next(iter(candidates))}" if len(candidates) == 1 else "")
    return keys
