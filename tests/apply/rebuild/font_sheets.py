"""Fonts of every kind that is written anew, each on a page of its own: made from those that test packages carry."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pymupdf
import pypdfium2
import reportlab
from fontTools.cffLib import CFFFontSet, FDArrayIndex, FDSelect, FontDict
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from numpy.typing import NDArray
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from redact.apply.rebuild.font_reading import read_font
from redact.apply.rebuild.font_writing import WrittenFont, write_font

FOLDER = Path(reportlab.__file__).parent / "fonts"
TEXT = "Wizards café, 27 fir (over) a pier."
WIDTH = 620
DPI = 150

Make = Callable[[Pdf], Dictionary]


@cache
def vera() -> bytes:
    return (FOLDER / "Vera.ttf").read_bytes()


@cache
def compact() -> bytes:
    """A bare CFF program with glyph names."""
    return bytes(pymupdf.Font("helv").buffer)


@cache
def type1() -> bytes:
    return (FOLDER / "_er_____.pfb").read_bytes()


@cache
def vera_glyphs() -> Mapping[str, int]:
    font = TTFont(io.BytesIO(vera()))
    return {chr(code): font.getGlyphID(name) for code, name in font.getBestCmap().items()}


def recoded(codes: Mapping[int, str], platform: int = 1, encoding: int = 0) -> bytes:
    """Vera with one map only: from these codes to the glyphs of these letters."""
    font: Any = TTFont(io.BytesIO(vera()), recalcTimestamp=False)
    best = font.getBestCmap()
    table: Any = CmapSubtable.newSubtable(6 if platform == 1 else 4)
    table.platformID, table.platEncID, table.language = platform, encoding, 0
    table.cmap = {code: best[ord(letter)] for code, letter in codes.items()}
    font["cmap"].tables = [table]
    font["post"].formatType = 3.0
    return _saved(font)


def cid_keyed() -> tuple[bytes, Mapping[str, int]]:
    """The compact program with character ids for names, and the id of each letter: ten times its glyph's number."""
    fonts: Any = CFFFontSet()
    fonts.decompile(io.BytesIO(compact()), None, isCFF2=False)
    top = fonts[0]
    ids = {letter: 10 * number for number, name in enumerate(top.charset) if (letter := _letter(name))}
    drawn = [top.CharStrings[name] for name in top.charset]
    for one in drawn:
        one.decompile()
    part: Any = FontDict()
    part.Private = top.Private
    part.FontMatrix = [0.001, 0, 0, 0.001, 0, 0]
    top.FDArray, top.FDSelect = FDArrayIndex(), FDSelect()
    top.FDArray.append(part)
    top.FDSelect.gidArray = [0] * len(drawn)
    top.FDSelect.format = 0
    top.ROS = ("Adobe", "Identity", 0)
    top.charset = [".notdef", *(f"cid{10 * number:05d}" for number in range(1, len(drawn)))]
    top.CharStrings.charStrings = {name: number for number, name in enumerate(top.charset)}
    top.CharStrings.fdSelect, top.CharStrings.fdArray = top.FDSelect, top.FDArray
    for key in ("Private", "Encoding"):
        top.rawDict.pop(key, None)
        vars(top).pop(key, None)
    top.CIDCount = 10 * len(drawn)
    font: Any = TTFont(sfntVersion="OTTO")
    font.setGlyphOrder(top.charset)
    font["CFF "] = newTable("CFF ")
    font["CFF "].cff = fonts
    return bytes(font["CFF "].compile(font)), ids


def compact_glyphs() -> Mapping[str, int]:
    fonts: Any = CFFFontSet()
    fonts.decompile(io.BytesIO(compact()), None, isCFF2=False)
    return {letter: number for number, name in enumerate(fonts[0].charset) if (letter := _letter(name))}


def _letter(name: str) -> str:
    from fontTools import agl

    return str(agl.toUnicode(name))


