"""The secret as lines: a pen's way through its letters."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import cos, hypot, pi, sin

from tests.leaks.channels.registry import SECRET, Box

Line = list[tuple[float, float]]

SIGNED: Box = (100, 440, 300, 480)


def _ring(x: float, y: float, wide: float, high: float) -> Line:
    return [(x + wide * cos(2 * pi * i / 16), y + high * sin(2 * pi * i / 16)) for i in range(17)]


# In a cell one wide and one high.
_LETTERS: dict[str, list[Line]] = {
    "O": [_ring(0.45, 0.5, 0.4, 0.48)],
    "k": [[(0.2, 0.02), (0.2, 0.98)], [(0.2, 0.3), (0.75, 0.65)], [(0.4, 0.45), (0.8, 0.02)]],
    "a": [_ring(0.4, 0.3, 0.28, 0.28), [(0.68, 0.6), (0.68, 0.02)]],
    "f": [[(0.35, 0.02), (0.35, 0.85), (0.5, 0.98), (0.7, 0.92)], [(0.1, 0.6), (0.65, 0.6)]],
    "o": [_ring(0.45, 0.3, 0.32, 0.28)],
    "r": [[(0.25, 0.02), (0.25, 0.6)], [(0.25, 0.4), (0.45, 0.58), (0.7, 0.55)]],
}


def strokes(box: Box, text: str = SECRET) -> list[Line]:
    """The pen's lines, spread over a box."""
    left, bottom, right, top = box
    cell = (right - left) / len(text)
    return [
        [(left + (i + x) * cell, bottom + y * (top - bottom)) for x, y in line]
        for i, letter in enumerate(text)
        for line in _LETTERS[letter]
    ]


def segments(box: Box, text: str = SECRET) -> Iterator[tuple[float, float, float, float]]:
    for line in strokes(box, text):
        for (x0, y0), (x1, y1) in pairwise(line):
            yield x0, y0, x1, y1


def stroked(box: Box, width: float = 2) -> str:
    """Lines to be stroked, each by itself."""
    return f"{width} w " + " ".join(f"{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S" for x0, y0, x1, y1 in segments(box))


def outlined(box: Box, thick: float = 2, text: str = SECRET) -> str:
    """One path of thin quadrangles, with curves for their ends, to be filled: as a program turns text into shapes."""
    parts = []
    for x0, y0, x1, y1 in segments(box, text):
        long = hypot(x1 - x0, y1 - y0)
        dx, dy = -(y1 - y0) / long * thick / 2, (x1 - x0) / long * thick / 2
        parts.append(
            f"{x0 - dx:.2f} {y0 - dy:.2f} m {x1 - dx:.2f} {y1 - dy:.2f} l"
            f" {x1 - dx:.2f} {y1 - dy:.2f} {x1 + dx:.2f} {y1 + dy:.2f} {x1 + dx:.2f} {y1 + dy:.2f} c"
            f" {x0 + dx:.2f} {y0 + dy:.2f} l h"
        )
    return " ".join(parts) + " f\n"
