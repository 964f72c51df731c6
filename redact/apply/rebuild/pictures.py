"""A page that can't be written anew goes out as a picture of itself, with a text layer from its redacted pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pikepdf
from numpy.typing import NDArray

from redact.apply.picture_page import picture_page, text_layer
from redact.apply.rebuild.document import AddPicture
from redact.model.geometry import Rect, union
from redact.model.pixels import PixelReader, Raster
from redact.pdf.letters import marked_pages
from redact.pdf.raster import render
from redact.pdf.reading import Char, RawPage

DPI = 200
MIDDLE_GREY = 128
AROUND = 0.5
"""Points by which a letter's ink may reach beyond its box."""


def picture_adder(working: bytes, burnt: bytes, reader: PixelReader | None) -> AddPicture:
    """How to add the picture of a page to a release. Without a reader it has no text layer.

    The pixels are the working copy's; near the marks they are the burnt one's, from which whole glyphs are gone, also
    where they looked out from under a mark. What it gives raises CouldNotLook and Damaged.
    """

    def add(release: pikepdf.Pdf, number: int, boxes: Sequence[Rect], user_unit: float) -> pikepdf.Page:
        raw = marked_pages(working, {number})[number]
        gone = [Rect(*char[1:]).grown(AROUND) for line in raw.lines for char in line.chars if _under(char, boxes)]
        raster = _near([*boxes, *gone], raw, render(burnt, number, DPI), render(working, number, DPI))
        words = text_layer(reader, raster, _words(raw, boxes), boxes, raw.width, raw.height)
        return picture_page(
            release,
            raster,
            width=raw.width,
            height=raw.height,
            rotation=raw.rotation,
            user_unit=user_unit,
            boxes=boxes,
            words=words,
        )

    return add


def _near(boxes: Sequence[Rect], page: RawPage, burnt: Raster, working: Raster) -> Raster:
    """The working copy's pixels, but for the burnt one's in the boxes of marks, and of letters that look out from under
    one."""
    if not boxes or (burnt.width, burnt.height) != (working.width, working.height):
        return burnt
    channels = max(burnt.channels, working.channels)
    pixels, gone = _pixels(working, channels), _pixels(burnt, channels)
    across, down = burnt.width / page.width, burnt.height / page.height
    for box in boxes:
        rows = slice(max(0, int(box.y0 * down)), max(0, int(box.y1 * down) + 1))
        columns = slice(max(0, int(box.x0 * across)), max(0, int(box.x1 * across) + 1))
        part, bare = pixels[rows, columns], gone[rows, columns]
        if not bare.size:
            continue
        # Never more ink than there was: the burn sets what follows elsewhere where the type changes under a mark.
        fainter = np.maximum if np.median(bare) >= MIDDLE_GREY else np.minimum
        pixels[rows, columns] = fainter(part, bare)
    return Raster(burnt.width, burnt.height, channels, pixels.tobytes())


def _pixels(raster: Raster, channels: int) -> NDArray[np.uint8]:
    grid = np.frombuffer(raster.samples, np.uint8).reshape(raster.height, raster.width, raster.channels)
    return np.repeat(grid, channels // raster.channels, axis=2)


def _under(char: Char, boxes: Sequence[Rect]) -> bool:
    x, y = (char[1] + char[3]) / 2, (char[2] + char[4]) / 2
    return any(box.contains(x, y) for box in boxes)


def _words(raw: RawPage, boxes: Sequence[Rect]) -> list[tuple[str, Rect]]:
    """The words of a page outside the boxes, with their places, as MuPDF reads them."""
    words: list[tuple[str, Rect]] = []
    for line in raw.lines:
        run: list[Char] = []
        for char in (*line.chars, (" ", 0.0, 0.0, 0.0, 0.0)):
            if not char[0].isspace() and not _under(char, boxes):
                run.append(char)
            elif run:
                words.append(("".join(c[0] for c in run), union(Rect(*c[1:]) for c in run)))
                run = []
    return words
