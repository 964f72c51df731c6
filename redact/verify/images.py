"""Every image of the file, drawn or not: nothing beside its pixels, and no more pixels than a reader is shown."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot

import pikepdf

from redact.model.report import Finding
from redact.verify.drawing import apply
from redact.verify.evidence import Evidence
from redact.verify.frame import Frame
from redact.verify.graph import Graph
from redact.verify.image_bytes import faults_of
from redact.verify.walk import Bounds, Picture, things

FINEST = 1200.0
"""Dots an inch: finer pixels are a large picture shown small."""
SMALL = 24
"""Pixels: a picture narrower or lower than this is too small for words, however it is shown."""
LEAST_SHOWN = 0.6
"""So much of a picture must lie on the page and in the clip, as a share of its area."""

FINE = "a picture is shown so small that its writing can't be seen, and is there in full: scale its pixels down"
ASIDE = "most of a picture lies off the page or outside its clip: cut its pixels to what is shown"


class Images:
    name = "images"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        after = evidence.after
        for found in Graph(after.pike).walk():
            image = found.value
            if isinstance(image, pikepdf.Stream) and image.get("/Subtype") == "/Image":
                for fault in faults_of(image):
                    yield Finding(self.name, found.page, fault)
        for number, page in enumerate(after.pike.pages, 1):
            if holds_pictures(page):
                for thing in things(page):
                    if isinstance(thing, Picture):
                        yield from self._placed(number, thing, after.frames[number - 1])

    def _placed(self, number: int, picture: Picture, frame: Frame) -> Iterator[Finding]:
        if not isinstance(picture.image, pikepdf.Stream):
            return  # an inline image is small, and its bytes end with its rows
        wide, high = int(picture.image.get("/Width", 0)), int(picture.image.get("/Height", 0))
        a, b, c, d, _, _ = picture.matrix
        across, up = hypot(a, b) / 72, hypot(c, d) / 72
        if wide >= SMALL and high >= SMALL and (wide > FINEST * across or high > FINEST * up):
            yield Finding(self.name, number, FINE)
        if not picture.tiled and _share_shown(picture, frame) < LEAST_SHOWN:
            yield Finding(self.name, number, ASIDE)


def holds_pictures(page: pikepdf.Page) -> bool:
    """Whether the page can draw any: most pages can't, and need no parsing."""
    resources = page.obj.get("/Resources")
    if resources is None:
        return True
    return any(resources.get(key) for key in ("/XObject", "/Pattern", "/ExtGState"))


def _share_shown(picture: Picture, frame: Frame) -> float:
    """By the box around the picture: exact for upright ones, and near enough for slanted ones."""
    corners = [apply(picture.matrix, x, y) for x in (0, 1) for y in (0, 1)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    whole: Bounds = (min(xs), min(ys), max(xs), max(ys))
    area = (whole[2] - whole[0]) * (whole[3] - whole[1])
    left, bottom, right, top = frame.left, frame.bottom, frame.right, frame.top
    if picture.clip is not None:
        left, bottom = max(left, picture.clip[0]), max(bottom, picture.clip[1])
        right, top = min(right, picture.clip[2]), min(top, picture.clip[3])
    wide, high = min(right, whole[2]) - max(left, whole[0]), min(top, whole[3]) - max(bottom, whole[1])
    return max(0.0, wide) * max(0.0, high) / area if area > 0 else 0.0
