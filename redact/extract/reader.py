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

from redact.extract.bands import tables_by_bands
from redact.extract.columns import blocks_in_order
from redact.extract.facts import facts_of
from redact.extract.pictures import Looking, Sight
from redact.extract.pieces import Piece, in_frame, pieces_of
from redact.extract.rows import rejoined, rows_of
from redact.extract.rulings import rulings_of
from redact.extract.tables import Table, open_table, ruled_tables, runs_of
from redact.extract.writing import Writing, write_lines, write_table
from redact.model.document import Document, Label, Page, stretches
from redact.model.errors import Damaged
from redact.model.pixels import PixelReader
from redact.pdf.beside import FieldPlace
from redact.pdf.carried import NOTHING_CARRIED, Carried
from redact.pdf.opening import open_untrusted
from redact.pdf.raster import sheets
from redact.pdf.reading import Char, RawLine, RawPage, read_pages

LEAST_HALF = 0.5
"""Of a slanted letter's box, in points: letters printed twice stand on one spot."""
BAR_LEAST = 4.0
"""A filled box as high as this, in points, may be the mark of a redaction."""


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
    with ExitStack() as stack:
        looking = Looking(reader, stack.enter_context(sheets(opened.working))) if reader else None
        for raw in read_pages(opened.working):
            places = [f for f in opened.beside.fields if f.page == raw.number]
            sight = looking.look(raw) if looking else None
            pages.append(_page(sight or Sight(raw), places))
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


def _page(sight: Sight, places: Sequence[FieldPlace]) -> Page:
    raw = sight.raw
    writing = Writing()
    _write_directions(writing, raw.lines, raw)
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
    return _with_fields(page, places)


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


def _write_directions(writing: Writing, every: Sequence[RawLine], raw: RawPage) -> None:
    """Lines that run in one direction after the other, that of most characters first."""
    by_direction = Counter[int | None]()
    for line in every:
        by_direction[line.direction] += len(line.chars)
    for direction, _ in by_direction.most_common():
        lines = [line for line in every if line.direction == direction]
        if direction is None:
            _write_slanted(writing, lines)
        else:
            _write_frame(writing, lines, raw, direction)


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


def _write_frame(writing: Writing, lines: Sequence[RawLine], raw: RawPage, direction: int) -> None:
    rulings = rulings_of(raw.vectors, direction)
    bars = [box for vector in raw.vectors if (box := in_frame(*vector.as_tuple(), direction)).height > BAR_LEAST]
    pieces = rejoined([p for line in lines for p in pieces_of(line, rulings.uprights)], bars, rulings.uprights)
    tables, loose = ruled_tables(pieces, rulings)
    parts: list[Table | list[Piece]] = []
    for block in _around(loose, tables):
        if isinstance(block, Table):
            parts.append(block)
        else:
            parts.extend(blocks_in_order(block))
    for part in parts:
        if isinstance(part, Table):
            write_table(writing, part)
        else:
            _write_block(writing, part)


def _around(loose: Sequence[Piece], tables: Sequence[Table]) -> list[Table | list[Piece]]:
    """Loose pieces and tables from top to bottom: a table ends the text above it."""
    parts: list[Table | list[Piece]] = []
    waiting = sorted(loose, key=lambda p: p.middle)
    for table in sorted(tables, key=lambda t: t.top):
        above = [p for p in waiting if p.middle < table.top]
        waiting = waiting[len(above) :]
        if above:
            parts.append(above)
        parts.append(table)
    if waiting:
        parts.append(waiting)
    return parts


def _write_block(writing: Writing, pieces: Sequence[Piece]) -> None:
    for part in tables_by_bands(pieces):
        if isinstance(part, Table):
            write_table(writing, part)
            continue
        for run in runs_of(rows_of(part)):
            table = open_table(run)
            if table is None:
                write_lines(writing, run)
            else:
                write_table(writing, table)


def _with_fields(page: Page, places: Sequence[FieldPlace]) -> Page:
    """A form field's name and tooltip label what stands in its box."""
    labels = list(page.labels)
    for place in places:
        inside = page.chars_in(place.box)
        if inside and place.names:
            labels.extend(Label(start, end, place.names) for start, end in stretches(inside))
    if len(labels) == len(page.labels):
        return page
    return replace(page, labels=tuple(labels))
