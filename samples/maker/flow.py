"""Prose that flows through frames and pages."""

from __future__ import annotations

from dataclasses import dataclass

from maker.markup import SampleError
from maker.press import GREY, Press
from maker.setting import Line, Type, break_lines, chunks


@dataclass(frozen=True, slots=True)
class Frame:
    """A column: text starts under `top` and stays above `bottom`."""

    x: float
    top: float
    width: float
    bottom: float


class Flow:
    """A cursor that moves down through the frames of one page after another, from the page now open."""

    def __init__(
        self,
        press: Press,
        first: list[Frame],
        later: list[Frame],
        *,
        size: float = 10,
        leading: float = 13.5,
        justify: bool = False,
    ) -> None:
        self.press = press
        self.size = size
        self.leading = leading
        self._justify = justify
        self._frames = list(first)
        self._later = later
        if not press.page:
            press.next_page()
        self.y = self._frames[0].top

    @property
    def frame(self) -> Frame:
        return self._frames[0]

    def need(self, height: float) -> None:
        """Move on to the next frame or page unless this much room is left."""
        if self.y - height >= self.frame.bottom:
            return
        self._frames.pop(0)
        if not self._frames:
            self.press.next_page()
            self._frames = list(self._later)
        self.y = self.frame.top

    def space(self, height: float) -> None:
        self.y -= height

    def para(
        self, source: str, *, indent: float = 0.0, gap: float = 6.0, bold: bool = False, size: float = 0.0
    ) -> None:
        """A paragraph; an indented one stands wholly to the right of its indent."""
        kind = Type(self.press.face, size or self.size)
        width = self.frame.width - indent
        lines = break_lines(chunks(source, self.press.record, bold=bold), kind, width)
        if len(lines) > 1:
            self.need(2 * self.leading)  # no lone first line at the foot of a page
        for at, line in enumerate(lines):
            self.need(self.leading)
            self.y -= self.leading
            last = at == len(lines) - 1
            stretch = 0.0 if last or not self._justify else _stretch(line, kind, width)
            self.press.draw(self.frame.x + indent, self.y, line, kind, stretch=stretch)
        self.y -= gap

    def paras(self, sources: tuple[str, ...], *, indent: float = 0.0, gap: float = 6.0) -> None:
        for source in sources:
            self.para(source, indent=indent, gap=gap)

    def heading(self, source: str, *, size: float = 0.0) -> None:
        """A bold line that is never left alone at the foot of a page."""
        self.need(4 * self.leading)
        self.y -= 3
        self.para(source, bold=True, gap=3, size=size)

    def marked(self, mark: str, source: str, *, indent: float = 16.0, gap: float = 3.0) -> None:
        """A paragraph with a bullet or a number in its margin."""
        self.need(2 * self.leading)
        self.press.put(self.frame.x + 2, self.y - self.leading, mark, self.size)
        self.para(source, indent=indent, gap=gap)

    def pair(self, label: str, value: str, *, column: float, gap: float = 2.5) -> None:
        """A label and its value, as forms without ruling lines have them."""
        self.need(2 * self.leading)
        self.press.put(self.frame.x, self.y - self.leading, label, self.size, bold=True, colour=GREY)
        self.para(value, indent=column, gap=gap)

    def rule(self, *, gap: float = 6.0) -> None:
        self.y -= 5
        self.press.rule(self.frame.x, self.y, self.frame.x + self.frame.width, colour=GREY)
        self.y -= gap


def _stretch(line: Line, kind: Type, width: float) -> float:
    gaps = sum(glyph.char == " " for glyph in line)
    spare = width - kind.width(line)
    if spare < -0.01:
        raise SampleError("a line is wider than its column")
    # A line that ends early (a forced break, a long word) stays ragged.
    return spare / gaps if gaps and spare / gaps < kind.size * 0.8 else 0.0
