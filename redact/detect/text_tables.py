"""Tables in plain text: columns parted by tabs, bars, commas or blanks, under a header that says what they hold."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import regex

from redact.detect.inline_labels import Field
from redact.model.document import Label
from redact.model.label_words import is_label, looks_like_label, looks_like_value, plain

FEW = 3
"""Columns from which on a first row without values is a header, whatever its words."""
MOST = 2 / 3
MANY = 64
"""Most columns of a table; a line of more is no row."""
_BLANKS = regex.compile(r"[ \u00a0]{2,}")
_RULE = regex.compile(r"[\s|+:=_-]+")


def fields_of(line: Field, by: str = "") -> list[Field]:
    """A line cut at its tabs, else at its bars, else at two blanks and more; at `by`, if that is given. Empty ones
    are kept where a mark parts them, so that columns can be counted."""
    mark = by or ("\t" if "\t" in line.text else "|" if line.text.count("|") > 1 else "")
    if not mark:
        return _parted_by_blanks(line)
    fields: list[Field] = []
    start = line.start
    for part in line.text.split(mark):
        fields.append(_bare(start, part))
        start += len(part) + len(mark)
    if mark == "|" and fields and not fields[0].text:
        fields = fields[1:]
    return fields[:-1] if mark == "|" and fields and not fields[-1].text else fields


def _parted_by_blanks(line: Field) -> list[Field]:
    fields: list[Field] = []
    at = 0
    for gap in _BLANKS.finditer(line.text):
        if line.text[at : gap.start()].strip():
            fields.append(_bare(line.start + at, line.text[at : gap.start()]))
        at = gap.end()
    if line.text[at:].strip():
        fields.append(_bare(line.start + at, line.text[at:]))
    return fields


def _bare(start: int, part: str) -> Field:
    text = part.strip()
    begin = start + len(part) - len(part.lstrip())
    return Field(begin, begin + len(text), text)


def table_labels(block: Sequence[Field]) -> Iterator[Label]:
    """Labels of the values in lines that follow one another: each header holds until the next."""
    by = "," if _parts_at_commas(block) else ""
    header: list[Field] = []
    began = 0
    cut = [fields_of(line, by) for line in block]
    for i, (line, fields) in enumerate(zip(block, cut, strict=True)):
        if len(fields) > MANY or _RULE.fullmatch(line.text):
            continue
        below = cut[i + 1] if i == 0 and len(cut) > 1 else None
        if _is_header(fields, below):
            header, began = fields, line.start
        elif header and len(fields) > 1:
            counted = bool(by) or "\t" in line.text or len(fields) == len(header)
            pairs = zip(header, fields, strict=False) if counted else _by_place(header, began, fields, line.start)
            for head, value in pairs:
                if head.text and value.text:
                    yield Label(value.start, value.end, (plain(head.text),))


def _parts_at_commas(block: Sequence[Field]) -> bool:
    first = fields_of(block[0], ",")
    if len(first) < FEW or len(block) < 2 or "\t" in block[0].text:
        return False
    return all(is_label(f.text) for f in first) and block[1].text.count(",") == len(first) - 1


def _by_place(
    header: Sequence[Field], began: int, fields: Sequence[Field], start: int
) -> Iterator[tuple[Field, Field]]:
    """Where cells are empty and blanks part the columns, a value stands under the last header that begins before it."""
    places = [h.start - began for h in header]
    for value in fields:
        at = bisect_right(places, value.start - start + 1) - 1
        if at >= 0:
            yield header[at], value


def _is_header(fields: Sequence[Field], below: Sequence[Field] | None) -> bool:
    """By its words; or, when it is the first line, because it has no value where the line below has one."""
    filled = [f.text for f in fields if f.text]
    if len(filled) < 2 or any(looks_like_value(t) for t in filled):
        return False
    labels = sum(looks_like_label(t) for t in filled)
    if below is not None and below and looks_like_label(fields[0].text) and looks_like_label(below[0].text):
        return labels == len(filled)  # labels fill the first column instead
    if labels == len(filled) or (len(filled) >= FEW and labels >= MOST * len(filled)):
        return True
    if below is None or len(filled) < FEW or len(below) != len(fields):
        return False
    return labels > 0 and any(looks_like_value(f.text) for f in below if f.text)
