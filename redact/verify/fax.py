"""Whether every byte of a Group 4 stream serves its pixels: what they code to again must be the stream itself.

ITU-T T.6 has one coding of a picture that encoders agree on, so that what else lies in the stream shows.
"""

from __future__ import annotations

import io
from typing import Any

import pikepdf
from PIL import Image, TiffImagePlugin

FAX = "/CCITTFaxDecode"
_WANTED = {"/K": -1, "/BlackIs1": True}


def accounted(image: Any) -> bool:
    """True when the stream is just what its own pixels code to. `image` is coded by Group 4 alone."""
    parameters = image.get("/DecodeParms")
    if not isinstance(parameters, pikepdf.Dictionary) or any(parameters.get(k) != v for k, v in _WANTED.items()):
        return False
    if int(parameters.get("/Columns", 0)) != int(image.get("/Width", -1)):
        return False
    raw = image.read_raw_bytes()
    size = int(image["/Width"]), int(image["/Height"])
    # A bit of 1 stands for black in the coding: told so, libtiff gives the bits as they are.
    wrapped = _wrapped(raw, size)
    with Image.open(io.BytesIO(wrapped)) as opened:
        pixels = opened.convert("1")
        pixels.load()
    again = io.BytesIO()
    pixels.save(again, "TIFF", compression="group4", tiffinfo={TiffImagePlugin.ROWSPERSTRIP: size[1]})
    with Image.open(io.BytesIO(again.getvalue())) as made:
        tags: Any = made.tag_v2  # type: ignore[attr-defined]
        start, length = tags[TiffImagePlugin.STRIPOFFSETS][0], tags[TiffImagePlugin.STRIPBYTECOUNTS][0]
    return bool(again.getvalue()[start : start + length] == raw)


def _wrapped(raw: bytes, size: tuple[int, int]) -> bytes:
    """A TIFF file around one strip of Group 4 (TIFF 6.0 §2, §11)."""
    entries = (
        (256, 4, size[0]),
        (257, 4, size[1]),
        (258, 3, 1),
        (259, 3, 4),
        (262, 3, 1),
        (273, 4, 8),
        (277, 3, 1),
        (278, 4, size[1]),
        (279, 4, len(raw)),
    )
    directory = len(entries).to_bytes(2, "little") + b"".join(
        tag.to_bytes(2, "little") + kind.to_bytes(2, "little") + (1).to_bytes(4, "little") + value.to_bytes(4, "little")
        for tag, kind, value in entries
    )
    body = raw + b"\0" * (len(raw) % 2)
    return b"II*\0" + (8 + len(body)).to_bytes(4, "little") + body + directory + bytes(4)
