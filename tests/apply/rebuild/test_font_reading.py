"""How shown strings split into codes, what the codes say, and which fonts can't be written anew."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from redact.apply.rebuild.font_reading import font_key, read_font
from redact.apply.rebuild.font_source import Code, SourceFont
from redact.apply.rebuild.font_writing import write_font
from redact.apply.rebuild.refusal import CannotRewrite
from tests.apply.rebuild.font_sheets import (
    compact,
    composite,
    descriptor,
    recoded,
    simple,
    to_unicode,
    type1,
    vera,
)


@pytest.fixture
def pdf() -> Pdf:
    return pikepdf.new()


def plain(pdf: Pdf, texts: Mapping[int, str] | None = None, **more: Any) -> Dictionary:
    """Vera under WinAnsiEncoding, and a map."""
    font = simple("/TrueType", descriptor(pdf, "/FontFile2", vera()), Encoding=Name.WinAnsiEncoding, **more)
    if texts is not None:
        font.ToUnicode = to_unicode(pdf, texts, 1)
    return font


def wide(pdf: Pdf, encoding: Any = None, **more: Any) -> Dictionary:
    return composite(
        pdf, "/CIDFontType2", descriptor(pdf, "/FontFile2", vera()), encoding, CIDToGIDMap=Name.Identity, **more
    )


def own_map(pdf: Pdf, program: str) -> Any:
    return pdf.make_indirect(Stream(pdf, program.encode(), Type=Name.CMap, CMapName=Name.Own))


def refused(font: Dictionary, shown: bytes) -> str:
    """The reason for which a page that shows this can't be written anew."""
    with pytest.raises(CannotRewrite) as caught:
        read_font(font).codes(shown)
    return caught.value.reason


def test_bytes_of_a_simple_font_are_codes(pdf: Pdf) -> None:
    assert read_font(plain(pdf)).codes(b"a b") == [
        Code(97, 1, 0.62, False),
        Code(32, 1, 0.62, True),
        Code(98, 1, 0.62, False),
    ]


def test_pairs_of_bytes_are_codes_and_none_of_them_is_a_space(pdf: Pdf) -> None:
    font = wide(pdf, W=Array([3, Array([250]), 30, 40, 700]))
    assert [
        (c.value, c.size, c.advance, c.single_byte_space) for c in read_font(font).codes(b"\x00\x20\x00\x03\x00\x50")
    ] == [
        (32, 2, 0.7, False),
        (3, 2, 0.25, False),
        (80, 2, 0.62, False),
    ]


def test_codes_of_several_lengths(pdf: Pdf) -> None:
    program = (
        "begincmap 2 begincodespacerange <00> <7f> <8000> <ffff> endcodespacerange "
        "1 begincidrange <20> <7e> 3 endcidrange 1 begincidchar <8000> 5 endcidchar endcmap"
    )
    codes = read_font(wide(pdf, own_map(pdf, program))).codes(b"\x20\x80\x00")
    assert [(c.size, c.single_byte_space) for c in codes] == [(1, True), (2, False)]
    assert len({c.value for c in codes}) == 2


def test_standard_fonts_have_their_own_widths(pdf: Pdf) -> None:
    font = read_font(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    )
    assert [c.advance for c in font.codes(b"Wi\x80\xa0")] == [0.944, 0.222, 0.556, 0.278]
    assert [font.text(code) for code in b"W\x80"] == ["W", "€"]


def test_symbols_keep_their_encoding(pdf: Pdf) -> None:
    font = read_font(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats))
    assert [(c.advance, font.text(c.value)) for c in font.codes(b"4 ")] == [(0.846, "✔"), (0.278, " ")]
    made = write_font(pdf, font, {0x34}, 0)
    assert made.encode == {0x34: b"4"}
    assert set(made.dictionary.keys()) == {"/Type", "/Subtype", "/BaseFont"}


def test_drawn_glyphs_are_given_as_they_are(pdf: Pdf) -> None:
    font = read_font(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, 0, 10, 10]),
            FontMatrix=Array([0.1, 0, 0, 0.1, 0, 0]),
            CharProcs=Dictionary(A=Stream(pdf, b"5 0 d0"), b=Stream(pdf, b"7 0 d0")),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([65, Name.A])),
            FirstChar=65,
            LastChar=65,
            Widths=Array([5]),
        )
    )
    assert font.is_type3
    assert font.codes(b"A") == [Code(65, 1, 0.5, False)]
    assert (font.text(65), font.width(65), set(font.procedures)) == ("A", 5.0, {65})
    with pytest.raises(CannotRewrite):
        write_font(pdf, font, {65}, 0)


def test_the_map_rules_what_a_code_says(pdf: Pdf) -> None:
    font = read_font(plain(pdf, {97: "a", 45: "\u2011", 9: "\t"}))
    assert [font.text(code) for code in (97, 45, 98, 9)] == ["a", "\u2011", "b", " "]


def test_letters_under_their_own_codes_are_read_without_a_map(pdf: Pdf) -> None:
    program = recoded({code: chr(code) for code in range(65, 91)})
    font = simple("/TrueType", descriptor(pdf, "/FontFile2", program, flags=4))
    font.FirstChar, font.Widths = 65, Array([600] * 26)
    assert read_font(font).text(65) == "A"


def test_numbers_in_the_order_of_use_are_no_letters(pdf: Pdf) -> None:
    program = recoded({code: chr(code) for code in range(65, 91)})
    font = simple("/TrueType", descriptor(pdf, "/FontFile2", program, flags=4))
    assert read_font(font).text(65) == ""


@pytest.mark.parametrize("text", ["Okafor", "07700", "Oka1"])
def test_a_map_that_gives_words_is_refused(pdf: Pdf, text: str) -> None:
    assert refused(plain(pdf, {97: text}), b"a") == "a character map that gives words for single glyphs"


