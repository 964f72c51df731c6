"""What runs over the end of a page, as one text: the last paragraph of a page and the first of the next.

A sentence, a name, a label and its value may be broken over two pages, with a footer and a header between them. A join
is looked at besides the pages; what is found in it is handed back to the page or pages that it stands on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from redact.detect.passages import Place
from redact.detect.plain_text import labels_in
from redact.model.document import Surface
from redact.model.label_words import looks_like_label
from redact.model.passage import Passage
from redact.model.span import Span

REACH = 600
"""Characters that are taken from each page."""
EDGE = 4
"""Paragraphs from a page's top or foot that may be a header or a footer, or begin or end the text."""
LONGEST_RUNNING = 200
HEADING = 90
SHORTEST = 30
"""Characters from which on a paragraph without a full stop is a sentence cut off; shorter ones are headings."""
_PAGE_NUMBER = regex.compile(r"\W*(?:page|p\.?|sheet)?\s*\d{1,4}(?:\s*(?:of|/|\|)\s*\d{1,4})?\W*", regex.IGNORECASE)
_ENDED = regex.compile(r"[.!?;][\s\"'’”)\]]*\Z")
_NOTE = regex.compile(r"[*†‡§¹²³⁴-⁹]|\d{1,2}\s")
_ITEM = regex.compile(r"[•◦▪●○*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Join:
    """A passage made of two. `before` and `after` are the numbers of the places that it joins; passage.text[:cut] is
    taken from the first, from `first` to `until` (less a hyphen), and passage.text[resumed:] from the second, from
    `second` on."""

    before: int
    after: int
    first: int
    until: int
    second: int
    cut: int
    resumed: int
    passage: Passage


def joins_of(places: Sequence[Place]) -> list[Join]:
    """A join wherever a page's text seems to go on overleaf."""
    pages = [i for i, place in enumerate(places) if place.surface is Surface.PAGE]
    running = _running([places[i].passage for i in pages])
    found = (_join(places, a, b, running) for a, b in pairwise(pages))
    return [join for join in found if join is not None]


def handed_back(joins: Sequence[Join], found: Sequence[Sequence[Span]]) -> Iterator[tuple[int, Span]]:
    """The spans found in joins, each with the number of its place: in two parts where it runs over the page's end."""
    for join, spans in zip(joins, found, strict=True):
        for span in spans:
            if span.start < join.cut:
                end = join.until if span.end > join.cut else span.end + join.first
                yield join.before, replace(span, start=span.start + join.first, end=end)
            if span.end > join.resumed:
                start = max(span.start, join.resumed)
                moved = join.second - join.resumed
                yield join.after, replace(span, start=start + moved, end=span.end + moved)


def _running(passages: Sequence[Passage]) -> frozenset[str]:
    """Headers and footers: short paragraphs at the edge of more than one page, but for their digits."""
    counts: Counter[str] = Counter()
    for passage in passages:
        edges = [*passage.paragraphs[:EDGE], *passage.paragraphs[-EDGE:]]
        counts.update({_folded(passage.text[a:b]) for a, b in edges if b - a <= LONGEST_RUNNING})
    return frozenset(text for text, count in counts.items() if count > 1)


def _folded(text: str) -> str:
    return regex.sub(r"\d+", "#", " ".join(text.split())).casefold()


def _body(passage: Passage, running: frozenset[str]) -> list[tuple[int, int]]:
    return [
        (a, b)
        for a, b in passage.paragraphs
        if not _PAGE_NUMBER.fullmatch(passage.text, a, b)
        and (b - a > LONGEST_RUNNING or _folded(passage.text[a:b]) not in running)
    ]


def _join(places: Sequence[Place], before: int, after: int, running: frozenset[str]) -> Join | None:
    one, two = places[before].passage, places[after].passage
    top = _first_body(two, running)
    ending = next((p for p in _last_body(one, running) if _unfinished(one.text[slice(*p)])), None)
    if top is None or ending is None:
        return None
    begins, stop = top
    if _ITEM.match(two.text, begins) or "\t" in two.text[begins:stop] or not two.text[begins : begins + 1].strip():
        return None
    first = max(ending[0], ending[1] - REACH)
    head = one.text[first : ending[1]].rstrip()
    until = first + len(head)
    tail = two.text[begins : min(stop, begins + REACH)]
    head, parting = _parted(head, tail)
    text = head + parting + tail
    resumed = len(head) + len(parting)
    passage = Passage(text, ((0, len(text)),), tuple(labels_in(text)))
    return Join(before, after, first, until, begins, len(head), resumed, passage)


def _first_body(passage: Passage, running: frozenset[str]) -> tuple[int, int] | None:
    """The first paragraph; a later one where that is a heading and the later one begins within a sentence."""
    few = Passage(passage.text, passage.paragraphs[: 2 * EDGE])
    found = _body(few, running)[:EDGE]
    if found and found[0][1] - found[0][0] < HEADING:
        return next(((a, b) for a, b in found if passage.text[a].islower()), found[0])
    return found[0] if found else None


def _last_body(passage: Passage, running: frozenset[str]) -> list[tuple[int, int]]:
    """The last paragraph, and, where that is a footnote, the one before."""
    few = Passage(passage.text, passage.paragraphs[-2 * EDGE :])
    found: list[tuple[int, int]] = []
    for paragraph in reversed(_body(few, running)):
        found.append(paragraph)
        if not _NOTE.match(passage.text, paragraph[0]):
            break
    return found


def _unfinished(text: str) -> bool:
    last = text.rstrip().rsplit("\n", 1)[-1]
    if _ENDED.search(last[-12:]) or "\t" in text:
        return False
    return len(text) >= SHORTEST or _is_label(last)


def _is_label(line: str) -> bool:
    return line.rstrip().endswith(":") or looks_like_label(line)


def _parted(head: str, tail: str) -> tuple[str, str]:
    """What stands between the two parts: nothing after a hyphen, which goes where it only broke a word."""
    if head.endswith(("-", "\u2010", "\u00ad")) and head[-2:-1].isalpha() and tail[:1].isalnum():
        return (head[:-1] if tail[:1].islower() else head), ""
    return head, "\n" if _is_label(head.rsplit("\n", 1)[-1]) else " "
