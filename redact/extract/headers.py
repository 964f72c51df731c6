"""What a table says of each of its cells: the header above, the label at its side, the header on the page before.

A header is known by its type (bold over plain), by its words (`redact.model.label_words`), or as the first row of three
cells and more. Rows of labels may stand between rows of values, a header may stand in two rows, labels may fill the
first column instead; a table that goes on without a header of its own has that of the table before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from redact.extract.tables import Cell, Table
from redact.model.label_words import is_label, looks_like_label, looks_like_value, plain

LONGEST_HEADER = 120
LONGEST_ROW_HEAD = 40
"""Characters of a first cell that may name its row; longer ones are text of their own."""
MOST = 2 / 3
FEW_CELLS = 3
SAME_EDGE = 8.0
"""How far, in points, the columns of a table that goes on overleaf may begin from where they did."""
TIGHT = 0.3
"""Rows closer than this share of their height are lines of one header."""
DEEPEST = 4
"""Rows that one header may have."""

Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """One cell of a header, and the stretch of the table's width that it stands over."""

    left: float
    right: float
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Heads:
    """A header: its rows, the topmost first, and where the columns of its table begin."""

    rows: tuple[tuple[Head, ...], ...]
    columns: tuple[float, ...]

    def fit(self, table: Table) -> bool:
        """Whether a table may be the same one, gone on: its columns begin where those of the header do."""
        widest = max(table.rows, key=len)
        near = sum(1 for c in widest if any(abs(c.left - x) <= SAME_EDGE for x in self.columns))
        enough = max(2, MOST * len(self.columns) - 1)
        return enough <= len(widest) <= len(self.columns) + 1 and near >= MOST * len(widest)

    def over(self, cell: Cell) -> Iterator[str]:
        """Texts of the header above a cell: each row's, and all together where there are several."""
        texts = [h.text for row in self.rows if (h := _standing_over(row, cell)) is not None]
        yield from texts
        if len(texts) > 1:
            yield " ".join(texts)


@dataclass(frozen=True, slots=True)
class _Look:
    """What a cell looks like."""

    text: str = field(repr=False)
    bold: bool
    label: bool
    pure: bool
    value: bool


def labels_of(table: Table, before: Heads | None) -> tuple[list[list[Texts] | None], Heads | None]:
    """For each cell what is said of it (None for a row of headers), and the header that holds at the table's end.

    `before` is the header of a table that this one may go on. Texts of the document: never to be logged.
    """
    looks = [[_look(c) for c in row] for row in table.rows]
    sided = _labels_at_side(looks)
    heads = _head_rows(looks, sided)
    current = before if before is not None and not _surely_heads(looks, heads) and before.fit(table) else None
    heads[0] = heads[0] and current is None
    if current is None and not heads[0] and not sided and _may_head(looks):
        heads[0] = True
    columns = tuple(c.left for c in max(table.rows, key=len))
    found: list[list[Texts] | None] = []
    for i, row in enumerate(table.rows):
        if heads[i]:
            stacked = (
                i > 0 and heads[i - 1] and current is not None and _one_header(table.rows[i - 1], row, len(columns))
            )
            above = current.rows[1 - DEEPEST :] if stacked and current else ()
            current = Heads((*above, _heads_of(row, looks[i])), columns)
            found.append(None)
        else:
            found.append([_said(table, looks[i], i, j, current) for j in range(len(row))])
    return found, current


def heads_alone(table: Table) -> Heads | None:
    """The header that a single row is, when its words or its type say so: the last row of a page."""
    looks = [_look(c) for c in table.rows[0]]
    if len(table.rows) > 1 or len(looks) < 2 or not (all(k.label for k in looks) or all(k.bold for k in looks)):
        return None
    return Heads((_heads_of(table.rows[0], looks),), tuple(c.left for c in table.rows[0]))


def _look(cell: Cell) -> _Look:
    text = cell.text
    label = looks_like_label(text) or text.rstrip().endswith(":")
    return _Look(plain(text)[:LONGEST_HEADER], cell.bold, label, label and is_label(text), looks_like_value(text))


def _head_rows(looks: Sequence[Sequence[_Look]], sided: bool) -> list[bool]:
    """Which rows are headers by their type or their words."""
    contrast = len(looks) == 1 or any(not k.bold for row in looks for k in row)
    heads = [
        len(row) > 1
        and ((contrast and all(k.bold for k in row)) or (_worded(row) if i == 0 else _all_labels(row, sided)))
        for i, row in enumerate(looks)
    ]
    if all(heads) and len(heads) > 1:
        return [True] + [False] * (len(heads) - 1)
    return heads


