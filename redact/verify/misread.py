"""Finds withheld texts in what a reader saw, as readers see: a letter wrong here and there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from redact.verify.needles import fold

LETTERS_AN_ERROR = 6
"""One letter in so many may have been misread, left out or put in; shorter texts are asked for word by word."""

_LOOK_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "8": "b", "6": "b", "9": "g", "2": "z", "q": "g"})
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


def as_seen(text: str) -> str:
    """Folded, and one sign for those that look alike."""
    plain = fold(text).translate(_LOOK_ALIKE)
    for pair, sign in _PAIRS:
        plain = plain.replace(pair, sign)
    return plain


def seen_in(needles: Iterable[str], words: Sequence[str], kept: str = "") -> bool:
    """True when one of the texts stands among the words, which are in reading order.

    `kept`, as seen, is what may stand there: a word of it is no misread text that is withheld ("elections" for
    "election").
    """
    signs = [as_seen(word) for word in words]
    whole, single = "".join(signs), set(signs)
    doubtful = "".join(sign for sign in signs if not kept or sign not in kept)
    for needle in needles:
        sought = as_seen(needle)
        allowed = len(sought) // LETTERS_AN_ERROR
        if sought and (sought in single or (allowed and (sought in whole or _nearly_in(sought, doubtful, allowed)))):
            return True
    return False


def _nearly_in(sought: str, text: str, allowed: int) -> bool:
    """With so many errors at most, one of `allowed` + 1 parts stands there without any: look around those."""
    parts = allowed + 1
    size = len(sought) // parts
    for number in range(parts):
        start = number * size
        part = sought[start : start + size if number < allowed else len(sought)]
        at = text.find(part)
        while at >= 0:
            around = text[max(0, at - start - allowed) : at - start + len(sought) + allowed]
            if _distance_within(sought, around) <= allowed:
                return True
            at = text.find(part, at + 1)
    return False


def _distance_within(sought: str, text: str) -> int:
    """The fewest errors with which `sought` stands somewhere in `text` (Sellers' columns)."""
    row = list(range(len(sought) + 1))
    best = row[-1]
    for char in text:
        diagonal, row[0] = row[0], 0
        for i, sign in enumerate(sought, 1):
            diagonal, row[i] = row[i], min(row[i] + 1, row[i - 1] + 1, diagonal + (sign != char))
        best = min(best, row[-1])
    return best
