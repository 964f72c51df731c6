"""Places on a page.

All coordinates are PDF points on the unrotated page, origin at the top left of the crop box, y downwards
(the page dictionary's /Rotate is not applied; ISO 32000-2 §14.11.2 for the boxes).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Rect:
    """An axis-aligned box in points: left, top, right, bottom."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return max(0.0, self.x1 - self.x0)

    @property
    def height(self) -> float:
        return max(0.0, self.y1 - self.y0)

    @property
    def area(self) -> float:
        return self.width * self.height

    @property
    def centre(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def contains(self, x: float, y: float) -> bool:
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1

    def touches(self, other: Rect) -> bool:
        """True when the two share an area, however thin; a shared edge alone does not count."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1

    def overlap(self, other: Rect) -> float:
        """The shared area in square points."""
        wide = min(self.x1, other.x1) - max(self.x0, other.x0)
        high = min(self.y1, other.y1) - max(self.y0, other.y0)
        return wide * high if wide > 0 and high > 0 else 0.0

    def grown(self, by: float) -> Rect:
        return Rect(self.x0 - by, self.y0 - by, self.x1 + by, self.y1 + by)

    def rounded(self, digits: int = 2) -> Rect:
        return Rect(*(round(v, digits) for v in self.as_tuple()))

    def as_tuple(self) -> tuple[float, float, float, float]:
        return self.x0, self.y0, self.x1, self.y1


def union(boxes: Iterable[Rect]) -> Rect:
    """The smallest box around all of `boxes`. Raises ValueError when there is none."""
    every = list(boxes)
    if not every:
        raise ValueError("no box to put a box around")
    return Rect(min(b.x0 for b in every), min(b.y0 for b in every), max(b.x1 for b in every), max(b.y1 for b in every))
