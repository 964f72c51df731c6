"""Fonts whose maps, names or glyphs say what their text should not."""

from __future__ import annotations

import io
import re
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from maker.leaking_paper import image_of
from tests.leaks.channels.letters import outlined
from tests.leaks.channels.paper import done, page_of, picture, resource, said, sheet
from tests.leaks.channels.registry import KEPT, NAMED, SECRET, channel

CODES = bytes(range(1, 1 + len(SECRET)))
"""reportlab numbers the glyphs of a subset as they come, from 1."""
LIE = "Harris"


def _embedded(text: str = SECRET, named: bool = True) -> tuple[Pdf, Any]:
    """A sheet on which `text` is set in a subset of Vera, first of all, and the subset's dictionary."""
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf", asciiReadable=False))
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=(595, 842), invariant=1, pageCompression=0)
    paper.setFont("Vera", 14)
    paper.drawString(72, 600, text)
    paper.setFont("Helvetica", 11)
    for row, line in enumerate((KEPT[0], NAMED, *KEPT[1:]) if named else KEPT):
        paper.drawString(72, 770 - 14 * row, line)
    paper.save()
    pdf = pikepdf.open(io.BytesIO(out.getvalue()))
    fonts = page_of(pdf)["/Resources"]["/Font"]
    font = next(f for f in fonts.values() if f["/Subtype"] == "/TrueType")
    del pdf.trailer["/Info"]
    return pdf, font


def _maps(pdf: Pdf, entries: dict[int, str]) -> Stream:
    rows = "\n".join(f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in entries.items())
    return Stream(
        pdf,
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def\n"
            "/CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n"
            f"{len(entries)} beginbfchar\n{rows}\nendbfchar endcmap\n"
            "CMapName currentdict /CMap defineresource pop end end"
        ).encode(),
    )


def _type3(pdf: Pdf, glyphs: dict[str, str], first: int = 65, **more: Any) -> Any:
    """A font of glyphs that are drawn by content, one a code from `first` on. An em has 1000 units."""
    procs = Dictionary(
        {f"/{name}": Stream(pdf, f"4000 0 0 -300 4000 1000 d1 {drawn}".encode()) for name, drawn in glyphs.items()}
    )
    names = Array([first, *(Name("/" + name) for name in glyphs)])
    return resource(
        pdf,
        "/Font",
        "/T3",
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, -300, 4000, 1000]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
            CharProcs=procs,
            Encoding=Dictionary(Type=Name.Encoding, Differences=names),
            FirstChar=first,
            LastChar=first + len(glyphs) - 1,
            Widths=Array([4000] * len(glyphs)),
            Resources=Dictionary(Font=page_of(pdf)["/Resources"]["/Font"]),
            **more,
        ),
    )


@channel(ink=((72, 600, 152, 620),))
def type3_word_glyph() -> bytes:
    """One glyph that is the whole name."""
    pdf = sheet("BT /T3 20 Tf 72 600 Td (A) Tj ET")
    _type3(pdf, {"g1": outlined((0, 0, 4000, 1000), 90)})
    return done(pdf)


@channel(ink=((72, 600, 152, 620),))
def type3_word_glyph_mapped() -> bytes:
    """The same, and a map that says so: a mark lies on it."""
    pdf = sheet("BT /T3 20 Tf 72 600 Td (A) Tj ET")
    _type3(pdf, {"g1": outlined((0, 0, 4000, 1000), 90)})["/ToUnicode"] = _maps(pdf, {65: SECRET})
    return done(pdf)


@channel(ink=((72, 600, 192, 620),))
def type3_letters_unmapped() -> bytes:
    """A glyph a letter, under codes of other letters: extraction reads `ABCDEF` where everybody sees the name."""
    pdf = sheet("BT /T3 5 Tf 72 600 Td (ABCDEF) Tj ET")
    glyphs = {f"g{i}": outlined((0, 0, 4000, 4000), 300, letter) for i, letter in enumerate(SECRET)}
    font = _type3(pdf, glyphs)
    font["/FontBBox"] = Array([0, -300, 4000, 4000])
    for glyph in font["/CharProcs"].values():
        glyph.write(glyph.read_bytes().replace(b"4000 1000 d1", b"4000 4000 d1"))
    return done(pdf)


