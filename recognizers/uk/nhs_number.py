"""NHS numbers: ten digits, written 3-3-4, the last of them a check digit.

Shape: NHS Data Dictionary, «NHS NUMBER» (modulus 11). Scotland's CHI number and Northern Ireland's Health and Care
number share length and check. A number beside its label stays a hit when the check fails: it was typed wrong, and it
still names a patient.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.check_digits import nhs_number_holds
from recognizers.kit.context import Cells, after, before
from recognizers.kit.look_alikes import DIGIT, leans, only_digits
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]?[-–.\n]?[ \u00a0]?"
_SHAPE = compiled(
    rf"""
    (?<![\w.+-]|\d/)
    (?: {DIGIT}{{3}} (?P<one>{_GAP}) {DIGIT}{{3}} (?P<two>{_GAP}) {DIGIT}{{4}} | {DIGIT}(?:[ \t]{DIGIT}){{9}} )
    (?![\w/]|[.,-]\d)
    """,
    0,
)
_LABEL = compiled(
    r"""
    \bn\.?\s?h\.?\s?s\b | \bCHI\s*(?:no|num|number|\#|:)
    | health\s+(?:and|&)\s+(?:social\s+)?care\s+(?:no|number) | \bH\s?&\s?C\s+no
    """
)
_TELEPHONE = compiled(r"(?:tel|phone|mob|fax|call)\w*\W{0,3}\Z")
_LABEL_AFTER = compiled(r"[\s,]*\(?NHS\b")


def search(passage: Passage) -> Iterator[Match]:
    """Every NHS number in `passage`."""
    text = passage.text
    cells = Cells(passage, _LABEL)
    for hit in finditer(_SHAPE, text):
        digits = only_digits(hit.group())
        if sum(c.isdigit() for c in hit.group()) < 7:
            continue
        holds = nhs_number_holds(digits)
        named = before(text, hit.start(), _LABEL, 30) or after(text, hit.end(), _LABEL_AFTER)
        if cells.hold(hit.start(), hit.end()) or (named and not before(text, hit.start(), _TELEPHONE, 15)):
            if holds:
                yield Match(hit.start(), hit.end(), 0.95, "stands beside the label NHS number; its check digit holds")
            else:
                yield Match(hit.start(), hit.end(), 0.75, "stands beside the label NHS number; its check digit fails")
        elif holds and not leans(hit.group()) and digits[0] not in "0128":
            grouped = bool(hit["one"]) and hit["one"] == hit["two"]
            yield Match(
                hit.start(),
                hit.end(),
                0.6 if grouped else 0.35,
                "ten digits whose NHS check digit holds, without a label",
            )


RULE: Rule = FunctionRule("uk.nhs_number", "UK_NHS", search)

HITS: tuple[str, ...] = (
    "NHS No. [[9434765919]]",
    "NHS: [[943.476.5919]]",
    "NHS number [[943 476 5918]], wrong check digit as typed",
    "NHS number [[943 476 59l9]] by OCR",
    "NHS No\n[[943-476-5919]]",
    "The patient ([[943 476 5919]]) was seen",
    "her NHS number is [[943 476\n5919]]",
    "CHI number: [[0101336489]]",
    "[[9434765919]] (NHS number)",
    "NHS Number: [[9 4 3 4 7 6 5 9 1 9]] in boxes",
)

NEAR_MISSES: tuple[str, ...] = (
    "The budget line was 123 456 7890 units.",
    "Meter reading 9434765918 in May",
    "Barcode 19434765919 was scanned",
    "Grid reference 943 476 591",
    "NHS England spent 943,476,591 pounds",
    "NHS 24 phone 0161 496 0456 for help",
)
