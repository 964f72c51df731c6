"""Reads a font of a PDF: how shown strings split into codes, and what each code shows, says and advances.

ISO 32000-2 9.5 to 9.10. Each code is judged when it is first met: a page that uses what can't be written anew learns
it at once, and glyphs that are not used are never looked at. Whatever is broken ends in CannotRewrite.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from typing import Any

import pikepdf

from redact.apply.rebuild.font_composite import Widths, plain_code, read_codes, read_glyph_map
from redact.apply.rebuild.font_encodings import Names, encoding, text_of
from redact.apply.rebuild.font_maps import CharacterMap, read_character_map
from redact.apply.rebuild.font_outlines import ABSENT, BLANK, Outline, Program
from redact.apply.rebuild.font_postscript import PostScriptProgram, read_compact, read_type1
from redact.apply.rebuild.font_selection import read_encoding, select_by_name, select_truetype
from redact.apply.rebuild.font_source import Code, Kind, Measures, Shown, SourceFont, refusing
from redact.apply.rebuild.font_standard import (
    is_symbols,
    listed_name,
    neutral_name,
    own_encoding,
    standard_widths,
)
from redact.apply.rebuild.font_truetype import TrueTypeProgram, tables_of
from redact.apply.rebuild.font_truth import check_length, check_truth, plain
from redact.apply.rebuild.refusal import CannotRewrite

_HINTS_DRAW = ("dfkai", "dfgothic", "dfming", "dfmincho", "dfhsm", "mingliu", "pmingliu", "huatian", "dlc", "cpop")
"""Families whose outlines are put together by their hints: without them they show other shapes."""

BLANK_CODE = 32

# fontTools writes to the log what it finds odd in a font, and quotes it: names of glyphs can spell a secret.
logging.getLogger("fontTools").setLevel(logging.CRITICAL + 1)


def font_key(font: pikepdf.Dictionary) -> str:
    """The same for the same font of one document: where its object lies, or what it says."""
    number, generation = font.objgen
    if number:
        return f"{number} {generation}"
    return hashlib.sha256(font.unparse()).hexdigest()


def read_font(font: pikepdf.Dictionary) -> SourceFont:
    """Read a font dictionary. Raises CannotRewrite for what is not understood or not safe to write anew."""
    with refusing():
        kind = str(font.get("/Subtype"))
        if kind == "/Type0":
            return _composite(font)
        if kind == "/Type3":
            return _type3(font)
        if kind in {"/Type1", "/MMType1", "/TrueType"}:
            descriptor = _dictionary(font.get("/FontDescriptor"))
            program = _program(descriptor)
            return _standard(font, _measures(descriptor)) if program is None else _simple(font, descriptor, program)
    raise CannotRewrite("a font of a kind that is not known")


def _one_byte(shown: bytes) -> Any:
    return iter(shown)


def _dictionary(found: object) -> pikepdf.Dictionary:
    return found if isinstance(found, pikepdf.Dictionary) else pikepdf.Dictionary()


def _measures(descriptor: pikepdf.Dictionary) -> Measures:
    def number(key: str, step: int = 10) -> int:
        return round(float(descriptor.get(key, 0)) / step) * step

    return Measures(
        flags=int(descriptor.get("/Flags", 0)),
        italic_angle=number("/ItalicAngle", 1),
        ascent=number("/Ascent"),
        descent=number("/Descent"),
        cap_height=number("/CapHeight"),
        stem=number("/StemV"),
        missing_width=float(descriptor.get("/MissingWidth", 0)),
    )


def _program(descriptor: pikepdf.Dictionary) -> Program | None:
    """The embedded program, known by its own bytes: the key that it hangs on is often the wrong one."""
    found = next((descriptor[key] for key in ("/FontFile2", "/FontFile3", "/FontFile") if key in descriptor), None)
    if found is None:
        return None
    if any(word in str(descriptor.get("/FontName", "")).lower() for word in _HINTS_DRAW):
        raise CannotRewrite("a font whose shapes are made by its hints")
    data = found.read_bytes()
    if data[:4] in {b"\x00\x01\x00\x00", b"true", b"OTTO", b"ttcf"}:
        tables = tables_of(data)
        if "CFF " in tables:
            return read_compact(tables["CFF "], int.from_bytes(tables["head"][18:20]) if "head" in tables else 1000)
        return TrueTypeProgram(tables)
    if data[:2] == b"%!" or data[:1] == b"\x80":
        return read_type1(data)
    return read_compact(data)


def _map(font: pikepdf.Dictionary) -> Callable[[int], str]:
    """Code to text by /ToUnicode."""
    found = font.get("/ToUnicode")
    if isinstance(found, pikepdf.Stream):
        said = read_character_map(found.read_bytes())
    elif found is None:
        said = CharacterMap()
    elif isinstance(found, pikepdf.Name) and str(found).startswith("/Identity"):
        return lambda code: plain(chr(code)) if code < 0x10000 else ""
    else:
        raise CannotRewrite("a character map that the file does not hold")
    return lambda code: plain(said.text(code))


def _advances(font: pikepdf.Dictionary, missing: float) -> dict[int, float] | None:
    """Widths of the codes from 0 to 255 as the dictionary gives them (9.6.2.1), None when it gives none."""
    widths = font.get("/Widths")
    if not isinstance(widths, pikepdf.Array):
        return None
    first = int(font.get("/FirstChar", 0))
    given = enumerate(map(float, widths), first)
    return dict.fromkeys(range(256), missing) | {code: width for code, width in given if 0 <= code < 256}


def _em(width: float) -> float:
    """1/1000 em to text space, in the steps in which widths are written."""
    return round(width, 3) / 1000


def _kind(program: Program) -> Kind:
    return Kind.QUADRATIC if program.quadratic else Kind.CUBIC


def _outline(program: Program, glyph: int, text: str) -> Outline:
    if not 0 <= glyph < len(program):
        glyph = ABSENT
    # A subset without its blank: viewers show nothing there, not the box that stands for an absent glyph.
    return BLANK if glyph == ABSENT and text.isspace() else program.outline(glyph)


def _judged(text: str, program: Program, glyph: int, name: str) -> str:
    """The text of a glyph, of its map or else of its name. Raises CannotRewrite when the map can't be believed."""
    named = text_of(name) if name else ""
    check_length(text)
    if text and glyph != ABSENT and glyph < len(program):
        check_truth(text, {named, *program.readings(glyph)})
    return text or plain(named)


