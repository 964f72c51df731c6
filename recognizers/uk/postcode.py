"""UK postcodes, whole ones: an outward code (EC2A) alone names a district, not a household.

Shape: BS 7666 and Royal Mail's Programmer's Guide to the Postcode Address File: area, district, sector, unit. The
third letter of A9A is one of ABCDEFGHJKPSTUW, the fourth of AA9A one of ABEHMNPRVWXY, and a unit never has
C I K M O V. The area must be one of the list in `kit.postcode_areas`.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.context import Cells, after, before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, as_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.postcode_areas import AREAS, NON_GEOGRAPHIC
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_SHAPE = compiled(
    r"""
    (?<![\w£$€])
    (?P<area>[A-Z]{1,2}) (?P<district>[0-9OIL][0-9OILSZBG]?[A-Z]?)
    (?P<gap>[ \u00a0]{0,3}\n?[ \u00a0]{0,2}|-)
    (?P<sector>[0-9OIL]) (?P<unit>[A-Z018]{2})
    (?!\w)
    """
)
_DISTRICT = {
    1: compiled(r"\d(?:\d|[ABCDEFGHJKPSTUW])?+\Z"),
    2: compiled(r"\d(?:\d|[ABEHMNPRVWXY])?+\Z"),
}
_UNIT = compiled(r"[ABD-HJLNP-UW-Z]{2}\Z")
_NEAR_UNIT = compiled(r"(?=.?[ABD-HJLNP-UW-Z])[ABD-HJLNP-UW-ZOI018]{2}\Z")
_ORDINAL = compiled(r"(?:1st|2nd|3rd|\dth)\Z")
_VEHICLE = compiled(r"[A-Z]{2}\d\d[ ]?[A-Z]{3}\Z", 0)
_OF_THINGS = compiled(
    r"\b(?:grades?|lots?|class|batch|exhibits?|units?|tables?|annex|sections?|rooms?|bays?|forms?|papers?|parts?|models?|rows?|desks?|gates?|lockers?|item|size|type|column|cells?|code|rule|folders?)[ ]{1,2}(?:no\.?[ ]|number[ ])?\Z"
)
_GIRO = compiled(r"(?<!\w)GIR[ ]{0,2}0AA(?!\w)")
_WORD_IN_WARD = compiled(r"off|out|oil|old|odd|one|our|own|ill|its|ion\Z")
_AREAS = AREAS | NON_GEOGRAPHIC

_WORD_UNITS = frozenset("if in is it of on or to so do go no oh am".split())
_LABELLED = Cue(
    r"\b(?:post\s?-?code|postal\s+code|p/?code|zip(?:\s+code)?)s?\b",
    rf"(?-i:[A-Z]{{1,2}}|[A-Z][015]|[a-z]{{1,2}})[ ]?{DIGIT}(?:{DIGIT}|[A-Z])? [ ]{{0,3}}[-.]?\n?[ ]? {DIGIT}[ ]?[A-Z0-9]{{2}}(?![\w/])",
    header=r"\bpost\s?-?code|postal\s+code|^\W*p/?code\W*$",
)
_LABEL = compiled(r"post\s?-?code|\baddress|^\W*PC\W*$")
_CUE_AFTER = compiled(r"[\s,]{0,2}\(?(?:is[ ])?(?:(?:the|his|her|their|my)[ ])?(?:post\s?-?code|address)")
_CUE = compiled(
    r"""
    post\s?-?code | address
    | \b(?:lives?|lived|living|resid\w+|moved|home|flat|house|street|road|lane|avenue|close|drive|crescent|terrace|gardens|court|way|square|rd|st|ave|town|city|london)\b
    """
)


def _district_holds(area: str, district: str) -> tuple[bool, bool]:
    """Whether the district fits its area; and whether it needed look-alikes to be read as digits."""
    pattern = _DISTRICT[len(area)]
    if pattern.match(district):
        return True, False
    return pattern.match(as_digits(district[:2]) + district[2:]) is not None, True


def _judge(hit: regex.Match[str], cued: bool) -> tuple[float, str] | None:
    area, district, sector, unit, gap = (hit[k] for k in ("area", "district", "sector", "unit", "gap"))
    if area.upper() not in _AREAS:
        return None
    fits, bent = _district_holds(area.upper(), district.upper())
    if not fits:
        return None
    if not sector.isdigit() or bent:
        return _bent(hit, cued)
    if not (cued or hit.group().isupper() or hit.group().islower()):
        return None
    if _ORDINAL.match(sector + unit.lower()) and (gap.strip(" ") or unit.islower()) and not cued:
        return None
    if not _UNIT.match(unit):
        near = _NEAR_UNIT.match(unit) is not None
        sure = hit.group().isupper() and unit.isalpha() and " " in gap
        if near and (cued or sure):
            return 0.6, "fits a postcode but for a unit letter that scanning may have misread"
        return None
    return _by_case(hit.group(), gap, cued)


def _bent(hit: regex.Match[str], cued: bool) -> tuple[float, str] | None:
    """The score of a shape whose digits are partly letters: near a word of address, or nothing else amiss."""
    if not hit.group().replace("l", "I").isupper() or _WORD_IN_WARD.match(hit["sector"] + hit["unit"]):
        return None
    if _VEHICLE.match(hit.group()) and not cued:
        return None
    if cued:
        return 0.75, "fits a postcode if look-alikes are read as digits, near a word of address"
    lone = hit.group().count("l") == 1 if hit["sector"].isdigit() else len(hit["area"] + hit["district"]) > 2
    perfect = _UNIT.match(hit["unit"]) and " " in hit["gap"] and lone
    return (0.55, "fits a postcode if one look-alike is read as a digit") if perfect else None


def _by_case(text: str, gap: str, cued: bool) -> tuple[float, str]:
    """The score of a perfect shape: by its case, and by what parts its halves."""
    if cued:
        return 0.9, "a valid postcode shape near a word of address"
    if text != text.upper():
        long = " " in gap and len(text) > 6
        return (0.55 if long else 0.4), "a valid postcode shape in lower case, without a word of address near it"
    if gap in (" ", "\u00a0"):
        return 0.85, "a valid postcode shape"
    if gap == "" and len(text) < 6:
        return 0.45, "a short postcode shape without its blank"
    return 0.7, "a valid postcode shape with an odd gap"


def _shaped(passage: Passage) -> Iterator[Match]:
    text = passage.text
    cells = Cells(passage, _LABEL)
    # Overlapped: with look-alikes "from LS1" has the shape of a postcode too, and must not use up the LS1 of LS1 3AB.
    for hit in finditer(_SHAPE, text, overlapped=True):
        cued = before(text, hit.start(), _CUE, 60) or cells.hold(hit.start(), hit.end())
        verdict = _judge(hit, cued or after(text, hit.end(), _CUE_AFTER, 20))
        doubted = hit["unit"].lower() in _WORD_UNITS or before(text, hit.start(), _OF_THINGS, 24)
        if verdict is not None and (cued or not doubted):
            yield Match(hit.start(), hit.end(), *verdict)
    for hit in finditer(_GIRO, text):
        yield Match(hit.start(), hit.end(), 0.85, "the one postcode that has a shape of its own")


def search(passage: Passage) -> Iterator[Match]:
    """Every full postcode in `passage`."""
    text = passage.text
    labelled: list[Match] = []
    for found in _LABELLED.find(passage):
        value = "".join(c for c in text[found.start : found.end] if c.isalnum())
        if sum(c.isdigit() for c in value) >= 2 and value[-2:].upper() not in {"ST", "ND", "RD", "TH"}:
            labelled.append(Match(found.start, found.end, 0.7, "nearly a postcode, right behind the label for one"))
    yield from longest([*_shaped(passage), *labelled])


RULE: Rule = FunctionRule("uk.postcode", "UK_POSTCODE", search)

HITS: tuple[str, ...] = (
    "Sent to [[IP1 2AB]] from [[LS1 3AB]]; Elm Hill [[LE1 4AD]], Old Mill [[OX1 3PN]].",
    "She lives at 14 Larch Mews, [[LS12 4QT]].",
    "Sent to [[M1 1AE]] and [[DN55 1PT]] by post",
    "Postcode: [[EC1A1BB]]",
    "the label read [[B33  8TH]] with two blanks",
    "The address ends [[SW1A\n2AA]] over two lines",
    "her postcode is [[cf10 3nq]]",
    "Islands too: [[GY1 2HB]]",
    "The scan gave [[E8 3OT]].",
    "Post code [[LS1 OAA]] by OCR",
    "postcode [[S0I5 2AB]] and postcode: [[G1 1 XQ]] as scanned",
    "By OCR: [[LS1Z 4QT]], her address",
    "Postal code: [[L1 8JQ]]",
    "Deliveries to [[W1A 0AX]], then [[N1-9GU]].",
)

NEAR_MISSES: tuple[str, ...] = (
    "Units Q3 2AB and V9 1XX were issued.",
    "The premises in Curtain Road EC2A were searched.",
    "Searched under S23 of the Act, form MG11 5 pages.",
    "Turn off the M1 2nd exit, then b1 3rd left",
    "Class Q4 5AB folders",
    "The E10 was closed and the W1 WAS quiet.",
    "Batch AB12 3CK was returned",
    "PO1 2IN stock",
    "Annex B1 3AM shift",
    "Table E1 4th row, section A1 1st line",
    "postcode lookup 3 times in 2021",
)
