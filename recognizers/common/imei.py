"""IMEI numbers of telephones, and what names their SIM: IMSI and ICCID.

Shape: 3GPP TS 23.003 section 6 (eight digits of type, six of serial, one check digit by Luhn; the IMEISV has two
digits of software version instead); ITU-T E.118 for the ICCID (89, then 17 or 18 digits).
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.check_digits import luhn_holds
from recognizers.kit.context import before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, mostly_digits, only_digits
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]?[-/.]?\n?[ \u00a0]?"
_CUE = Cue(
    r"\bIMEI(?:[ /-]?SV)?s?(?:[ ]?(?:no\.?|number)?[ ]?\(?[12][ ]?(?:\)|(?=[:=-])))?",
    rf"{DIGIT}(?:{_GAP}{DIGIT}){{13,15}}+(?![\w]|{_GAP}\d)",
    header=r"\bIMEI",
)
_SIM = Cue(
    r"(?:\bIMSI|\bICCID|\bSIM(?:[ -]card)?(?=[ ](?:card[ ])?(?:no|number|serial|ref|id|:)))(?:[ ]serial)?",
    rf"{DIGIT}(?:{_GAP}{DIGIT}){{13,19}}+(?![\w])",
    header=r"\bIMSI|\bICCID|\bSIM\b.{0,12}(?:no\b|number|serial)",
)
_BARE = compiled(
    r"(?<![\w.,/-]) (?P<body>\d{15} | \d{2}-\d{6}-\d{6}-\d | \d{6}-\d{2}-\d{6}-\d | \d{2}[ ]\d{6}[ ]\d{6}[ ]\d) (?![\w/]|[.,-]\d)",
    0,
)
_NEAR = compiled(
    r"\b(?:hand\s?sets?|(?:mobile|cell|smart)?\s?phones?|iphone|samsung|device|tablet|ipad|mobiles?|exhibit)\b"
)
_TYPES = ("01", "35", "86", "99", "45", "49", "52", "91")
"""How type codes begin: the bodies that the GSM Association lets allocate them."""


def search(passage: Passage) -> Iterator[Match]:
    """Every number of a telephone or SIM in `passage`."""
    text = passage.text
    for found in _CUE.find(passage):
        value = text[found.start : found.end]
        digits = only_digits(value)
        if not mostly_digits(value):
            continue
        if len(digits) != 15 or luhn_holds(digits):
            yield Match(found.start, found.end, 0.95, "stands beside the label IMEI")
        else:
            yield Match(found.start, found.end, 0.7, "stands beside the label IMEI; its check digit fails")
    for found in _SIM.find(passage):
        if mostly_digits(text[found.start : found.end]):
            yield Match(found.start, found.end, 0.85, "stands beside a label for the number of a SIM")
    for hit in finditer(_BARE, text):
        if not luhn_holds(only_digits(hit["body"])):
            continue
        if before(text, hit.start(), _NEAR, 60):
            yield Match(
                hit.start(), hit.end(), 0.85, "fifteen digits with the check digit of an IMEI, near a telephone"
            )
        elif hit.group().startswith(_TYPES):
            yield Match(hit.start(), hit.end(), 0.55, "fifteen digits with the check digit of an IMEI")


RULE: Rule = FunctionRule("common.imei", "IMEI", search)

HITS: tuple[str, ...] = (
    "IMEI [[490154203237518]]",
    "IMEI: [[49-015420-323751-8]]",
    "imei no [[49 015420 323751 8]]",
    "IMEI number [[490154203237519]] as typed, check digit wrong",
    "IMEI [[49O154203237518]] by OCR",
    "IMEI 1: [[490154203237518]] IMEI 2: [[352099001761481]]",
    "IMEI (1) [[490154203237518]]",
    "IMEISV [[4901542032375101]]",
    "IMEI\n[[49015420\n3237518]]",
    "Handset seized, serial [[490154203237518]], black",
    "IMEI: [[49015420323751]], its check digit left out",
    "IMSI [[234150999999999]]; ICCID [[8944110068256270054]]",
    "IMEIs [[490154203237518]] and [[352099001761481]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "barcode 490154203237517",
    "meter 123456789012345 was read",
    "The IMEI was not recorded.",
    "IMEI numbers: 14 were checked",
    "SIM cards: 25 were bought",
    "14 digits 49015420323751 alone",
)
