"""Fonts that a file names and does not hold (ISO 32000-2 9.6.2.2): read, and written anew under a name everybody knows.

Glyph names that stay are those of the Adobe Glyph List; codes are those of WinAnsiEncoding where it has the glyph, so
neither tells in which order the glyphs came.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache

from redact.apply.rebuild.font_encodings import Names, encoding, is_listed, symbol_encoding, text_of
from redact.apply.rebuild.font_selection import SYMBOLIC
from redact.apply.rebuild.font_source import Measures, Shown
from redact.apply.rebuild.refusal import CannotRewrite

FIXED_PITCH, SERIF, ITALIC, FORCE_BOLD = 1, 2, 64, 1 << 18
HEAVY_STEM = 120
DINGBATS_SPACE = 278

_STYLES = ("", "-Bold", "-Oblique", "-BoldOblique")
_TIMES = ("-Roman", "-Bold", "-Italic", "-BoldItalic")
_COMMA = ("", ",Bold", ",Italic", ",BoldItalic")
_MICROSOFT = ("MT", "-BoldMT", "-ItalicMT", "-BoldItalicMT")
_NEW_ROMAN = ("PSMT", "PS-BoldMT", "PS-ItalicMT", "PS-BoldItalicMT")
_FAMILIES = {
    "Helvetica": {"Helvetica": _STYLES, "Arial": (*_COMMA, *_MICROSOFT, "", "-Bold", "-Italic", "-BoldItalic")},
    "Times": {
        "Times": _TIMES,
        "TimesNewRoman": (*_COMMA, *_NEW_ROMAN, "", "-Bold", "-Italic", "-BoldItalic", *_MICROSOFT),
    },
    "Courier": {"Courier": _STYLES, "CourierNew": (*_COMMA, *_NEW_ROMAN, "", "-Bold", "-Italic", "-BoldItalic")},
}
_SYMBOLS = ("Symbol", "ZapfDingbats")
_PICTURES = ("dingbats", "wingdings", "webdings", "symbol", "marlett", "mtextra", "barcode", "code39", "code128")


@cache
def _known() -> Mapping[str, str]:
    """Every name that may stay, to the one of the standard 14 whose widths it has."""
    found = {name: name for name in _SYMBOLS}
    for standard, members in _FAMILIES.items():
        own = _TIMES if standard == "Times" else _STYLES
        for family, endings in members.items():
            for place, ending in enumerate(endings):
                found.setdefault(family + ending, standard + own[place % 4])
    return found


def neutral_name(base_font: str, measures: Measures, encoded: bool) -> str:
    """`base_font` without its slash when everybody knows it, else the standard font that is most like it.

    `encoded`: the dictionary names an encoding of letters. Raises CannotRewrite for a symbol font: no other font shows
    its glyphs.
    """
    name = base_font.lstrip("/").replace(" ", "")
    if name in _known():
        return name
    flags = measures.flags
    lower = name.lower()
    if (flags & SYMBOLIC and not encoded) or any(word in lower for word in _PICTURES):
        raise CannotRewrite("a symbol font that the file does not hold")
    bold = bool(flags & FORCE_BOLD) or measures.stem >= HEAVY_STEM or "bold" in lower or "black" in lower
    italic = bool(flags & ITALIC) or measures.italic_angle != 0 or "italic" in lower or "oblique" in lower
    style = 2 * italic + bold
    if flags & FIXED_PITCH:
        return "Courier" + _STYLES[style]
    return "Times" + _TIMES[style] if flags & SERIF else "Helvetica" + _STYLES[style]


def is_one_of_14(name: str) -> bool:
    """Whether every viewer has the font and its widths (9.6.2.2)."""
    return _known().get(name) == name


def is_symbols(name: str) -> bool:
    """Whether the font's glyphs are no letters of text and its encoding is its own."""
    return name in _SYMBOLS


def own_encoding(name: str) -> Names:
    """The encoding that holds where a dictionary gives none."""
    return symbol_encoding(name == "ZapfDingbats") if is_symbols(name) else encoding("/StandardEncoding")


def standard_widths(name: str) -> Callable[[str], float | None]:
    """Widths of glyphs by name, in 1/1000 em, of one of the standard 14 or a font that shares its widths."""
    from pdfminer.fontmetrics import FONT_METRICS

    widths: Mapping[str, float] = FONT_METRICS[_known()[name]][1]
    euro = {"Helvetica": 556, "Times": 500, "Courier": 600}.get(name.partition("-")[0], 556)

    def width(glyph: str) -> float | None:
        if name == "ZapfDingbats":
            return widths.get(chr(int(glyph[1:]))) if glyph[1:].isdigit() else DINGBATS_SPACE
        found = widths.get(text_of(glyph))
        return euro if found is None and glyph == "Euro" else found

    return width


def listed_name(name: str, font: str) -> str:
    """The glyph's name in the Adobe Glyph List. Raises CannotRewrite for a name that says something else."""
    from fontTools import agl

    if is_symbols(font) and name in own_encoding(font).values():
        return name
    if is_listed(name):
        return name
    text = text_of(name)
    if len(text) == 1 and (found := agl.UV2AGL.get(ord(text))):
        return str(found)
    raise CannotRewrite("a glyph name that no list knows")


def new_codes(used: Collection[Shown], base: Names) -> dict[int, tuple[str, float, str, list[int]]]:
    """New codes of one byte for the glyphs of `used`: glyph name, advance, text, and the old codes that it replaces.

    Raises CannotRewrite when one byte has not room for all.
    """
    merged: dict[tuple[str, float, str], list[int]] = {}
    for shown in sorted(used, key=lambda one: (one.text, one.code.advance, one.name)):
        merged.setdefault((shown.name, shown.code.advance, shown.text), []).append(shown.code.value)
    homes = {name: code for code, name in sorted(base.items(), reverse=True)}
    placed: dict[int, tuple[str, float, str, list[int]]] = {}
    homeless = []
    for (name, advance, text), old in merged.items():
        code = homes.get(name)
        if code is None or code in placed:
            homeless.append((name, advance, text, old))
        else:
            placed[code] = (name, advance, text, old)
    free: Iterator[int] = (code for code in range(255, 32, -1) if code not in placed)
    for row in homeless:
        code = next(free, None)
        if code is None:
            raise CannotRewrite("a font of more glyphs than it has codes for")
        placed[code] = row
    return dict(sorted(placed.items()))
