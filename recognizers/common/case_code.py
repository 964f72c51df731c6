"""Numbers that courts, offices and firms give to a case, file, application or account: they lead straight to a person.

By a cue (no. 40593/04, ref: AB/123-45, file number 7731) or behind an inline label or under a header. Statutes have
numbers too, and those stay: Law no. 2845, Article 34, Protocol No. 11, Regulation (EU) 2016/679, section 31(1)(a).
For policies that hide codes of every kind; the numbers of the police, the NHS and the rest have rules of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.context import before
from recognizers.kit.labels import cell_values
from recognizers.kit.outermost import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_S = r"(?:[ \u00a0\n]{1,2})"
_CODE = r"(?:(?=[\w/.:()\-]{0,24}\d)[A-Za-z0-9]{1,12}(?:[/.:\-][A-Za-z0-9]{1,12}){0,6}+(?!\w))"
_SLASHED = r"(?:\d{1,6}/\d{2,4}(?![\d/]))"

_NUMBERED = compiled(
    rf"""\b(?:nos?\.?|nr\.?|numbers?|№|ref(?:erences?|s)?\b\.?)(?:{_S}(?:no\.?|number))?+[ ]?[:#]?[ ]?
    (?P<hit>{_CODE}(?:(?:,{_S}?|{_S}?(?:and|&|-|–){_S}?){_CODE}){{0,12}}+)"""
)
_WORDED = compiled(
    rf"""\b(?:application|case|file|claim|appeal|docket|reference|account|policy|invoice|indictment|record|serial
      |petition|complaint|cheque|exhibit|unit|registration|membership|prisoner|inmate|client|customer|patient|staff
      |employee|ref)s?\b(?:{_S}(?:nos?\.|numbers?|refs?\.?|references?|id))?+[ ]?[:#]?[ ]?
    (?P<hit>(?=[\w/.:\-]{{0,40}}\d)(?=[\w.:]{{0,20}}[/\-\d]){_CODE}(?:(?:,{_S}?|{_S}?(?:and|&){_S}?){_CODE}){{0,12}}+)"""
)
_BARE = compiled(r"(?<![\w/.£$€-])(?P<hit>\d{3,6}/\d{2})(?![\d/]|[ ]?(?:tax|financial|season|school|academic))")
_STATUTE = compiled(
    r"""(?:\b(?:law|act|article|art|articles|protocol|section|sections|rule|rules|regulation|regulations|directive
    |decree|decision|resolution|recommendation|convention|series|schedule|annex|appendix|chapter|paragraph|para|page|pp?
    |volume|vol|part|table|figure|question|item|point|cmnd|cm|etsc?|ets|cets|treaty|order|legislative|code|amendment
    |reports|ecr|echr|form)\b[.]?|§)[\s(]{0,3}(?:\(?(?:EU|EC|EEC)\)?[ ])?(?:nos?\b\.?|numbers?)?[\s:]{0,2}$"""
)
_HEADER = compiled(
    r"\b(?:case|file|claim|account|application|appeal|invoice|docket)s?\s*(?:no|number|ref|reference|id)\b|^\W*(?:our|your)?\s*ref"
)
_DIGITS = 2
_PLAIN = 5
"""Digits that make a code of a plain number where the cue is the word "no" without its full stop."""


def _is_code(hit: regex.Match[str]) -> bool:
    digits = sum(c.isdigit() for c in hit["hit"])
    cue = hit.group()[: hit.start("hit") - hit.start()].strip().lower()
    return bool(digits >= (_PLAIN if cue in {"no", "nos", "nr"} and hit["hit"].isdigit() else _DIGITS))


def search(passage: Passage) -> Iterator[Match]:
    """Every such number in `passage`."""
    return outermost(_all(passage))


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for pattern, why in (
        (_NUMBERED, "a number that the text calls a number or reference"),
        (_WORDED, "a number behind the name of a kind of record"),
    ):
        for hit in finditer(pattern, text):
            if _is_code(hit) and not before(text, hit.start(), _STATUTE):
                yield Match(hit.start("hit"), hit.end("hit"), 0.85, why)
    for hit in finditer(_BARE, text):
        if not before(text, hit.start(), _STATUTE):
            yield Match(hit.start("hit"), hit.end("hit"), 0.6, "a number and a year, parted by a stroke")
    for value in cell_values(passage, _HEADER):
        if any(c.isdigit() for c in value.text) and len(value.text) <= 40 and " " not in value.text:
            yield Match(value.start, value.end, 0.85, "what stands in a cell for such numbers")


RULE: Rule = FunctionRule("common.case_code", "CASE_CODE", search)

HITS: tuple[str, ...] = (
    "an application (no. [[40593/04]]) against the state",
    "applications nos. [[1234/05, 1235/05 and 1240/05]] were joined",
    "Our ref: [[HN/2019-0042]]",
    "reference number [[7731-AB]] was given",
    "in file [[2003/417]] the prosecutor",
    "account number [[55779911]] was closed",
    "see case no. [[C-131/12]] of that year",
    "docket no. [[99.8812]] at the registry",
    "claim [[HQ12X01234]] was struck out",
)

NEAR_MISSES: tuple[str, ...] = (
    "under Law no. 2845 on state courts",
    "Protocol No. 11 to the Convention",
    "Article 29 § 3 of the Convention",
    "Regulation (EU) 2016/679 applies",
    "there is no 24 hour cover",
    "in no case may 3 officers",
    "the case of 12 March",
    "section 31(1)(a)",
)
