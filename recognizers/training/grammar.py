"""Sentence frames: their notation, read once, and their filling.

`[red|green|]` is one of these; `{date}` is a rule or a value; `{A}` … `{F}` are people of the scene in full, `{a}` the
same one mentioned again, `{a.he}`, `{a.his}`, `{a.him}` (or `.He`, `.His`) the pronoun that fits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random

from recognizers.training.people import Person, anyone, mention
from recognizers.training.pieces import Piece

Frame = tuple["str | Slot | Choice", ...]
Value = Callable[["Scene"], list[Piece]]
_TOKEN = re.compile(r"([\[\]|{}])")
_PRONOUNS = {
    "he": ("she", "he"),
    "his": ("her", "his"),
    "him": ("her", "him"),
    "man": ("woman", "man"),
    "son": ("daughter", "son"),
}
_CAST = "ABCDEF"


@dataclass(frozen=True, slots=True)
class Slot:
    """A name in braces."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several frames."""

    frames: tuple[Frame, ...]


@dataclass(slots=True)
class Scene:
    """What one text keeps from its start to its end: chance, the people in it, and how they are written."""

    random: Random
    rules: Mapping[str, Sequence[str]]
    values: Mapping[str, Value]
    style: str = "full"
    plain: bool = False
    """No titles: children, friends."""
    cast: dict[str, Person] = field(default_factory=dict, repr=False)

    def person(self, letter: str) -> Person:
        """Somebody of the cast, cast when first asked for."""
        if letter not in self.cast:
            self.cast[letter] = anyone(self.random)
        return self.cast[letter]

    def say(self, frame: str) -> list[Piece]:
        """The frame filled."""
        pieces: list[Piece] = []
        self._fill(read(frame), pieces)
        return pieces

    def _fill(self, frame: Frame, pieces: list[Piece]) -> None:
        for part in frame:
            if isinstance(part, str):
                pieces.append(Piece(part))
            elif isinstance(part, Choice):
                self._fill(self.random.choice(part.frames), pieces)
            elif part.name in self.values:
                pieces += self.values[part.name](self)
            elif part.name in self.rules:
                self._fill(read(self.random.choice(self.rules[part.name])), pieces)
            else:
                pieces.append(self._someone(part.name))

    def _someone(self, name: str) -> Piece:
        letter, _, form = name.partition(".")
        if len(letter) != 1 or letter.upper() not in _CAST:
            raise KeyError(name)
        who = self.person(letter.upper())
        if form:
            word = _PRONOUNS[form.lower()][0 if who.woman else 1]
            return Piece(word.capitalize() if form[0].isupper() else word)
        if self.plain:
            return mention(self.random, who, "plain" if letter in _CAST else "familiar")
        return mention(self.random, who, self.style if letter in _CAST else "short")


@cache
def read(frame: str) -> Frame:
    """A frame's parts."""
    tokens = [token for token in _TOKEN.split(frame) if token]
    parts, rest = _read(tokens, 0, nested=False)
    if rest != len(tokens) or tokens.count("[") != tokens.count("]"):
        raise ValueError(f"a bracket too many: {frame}")
    return parts[0]


def _read(tokens: Sequence[str], at: int, *, nested: bool) -> tuple[tuple[Frame, ...], int]:
    frames: list[Frame] = []
    parts: list[str | Slot | Choice] = []
    while at < len(tokens):
        sign = tokens[at]
        if sign == "[":
            inner, at = _read(tokens, at + 1, nested=True)
            parts.append(Choice(inner))
        elif sign == "{":
            parts.append(Slot(tokens[at + 1]))
            at += 2
        elif nested and sign == "|":
            frames.append(tuple(parts))
            parts = []
        elif sign == "]":
            break
        else:
            parts.append(sign)
        at += 1
    return (*frames, tuple(parts)), at
