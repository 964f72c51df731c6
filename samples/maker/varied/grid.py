"""Tables and ruled forms of the varied papers: with ruling lines, with lines under rows, or with none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from maker.flow import Flow
from maker.press import GREY, PALE
from maker.setting import Line, Type, break_lines, chunks

Style = Literal["ruled", "bare", "lined"]
PADDING = 3.2


class Grid:
    """Rows under a head that is drawn again on each new page, in the column of a flow."""

    def __init__(self, flow: Flow, head: tuple[str, ...], style: Style, size: float) -> None:
        named = [cell.rpartition(":") for cell in head]
        self.heads = tuple(name for name, _, _ in named)
        self.widths = tuple(float(width) for _, _, width in named)
        self.flow, self.style, self.size = flow, style, size
        self._draw(self.heads, head=True, need=4 * size)

    def row(self, cells: tuple[str, ...]) -> None:
        """One row; on a new page, under the head again."""
        self._draw(cells, head=False, need=0)

    def _draw(self, cells: tuple[str, ...], *, head: bool, need: float) -> None:
        kind = Type(self.flow.press.face, self.size)
        wrapped = wrap_cells(self.flow, cells, self.widths, kind, bold=head)
        height = max(len(lines) for lines in wrapped) * self.size * 1.22 + 2 * PADDING
        page = self.flow.press.page
        self.flow.need(height + need)
        if not head and self.flow.press.page != page and any(self.heads):
            self._draw(self.heads, head=True, need=0)
        draw_cells(self.flow, wrapped, self.widths, kind, height, self._edge(head=head))
        self.flow.y -= height

    def _edge(self, *, head: bool) -> Callable[[float, float, float, float], None] | None:
        press = self.flow.press
        if self.style == "ruled":
            return lambda x, y, width, height: press.box(x, y, width, height, fill=PALE if head else None)
        if self.style == "lined":
            return lambda x, y, width, _: press.rule(x, y, x + width, width=0.9 if head else 0.3, colour=GREY)
        return None


def form_row(flow: Flow, cells: tuple[str, ...], size: float) -> None:
    """A ruled row of shaded labels and open values, as wide as the column."""
    pairs = len(cells) // 2
    wide = flow.frame.width / pairs
    share = 0.36 if pairs == 1 else 0.4
    widths = tuple(wide * part for _ in range(pairs) for part in (share, 1 - share))
    kind = Type(flow.press.face, size)
    wrapped = wrap_cells(flow, cells, widths, kind, bold=False)
    height = max(len(lines) for lines in wrapped) * size * 1.22 + 2 * PADDING + 2
    flow.need(height)
    at = 0

    def edge(x: float, y: float, width: float, height: float) -> None:
        nonlocal at
        flow.press.box(x, y, width, height, fill=PALE if at % 2 == 0 else None)
        at += 1

    draw_cells(flow, wrapped, widths, kind, height, edge)
    flow.y -= height


def above_row(flow: Flow, cells: tuple[str, ...], size: float) -> None:
    """A row of cells, each with its label in small letters above its value."""
    labels, values = cells[::2], cells[1::2]
    widths = tuple(flow.frame.width / len(labels) for _ in labels)
    small, kind = Type(flow.press.face, size * 0.72), Type(flow.press.face, size)
    named = wrap_cells(flow, labels, widths, small, bold=False)
    wrapped = wrap_cells(flow, values, widths, kind, bold=False)
    high = small.size * 1.3
    height = max(len(lines) for lines in wrapped) * size * 1.22 + 2 * PADDING
    flow.need(height + high)
    x = flow.frame.x
    for lines, width in zip(named, widths, strict=True):
        flow.press.box(x, flow.y - height - high, width, height + high)
        flow.press.draw(x + PADDING, flow.y - PADDING - small.size + 1, lines[0], small, colour=GREY)
        x += width
    flow.y -= high
    draw_cells(flow, wrapped, widths, kind, height, None)
    flow.y -= height


def wrap_cells(
    flow: Flow, cells: tuple[str, ...], widths: tuple[float, ...], kind: Type, *, bold: bool
) -> list[list[Line]]:
    """Each cell's text as lines that fit its width."""
    return [
        break_lines(chunks(cell, flow.press.record, bold=bold), kind, width - 2 * PADDING)
        for cell, width in zip(cells, widths, strict=True)
    ]


def draw_cells(
    flow: Flow,
    wrapped: list[list[Line]],
    widths: tuple[float, ...],
    kind: Type,
    height: float,
    edge: Callable[[float, float, float, float], None] | None,
) -> None:
    """Edges first, then the words, so that no shade lies over them."""
    x = flow.frame.x
    for lines, width in zip(wrapped, widths, strict=True):
        if edge:
            edge(x, flow.y - height, width, height)
        for at, line in enumerate(lines):
            flow.press.draw(x + PADDING, flow.y - PADDING - kind.size - at * kind.size * 1.22 + 1, line, kind)
        x += width
