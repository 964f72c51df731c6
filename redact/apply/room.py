"""What stands around a mark on its line: letters, rulings, pictures, and how far a mark may grow between them.

Works in a frame in which the marked writing reads left to right and top to bottom, so that one rule serves all four
ways that writing can run on a page. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from redact.model.geometry import Rect
from redact.pdf.letters import Flags, Letters, Numbers
from redact.pdf.reading import RawPage

THIN = 3.0
"""A drawing no wider than this is a ruling or an underline."""
SHORTEST_RULING = 5.0
SNUG = 4.0
"""A filled box that stands out this little beyond what it lies behind is a highlight of it, and as telling as it."""
ALIGNED = 0.3
"""Line starts no farther apart than this stand on one edge."""
CORE_TOP, CORE_BOTTOM = 0.40, 0.78
"""The part of a letter's box between the heights of its x-line and its baseline, in shares from the top."""
CORE_COVERED = 1 / 3
"""A letter of another line of which a mark hides this share of the core can't be read any more."""


def in_frame(box: Rect, quarter: int) -> Rect:
    """A box of the page as seen when turned so that writing in `quarter` (RawLine.direction) reads left to right."""
    x0, y0, x1, y1 = box.as_tuple()
    match quarter:
        case 1:
            return Rect(y0, -x1, y1, -x0)
        case 2:
            return Rect(-x1, -y1, -x0, -y0)
        case 3:
            return Rect(-y1, x0, -y0, x1)
        case _:
            return box


def on_page(box: Rect, quarter: int) -> Rect:
    """The way back from `in_frame`."""
    return in_frame(box, (4 - quarter) % 4)


@dataclass(frozen=True, slots=True)
class Side:
    """What ends the room on one side of a mark. `close`: a kept letter of the same line, a word space away at most."""

    at: float
    close: bool


