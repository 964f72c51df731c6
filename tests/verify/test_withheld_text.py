"""Mutants of an honest burn that leave the text."""

from __future__ import annotations

import io

import pikepdf
import pymupdf
import pytest

from redact.model.geometry import Rect
from tests.verify.builders import (
    LETTER,
    SECRET,
    boxes_of,
    burn,
    changed,
    checks_that_speak,
    covered,
    findings,
    letter,
    plain,
    plan,
    region,
)


@pytest.mark.parametrize("pages", [1, 3])
def test_an_honest_burn_is_clean(pages: int) -> None:
    source = letter(pages)
    regions = [region(source, page=number) for number in range(1, pages + 1)]
    assert findings(source, burn(source, regions), plan(*regions)) == ()


def test_a_box_drawn_over_text_is_found() -> None:
    source = letter()
    one = region(source)
    hidden, found = findings(source, covered(source, [one]), plan(one))
    assert (found.check, found.page, found.type) == ("withheld_text", 1, "PERSON")
    assert found.box == one.boxes[0].rounded()
    assert (hidden.check, hidden.page) == ("hidden_text", 1)
    assert SECRET not in hidden.message + found.message


def test_the_wrong_page_burnt_is_found_on_both() -> None:
    source = letter(2)
    content = burn(source, [region(source, page=2)])
    found = findings(source, content, plan(region(source, page=1)))
    assert {(one.check, one.page) for one in found} == {("withheld_text", 1), ("kept_text", 2)}


def test_a_mark_on_a_page_that_is_not_there() -> None:
    source = letter()
    one = region(source, page=7, boxes=boxes_of(source))
    assert checks_that_speak(source, source, plan(one)) == {"withheld_text"}


def test_a_single_letter_left_under_a_mark_is_found() -> None:
    source = letter()
    (box,) = boxes_of(source)
    most = region(source, boxes=(Rect(box.x0, box.y0, box.x1 - 5, box.y1),), label="")
    whole = region(source, label="")
    assert checks_that_speak(source, burn(source, [most]), plan(whole)) == {"withheld_text"}


def test_letters_of_the_label_do_not_excuse_the_withheld_ones() -> None:
    source = letter(lines=["The reference is 40 and it is withheld."])
    one = region(source, "40")
    assert checks_that_speak(source, covered(source, [one]), plan(one)) == {"withheld_text"}


def test_a_mention_that_nobody_marked_is_no_leak() -> None:
    source = letter(lines=[*LETTER, "The street is called Okafor Road, and that is no person."])
    first = region(source, boxes=boxes_of(source)[:1])
    assert findings(source, burn(source, [first]), plan(first)) == ()


def test_a_withheld_text_written_elsewhere_is_found() -> None:
    source = letter()
    one = region(source)
    content = burn(source, [one])
    with pymupdf.open(stream=content) as pdf:
        pdf[0].insert_text((72, 600), SECRET, fontsize=9, render_mode=3)
        content = plain(pdf.tobytes())
    assert {"withheld_text", "kept_text"} <= checks_that_speak(source, content, plan(one))


def test_a_withheld_text_off_the_page_is_found() -> None:
    source = letter()
    one = region(source)

    def hide(pdf: pikepdf.Pdf) -> None:
        extra = pdf.make_stream(b"BT /F1 9 Tf -300 -200 Td (Okafor) Tj ET")
        pdf.pages[0].obj.Contents = pikepdf.Array([*pdf.pages[0].obj.Contents.as_list(), extra])

    content = changed(burn(source, [one]), hide)
    assert "withheld_text" in checks_that_speak(source, content, plan(one))


def test_letters_in_scrambled_order_under_a_mark_are_found() -> None:
    source = letter()
    one = region(source)
    (box,) = one.boxes
    with pymupdf.open(stream=burn(source, [one])) as pdf:
        for place, char in ((4, "o"), (0, "O"), (5, "r"), (2, "a"), (1, "k"), (3, "f")):
            pdf[0].insert_text((box.x0 + 5.4 * place, box.y1 - 3), char, fontsize=9)
        content = plain(pdf.tobytes())
    assert "withheld_text" in checks_that_speak(source, content, plan(one))


def test_two_marks_that_overlap_may_show_both_labels() -> None:
    source = letter()
    (box,) = boxes_of(source)
    left = region(source, boxes=(Rect(box.x0, box.y0, box.x1 - 10, box.y1),), label="s.31")
    right = region(source, boxes=(Rect(box.x0 + 10, box.y0, box.x1, box.y1),), label="s.40")
    assert findings(source, burn(source, [left, right]), plan(left, right)) == ()


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_rotated_and_cropped_pages(rotation: int) -> None:
    def turn(pdf: pikepdf.Pdf) -> None:
        sheet = pdf.pages[0].obj
        sheet.MediaBox, sheet.CropBox, sheet.Rotate = [-20, -30, 595, 842], [40, 60, 560, 800], rotation

    source = changed(letter(), turn)
    one = region(source)
    assert findings(source, burn(source, [one]), plan(one)) == ()
    assert checks_that_speak(source, covered(source, [one]), plan(one)) == {"withheld_text", "hidden_text"}


@pytest.mark.parametrize("secret", [SECRET, "Khan"])
def test_zero_width_text_that_pdfium_does_not_see_is_found_in_the_instructions(secret: str) -> None:
    source = letter(lines=[f"Seen by {secret} at the door."])
    one = region(source, secret)

    def hide(pdf: pikepdf.Pdf) -> None:
        extra = pdf.make_stream(f"BT 0 Tz /F1 9 Tf 100 100 Td [({secret[:2]}) 3 ({secret[2:]})] TJ ET".encode())
        pdf.pages[0].obj.Contents = pikepdf.Array([*pdf.pages[0].obj.Contents.as_list(), extra])

    content = changed(burn(source, [one]), hide)
    assert "hidden_text" in checks_that_speak(source, content, plan(one))


def test_the_source_is_read_as_the_normalised_copy() -> None:
    """Both files go through pdfium as they are: nothing is written, and the bytes given stay the same."""
    source = letter()
    before = bytes(source)
    findings(source, source, plan())
    assert source == before
    assert pikepdf.open(io.BytesIO(source)).pages
