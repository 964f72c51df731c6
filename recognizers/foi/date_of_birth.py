"""Dates of birth: a date that a label calls one. No other date is touched.

Label rather than shape decides: an incident log is full of dates, and FOI answers need them. Forms follow
GOV.UK's Design System («Dates»: day month year) and ISO 8601. A date that can't be (31/02) is kept, at a lower score:
beside the label it was meant to be one.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.labels import cell_values
from recognizers.kit.look_alikes import as_digits
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_D = r"[0-9OoIlSB]"
_SEP = r"[ \u00a0]{0,2}(?:[/.\-–][ \u00a0]?\n?|\n)[ \u00a0]{0,2}"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = rf"(?:['’]?{_D}{{2}}(?!\w)|[12Il|]{_D}{{3}}(?!\w))"
_WRITTEN_GAP = r"[ \u00a0\n]{0,2}[-/,.]?[ \u00a0\n]{0,2}"

DATE = rf"""
    (?: (?P<iso>[12]{_D}{{3}}[-/.]{_D}{{1,2}}[-/.]{_D}{{1,2}}(?!\w))
      | (?P<numeric>{_D}{{1,2}}(?:{_SEP}|[ \u00a0]){_D}{{1,2}}(?:{_SEP}|[ \u00a0]){_YEAR})
      | (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ ])?+{_D}{{1,2}}(?:st|nd|rd|th)?+{_WRITTEN_GAP}
        (?:of[ ])?+{_MONTH}{_WRITTEN_GAP}{_YEAR}
      | {_MONTH}[ \u00a0]{_D}{{1,2}}(?:st|nd|rd|th)?+,?[ \u00a0]{_YEAR}
      | (?P<solid>\d{{8}}|\d{{6}}|\d(?:[ ]\d){{7}})(?!\w)
    )
"""
_LABEL = r"""
    (?: \bd\.?[ ]?[o0]\.?[ ]?b\b\.?['’]?s? | \bd[ ]?/[ ]?[o0][ ]?/[ ]?b\b | \bdates?\s{1,3}of\s{1,3}birth
      | \bbirth[ ]?-?(?:date|day) | \bborn\b )
"""
_BETWEEN = r"""
    (?:[ ]?\([^()\n]{1,25}\))?+ [\s:=\-–—."'“(]{0,4}
    (?:(?:on|is|was|of|as|given|recorded|stated|confirmed|the|shown)[ \n:]{1,2}){0,4}+
"""
_INLINE = compiled(rf"{_LABEL}{_BETWEEN}(?P<date>{DATE})")
_YEAR_ONLY = compiled(rf"(?:\bd\.?o\.?b\b\.?|\bdate[ ]of[ ]birth){_BETWEEN}(?P<date>(?:19|20)\d\d)(?![\w/.-]*\d)")
_LABEL_AFTER = compiled(rf"(?<![\w/.-])(?P<date>{DATE})[ ]?\((?:d\.?o\.?b\.?|date[ ]of[ ]birth)\)")
_HEADER = compiled(r"\bd\.?\s?[o0]\.?\s?b\b|(?:date|day|month|year)s?\s+of\s+birth|birth\s?date|^\W*born")
_ANY = compiled(rf"(?<![\w/])(?P<date>{DATE})")


def _possible(hit: regex.Match[str]) -> bool:
    """False when a numeric date can't be read as a day and a month."""
    numeric = hit["numeric"]
    if numeric is None:
        return True
    day, month = (int(part) for part in regex.findall(r"\d{1,4}", as_digits(numeric))[:2])
    return 1 <= min(day, month) <= 12 and max(day, month) <= 31


def search(passage: Passage) -> Iterator[Match]:
    """Every labelled date of birth in `passage`."""
    for hit in finditer(_INLINE, passage.text):
        score = 0.95 if _possible(hit) else 0.7
        yield Match(hit.start("date"), hit.end("date"), score, "a date that follows a label for date of birth")
    for hit in finditer(_YEAR_ONLY, passage.text):
        yield Match(hit.start("date"), hit.end("date"), 0.7, "a year that follows a label for date of birth")
    for hit in finditer(_LABEL_AFTER, passage.text):
        yield Match(hit.start("date"), hit.end("date"), 0.9, "a date with the label for date of birth behind it")
    for value in cell_values(passage, _HEADER):
        for hit in _ANY.finditer(value.text):
            start = value.start + hit.start("date")
            yield Match(start, value.start + hit.end("date"), 0.95, "a date in a cell for dates of birth")


RULE: Rule = FunctionRule("foi.date_of_birth", "DATE_OF_BIRTH", search)

HITS: tuple[str, ...] = (
    "DOB [[12/03/1987]] seen 14/05/2021",
    "born on [[12 March 1987]] in Leeds",
    "Date of birth [[1987-03-12]]",
    "D.O.B.: [[3.4.79]], arrested 01/02/2020",
    "dob given as [[O7/11/l992]]",
    "Date of Birth (DD/MM/YYYY):\t[[09 06 2001]]",
    "She was born [[4th of July 1990]] and moved in 2005.",
    "d.o.b [[12-Mar-87]]",
    "He ([[21/12/1969]] (DOB)) was released on 3 May 2021.",
    "DOB: [[12/03/\n1987]]",
    "Date of birth is [[March 12, 1987]]",
    "DOB [[31/31/1990]] as typed",
)

NEAR_MISSES: tuple[str, ...] = (
    "The incident was on 12/03/2021 at 14:30.",
    "Dated 12 March 2021; reply due 14 April 2021",
    "Date of birth: not recorded. Date of report: 01/02/2021",
    "The plan was born in discussions on 3 May 2019",
    "Date of arrest 2021-03-12",
    "Time and date 12/03/87",
)
