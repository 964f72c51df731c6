"""Fonts hold what the pages show, and nothing of what was removed: no glyph, name, width or map entry is left over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.report import Finding
from redact.verify.evidence import Evidence
from redact.verify.font_program import Program, program_of
from redact.verify.needles import SENTENCE, Needles, fold
from redact.verify.shown_codes import Font, fonts_of
from redact.verify.vocabulary import FONT_WORDS, GLYPH_NAMES, GLYPH_WORDS, without_font_words

MOST_LETTERS = 3
"""A ligature stands for so many at most."""

GLYPHS = "an embedded font has glyphs that no page shows: make it anew from those that are shown"
MAPPED = "a font's map to letters has entries for codes that no page shows: write only those that are shown"
LONG = "a font's map gives one code more than three letters: a glyph that is a word can't be taken apart"
WIDTHS = "a font lists widths of codes that no page shows: write only those that are shown"
NAMED = "a font names glyphs that no page shows: name only those that are shown"
HELD = "a font's names hold a withheld text: give the font and its glyphs other names"
UNTOLD = "a font's codes can't be told apart: write its text with another font"

_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end(?:bfchar|bfrange)", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
_GLYPH_NUMBER = re.compile(r"(?:uni|u|g|glyph|cid|gid|c|a|index)?[0-9A-Fa-f]+(?:\.\w+)?\Z")
WIDEST_RANGE = 65_536


class Fonts:
    name = "fonts"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        plan = evidence.plan
        needles = Needles([*(region.withheld for region in plan.regions), *plan.left_behind])
        needles = needles.without(FONT_WORDS | GLYPH_WORDS)
        for font in fonts_of(evidence.after.pike):
            for message in sorted(set(_faults(font, needles))):
                yield Finding(self.name, font.page, message)


def _faults(font: Font, needles: Needles) -> Iterator[str]:
    dictionary = font.dictionary
    if not font.plain:
        yield UNTOLD
        return
    codes = font.codes
    yield from _map_faults(dictionary.get("/ToUnicode"), codes)
    if font.composite:
        inner = dictionary["/DescendantFonts"][0]
        if _listed_widths(inner.get("/W")) - codes:
            yield WIDTHS
    else:
        inner = dictionary
        yield from _simple_faults(dictionary, codes)
    descriptor = inner.get("/FontDescriptor")
    program = program_of(descriptor) if isinstance(descriptor, pikepdf.Dictionary) else None
    if program is None:
        return
    if _unshown(font, inner, program, codes):
        yield GLYPHS
    if needles and _tell(program.names, needles):
        yield HELD


def _tell(names: tuple[str, ...], needles: Needles) -> bool:
    """A font's notes are sentences: single plain words stand in them by chance."""
    notes = [name for name in names if name.count(" ") >= SENTENCE]
    short = [_folded(name) for name in names if name.count(" ") < SENTENCE and name not in GLYPH_NAMES]
    return bool(needles.found_in("|".join(short)) or needles.distinct().found_in("|".join(map(fold, notes))))


def _folded(name: str) -> str:
    return "" if _GLYPH_NUMBER.match(name) else without_font_words(fold(name))


def _map_faults(stream: Any, codes: set[int]) -> Iterator[str]:
    if not isinstance(stream, pikepdf.Stream):
        return
    for code, letters in _entries(stream.read_bytes()):
        if code not in codes:
            yield MAPPED
        if len(letters) > MOST_LETTERS:
            yield LONG


def _entries(data: bytes) -> Iterator[tuple[int, str]]:
    """Code and letters of each entry of a map to Unicode (ISO 32000-2 §9.10.3)."""
    for kind, body in _BLOCK.findall(data):
        tokens = [(bytes.fromhex(_even(m[1])) if m[1] is not None else m[0]) for m in _TOKEN.finditer(body)]
        at = 0
        while at + 1 < len(tokens):
            first = int.from_bytes(tokens[at], "big")
            if kind == b"bfchar":
                yield first, _letters(tokens[at + 1])
                at += 2
                continue
            last = int.from_bytes(tokens[at + 1], "big")
            if at + 2 < len(tokens) and tokens[at + 2] == b"[":
                end = tokens.index(b"]", at)
                yield from ((first + i, _letters(value)) for i, value in enumerate(tokens[at + 3 : end]))
                at = end + 1
            else:
                start = tokens[at + 2] if at + 2 < len(tokens) else b""
                yield from ((code, _letters(start)) for code in range(first, min(last, first + WIDEST_RANGE) + 1))
                at += 3


def _even(digits: bytes) -> str:
    clean = digits.translate(None, b" \t\r\n\f\0").decode("ascii")
    return clean + "0" * (len(clean) % 2)


def _letters(raw: bytes) -> str:
    return raw.decode("utf-16-be", "replace")


def _listed_widths(array: Any) -> set[int]:
    """Codes with a width of their own (§9.7.4.3): `first [w w ...]` or `first last w`."""
    listed: set[int] = set()
    values = list(array.as_list()) if isinstance(array, pikepdf.Array) else []
    at = 0
    while at + 1 < len(values):
        first, second = int(values[at]), values[at + 1]
        if isinstance(second, pikepdf.Array):
            listed.update(range(first, first + len(second)))
            at += 2
        else:
            listed.update(range(first, min(int(second), first + WIDEST_RANGE) + 1))
            at += 3
    return listed


def _simple_faults(font: Any, codes: set[int]) -> Iterator[str]:
    widths, first = font.get("/Widths"), int(font.get("/FirstChar", 0))
    if widths is not None and any(float(w) and first + i not in codes for i, w in enumerate(widths.as_list())):
        yield WIDTHS
    encoding = font.get("/Encoding")
    named: set[str] = set()
    if isinstance(encoding, pikepdf.Dictionary) and "/Differences" in encoding:
        code = 0
        for value in encoding["/Differences"].as_list():
            if isinstance(value, pikepdf.Name):
                if code in codes:
                    named.add(str(value))
                elif value != "/.notdef":
                    yield NAMED
                code += 1
            else:
                code = int(value)
    drawn = font.get("/CharProcs")
    if isinstance(drawn, pikepdf.Dictionary) and set(drawn.keys()) - named - {"/.notdef"}:
        yield GLYPHS


def _unshown(font: Font, inner: Any, program: Program, codes: set[int]) -> bool:
    """Whether the program draws glyphs that no code leads to. In simple fonts, by number: one code, one glyph."""
    needed = program.inked - program.parts
    if not font.composite:
        return len(needed) > len(codes)
    table = inner.get("/CIDToGIDMap")
    if not program.by_cid and isinstance(table, pikepdf.Stream):
        data = table.read_bytes()
        codes = {data[2 * c] << 8 | data[2 * c + 1] for c in codes if 2 * c + 1 < len(data)}
    return bool(needed - codes)
