"""Accounts for every byte of a file: what no object holds is where old revisions and comments hide.

A file written in one go is: a header, objects one after the other, one cross-reference section, and the end
(ISO 32000-2 §7.5). The cross-reference table says where each object begins; the rest follows from there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import pikepdf

_HEADER = re.compile(rb"%PDF-\d\.\d\s+(?:%[^\r\n]{0,8}[\r\n]+)?(?:% Written by MuPDF [\d.]+\s+)?")
_OBJECT = re.compile(rb"(\d+) (\d+) obj\b")
_STREAM_END = re.compile(rb"endstream\s+endobj\s*\Z")
_TABLE = re.compile(rb"xref\s+(?:\d+ \d+\s+(?:\d{10} \d{5} [nf]\s+)*)+trailer\s*<<.*>>\s*\Z", re.DOTALL)
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF(?:\r\n|\n|\r)?\Z")
_STRING = re.compile(rb"\((?:\\.|[^()\\])*\)", re.DOTALL)

FIRST = "the file does not begin with its header: write it anew"
LAST = "the file does not end with one cross-reference section and %%EOF: it holds old revisions or more; write it anew"
GAPS = "there are bytes that belong to no object: write the file anew instead of cleaning it in place"
COMMENTS = "there are comments between or inside objects: write the file anew"


@dataclass(frozen=True, slots=True)
class Layout:
    """`faults` in words; `skeleton` is all that is not inside a stream."""

    faults: tuple[str, ...]
    skeleton: bytes = field(repr=False)


def layout_of(pdf: pikepdf.Pdf, content: bytes) -> Layout:
    """A file that can't be accounted for is a fault, and then all of it is skeleton."""
    header = _HEADER.match(content)
    if header is None:
        return Layout((FIRST,), content)
    end = content.rfind(b"startxref")
    start = _START.match(content, end) if end >= 0 else None
    if start is None:
        return Layout((LAST,), content)
    table_of = pdf.get_xref_table()
    offsets = sorted((e.offset, objgen) for objgen, e in table_of.items() if e.type == 1 and e.offset is not None)
    table = int(start[1])
    in_stream = any(offset == table for offset, _ in offsets)
    stop = end if in_stream else table
    if not offsets or offsets[0][0] < header.end() or offsets[-1][0] >= stop:
        return Layout((GAPS,), content)

    faults: set[str] = set()
    parts = [content[: offsets[0][0]], content[stop:]]
    if content[header.end() : offsets[0][0]].strip():
        faults.add(GAPS)
    if not in_stream and not _TABLE.match(content[table:end]):
        faults.add(LAST)
    for (offset, objgen), (following, _) in zip(offsets, [*offsets[1:], (stop, (0, 0))], strict=True):
        part = _outside_stream(pdf, content[offset:following], objgen)
        if part is None:
            faults.add(GAPS)
            part = content[offset:following]
        elif b"%" in _without_strings(part):
            faults.add(COMMENTS)
        parts.append(part)
    if b"%" in _without_strings(content[table:end] if not in_stream else b""):
        faults.add(COMMENTS)
    return Layout(tuple(sorted(faults)), b"\n".join(parts))


def _outside_stream(pdf: pikepdf.Pdf, raw: bytes, objgen: tuple[int, int]) -> bytes | None:
    """An object's bytes without its stream's body; None when they are more than one object, or less."""
    head = _OBJECT.match(raw)
    if head is None or (int(head[1]), int(head[2])) != objgen:
        return None
    value = pdf.get_object(objgen)
    if not isinstance(value, pikepdf.Stream):
        return raw if raw.rstrip().endswith(b"endobj") and raw.count(b"endobj") == 1 else None
    tail = _STREAM_END.search(raw, max(0, len(raw) - 64))
    if tail is None:
        return None
    # The body is as long as it says, one line end follows it, and its keyword stands right before it (§7.3.8.1).
    length = len(value.read_raw_bytes())
    for line_end in (b"\n", b"\r\n", b"\r", b""):
        if not raw.endswith(line_end, 0, tail.start()):
            continue
        begin = tail.start() - len(line_end) - length
        before = raw[: max(begin, 0)]
        if before.endswith((b"stream\n", b"stream\r\n")) and b"endobj" not in before:
            return before + raw[tail.start() :]
    return None


def _without_strings(raw: bytes) -> bytes:
    while b"(" in raw:
        raw, count = _STRING.subn(b"", raw)
        if not count:
            break
    return raw
