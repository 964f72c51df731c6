"""Boxes: what touches, what overlaps, what lies around."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.model.geometry import Rect, union

coordinates = st.floats(-2000, 2000, width=32)


@st.composite
def rects(draw: st.DrawFn) -> Rect:
    x0, x1 = sorted((draw(coordinates), draw(coordinates)))
    y0, y1 = sorted((draw(coordinates), draw(coordinates)))
    return Rect(x0, y0, x1, y1)


def test_a_shared_edge_is_no_touch() -> None:
    left, right = Rect(0, 0, 10, 10), Rect(10, 0, 20, 10)
    assert not left.touches(right)
    assert left.overlap(right) == 0
    assert left.touches(Rect(9.9, 0, 20, 10))


def test_overlap_is_the_shared_area() -> None:
    assert Rect(0, 0, 10, 10).overlap(Rect(5, 8, 20, 20)) == 10
    assert Rect(0, 0, 10, 10).overlap(Rect(11, 11, 20, 20)) == 0


def test_a_box_turned_inside_out_has_no_area() -> None:
    inside_out = Rect(10, 10, 0, 0)
    assert (inside_out.width, inside_out.height, inside_out.area) == (0, 0, 0)


def test_no_boxes_have_no_box_around_them() -> None:
    with pytest.raises(ValueError, match="no box"):
        union([])


@given(rects(), rects())
def test_to_overlap_is_mutual_and_means_to_touch(one: Rect, other: Rect) -> None:
    assert one.overlap(other) == other.overlap(one)
    assert one.touches(other) == other.touches(one)
    if one.overlap(other) > 0:
        assert one.touches(other)


@given(st.lists(rects(), min_size=1, max_size=5))
def test_the_box_around_boxes_holds_each_and_no_more(boxes: list[Rect]) -> None:
    around = union(boxes)
    assert all(around.contains(*box.centre) for box in boxes)
    assert around.x0 in {b.x0 for b in boxes}
    assert around.y1 in {b.y1 for b in boxes}


@given(rects(), st.floats(0, 100))
def test_grown_holds_what_it_grew_from(box: Rect, by: float) -> None:
    grown = box.grown(by)
    assert grown.contains(box.x0, box.y0)
    assert grown.contains(box.x1, box.y1)


def test_rounded_keeps_two_digits() -> None:
    assert Rect(1.005, 2.344, 3.346, 4.0).rounded().as_tuple() == (1.0, 2.34, 3.35, 4.0)
