"""Ink on a page that no letter, mark or picture explains, and that is large enough to be writing."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from redact.model.geometry import Rect
from redact.verify.glyphs import UNMAPPED, Glyphs
from redact.verify.rendering import Mask, Sheet, any_channel, highest, lowest

SHARP = 60
"""How far the shades within three pixels lie apart where there is an edge."""
RULING = 32
"""A straight run of so many pixels is a line's."""
CELL = 6
LEAST_IN_CELL = 3
"""Ink is gathered in squares of so many pixels a side; those with fewer edges are specks."""
LEAST_WIDE, LEAST_HIGH, LEAST_INK = 16, 7, 40
"""Pixels: what is smaller holds no word."""
MARGIN = 1.2
"""How far a letter's ink may reach out of its box, in points."""
WORD_SHAPED = 2.0
"""A glyph so many times as wide as high is no letter; dashes are low."""
LOW = 4.0


def loose_ink(sheet: Sheet, glyphs: Glyphs, explained: Iterable[Rect]) -> list[Rect]:
    """The boxes, in points, around what may be writing."""
    whole = any_channel(highest(sheet.pixels, 1) - lowest(sheet.pixels, 1) > SHARP)
    edges = whole.copy()
    for box in explained:
        edges[sheet.cover(box, 2.0)] = False
    for box in _letters(glyphs):
        edges[sheet.cover(box.grown(MARGIN))] = False
    if int(np.count_nonzero(edges)) < LEAST_INK:
        return []
    edges &= ~(_long_runs(whole, 0) | _long_runs(whole, 1))
    return [
        Rect(x0 / sheet.across, y0 / sheet.down, x1 / sheet.across, y1 / sheet.down)
        for x0, y0, x1, y1 in _groups(edges)
    ]


def _letters(glyphs: Glyphs) -> list[Rect]:
    """The boxes of glyphs that can be read as the letters they are."""
    return [
        box
        for char, box in zip(glyphs.text, glyphs.boxes, strict=True)
        if char not in (UNMAPPED, "\0") and not (box.height > LOW and box.width > WORD_SHAPED * box.height)
    ]


def _long_runs(edges: Mask, axis: int) -> Mask:
    """The pixels of straight runs of at least `RULING`, by doubling."""
    kept, length = edges, 1
    while length < RULING:
        kept = _shifted(kept, axis, length, ahead=True)
        length *= 2
    while length > 1:
        length //= 2
        kept = _shifted(kept, axis, length, ahead=False)
    return kept


def _shifted(mask: Mask, axis: int, by: int, ahead: bool) -> Mask:
    """With `ahead`, pixels whose `by`-th follower is set too; else those set and their `by`-th followers."""
    rolled = np.zeros_like(mask)
    front, back = [slice(None)] * 2, [slice(None)] * 2
    front[axis], back[axis] = slice(by, None), slice(None, -by)
    if ahead:
        rolled[tuple(back)] = mask[tuple(front)]
        return mask & rolled
    rolled[tuple(front)] = mask[tuple(back)]
    return mask | rolled


def _groups(edges: Mask) -> list[tuple[int, int, int, int]]:
    """Squares with ink that touch, or lie one square apart, make one group: left, top, right, bottom in pixels."""
    high, wide = (-(-n // CELL) * CELL for n in edges.shape)
    padded = np.zeros((high, wide), dtype=np.uint8)
    padded[: edges.shape[0], : edges.shape[1]] = edges
    counts = padded.reshape(high // CELL, CELL, wide // CELL, CELL).sum(axis=(1, 3), dtype=np.uint16)
    left = {(int(y), int(x)) for y, x in np.argwhere(counts >= LEAST_IN_CELL)}
    found = []
    while left:
        waiting, group = [left.pop()], []
        while waiting:
            y, x = waiting.pop()
            group.append((y, x))
            near = {(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-2, -1, 0, 1, 2)} & left
            left -= near
            waiting.extend(near)
        ys, xs = [y for y, _ in group], [x for _, x in group]
        box = min(xs) * CELL, min(ys) * CELL, (max(xs) + 1) * CELL, (max(ys) + 1) * CELL
        if (exact := _trimmed(edges, box)) is not None:
            found.append(exact)
    return found


def _trimmed(edges: Mask, box: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    x0, y0, x1, y1 = box
    part = edges[y0:y1, x0:x1]
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    high, wide = int(rows[-1] - rows[0]) + 1, int(columns[-1] - columns[0]) + 1
    if min(high, wide) < LEAST_HIGH or max(high, wide) < LEAST_WIDE or int(np.count_nonzero(part)) < LEAST_INK:
        return None
    return x0 + int(columns[0]), y0 + int(rows[0]), x0 + int(columns[-1]) + 1, y0 + int(rows[-1]) + 1
