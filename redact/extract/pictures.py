"""Which parts of a page must be read off pixels, and what a reader of pixels makes of them.

Read are: a page that shows something but holds no text; pictures in which a name would fit; places where letters stand
that no map of their font explains. Where the file has text at the same place, both are compared (`agreement`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import sqrt

from redact.extract.agreement import Comparison, compared
from redact.extract.engines.shades import is_blank_at
from redact.extract.seen_lines import lines_of
from redact.model.errors import CouldNotLook, Damaged
from redact.model.geometry import Rect, union
from redact.model.pixels import PixelReader, Raster, SeenWord
from redact.pdf.raster import DPI, POINTS, Sheets, on_page, on_paper, scale
from redact.pdf.reading import UNMAPPED, Char, RawLine, RawPage

SMALLEST = (12.0, 6.0)
"""A picture shown smaller than this, in points (longer side, shorter side), has no room for a name..."""
SMALLEST_PIXELS = (24, 12)
"""...nor has one of fewer pixels."""
MANY_PIXELS = (120, 24)
"""A picture of so many is read however small it is shown: whoever has the file can enlarge it."""
MOST_OF_PAGE = 0.6
"""When the parts to be read cover this share of a page, all of it is read."""
PIXELS_AT_ONCE = 4_000_000
"""An A4 page at 200 dpi. Smaller parts are drawn finer, up to their pictures' own resolution."""
SPARE = 2.0
"""Points around letters without a meaning, so that their ink is seen whole."""
SURE = 0.8
"""A word read with less confidence is doubtful: on our scans few words of which less was said were right."""
FEW = 0.02
"""Share of doubtful words up to which a part counts as read: about one word in a paragraph of fifty."""
LEAST_SIGNS = 3
"""Fewer letters and digits in a whole picture are a shape that looks like one, and no writing."""
PRIVATE_USE = range(0xE000, 0xF900)
MANY_PRIVATE = 8
"""A few private-use characters are bullets and ticks; more are words that can't be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page that was looked at. `failed` says that the reader could not look, `blank` that there is nothing
    to be seen."""

    box: Rect
    words: int = 0
    doubtful: int = 0
    failed: bool = False
    blank: bool = False

    @property
    def read(self) -> bool:
        return not self.failed and self.doubtful <= FEW * self.words


@dataclass(frozen=True, slots=True)
class Sight:
    """A page as the file and the pixels have it together.

    `raw` is the page with the seen lines among its own and without the glyphs that they explain; `contrary` are seen
    lines that say otherwise than the text at their place; `sure` gives the confidence of a seen character by its box.
    """

    raw: RawPage = field(repr=False)
    contrary: tuple[RawLine, ...] = field(default=(), repr=False)
    sure: dict[tuple[float, ...], float] = field(default_factory=dict, repr=False)
    parts: tuple[Part, ...] = ()


class Looking:
    """Looks at the pages of one document. Equal pixels are read once."""

    def __init__(self, reader: PixelReader, sheets: Sheets) -> None:
        self._reader = reader
        self._sheets = sheets
        self._known: dict[bytes, tuple[SeenWord, ...]] = {}

    def look(self, raw: RawPage) -> Sight:
        """Read what of a page must be read off pixels."""
        parts: list[Part] = []
        words: list[SeenWord] = []
        blank: list[Rect] = []
        for box, dpi in parts_of(raw):
            try:
                found, bare, empty = self._read(raw, box, dpi)
            except (CouldNotLook, Damaged):
                parts.append(Part(box, failed=True))
                continue
            words.extend(found)
            blank.extend(bare)
            telling = [w for w in found if any(c.isalnum() for c in w.text)]
            if sum(c.isalnum() for w in telling for c in w.text) < LEAST_SIGNS:
                telling = []
            parts.append(Part(box, len(telling), sum(w.confidence < SURE for w in telling), blank=empty))
        return _sight(raw, words, blank, parts)

    def _read(self, raw: RawPage, box: Rect, dpi: float) -> tuple[list[SeenWord], list[Rect], bool]:
        """The words in a part, in points; the letters without a meaning at whose place nothing is seen; and whether
        nothing is seen in all of it."""
        raster = self._sheets.render(raw.number, dpi, box)
        corner = on_page(box, Rect(0.0, 0.0, raw.width, raw.height))
        per_point = scale(corner, dpi)
        words = [SeenWord(w.text, on_paper(w.box, corner, per_point), w.confidence) for w in self._words(raster)]
        places = (Rect(*c[1:]) for line in raw.lines for c in line.chars if without_meaning(c[0]))
        bare = [p for p in places if _inside(p, box) and is_blank_at(raster, _pixels(p, corner, per_point))]
        return words, bare, is_blank_at(raster, Rect(0.0, 0.0, raster.width, raster.height))

    def _words(self, raster: Raster) -> tuple[SeenWord, ...]:
        size = f"{raster.width} {raster.height} {raster.channels} ".encode()
        key = hashlib.sha256(size + raster.samples).digest()
        if key not in self._known:
            self._known[key] = self._reader.read(raster)
        return self._known[key]


def without_meaning(letter: str) -> bool:
    """Whether a character stands for a glyph that nothing explains."""
    return letter == UNMAPPED or ord(letter) in PRIVATE_USE


def has_words(lines: Iterable[RawLine]) -> bool:
    """Whether any letter or digit is among the characters."""
    return any(c[0].isalnum() for line in lines for c in line.chars)


