"""Marks grow to the ink that they cut in pictures and drawings, and to nothing else. Lengths in points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from redact.apply import ink
from redact.apply.ink import FARTHEST, grown_to_ink
from redact.extract.reader import extract
from redact.model.geometry import Rect
from redact.model.plan import Plan, Region
from redact.pdf.letters import marked_pages
from tests.pages import HEIGHT, Draw, lines, pdf, together

PLACE = Rect(72, 200, 522, 260)
"""Where a picture of 600 by 80 pixels lies: 0.75 points a pixel."""
PIXEL = 0.75


def scan(draw: Callable[[ImageDraw.ImageDraw], object], paper: int = 255) -> Draw:
    """A picture in which something is drawn in pixels."""
    image = Image.new("L", (600, 80), paper)
    draw(ImageDraw.Draw(image))

    def on(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(image), PLACE.x0, HEIGHT - PLACE.y1, PLACE.width, PLACE.height)

    return on


def words(text: str, x: int = 10, fill: int = 0) -> Callable[[ImageDraw.ImageDraw], object]:
    return lambda pen: pen.text((x, 10), text, fill=fill, font_size=40)


def hidden(text: str, x: float, down: float, size: float) -> Draw:
    """Text that nobody sees, as a scanner lays it over its picture."""

    def on(canvas: Canvas) -> None:
        said = canvas.beginText(x, HEIGHT - down)
        said.setTextRenderMode(3)
        said.setFont("Helvetica", size)
        said.textOut(text)
        canvas.drawText(said)

    return on


def grown(content: bytes, *boxes: Rect) -> list[Rect]:
    working = extract(content).working
    regions = tuple(Region(str(i), 1, (box,), "p", "s.1", "PERSON", "x") for i, box in enumerate(boxes))
    found = grown_to_ink(Plan("d", "f", "c", "p", regions), marked_pages(working, {1}), working)
    return [box for (box,) in found]


def at(left: float, top: float, right: float, bottom: float) -> Rect:
    """A place in the picture, given in its pixels."""
    return Rect(
        *(
            PLACE.x0 + PIXEL * v if i % 2 == 0 else PLACE.y0 + PIXEL * v
            for i, v in enumerate((left, top, right, bottom))
        )
    )


def ink_of(text: str, x: int = 10) -> Rect:
    image = Image.new("L", (600, 80), 255)
    words(text, x)(ImageDraw.Draw(image))
    rows, columns = np.nonzero(np.asarray(image) < 200)
    return at(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)


def holds(box: Rect, other: Rect, slack: float = 0.5) -> bool:
    return (
        box.x0 <= other.x0 + slack
        and box.y0 <= other.y0 + slack
        and box.x1 >= other.x1 - slack
        and box.y1 >= other.y1 - slack
    )


@pytest.mark.parametrize("paper", [255, 0, 120], ids=["dark on light", "light on dark", "dark on grey"])
def test_half_a_word_in_a_picture_is_taken_whole(paper: int) -> None:
    name = ink_of("Okafor")
    fifth = name.height / 5
    low = Rect(name.x0 - 1, name.y0 + 1.5 * fifth, name.x1 + 1, name.y1 - 1.5 * fifth)
    (box,) = grown(pdf(scan(words("Okafor", fill=255 if paper == 0 else 0), paper)), low)
    assert holds(box, name)
    assert box.height < name.height + 4


def test_a_mark_that_cuts_no_ink_stays_as_it_is() -> None:
    name = ink_of("Okafor")
    boxes = (name.grown(2), at(400, 10, 500, 60))
    assert grown(pdf(scan(words("Okafor"))), *boxes) == list(boxes)


def test_the_next_word_is_another_ones() -> None:
    name = ink_of("Okafor")
    cut = Rect(name.x0 - 1, name.y0 + 8, name.x1 + 1, name.y1 - 8)
    (box,) = grown(pdf(scan(words("Okafor was here"))), cut)
    whole = ink_of("Okafor was here")
    assert holds(box, name)
    assert box.x1 < whole.x1 - 100


def test_a_ruling_that_letters_stand_on_is_not_followed() -> None:
    def on(pen: ImageDraw.ImageDraw) -> None:
        words("Okafor")(pen)
        pen.line((0, 46, 599, 46), fill=0, width=2)

    name = ink_of("Okafor")
    cut = Rect(name.x0 - 1, name.y0 + 8, name.x1 + 1, name.y1 - 8)
    (box,) = grown(pdf(scan(on)), cut)
    assert box.x1 < name.x1 + 5


def test_growth_has_an_end() -> None:
    cut = at(100, 20, 130, 60)
    (box,) = grown(pdf(scan(lambda pen: pen.line((0, 40, 180, 40), fill=0, width=9))), cut)
    assert box.x0 >= cut.x0 - FARTHEST - 1


def test_a_photograph_has_no_letters() -> None:
    noise = np.random.default_rng(3).integers(0, 256, (80, 600), dtype=np.uint8)
    cut = at(100, 20, 200, 60)
    assert grown(pdf(scan(lambda pen: pen.bitmap((0, 0), Image.fromarray(noise)))), cut) == [cut]


def test_ink_that_a_kept_word_stands_for_is_not_taken() -> None:
    """Two words of a scan that touch: the layer over it says which letters stay."""
    name = ink_of("Okafor")
    half = Rect(name.x0 - 1, name.y0 - 1, name.centre[0], name.y1 + 1)
    picture, layer = scan(words("Okafor")), hidden("Kept", name.centre[0] + 2, name.y1, 14)
    (alone,) = grown(pdf(picture), half)
    (beside,) = grown(pdf(together(picture, layer)), half)
    assert beside.x1 <= name.centre[0] + 2.5 < alone.x1 - 3


def stroke(*points: tuple[float, float]) -> Draw:
    def on(canvas: Canvas) -> None:
        canvas.setLineWidth(2)
        for (x0, d0), (x1, d1) in pairwise(points):
            canvas.line(x0, HEIGHT - d0, x1, HEIGHT - d1)

    return on


def test_strokes_that_a_mark_cuts_are_taken_whole() -> None:
    (box,) = grown(pdf(stroke((100, 130), (112, 100), (124, 130), (136, 100))), Rect(95, 108, 140, 122))
    assert holds(box, Rect(100, 100, 136, 130), slack=1)


def test_a_page_of_text_and_rulings_is_not_even_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: bytes) -> object:
        raise AssertionError("a page without pictures under its marks was drawn")

    monkeypatch.setattr(ink, "sheets", refuse)
    rule = stroke((72, 84), (400, 84))
    mark = Rect(80, 72, 120, 87)
    assert grown(pdf(together(lines(["The visit was made at noon."]), rule, scan(words("Okafor")))), mark) == [mark]


def test_marks_off_the_page_are_no_trouble() -> None:
    boxes: Sequence[Rect] = (Rect(700, 0, 800, 50), Rect(-90, 210, -10, 230), Rect(0, 0, 595, 842))
    for box, more in zip(boxes, grown(pdf(scan(words("Okafor"))), *boxes), strict=True):
        assert holds(more, box, slack=0)