def test_words_for_codes_that_are_not_shown_do_no_harm(pdf: Pdf) -> None:
    assert read_font(plain(pdf, {97: "a", 200: "Okafor"})).codes(b"a")


@pytest.mark.parametrize("text", ["ffi", "क्ष्म", "é"], ids=["ligature", "cluster", "accent"])
def test_a_map_may_give_a_ligature_or_a_cluster(pdf: Pdf, text: str) -> None:
    program = recoded({1: "a"})
    font = simple("/TrueType", descriptor(pdf, "/FontFile2", program, flags=4))
    font.ToUnicode = to_unicode(pdf, {1: text}, 1)
    assert read_font(font).text(1) == text


@pytest.mark.parametrize(
    "hidden", ["a" + "\U000e0041" * 9, "a\u202e", "a\u200b\u2060"], ids=["tags", "turned", "unseen"]
)
def test_unseen_characters_are_left_out(pdf: Pdf, hidden: str) -> None:
    assert read_font(plain(pdf, {97: hidden})).text(97) == "a"


def test_a_map_that_the_encoding_denies_is_refused(pdf: Pdf) -> None:
    assert refused(plain(pdf, {97: "H"}), b"a") == "a character map that contradicts the font"


def test_a_map_that_the_program_denies_is_refused(pdf: Pdf) -> None:
    font = wide(pdf)
    font.ToUnicode = to_unicode(pdf, {36: "H"}, 2)
    assert refused(font, b"\x00\x24") == "a character map that contradicts the font"


def test_a_map_may_give_small_letters_for_capitals(pdf: Pdf) -> None:
    assert read_font(plain(pdf, {65: "a"})).text(65) == "a"


def test_many_glyphs_for_one_letter_are_refused(pdf: Pdf) -> None:
    letters = {code: chr(64 + code) for code in range(1, 27)}
    font = simple("/TrueType", descriptor(pdf, "/FontFile2", recoded(letters), flags=4))
    font.ToUnicode = to_unicode(pdf, dict.fromkeys(letters, "x"), 1)
    with pytest.raises(CannotRewrite, match="many glyphs the same letters"):
        write_font(pdf, read_font(font), set(letters), 0)


def test_a_glyph_name_that_says_something_is_refused_where_it_would_be_kept(pdf: Pdf) -> None:
    encoding = Dictionary(Type=Name.Encoding, Differences=Array([65, Name.Okafor]))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=encoding)
    assert refused(font, b"A") == "a glyph name that no list knows"
    assert read_font(font).codes(b"B")


def test_half_a_code_is_refused(pdf: Pdf) -> None:
    assert refused(wide(pdf), b"\x00\x03\x00") == "text that is cut in the middle of a code"


def test_what_only_viewers_hold_is_refused(pdf: Pdf) -> None:
    reason = "a font with an encoding that the file does not hold"
    assert refused(wide(pdf, Name("/UniGB-UTF16-H")), b"") == reason
    below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, FontDescriptor=Dictionary(Flags=4))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, Encoding=Name("/Identity-H"), DescendantFonts=Array([below]))
    assert refused(font, b"") == "a composite font that the file does not hold"


@pytest.mark.parametrize("encoding", ["/Identity-V", "own"])
def test_text_from_top_to_bottom_is_refused(pdf: Pdf, encoding: str) -> None:
    program = "begincmap /WMode 1 def 1 begincodespacerange <00> <ff> endcodespacerange endcmap"
    found = own_map(pdf, program) if encoding == "own" else Name(encoding)
    assert refused(wide(pdf, found), b"") == "text that is set from top to bottom"


def test_a_map_built_on_another_is_refused(pdf: Pdf) -> None:
    program = "/Identity-H usecmap begincmap 1 begincodespacerange <00> <ff> endcodespacerange endcmap"
    assert refused(wide(pdf, own_map(pdf, program)), b"") == "a character map that is built on another one"


def test_pictures_for_letters_need_their_font(pdf: Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name.Wingdings, Encoding=Name.WinAnsiEncoding)
    assert refused(font, b"") == "a symbol font that the file does not hold"


@pytest.mark.parametrize("size", [0, 3, 40, 300, 2000, 20_000])
@pytest.mark.parametrize(("key", "program"), [("/FontFile2", vera), ("/FontFile3", compact), ("/FontFile", type1)])
def test_a_broken_program_is_refused_and_nothing_else_happens(pdf: Pdf, key: str, program: Any, size: int) -> None:
    font = simple("/Type1", descriptor(pdf, key, program()[:size]), Encoding=Name.WinAnsiEncoding)
    with pytest.raises(CannotRewrite):
        read_font(font).codes(bytes(range(32, 256)))


WRONG = (42, Array([Name.A, 1, Array([])]), Dictionary(A=1), Name.Wrong, b"text")


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: type(wrong).__name__)
@pytest.mark.parametrize("key", ["/FontDescriptor", "/Widths", "/Encoding", "/ToUnicode", "/FirstChar"])
def test_a_key_that_holds_something_else_never_fails_otherwise(pdf: Pdf, key: str, wrong: Any) -> None:
    """Read without it, or refused."""
    font = plain(pdf, {97: "a"})
    font[key] = wrong
    with contextlib.suppress(CannotRewrite):
        assert isinstance(read_font(font), SourceFont)


def test_the_key_tells_fonts_apart(pdf: Pdf) -> None:
    first, second = pdf.make_indirect(plain(pdf)), pdf.make_indirect(plain(pdf))
    assert font_key(first) == font_key(first) != font_key(second)
    direct = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    other = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier)
    assert font_key(direct) != font_key(other)
