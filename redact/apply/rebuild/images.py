"""Images written anew: the pixels that are seen, at a resolution at which they are seen, and the keys that paint them.

ISO 32000-2 §8.9. What lies beside a clip or off the page is cut away, what a mask hides is blanked, a picture of many
pixels on little paper is made smaller; JPEG files that are shown whole keep their coded bytes and lose the rest.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pikepdf

from redact.apply.rebuild.colour_spaces import ColourWriter, components
from redact.apply.rebuild.functions import numbers
from redact.apply.rebuild.image_encoding import FEW_BYTES, Encoded, as_jpeg, jpeg_bytes, lossless
from redact.apply.rebuild.image_jpeg import rewritten
from redact.apply.rebuild.image_masks import NOISE, Flags, blanked, hidden, keyed_out, showing, tells
from redact.apply.rebuild.image_samples import Box, Pixels, Samples, cut, packed, picked, shrunk, spread
from redact.apply.rebuild.image_sources import DecodeRows, Source, open_source
from redact.apply.rebuild.refusal import CannotRewrite
from redact.pdf.image_pixels import decoded_rows

MOST_DPI = 600
"""More pixels an inch than this, across or down, hide what can't be seen on paper or at a usual zoom."""
USUAL_DPI = 300
SLIVER = 2
"""A JPEG that loses no more pixels at a side than this stays whole: they show no letter, and it would lose quality."""
MOST_MASKED = 100_000_000
_SNAP = 1e-3

Part = tuple[float, float, float, float]
"""Left, bottom, right, top of a piece of the unit square, upwards (§8.9.5.1)."""
_ALL: Part = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class WrittenImage:
    """An image XObject in the release; `part` is the piece of the old unit square that its pixels cover."""

    stream: pikepdf.Stream = field(repr=False)
    part: Part


@dataclass(frozen=True, slots=True)
class _View:
    """What is seen of a picture: whole pixels, and how many are kept of them."""

    box: Box
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Mask:
    stream: Any = field(repr=False)
    shows: Flags = field(repr=False)


