"""Which glyph a code of a simple font shows, and by what name: ISO 32000-2 9.6.5, and what viewers do beyond it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pikepdf

from redact.apply.rebuild.font_encodings import Names, encoding, mac_codes, plainer, text_of
from redact.apply.rebuild.font_outlines import ABSENT
from redact.apply.rebuild.font_postscript import PostScriptProgram
from redact.apply.rebuild.font_truetype import TrueTypeProgram

SYMBOLIC, NON_SYMBOLIC = 4, 32
_PREFIXES = (0xF000, 0xF100, 0xF200, 0)

Select = Callable[[int], tuple[int, str]]
"""A code to the number of its glyph and the name by which it was found ("" when it was found by its code)."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """What the dictionary says: a base by its name ("" for none) and names of single codes."""

    base: str
    differences: Names

    def over(self, built_in: Names) -> Names:
        """The whole encoding, over that of the program where the dictionary names no base."""
        return {**(encoding(self.base) if self.base else built_in), **self.differences}


def read_encoding(font: pikepdf.Dictionary) -> Encoding:
    """The /Encoding of a simple font: a name, a dictionary, or nothing."""
    found = font.get("/Encoding")
    if isinstance(found, pikepdf.Name):
        return Encoding(str(found), {})
    if not isinstance(found, pikepdf.Dictionary):
        return Encoding("", {})
    names: dict[int, str] = {}
    code = 0
    for item in found.get("/Differences", ()):
        if isinstance(item, pikepdf.Name):
            names[code] = str(item)[1:]
            code += 1
        else:
            code = int(item)
    return Encoding(str(found.get("/BaseEncoding", "")), names)


def select_by_name(program: PostScriptProgram, said: Encoding) -> Select:
    """For Type 1 and compact programs: the encoding's name, else the absent glyph (9.6.5.2)."""
    names = said.over(program.built_in)

    def select(code: int) -> tuple[int, str]:
        name = names.get(code, "")
        if not name:
            return ABSENT, ""
        found = program.named(name)
        if found is None:
            found = program.named(plainer(name))
        return (ABSENT if found is None else found), name

    return select


def select_truetype(program: TrueTypeProgram, said: Encoding, flags: int) -> Select:
    """For TrueType programs (9.6.5.4). Named encodings also rule fonts that call themselves symbolic, as in viewers."""
    bare = bool(said.base) and not said.differences
    if bare or flags & NON_SYMBOLIC or (said.differences and not flags & SYMBOLIC):
        names = said.over(encoding("/StandardEncoding"))
        return _by_names(program, names)
    return _by_codes(program, said.over({}))


def _by_names(program: TrueTypeProgram, names: Names) -> Select:
    unicode_map, mac_map = program.subtable(3, 1), program.subtable(1, 0)
    if unicode_map is None and program.subtable(3, 0) is None and mac_map is None:
        unicode_map = program.unicode_map() or None
    direct = _direct(program)

    def select(code: int) -> tuple[int, str]:
        name = names.get(code, "")
        if not name:
            return direct(code), ""
        return _named_glyph(program, name, unicode_map, mac_map) or direct_symbol(code), name

    def direct_symbol(code: int) -> int:
        return direct(code) if unicode_map is None and mac_map is None else ABSENT

    return select


def _named_glyph(
    program: TrueTypeProgram, name: str, unicode_map: Mapping[int, int] | None, mac_map: Mapping[int, int] | None
) -> int:
    for one in dict.fromkeys((name, plainer(name))):
        text = text_of(one)
        if unicode_map is not None and len(text) == 1 and (glyph := unicode_map.get(ord(text))):
            return glyph
        if mac_map is not None and one in mac_codes() and (glyph := mac_map.get(mac_codes()[one])):
            return glyph
        if glyph := program.named(one):
            return glyph
    return ABSENT


def _by_codes(program: TrueTypeProgram, names: Names) -> Select:
    direct = _direct(program)

    def select(code: int) -> tuple[int, str]:
        glyph = direct(code)
        name = names.get(code, "")
        if not glyph and name:
            glyph = _named_glyph(program, name, program.subtable(3, 1), program.subtable(1, 0))
        return glyph, name if glyph else ""

    return select


def _direct(program: TrueTypeProgram) -> Callable[[int], int]:
    """Codes straight to glyphs: (3,0) by its pages, then (1,0), then Unicode; without a map they are the numbers."""
    symbols, mac_map, unicode_map = program.subtable(3, 0), program.subtable(1, 0), program.unicode_map()
    if not symbols and not mac_map and not unicode_map:
        return lambda code: code

    def direct(code: int) -> int:
        for prefix in _PREFIXES:
            if symbols and (glyph := symbols.get(prefix + code)):
                return glyph
        if mac_map and (glyph := mac_map.get(code)):
            return glyph
        return unicode_map.get(code, ABSENT)

    return direct
