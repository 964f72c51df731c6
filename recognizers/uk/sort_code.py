"""Bank sort codes: three pairs of digits; with an account number behind them, the two as one.

Shape: Pay.UK, «Sort codes» (six digits, written 12-34-56). Three pairs are also a date, so a sort code alone needs its
label, and a pair of code and account needs a word for paying unless the code can't be a date.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import after, before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, as_digits
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_DASH = r"[ \u00a0]?[-‐‑–—./]?\n?[ \u00a0]?"
_PAIR = rf"{DIGIT}[ ]?{DIGIT}"
_NAMED = r"""
    (?: \bsort(?:ing|ed)?\s?-?code | \bs/?\s?code\b | (?-i:\bS/C\b) | (?-i:\bSC)(?=[ ]?[:=]) | \bbranch\s+(?:sort\s+)?code
      | \bbank\s+code | \bsort(?=[ ]?:[ ]?\d|[ ]\d\d-\d\d-\d\d\b) | (?-i:\bsc)(?=[ ]\d\d-\d\d-\d\d\b) )s?\b\.?
"""
_CUE = Cue(
    _NAMED,
    rf"{_PAIR}{_DASH}{_PAIR}{_DASH}{_PAIR}(?!\d|[A-Za-z]{{2}}|[-.]\d)",
    header=rf"{_NAMED}|^\W*(?:bank\s+)?sort\W*$|^\W*S/?C\W*$",
)
_WITH_ACCOUNT = compiled(
    r"""
    (?<![\w/.£-])
    (?P<code>\d\d(?P<dash>[-‐‑– ])\d\d(?P=dash)\d\d) [ ]{0,2}[,;/|:\t\n-]?[ ]{0,2} (?:(?i:a/?c|acc(?:oun)?t)[ ]?(?i:no|number)?\.?[ :]{1,2})?
    \d{4}[ ]?\d{4} (?![\w/]|[.,-]\d)
    """,
    0,
)
_BEFORE_ACCOUNT = compiled(
    rf"(?<![\w/.£-]) (?P<code>{_PAIR}{_DASH}{_PAIR}{_DASH}{_PAIR}) (?=[ ]{{0,2}}[,;/|:\t\n]?[ ]{{0,2}}(?i:a/?c|acc(?:oun)?t)\b[^\n]{{0,12}}\d{{6}})",
    0,
)
_PAYING = compiled(
    r"\b(?:bank|account|acct?|a/c|sort|pa(?:y|id|ying)|transfer\w*|BACS|CHAPS|payments?|credit(?:ed)?|debit|refund\w*|payee|payable|remit\w*|faster)\b"
)
_LABEL_AFTER = compiled(r"[ ,]{0,2}\(?(?:(?:is|was|being)[ ])?(?:(?:the|his|her|their)[ ])?sort\s?-?code")


def _date_like(code: str) -> bool:
    return 1 <= int(code[:2]) <= 31 and 1 <= int(code[3:5]) <= 12


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for found in _CUE.find(passage):
        value = text[found.start : found.end]
        if any(c.isdigit() for c in value):
            yield Match(
                found.start, found.end, 0.9 if value == as_digits(value) else 0.75, "follows a label for a sort code"
            )
    for hit in finditer(_WITH_ACCOUNT, text):
        paying = before(text, hit.start(), _PAYING, 80) or after(text, hit.end(), _PAYING, 20)
        if paying:
            yield Match(hit.start(), hit.end(), 0.9, "a sort code with an account number, near a word for paying")
        elif not _date_like(hit["code"]) and hit["dash"] != " ":
            yield Match(hit.start(), hit.end(), 0.8, "has the shape of a sort code with an account number")
    for hit in finditer(_BEFORE_ACCOUNT, text):
        if hit["code"].isascii() and not hit["code"].isalpha():
            yield Match(*hit.span("code"), 0.75, "six digits in front of an account number")
    for hit in finditer(_ALONE, text):
        if after(text, hit.end(), _LABEL_AFTER, 30):
            yield Match(hit.start(), hit.end(), 0.85, "six digits in front of a label for a sort code")


_ALONE = compiled(r"(?<![\w/.£-])\d\d(?P<dash>[-– ]?)\d\d(?P=dash)\d\d(?![\w/]|[.,-]\d)", 0)


def search(passage: Passage) -> Iterator[Match]:
    """Every sort code in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("uk.sort_code", "UK_BANK_ACCOUNT", search)

HITS: tuple[str, ...] = (
    "Sort code: [[200000]] Acc no: 55779911",
    "sort code [[20-00-00]]",
    "sort-code [[20 00 00]]",
    "S/C [[20 00 00]] A/C 55779911",
    "sort code is [[20.00.00]] and account number is 5577991",
    "Sort code [[2O-OO-OO]] by OCR",
    "Sort code\n[[20-00-00]]\nAccount number\n55779911",
    "[[20-00-00 55779911]]",
    "paid into [[20-00-00, 55779911]] in May",
    "SC: [[40-12-76]]",
    "Acct no 12345678 Sort [[20-00-00]]",
    "Sort: [[20-00-00]] sc [[20-00-01]]",
    "Bank details: [[40-12-76 a/c 55779911]]",
    "[[20-00-00]] (sort code)",
    "Sort codes [[20-00-00]] and [[20-00-01]] were given",
    "Branch sort code [[20–00–\n00]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "on 20-01-21 he called",
    "dates 12-03-21 12345678 visits",
    "The accounts for 2021 show 20 00 00",
    "Scores were 20-00-00 at half time.",
    "The sort code was not given.",
    "Tel 01 23 45 67 89",
    "sort the codes 123456 by hand",
)
