"""Finds given terms in a text, however the text spells them. The cost grows with the text, not with the terms.

Compared are skeletons: compatibility forms and case folded (Unicode Standard Annex 15, NFKC; Unicode 15 §5.18),
accents joined to their letters, white space, dashes and what nobody sees left out, apostrophes alike. A hit in the
skeleton counts where its words begin and end as words do, and where nothing parts their letters but what may break a
word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

import regex

from redact.detect.tokens import address_around, ends_word, fills_address, run_around

PREFIX = 3
MIRRORED_FROM = 6
"""Letters from which on a mirrored term counts in any case: a shorter one may be another word, as Pam and map."""
DIGITS_FROM = 6
"""Letters and digits from which on a number is a number however it is grouped."""
SPACED_FROM = 3
BROKEN_FROM = 6
"""Letters from which on a word may be broken over two lines without a hyphen."""
NARROW = 0.15
"""A gap below this share of the letters' height is kerning, whatever space an engine makes of it."""
EVEN = 0.08
"""Letters this far apart, as a share of their height, are spaced out."""

Apart = Callable[[int, int], float | None]
"""How far the characters at two indexes are apart, as a share of their height; None when on different lines."""

_APOSTROPHES = str.maketrans(dict.fromkeys("‘’‚‛ʼʹ′`´＇", "'") | dict.fromkeys("“”„‟″«»", '"'))
_LEFT_OUT = regex.compile(r"[\s\p{Pd}\u2212\p{Cf}\p{Cc}\p{Variation_Selector}\u034f\u115f\u1160\u3164\uffa0]+")
_UNSEEN = regex.compile(r"[\p{Cf}\p{Cc}\p{Variation_Selector}\u034f\u115f\u1160\u3164\uffa0--\s]+", regex.V1)
_SPACE = regex.compile(r"\s")
_DASH = regex.compile(r"[\p{Pd}\u2212\u00ad]")
_RIGHT_TO_LEFT = regex.compile(r"[\p{Hebrew}\p{Arabic}\p{Syriac}\p{Thaana}\p{Nko}]")


@dataclass(frozen=True, slots=True)
class Hit:
    """text[start:end] is the term of this index. Inside an address or a file's name, the whole of it is."""

    start: int
    end: int
    term: int


@dataclass(frozen=True, slots=True)
class _Skeleton:
    """What is compared, and for each of its letters where in the text it stands."""

    letters: str = field(repr=False)
    starts: list[int]
    ends: list[int]


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A term's skeleton. A word may end before the letters whose index is in `breaks`. `given` is as it was written."""

    letters: str = field(repr=False)
    breaks: frozenset[int]
    term: int
    mirrored: bool
    given: str = field(repr=False)


def skeleton_of(text: str) -> str:
    """A term as it is compared; empty for one that holds no letter, digit or sign."""
    return _skeleton(text).letters


def _skeleton(text: str) -> _Skeleton:
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    i, length = 0, len(text)
    while i < length:
        j = i + 1
        while j < length and text[j] >= "\u0300" and unicodedata.combining(text[j]):
            j += 1
        for letter in _folded(text[i:j]):
            letters.append(letter)
            starts.append(i)
            ends.append(j)
        i = j
    return _Skeleton("".join(letters), starts, ends)


@lru_cache(maxsize=8192)
def _folded(cluster: str) -> str:
    """A character with its combining marks, as it is compared. An accent alone on a space stands for an apostrophe."""
    if len(cluster) > 1 and cluster[0].isspace():
        return "'" if cluster[1:] in ("\u0300", "\u0301") else ""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", cluster.translate(_APOSTROPHES)).casefold())
    return _LEFT_OUT.sub("", plain)


