"""Passport numbers: nine digits; older ones shorter and with a letter; abroad also one or two letters and digits.

Shape: NHS Data Dictionary, «PASSPORT NUMBER» (nine digits since 1988, before that a letter and six digits or the
reverse); the machine-readable zone after ICAO Doc 9303 part 4. Nine digits may be anything, so a label has to speak.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import after, before
from recognizers.kit.cues import CODE, Cue
from recognizers.kit.look_alikes import DIGIT, mostly_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]?[-.]?\n?[ \u00a0]?"
_END = r"(?![\w/£%]|[.,:-]\d|[ ]?(?:people|applications|documents)\b)"
_LABEL = r"""
    (?:\b(?:pass\s?ports?|travel\s+documents?)\b,?|\bpass(?:p)?\.(?=[ ](?:no\b|num))|(?-i:\bPPT?\b)(?=[ ]?(?:no\b|num|:|\#|\t)))
    (?:[ ](?:held|holder|book|card))?
"""
_CUE = Cue(
    _LABEL,
    rf"(?: {DIGIT}(?:{_GAP}{DIGIT}){{8}} | [A-Z]{{1,2}}{_GAP}\d(?:{_GAP}\d){{5,7}} | [A-Z]\d{{8}} | \d{{6}}[A-Z] | \d\d[A-Z]{{2}}\d{{5}} | [A-Z]\d[A-Z]?\d{{6}} ){_END}",
    header=r"\bpass\s?ports?\b|travel\s+document|\bPPT?\b\s*(?:no|num)|^\W*PPT?\W*$|^\W*passp?\W*(?:no|num)",
)
_NUMBERED = Cue(
    rf"{_LABEL}\s{{1,2}}(?:no\b\.?|numbers?\b|num\b|nr\b|\#)(?:[ ]\((?:if|as)\b[^()\n]{{0,30}}\))?",
    rf"{CODE}(?![/£%]|[.,:]\d)",
    header=r"\bpass\s?ports?\b\s*(?:no\b|num|\#|id)",
)
_NINE = compiled(r"(?<![\w.,/£-])(?:\d{9}|\d{3}[ ]\d{3}[ ]\d{3}|[A-Z]{2}\d{7})(?![\w/]|[.,-]\d)", 0)
_FAR = compiled(
    r"\bpassport\b[^\n.]{0,40}\b(?:no|number)\b\.?[ ]?:?[ ]?\Z|\bpassport\s+(?:no\b|number)|\b(?:his|her|their|my|a|british|uk)\s+passport\b"
)
_LABEL_AFTER = compiled(
    r"[ ,]{0,2}[(\[]?(?:(?:is|was|being|as)[ ])?(?:(?:his|her|the|their|my|a|uk|british)[ ]){0,2}passport\b(?![ ]off)"
)
_ZONE_ONE = compiled(r"(?<![A-Z0-9<])P[A-Z<][A-Z]{3}[A-Z<]{20,39}<(?![A-Z0-9<])", 0)
_ZONE_TWO = compiled(
    r"(?<![A-Z0-9<])[A-Z0-9<]{9}\d[A-Z]{1,3}<{0,2}\d{6}\d[MFX<]\d{6}\d[A-Z0-9<]{14}[0-9<]\d(?![A-Z0-9<])", 0
)


def search(passage: Passage) -> Iterator[Match]:
    """Every passport number in `passage`, and the lines that machines read."""
    yield from longest(_all(passage))


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for found in _CUE.find(passage):
        if mostly_digits(text[found.start : found.end]):
            yield Match(found.start, found.end, 0.9, "stands beside a label for a passport")
    for found in _NUMBERED.find(passage):
        value = text[found.start : found.end]
        if sum(c.isdigit() for c in value) >= 5 and len(value) <= 12:
            yield Match(found.start, found.end, 0.85, "follows a label for the number of a passport")
    for hit in finditer(_NINE, text):
        if before(text, hit.start(), _FAR, 60) or after(text, hit.end(), _LABEL_AFTER, 40):
            yield Match(hit.start(), hit.end(), 0.7, "has the shape of a passport number, near a word for one")
    for zone in (_ZONE_ONE, _ZONE_TWO):
        for hit in finditer(zone, text):
            yield Match(hit.start(), hit.end(), 0.95, "a line that passports hold for machines to read")


RULE: Rule = FunctionRule("uk.passport", "UK_PASSPORT", search)

HITS: tuple[str, ...] = (
    "Passport number [[533380006]]",
    "passport no. [[107 334 551]]",
    "UK passport ([[5333 80006]]) was seen",
    "Passport No: [[AB1234567]]",
    "held Irish passport [[PD1234567]]",
    "holder of passport (no. [[C1234567]])",
    "Passport number:\n[[533380\n006]]",
    "Passport no. [[53338OOO6]] by OCR",
    "travel document no [[533380006]]",
    "PP no. [[533 380 006]]",
    "passports [[533380006]] and [[533380007]] were seized",
    "[[533380006]] is her passport number",
    "His passport, issued in Leeds in 2015, is [[533380006]].",
    "[[P<GBRROE<<JANE<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<]]",
    "[[5333800068GBR8001014F2501017<<<<<<<<<<<<<<02]]",
    "UK Passport-[[523456789]]",
    "Passport issued 2015 no [[523456789]]",
    "an old passport, no. [[123456A]]",
    "passport number [[gb1234567]] in small letters",
)

NEAR_MISSES: tuple[str, ...] = (
    "The system processed 533380006 rows.",
    "Passport Office issued 533380006 documents.",
    "Passport applications: 123,456,789",
    "Charity number 123456789",
    "A passport to success in 2021",
    "Passport numbers rose to 533,380 in 2021.",
    "No passport was found. Tel 0113 496 0123",
    "Passport checks: 12 in 2020, 14 in 2021",
)
