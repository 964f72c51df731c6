"""The columns of a passage's tables: by the header that the layout gives their cells, or by lines with as many cells.

A list with one entry a line is a column too. Linear in the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, groupby

from recognizers.kit.labels import Value, trimmed
from recognizers.kit.rule import compiled
from redact.model.passage import Passage

LEAST_CELLS = 3
_MARKS = frozenset("•*–-▪◦·(0123456789")
_ITEM = compiled(
    r"(?:[•*–▪◦·-]|\(?\d{1,3}[.)])[ \t]{1,3}(?P<head>[^\t:;–|(]{2,60}?)(?=[ ]?(?:[\t:;–|(]|[ ]-[ ])|[ ]*\Z)", 0
)
LONGEST_ENTRY = 60
"""Characters of a line that may be an entry of a list."""


@dataclass(frozen=True, slots=True)
class Column:
    """Cells under one another, and the header over them, where one is known."""

    cells: tuple[Value, ...] = field(repr=False)
    header: str = field(default="", repr=False)


def columns(passage: Passage) -> Iterator[Column]:
    """Every column of three cells or more. A cell may stand in two: under its header, and in its run of lines."""
    headed: dict[str, list[Value]] = {}
    for mark in passage.labels:
        if mark.texts and mark.end > mark.start:
            value = trimmed(passage.text, mark.start, mark.end)
            headed.setdefault(mark.texts[-1], []).append(value)
    for header, cells in headed.items():
        if len(cells) >= LEAST_CELLS:
            yield Column(tuple(cells), header)
    for _, run in groupby(chain(_rows(passage.text), ((),), _items(passage.text)), key=len):
        rows = list(run)
        if len(rows) >= LEAST_CELLS and rows[0]:
            for cells_below in zip(*rows, strict=True):
                yield Column(cells_below)


def _items(text: str) -> Iterator[tuple[Value, ...]]:
    """What stands first in each item of a list, as a row of one cell; none for other lines."""
    start = 0
    for line in text.split("\n"):
        head = _ITEM.match(line) if line[:1] in _MARKS else None
        yield (trimmed(text, start + head.start("head"), start + head.end("head")),) if head else ()
        start += len(line) + 1


def _rows(text: str) -> Iterator[tuple[Value, ...]]:
    """The cells of each line; none where a line is empty or prose."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if "\t" in line:
            at = start
            cells: list[Value] = []
            for part in line.split("\t"):
                cells.append(trimmed(text, at, at + len(part)))
                at += len(part) + 1
            yield tuple(cells)
        elif line.strip() and len(line) <= LONGEST_ENTRY:
            yield (trimmed(text, start, end),)
        else:
            yield ()
        start = end + 1
