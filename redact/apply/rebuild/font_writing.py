"""Writes a font anew: the used glyphs and nothing else, under new codes, in an order that says nothing.

Producers number the glyphs of a subset as they come on the page, so that kept codes spell what a mark removed. Here
the order is that of the text that the glyphs stand for, then of their width, then of their shape; glyphs that are
alike in all three are one. Step (7) of docs/threat-model.md; ISO 32000-2 9.6.2, 9.7.4, 9.9 and 9.10.3.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from redact.apply.rebuild.font_encodings import encoding, text_of
from redact.apply.rebuild.font_outlines import BLANK, Contour, Outline, Segment, points
from redact.apply.rebuild.font_programs import write_compact, write_truetype
from redact.apply.rebuild.font_selection import NON_SYMBOLIC, SYMBOLIC
from redact.apply.rebuild.font_source import Kind, Measures, Shown, SourceFont, refusing
from redact.apply.rebuild.font_standard import is_one_of_14, is_symbols, new_codes, own_encoding, standard_widths
from redact.apply.rebuild.font_truth import UNKNOWN, check_repeats
from redact.apply.rebuild.font_unicode import to_unicode_map
from redact.apply.rebuild.refusal import CannotRewrite

STYLE_FLAGS = 1 | 2 | 8 | 64 | 1 << 16 | 1 << 17 | 1 << 18
"""Fixed pitch, serif, script, italic, all capitals, small capitals, bold (9.8.2)."""
MOST_GLYPHS = 65_000


@dataclass(frozen=True, slots=True)
class WrittenFont:
    """The new dictionary, an object of the release, and the bytes by which each old code is now shown."""

    dictionary: pikepdf.Object
    encode: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class _Glyph:
    text: str = field(repr=False)
    advance: float
    outline: Outline


def write_font(release: pikepdf.Pdf, source: SourceFont, used: Collection[int], number: int) -> WrittenFont:
    """Write `source` with the glyphs of the codes in `used`. `number`, from 0, gives the font its name.

    Raises CannotRewrite for Type 3 fonts, and when the used codes together can't be written safely.
    """
    shown = [source.shown(value) for value in sorted(used)]
    with refusing("a font that could not be written anew"):
        if source.kind is Kind.STANDARD:
            return _write_standard(release, source, shown)
        if source.kind is Kind.TYPE3:
            raise CannotRewrite("a font of drawn glyphs")
        return _write_embedded(release, source, shown, number)


def neutral_name(number: int) -> str:
    """`AAAAAB+Font1` for 1: a tag as subsets must have (9.9.2), and a number."""
    tag, rest = "", number
    for _ in range(6):
        rest, letter = divmod(rest, 26)
        tag = chr(65 + letter) + tag
    return f"{tag}+Font{number}"


def _write_embedded(release: pikepdf.Pdf, source: SourceFont, shown: Sequence[Shown], number: int) -> WrittenFont:
    glyphs = {one.code.value: _Glyph(one.text, one.code.advance, one.outline) for one in shown}
    ordered = sorted(set(glyphs.values()), key=lambda g: (not g.text, g.text, g.advance, g.outline))
    if len(ordered) > MOST_GLYPHS:
        raise CannotRewrite("a font of too many glyphs")
    check_repeats(glyph.text for glyph in ordered if glyph.outline)
    places = {glyph: place for place, glyph in enumerate(ordered, 1)}
    name, quadratic = neutral_name(number), source.kind is Kind.QUADRATIC
    bbox = _box(ordered, source.units)
    widths = Array([1, Array([_number(glyph.advance) for glyph in ordered])])
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2 if quadratic else Name.CIDFontType0,
        BaseFont=Name(f"/{name}"),
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        DW=0,
        W=widths,
        FontDescriptor=release.make_indirect(_descriptor(release, source, name, ordered, bbox)),
    )
    if quadratic:
        descendant.CIDToGIDMap = Name.Identity
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name(f"/{name}"),
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([release.make_indirect(descendant)]),
    )
    # A code without a row is read by some viewers as the letter that has the code's number.
    texts = {place: glyph.text or (UNKNOWN if glyph.outline else " ") for glyph, place in places.items()}
    font.ToUnicode = release.make_stream(to_unicode_map(texts, 2))
    encode = {value: places[glyph].to_bytes(2) for value, glyph in glyphs.items()}
    return WrittenFont(release.make_indirect(font), encode)


def _descriptor(
    release: pikepdf.Pdf, source: SourceFont, name: str, ordered: Sequence[_Glyph], bbox: Sequence[int]
) -> Dictionary:
    outlines, advances = [glyph.outline for glyph in ordered], [glyph.advance for glyph in ordered]
    made = _measured(source.measures, name, bbox)
    made.Flags = source.measures.flags & STYLE_FLAGS | SYMBOLIC
    if source.kind is Kind.QUADRATIC:
        contours = cast("list[tuple[Contour, ...]]", [BLANK, *outlines])
        height = (made.Ascent or bbox[3], made.Descent or bbox[1])
        data = write_truetype(source.units, contours, [0.0, *advances], int(height[0]), int(height[1]))
        made.FontFile2 = release.make_stream(data, Length1=len(data))
    else:
        segments = cast("list[tuple[Segment, ...]]", [BLANK, *outlines])
        data = write_compact(name, segments, [0.0, *advances], bbox)
        made.FontFile3 = release.make_stream(data, Subtype=Name.CIDFontType0C)
    return made


def _measured(measures: Measures, name: str, bbox: Sequence[int]) -> Dictionary:
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{name}"),
        FontBBox=Array(list(bbox)),
        ItalicAngle=measures.italic_angle,
        Ascent=measures.ascent,
        Descent=measures.descent,
        CapHeight=measures.cap_height,
        StemV=measures.stem,
    )


def _box(glyphs: Sequence[_Glyph], units: int) -> list[int]:
    """The box around the used glyphs in 1/1000 em, grown to tens: that of the source may be of glyphs that are gone."""
    spots = [spot for glyph in glyphs for spot in points(glyph.outline)]
    if not spots:
        return [0, 0, 0, 0]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    scale = 100 / units
    low = [int(value * scale // 1) * 10 for value in (min(xs), min(ys))]
    high = [-int(-value * scale // 1) * 10 for value in (max(xs), max(ys))]
    return [*low, *high]


def _number(advance: float) -> float | int:
    """Text space to 1/1000 em, whole where it is whole."""
    width = round(advance * 1000, 3)
    return int(width) if width == int(width) else width


def _write_standard(release: pikepdf.Pdf, source: SourceFont, shown: Sequence[Shown]) -> WrittenFont:
    name = source.base_font
    base = own_encoding(name) if is_symbols(name) else encoding("/WinAnsiEncoding")
    placed = new_codes(shown, base)
    kind = Name.Type1 if is_one_of_14(name) else Name.TrueType
    font = Dictionary(Type=Name.Font, Subtype=kind, BaseFont=Name(f"/{name}"))
    differences: list[object] = []
    for code, (glyph, *_) in placed.items():
        if base.get(code) != glyph:
            differences += [code, Name(f"/{glyph}")]
    if differences:
        font.Encoding = Dictionary(Type=Name.Encoding, Differences=Array(differences))
    if not is_symbols(name):
        if differences:
            font.Encoding.BaseEncoding = Name.WinAnsiEncoding
        else:
            font.Encoding = Name.WinAnsiEncoding
    widths = standard_widths(name)
    own = any(widths(glyph) != _number(advance) for glyph, advance, *_ in placed.values())
    if placed and (own or not is_one_of_14(name)):  # of the others not every reader knows the widths
        first, last = min(placed), max(placed)
        font.FirstChar, font.LastChar = first, last
        font.Widths = Array([_number(placed[c][1]) if c in placed else 0 for c in range(first, last + 1)])
        made = _measured(source.measures, name, [0, 0, 0, 0])
        made.Flags = source.measures.flags & STYLE_FLAGS | (SYMBOLIC if is_symbols(name) else NON_SYMBOLIC)
        font.FontDescriptor = release.make_indirect(made)
    dingbats = name == "ZapfDingbats"
    texts = {c: text for c, (glyph, _, text, _) in placed.items() if text and text != text_of(glyph, dingbats)}
    if texts:
        font.ToUnicode = release.make_stream(to_unicode_map(texts, 1))
    encode = {value: bytes([code]) for code, (*_, old) in placed.items() for value in old}
    return WrittenFont(release.make_indirect(font), encode)
