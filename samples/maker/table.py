"""A ruled table that repeats its header on each page."""

from __future__ import annotations

from dataclasses import dataclass

from maker.press import PALE, Press
from maker.setting import Line, Type, break_lines, chunks


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and the room under it."""

    head: str
    width: float


class Table:
    """Rows with a rule round each cell; text wraps inside its cell."""

    def __init__(
        self,
        press: Press,
        columns: list[Column],
        *,
        x: float,
        top: float,
        later_top: float,
        bottom: float,
        size: float,
        padding: float = 3.5,
    ) -> None:
        self.press = press
        self.columns = columns
        self.x = x
        self.y = top
        self.later_top = later_top
        self.bottom = bottom
        self.size = size
        self.padding = padding
        self._head()

    def row(self, cells: tuple[str, ...]) -> None:
        """Draw a row, on a new page and under a new header if it does not fit on this one."""
        self._cells(cells, head=False)

    def _head(self) -> None:
        self._cells(tuple(column.head for column in self.columns), head=True)

    def _cells(self, cells: tuple[str, ...], *, head: bool) -> None:
        kind = Type(self.press.face, self.size)
        leading = self.size * 1.22
        wrapped: list[list[Line]] = []
        for column, cell in zip(self.columns, cells, strict=True):
            cut = chunks(cell, self.press.record, bold=head)
            wrapped.append(break_lines(cut, kind, column.width - 2 * self.padding))
        height = max(len(lines) for lines in wrapped) * leading + 2 * self.padding
        if self.y - height < self.bottom:
            self.press.next_page()
            self.y = self.later_top
            self._head()
        x = self.x
        for column, lines in zip(self.columns, wrapped, strict=True):
            self.press.box(x, self.y - height, column.width, height, fill=PALE if head else None)
            for at, line in enumerate(lines):
                y = self.y - self.padding - self.size - at * leading + 1
                self.press.draw(x + self.padding, y, line, kind)
            x += column.width
        self.y -= height
