"""Tables without ruling lines whose cells hold several lines: rows are bands with white between them.

Web pages print such tables, each cell centred in its row, so that hardly two cells share a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from redact.extract.pieces import Piece
from redact.extract.rows import median_words, rows_of
from redact.extract.tables import SHORT_CELL, Cell, Table, cell_in_columns, columns_of

TOUCHING = 0.06
"""Lines of one cell stand closer than this share of their height; the rows of a padded table stand further apart."""
MIN_COLUMNS = 3
MIN_BANDS = 2


def tables_by_bands(pieces: Sequence[Piece]) -> list[Table | list[Piece]]:
    """The pieces in order, with those that make up such tables taken together."""
    parts: list[Table | list[Piece]] = []
    run: list[list[Piece]] = []
    for band in [*_bands(pieces), []]:
        if len(columns_of(rows_of(band))) > 1:
            run.append(band)
            continue
        table = _table(run)
        parts.extend([table] if table else ([[p for b in run for p in b]] if run else []))
        run = []
        if band:
            parts.append(band)
    return _without_seams(parts)


def _bands(pieces: Sequence[Piece]) -> list[list[Piece]]:
    bands: list[list[Piece]] = []
    reach = float("-inf")
    for piece in sorted(pieces, key=lambda p: p.box.y0):
        if bands and piece.box.y0 - reach < TOUCHING * piece.box.height:
            bands[-1].append(piece)
        else:
            bands.append([piece])
        reach = max(reach, piece.box.y1)
    return bands


def _table(bands: Sequence[Sequence[Piece]]) -> Table | None:
    """The table of a run of bands; None where each band is one line (the rows say it all) or the cells are prose."""
    if len(bands) < MIN_BANDS or all(len(rows_of(band)) == 1 for band in bands):
        return None
    starts = columns_of(rows_of([p for band in bands for p in band]))
    if len(starts) < MIN_COLUMNS:
        return None
    edges = [*starts, float("inf")]
    rows: list[tuple[Cell, ...]] = []
    for band in bands:
        cells = [[p for p in band if left <= p.box.x0 < right] for left, right in pairwise(edges)]
        rows.append(tuple(cell_in_columns(inside, starts) for inside in cells if inside))
    if min(median_words(_column(rows, left, right)) for left, right in pairwise(edges)) > SHORT_CELL:
        return None
    return Table(tuple(rows))


def _column(rows: Sequence[Sequence[Cell]], left: float, right: float) -> list[Piece]:
    return [p for row in rows for cell in row if left <= cell.box.x0 < right for p in cell.pieces]


def _without_seams(parts: Sequence[Table | list[Piece]]) -> list[Table | list[Piece]]:
    """Neighbouring parts that are no tables are one: their paragraphs are told apart later."""
    joined: list[Table | list[Piece]] = []
    for part in parts:
        last = joined[-1] if joined else None
        if isinstance(part, list) and isinstance(last, list):
            last.extend(part)
        else:
            joined.append(part if isinstance(part, Table) else list(part))
    return joined
