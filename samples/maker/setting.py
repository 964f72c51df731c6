"""Setting type: marked-up prose becomes lines that fit, with every character knowing its mention."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import (
    getFont,
    registerFont,
    stringWidth,
)
from reportlab.pdfbase.ttfonts import TTFont

from maker.markup import SOFT_HYPHEN, SampleError, parse
from maker.truth import Record


@dataclass(frozen=True, slots=True)
class Face:
    """A regular and a bold font that belong together."""

    regular: str
    bold: str


HELVETICA = Face("Helvetica", "Helvetica-Bold")
TIMES = Face("Times-Roman", "Times-Bold")
COURIER = Face("Courier", "Courier-Bold")
VERA = Face("Vera", "VeraBd")  # Bitstream Vera comes inside reportlab; it is embedded as a subset


def load_fonts() -> None:
    """Make the fonts that are embedded known to reportlab."""
    for name in (VERA.regular, VERA.bold):
        registerFont(TTFont(name, f"{name}.ttf"))


class Glyph(NamedTuple):
    """One character, its weight and the mention it belongs to."""

    char: str
    bold: bool
    mention: int | None


class Join(Enum):
    """What stands between a chunk and the one before it."""

    SPACE = " "
    HYPHEN = "hyphen kept"
    SOFT = "hyphen added at a break"
    LINE = "forced new line"


@dataclass(slots=True)
class Chunk:
    """Characters that are never parted."""

    join: Join
    glyphs: list[Glyph] = field(default_factory=list)


Line = list[Glyph]


@dataclass(frozen=True, slots=True)
class Type:
    """A face at a size."""

    face: Face
    size: float

    def width(self, line: Line) -> float:
        return sum(float(stringWidth(text, self.font(bold), self.size)) for text, bold in pieces(line))

    def check(self, text: str) -> None:
        """A character that the font lacks would be drawn as an empty box, and its text would be wrong."""
        glyphs = getattr(getFont(self.face.regular).face, "charToGlyph", None)
        for char in text:
            try:
                known = ord(char) in glyphs if glyphs is not None else bool(char.encode("cp1252"))
            except UnicodeEncodeError:
                known = False
            if not known:
                raise SampleError(f"{self.face.regular} has no {char!r}")

    def font(self, bold: bool) -> str:
        return self.face.bold if bold else self.face.regular


def pieces(line: Line) -> Iterator[tuple[str, bool]]:
    """The line as the fewest strings of one weight: what a word processor would write."""
    start = 0
    for at in range(1, len(line) + 1):
        if at == len(line) or line[at].bold != line[start].bold:
            yield "".join(glyph.char for glyph in line[start:at]), line[start].bold
            start = at


def chunks(source: str, record: Record, *, bold: bool = False) -> list[Chunk]:
    """Cut prose where it may break: at spaces, after a hyphen between letters, at a soft hyphen."""
    cut: list[Chunk] = [Chunk(Join.LINE)]
    hyphen = False
    for run in parse(source, bold=bold):
        mention = record.open(run.label, run.text) if run.label else None
        for char in run.text:
            if char == SOFT_HYPHEN:
                cut.append(Chunk(Join.SOFT))
            elif char in " \n":
                cut.append(Chunk(Join.LINE if char == "\n" else Join.SPACE))
            else:
                if hyphen and char.isalpha():
                    cut.append(Chunk(Join.HYPHEN))
                hyphen = char == "-" and bool(cut[-1].glyphs) and cut[-1].glyphs[-1].char.isalpha()
                cut[-1].glyphs.append(Glyph(char, run.bold, mention))
                continue
            hyphen = False
    return cut


def break_lines(cut: list[Chunk], kind: Type, width: float) -> list[Line]:
    """Fill lines greedily; a chunk wider than the line is an error, never cut off."""
    lines: list[Line] = []
    for at, chunk in enumerate(cut):
        if not lines or chunk.join is Join.LINE:
            lines.append(list(chunk.glyphs))
        else:
            gap = _gap(lines[-1], chunk) if chunk.join is Join.SPACE else []
            # A chunk before a soft hyphen needs room for the hyphen as well.
            soft_next = at + 1 < len(cut) and cut[at + 1].join is Join.SOFT
            room = chunk.glyphs + ([Glyph("-", False, None)] if soft_next else [])
            if kind.width(lines[-1] + gap + room) <= width:
                lines[-1] += gap + chunk.glyphs
            else:
                if chunk.join is Join.SOFT:
                    lines[-1].append(lines[-1][-1]._replace(char="-"))
                lines.append(list(chunk.glyphs))
        if kind.width(lines[-1]) > width:
            raise SampleError("does not fit its line: " + "".join(glyph.char for glyph in lines[-1]))
    return lines


def _gap(line: Line, chunk: Chunk) -> Line:
    """The space before a chunk: part of a mention only when both its neighbours are."""
    if not line or not chunk.glyphs:
        return [Glyph(" ", False, None)]
    before, after = line[-1], chunk.glyphs[0]
    return [Glyph(" ", before.bold, before.mention if before.mention == after.mention else None)]
