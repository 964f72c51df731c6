"""What an image's stream holds beside its pixels: comments, application data, bytes behind the last row."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import pikepdf

from redact.verify import fax

MOST_BYTES = 1 << 30

KEYS = frozenset(
    "/Type /Subtype /Width /Height /ColorSpace /BitsPerComponent /ImageMask /Mask /SMask /SMaskInData /Decode"
    " /Interpolate /Filter /DecodeParms /Length /Intent /Matte".split()
)
"""What a picture needs to be drawn (ISO 32000-2 table 87)."""

EXTRA_KEYS = "an image's dictionary has entries that drawing it does not need: write it anew"
TOO_LONG = "an image's stream holds more than its rows: write its pixels anew"
TOO_SHORT = "an image's stream holds less than its rows: write its pixels anew"
PALETTE = "an image's palette holds more than its colours: write it anew"
COMMENT = "a JPEG image carries comments or application data: write it anew without them"
BEHIND = "there are bytes behind an image's end: write it anew"
BROKEN = "an image's parts could not be told apart: write its pixels anew"
UNACCOUNTED = "an image is coded in a way that can hide more than its pixels: write its pixels anew"

_LOSSLESS = frozenset(
    "/FlateDecode /LZWDecode /RunLengthDecode /ASCIIHexDecode /ASCII85Decode /Fl /LZW /RL /AHx /A85".split()
)
_CHANNELS = {"/DeviceGray": 1, "/CalGray": 1, "/G": 1, "/DeviceRGB": 3, "/CalRGB": 3, "/RGB": 3, "/Lab": 3}
_MORE_CHANNELS = {"/DeviceCMYK": 4, "/CMYK": 4, "/Indexed": 1, "/I": 1, "/Separation": 1}
_JFIF, _ADOBE = 0xE0, 0xEE
_NO_BODY = frozenset((0x01, *range(0xD0, 0xD9)))


def faults_of(image: Any) -> list[str]:
    """In words, for an image XObject; none: every byte serves its pixels."""
    faults = [EXTRA_KEYS] if set(image.keys()) - KEYS else []
    filters = _names(image.get("/Filter"))
    if all(name in _LOSSLESS for name in filters):
        faults.extend(_rows(image))
    elif filters == ["/DCTDecode"]:
        faults.extend(jpeg_faults(image.read_raw_bytes()))
    elif filters == ["/FlateDecode", "/DCTDecode"]:
        inner, behind = _inflated(image.read_raw_bytes())
        faults.extend([*jpeg_faults(inner), *([BEHIND] if behind else [])])
    elif filters != [fax.FAX] or not fax.accounted(image):
        faults.append(UNACCOUNTED)
    return faults


def _inflated(raw: bytes) -> tuple[bytes, bytes]:
    """What a Flate stream holds, and what lies behind its end."""
    reader = zlib.decompressobj()
    inner = reader.decompress(raw, MOST_BYTES)
    return inner, reader.unused_data + reader.unconsumed_tail


def _names(value: Any) -> list[str]:
    if value is None:
        return []
    return [str(name) for name in value.as_list()] if isinstance(value, pikepdf.Array) else [str(value)]


def _rows(image: Any) -> list[str]:
    """Rows are padded to whole bytes (§8.9.5.2)."""
    faults = []
    wide, high = int(image.get("/Width", 0)), int(image.get("/Height", 0))
    mask = bool(image.get("/ImageMask", False))
    channels = 1 if mask else _channels(image.get("/ColorSpace"))
    if channels is None:
        return [BROKEN]
    bits = 1 if mask else int(image.get("/BitsPerComponent", 8))
    needed, held = high * ((wide * channels * bits + 7) // 8), len(image.read_bytes())
    if held != needed:
        faults.append(TOO_LONG if held > needed else TOO_SHORT)
    if _palette_is_long(image.get("/ColorSpace")):
        faults.append(PALETTE)
    return faults


def _channels(space: Any) -> int | None:
    name = str(space[0]) if isinstance(space, pikepdf.Array) and len(space) else str(space)
    if name == "/ICCBased":
        return int(space[1].get("/N", 0)) or None
    if name == "/DeviceN":
        return len(space[1])
    return _CHANNELS.get(name) or _MORE_CHANNELS.get(name)


def _palette_is_long(space: Any) -> bool:
    """§8.6.6.3: one colour for each value from 0 to the highest."""
    if not isinstance(space, pikepdf.Array) or str(space[0]) not in ("/Indexed", "/I"):
        return False
    base, highest, table = _channels(space[1]), int(space[2]), space[3]
    held = table.read_bytes() if isinstance(table, pikepdf.Stream) else bytes(table)
    return base is None or len(held) > base * (highest + 1)


def jpeg_faults(data: bytes) -> list[str]:
    """Walks the segments (ITU-T T.81 annex B): only tables, frames, scans, and the two heads that decoders need."""
    if data[:2] != b"\xff\xd8":
        return [BROKEN]
    faults: list[str] = []
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return [*faults, BROKEN]
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _NO_BODY:
            at += 2
            continue
        if marker == 0xD9:
            break
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        body = data[at + 4 : at + 2 + length]
        if marker == 0xFE or (0xE0 <= marker <= 0xEF and not _needed(marker, body)):
            faults.append(COMMENT)
        at += 2 + length
        if marker == 0xDA:
            at = _end_of_scan(data, at)
    if data[at : at + 2] != b"\xff\xd9":
        return [*faults, BROKEN]
    if data[at + 2 :].strip(b"\r\n\0"):
        faults.append(BEHIND)
    return sorted(set(faults))


def _needed(marker: int, body: bytes) -> bool:
    """JFIF's head without a thumbnail, and Adobe's note of the colour transform."""
    if marker == _JFIF:
        return body[:5] == b"JFIF\0" and len(body) == 14
    return marker == _ADOBE and body[:5] == b"Adobe" and len(body) == 12


def _end_of_scan(data: bytes, at: int) -> int:
    """The next marker that is no stuffed byte and no restart."""
    while 0 <= (at := data.find(b"\xff", at)) < len(data) - 1:
        following = data[at + 1]
        if following and not 0xD0 <= following <= 0xD7:
            return at
        at += 2
    return len(data)
