"""What a reader of pixels (OCR) sees in the result: in every image of the file, and in ink that is no letter's.

A withheld text may be shown a second time, in a picture that no mark touches. Reading costs seconds a page, so that
only what is large enough to hold words is read, and equal pixels once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from math import atan2, degrees

import numpy as np
import pikepdf
from PIL import Image, ImageOps

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect, union
from redact.model.pixels import PixelReader, Raster
from redact.model.report import Finding
from redact.verify.drawing import IDENTITY, Drawing, Matrix, apply, pixels
from redact.verify.evidence import Evidence
from redact.verify.frame import Frame
from redact.verify.graph import Graph
from redact.verify.images import holds_pictures
from redact.verify.loose_ink import loose_ink
from redact.verify.mentions import kept_mentions, shown_outside
from redact.verify.misread import as_seen, seen_in
from redact.verify.needles import Needles
from redact.verify.rendering import rendered
from redact.verify.walk import Path, Picture, things

LEAST_WIDE, LEAST_HIGH = 24, 8
"""Pixels: a picture that is narrower or lower holds no word."""
SPREAD = 24
"""A picture of one colour, give or take this, holds none either."""
FINE = 200.0
"""Dots an inch at which loose ink is read."""
AROUND = 4.0
"""Points of paper around it."""
MOST_CUTS = 6
"""More places than this on one page are read in one go."""

NO_STROKE = 5.0
"""Points: a rectangle that is wider and higher is a box, and no part of a letter."""

IN_PICTURE = "a picture shows a withheld text: mark it there too"
IN_INK = "a drawing on the page shows a withheld text: mark it there too"


class Pixels:
    """With `must_read`, pictures that nobody can read because no reader is given are an inability to look."""

    name = "pixels"

    def __init__(self, must_read: bool = False) -> None:
        self._must_read = must_read

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        plan = evidence.plan
        needles = Needles([*(region.withheld for region in plan.regions), *plan.left_behind])
        if needles:
            needles = needles.without(kept_mentions(evidence, needles))
        if not needles or (evidence.reader is None and not self._must_read):
            return
        kept = "|".join(shown_outside(evidence, n) for n in range(1, evidence.before.pages + 1))
        look = _Look(evidence.reader, needles, as_seen(kept))
        yield from self._images(evidence, look)
        for number in range(1, evidence.after.pages + 1):
            if number not in evidence.pictured and any(look.shows(cut) for cut in _cuts(evidence, number)):
                yield Finding(self.name, number, IN_INK)

    def _images(self, evidence: Evidence, look: _Look) -> Iterator[Finding]:
        pdf = evidence.after.pike
        drawn = {place.image.objgen: (number, place) for number, place in _places(evidence) if not _inline(place)}
        for found in Graph(pdf).walk():
            image = found.value
            if isinstance(image, pikepdf.Stream) and image.get("/Subtype") == "/Image":
                number, place = drawn.get(image.objgen, (found.page, None))
                matrix = place.matrix if place is not None else IDENTITY
                upright = _upright(evidence, number, Drawing(image, matrix))
                # A mask's pixels say where paint goes, and either of the two may be the writing.
                either = found.key in ("/SMask", "/Mask") or bool(image.get("/ImageMask", False))
                if look.shows(upright) or (either and look.shows(ImageOps.invert(upright))):
                    yield Finding(self.name, number, IN_PICTURE)
        for number, place in _places(evidence):
            if _inline(place):
                resources = pdf.pages[number - 1].obj.get("/Resources")
                if look.shows(_upright(evidence, number, Drawing(place.image, place.matrix, resources))):
                    yield Finding(self.name, number, IN_PICTURE)


class _Look:
    """Reads pictures, equal ones once."""

    def __init__(self, reader: PixelReader | None, needles: Needles, kept: str) -> None:
        self._reader = reader
        self._kept = kept
        self._needles = needles
        self._known: dict[str, bool] = {}

    def shows(self, image: Image.Image) -> bool:
        """Whether a withheld text can be read in it. Raises CouldNotLook where there is no reader."""
        if image.width < LEAST_WIDE or image.height < LEAST_HIGH or _one_colour(image):
            return False
        if self._reader is None:
            raise CouldNotLook("there are pictures, and no reader of pixels", "Install the reader of pixels (OCR).")
        key = hashlib.sha256(f"{image.mode} {image.size} ".encode() + image.tobytes()).hexdigest()
        if key not in self._known:
            self._known[key] = self._read(image)
        return self._known[key]

    def _read(self, image: Image.Image) -> bool:
        if self._reader is None:
            return False
        channels = len(image.getbands())
        words = self._reader.read(Raster(image.width, image.height, channels, image.tobytes()))
        return seen_in(self._needles.written, [word.text for word in words], self._kept)


def _one_colour(image: Image.Image) -> bool:
    extrema = image.getextrema()
    pairs = [extrema] if isinstance(extrema[0], int | float) else extrema
    return all(high - low <= SPREAD for low, high in pairs)


def _places(evidence: Evidence) -> Iterator[tuple[int, Picture]]:
    for number, page in enumerate(evidence.after.pike.pages, 1):
        if holds_pictures(page):
            yield from ((number, thing) for thing in things(page) if isinstance(thing, Picture))


def _inline(place: Picture) -> bool:
    return not isinstance(place.image, pikepdf.Stream)


def _upright(evidence: Evidence, number: int, drawing: Drawing) -> Image.Image:
    """The picture's own pixels, turned as the page shows them: readers take writing for upright."""
    image = pixels(drawing)
    image = image.convert("L" if image.mode in ("1", "L") else "RGB")
    a, b, c, d, _, _ = drawing.matrix
    if a * d - b * c < 0:
        image = ImageOps.flip(image)
    turn = evidence.after.frames[number - 1].rotation if number else 0
    quarters = round((degrees(atan2(b, a)) - turn) / 90) % 4
    return image.rotate(90 * quarters, expand=True) if quarters else image


