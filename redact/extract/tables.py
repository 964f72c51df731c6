"""Tables and forms: which words make up a cell, and which cells a row."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from redact.extract.pieces import Piece
from redact.extract.rows import Row, median_words, rows_of
from redact.extract.rulings import Rulings, cell_around, is_drawn
from redact.model.geometry import Rect, union

NEAR = 3.0
SHORT_CELL = 3.0
"""A table has a column of short cells (median words); where every column is long, it is prose in columns."""
ROW_GAP = 2.2
WRAP_GAP = 0.5
CLOSER = 0.5
"""Lines of one cell stand closer than this share of the gap between rows."""
ROWS_TO_SPAN = 3
"""Rows from which on a table may have cells that span columns."""
MANY_ROWS = 8
WIDE = 60.0
"""Points that the last column is taken to be wide."""
LOOKED_BACK = 6
"""Rows in which a wrapped cell's place is looked for."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Pieces of one cell, and its box: that of the rulings, or of the pieces.

    Without rulings, `slot` is the stretch of the table's width that the cell's columns take up.
    """

    pieces: tuple[Piece, ...] = field(repr=False)
    box: Rect
    slot: tuple[float, float] | None = None

    @property
    def left(self) -> float:
        return self.slot[0] if self.slot else self.box.x0

    @property
    def right(self) -> float:
        return self.slot[1] if self.slot else self.box.x1

    @property
    def bold(self) -> bool:
        return all(p.bold for p in self.pieces)

    @property
    def text(self) -> str:
        return "\n".join(" ".join(p.text.strip() for p in row.pieces) for row in rows_of(self.pieces))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, top to bottom and left to right. Empty cells are left out."""

    rows: tuple[tuple[Cell, ...], ...]

    @property
    def top(self) -> float:
        return min(c.box.y0 for c in self.rows[0])


def ruled_tables(pieces: Sequence[Piece], rulings: Rulings) -> tuple[list[Table], list[Piece]]:
    """Tables fenced by ruling lines, and the pieces that stand outside them."""
    if len(rulings.uprights) < 2 or len(rulings.levels) < 2:
        return [], list(pieces)
    cells: dict[Rect, list[Piece]] = {}
    rest: list[Piece] = []
    for piece in pieces:
        fence = cell_around(piece, rulings)
        if fence is None:
            rest.append(piece)
        else:
            cells.setdefault(fence, []).append(piece)
    tables: list[Table] = []
    for run in _runs([Cell(tuple(ps), box) for box, ps in cells.items()]):
        kept, loose = _trimmed(run)
        if len(kept) == 1 and _is_stripe(kept[0], rulings):
            loose, kept = [*loose, *kept[0]], []
        rest.extend(p for c in loose for p in c.pieces)
        if kept:
            tables.append(Table(tuple(tuple(row) for row in kept)))
    return tables, rest


def _is_stripe(row: Sequence[Cell], rulings: Rulings) -> bool:
    """A shaded row of a table that has no rulings: each cell of one line, and fenced by its ground alone."""
    return all(len(rows_of(c.pieces)) == 1 for c in row) and not any(is_drawn(c.pieces[0], rulings) for c in row)


def _runs(cells: Sequence[Cell]) -> list[list[list[Cell]]]:
    """Cells in rows, and rows that follow one another without a gap in runs."""
    runs: list[list[list[Cell]]] = []
    for cell in sorted(cells, key=lambda c: (c.box.y0, c.box.x0)):
        run = runs[-1] if runs else None
        if run and abs(run[-1][0].box.y0 - cell.box.y0) <= NEAR:
            run[-1].append(cell)
        elif run and cell.box.y0 <= max(c.box.y1 for c in run[-1]) + NEAR:
            run.append([cell])
        else:
            runs.append([[cell]])
    return [[sorted(row, key=lambda c: c.box.x0) for row in run] for run in runs]


def _trimmed(run: list[list[Cell]]) -> tuple[list[list[Cell]], list[Cell]]:
    """Rows of a single cell at a run's ends are boxed text, not table rows; give them back."""
    wide = [i for i, row in enumerate(run) if len(row) > 1]
    if not wide:
        return [], [c for row in run for c in row]
    first, last = wide[0], wide[-1]
    loose = [c for row in run[:first] + run[last + 1 :] for c in row]
    return run[first : last + 1], loose


