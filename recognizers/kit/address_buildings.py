"""Buildings and what is in them: named houses, flats and rooms, numbers with their streets, boats."""

from __future__ import annotations

import regex

from recognizers.kit import address_words as words
from recognizers.kit.address_parts import (
    BENT_NUMBER,
    JOINERS,
    Kind,
    Part,
    code_at,
    is_house_word,
    may_stand_in_name,
    number_after,
    past_stop,
    street_at,
)
from recognizers.kit.address_tokens import Tokens

_FLAT_CODE = regex.compile(r"(?:\d{1,2}|P|G|B)F\d{1,2}|GF[LRF]|TF[LR]", regex.IGNORECASE)
_LONGEST_HOUSE = 6
_BARE_UNITS = frozenset({"annexe", "annex", "penthouse", "maisonette", "basement"})
_PREFIX_HOUSES = frozenset("tŷ ty fferm plas hafod llys bwthyn tyddyn".split())
WELSH_STARTS = frozenset(
    "taigh tigh cnoc sŵn swn dŵr dwr bod pwll ynys tan glan nant craig coed bwlch gwel erw hen pant rhyd cefn garth pen bron bryn maes min trem cae ael".split()
)
"""With another word, what Welsh houses are often called."""

_PRISONS = frozenset("hmp hmyoi yoi ymca".split())
PREFIXES = _PREFIX_HOUSES | _PRISONS | (words.BEFORE_STREETS - {"pen", "maes", "parc", "awel"}) | {"heol"}
"""Words that begin the name of a house or a street, and say so."""


def house_at(t: Tokens, at: int) -> Part | None:
    """A house with a name: The Old Forge, Rose Cottage, St Mungo's Hostel, Tŷ Gwyn, HMP and a name."""
    low = t.low(at)
    if low == "the" and t.low(at + 1) == "old" and t.low(at + 2) in words.OLD_HOUSES:
        j = at + 3
        while t.low(j) in words.OLD_HOUSES | words.HOUSES and t.is_capital(j):
            j += 1
        return Part(Kind.HOUSE, at, j)
    if low in _PREFIX_HOUSES | _PRISONS and t.is_capital(at):
        j = at + 1
        if low in _PRISONS and t.low(j) in {"&", "and", "/"} and t.low(j + 1) in _PRISONS:
            j += 2
        first = j
        while (
            j < first + 3 and (t.is_capital(j) or t.low(j) in {"y", "yr", "/"}) and t.low(j) not in words.NOT_IN_NAMES
        ):
            j += 1
        return Part(Kind.HOUSE, at, j) if j > first else None
    if not t.is_capital(at) and low != "the":
        return None
    end, j, count = 0, at, 0
    while count < _LONGEST_HOUSE and may_stand_in_name(t, j, count, small=False):
        ends = is_house_word(t, j)
        if count and ends and t.is_capital(j) and t.low(j - 1) not in JOINERS - {"the"}:
            end = j + 1
        count += 1
        j = past_stop(t, j + 1)
    if not end or (
        low == "the" and end == at + 2 and t.low(at + 1) in {"house", "hotel", "hospital", "prison", "college"}
    ):
        return None
    return Part(Kind.HOUSE, at, end, t.low(end - 1) in words.SURE_HOUSES)


def small_house_at(t: Tokens, at: int) -> Part | None:
    """A house's name in small letters, which only its neighbours can vouch for."""
    if t.low(at) in JOINERS | words.NOT_IN_NAMES:
        return None
    for j in range(at + 1, at + 4):
        if not t.is_word(j) or t.low(j) in words.NOT_IN_NAMES:
            return None
        if t.low(j) in words.SURE_HOUSES | {"court", "hall", "mill", "hostel"}:
            return Part(Kind.HOUSE, at, j + 1)
    return None


def numbered_at(t: Tokens, at: int, *, small: bool = False, breaks: bool = False) -> Part | None:
    """A number and the street or house that it counts in: 14 Larch Mews; 1-30 Larch House; 6 The Crescent."""
    after = number_after(t, at)
    if not after:
        return None
    if t.low(after) == ",":
        after += 1
    if breaks and t.low(after) == "\n":
        after += 1
    street = street_at(t, after, small=small, breaks=True)
    house = house_at(t, after) or (small_house_at(t, after) if small else None)
    if house is not None and (street is None or house.after > street.after):
        return Part(Kind.NUMBERED, at, house.after, house.sure)
    return Part(Kind.NUMBERED, at, street.after, street.sure) if street else None


def _identifier_after(t: Tokens, at: int) -> int:
    """The token after a unit's number or letter: 3, 12B, C, 2/1, A-C, No. 7."""
    if t.low(at) in {"no", "number", "#", ":"}:
        at += 1
    if t.low(at) == ".":
        at += 1
    raw = t.raw(at)
    one = len(raw) == 1 and raw.isalpha() and (raw.isupper() or t.low(at + 1) == ",")
    mixed = len(raw) <= 5 and any(c.isdigit() for c in raw) and raw.isalnum()
    if raw.isdigit() and t.low(at + 1) == "." and t.is_number(at + 2) and t.glued(at + 1) and t.glued(at + 2):
        return at + 3
    if not (one or mixed or BENT_NUMBER.fullmatch(raw)):
        return 0
    while t.low(at + 1) in {"/", "-", "–", "&", "and"} and t.raw(at + 2).isalnum() and len(t.raw(at + 2)) <= 3:
        at += 2
    return at + 1