class Terms:
    """Terms to look for, in the order given. One that has no skeleton is found nowhere."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._by_prefix: dict[str, dict[int, dict[str, list[_Pattern]]]] = {}
        self.longest = 0
        for index, text in enumerate(texts):
            for pattern in _patterns(text, index):
                lengths = self._by_prefix.setdefault(pattern.letters[:PREFIX], {})
                same = lengths.setdefault(len(pattern.letters), {})
                same.setdefault(pattern.letters, []).append(pattern)
                self.longest = max(self.longest, len(pattern.letters))
        self._sizes = sorted({len(prefix) for prefix in self._by_prefix})

    def __bool__(self) -> bool:
        return bool(self._by_prefix)

    def find(self, text: str, apart: Apart | None = None, *, loose: bool = False) -> list[Hit]:
        """Where the terms stand, in reading order. With `loose`, for text that no release carries, a part of a word
        counts too, and the whole word is the hit."""
        if not self._by_prefix:
            return []
        skeleton = _skeleton(text)
        found = [
            _grown(text, skeleton.starts[at], skeleton.ends[at + len(pattern.letters) - 1], pattern, loose)
            for at, pattern in self._candidates(skeleton.letters)
            if _stands(text, skeleton, at, pattern, loose) and _holds(text, skeleton, at, pattern, apart)
        ]
        return list(dict.fromkeys(found))

    def _candidates(self, letters: str) -> Iterator[tuple[int, _Pattern]]:
        for i in range(len(letters)):
            for size in self._sizes:
                lengths = self._by_prefix.get(letters[i : i + size])
                if lengths:
                    for length, same in lengths.items():
                        for pattern in same.get(letters[i : i + length], ()):
                            yield i, pattern


def _patterns(text: str, index: int) -> Iterator[_Pattern]:
    skeleton = _skeleton(text)
    letters = skeleton.letters
    if not letters:
        return
    breaks = {
        i
        for i in range(1, len(letters))
        if skeleton.starts[i] > skeleton.ends[i - 1]
        and not _UNSEEN.fullmatch(text[skeleton.ends[i - 1] : skeleton.starts[i]])
    }
    yield _Pattern(letters, frozenset(breaks), index, False, text)
    if len(letters) > 1 and letters != letters[::-1]:
        turned = frozenset(len(letters) - i for i in breaks)
        yield _Pattern(letters[::-1], turned, index, True, text)


def _stands(text: str, skeleton: _Skeleton, at: int, pattern: _Pattern, loose: bool) -> bool:
    """Whether a hit begins and ends as words do, or is a part of an address that counts."""
    last = at + len(pattern.letters) - 1
    if at and skeleton.starts[at - 1] == skeleton.starts[at]:
        return False  # begins within a ligature
    if last + 1 < len(skeleton.starts) and skeleton.starts[last + 1] == skeleton.starts[last]:
        return False
    start, end = skeleton.starts[at], skeleton.ends[last]
    if pattern.mirrored and not _is_mirrored(text[start:end], pattern):
        return False
    if ends_word(text, start, backwards=True, short=len(pattern.letters) < SPACED_FROM) and ends_word(
        text, end, backwards=False, short=len(pattern.letters) < SPACED_FROM
    ):
        return True
    if len(pattern.letters) < SPACED_FROM:
        return False
    return loose or fills_address(text, start, end)


def _is_mirrored(written: str, pattern: _Pattern) -> bool:
    """A mirrored term, and no other word that reads so: long, written from right to left, or its capitals last."""
    if len(pattern.letters) >= MIRRORED_FROM or _RIGHT_TO_LEFT.search(pattern.given):
        return True
    given = "".join(pattern.given.split())
    mixed = given != given.lower() and given != given.upper()
    return mixed and "".join(written.split())[::-1] == given


def _holds(text: str, skeleton: _Skeleton, at: int, pattern: _Pattern, apart: Apart | None) -> bool:
    """Whether no word of the term is torn apart by a space that parts two words of the text."""
    count = len(pattern.letters)
    torn = [
        i
        for i in range(1, count)
        if i not in pattern.breaks and _tears(text[skeleton.ends[at + i - 1] : skeleton.starts[at + i]])
    ]
    if not torn:
        return True
    edges = [0, *sorted(pattern.breaks), count]
    for begin, end in pairwise(edges):
        own = [i for i in torn if begin < i < end]
        if own and not _spaced_word(text, skeleton, (at + begin, at + end), [at + i for i in own], apart):
            return False
    return True


def _tears(between: str) -> bool:
    """White space without a hyphen."""
    return bool(_SPACE.search(between)) and not _DASH.search(between)


def _spaced_word(
    text: str, skeleton: _Skeleton, word: tuple[int, int], torn: Sequence[int], apart: Apart | None
) -> bool:
    """Whether the letters of one word, parted before those in `torn`, are one word all the same."""
    begin, end = word
    length = end - begin
    letters = skeleton.letters[begin:end]
    if length >= DIGITS_FROM and any(c.isdigit() for c in letters):
        return True
    if length >= SPACED_FROM and len(torn) == length - 1:
        return True
    if apart is None:
        return False
    gaps = [apart(skeleton.ends[i - 1] - 1, skeleton.starts[i]) for i in range(begin + 1, end)]
    known = [g for g in gaps if g is not None]
    if known and min(known) >= EVEN and max(known) <= 2 * min(known) + NARROW:
        return True
    wide = [i for i in torn if (gap := gaps[i - begin - 1]) is None or gap >= NARROW]
    if any(gaps[i - begin - 1] is not None for i in wide):
        return False
    return not wide or (length >= BROKEN_FROM and _is_broken(text, skeleton, (begin, *wide, end)))


def _is_broken(text: str, skeleton: _Skeleton, edges: Sequence[int]) -> bool:
    """Whether a part of a word that runs over a line's end stands nowhere else: what does is a word of its own."""
    parts = [skeleton.letters[a:b] for a, b in pairwise(edges)]
    return any(
        len(regex.findall(rf"(?<![\p{{L}}\p{{N}}]){regex.escape(part)}(?![\p{{L}}\p{{N}}])", text.casefold())) < 2
        for part in parts
    )


def _grown(text: str, start: int, end: int, pattern: _Pattern, loose: bool) -> Hit:
    """The hit, and all of the address, user name or file name that it stands in."""
    first, last = address_around(text, start), address_around(text, end - 1)
    start, end = min(start, first[0]) if first else start, max(end, last[1]) if last else end
    if loose:
        start, end = run_around(text, start, end)
    return Hit(start, end, pattern.term)
