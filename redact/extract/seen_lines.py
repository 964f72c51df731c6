"""Words that a reader saw, as lines of a page: which way they run, and a box for each letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from redact.extract.pieces import in_frame
from redact.model.geometry import Rect, union
from redact.model.pixels import SeenWord
from redact.pdf.reading import MADE_UP_SPACE, Char, RawLine

LETTERS_THAT_TELL = 3
"""A word of fewer letters may be as high as wide, whichever way it runs."""
UPRIGHT = 1.4
"""Such a word, when it is so many times as high as wide, runs up or down; when as wide as high, to a side."""
SIZE = 1.1
"""A font's size, in heights of the ink of a line."""
GROWN = 0.12
"""Share of its height by which a letter's box reaches beyond the ink above and below, as those of text layers do."""
APART = 1.5
"""Widest gap between words of one line, in heights of the line."""


@dataclass(frozen=True, slots=True)
class SeenLine:
    """Words of one line, in the order in which they are read. `direction` is as in RawLine."""

    words: tuple[SeenWord, ...] = field(repr=False)
    direction: int

    @property
    def box(self) -> Rect:
        return union(w.box for w in self.words)

    @property
    def raw(self) -> RawLine:
        """The line as if the file held it, the spaces made up."""
        across = self.box.width if self.direction in (1, 3) else self.box.height
        chars: list[Char] = []
        for i, word in enumerate(self.words):
            if i:
                chars.append((MADE_UP_SPACE, *_between(self.words[i - 1].box, word.box, self.direction).as_tuple()))
            chars.extend(_letters(word, self.direction))
        return RawLine(tuple(chars), SIZE * across, self.direction)

    def letters(self) -> Iterator[tuple[Char, SeenWord]]:
        """Each letter as in `raw`, with its word."""
        for word in self.words:
            for char in _letters(word, self.direction):
                yield char, word

    def part(self, words: Sequence[SeenWord]) -> SeenLine:
        """Some of the words as a line."""
        return SeenLine(tuple(words), self.direction)


def lines_of(words: Sequence[SeenWord]) -> list[SeenLine]:
    """Words in the reader's order, grouped to lines."""
    upright = [_runs_upright(w) for w in words]
    telling = [u for u, w in zip(upright, words, strict=True) if u is not None]
    mostly = sum(telling) > len(telling) / 2
    runs: list[list[SeenWord]] = []
    stands: list[bool] = []
    for word, own in zip(words, upright, strict=True):
        stand = own if own is not None else (stands[-1] if runs and _beside(runs[-1][-1], word, stands[-1]) else mostly)
        if runs and stands[-1] == stand and _beside(runs[-1][-1], word, stand):
            runs[-1].append(word)
        else:
            runs.append([word])
            stands.append(stand)
    ways = {stand: _way(runs, stands, stand) for stand in (False, True)}
    return [
        SeenLine(tuple(part), ways[stand])
        for run, stand in zip(runs, stands, strict=True)
        for part in _forward(run, ways[stand])
    ]


def _runs_upright(word: SeenWord) -> bool | None:
    """Whether a word runs up or down; None where its box does not say."""
    wide, high = word.box.width, word.box.height
    if len(word.text) < LETTERS_THAT_TELL or 1 / UPRIGHT < high / max(wide, 1e-6) < UPRIGHT:
        return None
    return high > wide


def _beside(one: SeenWord, other: SeenWord, upright: bool) -> bool:
    """Whether two words stand on one line, near one another."""
    a, b = (in_frame(*w.box.as_tuple(), 1 if upright else 0) for w in (one, other))
    shared = min(a.y1, b.y1) - max(a.y0, b.y0)
    gap = max(a.x0, b.x0) - min(a.x1, b.x1)
    return shared > 0.5 * min(a.height, b.height) and gap < APART * max(a.height, b.height)


def _way(runs: Sequence[Sequence[SeenWord]], stands: Sequence[bool], upright: bool) -> int:
    """Which of the two ways lines that lie (or stand) run: that in which most words follow one another."""
    onward = 0
    for run, stand in zip(runs, stands, strict=True):
        if stand != upright:
            continue
        for one, other in pairwise(run):
            step = other.box.centre[upright] - one.box.centre[upright]
            onward += 1 if step > 0 else -1
    if upright:
        return 1 if onward >= 0 else 3
    return 0 if onward >= 0 else 2


def _forward(run: Sequence[SeenWord], direction: int) -> Iterator[list[SeenWord]]:
    """A run parted wherever it would go back."""
    part: list[SeenWord] = []
    reach = float("-inf")
    for word in run:
        start = in_frame(*word.box.as_tuple(), direction).x0
        if part and start < reach:
            yield part
            part = []
        part.append(word)
        reach = start
    if part:
        yield part


def _letters(word: SeenWord, direction: int) -> Iterator[Char]:
    """A word's box in equal shares, one a letter, in the direction of the writing."""
    box, count = word.box, len(word.text)
    for i, letter in enumerate(word.text):
        place = i if direction in (0, 1) else count - 1 - i
        if direction in (0, 2):
            step, more = box.width / count, GROWN * box.height
            yield letter, box.x0 + place * step, box.y0 - more, box.x0 + (place + 1) * step, box.y1 + more
        else:
            step, more = box.height / count, GROWN * box.width
            yield letter, box.x0 - more, box.y0 + place * step, box.x1 + more, box.y0 + (place + 1) * step


def _between(one: Rect, other: Rect, direction: int) -> Rect:
    """The gap between two neighbouring words of a line."""
    whole = union((one, other))
    if direction in (0, 2):
        left, right = (one, other) if direction == 0 else (other, one)
        return Rect(min(left.x1, right.x0), whole.y0, max(left.x1, right.x0), whole.y1)
    above, below = (one, other) if direction == 1 else (other, one)
    return Rect(whole.x0, min(above.y1, below.y0), whole.x1, max(above.y1, below.y0))
