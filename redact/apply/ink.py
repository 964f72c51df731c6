"""Grows a mark to the ink that it cuts: letters in a picture, strokes of a signature. Never makes one smaller.

A mark that leaves the tops of letters standing in a scan withholds nothing. Only marks over a picture, or across
small drawings, are looked at: on a page of text there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack

import numpy as np
from numpy.typing import NDArray

from redact.model.geometry import Rect, union
from redact.model.pixels import Raster
from redact.model.plan import Plan
from redact.pdf.letters import Flags, Letters, Numbers, letters_of
from redact.pdf.raster import Sheets, on_page, on_paper, scale, sheets
from redact.pdf.reading import RawPage

Drawn = tuple[tuple[Rect, ...], ...]

DPI = 150.0
REACH, FARTHEST = 1.5, 30.0
"""How far a mark grows on each side: times its height, and in points, whichever is less."""
CONTRAST = 40
"""From this distance in one of the channels on (0 to 255), a pixel is ink and no paper."""
PHOTOGRAPH = 0.6
"""With a larger share of ink than this there is no paper: nothing tells letters from what is around them."""
NEAR = 0.04
"""Ink this close belongs together, as a share of the mark's height: the letters of a word, but not two words."""
RULING = 5.0
"""A straight run of ink as long as this many heights of the mark is a ruling, and parts what it touches."""
LEAST_RULING, ACROSS = 2.5, 0.9
"""The same where less than that is in sight: a run over nearly all of it."""
THIN, LARGEST = 1.2, 4.0
"""A drawing is a stroke of writing when it is no thinner than this in points, and at most so many heights large."""
CUT = 0.3
"""A mark cuts a drawing when it lies on this share of the shorter of the two, along and across."""


def grown_to_ink(plan: Plan, pages: Mapping[int, RawPage], working: bytes) -> Drawn:
    """The boxes of the plan, region by region, each grown to the ink that it cuts.

    `pages` holds the marked pages of `working`. No box grows into the middle of a letter that the plan keeps. Raises
    Damaged where a page can't be drawn and CouldNotLook where it is too large for that.
    """
    found = [list(region.boxes) for region in plan.regions]
    by_page: dict[int, list[tuple[int, int]]] = {}
    for i, region in enumerate(plan.regions):
        by_page.setdefault(region.page, []).extend((i, j) for j in range(len(region.boxes)))
    with ExitStack() as stack:
        opened: Sheets | None = None
        for number, page in sorted(pages.items()):
            places = by_page.get(number, [])
            boxes = [plan.regions[i].boxes[j] for i, j in places]
            grown = _over_drawings(boxes, page)
            pictured = [k for k, box in enumerate(boxes) if any(box.touches(p) for p in page.pictures)]
            if clip := _clip([boxes[k] for k in pictured], page):
                opened = opened or stack.enter_context(sheets(working))
                sight = _Sight(opened.render(number, DPI, clip), clip)
                for k in pictured:
                    grown[k] = union((grown[k], sight.grown(boxes[k])))
            if grown != boxes:
                for (i, j), box in zip(places, _all_beside(boxes, grown, page), strict=True):
                    found[i][j] = box
    return tuple(tuple(boxes) for boxes in found)


def _reach(box: Rect) -> float:
    return min(FARTHEST, REACH * min(box.height, box.width))


def _clip(boxes: Sequence[Rect], page: RawPage) -> Rect | None:
    """What has to be drawn of a page."""
    whole = Rect(0, 0, page.width, page.height)
    on_show = [box.grown(_reach(box)) for box in boxes if box.touches(whole)]
    return on_page(union(on_show), whole) if on_show else None


class _Sight:
    """The part of a page that is looked at, as pixels."""

    def __init__(self, raster: Raster, clip: Rect) -> None:
        self._pixels = np.frombuffer(raster.samples, np.uint8).reshape(raster.height, raster.width, raster.channels)
        self._clip = clip
        self._scale = scale(clip, DPI)

    def grown(self, box: Rect) -> Rect:
        """A mark with the ink that hangs together with ink inside it."""
        left, top, right, bottom = self._window(box.grown(_reach(box)))
        if left >= right or top >= bottom:
            return box
        height = min(box.height, box.width) * self._scale
        ink = _ink(self._pixels[top:bottom, left:right])
        if ink.mean() > PHOTOGRAPH:
            return box
        ink &= ~_rulings(ink, height) & ~_rulings(ink.T, height).T
        x0, y0, x1, y1 = self._window(box)
        inside = np.zeros_like(ink)
        inside[max(0, y0 - top) : max(0, y1 - top), max(0, x0 - left) : max(0, x1 - left)] = True
        held = _flooded(ink, inside, max(1, round(NEAR * height)))
        rows, columns = np.flatnonzero(held.any(axis=1)), np.flatnonzero(held.any(axis=0))
        if not len(rows):
            return box
        (first, last), (highest, lowest) = columns[[0, -1]].tolist(), rows[[0, -1]].tolist()
        ends = Rect(left + first - 1, top + highest - 1, left + last + 2, top + lowest + 2)
        return union((box, on_paper(ends, self._clip, self._scale)))

    def _window(self, box: Rect) -> tuple[int, int, int, int]:
        """The pixels that a box touches: left, top, right, bottom."""
        high, wide = self._pixels.shape[:2]
        x0, y0 = (box.x0 - self._clip.x0) * self._scale, (box.y0 - self._clip.y0) * self._scale
        x1, y1 = (box.x1 - self._clip.x0) * self._scale, (box.y1 - self._clip.y0) * self._scale
        return (
            max(0, int(np.floor(x0))),
            max(0, int(np.floor(y0))),
            min(wide, int(np.ceil(x1))),
            min(high, int(np.ceil(y1))),
        )


