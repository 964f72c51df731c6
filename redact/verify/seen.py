"""What the released pages look like: as before outside the marks, and nothing but black and a white label in them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from redact.model.geometry import Rect, union
from redact.model.report import Finding
from redact.verify.evidence import Evidence
from redact.verify.rendering import Mask, Pixels, Sheet, any_channel, highest, lowest

AROUND = 1.5
"""How far beyond a mark the page may look other than before, in points: ink that hung over from what was marked."""

CELL = 8
"""Changes are counted in squares of twice so many pixels a side."""
LEAST_CHANGED = 12
"""So many changed pixels in one square are a fault, and fewer an edge drawn a little otherwise: about six square
points, the ink of one letter."""

SHARP, BLURRED = (1, 72), (2, 190)
"""How many pixels the same ink may lie apart, and how far its shade may. On a page that became a picture, thin lines
are as grey as they are thin, where pdfium draws them black: there only ink that is gone or new counts."""

OTHER_SIZES = (72.0, 144.0)
"""Dots an inch at which a picture is compared once more."""

DARK = 80
COLOURLESS = 48
"""Up to this value a pixel is black; so far apart may its channels lie and it is a grey of the label's edge."""
SPECKS = 2
LABEL_ACROSS, LABEL_DOWN = 4.5, 5.0
"""How far a label's letter may reach from its middle, in points."""
LEAST_BLACK = 0.2

CHANGED = "the page looks other than its source outside the marks: remove only what is marked, and draw nothing new"
COLOURED = "a mark shows something in colour: draw it black, on top of everything else"
NOT_BLACK = "a mark is not black: draw it over the whole place, on top of everything else"


class Seen:
    name = "seen"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        before, after = evidence.before, evidence.after
        for number in range(1, min(before.pages, after.pages) + 1):
            if not before.frames[number - 1].same_size(after.frames[number - 1]):
                continue  # kept_text reports it
            marks = evidence.drawn_marks.get(number, ())
            was, now = before.sheet(number), after.sheet(number)
            free = (*marks, *_hanging_over(evidence, number))
            box = _changed(was, now, free, number in evidence.pictured)
            if box is not None and not (number in evidence.pictured and _alike_elsewhere(evidence, number, free)):
                yield Finding(self.name, number, CHANGED, box=box.rounded())
            for mark in marks:
                if message := _in_mark(evidence, number, now, mark):
                    yield Finding(self.name, number, message, box=mark.rounded())


def _hanging_over(evidence: Evidence, number: int) -> list[Rect]:
    """The ink of letters whose middles were marked: slanted ones reach out from under their marks, and go whole."""
    planned = evidence.marks.get(number)
    if not planned:
        return []
    glyphs = evidence.before.glyphs(number)
    boxes = glyphs.boxes
    return [boxes[i] for i in glyphs.within_any(planned)]


def _alike_elsewhere(evidence: Evidence, number: int, marks: tuple[Rect, ...]) -> bool:
    """Whether a page that became a picture looks like its source at another size: pdfium sets the tiles of a pattern
    apart by whole pixels, so that they stand elsewhere at each."""
    before, after = evidence.before, evidence.after
    return any(
        _changed(before.sheet(number, dpi), after.sheet(number, dpi), marks, pictured=True) is None
        for dpi in OTHER_SIZES
    )


def _changed(was: Sheet, now: Sheet, marks: tuple[Rect, ...], pictured: bool) -> Rect | None:
    """The box around all places that changed; None when there are none."""
    if was.pixels.shape == now.pixels.shape and np.array_equal(was.pixels, now.pixels):
        return None
    reach, shade = BLURRED if pictured else SHARP
    high, wide = (min(was.pixels.shape[i], now.pixels.shape[i]) for i in (0, 1))
    one, other = was.pixels[:high, :wide], now.pixels[:high, :wide]
    around = [now.cover(mark.grown(AROUND), reach) for mark in marks]
    # A pixel that is near enough to its own counterpart needs no neighbours: on most pages none is left to ask them.
    changed = any_channel(np.maximum(one, other) - np.minimum(one, other) > shade)
    for place in around:
        changed[place] = False
    if np.count_nonzero(changed) < LEAST_CHANGED:
        return None
    changed &= _beyond(one, other, reach, shade) | _beyond(other, one, reach, shade)
    places = [
        Rect(x / now.across, y / now.down, (x + 2 * CELL) / now.across, (y + 2 * CELL) / now.down)
        for y, x in _crowded(changed)
    ]
    return union(places) if places else None


def _beyond(one: Pixels, other: Pixels, reach: int, shade: int) -> Mask:
    """Where a pixel of `one` is darker or lighter than all of `other` around it."""
    least, most = lowest(other, reach), highest(other, reach)
    # Saturating steps keep to bytes: four times as fast as in wider numbers.
    floor = np.maximum(least, shade) - np.uint8(shade)
    ceiling = np.minimum(most, 255 - shade) + np.uint8(shade)
    return any_channel((one < floor) | (one > ceiling))


def _crowded(changed: Mask) -> list[tuple[int, int]]:
    """Top left corners, in pixels, of the squares that hold too many."""
    if not changed.any():
        return []
    high, wide = (-(-n // CELL) * CELL for n in changed.shape)
    padded = np.zeros((high, wide), dtype=np.uint16)
    padded[: changed.shape[0], : changed.shape[1]] = changed
    cells = padded.reshape(high // CELL, CELL, wide // CELL, CELL).sum(axis=(1, 3))
    squares = np.pad(cells, ((0, 1), (0, 1)))
    squares = squares[:-1, :-1] + squares[1:, :-1] + squares[:-1, 1:] + squares[1:, 1:]
    return [(int(y) * CELL, int(x) * CELL) for y, x in np.argwhere(squares >= LEAST_CHANGED)]


def _in_mark(evidence: Evidence, number: int, sheet: Sheet, mark: Rect) -> str:
    """What is wrong with a mark as it is seen; nothing: no fault, or no pixel of it on the page."""
    rows, columns = sheet.cut(mark, 1.0)
    part = sheet.pixels[rows, columns]
    if not part.size:
        return ""
    least, most = part.min(axis=2), part.max(axis=2)
    if int(np.count_nonzero(most - least > COLOURLESS)) > SPECKS:
        return COLOURED
    label = _label(evidence, number, sheet, mark)[rows, columns]
    light = most > DARK
    if int(np.count_nonzero(light & ~label)) > SPECKS or float(np.mean(~light)) < LEAST_BLACK:
        return NOT_BLACK
    return ""


def _label(evidence: Evidence, number: int, sheet: Sheet, mark: Rect) -> Mask:
    """Where letters may show. A page that is a picture has them among its pixels, and nothing says where."""
    where: Mask = np.full(sheet.pixels.shape[:2], number in evidence.pictured)
    glyphs = evidence.after.glyphs(number)
    for i in glyphs.within(mark.grown(LABEL_DOWN)):
        x, y = glyphs.xs[i], glyphs.ys[i]
        where[sheet.cover(Rect(x - LABEL_ACROSS, y - LABEL_DOWN, x + LABEL_ACROSS, y + LABEL_DOWN))] = True
    return where
