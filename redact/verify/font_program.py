"""What is in an embedded font program: its glyphs with ink, and every name that it holds."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redact.model.errors import CouldNotLook

EMPTY_CHARSTRING = 6
"""A glyph without ink is a width and an end: so many bytes at most."""

# Its warnings are of what fonts from elsewhere get wrong, and name their glyphs.
logging.getLogger("fontTools").setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class Program:
    """`inked`: numbers of the glyphs that draw something, without number 0. By `cid` they are numbered by character
    identifier, else by place in the font. `parts`: glyphs that others are made of. `names`: glyph names and notes."""

    inked: frozenset[int]
    by_cid: bool = False
    parts: frozenset[int] = frozenset()
    names: tuple[str, ...] = field(default=(), repr=False)


def program_of(descriptor: Any) -> Program | None:
    """The program that a font descriptor holds; None when there is none. Raises CouldNotLook where it can't be read."""
    for key, read in (("/FontFile2", _sfnt), ("/FontFile3", _compact), ("/FontFile", _type1)):
        stream = descriptor.get(key)
        if isinstance(stream, pikepdf.Stream):
            try:
                return read(stream.read_bytes())
            except Exception as error:
                raise CouldNotLook("an embedded font could not be read") from error
    return None


def _sfnt(data: bytes) -> Program:
    """TrueType and OpenType: the outlines are read by their lengths, without decoding them."""
    from fontTools.ttLib import TTFont

    font: Any = TTFont(io.BytesIO(data), lazy=True, recalcBBoxes=False, recalcTimestamp=False)
    names = [str(record) for record in font["name"].names] if "name" in font else []
    if "post" in font and getattr(font["post"], "formatType", 3) == 2:
        names += font.getGlyphOrder()
    if "CFF " in font:
        inner = _cff(font["CFF "].cff)
        return Program(inner.inked, inner.by_cid, inner.parts, (*names, *inner.names))
    glyf, order = font["glyf"], font.getGlyphOrder()
    numbers = {name: i for i, name in enumerate(order)}
    inked, parts = set(), set()
    for i, name in enumerate(order):
        glyph = glyf[name]
        if glyph.numberOfContours != 0:
            inked.add(i)
        if glyph.isComposite():
            parts |= {numbers[component] for component in glyph.getComponentNames(glyf)}
    return Program(frozenset(inked - {0}), False, frozenset(parts), tuple(names))


def _compact(data: bytes) -> Program:
    if data[:4] == b"OTTO":
        return _sfnt(data)
    from fontTools.cffLib import CFFFontSet

    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    return _cff(fonts)


def _cff(fonts: Any) -> Program:
    top = fonts[fonts.fontNames[0]]
    charset, strings = top.charset, top.CharStrings
    by_cid = hasattr(top, "ROS")
    inked = set()
    for i, name in enumerate(charset):
        if i and len(strings[name].bytecode) > EMPTY_CHARSTRING:
            inked.add(int(name[3:]) if by_cid else i)
    held = [str(value) for value in top.rawDict.values() if isinstance(value, str)]
    names = [*held, *fonts.fontNames, *(() if by_cid else charset), *getattr(fonts.strings, "strings", ())]
    return Program(frozenset(inked), by_cid, names=tuple(names))


def _type1(data: bytes) -> Program:
    from fontTools.t1Lib import T1Font

    font: Any = T1Font.__new__(T1Font)
    font.data, font.encoding = data, "ascii"
    font.parse()
    glyphs = font.font["CharStrings"]
    inked = {i for i, name in enumerate(sorted(glyphs), 1) if name != ".notdef" and _draws(glyphs[name])}
    return Program(frozenset(inked), names=(*glyphs, *_texts(font.font.get("FontInfo", {}))))


def _draws(charstring: Any) -> bool:
    return len(charstring.bytecode or b"") > EMPTY_CHARSTRING


def _texts(info: Any) -> Iterator[str]:
    yield from (str(value) for value in info.values())
