"""How sure is it that a chain of parts is an address, and what speaks for it."""

from __future__ import annotations

from recognizers.kit import address_words as words
from recognizers.kit.address_chain import Chain, Gap, gap_after
from recognizers.kit.address_parts import Kind, Part, number_after, place_at
from recognizers.kit.address_tokens import Tokens

_MONEY = frozenset("£$€¥%")
_YEAR_CUES = frozenset(
    "in since from by during until of for year early late spring summer autumn winter to and".split()
)
_TIME_CUES = frozenset("at by from until to about around before after @".split())
_SMALL_CUES = frozenset(
    "at of from to outside near number no address lives resides in is was to into and nos".split()
) | frozenset({":", ",", "(", "\n", "", "\t", "-", "\n\n", ".", "@"})
_EDGES = frozenset(
    {"", "\n", "\n\n", "\t", ":", ",", "(", ";", "-", "–", "of", "at", "from", "is", "was", "to", "address"}
)
_NEARLY_SURE = frozenset(
    "walk wk row rise hill parade pde fold croft villas cottages quay quays wharf mead brow vale mount quadrant".split()
)
"""Behind a number and another word with a capital these are streets, common words as they are."""

_SCENES = frozenset("location loc venue scene place where site locus premises".split())
_NUMBER_CUES = frozenset("at lives resides address number no outside to near".split())
_GOES_ON = frozenset(
    """
    was were is are has have had and or on at in for with where when who which that to from by after before until since but as
    because while then near off opposite next between around about over also under during without within later earlier again
    today tonight yesterday this last he she they i we the a an his her their not will would could should did does if so
    though although being owned occupied searched found seen rented let sold bought went lived living lives which said says told
    stated called refused denied phone tel telephone mobile dob email born aged age dear ref re caller
    """.split()
)


def _counts_something(t: Tokens, at: int) -> bool:
    """True when what stands before the number says that it is no house number."""
    before, further = t.low(at - 1), t.low(at - 2)
    if before in _MONEY or t.low(at + 1) == "%":
        return True
    if before in {".", ":", "/", "-", "–"} and t.glued(at) and t.is_number(at - 2) and t.glued(at - 1):
        return True
    if before in words.NO_NUMBER_BEFORE or (before[:1] == "q" and before[1:].isdigit()):
        return True
    if t.low(at + 1) == "," and before not in _SMALL_CUES and t.is_word(at - 1):
        return True
    if (
        before in {".", "-", ":"}
        and further in words.NO_NUMBER_BEFORE - {"no", "ref"}
        and t.glued(at - 1)
        and before == "."
    ):
        return True
    raw = t.raw(at)
    if before in words.STREETS and t.is_capital(at - 1):
        return True
    if len(raw) == 4 and raw.isdigit():
        if 1900 <= int(raw) < 2100 and (before in _YEAR_CUES or before in words.MONTHS or t.is_number(at - 2)):
            return True
        if 1900 <= int(raw) < 2100 and before not in _NUMBER_CUES:
            return True
        if before in _TIME_CUES and int(raw[:2]) < 24 and int(raw[2:]) < 60:
            return True
    return False


def _is_date(t: Tokens, part: Part) -> bool:
    """14 March Street lighting, 6 and 12 December: a day and a month."""
    return t.low(number_after(t, part.first)) in words.MONTHS


def describes(t: Tokens, part: Part, *, cued: bool = False) -> bool:
    """True when the next word makes the street a mere description of it: 4 Grove Park officers."""
    gap, at = gap_after(t, part.after)
    if t.low(part.after) == "(" and t.low(part.after + 1) in words.NOUNS_AFTER:
        return True
    if gap is not Gap.SPACE or not t.is_word(at):
        return False
    low = t.low(at)
    if low in words.NOUNS_AFTER:
        return True
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is")) and low not in words.VERBS_IN_S | _GOES_ON
    return plural and not t.is_capital(at) and not (part.sure and cued)


def _runs_on(t: Tokens, part: Part) -> bool:
    """True when a word in small letters follows that rarely goes on after an address: 15 Grove Park gang members."""
    gap, at = gap_after(t, part.after)
    low = t.low(at)
    return (
        gap is Gap.SPACE and t.is_word(at) and not t.is_capital(at) and low not in _GOES_ON and not low.endswith("ed")
    )


def _is_place_name(t: Tokens, part: Part) -> bool:
    """True for 18 Wood Green: what stands behind the number is a known place."""
    place = place_at(t, number_after(t, part.first), small=False)
    return place is not None and place.after >= part.after


