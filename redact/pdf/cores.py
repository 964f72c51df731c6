"""Where to touch a glyph so that MuPDF drops it and no other.

MuPDF drops a glyph when a mark touches its box, which is as wide as the glyph's advance, as high as its font and, for
slanted writing, the upright box around all that, less a tenth on each side. In tight leading and in slanted text the
boxes of neighbours overlap; a strip or a spot is looked for that touches marked glyphs only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from redact.model.geometry import Rect
from redact.pdf.letters import SLANTED, Flags, Letters, Numbers, Whole

SPOT = 0.05
"""Half the width of a spot, in points."""
SHRUNK = 0.1
"""How much MuPDF takes off a glyph's box on each side, as a share of its length there."""
SPARED = 0.04
"""The same for glyphs that stay: a mark keeps a little farther away from them."""
SHARES = np.array([0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86])
"""Where across a glyph's box to try, in shares of its length, from the middle outwards."""


def cores(letters: Letters, boxes: Sequence[Rect]) -> Iterator[Rect]:
    """Strips and spots through all glyphs whose centre lies under one of `boxes`, and through no other glyph.

    A glyph that can't be told from its neighbours by any spot is passed over: it is the rebuild's to drop.
    """
    marked = letters.under(boxes)
    spare = _Spare(letters, ~marked & ~letters.made_up)
    for run in _runs(letters, marked):
        strip = None
        if letters.directions[run[0]] != SLANTED:
            strip = _strip(letters.boxes[run], letters.directions[run[0]] in (0, 2), spare)
        if strip is not None:
            yield strip
        else:
            yield from _spots(letters.boxes[run], spare)


def _runs(letters: Letters, marked: Flags) -> list[Whole]:
    """Marked characters that follow one another in one line."""
    found = np.flatnonzero(marked)
    if not len(found):
        return []
    found = found[np.argsort(letters.turns[found])]
    breaks = (np.diff(letters.turns[found]) != 1) | (np.diff(letters.lines[found]) != 0)
    return np.split(found, np.flatnonzero(breaks) + 1)


class _Spare:
    """The boxes of the glyphs that stay, sorted by height."""

    def __init__(self, letters: Letters, kept: Flags) -> None:
        boxes, self._middles = letters.boxes[kept], letters.centres[kept, 1]
        less = SPARED * (boxes[:, 2:] - boxes[:, :2])
        self._boxes = np.concatenate((boxes[:, :2] + less, boxes[:, 2:] - less), axis=1)
        self._reach = float((boxes[:, 3] - boxes[:, 1]).max()) / 2 if len(boxes) else 0.0

    def near(self, y0: float, y1: float) -> Numbers:
        """The boxes that a mark between two heights may touch."""
        first = np.searchsorted(self._middles, y0 - self._reach)
        return self._boxes[first : np.searchsorted(self._middles, y1 + self._reach, side="right")]


def _strip(glyphs: Numbers, along: bool, spare: _Spare) -> Rect | None:
    """One strip from the first glyph's middle to the last one's, at the height nearest to theirs where it is alone."""
    low, high = (1, 3) if along else (0, 2)
    less = SHRUNK * (glyphs[:, high] - glyphs[:, low])
    top, bottom = float((glyphs[:, low] + less).max()) + SPOT, float((glyphs[:, high] - less).min()) - SPOT
    if top >= bottom:  # glyphs of uneven height on one line
        return None
    middles = (glyphs[:, 1 - low] + glyphs[:, 3 - low]) / 2
    start, end = float(middles.min()) - SPOT, float(middles.max()) + SPOT
    heights = top + (bottom - top) * (SHARES - SHARES.min()) / np.ptp(SHARES)
    ends = np.full((len(heights), 2), (start, end))
    thick = np.stack((heights - SPOT, heights + SPOT), axis=1)
    first, second = (ends, thick) if along else (thick, ends)
    strips = np.stack((first[:, 0], second[:, 0], first[:, 1], second[:, 1]), axis=1)
    free = _free(strips, spare.near(float(strips[:, 1].min()), float(strips[:, 3].max())))
    return Rect(*strips[free[0]].tolist()) if len(free) else None


def _spots(glyphs: Numbers, spare: _Spare) -> Iterator[Rect]:
    """A spot a glyph, as near to its middle as there is one that touches none of those that stay."""
    across, down = (grid.ravel() for grid in np.meshgrid(SHARES, SHARES))
    order = np.argsort(np.hypot(across - 0.5, down - 0.5), kind="stable")
    across, down = across[order], down[order]
    for x0, y0, x1, y1 in glyphs:
        xs, ys = x0 + across * (x1 - x0), y0 + down * (y1 - y0)
        half = min(SPOT, (1 - 2 * SHRUNK) * min(x1 - x0, y1 - y0) / 4)
        free = _free(np.stack((xs - half, ys - half, xs + half, ys + half), axis=1), spare.near(y0, y1))
        if len(free):
            at = free[0]
            yield Rect(xs[at] - half, ys[at] - half, xs[at] + half, ys[at] + half)


def _free(places: Numbers, kept: Numbers) -> Whole:
    """Which of `places` touch none of the boxes that are kept."""
    touch = (
        (places[:, None, 0] < kept[None, :, 2])
        & (places[:, None, 2] > kept[None, :, 0])
        & (places[:, None, 1] < kept[None, :, 3])
        & (places[:, None, 3] > kept[None, :, 1])
    )
    return np.flatnonzero(~touch.any(axis=1))
