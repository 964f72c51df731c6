"""An image XObject or inline image as it is read: what its dictionary says that paints, and its samples.

ISO 32000-2 §8.9.5, table 87. No other entry is looked at: what isn't read can't be carried.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import pikepdf
from PIL import Image

from redact.apply.rebuild.colour_spaces import DEVICE, ColourWriter, components
from redact.apply.rebuild.functions import Number, numbers
from redact.apply.rebuild.image_filters import Step, plain_bytes, unpacked
from redact.apply.rebuild.image_jpeg import Jpeg, OddJpeg, rewritten
from redact.apply.rebuild.image_jpeg_slack import decoded, seen
from redact.apply.rebuild.image_samples import MOST_BYTES, Pixels, Samples, bounded, from_rows, packed
from redact.apply.rebuild.refusal import CannotRewrite
from redact.model.errors import Damaged

SPARE = 64 << 20
"""How many bytes more than it needs a picture may unpack to, before we take it for a bomb."""
INTENTS = frozenset(("/AbsoluteColorimetric", "/RelativeColorimetric", "/Saturation", "/Perceptual"))
_FAX = {"/K": int, "/EndOfLine": bool, "/EncodedByteAlign": bool, "/BlackIs1": bool}
_JPX_MODES = {
    "L": (1, False),
    "I;16": (1, False),
    "LA": (1, True),
    "RGB": (3, False),
    "RGBA": (3, True),
    "CMYK": (4, False),
}


class DecodeRows(Protocol):
    """Undoes CCITT and JBIG2; see `redact.pdf.image_pixels`. Raises Damaged."""

    def __call__(
        self, raw: bytes, kind: str, parms: Mapping[str, int | bool], shared: bytes | None = None
    ) -> bytes: ...


@dataclass(frozen=True)
class Source:
    """One picture. `space` is as `ColourWriter` wrote it, None for a stencil; `palette` the old Indexed space,
    whose names are those of `resources`.

    `lossy`: it came as JPEG or JPEG 2000. `hides`: its JPEG file holds what its pixels don't show.
    """

    width: int
    height: int
    bits: int
    space: Any
    palette: Any
    resources: Any = field(repr=False)
    decode: tuple[Number, ...] | None
    key: tuple[int, ...] | None
    mask: Any
    soft: Any
    interpolate: bool
    intent: str | None
    lossy: bool
    jpeg: Jpeg | None = field(repr=False)
    _read: Callable[[], tuple[Samples, bool]] = field(repr=False)
    alpha: Samples | None = field(default=None, repr=False)

    @property
    def stencil(self) -> bool:
        return self.space is None

    @property
    def components(self) -> int:
        return 1 if self.space is None else components(self.space)

    @cached_property
    def _looked(self) -> tuple[Samples, bool]:
        return self._read()

    @property
    def samples(self) -> Samples:
        """All rows. Raises CannotRewrite."""
        return self._looked[0]

    @property
    def hides(self) -> bool:
        """Raises CannotRewrite."""
        return self._looked[1]


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the data itself says: where a JPEG and its dictionary differ, the JPEG is what viewers show."""

    width: int
    height: int
    bits: int
    components: int | None
    read: Callable[[], tuple[Samples, bool]]
    lossy: bool = False
    jpeg: Jpeg | None = None
    alpha: Samples | None = None


def open_source(image: Any, colours: ColourWriter, resources: Any, decode_rows: DecodeRows) -> Source:
    """Read an image. Raises CannotRewrite for what is damaged, unknown or too large."""
    stencil = image.get("/ImageMask", False) is True
    width, height = _whole(image, "/Width"), _whole(image, "/Height")
    space, palette = (None, None) if stencil else _space(image.get("/ColorSpace"), colours, resources)
    count = 1 if space is None else components(space)
    bits = 1 if stencil else image.get("/BitsPerComponent", 8)
    if bits not in (1, 2, 4, 8, 16) or (space is not None and count == 0):
        raise CannotRewrite("a picture of a kind that is not known")
    frame = _frame(image, width, height, count, bits, decode_rows)
    if stencil and frame.components is not None:
        raise CannotRewrite("a stencil of many tones")
    if not stencil and frame.components not in (None, count if space is not None else None):
        if palette is not None or frame.components not in DEVICE:
            raise CannotRewrite("a picture of another number of colours than it says")
        space, count = pikepdf.Name(DEVICE[frame.components]), frame.components
    elif not stencil and space is None:
        raise CannotRewrite("a picture without a colour space")
    decode = _decode(image.get("/Decode"), count, frame.bits, palette is not None, stencil)
    mask, soft = (None, None) if stencil else (image.get("/Mask"), image.get("/SMask"))
    return Source(
        width=frame.width,
        height=frame.height,
        bits=min(8, frame.bits),
        space=space,
        palette=palette,
        resources=resources,
        decode=decode,
        key=_key(mask, count, bits) if isinstance(mask, pikepdf.Array) and soft is None else None,
        mask=mask if isinstance(mask, pikepdf.Stream) else None,
        soft=soft if isinstance(soft, pikepdf.Stream) else None,
        interpolate=image.get("/Interpolate", False) is True,
        intent=str(image["/Intent"]) if str(image.get("/Intent", "")) in INTENTS else None,
        lossy=frame.lossy,
        jpeg=frame.jpeg,
        _read=frame.read,
        alpha=frame.alpha,
    )


def _whole(image: Any, key: str) -> int:
    value = image.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < 1 << 31:
        raise CannotRewrite("a picture has no pixels or too many")
    return value


