"""The first half of a postcode, where it says where a person lives.

Shape: BS 7666 (area and district). EC2A behind a street's name is a place and stays; behind `postcode`, or `lives in`, it
is part of a person's address. M1 and A1 are roads too, so a road's words beside it win.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.cues import Cue
from recognizers.kit.labels import cell_values
from recognizers.kit.postcode_areas import AREAS
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_OUTWARD = r"(?:(?:[EWN]1|EC[1-4]|SW1|WC[12]|SE1|NW1)[A-Z]|[A-Z]{1,2}\d\d?)"
_SMALL = _OUTWARD.replace("A-Z", "a-z").replace("EWN", "ewn").replace("EC", "ec")
_END = r"(?![\w/-]|[ ]{0,3}\d[A-Z]{2}\b|[.,]\d|[ ]\d)"
_LABELLED = Cue(
    r"\b(?:post\s?-?code|postal\s+code|p/?code|out\s?code)s?\b(?:[ ](?:district|area|sector|prefix|begin\w*|start\w*)(?:[ ](?:with|is|in))?)?",
    rf"(?-i:{_OUTWARD}|{_SMALL}){_END}",
    header=r"(?!)",
)
_HEADER = compiled(r"\bpost\s?-?code|postal\s+code|^\W*p/?code\W*$|\bout\s?code")
_CELL = compiled(rf"{_OUTWARD}\Z")
_LIVES = compiled(
    rf"""
    \b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ent)|moved|home|flat|house|address|dwelling|lodg(?:es|ed|ing)|housed|rehoused|sofa[ -]surfing|based)
    [ ](?:(?:is|was|address|somewhere|out|over|back|mainly|currently|now|just)[ ]){{0,2}}(?:in|at|to|from|around|near|within)[ ](?:the[ ])?
    (?P<value>(?-i:{_OUTWARD})){_END}(?P<kind>[ ](?:area|postcode|district|part)\b)?
    """
)
_ROAD = compiled(r"[AM]\d", 0)


def _is_area(value: str) -> bool:
    return value.rstrip("0123456789").rstrip() in AREAS or value[:2].rstrip("0123456789") in AREAS


def search(passage: Passage) -> Iterator[Match]:
    """Every outward code in `passage` that speaks of where a person lives."""
    text = passage.text
    for cell in cell_values(passage, _HEADER):
        if _CELL.match(cell.text) and _is_area(cell.text.upper()):
            yield Match(cell.start, cell.end, 0.75, "stands in a cell for postcodes, though it is half of one")
    for found in _LABELLED.find(passage):
        if _is_area(text[found.start : found.end].upper()):
            yield Match(found.start, found.end, 0.7, "half a postcode behind the label for one")
    for hit in finditer(_LIVES, text):
        road = _ROAD.match(hit["value"]) and not hit["kind"]
        if not road and _is_area(hit["value"]):
            yield Match(*hit.span("value"), 0.6, "half a postcode that says where a person lives")


RULE: Rule = FunctionRule("uk.outward_code", "UK_POSTCODE", search)

HITS: tuple[str, ...] = (
    "Postcode: [[LS6]]",
    "postcode district [[EH12]] only",
    "She lives in the [[SE15]] area",
    "postcodes [[LS6]] and [[LS7]]",
    "postcode beginning [[ne1]]",
    "moved to [[N16]] in May",
    "He resides in [[EC1V]].",
    "lives near the [[M14]] area",
    "Post code\n[[BT9]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Searches took place in Curtain Road EC2A.",
    "SE1 and EC1 are in London.",
    "lives near the M25 motorway",
    "Postcode LS12 4QT is full",
    "moved to Q3 in the plan",
    "The address in B2B sales",
    "based in E1 4NS offices",
    "Postcode lottery",
)
