"""Colour profiles written anew: they mean the same colours, and hold no words but stock ones."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from PIL import Image, ImageCms

from redact.apply.rebuild.icc import HEADER, BrokenProfile, rebuilt
from tests.apply.rebuild.image_sheets import profile_rgb, shades

SECRET = b"Okafor"


def profile(tags: dict[bytes, bytes], space: bytes = b"RGB ", version: int = 2) -> bytes:
    """A profile with its tags one after the other."""
    head = bytearray(HEADER)
    head[4:8], head[8], head[12:24] = b"lcms", version, b"mntr" + space + b"XYZ "
    head[36:40], head[48:56], head[80:84] = b"acsp", b"OkaforOk", b"Okaf"
    table, body = struct.pack(">I", len(tags)), b""
    for name, value in tags.items():
        table += name + struct.pack(">II", HEADER + 4 + 12 * len(tags) + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    whole = bytes(head) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def xyz(*values: float) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(65536 * v) for v in values))


def gamma(value: float, behind: bytes = b"") -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(256 * value)) + behind


def matrix_profile(**more: bytes) -> bytes:
    tags = {b"wtpt": xyz(0.95, 1, 1.09), b"rXYZ": xyz(0.44, 0.22, 0.01), b"gXYZ": xyz(0.38, 0.72, 0.1)}
    tags |= {b"bXYZ": xyz(0.14, 0.06, 0.71), b"rTRC": gamma(2.2, SECRET), b"gTRC": gamma(1.8), b"bTRC": gamma(1.4)}
    tags |= {b"desc": b"desc\0\0\0\0\0\0\0\7Okafor\0" + bytes(78), b"cprt": b"text\0\0\0\0by Okafor\0"}
    tags |= {b"meta": b"dict" + SECRET, b"dmdd": b"desc" + SECRET}
    return profile({**tags, **{name.encode(): value for name, value in more.items()}})


def table_profile() -> bytes:
    """Four inks by a table of 8 bits, two points an ink (ICC.1:2010 §10.9)."""
    grid = bytes(range(48))
    ramp = bytes(range(256))
    head = b"mft1\0\0\0\0" + bytes((4, 3, 2, 0)) + struct.pack(">9i", *(65536 * v for v in (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    table = head + ramp * 4 + grid + ramp * 3 + SECRET
    made = bytearray(profile({b"A2B0": table, b"wtpt": xyz(0.96, 1, 0.82)}, b"CMYK"))
    made[12:16], made[20:24] = b"prtr", b"Lab "
    return bytes(made)


def elements_profile() -> bytes:
    """Three colours by curves alone (ICC.1:2010 §10.10), with words in the gap before them."""
    curve = b"para\0\0\0\0" + struct.pack(">HHi", 0, 0, 2 * 65536)
    part = b"mAB \0\0\0\0" + bytes((3, 3, 0, 0)) + struct.pack(">5I", 40, 0, 0, 0, 0) + b"Okafor!!" + curve * 3
    made = bytearray(profile({b"A2B0": part, b"wtpt": xyz(0.96, 1, 0.82)}, version=4))
    made[20:24] = b"Lab "
    return bytes(made)


def through(data: bytes, mode: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A picture's colours as a profile's owner would see them, in sRGB."""
    into = ImageCms.createProfile("sRGB")
    image = ImageCms.profileToProfile(
        shades(mode=mode), ImageCms.ImageCmsProfile(io.BytesIO(data)), into, outputMode="RGB"
    )
    assert isinstance(image, Image.Image)
    return np.asarray(image)


PROFILES = {
    "sRGB": (profile_rgb(), "RGB"),
    "matrix": (matrix_profile(), "RGB"),
    "table": (table_profile(), "CMYK"),
    "elements": (elements_profile(), "RGB"),
    "grey": (profile({b"kTRC": gamma(2.2), b"wtpt": xyz(0.96, 1, 0.82)}, b"GRAY"), "L"),
}


@pytest.mark.parametrize(("data", "mode"), PROFILES.values(), ids=PROFILES)
def test_the_colours_are_the_same(data: bytes, mode: str) -> None:
    written = rebuilt(data)
    assert written.components == len(mode)
    assert np.array_equal(through(written.data, mode), through(data, mode))


@pytest.mark.parametrize(("data", "mode"), PROFILES.values(), ids=PROFILES)
def test_it_holds_no_words_of_its_own(data: bytes, mode: str) -> None:
    written = rebuilt(data).data
    assert b"Okaf" not in written
    assert struct.unpack(">I", written[:4])[0] == len(written)
    assert rebuilt(written).data == written
    assert rebuilt(data + SECRET).data == written


def _put(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


BROKEN = {
    "empty": b"",
    "no profile": bytes(500),
    "cut short": matrix_profile()[:300],
    "another class": _put(matrix_profile(), 12, b"link"),
    "another space": _put(matrix_profile(), 16, b"6CLR"),
    "another version": _put(matrix_profile(), 8, b"\x05"),
    "too many tags": _put(matrix_profile(), HEADER, b"\xff\xff\xff\xff"),
    "a curve too long": matrix_profile(rTRC=b"curv\0\0\0\0\xff\xff\xff\xff"),
    "a curve of another type": matrix_profile(rTRC=b"text\0\0\0\0Okafor"),
    "a table too large": matrix_profile(A2B0=b"mft1\0\0\0\0\x0f\x0f\xff\0" + bytes(60)),
    "no curves": profile({b"wtpt": xyz(1, 1, 1)}),
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenProfile) as caught:
        rebuilt(data)
    assert "Okafor" not in str(caught.value)
