"""What could not be read is a fact that blocks the release, never an empty page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
import reportlab
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from redact.model.document import Document, FactKind
from tests.pages import WIDTH, Draw, blank, changed, grid, lines, pdf, put, raw_page, read, together

WORDS = lines(["The visit was made in May.", "Nothing else was seen."])
VERA = (Path(reportlab.__file__).parent / "fonts" / "Vera.ttf").read_bytes()
SHEET = WIDTH * 842


def picture(width: float, height: float, x: float = 72, y: float = 200) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(Image.new("RGB", (8, 8), "grey")), x, y, width, height)

    return draw


def facts(content: bytes) -> list[tuple[int, FactKind]]:
    return [(fact.page, fact.kind) for fact in read(content).facts]


def test_a_page_of_words_has_no_fact() -> None:
    assert facts(pdf(WORDS)) == []


def test_a_blank_page_has_no_fact() -> None:
    assert facts(pdf(blank, WORDS)) == []


def test_a_page_that_is_a_picture_has_no_text_layer() -> None:
    assert facts(pdf(WORDS, picture(500, 700))) == [(2, FactKind.NO_TEXT_LAYER)]


def test_a_page_of_lines_alone_has_no_text_layer() -> None:
    """They may be letters drawn as outlines."""
    assert facts(pdf(grid((60, 70, 80), (60, 70, 80)))) == [(1, FactKind.NO_TEXT_LAYER)]


def test_a_page_whose_only_signs_are_dashes_has_no_text_layer() -> None:
    assert facts(pdf(together(picture(500, 700), put(72, 80, "- - -")))) == [(1, FactKind.NO_TEXT_LAYER)]


def test_a_large_picture_beside_words_may_hold_words() -> None:
    assert facts(pdf(together(WORDS, picture(200, 100)))) == [(1, FactKind.PICTURE_NOT_READ)]


def test_a_small_picture_is_a_logo() -> None:
    assert facts(pdf(together(WORDS, picture(90, 90)))) == []


def test_a_scan_cut_into_strips_is_as_large_as_the_whole() -> None:
    strips = [picture(500, 14, y=100 + 14 * i) for i in range(40)]
    assert 0.02 * SHEET > 500 * 14
    assert facts(pdf(together(WORDS, *strips))) == [(1, FactKind.PICTURE_NOT_READ)]


@pytest.mark.parametrize("rotation", [0, 90])
def test_a_turned_picture_is_as_large_as_an_upright_one(rotation: int) -> None:
    def turn(made: Pdf) -> None:
        made.pages[0].obj.Rotate = rotation

    assert facts(changed(pdf(together(WORDS, picture(200, 100))), turn)) == [(1, FactKind.PICTURE_NOT_READ)]


def test_a_picture_in_the_content_itself_counts() -> None:
    content = b"BT /F1 11 Tf 72 762 Td (Words) Tj ET q 300 0 0 300 72 200 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q"
    assert facts(raw_page(content)) == [(1, FactKind.PICTURE_NOT_READ)]


def glyphs_without_meaning(made: Pdf) -> pikepdf.Object:
    """A composite font that says by no means which letters its glyphs are."""
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name.Hidden, Flags=4, ItalicAngle=0, Ascent=700, Descent=-200
    )
    descriptor.FontFile2 = made.make_stream(VERA)
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name.Hidden,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        FontDescriptor=made.make_indirect(descriptor),
        DW=600,
        CIDToGIDMap=Name.Identity,
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name.Hidden,
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([made.make_indirect(descendant)]),
    )


def drawn_glyphs(made: Pdf) -> pikepdf.Object:
    """A Type 3 font whose glyphs have names that mean nothing."""
    box = made.make_stream(b"500 0 0 0 500 700 d1 0 0 500 700 re f")
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=[0, 0, 1000, 1000],
        FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
        CharProcs=Dictionary({f"/glyph{i}": box for i in range(1, 9)}),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, *(Name(f"/glyph{i}") for i in range(1, 9))])),
        FirstChar=1,
        LastChar=8,
        Widths=Array([500] * 8),
        Resources=Dictionary(),
    )


def set_in(font: Callable[[Pdf], pikepdf.Object], codes: str, words: str = "Words") -> Document:
    content = f"BT /F1 11 Tf 72 762 Td ({words}) Tj ET BT /F2 11 Tf 72 700 Td <{codes}> Tj ET"

    def change(made: Pdf) -> None:
        made.pages[0].obj.Resources.Font.F2 = made.make_indirect(font(made))

    return read(changed(raw_page(content.encode()), change))


@pytest.mark.parametrize(
    ("font", "codes"),
    [(glyphs_without_meaning, "000300040005000600070008"), (drawn_glyphs, "0102030405060708")],
    ids=["Type 0", "Type 3"],
)
def test_letters_without_a_meaning_are_a_fact(font: Callable[[Pdf], pikepdf.Object], codes: str) -> None:
    document = set_in(font, codes)
    assert (1, FactKind.UNMAPPABLE_FONT) in [(f.page, f.kind) for f in document.facts]
    assert "Words" in document.pages[0].text


def mapped_to(first: int) -> Callable[[Pdf], pikepdf.Object]:
    """The same glyphs with a map that begins at this code point."""

    def font(made: Pdf) -> pikepdf.Object:
        cmap = f"""begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
            1 beginbfrange <0003> <000f> <{first:04x}> endbfrange endcmap"""
        mapped = glyphs_without_meaning(made)
        mapped.ToUnicode = made.make_stream(cmap.encode())
        return mapped

    return font


@pytest.mark.parametrize("first", [0xFFFD, 0xE000, 0xD800], ids=["replacement", "private use", "half of a pair"])
def test_a_map_to_no_letters_is_no_meaning(first: int) -> None:
    document = set_in(mapped_to(first), "0003" * 9)
    assert [(f.page, f.kind) for f in document.facts] == [(1, FactKind.UNMAPPABLE_FONT)]
    document.pages[0].text.encode()


def test_a_few_private_signs_are_bullets() -> None:
    assert set_in(mapped_to(0xE000), "0003" * 3).facts == ()


def test_a_map_to_letters_is_a_meaning() -> None:
    document = set_in(mapped_to(ord("a")), "000300040005")
    assert document.facts == ()
    assert "abc" in document.pages[0].text


DAMAGE = {
    "an operator that is none": b"BT /F1 11 Tf 72 762 Td (Words) Tj ET gibberish",
    "a string without an end": b"BT /F1 11 Tf 72 762 Td (Words) Tj ET BT (lost",
    "a form that is not there": b"BT /F1 11 Tf 72 762 Td (Words) Tj ET /X9 Do",
}


@pytest.mark.parametrize("content", DAMAGE.values(), ids=DAMAGE)
def test_content_that_can_not_be_run_to_its_end_is_a_fact(content: bytes) -> None:
    document = read(raw_page(content))
    assert [(f.page, f.kind) for f in document.facts] == [(1, FactKind.DAMAGED)]
    assert "Words" in document.pages[0].text


def test_a_compressed_stream_that_breaks_off_is_a_fact() -> None:
    content = raw_page(b"BT /F1 11 Tf 72 762 Td (Words) Tj ET " * 50)
    start = content.index(b"stream\n") + len(b"stream\n")
    broken = content[: start + 40] + b"\x00" * 20 + content[start + 60 :]
    assert FactKind.DAMAGED in [f.kind for f in read(broken).facts]


def test_a_fact_quotes_nothing() -> None:
    document = set_in(mapped_to(0xE000), "0003" * 9, words="Okafor")
    assert all("Okafor" not in f.detail for f in document.facts)
    assert document.facts
