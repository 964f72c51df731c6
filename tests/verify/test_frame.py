"""From user space to the plan's coordinates, by numbers and against what MuPDF says of real pages."""

from __future__ import annotations

from typing import Any

import pikepdf
import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.verify.frame import Frame, frame_of
from redact.verify.reader import Reader
from tests.verify.builders import changed, letter

numbers = st.floats(-2000, 2000, allow_nan=False, width=32)
sizes = st.floats(1, 2000, width=32)


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    left, bottom = draw(numbers), draw(numbers)
    return Frame(left, bottom, left + draw(sizes), bottom + draw(sizes))


@given(frames(), numbers, numbers)
def test_there_and_back(frame: Frame, x: float, y: float) -> None:
    assert frame.to_user(*frame.to_page(x, y)) == pytest.approx((x, y), abs=1e-2)


@given(frames(), numbers, numbers, sizes, sizes)
def test_boxes_there_and_back_keep_their_size(frame: Frame, x: float, y: float, wide: float, high: float) -> None:
    box = Rect(x, y, x + wide, y + high)
    left, bottom, right, top = frame.box_to_user(box)
    assert right > left
    assert top > bottom
    assert frame.box_to_page((left, bottom, right, top)).as_tuple() == pytest.approx(box.as_tuple(), abs=1e-2)


@given(frames())
def test_the_top_left_corner_is_the_origin(frame: Frame) -> None:
    assert frame.to_page(frame.left, frame.top) == (0, 0)
    assert frame.shows(*frame.to_page((frame.left + frame.right) / 2, (frame.bottom + frame.top) / 2))
    assert not frame.shows(*frame.to_page(frame.left - 2, frame.top))


def page(**keys: Any) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(Type=pikepdf.Name.Page, **keys)


def test_the_crop_box_is_cut_to_the_media_box_and_corners_may_be_swapped() -> None:
    assert frame_of(page(MediaBox=[600, 800, 0, 0], CropBox=[-50, 100, 500, 900])) == Frame(0, 100, 500, 800)


def test_a_crop_box_beside_the_page_shows_the_whole_page() -> None:
    assert frame_of(page(MediaBox=[0, 0, 600, 800], CropBox=[700, 0, 900, 10])) == Frame(0, 0, 600, 800)


def test_boxes_and_rotation_are_inherited() -> None:
    parent = pikepdf.Dictionary(MediaBox=[0, 0, 600, 800], Rotate=450)
    assert frame_of(page(Parent=parent)) == Frame(0, 0, 600, 800, 90)


def test_a_page_without_a_box_is_not_guessed() -> None:
    with pytest.raises(CouldNotLook):
        frame_of(page())


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("unit", [None, 2])
def test_pdfium_and_mupdf_agree_on_a_rotated_and_cropped_page(rotation: int, unit: int | None) -> None:
    def turn(pdf: pikepdf.Pdf) -> None:
        sheet = pdf.pages[0].obj
        sheet.MediaBox, sheet.CropBox, sheet.Rotate = [-20, -30, 595, 842], [40, 60, 560, 800], rotation
        if unit is not None:
            sheet.UserUnit = unit

    content = changed(letter(), turn)
    reader = Reader(content)
    glyphs = reader.glyphs(1)
    reader.close()
    with pymupdf.open(stream=content) as pdf:
        sheet = pdf[0]
        sheet.set_rotation(0)
        blocks = sheet.get_text("rawdict")["blocks"]
    scale = unit or 1
    chars = [c for b in blocks for line in b["lines"] for span in line["spans"] for c in span["chars"]]
    for char in chars:
        if char["c"].strip():
            box = Rect(*(value / scale for value in char["bbox"]))
            assert char["c"] in {glyphs.text[i] for i in glyphs.within(box)}
