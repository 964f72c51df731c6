"""A font made anew holds the used glyphs and nothing else: no names, no other outlines, no order of first use."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import pikepdf
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from reportlab.pdfbase.ttfonts import TTFontFile

from redact.apply.rebuild.font_reading import read_font
from redact.apply.rebuild.font_writing import write_font
from tests.apply.rebuild.font_sheets import (
    compact,
    composite,
    descriptor,
    font_on,
    page,
    recoded,
    rewritten,
    saved,
    simple,
    to_unicode,
    two_bytes,
    type1,
    vera,
    vera_glyphs,
)

SECRET = "Okafor"
KEPT = "seen at noon"
EPOCH = 2_082_844_800


def numbered(text: str) -> Mapping[str, int]:
    """Codes in the order of first use, as producers give them."""
    return {letter: place for place, letter in enumerate(dict.fromkeys(text), 1)}


def subset(order: str, shown: str = KEPT) -> Pdf:
    """A page that shows `shown`, in a subset whose codes and glyph numbers come in the order of `order`."""
    codes = numbered(order)
    program = _in_order(codes)

    def font(pdf: Pdf) -> Dictionary:
        described = descriptor(pdf, "/FontFile2", program, flags=4)
        described.FontName = Name(f"/ABCDEF+{SECRET}Hand")
        described.FontFamily = String(SECRET)
        described.CharSet = String("".join(f"/{letter}" for letter in codes))
        made = simple("/TrueType", described, PieceInfo=Dictionary(Note=String(SECRET)))
        made.BaseFont = Name(f"/ABCDEF+{SECRET}Hand")
        made.ToUnicode = to_unicode(pdf, {code: letter for letter, code in codes.items()} | {200: SECRET}, 1)
        made.Widths = Array([500 + ord(letter) for letter in (" ", *codes)] + [0] * (255 - len(codes)))
        return made

    return page(font, bytes(codes[letter] for letter in shown))


def _in_order(codes: Mapping[str, int]) -> bytes:
    """Vera with its glyphs in this order, and the secret in its names."""
    letters = [ord(letter) for letter in (" ", *codes)]
    font: Any = TTFont(io.BytesIO(TTFontFile(io.BytesIO(vera())).makeSubset(letters)), recalcTimestamp=False)
    font["name"].setName(SECRET, 4, 3, 1, 0x409)
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def everything(content: bytes) -> bytes:
    """All streams, decoded, and the objects around them; text in all the ways in which a font can spell it."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        held = [o.read_bytes() for o in pdf.objects if isinstance(o, Stream)]
    return content + b"".join(held)


def spelt(text: str) -> list[bytes]:
    return [text.encode(), text.encode("utf-16-be"), text.encode("utf-16-be").hex().encode()]


def new_font(release: Pdf) -> Any:
    return font_on(release).DescendantFonts[0]


def glyphs_of(release: Pdf) -> int:
    held = new_font(release).FontDescriptor
    if "/FontFile2" in held:
        return int(TTFont(io.BytesIO(held.FontFile2.read_bytes()))["maxp"].numGlyphs)
    fonts: Any = CFFFontSet()
    fonts.decompile(io.BytesIO(held.FontFile3.read_bytes()), None, isCFF2=False)
    return len(fonts[0].charset)


def test_no_name_and_no_unused_map_rides_along() -> None:
    source = subset(SECRET + KEPT)
    before, after = everything(saved(source)), everything(saved(rewritten(source)[0]))

    assert all(form in before for form in spelt(SECRET)), "the test's own page is wrong"
    assert [
        form for form in (*spelt(SECRET), b"Hand", b"PieceInfo", b"CharSet", b"Vera", b"Bitstream") if form in after
    ] == []


def test_no_outline_of_an_unused_glyph_rides_along() -> None:
    assert glyphs_of(rewritten(subset(SECRET + KEPT))[0]) == len(set(KEPT)) + 1


def test_the_order_in_which_letters_were_used_is_gone() -> None:
    first, second = subset(SECRET + KEPT), subset("zebra" + KEPT[::-1] + SECRET)
    assert saved(first) != saved(second)
    assert saved(rewritten(first)[0]) == saved(rewritten(second)[0])


def test_new_codes_follow_the_alphabet() -> None:
    source = subset(SECRET + KEPT, shown=KEPT + SECRET)
    _, written = rewritten(source)
    codes = numbered(SECRET + KEPT)

    in_order = sorted(codes, key=lambda letter: written.encode[codes[letter]])
    assert in_order == sorted(codes)