def open_table(rows: Sequence[Row]) -> Table | None:
    """The table that a run of rows without ruling lines makes up, or None when it is none."""
    several = [row for row in rows if len(row.pieces) > 1]
    if len(several) < 2:
        return None
    starts = columns_of(several)
    if len(starts) < 2:
        return None
    columns: list[list[Piece]] = [[] for _ in starts]
    made: list[list[list[Piece]]] = []
    bottom = 0.0
    apart = _between_records(rows, starts)
    for row in rows:
        placed = [(_column_of(p, starts), p) for p in row.pieces]
        if not made or not _wrapped(placed, row, row.top - bottom, apart):
            made.append([[] for _ in starts])
        for column, piece in placed:
            made[-1][column].append(piece)
            columns[column].append(piece)
        bottom = row.bottom
    if min(median_words(c) for c in columns if c) > SHORT_CELL:
        return None
    return Table(tuple(tuple(cell_in_columns(ps, starts) for ps in row if ps) for row in made))


def single_row(row: Row) -> Table:
    """One row by itself as a table, each piece a cell: it may go on another table."""
    starts = [p.box.x0 for p in row.pieces]
    return Table((tuple(cell_in_columns([p], starts) for p in row.pieces),))


def _between_records(rows: Sequence[Row], starts: Sequence[float]) -> float:
    """The usual gap above a row that begins in the first column."""
    gaps = [b.top - a.bottom for a, b in pairwise(rows) if _column_of(b.pieces[0], starts) == 0]
    return median(gaps) if gaps else 0.0


def _wrapped(placed: Sequence[tuple[int, Piece]], row: Row, gap: float, apart: float) -> bool:
    """Whether a row holds second lines of the cells above: it leaves the first column empty and stands close. Where
    it fills several columns, it must stand closer than the table's rows do."""
    if placed[0][0] == 0 or gap >= WRAP_GAP * row.height:
        return False
    return len(placed) == 1 or gap < CLOSER * apart


def cell_in_columns(pieces: Sequence[Piece], starts: Sequence[float]) -> Cell:
    """A cell without rulings: its box is that of its pieces, its slot reaches to the next column."""
    box = union(p.box for p in pieces)
    first = _column_of(pieces[0], starts)
    after = next((x for x in starts[first + 1 :] if x >= box.x1 - NEAR), max(box.x1, starts[-1] + WIDE))
    return Cell(tuple(pieces), box, (starts[first], after))


def columns_of(rows: Sequence[Row]) -> list[float]:
    """Left edges of the columns: where, in all rows together, ink begins after a gap.

    A cell or two that span several columns, such as a header over a group of them, do not close their gaps.
    """
    spans = sorted((p.box.x0, p.box.x1) for row in rows for p in row.pieces)
    if len(rows) < ROWS_TO_SPAN:
        return [start for start, _ in _clusters(spans)]
    most = max(2, len(rows) // 10) if len(rows) >= MANY_ROWS else 1
    crossed = _crossed(spans, most)
    within = [s for s in spans if not _one_lies_in(crossed, *s)]
    clusters = _clusters(within)
    ends, starts = [end for _, end in clusters], [start for start, _ in clusters]
    wide = [s for s in spans if _one_lies_in(crossed, *s)]
    spanning = [s for s in wide if bisect_left(starts, s[1]) - bisect_right(ends, s[0]) > 1]
    if len(spanning) > most:
        return [start for start, _ in _clusters(spans)]
    kept = within + [s for s in wide if s not in spanning]
    return [start for start, _ in _clusters(sorted(kept))]


def _clusters(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Stretches of ink with nothing between them."""
    found: list[tuple[float, float]] = []
    for x0, x1 in spans:
        if found and x0 <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], x1)
        else:
            found.append((x0, x1))
    return found


def _crossed(spans: Sequence[tuple[float, float]], most: int) -> list[float]:
    """Middles of gaps that some cells cross, but no more than `most`."""
    steps = sorted([(x0, 1) for x0, _ in spans] + [(x1, -1) for _, x1 in spans])
    over, middles = 0, []
    for (at, step), (following, _) in pairwise(steps):
        over += step
        if 0 < over <= most and following - at >= NEAR:
            middles.append((at + following) / 2)
    return middles


def _one_lies_in(places: Sequence[float], start: float, end: float) -> bool:
    at = bisect_right(places, start)
    return at < len(places) and places[at] < end


def _column_of(piece: Piece, starts: Sequence[float]) -> int:
    return max(0, bisect_right(starts, piece.box.x0 + NEAR) - 1)


def runs_of(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows parted where a table may begin or end: between single and multiple pieces, and at wide gaps."""
    runs: list[list[Row]] = []
    for row in rows:
        if runs and _goes_on(runs[-1], row):
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _goes_on(run: Sequence[Row], row: Row) -> bool:
    last = run[-1]
    several = len(run[0].pieces) > 1
    gap = row.top - last.bottom
    if not several:
        return len(row.pieces) == 1
    if gap > ROW_GAP * row.height:
        return False
    if len(row.pieces) > 1:
        return True
    inner = [p.box.x0 for r in run[-LOOKED_BACK:] for p in r.pieces[1:]]
    return gap < WRAP_GAP * row.height and any(abs(row.left - x) <= NEAR for x in inner)