def unit_at(t: Tokens, at: int) -> Part | None:
    """A flat, a room, a floor, a plot: part of a building or a site."""
    low = t.low(at)
    if _FLAT_CODE.fullmatch(t.raw(at)) and t.low(at + 1) in {",", "\n"}:
        return Part(Kind.UNIT, at, at + 1)
    if t.is_number(at) and t.low(at + 1) == "/" and t.glued(at + 1) and t.is_number(at + 2) and t.low(at + 3) == ",":
        return Part(Kind.UNIT, at, at + 3) if t.is_number(at + 4) else None
    j = at
    while j < at + 5 and (t.low(j) in words.UNIT_SIDES or (j > at and t.low(j) in {"-", "/", "and"})):
        j += 1
    if j > at and t.low(j) in words.UNIT_HEADS:
        j += 1
        if t.low(j) in words.UNIT_HEADS:
            j += 1
        home = t.low(j - 1) != "floor"
        while t.low(j) in words.UNIT_SIDES and t.low(j) not in {"first", "second", "third"} and t.is_word(j):
            j += 1
        return Part(Kind.UNIT, at, _unit_identifier(t, j), home)
    if low in {"hall", "halls"} and t.low(at + 1) == "of" and t.low(at + 2).startswith("residence"):
        return Part(Kind.UNIT, at, at + 3)
    unit = "flat" if low == "fiat" else low
    if low == "tower" and t.low(at + 1) == "block":
        at += 1
        unit = "block"
    if unit in words.UNITS and (end := _identifier_after(t, at + 1)):
        first = at - (low == "tower" and unit == "block")
        return Part(Kind.UNIT, first, _past_bracket(t, end), unit in words.HOME_UNITS)
    bare = at + 1 if low == "the" else at
    alone = _BARE_UNITS | ({"flat", "studio"} if low == "the" else frozenset())
    if t.low(bare) in alone and t.is_capital(bare):
        return Part(Kind.UNIT, at, bare + 1) if t.low(bare + 1) in {",", "\n"} else None
    return None


def _past_bracket(t: Tokens, at: int) -> int:
    """Over what stands in brackets behind a unit: Flat 2 (rear)."""
    if t.low(at) != "(":
        return at
    end = at + 1
    while end < at + 5 and t.low(end) in words.UNIT_SIDES | words.UNIT_HEADS | words.UNITS:
        end += 1
    return end + 1 if t.low(end) == ")" and end > at + 1 else at


def named_unit_at(t: Tokens, at: int) -> Part | None:
    """Birch Ward, with a hospital behind it."""
    for j in range(at + 1, at + 4):
        if not t.is_capital(j - 1) or t.low(j - 1) in words.NOT_IN_NAMES:
            return None
        if t.low(j) in words.NAMED_UNITS and t.is_capital(j):
            return Part(Kind.UNIT, at, j + 1, sure=False) if t.low(j + 1) in {",", "\n"} else None
    return None


def _unit_identifier(t: Tokens, at: int) -> int:
    """Over the number of `ground floor flat 2`, unless it is that of the street: `ground floor flat, 5 Elm Way`."""
    end = _identifier_after(t, at)
    return end if end and t.low(end) in {",", "\n"} and not t.is_word(end) else at


def boat_at(t: Tokens, at: int) -> Part | None:
    """A boat with a name: Narrowboat "Heron"."""
    if t.low(at) not in words.PERSON_HEADS or not (t.is_capital(at) or t.low(at) != "boat"):
        return None
    quotes = "\"'“”‘’"
    j = at + 1
    quoted = t.low(j) != "" and t.low(j) in quotes
    j += quoted
    first = j
    while j < first + 4 and t.is_capital(j):
        j += 1
    if j == first:
        return None
    if quoted and t.low(j) != "" and t.low(j) in quotes:
        j += 1
    return Part(Kind.BOAT, at, j, quoted)


def numbered_loosely(t: Tokens, at: int, after: int, *, small: bool, trusted: bool) -> Part | None:
    """A number and one to three words that nobody listed as a street: 61 Ashgrove, Bradford. Others have to vouch."""
    j = after + (t.low(after) == ",")
    if t.low(j) == "the" and not t.is_capital(j + 1) and not small:
        return None
    first, count = j, 0
    while count < 4 and t.is_word(j) and (t.is_capital(j) or small or trusted) and t.low(j) not in words.NOT_IN_NAMES:
        if count and code_at(t, j, small=False) is not None:
            break
        j, count = j + 1, count + 1
        if t.low(j) in {"-", "‐"} and t.glued(j):
            j += 1
    if not count or t.low(j) not in {",", "\n"} or t.low(first) in words.MONTHS | words.NOUNS_AFTER:
        return None
    if t.low(j - 1) in words.NOUNS_AFTER or (len(t.low(first)) < 3 and not trusted):
        return None
    return Part(Kind.NUMBERED, at, j, sure=False)
