"""The names that a label's value holds: one, or a list parted by semicolons, breaks, `and`, or commas.

A comma may part two people (Jane Roe, Ali Khan), a person from a place or a trade (Jane Roe, 3 Elm Way; Jane Roe,
clerk) or turn one name round (ROE, Jane). Whoever holds a public office is left out: `foi.public_official` has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from recognizers.kit.context import after
from recognizers.kit.labels import LONGEST_VALUE
from recognizers.kit.names import NAME, SPACE, SURNAME_FIRST, belongs_to_body, name_end, parts
from recognizers.kit.roles import BENCH, COUNCILLOR, HONOUR, HONOURS, OFFICE, RANK_ABOVE, RANK_BELOW, TITLE
from recognizers.kit.rule import compiled

_PREFIX = rf"(?:(?:{TITLE}|{HONOUR}|{RANK_BELOW}){SPACE}|[A-Z]{{0,2}}\d{{3,6}}[A-Z]{{0,2}}{SPACE}){{0,3}}+"
_ONE = compiled(rf"[ \t\"'“‘*(]{{0,3}}(?P<whole>(?P<prefix>{_PREFIX})(?P<name>{NAME}))", 0)
_REVERSED = compiled(rf"[ \t\"'“‘*]{{0,3}}(?P<whole>{SURNAME_FIRST})(?=[ ]?(?:[;<(\[\n\t/|\"”+&]|,[ ]?\d|\Z))", 0)
_BY_POLICE = compiled(r"[ \t]{0,3}(?P<whole>\p{Lu}[\p{Lu}'’-]{1,30}/\p{Lu}[\p{Lu} '’-]{0,40}(?<=\p{Lu}))[ ]*\Z", 0)
_INITIALLED = compiled(r"(?:\p{Lu}(?:\.[ ]?|[ ])){1,3}(?=\p{L}{2}).{2,} | .{2,}[ ]\p{Lu}\.?(?:[ ]?\p{Lu}\.?){0,2}", 0)
_LAST_LETTER = compiled(r"[ ][AI]\.?(?=[ ]?(?:[;,\n\t(]|\Z))", 0)
_PUBLIC = compiled(rf"[ \"'“(]{{0,3}}(?:{RANK_ABOVE}|{COUNCILLOR}|{BENCH}|{OFFICE}[ ,])", 0)
_PUBLIC_AFTER = compiled(
    rf",?[ ](?:MP|MSP|MLA)\b | {HONOURS}[ ]?(?:,|\(|–|-|\||\n|\t)[ ]?(?:the[ ])?(?:{OFFICE}|{RANK_ABOVE}|{BENCH})", 0
)
_PARTED = compiled(r"[;\n|/] | [ ](?:and|&)[ ] | (?<=[>)\]]),", 0)
_COMMA = compiled(r",[ ]?", 0)
_LOWER_NEXT = compiled(r"[ \u00a0]\p{Ll}", 0)
_ADDRESS_NEXT = compiled(r"['\"”’]?[ ]?[<\[(][^\s<>]{0,60}@ | [ ]?<mailto", 0)


@dataclass(frozen=True, slots=True)
class Named:
    """text[start:end] is a name of so many `parts`."""

    start: int
    end: int
    parts: int


def value_end(text: str, start: int) -> int:
    """The end of the line or cell that `start` lies in, within the longest a value may be."""
    last = min(len(text), start + LONGEST_VALUE)
    ends = [at for at in (text.find("\n", start, last), text.find("\t", start, last)) if at >= 0]
    return min(ends, default=last)


def one_name(text: str, start: int, stop: int, *, singles: bool) -> Named | None:
    """The name that text[start:stop] begins with. One word alone counts only with `singles`, or before an address."""
    if _PUBLIC.match(text, start, stop):
        return None
    hit = _ONE.match(text, start, stop)
    if hit is None:
        return None
    begin = hit.start("name")
    end = name_end(text, begin, hit.end("name"), trusted=bool(hit["prefix"].strip("0123456789 ")))
    letter = _LAST_LETTER.match(text, end, stop) if end > begin else None
    end = letter.end() if letter else end
    count = parts(text, begin, end)
    initialled = count > 0 and _INITIALLED.fullmatch(text, begin, end) is not None
    if not count or belongs_to_body(text, begin, end) or after(text, end, _PUBLIC_AFTER, 60):
        return None
    alone = " " not in text[begin:end] and not initialled
    if alone and (_LOWER_NEXT.match(text, end, stop) or not (singles or _ADDRESS_NEXT.match(text, end))):
        return None
    return Named(hit.start("whole"), end, count + initialled)


def _turned_round(text: str, start: int, stop: int) -> Named | None:
    """`ROE, Jane`, when that is all, or an address follows."""
    hit = _REVERSED.match(text, start, stop)
    if hit is None:
        return None
    begin = hit.start("whole")
    comma = text.index(",", begin)
    first = comma + 1 + (text[comma + 1] == " ")
    end = name_end(text, first, hit.end("whole"), trusted=False)
    surname_ends = name_end(text, begin, comma, trusted=False)
    if surname_ends != comma or end == first or belongs_to_body(text, first, end):
        return None
    return Named(begin, end, 2)


def names_in(text: str, start: int, stop: int, *, singles: bool) -> Iterator[Named]:
    """Every name in text[start:stop]."""
    if printed := _BY_POLICE.match(text, start, stop):
        yield Named(*printed.span("whole"), 2)
        return
    cuts = [cut.span() for cut in _PARTED.finditer(text, start, stop)]
    for left, right in zip((start, *(end for _, end in cuts)), (*(begin for begin, _ in cuts), stop), strict=True):
        joined = right < stop and text[right] == " "  # Jane Roe, Ali Khan and Mei Wong are three people
        reverse = None if joined else _turned_round(text, left, right)
        if reverse is not None:
            yield reverse
            continue
        if any(c.isdigit() for c in text[left:right].partition(",")[2]):
            right = text.index(",", left)  # an address follows, and its places look like names
        ends = [left, *(comma.end() for comma in _COMMA.finditer(text, left, right)), right]
        for place, (at, limit) in enumerate(pairwise(ends)):
            named = one_name(text, at, limit, singles=singles and place == 0)
            if named is not None:
                yield named
