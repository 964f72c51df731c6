"""Makes font programs from outlines: TrueType for quadratic ones, compact (CFF) for cubic ones. Glyphs have no names.

No hints, no dates, no notices: the same outlines give the same bytes. Source: the OpenType specification's `glyf`,
`loca`, `head`, `hhea`, `hmtx` and `maxp` (all that ISO 32000-2 9.9.1 asks of a CIDFontType2); technical note 5176.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from redact.apply.rebuild.font_outlines import Contour, Point, Segment

_MAGIC, _CHECK = 0x5F0F3CF5, 0xB1B0AFBA
_EPOCH = 2_082_844_800
"""1970, in seconds since 1904: the date of every program."""
_SHORT_X, _SHORT_Y, _SAME_X, _SAME_Y = 2, 4, 16, 32
_EXACT = 0.004
"""Coordinates nearer than this to a whole number are whole."""

Box = tuple[int, int, int, int]


def write_truetype(
    units: int, outlines: Sequence[Sequence[Contour]], advances: Sequence[float], ascent: int, descent: int
) -> bytes:
    """A TrueType program whose glyphs are `outlines`, in order. Advances in em, ascent and descent in 1/1000 em."""
    boxes = [_glyph_box(contours) for contours in outlines]
    glyphs = [_glyph(contours, box) for contours, box in zip(outlines, boxes, strict=True)]
    widths = [min(round(advance * units), 0xFFFF) for advance in advances]
    inked = [box for contours, box in zip(outlines, boxes, strict=True) if contours] or [(0, 0, 0, 0)]
    whole = (
        min(b[0] for b in inked),
        min(b[1] for b in inked),
        max(b[2] for b in inked),
        max(b[3] for b in inked),
    )
    up, down = round(ascent * units / 1000), round(descent * units / 1000)
    extents = (max(widths), whole[0], 0, whole[2])
    tables = {
        "glyf": b"".join(glyphs) or b"\x00",
        "head": struct.pack(
            ">LLLLHHqqhhhhHHhhh", 0x10000, 0x10000, 0, _MAGIC, 3, units, _EPOCH, _EPOCH, *whole, 0, 8, 2, 1, 0
        ),
        "hhea": struct.pack(">LhhhHhhhhhh8xhH", 0x10000, up, down, 0, *extents, 1, 0, 0, 0, len(glyphs)),
        "hmtx": b"".join(struct.pack(">Hh", max(w, 0), b[0]) for w, b in zip(widths, boxes, strict=True)),
        "loca": struct.pack(f">{len(glyphs) + 1}L", *accumulate(map(len, glyphs), initial=0)),
        "maxp": struct.pack(
            ">LHHHHHH16x",
            0x10000,
            len(glyphs),
            max(sum(map(len, contours)) for contours in outlines),
            max(map(len, outlines)),
            *(0, 0, 2),
        ),
    }
    return _assembled(tables)


def _assembled(tables: dict[str, bytes]) -> bytes:
    """An sfnt file: a directory, and the tables at places that four divides."""
    count = len(tables)
    power = 1 << count.bit_length() - 1
    head = struct.pack(">LHHHH", 0x10000, count, 16 * power, power.bit_length() - 1, 16 * (count - power))
    at, rows, bodies = 12 + 16 * count, [], []
    for tag, data in sorted(tables.items()):
        padded = data + bytes(-len(data) % 4)
        rows.append(struct.pack(">4sLLL", tag.encode("ascii"), _sum(padded), at, len(data)))
        bodies.append((tag, padded))
        at += len(padded)
    whole = head + b"".join(rows) + b"".join(body for _, body in bodies)
    place = 12 + 16 * count + sum(len(body) for tag, body in bodies if tag < "head") + 8
    return whole[:place] + struct.pack(">L", (_CHECK - _sum(whole)) & 0xFFFFFFFF) + whole[place + 4 :]


def _sum(padded: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF


def _glyph_box(contours: Sequence[Contour]) -> Box:
    if not contours:
        return 0, 0, 0, 0
    xs = [x for contour in contours for x, _, _ in contour]
    ys = [y for contour in contours for _, y, _ in contour]
    return min(xs), min(ys), max(xs), max(ys)


def _glyph(contours: Sequence[Contour], box: Box) -> bytes:
    """One simple glyph without hints, at a length that four divides."""
    if not contours:
        return b""
    flags, xs, ys = bytearray(), bytearray(), bytearray()
    here = (0, 0)
    for contour in contours:
        for x, y, on in contour:
            flag_x, bytes_x = _step(x - here[0], _SHORT_X, _SAME_X)
            flag_y, bytes_y = _step(y - here[1], _SHORT_Y, _SAME_Y)
            flags.append(on | flag_x | flag_y)
            xs += bytes_x
            ys += bytes_y
            here = (x, y)
    ends = [end - 1 for end in accumulate(map(len, contours))]
    data = struct.pack(f">hhhhh{len(ends)}HH", len(ends), *box, *ends, 0) + flags + xs + ys
    return data + bytes(-len(data) % 4)


def _step(delta: int, short: int, same: int) -> tuple[int, bytes]:
    if delta == 0:
        return same, b""
    if -256 < delta < 256:
        return short | (same if delta > 0 else 0), bytes([abs(delta)])
    return 0, struct.pack(">h", delta)


def write_compact(
    name: str, outlines: Sequence[Sequence[Segment]], advances: Sequence[float], bbox: Sequence[int]
) -> bytes:
    """A CFF program of 1000 units to the em. Its glyphs are called g1, g2 ...: their numbers serve for ids."""
    from fontTools.fontBuilder import FontBuilder

    names = [".notdef", *(f"g{place}" for place in range(1, len(outlines)))]
    builder: Any = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder(names)
    drawn = {
        glyph: _charstring(outline, advance) for glyph, outline, advance in zip(names, outlines, advances, strict=True)
    }
    builder.setupCFF(name, {"FontBBox": list(bbox)}, drawn, {})
    return bytes(builder.font["CFF "].compile(builder.font))


def _charstring(outline: Sequence[Segment], advance: float) -> Any:
    from fontTools.pens.t2CharStringPen import T2CharStringPen

    pen: Any = T2CharStringPen(advance * 1000, None, roundTolerance=_EXACT)
    begun = False
    for what, where in outline:
        _draw(pen, what, where, begun)
        begun = what != "closePath"
    if begun:
        pen.closePath()
    return pen.getCharString()


def _draw(pen: Any, what: str, where: tuple[Point, ...], begun: bool) -> None:
    if what == "moveTo" and begun:
        pen.closePath()
    getattr(pen, what)(*where)
