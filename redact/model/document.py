"""What a PDF says, as far as it could be read, and what could not be read."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from redact.model.geometry import Rect, union


class Surface(StrEnum):
    """Where a piece of text stands. Only page text is carried into a release; the rest is left behind whole."""

    PAGE = "page"
    NOTE = "note"
    FIELD = "field"
    METADATA = "metadata"


class FactKind(StrEnum):
    """What was not looked at, and why. Each blocks the release until a named person accepts it."""

    NO_TEXT_LAYER = "no_text_layer"
    PICTURE_NOT_READ = "picture_not_read"
    UNMAPPABLE_FONT = "unmappable_font"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """One thing that could not be read. `page` counts from 1; 0 means the whole document."""

    page: int
    kind: FactKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A run of characters set on one line: text[start:end]. `upright` is False for slanted or vertical writing."""

    start: int
    end: int
    upright: bool = True


@dataclass(frozen=True, slots=True)
class Label:
    """What a table, form or field says about text[start:end]: column header, row header, field name and tooltip."""

    start: int
    end: int
    texts: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Note:
    """Text that lies beside the page: a comment, a form field's value, a document property.

    `box` is its place, if any, on `page`, which counts from 1; 0 is the document. `labels` are what a form calls it.
    """

    surface: Surface
    name: str
    text: str = field(repr=False)
    box: Rect | None = None
    page: int = 0
    labels: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its text in reading order and a box for each character.

    `boxes` packs four little-endian float32 a character (x0, y0, x1, y1, points); a character that stands for a
    break and has no ink of its own has a box of zero area. `paragraphs` are half-open ranges that cover the text
    apart from the breaks between them. `width` and `height` are those of the unrotated crop box. `seen` are half-open
    ranges that were read off pixels, each with the reader's confidence (0 to 1); all else the file holds as text.
    """

    number: int
    width: float
    height: float
    rotation: int
    text: str = field(repr=False)
    boxes: bytes = field(repr=False)
    lines: tuple[Line, ...] = ()
    paragraphs: tuple[tuple[int, int], ...] = ()
    labels: tuple[Label, ...] = field(default=(), repr=False)
    seen: tuple[tuple[int, int, float], ...] = ()

    def __post_init__(self) -> None:
        if len(self.boxes) != 16 * len(self.text):
            raise ValueError(f"page {self.number}: {len(self.text)} characters but {len(self.boxes) // 16} boxes")

    def char_box(self, index: int) -> Rect:
        return Rect(*array("f", self.boxes[16 * index : 16 * index + 16]))

    def boxes_of(self, start: int, end: int) -> tuple[Rect, ...]:
        """The boxes of text[start:end]: one a line where the line is upright, one a character where it is not."""
        places = array("f", self.boxes[16 * start : 16 * end])
        found: list[Rect] = []
        for line in self.lines:
            if line.end <= start or line.start >= end:
                continue
            inked = [
                box
                for i in range(max(start, line.start) - start, min(end, line.end) - start)
                if (box := Rect(*places[4 * i : 4 * i + 4])).area > 0
            ]
            if inked:
                found.extend([union(inked)] if line.upright else inked)
        return tuple(found)

    def chars_in(self, box: Rect) -> list[int]:
        """Indexes of the characters whose centre lies in `box`: the way back from places to text."""
        places = array("f", self.boxes)
        return [
            i
            for i in range(len(self.text))
            if places[4 * i] < places[4 * i + 2]
            and box.contains((places[4 * i] + places[4 * i + 2]) / 2, (places[4 * i + 1] + places[4 * i + 3]) / 2)
        ]


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF as read. `digest` is the SHA-256 of the file as it came, in hex."""

    digest: str
    pages: tuple[Page, ...] = field(repr=False)
    notes: tuple[Note, ...] = field(default=(), repr=False)
    facts: tuple[Fact, ...] = ()


def stretches(indexes: Iterable[int]) -> list[tuple[int, int]]:
    """Half-open ranges of rising indexes, with at most one break between two of a range."""
    runs: list[tuple[int, int]] = []
    for i in indexes:
        if runs and i <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return runs
