"""PDF to Document: the one way in.

Every page is read once. What could not be read is a fact that travels with the document; it is never an empty page.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from redact.extract.bands import tables_by_bands
from redact.extract.columns import blocks_in_order
from redact.extract.facts import facts_of
from redact.extract.pieces import Piece, in_frame, pieces_of
from redact.extract.rows import rejoined, rows_of
from redact.extract.rulings import rulings_of
from redact.extract.tables import Table, open_table, ruled_tables, runs_of
from redact.extract.writing import Writing, write_lines, write_table
from redact.model.document import Document, Label, Page, stretches
from redact.model.errors import Damaged
from redact.pdf.beside import FieldPlace
from redact.pdf.opening import open_untrusted
from redact.pdf.reading import RawLine, RawPage, read_pages

BAR_LEAST = 4.0
"""A filled box as high as this, in points, may be the mark of a redaction."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """A document, the working copy that it was read from, and counts of what a release leaves behind."""

    document: Document
    working: bytes = field(repr=False)
    removed: tuple[tuple[str, int], ...] = ()


def extract(untrusted: bytes) -> Extraction:
    """Read a PDF. Raises the errors of `open_untrusted`."""
    opened = open_untrusted(untrusted)
    pages: list[Page] = []
    facts = list(opened.facts)
    for raw in read_pages(opened.working):
        places = [f for f in opened.beside.fields if f.page == raw.number]
        page = _page(raw, places)
        pages.append(page)
        facts.extend(facts_of(raw, page))
    if len(pages) != opened.pages:
        raise Damaged("some pages of the PDF can't be reached", "Print it to a new PDF and give that one.")
    digest = hashlib.sha256(untrusted).hexdigest()
    return Extraction(
        Document(digest, tuple(pages), opened.beside.notes, tuple(facts)), opened.working, opened.beside.removed
    )


def _page(raw: RawPage, places: Sequence[FieldPlace]) -> Page:
    writing = Writing()
    by_direction = Counter[int | None]()
    for line in raw.lines:
        by_direction[line.direction] += len(line.chars)
    for direction, _ in by_direction.most_common():
        lines = [line for line in raw.lines if line.direction == direction]
        if direction is None:
            _write_slanted(writing, lines)
        else:
            _write_frame(writing, lines, raw, direction)
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
    )
    return _with_fields(page, places)


def _write_slanted(writing: Writing, lines: Sequence[RawLine]) -> None:
    for line in lines:
        start = writing.begin_paragraph()
        writing.chars(line.chars, upright=False)
        writing.end_paragraph(start)


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
