"""What MuPDF sees on a page: characters with boxes, ruling lines, pictures. One extraction a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pymupdf

from redact.model.geometry import Rect
from redact.pdf.drawn_fonts import DrawnFonts

# Ligatures expanded; text outside the crop box is read too; ActualText is ignored, since what lies in the file are
# the glyphs; no number is passed off as a character when a font has no map; vectors come in the same pass.
_FLAGS = pymupdf.TEXT_IGNORE_ACTUALTEXT | pymupdf.TEXT_COLLECT_VECTORS
UNMAPPED = "\ufffd"
"""What MuPDF gives for a glyph that no map of its font explains, and we for drawn glyphs that nothing explains."""
_TEXT, _VECTOR = 0, 3
_ALONG_AXIS = 0.999
_BENIGN = (
    "bogus font ascent/descent",
    "ActualText with no position",  # we read glyphs, not ActualText
    "... repeated ",  # MuPDF's note that the line above came again
)

MADE_UP_SPACE = "\u2007"
"""Stands for a space that MuPDF put where the file has a gap and no character."""

Char = tuple[str, float, float, float, float]
"""A character and its box: c, x0, y0, x1, y1 in points."""


@dataclass(frozen=True, slots=True)
class RawLine:
    """Characters that MuPDF set on one line. `size` is the font's, in points.

    `direction` is where the writing runs on the unrotated page: 0 right, 1 down, 2 left, 3 up; None when slanted.
    """

    chars: tuple[Char, ...] = field(repr=False)
    size: float
    direction: int | None
    bold: bool = False


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page as MuPDF reads it. `problems` counts what MuPDF complained of while reading.

    `pixels` are the width and height of each of the `pictures` in pixels of its own.
    """

    number: int
    width: float
    height: float
    rotation: int
    lines: tuple[RawLine, ...] = field(repr=False)
    vectors: tuple[Rect, ...] = field(repr=False)
    pictures: tuple[Rect, ...]
    problems: int
    pixels: tuple[tuple[int, int], ...] = ()


def read_pages(working: bytes) -> Iterator[RawPage]:
    """The pages of a working copy, one at a time."""
    with pymupdf.open(stream=working, filetype="pdf") as doc:
        for page in doc:
            yield read_page(page)


def read_page(page: Any) -> RawPage:
    """Read one page. A page that MuPDF can't run counts as one with problems, never as an empty one."""
    pymupdf.TOOLS.reset_mupdf_warnings()
    visible = page.cropbox
    try:
        found = page.get_text("rawdict", flags=_FLAGS, clip=pymupdf.INFINITE_RECT())
        shown = page.get_image_info()
        failed = 0
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        found, shown, failed = {"blocks": []}, [], 1
    complaints = [w for w in pymupdf.TOOLS.mupdf_warnings().splitlines() if w.strip()]
    problems = failed + sum(1 for w in complaints if not any(b in w for b in _BENIGN))
    return RawPage(
        number=page.number + 1,
        width=visible.width,
        height=visible.height,
        rotation=page.rotation,
        lines=tuple(_lines(found["blocks"], DrawnFonts(page.parent))),
        vectors=tuple(Rect(*b["bbox"]) for b in found["blocks"] if b["type"] == _VECTOR),
        pictures=tuple(Rect(*info["bbox"]) for info in shown),
        problems=problems,
        pixels=tuple((info["width"], info["height"]) for info in shown),
    )


def _lines(blocks: list[dict[str, Any]], drawn: DrawnFonts) -> Iterator[RawLine]:
    for block in blocks:
        if block["type"] != _TEXT:
            continue
        for line in block["lines"]:
            chars = tuple(
                (MADE_UP_SPACE if c["synthetic"] else _letter(c["c"], explained), *c["bbox"])
                for span in line["spans"]
                for explained in (drawn.explained(span["font"]),)
                for c in span["chars"]
            )
            if chars:
                size = max(span["size"] for span in line["spans"])
                bold = all(span["flags"] & pymupdf.TEXT_FONT_BOLD for span in line["spans"])
                yield RawLine(chars, size, _direction(*line["dir"]), bold)


def _letter(untrusted: str, explained: bool) -> str:
    """Half of a surrogate pair is no letter and can't be written down: it counts as a glyph without a meaning."""
    if not explained and not untrusted.isspace():
        return UNMAPPED
    return UNMAPPED if "\ud800" <= untrusted <= "\udfff" else untrusted


def _direction(cosine: float, sine: float) -> int | None:
    for quarter, value in enumerate((cosine, sine, -cosine, -sine)):
        if value > _ALONG_AXIS:
            return quarter
    return None
