"""Colour profiles (ICC.1:2010 and ICC.1:2001-04) written anew: the tags that paint, each at its exact length.

Header fields that name a program, a maker, a model or a time are zero; the description and the copyright are stock
words; anything between or behind the tags is gone.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

HEADER = 128
LARGEST = 8 << 20
"""Bytes of a profile. The largest common ones, of printing presses, have 3 MB."""
MOST_TAGS = 100
WORDS = "profile"
"""The description and copyright of every profile that is written."""
COMPONENTS = {b"GRAY": 1, b"RGB ": 3, b"Lab ": 3, b"CMYK": 4}
"""The colour spaces that a PDF may use (ISO 32000-2 §8.6.5.5, table 65)."""
_CLASSES = (b"mntr", b"scnr", b"prtr", b"spac")
_D50 = bytes.fromhex("0000f6d6000100000000d32d")
_PARAMETERS = (1, 3, 4, 5, 7)
"""How many numbers each type of parametric curve has (ICC.1:2010 §10.16)."""

Rebuild = Callable[[bytes], bytes]


class BrokenProfile(ValueError):
    """A profile that can't be read strictly; it quotes nothing."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile written anew. `components` is 1, 3 or 4."""

    data: bytes = field(repr=False)
    components: int


def rebuilt(untrusted: bytes) -> Profile:
    """Raises BrokenProfile when a length, a type or a table doesn't fit."""
    if not HEADER + 4 <= len(untrusted) <= LARGEST or untrusted[36:40] != b"acsp":
        raise BrokenProfile("not a colour profile")
    space, kind = untrusted[16:20], untrusted[12:16]
    if space not in COMPONENTS or kind not in _CLASSES or untrusted[20:24] not in (b"XYZ ", b"Lab "):
        raise BrokenProfile("a colour profile of another kind")
    if untrusted[8] not in (2, 4):
        raise BrokenProfile("a colour profile of another version")
    tags = _tags(untrusted)
    if not _paints(tags, COMPONENTS[space]):
        raise BrokenProfile("a colour profile without what it takes to paint")
    text = _described_v2 if untrusted[8] == 2 else _described_v4
    tags |= text()
    return Profile(_assembled(_header(untrusted), tags), COMPONENTS[space])


