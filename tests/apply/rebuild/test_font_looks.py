"""A font made anew shows and says what the old one did, whatever kind it was."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont, newTable
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from tests.apply.rebuild.font_sheets import (
    TEXT,
    WIDTH,
    cid_keyed,
    compact,
    compact_glyphs,
    composite,
    descriptor,
    font_on,
    page,
    recoded,
    rewritten,
    saved,
    seen,
    simple,
    to_unicode,
    two_bytes,
    type1,
    unlike,
    vera,
    vera_glyphs,
)

ALIKE = 5.0
"""Shades: other letters differ by more than 60."""
LATIN = TEXT.encode("cp1252")
NUMBERED = {letter: place for place, letter in enumerate(dict.fromkeys(TEXT), 1)}
"""Codes as producers give them: in the order of first use."""


def truetype() -> Pdf:
    return page(
        lambda pdf: simple("/TrueType", descriptor(pdf, "/FontFile2", vera()), Encoding=Name.WinAnsiEncoding), LATIN
    )


def truetype_mac() -> Pdf:
    return page(
        lambda pdf: simple("/TrueType", descriptor(pdf, "/FontFile2", vera()), Encoding=Name.MacRomanEncoding),
        TEXT.encode("mac_roman"),
    )


def truetype_differences() -> Pdf:
    names = Array([201, Name.eacute, Name("/comma")])

    def font(pdf: Pdf) -> Dictionary:
        encoding = Dictionary(BaseEncoding=Name.WinAnsiEncoding, Differences=names)
        return simple("/TrueType", descriptor(pdf, "/FontFile2", vera()), Encoding=encoding)

    return page(font, LATIN.replace(b"\xe9", b"\xc9").replace(b",", b"\xca"))


def _numbered(platform: int, encoding: int, lifted: int) -> Pdf:
    program = recoded({lifted + place: letter for letter, place in NUMBERED.items()}, platform, encoding)

    def font(pdf: Pdf) -> Dictionary:
        texts = to_unicode(pdf, {place: letter for letter, place in NUMBERED.items()}, 1)
        return simple("/TrueType", descriptor(pdf, "/FontFile2", program, flags=4), ToUnicode=texts)

    return page(font, bytes(NUMBERED[letter] for letter in TEXT))


def truetype_symbolic_mac() -> Pdf:
    return _numbered(1, 0, 0)


def truetype_symbolic_pages() -> Pdf:
    return _numbered(3, 0, 0xF000)


def _glyphs(letters: Any) -> bytes:
    return two_bytes([letters[letter] for letter in TEXT])


def composite_truetype() -> Pdf:
    def font(pdf: Pdf) -> Dictionary:
        made = composite(pdf, "/CIDFontType2", descriptor(pdf, "/FontFile2", vera()), CIDToGIDMap=Name.Identity)
        made.ToUnicode = to_unicode(pdf, {vera_glyphs()[letter]: letter for letter in TEXT}, 2)
        return made

    return page(font, _glyphs(vera_glyphs()))


def composite_glyph_map() -> Pdf:
    def font(pdf: Pdf) -> Dictionary:
        numbers = two_bytes([0, *(vera_glyphs()[letter] for letter in NUMBERED)])
        described = descriptor(pdf, "/FontFile2", vera())
        made = composite(pdf, "/CIDFontType2", described, CIDToGIDMap=Stream(pdf, numbers))
        made.ToUnicode = to_unicode(pdf, {place: letter for letter, place in NUMBERED.items()}, 2)
        return made

    return page(font, _glyphs(NUMBERED))


def composite_own_codes() -> Pdf:
    """Codes of one byte, led to glyphs by a map of the file's own."""
    rows = "\n".join(f"<{place:02x}> {vera_glyphs()[letter]}" for letter, place in NUMBERED.items())
    program = (
        "begincmap /CMapName /Own def 1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(NUMBERED)} begincidchar\n{rows}\nendcidchar endcmap"
    )

    def font(pdf: Pdf) -> Dictionary:
        encoding = Stream(pdf, program.encode(), Type=Name.CMap, CMapName=Name.Own)
        described = descriptor(pdf, "/FontFile2", vera())
        made = composite(pdf, "/CIDFontType2", described, pdf.make_indirect(encoding), CIDToGIDMap=Name.Identity)
        made.ToUnicode = to_unicode(pdf, {place: letter for letter, place in NUMBERED.items()}, 1)
        return made

    return page(font, bytes(NUMBERED[letter] for letter in TEXT))


def compact_simple() -> Pdf:
    return page(
        lambda pdf: simple(
            "/Type1", descriptor(pdf, "/FontFile3", compact(), subtype="/Type1C"), Encoding=Name.WinAnsiEncoding
        ),
        LATIN,
    )


def compact_scaled() -> Pdf:
    """A program of another em than usual: its matrix makes it half as high again and a little wider."""
    fonts: Any = CFFFontSet()
    fonts.decompile(io.BytesIO(compact()), None, isCFF2=False)
    top = fonts[0]
    for one in top.CharStrings.values():
        one.decompile()
    top.FontMatrix = [0.0012, 0, 0, 0.0015, 0, 0]
    font: Any = TTFont(sfntVersion="OTTO")
    font.setGlyphOrder(top.charset)
    out = io.BytesIO()
    fonts.compile(out, font, isCFF2=False)
    return page(
        lambda pdf: simple(
            "/Type1", descriptor(pdf, "/FontFile3", out.getvalue(), subtype="/Type1C"), Encoding=Name.WinAnsiEncoding
        ),
        LATIN,
    )


