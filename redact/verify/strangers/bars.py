"""Black bars in a picture that do not cover the whole of their letters: tops and tails stick out (RED411)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.strangers.scene import Scene

DARK = 70
GREY = 150
LEAST_WIDE, LEAST_HIGH, MOST_HIGH = 24, 4, 60
"""Pixels of the page as drawn (`ink.SCALE`)."""
SPARE = 2
"""How far, in pixels, one row of a bar may be longer than the next."""
STUMPS = 2
"""Pieces of letters on each side that make a bar half a cover; twice as many on one side alone."""


def half_covered(scene: Scene) -> Iterator[Finding]:
    """Bars within pictures, of vector or of pixels, with the ends of letters right above and below."""
    for box in bars(scene.ink.greys):
        left, top, right, bottom = box
        place = Rect(*(v / scene.ink.scale for v in box))
        x, y = place.centre
        if not any(p.box.contains(x, y) for p in scene.pictures):
            continue
        above = max(_stumps(scene.ink.greys, row, left, right) for row in (top - 2, top - 3))
        below = max(_stumps(scene.ink.greys, row, left, right) for row in (bottom + 1, bottom + 2))
        if min(above, below) >= STUMPS or max(above, below) >= 2 * STUMPS:
            yield found("RED411", "pictures", scene.number, "letters stick out of a black bar", place)


def bars(greys: NDArray[np.int16]) -> Iterator[tuple[int, int, int, int]]:
    """Dark rectangles: left, top, right, bottom, half open."""
    dark = greys < DARK
    rows = np.nonzero(dark.sum(axis=1) >= LEAST_WIDE)[0]
    growing: list[list[int]] = []
    for row in [*map(int, rows), -1]:
        runs = _runs(dark[row]) if row >= 0 else []
        kept: list[list[int]] = []
        for bar in growing:
            same = next((r for r in runs if row == bar[3] and _alike(r, bar)), None)
            if same is None:
                if LEAST_HIGH <= bar[3] - bar[1] <= MOST_HIGH:
                    yield bar[0], bar[1], bar[2], bar[3]
            else:
                runs.remove(same)
                bar[3] = row + 1
                kept.append(bar)
        growing = kept + [[start, row, end, row + 1] for start, end in runs]


def _alike(run: tuple[int, int], bar: list[int]) -> bool:
    return abs(run[0] - bar[0]) <= SPARE and abs(run[1] - bar[2]) <= SPARE


def _runs(row: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Unbroken dark stretches that are long enough."""
    steps = np.diff(np.concatenate(([0], row.astype(np.int8), [0])))
    starts, ends = np.nonzero(steps == 1)[0], np.nonzero(steps == -1)[0]
    long = np.nonzero(ends - starts >= LEAST_WIDE)[0]
    return [(int(starts[i]), int(ends[i])) for i in long]


def _stumps(greys: NDArray[np.int16], row: int, left: int, right: int) -> int:
    """How many short pieces of ink a row has next to a bar; none where it is all ink, as inside a larger bar."""
    if not 0 <= row < greys.shape[0]:
        return 0
    ink = greys[row, left:right] < GREY
    if float(np.mean(ink)) > 0.7:
        return 0
    return int(np.count_nonzero(np.diff(ink.astype(np.int8)) == 1))
