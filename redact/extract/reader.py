"""PDF to Document: the one way in.

Every page is read once. What could not be read is a fact that travels with the document; it is never an empty page.
"""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from itertools import groupby
from math import inf

from redact.extract.facts import facts_of
from redact.extract.headers import Heads
from redact.extract.layout import write_frame
from redact.extract.pictures import Looking, Sight
from redact.extract.writing import Writing
from redact.model.document import Document, Label, Page, stretches
from redact.model.errors import Damaged
from redact.model.label_words import field_words
from redact.model.pixels import PixelReader
from redact.pdf.beside import FieldPlace
from redact.pdf.carried import NOTHING_CARRIED, Carried
from redact.pdf.opening import open_untrusted
from redact.pdf.raster import sheets
from redact.pdf.reading import Char, RawLine, RawPage, read_pages

LEAST_HALF = 0.5
"""Of a slanted letter's box, in points: letters printed twice stand on one spot."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """A document, the working copy that it was read from, and counts of what a release leaves behind."""

    document: Document
    working: bytes = field(repr=False)
    removed: tuple[tuple[str, int], ...] = ()
    carried: Carried = NOTHING_CARRIED


def extract(untrusted: bytes, reader: PixelReader | None = None, passwords: Sequence[str] = ()) -> Extraction:
    """Read a PDF; with a reader of pixels, its pictures too. Raises the errors of `open_untrusted`."""
    opened = open_untrusted(untrusted, passwords)
    pages: list[Page] = []
    facts = list(opened.facts)
    heads: Heads | None = None
    with ExitStack() as stack:
        looking = Looking(reader, stack.enter_context(sheets(opened.working))) if reader else None
        for raw in read_pages(opened.working):
            places = [f for f in opened.beside.fields if f.page == raw.number]
            sight = looking.look(raw) if looking else None
            page, heads = _page(sight or Sight(raw), places, heads)
            pages.append(page)
            facts.extend(facts_of(raw, sight))
    if len(pages) != opened.pages:
        raise Damaged("some pages of the PDF can't be reached", "Print it to a new PDF and give that one.")
    digest = hashlib.sha256(untrusted).hexdigest()
    return Extraction(
        Document(digest, tuple(pages), opened.beside.notes, tuple(facts)),
        opened.working,
        opened.beside.removed,
        opened.carried,
    )


def _page(sight: Sight, places: Sequence[FieldPlace], before: Heads | None) -> tuple[Page, Heads | None]:
    """A page, and the header of its last table, which may go on overleaf; `before` is that of the page before."""
    raw = sight.raw
    writing = Writing()
    heads = _write_directions(writing, raw.lines, raw, before)
    _write_directions(writing, sight.contrary, raw)
    page = Page(
        number=raw.number,
        width=raw.width,
        height=raw.height,
        rotation=raw.rotation,
        text="".join(writing.text),
        boxes=writing.boxes.tobytes(),
        lines=tuple(writing.lines),
        paragraphs=tuple(writing.paragraphs),
        labels=tuple(writing.labels),
        seen=tuple(_seen(writing, sight.sure)),
    )
    return _with_fields(page, places), heads


def _seen(writing: Writing, sure: Mapping[tuple[float, ...], float]) -> Iterator[tuple[int, int, float]]:
    """Which of the text was read off pixels: runs of letters of one confidence, known by their boxes."""
    if not sure:
        return
    by_box = {tuple(array("f", box)): confidence for box, confidence in sure.items()}
    boxes = writing.boxes
    found = ((by_box.get(tuple(boxes[4 * i : 4 * i + 4])), i) for i in range(len(writing.text)))
    for confidence, run in groupby(found, key=lambda pair: pair[0]):
        if confidence is not None:
            places = [i for _, i in run]
            yield places[0], places[-1] + 1, confidence


def _write_directions(
    writing: Writing, every: Sequence[RawLine], raw: RawPage, before: Heads | None = None
) -> Heads | None:
    """Lines that run in one direction after the other, that of most characters first; its last header is given back."""
    by_direction = Counter[int | None]()
    for line in every:
        by_direction[line.direction] += len(line.chars)
    last: Heads | None = None
    for n, (direction, _) in enumerate(by_direction.most_common()):
        lines = [line for line in every if line.direction == direction]
        if direction is None:
            _write_slanted(writing, lines)
        elif n == 0:
            last = write_frame(writing, lines, raw.vectors, direction, before)
        else:
            write_frame(writing, lines, raw.vectors, direction)
    return last


def _write_slanted(writing: Writing, lines: Sequence[RawLine]) -> None:
    for line in lines:
        start = writing.begin_paragraph()
        writing.chars(list(_apart(line.chars)), upright=False)
        writing.end_paragraph(start)


def _apart(chars: Sequence[Char]) -> Iterator[Char]:
    """A slanted letter's box is the hull of its own, and holds its neighbours' middles: each is cut to half the way to
    the nearer one."""
    middles = [((x0 + x1) / 2, (y0 + y1) / 2) for _, x0, y0, x1, y1 in chars]
    for i, (letter, x0, y0, x1, y1) in enumerate(chars):
        x, y = middles[i]
        beside = [middles[j] for j in (i - 1, i + 1) if 0 <= j < len(chars)]
        half = min((max(abs(x - a), abs(y - b)) for a, b in beside), default=inf) / 2
        wide, high = min((x1 - x0) / 2, max(half, LEAST_HALF)), min((y1 - y0) / 2, max(half, LEAST_HALF))
        yield letter, x - wide, y - high, x + wide, y + high


def _with_fields(page: Page, places: Sequence[FieldPlace]) -> Page:
    """A form field's name and tooltip label what stands in its box."""
    labels = list(page.labels)
    for place in places:
        inside = page.chars_in(place.box)
        if inside and place.names:
            names = tuple(dict.fromkeys(field_words(name) for name in place.names))
            labels.extend(Label(start, end, names) for start, end in stretches(inside))
    if len(labels) == len(page.labels):
        return page
    return replace(page, labels=tuple(labels))
