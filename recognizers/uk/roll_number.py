"""Building society roll numbers: letters and digits that each society makes up in its own way.

Shape: Bacs, «Crediting and debiting building society accounts»: from six characters to eighteen, with blanks, dashes
and slashes. Only the label tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.cues import CODE, Cue
from recognizers.kit.rule import FunctionRule, Match, Rule
from redact.model.passage import Passage

_SCHOOL = r"(?<!(?:school|student|pupil|electoral|pay|voter|class)[ ])"
_CUE = Cue(
    rf"{_SCHOOL}\broll\s+(?:no\b\.?|number\b|num\b|account\b|ref(?:erence)?\b)|\b(?:building\s+society|mortgage)\s+(?:roll|account|ref(?:erence)?)(?=\s+(?:no\b|num)|[ ]?:)",
    rf"{CODE}",
    header=rf"{_SCHOOL}\broll\b.{{0,12}}(?:no\b|num|ref)|building\s+society.{{0,10}}(?:no\b|num|ref)|mortgage\s+(?:account\s+)?(?:no\b|num)",
)


def search(passage: Passage) -> Iterator[Match]:
    """Every roll number in `passage`."""
    for found in _CUE.find(passage):
        value = passage.text[found.start : found.end]
        if sum(c.isdigit() for c in value) >= 4 and 5 <= len(value) <= 24:
            yield Match(found.start, found.end, 0.85, "follows a label for a building society's roll number")


RULE: Rule = FunctionRule("uk.roll_number", "UK_BANK_ACCOUNT", search)

HITS: tuple[str, ...] = (
    "Roll number [[AB/1234567-8]]",
    "Roll no: [[0123/456789-0]]",
    "Building society roll number [[D12345678ABC]]",
    "roll no. [[1234567891]]",
    "Roll Number\n[[AB 123456]]",
    "his roll number is [[T1234567 8]] there",
    "Building society account no: [[77-123456-9]]",
    "Mortgage account number [[12345678]] was closed",
    "Roll ref: [[ABC 1234567]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "The school roll number fell to 1234.",
    "The number on the roll was 456 in 2021.",
    "Roll numbers are allocated by the society.",
    "electoral roll number AB123 refers to a ward",
    "a roll number of 30 pupils",
    "Roll out 123456 devices",
)
