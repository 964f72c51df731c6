"""The graphics state as far as it decides what is seen and where (ISO 32000-2 §8.4, §9.3)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from redact.apply.rebuild.matrix import IDENTITY, Corners, Matrix

if TYPE_CHECKING:
    from redact.apply.rebuild.font_source import SourceFont


@dataclass(frozen=True, slots=True)
class TextState:
    """The text parameters that `q` saves. `scale` is Tz / 100; spaces, rise and leading in unscaled text space."""

    key: Hashable = None
    size: float = 0.0
    char_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    mode: int = 0
    rise: float = 0.0


@dataclass(slots=True)
class State:
    """What one `q` saves. `clip` is the box around what may show; `clip_is_box` whether it is just that box."""

    ctm: Matrix
    clip: Corners
    clip_is_box: bool = True
    font: SourceFont | None = None
    text: TextState = field(default=TextState(), repr=False)
    written: TextState = TextState()
    opaque: bool = True
    line_width: float = 1.0

    def copy(self) -> State:
        return replace(self)


@dataclass(slots=True)
class TextPlace:
    """The text matrix and the text line matrix, between BT and ET (§9.4.1)."""

    matrix: Matrix = IDENTITY
    line: Matrix = IDENTITY


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page that is written, in user space: what shows of it, and the boxes of its marks.

    `planned` are the boxes that the plan withholds, by which text goes; `drawn` those of the marks as drawn, by which
    drawings and pictures go.
    """

    visible: Corners
    planned: tuple[Corners, ...] = ()
    drawn: tuple[Corners, ...] = ()
