"""One person is one entity, everywhere in a document.

A name found once is looked for in every passage: whole, surname first, by its parts. A part that the document also
writes in small letters is an ordinary word and is left alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import accumulate

import regex

from redact.model.span import Span

WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’\-]*")
_STOP = regex.compile(r"[.;:!?\t]")
_ENDING = regex.compile(r"(?:['’][sS])?['’\-]*$")
RULE = "detect.people"
SCORE_WHOLE = 0.8
SCORE_PART = 0.6
MIN_PART = 3
PARTICLES = frozenset("van der den de la le du del della di da dos al el bin ibn ap ab von zu ter ten".split())
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend cllr councillor pc dc ps ds sgt wpc pcso "
    "inspector sergeant constable chief superintendent detective police officer".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """The words of a name, in small letters, without title. `sure`: it stood behind a title or a label."""

    words: tuple[str, ...] = field(repr=False)
    sure: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(w for w in self.words if w not in PARTICLES and len(w) >= MIN_PART)


class Gap(IntEnum):
    """What parts a word from the next: no name runs over a sentence's or a cell's end."""

    SPACE = 0
    LINE = 1
    STOP = 2


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a passage: text[start:end] in small letters, whether it begins with a capital, and what follows it."""

    key: str = field(repr=False)
    start: int
    end: int
    capital: bool
    gap: Gap = Gap.SPACE


def words_of(text: str) -> list[Word]:
    """All words of a text. Possessive endings, closing quotes and trailing hyphens are cut off."""
    found: list[Word] = []
    matches = list(WORD.finditer(text))
    begins = [*(m.start() for m in matches), len(text)]
    for match, begin in zip(matches, begins[1:], strict=True):
        word = _ENDING.sub("", match.group())
        if word:
            key = word.casefold().replace("’", "'")
            end = match.start() + len(word)
            found.append(Word(key, match.start(), end, word[0].isupper(), _gap(text[end:begin], len(word))))
    return found


def _gap(between: str, length: int) -> Gap:
    if _STOP.search(between) and not (length == 1 and between.startswith(". ")):  # an initial's full stop
        return Gap.STOP
    return Gap.LINE if "\n" in between else Gap.SPACE


def name_of(text: str, *, sure: bool = False) -> Name:
    """The name in a text that a rule flagged."""
    return Name(tuple(w.key for w in words_of(text) if w.key not in TITLES), sure)


class Cover:
    """Stretches of a text that spans take up together; asks in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted((s.start, s.end) for s in spans)
        self._starts = [start for start, _ in ordered]
        self._reaches = list(accumulate((end for _, end in ordered), max))

    def holds(self, start: int, end: int) -> bool:
        """Whether some span that begins at or before `start` reaches `end`."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._reaches[at]


class People:
    """The people of one document, gathered from flagged names; finds their other mentions. Linear in the text."""

    def __init__(
        self,
        names: Iterable[Name],
        public: Iterable[Name],
        words: Sequence[Sequence[Word]],
        others: Sequence[Sequence[Span]],
        *,
        spread_parts: bool = True,
    ) -> None:
        """`words` and `others` are of each passage: all its words, and spans that something else claims.

        `public` are names that stay: their parts are not looked for on account of anybody else. With `spread_parts`
        off, only whole names are looked for: a surname alone may be an official's brother.
        """
        self._words = words
        self._others = [Cover(s for s in spans if s.score >= SCORE_WHOLE) for spans in others]
        known = list(names)
        whole = self._names = {n.words for n in known if len(n.words) > 1}
        self._whole: dict[str, list[tuple[str, ...]]] = {}
        for name in sorted(whole):
            for order in dict.fromkeys((name, (name[-1], *name[:-1]))):
                self._whole.setdefault(order[0], []).append(order)
        plain = {w.key for own in words for w in own if not w.capital}
        claimed = {w.key for i, own in enumerate(words) for w in own if self._claimed(i, w)}
        sure = {p for n in known if n.sure for p in n.parts}
        parts = sure | ({p for n in known if len(n.words) > 1 for p in n.parts} - claimed)
        self._parts = parts - plain - {w for name in public for w in name.words} if spread_parts else set()

    def mentions(self, passage: int, type_: str) -> Iterator[Span]:
        """Spans of one passage where somebody known is named."""
        words = self._words[passage]
        for i, word in enumerate(words):
            if not word.capital:
                continue
            for order in self._whole.get(word.key, ()):
                # Surname first, on one line only: in a list, one row's surname stands before the next row's name.
                widest = Gap.LINE if order in self._names else Gap.SPACE
                joined = all(w.gap <= widest for w in words[i : i + len(order) - 1])
                if joined and tuple(w.key for w in words[i : i + len(order)]) == order:
                    end = words[i + len(order) - 1].end
                    if end - word.start <= 3 * len(order) + sum(map(len, order)):
                        yield Span(word.start, end, type_, SCORE_WHOLE, RULE, "a name that the document holds")
            if word.key in self._parts and not self._claimed(passage, word):
                yield Span(word.start, word.end, type_, SCORE_PART, RULE, "part of a name in the document")

    def _claimed(self, passage: int, word: Word) -> bool:
        """Whether the word stands within a longer span that something else claims: Halewick in Halewick Council."""
        return self._others[passage].holds(word.start, word.end)


def entity_keys(names: Sequence[Name]) -> list[str]:
    """An entity for each name: the same words, or one word that only one of the longer names has, are one person.

    In whatever order: `Okafor, Adaeze` is `Adaeze Okafor`.
    """
    whole = list(dict.fromkeys(tuple(sorted(n.words)) for n in names if len(n.words) > 1))
    number = {words: i + 1 for i, words in enumerate(whole)}
    owners: dict[str, set[int]] = {}
    for words in whole:
        for word in words:
            owners.setdefault(word, set()).add(number[words])
    keys: list[str] = []
    for name in names:
        if own := number.get(tuple(sorted(name.words))):
            keys.append(f"person-{own}")
            continue
        candidates = owners.get(name.words[0], set()) if len(name.words) == 1 else set()
        keys.append(f"person-{next(iter(candidates))}" if len(candidates) == 1 else "")
    return keys
