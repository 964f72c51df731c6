"""Pictures, and what a reader of pixels (OCR) makes of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from redact.model.geometry import Rect


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of 8-bit pixels from the top left: `channels` bytes a pixel (1 grey, 3 RGB), no padding."""

    width: int
    height: int
    channels: int
    samples: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.samples) != self.width * self.height * self.channels:
            raise ValueError("a raster needs as many samples as it has pixels")


@dataclass(frozen=True, slots=True)
class SeenWord:
    """A word that a reader saw: its box in pixels from the top left, and how sure it is (0 to 1)."""

    text: str = field(repr=False)
    box: Rect
    confidence: float


class PixelReader(Protocol):
    """Reads writing off pixels. `digest` names engine and model: another digest may read something else."""

    @property
    def digest(self) -> str: ...

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        """Words in reading order; none where it looked and saw no writing. Raises CouldNotLook."""
        ...