def _surely_heads(looks: Sequence[Sequence[_Look]], heads: Sequence[bool]) -> bool:
    """Whether the first row is a header even where another might hold: in bold over plain, or all words of labels."""
    first = looks[0]
    plain_below = any(not k.bold for row in looks[1:] for k in row)
    return heads[0] and (all(k.pure for k in first) or (plain_below and all(k.bold for k in first)))


def _worded(row: Sequence[_Look]) -> bool:
    """Whether a first row has the words of a header."""
    labels = sum(k.label for k in row)
    if any(k.value for k in row):
        return False
    return labels == len(row) or (len(row) >= FEW_CELLS and labels >= MOST * len(row))


def _all_labels(row: Sequence[_Look], sided: bool) -> bool:
    """Whether a later row holds nothing but labels; beside labels of its own a form may hold such words as values."""
    return not sided and all(k.pure for k in row)


def _may_head(looks: Sequence[Sequence[_Look]]) -> bool:
    """A first row of several cells, none of which looks like a value, over rows."""
    return len(looks) > 1 and len(looks[0]) >= FEW_CELLS and not any(k.value for k in looks[0])


def _labels_at_side(looks: Sequence[Sequence[_Look]]) -> bool:
    """Whether the first column holds labels and the second values: a form, or a table turned on its side."""
    rows = [row for row in looks if len(row) > 1]
    if not rows:
        return False
    first = sum(_is_side_label(row, 0) for row in rows)
    second = sum(row[1].label for row in rows)
    return first >= MOST * len(rows) and second <= len(rows) / 2


def _is_side_label(row: Sequence[_Look], j: int) -> bool:
    return row[j].label or (row[j].bold and not all(k.bold for k in row))


def _one_header(above: Sequence[Cell], below: Sequence[Cell], columns: int) -> bool:
    """A header over a group of columns leaves cells out, in its own row or in the next; lines of one header stand
    close."""
    if min(len(above), len(below)) < columns:
        return True
    gap = min(c.box.y0 for c in below) - max(c.box.y1 for c in above)
    ruled = any(c.slot is None for c in below)
    return not ruled and gap < TIGHT * min(c.box.height for c in below)


def _heads_of(row: Sequence[Cell], looks: Sequence[_Look]) -> tuple[Head, ...]:
    return tuple(Head(c.left, c.right, k.text) for c, k in zip(row, looks, strict=True))


def _standing_over(heads: Sequence[Head], cell: Cell) -> Head | None:
    """The header over a cell's middle, or sharing most of its width. Headers stand in order of their left edges."""
    middle = (cell.left + cell.right) / 2
    at = bisect_right(heads, middle, key=lambda h: h.left) - 1
    near = heads[max(0, at - 1) : at + 2]
    over = next((h for h in near if h.left <= middle <= h.right), None)
    if over is not None or not near:
        return over
    best = max(near, key=lambda h: min(h.right, cell.right) - max(h.left, cell.left))
    shared = min(best.right, cell.right) - max(best.left, cell.left)
    return best if shared > 0.5 * min(best.right - best.left, cell.right - cell.left) else None


def _said(table: Table, looks: Sequence[_Look], i: int, j: int, heads: Heads | None) -> Texts:
    texts = [t for t in (_side_label(looks, j, heads is not None), _row_head(looks, j, heads is not None)) if t]
    if heads is not None:
        texts.extend(heads.over(table.rows[i][j]))
    return tuple(dict.fromkeys(t for t in texts if t))


def _side_label(looks: Sequence[_Look], j: int, headed: bool) -> str:
    """The nearest label to the left; under a header only the next cell can be one (a role, a title)."""
    if looks[j].label and not headed:
        return ""
    if headed:
        return looks[j - 1].text if j and looks[j - 1].pure and not looks[j].pure else ""
    reach = range(j - 1, max(-1, j - 1 - DEEPEST), -1)
    return next((looks[k].text for k in reach if _is_side_label(looks, k) and not looks[k].value), "")


def _row_head(looks: Sequence[_Look], j: int, headed: bool) -> str:
    """What names the row: its first cell; where nothing stands above, also the longer label of a form's one value."""
    if j == 0 or looks[0].value:
        return ""
    longest = LONGEST_HEADER if j == 1 and not headed else LONGEST_ROW_HEAD
    alone = not any(k.label for k in looks[1:j])
    return looks[0].text if len(looks[0].text) <= longest and alone else ""
