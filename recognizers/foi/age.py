"""Ages of people: said of somebody, or by label. Age bands, limits and the ages of things are not a person's.

Beside a place and a date an age singles people out (ICO, Anonymisation code of practice, on small numbers).
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.labels import cell_values
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_NUMBER = r"(?:1[01]\d|[1-9]\d?)"
_UNITS = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_WORD = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]{_UNITS})?|ten|eleven|twelve"
    rf"|(?:thir|four|fif|six|seven|eigh|nine)teen|{_UNITS})"
)
_DASH = r"[ \u00a0]?[-‐‑–]?[ \u00a0\n]?"
_THING = (
    r"building|house|home|car|van|vehicle|polic(?:y|ies)|contract|lease|system|tree|bridge|scheme|agreement|case|ban"
    r"|records?|dispute|school|property|wall|roof|plan|programme|framework|sentence|period|term|data|file|mortgage|loan"
)
_OLD = compiled(
    rf"""
    (?<![\w-])(?<!\d[-–.,/]) (?:(?:{_NUMBER}|{_WORD})[ ](?:or|to)[ ])?+ (?:{_NUMBER}|{_WORD}) {_DASH}
    (?:(?:years?|yrs?|months?|weeks?) {_DASH} olds? | y/o | y\.o\.? | yo | yrs)
    (?!\w) (?![ ](?:{_THING})\b) (?![ ](?:and|or)[ ](?:over|older|under|above|younger)\b)
    """
)
_BARE_YEARS = compiled(r"(?<!\w)yrs\Z")
_AGE_WORD = compiled(r"\bage\b")
_AGED = compiled(
    rf"""
    \b(?:aged[ \n]|age[ ])(?:about[ ]|approximately[ ]|approx\.?[ ]|around[ ])?+
    (?P<age>{_NUMBER}|{_WORD}) (?:[ ](?:years|yrs|months))?+ (?![\w%]) (?![.,]\d)
    (?![ ]?(?:[-–+]|to\b|(?:and|or)[ ](?:over|under|above|older|more|\d)|plus|with[ ]))
    """
)
_AT_AGE = compiled(rf"\bage[ ]of[ ](?P<age>{_NUMBER}|{_WORD})(?![\w%])(?![.,]\d)(?![ ]?(?:[-–+]|to\b|and\b|or\b))")
_LIMIT = compiled(
    r"\b(?:over|under|below|above|attain(?:ed|ing|s)?|until|minimum|maximum|up\sto|from|between|least)\b[^.\n]{0,12}\Z"
)
_LABELLED = compiled(
    rf"""
    \bage(?:[ ]\([^()\n]{{1,20}}\))?+(?:[ ]at[ ]\w+(?:[ ]\w+)?)?+[ ]?[:=\t–-][ \t\n]?
    (?P<age>{_NUMBER})(?![\w%])(?![.,]\d)(?![ ]?(?:[-–+]|to\b))
    """
)
_BRACKETED = compiled(
    r"""
    \b(?: (?:victim|suspect|witness|male|female|man|woman|youth|complainant|defendant|brother|sister|mother|father
            |driver|passenger|teenager|applicant|claimant|tenant|resident|husband|wife|partner|patient|nephew|niece|cousin)
          [ ]?\((?:aged[ ])?(?P<age>1[01]\d|[1-9]\d)\)
        | (?:boy|girl|son|daughter|child|baby|toddler|pupil|grandson|granddaughter)
          [ ]?\((?:aged[ ])?(?P<age2>1[01]\d|[1-9]\d?)\) )
    """
)
_LISTED = compiled(
    rf"""
    \b(?:(?:fe)?male|man|woman|boy|girl|youth)s?,[ ](?:about[ ]|approx\.?[ ])?(?P<age>{_NUMBER}[ ]?(?:yrs?|years?))(?!\w)(?![ ]old)
    | \b(?:child|boy|girl|baby|man|woman|son|daughter)[ ]of[ ](?P<age2>(?:{_NUMBER}|{_WORD})(?:[ ](?:yrs|years|months))?+)(?![\w%])
    """
)
_HEADER = compiled(r"^\W*(?:\w+(?:['’]s)?\s+)?age\b(?!\s*(?:range|group|band|bracket|profile|categor))")
_CELL = compiled(rf"{_NUMBER}(?:\s?(?:years?|yrs?|y|months?)(?:\s?old)?)?\Z")


def search(passage: Passage) -> Iterator[Match]:
    """Every age of a person in `passage`."""
    text = passage.text
    for hit in finditer(_OLD, text):
        if not _BARE_YEARS.search(hit.group()) or before(text, hit.start(), _AGE_WORD, 8):
            yield Match(hit.start(), hit.end(), 0.85, "says how old somebody is")
    for hit in finditer(_AGED, text):
        if text[hit.start() : hit.start() + 4].lower() == "aged":
            yield Match(hit.start(), hit.end(), 0.85, "says how old somebody is")
        elif not before(text, hit.start(), _LIMIT, 24):
            yield Match(hit.start("age"), hit.end("age"), 0.6, "a number behind the word age")
    for hit in finditer(_AT_AGE, text):
        if not before(text, hit.start(), _LIMIT, 24):
            yield Match(hit.start("age"), hit.end("age"), 0.6, "says at what age something happened to somebody")
    for hit in finditer(_LABELLED, text):
        yield Match(hit.start("age"), hit.end("age"), 0.9, "follows the label age")
    for pattern, reason in ((_BRACKETED, "a number in brackets"), (_LISTED, "a number of years")):
        for hit in finditer(pattern, text):
            span = hit.span("age" if hit["age"] else "age2")
            yield Match(*span, 0.8, f"{reason} behind a word for a person")
    for value in cell_values(passage, _HEADER):
        if _CELL.match(value.text):
            yield Match(value.start, value.end, 0.9, "stands in a cell for ages")


RULE: Rule = FunctionRule("foi.age", "AGE", search)

HITS: tuple[str, ...] = (
    "a [[34-year-old]] man",
    "The girl, [[aged 17]], was taken home.",
    "Age: [[34]]",
    "the victim ([[17]]) and her son ([[4]])",
    "he is [[42 years old]] and works",
    "a [[seventeen-year-old]] youth",
    "a male, [[19 y/o]], left",
    "she was placed in care at the age of [[7]].",
    "Age (at arrest)\t[[21]]",
    "a [[6 month old]] baby, a child of [[4 years]]",
    "FEMALE, [[70 YRS]], and a man [[34 or 35 years old]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "a 30-year-old building in a 10-year-old dispute",
    "people aged 18 or over, or aged 16 to 24",
    "Age: 18-24",
    "any person over the age of 18",
    "Section (17) and witness (2)",
    "The average was 34 years of service, 12.5 per cent",
    "Age UK and page 34",
)