def _saved(font: Any) -> bytes:
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def descriptor(pdf: Pdf, key: str, program: bytes, flags: int = 32, subtype: str = "") -> Any:
    held = Stream(pdf, program, Length1=len(program))
    if subtype:
        held["/Subtype"] = Name(subtype)
    return pdf.make_indirect(
        Dictionary(
            {
                "/Type": Name.FontDescriptor,
                "/FontName": Name.Sheet,
                "/Flags": flags,
                "/FontBBox": Array([0, -200, 1000, 900]),
                "/ItalicAngle": 0,
                "/Ascent": 900,
                "/Descent": -200,
                "/CapHeight": 700,
                "/StemV": 80,
                key: pdf.make_indirect(held),
            }
        )
    )


def simple(subtype: str, described: Any, **more: Any) -> Dictionary:
    return Dictionary(
        Type=Name.Font,
        Subtype=Name(subtype),
        BaseFont=Name.Sheet,
        FirstChar=0,
        LastChar=255,
        Widths=Array([WIDTH] * 256),
        FontDescriptor=described,
        **more,
    )


def composite(pdf: Pdf, subtype: str, described: Any, encoding: Any = None, **more: Any) -> Dictionary:
    below = Dictionary(
        Type=Name.Font,
        Subtype=Name(subtype),
        BaseFont=Name.Sheet,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        DW=WIDTH,
        FontDescriptor=described,
        **more,
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name.Sheet,
        Encoding=Name("/Identity-H") if encoding is None else encoding,
        DescendantFonts=Array([pdf.make_indirect(below)]),
    )


def to_unicode(pdf: Pdf, texts: Mapping[int, str], size: int) -> Stream:
    rows = "\n".join(f"<{code:0{2 * size}x}> <{text.encode('utf-16-be').hex()}>" for code, text in texts.items())
    return Stream(
        pdf,
        (
            f"begincmap 1 begincodespacerange <{'00' * size}> <{'ff' * size}> endcodespacerange\n"
            f"{len(texts)} beginbfchar\n{rows}\nendbfchar endcmap"
        ).encode(),
    )


def two_bytes(codes: Sequence[int]) -> bytes:
    return b"".join(code.to_bytes(2) for code in codes)


def page(font: Make, shown: bytes) -> Pdf:
    """A page that shows these codes in this font."""
    pdf = pikepdf.new()
    sheet = pdf.add_blank_page(page_size=(560, 60))
    sheet.obj.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font(pdf))))
    sheet.obj.Contents = pdf.make_stream(b"BT /F1 24 Tf 12 20 Td <" + shown.hex().encode() + b"> Tj ET")
    return pdf


def font_on(made: Pdf) -> Any:
    """The dictionary of the only font of a page made here."""
    return made.pages[0].Resources.Font.F1


def rewritten(source: Pdf, number: int = 1) -> tuple[Pdf, WrittenFont]:
    """The same page with its font made anew, in a new document."""
    sheet = source.pages[0]
    (shown,) = (i.operands[0] for i in pikepdf.parse_content_stream(sheet) if str(i.operator) == "Tj")
    font = read_font(font_on(source))
    codes = [code.value for code in font.codes(bytes(shown))]
    release = pikepdf.new()
    written = write_font(release, font, set(codes), number)
    new = release.add_blank_page(page_size=(560, 60))
    new.obj.Resources = Dictionary(Font=Dictionary(F1=written.dictionary))
    shown_anew = b"".join(written.encode[code] for code in codes).hex().encode()
    new.obj.Contents = release.make_stream(b"BT /F1 24 Tf 12 20 Td <" + shown_anew + b"> Tj ET")
    return release, written


def saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, static_id=True, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def seen(content: bytes) -> tuple[NDArray[np.float64], str]:
    """The page in grey, and its text, as pdfium has them."""
    opened = pypdfium2.PdfDocument(content)
    try:
        sheet = opened[0]
        grey = sheet.render(scale=DPI / 72, grayscale=True).to_numpy().astype(float)
        return grey, sheet.get_textpage().get_text_bounded()
    finally:
        opened.close()


def unlike(one: bytes, other: bytes) -> float:
    """Mean difference of two pages, in shades of 255, of the pixels that either has ink on."""
    first, second = seen(one)[0].squeeze(), seen(other)[0].squeeze()
    inked = (first < 250) | (second < 250)
    return float(np.abs(first - second)[inked].mean())
