"""Boxes are in points of the unrotated page from the corner of its crop box, however the page is turned or cut."""

from __future__ import annotations

import pikepdf
import pytest

from redact.model.geometry import Rect
from redact.pdf.coordinates import to_points, to_user_space
from tests.pages import HEIGHT, WIDTH, box_of, changed, first_page, pdf, put

SECRET = "Okafor"
X, DOWN, SIZE = 150.0, 300.0, 11.0
CONTENT = pdf(put(X, DOWN, SECRET))


def turned(**keys: object) -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        for key, value in keys.items():
            made.pages[0].obj[f"/{key}"] = value

    return changed(CONTENT, change)


def assert_stands_at(box: Rect, x: float, baseline: float) -> None:
    assert box.x0 == pytest.approx(x, abs=1.5)
    assert box.y0 < baseline - 0.5 * SIZE < baseline <= box.y1 + 0.5
    assert SIZE * 0.8 < box.height < SIZE * 1.6
    assert 25 < box.width < 45


@pytest.mark.parametrize("rotation", [0, 90, 180, 270, -90, 450])
def test_a_turned_page_has_unturned_places(rotation: int) -> None:
    page = first_page(turned(Rotate=rotation))
    assert page.rotation == rotation % 360
    assert (page.width, page.height) == pytest.approx((WIDTH, HEIGHT))
    assert_stands_at(box_of(page, SECRET), X, DOWN)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_places_count_from_the_corner_of_the_crop_box(rotation: int) -> None:
    page = first_page(turned(CropBox=[100, 142, 500, 742], Rotate=rotation))
    assert (page.width, page.height) == pytest.approx((400, 600))
    assert_stands_at(box_of(page, SECRET), X - 100, DOWN - 100)


def test_text_off_the_crop_box_is_read_and_has_a_place() -> None:
    page = first_page(turned(CropBox=[300, 0, 595, 842]))
    assert_stands_at(box_of(page, SECRET), X - 300, DOWN)


def test_a_media_box_may_begin_anywhere() -> None:
    page = first_page(turned(MediaBox=[-50, -20, 545, 822]))
    assert_stands_at(box_of(page, SECRET), X + 50, DOWN - 20)


def test_a_crop_box_may_be_inherited() -> None:
    def change(made: pikepdf.Pdf) -> None:
        made.Root.Pages.CropBox = [100, 142, 500, 742]

    assert_stands_at(box_of(first_page(changed(CONTENT, change)), SECRET), X - 100, DOWN - 100)


@pytest.mark.parametrize("unit", [2, 0.5, 10])
def test_the_unit_of_a_page_does_not_move_its_places(unit: float) -> None:
    page = first_page(turned(UserUnit=unit))
    assert (page.width, page.height) == pytest.approx((WIDTH, HEIGHT))
    assert_stands_at(box_of(page, SECRET), X, DOWN)


def test_points_and_user_space_are_each_other_s_way_back() -> None:
    visible = (10.0, 20.0, 310.0, 420.0)
    box = to_points((50, 60, 30, 100), visible)
    assert box == Rect(20, 320, 40, 360)
    assert to_user_space(box, visible) == (30, 60, 50, 100)