def unexplained(lines: Iterable[RawLine]) -> int:
    """How many glyphs without a meaning there are, where they may be words; 0 where they are bullets and ticks."""
    unmapped = private = 0
    wide = False
    for line in lines:
        for c, x0, y0, x1, y1 in line.chars:
            if c == UNMAPPED:
                unmapped += 1
                wide = wide or max(x1 - x0, y1 - y0) > 2 * max(1.0, min(line.size, y1 - y0, x1 - x0))
            private += ord(c) in PRIVATE_USE
    return unmapped + private if unmapped > 1 or wide or private >= MANY_PRIVATE else 0


def parts_of(raw: RawPage) -> Iterator[tuple[Rect, float]]:
    """The parts of a page that must be read off pixels, and how fine each is to be drawn (dpi)."""
    page = Rect(0.0, 0.0, raw.width, raw.height)
    pictures = [(box, _dpi(box, size)) for box, size in zip(raw.pictures, raw.pixels, strict=True)]
    if not has_words(raw.lines) and (raw.pictures or raw.vectors):
        yield page, _fineness(page, [dpi for _, dpi in pictures])
        return
    shown = [(box, dpi) for (box, dpi), size in zip(pictures, raw.pixels, strict=True) if _may_hold_words(box, size)]
    wanted = [(cut, dpi) for box, dpi in shown if (cut := _cut(box, page)).area > 0]
    if unexplained(raw.lines):
        wanted.extend((_cut(box.grown(SPARE), page), DPI) for box in _places_without_meaning(raw.lines))
    groups = _together([(box, dpi) for box, dpi in wanted if box.area > 0])
    if sum(box.area for box, _ in groups) > MOST_OF_PAGE * page.area:
        groups = [(page, [dpi for _, dpi in wanted])]
    for box, finest in groups:
        yield box, _fineness(box, finest)


def _places_without_meaning(lines: Iterable[RawLine]) -> Iterator[Rect]:
    """Whole lines: a word may be partly explained."""
    for line in lines:
        if any(without_meaning(c[0]) for c in line.chars):
            yield union(Rect(*c[1:]) for c in line.chars)


def _may_hold_words(box: Rect, pixels: tuple[int, int]) -> bool:
    shown = _at_least((box.width, box.height), SMALLEST) and _at_least(pixels, SMALLEST_PIXELS)
    return shown or _at_least(pixels, MANY_PIXELS)


def _at_least(size: tuple[float, float], least: tuple[float, float]) -> bool:
    return max(size) >= least[0] and min(size) >= least[1]


def _dpi(box: Rect, pixels: tuple[int, int]) -> float:
    """A picture's own resolution as shown."""
    return POINTS * sqrt(pixels[0] * pixels[1] / box.area) if box.area else 0.0


def _fineness(box: Rect, own: Sequence[float]) -> float:
    """As fine as the finest picture in it, within what can be read at once, and never less than `DPI`."""
    room = POINTS * sqrt(PIXELS_AT_ONCE / max(box.area, 1e-3))
    return max(DPI, min(max(own, default=DPI), room))


def _together(parts: Sequence[tuple[Rect, float]]) -> list[tuple[Rect, list[float]]]:
    """Parts that touch are one: scanners cut a page into strips, and a line may run across two of them."""
    groups: list[tuple[Rect, list[float]]] = []
    for box, dpi in sorted(parts, key=lambda part: part[0].y0):
        whole, own = box, [dpi]
        apart: list[tuple[Rect, list[float]]] = []
        for other, theirs in groups:
            if other.touches(whole.grown(1.0)):
                whole, own = union((whole, other)), [*theirs, *own]
            else:
                apart.append((other, theirs))
        groups = [*apart, (whole, own)]
    return groups


def _cut(box: Rect, page: Rect) -> Rect:
    return Rect(max(box.x0, page.x0), max(box.y0, page.y0), min(box.x1, page.x1), min(box.y1, page.y1))


def _inside(place: Rect, box: Rect) -> bool:
    return box.contains(*place.centre)


def _pixels(place: Rect, corner: Rect, per_point: float) -> Rect:
    x0, y0, x1, y1 = place.as_tuple()
    return Rect(
        (x0 - corner.x0) * per_point,
        (y0 - corner.y0) * per_point,
        (x1 - corner.x0) * per_point,
        (y1 - corner.y0) * per_point,
    )


def _sight(raw: RawPage, words: Sequence[SeenWord], blank: Sequence[Rect], parts: Sequence[Part]) -> Sight:
    if not parts:
        return Sight(raw)
    seen = lines_of(words)
    comparison: Comparison = compared(raw.lines, seen, without_meaning)
    explained = [*(w.box for w in words if any(c.isalnum() for c in w.text)), *blank]
    kept = tuple(_without(line, explained) for line in raw.lines)
    added = (*comparison.fresh, *comparison.contrary)
    sure: dict[tuple[float, ...], float] = {c[1:]: word.confidence for line in added for c, word in line.letters()}
    lines = (*(line for line in kept if line.chars), *(line.raw for line in comparison.fresh))
    return Sight(
        RawPage(
            raw.number, raw.width, raw.height, raw.rotation, lines, raw.vectors, raw.pictures, raw.problems, raw.pixels
        ),
        tuple(line.raw for line in comparison.contrary),
        sure,
        tuple(parts),
    )


def _without(line: RawLine, explained: Sequence[Rect]) -> RawLine:
    """A line without the glyphs whose meaning was read off the pixels."""
    if not any(without_meaning(c[0]) for c in line.chars):
        return line
    chars = tuple(c for c in line.chars if not (without_meaning(c[0]) and _covered(c, explained)))
    return RawLine(chars if any(not c[0].isspace() for c in chars) else (), line.size, line.direction, line.bold)


def _covered(char: Char, places: Sequence[Rect]) -> bool:
    box = Rect(*char[1:])
    return any(box == place or box.touches(place) for place in places)
