"""Reads TrueType programs: outlines by glyph number, and the tables that lead from codes and names to glyphs.

Only what is asked for is read, and every length is checked against the data: the tables of embedded subsets are often
shorter than they say. Hints are left behind. Source: OpenType's `glyf`, `loca`, `hmtx`, `cmap`, `post`.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from redact.apply.rebuild.font_encodings import text_of
from redact.apply.rebuild.font_outlines import ABSENT, BROKEN, Contour, Outline, bounded
from redact.apply.rebuild.refusal import CannotRewrite

DEEPEST = 6

_ON_CURVE, _SHORT_X, _SHORT_Y, _REPEAT, _SAME_X, _SAME_Y, _CUBIC = 1, 2, 4, 8, 16, 32, 128
_WORDS, _OFFSETS, _SCALE, _MORE, _TWO_SCALES, _MATRIX, _OWN_METRICS, _SCALED_OFFSET = 1, 2, 8, 32, 64, 128, 512, 2048

Tables = Mapping[str, bytes]


def tables_of(program: bytes) -> Tables:
    """The tables of an sfnt file by their tags."""
    if program[:4] == b"ttcf":
        raise CannotRewrite("a collection of fonts in the place of one")
    (count,) = struct.unpack_from(">H", program, 4)
    found = {}
    for index in range(count):
        tag, _, start, length = struct.unpack_from(">4sLLL", program, 12 + 16 * index)
        found[tag.decode("latin-1")] = program[start : start + length]
    return found


class TrueTypeProgram:
    """The glyphs of a `glyf` table. Outlines are quadratic, in font units."""

    quadratic = True

    def __init__(self, tables: Tables) -> None:
        head, places = tables["head"], tables["loca"]
        (self.units,) = struct.unpack_from(">H", head, 18)
        (long_places,) = struct.unpack_from(">h", head, 50)
        (self._count,) = struct.unpack_from(">H", tables["maxp"], 4)
        if not 16 <= self.units <= 16384:
            raise CannotRewrite(BROKEN)
        size = 4 if long_places else 2
        known = min(len(places) // size, self._count + 1)
        self._places = struct.unpack_from(f">{known}{'L' if long_places else 'H'}", places)
        self._factor = 1 if long_places else 2
        self._glyf, self._tables = tables["glyf"], tables
        self._bearings = _Bearings(tables)
        self._maps: dict[tuple[int, int], Mapping[int, int]] | None = None
        self._names: list[str] | None = None
        self._readings: Mapping[int, set[str]] | None = None

    def __len__(self) -> int:
        return int(self._count)

    def outline(self, glyph: int) -> Outline:
        contours, shift = self._drawn(glyph, 0)
        return tuple(tuple((x + shift, y, on) for x, y, on in contour) for contour in contours) if shift else contours

    def readings(self, glyph: int) -> Collection[str]:
        if self._readings is None:
            self._readings = self._read_backwards()
        return self._readings.get(glyph, ())

    def subtable(self, platform: int, encoding: int) -> Mapping[int, int] | None:
        """Codes to glyph numbers of a subtable of `cmap`, None when there is none."""
        if self._maps is None:
            self._maps = _character_maps(self._tables.get("cmap", b""))
        return self._maps.get((platform, encoding))

    def unicode_map(self) -> Mapping[int, int]:
        """The widest map from Unicode to glyph numbers, empty when there is none."""
        for key in ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0)):
            if found := self.subtable(*key):
                return found
        return {}

    def named(self, name: str) -> int:
        """The number of the glyph that `post` calls `name`, or that of the absent glyph."""
        names = self._post_names()
        return names.index(name) if name in names else ABSENT

    def _post_names(self) -> list[str]:
        if self._names is None:
            self._names = _post_names(self._tables.get("post", b""))
        return self._names

    def _read_backwards(self) -> Mapping[int, set[str]]:
        found: dict[int, set[str]] = defaultdict(set)
        for platform in (3, 0):
            for encoding in (1, 10, 0, 2, 3, 4, 6):
                if (platform, encoding) != (3, 0):
                    for code, glyph in (self.subtable(platform, encoding) or {}).items():
                        found[glyph].add(chr(code))
        for glyph, name in enumerate(self._post_names()):
            if text := text_of(name):
                found[glyph].add(text)
        return found

    def _data(self, glyph: int) -> bytes:
        if not 0 <= glyph < len(self._places) - 1:
            return b""
        return self._glyf[self._places[glyph] * self._factor : self._places[glyph + 1] * self._factor]

    def _drawn(self, glyph: int, depth: int) -> tuple[tuple[Contour, ...], int]:
        """The contours of a glyph, and how far the renderer moves them to the right."""
        data = self._data(glyph)
        if len(data) < 10:
            return (), 0
        count, left = struct.unpack_from(">hh", data)
        shift = self._bearings.of(glyph, left) - left
        if count >= 0:
            return _simple(data, count), shift
        if depth > DEEPEST:
            raise CannotRewrite(BROKEN)
        return self._composed(data, depth, shift)

    def _composed(self, data: bytes, depth: int, shift: int) -> tuple[tuple[Contour, ...], int]:
        made: list[Contour] = []
        at, flags = 10, _MORE
        while flags & _MORE:
            flags, glyph = struct.unpack_from(">HH", data, at)
            # Offsets are signed, numbers of points are not.
            form = (">hh" if flags & _WORDS else ">bb") if flags & _OFFSETS else (">HH" if flags & _WORDS else ">BB")
            first, second = struct.unpack_from(form, data, at + 4)
            at += 4 + struct.calcsize(form)
            scales = 1 if flags & _SCALE else 2 if flags & _TWO_SCALES else 4 if flags & _MATRIX else 0
            values = [v / 16384 for v in struct.unpack_from(f">{scales}h", data, at)]
            at += 2 * scales
            part, moved = self._drawn(glyph, depth + 1)
            part = _transformed(part, values)
            if flags & _OWN_METRICS:
                shift = moved
            dx, dy = _offset(flags, first, second, values) if flags & _OFFSETS else _met(made, part, first, second)
            made.extend(tuple((x + dx, y + dy, on) for x, y, on in contour) for contour in part)
            bounded(sum(map(len, made)))
        return tuple(made), shift


class _Bearings:
    """Left side bearings: renderers move a glyph so that its box begins there."""

    def __init__(self, tables: Tables) -> None:
        hhea = tables.get("hhea", b"")
        self._metrics = tables.get("hmtx", b"")
        (self._long,) = struct.unpack_from(">H", hhea, 34) if len(hhea) >= 36 else (0,)

    def of(self, glyph: int, otherwise: int) -> int:
        at = 4 * glyph + 2 if glyph < self._long else 4 * self._long + 2 * (glyph - self._long)
        if not self._long or at + 2 > len(self._metrics):
            return otherwise
        (found,) = struct.unpack_from(">h", self._metrics, at)
        return int(found)


def _simple(data: bytes, count: int) -> tuple[Contour, ...]:
    if count == 0:
        return ()
    ends = struct.unpack_from(f">{count}H", data, 10)
    total = ends[-1] + 1
    bounded(total)
    (hints,) = struct.unpack_from(">H", data, 10 + 2 * count)
    at = 12 + 2 * count + hints
    flags = bytearray()
    while len(flags) < total:
        flag = data[at]
        at += 1
        times = 1
        if flag & _REPEAT:
            times += data[at]
            at += 1
        flags += bytes([flag]) * times
    if any(flag & _CUBIC for flag in flags):
        raise CannotRewrite("a font of a kind that is not known")
    del flags[total:]
    xs, at = _coordinates(data, at, flags, _SHORT_X, _SAME_X)
    ys, at = _coordinates(data, at, flags, _SHORT_Y, _SAME_Y)
    spots = [(x, y, flag & _ON_CURVE) for x, y, flag in zip(xs, ys, flags, strict=True)]
    starts = (0, *(end + 1 for end in ends[:-1]))
    return tuple(tuple(spots[start : end + 1]) for start, end in zip(starts, ends, strict=True) if start <= end)


def _coordinates(data: bytes, at: int, flags: bytes | bytearray, short: int, same: int) -> tuple[list[int], int]:
    found, here = [], 0
    for flag in flags:
        if flag & short:
            here += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            here += int.from_bytes(data[at : at + 2], signed=True)
            at += 2
        found.append(here)
    if at > len(data):
        raise CannotRewrite(BROKEN)
    return found, at


def _matrix(values: list[float]) -> tuple[float, float, float, float]:
    if len(values) == 4:
        return values[0], values[1], values[2], values[3]
    return (values[0], 0.0, 0.0, values[-1]) if values else (1.0, 0.0, 0.0, 1.0)


def _transformed(contours: tuple[Contour, ...], values: list[float]) -> tuple[Contour, ...]:
    if not values:
        return contours
    a, b, c, d = _matrix(values)
    return tuple(
        tuple((round(a * x + c * y), round(b * x + d * y), on) for x, y, on in contour) for contour in contours
    )


def _offset(flags: int, dx: int, dy: int, values: list[float]) -> tuple[int, int]:
    if values and flags & _SCALED_OFFSET:
        a, b, c, d = _matrix(values)
        return round(dx * (a * a + b * b) ** 0.5), round(dy * (c * c + d * d) ** 0.5)
    return dx, dy


def _met(made: list[Contour], part: tuple[Contour, ...], here: int, there: int) -> tuple[int, int]:
    """The offset that lays one point of the new part on one of those already there."""
    x0, y0, _ = [spot for contour in made for spot in contour][here]
    x1, y1, _ = [spot for contour in part for spot in contour][there]
    return x0 - x1, y0 - y1


def _character_maps(data: bytes) -> dict[tuple[int, int], Mapping[int, int]]:
    """The subtables of `cmap` by platform and encoding, without those of variants (format 14)."""
    if not data:
        return {}
    from fontTools.ttLib import TTFont, newTable

    font: Any = TTFont()
    font.setGlyphOrder([])  # so that glyphs get names by which their numbers are known
    table: Any = newTable("cmap")
    table.decompile(data, font)
    return {
        (one.platformID, one.platEncID): {code: int(name[5:]) for code, name in one.cmap.items()}
        for one in table.tables
        if one.format != 14
    }


def _post_names(data: bytes) -> list[str]:
    """Glyph names in the order of the glyphs, empty when `post` gives none."""
    from fontTools.ttLib.standardGlyphOrder import standardGlyphOrder

    version = int.from_bytes(data[:4])
    if version == 0x10000:
        return list(standardGlyphOrder)
    if version != 0x20000:
        return []
    (count,) = struct.unpack_from(">H", data, 32)
    indices = struct.unpack_from(f">{count}H", data, 34)
    own, at = [], 34 + 2 * count
    while at < len(data):
        own.append(data[at + 1 : at + 1 + data[at]].decode("latin-1"))
        at += 1 + data[at]
    every = [*standardGlyphOrder, *own]
    return [every[index] if index < len(every) else "" for index in indices]
