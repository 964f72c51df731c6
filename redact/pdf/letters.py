"""The characters of a page as columns of numbers, sorted by height: a mark looks only at what stands where it does."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import pymupdf
from numpy.typing import NDArray

from redact.model.errors import Damaged
from redact.model.geometry import Rect
from redact.pdf.reading import MADE_UP_SPACE, RawPage, read_page

Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]
Flags = NDArray[np.bool_]

SLANTED = 4
"""Stands for a direction of writing that is none of the four quarters."""


@dataclass(frozen=True, slots=True)
class Letters:
    """All characters of a page from top to bottom, as columns: n by 4 boxes, n by 2 centres, and n each of the rest.

    `lines` and `turns` say in which line and at which turn MuPDF gave a character; `first` and `last` are those of a
    line of writing; `made_up` the spaces that the file does not have.
    """

    boxes: Numbers
    centres: Numbers
    sizes: Numbers
    directions: Whole
    lines: Whole
    turns: Whole
    blank: Flags
    made_up: Flags
    first: Flags
    last: Flags

    def inside(self, box: Rect) -> Whole:
        """Which characters have their centre in a box."""
        ys = self.centres[:, 1]
        first, last = np.searchsorted(ys, box.y0), np.searchsorted(ys, box.y1, side="right")
        xs = self.centres[first:last, 0]
        found: Whole = first + np.flatnonzero((xs >= box.x0) & (xs <= box.x1))
        return found

    def under(self, boxes: Sequence[Rect]) -> Flags:
        """Which characters have their centre under one of `boxes`. Each box looks at the characters of its height."""
        found = np.zeros(len(self.boxes), dtype=np.bool_)
        for box in boxes:
            found[self.inside(box)] = True
        return found


def letters_of(page: RawPage) -> Letters:
    """The characters of a page in columns; those whose box has no area are left out."""
    rows: list[tuple[float, ...]] = []
    turn = 0
    for number, line in enumerate(page.lines):
        quarter = SLANTED if line.direction is None else line.direction
        inked = [i for i, c in enumerate(line.chars) if not c[0].isspace()]
        ends = (inked[0], inked[-1]) if inked else (-1, -1)
        rows.extend(
            (
                *(*c[1:], line.size, quarter, number, turn + i),
                *(c[0].isspace(), c[0] == MADE_UP_SPACE, i == ends[0], i == ends[1]),
            )
            for i, c in enumerate(line.chars)
            if c[1] < c[3] and c[2] < c[4]
        )
        turn += len(line.chars)
    table = np.array(rows, dtype=np.float64).reshape(len(rows), 12)
    table = table[np.argsort(table[:, 1] + table[:, 3], kind="stable")]
    centres = np.stack((table[:, 0] + table[:, 2], table[:, 1] + table[:, 3]), axis=1) / 2
    whole = table[:, 5:8].astype(np.int64)
    return Letters(table[:, :4], centres, table[:, 4], *whole.T, *table[:, 8:].astype(np.bool_).T)


def marked_pages(working: bytes, numbers: Collection[int]) -> dict[int, RawPage]:
    """The pages of these numbers, from 1, as MuPDF reads them; those that the document does not have are left out.

    Raises Damaged.
    """
    try:
        with pymupdf.open(stream=working, filetype="pdf") as doc:
            return {n: read_page(doc[n - 1]) for n in sorted(set(numbers)) if 1 <= n <= len(doc)}
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        raise Damaged("the PDF could not be read again", "Print it to a new PDF and give that one.") from None
