"""Facts about somebody in notes that leave out whom they are about: `Known asthma. On antidepressants. ILR 2016.`

The sentence says nothing of a person there; what stands around it does. A page about nobody (figures, policies, answers
to requests for information) has no such signs, or speaks of people in general in the same sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

import regex

from recognizers.kit.person_words import KIN, PRONOUN
from recognizers.kit.rule import compiled, finditer
from recognizers.kit.somebody import sentence_around

NEAR, SURELY, MAYBE = 350, 0.65, 0.55
"""Characters in which a sign of a person counts as near; what a fact is worth near one, and elsewhere in a record."""
_LONGEST_CLAUSE = 60

_RECORD = compiled(
    r"""
    (?<![\w-])(?: d\.?o\.?b\b | date[ ]of[ ]birth | (?:NHS|CHI|NI|hosp(?:ital)?|PNC|UPN)[ ]?(?:no|number|id)\b | pncid
      | (?:surname|forenames?|(?:full[ ]|first[ ]|last[ ])?name|pupil|patient|tenant|client|student|employee|victim
        |perpetrator|suspect|complainant|caller|inf|informant|applicant|claimant|prisoner|detainee|resident|child
        |next[ ]of[ ]kin|NOK|re)[ ]?[:\t]
      | born[ ]?(?:[:\t]|(?:on|in)[ ]) | aged[ ]\d | \d{1,3}[ -](?:yrs?|years?)[ -]old\b
      | \d{1,2}[ ]?(?:yrs|yo|y/o)\b )
    """
)
_SIGN = compiled(
    rf"""
    (?<![\w-])(?:{PRONOUN}|{KIN}|pt|pts|DP|infs?t|misper|tenant|pupil|patient|inmate|lad|female|male|lady
      |myself|kid|toddler
      |my(?=[ ](?!(?:letter|e-?mail|response|reply|request|decision|role|team|colleagues?|office|review|understanding
        |apologies|department|reference)\b))
      |I(?:['’](?:m|ve|d)|[ ](?:was|had|feel|felt|got|take|suffer|need|live|got|cannot|can['’]?t|am[ ](?!writing|able
        |pleased|sorry|satisfied|not[ ]able))))(?!\w)
    | (?-i:\b\p{{Lu}}{{3,20}},[ ](?:\p{{Lu}}\p{{Ll}}+|\p{{Lu}}{{3,}})(?=[\t\n ]))
    | (?<!\bdear[ ])(?<!\bsincerely[ ,\n])(?-i:\b(?:Mr|Mrs|Ms|Miss|MR|MRS|MS|MISS|Mstr)\.?[ ](?:and[ ]Mrs[ ])?\p{{Lu}})
    """
)
_ANSWER = compiled(
    r"\b(?:freedom[ ]of[ ]information|FOIA|disclosure[ ]log|requests?[ ](?:for[ ])?(?:the[ ]following[ ])?"
    r"information|information[ ]requests?|terms[ ]of[ ]reference|annual[ ]report)\b"
)
_IN_GENERAL = compiled(
    r"""
    \b(?: must | should | shall | people | persons | patients | those | adults | everyone | every | anyone | someone
      | individuals | employees | staff | customers | pupils | prisoners | residents | officers | victims | offenders
      | tenants | drivers | members | managers | applicants | survivors | sufferers | how[ ]many | number[ ]of
        | cost[ ]of
      | statistics | figures | data[ ]on | polic(?:y|ies) | strateg(?:y|ies) | guidance | training | awareness
      | prevention | campaigns? | risk[ ]of | risk[ ]factors | for[ ]example | e\.g | such[ ]as | whether | any[ ]person
      | a[ ]person | if[ ]you | you[ ]can | copies[ ]of | rates? | per[ ]cent | provision | research | programme
      | legislation | regulations | procedures? | responded[ ]to | consultation | funding | contract | commissioned
      | definition | includ(?:e|es|ing)[ ](?:but|both) )\b | \d[ ]?%
    """
)
_PROPER_AFTER = compiled(
    r"['’]?s?[ -](?:Community[ ]|Mental[ ]Health[ ]|and[ ]\w+[ ])?(?:teams?|units?|services?|clinics?|acts?|trusts?"
    r"|charit\w+|societ\w+|association|network|foundation|hub|centre|conference|council|group|forum|nurses?|court"
    r"|policy|scheme|strateg\w+|awareness|officer|lead|hospital|bill|register|department|advis[eo]r|UK\b|law|rules"
    r"|week|month|day\b|squad|reduction|support[ ](?:group|service)|pathway|ward\b)(?!\w)"
)
_LABEL_BEHIND = compiled(r"[ ]?:(?!\d)|\t")
"""A word with a colon behind it is the label of what follows, and so is the first cell of a row."""
_CLAUSE = compiled(r"[.,;:()\n\t–—/+&?!•“”\"]|[ ]-[ ]")


@lru_cache(maxsize=4)
def _signs(text: str) -> tuple[list[int], bool]:
    """Where the page shows that it is about somebody, in order; and whether it is a record of somebody."""
    records = [hit.start() for hit in finditer(_RECORD, text)]
    if not records and next(finditer(_ANSWER, text), None) is not None:
        return [], False
    signs = sorted([*records, *(hit.start() for hit in finditer(_SIGN, text))])
    return signs, bool(records)


def of_nobody(text: str, start: int, end: int) -> bool:
    """True when the sentence speaks of people in general, or text[start:end] is part of a body's or a law's name."""
    if _PROPER_AFTER.match(text, end, min(len(text), end + 60)) is not None:
        return True
    if _LABEL_BEHIND.match(text, end) and (text[end] != "\t" or start == 0 or text[start - 1] == "\n"):
        return True
    low, high = sentence_around(text, start, end)
    if text[high : high + 1] == "?" and not _YES.match(text, high, min(len(text), high + 12)):
        return True
    if _SIGN.search(text, low, high) is not None:
        low, high = max(low, start - 36), min(high, end + 16)
    return _IN_GENERAL.search(text, low, high) is not None


_YEAR = compiled(r"[ ]?[(,:-]?[ ]?(?:in[ ])?(?:19|20)\d\d(?![\d,])")
"""A year behind a word is when it happened, not how often."""


def dated(text: str, start: int, end: int) -> bool:
    """True when the number behind a fact about somebody is its year, as in `stroke 2019`: no count."""
    return _YEAR.match(text, end, min(len(text), end + 16)) is not None and noted(text, start, end) > 0


_YES = compiled(r"\?[\s:]{0,3}(?:yes|y)\b")


def noted(text: str, start: int, end: int) -> float:
    """What a fact in text[start:end] is worth, said in a note without a subject: 0 when it is about nobody."""
    signs, record = _signs(text)
    at = bisect_left(signs, start - NEAR)
    near = at < len(signs) and signs[at] <= end + NEAR
    if not (near or record) or of_nobody(text, start, end):
        return 0.0
    return SURELY if near else MAYBE


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """From comma to comma, or what stands for one, around text[start:end]; bounded on both sides."""
    low, high = max(0, start - _LONGEST_CLAUSE), min(len(text), end + _LONGEST_CLAUSE)
    for stop in _CLAUSE.finditer(text, low, start):
        low = stop.end()
    stop_behind: regex.Match[str] | None = _CLAUSE.search(text, end, high)
    return low, stop_behind.start() if stop_behind is not None else high


def terse(text: str, start: int, end: int, words: int = 3) -> bool:
    """True when the clause around text[start:end] has at most so many other words."""
    low, high = clause_around(text, start, end)
    return len(text[low:start].split()) + len(text[end:high].split()) <= words
