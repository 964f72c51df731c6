"""The parts that addresses are made of, each read forwards from a token."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import regex

from recognizers.kit import address_codes as codes
from recognizers.kit import address_words as words
from recognizers.kit.address_tokens import Tokens
from recognizers.kit.localities import LONGEST, is_region, longest


class Kind(StrEnum):
    """What a part is."""

    UNIT = "unit"
    NUMBERED = "number and street"
    STREET = "street"
    HOUSE = "house"
    PLACE = "place"
    REGION = "county or country"
    POSTCODE = "postcode"
    OUTWARD = "outward code"
    BOX = "box"
    NOWHERE = "no fixed abode"
    BOAT = "boat"
    LEAD = "lead"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Part:
    """The tokens [first, after) are a part of that kind. `sure` says that its words hardly mean anything else."""

    kind: Kind
    first: int
    after: int
    sure: bool = True


_HYPHENS = frozenset("-‐‑")
JOINERS = frozenset("of the on le la de du des y yr in upon under next by cum o d' al".split())
_DIRECTIONS = frozenset("north south east west n s e w upper lower".split())
_COURTS = frozenset(
    "high crown county magistrates magistrates' magistrate's supreme youth family sheriff appeal coroners coroner's world"
    " european criminal civil justiciary employment".split()
)
_NUMBER = regex.compile(r"\d{1,4}[a-zA-Z]?")
BENT_NUMBER = regex.compile(r"[lI]\d{1,3}[a-zA-Z]?|\d{1,2}[lIO]{1,2}\d?")
_SPELT = frozenset("one two three four five six seven eight nine ten".split())
_TEENS = frozenset(
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty".split()
)
"""Numbers in words that no street is called by: Seven Sisters Road is one, Eighteen Elm Street an address."""
_NUMBER_WORDS = frozenset("no nos number numbers".split())
_NUMBERJOINERS = frozenset({"-", "–", "‐", "‑", "/", "&", "and", "to"})
_LONGEST_STREET = 7


def is_street_word(t: Tokens, at: int) -> bool:
    """A word that makes a street of those before it; not the `court` of a bench."""
    low = t.low(at)
    if low not in words.STREETS:
        return False
    return not (low in {"court", "ct"} and (t.low(at - 1) in _COURTS or t.low(at - 1).endswith("s'")))


def is_house_word(t: Tokens, at: int) -> bool:
    """A word that makes a house of those before it; a home only where people are cared for."""
    low = t.low(at)
    if low in {"home", "homes"}:
        return t.low(at - 1) in {
            "care",
            "nursing",
            "residential",
            "rest",
            "retirement",
            "children's",
            "childrens",
            "mobile",
            "park",
        }
    return low in words.HOUSES and not (low == "court" and not is_street_word(t, at))


def may_stand_in_name(t: Tokens, at: int, count: int, *, small: bool) -> bool:
    """True for a word that a street or a house may be called by; `count` words of the name came before it."""
    low = t.low(at)
    if not t.is_word(at) or (t.starts[at] and t.ends[at] - t.starts[at] > 30):
        return False
    if low in JOINERS:
        return count > 0 or low in {"the", "le", "la", "yr", "y"}
    if low in words.NOT_IN_NAMES:
        return False
    return small or t.is_capital(at)


def past_stop(t: Tokens, at: int) -> int:
    """Over the full stop of an abbreviation (St. Mary's, Rd.) and the hyphen of a double name."""
    if t.low(at) == "." and t.glued(at) and len(t.low(at - 1)) <= 4:
        return at + 1
    if t.low(at) in _HYPHENS and t.glued(at) and t.glued(at + 1):
        return at + 1
    return at


def _one_line_break(t: Tokens, at: int, count: int) -> bool:
    return t.low(at) == "\n" and count >= 1 and is_street_word(t, at + 1) and t.low(at + 2) in {",", "\n", ".", ""}


def _fixed_street(t: Tokens, at: int) -> tuple[int, bool] | None:
    """A street that is known as one: The Crescent, Cheapside, Heol y Deri."""
    low = t.low(at)
    if low == "the" and t.low(at + 1) in words.THE_STREETS:
        return at + 2, False
    if low in words.UNTYPED and t.is_word(at):
        return at + 1, False
    if low in words.BEFORE_STREETS and t.is_capital(at):
        j, count = at + 1, 0
        while (
            count < 4
            and (t.is_capital(j) or t.low(j) in {"y", "yr", "pen", "du", "de", "la", "le", "des"})
            and t.is_word(j)
        ):
            if t.low(j - 1) not in {low, "y", "yr", "pen", "de", "la", "le", "des"} and longest(
                t.plain_words(j, LONGEST)[0]
            ):
                break
            j, count = past_stop(t, j + 1), count + 1
        return (j, True) if count else None
    return None


def street_at(t: Tokens, at: int, *, small: bool = False, breaks: bool = False) -> Part | None:
    """A street that begins at `at`: up to seven words, the last of which is a word for a street."""
    fixed = _fixed_street(t, at)
    end, sure = fixed if fixed else (0, False)
    j, count = at, 0
    while count < _LONGEST_STREET:
        if breaks and _one_line_break(t, j, count):
            j += 1
        if not may_stand_in_name(t, j, count, small=small):
            break
        if count and is_street_word(t, j) and (small or t.is_capital(j)) and t.low(j - 1) not in JOINERS - {"the"}:
            end, sure = j + 1, t.low(j) not in words.AMBIGUOUS
        count += 1
        j = past_stop(t, j + 1)
    if end > at and t.low(at) == "the" and not t.is_capital(at + 1) and not small:
        return None
    if end <= at or t.low(at) in JOINERS - {"the", "le", "la", "y", "yr", "upper", "under"}:
        return None
    if t.low(end) in _DIRECTIONS and t.is_capital(end) and t.low(end + 1) != ".":
        end += 1
    elif t.low(end) == "." and t.glued(end) and t.low(end + 1) in _DIRECTIONS and t.is_capital(end + 1):
        end += 2
    elif t.low(end) == "." and t.glued(end) and len(t.low(end - 1)) <= 4 and t.low(end + 1) not in {"\n", "", "\n\n"}:
        end += 1
    return Part(Kind.STREET, at, end, sure)


def _joins_numbers(t: Tokens, at: int) -> bool:
    low = t.low(at)
    if low not in _NUMBERJOINERS or not t.is_number(at + 1):
        return False
    return low in {"&", "and", "to"} or t.glued(at) == t.glued(at + 1) == (low in {"/", "-"} or t.glued(at))


def _spelt_after(t: Tokens, at: int) -> int:
    """The token after a number in words, with or without its hyphen: Eighteen, Twenty-two."""
    hyphen = t.low(at + 1) in _HYPHENS
    after = at + 1 + hyphen
    return after + 1 if t.low(after) in _SPELT else 0 if hyphen else at + 1


def number_after(t: Tokens, at: int) -> int:
    """The token after the house number that begins at `at`: 12, 12A, 12-14, 22 and 24, No. 5. 0 when there is none."""
    j = at
    if t.low(j) in _NUMBER_WORDS or t.low(j) in {"#", "№"}:
        j += 1
        if t.low(j) == ".":
            j += 1
    if j > at and t.low(j) in _SPELT:
        return j + 1
    if j == at and t.low(at) in _TEENS and t.is_capital(at):
        return _spelt_after(t, at)
    found, count = 0, 0
    while count < 4:
        raw = t.raw(j)
        if not (_NUMBER.fullmatch(raw) or (count == 0 and BENT_NUMBER.fullmatch(raw))):
            break
        j += 1
        count += 1
        found = j
        if count > 2 and t.low(j - 2) == "/":
            return 0  # a date
        if _joins_numbers(t, j):
            j += 1
            continue
        if len(t.raw(j)) == 1 and t.is_capital(j) and t.is_capital(j + 1) and t.low(j) in "abcdefg":
            found = j + 1
        break
    return found


def _covering(t: Tokens, kind: Kind, at: int, end: int) -> Part | None:
    """A part whose end was found in the text, as tokens."""
    if not end:
        return None
    after = at + 1
    while after < len(t) and t.ends[after - 1] < end:
        after += 1
    return Part(kind, at, after)


def code_at(t: Tokens, at: int, *, small: bool) -> Part | None:
    """A postcode, or an outward code."""
    if not 0 <= at < len(t) or not t.is_word(at) or t.ends[at] - t.starts[at] > 8:
        return None
    full = _covering(t, Kind.POSTCODE, at, codes.postcode_end(t.text, t.starts[at]))
    return full or _covering(t, Kind.OUTWARD, at, codes.outward_end(t.text, t.starts[at], small=small))


def box_at(t: Tokens, at: int) -> Part | None:
    """A PO box or a forces' post office."""
    if t.low(at) not in {"p", "po", "p0", "b", "bfpo"}:
        return None
    start = t.starts[at]
    return _covering(t, Kind.BOX, at, codes.box_end(t.text, start) or codes.forces_end(t.text, start))


def nowhere_at(t: Tokens, at: int) -> Part | None:
    """No fixed abode. The three letters alone are not sure: they are also no further action."""
    if t.low(at) not in {"no", "nfa"}:
        return None
    part = _covering(t, Kind.NOWHERE, at, codes.no_abode_end(t.text, t.starts[at]))
    return part and Part(part.kind, part.first, part.after, t.low(at) == "no")


def place_at(t: Tokens, at: int, *, small: bool) -> Part | None:
    """A known town, district, county or country, with a point of the compass before it or not."""
    if not t.is_word(at) or not (small or t.is_capital(at)):
        return None
    names, nexts = t.plain_words(at, LONGEST + 1)
    skip = (
        1 if len(names) > 1 and names[0] in _DIRECTIONS | {"great", "little", "old", "new", "central", "greater"} else 0
    )
    count = longest(names)
    if not count and skip:
        count = longest(names[1:])
        count += bool(count)
    if not count:
        return None
    after = nexts[count - 1]
    while after > at and t.low(after - 1) in {".", "-", "/"}:
        after -= 1
    if t.low(after) in _HYPHENS and t.glued(after) and t.glued(after + 1):
        return None
    if t.low(after) == "city" and t.low(after + 1) == "centre":
        after += 2
    return Part(Kind.REGION if is_region(names[:count]) else Kind.PLACE, at, after)


def other_at(t: Tokens, at: int, *, small: bool) -> Part | None:
    """One to five words that could be the name of a place nobody listed, up to where a part must end."""
    j, count = at, 0
    while count < 5 and (
        may_stand_in_name(t, j, count, small=small) or (count and t.is_word(j) and t.low(j - 1) in _HYPHENS)
    ):
        count += 1
        j += 1
        if t.low(j) in _HYPHENS and t.glued(j):
            j += 1
    if not small and not any(t.is_capital(i) for i in range(at, j)):
        return None
    while count and t.low(j - 1) in JOINERS | _HYPHENS:
        j -= 1
        count -= 1
    if not count or t.low(j) not in {",", "\n", "\n\n", "", ".", ";", "\t", ")", "(", ":"}:
        return None
    return Part(Kind.OTHER, at, j)
