"""Plates outside the dated series: diplomatic, military, trade, export, foreign.

Shape: Road Vehicles (Display of Registration Marks) Regulations 2001 and DVLA V355: 101 D 234 (X for staff); two digits,
two letters, two digits for the forces; three digits and up to three letters, or five digits, in trade. Only the diplomatic
shape is of one kind; for the others a label has to speak.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.cues import CODE, Cue
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_END = r"(?![\w/]|[.,-]\d)"
_DIPLOMATIC = compiled(rf"(?<![\w£/.-])\d{{3}}(?P<gap>[ ]?)[DX](?P=gap)\d{{3}}{_END}", 0)
_PLATE = r"""
    (?: \b(?:number\s?-?)?plates?\b | \bV\.?R\.?[MN]s?\b\.? | \b(?:vehicle|car|van|army|military|MOD|RAF|navy)\s+(?:reg(?:istration)?|index)\b\.?
      | \bindex(?=[ ](?:no|number|mark)|[ ]?:) | \breg(?:istration)?\.?\s+(?:mark|plate) )
"""
_CUE = Cue(
    _PLATE,
    rf"(?:\d{{2}}[ ]?[A-Z]{{2}}[ ]?\d{{2}}|\d{{3}}[ ]?[A-Z][ ]?\d{{2,3}}|\d{{3}}[ ]?[A-Z]{{2,3}}){_END}",
    header=r"\bVR[MN]\b|\breg(?:istration)?\b\.?\s*(?:mark|no|num|plate)|^\W*reg(?:istration)?\W*$|number\s*plate|^\W*index(?:\s+n\w*)?\W*$",
)
_TRADE = Cue(
    r"\btrade\s+(?:licen[cs]e\s+)?plates?\b",
    rf"(?:\d{{5}}|\d{{3}}[ ]?[A-Z]{{1,3}}){_END}",
    header=r"\btrade\s+(?:plate|lic)|\bVR[MN]\b",
)
_OTHER = Cue(
    r"""
    (?: \b(?:export|temporary|foreign|overseas|non-?uk|personali[sz]ed|cherished|irish|french|german|polish|romanian|bulgarian|lithuanian|spanish|italian|dutch|belgian|european|eu|false|cloned|stolen)
      [ ](?:(?:number|registration|index|reg)[ -]?)?(?:plates?|registered|registration|reg|mark)\b | \bV\.?R\.?[MN]\b\.? | \bnumber\s?-?plate )
    """,
    rf"{CODE}(?![/%])",
    header=r"\bVR[MN]\b|number\s*plate|registration\s+mark",
)


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for found in _CUE.find(passage):
        yield Match(found.start, found.end, 0.85, "follows a label for a number plate")
    for found in _TRADE.find(passage):
        yield Match(found.start, found.end, 0.8, "follows a label for a trade plate")
    for found in _OTHER.find(passage):
        value = text[found.start : found.end]
        both = any(c.isdigit() for c in value) and any(c.isalpha() for c in value)
        if both and 4 <= sum(c.isalnum() for c in value) <= 9:
            yield Match(found.start, found.end, 0.65, "follows a label for a plate of another kind")
    for hit in finditer(_DIPLOMATIC, text):
        if hit["gap"] or before(text, hit.start(), _NEAR, 60):
            yield Match(hit.start(), hit.end(), 0.65, "has the shape of a diplomatic plate")


_NEAR = compiled(r"\b(?:diplomat\w*|embassy|consul\w*|plate|vehicle|car|reg(?:istration)?|index)\b")


def search(passage: Passage) -> Iterator[Match]:
    """Every plate of these kinds in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("uk.service_plate", "UK_VEHICLE_REGISTRATION", search)

HITS: tuple[str, ...] = (
    "Diplomatic plate [[101 D 234]]",
    "The embassy's car, [[101X234]], was parked",
    "trade plate [[123 AB]]",
    "trade plates [[12345]] displayed",
    "Army vehicle registration [[23 AB 45]]",
    "export plate [[123 X 45]]",
    "VRM: [[23AB45]]",
    "a Polish registered [[WX 12345]] van",
    "number plate [[B-AB 1234]]",
    "seen twice, [[270 D 105]]",
    "foreign plates [[AB-123-CD]] and [[AB-124-CD]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Section 101 D of the Act",
    "plate 12 of the book",
    "trade plates were seized in 2021",
    "a number plate recognition camera, 12 of them",
    "size 100x200 and 123x456 boxes",
    "VRM checks: 450 in 2021",
    "Vehicle registration 2019 to 2020 figures",
)