@channel()
def image_in_type3_glyph() -> bytes:
    pdf = sheet("BT /T3 20 Tf 72 600 Td (A) Tj ET")
    font = _type3(pdf, {"g1": "q 4000 0 0 1000 0 0 cm /Im1 Do Q"})
    font["/Resources"] = Dictionary(XObject=Dictionary(Im1=pdf.make_indirect(image_of(pdf, picture()))))
    return done(pdf)


@channel()
def type3_charproc_text() -> bytes:
    pdf = sheet("BT /T3 20 Tf 72 600 Td (A) Tj ET")
    _type3(pdf, {"g1": f"BT /F1 900 Tf ({SECRET}) Tj ET"})
    return done(pdf)


@channel()
def type3_unused_glyph() -> bytes:
    pdf = sheet("BT /T3 10 Tf 72 600 Td (A) Tj ET")
    _type3(pdf, {"g1": "0 0 300 300 re f", "g2": f"BT /F1 900 Tf ({SECRET}) Tj ET"})
    return done(pdf)


@channel()
def tounicode_whole_name() -> bytes:
    """One code stands for all of the name in the map, for other text on the page."""
    pdf, font = _embedded("bcdefg", named=True)
    font["/ToUnicode"] = _maps(pdf, dict(enumerate("bcdefg", 1)) | {200: SECRET, 201: f"A. {SECRET}"})
    return done(pdf)


@channel(codes=(CODES,), reads_as=("\x00\x01\x02\x03\x04\x05", "\ufffd" * 6))
def no_tounicode() -> bytes:
    pdf, font = _embedded()
    del font["/ToUnicode"]
    return done(pdf)


@channel(codes=(CODES,), reads_as=(LIE,))
def wrong_tounicode() -> bytes:
    pdf, font = _embedded()
    font["/ToUnicode"] = _maps(pdf, dict(enumerate(LIE, 1)))
    return done(pdf)


@channel(codes=(CODES,))
def subset_glyph_set() -> bytes:
    """A subset made for the name alone: its glyphs spell it."""
    pdf, _ = _embedded()
    return done(pdf)


@channel(codes=(CODES,))
def subset_glyph_set_in_use() -> bytes:
    """The same subset, with one letter of it used elsewhere: the font stays, and all its glyphs with it."""
    pdf, _ = _embedded()
    content = page_of(pdf)["/Contents"]
    shown = content.read_bytes()
    again = re.search(rb"/F\d+\+\d+ 14 Tf", shown) or re.search(rb"/F\d+ 14 Tf", shown)
    assert again is not None
    content.write(shown + b"\nBT " + again[0] + b" 300 600 Td (\\002) Tj ET\n")
    return done(pdf)


@channel()
def font_name() -> bytes:
    pdf, font = _embedded("bcdefg")
    font["/BaseFont"] = Name(f"/ABCDEF+{SECRET}Hand")
    font["/FontDescriptor"]["/FontName"] = Name(f"/ABCDEF+{SECRET}Hand")
    font["/FontDescriptor"]["/FontFamily"] = String(SECRET)
    return done(pdf)


@channel()
def glyph_names() -> bytes:
    pdf = sheet("BT /F2 11 Tf 72 600 Td (A plain line.) Tj ET")
    encoding = Dictionary(
        Type=Name.Encoding,
        BaseEncoding=Name.WinAnsiEncoding,
        Differences=Array([200, Name("/" + SECRET), *(Name("/" + c) for c in SECRET)]),
    )
    resource(
        pdf, "/Font", "/F2", Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=encoding)
    )
    return done(pdf)


@channel()
def width_leak_tj() -> bytes:
    """Text that somebody took out before, with a number as wide as the name in its place; and the name itself."""
    return done(sheet("BT /F1 11 Tf 72 600 Td [(Seen by ) -3001 ( at noon, by Okafor) -278 ( at one.)] TJ ET"))


@channel()
def charset_lists_name() -> bytes:
    pdf, font = _embedded("bcdefg")
    font["/FontDescriptor"]["/CharSet"] = String(f"/b/c/{SECRET}")
    return done(pdf)


@channel()
def fullwidth_letters() -> bytes:
    """Compatibility letters: full width, and a ligature in the map."""
    pdf, font = _embedded("abcdef")
    font["/ToUnicode"] = _maps(pdf, dict(enumerate("Ｏｋａｆｏｒ", 1)))
    page_of(pdf)["/Contents"].write(
        page_of(pdf)["/Contents"].read_bytes() + said("Seen by Ok\\255afor", 300, 560).encode()
    )
    return done(pdf)
