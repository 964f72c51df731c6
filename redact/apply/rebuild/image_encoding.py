"""Samples to a stream's bytes: Flate with or without PNG's prediction, CCITT Group 4, JPEG (ISO 32000-2 §7.4)."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image, TiffImagePlugin

from redact.apply.rebuild.image_samples import Pixels, Samples, spread

QUALITY = 90
LEVEL = 6
"""Of Flate: a higher one takes several times as long for two bytes in a hundred."""
FEW_BYTES = 4096
"""Pictures of fewer bytes are not worth JPEG's loss."""
WORTH = 0.9
_TRIAL = 1 << 18
_BAND = 1 << 22


@dataclass(frozen=True, slots=True)
class Encoded:
    """Bytes, the filters that undo them, in this order, and the parameters of the only one."""

    data: bytes = field(repr=False)
    filters: tuple[str, ...]
    parms: dict[str, Any] = field(default_factory=dict)


def as_jpeg(file: bytes) -> Encoded:
    """A JPEG file as a stream's bytes; packed once more where its blocks are so alike that this makes it smaller."""
    packed = zlib.compress(file, LEVEL)
    if len(packed) < WORTH * len(file):
        return Encoded(packed, ("/FlateDecode", "/DCTDecode"))
    return Encoded(file, ("/DCTDecode",))


def lossless(samples: Samples) -> Encoded:
    """The smaller of what fits: Group 4 for 1 bit a pixel, prediction for shades."""
    plain = (
        Encoded(zlib.compress(samples.data, LEVEL), ("/FlateDecode",))
        if not _predicts(samples)
        else _predicted(samples)
    )
    if samples.bits == 1 and samples.components == 1 and len(plain.data) > 64:
        group4 = _group4(samples)
        if len(group4.data) < len(plain.data):
            return group4
    return plain


def _predicts(samples: Samples) -> bool:
    """Whether prediction makes the middle of a picture smaller."""
    if samples.bits != 8:
        return False
    many = max(1, _TRIAL // samples.stride)
    first = max(0, (samples.height - many) // 2)
    some = samples.rows[first : first + many]
    trial = _filtered(some, samples.components, np.zeros(samples.stride, np.uint8))
    return len(zlib.compress(trial, 1)) < len(zlib.compress(some.tobytes(), 1))


def _predicted(samples: Samples) -> Encoded:
    packer, out = zlib.compressobj(LEVEL), []
    each = max(1, _BAND // samples.stride)
    above = np.zeros(samples.stride, np.uint8)
    for top in range(0, samples.height, each):
        rows = samples.rows[top : top + each]
        out.append(packer.compress(_filtered(rows, samples.components, above)))
        above = rows[-1]
    out.append(packer.flush())
    parms = {"/Predictor": 15, "/Colors": samples.components, "/BitsPerComponent": 8, "/Columns": samples.width}
    return Encoded(b"".join(out), ("/FlateDecode",), parms)


def _filtered(rows: Pixels, components: int, above: Pixels) -> bytes:
    """PNG's filters (ISO/IEC 15948 §9.2), for each row the one with the smallest sum of differences."""
    up = np.concatenate((above[None, :], rows[:-1]))
    left = np.pad(rows, ((0, 0), (components, 0)))[:, : rows.shape[1]]
    corner = np.pad(up, ((0, 0), (components, 0)))[:, : rows.shape[1]]
    tries = [rows, rows - left, rows - up, rows - _mean(left, up), rows - _paeth(left, up, corner)]
    sums = np.stack([np.minimum(each, 0 - each).sum(axis=1, dtype=np.uint64) for each in tries])
    best = sums.argmin(axis=0)
    out = np.empty((len(rows), rows.shape[1] + 1), np.uint8)
    out[:, 0] = best
    for kind, each in enumerate(tries):
        out[best == kind, 1:] = each[best == kind]
    return out.tobytes()


def _mean(left: Pixels, up: Pixels) -> Pixels:
    return ((left.astype(np.uint16) + up) >> 1).astype(np.uint8)


def _paeth(left: Pixels, up: Pixels, corner: Pixels) -> Pixels:
    a, b, c = (each.astype(np.int16) for each in (left, up, corner))
    by_a, by_b, by_c = np.abs(b - c), np.abs(a - c), np.abs(a + b - 2 * c)
    nearest = np.where((by_a <= by_b) & (by_a <= by_c), left, np.where(by_b <= by_c, up, corner))
    return nearest.astype(np.uint8)


def _group4(samples: Samples) -> Encoded:
    """ITU-T T.6, taken out of the TIFF that libtiff makes; a bit of 1 is black in its coding."""
    image = Image.frombytes("1", (samples.width, samples.height), samples.data)
    out = io.BytesIO()
    image.save(out, "TIFF", compression="group4", tiffinfo={TiffImagePlugin.ROWSPERSTRIP: samples.height})
    start, length = _strip(out.getvalue())
    parms = {"/K": -1, "/Columns": samples.width, "/Rows": samples.height, "/BlackIs1": True}
    return Encoded(out.getvalue()[start : start + length], ("/CCITTFaxDecode",), parms)


def _strip(tiff: bytes) -> tuple[int, int]:
    """Where the only strip of a TIFF that Pillow made lies, and its length (TIFF 6.0 §2)."""
    (at,) = struct.unpack_from("<I", tiff, 4)
    (count,) = struct.unpack_from("<H", tiff, at)
    entries = (struct.unpack_from("<HHII", tiff, at + 2 + 12 * n) for n in range(count))
    tags = {tag: value for tag, _, many, value in entries if many == 1}
    return tags[TiffImagePlugin.STRIPOFFSETS], tags[TiffImagePlugin.STRIPBYTECOUNTS]


def jpeg_bytes(samples: Samples, *, fine: bool) -> bytes:
    """A JPEG file of 1, 3 or 4 components of 8 bits. `fine` keeps the colours at every pixel.

    Of four components, a sample is written as it is: PDF does not turn CMYK over as image programs do.
    """
    values = spread(samples)
    out = io.BytesIO()
    if samples.components == 1:
        Image.fromarray(values[:, :, 0]).save(out, "JPEG", quality=QUALITY)
    elif samples.components == 3:
        Image.fromarray(values).save(out, "JPEG", quality=QUALITY, subsampling=0 if fine else 2)
    else:
        inverse = np.invert(np.ascontiguousarray(values))  # Pillow turns CMYK over when it writes
        Image.fromarray(inverse, mode="CMYK").save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
