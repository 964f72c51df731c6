"""JPEG files put together from their parts: the same pixels, and none of what hides beside or behind them."""

from __future__ import annotations

import io
import struct
from typing import Any

import numpy as np
import pytest
from PIL import Image

from redact.apply.rebuild.image_jpeg import Jpeg, OddJpeg, rewritten
from redact.apply.rebuild.image_jpeg_slack import decoded, seen
from tests.apply.rebuild.image_sheets import jpeg, shades

SECRET = b"written by Okafor"
KINDS: dict[str, dict[str, Any]] = {
    "baseline": {},
    "progressive": {"progressive": True},
    "optimised": {"optimize": True},
    "fine": {"subsampling": 0},
    "restarts": {"restart_marker_rows": 1},
    "many restarts": {"restart_marker_blocks": 3},
}


def part(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, 2 + len(body)) + body


def after_start(file: bytes, *parts: bytes) -> bytes:
    return file[:2] + b"".join(parts) + file[2:]


@pytest.mark.parametrize("how", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_the_pixels_stay_and_nothing_hides(mode: str, how: dict[str, Any]) -> None:
    file = jpeg(shades(161, 119, mode), **how)

    result = rewritten(file)
    pixels, hides = seen(result)

    assert np.array_equal(decoded(file), pixels)
    assert not hides or result.progressive  # whose flat parts take so few bytes that it can't be told
    assert rewritten(result.data).data == result.data


def test_what_describes_or_follows_is_gone() -> None:
    exif = Image.Exif()
    exif[0x013B] = SECRET.decode()
    out = io.BytesIO()
    shades().save(out, "JPEG", exif=exif, comment=SECRET, icc_profile=SECRET)
    file = after_start(out.getvalue(), part(0xED, SECRET), part(0xFE, SECRET)) + SECRET

    result = rewritten(file)

    assert SECRET not in result.data
    assert len(result.data) < len(jpeg(shades())) + 20
    assert np.array_equal(decoded(file), decoded(result.data))


def test_unused_tables_and_fill_bytes_are_gone() -> None:
    quantiser = b"\x03" + SECRET.ljust(64, b"\1")
    codes = b"\x13" + bytes((len(SECRET),)).ljust(16, b"\0") + SECRET
    file = jpeg(shades())
    padded = after_start(file, part(0xDB, quantiser), part(0xC4, codes), b"\xff\xff\xff")

    assert rewritten(padded).data == rewritten(file).data


@pytest.mark.parametrize(("mode", "transform"), [("RGB", 0), ("RGB", 1), ("CMYK", 0), ("L", 0)])
def test_the_parameter_becomes_a_mark_of_the_file(mode: str, transform: int) -> None:
    result = rewritten(jpeg(shades(mode=mode)), transform)
    with Image.open(io.BytesIO(result.data)) as image:
        meant = image.info.get("adobe_transform")
    assert meant == {("RGB", 0): 0, ("RGB", 1): 1, ("CMYK", 0): 0, ("L", 0): None}[mode, transform]


def _behind_the_last_block(file: bytes) -> bytes:
    return file[:-2] + SECRET + file[-2:]


@pytest.mark.parametrize("how", KINDS.values(), ids=KINDS)
def test_bytes_behind_the_last_block_are_seen(how: dict[str, Any]) -> None:
    assert seen(rewritten(_behind_the_last_block(jpeg(shades(161, 119), **how))))[1]


def test_bytes_behind_a_restart_interval_are_seen() -> None:
    file = jpeg(shades(160, 120), restart_marker_rows=2)
    at = file.index(b"\xff\xd1")
    assert seen(rewritten(file[:at] + SECRET + file[at:]))[1]


@pytest.mark.parametrize("how", [{}, {"progressive": True}], ids=["baseline", "progressive"])
def test_pixels_beyond_the_edge_are_seen(how: dict[str, Any]) -> None:
    wide = shades(160, 120)
    wide.paste(255, (151, 0, 160, 120))
    wide.paste(0, (154, 20, 157, 90))
    file = bytearray(jpeg(wide, **how))
    at = file.index(b"\xff\xc2" if how else b"\xff\xc0") + 5
    struct.pack_into(">HH", file, at, 120, 150)

    pixels, hides = seen(rewritten(bytes(file)))

    assert hides
    assert pixels.shape == (120, 150, 3)


def _twice(file: bytes) -> bytes:
    """The same scan again: what the first one showed, the second one covers."""
    scan = file[file.index(b"\xff\xda") : -2]
    return file[:-2] + scan + file[-2:]


def _without_tables(file: bytes) -> bytes:
    return file.replace(b"\xff\xc4", b"\xff\xe4")


ODD = {
    "empty": lambda file: b"",
    "no end": lambda file: file[:-2],
    "cut short": lambda file: file[:300],
    "something between": lambda file: after_start(file, SECRET),
    "a second scan": _twice,
    "no tables": _without_tables,
    "lines counted later": lambda file: file[:-2] + part(0xDC, b"\0\x78") + file[-2:],
    "a restart that does not belong": lambda file: file[:-9] + b"\xff\xd0" + file[-9:],
    "arithmetic": lambda file: file.replace(b"\xff\xc0", b"\xff\xc9"),
    "twelve bits": lambda file: file.replace(b"\xff\xc0\0\x11\x08", b"\xff\xc1\0\x11\x0c"),
    "another picture": lambda file: file[:-2] + file,
}


@pytest.mark.parametrize("change", ODD.values(), ids=ODD)
def test_an_odd_file_is_not_written_part_by_part(change: Any) -> None:
    with pytest.raises(OddJpeg) as caught:
        rewritten(change(jpeg(shades())))
    assert "Okafor" not in str(caught.value)


def test_it_keeps_its_content_to_itself() -> None:
    assert "data" not in repr(rewritten(jpeg(shades())))
    assert isinstance(rewritten(jpeg(shades())), Jpeg)
