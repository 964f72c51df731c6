"""Labels of a plain text: what a table's header, a form's label or a ticked box says of a value.

Text that never was a page (a line of JSON, a note), and lines of a page that its layout tells nothing of: columns
parted by tabs, bars, commas or two blanks under a header; `Label: value`; a label on the line above; `☒ Male ☐ Female`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from redact.detect.inline_labels import Field, asks, inline_labels, ticked
from redact.detect.text_tables import fields_of, table_labels
from redact.model.document import Label
from redact.model.label_words import LONGEST, is_label, looks_like_label, plain
from redact.model.passage import Passage

LONGEST_LINE = 2_000
"""Characters of a line that may be a row or a form's line; longer ones are prose."""
SHORT_LINE = 60
"""A value of several lines has lines no longer than this, such as those of an address."""


def passage_of(text: str) -> Passage:
    """A plain text as a passage, with its paragraphs and whatever labels can be read in it."""
    return Passage(text, paragraphs_of(text), tuple(labels_in(text)))


def paragraphs_of(text: str) -> tuple[tuple[int, int], ...]:
    """Ranges of a plain text's paragraphs, which blank lines part."""
    ranges: list[tuple[int, int]] = []
    start = 0
    for part in text.split("\n\n"):
        if part.strip():
            ranges.append((start, start + len(part)))
        start += len(part) + 2
    return tuple(ranges)


def labels_in(text: str, known: Sequence[Label] = (), *, tables: bool = True) -> list[Label]:
    """Labels of what stands in `text`, in order. `known` are those that the layout gave: cells that have one get none
    from their line. Without `tables`, headers are left to the layout."""
    lines = list(_lines(text))
    headed = {label.start for label in known}
    found: list[Label] = []
    for blank, run in groupby(lines, key=lambda line: not line.text.strip()):
        block = list(run)
        if blank:
            continue
        short = [line for line in block if len(line.text) <= LONGEST_LINE]
        if tables and len(short) == len(block):
            found.extend(table_labels(block))
    headed.update(label.start for label in found)
    found.extend(_line_labels(text, lines, headed))
    found.extend(ticked(text, [*known, *found]))
    return sorted(found, key=lambda label: (label.start, label.end))


def _lines(text: str) -> Iterator[Field]:
    start = 0
    for line in text.split("\n"):
        yield Field(start, start + len(line), line)
        start += len(line) + 1


def _line_labels(text: str, lines: Sequence[Field], headed: set[int]) -> Iterator[Label]:
    """Labels beside values, in front of them on their line, and on the line above."""
    for i, line in enumerate(lines):
        if len(line.text) > LONGEST_LINE:
            continue
        fields = [f for f in fields_of(line) if f.text.strip()]
        yield from _beside(text, fields, headed)
        for field in fields:
            yield from inline_labels(text, field)
        if fields and _stands_above(fields[-1], alone=len(fields) == 1):
            value = _value_below(lines, i)
            if value is not None and value[0] not in headed and not asks(text, *value):
                yield Label(*value, (plain(fields[-1].text),))


def _beside(text: str, fields: Sequence[Field], headed: set[int]) -> Iterator[Label]:
    """`Surname⇥Okafor`: a field of label words names what follows it, up to the next of such."""
    said = ""
    for field, following in pairwise(fields):
        if _is_field_label(field.text) and field.start not in headed:
            said = plain(field.text)
        named = field.text.endswith(":") and not following.text.endswith(":")
        if said and following.start not in headed and (named or not _is_field_label(following.text)):
            if asks(text, following.start, following.end):
                continue
            yield Label(following.start, following.end, (said,))


def _is_field_label(text: str) -> bool:
    return len(text) <= LONGEST and (text.rstrip().endswith(":") or looks_like_label(text))


def _stands_above(field: Field, *, alone: bool) -> bool:
    text = field.text.strip()
    if len(text) > LONGEST:
        return False
    return (text.endswith(":") and looks_like_label(text)) or (alone and is_label(text))


def _value_below(lines: Sequence[Field], at: int) -> tuple[int, int] | None:
    """The line after a label, past one blank line at most, and the short lines that go on it."""
    first = at + 1
    if first < len(lines) and not lines[first].text.strip():
        first += 1
    if first >= len(lines) or not _is_value_line(lines[first].text):
        return None
    last = first
    while (
        len(lines[last].text) <= SHORT_LINE
        and last + 1 < len(lines)
        and lines[last + 1].text.strip()
        and len(lines[last + 1].text) <= SHORT_LINE
        and _is_value_line(lines[last + 1].text)
    ):
        last += 1
    return lines[first].start, lines[last].end


def _is_value_line(text: str) -> bool:
    return bool(text.strip()) and "\t" not in text and ":" not in text[:LONGEST] and not is_label(text.strip())
