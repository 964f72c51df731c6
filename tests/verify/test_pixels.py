"""Writing that is no text: what is read, what is not worth reading, and what a reader may get wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.model.pixels import Raster, SeenWord
from redact.model.report import Finding
from redact.verify.evidence import Evidence
from redact.verify.misread import seen_in
from redact.verify.pixels import IN_INK, IN_PICTURE, Pixels
from tests.verify.builders import SECRET, burn, letter, plan, region


@dataclass
class Reads:
    """Gives the same words for whatever it is given, and counts."""

    words: tuple[str, ...] = ()
    digest: str = "test"
    read_so_far: list[Raster] = field(default_factory=list)

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        self.read_so_far.append(raster)
        return tuple(SeenWord(word, Rect(0, 0, 1, 1), 0.9) for word in self.words)


def look(source: bytes, content: bytes, reader: Reads | None, must_read: bool = True) -> list[Finding]:
    with Evidence(source, content, plan(region(source)), reader=reader) as evidence:
        return list(Pixels(must_read).run(evidence))


def with_pictures(*sizes: tuple[int, int], colour: int | None = None) -> bytes:
    def draw(paper: canvas.Canvas) -> None:
        for row, (wide, high) in enumerate(sizes):
            image = Image.effect_noise((wide, high), 120) if colour is None else Image.new("L", (wide, high), colour)
            paper.drawImage(ImageReader(image), 72, 500 - 100 * row, 60, 40)

    return letter(draw=draw)


def released(source: bytes) -> bytes:
    return burn(source, [region(source)])


def test_a_page_of_text_is_never_read() -> None:
    source = letter()
    reader = Reads((SECRET,))
    assert look(source, released(source), reader) == []
    assert reader.read_so_far == []
    assert look(source, released(source), None) == []


def test_rulings_boxes_and_dots_are_not_read() -> None:
    def draw(paper: canvas.Canvas) -> None:
        paper.grid([72, 150, 300, 500], [300, 320, 340, 360])
        paper.setFillGray(0.8)
        paper.rect(72, 200, 80, 20, fill=1)
        paper.circle(300, 200, 1.5, fill=1)

    source = letter(draw=draw)
    reader = Reads((SECRET,))
    assert look(source, released(source), reader) == []
    assert reader.read_so_far == []


def test_a_picture_is_read_and_equal_ones_once() -> None:
    source = with_pictures((60, 40))
    reader = Reads((SECRET,))
    assert [f.message for f in look(source, released(source), reader)] == [IN_PICTURE]
    assert len(reader.read_so_far) == 1


@pytest.mark.parametrize("source", [with_pictures((20, 40)), with_pictures((60, 6)), with_pictures((60, 40), colour=9)])
def test_too_small_or_of_one_colour_is_not_read(source: bytes) -> None:
    reader = Reads((SECRET,))
    assert look(source, released(source), reader) == []
    assert reader.read_so_far == []


def test_without_a_reader_pictures_were_not_looked_at() -> None:
    source = with_pictures((60, 40))
    with pytest.raises(CouldNotLook):
        look(source, released(source), None)
    assert look(source, released(source), None, must_read=False) == []


def test_outlines_of_letters_are_read() -> None:
    def draw(paper: canvas.Canvas) -> None:
        for i in range(8):
            path = paper.beginPath()
            path.moveTo(300 + 8 * i, 400)
            path.lineTo(303 + 8 * i, 409)
            path.lineTo(306 + 8 * i, 400)
            path.lineTo(301 + 8 * i, 404)
            paper.drawPath(path)

    source = letter(draw=draw)
    reader = Reads((SECRET,))
    assert [f.message for f in look(source, released(source), reader)] == [IN_INK]
    (raster,) = reader.read_so_far
    assert raster.width < 300
    assert raster.height < 100


def test_a_text_that_was_kept_elsewhere_is_no_secret() -> None:
    source = letter(lines=("The visit was made by Adaeze Okafor.", "Okafor said so."), draw=_picture)
    first, _ = region(source).boxes
    one = region(source, boxes=(first,))
    with Evidence(source, burn(source, [one]), plan(one), reader=Reads((SECRET,))) as evidence:
        assert list(Pixels(True).run(evidence)) == []


def _picture(paper: canvas.Canvas) -> None:
    paper.drawImage(ImageReader(Image.effect_noise((60, 40), 120)), 72, 500, 60, 40)


@pytest.mark.parametrize(
    ("needle", "words", "seen"),
    [
        ("Okafor", ("0kafor",), True),
        ("Okafor", ("Okafar",), True),
        ("Okafor", ("Oka", "for"), True),
        ("Okafor", ("Okxfar",), False),
        ("Adaeze Okafor", ("Adaeze", "0kator"), True),
        ("Burns", ("Bums",), True),
        ("Clark", ("clerk",), False),
        ("Anne", ("planned",), False),
        ("Anne", ("Anne",), True),
        ("020 7946 0958", ("O20", "7946", "O958"), True),
    ],
)
def test_letters_may_be_misread(needle: str, words: Sequence[str], seen: bool) -> None:
    assert seen_in([needle], words) is seen
