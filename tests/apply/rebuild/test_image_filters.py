"""What stands behind filters, and no more of it than a bound."""

from __future__ import annotations

import io
import zlib
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image, TiffImagePlugin

from redact.apply.rebuild.image_filters import plain_bytes, unpacked
from redact.apply.rebuild.refusal import CannotRewrite
from tests.apply.rebuild.image_sheets import shades


def lzw(data: bytes, width: int) -> bytes:
    """As TIFF codes it, which is as PDF does (ISO 32000-2 §7.4.4)."""
    out = io.BytesIO()
    height = len(data) // width
    image = Image.frombytes("L", (width, height), data)
    image.save(out, "TIFF", compression="tiff_lzw", tiffinfo={TiffImagePlugin.ROWSPERSTRIP: height})
    with Image.open(io.BytesIO(out.getvalue())) as tiff:
        tags: Any = tiff.tag_v2  # type: ignore[attr-defined]
        start, length = tags[TiffImagePlugin.STRIPOFFSETS][0], tags[TiffImagePlugin.STRIPBYTECOUNTS][0]
    return out.getvalue()[start : start + length]


PLAIN = shades(200, 100, "L").tobytes()
RUNS = b"".join(bytes((257 - 100, n)) for n in range(10)) + b"\x02abc\x80"
CODED: dict[str, tuple[bytes, list[str], bytes]] = {
    "none": (PLAIN, [], PLAIN),
    "flate": (zlib.compress(PLAIN), ["/FlateDecode"], PLAIN),
    "short name": (zlib.compress(PLAIN), ["/Fl"], PLAIN),
    "lzw": (lzw(PLAIN, 200), ["/LZWDecode"], PLAIN),
    "runs": (RUNS, ["/RunLengthDecode"], b"".join(bytes((n,)) * 100 for n in range(10)) + b"abc"),
    "hex": (PLAIN.hex().encode() + b">", ["/ASCIIHexDecode"], PLAIN),
    "twice": (zlib.compress(PLAIN).hex().encode() + b">", ["/ASCIIHexDecode", "/FlateDecode"], PLAIN),
}


def stream_of(data: bytes, filters: list[str], pdf: pikepdf.Pdf) -> Stream:
    return Stream(pdf, data, Filter=Array([Name(name) for name in filters]))


@pytest.mark.parametrize(("data", "filters", "plain"), CODED.values(), ids=CODED)
def test_the_plain_bytes_come_out_up_to_a_bound(data: bytes, filters: list[str], plain: bytes) -> None:
    pdf = pikepdf.new()
    stream = stream_of(data, filters, pdf)

    assert plain_bytes(stream, len(data) + len(plain)) == plain
    if filters:
        with pytest.raises(CannotRewrite):
            plain_bytes(stream, len(plain) - 200)


def test_a_predictor_is_undone() -> None:
    pdf = pikepdf.new()
    rows = b"".join(b"\2" + (bytes(range(10)) if row == 0 else bytes(10)) for row in range(5))
    stream = stream_of(zlib.compress(rows), ["/FlateDecode"], pdf)
    stream["/DecodeParms"] = Array([Dictionary(Predictor=15, Columns=10)])
    assert plain_bytes(stream, 1000) == bytes(range(10)) * 5


def test_a_pictures_filter_is_left() -> None:
    pdf = pikepdf.new()
    data, left = unpacked(stream_of(zlib.compress(b"jpeg"), ["/FlateDecode", "/DCTDecode"], pdf), 100)
    assert data == b"jpeg"
    assert [name for name, _ in left] == ["/DCTDecode"]
    with pytest.raises(CannotRewrite):
        plain_bytes(stream_of(b"", ["/DCTDecode"], pdf), 100)


def test_a_bomb_is_not_unpacked() -> None:
    pdf = pikepdf.new()
    inner = zlib.compress(bytes(1 << 24))
    with pytest.raises(CannotRewrite):
        plain_bytes(stream_of(zlib.compress(inner), ["/FlateDecode", "/FlateDecode"], pdf), 1 << 20)


def test_too_many_filters_are_refused() -> None:
    pdf = pikepdf.new()
    with pytest.raises(CannotRewrite):
        unpacked(stream_of(b"", ["/ASCIIHexDecode"] * 9, pdf), 100)