def numbered_doubt(t: Tokens, part: Part) -> bool:
    """True when a number and a street are rather something else, unless a postcode or a label says not."""
    counted = t.low(number_after(t, part.first)) in words.COUNTED and t.low(part.first + 2) != ","
    return counted or _counts_something(t, part.first) or _is_date(t, part)


def _vouched(chain: Chain) -> bool:
    return chain.has(Kind.POSTCODE, Kind.OUTWARD)


def _placed(chain: Chain) -> bool:
    return chain.has(Kind.PLACE, Kind.REGION, Kind.POSTCODE, Kind.OUTWARD)


def _loose(t: Tokens, part: Part) -> bool:
    """True for a number with words that are not known as a street or a house."""
    low = t.low(part.after - 1)
    last = low.rstrip(".") if low != "." else t.low(part.after - 2)
    known = last in words.STREETS | words.HOUSES | words.UNTYPED or not t.is_word(part.after - 1)
    at = part.first
    while at < part.after and not t.is_word(at):
        at += 1
    starts = {t.low(i) for i in range(part.first, part.after)} & words.BEFORE_STREETS
    the = t.low(at) == "the" and t.low(at + 1) in words.THE_STREETS
    directed = t.low(part.after - 2) in words.STREETS
    return not (known or starts or the or directed)


def score(t: Tokens, chain: Chain, *, cued: bool, trusted: bool, label: bool = False) -> tuple[float, str]:
    """The score and the reason; a score under 0.5 means that nothing is raised."""
    numbered = chain.get(Kind.NUMBERED)
    if chain.has(Kind.BOX):
        return (0.9 if _placed(chain) else 0.75), "a numbered box at a post office or a forces' post office"
    if chain.parts[0].kind is Kind.NOWHERE:
        sure = chain.parts[0].sure
        return (0.75 if sure else 0.7 if trusted else 0.3), "says that somebody has nowhere to live"
    if numbered is not None:
        return _numbered(t, chain, numbered, cued=cued, trusted=trusted)
    if chain.has(Kind.UNIT):
        return _unit(chain, cued=cued, trusted=trusted)
    if chain.has(Kind.BOAT):
        boat = chain.get(Kind.BOAT)
        sure = boat is not None and boat.sure
        return (0.75 if _placed(chain) else 0.6 if sure or trusted else 0.4), "a boat with a name, where people live"
    if chain.has(Kind.HOUSE):
        return _house(t, chain, cued=cued, trusted=trusted)
    return _bare(chain, trusted=trusted, label=label)


def _numbered(t: Tokens, chain: Chain, part: Part, *, cued: bool, trusted: bool) -> tuple[float, str]:
    first_is_number = chain.parts[0] is part
    if first_is_number and not trusted and numbered_doubt(t, part) and not chain.has(Kind.POSTCODE):
        return 0.3, "more likely a count or a date than a house number"
    if not trusted and describes(t, part, cued=cued) and not _vouched(chain):
        return 0.3, "more likely describes the next word"
    if _loose(t, part):
        return _loosely(chain, cued=cued, trusted=trusted)
    if chain.has(Kind.UNIT):
        unit = chain.get(Kind.UNIT)
        known = _placed(chain) or (unit is not None and unit.sure) or trusted
        return (0.9 if known else 0.85 if part.sure else 0.75), "a unit of a building, a number and a street"
    if _placed(chain):
        if chain.small and not (trusted or _vouched(chain) or cued):
            return 0.6, "a number, a street and a place in small letters"
        known = part.sure or trusted or _vouched(chain) or cued
        return (0.9 if known else 0.7), "a number and a street, with a place or a postcode"
    if trusted:
        return 0.9, "a number and a street behind words of address"
    if chain.small:
        near = t.low(part.first - 1) in _SMALL_CUES
        return (0.6 if near and (part.sure or cued) else 0.4), "a number and a street in small letters"
    strange = _runs_on(t, part)
    if not cued and _is_place_name(t, part):
        return 0.4, "a number and the name of a place"
    if not _surely(t, part):
        return (0.65 if cued else 0.4 if strange else 0.55), "a number and what may be a street"
    if chain.parts[-1].kind is Kind.OTHER:
        return 0.85, "a number and a street, with what must be its place"
    suffixed = any(c.isalpha() for c in t.raw(part.first)) and t.is_number(part.first)
    edged = suffixed or (t.low(part.first - 1) in _EDGES and not _of_a_scene(t, chain.first))
    return (0.6 if strange else 0.85 if edged else 0.75), "a number and a street"


