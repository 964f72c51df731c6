"""Pixels that a mask hides: a picture may show words to everybody who takes its mask away.

ISO 32000-2 §8.9.6, §11.6.5.2. A rim of pixels beside what shows is kept, since viewers mix neighbours when they scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from redact.apply.rebuild.image_samples import Pixels, Samples, packed, spread

RIM = 2
"""Pixels, of the mask and of the picture each."""
NOISE = 24
"""Hidden pixels that differ by no more hold no words; JPEG's noise is less."""

Flags = np.ndarray[Any, np.dtype[np.bool_]]


def showing(mask: Samples, *, stencil: bool, turned: bool) -> Flags:
    """(height, width): where a mask lets anything through.

    A stencil paints where its sample is 0, a soft mask where it is not (§8.9.6.2, §11.5.3); `turned`: by /Decode.
    """
    values = spread(mask)[:, :, 0]
    highest = (1 << mask.bits) - 1
    through: Flags = values != (highest if turned else 0)
    return np.logical_not(through) if stencil else through


def hidden(shows: Flags, width: int, height: int) -> Flags:
    """The same over a picture of another size, as what is hidden; a rim beside what shows is not."""
    return ~_any(_any(shows, height, 0), width, 1)


def _any(flags: Flags, length: int, axis: int) -> Flags:
    """Whether any flag lies in the stretch that each of `length` new places takes, and RIM beside it."""
    old = flags.shape[axis]
    places = np.arange(length)
    first = np.clip((places - RIM) * old // length - RIM, 0, old)
    last = np.clip(-(-(places + 1 + RIM) * old // length) + RIM, 0, old)
    start = np.zeros_like(flags.take([0], axis=axis), dtype=np.uint32)
    sums = np.concatenate((start, np.cumsum(flags, axis=axis, dtype=np.uint32)), axis=axis)
    some: Flags = sums.take(last, axis=axis) != sums.take(first, axis=axis)
    return some


def tells(pixels: Pixels, away: Flags, noise: int) -> bool:
    """Whether the hidden pixels differ from one another by more than `noise`."""
    if not away.any():
        return False
    values = pixels[away]
    return bool(((values.max(axis=0).astype(np.int16) - values.min(axis=0)) > noise).any())


def blanked(samples: Samples, away: Flags, *, indexed: bool) -> Samples:
    """The hidden pixels in one colour: the mean of those that show, or of a palette the commonest."""
    pixels = spread(samples)
    if not tells(pixels, away, 0):
        return samples
    kept = pixels[~away]
    if not len(kept):
        colour = np.zeros(samples.components, np.uint8)
    elif indexed:
        colour = np.array([np.bincount(kept[:, 0]).argmax()], np.uint8)
    else:
        colour = kept.mean(axis=0).round().astype(np.uint8)
    pixels = pixels.copy()
    pixels[away] = colour
    return packed(pixels, samples.bits)


def keyed_out(samples: Samples, ranges: Sequence[int]) -> Samples:
    """The pixels that a colour key hides (§8.9.6.4) in the key's lowest colour."""
    pixels = spread(samples)
    low, high = np.array(ranges[::2], np.uint8), np.array(ranges[1::2], np.uint8)
    away: Flags = np.logical_and.reduce((pixels >= low) & (pixels <= high), axis=2)
    if not tells(pixels, away, 0):
        return samples
    pixels = pixels.copy()
    pixels[away] = low
    return packed(pixels, samples.bits)
