"""What a file holds outside its objects, and how the objects are packed."""

from __future__ import annotations

import re
import zlib

from pikepdf import Dictionary, Encryption, ObjectStreamMode, Permissions, String

from tests.leaks.channels.paper import body, done, page_of, said, sheet
from tests.leaks.channels.registry import BEFORE, KEPT, SECRET, channel

SIGNED = said(f"Signed by {SECRET}", 72, 650)
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def _stream(data: bytes, extra: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), extra, data)


def _objects() -> list[bytes]:
    return [CATALOG, PAGES, PAGE, _stream(body().encode()), FONT]


def _written(objects: list[bytes], between: bytes = b"", trailer: bytes = b"") -> bytes:
    """A file by hand: header, objects one after the other with something between them, table, trailer."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, value in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n%s" % (number, value, between)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, table)
    return bytes(out)


@channel()
def incremental_update() -> bytes:
    """The first version said more; the second says less, and is only added to the first."""
    first = _objects()
    first[3] = _stream(f"{body()} BT /F1 11 Tf 72 600 Td (Signed by {SECRET}) Tj ET".encode())
    old = _written(first)
    place, previous = len(old), old.rfind(b"xref\n0 ")
    new = b"4 0 obj\n%s\nendobj\n" % _stream(body().encode())
    table = b"xref\n4 1\n%010d 00000 n \n" % place
    end = b"trailer\n<</Size 6/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (previous, place + len(new))
    return old + new + table + end


@channel()
def unreferenced_object() -> bytes:
    return _written([*_objects(), b"<</Title(%s)>>" % SECRET.encode(), _stream(f"({SECRET}) Tj".encode())])


@channel()
def file_comments() -> bytes:
    return _written(_objects(), between=b"%% written for %s\n" % SECRET.encode())


@channel()
def after_eof() -> bytes:
    return _written(_objects()) + f"\nwritten by {SECRET}\n".encode()


@channel()
def before_header() -> bytes:
    return f"From: {SECRET}\r\n\r\n".encode() + _written(_objects())


@channel()
def object_streams() -> bytes:
    """Old objects packed in a stream where a search of the bytes finds nothing."""
    pdf = sheet()
    pdf.Root["/Old"] = pdf.make_indirect(Dictionary(Who=pdf.make_indirect(String(SECRET))))
    page_of(pdf)["/Resources"]["/Font"]["/F1"]["/Who"] = pdf.make_indirect(String(f"by {SECRET}"))
    return done(pdf, object_stream_mode=ObjectStreamMode.generate)


@channel()
def stream_slack() -> bytes:
    """Bytes behind the end of the compressed data, but before that of the stream."""
    objects = _objects()
    objects[3] = _stream(zlib.compress(body().encode()) + b"\nby " + SECRET.encode(), b"/Filter/FlateDecode")
    return _written(objects)


@channel()
def encrypted_input() -> bytes:
    return done(sheet(SIGNED), encryption=Encryption(user="open", owner="own", R=4, aes=False, metadata=False))


@channel()
def encrypted_owner_only() -> bytes:
    no_copying = Permissions(extract=False, modify_other=False)
    how = Encryption(user="", owner="own", R=4, aes=False, metadata=False, allow=no_copying)
    return done(sheet(SIGNED), encryption=how)


@channel()
def utf16_hex_escape_strings() -> bytes:
    """The same name in every spelling that a string has."""
    wide = ("\ufeff" + SECRET).encode("utf-16-be").hex().encode()
    octal = b"".join(b"\\%03o" % c for c in SECRET.encode())
    font = FONT[:-2] + b"/A<" + wide + b">/B(" + octal + b")/C<" + SECRET.encode().hex().encode() + b">/D/#4fka#66or>>"
    drawn = b" BT /F1 11 Tf 72 600 Td (by " + octal + b") Tj 0 -14 Td <" + SECRET.encode().hex().encode() + b"> Tj ET"
    info = b"<</Author<" + wide + b">/Title(" + octal + b")/Subject(\xef\xbb\xbf" + SECRET.encode() + b")>>"
    objects = [CATALOG, PAGES, PAGE, _stream(body().encode() + drawn), font, info]
    return _written(objects, trailer=b"/Info 6 0 R")


@channel()
def lazy_repair() -> bytes:
    """A table that is right about all objects but one: a reader mends it in the middle of its work."""
    objects = _objects()
    objects[3] = _stream((body() + SIGNED).encode())
    whole = _written([*objects, b"<</Type/ExtGState/CA 1>>"])
    rows = list(re.finditer(rb"\d{10} 00000 n ", whole))
    return whole[: rows[4].start()] + b"%010d 00000 n " % 17 + whole[rows[4].end() :]


@channel(kept=KEPT)
def two_pages_one_stream() -> bytes:
    """Two pages that share one content stream and one font: what goes from one must go from both."""
    pdf = sheet(SIGNED)
    second = sheet(SIGNED)
    pdf.pages.append(second.pages[0])
    page_of(pdf, 2)["/Contents"] = page_of(pdf)["/Contents"]
    return done(pdf)


@channel(kept=(*KEPT, BEFORE))
def linearized_with_hints() -> bytes:
    return done(sheet(SIGNED), linearize=True)
