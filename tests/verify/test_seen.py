"""What the released pages look like."""

from __future__ import annotations

import io
from collections.abc import Callable

import pymupdf
import pytest
from PIL import Image, ImageDraw

from redact.model.geometry import Rect
from redact.verify.evidence import Evidence
from redact.verify.seen import CHANGED, COLOURED, NOT_BLACK, Seen
from tests.verify.builders import burn, covered, letter, plan, region


def said(source: bytes, content: bytes, pictured: bool = False, drawn: tuple[tuple[Rect, ...], ...] = ()) -> set[str]:
    numbers = frozenset({1}) if pictured else frozenset()
    with Evidence(source, content, plan(region(source)), drawn, numbers) as evidence:
        return {finding.message for finding in Seen().run(evidence)}


def as_picture(content: bytes, draw: Callable[[ImageDraw.ImageDraw], object] = lambda pen: None) -> bytes:
    """The pages as pixels, 200 dots an inch, in JPEG; `draw` is in their pixels."""
    with pymupdf.open(stream=content) as pdf, pymupdf.open() as made:
        for sheet in pdf:
            pixmap = sheet.get_pixmap(dpi=200)
            image = Image.frombytes("RGB", (pixmap.width, pixmap.height), pixmap.samples)
            draw(ImageDraw.Draw(image))
            out = io.BytesIO()
            image.save(out, "JPEG", quality=75)
            made.new_page(width=sheet.rect.width, height=sheet.rect.height).insert_image(
                sheet.rect, stream=out.getvalue()
            )
        return bytes(made.tobytes())


def test_an_honest_burn_looks_the_same() -> None:
    source = letter()
    assert said(source, burn(source, [region(source)])) == set()


def test_a_mark_in_colour_and_a_mark_in_grey() -> None:
    source = letter()
    assert said(source, burn(source, [region(source)], fill=(0.5, 0, 0))) == {COLOURED}
    assert said(source, burn(source, [region(source)], fill=(0.6, 0.6, 0.6))) == {NOT_BLACK}


def test_a_mark_that_is_not_drawn() -> None:
    source = letter()
    assert said(source, source) == {NOT_BLACK}


def test_a_mark_is_black_as_far_as_it_was_widened() -> None:
    source = letter()
    one = region(source)
    (box,) = one.boxes
    wide = Rect(box.x0, box.y0, box.x1 + 1.0, box.y1)
    wider = Rect(box.x0, box.y0, box.x1 + 8.0, box.y1)
    assert said(source, covered(source, [one]), drawn=((wide,),)) == set()
    assert NOT_BLACK in said(source, covered(source, [one]), drawn=((wider,),))


@pytest.mark.parametrize("lost", range(4))
def test_a_line_that_is_lost_shows(lost: int) -> None:
    source = letter()
    lines = [line for row, line in enumerate(source_lines()) if row != lost]
    assert CHANGED in said(source, burn(letter(lines=lines), [region(source)]))


def source_lines() -> tuple[str, ...]:
    from tests.verify.builders import LETTER

    return LETTER


def test_a_box_drawn_beside_the_marks_shows() -> None:
    source = letter()
    changed = letter(draw=lambda paper: paper.rect(300, 400, 6, 6, fill=1))
    assert said(source, burn(changed, [region(source)])) == {CHANGED}


def test_a_page_that_became_a_picture_looks_the_same() -> None:
    source = letter()
    release = as_picture(burn(source, [region(source)]))
    assert said(source, release, pictured=True) == set()


def test_a_word_lost_from_a_picture_shows() -> None:
    source = letter()
    word = (72 * 200 // 72, 58 * 200 // 72, 100 * 200 // 72, 76 * 200 // 72)
    release = as_picture(burn(source, [region(source)]), lambda pen: pen.rectangle(word, fill="white"))
    assert said(source, release, pictured=True) == {CHANGED}
