"""A page read in other ways than in its reading order: down a column, across a gap.

Layout may part what a writer set together: a name over two lines of a cell that no ruling tells from its neighbours,
a word across a column's gap. Terms are looked for here too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from redact.detect.terms import Terms
from redact.model.document import Page
from redact.model.geometry import Rect, union

UP, DOWN = 0.6, 1.1
"""How far above and below a line's lower edge the next line begins, as shares of its height."""
MOST = 4
"""Over so many lines a term may run."""


@dataclass(frozen=True, slots=True)
class _Run:
    """One line of the page, and its box turned so that the writing reads left to right and top to bottom."""

    start: int
    end: int
    box: Rect
    direction: int


@dataclass(slots=True)
class _Joined:
    """Text of several lines, and for each character its index on the page; -1 for a break put in here."""

    text: str = field(default="", repr=False)
    indexes: list[int] = field(default_factory=list, repr=False)


def found_across(page: Page, terms: Terms) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
    """Terms that run over lines which are neighbours on the page and not in its text: the term, and the parts of the
    text that it takes up."""
    runs = _runs(page)
    nexts = _nexts(runs)
    for first in range(len(runs)):
        for chain in _chains(first, nexts):
            if all(b == a + 1 for a, b in pairwise(chain)):
                continue  # that is how the page reads anyway
            joined = _joined(page, [runs[i] for i in chain], terms.longest)
            own = runs[first]
            for hit in terms.find(joined.text):
                places = [i for i in joined.indexes[hit.start : hit.end] if i >= 0]
                inside = [own.start <= i < own.end for i in places]
                if inside and inside[0] and not all(inside):
                    yield hit.term, tuple(_stretches(places))


def _runs(page: Page) -> list[_Run]:
    runs: list[_Run] = []
    for line in page.lines:
        boxes = [(i, box) for i in range(line.start, line.end) if (box := page.char_box(i)).area > 0]
        if boxes:
            direction = _direction(boxes[0][1], boxes[-1][1])
            runs.append(_Run(line.start, line.end, _turned(union(b for _, b in boxes), direction), direction))
    return runs


def _direction(first: Rect, last: Rect) -> int:
    """Which way a line runs: 0 right, 1 down, 2 left, 3 up."""
    right, down = last.centre[0] - first.centre[0], last.centre[1] - first.centre[1]
    if abs(right) >= abs(down):
        return 0 if right >= 0 else 2
    return 1 if down > 0 else 3


def _turned(box: Rect, direction: int) -> Rect:
    turned = (
        box,
        Rect(box.y0, -box.x1, box.y1, -box.x0),
        Rect(-box.x1, -box.y1, -box.x0, -box.y0),
        Rect(-box.y1, box.x0, -box.y0, box.x1),
    )
    return turned[direction]


def _nexts(runs: Sequence[_Run]) -> list[tuple[int | None, int | None]]:
    """For each line the one below it, and the one beside it. Near linear: lines are sorted by place once."""
    found: list[tuple[int | None, int | None]] = [(None, None)] * len(runs)
    for direction in {r.direction for r in runs}:
        own = sorted((i for i, r in enumerate(runs) if r.direction == direction), key=lambda i: runs[i].box.y0)
        tops = [runs[i].box.y0 for i in own]
        for i in own:
            box = runs[i].box
            high = box.height
            near = [
                own[k]
                for k in range(bisect_left(tops, box.y0 - UP * high), bisect_left(tops, box.y1 + DOWN * high))
                if own[k] != i
            ]
            below = [j for j in near if _is_below(box, runs[j].box)]
            beside = [j for j in near if _is_beside(box, runs[j].box)]
            found[i] = (
                min(below, key=lambda j: (round(runs[j].box.y0), abs(runs[j].box.x0 - box.x0)), default=None),
                min(beside, key=lambda j: runs[j].box.x0, default=None),
            )
    return found


def _is_below(box: Rect, other: Rect) -> bool:
    return other.y0 >= box.y1 - UP * box.height and other.x0 < box.x1 and box.x0 < other.x1


def _is_beside(box: Rect, other: Rect) -> bool:
    return abs(other.centre[1] - box.centre[1]) < box.height / 2 and other.x0 >= box.centre[0] and other.x1 > box.x1


def _chains(first: int, nexts: Sequence[tuple[int | None, int | None]]) -> Iterator[list[int]]:
    below, beside = nexts[first]
    if below is not None:
        chain = [first]
        following: int | None = below
        while following is not None and following not in chain and len(chain) < MOST:
            chain.append(following)
            following = nexts[following][0]
        yield chain
    if beside is not None:
        yield [first, beside]


def _joined(page: Page, runs: Sequence[_Run], longest: int) -> _Joined:
    """The lines as one text; of the first only its end, of the others no more than a term can take up."""
    joined = _Joined()
    reach = 4 * longest
    for n, run in enumerate(runs):
        start = max(run.start, run.end - reach) if n == 0 else run.start
        if n:
            joined.text += "\n"
            joined.indexes.append(-1)
        joined.text += page.text[start : run.end]
        joined.indexes.extend(range(start, run.end))
        if n and len(joined.text) > 2 * reach:
            break
    return joined


def _stretches(indexes: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = before = indexes[0]
    for i in indexes[1:]:
        if i != before + 1:
            yield start, before + 1
            start = i
        before = i
    yield start, before + 1
