"""Is this address a body's? A council's letterhead, a court, a police station, the Information Commissioner's Office."""

from __future__ import annotations

from itertools import pairwise

from recognizers.kit import address_words as words
from recognizers.kit.address_chain import Chain
from recognizers.kit.address_parts import Kind
from recognizers.kit.address_tokens import BLANK, Tokens

_BODY_PAIRS = frozenset(
    {
        ("civic", "centre"), ("town", "hall"), ("county", "hall"), ("shire", "hall"), ("city", "hall"), ("guild", "hall"),
        ("council", "offices"), ("council", "house"), ("police", "station"), ("fire", "station"), ("police", "office"),
        ("scotland", "yard"), ("civic", "offices"), ("crown", "court"), ("county", "court"), ("magistrates'", "court"),
        ("magistrates", "court"), ("combined", "court"), ("justice", "centre"), ("law", "courts"), ("sheriff", "court"),
        ("health", "centre"), ("medical", "centre"), ("job", "centre"), ("royal", "courts"), ("wycliffe", "house"), ("post", "office"),
        ("municipal", "buildings"), ("council", "chambers"), ("petty", "france"), ("marsham", "street"), ("downing", "street"),
        ("police", "headquarters"), ("parliament", "square"), ("county", "offices"), ("customer", "centre"), ("contact", "centre"),
        ("house", "of"), ("church", "hall"), ("village", "hall"), ("community", "hall"), ("parish", "hall"), ("scout", "hall"),
        ("memorial", "hall"), ("community", "centre"), ("sports", "centre"), ("leisure", "centre"), ("municipal", "building"), ("water", "lane"), ("victoria", "embankment"), ("assembly", "house"), ("fire", "headquarters"),
    }
)  # fmt: skip
_ONE_WORD = frozenset(
    "guildhall headquarters whitehall jobcentre constabulary wycliffe parliament llp plc solicitors".split()
)
_HOMES = frozenset(
    "flat flt apartment apt bedsit caravan studio chalet maisonette annexe penthouse pitch plot ward berth mooring".split()
)
_WATER_LANE_TOWN = "wilmslow"


def _capital_run(t: Tokens, at: int, floor: int) -> int:
    """The first token of the run of words that ends before `at`; `at` when there is none."""
    first = at
    while first > floor and at - first < 12:
        low = t.low(first - 1)
        joins = low in {"of", "and", "&", "for", "the", "'", "-", "'s", "on", "to"} and first < at
        if not (t.is_capital(first - 1) or joins or (t.is_number(first - 1) and t.glued(first))):
            break
        first -= 1
    while first < at and t.low(first) in {"of", "and", "&", "for", "-", "on", "to", "the"}:
        first += 1
    return first


def _names_body(t: Tokens, first: int, after: int) -> bool:
    lows = [t.low(i) for i in range(first, after)]
    if any(low in words.BODIES for low in lows[1:]) or (
        lows and lows[0] in words.BODIES - {"court", "church", "bank", "school", "college"}
    ):
        return not (len(lows) == 1 and lows[0] in {"church", "court", "bank", "co", "unit", "team", "board"})
    return any(low in _ONE_WORD for low in lows)


def head_of(t: Tokens, chain: Chain, floor: int) -> int:
    """The first token of the body's name in front of a chain, line upon line; the chain's own first when none is there."""
    head = chain.first
    for _ in range(6):
        before = head - 1
        if t.low(before) == BLANK or t.low(before) not in {",", "\n", "-", "–", ":", "at", "("}:
            break
        first = _capital_run(t, before, floor)
        if first >= before or not _names_body(t, first, before):
            break
        head = first
    return head


def holds_body(t: Tokens, chain: Chain) -> bool:
    """True when the chain itself names a public building, such as a civic centre or a police station."""
    if chain.first > 0 and t.low(chain.first) == "the" and t.low(chain.first + 1) == "old":
        return False
    if any(part.kind is Kind.UNIT and t.low(part.first) in _HOMES for part in chain.parts):
        return False
    for at in range(chain.first, chain.after - 1):
        pair = (t.low(at), t.low(at + 1))
        if pair == ("water", "lane"):
            if any(t.low(i) == _WATER_LANE_TOWN for i in range(at, chain.after)):
                return True
        elif pair in _BODY_PAIRS and t.low(at - 1) != "old":
            return pair != ("house", "of") or t.low(at + 2) in {"commons", "lords"}
    return any(
        t.low(at) in _ONE_WORD and t.is_capital(at)
        for part in chain.parts
        if part.kind in {Kind.HOUSE, Kind.OTHER}
        for at in range(part.first, part.after)
    )


def starts_with_home(t: Tokens, chain: Chain) -> bool:
    """True when the chain begins with what only a home has: a flat, a bedsit, a ward."""
    return t.low(chain.first) in _HOMES


def is_body_line(t: Tokens, first: int, after: int) -> bool:
    """True for a line that names a body or a public building, and is neither a street nor somebody's house."""
    lows = [t.low(at) for at in range(first, after)]
    if "old" in lows or any(t.is_number(at) for at in range(first, after)) or lows[0] in words.TITLES:
        return False
    if any(pair in _BODY_PAIRS for pair in pairwise(lows)):
        return True
    return lows[-1] not in words.STREETS | words.HOUSES and _names_body(t, first, after)


def is_body_word(low: str) -> bool:
    """True for a word that bodies are called by."""
    return low in words.BODIES | _ONE_WORD


def is_institution(t: Tokens, chain: Chain) -> bool:
    """True for a hospital, a school or a college as such, without a ward or a room in it."""
    head = chain.parts[0]
    ends = {"hospital", "infirmary", "hospice", "college", "chapel", "chambers"}
    return head.kind is Kind.HOUSE and t.low(head.after - 1) in ends
