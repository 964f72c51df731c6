"""Object streams (ISO 32000-2 §7.5.7), accounted for to the last byte: what lies between their objects is hidden."""

from __future__ import annotations

import re
from typing import Any

import pikepdf

_HEAD = re.compile(rb"\s*(?:\d+\s+\d+\s*)*\Z")
_STRING = re.compile(rb"\((?:\\.|[^()\\])*\)", re.DOTALL)
_REFERENCE = re.compile(rb"(?<![^\s\[>/(<])\d+\s+\d+\s+R(?![^\s\]<>/(\[])")
KEYS = frozenset("/Type /N /First /Length /Filter /DecodeParms".split())


def whole(pdf: pikepdf.Pdf) -> bool:
    """True when each object stream holds the objects that the cross-reference lists in it, one after the other, and
    nothing else."""
    listed: dict[int, dict[int, int]] = {}
    for (number, _), entry in pdf.get_xref_table().items():
        if entry.type == 2 and entry.obj_stream_number is not None and entry.obj_stream_index is not None:
            listed.setdefault(entry.obj_stream_number, {})[entry.obj_stream_index] = number
    return all(holds(pdf.get_object((stream, 0)), own) for stream, own in listed.items())


def holds(stream: Any, own: dict[int, int]) -> bool:
    """Whether a stream holds just the objects of `own` (index to object number), end to end."""
    if not isinstance(stream, pikepdf.Stream) or set(stream.keys()) - KEYS:
        return False
    data, first = stream.read_bytes(), int(stream.get("/First", -1))
    if not 0 <= first <= len(data) or not _HEAD.match(data[:first]):
        return False
    numbers = [int(part) for part in data[:first].split()]
    offsets = numbers[1::2]
    if dict(enumerate(numbers[::2])) != own or offsets != sorted(offsets) or offsets[:1] != [0]:
        return False
    ends = [*offsets[1:], len(data) - first]
    return all(_is_one_object(data[first + a : first + b]) for a, b in zip(offsets, ends, strict=True))


def _is_one_object(raw: bytes) -> bool:
    """qpdf refuses what follows an object; comments inside it are refused here."""
    bare = raw
    while b"(" in bare:
        bare, count = _STRING.subn(b"<>", bare)
        if not count:
            break
    if b"%" in bare:
        return False
    try:
        pikepdf.Object.parse(_REFERENCE.sub(b"null", bare))
    except (pikepdf.PdfError, ValueError):
        return False
    return True
