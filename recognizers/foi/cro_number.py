"""Criminal Records Office numbers: a serial number, the year and a check letter, 123456/01X; short files SF98/123456K.

Shape and check: modulus 23 over the year and the serial number, as HM Prison and Probation Service's own systems apply
it. Beside the label any letter will do.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import Cells, before
from recognizers.kit.look_alikes import only_digits
from recognizers.kit.police_check_letters import cro_number_holds
from recognizers.kit.police_references import other_trade, outermost, police_near
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_DIGIT = "[0-9OIl]"
_SHAPE = compiled(
    rf"""
    (?<![A-Za-z0-9.-])(?<![0-9]/) (?P<serial>{_DIGIT}{{1,6}}|{_DIGIT}{{3}}[ ]{_DIGIT}{{3}}) [ ]?/[ ]?\n?
    (?P<year>(?:19|20)\d\d|{_DIGIT}{{2}}) [ ]?-?(?P<letter>[A-Za-z]) (?![A-Za-z0-9/-])
    """,
    0,
)
_SHORT = compiled(
    rf"""
    (?<![A-Za-z0-9/.-]) (?i:SF)[ ]?/?[ ]?(?P<year>{_DIGIT}{{2}}) [ ]?/[ ]?\n?
    (?P<serial>{_DIGIT}{{1,6}}) [ ]?-?(?P<letter>[A-Za-z]) (?![A-Za-z0-9/-])
    """,
    0,
)
_UNCLOSED = compiled(
    r"""
    (?<!\w)(?:(?-i:CRO)|C\.R\.O\.)[ ]?(?:numbers?|nos?|refs?|references?|id)\b\.?[ ]?[:=\t–-]?[ \t]{0,2}
    (?P<value>(?:SF)?\d{1,6}/\d{2,6})(?![A-Za-z0-9/])
    """
)
_LABEL = compiled(
    r"(?<!\w)(?:(?-i:CRO)|C\.R\.O\.?|criminal\s+records?\s+office)(?!\w)|\bcro(?:\s+(?:no|number|ref))?\W{0,3}\Z"
)
_SHORT_FILE = compiled(r"\b(?:file|fingerprints?|record|short\s+file)\b")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    cells = Cells(passage, _LABEL)
    for pattern, short in ((_SHAPE, False), (_SHORT, True)):
        for hit in finditer(pattern, text):
            told = before(text, hit.start(), _LABEL, 40) or cells.hold(hit.start(), hit.end())
            serial = only_digits(hit["serial"])
            holds = cro_number_holds(only_digits(hit["year"])[-2:], serial, hit["letter"], short_file=short)
            if told:
                yield Match(*hit.span(), 0.95 if holds else 0.85, "follows the label CRO")
                continue
            if " " in hit.group() or not hit["letter"].isupper() or other_trade(text, hit.start()):
                continue
            near = police_near(text, hit.start(), hit.end())
            if short:
                filed = near or before(text, hit.start(), _SHORT_FILE, 80)
                yield Match(
                    *hit.span(), 0.9 if holds else 0.6 if filed else 0.55, "has the build of a short file's number"
                )
            elif len(serial) >= 4 and (near or (holds and len(serial) == 6)):
                yield Match(*hit.span(), (0.85 if near else 0.7) if holds else 0.55, "has the build of a CRO number")
    for hit in finditer(_UNCLOSED, text):
        yield Match(*hit.span("value"), 0.75, "follows the label CRO, without its letter")


def search(passage: Passage) -> Iterator[Match]:
    """Every CRO number in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.cro_number", "CRO_NUMBER", search)

HITS: tuple[str, ...] = (
    "CRO [[123456/01A]]",
    "CRO number [[123456/01X]]",
    "CRO no: [[SF12/3456X]]",
    "[[SF98/123456K]] on the file",
    "C.R.O. No. [[12345/99B]]",
    "Criminal Record Office number [[98765/88H]]",
    "CRO: [[l23456/O1A]] as scanned",
    "fingerprints taken by police, [[123456/01F]]",
    "CRO [[123456/\n01A]]",
    "CRO: [[123456/01A]]",
    "CRO ref [[1234/86T]]",
    "CRO No. [[123456/2001A]]",
    "cro [[123456/01a]]",
    "CRO/[[123456/01A]]",
    "CRO [[SF 98/123456K]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "The CRO (chief risk officer) wrote on 12/03/01",
    "ACRO Criminal Records Office, 2021",
    "Flat 12/3A was let",
    "Planning 12345/22F was granted",
    "the CRO met 123456 people in 2001",
    "A&E; MP3; A4 1234",
)
