"""Tables and forms: cells in rows, with what the header and the neighbour say of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from redact.extract.pieces import Piece
from redact.extract.rows import Row, median_words, rows_of
from redact.extract.rulings import Rulings, cell_around
from redact.model.geometry import Rect, union

NEAR = 3.0
SHORT_CELL = 3.0
"""A table has a column of short cells (median words); where every column is long, it is prose in columns."""
ROW_GAP = 2.2
WRAP_GAP = 0.5
MIN_COLUMNS_WITH_HEADER = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """Pieces of one cell, and its box: that of the rulings, or of the pieces."""

    pieces: tuple[Piece, ...] = field(repr=False)
    box: Rect

    @property
    def bold(self) -> bool:
        return all(p.bold for p in self.pieces)

    @property
    def text(self) -> str:
        return " ".join(p.text.strip() for row in rows_of(self.pieces) for p in row.pieces)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, top to bottom and left to right. Empty cells are left out."""

    rows: tuple[tuple[Cell, ...], ...]

    @property
    def top(self) -> float:
        return min(c.box.y0 for c in self.rows[0])

    def labels_of(self, row: int, column: int) -> tuple[str, ...]:
        """What the header above and the cells to the left say of a cell. Texts of the document: never to be logged."""
        cells = self.rows[row]
        if row == 0 and self._has_header():
            return ()
        texts = [cells[column - 1].text, cells[0].text] if column else []
        if row and self._has_header():
            middle = cells[column].box.centre[0]
            texts.extend(c.text for c in self.rows[0] if _over(c, cells[column], middle))
        return tuple(dict.fromkeys(texts))

    def _has_header(self) -> bool:
        first = self.rows[0]
        if all(c.bold for c in first) and not all(c.bold for c in self.rows[-1]):
            return True
        return len(first) >= MIN_COLUMNS_WITH_HEADER


def _over(header: Cell, cell: Cell, middle: float) -> bool:
    """The header stands over the cell: over its middle, or sharing most of its width."""
    shared = min(header.box.x1, cell.box.x1) - max(header.box.x0, cell.box.x0)
    return header.box.x0 <= middle <= header.box.x1 or shared > 0.5 * min(header.box.width, cell.box.width)


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
        rest.extend(p for c in loose for p in c.pieces)
        if kept:
            tables.append(Table(tuple(tuple(row) for row in kept)))
    return tables, rest


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
    for row in rows:
        placed = [(_column_of(p, starts), p) for p in row.pieces]
        wrapped = made and len(placed) == 1 and placed[0][0] > 0 and row.top - bottom < WRAP_GAP * row.height
        if not wrapped:
            made.append([[] for _ in starts])
        for column, piece in placed:
            made[-1][column].append(piece)
            columns[column].append(piece)
        bottom = row.bottom
    if min(median_words(c) for c in columns if c) > SHORT_CELL:
        return None
    return Table(tuple(tuple(cell_of(ps) for ps in row if ps) for row in made))


def cell_of(pieces: Sequence[Piece]) -> Cell:
    """A cell without rulings: its box is that of its pieces."""
    return Cell(tuple(pieces), union(p.box for p in pieces))


def columns_of(rows: Sequence[Row]) -> list[float]:
    """Left edges of the columns: where, in all rows together, ink begins after a gap."""
    spans = sorted((p.box.x0, p.box.x1) for row in rows for p in row.pieces)
    starts: list[float] = []
    reach = float("-inf")
    for x0, x1 in spans:
        if x0 > reach:
            starts.append(x0)
        reach = max(reach, x1)
    return starts


def _column_of(piece: Piece, starts: Sequence[float]) -> int:
    return max((i for i, start in enumerate(starts) if start <= piece.box.x0 + NEAR), default=0)


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
    inner = [p.box.x0 for r in run for p in r.pieces[1:]]
    return gap < WRAP_GAP * row.height and any(abs(row.left - x) <= NEAR for x in inner[-12:])
