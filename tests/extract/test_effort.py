"""The work that a page costs grows with its words, no faster. Calls are counted: clocks differ."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from reportlab.pdfgen.canvas import Canvas

from redact.extract.reader import extract
from tests.pages import HEIGHT, PLAIN, Draw, grid, pdf, together

WORDS = ("visit", "of", "the", "harbour", "was", "made", "by", "Okafor")


def prose(count: int) -> Draw:
    """So many words in lines of ten, in small type."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(PLAIN, 1.2)
        for row in range(count // 10):
            line = " ".join(WORDS[(row + i) % len(WORDS)] for i in range(10))
            canvas.drawString(40, HEIGHT - 40 - 1.5 * row, line)

    return draw


def scattered(count: int) -> Draw:
    """So many words, each alone in its place: the shape of a form."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(PLAIN, 1.2)
        for i in range(count):
            canvas.drawString(40 + 25 * (i % 20), HEIGHT - 40 - 3 * (i // 20), WORDS[i % len(WORDS)])

    return draw


def ruled(count: int) -> Draw:
    """A table of so many cells, ten in a row."""
    rows = count // 10
    downs = [40 + 1.5 * i for i in range(rows + 1)]
    xs = [40 + 50 * i for i in range(11)]

    def words(canvas: Canvas) -> None:
        canvas.setFont(PLAIN, 1)
        for i in range(count):
            canvas.drawString(xs[i % 10] + 2, HEIGHT - downs[i // 10] - 1.2, WORDS[i % len(WORDS)])

    return together(grid(xs, downs), words)


def columns(count: int) -> Draw:
    """So many words in two columns."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(PLAIN, 1.2)
        for row in range(count // 10):
            for x in (40, 300):
                canvas.drawString(x, HEIGHT - 40 - 1.5 * row, "the harbour was visited then")

    return draw


def calls(content: bytes) -> int:
    """Python functions called, and built-in ones, while a PDF is read."""
    counted = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        extract(content)
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("shape", [prose, scattered, ruled, columns])
def test_four_times_the_words_are_about_four_times_the_work(shape: Callable[[int], Draw]) -> None:
    once, four = calls(pdf(shape(1_250))), calls(pdf(shape(5_000)))
    assert four < 5 * once
