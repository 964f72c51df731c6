"""Rows of samples as a PDF packs them (ISO 32000-2 §8.9.3): cut, made smaller, unpacked and packed.

Big pictures are worked through in bands of rows, so that no step needs many times a picture's own size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from redact.apply.rebuild.refusal import CannotRewrite

MOST_PIXELS = 400_000_000
MOST_BYTES = 1 << 30
_BAND = 1 << 23
"""Samples of one band of rows."""

Pixels = np.ndarray[Any, np.dtype[np.uint8]]
Box = tuple[int, int, int, int]
"""Left, top, right, bottom in whole pixels from the top left."""


@dataclass(frozen=True, slots=True)
class Samples:
    """Rows of `width` times `components` samples of 1, 2, 4 or 8 bits, each row filled up to a whole byte by zeros."""

    width: int
    height: int
    components: int
    bits: int
    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.data) != self.height * self.stride:
            raise ValueError("samples need as many bytes as they have rows")

    @property
    def stride(self) -> int:
        """Bytes of a row."""
        return -(-self.width * self.components * self.bits // 8)

    @property
    def rows(self) -> Pixels:
        """(height, stride), packed."""
        return np.frombuffer(self.data, np.uint8).reshape(self.height, self.stride)


def bounded(width: int, height: int, components: int, bits: int) -> int:
    """Bytes of such a picture. Raises CannotRewrite when it is empty or too large."""
    if width < 1 or height < 1 or components < 1 or width * height > MOST_PIXELS:
        raise CannotRewrite("a picture has no pixels or too many")
    length = height * -(-width * components * bits // 8)
    if length > MOST_BYTES:
        raise CannotRewrite("a picture has no pixels or too many")
    return length


def from_rows(data: bytes, width: int, height: int, components: int, bits: int) -> Samples:
    """Exactly the rows of a picture: what follows them is dropped, what fills up a row is zero, 16 bits become 8.

    What is missing in the last row is zero. Raises CannotRewrite when there are fewer rows than the picture says.
    """
    length = bounded(width, height, components, bits)
    if len(data) <= length - length // height:
        raise CannotRewrite("a picture has fewer samples than it says")
    data = data.ljust(length, b"\0")
    if bits == 16:
        return Samples(width, height, components, 8, data[:length:2])
    spare = -width * components * bits % 8
    data = data[:length]
    if spare:
        rows = np.frombuffer(data, np.uint8).reshape(height, -1).copy()
        rows[:, -1] &= 0xFF << spare & 0xFF
        data = rows.tobytes()
    return Samples(width, height, components, bits, data)


def spread(samples: Samples, top: int = 0, bottom: int | None = None) -> Pixels:
    """One byte a sample: (rows, width, components). Values stay as they are: a sample of 1 bit is 0 or 1."""
    rows = samples.rows[top:bottom]
    return _unpacked(rows, samples.bits, samples.width * samples.components).reshape(
        len(rows), samples.width, samples.components
    )


def _unpacked(rows: Pixels, bits: int, count: int) -> Pixels:
    if bits == 8:
        return rows
    if bits == 1:
        return np.unpackbits(rows, axis=1, count=count)
    shifts = np.arange(8 - bits, -1, -bits, dtype=np.uint8)
    values = (rows[:, :, None] >> shifts) & np.uint8((1 << bits) - 1)
    flat: Pixels = values.reshape(len(rows), -1)[:, :count]
    return flat


def packed(values: Pixels, bits: int) -> Samples:
    """Back from one byte a sample. `values`: (height, width, components)."""
    height, width, components = values.shape
    rows = np.ascontiguousarray(values).reshape(height, width * components)
    return Samples(width, height, components, bits, _packed(rows, bits).tobytes())


def _packed(rows: Pixels, bits: int) -> Pixels:
    if bits == 8:
        return rows
    if bits == 1:
        return np.packbits(rows, axis=1)
    many = 8 // bits
    filled = np.pad(rows, ((0, 0), (0, -rows.shape[1] % many))).reshape(len(rows), -1, many)
    shifts = np.arange(8 - bits, -1, -bits, dtype=np.uint8)
    joined: Pixels = np.bitwise_or.reduce(filled << shifts, axis=2).astype(np.uint8)
    return joined


def in_bands(samples: Samples, change: Callable[[Pixels], Pixels], bits: int) -> Samples:
    """Each band of rows changed on its own; `change` keeps the number of rows."""
    each = max(1, _BAND // (samples.width * samples.components))
    parts = [packed(change(spread(samples, top, top + each)), bits) for top in range(0, samples.height, each)]
    data = b"".join(part.data for part in parts)
    return Samples(parts[0].width, samples.height, parts[0].components, bits, data)


def cut(samples: Samples, box: Box) -> Samples:
    """The pixels inside `box`, and no others."""
    left, top, right, bottom = box
    if box == (0, 0, samples.width, samples.height):
        return samples
    rows = Samples(samples.width, bottom - top, samples.components, samples.bits, samples.rows[top:bottom].tobytes())
    return in_bands(rows, lambda values: values[:, left:right], samples.bits)


def picked(samples: Samples, columns: Pixels, rows: Pixels) -> Samples:
    """The samples at some columns and rows: no value is mixed with another."""
    height, width = len(rows), len(columns)
    chosen = Samples(samples.width, height, samples.components, samples.bits, samples.rows[rows].tobytes())
    picked_rows = in_bands(chosen, lambda values: values[:, columns], samples.bits)
    return Samples(width, height, samples.components, samples.bits, picked_rows.data)


def shrunk(samples: Samples, width: int, height: int, scale: Callable[[Pixels], Pixels] | None = None) -> Samples:
    """Fewer pixels of 8 bits, each the mean of those whose place it takes.

    `scale` first turns one byte a sample into what is averaged: for palettes and samples of fewer bits.
    """
    across = np.arange(width) * samples.width // width
    down = np.append(np.arange(height) * samples.height // height, samples.height)
    wide = np.diff(np.append(across, samples.width))
    out: list[Pixels] = []
    for first, last in _bands_of(down, samples.width * samples.components):
        values = spread(samples, int(down[first]), int(down[last]))
        scaled = (scale(values) if scale is not None else values).astype(np.uint32)
        sums = np.add.reduceat(np.add.reduceat(scaled, across, axis=1), down[first:last] - down[first], axis=0)
        tall = np.diff(down[first : last + 1])
        many = tall[:, None, None] * wide[None, :, None]
        out.append(((sums + many // 2) // many).astype(np.uint8))
    return packed(np.concatenate(out), 8)


def _bands_of(down: Any, row: int) -> Iterator[tuple[int, int]]:
    """Stretches of new rows whose old rows make a band."""
    each = max(1, _BAND // row)
    first = 0
    for last in range(1, len(down)):
        if last == len(down) - 1 or down[last + 1] - down[first] > each:
            yield first, last
            first = last
