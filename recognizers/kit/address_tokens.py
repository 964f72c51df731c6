"""A passage as words and marks, so that addresses are put together from parts without one giant pattern."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

import regex

from recognizers.kit.localities import plain

# Linear in the text, so it takes no clock: reading one at each token would cost more than the token.
_TOKEN = regex.compile(
    r"[\p{L}\p{M}\p{N}]++(?:['’ʼ][\p{L}\p{M}]++)*+(?:(?<=s)['’](?=[ \u00a0]\p{Lu}))?+"
    r"|(?<![ \t\u00a0])[ \t\u00a0]*+\n(?:[ \t\u00a0\r]*+\n)++"
    r"|[^\p{L}\p{M}\p{N} \u00a0\r]"
)
_OUTWARD = regex.compile(r"[a-z]{1,2}\d{1,2}[a-z]?")
_LOOK_ALIKE = str.maketrans("015|", "olsl")
_LONGEST_WORD = 40
"""A word longer than this is none; it is never folded or looked up."""

_PAD = 32
"""Empty tokens behind the last: looking a few ahead, or one back from the first, needs no check of bounds."""

BLANK = "\n\n"
"""The mark that stands for a blank line."""


@lru_cache(maxsize=32_768)
def folded(word: str) -> str:
    """`word` in small letters; where scanning left digits among letters, as the letters they resemble."""
    if len(word) > _LONGEST_WORD:
        return ""
    small = word.lower()
    if small.isalpha():
        return small.replace("vv", "w")
    if (
        not small[0].isdigit()
        and not _OUTWARD.fullmatch(small)
        and sum(c.isalpha() for c in small) >= 2
        and any(c.isdigit() for c in small)
    ):
        small = small.translate(_LOOK_ALIKE)
    return small.replace("vv", "w").replace("’", "'")


class Tokens:
    """The tokens of a text in small letters, with where each stands."""

    __slots__ = ("_count", "ends", "lows", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = starts = list[int]()
        self.ends = ends = list[int]()
        self.lows = lows = list[str]()
        for hit in _TOKEN.finditer(text):
            start, end = hit.span()
            starts.append(start)
            ends.append(end)
            word = text[start:end]
            if end - start == 1 and not word.isalnum():
                lows.append(word)
            else:
                lows.append(BLANK if word[-1] == "\n" else folded(word))
        self._count = len(self.lows)
        self.lows += [""] * _PAD
        self.starts += [len(text)] * _PAD
        self.ends += [len(text)] * _PAD

    def __len__(self) -> int:
        return self._count

    def at(self, place: int) -> int:
        """The token that begins at, or next after, a place in the text."""
        return bisect_left(self.starts, place, 0, self._count)

    def low(self, at: int) -> str:
        """The token at `at`, or nothing beyond the ends."""
        return self.lows[at]

    def raw(self, at: int) -> str:
        """The token as it is written."""
        return self.text[self.starts[at] : self.ends[at]]

    def is_word(self, at: int) -> bool:
        """True for letters, perhaps with digits among them."""
        return self.text[self.starts[at] : self.starts[at] + 1].isalpha() if self.lows[at] else False

    def is_capital(self, at: int) -> bool:
        """True for a word that begins with a capital letter."""
        return self.text[self.starts[at] : self.starts[at] + 1].isupper() if self.lows[at] else False

    def is_number(self, at: int) -> bool:
        """True for what begins with a digit."""
        return self.lows[at][:1].isdigit()

    def glued(self, at: int) -> bool:
        """True when nothing parts the token from the one before it."""
        return 0 < at < self._count and self.starts[at] == self.ends[at - 1]

    def plain_words(self, at: int, count: int) -> tuple[list[str], list[int]]:
        """Up to `count` words from `at` on as the locality list has them, and the token after each.

        Blanks, hyphens, a stroke, an ampersand and the stop of an abbreviation may part them; nothing else.
        """
        words: list[str] = []
        nexts: list[int] = []
        while len(words) < count and self.is_word(at):
            words.append(plain(self.lows[at]))
            at += 1
            stop = self.lows[at] == "." and self.glued(at) and len(words[-1]) <= 5
            nexts.append(at + 1 if stop and self.is_word(at + 1) and not self.glued(at + 1) else at)
            if stop or self.lows[at] in {"&", "-", "‐", "‑", "/"}:
                at += 1
        return words, nexts
