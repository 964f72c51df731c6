"""Addresses as letters and forms set them: a line a part, and the postcode last.

Within such a block no word need be known: that short lines of names stand over one another and end in a postcode says
what they are (Royal Mail, «How to address your mail»: addressee, building, street, locality, town, postcode). What is
to be told is where the addressee ends and the address begins, and whether a body is addressed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recognizers.kit import address_buildings as buildings
from recognizers.kit import address_parts as parts
from recognizers.kit import address_words as words
from recognizers.kit.address_bodies import is_body_line
from recognizers.kit.address_parts import Kind
from recognizers.kit.address_tokens import BLANK, Tokens
from recognizers.kit.gazetteer import is_known

_MOST_LINES, _MOST_TOKENS = 8, 9
_MARKS = frozenset({",", ".", "'", "’", "-", "‐", "–", "/", "&", "(", ")", "“", "”", '"', "‘"})
_SMALL = parts.JOINERS | words.LEADS | frozenset("and at to van der de".split())
_NO_LINE = words.MONTHS | frozenset(
    "tel telephone phone mobile fax email ref date dear re page from our your yours sincerely faithfully dob nhs hello".split()
)
_ADDRESSED = words.TITLES | frozenset(
    "the-occupier occupier parent parents guardian guardians carer resident miss".split()
)


@dataclass(frozen=True, slots=True)
class Block:
    """The tokens [first, after) are an address in lines; `top` is the first of the block, addressee and all."""

    first: int
    after: int
    top: int
    body: bool
    addressed: bool


def blocks(t: Tokens) -> Iterator[Block]:
    """Every block of two lines or more that a postcode ends."""
    floor = 0
    for at in range(len(t)):
        low = t.lows[at]
        if not 1 < len(low) < 8 or low.isalpha() or not low[0].isalpha() or not low.isalnum():
            continue
        code = parts.code_at(t, at, small=False)
        if code is None or code.kind is not Kind.POSTCODE or t.low(code.after) not in {"\n", BLANK, "", "\t"}:
            continue
        lines = _lines_up(t, at, floor)
        block = _judged(t, lines, code.after) if len(lines) > 1 else None
        if block is not None:
            floor = code.after
            yield block


def _lines_up(t: Tokens, at: int, floor: int) -> list[tuple[int, int]]:
    """The lines of names that stand over the postcode at `at`, its own first, from the lowest up."""
    lines: list[tuple[int, int]] = []
    end = at
    while len(lines) < _MOST_LINES:
        first = end
        while first > floor and t.low(first - 1) not in {"\n", BLANK, "\t"} and end - first <= _MOST_TOKENS:
            first -= 1
        if (first < end and not _is_line(t, first, end)) or (first == end and lines) or t.low(first - 1) == "\t":
            break
        lines.append((first, end))
        if first <= floor or t.low(first - 1) != "\n":
            break
        end = first - 1
    return lines


def _is_line(t: Tokens, first: int, end: int) -> bool:
    """True for up to six words with capitals, or numbers, and nothing that is not in an address or a name."""
    if end - first > _MOST_TOKENS or (t.low(end - 1) in {":", ";", "."} and end - first > 3):
        return False
    for at in range(first, end):
        low = t.low(at)
        if low in _NO_LINE or not (
            low in _MARKS
            or t.is_capital(at)
            or low in _SMALL
            or (t.is_number(at) and t.ends[at] - t.starts[at] < 5)
            or (t.is_word(at) and t.glued(at) and t.low(at - 1) in {"-", "‐"})
        ):
            return False
    return any(t.is_capital(at) for at in range(first, end))


def _judged(t: Tokens, lines: list[tuple[int, int]], after: int) -> Block | None:
    """The block without its addressee; None when nothing but a place is left over the postcode."""
    top_down = [line for line in reversed(lines) if line[0] < line[1]]
    skip, named = 0, False
    while skip < len(top_down) - 1 and _is_addressee(t, *top_down[skip]) and skip < 3:
        named = True
        skip += 1
    body = any(is_body_line(t, *line) for line in top_down)
    if not named and not body and not _reads_as_address(t, *top_down[0]):
        skip, named = 1, True
    rest = top_down[skip:]
    if not rest or (len(rest) < 2 and not any(_reads_as_address(t, *line) for line in rest)):
        return None
    if not named and not any(_reads_as_address(t, *line) for line in rest):
        return None
    return Block(top_down[0][0] if body else rest[0][0], after, top_down[0][0], body, named)


def _is_addressee(t: Tokens, first: int, end: int) -> bool:
    """True for a line that names a person: a title, initials, or a known given name before a surname."""
    lows = [t.low(at) for at in range(first, end)]
    if lows[0] in _ADDRESSED or (lows[0] == "the" and lows[1:2] in (["occupier"], ["parents"], ["parent"])):
        return True
    if any(t.is_number(at) for at in range(first, end)) or _reads_as_address(t, first, end):
        return False
    capitals = [t.raw(at) for at in range(first, end) if t.is_word(at)]
    return 1 < len(capitals) < 5 and (len(capitals[0]) == 1 or is_known(capitals[0].lower()))


def _reads_as_address(t: Tokens, first: int, end: int) -> bool:
    """True when a part of an address that says so by itself begins the line, or a word for a house or street ends it."""
    return (
        bool(parts.number_after(t, first))
        or buildings.unit_at(t, first) is not None
        or buildings.house_at(t, first) is not None
        or parts.street_at(t, first) is not None
        or parts.box_at(t, first) is not None
        or parts.place_at(t, first, small=False) is not None
        or (t.low(first) in {"“", '"', "‘"} and t.low(end - 1) in {"”", '"', "’"})
        or t.low(first) in words.LEADS
    )