def _ink(pixels: NDArray[np.uint8]) -> Flags:
    """Which pixels differ from the paper, whose colour is the commonest: dark on light, or light on dark."""
    paper = np.median(pixels, axis=(0, 1)).astype(np.int16)
    found: Flags = np.abs(pixels.astype(np.int16) - paper).max(axis=2) > CONTRAST
    return found


def _rulings(ink: Flags, height: float) -> Flags:
    """Ink in straight runs along the rows that are too long for writing."""
    wide = ink.shape[1]
    least = min(RULING * height, max(LEAST_RULING * height, ACROSS * wide))
    found = np.zeros_like(ink)
    for row in np.flatnonzero(ink.sum(axis=1) >= least):
        edges = np.flatnonzero(np.diff(np.concatenate(([0], ink[row].view(np.int8), [0]))))
        for start, end in edges.reshape(-1, 2):
            if end - start >= least:
                found[row, start:end] = True
    return found


def _flooded(ink: Flags, inside: Flags, reach: int) -> Flags:
    """The ink that is inside or hangs together with what is. Nothing when all of it is inside."""
    held = ink & inside
    count = int(held.sum())
    if not (_spread(held, reach) & ink & ~inside).any():
        return np.zeros_like(ink)
    while True:
        held = _spread(held, reach) & ink
        if (now := int(held.sum())) == count:
            return held
        count = now


def _spread(held: Flags, reach: int) -> Flags:
    """Each pixel and those around it."""
    wide = held.copy()
    for step in range(1, reach + 1):
        wide[:, step:] |= held[:, :-step]
        wide[:, :-step] |= held[:, step:]
    high = wide.copy()
    for step in range(1, reach + 1):
        high[step:] |= wide[:-step]
        high[:-step] |= wide[step:]
    return high


def _over_drawings(boxes: Sequence[Rect], page: RawPage) -> list[Rect]:
    """Each mark with the strokes that it cuts and those that touch them."""
    grown = list(boxes)
    vectors = np.array([v.as_tuple() for v in page.vectors], dtype=np.float64).reshape(len(page.vectors), 4)
    sizes = vectors[:, 2:] - vectors[:, :2]
    strokes = vectors[sizes.min(axis=1, initial=np.inf) >= THIN]
    if not len(strokes):
        return grown
    for k, box in enumerate(boxes):
        window = box.grown(_reach(box))
        shared = _shared(strokes, window)
        small = (strokes[:, 2:] - strokes[:, :2]).max(axis=1) <= LARGEST * min(box.height, box.width)
        near = strokes[(shared > 0).all(axis=1) & small]
        shorter = np.minimum(near[:, 2:] - near[:, :2], (box.width, box.height))
        held = (_shared(near, box) >= CUT * shorter).all(axis=1)
        outside = (near[:, :2] < (box.x0, box.y0)).any(axis=1) | (near[:, 2:] > (box.x1, box.y1)).any(axis=1)
        if not (held & outside).any():
            continue
        more = union([box, *(Rect(*stroke) for stroke in _connected(near, held).tolist())])
        grown[k] = union((box, on_page(more, window)))
    return grown


def _connected(strokes: Numbers, held: Flags) -> Numbers:
    """The strokes that are held, and all that touch one of those, and so on."""
    waiting = np.flatnonzero(held).tolist()
    held = held.copy()
    while waiting:
        touching = (_shared(strokes, Rect(*strokes[waiting.pop()].tolist())) >= 0).all(axis=1) & ~held
        held |= touching
        waiting.extend(np.flatnonzero(touching).tolist())
    return strokes[held]


def _shared(boxes: Numbers, box: Rect) -> Numbers:
    """How much of a mark's width and height each box shares; negative where they lie apart."""
    shared: Numbers = np.minimum(boxes[:, 2:], (box.x1, box.y1)) - np.maximum(boxes[:, :2], (box.x0, box.y0))
    return shared


def _all_beside(boxes: Sequence[Rect], grown: Sequence[Rect], page: RawPage) -> list[Rect]:
    letters = letters_of(page)
    kept = ~letters.under(boxes) & ~letters.blank
    pairs = zip(boxes, grown, strict=True)
    return [more if more == box else _beside(box, more, letters, kept) for box, more in pairs]


def _beside(box: Rect, grown: Rect, letters: Letters, kept: Flags) -> Rect:
    """What a mark may take of its growth without a kept letter: it ends before the letter, on the side that costs it
    least."""
    x0, y0, x1, y1 = grown.as_tuple()
    near = letters.inside(grown.grown(FARTHEST))
    for i in near[kept[near]].tolist():
        (x, y), letter = letters.centres[i].tolist(), Rect(*letters.boxes[i].tolist())
        heart = Rect(*((at + 3 * middle) / 4 for at, middle in zip(letter.as_tuple(), (x, y, x, y), strict=True)))
        if not heart.touches(Rect(x0, y0, x1, y1)) or box.contains(x, y):
            continue
        ends = {
            "x0": (x < box.x0, x - x0, min(box.x0, letter.x1)),
            "x1": (x > box.x1, x1 - x, max(box.x1, letter.x0)),
            "y0": (y < box.y0, y - y0, min(box.y0, letter.y1)),
            "y1": (y > box.y1, y1 - y, max(box.y1, letter.y0)),
        }
        side = min((loss, name) for name, (beyond, loss, _) in ends.items() if beyond)[1]
        at = ends[side][2]
        x0, y0 = (at if side == "x0" else x0), (at if side == "y0" else y0)
        x1, y1 = (at if side == "x1" else x1), (at if side == "y1" else y1)
    return Rect(x0, y0, x1, y1)
