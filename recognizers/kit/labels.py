"""Values that a label names: in a line (`DOB: 12/03/1987`), beside it in a form, or under a table's header."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

from recognizers.kit.rule import finditer
from redact.model.passage import Passage

_RULES = "_…"
LONGEST_VALUE = 400
"""Characters of a line that can be one label's value. A bound, so that a page-long line costs linear time."""


@dataclass(frozen=True, slots=True)
class Value:
    """passage.text[start:end] is what the label speaks of, without surrounding white space."""

    start: int
    end: int
    text: str = field(repr=False)


def trimmed(text: str, start: int, end: int) -> Value:
    """text[start:end] without the white space at its ends, nor the dots and rules that a form has to write on."""
    while start < end and (text[start].isspace() or text[start] in _RULES):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _RULES):
        end -= 1
    if text.endswith("...", start, end):
        end = start + len(text[start:end].rstrip(". _"))
    return Value(start, end, text[start:end])


def cell_values(passage: Passage, label: regex.Pattern[str]) -> Iterator[Value]:
    """Text whose table header, row header or field name matches `label` (searched, not anchored)."""
    known: dict[str, bool] = {}  # a table has thousands of cells under one header
    for mark in passage.labels:
        if _speaks(label, mark.texts, known):
            value = trimmed(passage.text, mark.start, mark.end)
            if value.text:
                yield value


def _speaks(label: regex.Pattern[str], texts: tuple[str, ...], known: dict[str, bool]) -> bool:
    for text in texts:
        if text not in known:
            known[text] = label.search(text) is not None
        if known[text]:
            return True
    return False


def line_values(passage: Passage, label: regex.Pattern[str]) -> Iterator[Value]:
    """What follows `label` up to the end of the line or the cell: the label, then a colon, dash, tab or space."""
    text = passage.text
    for match in finditer(label, text):
        last = min(len(text), match.end() + LONGEST_VALUE)
        tail = match.end()
        while tail < last and text[tail] in " \t:-–—.=_…":
            tail += 1
        stop = tail
        while stop < last and text[stop] not in "\t\n":
            stop += 1
        value = trimmed(text, tail, stop)
        if value.text:
            yield value
