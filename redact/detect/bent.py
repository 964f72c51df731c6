"""Names as scanners and tired fingers write them: one letter off, or a digit where a letter belongs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex
from rapidfuzz.distance import OSA

from redact.detect.words import key_of

SHORTEST = 6
"""Letters from which on a name is looked for with one letter off: shorter ones are too near to other words."""
_MIXED = regex.compile(r"(?<![\p{L}\d])(?=[\p{L}\d|]*\p{L})(?=[\p{L}\d|]*[\d|])[\p{L}\d|]{4,30}(?![\p{L}\d])")
_LETTERS = str.maketrans("015|8$", "olsibs")
_SHAPES = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"), ("i", "l"))


class Bent:
    """Knows names' parts, and tells which of them a word may be a misreading of. Linear: by one deletion each."""

    def __init__(self, parts: Iterable[str]) -> None:
        self._parts = frozenset(p for p in parts if len(p) >= 4)
        self._shapes = {_shape(p): p for p in sorted(self._parts)}
        self._near: dict[str, list[str]] = {}
        for part in sorted(p for p in self._parts if len(p) >= SHORTEST):
            for less in {part, *_deletions(part)}:
                self._near.setdefault(less, []).append(part)

    def misread(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Runs of letters and digits that look like a part: 0kafor, 0KAF0R, Bennet1."""
        if not self._parts:
            return
        for match in _MIXED.finditer(text):
            part = self._shapes.get(_shape(key_of(match.group()).translate(_LETTERS)))
            if part is not None:
                yield match.start(), match.end(), part

    def mistyped(self, key: str) -> str:
        """The part that a word in small letters is one letter off from; empty when none is, or it is a part itself."""
        if len(key) < SHORTEST - 1 or key in self._parts:
            return ""
        shape = self._shapes.get(_shape(key))
        if shape is not None and len(shape) >= SHORTEST:
            return shape
        for less in (key, *_deletions(key)):
            for part in self._near.get(less, ()):
                if part[0] == key[0] and OSA.distance(part, key, score_cutoff=1) <= 1 and not _inflected(part, key):
                    return part
        return ""


def _inflected(part: str, key: str) -> bool:
    """Whether only an ending parts the two: Roberts and Robert are two names."""
    longer, shorter = (part, key) if len(part) > len(key) else (key, part)
    return longer.startswith(shorter)


def _deletions(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _shape(word: str) -> str:
    for written, seen in _SHAPES:
        word = word.replace(written, seen)
    return word
