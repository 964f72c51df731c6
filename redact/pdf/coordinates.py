"""PDF user space (origin bottom left, y upwards) to our points (origin top left of the crop box, y downwards)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from redact.model.geometry import Rect

LETTER = (0.0, 0.0, 612.0, 792.0)


def numbers(values: Any) -> tuple[float, ...]:
    """Numbers of a PDF array; anything else in it ends in ValueError."""
    return tuple(float(v) for v in values)


def normalised(values: Sequence[float]) -> tuple[float, float, float, float]:
    """A rectangle by its lower left and upper right corner, whichever two it was given (ISO 32000-2 §7.9.5)."""
    x0, y0, x1, y1 = values[:4]
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def visible_box(page: Any) -> tuple[float, float, float, float]:
    """The crop box cut to the media box, in user space (ISO 32000-2 §14.11.2.2). `page` is a pikepdf.Page."""
    try:
        media = normalised(numbers(page.mediabox))
        crop = normalised(numbers(page.cropbox))
    except (ValueError, TypeError, KeyError, AttributeError):
        return LETTER
    cut = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    return cut if cut[0] < cut[2] and cut[1] < cut[3] else media


def to_points(values: Sequence[float], visible: tuple[float, float, float, float]) -> Rect:
    """A user-space rectangle in our points."""
    x0, y0, x1, y1 = normalised(values)
    return Rect(x0 - visible[0], visible[3] - y1, x1 - visible[0], visible[3] - y0)


def to_user_space(box: Rect, visible: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Our points back in user space: left, bottom, right, top."""
    return box.x0 + visible[0], visible[3] - box.y1, box.x1 + visible[0], visible[3] - box.y0