def _space(space: Any, colours: ColourWriter, resources: Any) -> tuple[Any, Any]:
    if space is None:
        return None, None
    return colours.write(space, resources), space if colours.is_indexed(space, resources) else None


def _decode(given: Any, count: int, bits: int, indexed: bool, stencil: bool) -> tuple[Number, ...] | None:
    """None where it says what is so anyway (§8.9.5.2), so that colours stay as they are through changes of bits."""
    if not isinstance(given, pikepdf.Array) or len(given) != 2 * count:
        return None  # viewers do not follow one of another length
    values = tuple(numbers(given, 2 * count))
    usual = (0, (1 << bits) - 1) if indexed else (0, 1) * count
    if stencil and values not in ((0, 1), (1, 0)):
        raise CannotRewrite("a stencil with a decoding of its own")
    return None if values == usual else values


def _key(mask: Any, count: int, bits: int) -> tuple[int, ...]:
    values = numbers(mask, 2 * count)
    if not all(isinstance(v, int) and 0 <= v < 1 << bits for v in values):
        raise CannotRewrite("a colour key outside of the colours")
    return tuple(int(v) >> (8 if bits == 16 else 0) for v in values)


def _frame(image: Any, width: int, height: int, count: int, bits: int, decode_rows: DecodeRows) -> _Frame:
    needed = bounded(width, height, count, bits)
    data, left = unpacked(image, min(MOST_BYTES, needed + SPARE))
    if not left:
        return _Frame(width, height, bits, None, lambda: (from_rows(data, width, height, count, bits), False))
    name, parms = left[0]
    if len(left) == 1 and name == "/DCTDecode":
        return _jpeg_frame(data, parms)
    if len(left) == 1 and name == "/JPXDecode":
        return _jpx_frame(data, image)
    if len(left) == 1 and name in ("/CCITTFaxDecode", "/JBIG2Decode") and count == 1:
        return _Frame(width, height, 1, None, lambda: (_two_tones(data, left[0], width, height, decode_rows), False))
    raise CannotRewrite("a picture with filters that are not known")


def _jpeg_frame(data: bytes, parms: Any) -> _Frame:
    given = parms.get("/ColorTransform") if parms is not None else None
    transform = given if isinstance(given, int) else None
    try:
        jpeg = rewritten(data, transform)
    except OddJpeg:
        if transform is not None:
            raise CannotRewrite("a JPEG picture is damaged") from None
        pixels = decoded(data)
        height, width, count = pixels.shape
        return _Frame(width, height, 8, count, lambda: (packed(pixels, 8), False), lossy=True)

    def look() -> tuple[Samples, bool]:
        seen_pixels, hides = seen(jpeg)
        return packed(seen_pixels, 8), hides

    return _Frame(jpeg.width, jpeg.height, 8, jpeg.components, look, lossy=True, jpeg=jpeg)


def _jpx_frame(data: bytes, image: Any) -> _Frame:
    """JPEG 2000 (§7.4.9): its own size, depth and number of colours count; what it lets through may be in it too."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=("JPEG2000",)) as picture:
                bounded(picture.width, picture.height, 4, 8)
                if picture.mode not in _JPX_MODES:
                    raise CannotRewrite("a JPEG 2000 picture of a kind that is not known")
                count, seen_through = _JPX_MODES[picture.mode]
                values = np.asarray(picture)
                pixels: Pixels = (values >> 8).astype(np.uint8) if picture.mode == "I;16" else values
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise CannotRewrite("a JPEG 2000 picture is damaged") from None
    pixels = pixels.reshape(pixels.shape[0], pixels.shape[1], -1)
    colours = np.ascontiguousarray(pixels[:, :, :count])
    alpha = None
    if seen_through and image.get("/SMaskInData", 0) in (1, 2):
        if image.get("/SMaskInData") == 2:
            raise CannotRewrite("a picture that is mixed with its mask")
        alpha = packed(pixels[:, :, count:], 8)
    samples = packed(colours, 8)
    return _Frame(samples.width, samples.height, 8, count, lambda: (samples, False), lossy=True, alpha=alpha)


def _two_tones(data: bytes, step: Step, width: int, height: int, decode_rows: DecodeRows) -> Samples:
    name, given = step[0], pikepdf.Dictionary() if step[1] is None else step[1]
    fax = name == "/CCITTFaxDecode"
    shared = None
    parms: dict[str, int | bool] = {}
    globals_: Any = given.get("/JBIG2Globals")
    if fax:
        if given.get("/Columns", 1728) != width:
            raise CannotRewrite("a fax of another width than its picture")
        parms = {key: kind(given[key]) for key, kind in _FAX.items() if isinstance(given.get(key), kind)}
        parms |= {"/Columns": width, "/Rows": height, "/EndOfBlock": False}  # else the rows have no bound
    elif isinstance(globals_, pikepdf.Stream):
        shared = plain_bytes(globals_, SPARE)
    try:
        rows = decode_rows(data, name, parms, shared)
    except Damaged:
        raise CannotRewrite("a picture of two tones is damaged") from None
    needed = bounded(width, height, 1, 1)
    if fax:
        rows = rows.ljust(needed, b"\0" if parms.get("/BlackIs1") else b"\xff")  # as viewers do: paper is white
    elif len(rows) != needed:
        raise CannotRewrite("a picture of two tones of another size than it says")
    return from_rows(rows, width, height, 1, 1)
