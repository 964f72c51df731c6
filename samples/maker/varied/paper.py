"""A paper of the measuring set: its source in the short notation, how its page looks, and the drawing of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from maker.finish import Imprint, Sample, finish
from maker.flow import Flow, Frame
from maker.markup import SampleError
from maker.press import A4, GREY, Press
from maker.setting import COURIER, HELVETICA, Face
from maker.varied.boxes import comb, ticks
from maker.varied.grid import Grid, Style, above_row, form_row
from maker.varied.notation import Block, blocks, marked
from maker.varied.record import WordRecord

MOST_PAGES = 4
STYLES: dict[str, Style] = {"ruled": "ruled", "bare": "bare", "lined": "lined"}


@dataclass(frozen=True, slots=True)
class Paper:
    """What a paper says and how it is set. `head` and `foot` stand on each page: left and right, `{n}` its number."""

    name: str
    title: str
    author: str
    made: str
    source: str
    face: Face = HELVETICA
    sheet: tuple[float, float] = A4
    size: float = 10.0
    cells: float = 8.5
    leading: float = 1.35
    left: float = 56.0
    right: float = 56.0
    top: float = 70.0
    bottom: float = 58.0
    columns: int = 1
    gutter: float = 20.0
    label: float = 150.0
    justify: bool = False
    modern: bool = True
    head: tuple[str, str] = ("", "")
    foot: tuple[str, str] = ("", "Page {n} of {all}")

    def make(self) -> Sample:
        """Draw it twice where the number of its pages is not known before."""
        pages = self._draw(1).page
        press = self._draw(pages)
        if press.page > MOST_PAGES:
            raise SampleError(f"{self.name}: {press.page} pages")
        return finish(self.name, press, Imprint(self.title, self.author, "", self.made), modern=self.modern)

    def _draw(self, pages: int) -> Press:
        press = Press(self.face, self.sheet, pages, self._furniture)
        press.record = WordRecord()
        try:
            Setter(self, press).set(self.source)
        except SampleError as error:
            raise SampleError(f"{self.name}: {error}") from error
        return press

    def _furniture(self, press: Press) -> None:
        width, height = self.sheet
        count = {"{n}": str(press.page), "{all}": str(press.pages)}
        for y, (left, right) in ((height - 36, self.head), (28, self.foot)):
            for x, words, align in ((self.left, left, "left"), (width - self.right, right, "right")):
                for mark, number in count.items():
                    words = words.replace(mark, number)
                if words:
                    press.put(x, y, marked(words), 8.5, align="right" if align == "right" else "left", colour=GREY)


class Setter:
    """Sets one block after another."""

    def __init__(self, paper: Paper, press: Press) -> None:
        self.paper, self.press = paper, press
        width, height = paper.sheet
        room = width - paper.left - paper.right
        wide = (room - (paper.columns - 1) * paper.gutter) / paper.columns
        frames = [
            Frame(paper.left + at * (wide + paper.gutter), height - paper.top, wide, paper.bottom)
            for at in range(paper.columns)
        ]
        leading = paper.size * paper.leading
        self.flow = Flow(press, frames, frames, size=paper.size, leading=leading, justify=paper.justify)
        self.grid: Grid | None = None
        self._last = ""
        self._setters: dict[str, Callable[[Block], None]] = {
            "heading": lambda b: self.flow.heading(b.parts[0], size=paper.size * 1.25),
            "small": lambda b: self.flow.heading(b.parts[0]),
            "para": lambda b: self.flow.para(b.parts[0]),
            "bullet": lambda b: self.flow.marked("•", b.parts[0]),
            "numbered": lambda b: self.flow.marked(b.parts[0], b.parts[1], indent=24),
            "pair": lambda b: self.flow.pair(b.parts[0], b.parts[1], column=paper.label),
            "form": lambda b: form_row(self.flow, b.parts, paper.cells),
            "above": lambda b: above_row(self.flow, b.parts, paper.cells),
            "row": self._row,
            "fixed": self._fixed,
            "line": lambda b: self.flow.para(b.parts[0], gap=0),
            "quoted": lambda b: self.flow.para(b.parts[0], indent=22),
            "comb": lambda b: comb(self.flow, b.parts[0], b.parts[1], paper.label),
            "ticks": lambda b: ticks(self.flow, b.parts[0], b.parts[1:], paper.label),
            "right": lambda b: self._aside(b, 1.0),
            "centred": lambda b: self._aside(b, 0.5),
            "page": lambda _: self.flow.need(10_000),
            "gap": lambda b: self.flow.space(float(b.parts[0])),
            "---": lambda _: self.flow.rule(),
            "|+": lambda _: None,
        }

    def set(self, source: str) -> None:
        """Draw the whole source."""
        for block in blocks(source):
            if self._last in {"row", "form", "above"} and block.kind not in {"row", "form", "above", "|+"}:
                self.flow.space(8)
            if self._last == "line" and block.kind != "line":
                self.flow.space(5)
            if block.kind in STYLES:
                self.grid = Grid(self.flow, block.parts, STYLES[block.kind], self.paper.cells)
            else:
                self._setters[block.kind](block)
            self._last = block.kind

    def _row(self, block: Block) -> None:
        if self.grid is None:
            raise SampleError("a row before any table")
        self.grid.row(block.parts)

    def _fixed(self, block: Block) -> None:
        self.flow.need(self.flow.leading)
        self.flow.y -= self.flow.leading
        face = self.press.face if self.press.face is COURIER else None
        self.press.put(self.flow.frame.x, self.flow.y, block.parts[0] or " ", self.flow.size, face=face)

    def _aside(self, block: Block, share: float) -> None:
        self.flow.need(self.flow.leading)
        self.flow.y -= self.flow.leading
        frame, size = self.flow.frame, self.paper.size
        x = frame.x + frame.width * share
        self.press.put(x, self.flow.y, block.parts[0], size, align="right" if share == 1.0 else "centre")
