"""Questions with options of which one is ticked: `☐ Male ☒ Female`, `Male X Female`. What is ticked is said of somebody;
the other options are print."""

from __future__ import annotations

from bisect import bisect_right

from recognizers.kit.rule import compiled
from redact.model.document import Label
from redact.model.passage import Passage

LONGEST_LINE = 400
"""Characters of a line with options. Longer ones are prose, and an X in them is a letter."""

_MARK = compiled(
    r"""
    (?P<tick>[☒☑✓✔✗✘🗹🗷⊠√]|[\[(][xX✓✔][\])]) | (?P<empty>[☐□❑❏⬜]|\[[ _]?\]|\([ _]\))
    | (?P<letter>(?<![^\s:])[Xx](?=[ ]\p{Lu}) | (?<=\p{L}[ ])[Xx](?=[ ]*(?:[\t\n]|\Z)))
    """,
    0,
)

type Range = tuple[int, int]


class Choices:
    """The options of a passage's questions, to be asked many times."""

    __slots__ = ("_labels", "_lines", "_marked", "_starts", "_text")

    def __init__(self, passage: Passage) -> None:
        self._text = passage.text
        self._marked = _MARK.search(passage.text) is not None
        self._labels: list[Label] = sorted(passage.labels, key=lambda label: label.start) if self._marked else []
        self._starts = [label.start for label in self._labels]
        self._lines: dict[int, tuple[Range, ...] | None] = {}

    def parts(self, start: int, end: int) -> tuple[Range, ...]:
        """What of the cell text[start:end] is said of somebody: all of it, the ticked options, or nothing."""
        ticked = self._ticked(start, end)
        if ticked is None:
            return ((start, end),)
        return tuple((max(a, start), min(b, end)) for a, b in ticked if a < end and b > start)

    def open(self, start: int, end: int) -> bool:
        """True when text[start:end] is an option that isn't ticked, beside one that is or by an empty box."""
        ticked = self._ticked(start, end)
        return ticked is not None and not any(a <= start < b for a, b in ticked)

    def _ticked(self, start: int, end: int) -> tuple[Range, ...] | None:
        """The ticked stretches of the line, None where it has no options."""
        if not self._marked:
            return None
        text = self._text
        low = text.rfind("\n", max(0, start - LONGEST_LINE), start) + 1
        high = text.find("\n", end, end + LONGEST_LINE)
        high = min(len(text), end + LONGEST_LINE) if high < 0 else high
        if high - low > LONGEST_LINE or (low == 0 and start > LONGEST_LINE):
            return None
        if low not in self._lines:
            self._lines[low] = self._read(low, high)
        return self._lines[low]

    def _read(self, low: int, high: int) -> tuple[Range, ...] | None:
        text = self._text
        marks = [m for m in _MARK.finditer(text, low, high) if m["letter"] is None or self._labelled(m.start())]
        if not marks:
            return None
        front = text[low : marks[0].start()]
        behind = not front.strip() or front.rstrip(" ").endswith((":", "\t", "?")) or marks[0]["letter"] is not None
        if marks[-1]["letter"] is not None and not text[marks[-1].end() : high].strip():
            behind = False
        found: list[Range] = []
        for at, mark in enumerate(marks):
            if mark["empty"] is not None:
                continue
            if behind:
                last = marks[at + 1].start() if at + 1 < len(marks) else high
                stop = text.find("\t", mark.end(), last)
                found.append((mark.end(), last if stop < 0 else stop))
            else:
                first = marks[at - 1].end() if at else low
                found.append((max(first, text.rfind("\t", first, mark.start()) + 1), mark.start()))
        return tuple(_bare(text, a, b) for a, b in found)

    def _labelled(self, place: int) -> bool:
        """True when a label speaks of what stands at `place`: elsewhere an X is a letter, or somebody unnamed."""
        at = bisect_right(self._starts, place)
        return any(label.start <= place < label.end for label in self._labels[max(0, at - 4) : at])


def _bare(text: str, start: int, end: int) -> Range:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
