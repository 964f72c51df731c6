"""Words, beginnings of words and signs that patterns ask for, and which of them a word answers to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from recognizers.kit.pattern_tokens import CAPITAL, DIGIT, DIGITS, LETTER, LONG_NUMBER

_OFTEN = {
    word: share
    for share, words in (
        (60.0, "the"),
        (28.0, "of and to in a"),
        (10.0, "is was that for on he his as by with at it be her not from had an i she they their"),
        (4.0, "have has been were are this which or but who you we my him them no any all its"),
    )
    for word in words.split()
}
_RARE, _SIGN = 0.1, 4.0
_SHORT_STEMS = (1000.0, 80.0, 12.0, 2.0)
_SIGNS = {
    LETTER: 1000.0,
    CAPITAL: 170.0,
    DIGIT: 60.0,
    DIGITS: 30.0,
    LONG_NUMBER: 5.0,
    " ": 1000.0,
    ".": 60.0,
    ",": 60.0,
    "(": 10.0,
    ")": 10.0,
}


@dataclass(frozen=True)
class Cue:
    """Of `words`, `stems` (beginnings of words) and `signs`, one must stand somewhere.

    A sign may be a kind of `pattern_tokens`; `edged` says that it begins a run of its kind.
    """

    words: frozenset[str]
    stems: frozenset[str]
    signs: frozenset[str]
    edged: bool

    @cached_property
    def commonness(self) -> float:
        """Roughly how often it stands in a thousand words."""
        often = sum(_OFTEN.get(w, _RARE) for w in self.words) + sum(_SIGNS.get(s, _SIGN) for s in self.signs)
        return often + sum(_SHORT_STEMS[len(s)] if len(s) < len(_SHORT_STEMS) else 2 * _RARE for s in self.stems)


_NUMBERS: dict[Cue, int] = {}
_OF_WORD: dict[str, list[int]] = {}
_OF_STEM: dict[str, list[int]] = {}
_ANSWERS: dict[str, tuple[int, ...]] = {}
_MOST_ANSWERS = 20_000
_LONGEST_STEM = 40


def number_of(cue: Cue) -> int:
    """The number under which a cue is listed, from now on."""
    number = _NUMBERS.get(cue)
    if number is None:
        number = _NUMBERS[cue] = len(_NUMBERS)
        _ANSWERS.clear()
        for word in cue.words:
            _OF_WORD.setdefault(word, []).append(number)
        for stem in {s[:_LONGEST_STEM] for s in cue.stems}:
            _OF_STEM.setdefault(stem, []).append(number)
    return number


def known() -> int:
    """How many cues there are: those with lower numbers are answered to."""
    return len(_NUMBERS)


def united(cues: Sequence[Cue]) -> Cue:
    """One cue for several."""
    words, stems, signs = (
        frozenset[str]().union(*sets) for sets in zip(*((c.words, c.stems, c.signs) for c in cues), strict=True)
    )
    return Cue(words, stems, signs, all(c.edged for c in cues))


def answers(word: str) -> tuple[int, ...]:
    """The numbers of the cues that a word in small letters is, or begins as."""
    found = _ANSWERS.get(word)
    if found is None:
        numbers = set(_OF_WORD.get(word, ()))
        for end in range(1, min(len(word), _LONGEST_STEM) + 1):
            numbers.update(_OF_STEM.get(word[:end], ()))
        if len(_ANSWERS) >= _MOST_ANSWERS:
            _ANSWERS.clear()
        found = _ANSWERS[word] = tuple(numbers)
    return found
