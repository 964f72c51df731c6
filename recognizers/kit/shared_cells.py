"""Values that a label names, with columns that answer several questions at once taken apart.

`Ethnicity / gender / age` over `Irish / F / 29`: the third part of the header heads the third part of the cell. Cells
that have another number of parts than their header are left whole; those of two parts are read whole as well.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit import labels
from recognizers.kit.labels import Value, trimmed
from recognizers.kit.rule import compiled
from redact.model.passage import Passage

_MARKS = ((" / ", 2), ("/", 3), (" | ", 2), (", ", 2), ("; ", 2))
"""What parts the questions, and how many there must be: an oblique without spaces is in dates and in `Sex/Gender`."""
_TITLE = compiled(r".*(?:[ ][-–—][ ]|:[ ])")
"""What a header says of all its questions, in front of the first."""
LONGEST = 200


def cell_values(passage: Passage, label: regex.Pattern[str]) -> Iterator[Value]:
    """Text whose header or field name matches `label`, or the part of it whose part of the header does."""
    apart: set[tuple[int, int]] = set()
    known: dict[str, tuple[str, tuple[bool, ...]] | None] = {}
    for mark in passage.labels:
        header = mark.texts[-1] if mark.texts else ""
        if header not in known:
            known[header] = _asked(header, label)
        asked = known[header]
        if asked is None or mark.end - mark.start > LONGEST:
            continue
        parts = _parts(passage.text, mark.start, mark.end, asked[0])
        if len(parts) != len(asked[1]):
            continue
        if len(parts) > 2:  # two may be one question asked twice: `Religion / belief`
            whole = trimmed(passage.text, mark.start, mark.end)
            apart.add((whole.start, whole.end))
        yield from (part for part, matches in zip(parts, asked[1], strict=True) if matches and part.text)
    for value in labels.cell_values(passage, label):
        if (value.start, value.end) not in apart:
            yield value


def _asked(header: str, label: regex.Pattern[str]) -> tuple[str, tuple[bool, ...]] | None:
    """What parts the questions of `header`, and which of them `label` matches; None where there is but one."""
    if len(header) > LONGEST:
        return None
    for mark, least in _MARKS:
        questions = header.split(mark)
        if len(questions) >= least:
            questions[0] = _TITLE.sub("", questions[0])
            matches = tuple(label.search(question.strip(" .:?")) is not None for question in questions)
            return (mark, matches) if any(matches) else None
    return None


def _parts(text: str, start: int, end: int, mark: str) -> list[Value]:
    parts: list[Value] = []
    while True:
        stop = text.find(mark, start, end)
        parts.append(trimmed(text, start, end if stop < 0 else stop))
        if stop < 0:
            return parts
        start = stop + len(mark)