def compact_composite() -> Pdf:
    def font(pdf: Pdf) -> Dictionary:
        described = descriptor(pdf, "/FontFile3", compact(), subtype="/CIDFontType0C")
        made = composite(pdf, "/CIDFontType0", described)
        made.ToUnicode = to_unicode(pdf, {compact_glyphs()[letter]: letter for letter in TEXT}, 2)
        return made

    return page(font, _glyphs(compact_glyphs()))


def compact_with_ids() -> Pdf:
    program, ids = cid_keyed()

    def font(pdf: Pdf) -> Dictionary:
        made = composite(
            pdf, "/CIDFontType0", descriptor(pdf, "/FontFile3", program, flags=4, subtype="/CIDFontType0C")
        )
        made.ToUnicode = to_unicode(pdf, {ids[letter]: letter for letter in TEXT}, 2)
        return made

    return page(font, _glyphs(ids))


def opentype() -> Pdf:
    fonts: Any = CFFFontSet()
    fonts.decompile(io.BytesIO(compact()), None, isCFF2=False)
    names = fonts[0].charset
    font: Any = TTFont(sfntVersion="OTTO", recalcBBoxes=False, recalcTimestamp=False)
    font.setGlyphOrder(names)
    builder: Any = FontBuilder(font=font)
    builder.setupHead(unitsPerEm=1000, created=0, modified=0)
    builder.setupHorizontalMetrics(dict.fromkeys(names, (WIDTH, 0)))
    builder.setupHorizontalHeader(ascent=900, descent=-200)
    builder.setupCharacterMap({})
    builder.setupMaxp()
    builder.setupPost(keepGlyphNames=False)
    font["CFF "] = newTable("CFF ")
    font["CFF "].decompile(compact(), font)
    out = io.BytesIO()
    font.save(out)
    return page(
        lambda pdf: simple(
            "/Type1", descriptor(pdf, "/FontFile3", out.getvalue(), subtype="/OpenType"), Encoding=Name.WinAnsiEncoding
        ),
        LATIN,
    )


def type1_simple() -> Pdf:
    return page(
        lambda pdf: simple("/Type1", descriptor(pdf, "/FontFile", type1()), Encoding=Name.WinAnsiEncoding), LATIN
    )


def not_embedded() -> Pdf:
    return page(
        lambda _: Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Times-Bold"), Encoding=Name.WinAnsiEncoding
        ),
        LATIN,
    )


def not_embedded_renumbered() -> Pdf:
    """Codes in the order of first use, in a font that the viewer has."""
    names = {"é": "eacute", " ": "space", ",": "comma", "(": "parenleft", ")": "parenright", ".": "period"}
    names |= {"2": "two", "7": "seven"}
    listed = [Name("/" + names.get(letter, letter)) for letter in NUMBERED]
    encoding = Dictionary(Type=Name.Encoding, Differences=Array([1, *listed]))

    def font(_: Pdf) -> Dictionary:
        return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=encoding)

    return page(font, bytes(NUMBERED[letter] for letter in TEXT))


KINDS: tuple[Callable[[], Pdf], ...] = (
    truetype,
    truetype_mac,
    truetype_differences,
    truetype_symbolic_mac,
    truetype_symbolic_pages,
    composite_truetype,
    composite_glyph_map,
    composite_own_codes,
    compact_simple,
    compact_scaled,
    compact_composite,
    compact_with_ids,
    opentype,
    type1_simple,
    not_embedded,
    not_embedded_renumbered,
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_it_looks_and_reads_as_before(kind: Callable[[], Pdf]) -> None:
    source = kind()
    release, _ = rewritten(source)
    before, after = saved(source), saved(release)

    assert seen(before)[1] == TEXT, "the test's own page is wrong"
    assert seen(after)[1] == TEXT
    assert unlike(before, after) < ALIKE


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_same_font_gives_the_same_bytes(kind: Callable[[], Pdf]) -> None:
    assert saved(rewritten(kind())[0]) == saved(rewritten(kind())[0])


def test_the_measure_tells_letters_apart() -> None:
    def shown(text: bytes) -> bytes:
        described = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier, Encoding=Name.WinAnsiEncoding)
        return saved(page(lambda _: described, text))

    assert unlike(shown(LATIN), shown(LATIN[::-1])) > 12 * ALIKE


def test_a_glyph_that_the_program_lacks_is_shown_as_before() -> None:
    source = page(
        lambda pdf: simple("/TrueType", descriptor(pdf, "/FontFile2", recoded({65: "A"}, 3, 0), flags=4)), b"ABA"
    )
    release, _ = rewritten(source)
    # pdfium shows another font's B for the absent one; what the program has for it is a box, and stays one.
    held = font_on(release).DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
    new: Any = TTFont(io.BytesIO(held))["glyf"]
    old: Any = TTFont(io.BytesIO(vera()))["glyf"]
    shapes = [new[name].getCoordinates(new)[0] for name in new.glyphOrder]
    assert old[".notdef"].getCoordinates(old)[0] in shapes[1:]
    assert len(shapes) == 3
