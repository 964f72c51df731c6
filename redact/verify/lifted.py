"""The marks taken off and the page drawn again: whatever is still under them comes to light, however it is drawn.

This is what a curious reader does with a black rectangle. Letters drawn by glyphs that no engine can read, outlines,
patterns, soft masks and pictures all show.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium_raw

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.verify.evidence import Evidence
from redact.verify.glyphs import Glyphs
from redact.verify.reader import DPI
from redact.verify.rendering import Mask, Pixels, Sheet, any_channel, rendered

SAME = 1.5
"""How far a drawn rectangle's edges may lie from the mark's, in points: it may have a stroke."""
INWARDS = 1.5
"""So many pixels at a mark's edge are left out: what stands beside it shines in."""
STEP = 48
"""How far the shades of two neighbouring pixels lie apart at an edge."""
ACROSS = 0.8
"""An edge along so much of the mark is a ruling's or a shaded cell's, and no letter's."""
LEAST_EDGES = 8
REACH = 12.0
"""How far from a mark the middle of a letter may lie that reaches into it, in points."""
WHITE = 200
BESIDE = 4.0
"""How far a label's middle may lie from its mark: one label goes along the boxes of slanted letters, in points."""
MOST_THINGS = 200_000

SHOWS = "something shows on the page when the mark is taken off: remove it, and do not only cover it"
NO_BOX = "a mark is not drawn as a rectangle on the page itself, and can't be taken off to look under it: draw it so"


class Lifted:
    name = "lifted"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        after = evidence.after
        for number, marks in sorted(evidence.labelled_marks.items()):
            if not 1 <= number <= after.pages or number in evidence.pictured:
                continue  # there is nothing under a mark in a page of one picture; `pictures` looks at its pixels
            frame = after.frames[number - 1]
            shown = Rect(0, 0, frame.width, frame.height)
            boxes = [box for _, box in marks if box.touches(shown)]
            page = after.pdfium[number - 1]
            try:
                covered = _lift(page, [frame.box_to_user(box) for box in boxes], {r.label for r, _ in marks})
                sheet = rendered(page, frame, DPI)
            finally:
                page.close()
            glyphs = after.glyphs(number)
            letters = glyphs.boxes
            for box, found in zip(boxes, covered, strict=True):
                if not found:
                    yield Finding(self.name, number, NO_BOX, box=box.rounded())
                elif _shows(sheet, box, _beside(glyphs, letters, box)):
                    yield Finding(self.name, number, SHOWS, box=box.rounded())


def _lift(page: Any, boxes: list[tuple[float, float, float, float]], labels: set[str]) -> list[bool]:
    """Take the marks and their labels off pdfium's copy of the page; says of each mark whether it was there."""
    there = [False] * len(boxes)
    objects = _objects(page)
    gone: list[Any] = []
    first = len(objects)
    for index, thing in enumerate(objects):
        if pdfium_raw.FPDFPageObj_GetType(thing) != pdfium_raw.FPDF_PAGEOBJ_PATH:
            continue
        bounds = _bounds(thing)
        same = [i for i, box in enumerate(boxes) if _alike(bounds, box)]
        if same:
            gone.append(thing)
            first = min(first, index)
            for i in same:
                there[i] = True
    if gone:
        gone.extend(_labels_after(page, objects[first:], boxes, {"".join(label.split()) for label in labels}))
    for thing in gone:
        if not pdfium_raw.FPDFPage_RemoveObject(page.raw, thing):
            raise CouldNotLook("a mark could not be taken off")
        pdfium_raw.FPDFPageObj_Destroy(thing)
    return there


def _labels_after(page: Any, objects: list[Any], boxes: list[Any], labels: set[str]) -> list[Any]:
    """White text drawn later than the first mark that says what a label says, in a mark."""
    textpage = page.get_textpage()
    try:
        return [
            thing
            for thing in objects
            if pdfium_raw.FPDFPageObj_GetType(thing) == pdfium_raw.FPDF_PAGEOBJ_TEXT
            and _white(thing)
            and _inside(_bounds(thing), boxes)
            and _made_of(_text(thing, textpage), labels)
        ]
    finally:
        textpage.close()


