"""A page's pieces put in order and written down: tables, columns, paragraphs, each where a reader would come to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from redact.extract.bands import tables_by_bands
from redact.extract.columns import blocks_in_order
from redact.extract.headers import Heads, heads_alone, labels_of
from redact.extract.pieces import Piece, in_frame, pieces_of
from redact.extract.rows import Row, rejoined, rows_of
from redact.extract.rulings import rulings_of
from redact.extract.tables import Table, open_table, ruled_tables, runs_of, single_row
from redact.extract.writing import Writing, runs_over, write_lines, write_on, write_table
from redact.model.geometry import Rect
from redact.pdf.reading import RawLine

BAR_LEAST = 4.0
"""A filled box as high as this, in points, may be the mark of a redaction."""


@dataclass(slots=True)
class _Writer:
    """Writes parts one after the other, and remembers what the next may go on: a table's header, a column's end."""

    writing: Writing = field(repr=False)
    before: Heads | None
    heads: Heads | None = None
    column: Sequence[Row] = field(default=(), repr=False)

    def table(self, table: Table) -> None:
        said, heads = labels_of(table, self.before)
        write_table(self.writing, table, said)
        self.before = heads if heads is not None else self.before
        self.heads = self.before
        self.column = ()

    def block(self, pieces: Sequence[Piece]) -> None:
        for part in tables_by_bands(pieces):
            if isinstance(part, Table):
                self.table(part)
                continue
            for run in runs_of(rows_of(part)):
                table = open_table(run) or self._alone(run)
                if table is None:
                    self._lines(run)
                else:
                    self.table(table)

    def _alone(self, run: Sequence[Row]) -> Table | None:
        """A row by itself: the last row of a table that began overleaf, or the header of one that goes on overleaf."""
        if len(run) != 1 or len(run[0].pieces) < 2:
            return None
        table = single_row(run[0])
        if self.before is not None and self.before.fit(table):
            return table
        return table if len(run[0].pieces) > 2 and heads_alone(table) else None

    def _lines(self, rows: Sequence[Row]) -> None:
        if self.column and runs_over(self.column, rows):
            write_on(self.writing, self.column[-1], rows)
        else:
            write_lines(self.writing, rows)
        self.column = rows


def write_frame(
    writing: Writing, lines: Sequence[RawLine], vectors: Sequence[Rect], direction: int, before: Heads | None = None
) -> Heads | None:
    """Write lines that run in one direction. `before` is the header of the last table on the page before; the last on
    this page is given back."""
    rulings = rulings_of(vectors, direction)
    bars = [box for vector in vectors if (box := in_frame(*vector.as_tuple(), direction)).height > BAR_LEAST]
    pieces = rejoined([p for line in lines for p in pieces_of(line, rulings.uprights)], bars, rulings.uprights)
    tables, loose = ruled_tables(pieces, rulings)
    parts: list[Table | list[Piece]] = []
    for block in _around(loose, tables):
        if isinstance(block, Table):
            parts.append(block)
        else:
            parts.extend(blocks_in_order(block))
    writer = _Writer(writing, before)
    for part in parts:
        if isinstance(part, Table):
            writer.table(part)
        else:
            writer.block(part)
    return writer.heads


def _around(loose: Sequence[Piece], tables: Sequence[Table]) -> list[Table | list[Piece]]:
    """Loose pieces and tables from top to bottom: a table ends the text above it."""
    parts: list[Table | list[Piece]] = []
    waiting = sorted(loose, key=lambda p: p.middle)
    taken = 0
    for table in sorted(tables, key=lambda t: t.top):
        first = taken
        while taken < len(waiting) and waiting[taken].middle < table.top:
            taken += 1
        if taken > first:
            parts.append(waiting[first:taken])
        parts.append(table)
    if taken < len(waiting):
        parts.append(waiting[taken:])
    return parts
