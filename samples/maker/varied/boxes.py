"""Combs of one box a letter, and boxes to tick."""

from __future__ import annotations

from maker.flow import Flow
from maker.markup import parse
from maker.press import GREY
from maker.setting import COURIER, Glyph, Type

CELL = 14.5


def comb(flow: Flow, label: str, value: str, column: float) -> None:
    """A label, and its value with each letter in a box of its own, as on forms that machines read."""
    flow.need(26)
    flow.y -= 22
    press, kind = flow.press, Type(COURIER, 11)
    press.put(flow.frame.x, flow.y + 4, label, flow.size, colour=GREY)
    x = flow.frame.x + column
    for run in parse(value):
        mention = press.record.open(run.label, run.text) if run.label else None
        for char in run.text:
            press.box(x, flow.y, CELL, 17)
            if char != " ":
                press.draw(x + 3.8, flow.y + 5, [Glyph(char, False, mention)], kind)
            x += CELL
    flow.y -= 3


def ticks(flow: Flow, question: str, options: tuple[str, ...], column: float) -> None:
    """A question and its boxes; the option that starts with a star is ticked."""
    flow.need(20)
    flow.y -= 15
    press = flow.press
    press.put(flow.frame.x, flow.y, question, flow.size)
    x = flow.frame.x + column
    kind = Type(press.face, flow.size)
    for option in options:
        chosen = option.startswith("*")
        press.box(x, flow.y - 2, 9, 9)
        if chosen:
            press.put(x + 1.6, flow.y - 0.5, "X", 8, bold=True)
        words = option.removeprefix("*")
        press.put(x + 13, flow.y, words, flow.size)
        x += 24 + kind.width([Glyph(c, False, None) for run in parse(words) for c in run.text])
    flow.y -= 4
