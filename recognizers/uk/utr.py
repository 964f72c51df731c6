"""Unique Taxpayer References: ten digits, the first of them a check digit, sometimes with a K behind.

Shape: HMRC, «Find your UTR number» and the OECD's sheet on the TINs of the United Kingdom. Ten digits say nothing by
themselves, so a label has to: UTR, tax reference, self assessment.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.check_digits import utr_holds
from recognizers.kit.context import after
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, mostly_digits, only_digits
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_VALUE = rf"K?{DIGIT}(?:[ \u00a0]?[-.]?\n?[ \u00a0]?{DIGIT}){{9}}K?(?![\w/])"
_CUE = Cue(
    r"""
    (?: \bU\.?T\.?Rs?\b\.?(?:,(?=[ ]\d))? | \bunique\s+tax(?:\s?payer)?(?:['’]?s)?\s+(?:ref(?:erence)?|number|no|id)\b
      | \btax(?:\s?payer)?(?:['’]?s)?\s+(?:ref(?:erence)?|id)\b | \bHMRC\s+(?:tax\s+)?(?:ref(?:erence)?|UTR)\b | (?-i:\bSA)\s+(?:ref(?:erence)?|UTR|number)\b | \bself[ -]?assessment\s+(?:tax\s+)?(?:ref(?:erence)?|number|no|utr)\b )
    (?:[ ]?\(UTR\))?
    """,
    _VALUE,
)
_BARE = compiled(r"(?<![\w.,/-])\d{10}K?(?![\w/]|[.,-]\d)", 0)
_LABEL_AFTER = compiled(r"[ ,]{0,2}\(?(?:(?:was|is|as)[ ])?(?:(?:the|his|her|their|a|your)[ ])?(?:UTR\b|unique\s+tax)")


def search(passage: Passage) -> Iterator[Match]:
    """Every taxpayer reference in `passage`."""
    text = passage.text
    for found in _CUE.find(passage):
        value = text[found.start : found.end].strip("Kk")
        if not mostly_digits(value):
            continue
        if utr_holds(only_digits(value)):
            yield Match(
                found.start, found.end, 0.95, "stands beside a label for a tax reference; its check digit holds"
            )
        else:
            plain = sum(c.isdigit() for c in value) == 10 and not found.match.group().startswith(("tax", "Tax"))
            yield Match(
                found.start,
                found.end,
                0.85 if plain else 0.65,
                "stands beside a label for a tax reference; its check digit fails",
            )
    for hit in finditer(_BARE, text):
        if after(text, hit.end(), _LABEL_AFTER, 40):
            yield Match(hit.start(), hit.end(), 0.85, "stands in front of a label for a tax reference")


RULE: Rule = FunctionRule("uk.utr", "UK_UTR", search)

HITS: tuple[str, ...] = (
    "UTR [[1955839661]]",
    "Unique Taxpayer Reference (UTR): [[19558 39661]]",
    "His unique tax reference is [[195 583 9661]].",
    "utr no. [[1955839661K]] on the return",
    "UTR: [[1955839662]] with a wrong check digit",
    "Self Assessment reference\n[[1955839661]]",
    "Tax reference [[19558\n39661]] over two lines",
    "UTR [[I95583966l]] by OCR",
    "UTRs [[1955839661]] and [[2955839661]]",
    "The number [[1955839661]] (UTR) is hers",
    "U.T.R. No: [[1955 839 661]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "The number 1955839661 was drawn.",
    "Payment reference 1955839661 was used",
    "Butrin 1955839661",
    "A UTR has ten digits.",
    "UTR number: not known. Tel 01134960123",
    "Tax reference periods end on 31 December 2021",
)
