"""Dates and times of day, for policies that hide when something happened; the FOI policy lets them stand.

Written out (12 March 2019, March 12th, 2019), in numbers (12/03/2019, 2019-03-12, 12.3.19), a month and a year, a year
behind a word that makes it one, a range as one hit, and times (14:30, 4.55 a.m., 0930 hrs). Forms follow ISO 8601 and the
GOV.UK style guide («dates», «times»), and older habits in letters and judgments. A number alone is a year only where a
word says so: page and section numbers look the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.labels import cell_values
from recognizers.kit.outermost import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_MONTH = (
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?:\.(?=[ \u00a0]{0,2}['’\d]))?+)"
)
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?)"
_YEAR = r"(?:1[6-9]|20)\d\d(?!\d)"
_ANY_YEAR = rf"(?:{_YEAR}|['’]\d\d(?!\d))"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NTH = rf"{_DAY}(?:st|nd|rd|th)?+"
_S = r"(?:[ \u00a0\n]{1,2})"
_TIME = r"""(?:
    (?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?+(?:[ ]?[ap]\.?m\b\.?|[ ]?(?:hrs|hours|GMT|BST|UTC)\b)
  | (?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?+(?![\d:])
  | (?:1[0-2]|[1-9])[ ]?[ap]\.?m\b\.?
  | (?:[01]\d|2[0-3])[0-5]\d[ ]?(?:hrs|hours)\b
)"""
_WRITTEN = rf"""(?:
    (?:{_WEEKDAY},?{_S})?+(?:the[ ])?+{_NTH}{_S}(?:day{_S})?+(?:of{_S})?+{_MONTH}(?:,?{_S}{_ANY_YEAR})?+
  | (?:{_WEEKDAY},?{_S})?+{_MONTH}{_S}{_NTH}(?!\w)(?:,?{_S}{_ANY_YEAR})?+
  | {_MONTH},?{_S}(?:of{_S})?+{_YEAR}
  | {_DAY}[-/]{_MONTH}[-/](?:\d\d)?\d\d(?!\d)
)"""
_NUMERIC = rf"""(?:
    {_DAY}[ ]?[/][ ]?(?:0?[1-9]|1[0-2])[ ]?[/][ ]?(?:{_YEAR}|\d\d(?![\d/]))
  | {_DAY}[.-](?:0?[1-9]|1[0-2])[.-](?:{_YEAR}|\d\d(?![\d./-]))
  | {_YEAR}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d)?+Z?)?+(?!\d)
)"""
_DATE = rf"(?:{_WRITTEN}|{_NUMERIC})(?:,?{_S}(?:at{_S})?+{_TIME})?+"
_POINT = rf"(?:{_DATE}|{_NTH}(?:{_S}{_MONTH})?+|{_YEAR})"

_RANGE = compiled(
    rf"""(?<![\w/.-])(?:
        (?:between|from){_S}{_POINT}{_S}(?:and|to|until|till|through){_S}(?:{_DATE}|{_YEAR})
      | {_DATE}{_S}?(?:to|until|till|–|—|-){_S}?(?:{_DATE})
      | {_NTH}{_S}?(?:to|and|–|—|-){_S}?{_WRITTEN}
      | {_YEAR}{_S}?(?:to|–|—|-|/){_S}?(?:{_YEAR}|\d\d)(?![\w/.-])
    )"""
)
_SINGLE = compiled(rf"(?<![\w/.-]){_DATE}(?!\w)")
_CUE = r"(?:in|since|during|until|till|by|of|from|before|after|around|circa|c\.|year|early|late|mid-?|summer|autumn|winter|spring|end[ ]of)"
_BARE_YEAR = compiled(
    rf"\b(?:{_CUE}{_S}|(?:19|20)\d\d{_S}(?:and|or|to){_S})(?:the{_S})?+(?P<hit>{_YEAR}(?:s\b)?+)(?![\w/-])(?!\.\d)"
)
_SEASON = compiled(
    rf"""\b(?P<hit>(?:(?:early|late|mid)[ -]){{0,2}}+
    (?:spring|summer|autumn|winter|christmas|easter|beginning|end|middle|first{_S}half|second{_S}half)
    (?:{_S}of{_S}(?:the{_S})?+|{_S}){_YEAR}(?:s\b)?+ )"""
)
_TIME_ALONE = compiled(rf"(?<![\w:.£$€-]){_TIME}(?:[ ]?(?:to|–|-)[ ]?{_TIME})?+")
_HEADER = compiled(r"^\W*(?:date|time|year|when|start|end|from|to|received|issued|date\s+of\s+(?!birth)\w+)\b")
_CELL = compiled(rf"(?:{_DATE}|{_TIME}|{_YEAR})")


def search(passage: Passage) -> Iterator[Match]:
    """Every date and time in `passage`."""
    return outermost(_all(passage))


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for hit in finditer(_RANGE, text):
        yield Match(hit.start(), hit.end(), 0.9, "a stretch of time between two dates")
    for hit in finditer(_SINGLE, text):
        yield Match(hit.start(), hit.end(), 0.9, "a date")
    for pattern, why in ((_BARE_YEAR, "a year behind a word that makes it one"), (_SEASON, "a part of a year")):
        for hit in finditer(pattern, text):
            yield Match(hit.start("hit"), hit.end("hit"), 0.85, why)
    for hit in finditer(_TIME_ALONE, text):
        yield Match(hit.start(), hit.end(), 0.6, "a time of day")
    for value in cell_values(passage, _HEADER):
        for hit in _CELL.finditer(value.text):
            start = value.start + hit.start()
            yield Match(start, start + len(hit.group()), 0.9, "a date or time in a cell for one")


RULE: Rule = FunctionRule("common.date", "DATE_TIME", search)

HITS: tuple[str, ...] = (
    "lodged on [[15 October 2004]] by post",
    "seen on [[Tuesday, 3rd of March 2021 at 14:30]]",
    "due [[March 12th, 2019]].",
    "Received: [[12/03/2021]]",
    "logged [[2021-03-12T09:15:00Z]]",
    "held [[between 19 December 2001 and 3 February 2003]]",
    "worked there [[from 1996 to 2001]] only",
    "born in [[1965]] in Leeds",
    "in the [[spring of 1996]] they moved",
    "stopped at [[4.55 a.m.]] and again at [[0930 hrs]]",
    "in [[May 2006]] the court sat",
    "for the years [[1997/98]] and later",
    "from [[12-14 June 2011]] at the hall",
    "dated [[12.3.19]] and signed",
)

NEAR_MISSES: tuple[str, ...] = (
    "Article 34 of the Convention",
    "section 31(1)(a) and section 40(2)",
    "paragraph 12.3 of the report",
    "the ratio was 12/03 in the end",
    "call 020 7946 0018 today",
    "no. 40593/04 against the state",
    "version 2.10.4 of the program",
    "You may march to the hall",
)
