"""Bank account numbers: eight digits; six, seven, nine or ten at some banks; or the last few behind `ending`.

Shape: Pay.UK, «Vocalink modulus checking» (six to ten digits, brought to eight). Digits alone say nothing, so a label
has to. The check needs the banks' own tables, which change, and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import after, before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, mostly_digits, only_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]?[-‐‑–]?\n?[ \u00a0]?"
_END = r"(?![\w/%]|[.,:-]\d|[ ](?:people|complaints|visits|records|pounds|customers|reports|users)\b)"
_ACCOUNT = r"""
    (?: \b(?:bank\s+|current\s+|savings\s+|building\s+society\s+)?(?:acc(?:oun)?ts?|acc|a/?c)s?\b\.?(?:'s)?(?![ ](?:of|for)\b)
      | \baccount(?:no|num|number)\b | (?-i:\bAN)(?=[ ]?[:=]) )
"""
_CUE = Cue(
    rf"{_ACCOUNT}(?:[ ](?:holder|details|payee)[^\n\d]{{0,40}})?",
    rf"{DIGIT}(?:{_GAP}{DIGIT}){{5,9}}{_END}",
    header=r"\b(?:acc(?:oun)?ts?|acc|a/?c)\b\.?\s*(?:no\b|num|\#)|^\W*(?:bank\s+)?(?:acc(?:oun)?t|a/?c)\W*$|bank\s+(?:details|account)",
)
_ENDING = Cue(
    rf"{_ACCOUNT}(?:[ ](?:no\b\.?|number))?[ ]{{1,2}}(?:which[ ])?(?:ends|ending|ended|finishing)(?:[ ](?:in|with))?",
    r"\d{3,4}(?!\w)",
    header=r"(?!)",
)
_MASKED = Cue(
    _ACCOUNT,
    r"(?:(?-i:[*xX•·\#]{2,6})[ -]?){1,3}\d{2,5}(?!\w)",
    header=r"\b(?:acc(?:oun)?ts?|acc|a/?c)\b\.?\s*(?:no\b|num|\#)",
)
_BEHIND_CODE = compiled(
    r"(?:\bsort(?:ing)?\s?-?code|(?-i:\bS/?C))\b[^\n\d]{0,8}\d\d[-‐‑–. ]?\d\d[-‐‑–. ]?\d\d[\s,;/|]{1,3}(?:and[ ])?(?:(?:account|acct?|a/c)[ ])?(?:(?:no|number)\b\.?[ ]?:?[ ]?)?(?P<value>\d{4}[ ]?\d{4})(?!\w)"
)
_BEHIND_PAIRS = compiled(
    r"(?<![\w/.£-])\d\d[-‐‑–]\d\d[-‐‑–]\d\d[ ]{0,2}[,;/|:\t\n]?[ ]{0,2}(?P<value>\d{4}[ ]?\d{4})(?![\w/]|[.,-]\d)", 0
)
_PAYING = compiled(
    r"\b(?:bank|account|acct?|a/c|sort|pa(?:y|id|ying)|transfer\w*|BACS|payments?|credit(?:ed)?|refund\w*|payee)\b"
)
_EIGHT = compiled(r"(?<![\w.,/£-])\d{8}(?![\w/]|[.,-]\d)", 0)
_LABEL_AFTER = compiled(
    r"[ ,]{0,2}\(?(?:(?:is|was|being)[ ])?(?:(?:the|his|her|their)[ ])?(?:bank[ ])?(?:acc(?:oun)?t|a/c)[ ](?:no\b|number)"
)
_NUMBERED = compiled(r"(?:no\b|num|\#|[:=])", 0)


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for found in _CUE.find(passage):
        value = text[found.start : found.end]
        digits = only_digits(value)
        if not mostly_digits(value):
            continue
        if len(digits) == 8:
            yield Match(found.start, found.end, 0.9, "eight digits beside a label for a bank account")
        elif found.cell or _NUMBERED.search(text, found.match.start(), found.start):
            yield Match(found.start, found.end, 0.7, "digits beside a label for an account number")
    for found in _ENDING.find(passage):
        yield Match(found.start, found.end, 0.6, "the last digits of an account number")
    for found in _MASKED.find(passage):
        yield Match(found.start, found.end, 0.6, "the last digits of an account number behind a mask")
    for hit in finditer(_BEHIND_CODE, text):
        yield Match(*hit.span("value"), 0.9, "eight digits behind a sort code")
    for hit in finditer(_BEHIND_PAIRS, text):
        if before(text, hit.start(), _PAYING, 80):
            yield Match(*hit.span("value"), 0.85, "eight digits behind a sort code, near a word for paying")
    for hit in finditer(_EIGHT, text):
        if after(text, hit.end(), _LABEL_AFTER, 40):
            yield Match(hit.start(), hit.end(), 0.8, "eight digits in front of a label for an account number")


def search(passage: Passage) -> Iterator[Match]:
    """Every account number in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("uk.bank_account", "UK_BANK_ACCOUNT", search)

HITS: tuple[str, ...] = (
    "Sort code: 200000 Acc no: [[55779911]]",
    "Account number [[5577 9911]]",
    "Acct: [[55779911]]",
    "Bank account no. [[55 77 99 11]]",
    "S/C 20 00 00 A/C [[55779911]]",
    "account number is [[5577991]], seven digits",
    "SC: 20-00-00 AN: [[55779911]]",
    "Account number\n[[5577\n9911]]",
    "Sort code 20-00-00, [[55779911]]",
    "account ending [[9911]]",
    "account number [[****9911]]",
    "Account number [[5S77991I]] by OCR",
    "[[55779911]] is her account number",
    "a/c nos [[55779911]] and [[55779912]]",
    "Account no.: [[55779911]]",
    "Account name: Jane Roe, account number: [[0123456789]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "on account of 12345678 complaints",
    "Customer account number: n/a",
    "Companies 12345678 and 87654321",
    "The accounts for 2021 show 20 00 00",
    "Account opened 12/03/2021",
    "Accounts: 12345678 records were read",
    "He gave an account at 10.30 on 12.03.2021.",
    "The account 2019 to 2021",
    "Twitter accounts: 123456 users",
)
