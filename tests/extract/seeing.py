"""A reader of pixels that sees what the test says, and pictures to be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.model.pixels import Raster, SeenWord
from tests.pages import HEIGHT, Draw

Shown = tuple[str, tuple[float, float, float, float], float]
"""A word, its box in shares of the raster's sides, and the confidence."""
SPACE = 0.5
"""Width of a space, in letters."""


@dataclass
class Scripted:
    """A `PixelReader`. `rasters` are those that it was given."""

    words: Sequence[Shown] | Callable[[Raster], Sequence[Shown]] = ()
    fails: bool = False
    rasters: list[Raster] = field(default_factory=list)

    @property
    def digest(self) -> str:
        return "scripted"

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        self.rasters.append(raster)
        if self.fails:
            raise CouldNotLook("the test says so")
        words = self.words(raster) if callable(self.words) else self.words
        wide, high = raster.width, raster.height
        return tuple(
            SeenWord(text, Rect(x0 * wide, y0 * high, x1 * wide, y1 * high), sure)
            for text, (x0, y0, x1, y1), sure in words
        )


def line_of(*texts: str, sure: float = 0.99, top: float = 0.2, bottom: float = 0.8) -> list[Shown]:
    """Words side by side over all of the raster's width, each as wide as its letters."""
    letters = sum(len(t) for t in texts) + SPACE * (len(texts) - 1)
    words: list[Shown] = []
    start = 0.0
    for text in texts:
        words.append((text, (start / letters, top, (start + len(text)) / letters, bottom), sure))
        start += len(text) + SPACE
    return words


def written(text: str = "", size: tuple[int, int] = (400, 60), *, turned: int = 0, paper: int = 255) -> Image.Image:
    """Words in grey pixels, turned to the left by so many degrees."""
    image = Image.new("L", size, paper)
    ImageDraw.Draw(image).text((12, 12), text, fill=0, font_size=30)
    return image.rotate(turned, expand=True)


def raster_of(image: Image.Image) -> Raster:
    return Raster(image.width, image.height, 1, image.tobytes())


def placed(image: Image.Image, x: float, down: float, width: float, height: float) -> Draw:
    """A picture on the page, its top left corner at (x, down)."""

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(image), x, HEIGHT - down - height, width, height)

    return draw


def hidden(x: float, down: float, text: str, size: float = 11) -> Draw:
    """Words of an OCR layer: nobody sees them (render mode 3)."""

    def draw(canvas: Canvas) -> None:
        words = canvas.beginText(x, HEIGHT - down)
        words.setFont("Helvetica", size)
        words.setTextRenderMode(3)
        words.textOut(text)
        canvas.drawText(words)

    return draw
