"""Under a mark, every picture must be one colour: a box drawn over it leaves the picture in the file."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pikepdf
from PIL import Image, ImageStat

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.verify.drawing import Drawing, Matrix, apply, drawings, inverse, pixels, times
from redact.verify.evidence import Evidence
from redact.verify.frame import Frame

SPREAD = 24
"""How far the values of one channel may lie apart under a mark: room for the noise of JPEG."""

FEW_PIXELS = 4
"""Under so few pixels across, none can be left out: nobody reads letters of fewer."""

UNCHANGED = "a picture is unchanged under a mark: burn its pixels, and do not only cover it"
LEGIBLE = "a picture still shows something under a mark: burn the pixels of the whole mark"

Bounds = tuple[float, float, float, float]


class Pictures:
    name = "pictures"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        after = evidence.after
        for number, boxes in sorted(evidence.marks.items()):
            if not 1 <= number <= after.pages:
                continue  # withheld_text reports it
            frame = after.frames[number - 1]
            for drawing in drawings(after.pike.pages[number - 1]):
                yield from self._look(evidence, number, drawing, boxes, frame)

    def _look(
        self, evidence: Evidence, number: int, drawing: Drawing, boxes: tuple[Rect, ...], frame: Frame
    ) -> Iterator[Finding]:
        under = [box for box in boxes if _touches(drawing.matrix, frame, box)]
        if not under:
            return
        image = pixels(drawing)
        if _uniform(image):
            _second_opinion(drawing)
            return
        bad = [box for box in under if not _uniform(_part(image, drawing.matrix, frame, box))]
        if bad:
            message = UNCHANGED if _stood_there(evidence, number, image, bad) else LEGIBLE
            for box in bad:
                yield Finding(self.name, number, message, box=box.rounded())


def _touches(matrix: Matrix, frame: Frame, box: Rect) -> bool:
    corners = [frame.to_page(*apply(matrix, x, y)) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Rect(min(xs), min(ys), max(xs), max(ys)).touches(box)


def _stood_there(evidence: Evidence, number: int, image: Image.Image, boxes: list[Rect]) -> bool:
    """True when the source draws the very same pixels under one of the boxes."""
    before = evidence.before
    if number > before.pages:
        return False
    frame = before.frames[number - 1]
    for drawing in drawings(before.pike.pages[number - 1]):
        if any(_touches(drawing.matrix, frame, box) for box in boxes):
            other = pixels(drawing)
            if (other.size, other.mode) == (image.size, image.mode) and other.tobytes() == image.tobytes():
                return True
    return False


def _part(image: Image.Image, matrix: Matrix, frame: Frame, box: Rect) -> tuple[Image.Image, Image.Image] | None:
    """The pixels under a mark and a mask of those that count; None where the mark covers no whole pixel.

    Pixels that the mark's edge cuts are left out: one may have been kept for the sake of what stands beside it.
    """
    wide, high = image.size
    # From user space to pixels: the unit square, then rows counted from the top (ISO 32000-2 §8.9.3).
    back = inverse(matrix)
    if back is None:
        return None
    to_pixels = times(back, (wide, 0, 0, -high, 0, high))
    left, bottom, right, top = frame.box_to_user(box)
    corners = [apply(to_pixels, x, y) for x in (left, right) for y in (bottom, top)]
    bounds = (
        min(x for x, _ in corners),
        min(y for _, y in corners),
        max(x for x, _ in corners),
        max(y for _, y in corners),
    )
    crop = _whole_pixels(bounds, wide, high)
    if crop is None:
        return None
    part = image.crop(crop)
    _, b, c, _, _, _ = to_pixels
    a, d = to_pixels[0], to_pixels[3]
    straight = (abs(b) < 1e-6 and abs(c) < 1e-6) or (abs(a) < 1e-6 and abs(d) < 1e-6)
    if straight:
        return part, Image.new("1", part.size, 1)
    return part, _slanted(part.size, crop[:2], to_pixels, (left, bottom, right, top))


def _whole_pixels(bounds: Bounds, wide: int, high: int) -> tuple[int, int, int, int] | None:
    x0, y0, x1, y1 = bounds
    left, right = _inner(x0, x1, wide)
    top, bottom = _inner(y0, y1, high)
    return (left, top, right, bottom) if left < right and top < bottom else None


def _inner(start: float, end: float, length: int) -> tuple[int, int]:
    """The whole pixels of a stretch, without the outermost where there are enough of them."""
    first, last = math.ceil(start), math.floor(end)
    spare = 1 if last - first >= FEW_PIXELS else 0
    return (first + spare if start > 0 else 0), (last - spare if end < length else length)


def _slanted(size: tuple[int, int], corner: tuple[int, ...], to_pixels: Matrix, user: Bounds) -> Image.Image:
    """Which pixels of a slanted picture's part have their centre well inside the mark."""
    back = inverse(to_pixels)
    if back is None:
        raise CouldNotLook("a picture's place could not be worked out")
    a, b, c, d, e, f = times((1, 0, 0, 1, corner[0] + 0.5, corner[1] + 0.5), back)
    edge = 1.5 * max(math.hypot(a, b), math.hypot(c, d))
    left, bottom, right, top = user[0] + edge, user[1] + edge, user[2] - edge, user[3] - edge
    mask = Image.new("1", size, 0)
    flags = bytes(
        255 * (left <= a * x + c * y + e <= right and bottom <= b * x + d * y + f <= top)
        for y in range(size[1])
        for x in range(size[0])
    )
    grey = Image.frombytes("L", size, flags)
    mask.paste(1, mask=grey)
    return mask


def _uniform(part: Image.Image | tuple[Image.Image, Image.Image] | None) -> bool:
    """One colour, give or take the noise. Nothing at all is one colour too."""
    if part is None:
        return True
    image, mask = part if isinstance(part, tuple) else (part, None)
    if mask is not None and mask.getbbox() is None:
        return True
    extrema = ImageStat.Stat(image, mask).extrema
    return all(high - low <= SPREAD for low, high in extrema)


def _second_opinion(drawing: Drawing) -> None:
    """A picture of one colour all over may be one that pdfium failed to decode: Pillow must see the same."""
    if not isinstance(drawing.image, pikepdf.Stream):
        other = drawing.image.iimage.as_pil_image()
    else:
        other = pikepdf.PdfImage(drawing.image).as_pil_image()
    if not _uniform(other.convert("RGB")):
        raise CouldNotLook("the engines see different pictures")
