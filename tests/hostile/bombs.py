"""Little on disk, much in memory or time."""

from __future__ import annotations

import zlib

from tests.hostile.paper import TEXT, hostile, one_page, packed, repeated, stream

GIB = 1 << 30


@hostile()
def content_of_2_gib() -> bytes:
    return one_page(stream(repeated(b"q Q ", GIB // 2, TEXT), b"/Filter /FlateDecode"))


@hostile()
def content_packed_twice() -> bytes:
    """4 GiB of letters, which Flate makes 4 MiB, and Flate again some kilobytes."""
    twice = zlib.compress(repeated(b"q ", 2 * GIB), 9)
    return one_page(stream(twice, b"/Filter [/FlateDecode /FlateDecode]"))


@hostile(quick=True)
def content_shown_hundredfold() -> bytes:
    """One content of 16 MiB, named a hundred times by the page."""
    body = stream(repeated(b"0 0 m 9 9 l S\n", 1 << 20), b"/Filter /FlateDecode")
    page = b"/Contents [%s]" % (b"5 0 R " * 100)
    return one_page(page=page, more={5: body}).replace(b"/Contents 4 0 R ", b"")


@hostile(quick=True)
def picture_of_60000_by_60000() -> bytes:
    picture = stream(
        repeated(b"\0", 60_000 * 60_000 // 64),
        b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8"
        b" /ColorSpace /DeviceRGB /Filter /FlateDecode",
    )
    return one_page(packed(TEXT + b"q 500 0 0 500 0 0 cm /I Do Q"), b"/XObject << /I 5 0 R >>", more={5: picture})


@hostile()
def object_stream_of_1_gib() -> bytes:
    """The page tree lies in an object stream (ISO 32000-2 §7.5.7) that unpacks to 1 GiB of blanks."""
    tree = b"2 0 << /Type /Pages /Kids [3 0 R] /Count 1 >>"
    body = stream(
        repeated(b" ", GIB, tree),
        b"/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
    )
    return _with_xref_stream(body, b"\0" * 0)


@hostile()
def xref_stream_of_1_gib() -> bytes:
    return _with_xref_stream(None, repeated(b"\0", GIB))


def _with_xref_stream(object_stream: bytes | None, rows: bytes) -> bytes:
    """A file whose cross-reference is a stream (ISO 32000-2 §7.5.8): ours, or the packed `rows` given."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    }
    if object_stream is not None:
        del objects[2]
        objects[4] = object_stream
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    table = bytearray()
    for number in range(6):
        if number in places:
            table += b"\1" + places[number].to_bytes(4) + b"\0\0"
        elif number == 2:
            table += b"\2" + (4).to_bytes(4) + b"\0\0"
        elif number == 5:
            table += b"\1" + start.to_bytes(4) + b"\0\0"
        else:
            table += b"\0" * 7
    size = 6 if not rows else GIB // 7
    entries = b"/Type /XRef /Size %d /W [1 4 2] /Root 1 0 R /Filter /FlateDecode" % size
    out += b"5 0 obj\n%s\nendobj\n" % stream(rows or zlib.compress(bytes(table)), entries)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


@hostile()
def forms_that_laugh() -> bytes:
    """Ten forms, each of which draws the next ten times: ten thousand million words."""
    return one_page(packed(b"/X5 Do"), b"/XObject << /X5 5 0 R >>", more=_laughter(10))


@hostile(quick=True)
def forms_that_giggle() -> bytes:
    """Five of them: a hundred thousand words."""
    return one_page(packed(b"/X5 Do"), b"/XObject << /X5 5 0 R >>", more=_laughter(5))


def _laughter(depth: int) -> dict[int, bytes]:
    head = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << %s >>"
    forms = {}
    for number in range(5, 5 + depth):
        inner = b"/XObject << /X%d %d 0 R >>" % (number + 1, number + 1)
        forms[number] = packed(b"/X%d Do " % (number + 1) * 10, head % inner)
    font = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    forms[5 + depth] = packed(TEXT, head % font)
    return forms


@hostile()
def millions_of_rectangles() -> bytes:
    return one_page(stream(repeated(b"0 0 1 1 re f\n", 6_000_000, TEXT), b"/Filter /FlateDecode"))


@hostile()
def function_of_a_gigabyte() -> bytes:
    """A sampled function (ISO 32000-2 §7.10.2) that colours a shading."""
    function = stream(
        repeated(b"\0", GIB),
        b"/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [1073741824] /BitsPerSample 8 /Filter /FlateDecode",
    )
    shading = b"<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 595 0] /Function 5 0 R >>"
    return one_page(packed(TEXT + b"/S sh"), b"/Shading << /S %s >>" % shading, more={5: function})


@hostile(quick=True)
def text_of_a_comment() -> bytes:
    """A property that unpacks to 64 MiB of metadata."""
    body = stream(repeated(b"<a>", 22 << 20), b"/Type /Metadata /Subtype /XML /Filter /FlateDecode")
    return one_page(catalog=b"/Metadata 5 0 R", more={5: body})
