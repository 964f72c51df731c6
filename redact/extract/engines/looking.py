"""How a picture is read by a network that finds lines and one that spells them: in bands, and turned where need be.

Bands bound the memory: the finder takes about 300 bytes a pixel. Lines that stand upright (a landscape page on a
portrait sheet, a stamp in the margin) or on their head are read from the side on which they make most sense.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from redact.extract.engines.shades import bare, extent, ink_of, widest_gap
from redact.model.geometry import Rect
from redact.model.pixels import SeenWord

BAND = 1_200_000
"""Pixels that are searched for lines at once."""
LOWEST_BAND = 256
SPARE = 48
"""Pixels by which a band reaches over its cuts, so that a line that a cut hits is whole in one of the two."""
MARGIN = 12
"""Pixels put around a picture: the finder misses lines at an edge."""
LARGEST_SIDE = 10_000
SMALL, TIMES = 48, 3
"""Pictures lower or narrower than SMALL pixels are read TIMES as large."""
TALL = 1.5
"""A line this many times as high as wide may be writing that stands upright."""
STOCKY = 2.5
"""Up to this ratio of its sides, either way, a line may be a letter or a word so short that its box says nothing."""
CLEAR = 0.85
"""A line read with less confidence (mean of its letters) is tried from other sides too."""
SIDES = {False: (0, 2), True: (1, 3)}
"""Quarter turns to the left that may make a line level: of those that lie, and of those that stand upright."""
ASKED = 3
"""So many of the longest lines say from which side a picture is read."""
SLANT = 0.02
"""Lines that rise by more than this share of their length are made level before they are spelt."""

Pixels = NDArray[np.uint8]
"""Rows, columns, three channels."""
Quad = NDArray[np.float64]
"""The corners of a line, four times x, y: top left, top right, bottom right, bottom left."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One line: its text, and for each letter that is no space its middle (share of the line's width) and the
    network's confidence in it."""

    text: str = field(repr=False)
    middles: tuple[float, ...]
    confidences: tuple[float, ...]

    @property
    def confidence(self) -> float:
        return sum(self.confidences) / len(self.confidences) if self.confidences else 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line stands, and whether its writing is taken to run up or down."""

    quad: Quad
    upright: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A line read from one side: quarter turns to the left that made it level."""

    side: int
    spelling: Spelling
    corners: Quad
    strip: Pixels = field(repr=False)


class Models(Protocol):
    """What `look` needs of an engine."""

    def find(self, pixels: Pixels) -> list[Quad]: ...

    def spell(self, strip: Pixels) -> Spelling: ...


