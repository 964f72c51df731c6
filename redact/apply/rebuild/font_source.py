"""A font of the source document as values: codes, what they advance, say and show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

import pikepdf

from redact.apply.rebuild.font_outlines import BLANK, BROKEN, Outline
from redact.apply.rebuild.refusal import CannotRewrite


class Kind(StrEnum):
    """What a font is made of, and so how it is written anew."""

    QUADRATIC = "quadratic"  # an embedded TrueType program
    CUBIC = "cubic"  # an embedded Type 1 or compact program
    STANDARD = "standard"  # no program: the viewer has the font, or one like it
    TYPE3 = "type3"  # glyphs drawn by content


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a shown string.

    `advance` is in text space (1.0 is one em), along the line; `single_byte_space` says that word spacing applies
    (ISO 32000-2 9.3.3). Codes of fonts whose codes differ in length carry their length above bit 32.
    """

    value: int
    size: int
    advance: float
    single_byte_space: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What a code shows: its outline, or the name of its glyph in a font that the viewer has. `text` may be ""."""

    code: Code
    text: str = field(repr=False)
    outline: Outline = field(default=BLANK, repr=False)
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Measures:
    """The numbers of a font descriptor (9.8.1) that stay, in 1/1000 em and degrees, rounded."""

    flags: int = 0
    italic_angle: int = 0
    ascent: int = 0
    descent: int = 0
    cap_height: int = 0
    stem: int = 0
    missing_width: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class SourceFont:
    """One font as it is read. Two with the same `key` are the same font of the same document.

    `vertical` is always False: text from top to bottom is refused when the font is read. The last five are those of a
    Type 3 font (9.6.4): content streams by code, glyph space to text space, the box, the resources, and the widths in
    glyph space.
    """

    kind: Kind
    key: str
    measures: Measures
    split: Callable[[bytes], Iterator[int]] = field(repr=False)
    look: Callable[[int], Shown] = field(repr=False)
    units: int = 1000
    base_font: str = ""
    vertical: bool = False
    procedures: Mapping[int, pikepdf.Stream] = field(default_factory=dict, repr=False)
    matrix: tuple[float, ...] = (0.001, 0.0, 0.0, 0.001, 0.0, 0.0)
    bbox: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)
    resources: pikepdf.Dictionary | None = field(default=None, repr=False)
    widths: Mapping[int, float] = field(default_factory=dict, repr=False)
    _seen: dict[int, Shown] = field(default_factory=dict, repr=False)

    @property
    def is_type3(self) -> bool:
        return self.kind is Kind.TYPE3

    def codes(self, shown: bytes) -> list[Code]:
        """The codes of a shown string. Raises CannotRewrite when one of them shows what can't be written anew."""
        seen = self._seen
        return [(seen.get(value) or self.shown(value)).code for value in self.split(shown)]

    def text(self, value: int) -> str:
        """The Unicode text of a code as the font's maps say, "" when they don't."""
        return self.shown(value).text

    def width(self, value: int) -> float:
        """The advance of a Type 3 glyph in its own space."""
        return self.widths.get(value, 0.0)

    def shown(self, value: int) -> Shown:
        """What a code shows. Raises CannotRewrite as `codes` does."""
        found = self._seen.get(value)
        if found is None:
            with refusing():
                found = self._seen[value] = self.look(value)
        return found


@contextmanager
def refusing(reason: str = BROKEN) -> Iterator[None]:
    """Any failure to make sense of a font's data becomes a refusal: the page is then a picture."""
    try:
        yield
    except (CannotRewrite, MemoryError):
        raise
    except Exception:
        raise CannotRewrite(reason) from None
