"""Patterns are tried only where they can match: at the words and signs that their matches begin with, near those that
they must hold.

To try each pattern of each rule at each letter of a page costs more than the language model. Here the words of a
passage are listed once, for all rules; what a pattern asks for is read from the pattern (`kit.pattern_words`). The
outcome is the same as over the whole text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from time import monotonic

import regex

from recognizers.kit.pattern_cues import answers, known
from recognizers.kit.pattern_tokens import CAPITAL, DIGIT, DIGITS, LETTER, LONG_NUMBER
from recognizers.kit.pattern_words import Asked, Branch, Plan, plan_of

SHORT = 160
"""Letters of a text in which a pattern is simply tried everywhere."""
_WIDEST = 60
_ENOUGH = 6
_OFTEN = 64
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_LEAST = {DIGIT: 1, DIGITS: 3, LONG_NUMBER: 5}
_ALIKE = {ord("ı"): "i", ord("ſ"): "s", 0x307: None}


def _folded(word: str) -> str:
    """In small letters, as patterns that ignore case compare them: a dotless i is an i there, a long s an s."""
    return word.lower() if word.isascii() else word.lower().translate(_ALIKE)


class Words:
    """The words of one text in small letters, its numbers and signs, and where each begins."""

    __slots__ = ("_answers", "_cued", "_known", "_places", "_signs", "_text", "longest_run")

    def __init__(self, text: str) -> None:
        places: dict[str, list[int]] = {}
        for match in _WORD.finditer(text):
            places.setdefault(_folded(match.group()), []).append(match.start())
        self._text = text
        self._places = places
        self._known = known()
        self._answers: dict[int, list[list[int]]] = {}
        for word, own in places.items():
            for number in answers(word):
                self._answers.setdefault(number, []).append(own)
        self._signs: dict[tuple[str, bool], list[int]] = {}
        self._cued: dict[int, list[int]] = {}
        self.longest_run = max(map(len, text.split()), default=0)

    def places(self, asked: Asked) -> list[int]:
        """Where a cue stands, in order."""
        found = self._cued.get(asked.number)
        if found is None:
            found = self._cued[asked.number] = self._found(asked)
        return found

    def _found(self, asked: Asked) -> list[int]:
        if asked.number < self._known:
            lists = self._answers.get(asked.number, [])
        else:  # it was not known when the text was listed
            lists = [places for word, places in self._places.items() if asked.number in answers(word)]
        cue = asked.cue
        if cue.signs:
            lists = [*lists, *(self._sign(sign, cue.edged) for sign in cue.signs)]
        return sorted({place for places in lists for place in places}) if len(lists) != 1 else lists[0]

    def _sign(self, sign: str, edged: bool) -> list[int]:
        found = self._signs.get((sign, edged))
        if found is None:
            found = self._signs[sign, edged] = list(self._find(sign, edged))
        return found

    def _find(self, sign: str, edged: bool) -> Iterator[int]:
        text = self._text
        if sign in _LEAST:
            for number in _NUMBER.finditer(text):
                start, last = number.start(), number.end() - _LEAST[sign]
                yield from range(start, min(start, last) + 1 if edged else last + 1)
        elif sign == LETTER:
            yield from sorted(place for places in self._places.values() for place in places)
        elif sign == CAPITAL and edged:
            yield from (p for p in self._sign(LETTER, True) if text[p].isupper() or text[p].istitle())
        elif sign == CAPITAL:
            yield from (p for p, letter in enumerate(text) if letter.isupper() or letter.istitle())
        else:
            at = text.find(sign)
            while at >= 0:
                yield at
                at = text.find(sign, at + 1)


@lru_cache(maxsize=6)
def words_in(text: str) -> Words:
    """The words of a text, listed once for all rules that ask for them in turn."""
    return Words(text)


def places_to_try(plan: Plan | None, text: str) -> list[int] | None:
    """Where alone a pattern can match, in order; None when nothing can be said, or it would not be worth while."""
    if plan is None or len(text) < SHORT:
        return None
    words = words_in(text)
    most = len(text) // plan.worth
    every: list[list[int]] = []
    for branch in plan.branches:
        found = _of_branch(branch, words, most)
        if found is None:
            return None
        if found:
            every.append(found)
            most -= len(found)
    if most < 0:
        return None
    return every[0] if len(every) == 1 else sorted({place for found in every for place in found})


def _of_branch(branch: Branch, words: Words, most: int) -> list[int] | None:
    rarest, *others = branch.needs
    places = words.places(rarest)
    if not places:
        return []
    reach = rarest.high + rarest.runs * words.longest_run
    if branch.first == rarest:
        found = places
    elif branch.first is not None:
        firsts = words.places(branch.first)
        pick = _followed if len(firsts) < len(places) else _in_front
        found = pick(firsts, places, rarest.low, reach)
    elif reach > _WIDEST or len(places) * (reach - rarest.low + 1) > most:
        return None
    else:
        found = sorted({p for at in places for p in range(max(0, at - reach), at - rarest.low + 1)})
    for need in others:
        if len(found) <= _ENOUGH:
            break
        if need != branch.first:
            found = _followed(found, words.places(need), need.low, need.high + need.runs * words.longest_run)
    return found


def _in_front(firsts: list[int], places: list[int], low: int, high: int) -> list[int]:
    """Those of `firsts` that have one of `places` between `low` and `high` signs behind them."""
    found: list[int] = []
    done = 0
    for at in places:
        done = max(done, bisect_left(firsts, at - high, done))
        end = bisect_right(firsts, at - low, done)
        found.extend(firsts[done:end])
        done = end
    return found


def _followed(found: list[int], places: list[int], low: int, high: int) -> list[int]:
    """The same, of few that were found."""
    kept: list[int] = []
    for start in found:
        at = bisect_left(places, start + low)
        if at == len(places):
            break
        if places[at] <= start + high:
            kept.append(start)
    return kept


def matches(pattern: regex.Pattern[str], text: str, *, overlapped: bool, seconds: float) -> Iterator[regex.Match[str]]:
    """All matches of `pattern`, as its own `finditer` gives them. Raises TimeoutError."""
    plan = plan_of(pattern)
    places = places_to_try(plan, text)
    if places is None or plan is None:
        yield from pattern.finditer(text, overlapped=overlapped, timeout=seconds)
        return
    # To read the clock takes longer than to try one place: where no match can be long, it is read now and then.
    limit = None if plan.brief else seconds
    ends = monotonic() + seconds
    reach = 0
    for count, place in enumerate(places, 1):
        if place >= reach:
            match = pattern.match(text, place, timeout=limit)
            if match is not None:
                reach = place + 1 if overlapped else match.end()
                yield match
        if not count % _OFTEN and monotonic() > ends:
            raise TimeoutError
