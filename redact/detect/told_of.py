"""Of whom a fact is told: an ethnicity, an age or an illness belongs to the person in the same row or sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

import regex

from redact.model.document import Document, Surface
from redact.model.flag import Flag
from redact.model.policy import Policy

_SENTENCE = regex.compile(r"(?<=[\p{L}\d)]{2}[.!?])\s+(?=[\p{Lu}“\"'(])|\n")


def told_of(document: Document, flags: Sequence[Flag], policy: Policy) -> tuple[Flag, ...]:
    """The flags, those that tell of people with the entity of whom they tell, where the page shows it.

    The only person named in the same line (a table's row) or sentence; else the last one named before in the same
    paragraph; else the paragraph's only one.
    """
    telling = {r.type for r in policy.rules if r.tells_of_people}
    by_page: dict[int, list[Flag]] = {}
    for flag in flags:
        if flag.surface is Surface.PAGE and flag.entity:
            by_page.setdefault(flag.page, []).append(flag)
    pages = {n: _Page(document.pages[n - 1].text, document.pages[n - 1].paragraphs, p) for n, p in by_page.items()}
    return tuple(
        replace(f, about=pages[f.page].person(f))
        if f.type in telling and f.surface is Surface.PAGE and f.page in pages
        else f
        for f in flags
    )


class _Page:
    """Where a page's sentences, lines and paragraphs end, and who is named where."""

    def __init__(self, text: str, paragraphs: Sequence[tuple[int, int]], people: Sequence[Flag]) -> None:
        self._ends = [m.start() for m in _SENTENCE.finditer(text)]
        self._starts = [start for start, _ in paragraphs]
        self._paragraphs = paragraphs
        self._people = sorted(people, key=lambda f: f.start)
        self._places = [f.start for f in self._people]
        self._length = len(text)

    def person(self, flag: Flag) -> str:
        at = bisect_left(self._ends, flag.start)
        start = self._ends[at - 1] if at else 0
        end = self._ends[at] if at < len(self._ends) else self._length
        near = self._named(start, end)
        if len(near) == 1:
            return near.pop()
        paragraph = self._paragraph(flag.start)
        before = self._named(paragraph[0], flag.start, last=True)
        if before:
            return before.pop()
        around = self._named(*paragraph)
        return around.pop() if len(around) == 1 else ""

    def _named(self, start: int, end: int, *, last: bool = False) -> set[str]:
        first, behind = bisect_left(self._places, start), bisect_left(self._places, end)
        named = self._people[first:behind]
        return {f.entity for f in (named[-1:] if last else named)}

    def _paragraph(self, at: int) -> tuple[int, int]:
        index = bisect_left(self._starts, at + 1) - 1
        if index >= 0 and at < self._paragraphs[index][1]:
            return self._paragraphs[index]
        return 0, self._length
