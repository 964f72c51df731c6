"""What may stand in front of the first part that can be read: the bare name of a house, `rear of`, `c/o`."""

from __future__ import annotations

from recognizers.kit import address_bodies as bodies
from recognizers.kit import address_buildings as buildings
from recognizers.kit import address_words as words
from recognizers.kit.address_chain import Chain
from recognizers.kit.address_parts import Kind
from recognizers.kit.address_tokens import BLANK, Tokens

EDGE = frozenset({",", "\n", "\t", BLANK, "", ":", ".", ";", "(", "-", "–"})
"""What a part begins behind."""

_JOINS = frozenset("y yr na nan an nam a o".split())
_PREPOSITIONS = frozenset("of at from is was to".split())


def _house_word(t: Tokens, chain: Chain, floor: int) -> int:
    """The token of a house's name that says nothing by itself: Connemara, Botley Lane, Ley Hill, and a postcode."""
    at = chain.first
    first = at - 2 - (t.low(at - 1) == "\n" and t.low(at - 2) == ",")
    if first < floor or not chain.has(Kind.POSTCODE) or not t.is_word(first):
        return at
    if t.low(at - 1) == "\n" and t.low(at - 2) != ",":
        lone = t.low(first - 1) in {"\n", "", BLANK} and chain.parts[0].kind is Kind.STREET and len(t.low(first)) > 4
        if not lone or not t.raw(first).istitle():
            return at
    elif t.low(first + 1) != ",":
        return at
    if (
        not t.is_capital(first)
        or t.low(first) in words.NOT_IN_NAMES | words.TITLES
        or bodies.is_body_word(t.low(first))
    ):
        return at
    if t.raw(first).isupper() and not t.raw(chain.after - 2).isupper() and len(t.raw(first)) > 1:
        return at
    before = t.low(first - 1)
    if before in _PREPOSITIONS or before in {"", "\n", "\t", BLANK, ":", "("}:
        return first
    two = t.is_capital(first - 1) and t.is_word(first - 1) and t.low(first - 2) in _PREPOSITIONS
    return first - 1 if two and t.low(first - 1) not in words.TITLES | words.NOT_IN_NAMES else at


def _says_house(t: Tokens, first: int, ends: int) -> bool:
    """True for words from a boundary up to `ends` that name a house: The Haven, Tan y Bryn, Swn-y-Mor."""
    if t.low(first - 1) not in EDGE and t.low(first - 1) not in words.NOT_IN_NAMES:
        return False
    small = 0
    for at in range(first, ends):
        if t.low(at) == "-" and t.glued(at):
            continue
        if (
            not t.is_word(at)
            or not (t.is_capital(at) or len(t.low(at)) < 4)
            or t.low(at) in words.TITLES | words.NOT_IN_NAMES - {"the"}
        ):
            return False
        small += at > first and t.low(at) in _JOINS
    named = t.low(first) == "the" or t.low(first) in buildings.PREFIXES | buildings.WELSH_STARTS
    return t.is_capital(first) and ends > first + 1 and (named or small > 0)


def _owned_house(t: Tokens, at: int) -> bool:
    """Whether all that stands before a number, in its line or cell, is a house that is called after its owner: Ferryman's."""
    owned = t.low(at - 1) == "," and t.low(at - 2).replace("’", "'").endswith("'s") and t.is_capital(at - 2)
    return owned and t.low(at - 3) in EDGE - {",", ".", "-", "–"}


def first_of(t: Tokens, chain: Chain, floor: int) -> int:
    """The first token, with the name of a house before it: The Haven, 18 Sea Lane; c/o."""
    at = chain.first
    if t.raw(at) in {"number", "numbers"} and chain.parts[0].kind is Kind.NUMBERED:
        return at + 1
    quoted = at - 1 - (t.low(at - 1) in {",", "\n"})
    if t.low(quoted) in {"”", '"'} and chain.parts[0].kind in {Kind.NUMBERED, Kind.STREET}:
        for first in range(max(floor, quoted - 5), quoted - 1):
            if t.low(first) in {"“", '"'} and t.is_capital(first + 1):
                return first
    if t.low(at - 1) in {",", "\n"} and chain.parts[0].kind in {Kind.NUMBERED, Kind.STREET, Kind.PLACE}:
        ends = at - 2 if t.low(at - 1) == "\n" and t.low(at - 2) == "," else at - 1
        for first in range(max(floor, at - 6), ends):
            if _says_house(t, first, ends):
                return first
    if chain.parts[0].kind is Kind.NUMBERED and _owned_house(t, at):
        return at - 2
    if t.low(at - 1) == "of" and t.raw(at - 2) in {"Rear", "REAR"}:
        return at - 2
    if t.raw(at - 1) in {"Above", "ABOVE", "Behind"}:
        return at - 1
    if t.low(at - 1) == "o" and t.low(at - 2) == "/" and t.low(at - 3) == "c":
        return at - 3
    return _house_word(t, chain, floor) if chain.parts[0].kind in {Kind.NUMBERED, Kind.STREET, Kind.PLACE} else at