class Room:
    """The room on a page in one frame, beside marks that cover the letters of `marked`."""

    def __init__(self, page: RawPage, letters: Letters, marked: Flags, quarter: int) -> None:
        self._edge = in_frame(Rect(0, 0, page.width, page.height), quarter)
        boxes = _turned(letters.boxes, quarter)
        middles = (boxes[:, 1] + boxes[:, 3]) / 2
        order = np.argsort(middles, kind="stable")
        self._boxes, self._middles = boxes[order], middles[order]
        self._tallest = float((boxes[:, 3] - boxes[:, 1]).max()) if len(boxes) else 0.0
        self._inked = ~letters.blank[order]
        self._spaces = letters.blank[order] & ~letters.made_up[order]
        self._kept = self._inked & ~marked[order]
        own = letters.directions[order] == quarter
        self._starts = self._boxes[letters.first[order] & own]
        self._ends = self._boxes[letters.last[order] & own]
        vectors = _turned(_columns(page.vectors), quarter)
        wide, high = vectors[:, 2] - vectors[:, 0], vectors[:, 3] - vectors[:, 1]
        self._uprights = vectors[(wide <= THIN) & (high >= SHORTEST_RULING)]
        self._areas = vectors[(wide > THIN) & (high > THIN)]
        self._pictures = _turned(_columns(page.pictures), quarter)

    def beside(self, box: Rect, em: float) -> tuple[Side, Side]:
        """What ends the room left and right of a mark on one line of writing."""
        near = self._near(box)
        boxes, middles = self._boxes[near], self._middles[near]
        kept = self._kept[near]
        on_line = self._inked[near] & (middles >= box.y0) & (middles <= box.y1)
        same, others = boxes[on_line & kept], boxes[on_line & ~kept]
        hidden = boxes[kept & (_core_share(boxes, box) > CORE_COVERED)]
        low, high = self._walls(box)
        left = self._side(same, others, hidden, box, em, low)
        mirrored = Rect(-box.x1, box.y0, -box.x0, box.y1)
        right = self._side(_mirror(same), _mirror(others), _mirror(hidden), mirrored, em, -high)
        return left, Side(-right.at, right.close)

    def _side(self, kept: Numbers, others: Numbers, hidden: Numbers, box: Rect, em: float, wall: float) -> Side:
        """The left side; the right one is asked in the mirror. Letters under `others`' marks end the room too."""
        middle = (box.x0 + box.x1) / 2
        letter = _farthest(kept[(kept[:, 0] + kept[:, 2]) / 2 < middle])
        other = _farthest(others[(others[:, 0] + others[:, 2]) / 2 < box.x0])
        if letter >= max(wall, other) and box.x0 - letter <= em:
            return Side(letter, close=True)
        above_or_below = _farthest(hidden[hidden[:, 0] < box.x0])
        return Side(max(max(letter, other) + em / 2, above_or_below, wall), close=False)

    def _walls(self, box: Rect) -> tuple[float, float]:
        """How far it is to rulings, drawings, pictures and the page's edges."""
        low, high = [self._edge.x0], [self._edge.x1]
        middle = (box.x0 + box.x1) / 2
        for fence in self._over(self._uprights, box):
            if (fence[0] + fence[2]) / 2 < middle:
                low.append(fence[2])
            else:
                high.append(fence[0])
        for block in (*self._over(self._areas, box), *self._over(self._pictures, box)):
            if block[2] <= box.x0:
                low.append(block[2])
            elif block[0] >= box.x1:
                high.append(block[0])
        for area in self._over(self._areas, box):
            around = area[0] <= middle <= area[2] and area[1] <= (box.y0 + box.y1) / 2 <= area[3]
            snug = area[0] >= box.x0 - SNUG and area[2] <= box.x1 + SNUG
            if around and not snug:
                low.append(area[0])
                high.append(area[2])
        return float(max(low)), float(min(high))

    def starts_alike(self, box: Rect) -> bool:
        """Whether another line of writing starts on the mark's left edge."""
        return _on_edge(self._starts, self._starts[:, 0], box.x0, box)

    def ends_alike(self, box: Rect) -> bool:
        """Whether another line of writing ends on the mark's right edge."""
        return _on_edge(self._ends, self._ends[:, 2], box.x1, box)

    def parted(self, left: Rect, right: Rect) -> bool:
        """Whether a kept letter or a ruling stands between two marks of one line."""
        between = Rect(min(left.x1, right.x0), max(left.y0, right.y0), max(left.x1, right.x0), min(left.y1, right.y1))
        near = self._near(between)
        boxes, middles = self._boxes[near], self._middles[near]
        xs = (boxes[:, 0] + boxes[:, 2]) / 2
        inside = (middles >= between.y0) & (middles <= between.y1) & (xs >= between.x0) & (xs <= between.x1)
        if bool((inside & self._kept[near]).any()):
            return True
        fences = self._over(self._uprights, between)
        at = (fences[:, 0] + fences[:, 2]) / 2
        return bool(((at >= between.x0) & (at <= between.x1)).any())

    def line_around(self, box: Rect, em: float, gap: float, stretched: float) -> tuple[float, float]:
        """From where to where the line of writing through a box goes on without a gap wider than `gap` ems,
        `stretched` ems where the file itself has a space, and without a ruling."""
        near = self._near(box)
        middles = self._middles[near]
        on_line = (middles >= box.y0) & (middles <= box.y1)
        letters = self._boxes[near][on_line & self._inked[near]]
        spaces = self._boxes[near][on_line & self._spaces[near]]
        fences = self._over(self._uprights, box)
        low, high = box.x0, box.x1

        def goes_on(start: float, end: float) -> bool:
            at = (fences[:, 0] + fences[:, 2]) / 2
            if bool(((at > start) & (at < end)).any()):
                return False
            at = (spaces[:, 0] + spaces[:, 2]) / 2
            spaced = bool(((at > start - em / 4) & (at < end + em / 4)).any())
            return end - start <= em * (stretched if spaced else gap)

        for letter in letters[np.argsort(letters[:, 0], kind="stable")]:
            if letter[2] > high and letter[0] > box.x0 and goes_on(high, letter[0]):
                high = float(letter[2])
        for letter in letters[np.argsort(-letters[:, 2], kind="stable")]:
            if letter[0] < low and letter[2] < box.x1 and goes_on(letter[2], low):
                low = float(letter[0])
        return low, high

    def _near(self, box: Rect) -> slice:
        """The characters, sorted by height, that a mark of this height can meet."""
        first = np.searchsorted(self._middles, box.y0 - self._tallest / 2)
        return slice(int(first), int(np.searchsorted(self._middles, box.y1 + self._tallest / 2, side="right")))

    @staticmethod
    def _over(drawings: Numbers, box: Rect) -> Numbers:
        """The drawings that share more than a hair of the mark's height."""
        return drawings[np.minimum(drawings[:, 3], box.y1) - np.maximum(drawings[:, 1], box.y0) > 1.0]


def _columns(boxes: Sequence[Rect]) -> Numbers:
    return np.array([b.as_tuple() for b in boxes], dtype=np.float64).reshape(len(boxes), 4)


def _turned(boxes: Numbers, quarter: int) -> Numbers:
    x0, y0, x1, y1 = boxes.T
    turned = {1: (y0, -x1, y1, -x0), 2: (-x1, -y1, -x0, -y0), 3: (-y1, x0, -y0, x1)}.get(quarter, (x0, y0, x1, y1))
    return np.stack(turned, axis=1)


def _farthest(boxes: Numbers) -> float:
    """The right edge that is farthest to the right."""
    return float(boxes[:, 2].max()) if len(boxes) else -np.inf


def _mirror(boxes: Numbers) -> Numbers:
    return np.stack((-boxes[:, 2], boxes[:, 1], -boxes[:, 0], boxes[:, 3]), axis=1)


def _core_share(boxes: Numbers, box: Rect) -> Numbers:
    """How much of the core of each letter lies at the mark's height."""
    high = boxes[:, 3] - boxes[:, 1]
    top, bottom = boxes[:, 1] + CORE_TOP * high, boxes[:, 1] + CORE_BOTTOM * high
    shared: Numbers = (np.minimum(bottom, box.y1) - np.maximum(top, box.y0)) / (bottom - top)
    return shared


def _on_edge(lines: Numbers, edges: Numbers, at: float, box: Rect) -> bool:
    elsewhere = (lines[:, 3] <= box.y0 + box.height / 2) | (lines[:, 1] >= box.y1 - box.height / 2)
    return bool((elsewhere & (np.abs(edges - at) <= ALIGNED)).any())
