"""Pixels of a page stand where the points say, whatever the page's rotation and crop box."""

from __future__ import annotations

import pikepdf
import pytest

from redact.model.errors import CouldNotLook, Damaged
from redact.model.geometry import Rect
from redact.model.pixels import Raster
from redact.pdf.raster import LEAST_DPI, MOST_PIXELS, on_page, on_paper, render, scale, sheets
from tests.pages import changed, raw_page

SQUARE = b"%s 100 642 50 30 re f"
"""In points of our own: (100, 170) to (150, 200)."""
PLACE = Rect(100, 170, 150, 200)


def page(colour: bytes = b"0 g", rotation: int = 0, crop: tuple[int, int, int, int] | None = None) -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        made.pages[0].obj.Rotate = rotation
        if crop:
            made.pages[0].obj.CropBox = list(crop)

    return changed(raw_page(SQUARE % colour), change)


def inked(raster: Raster) -> Rect:
    """The box of the dark pixels."""
    step = raster.width * raster.channels
    dark = [
        (x // raster.channels, y)
        for y in range(raster.height)
        for x in range(0, step, raster.channels)
        if raster.samples[y * step + x] < 128
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return Rect(min(xs), min(ys), max(xs) + 1, max(ys) + 1)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, (20, 30, 500, 800)])
def test_pixels_stand_where_the_points_say(rotation: int, crop: tuple[int, int, int, int] | None) -> None:
    seen = inked(render(page(rotation=rotation, crop=crop), 1, 72))
    shift = (20, 842 - 800) if crop else (0, 0)
    expected = Rect(100 - shift[0], 170 - shift[1], 150 - shift[0], 200 - shift[1])
    assert seen.as_tuple() == pytest.approx(expected.as_tuple(), abs=1)


def test_a_clip_begins_at_its_own_corner() -> None:
    clip = Rect(90.3, 160.7, 200, 210)
    raster = render(page(), 1, 200, clip)
    box = on_paper(inked(raster), clip, scale(clip, 200))
    assert box.as_tuple() == pytest.approx(PLACE.as_tuple(), abs=0.4)


def test_what_of_a_clip_lies_off_the_page_is_left_out() -> None:
    raster = render(page(), 1, 72, Rect(-50, -50, 60, 40))
    assert (raster.width, raster.height) == (60, 40)


@pytest.mark.parametrize(("colour", "channels"), [(b"0 g", 1), (b"0.5 g", 1), (b"1 0 0 rg", 3)])
def test_a_page_without_colour_is_grey(colour: bytes, channels: int) -> None:
    assert render(page(colour), 1, 36).channels == channels


def test_a_large_page_gets_fewer_dots() -> None:
    large = Rect(0, 0, 4000, 4000)
    assert LEAST_DPI / 72 <= scale(large, 300) < 300 / 72
    assert scale(large, 300) ** 2 * large.area <= MOST_PIXELS * 1.001


def test_a_page_too_large_to_be_read_is_refused() -> None:
    with pytest.raises(CouldNotLook) as raised:
        scale(Rect(0, 0, 14_400, 14_400))
    assert raised.value.remedy


def test_several_pages_are_drawn_from_one_opening() -> None:
    with sheets(page()) as opened:
        assert opened.render(1, 36) == render(page(), 1, 36)
        assert opened.render(1, 36, Rect(0, 0, 50, 50)).width == 25


@pytest.mark.parametrize("number", [0, 2])
def test_a_page_that_is_not_there_is_damage(number: int) -> None:
    with pytest.raises(Damaged):
        render(page(), number + (number == 0) * 5)


def test_what_is_no_pdf_is_damage() -> None:
    with pytest.raises(Damaged):
        render(b"no PDF", 1)


def test_a_clip_off_the_page_has_nothing() -> None:
    with pytest.raises(ValueError, match="off the page"):
        on_page(Rect(700, 0, 800, 10), Rect(0, 0, 595, 842))