def _surely(t: Tokens, part: Part) -> bool:
    """True when the words hardly mean anything but a street, or a letter behind the number says so: 19a Tannery Row."""
    last = t.low(part.after - 1 - (t.low(part.after - 1) == "."))
    return part.sure or last in _NEARLY_SURE or (t.is_number(part.first) and t.raw(part.first)[-1].isalpha())


def _of_a_scene(t: Tokens, first: int) -> bool:
    """True behind a label that names where something happened."""
    return t.low(first - 1) in {":", "\t"} and t.low(first - 2) in _SCENES


def _loosely(chain: Chain, *, cued: bool, trusted: bool) -> tuple[float, str]:
    reason = "a number and a name, followed by parts of an address"
    if chain.has(Kind.POSTCODE) or (trusted and _placed(chain)):
        return 0.85, reason
    if chain.has(Kind.UNIT) and _placed(chain):
        return 0.75, reason
    places = sum(part.kind in {Kind.PLACE, Kind.REGION, Kind.OUTWARD} for part in chain.parts)
    if cued and places:
        return 0.65, reason
    if trusted or places > 1 or chain.has(Kind.OUTWARD):
        return 0.55, reason
    return 0.3, reason


def _unit(chain: Chain, *, cued: bool, trusted: bool) -> tuple[float, str]:
    unit = chain.get(Kind.UNIT)
    home = unit is not None and unit.sure
    reason = "a unit of a building, with a house, a street or a postcode"
    if chain.has(Kind.POSTCODE):
        return 0.9, reason
    if chain.has(Kind.HOUSE, Kind.STREET):
        if _placed(chain):
            return 0.85, reason
        if chain.parts[-1].kind is Kind.OTHER or trusted:
            return (0.85 if home else 0.65), reason
        return (0.75 if home else 0.65 if cued else 0.55), reason
    if _placed(chain):
        if trusted or home:
            return 0.7, reason
        return (0.55 if chain.has(Kind.OTHER) and chain.parts[0].kind is Kind.UNIT else 0.4), reason
    return (0.55 if trusted and home else 0.3), reason


def _house(t: Tokens, chain: Chain, *, cued: bool, trusted: bool) -> tuple[float, str]:
    house = chain.get(Kind.HOUSE)
    sure = house is not None and house.sure
    last = t.low(house.after - 1) if house is not None else ""
    reason = "the name of a house, with a street, a place or a postcode"
    if chain.has(Kind.POSTCODE):
        return (0.85 if sure or chain.has(Kind.STREET, Kind.PLACE, Kind.REGION) else 0.7), reason
    if trusted:
        return (0.85 if _placed(chain) or sure else 0.55), reason
    if chain.has(Kind.STREET) and _placed(chain):
        return (0.75 if sure else 0.6), reason
    if last in words.INSTITUTIONS and not sure:
        return 0.3, reason
    if chain.has(Kind.STREET):
        return (0.65 if sure else 0.5), reason
    if chain.has(Kind.OUTWARD) and chain.has(Kind.PLACE, Kind.OTHER):
        return 0.65, reason
    if sure and chain.parts[-1].kind is Kind.OTHER:
        return 0.55, reason
    if _placed(chain):
        places = sum(part.kind in {Kind.PLACE, Kind.REGION} for part in chain.parts)
        opens = t.low(chain.first - 1) in {"", "\n", "\n\n", "\t", ":", "("}
        return ((0.7 if opens or cued or places > 1 else 0.55) if sure else 0.4), reason
    return 0.3, reason


def _bare(chain: Chain, *, trusted: bool, label: bool) -> tuple[float, str]:
    """A street without a number, or places alone."""
    full = chain.has(Kind.POSTCODE)
    if chain.has(Kind.STREET):
        if full:
            return 0.7, "a street with a full postcode"
        if label:
            return (0.8 if _placed(chain) else 0.6), "a street behind a label for addresses"
        return (0.65 if trusted and _placed(chain) else 0.55 if trusted else 0.3), "a street behind words of address"
    if full and chain.has(Kind.PLACE, Kind.REGION, Kind.OTHER):
        return (0.75 if trusted else 0.6), "a place with its full postcode"
    if label and chain.has(Kind.PLACE):
        return (0.65 if len(chain.parts) > 1 else 0.55), "places behind a label for addresses"
    return 0.3, "a place"
