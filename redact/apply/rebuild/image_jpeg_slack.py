"""What a JPEG's coded bytes hold that nobody sees: bytes after the last block, and pixels beyond the frame's edge.

Neither can be seen in the file's outline, so the picture is decoded again with a little less, or with a little more.
"""

from __future__ import annotations

import io
import struct
import warnings

import numpy as np
from PIL import Image

from redact.apply.rebuild.image_jpeg import Interval, Jpeg
from redact.apply.rebuild.image_samples import Pixels
from redact.apply.rebuild.refusal import CannotRewrite

MOST_PIXELS = 120_000_000
TAIL = 4
"""Bytes without which a picture must look different: fewer hold no word."""
EDGE = 4
"""Hidden pixels in a row: fewer hold no letter."""
CONTRAST, SHARE = 64, 0.01
"""Beyond its edge a picture is drawn on, as encoders do it, when fewer than SHARE of the pixels differ by CONTRAST."""
RIM = 2
MOST_WORK = 150_000_000
_MODES = {"L": 1, "RGB": 3, "CMYK": 4}


def decoded(data: bytes) -> Pixels:
    """(height, width, components) as a PDF's reader has them: CMYK is not turned over. Raises CannotRewrite."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
                if image.mode not in _MODES or image.width * image.height > MOST_PIXELS:
                    raise CannotRewrite("a JPEG picture of a kind or size that can't be read")
                values: Pixels = np.asarray(image)
                turned = image.mode == "CMYK"
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise CannotRewrite("a JPEG picture is damaged") from None
    return np.invert(values) if turned else values.reshape(values.shape[0], values.shape[1], -1)


def seen(jpeg: Jpeg) -> tuple[Pixels, bool]:
    """The pixels of a picture, and whether its coded bytes hold something that does not show in them."""
    across, down = jpeg.unit
    if jpeg.width * jpeg.height > MOST_PIXELS:
        raise CannotRewrite("a JPEG picture of a kind or size that can't be read")
    wide, high = -(-jpeg.width // across) * across, -(-jpeg.height // down) * down
    wider = min(wide, 0xFFFF), min(high, 0xFFFF)
    patched = bytearray(jpeg.data)
    struct.pack_into(">HH", patched, jpeg.frame_at, wider[1], wider[0])
    whole = decoded(bytes(patched))
    pixels = np.ascontiguousarray(whole[: jpeg.height, : jpeg.width])
    return pixels, _beyond(whole, jpeg.width, jpeg.height) or _behind(jpeg, bytes(patched), whole)


def _beyond(whole: Pixels, width: int, height: int) -> bool:
    """Whether the strips outside the frame show something else than the frame's last column and row."""
    right = whole[:, width:], whole[:, width - 1 : width]
    under = whole[height:, :width], whole[height - 1 : height, :width]
    for (strip, edge), length in ((right, whole.shape[1] - width), (under, whole.shape[0] - height)):
        if length < EDGE or int(strip.max()) - int(strip.min()) < CONTRAST:
            continue
        apart = np.abs(strip.astype(np.int16) - edge.astype(np.int16)).max(axis=2) > CONTRAST
        if apart.mean() > SHARE:
            return True
    return False


def _behind(jpeg: Jpeg, data: bytes, whole: Pixels) -> bool:
    """Whether a scan looks the same without its last bytes."""
    if jpeg.progressive and (jpeg.restart or len(jpeg.scans) * jpeg.width * jpeg.height > MOST_WORK):
        return True  # it can't be tried in decent time
    if jpeg.restart:
        return not jpeg.interleaved or _behind_restarts(jpeg, data, whole)
    return any(np.array_equal(decoded(_without(data, scan)), whole) for scan in jpeg.scans)


def _without(data: bytes, intervals: tuple[Interval, ...]) -> bytes:
    parts, at = [], 0
    for begin, end in intervals:
        parts.append(data[at : max(begin, end - TAIL)])
        at = end
    return b"".join((*parts, data[at:]))


def _behind_restarts(jpeg: Jpeg, data: bytes, whole: Pixels) -> bool:
    """Each interval of more than a few bytes must have its last block changed."""
    across, down = jpeg.unit
    apart = (decoded(_without(data, jpeg.scans[0])) != whole).any(axis=2)
    for length, axis in ((down, 0), (across, 1)):  # colours bleed into the neighbouring block's rim
        rim = np.arange(apart.shape[axis]) % length
        apart[(slice(None),) * axis + ((rim < RIM) | (rim >= length - RIM),)] = False
    rows = np.logical_or.reduceat(apart, np.arange(0, apart.shape[0], down), axis=0)
    blocks = np.logical_or.reduceat(rows, np.arange(0, apart.shape[1], across), axis=1).ravel()
    for number, (begin, end) in enumerate(jpeg.scans[0]):
        last = min((number + 1) * jpeg.restart, len(blocks)) - 1
        if end - begin > TAIL and not blocks[last]:
            return True
    return False