def _read_by_code(program: Program, glyph: int, code: int) -> str:
    """The text of a glyph that no map tells about: that of the program's own tables, else the letter that has its code.

    So do all readers, and what they read on the page before is read after.
    """
    known = program.readings(glyph) if ABSENT < glyph < len(program) else ()
    if len(known) == 1:
        return plain(*known)
    by_mac = isinstance(program, TrueTypeProgram) and program.subtable(3, 0) is None and program.subtable(1, 0)
    text = plain(bytes([code]).decode("mac_roman" if by_mac else "cp1252", "ignore"))
    check_truth(text, known)
    return text


def _simple(font: pikepdf.Dictionary, descriptor: pikepdf.Dictionary, program: Program) -> SourceFont:
    measures, said, texts = _measures(descriptor), read_encoding(font), _map(font)
    advances = _advances(font, measures.missing_width)
    if advances is None:
        raise CannotRewrite("a font that does not say how wide its glyphs are")
    if isinstance(program, PostScriptProgram):
        select = select_by_name(program, said)
    elif isinstance(program, TrueTypeProgram):
        select = select_truetype(program, said, measures.flags)
    else:
        raise CannotRewrite("a font of a kind that is not known")

    # Numbers that were given from 1 on are no letters.
    by_code = program.quadratic and int(font.get("/FirstChar", 0)) >= BLANK_CODE

    def look(code: int) -> Shown:
        glyph, name = select(code)
        text = _judged(texts(code), program, glyph, name)
        if not text and by_code:
            text = _read_by_code(program, glyph, code)
        return Shown(Code(code, 1, _em(advances[code]), code == BLANK_CODE), text, _outline(program, glyph, text))

    return SourceFont(_kind(program), font_key(font), measures, _one_byte, look, program.units)


