"""Removes what stands under the marks: glyphs, drawings, pixels. Only `redact.apply` may call this.

Text goes by thin strips and spots in the glyphs' cores (`redact.pdf.cores`): MuPDF drops every glyph whose font box
touches a mark, and a line-high mark eats words of the lines above and below. A glyph that no spot tells from its
neighbours stays here and is dropped when the page is written anew. Drawings and pixels go by the full box, never less.
Steps (4) and (5) of docs/threat-model.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pymupdf

from redact.model.errors import Damaged
from redact.model.geometry import Rect
from redact.pdf.cores import cores
from redact.pdf.letters import Flags, Numbers, letters_of
from redact.pdf.reading import read_page

mupdf = pymupdf.mupdf

LEAST = 0.05
SIMPLE_ITEMS = 5
"""A drawing with more level and upright parts than this under a mark may be letters drawn as outlines."""


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
    strips = list(cores(letters_of(read_page(page)), boxes))
    drawings = page.get_cdrawings()
    rects = np.array([drawing["rect"] for drawing in drawings], dtype=np.float64).reshape(len(drawings), 4)
    touched = [*_inside(rects, boxes), *_cutting(drawings, rects, boxes)]
    if strips:
        _redact(page, strips, text=0, images=0, line_art=0)
    if touched:
        _redact(page, touched, text=1, images=0, line_art=2)
    _redact(page, boxes, text=1, images=2, line_art=1)  # last: a pass drops the patterns that only the one before used
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


def _touched(rects: Numbers, box: Rect) -> Flags:
    """Which of n by 4 boxes share an area with a mark; boxes without an area count with their edges."""
    wide = (rects[:, 0] <= box.x1) & (rects[:, 2] >= box.x0)
    found: Flags = wide & (rects[:, 1] <= box.y1) & (rects[:, 3] >= box.y0)
    return found


def _inside(rects: Numbers, boxes: Sequence[Rect]) -> list[Rect]:
    """Drawings whose path lies under a mark. MuPDF takes a stroke for wider than it is (mitre limit times width), so
    that it does not count as covered: a signature's strokes would stay."""
    under = np.zeros(len(rects), dtype=np.bool_)
    for box in boxes:
        wide = (rects[:, 0] >= box.x0) & (rects[:, 2] <= box.x1)
        under |= wide & (rects[:, 1] >= box.y0) & (rects[:, 3] <= box.y1)
    return [Rect(*rect).grown(LEAST) for rect in rects[under].tolist()]


def _cutting(drawings: Sequence[dict[str, Any]], rects: Numbers, boxes: Sequence[Rect]) -> list[Rect]:
    """The marks that touch a drawing which may be writing."""
    cutting = []
    parts: dict[int, tuple[Numbers, Flags]] = {}
    for box in boxes:
        for i in np.flatnonzero(_touched(rects, box)).tolist():
            if i not in parts:
                parts[i] = _parts(drawings[i]["items"])
            if _may_be_writing(*parts[i], box):
                cutting.append(box)
                break
    return cutting


def _parts(items: Sequence[tuple[Any, ...]]) -> tuple[Numbers, Flags]:
    """The boxes of a path's parts, and which of them are neither upright nor level."""
    rows, free = [], []
    for kind, *operands in items:
        points = [p for p in operands if isinstance(p, tuple)]
        if kind == "qu":
            points = list(points[0])
        xs = [x for p in points for x in p[::2]]
        ys = [y for p in points for y in p[1::2]]
        rows.append((min(xs), min(ys), max(xs), max(ys)))
        free.append(kind in {"c", "qu"} or (kind == "l" and min(np.ptp(xs), np.ptp(ys)) > LEAST))
    return np.array(rows, dtype=np.float64).reshape(len(rows), 4), np.array(free, dtype=np.bool_)


def _may_be_writing(parts: Numbers, free: Flags, box: Rect) -> bool:
    """Whether a mark touches the curves or slanting lines of a path of some length, or holds many of its level ones:
    letters are made so, rulings and the grids of tables are not."""
    if len(parts) <= SIMPLE_ITEMS and not free.any():
        return False
    middles = (parts[:, :2] + parts[:, 2:]) / 2
    held = (middles[:, 0] >= box.x0) & (middles[:, 0] <= box.x1) & (middles[:, 1] >= box.y0) & (middles[:, 1] <= box.y1)
    return bool((_touched(parts, box) & free).any()) or int(held.sum()) > SIMPLE_ITEMS