def look(models: Models, pixels: Pixels) -> tuple[SeenWord, ...]:
    """The words of a picture, line by line from the top, their boxes in its pixels."""
    high, wide = pixels.shape[:2]
    scale = TIMES if min(high, wide) < SMALL else min(1.0, LARGEST_SIDE / max(high, wide))
    if scale != 1.0:
        size = max(1, round(wide * scale)), max(1, round(high * scale))
        pixels = np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS))
    ground = np.median(pixels.reshape(-1, 3)[:: max(1, pixels.size // 30_000)], axis=0).astype(np.uint8)
    framed = np.empty((pixels.shape[0] + 2 * MARGIN, pixels.shape[1] + 2 * MARGIN, 3), np.uint8)
    framed[:] = ground
    framed[MARGIN:-MARGIN, MARGIN:-MARGIN] = pixels
    lines = _in_order(_lines(models, framed))
    favourites = _favourites(models, framed, lines)
    words = [word for line in lines for word in _words(models, framed, line, favourites)]
    return tuple(SeenWord(w.text, _unframed(w.box, scale, wide, high), w.confidence) for w in words)


def _unframed(box: Rect, scale: float, wide: int, high: int) -> Rect:
    x0, y0, x1, y1 = ((v - MARGIN) / scale for v in box.as_tuple())
    return Rect(max(0.0, x0), max(0.0, y0), min(float(wide), x1), min(float(high), y1)).rounded()


def _lines(models: Models, pixels: Pixels) -> list[Line]:
    """All lines. Where bands may have cut upright ones, the picture is searched once more on its side."""
    quads, cut = _found(models, pixels)
    upright = [q for q in quads if _tall(q)]
    mostly = _area(upright) > 0.5 * _area(quads)
    if not upright or not cut:
        return [Line(q, mostly or _tall(q)) for q in quads]
    wide = pixels.shape[1]
    turned, _ = _found(models, np.ascontiguousarray(np.rot90(pixels)))
    if mostly:
        return [Line(_turned_back(q, wide), not _tall(q)) for q in turned]
    level = [Line(q, False) for q in quads if not _tall(q)]
    return level + [Line(back, True) for q in turned if _tall(back := _turned_back(q, wide))]


def _found(models: Models, pixels: Pixels) -> tuple[list[Quad], bool]:
    """The lines of all bands, and whether there was more than one band."""
    cuts = _cuts(pixels)
    quads: list[Quad] = []
    for top, bottom in pairwise(cuts):
        above = max(0, top - SPARE)
        for quad in models.find(np.ascontiguousarray(pixels[above : bottom + SPARE])):
            quad[:, 1] += above
            if top <= quad[:, 1].mean() < bottom:
                quads.append(quad)
    return quads, len(cuts) > 2


def _cuts(pixels: Pixels) -> list[int]:
    """Rows at which a picture is cut into bands: bare ones, where there are any."""
    high, wide = pixels.shape[:2]
    band = max(LOWEST_BAND, BAND // wide)
    cuts = [0]
    while high - cuts[-1] > band:
        start = cuts[-1] + 2 * band // 3
        window = pixels[start : cuts[-1] + band]
        cuts.append(start + int(np.argmin(bare(window))))
    return [*cuts, high]


def _turned_back(quad: Quad, wide: int) -> Quad:
    """A line found on the picture turned left by a quarter, where it is on the picture as it was."""
    back = np.stack((wide - quad[:, 1], quad[:, 0]), axis=1)
    rolled: Quad = np.roll(back, -3, axis=0)  # its top left corner was the top right one
    return rolled


def _box(quad: Quad) -> Rect:
    return Rect(*map(float, (*quad.min(axis=0), *quad.max(axis=0))))


def _tall(quad: Quad) -> bool:
    box = _box(quad)
    return box.height >= TALL * box.width


def _area(quads: Sequence[Quad]) -> float:
    return sum(_box(q).area for q in quads)


def _in_order(lines: Sequence[Line]) -> list[Line]:
    """From top to bottom; lines that stand beside one another from left to right."""
    rows: list[list[tuple[Rect, int]]] = []
    for box, i in sorted(((_box(line.quad), i) for i, line in enumerate(lines)), key=lambda found: found[0].centre[1]):
        last = rows[-1][0][0] if rows else None
        if last and abs(last.centre[1] - box.centre[1]) < 0.5 * min(last.height, box.height):
            rows[-1].append((box, i))
        else:
            rows.append([(box, i)])
    return [lines[i] for row in rows for _, i in sorted(row)]


def _favourites(models: Models, pixels: Pixels, lines: Sequence[Line]) -> dict[bool, int]:
    """From which side level and upright lines are read: as most of the longest of each are. A short word may make
    sense on its head too."""
    found: dict[bool, int] = {}
    for upright in {line.upright for line in lines}:
        longest = sorted((ln for ln in lines if ln.upright == upright), key=lambda ln: -_box(ln.quad).area)[:ASKED]
        votes = Counter(reading.side for ln in longest if (reading := _read(models, pixels, ln.quad, SIDES[upright])))
        found[upright] = votes.most_common(1)[0][0] if votes else SIDES[upright][0]
    return found


def _words(models: Models, pixels: Pixels, line: Line, favourites: dict[bool, int]) -> list[SeenWord]:
    """The words of one line, read from the side on which it makes most sense."""
    box = _box(line.quad)
    if box.width < 2 or box.height < 2:
        return []
    sides = sorted(SIDES[line.upright], key=lambda side: side != favourites[line.upright])
    if 1 / STOCKY < box.height / box.width < STOCKY:  # one letter or a short word: its box does not say
        sides.extend(SIDES[not line.upright])
    reading = _read(models, pixels, line.quad, sides)
    return _placed(reading.spelling, reading.corners, reading.strip) if reading else []


def _read(models: Models, pixels: Pixels, quad: Quad, sides: Sequence[int]) -> Reading | None:
    """The first clear reading of a line, or else the best; the corners in the order of the reading."""
    best: Reading | None = None
    for side in sides:
        corners: Quad = np.roll(quad, -side, axis=0)
        strip = _strip(pixels, corners, side)
        reading = Reading(side, models.spell(strip), corners, strip)
        if best is None or reading.spelling.confidence > best.spelling.confidence:
            best = reading
        if best.spelling.confidence >= CLEAR:
            break
    return best


def _strip(pixels: Pixels, corners: Quad, side: int) -> Pixels:
    """The pixels of a line, level and reading from left to right."""
    box = _box(corners)
    rise = np.abs(corners[1] - corners[0])
    if min(rise) > SLANT * max(rise):
        wide = round(float(np.linalg.norm(corners[1] - corners[0])))
        high = round(float(np.linalg.norm(corners[3] - corners[0])))
        spread = tuple(float(v) for i in (0, 3, 2, 1) for v in corners[i])
        level = Image.fromarray(pixels).transform(
            (max(2, wide), max(2, high)), Image.Transform.QUAD, spread, Image.Resampling.BICUBIC
        )
        return np.asarray(level)
    left, top = max(0, int(box.x0)), max(0, int(box.y0))
    cut = pixels[top : int(np.ceil(box.y1)) + 1, left : int(np.ceil(box.x1)) + 1]
    return np.ascontiguousarray(np.rot90(cut, side))


def _placed(spelling: Spelling, corners: Quad, strip: Pixels) -> list[SeenWord]:
    """Words with boxes: parted at the widest gap of ink between two of them, and drawn in to their ink."""
    high, wide = strip.shape[:2]
    ink = ink_of(strip)
    inked: NDArray[np.bool_] = np.any(ink, axis=0)
    inked_rows: NDArray[np.bool_] = np.any(ink, axis=1)
    rows = extent(inked_rows, 0, high) or (0, high)
    texts = spelling.text.split()
    ends: list[int] = []
    for text in texts:
        ends.append((ends[-1] if ends else 0) + len(text))
    middles = [min(wide - 1, round(m * wide)) for m in spelling.middles]
    edges = [0, *(widest_gap(inked, middles[e - 1], middles[e]) for e in ends[:-1]), wide]
    words: list[SeenWord] = []
    for i, text in enumerate(texts):
        start, end = ends[i] - len(text), ends[i]
        x0, x1 = extent(inked, edges[i], edges[i + 1]) or (edges[i], max(edges[i] + 1, edges[i + 1]))
        box = _on_page(corners, (x0 / wide, rows[0] / high, x1 / wide, rows[1] / high))
        sure = spelling.confidences[start:end]
        words.append(SeenWord(unicodedata.normalize("NFKC", text), box, round(sum(sure) / len(sure), 4)))
    return words


def _on_page(corners: Quad, part: tuple[float, float, float, float]) -> Rect:
    """Part of a line (shares of its width and height) as a box around it on the picture."""
    x0, y0, x1, y1 = part
    top, bottom = corners[1] - corners[0], corners[2] - corners[3]
    points = []
    for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1)):
        points.append((1 - y) * (corners[0] + x * top) + y * (corners[3] + x * bottom))
    return _box(np.array(points))
