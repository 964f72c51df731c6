"""What stands around a hit: cue words in the sentence, or the header of the cell it lies in."""

from __future__ import annotations

from bisect import bisect_right

import regex

from recognizers.kit.labels import cell_values
from redact.model.passage import Passage


def before(text: str, start: int, cue: regex.Pattern[str], reach: int = 40) -> bool:
    """True when `cue` occurs in the `reach` characters in front of `start`. Anchor with `$` to mean right before."""
    return cue.search(text, max(0, start - reach), start) is not None


def after(text: str, end: int, cue: regex.Pattern[str], reach: int = 20) -> bool:
    """True when `cue` matches from `end` on, within `reach` characters."""
    return cue.match(text, end, min(len(text), end + reach)) is not None


class Cells:
    """The cells of a passage whose header or field name matches a label, to be asked many times."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, passage: Passage, label: regex.Pattern[str]) -> None:
        ranges = sorted((value.start, value.end) for value in cell_values(passage, label))
        self._starts = [start for start, _ in ranges]
        self._ends = [end for _, end in ranges]

    def hold(self, start: int, end: int) -> bool:
        """True when text[start:end] lies within one of the cells."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]

    def are(self, start: int, end: int) -> bool:
        """True when text[start:end] is all that one of the cells holds."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and (self._starts[at], self._ends[at]) == (start, end)
