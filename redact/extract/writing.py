"""Writes down a page's text in reading order, with a box for each character.

The breaks it puts in are the contract of `Passage`: a tab between cells, a newline where the writer ended a line, a
blank line between paragraphs, a space where a line only wrapped, nothing where a hyphen was taken out.
"""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

import regex

from redact.extract.pieces import Piece
from redact.extract.rows import Row, rows_of
from redact.extract.tables import Cell, Table
from redact.model.document import Label, Line
from redact.pdf.reading import Char

HYPHENS = "-\u00ad\u2010"
PARAGRAPH_GAP = 0.7
"""A gap between lines above this share of a line's height ends a paragraph."""
# A hyphen after one of these at a line's end belongs to the word: self-defined, co-operate.
_KEEPS_HYPHEN = frozenset(
    "self non co ex anti post pre re semi multi well mid cross vice half part full long short high low e".split()
)
_ITEM = regex.compile(r"[•◦▪●○*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s", regex.IGNORECASE)


@dataclass(slots=True)
class Writing:
    """Grows a page's text. The only mutable thing in this room; `extract.reader` freezes it."""

    text: list[str] = field(default_factory=list, repr=False)
    boxes: array[float] = field(default_factory=lambda: array("f"), repr=False)
    lines: list[Line] = field(default_factory=list)
    paragraphs: list[tuple[int, int]] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list, repr=False)

    def chars(self, chars: Sequence[Char], upright: bool) -> None:
        start = len(self.text)
        for c, x0, y0, x1, y1 in chars:
            # One glyph may stand for several characters, or for another form of one (a ligature, a full-width letter:
            # NFKC, Unicode Standard Annex 15); each takes the whole box.
            for part in unicodedata.normalize("NFKC", c):
                self.text.append(" " if part.isspace() else part)
                self.boxes.extend((x0, y0, x1, y1))
        self.lines.append(Line(start, len(self.text), upright))

    def part(self, break_: str) -> None:
        for c in break_:
            self.text.append(c)
            self.boxes.extend((0.0, 0.0, 0.0, 0.0))

    def begin_paragraph(self) -> int:
        if self.text:
            self.part("\n\n")
        return len(self.text)

    def end_paragraph(self, start: int) -> None:
        if len(self.text) > start:
            self.paragraphs.append((start, len(self.text)))

    def take_out_hyphen(self) -> None:
        """Drop the last character, a hyphen, and lay its box over that of the letter before it."""
        self.text.pop()
        hyphen = self.boxes[-4:]
        del self.boxes[-4:]
        letter = self.boxes[-4:]
        self.boxes[-4:] = array(
            "f",
            (
                min(letter[0], hyphen[0]),
                min(letter[1], hyphen[1]),
                max(letter[2], hyphen[2]),
                max(letter[3], hyphen[3]),
            ),
        )
        last = self.lines[-1]
        self.lines[-1] = Line(last.start, last.end - 1, last.upright)


def write_lines(page: Writing, rows: Sequence[Row]) -> None:
    """Prose: rows as lines, wrapped lines joined, paragraphs parted."""
    if not rows:
        return
    edge = max(row.right for row in rows)
    start = page.begin_paragraph()
    for i, row in enumerate(rows):
        if i:
            before = rows[i - 1]
            if row.top - before.bottom > PARAGRAPH_GAP * min(row.height, before.height):
                page.end_paragraph(start)
                start = page.begin_paragraph()
            else:
                _join(page, before, row, edge)
        _write_row(page, row)
    page.end_paragraph(start)


def write_table(page: Writing, table: Table) -> None:
    """A table: a row a paragraph, a tab between cells, each cell with its labels."""
    for i, cells in enumerate(table.rows):
        start = page.begin_paragraph() if i == 0 else len(page.text) + 1
        if i:
            page.part("\n")
        for j, cell in enumerate(cells):
            if j:
                page.part("\t")
            begin = len(page.text)
            _write_cell(page, cell)
            if labels := table.labels_of(i, j):
                page.labels.append(Label(begin, len(page.text), labels))
        page.end_paragraph(start)


def _write_cell(page: Writing, cell: Cell) -> None:
    rows = rows_of(cell.pieces)
    edge = max(cell.box.x1, *(row.right for row in rows))
    for i, row in enumerate(rows):
        if i:
            _join(page, rows[i - 1], row, edge)
        _write_row(page, row)


def _write_row(page: Writing, row: Row) -> None:
    for i, piece in enumerate(row.pieces):
        if i:
            page.part("\t")
        page.chars(piece.chars, piece.upright)


def _join(page: Writing, before: Row, row: Row, edge: float) -> None:
    """Put the right break between two lines of one paragraph or cell."""
    end, begin = before.pieces[-1], row.pieces[0]
    if len(before.pieces) > 1 or len(row.pieces) > 1 or _ITEM.match(begin.text):
        page.part("\n")
    elif _hyphenated(end, begin):
        _join_hyphen(page, end, begin)
    elif before.right + _first_word_width(begin) > edge - 0.3 * begin.size:
        page.part(" ")
    else:
        page.part("\n")


def _hyphenated(end: Piece, begin: Piece) -> bool:
    text = end.text
    return len(text) > 1 and text[-1] in HYPHENS and text[-2].isalnum() and begin.text[:1].isalnum()


def _join_hyphen(page: Writing, end: Piece, begin: Piece) -> None:
    """`infor-/mation` is one word; `Al-/Hassan`, `self-/defined` and `07700-/900123` keep their hyphen."""
    word = regex.split(r"[^\p{L}]", end.text[:-1])[-1]
    soft = end.text[-1] == "\u00ad"
    breaks_word = bool(word) and begin.text[0].islower() and word.lower() not in _KEEPS_HYPHEN
    if soft or breaks_word:
        page.take_out_hyphen()


def _first_word_width(piece: Piece) -> float:
    first = piece.text.split(maxsplit=1)[0] if piece.text.strip() else ""
    return piece.box.width * (len(first) + 1) / max(1, len(piece.text))
