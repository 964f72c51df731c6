"""Driver numbers: Great Britain's sixteen characters, Northern Ireland's eight digits, others by their label.

Shape: DVLA, INS57P: five of the surname (9 fills up), decade, month (plus 50 for women), day, year, two initials
(9 fills up), a digit, two check characters; the card adds two digits of issue. DVA numbers are eight digits.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.cues import CODE, Cue
from recognizers.kit.look_alikes import DIGIT, as_digits, mostly_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_G = r"(?:[ \u00a0]?[-–./]?\n?[ \u00a0]?)"
_SHAPE = compiled(
    rf"""
    (?<![A-Z0-9])
    (?P<name>[A-Z]{{5}}|[A-Z]{{4}}9|[A-Z]{{3}}99|[A-Z]{{2}}999|[A-Z]9999)
    {_G}(?P<born>{DIGIT}(?:{_G}{DIGIT}){{5}})
    {_G}(?P<initials>[A-Z]{_G}[A-Z9]|99) {_G}[0-9OIl] {_G}[A-Z0-9]{_G}[A-Z0-9]
    (?:[ ]?\d\d(?=[ \n.,;)]|\Z))?
    (?![A-Z0-9])
    """
)
_BORN = compiled(r"\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d\Z", 0)
_DRIVER = r"""
    (?: \bdriv(?:ing|er(?:['’]?s)?)(?:\s+licen[cs]e)? | (?-i:\bD/?L\b) | \b(?:DVLA|DVANI|DVA)(?:\s+licen[cs]e)? | \bphoto\s?card
      | (?<!(?:premises|personal|tv|television|gun|arms|certificate|shotgun|trading|operator|operator['’]s|dog|alcohol|liquor|club|software|hackney|driver|taxi|badge)[ ]) \blicen[cs]e(?=[ ](?:no\b|number)) )
    (?:[ ](?:entitlement|details|held))?
"""
_LOOSE = rf"[A-Z0-9]{{5}}{_G}[A-Z0-9](?:{_G}[A-Z0-9]){{10}}(?![A-Z0-9])"
_CUE = Cue(_DRIVER, _LOOSE, header=r"\bdriv(?:ing|er)\b.*(?:licen[cs]e|n[ou])|^\W*(?:licen[cs]e(?:\s+n\w*)?|DLN?)\W*$")
_IRISH = Cue(
    r"""
    (?: \bdriv(?:ing|er(?:['’]?s)?)\s+(?:licen[cs]e|n(?:o\b|um)) | \b(?:DVANI|DVA)\b(?:\s+licen[cs]e)? | (?-i:\bD/?L\b) )
    (?:[ ](?:no|number)\b\.?)? (?:[ ]\(?(?:NI|northern\s+ireland|DVA(?:NI)?)\)?)?
    """,
    r"\d{4}[ ]?\d{4}(?![\w/]|[.,-]\d|[ ](?:licen|appl|people|were|driv))",
    header=r"\bdriv(?:ing|er)\b.*(?:licen[cs]e|n[ou])|^\W*DLN?\W*$",
)
_OTHER = Cue(
    r"\bdriv(?:ing|er(?:['’]?s)?)\s+licen[cs]e\s+(?:no\b\.?|number)",
    CODE,
    header=r"\bdriv(?:ing|er)\b.*licen[cs]e\s+n[ou]",
)


def _gaps(text: str) -> int:
    return len(regex.findall(r"[^A-Za-z0-9]+", text))


def _shaped(text: str) -> Iterator[Match]:
    """Numbers of Great Britain by their shape alone: the date in them is as good as a check digit."""
    for hit in finditer(_SHAPE, text):
        born = "".join(c for c in hit["born"] if c.isalnum())
        if not mostly_digits(born) or not _BORN.match(as_digits(born)) or _gaps(hit.group()) > 6:
            continue
        plain = born.isdecimal() and hit["name"].isupper()
        if plain:
            yield Match(hit.start(), hit.end(), 0.95, "has the shape of a driver number, with a date in it")
        else:
            yield Match(hit.start(), hit.end(), 0.75, "has the shape of a driver number in small letters or by OCR")


def search(passage: Passage) -> Iterator[Match]:
    """Every driver number in `passage`."""
    yield from longest(_all(passage))


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    yield from _shaped(text)
    for found in _CUE.find(passage):
        value = text[found.start : found.end]
        if sum(c.isdigit() for c in as_digits(value)) >= 6 and sum(c.isdigit() for c in value) >= 4:
            named = value[:1].isalpha() and value.isalnum() and value.isupper() and len(value) == 16
            score = 0.85 if named else 0.75
            yield Match(found.start, found.end, score, "sixteen characters beside a label for a driving licence")
    for found in _IRISH.find(passage):
        yield Match(found.start, found.end, 0.85, "eight digits beside a label for a driving licence")
    for found in _OTHER.find(passage):
        if sum(c.isdigit() for c in text[found.start : found.end]) >= 5:
            yield Match(found.start, found.end, 0.65, "follows a label for the number of a driving licence")


RULE: Rule = FunctionRule("uk.driving_licence", "UK_DRIVING_LICENCE", search)

HITS: tuple[str, ...] = (
    "Driving licence [[MORGA657054SM9IJ]]",
    "licence [[morga657054sm9ij]]",
    "Driver number [[JONES 710238 S99YT]]",
    "DVLA number [[MORGA 657054 SM9IJ]]",
    "Driver No: [[SMITH 711 210 A99BC]]",
    "D/L no. [[LEE99802156AB9XY]]",
    "licence number: [[morga 657054 sm9ij 35]] with its issue",
    "A check on [[PATEL905129R99KM]] showed no points.",
    "Held full licence [[HUSSA 912O91 M99XT]] by OCR",
    "Driver number\n[[MACDO 657\n054 SM9IJ]]",
    "DL: [[ONEIL 602 139 S99 PQ]]",
    "Driving licence number [[12345678]], issued by the DVA",
    "Northern Ireland driving licence: [[1234 5678]]",
    "Driving licence number [[MORGA699994SM9IJ]] with a wrong date",
    "Driving licence no. [[SA-12345678]] from abroad",
)

NEAR_MISSES: tuple[str, ...] = (
    "Driving licence applications rose to 12345 in 2021.",
    "The driving licence was issued in 2019.",
    "Licence condition 12 applies to LICEN202122 forms",
    "Premises licence number 12345678 was reviewed.",
    "TV licence number 3456789012",
    "Driving offences in 2020 and 2021: 12345678",
    "HOUSE 991399 AB9CD has no month 13 or 99",
    "Licence fees of 1234 5678 pounds",
)
