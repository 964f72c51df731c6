"""Line breaks neither glue words together nor split them."""

from __future__ import annotations

import random

import pytest
from pikepdf import Pdf
from reportlab.pdfgen.canvas import Canvas

from tests.pages import HEIGHT, PLAIN, box_of, changed, first_page, lines, pdf, put, raw_page, text_of

FULL = "The committee heard what was said by all of those who came to speak that"


def broken(end: str, begin: str) -> str:
    """The text of a paragraph in which a full line ends with `end` and the next begins with `begin`."""
    return text_of(lines([f"{FULL} {end}", f"{begin} and the rest of the sentence follows here until its end."]))


@pytest.mark.parametrize(
    ("end", "begin", "joined"),
    [
        ("infor-", "mation", "information"),
        ("Oka-", "for", "Okafor"),
        ("Al-", "Hassan", "Al-Hassan"),
        ("Penhaligon-", "Lacey", "Penhaligon-Lacey"),
        ("self-", "defined", "self-defined"),
        ("Non-", "binary", "Non-binary"),
        ("07700-", "900123", "07700-900123"),
        ("LS12-", "4qt", "LS12-4qt"),
    ],
)
def test_a_word_that_breaks_at_a_hyphen_is_one_word(end: str, begin: str, joined: str) -> None:
    assert f"that {joined} and" in broken(end, begin)


def test_a_dash_at_a_line_s_end_is_not_a_hyphen() -> None:
    assert "that - and" in broken("-", "and").replace("- and and", "- and")


def test_a_soft_hyphen_is_no_letter_of_the_word() -> None:
    """Helvetica, in which the tilde means a soft hyphen."""
    cmap = b"""begincmap 1 begincodespacerange <00> <ff> endcodespacerange
        1 beginbfrange <20> <7d> <0020> endbfrange 1 beginbfchar <7e> <00ad> endbfchar endcmap"""
    rows = f"BT /F1 11 Tf 14 TL 72 700 Td ({FULL} 07700~) Tj T* (900123 and the rest of the sentence is here.) Tj ET"

    def change(made: Pdf) -> None:
        made.pages[0].obj.Resources.Font.F1.ToUnicode = made.make_stream(cmap)

    assert f"{FULL} 07700900123 and" in first_page(changed(raw_page(rows.encode()), change)).text


def test_a_hyphen_taken_out_keeps_its_ink_in_the_box() -> None:
    page = first_page(pdf(lines([f"{FULL} Oka-", "for went home and the rest of the sentence follows here."])))
    start = page.text.index("Okafor")
    first, second = page.boxes_of(start, start + 6)
    a, hyphen = page.char_box(start + 2), 11 * 0.333
    assert first.x1 == pytest.approx(a.x0 + 11 * 0.556 + hyphen, abs=0.3)
    assert second.y0 > first.y0


def test_a_wrapped_line_goes_on_with_a_space() -> None:
    assert "Adaeze Okafor" in broken("Adaeze", "Okafor")


def test_a_line_that_was_ended_ends_with_a_newline() -> None:
    text = text_of(lines(["12 Mill Lane", "Northmoor", FULL, "and that was all that anybody said there."]))
    assert text.startswith("12 Mill Lane\nNorthmoor\nThe committee")


@pytest.mark.parametrize("mark", ["•", "1.", "(a)", "iv)", "–"])
def test_each_item_of_a_list_has_its_line(mark: str) -> None:
    long = "a point that goes on and on to the very end of the line that it is on"
    assert f"\n{mark} second" in text_of(lines([f"{mark} first {long}", f"{mark} second {long}"]))


def test_a_wide_gap_between_lines_ends_a_paragraph() -> None:
    page = first_page(pdf(lines(["First paragraph.", "Second paragraph."], leading=40)))
    assert page.text == "First paragraph.\n\nSecond paragraph."
    assert [page.text[a:b] for a, b in page.paragraphs] == ["First paragraph.", "Second paragraph."]


def justified(canvas: Canvas) -> None:
    """Lines of words set apart so that each is as long as the next, one word a drawing operation."""
    canvas.setFont(PLAIN, 10)
    for row in range(30):
        width = [canvas.stringWidth(w, PLAIN, 10) for w in ROWS[row]]
        gap = (360 - sum(width)) / (len(width) - 1)
        x = 72.0
        for word, wide in zip(ROWS[row], width, strict=True):
            canvas.drawString(x, HEIGHT - 80 - 13 * row, word)
            x += wide + gap


ROWS = [
    [random.Random(100 * row + i).choice(("a", "meeting", "was", "held", "there", "I", "constable")) for i in range(9)]
    for row in range(30)
]


def test_words_of_justified_text_are_neither_glued_nor_split() -> None:
    assert first_page(pdf(justified)).text.split() == [word for row in ROWS for word in row]


def test_letters_set_wide_apart_stay_one_word() -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(72, HEIGHT - 80)
        text.setFont(PLAIN, 11)
        text.setCharSpace(0.8)
        text.textOut("Adaeze Okafor")
        canvas.drawText(text)

    assert first_page(pdf(draw)).text == "Adaeze Okafor"


def test_kerned_letters_stay_one_word() -> None:
    page = first_page(pdf(put(72, 80, "AVAVA")))
    assert page.text == "AVAVA"
    assert box_of(page, "AVAVA").x0 == pytest.approx(72, abs=1)


def test_no_white_space_but_the_four_breaks_gets_into_the_text() -> None:
    text = text_of(put(72, 80, "Adaeze\u00a0Okafor"), put(72, 120, "next"))
    assert text == "Adaeze Okafor\n\nnext"
