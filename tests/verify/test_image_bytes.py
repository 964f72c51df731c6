"""What an image's stream may hold."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Name
from PIL import Image

from redact.verify.image_bytes import (
    BEHIND,
    BROKEN,
    COMMENT,
    EXTRA_KEYS,
    PALETTE,
    TOO_LONG,
    TOO_SHORT,
    UNACCOUNTED,
    faults_of,
    jpeg_faults,
)


def jpeg(**how: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((64, 48), 80).convert("RGB").save(out, "JPEG", **how)
    return out.getvalue()


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"quality": 95}, {"restart_marker_rows": 1}])
def test_a_plain_jpeg_has_no_faults(how: dict[str, object]) -> None:
    assert jpeg_faults(jpeg(**how)) == []


def test_comments_exif_and_bytes_behind() -> None:
    exif = Image.Exif()
    exif[0x010E] = "who was there"
    assert jpeg_faults(jpeg(comment=b"who was there")) == [COMMENT]
    assert jpeg_faults(jpeg(exif=exif)) == [COMMENT]
    assert jpeg_faults(jpeg() + b"who was there") == [BEHIND]
    assert jpeg_faults(jpeg() + b"\n") == []


@pytest.mark.parametrize("data", [b"", b"who was there", jpeg()[:-2], jpeg()[:40]])
def test_what_is_no_whole_jpeg_is_broken(data: bytes) -> None:
    assert BROKEN in jpeg_faults(data)


@pytest.mark.parametrize(
    ("data", "extra", "faults"),
    [
        (bytes(6), {}, []),
        (bytes(7), {}, [TOO_LONG]),
        (bytes(5), {}, [TOO_SHORT]),
        (bytes(6), {"/Metadata": Name.X}, [EXTRA_KEYS]),
        (bytes(18), {"/ColorSpace": Name.DeviceRGB}, []),
        (bytes(2), {"/BitsPerComponent": 1}, []),
        (bytes(2), {"/ImageMask": True}, []),
        (bytes(6), {"/ColorSpace": Array([Name.Indexed, Name.DeviceRGB, 1, pikepdf.String(bytes(6))])}, []),
        (bytes(6), {"/ColorSpace": Array([Name.Indexed, Name.DeviceRGB, 1, pikepdf.String(bytes(9))])}, [PALETTE]),
        (bytes(6), {"/Filter": Name.JBIG2Decode}, [UNACCOUNTED]),
    ],
)
def test_three_by_two_pixels(data: bytes, extra: dict[str, object], faults: list[str]) -> None:
    with pikepdf.new() as pdf:
        entries = {"/Width": 3, "/Height": 2, "/ColorSpace": Name.DeviceGray, "/BitsPerComponent": 8, **extra}
        image = pdf.make_stream(data)
        for key, value in entries.items():
            image[key] = value
        assert faults_of(image) == faults
