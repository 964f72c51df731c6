"""Damaged files, and what is no PDF at all."""

from __future__ import annotations

import io
import random
import re
import zipfile
import zlib

import pikepdf

from tests.hostile.paper import TEXT, hostile, one_page, packed


@hostile(quick=True)
def xref_broken() -> bytes:
    return re.sub(rb"\d{10} 00000 n", b"9999999999 00000 n", one_page())


@hostile(quick=True)
def xref_swapped() -> bytes:
    """Every entry points to the object after its own."""
    whole = one_page()
    rows = re.findall(rb"\d{10} 00000 n", whole)
    turned = iter([*rows[1:], rows[0]])
    return re.sub(rb"\d{10} 00000 n", lambda _: next(turned), whole)


@hostile(quick=True)
def xref_before_itself() -> bytes:
    """/Prev leads to the same table for ever."""
    whole = one_page(trailer=b"/Prev 0000000000")
    start = re.findall(rb"startxref\n(\d+)", whole)[0]
    return whole.replace(b"/Prev 0000000000", b"/Prev " + start.zfill(10))


@hostile(quick=True)
def startxref_wrong() -> bytes:
    return re.sub(rb"startxref\n\d+", b"startxref\n4294967296000", one_page())


@hostile(quick=True)
def truncated() -> bytes:
    return one_page()[:300]


@hostile(quick=True)
def only_a_header() -> bytes:
    return b"%PDF-1.7\n"


@hostile(quick=True)
def empty() -> bytes:
    return b""


@hostile(quick=True)
def noise() -> bytes:
    return b"%PDF-1.7\n" + random.Random(7).randbytes(200_000)


@hostile(quick=True)
def content_is_noise() -> bytes:
    return one_page(packed(TEXT + random.Random(8).randbytes(200_000)))


@hostile(quick=True)
def content_is_cut() -> bytes:
    cut = zlib.compress(TEXT * 1000)[:-40]
    return one_page(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(cut), cut))


@hostile(quick=True)
def filters_unknown() -> bytes:
    return one_page(b"<< /Length 3 /Filter [/NoSuch /JBIG2Decode /JPXDecode] >>\nstream\nabc\nendstream")


@hostile(quick=True)
def predictor_of_huge_rows() -> bytes:
    entries = b"/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>"
    return one_page(packed(TEXT, entries))


@hostile(quick=True)
def bytes_flipped() -> bytes:
    """One byte in fifty is another."""
    chance = random.Random(9)
    return bytes(chance.randrange(256) if i > 20 and chance.random() < 0.02 else b for i, b in enumerate(one_page()))


@hostile(quick=True)
def a_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("minutes.txt", "The council met.")
    return out.getvalue()


@hostile(quick=True)
def a_picture() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (20, 20)).save(out, "PNG")
    return out.getvalue()


@hostile(quick=True)
def an_svg() -> bytes:
    return b"<svg xmlns='urn:x'><text>The council met.</text></svg>"


@hostile(quick=True)
def a_text() -> bytes:
    return b"The council met.\n"


@hostile(quick=True)
def locked() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(one_page())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user="user"))
    return out.getvalue()


@hostile(quick=True)
def locked_by_an_unknown_handler() -> bytes:
    return one_page(trailer=b"/Encrypt 5 0 R /ID [<00><00>]", more={5: b"<< /Filter /NoSuch /V 9 /R 9 /Length 4096 >>"})