def test_glyphs_that_are_alike_become_one() -> None:
    program = recoded({1: "a", 2: "b", 3: "a"})

    def font(pdf: Pdf) -> Dictionary:
        texts = to_unicode(pdf, {1: "a", 2: "b", 3: "a"}, 1)
        return simple("/TrueType", descriptor(pdf, "/FontFile2", program, flags=4), ToUnicode=texts)

    _, written = rewritten(page(font, b"\x03\x02\x01"))
    assert written.encode == {1: b"\x00\x01", 2: b"\x00\x02", 3: b"\x00\x01"}


@pytest.mark.parametrize(("key", "program"), [("/FontFile", type1), ("/FontFile3", compact)], ids=["t1", "cff"])
def test_programs_with_names_lose_them(key: str, program: Any) -> None:
    source = page(lambda pdf: simple("/Type1", descriptor(pdf, key, program()), Encoding=Name.WinAnsiEncoding), b"noon")
    release, _ = rewritten(source)
    after = everything(saved(release))

    assert glyphs_of(release) == len(set("noon")) + 1
    assert [
        word for word in (b"Copyright", b"Nimbus", b"URW", b"Letter", b"Sheet", b"/n ", b"zcaron") if word in after
    ] == []


def test_only_known_keys_are_written() -> None:
    release, _ = rewritten(subset(SECRET + KEPT))
    font = font_on(release)
    below = font.DescendantFonts[0]

    assert set(font.keys()) == {"/Type", "/Subtype", "/BaseFont", "/Encoding", "/DescendantFonts", "/ToUnicode"}
    assert set(below.keys()) == {
        "/Type", "/Subtype", "/BaseFont", "/CIDSystemInfo", "/DW", "/W", "/FontDescriptor", "/CIDToGIDMap",
    }  # fmt: skip
    assert set(below.FontDescriptor.keys()) == {
        "/Type", "/FontName", "/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent", "/CapHeight", "/StemV",
        "/FontFile2",
    }  # fmt: skip


def test_the_box_of_the_font_is_that_of_the_used_glyphs() -> None:
    def tall(text: str) -> list[int]:
        release, _ = rewritten(subset("xÅg", shown=text))
        return [int(edge) for edge in new_font(release).FontDescriptor.FontBBox]

    assert tall("x")[3] < tall("xÅ")[3]
    assert tall("xg")[1] < tall("x")[1]


def test_a_program_has_no_tables_but_those_that_draw() -> None:
    release, _ = rewritten(subset(SECRET + KEPT))
    program = TTFont(io.BytesIO(new_font(release).FontDescriptor.FontFile2.read_bytes()))
    assert set(program.reader.keys()) == {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}
    assert program["head"].created == program["head"].modified == EPOCH


def test_names_of_unused_codes_of_a_font_that_is_not_held_are_gone() -> None:
    encoding = Dictionary(
        BaseEncoding=Name.WinAnsiEncoding,
        Differences=Array([200, Name("/" + SECRET), *(Name("/" + c) for c in SECRET)]),
    )
    source = page(
        lambda _: Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=encoding), b"noon"
    )
    release, _ = rewritten(source)
    font = font_on(release)
    assert font.Encoding == Name.WinAnsiEncoding
    assert set(font.keys()) == {"/Type", "/Subtype", "/BaseFont", "/Encoding"}


def test_an_unknown_name_of_a_font_that_is_not_held_becomes_a_known_one() -> None:
    def font(pdf: Pdf) -> Dictionary:
        held = Dictionary(Type=Name.FontDescriptor, FontName=Name("/" + SECRET), Flags=34, ItalicAngle=-12, StemV=80)
        made = simple("/TrueType", pdf.make_indirect(held), Encoding=Name.WinAnsiEncoding)
        made.BaseFont = Name(f"/{SECRET}")
        return made

    release, _ = rewritten(page(font, b"noon"))
    made = font_on(release)
    assert made.BaseFont == Name("/Times-Italic")
    assert [int(width) for width in made.Widths] == [620, 620]
    assert (int(made.FirstChar), int(made.LastChar)) == (110, 111)
    assert SECRET.encode() not in everything(saved(release))


def test_unknown_glyphs_say_that_they_are_unknown() -> None:
    """Without a row in the map, viewers would read the new code as the letter that has its number."""
    made = page(
        lambda pdf: composite(pdf, "/CIDFontType2", descriptor(pdf, "/FontFile2", vera()), CIDToGIDMap=Name.Identity),
        two_bytes([vera_glyphs()["q"]]),
    )
    release, _ = rewritten(made)
    assert b"<0001> <fffd>" in font_on(release).ToUnicode.read_bytes()


def test_the_number_gives_the_name() -> None:
    release, source = pikepdf.new(), subset(SECRET + KEPT)
    font = read_font(font_on(source))
    names = [str(write_font(release, font, {1}, number).dictionary.BaseFont) for number in (0, 1, 26)]
    assert names == ["/AAAAAA+Font0", "/AAAAAB+Font1", "/AAAABA+Font26"]
