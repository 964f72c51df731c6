"""Bytes of a stream behind its filters, never more than a bound: a few bytes may unpack to thousands of millions.

ISO 32000-2 §7.4. Flate, LZW, RunLength, ASCIIHex and ASCII85 with their predictors are undone by qpdf, one filter at
a time, each after its output was found to fit; the filters of pictures are left for who knows them.
"""

from __future__ import annotations

import contextlib
import zlib
from typing import Any

import pikepdf

from redact.apply.rebuild.refusal import CannotRewrite

MOST_FILTERS = 6
_BLOCK = 1 << 20
_SHORT = {
    "/AHx": "/ASCIIHexDecode",
    "/A85": "/ASCII85Decode",
    "/LZW": "/LZWDecode",
    "/Fl": "/FlateDecode",
    "/RL": "/RunLengthDecode",
    "/CCF": "/CCITTFaxDecode",
    "/DCT": "/DCTDecode",
}
GENERAL = frozenset(("/ASCIIHexDecode", "/ASCII85Decode", "/LZWDecode", "/FlateDecode", "/RunLengthDecode"))
_PARAMETERS = ("/Predictor", "/Colors", "/BitsPerComponent", "/Columns", "/EarlyChange")
_DAMAGED = "a stream's data is damaged"
_BOMB = "a stream unpacks to too many bytes"

Step = tuple[str, pikepdf.Dictionary | None]
"""A filter and its parameters."""


def steps(stream: Any) -> list[Step]:
    """The filters of a stream (or of a dictionary like a stream's) in the order in which they are undone.

    Raises CannotRewrite when there are too many or they are not names.
    """
    filters, parms = stream.get("/Filter"), stream.get("/DecodeParms", stream.get("/DP"))
    names = list(filters) if isinstance(filters, pikepdf.Array) else [] if filters is None else [filters]
    given = list(parms) if isinstance(parms, pikepdf.Array) else [parms]
    if len(names) > MOST_FILTERS or not all(isinstance(name, pikepdf.Name) for name in names):
        raise CannotRewrite("a stream has filters that are not known")
    given += [None] * (len(names) - len(given))
    return [
        (_SHORT.get(str(name), str(name)), parm if isinstance(parm, pikepdf.Dictionary) else None)
        for name, parm in zip(names, given, strict=False)
    ]


def unpacked(stream: pikepdf.Stream, most: int) -> tuple[bytes, list[Step]]:
    """The data with all general filters undone that stand first, and the filters that are left.

    Raises CannotRewrite when the data is damaged, or more than `most` bytes at any step.
    """
    try:
        data = stream.read_raw_bytes()
    except pikepdf.PdfError:
        raise CannotRewrite(_DAMAGED) from None
    waiting = steps(stream)
    while waiting and waiting[0][0] in GENERAL:
        name, parms = waiting.pop(0)
        data = _undone(data, name, parms, most)
    return data, waiting


def plain_bytes(stream: pikepdf.Stream, most: int) -> bytes:
    """The data of a stream that has no picture's filter. Raises CannotRewrite as `unpacked` does."""
    data, left = unpacked(stream, most)
    if left:
        raise CannotRewrite("a stream has a filter that does not belong there")
    return data


def _undone(data: bytes, name: str, parms: pikepdf.Dictionary | None, most: int) -> bytes:
    if _length(data, name, parms, most) > most:
        raise CannotRewrite(_BOMB)
    with pikepdf.new() as scratch:
        one = pikepdf.Stream(scratch, data, Filter=pikepdf.Name(name))
        if parms is not None:
            one["/DecodeParms"] = _parameters(parms)
        try:
            return bytes(one.read_bytes(pikepdf.StreamDecodeLevel.specialized))
        except pikepdf.PdfError:
            raise CannotRewrite(_DAMAGED) from None


def _parameters(parms: pikepdf.Dictionary) -> pikepdf.Dictionary:
    known: dict[str, int] = {}
    for key in _PARAMETERS:
        value: Any = parms.get(key)
        if isinstance(value, int) and 0 <= value < 1 << 24:
            known[key] = value
    return pikepdf.Dictionary(known)


def _length(data: bytes, name: str, parms: pikepdf.Dictionary | None, most: int) -> int:
    """How many bytes come out; counted only so far that it is clear whether they are more than `most`."""
    if name == "/FlateDecode":
        return _flate_length(data, most)
    if name == "/LZWDecode":
        early = parms.get("/EarlyChange", 1) if parms is not None else 1
        return _lzw_length(data, early == 1, most)
    return _run_lengths(data, most) if name == "/RunLengthDecode" else len(data)


def _flate_length(data: bytes, most: int) -> int:
    """A damaged stream counts up to its damage: qpdf, like viewers, gives what stands before it."""
    counter, total, rest = zlib.decompressobj(), 0, data
    with contextlib.suppress(zlib.error):  # the length up to the damage is what was asked
        while rest and not counter.eof and total <= most:
            total += len(counter.decompress(rest, _BLOCK))
            rest = counter.unconsumed_tail
    return total


def _run_lengths(data: bytes, most: int) -> int:
    at = total = 0
    while at < len(data) and total <= most and data[at] != 128:
        many = data[at] + 1 if data[at] < 128 else 257 - data[at]
        total += many
        at += 1 + (many if data[at] < 128 else 1)
    return total


def _lzw_length(data: bytes, early: bool, most: int) -> int:
    """Lengths only, by the table of §7.4.4.2: 256 clears it, 257 ends."""
    lengths = [1] * 258
    total = bits = held = last = 0
    width = 9
    for byte in data:
        held, bits = (held << 8) | byte, bits + 8
        if bits < width:
            continue
        bits -= width
        code, held = held >> bits, held & ((1 << bits) - 1)
        if code == 257 or total > most:
            break
        if code == 256:
            del lengths[258:]
            width, last = 9, 0
            continue
        if code > len(lengths):
            break
        now = lengths[code] if code < len(lengths) else last + 1
        if last and len(lengths) < 4096:
            lengths.append(last + 1)
        total += now
        last = now
        width = min(12, max(9, (len(lengths) + (1 if early else 0)).bit_length()))
    return total