def _composite(font: pikepdf.Dictionary) -> SourceFont:
    (found,) = font["/DescendantFonts"]
    descendant = _dictionary(found)
    descriptor = _dictionary(descendant["/FontDescriptor"])
    codes = read_codes(font)
    program = _program(descriptor)
    if program is None:
        raise CannotRewrite("a composite font that the file does not hold")
    widths, texts, number = Widths(descendant), _map(font), _glyph_numbers(descendant, program)

    def look(value: int) -> Shown:
        cid = codes.cid(value)
        glyph = ABSENT if cid is None else number(cid)
        size = codes.size(value)
        code = plain_code(value)
        text = _judged(texts(code), program, glyph, "")
        advance = _em(widths.of(cid or 0))
        return Shown(Code(value, size, advance, size == 1 and code == BLANK_CODE), text, _outline(program, glyph, text))

    return SourceFont(_kind(program), font_key(font), _measures(descriptor), codes.split, look, program.units)


def _glyph_numbers(descendant: pikepdf.Dictionary, program: Program) -> Callable[[int], int]:
    """Character ids to glyph numbers (9.7.4.2)."""
    if isinstance(program, PostScriptProgram) and descendant.get("/Subtype") == "/CIDFontType0":
        return lambda cid: program.of_cid(cid) or ABSENT
    return read_glyph_map(descendant)


def _standard(font: pikepdf.Dictionary, measures: Measures) -> SourceFont:
    said = read_encoding(font)
    base_font, texts = neutral_name(str(font["/BaseFont"]), measures, bool(said.base)), _map(font)
    built_in = own_encoding(base_font)
    if font.get("/Subtype") == "/TrueType" and not said.base and not is_symbols(base_font):
        built_in = encoding("/WinAnsiEncoding")
    names: Names = {**built_in, **said.differences} if is_symbols(base_font) else said.over(built_in)
    advances, metrics = _advances(font, measures.missing_width), standard_widths(base_font)
    dingbats = base_font == "ZapfDingbats"

    def look(code: int) -> Shown:
        # A code without a glyph shows nothing, as a space does.
        name = listed_name(names.get(code, "space"), base_font)
        text, named = texts(code), plain(text_of(name, dingbats))
        check_length(text)
        check_truth(text, {named})
        width = advances[code] if advances else metrics(name) if code in names else measures.missing_width
        if width is None:
            raise CannotRewrite("a font that does not say how wide its glyphs are")
        return Shown(Code(code, 1, _em(width), code == BLANK_CODE), text or named, name=name)

    return SourceFont(Kind.STANDARD, font_key(font), measures, _one_byte, look, base_font=base_font)


def _type3(font: pikepdf.Dictionary) -> SourceFont:
    said, texts, streams = read_encoding(font), _map(font), _dictionary(font.get("/CharProcs"))
    matrix = tuple(float(value) for value in font["/FontMatrix"])
    bbox = tuple(float(value) for value in font["/FontBBox"])
    advances = _advances(font, 0.0)
    if len(matrix) != 6 or len(bbox) != 4 or advances is None:
        raise CannotRewrite("a font of drawn glyphs that is broken")
    resources = font.get("/Resources")
    found = {code: streams.get(f"/{name}") for code, name in said.over({}).items()}
    procedures = {code: drawn for code, drawn in found.items() if isinstance(drawn, pikepdf.Stream)}

    def look(code: int) -> Shown:
        name = said.differences.get(code, "")
        named, text = plain(text_of(name)), texts(code)
        check_length(text)
        check_truth(text, {named})
        return Shown(Code(code, 1, advances[code] * matrix[0], code == BLANK_CODE), text or named)

    return SourceFont(
        Kind.TYPE3,
        font_key(font),
        Measures(),
        _one_byte,
        look,
        procedures=procedures,
        matrix=matrix,
        bbox=bbox,
        resources=resources if isinstance(resources, pikepdf.Dictionary) else None,
        widths=advances,
    )
