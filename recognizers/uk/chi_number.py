"""Scotland's CHI numbers: the date of birth, three digits (the third odd for men), a check digit.

Shape: Public Health Scotland, data dictionary, «Community Health Index number»: DDMMYY and four digits, modulus 11.
Since November 2025 some have a modulus 10 check instead, so a failed check says little here.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.check_digits import nhs_number_holds
from recognizers.kit.context import before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, leans, mostly_digits, only_digits
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]?[-–./]?\n?[ \u00a0]?"
_CUE = Cue(
    r"(?:(?-i:\bCHI\b)|\bchi(?=\s+(?:no\b|num))|\bcommunity\s+health\s+index)(?:[ ]?\(CHI\))?",
    rf"{DIGIT}(?:{_GAP}{DIGIT}){{8,9}}(?![\w/])",
    header=r"\bCHI\b|community\s+health\s+index",
)
_BARE = compiled(r"(?<![\w.,/+-])\d{6}[ -]?\d{4}(?![\w/]|[.,-]\d)", 0)
_NEAR = compiled(r"\b(?:patient|hospital|ward|clinic|GP|surgery|NHS|unit)\b")
_TELEPHONE = compiled(r"(?:tel|phone|mob|fax|call|contact|number)\w*\W{0,3}\Z")


def _born(digits: str) -> bool:
    return 1 <= int(digits[:2]) <= 31 and 1 <= int(digits[2:4]) <= 12


def search(passage: Passage) -> Iterator[Match]:
    """Every CHI number in `passage`."""
    text = passage.text
    for found in _CUE.find(passage):
        value = text[found.start : found.end]
        digits = only_digits(value)
        if not mostly_digits(value):
            continue
        if len(digits) == 10 and _born(digits) and nhs_number_holds(digits):
            yield Match(found.start, found.end, 0.95, "stands beside the label CHI; its date and check digit hold")
        else:
            dated = len(digits) == 10 and not leans(value) and _born(digits)
            score = 0.85 if dated else 0.75
            yield Match(found.start, found.end, score, "stands beside the label CHI; its date or check digit fails")
    for hit in finditer(_BARE, text):
        digits = only_digits(hit.group())
        if (
            _born(digits)
            and nhs_number_holds(digits)
            and before(text, hit.start(), _NEAR, 60)
            and not before(text, hit.start(), _TELEPHONE, 15)
        ):
            yield Match(hit.start(), hit.end(), 0.85, "a date of birth and four digits with the check of a CHI number")


RULE: Rule = FunctionRule("uk.chi_number", "UK_CHI", search)

HITS: tuple[str, ...] = (
    "CHI number: [[0101336489]]",
    "CHI [[010133 6489]]",
    "chi no. [[010133-6489]] on the card",
    "CHI No: [[0101571234]], check digit wrong as typed",
    "Community Health Index (CHI) number [[0101336489]]",
    "CHI\n[[010133\n6489]]",
    "CHI [[01O1336489]] by OCR",
    "The patient (CHI [[0101336489]]) was seen",
    "Patient [[0101336489]] attended the ward",
    "CHI: [[01 01 33 6489]]",
    "CHI [[101336489]], its first 0 lost in a spreadsheet",
)

NEAR_MISSES: tuple[str, ...] = (
    "The chi squared statistic was 0101571234.",
    "Ref 0113571234 was closed.",
    "The CHI was not known.",
    "Invoice 0101336489 was paid",
    "Patient line: tel 0101336489",
    "A CHI has 10 digits.",
)