def _cuts(evidence: Evidence, number: int) -> Iterator[Image.Image]:
    """The parts of a page with ink that is no letter's, no mark's and no picture's."""
    after = evidence.after
    frame = after.frames[number - 1]
    known = [box.grown(1.0) for box in evidence.drawn_marks.get(number, ())]
    page = after.pike.pages[number - 1]
    if holds_pictures(page):
        known += [frame.box_to_page(_around(t.matrix)) for t in things(page) if isinstance(t, Picture) and not t.tiled]
    places = loose_ink(after.sheet(number), after.glyphs(number), known)
    if places:  # the sides of boxes and shaded cells are soon told, and not worth asking on every page
        known += _sides(frame, page)
        places = loose_ink(after.sheet(number), after.glyphs(number), known)
    if not places:
        return
    if len(places) > MOST_CUTS:
        places = [union(places)]
    handle = after.pdfium[number - 1]
    try:
        sheet = rendered(handle, frame, FINE)
    finally:
        handle.close()
    for place in places:
        part = np.rot90(sheet.pixels[sheet.cover(place.grown(AROUND))], -(frame.rotation // 90))
        yield Image.fromarray(np.ascontiguousarray(part))


def _sides(frame: Frame, page: pikepdf.Page) -> Iterator[Rect]:
    """The sides of plain rectangles that are too large for a stroke of a letter."""
    for thing in things(page):
        for segment in thing.segments if isinstance(thing, Path) and thing.over is None else ():
            (x0, y0), (x1, y1) = sorted(segment.points)[0], sorted(segment.points)[-1]
            if segment.kind == "re" and min(abs(x1 - x0), abs(y1 - y0)) >= NO_STROKE:
                box = frame.box_to_page((x0, min(y0, y1), x1, max(y0, y1)))
                yield Rect(box.x0, box.y0, box.x0, box.y1)
                yield Rect(box.x1, box.y0, box.x1, box.y1)
                yield Rect(box.x0, box.y0, box.x1, box.y0)
                yield Rect(box.x0, box.y1, box.x1, box.y1)


def _around(matrix: Matrix) -> tuple[float, float, float, float]:
    corners = [apply(matrix, x, y) for x in (0, 1) for y in (0, 1)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)
