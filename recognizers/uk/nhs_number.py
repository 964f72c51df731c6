"""NHS numbers: ten digits, written 3-3-4, the last of them a check digit.

Shape: NHS Data Dictionary, «NHS NUMBER» (modulus 11). Northern Ireland's Health and Care number shares length and
check, and so does Scotland's CHI number, which has a rule of its own. A number beside its label stays a hit when the check fails: it was typed wrong, and it
still names a patient.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.check_digits import nhs_number_holds
from recognizers.kit.context import after, before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, leans, only_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]{0,2}[-‐‑–./\n]?[ \u00a0]?"
_SHAPE = compiled(
    rf"""
    (?<![\w.+-]|\d/)
    (?: {DIGIT}{{3}} (?P<one>{_GAP}) {DIGIT}{{3}} (?P<two>{_GAP}) {DIGIT}{{4}} | {DIGIT}(?:[ \t]{DIGIT}){{9}} )
    (?![\w/]|[.,-]\d)
    """,
    0,
)
_IN_GROUPS = compiled(r"\d{3}(?P<gap>[ -])\d{3}(?P=gap)\d{4}", 0)
_NAMED = r"""
    \bn\.?\s?h\.?\s?s\b\.? | \bhealth\s+(?:and|&)\s+(?:social\s+)?care(?=\s+(?:no|num|id)) | \bH\s?&\s?C(?=\s+(?:no|num|id))
    | \bHCN\b
"""
_CUE = Cue(
    rf"(?:{_NAMED})(?:[ ](?:patient|unique|identifier|identification)\b){{0,2}}",
    rf"{DIGIT}(?:{_GAP}{DIGIT}){{9}}(?![\w/]|[.,-]\d)",
    header=rf"{_NAMED}(?![ ](?:trust|board|england|staff|site|ward|dept|department|email|phone|tel|region))",
)
_LABEL_FAR = compiled(r"(?:\bn\.?h\.?s\.?|\bhealth\s+(?:and|&)\s+care|\bH&C)\s+(?:no\b|num|id\b|\#)[^\n]{0,60}\Z")
_LABEL_AFTER = compiled(r"[\s,]*\(?(?:(?:is|was|being|as)\s+)?(?:(?:his|her|the|their|my|an?)\s+)?NHS\b")
_CARE = compiled(
    r"\b(?:patients?|NHS|hospital|infirmary|clinic|ward|surgery|GP|vaccin\w*|midwi\w*|consultant|nurse|dob|d\.o\.b)\b"
)
_OTHER = compiled(
    r"\b(?:tel|phone|mob|fax|call|ring|order|invoice|budget|cost|contract|spen|barcode|meter|isbn|po)\w*\W{0,3}(?:no\W|number\W)?\W?\Z"
)


def _judge(number: str, *, labelled: bool, care: bool) -> tuple[float, str] | None:
    digits = only_digits(number)
    holds = nhs_number_holds(digits)
    if labelled:
        if holds:
            return 0.95, "stands beside the label NHS number; its check digit holds"
        whole = len(digits) == 10 and not leans(number)
        return (0.85 if whole else 0.75), "stands beside the label NHS number; its check digit fails"
    if holds and not leans(number) and digits[0] not in "0128":
        grouped = any(not c.isdigit() for c in number)
        if _IN_GROUPS.fullmatch(number) and care:
            return 0.85, "has the groups and the check digit of an NHS number, on a page about patients"
        return (0.6 if grouped else 0.35), "ten digits whose NHS check digit holds, without a label"
    return None


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for found in _CUE.find(passage):
        number = text[found.start : found.end]
        if sum(c.isdigit() for c in number) >= 6 and (verdict := _judge(number, labelled=True, care=True)) is not None:
            yield Match(found.start, found.end, *verdict)
    care = _CARE.search(text) is not None
    for hit in finditer(_SHAPE, text):
        if sum(c.isdigit() for c in hit.group()) < 7 or hit["one"] != hit["two"]:
            continue
        other = before(text, hit.start(), _OTHER, 25)
        labelled = after(text, hit.end(), _LABEL_AFTER, 30) or before(text, hit.start(), _LABEL_FAR, 90)
        verdict = _judge(hit.group(), labelled=labelled and not other, care=care)
        if verdict is not None and not other:
            yield Match(hit.start(), hit.end(), *verdict)


def search(passage: Passage) -> Iterator[Match]:
    """Every NHS number in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("uk.nhs_number", "UK_NHS", search)

HITS: tuple[str, ...] = (
    "NHS No. [[9434765919]]",
    "NHS: [[943.476.5919]]",
    "NHS number [[943 476 5918]], wrong check digit as typed",
    "NHS number [[943 476 59l9]] by OCR",
    "NHS No\n[[943-476-5919]]",
    "The patient ([[943 476 5919]]) was seen",
    "her NHS number is [[943 476\n5919]]",
    "NHS no. [[4010 232 137]] oddly parted",
    "N.H.S. No. [[401 O23 2137]] by OCR",
    "NHS number recorded on the form as [[401-023-2131]]",
    "[[401 023 2137]] is her NHS number",
    "H&C number [[320 123 4564]]",
    "NHS numbers [[9434765919]] and [[4010232137]]",
    "NHS Number\n[[401 023\n2137]]",
    "[[9434765919]] (NHS number)",
    "NHS Number: [[9 4 3 4 7 6 5 9 1 9]] in boxes",
)

NEAR_MISSES: tuple[str, ...] = (
    "The budget line was 123 456 7890 units.",
    "Meter reading 9434765918 in May",
    "Barcode 19434765919 was scanned",
    "Grid reference 943 476 591",
    "NHS England spent 943,476,591 pounds",
    "NHS spending rose by 123 456 7890 pounds",
    "The contract value was 4010232138 as listed.",
    "NHS Trust phone 0113 496 0123",
    "NHS order no. 4010232137888",
    "Meter reading 943 476 5918 in May",
    "NHS 24 phone 0161 496 0456 for help",
)
