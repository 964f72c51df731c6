"""PNC identifiers: the year, a serial number and a check letter, 97/123456Y or 1997/0123456R.

Shape and check: Criminal Justice Hub (modulus 23 over year and padded serial) as HM Prison and Probation Service's own
systems apply it. With the right letter the shape alone is nearly certain; beside the label any letter will do.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.context import Cells, before
from recognizers.kit.look_alikes import only_digits
from recognizers.kit.police_check_letters import pnc_id_holds
from recognizers.kit.police_references import other_trade, outermost, police_near
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_DIGIT = "[0-9OIl]"
_SHAPE = compiled(
    rf"""
    (?<![A-Za-z0-9.-])(?<![0-9]/) (?P<year>(?:19|20)\d\d|{_DIGIT}{{2}}) [ ]?/[ ]?\n?
    (?P<serial>{_DIGIT}{{1,7}}|{_DIGIT}{{2}}[ ]{_DIGIT}{{4}}|{_DIGIT}{{3}}[ ]{_DIGIT}{{3,4}}
      |{_DIGIT}{{4}}[ ]{_DIGIT}{{3}})
    [ ]?-?(?P<letter>[A-Za-z]) (?![A-Za-z0-9/-])
    """,
    0,
)
_UNCLOSED = compiled(
    r"""
    \bPNC[ ]?/?[ ]?(?:IDs?|identifiers?|numbers?|nos?|refs?|references?)\b\.?[ ]?[:=\t–-]?[ \t]{0,2}
    (?P<value>(?:19|20)?\d\d/?\d{5,7}[A-Za-z]?)(?![A-Za-z0-9/])
    """
)
_LABEL = compiled(r"\bPNC\s?(?:/?ID)?\b|\bPNCID|police\s+national\s+computer")
_HEADER = compiled(r"\bPNC(?!\s*(?:check|marker|warning))|police\s+national\s+computer")
_SOLID_CELL = compiled(r"(?:19|20)?\d\d/?\d{1,7}[A-Z]?", 0)


def _score(hit: regex.Match[str], text: str, *, told: bool) -> float:
    serial = only_digits(hit["serial"])
    holds = pnc_id_holds(only_digits(hit["year"]), serial, hit["letter"])
    if told:
        return 0.95 if holds else 0.85
    tight = " " not in hit.group() and hit["letter"].isupper() and "\n" not in hit.group()
    if not tight or other_trade(text, hit.start()):
        return 0.0
    near = police_near(text, hit.start(), hit.end())
    if holds and len(serial) >= 5:
        return 0.9 if near or len(serial) == 7 else 0.8
    full = len(hit["year"]) == 4 and len(serial) == 7
    return 0.6 if full or (near and len(serial) >= 6) or (holds and near) else 0.0


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    cells = Cells(passage, _HEADER)
    for hit in finditer(_SHAPE, text):
        told = before(text, hit.start(), _LABEL, 40) or cells.hold(hit.start(), hit.end())
        score = _score(hit, text, told=told)
        if score:
            reason = "follows the label PNC" if told else "has the build of a PNC identifier"
            yield Match(*hit.span(), score, reason)
    for hit in finditer(_UNCLOSED, text):
        yield Match(*hit.span("value"), 0.75, "follows the label PNC, with a part left out")
    for hit in finditer(_SOLID_CELL, text):
        if cells.are(hit.start(), hit.end()) and len(hit.group()) >= 6:
            yield Match(*hit.span(), 0.9, "stands in a cell for PNC identifiers")


def search(passage: Passage) -> Iterator[Match]:
    """Every PNC identifier in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.pnc_id", "PNC_ID", search)

HITS: tuple[str, ...] = (
    "PNCID [[97/123456L]]",
    "PNC ID: [[2003/0123456T]]",
    "PNC [[97/123456Y]] checked",
    "He was known ([[1997/0123456R]]) to police",
    "Police National Computer number [[98/1234A]]",
    "PNC/ID [[12/0012345X]]",
    "PNC Ref\t[[00/234567M]]",
    "PNC [[97/12 3456L]] as typed",
    "PNC no [[O3/12345lA]] as scanned",
    "pnc id [[97/\n123456l]] on two lines",
    "PNC number [[97/123456L]]",
    "PNC id [[1997/123456L]]",
    "PNCID: [[97/0123456L]]",
    "PNC-ID [[97/123456L]]",
    "PNC [[97/123456 L]]",
    "PNC reference number is [[97/123456L]]",
    "PNC No. [[19970123456R]]",
    "pncid [[97/l23456L]]",
    "PNC no [[03/123456A]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "PNC checks were carried out on 97 vehicles",
    "PNC 2021/22 figures",
    "Planning ref 22/01234F was granted",
    "section 12/3A of the form",
    "A 24/7 response and 9/10C",
    "major incident 24/7 helpline",
    "Schedule 2, Part 1, paragraph 2",
)