def _objects(page: Any) -> list[Any]:
    count = pdfium_raw.FPDFPage_CountObjects(page.raw)
    if not 0 <= count <= MOST_THINGS:
        raise CouldNotLook("a page draws too many things")
    return [pdfium_raw.FPDFPage_GetObject(page.raw, i) for i in range(count)]


def _bounds(thing: Any) -> tuple[float, float, float, float]:
    """Left, bottom, right, top in user space."""
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium_raw.FPDFPageObj_GetBounds(thing, *(ctypes.byref(edge) for edge in edges)):
        return 0.0, 0.0, 0.0, 0.0
    left, bottom, right, top = (edge.value for edge in edges)
    return left, bottom, right, top


def _alike(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return all(abs(a - b) <= SAME for a, b in zip(one, other, strict=True))


def _inside(bounds: tuple[float, float, float, float], boxes: list[tuple[float, float, float, float]]) -> bool:
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    return any(
        left - BESIDE <= x <= right + BESIDE and bottom - BESIDE <= y <= top + BESIDE
        for left, bottom, right, top in boxes
    )


def _made_of(text: str, labels: set[str]) -> bool:
    """Marks that share a box have their labels in one text."""
    for label in sorted(labels, key=len, reverse=True):
        text = text.replace(label, "") if label else text
    return not text


def _white(thing: Any) -> bool:
    parts = [ctypes.c_uint() for _ in range(4)]
    known = pdfium_raw.FPDFPageObj_GetFillColor(thing, *(ctypes.byref(part) for part in parts))
    return bool(known) and all(part.value >= WHITE for part in parts[:3])


def _text(thing: Any, textpage: Any) -> str:
    """The text without white space."""
    length = pdfium_raw.FPDFTextObj_GetText(thing, textpage.raw, None, 0)
    units = (ctypes.c_ushort * (length // 2 + 1))()
    pdfium_raw.FPDFTextObj_GetText(thing, textpage.raw, units, length)
    text = bytes(memoryview(units).cast("B")[:length]).decode("utf-16-le", "replace")
    return "".join(text.replace("\0", "").split())


def _beside(glyphs: Glyphs, letters: list[Rect], box: Rect) -> list[Rect]:
    """Letters that stand beside the mark, and reach into it."""
    inside = set(glyphs.within(box))
    near = [i for i in glyphs.within(box.grown(REACH)) if i not in inside]
    return [letters[i] for i in near if letters[i].touches(box)]


def _shows(sheet: Sheet, box: Rect, beside: list[Rect]) -> bool:
    """True when there are edges in a mark's place that are no ruling's, no shaded cell's and no kept letter's."""
    rows, columns = sheet.cut(box, INWARDS)
    part = sheet.pixels[rows, columns]
    if part.shape[0] < 2 or part.shape[1] < 2:
        return False
    if beside:
        paper = np.median(part.reshape(-1, 3), axis=0).astype(np.uint8)
        part = part.copy()
        for letter in beside:
            high, wide = sheet.cover(letter, INWARDS)
            top, left = max(0, high.start - rows.start), max(0, wide.start - columns.start)
            part[top : max(top, high.stop - rows.start), left : max(left, wide.stop - columns.start)] = paper
    down, across = _steps(part, 0), _steps(part, 1)
    down[np.mean(down, axis=1) >= ACROSS, :] = False
    across[:, np.mean(across, axis=0) >= ACROSS] = False
    return int(np.count_nonzero(down)) + int(np.count_nonzero(across)) >= LEAST_EDGES


def _steps(part: Pixels, axis: int) -> Mask:
    """Where neighbouring pixels differ, along an axis."""
    wide = part.astype(np.int16)
    return any_channel(np.abs(np.diff(wide, axis=axis)) > STEP)
