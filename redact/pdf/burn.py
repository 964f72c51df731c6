"""Removes what stands under the marks: glyphs, drawings, pixels. Only `redact.apply` may call this.

Text goes by a thin strip through the glyphs' cores: MuPDF drops every glyph whose font box touches a mark, and a
line-high mark eats words of the lines above and below. Drawings and pixels go by the full box, never less.
Steps (4) and (5) of docs/threat-model.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pymupdf

from redact.model.errors import Damaged
from redact.model.geometry import Rect, union
from redact.pdf.reading import Char, read_page

mupdf = pymupdf.mupdf

CORE = 0.08
"""Half the strip's thickness, as a share of the glyph box's height."""
LEAST = 0.05
SIMPLE_ITEMS = 5
"""A drawing of more parts than this, cut by a mark, may be letters drawn as outlines."""


def burn(working: bytes, marks: Mapping[int, Sequence[Rect]]) -> bytes:
    """Remove all that stands under `marks` (page number from 1 to boxes) and save in one revision.

    Raises Damaged when MuPDF can't do it on any page: then nothing may be released.
    """
    try:
        with pymupdf.open(stream=working, filetype="pdf") as doc:
            for number, boxes in sorted(marks.items()):
                _burn_page(doc[number - 1], boxes)
            if doc.is_repaired:
                raise Damaged("the PDF broke while it was being redacted", "Print it to a new PDF and give that one.")
            return bytes(doc.tobytes(garbage=4, deflate=True, no_new_id=True, raise_on_repair=True))
    except (RuntimeError, ValueError, IndexError, mupdf.FzErrorBase):
        raise Damaged("the PDF could not be redacted", "Print it to a new PDF and give that one.") from None


def _burn_page(page: Any, boxes: Sequence[Rect]) -> None:
    rotation = page.rotation
    page.set_rotation(0)  # marks are in points of the unrotated page
    strips = list(_strips(page, boxes))
    drawings = page.get_cdrawings()
    line_art = 2 if _outlines_cut(drawings, boxes) else 1
    inside = list(_drawings_inside(drawings, boxes))
    if strips:
        _redact(page, strips, text=0, images=0, line_art=0)
    _redact(page, boxes, text=1, images=2, line_art=line_art)
    if inside:
        _redact(page, inside, text=1, images=0, line_art=2)
    page.set_rotation(rotation)


def _redact(page: Any, boxes: Sequence[Rect], *, text: int, images: int, line_art: int) -> None:
    """One annotation with many quads: one annotation a box makes the cost quadratic in boxes.

    text: 0 removes, 1 keeps; images: 0 keeps, 2 clears pixels; line_art: 0 keeps, 1 removes what is wholly covered,
    2 what is touched (MuPDF's pdf_redact_options).
    """
    pdf_page = pymupdf._as_pdf_page(page)
    annotation = mupdf.pdf_create_annot(pdf_page, mupdf.PDF_ANNOT_REDACT)
    for box in boxes:
        mupdf.pdf_add_annot_quad_point(annotation, pymupdf.JM_quad_from_py(pymupdf.Rect(*box.as_tuple()).quad))
    options = mupdf.PdfRedactOptions()
    options.black_boxes, options.text, options.image_method, options.line_art = 0, text, images, line_art
    mupdf.pdf_redact_page(pdf_page.doc(), pdf_page, options)


def _strips(page: Any, boxes: Sequence[Rect]) -> Iterator[Rect]:
    """Strips through the cores of all glyphs whose centre lies under a mark."""
    for line in read_page(page).lines:
        run: list[Char] = []
        for char in line.chars:
            if _under(char, boxes):
                run.append(char)
            elif run:
                yield from _cores(run, line.direction)
                run = []
        if run:
            yield from _cores(run, line.direction)


def _under(char: Char, boxes: Sequence[Rect]) -> bool:
    x, y = (char[1] + char[3]) / 2, (char[2] + char[4]) / 2
    return any(box.contains(x, y) for box in boxes)


def _cores(run: Sequence[Char], direction: int | None) -> Iterator[Rect]:
    """One strip from the first glyph's middle to the last one's; for slanted writing, a small core a glyph."""
    spots = [_core(c) for c in run]
    if direction is None:
        yield from spots
        return
    whole = union(spots)
    along = direction in (0, 2)
    tallest = max((c[4] - c[2] if along else c[3] - c[1]) for c in run)
    even = (whole.height if along else whole.width) <= 3 * CORE * tallest
    if even:
        yield whole
    else:  # glyphs of uneven height on one line: a common strip would be as high as the line
        yield from spots


def _core(char: Char) -> Rect:
    _, x0, y0, x1, y1 = char
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    across, down = max(LEAST, CORE * (x1 - x0)), max(LEAST, CORE * (y1 - y0))
    return Rect(x - across, y - down, x + across, y + down)


def _drawings_inside(drawings: Sequence[dict[str, Any]], boxes: Sequence[Rect]) -> Iterator[Rect]:
    """Drawings whose path lies under a mark. MuPDF takes a stroke for wider than it is (mitre limit times width), so
    that it does not count as covered: a signature's strokes would stay."""
    for drawing in drawings:
        box = Rect(*drawing["rect"])
        if any(m.contains(box.x0, box.y0) and m.contains(box.x1, box.y1) for m in boxes):
            yield box.grown(LEAST)


def _outlines_cut(drawings: Sequence[dict[str, Any]], boxes: Sequence[Rect]) -> bool:
    """Whether a mark cuts a drawing that may be writing: many parts or curves, touched but not covered."""
    for drawing in drawings:
        items = drawing["items"]
        if len(items) <= SIMPLE_ITEMS and all(item[0] in {"l", "re", "qu"} for item in items):
            continue
        box = Rect(*drawing["rect"])
        if any(box.touches(mark) for mark in boxes):
            return True
    return False
