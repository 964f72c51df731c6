"""Values that a label names: in a line (`DOB: 12/03/1987`), beside it in a form, or under a table's header."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

from recognizers.kit.rule import finditer
from redact.model.passage import Passage

LONGEST_VALUE = 400
"""Characters of a line that can be one label's value. A bound, so that a page-long line costs linear time."""


@dataclass(frozen=True, slots=True)
class Value:
    """passage.text[start:end] is what the label speaks of, without surrounding white space."""

    start: int
    end: int
    text: str = field(repr=False)


def trimmed(text: str, start: int, end: int) -> Value:
    """text[start:end] without the white space at its ends."""
    raw = text[start:end]
    left = start + len(raw) - len(raw.lstrip())
    right = end - (len(raw) - len(raw.rstrip()))
    return Value(left, max(left, right), text[left : max(left, right)])


def cell_values(passage: Passage, label: regex.Pattern[str]) -> Iterator[Value]:
    """Text whose table header, row header or field name matches `label` (searched, not anchored)."""
    for mark in passage.labels:
        if any(label.search(text) for text in mark.texts):
            value = trimmed(passage.text, mark.start, mark.end)
            if value.text:
                yield value


def line_values(passage: Passage, label: regex.Pattern[str]) -> Iterator[Value]:
    """What follows `label` up to the end of the line or the cell: the label, then a colon, dash, tab or space."""
    text = passage.text
    for match in finditer(label, text):
        last = min(len(text), match.end() + LONGEST_VALUE)
        tail = match.end()
        while tail < last and text[tail] in " \t:-–—.=":
            tail += 1
        stop = tail
        while stop < last and text[stop] not in "\t\n":
            stop += 1
        value = trimmed(text, tail, stop)
        if value.text:
            yield value