class ImageWriter:
    """Writes the images of one source document into one release: the same pixels seen alike become one stream."""

    def __init__(self, release: pikepdf.Pdf, colours: ColourWriter, decode: DecodeRows | None = None) -> None:
        self._release = release
        self._colours = colours
        self._decode: DecodeRows = decode or decoded_rows
        self._scratch = pikepdf.new()
        self._written: dict[tuple[Any, ...], WrittenImage] = {}
        self._streams: dict[bytes, pikepdf.Stream] = {}
        self._last: tuple[Any, Source] | None = None

    def write(
        self, image: pikepdf.Stream, part: Part = _ALL, points: tuple[float, float] = (1e6, 1e6)
    ) -> WrittenImage | None:
        """The piece of an image that is seen; None where none is.

        `part`: the piece of its unit square that shows; `points`: the size of the whole square on paper.
        Raises CannotRewrite.
        """
        return self._write(image, image.objgen, None, part, points)

    def write_inline(
        self, inline: Any, resources: Any, part: Part = _ALL, points: tuple[float, float] = (1e6, 1e6)
    ) -> WrittenImage | None:
        """The same of an inline image (§8.9.7), which becomes an image XObject. Raises CannotRewrite."""
        inline = getattr(inline, "iimage", inline)
        data = bytes(inline.read_raw_bytes())
        stream = pikepdf.Stream(self._scratch, data)
        for key, value in inline.obj.items():
            if key not in ("/Length", "/SMask", "/Mask"):
                stream[key] = value
        identity: tuple[Any, ...] = (hashlib.sha256(data).digest(), inline.obj.unparse())
        space = stream.get("/ColorSpace")
        if isinstance(space, pikepdf.Name) and isinstance(resources, pikepdf.Dictionary):
            table = resources.get("/ColorSpace")
            if isinstance(table, pikepdf.Dictionary) and str(space) in table:
                identity = (*identity, table[str(space)].unparse())  # the name means what the resources say
        return self._write(stream, identity, resources, part, points)

    def _write(
        self, image: Any, identity: Any, resources: Any, part: Part, points: tuple[float, float]
    ) -> WrittenImage | None:
        if not all(math.isfinite(v) for v in (*part, *points)):
            raise CannotRewrite("a picture at no place")
        left, bottom, right, top = (min(1.0, max(0.0, v)) for v in part)
        if left >= right or bottom >= top:
            return None
        source = self._opened(image, identity, resources)
        view = _view(source.width, source.height, (left, bottom, right, top), points)
        if source.jpeg is not None and source.key is None and _nearly_all(view.box, source):
            view = _view(source.width, source.height, _ALL, points)
        seen = _covered(view.box, source)
        masked = source.mask if source.soft is None else source.soft
        sizes = _sizes(masked, seen, points) if masked is not None else None
        key = (identity, view, sizes)
        if key not in self._written:
            self._written[key] = WrittenImage(self._new(source, view, seen, points), seen)
        return self._written[key]

    def _opened(self, image: Any, identity: Any, resources: Any) -> Source:
        """The last picture stays open: a page may show it piece by piece."""
        if self._last is None or self._last[0] != identity:
            self._last = identity, open_source(image, self._colours, resources, self._decode)
        return self._last[1]

    def _new(self, source: Source, view: _View, seen: Part, points: tuple[float, float]) -> pikepdf.Stream:
        mask = self._mask(source, seen, points)
        if mask is not None and max(view.width * view.height, mask.shows.size) > MOST_MASKED:
            raise CannotRewrite("a picture with a mask has too many pixels")
        keys: dict[str, Any] = {}
        if mask is not None:
            keys["/Mask" if source.mask is not None and source.soft is None else "/SMask"] = mask.stream
        whole = view == _View((0, 0, source.width, source.height), source.width, source.height)
        if whole and source.jpeg is not None and source.key is None and not source.hides:
            away = None if mask is None else hidden(mask.shows, source.width, source.height)
            if away is None or not tells(spread(source.samples), away, NOISE):
                return self._stream(source, source.space, 8, as_jpeg(source.jpeg.data), view, keys)
        samples, space, palette = _pixels(source, view)
        if mask is not None:
            samples = blanked(samples, hidden(mask.shows, samples.width, samples.height), indexed=palette)
        if source.key is not None:
            samples = keyed_out(samples, source.key)
        if palette:
            space = self._colours.write_indexed(source.palette, _used(samples, source), source.resources)
        return self._stream(source, space, samples.bits, _encoded(samples, source, palette), view, keys)

    def _mask(self, source: Source, seen: Part, points: tuple[float, float]) -> _Mask | None:
        if source.alpha is not None and source.soft is None:
            samples = _region(source.alpha, seen, points, stencil=False)
            return self._mask_stream(samples, lossless(samples), {}, turned=False, stencil=False)
        given = source.mask if source.soft is None else source.soft
        if given is None:
            return None
        stencil = source.soft is None
        mask = open_source(given, self._colours, None, self._decode)
        if mask.components != 1 or mask.palette is not None or (stencil and not mask.stencil):
            raise CannotRewrite("a mask of a kind that is not known")
        samples = _region(mask.samples, seen, points, stencil=stencil)
        keys: dict[str, Any] = {"/Interpolate": True} if mask.interpolate else {}
        if mask.decode is not None:
            keys["/Decode"] = pikepdf.Array(mask.decode)
        if not stencil and "/Matte" in given:  # the picture stays mixed with this colour (§11.6.5.2)
            if source.palette is not None or (mask.width, mask.height) != (source.width, source.height):
                raise CannotRewrite("a picture that is mixed with its mask")
            keys["/Matte"] = pikepdf.Array(numbers(given["/Matte"], source.components))
        whole = mask.jpeg is not None and samples is mask.samples and not mask.hides
        encoded = as_jpeg(mask.jpeg.data) if mask.jpeg is not None and whole else lossless(samples)
        return self._mask_stream(samples, encoded, keys, turned=mask.decode is not None, stencil=stencil)

    def _mask_stream(
        self, samples: Samples, encoded: Encoded, keys: dict[str, Any], *, turned: bool, stencil: bool
    ) -> _Mask:
        how: dict[str, Any] = {"/ImageMask": True} if stencil else {"/ColorSpace": pikepdf.Name.DeviceGray}
        stream = self._kept(samples.width, samples.height, samples.bits, encoded, {**how, **keys})
        return _Mask(stream, showing(samples, stencil=stencil, turned=turned))

    def _stream(
        self, source: Source, space: Any, bits: int, encoded: Encoded, view: _View, keys: dict[str, Any]
    ) -> pikepdf.Stream:
        if source.stencil:
            keys["/ImageMask"] = True
        else:
            keys["/ColorSpace"] = space
        in_palette = isinstance(space, pikepdf.Array) and space[0] == pikepdf.Name.Indexed
        if source.decode is not None and in_palette == (source.palette is not None):
            keys["/Decode"] = pikepdf.Array(source.decode)
        if source.key is not None:
            keys["/Mask"] = pikepdf.Array(source.key)
        if source.interpolate:
            keys["/Interpolate"] = True
        if source.intent is not None:
            keys["/Intent"] = pikepdf.Name(source.intent)
        return self._kept(view.width, view.height, bits, encoded, keys)

    def _kept(self, width: int, height: int, bits: int, encoded: Encoded, keys: dict[str, Any]) -> pikepdf.Stream:
        """A stream of exactly these keys, the same one for the same content."""
        stream = pikepdf.Stream(self._release, encoded.data)
        filters = [pikepdf.Name(name) for name in encoded.filters]
        known = {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/Width": width, "/Height": height}
        known |= {
            "/BitsPerComponent": bits,
            "/Filter": filters[0] if len(filters) == 1 else pikepdf.Array(filters),
            **keys,
        }
        if encoded.parms:
            known["/DecodeParms"] = pikepdf.Dictionary(encoded.parms)
        described = pikepdf.Dictionary(known).unparse()
        digest = hashlib.sha256(described + hashlib.sha256(encoded.data).digest()).digest()
        if digest not in self._streams:
            for key, value in known.items():
                stream[key] = value
            self._streams[digest] = stream
        return self._streams[digest]


def _view(width: int, height: int, part: Part, points: tuple[float, float]) -> _View:
    """Part of a picture in whole pixels, outwards, and the pixels that are kept of them."""
    left, right = _outwards(part[0], part[2], width)
    top, bottom = _outwards(1 - part[3], 1 - part[1], height)
    across, down = _fewer(right - left, width, points[0]), _fewer(bottom - top, height, points[1])
    return _View((left, top, right, bottom), across, down)


def _outwards(start: float, end: float, length: int) -> tuple[int, int]:
    first = min(length - 1, math.floor(start * length + _SNAP))
    return first, min(length, max(first + 1, math.ceil(end * length - _SNAP)))


def _fewer(count: int, whole: int, points: float) -> int:
    """How many pixels are kept of `count`, when `whole` of them lie on so many points."""
    dpi = whole * 72 / max(abs(points), 1e-6)
    return count if dpi <= MOST_DPI else max(1, min(count, math.ceil(count * USUAL_DPI / dpi)))


def _covered(box: Box, source: Source) -> Part:
    left, top, right, bottom = box
    return left / source.width, 1 - bottom / source.height, right / source.width, 1 - top / source.height


def _nearly_all(box: Box, source: Source) -> bool:
    left, top, right, bottom = box
    return max(left, top, source.width - right, source.height - bottom) <= SLIVER


def _sizes(mask: Any, seen: Part, points: tuple[float, float]) -> tuple[int, int]:
    """How many pixels are kept of a mask, for the sake of remembering what was written."""
    width, height = mask.get("/Width"), mask.get("/Height")
    if not isinstance(width, int) or not isinstance(height, int):
        raise CannotRewrite("a mask of no size")
    view = _view(width, height, seen, points)
    return view.width, view.height


def _pixels(source: Source, view: _View) -> tuple[Samples, Any, bool]:
    """The seen samples, their space, and whether they are still places in a palette."""
    samples = cut(source.samples, view.box)
    if (view.width, view.height) == (samples.width, samples.height):
        return samples, source.space, source.palette is not None
    if source.key is not None:
        chosen = picked(samples, _middles(view.width, samples.width), _middles(view.height, samples.height))
        return chosen, source.space, source.palette is not None
    if source.stencil:
        return _two_toned(shrunk(samples, view.width, view.height, _full)), None, False
    if source.palette is not None:
        table, base = _table(source)
        return shrunk(samples, view.width, view.height, lambda v: table[v[:, :, 0]]), base, False
    full = 255 // ((1 << samples.bits) - 1)
    return shrunk(samples, view.width, view.height, lambda v: v * np.uint8(full)), source.space, False


def _full(values: Pixels) -> Pixels:
    return values * np.uint8(255)


def _two_toned(samples: Samples) -> Samples:
    return packed((spread(samples) >= 128).astype(np.uint8), 1)


def _middles(count: int, of: int) -> Any:
    return (2 * np.arange(count) + 1) * of // (2 * count)


def _places(source: Source, values: Any) -> Any:
    """The places in a palette that samples stand for (§8.9.5.2)."""
    highest = int(source.space[2])
    if source.decode is not None:
        low, high = float(source.decode[0]), float(source.decode[1])
        values = np.round(low + values * (high - low) / ((1 << source.bits) - 1))
    return np.clip(values, 0, highest).astype(np.intp)


def _table(source: Source) -> tuple[Pixels, Any]:
    """For each sample, the colour in the palette's base space."""
    base = source.space[1]
    colours = np.frombuffer(bytes(source.space[3]), np.uint8).reshape(-1, components(base))
    chosen: Pixels = colours[_places(source, np.arange(1 << source.bits))]
    return chosen, base


def _used(samples: Samples, source: Source) -> frozenset[int]:
    """Places of a palette that a picture shows."""
    values = np.zeros(1 << samples.bits, bool)
    each = max(1, (1 << 22) // samples.stride)
    for top in range(0, samples.height, each):
        values[spread(samples, top, top + each)] = True
    return frozenset(_places(source, np.flatnonzero(values)).tolist())


def _region(mask: Samples, seen: Part, points: tuple[float, float], *, stencil: bool) -> Samples:
    """A mask's piece over exactly the same paper as its picture's, whose pixels may be of another size."""
    left, bottom, right, top = seen
    across, down = math.ceil((right - left) * mask.width - _SNAP), math.ceil((top - bottom) * mask.height - _SNAP)
    columns = _between(left, right, max(1, across), mask.width)
    rows = _between(1 - top, 1 - bottom, max(1, down), mask.height)
    piece = mask if seen == _ALL else picked(mask, columns, rows)
    width, height = _fewer(piece.width, mask.width, points[0]), _fewer(piece.height, mask.height, points[1])
    if (width, height) == (piece.width, piece.height):
        return piece
    full = np.uint8(255 // ((1 << piece.bits) - 1))
    smaller = shrunk(piece, width, height, lambda v: v * full)
    return _two_toned(smaller) if stencil else smaller


def _between(start: float, end: float, count: int, length: int) -> Any:
    middles = (start + (np.arange(count) + 0.5) / count * (end - start)) * length
    return np.clip(middles.astype(np.intp), 0, length - 1)


def _encoded(samples: Samples, source: Source, palette: bool) -> Encoded:
    """As JPEG what came with JPEG's loss, unless its exact values count; else without loss."""
    shades = samples.bits == 8 and samples.components in (1, 3, 4)
    if not (source.lossy and shades) or palette or source.key is not None or len(samples.data) <= FEW_BYTES:
        return lossless(samples)
    fine = source.jpeg is not None and set(source.jpeg.sampling) == {(1, 1)}
    return as_jpeg(rewritten(jpeg_bytes(samples, fine=fine)).data)
