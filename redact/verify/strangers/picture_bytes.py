"""What a picture's file carries beside its pixels: EXIF, XMP, comments, bytes behind the last pixel (RED403, RED404).

JPEG by its markers (ITU-T T.81 annex B), EXIF by its tags (CIPA DC-008 §4.6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf
from PIL import ExifTags, Image

from redact.model.errors import CouldNotLook
from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.properties import judged, xmp_pairs
from redact.verify.strangers.values import plain

NAME = "picture_bytes"
SLACK = 64
"""Bytes behind a picture's end that writers leave by chance; fewer where they are words."""
GPS = 0x8825
TELLING = frozenset(
    # what names people, devices of one owner, or says something in words (CIPA DC-008 §4.6.4, §4.6.5)
    "Artist Copyright ImageDescription XPAuthor XPComment XPTitle XPSubject XPKeywords HostComputer CameraOwnerName"
    " BodySerialNumber LensSerialNumber UserComment DocumentName ImageID".split()
)
_PROGRAM = re.compile(
    rb"^\s*(?:CREATOR: gd-jpeg|LEAD Technologies|Intel\(R\) JPEG|File written by Adobe|Created with|Optimized by|"
    rb"Compressed by|Lavc|Handmade Software|AppleMark|Processed By)",
    re.IGNORECASE,
)
_LETTERS = re.compile(rb"[A-Za-z]")
_FILTERS = {"/DCTDecode": "jpeg", "/JPXDecode": "jpx"}


def look(page: int, stream: Any, notebook: Notebook) -> Iterator[Finding]:
    """The findings of one picture's bytes."""
    filters = _filters(stream)
    last = _FILTERS.get(filters[-1]) if filters else ""
    if last == "jpeg" and len(filters) == 1:
        yield from _jpeg(page, stream.read_raw_bytes(), notebook)
    elif last == "jpx":
        if b"xml " in stream.read_raw_bytes()[:4096] or b"uuid" in stream.read_raw_bytes()[:4096]:
            yield found("RED403", NAME, page, "a picture's file carries notes of its own")
    elif not filters or filters[-1] in ("/FlateDecode", "/LZWDecode", "/RunLengthDecode", "/ASCII85Decode"):
        yield from _samples(page, stream)


def _filters(stream: Any) -> list[str]:
    value = stream.get("/Filter")
    if value is None:
        return []
    return [str(v) for v in value.as_list()] if isinstance(value, pikepdf.Array) else [str(value)]


def _samples(page: int, stream: Any) -> Iterator[Finding]:
    """More samples than the rows need (ISO 32000-2 §8.9.3)."""
    channels = _channels(stream)
    if not channels:
        return
    bits = int(stream.get("/BitsPerComponent", 1)) * channels * int(stream.get("/Width", 0))
    raw, size = stream.read_bytes(), (bits + 7) // 8 * int(stream.get("/Height", 0))
    if len(raw) - size > SLACK or len(_LETTERS.findall(raw[size:])) >= 3:
        yield found("RED404", NAME, page, "there are bytes behind the last pixel of a picture")


def _channels(stream: Any) -> int:
    """Values a pixel; 0 where the colour space is none of the plain ones."""
    if stream.get("/ImageMask"):
        return 1
    space = stream.get("/ColorSpace")
    if isinstance(space, pikepdf.Array) and len(space):
        head = str(space[0])
        if head in ("/Indexed", "/I", "/Separation", "/CalGray"):
            return 1
        if head in ("/CalRGB", "/Lab"):
            return 3
        return int(space[1].get("/N", 0)) if head == "/ICCBased" else 0
    return {"/DeviceGray": 1, "/G": 1, "/DeviceRGB": 3, "/RGB": 3, "/DeviceCMYK": 4, "/CMYK": 4}.get(str(space), 0)


def _jpeg(page: int, raw: bytes, notebook: Notebook) -> Iterator[Finding]:
    if not raw.startswith(b"\xff\xd8"):
        return
    told: set[str] = set()
    for marker, body in _segments(raw):
        for rule, what in _segment(page, marker, body, notebook):
            if what not in told:
                told.add(what)
                yield found(rule, NAME, page, what)
    end = raw.rfind(b"\xff\xd9")
    tail = raw[end + 2 :].strip(b"\0\r\n \xff") if end > 0 else b""
    if len(tail) > 3 or raw[:end].count(b"\xff\xd9\xff\xd8\xff"):
        notebook.say("RED401", page, "bytes behind a picture", plain(tail))
        yield found("RED404", NAME, page, "there are bytes behind the end of a picture")


def _segments(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and body of each segment before the pixels."""
    at = 2
    while at + 4 <= len(raw) and raw[at] == 0xFF:
        marker = raw[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xDA:
            return
        length = int.from_bytes(raw[at + 2 : at + 4])
        yield marker, raw[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)


def _segment(page: int, marker: int, body: bytes, notebook: Notebook) -> Iterator[tuple[str, str]]:
    if marker == 0xFE and sum(map(str.isalpha, plain(body))) >= 4 and not _PROGRAM.match(body):
        notebook.say("RED401", page, "comment in a picture", plain(body))
        yield "RED403", "a picture's file carries a comment"
    elif marker == 0xE1 and body.startswith(b"Exif\0\0"):
        yield from _exif(page, body, notebook)
    elif marker == 0xE1 and b"ns.adobe.com/xap" in body[:40]:
        if list(judged(xmp_pairs(plain(body[29:])), notebook, page, "a picture")):
            yield "RED403", "a picture's file names a person or an account"
    elif marker == 0xED and b"\x1c\x02\x50" in body:
        yield "RED403", "a picture's file names who made it (IPTC)"


def _exif(page: int, body: bytes, notebook: Notebook) -> Iterator[tuple[str, str]]:
    exif = Image.Exif()
    try:
        exif.load(body)
        inner = dict(exif.get_ifd(ExifTags.IFD.Exif))
        place = dict(exif.get_ifd(GPS))
        small = dict(exif.get_ifd(ExifTags.IFD.IFD1))
    except (SyntaxError, ValueError, KeyError, OSError) as error:
        raise CouldNotLook("a picture's notes (EXIF) could not be read") from error
    if any(key in place for key in (2, 4)):
        yield "RED403", "a picture's file says where it was taken"
    if small:
        yield "RED403", "a picture's file carries a small picture of how it once was"
    for tag, value in [*exif.items(), *inner.items()]:
        name = ExifTags.TAGS.get(tag, "")
        text = plain(value) if isinstance(value, bytes) else str(value)
        if name in TELLING and sum(map(str.isalnum, text)) >= 2:
            notebook.say("RED401", page, "notes of a picture", text)
            yield "RED403", "a picture's file tells who made it or what it shows"
