"""Custody record numbers: EK/1234/21, NH/22/01835, 01AB/1234/21, CB 0918 22.

Every detained person has a custody record with a number of its own (PACE Code C, section 2); suite or station, serial
number and year, in the order that the force's system writes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from recognizers.kit.context import before
from recognizers.kit.police_references import (
    Code,
    celled,
    digits_in,
    header,
    label,
    labelled,
    outermost,
    police_near,
    repeated,
)
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_CUSTODY = (
    r"custody(?:[ ](?:record|rec\b\.?|log|sheet|suite|file|summary))?s?|detention(?:[ ](?:log|record))?"
    r"|(?:cust|det(?:ained|ention)?)\b\.?(?:[ ]rec\b\.?)?(?=[ ]?(?:no\b|num|ref|\#))"
    r"|(?-i:CR|DP|C/R)(?=[ ]?(?:no\b|num|ref|\#))|(?-i:CR)(?=[ ][A-Z0-9]{2,4}/\d)"
    r"|booked[ ]in(?:to[ ]custody)?(?:[ ](?:under|as|with|on))?|(?:detainee|detained[ ]person"
    r"|prisoner[ ]in[ ]custody)(?=[ ](?:no\b|num|ref))"
)
_LABEL = label(_CUSTODY)
_HEADER = header(
    r"custody(?:\s+(?:record|rec|log|file))?|detention(?:\s+(?:record|log))?|(?:detainee|DP"
    r"|detained\s+person)(?=\s*(?:no|num|ref))|CR(?=\s*(?:no|num))|cust(?=\W*(?:no|num|ref|rec))\W*(?:rec)?|det(?=\W*(?:no|num|ref))\W*"
)
_ARREST = label(r"arr(?:est(?:ed)?)?\b\.?(?:[ ]rec(?:ord)?)?")
_ARREST_HEADER = header(r"arr(?:est)?(?:\s+(?:rec(?:ord)?))?")
_RECORD = label(r"(?<!crime[ ])(?<!medical[ ])(?<!personal[ ])rec(?:ord)?\b\.?")
_RECORD_HEADER = header(r"rec(?:ord)?\.?")
_AT_ARREST = compiled(r"[A-Z]{2,4}/[0-4]\d/\d{4,6} | \d{2}[A-Z]{2}/\d{3,6}/[0-4]\d | [A-Z]{2,4}/\d{3,6}/[0-4]\d", 0)
"""What an arrest, or a record that is called no more than that, is numbered by when it is one of custody."""

_OF_CUSTODY = compiled(r"\bcustody|\bdetain|\bdetention\b|\bPACE\b|\barrest")
_SHAPED = compiled(
    r"(?:[A-Z0-9]{1,5}[/ -])?\d{2,8}/\d{2,7} | [A-Z]{1,4}/\d{2}/\d{3,6} | [A-Z]{2}[ ]\d{3,7}[ ]\d{2}",
    0,
)
_YEAR_SECOND = compiled(r"(?<![\w/.-])[A-Z]{2}/[0-4]\d/\d{4,6}(?![\w/-])", 0)
_HELD = compiled(r"\b(?:custody|detain\w*|detention|arrest\w*|in[ ]police[ ]cells)\b[^\n\t;]{0,48}\Z")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    found: dict[str, float] = {}
    for code in labelled(text, _LABEL):
        shaped = _SHAPED.fullmatch(code.text) is not None
        score = (0.9 if shaped or digits_in(code.text) >= 5 else 0.7) if code.sure else (0.85 if shaped else 0.0)
        if score:
            if not code.text.isdecimal():
                found[code.text] = score
            yield Match(code.start, code.end, score, "follows a label for a custody record")
    for code in celled(passage, _HEADER, 3):
        found[code.text] = 0.9
        yield Match(code.start, code.end, 0.9, "stands in a cell for custody records")
    for code in _barely_named(passage):
        found[code.text] = 0.85
        yield Match(code.start, code.end, 0.85, "has the build of a custody record's number, behind a word for one")
    for hit in finditer(_YEAR_SECOND, text):
        if before(text, hit.start(), _HELD, 64) and police_near(text, hit.start(), hit.end()):
            yield Match(*hit.span(), 0.65, "has the build of a custody record's number, near talk of custody")
    yield from repeated(text, found, "was called a custody record elsewhere on the page")


def _barely_named(passage: Passage) -> Iterator[Code]:
    """Numbers with two strokes behind `Arr`, or behind `Record` on a page that speaks of custody."""
    pairs = [(labelled(passage.text, _ARREST), celled(passage, _ARREST_HEADER, 4))]
    if _OF_CUSTODY.search(passage.text):
        pairs.append((labelled(passage.text, _RECORD), celled(passage, _RECORD_HEADER, 4)))
    for code in chain.from_iterable(chain.from_iterable(pairs)):
        if _AT_ARREST.fullmatch(code.text):
            yield code


def search(passage: Passage) -> Iterator[Match]:
    """Every custody record number in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.custody_number", "CUSTODY_NUMBER", search)

HITS: tuple[str, ...] = (
    "custody no. [[EK/1234/21]]",
    "Custody record [[NH/22/01835]]",
    "ARRESTED. CUSTODY [[CB/22/00918]].",
    "IN CUSTODY, [[CB/22/00921]].",
    "CR number [[01AB/1234/21]]",
    "Detention log [[DL/0456/22]]",
    "custody ref [[XD 1234 21]]",
    "Custody reference number\t[[20220312/0034]]",
    "DP no. [[0456]]",
    "arrested and taken to Calderby (ref [[NH/21/06642]])",
    "Custody records [[EK/1234/21]] and [[EK/1236/21]]",
    "Custody Record No. [[01YE/1234/22]]",
    "custody number [[CR12345/22]]",
    "custody record number [[EK 1234 21]]",
    "custody ref: [[BB-22-01234]]",
    "CUSTODY REF [[41XC/1234/22]]",
    "Custody Record: [[0012345/22]]",
    "C/R no [[1234/22]]",
    "(CR [[EK/1234/21]])",
    "booked in under [[EK/1234/21]] at the custody suite",
    "custody [[EK/1234/21]] refers",
    "Custody log number [[12345]]",
    "Detention number: [[D/1234/22]]",
    "custody no [[EK/\n1234/21]]",
    "(custody record [[NH/21/06642]], seen)",
    "Custody rec.\t[[KX/0988/22]]",
    "Cust ref: [[WX/0441/24]]",
    "Det no: [[NM/23/00871]]",
    "ARR [[WX/23/04417]] THEFT",
    "s23\tArr [[WX/23/02217]]\tB2290",
    "Arrest ref [[01YE/1234/22]]",
    "CUSTODY RECORD\nRecord\t[[CR/6621/23]]\tStation\tSaltby",
    "Custody sheet [[CR/6621/23]] p.1\nRecord: [[CR/6621/23]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "custody suites were visited 1234 times in 2021",
    "There are 12 custody records.",
    "Custody visits 2021/22",
    "He was in custody on 12/03/2021.",
    "custody of a child under section 8",
    "a CR 2032 battery",
    "child custody under section 8",
    "custody time limits of 56 days",
    "custody costs 2019-20",
    "custody staff 123",
    "Record: CR/6621/23 of the library",
    "Record 12/03/23; arrested on 12/03/23",
    "arr. 12/45/23 trains",
)
