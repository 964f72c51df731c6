"""National Insurance numbers: two letters, six digits, a suffix A to D.

Shape: HMRC manual NIM39110. D F I Q U V stand in neither place of the prefix, O not in the second; BG GB KN NK NT TN
and ZZ are not allocated; TN with a date of birth and M or F was a temporary number. Records leave the suffix out,
break it over lines, hyphenate it. Beside its label even an impossible one is kept: it was meant to be one.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import Cells, after, before
from recognizers.kit.look_alikes import DIGIT, leans
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]{0,2}[-.\n]?[ \u00a0]{0,2}"
_SHAPE = compiled(
    rf"""
    (?<![A-Za-z0-9])
    (?P<prefix>[A-Za-z]{{2}}) {_GAP}
    (?P<digits>{DIGIT}{{2}} {_GAP} {DIGIT}{{2}} {_GAP} {DIGIT}{{2}})
    (?: {_GAP} (?P<suffix>[A-Da-dMmFfPp80]) (?![A-Za-z0-9]) | (?![A-Za-z0-9]) )
    """,
    0,
)
_ALLOCATED = compiled(r"(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\Z")
_LABEL = compiled(
    r"""
    \bn\.?\s?i\.?\s?n\.?\s?o\b | national\s+insurance | \bnat\.?\s+ins\b
    | \bN\.?I\.?\s*(?:no|num|number|ref|reference|\#)\b
    | (?-i:\bN\.?I\b)
    """
)
_ANY_CHARACTER = compiled(
    r"""
    (?: \bNINO | national[ ]insurance | (?-i:\bNI) )[ ]?(?:no\b\.?|number|ref(?:erence)?)?[ ]?[:=\t]?[ \t\n]{0,2}
    (?P<value>(?-i:(?:[A-Z0-9][ ]?){2}-?(?:[A-Z0-9][ ]?[A-Z0-9][ -]?){3}[A-D08]))(?!\w)
    """
)
_LABEL_AFTER = compiled(r"[\s,]*\(?(?:NINO\b|NI\s+n|National\s+Insurance)")


def _plain(prefix: str, suffix: str | None, digits: str, text: str) -> tuple[float, str] | None:
    """The verdict on a number that no label speaks of."""
    if suffix is None or suffix not in "ABCDabcd" or not _ALLOCATED.match(prefix) or "\n\n" in text:
        return None
    if leans(digits):
        upper = prefix.isupper() and suffix.isupper() and sum(c.isdigit() for c in digits) >= 5
        return (0.6, "fits a National Insurance number if one look-alike is read as a digit") if upper else None
    if not prefix.isupper():
        solid = len(text) == 9
        return (0.6 if solid else 0.4), "has the shape of a National Insurance number in lower case"
    return 0.85, "has the shape of an allocated National Insurance number"


def search(passage: Passage) -> Iterator[Match]:
    """Every National Insurance number in `passage`."""
    text = passage.text
    cells = Cells(passage, _LABEL)
    found: set[int] = set()
    for hit in finditer(_SHAPE, text):
        prefix, suffix = hit["prefix"], hit["suffix"]
        if sum(c.isdigit() for c in hit["digits"]) < 3:
            continue
        labelled = cells.hold(hit.start(), hit.end()) or before(text, hit.start(), _LABEL)
        if labelled or after(text, hit.end(), _LABEL_AFTER):
            found.add(hit.start())
            sure = _ALLOCATED.match(prefix.upper()) is not None and suffix is not None
            yield Match(
                hit.start(), hit.end(), 0.95 if sure else 0.8, "stands beside the label National Insurance number"
            )
            continue
        verdict = _plain(prefix, suffix, hit["digits"], hit.group())
        if verdict is not None:
            yield Match(hit.start(), hit.end(), *verdict)
    for hit in finditer(_ANY_CHARACTER, text):
        if hit.start("value") not in found and sum(c.isdigit() for c in hit["value"]) >= 4:
            yield Match(*hit.span("value"), 0.75, "nine characters right behind the label National Insurance number")


RULE: Rule = FunctionRule("uk.nino", "UK_NINO", search)

HITS: tuple[str, ...] = (
    "National Insurance number [[AB123456C]] was confirmed.",
    "nino [[ab123456c]]",
    "NI [[CE-12-34-56-A]] on file",
    "Benefit claim under [[JY 10 34 56 A]].",
    "NI number [[AB 12 34\n56 C]] split over lines",
    "Temporary NI reference [[TN 01 12 58 M]]",
    "Her NI No. is [[LM 99 88 77]] without its letter",
    "NINO: [[AB 12 34 5O C]] as scanned",
    "NINO [[A8123456C]], by OCR; NI No: [[A B 1 2 3 4 5 6 C]] in boxes",
    "Paid to [[WK654321D]] (NI number) in March",
    "National Insurance: [[GB123456A]] as she wrote it",
)

NEAR_MISSES: tuple[str, ...] = (
    "Invoice ZZ123456D relates to stationery.",
    "Product QQ123456C is out of stock.",
    "Order AB 12 34 56 was paid.",
    "The 12 34 56 counts add up",
    "Case GB 12 34 56 A was closed",
    "Serial number XAB123456CX",
)