def _paints(tags: Mapping[bytes, bytes], components: int) -> bool:
    matrix = {b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"}
    return b"A2B0" in tags or (components == 1 and b"kTRC" in tags) or (components == 3 and matrix <= tags.keys())


def _header(untrusted: bytes) -> bytes:
    """ICC.1:2010 §7.2: version, class, spaces and intent are the profile's own, the rest is stock."""
    intent = struct.unpack_from(">I", untrusted, 64)[0]
    version = bytes((untrusted[8], untrusted[9] & 0xF0, 0, 0))
    made = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    first = bytes(8) + version + untrusted[12:24] + made + b"acsp" + bytes(24)
    return first + struct.pack(">I", intent if intent < 4 else 0) + _D50 + bytes(HEADER - 80)


def _assembled(header: bytes, tags: Mapping[bytes, bytes]) -> bytes:
    """Each different value once: the three curves of a display are often the same."""
    names = sorted(tags)
    offset = HEADER + 4 + 12 * len(names)
    places: dict[bytes, int] = {}
    table, body = struct.pack(">I", len(names)), b""
    for name in names:
        value = tags[name]
        if value not in places:
            places[value] = offset + len(body)
            body += value + bytes(-len(value) % 4)
        table += name + struct.pack(">II", places[value], len(value))
    whole = header + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def _tags(untrusted: bytes) -> dict[bytes, bytes]:
    count = struct.unpack_from(">I", untrusted, HEADER)[0]
    if count > MOST_TAGS or HEADER + 4 + 12 * count > len(untrusted):
        raise BrokenProfile("the list of tags does not fit")
    found: dict[bytes, bytes] = {}
    for entry in range(count):
        name, offset, size = struct.unpack_from(">4sII", untrusted, HEADER + 4 + 12 * entry)
        rebuilds = _TAGS.get(name)
        if rebuilds is None:
            continue
        if offset + size > len(untrusted) or size < 8 or name in found:
            raise BrokenProfile("a tag lies outside the profile")
        value = untrusted[offset : offset + size]
        rebuild = rebuilds.get(value[:4])
        if rebuild is None:
            raise BrokenProfile("a tag has a type that does not belong there")
        found[name] = rebuild(value)
    return found


def _exactly(value: bytes, length: int) -> bytes:
    """The first `length` bytes, the reserved ones after the type zero."""
    if len(value) < length:
        raise BrokenProfile("a tag is shorter than it says")
    return value[:4] + bytes(4) + value[8:length]


def _at(value: bytes, offset: int, form: str) -> tuple[int, ...]:
    if offset + struct.calcsize(form) > len(value):
        raise BrokenProfile("a tag is shorter than it says")
    return struct.unpack_from(form, value, offset)


def _xyz(value: bytes) -> bytes:
    return _exactly(value, 20)


def _nine(value: bytes) -> bytes:
    return _exactly(value, 44)


def _curve(value: bytes) -> bytes:
    return _exactly(value, 12 + 2 * _at(value, 8, ">I")[0])


def _parametric(value: bytes) -> bytes:
    kind = _at(value, 8, ">H")[0]
    if kind >= len(_PARAMETERS):
        raise BrokenProfile("a curve of an unknown type")
    exact = _exactly(value, 12 + 4 * _PARAMETERS[kind])
    return exact[:10] + bytes(2) + exact[12:]


def _grid(points: Sequence[int], outputs: int) -> int:
    """Values of a table of colours. Raises BrokenProfile when it can't fit into any profile."""
    total = outputs
    for count in points:
        total *= count
        if not 0 < total <= LARGEST:
            raise BrokenProfile("a table is too large")
    return total


def _lut8(value: bytes) -> bytes:
    inputs, outputs, points = _at(value, 8, ">3B")
    colours = _grid((points,) * inputs, outputs)
    exact = _exactly(value, 48 + 256 * inputs + colours + 256 * outputs)
    return exact[:11] + b"\0" + exact[12:]


def _lut16(value: bytes) -> bytes:
    inputs, outputs, points = _at(value, 8, ">3B")
    entries, exits = _at(value, 48, ">2H")
    colours = _grid((points,) * inputs, outputs)
    exact = _exactly(value, 52 + 2 * (entries * inputs + colours + exits * outputs))
    return exact[:11] + b"\0" + exact[12:]


def _elements(value: bytes) -> bytes:
    """lutAToBType and lutBToAType (ICC.1:2010 §10.10, §10.11): five parts at offsets, put together without gaps."""
    inputs, outputs = _at(value, 8, ">2B")
    to_pcs = value[:4] == b"mAB "
    b_side, a_side = (outputs, inputs) if to_pcs else (inputs, outputs)
    starts = _at(value, 12, ">5I")
    parts = (
        _curves(value, starts[0], b_side),
        _piece(value, starts[1], 48),
        _curves(value, starts[2], b_side),
        _colours(value, starts[3], inputs, outputs),
        _curves(value, starts[4], a_side),
    )
    if not parts[0]:
        raise BrokenProfile("a table without its curves")
    offsets, body = [], b""
    for part in parts:
        offsets.append(32 + len(body) if part else 0)
        body += part
    return value[:4] + bytes(4) + bytes((inputs, outputs, 0, 0)) + struct.pack(">5I", *offsets) + body


def _piece(value: bytes, start: int, length: int) -> bytes:
    if start == 0:
        return b""
    if start < 32 or start + length > len(value):
        raise BrokenProfile("a part of a table lies outside it")
    return value[start : start + length]


def _curves(value: bytes, start: int, count: int) -> bytes:
    if start == 0:
        return b""
    written = b""
    for _ in range(count):
        rest = value[start:]
        rebuild = _CURVES.get(rest[:4])
        if start < 32 or rebuild is None:
            raise BrokenProfile("a curve lies outside its table")
        curve = rebuild(rest)
        padded = len(curve) + -len(curve) % 4
        written += curve + bytes(padded - len(curve))
        start += padded
    return written


def _colours(value: bytes, start: int, inputs: int, outputs: int) -> bytes:
    if start == 0:
        return b""
    head = _piece(value, start, 20)
    if not 1 <= inputs <= 16 or head[16] not in (1, 2):
        raise BrokenProfile("a table of colours of an unknown kind")
    total = _grid(tuple(head[:inputs]), outputs) * head[16]
    table = _piece(value, start, 20 + total)[20:]
    return head[:inputs] + bytes(16 - inputs) + head[16:17] + bytes(3) + table + bytes(-total % 4)


def _described_v2() -> dict[bytes, bytes]:
    """textDescriptionType and textType (ICC.1:2001-04 §6.5.17, §6.5.18)."""
    text = WORDS.encode() + b"\0"
    described = b"desc" + bytes(4) + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)
    return {b"desc": described, b"cprt": b"text" + bytes(4) + text}


def _described_v4() -> dict[bytes, bytes]:
    """multiLocalizedUnicodeType (ICC.1:2010 §10.13)."""
    text = WORDS.encode("utf-16-be")
    value = b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(text), 28) + text
    return {b"desc": value, b"cprt": value}


_CURVES: Mapping[bytes, Rebuild] = {b"curv": _curve, b"para": _parametric}
_XYZ: Mapping[bytes, Rebuild] = {b"XYZ ": _xyz}
_TABLES: Mapping[bytes, Rebuild] = {b"mft1": _lut8, b"mft2": _lut16, b"mAB ": _elements, b"mBA ": _elements}
_TAGS: Mapping[bytes, Mapping[bytes, Rebuild]] = {
    **dict.fromkeys((b"wtpt", b"bkpt", b"rXYZ", b"gXYZ", b"bXYZ"), _XYZ),
    **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC", b"kTRC"), _CURVES),
    **dict.fromkeys((b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"gamt"), _TABLES),
    b"chad": {b"sf32": _nine},
}
