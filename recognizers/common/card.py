"""Payment cards: 13 to 19 digits whose check digit is Luhn's; or what a mask leaves of one.

Shape: ISO/IEC 7812-1. Visa begins with 4, Mastercard 51-55 and 2221-2720, American Express 34 and 37, Maestro 50, 56-58
and 6, Discover 6011 and 65. One number in ten passes Luhn by chance, so the issuer's digits count as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.check_digits import luhn_holds
from recognizers.kit.context import before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, leans, mostly_digits, only_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]{0,2}[-‐‑–.\n]?[ \u00a0]?"
_SHAPE = compiled(rf"(?<![\w.,/+£-])[3-6](?:{_GAP}\d){{12,18}}(?![\w/]|[.,-]?\d)", 0)
_ISSUER = compiled(r"4|5[0-8]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[0-689]|6(?:011|[2-57])", 0)
_CARD = r"""
    \b(?:(?:credit|debit|payment|bank|charge|prepaid|purchasing|procurement|long|corporate|fuel)\s?-?\s?){0,2}(?:cards?|cc(?=[ :]{1,2}\d)|visa|mastercard|amex|american\s+express|maestro|switch|PAN)\b
    (?:[ ](?:card|debit|credit|account|long)){0,2}
"""
_CUE = Cue(
    _CARD,
    rf"{DIGIT}(?:{_GAP}{DIGIT}){{11,18}}(?![\w/])",
    header=r"\b(?:card|PAN)\b(?!.{0,10}(?:type|holder|name))|\bvisa\b|mastercard",
)
_ENDING = Cue(
    rf"{_CARD}(?:[^\n\d]{{0,30}}?(?:end(?:s|ing|ed)|finishing|last\s+(?:four|4)(?:\s+(?:digits|numbers|figures))?)(?:[ ](?:in|with|are|is|were|of))?)",
    r"\d{4}(?![\w/]|[.,-]\d)",
    header=r"last\s+(?:four|4)\s+(?:digits|numbers)",
)
_MASKED = compiled(
    r"""
    (?<![\w*\#•-])
    (?: (?:\d{4}|\d{2}(?:\d\d|[*xX•\#]{2})) [ -]?){0,2} (?: (?:[*•]{4}|[xX]{4}|\#{4}|[*•xX\#]{6}) [ -]?){1,3}
    \d{3,4} (?!\w)
    """,
    0,
)
_GROUPED = compiled(r"\d{4}(?P<a>[ \u00a0-])\d{4}(?P=a)\d{4}(?P=a)\d{4}\Z|\d{4}[ -]\d{6}[ -]\d{5}\Z", 0)
_OTHER = compiled(
    r"\b(?:track\w*|parcel|order|ref\w*|barcode|meter|isbn|serial|imei|consignment|mpan|invoice|library)\b[^\n]{0,14}\Z"
)
_NEAR = compiled(r"\b(?:card|visa|mastercard|amex|paid|payment|debit|credit|pan|expir\w+|cvv|cvc)\b")


def _judge(number: str, *, near: bool, other: bool) -> tuple[float, str] | None:
    digits = only_digits(number)
    if not luhn_holds(digits) or not _ISSUER.match(digits) or (len(set(digits)) < 3 and not near):
        return None
    if other:
        return 0.45, "passes a card's check, but follows a word for another kind of number"
    if near:
        return 0.9, "digits with a card's issuer and check digit, near a word for paying"
    if _GROUPED.match(number):
        return 0.85, "digits in a card's groups, with its issuer and check digit"
    return (0.6 if len(digits) == 16 else 0.4), "digits with a card's issuer and check digit"


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for hit in finditer(_SHAPE, text):
        if hit.group().count("\n") > 1:
            continue  # a column of numbers
        near, other = before(text, hit.start(), _NEAR, 50), before(text, hit.start(), _OTHER, 30)
        verdict = _judge(hit.group(), near=near, other=other)
        if verdict is not None:
            yield Match(hit.start(), hit.end(), *verdict)
    for found in _CUE.find(passage):
        value = text[found.start : found.end]
        if not mostly_digits(value):
            continue
        if luhn_holds(only_digits(value)):
            yield Match(
                found.start,
                found.end,
                0.8 if leans(value) else 0.95,
                "follows a word for a card; its check digit holds",
            )
        else:
            score = 0.85 if _GROUPED.match(value) else 0.65
            yield Match(found.start, found.end, score, "follows a word for a card; its check digit fails")
    for found in _ENDING.find(passage):
        yield Match(found.start, found.end, 0.6, "the last digits of a card")
    for hit in finditer(_MASKED, text):
        whole = sum(c.isdigit() or c in "*xX•#" for c in hit.group()) >= 12
        near = before(text, hit.start(), _NEAR, 50)
        if whole or near:
            yield Match(hit.start(), hit.end(), 0.75 if near else 0.65, "the last digits of a card behind a mask")


def search(passage: Passage) -> Iterator[Match]:
    """Every card number in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("common.card", "CREDIT_CARD", search)

HITS: tuple[str, ...] = (
    "card [[4111 1111 1111 1111]]",
    "card no [[4111-1111-1111-1111]]",
    "[[5105 1051 0510 5100]]",
    "Amex [[3400 000000 00009]]",
    "debit card [[4111 1111 1111 1112]] typed wrong",
    "card [[4111 1111\n1111 1111]]",
    "credit card [[4111 llll 1111 1111]] by OCR",
    "Visa ending [[1234]]",
    "paid by card (last four digits [[4321]])",
    "[[**** **** **** 1234]]",
    "[[XXXX-XXXX-XXXX-1234]]",
    "card [[4929 **** **** 1234]]",
    "long card number: [[4929 1234 5678 9012]]",
    "She paid with [[4012888888881881]] at the desk",
)

NEAR_MISSES: tuple[str, ...] = (
    "Tracking number 1234567890123456",
    "Report 1111 2222 3333 4444 of records",
    "MPAN 1200012345678",
    "yellow card 2021, red card 1234",
    "Order no. 4012888888881881 was sent",
    "4111 1111 1111 1112 alone, its check digit wrong",
    "**** see note 4 ****",
    "ID cards were issued to 1234 staff",
)
