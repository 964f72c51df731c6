"""Marks as drawn: every box once, and a label wherever one can be read."""

from __future__ import annotations

import re
from math import atan2, degrees

import pytest

from redact.apply.marks import SMALLEST, marks_content
from redact.model.geometry import Rect
from redact.model.plan import Region

VISIBLE = (0.0, 0.0, 595.0, 842.0)
_LABEL = re.compile(r"Tf ([-\d.]+) ([-\d.]+) \S+ \S+ \S+ \S+ Tm \((.*?)\) Tj")
_SIZE = re.compile(r"/Mk ([\d.]+) Tf")


def region(*boxes: Rect, label: str = "s.40(2)") -> Region:
    return Region("id", 1, boxes, "p", label, "PERSON", "x")


def drawn(*regions: Region, rotation: int = 0) -> str:
    return marks_content(regions, VISIBLE, rotation).decode("ascii")


def labels(content: str) -> list[tuple[str, int]]:
    """Each label with its turn, in degrees against the clock."""
    return [(label, round(degrees(atan2(float(b), float(a))))) for a, b, label in _LABEL.findall(content)]


def test_each_box_is_drawn_once_with_its_label() -> None:
    content = drawn(region(Rect(10, 10, 82, 25), Rect(10, 30, 82, 45)))
    assert content.count(" re f") == 2
    assert labels(content) == [("s.40\\(2\\)", 0)] * 2


def test_marks_that_share_a_box_share_it_with_all_their_labels() -> None:
    box = Rect(10, 10, 130, 25)
    content = drawn(region(box), region(box), region(box, label="s.31"))
    assert content.count(" re f") == 1
    assert labels(content) == [("s.40\\(2\\) s.31", 0)]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_labels_are_upright_as_the_page_is_shown(rotation: int) -> None:
    content = drawn(region(Rect(10, 10, 82, 82)), rotation=rotation)
    ((_, turn),) = labels(content)
    assert turn % 360 == rotation


def test_a_high_mark_has_its_label_along_it() -> None:
    assert labels(drawn(region(Rect(10, 10, 18, 60)))) == [("s.40\\(2\\)", 90)]


def test_a_mark_too_small_for_any_label_has_none() -> None:
    content = drawn(region(Rect(10, 10, 16, 16)))
    assert content.count(" re f") == 1
    assert labels(content) == []


def slanted(step: float = 6, side: float = 6) -> Region:
    return region(
        *(Rect(100 + step * i, 200 - step * i, 100 + step * i + side, 200 - step * i + side) for i in range(8))
    )


def test_slanted_letters_have_one_label_along_them() -> None:
    assert labels(drawn(slanted())) == [("s.40\\(2\\)", 45)]


def test_boxes_that_lie_on_each_other_have_one_label_for_all() -> None:
    assert labels(drawn(slanted(side=20))) == [("s.40\\(2\\)", 45)]


def test_a_label_along_writing_is_never_upside_down() -> None:
    boxes = slanted().boxes
    assert labels(drawn(region(*reversed(boxes)))) == [("s.40\\(2\\)", 45)]


def test_no_label_is_too_small_to_be_read() -> None:
    sizes = [float(s) for w in range(4, 90) for s in _SIZE.findall(drawn(region(Rect(10, 10, 10 + w, 25))))]
    assert sizes
    assert min(sizes) >= SMALLEST


def test_the_length_of_a_label_says_nothing_of_the_mark() -> None:
    found = {label for w in range(40, 200, 10) for label, _ in labels(drawn(region(Rect(10, 10, 10 + w, 25))))}
    assert found == {"s.40\\(2\\)"}


def test_a_page_without_marks_has_nothing_to_draw() -> None:
    assert "re f" not in drawn()
