"""Which mentions are of one person, and what to call that person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redact.detect.name_forms import initials_of
from redact.detect.short_names import ALIKE
from redact.detect.words import Name


def entity_keys(names: Sequence[Name]) -> list[str]:
    """An entity for each name, such as `Person A`, in the order in which they first appear; empty where it is open.

    The same words in whatever order are one person; so is a name without its middle part, by initials, in a short
    form, by one word, or by its letters alone, where just one of the fuller names fits.
    """
    people = _People(names)
    numbers: dict[tuple[str, ...], int] = {}
    keys: list[str] = []
    for name in names:
        person = people.of(name)
        if person:
            keys.append(f"Person {_letters(numbers.setdefault(person, len(numbers)))}")
        else:
            keys.append("")
    return keys


MOST = 200
"""A surname that more people than this have in one document tells nobody by an initial; and to compare them all is
quadratic."""


class _People:
    """The fullest names, each a person, and which of them shorter ones fit."""

    def __init__(self, names: Sequence[Name]) -> None:
        whole = dict.fromkeys(tuple(sorted(n.words)) for n in names if len(n.words) > 1)
        self._owners: dict[str, list[tuple[str, ...]]] = {}
        for words in whole:
            for word in words:
                self._owners.setdefault(word, []).append(words)
        self._by_letters: dict[str, set[tuple[str, ...]]] = {}
        for name in dict.fromkeys(n for n in names if len(n.words) > 1):
            for letters in set(initials_of(name)):
                self._by_letters.setdefault(letters, set()).add(tuple(sorted(name.words)))
        self._person = {words: words for words in whole}
        for words in sorted(whole, key=_size, reverse=True):
            fuller = {self._settled(o) for o in self._fitting(words) if o != words and _fuller(o, words)}
            if len(fuller) == 1:
                self._person[words] = fuller.pop()

    def of(self, name: Name) -> tuple[str, ...]:
        """The person's fullest name; empty when none or several fit."""
        words = tuple(sorted(name.words))
        if words in self._person:
            return self._settled(words)
        if len(words) != 1:
            return ()
        owners = {self._settled(w) for w in self._holding(words[0])}
        if len(owners) == 1:
            return next(iter(owners))
        if owners:
            return ()
        lettered = {self._settled(w) for w in self._by_letters.get(words[0].upper(), ())}
        return next(iter(lettered)) if len(lettered) == 1 else words

    def _settled(self, words: tuple[str, ...]) -> tuple[str, ...]:
        while self._person[words] != words:
            words = self._person[words]
        return words

    def _holding(self, word: str) -> list[tuple[str, ...]]:
        return [w for form in (word, *ALIKE.get(word, ())) for w in self._owners.get(form, ())]

    def _fitting(self, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Names that share this one's rarest long word and hold all its others, by letter or in another form."""
        owners = min((self._holding(w) for w in words if len(w) > 1), key=len, default=[])
        for other in owners if len(owners) <= MOST else ():
            if all(_among(word, other) for word in words):
                yield other


def _among(word: str, other: tuple[str, ...]) -> bool:
    if word in other:
        return True
    if len(word) == 1:
        return any(o.startswith(word) for o in other)
    return not ALIKE.get(word, frozenset()).isdisjoint(other)


def _fuller(other: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether `other` says more; of two that say as much in other words, the one that comes first by the alphabet."""
    return _size(other) > _size(words) or (_size(other) == _size(words) and other < words)


def _size(words: tuple[str, ...]) -> tuple[int, int]:
    return sum(map(len, words)), len(words)


def _letters(number: int) -> str:
    """A, B, …, Z, AA, AB, …"""
    letters = ""
    number += 1
    while number:
        number, last = divmod(number - 1, 26)
        letters = chr(ord("A") + last) + letters
    return letters
