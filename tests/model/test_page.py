"""From characters to boxes and back."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.model.document import Line, Page
from redact.model.geometry import Rect
from tests.fakes import typed_box, typed_page

rows = st.lists(st.text("abcde fg", min_size=1, max_size=12), min_size=1, max_size=5)


def test_a_page_needs_a_box_for_each_character() -> None:
    with pytest.raises(ValueError, match="2 characters but 1 boxes"):
        Page(1, 595, 842, 0, "ab", array("f", (0, 0, 1, 1)).tobytes())


def test_a_span_over_two_lines_has_a_box_on_each() -> None:
    page = typed_page("seen by Adaeze", "Okafor at noon")
    start = page.text.index("Adaeze")
    assert page.boxes_of(start, start + len("Adaeze\nOkafor")) == (typed_box(0, 8, 14), typed_box(1, 0, 6))


def test_a_break_alone_has_no_box() -> None:
    page = typed_page("one", "two")
    assert page.text[3] == "\n"
    assert page.boxes_of(3, 4) == ()


def test_slanted_writing_has_a_box_for_each_character() -> None:
    straight = typed_page("abc")
    slanted = Page(1, 595, 842, 0, "abc", straight.boxes, (Line(0, 3, upright=False),))
    assert slanted.boxes_of(0, 3) == tuple(typed_box(0, i, i + 1) for i in range(3))


@given(rows, st.data())
def test_the_boxes_of_a_span_hold_its_characters_and_no_others(texts: list[str], data: st.DataObject) -> None:
    page = typed_page(*texts)
    start = data.draw(st.integers(0, len(page.text) - 1))
    end = data.draw(st.integers(start + 1, len(page.text)))
    held = {i for box in page.boxes_of(start, end) for i in page.chars_in(box)}
    assert held == {i for i in range(start, end) if page.text[i] != "\n"}


@given(rows)
def test_each_character_is_found_in_its_own_box(texts: list[str]) -> None:
    page = typed_page(*texts)
    for i, c in enumerate(page.text):
        assert page.chars_in(page.char_box(i)) == ([] if c == "\n" else [i])


def test_a_box_beside_the_text_holds_nothing() -> None:
    assert typed_page("abc").chars_in(Rect(300, 300, 400, 400)) == []
