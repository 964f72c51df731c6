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
from redact.model.label_words import is_label, looks_like_label, looks_like_value, plain
from redact.pdf.reading import Char

HYPHENS = "-\u00ad\u2010"
PARAGRAPH_GAP = 0.7
"""A gap between lines above this share of a line's height ends a paragraph."""
# A hyphen after one of these at a line's end belongs to the word: self-defined, co-operate.
_KEEPS_HYPHEN = frozenset(
    "self non co ex anti post pre re semi multi well mid cross vice half part full long short high low e".split()
)
ENDS = frozenset(".:;!?")
LEAST_LINES = 3
"""Lines from which on text is a column of prose."""
LONGEST_CAPTION = 90
"""Characters of a label in the box of its value."""
SMALLER = 0.88
"""Type of less than this share of another's size is meant to be told from it."""
BLOCK_WIDTH = 240.0
BLOCK_ROWS = 12
BLOCK_WORDS = 6
"""A block of an address or a signature: few short lines, each begun with a capital or a number."""
_ENDED = regex.compile(r"(?::|[.·_]{3,}|…)\s*$")
_LABELLED = regex.compile(r"\p{Lu}[\p{L} ./'’()-]{0,30}:\s")
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
    if rows:
        _write_from(page, rows, page.begin_paragraph())


def write_on(page: Writing, before: Row, rows: Sequence[Row]) -> None:
    """Prose that goes on the paragraph written last, which ends with the line `before`."""
    start, _ = page.paragraphs.pop()
    _join(page, before, rows[0], before.right)
    _write_from(page, rows, start)


def runs_over(column: Sequence[Row], rows: Sequence[Row]) -> bool:
    """Whether the last paragraph of a column runs over to the top of the next: its last line is full and ends no
    sentence."""
    if min(len(column), len(rows)) < LEAST_LINES or rows[0].top >= column[-1].top:
        return False
    end, begin = column[-1].pieces, rows[0].pieces
    if len(end) > 1 or len(begin) > 1 or _ITEM.match(begin[0].text) or abs(end[0].size - begin[0].size) > 1:
        return False
    if end[0].words < LEAST_LINES or end[0].text.rstrip()[-1:] in ENDS or (begin[0].bold and not end[0].bold):
        return False
    if not _is_full(column[-1], begin[0], column) or not _is_full(rows[0], rows[1].pieces[0], rows):
        return False
    return column[-1].top - column[-2].bottom <= PARAGRAPH_GAP * column[-1].height


def _is_block(rows: Sequence[Row]) -> bool:
    if len(rows) > BLOCK_ROWS or max(r.right for r in rows) - min(r.left for r in rows) > BLOCK_WIDTH:
        return False
    texts = [row.pieces[0].text.lstrip() for row in rows]
    return all((t[:1].isupper() or t[:1].isdigit()) and len(t.split()) <= BLOCK_WORDS for t in texts)


def _is_full(row: Row, following: Piece, column: Sequence[Row]) -> bool:
    """Whether the next line's first word had no room on a line."""
    return row.right + _first_word_width(following) > max(r.right for r in column)


def _write_from(page: Writing, rows: Sequence[Row], start: int) -> None:
    edge = max(row.right for row in rows) + (BLOCK_WIDTH if _is_block(rows) else 0)
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


def write_table(page: Writing, table: Table, said: Sequence[Sequence[tuple[str, ...]] | None]) -> None:
    """A table: a row a paragraph, a tab between cells, each cell with its labels: what is `said`, None for headers."""
    for i, cells in enumerate(table.rows):
        start = page.begin_paragraph() if i == 0 else len(page.text) + 1
        if i:
            page.part("\n")
        for j, cell in enumerate(cells):
            if j:
                page.part("\t")
            texts = said[i]
            _write_cell(page, cell, None if texts is None else texts[j])
        page.end_paragraph(start)


def _write_cell(page: Writing, cell: Cell, texts: tuple[str, ...] | None) -> None:
    """A cell of a form may hold its label too: a line above the value, known by its type or, where nothing else is
    said of the cell, by its words."""
    rows = rows_of(cell.pieces)
    edge = max(cell.box.x1, *(row.right for row in rows))
    begin = len(page.text)
    captioned = len(rows) > 1 and texts is not None and _is_caption(rows[0], rows[1], by_words=not texts)
    for i, row in enumerate(rows):
        if i == 1 and captioned:
            page.part("\n")
            texts = (plain(" ".join(p.text for p in rows[0].pieces)), *(texts or ()))
            begin = len(page.text)
        elif i:
            _join(page, rows[i - 1], row, edge)
        _write_row(page, row)
    if texts:
        page.labels.append(Label(begin, len(page.text), texts))


def _is_caption(above: Row, below: Row, *, by_words: bool) -> bool:
    """A label over a value, in one box."""
    text = " ".join(p.text for p in above.pieces)
    under = " ".join(p.text for p in below.pieces)
    if len(text) > LONGEST_CAPTION or looks_like_value(text) or looks_like_label(under):
        return False
    smaller = above.pieces[0].size < SMALLER * below.pieces[0].size
    bolder = all(p.bold for p in above.pieces) and not any(p.bold for p in below.pieces)
    return smaller or bolder or (by_words and (is_label(text) or text.rstrip().endswith(":")))


def _write_row(page: Writing, row: Row) -> None:
    for i, piece in enumerate(row.pieces):
        if i:
            page.part("\t")
        page.chars(piece.chars, piece.upright)


def _join(page: Writing, before: Row, row: Row, edge: float) -> None:
    """Put the right break between two lines of one paragraph or cell."""
    end, begin = before.pieces[-1], row.pieces[0]
    if len(before.pieces) > 1 or len(row.pieces) > 1 or _begins_line(end, begin):
        page.part("\n")
    elif _hyphenated(end, begin):
        _join_hyphen(page, end, begin)
    elif before.right + _first_word_width(begin) > edge - 0.3 * begin.size:
        page.part(" ")
    else:
        page.part("\n")


def _begins_line(end: Piece, begin: Piece) -> bool:
    """An item of a list; a label under a label (`Name: …`, `Sent: …`); a line in much larger or smaller type. What ends
    with a colon, with dots or with a rule to write on is a line by itself."""
    if _ITEM.match(begin.text) or (_ENDED.search(end.text) and end.words <= BLOCK_WORDS):
        return True
    if _LABELLED.match(begin.text) and _LABELLED.match(end.text):
        return True
    return min(end.size, begin.size) < SMALLER * max(end.size, begin.size)


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
