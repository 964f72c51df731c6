"""From a PDF's own user space to the plan's: origin at the top left of the crop box, y downwards, unrotated.

Written anew here, and not shared with the redactor: a mistake made twice in the same way can't be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect

Corners = tuple[float, float, float, float]

MAX_TREE_DEPTH = 64
"""How far up the page tree an inherited value is looked for; a longer chain is a loop."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The crop box in user space (y upwards) and the page's /Rotate, which coordinates ignore.

    UserUnit scales the printed page, not the numbers (ISO 32000-2 §14.11.2.1): boxes stay in default user space.
    """

    left: float
    bottom: float
    right: float
    top: float
    rotation: int = 0

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom

    def to_page(self, x: float, y: float) -> tuple[float, float]:
        return x - self.left, self.top - y

    def to_user(self, x: float, y: float) -> tuple[float, float]:
        return x + self.left, self.top - y

    def box_to_user(self, box: Rect) -> Corners:
        """Left, bottom, right, top in user space."""
        return box.x0 + self.left, self.top - box.y1, box.x1 + self.left, self.top - box.y0

    def box_to_page(self, corners: Corners) -> Rect:
        left, bottom, right, top = corners
        return Rect(left - self.left, self.top - top, right - self.left, self.top - bottom)

    def shows(self, x: float, y: float) -> bool:
        """True when a place, in page coordinates, lies on the crop box: what nobody saw can't be lost."""
        return 0 <= x <= self.width and 0 <= y <= self.height

    def same_size(self, other: Frame, tolerance: float = 0.5) -> bool:
        return (
            abs(self.width - other.width) <= tolerance
            and abs(self.height - other.height) <= tolerance
            and self.rotation == other.rotation
        )


def inherited(page: Any, key: str) -> Any:
    """A page's value for `key`, or its nearest parent's (ISO 32000-2 §7.7.3.4)."""
    node = page
    for _ in range(MAX_TREE_DEPTH):
        if node is None:
            return None
        if key in node:
            return node[key]
        node = node.get("/Parent")
    raise CouldNotLook("the page tree loops")


def frame_of(page: Any) -> Frame:
    """`page` is pikepdf's page dictionary. The crop box is cut to the media box (ISO 32000-2 §14.11.2.1)."""
    media = _corners(inherited(page, "/MediaBox"))
    if media is None:
        raise CouldNotLook("a page has no usable media box")
    crop = _corners(inherited(page, "/CropBox"))
    shown = _cut(crop, media) if crop is not None else media
    rotation = inherited(page, "/Rotate")
    return Frame(*(shown or media), rotation=int(rotation) % 360 if rotation is not None else 0)


def _corners(array: Any) -> Corners | None:
    """A rectangle's corners put in order; any two opposite corners may be given (ISO 32000-2 §7.9.5)."""
    if array is None or len(array) != 4:
        return None
    x0, y0, x1, y1 = (float(value) for value in array)
    left, right = sorted((x0, x1))
    bottom, top = sorted((y0, y1))
    return (left, bottom, right, top) if left < right and bottom < top else None


def _cut(crop: Corners, media: Corners) -> Corners | None:
    left, bottom = max(crop[0], media[0]), max(crop[1], media[1])
    right, top = min(crop[2], media[2]), min(crop[3], media[3])
    return (left, bottom, right, top) if left < right and bottom < top else None
