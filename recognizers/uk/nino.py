"""National Insurance numbers: two letters, six digits, a suffix A to D.

Shape: HMRC manual NIM39110. D F I Q U V stand in neither place of the prefix, O not in the second; BG GB KN NK NT TN
and ZZ are not allocated; TN with a date of birth and M or F was a temporary number. Records leave the suffix out,
break it over lines, hyphenate it. Beside its label even an impossible one is kept: it was meant to be one.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import Cells, after, before
from recognizers.kit.cues import Cue
from recognizers.kit.look_alikes import DIGIT, leans
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"[ \u00a0]{0,2}[-‐‑–./_\n]?[ \u00a0]{0,2}"
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
_STRONG = r"""
    (?: \bn\.?\s?i\.?\s?n\.?\s?o\b\.? | \bnat(?:ional|\.)?\s+ins(?:urance|\b\.?) | \bn\.?\s?i\.?\s*(?=(?:no|num|number|ref|reference|\#)\b)
      | (?-i:\bN\.?I\b\.?)(?=[ ]?[:=\#(]) | \binsurance\s+(?=(?:no|number)\b) )
"""
_LABEL = compiled(_STRONG)
_HEADER = compiled(rf"{_STRONG}|^\W*N\.?I\.?\W*$")
_BARE_LABEL = compiled(r"(?-i:\bN\.?I\b)[^\n]{0,12}\Z")
_CUE = Cue(
    _STRONG,
    rf"(?=[A-Z0-9][ ]?[A-Z]|[A-Z])[A-Z0-9][ ]?[A-Z0-9] {_GAP} {DIGIT}(?:{_GAP}{DIGIT}){{5}} {_GAP} [A-DMFP08] (?![A-Za-z0-9])",
)
_TEMPORARY = Cue(
    r"(?:(?-i:\bTRN\b)|\btemporary\s+(?:ni|national\s+insurance|reference)(?=\s+(?:no|num|ref)))",
    r"\d\d[ ]?[A-Z][ ]?\d{5}(?!\w)",
)
_OF_THINGS = compiled(
    r"(?:\b(?:model|part|product|serial|invoice|order|drawing|batch|item|sku|stock|catalogue|asset|case|ticket)s?\W{1,3}(?:(?:no|number|code|ref)\b\W{0,3})?)\Z"
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


def _shaped(passage: Passage) -> Iterator[Match]:
    text = passage.text
    cells = Cells(passage, _HEADER)
    for hit in finditer(_SHAPE, text):
        if sum(c.isdigit() for c in hit["digits"]) < 3:
            continue
        labelled = (
            cells.hold(hit.start(), hit.end())
            or before(text, hit.start(), _LABEL)
            or (hit["suffix"] is not None and before(text, hit.start(), _BARE_LABEL))
        )
        if labelled or after(text, hit.end(), _LABEL_AFTER):
            sure = _ALLOCATED.match(hit["prefix"].upper()) is not None and hit["suffix"] is not None
            yield Match(
                hit.start(), hit.end(), 0.95 if sure else 0.85, "stands beside the label National Insurance number"
            )
            continue
        verdict = _plain(hit["prefix"], hit["suffix"], hit["digits"], hit.group())
        if verdict is not None:
            of_things = before(text, hit.start(), _OF_THINGS, 30)
            yield Match(hit.start(), hit.end(), 0.45 if of_things else verdict[0], verdict[1])


def _cued(passage: Passage) -> Iterator[Match]:
    for found in _CUE.find(passage):
        if sum(c.isdigit() for c in passage.text[found.start : found.end]) >= 4:
            yield Match(
                found.start, found.end, 0.75, "nine characters right behind the label National Insurance number"
            )
    for found in _TEMPORARY.find(passage):
        yield Match(found.start, found.end, 0.85, "stands beside a label for a temporary reference number")


def search(passage: Passage) -> Iterator[Match]:
    """Every National Insurance number in `passage`."""
    yield from longest([*_shaped(passage), *_cued(passage)])


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
    "Nat. Ins. No. [[jm123456b]] on the form",
    "NI no [[NY/12/34/56/B]] from payroll, ni_number: [[ab123456c]]",
    "Insurance number (NINO): [[RS123456]]",
    "N I Number [[C E 1 2 3 4 5 6 D]] in boxes",
    "NATIONAL INSURANCE\nNUMBER\n[[JG1O3759A]]",
    "Hyphens that don't break: [[AB‑12‑34‑56‑C]]",
    "His TRN was [[12 A 34567]] at first",
)

NEAR_MISSES: tuple[str, ...] = (
    "Invoice ZZ123456D relates to stationery.",
    "Product QQ123456C is out of stock.",
    "Order AB 12 34 56 was paid.",
    "The 12 34 56 counts add up",
    "Case GB 12 34 56 A was closed",
    "Serial number XAB123456CX",
    "Model EX 20 30 40 B printers were bought.",
    "NI has 11 councils and 1.9 million people.",
    "Section 12 of the National Insurance Act 1965 applies.",
    "Part number AB123456 was replaced.",
    "Drawing no. CE 12 34 56 A of May",
)
