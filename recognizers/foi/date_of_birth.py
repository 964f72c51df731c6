"""Dates of birth: a date that a label or the word born calls one. No other date is touched.

Label rather than shape decides: an incident log is full of dates, and FOI answers need them. Forms follow
GOV.UK's Design System («Dates»: day month year) and ISO 8601. A date that can't be (31/02) is kept, at a lower score:
beside the label it was meant to be one.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.labels import cell_values
from recognizers.kit.look_alikes import as_digits
from recognizers.kit.person_words import KIN, PARTY, PRONOUN
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.somebody import is_named, speaks_of_somebody
from redact.model.passage import Passage

_D = r"[0-9OoIlSB|]"
_SEP = r"[ \u00a0]{0,2}\n?(?:[/.,\-–|\\][ \u00a0]?\n?|\n)[ \u00a0]{0,2}"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = rf"(?:['’]?{_D}{{2}}(?!\w)|[12Il|]{_D}{{3}}(?!\w)|[12]{_D}[ ]{_D}{{2}}(?!\w))"
_WRITTEN_GAP = r"[ \u00a0\n]{0,2}[-/,.]?[ \u00a0\n]{0,2}"
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?,?[ ](?:the[ ])?)?+"

DATE = rf"""
    (?: (?P<iso>[12]{_D}{{3}}[-/.]{_D}{{1,2}}[-/.]{_D}{{1,2}}(?!\w)(?:T00:00(?::00)?Z?)?)
      | (?P<numeric>{_D}{{1,2}}(?:{_SEP}|[ \u00a0]){_D}{{1,2}}(?:{_SEP}|[ \u00a0]){_YEAR})
      | {_WEEKDAY}{_D}{{1,2}}[ ]?(?:st|nd|rd|th|°)?+{_WRITTEN_GAP}(?:day[ ]of[ ]|of[ ])?+{_MONTH}{_WRITTEN_GAP}{_YEAR}
      | {_WEEKDAY}{_MONTH}[ \u00a0]{_D}{{1,2}}(?:st|nd|rd|th)?+,?[ \u00a0]{_YEAR}
      | {_D}{{1,2}}[ \t\n]{{1,2}}month[ \t\n:]{{1,2}}(?:{_D}{{1,2}}|{_MONTH})[ \t\n]{{1,2}}year[ \t\n:]{{1,2}}{_YEAR}
      | (?P<solid>\d{{8}}|\d{{6}}|\d(?:[ |]\d){{7}}|\d(?:[ |]\d){{5}}|\d\d[ ]?/?\d\d[ ]?/?\d{{4}}
        |\d[ ]?\d[ ]?[/-][ ]?\d[ ]?\d[ ]?[/-][ ]?\d[ ]?\d[ ]?\d[ ]?\d)(?!\w) )
"""
_SHORT = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[ ](?:of[ ])?{_MONTH}|{_MONTH}[ ]\d{{1,2}}(?:st|nd|rd|th)?)(?!\w)"
_MONTH_YEAR = rf"(?:{_MONTH},?[ ](?:of[ ])?(?:19|20)\d\d)(?!\w)"
_LABEL = r"""
    (?: \bbirth(?=[ ]?:) | \bdates?\s{1,3}(?:and|&|/)\s{1,3}(?:place|time|town|country)\s{1,3}of\s{1,3}birth\b
      | \bplace\s{1,3}and\s{1,3}date\s{1,3}of\s{1,3}birth\b | (?<![\p{L}\d])d\.?[ ]?[o0]\.?[ ]?b(?![\p{L}])\.?['’]?s? | \bd[ ]?/[ ]?[o0][ ]?/[ ]?b\b
      | \bdates?\s{1,3}of\s{1,3}b[il1]rth(?:[ ]day)? | \bd\.?[ ]of[ ]b(?:irth)?\b\.?
      | \bbirth[ ]?-?(?:date|day)s? | \bdate[ ]born\b | (?<![\w-])born\b(?![ ]?(?:on[ ])?(?:or|by)\b) )
"""
_BETWEEN = r"""
    (?:[ ]?\([^()\n]{1,25}\))?+ [\s:=\-–—."'“(\[_]{0,5}
    (?:(?:on|is|was|of|as|given|recorded|stated|confirmed|the|shown|day|in|circa|approx)[ \t\n:]{1,2}){0,4}+
"""
_INLINE = compiled(rf"{_LABEL}{_BETWEEN}(?P<date>{DATE})")
_SECOND = compiled(rf"(?:[ ]?,[ ]?|[ ]?(?:and|&|or|/)[ ]?){{1,2}}(?P<date>{DATE})")
_SECOND_LABEL = compiled(r"(?:dates\s{1,3}of\s{1,3}birth|d\.?o\.?b\.?['’]?s)\b")
_PART_LABEL = r"(?:\bd\.?o\.?b\b\.?|\bdate[ ]of[ ]birth|\byear[ ]of[ ]birth|\byob\b|\bborn[ ]?:|\bmonth[ ]of[ ]birth)"
_YEAR_ONLY = compiled(
    rf"{_PART_LABEL}{_BETWEEN}(?P<date>(?:{_MONTH_YEAR}|(?:19|20)\d\d|{_SHORT}))(?![\w/.-]*\d|,?[ ]\d)"
)
_LABEL_AFTER = compiled(
    rf"(?<![\w/.-])(?P<date>{DATE})[ ]?[(\[]?[ ]?(?:d\.?o\.?b\.?|date[ ]of[ ]birth)[)\]]?(?!\w)(?![ ]?[:=]?[ ]?\d)"
)
_B_DOT = compiled(
    rf"(?:(?<=[(\[,][ ])|(?<=[(\[])|(?<=\n)|(?<=\A)|(?<=\w[ ])|(?<=\t))b\.[ ]?(?P<date>{DATE}|{_MONTH_YEAR}|(?:19"
    rf"|20)\d\d(?!\w))"
)
_PLACED = compiled(
    rf"\bborn(?:[ ](?:at|in)[ ][\w:.,'’() -]{{2,50}}?)?[ ]on[ ](?:or[ ]about[ ]|the[ ])?(?P<date>{DATE}|{_SHORT})"
)
_SOME_TIME = compiled(
    rf"\bborn(?:[ ](?:at|in)[ ](?!{_MONTH})(?-i:\p{{Lu}})[\w'’-]{{2,30}}(?:,[ ](?-i:\p{{Lu}})[\w'’-]{{2,20}})?)?"
    rf"(?:,[ ]|[ ])(?:in|around|circa|c\.)?[ ]?(?P<date>{_MONTH_YEAR}|(?:19|20)\d\d(?!\w|[/-]\d))"
)
_GAVE_BIRTH = compiled(
    rf"\bg(?:a|i)ve(?:n|s)?[ ]birth(?:[ ]to[ ][\w'’ ]{{2,40}}?)?[ ](?:on|in)[ ](?P<date>{DATE}|{_MONTH_YEAR}"
    rf"|{_SHORT})"
)
_BIRTHDAY = compiled(
    rf"\b(?:his|her|my|whose|['’]s)[ ](?:\w+[ ])?birthday(?:[ ](?:is|was|falls|fell|on|the"
    rf"|party)){{1,3}}+[ ](?P<date>{DATE}|{_SHORT})"
)
_BESIDE_NAME = compiled(
    rf"""
    (?<!\w)(?-i:(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}'’-]++(?:,?[ ]\p{{Lu}}[\p{{L}}\p{{M}}'’-]++){{1,3}}+))[ ]?[(\[,][ ]?
    (?P<date>(?:[0-3]?\d[/.-][01]?\d[/.-](?:19\d\d|20[01]\d)|[0-3]?\d(?:st|nd|rd|th)?[ ]{_MONTH}[ ](?:19\d\d
      |20[01]\d)))[ ]?(?:[)\]]|(?=[ ]?\((?:aged?[ ])?[1-9]\d?\)))
    """
)
_SURNAME_FIRST = compiled(
    r"(?<!\w)(?-i:(?P<name>\p{Lu}[\p{Lu}'’-]{2,25},?[ ]\p{Lu}[\p{L}'’-]{1,20}"
    r"(?:[ ]\p{Lu}[\p{L}'’-]{1,20})?)),?[ ]"
    r"(?P<date>[0-3]?\d[/.-][01]?\d[/.-](?:19\d\d|200\d))(?!\w)"
)
_OF_KIN = compiled(
    rf"(?<!\w)(?:{KIN}|child|boy|girl)(?:[ ]?[,(][ ]?|[ ])(?P<date>[0-3]?\d[/.-][01]?\d[/.-](?:(?:19|20)\d\d|\d\d)(?!\w))"
)
_IN_LIST = compiled(
    r"""
    (?-i:(?:(?<=\n)|(?<=\A)|(?<=\t))(?P<name>\p{Lu}[\p{L}\p{M}'’.-]{1,25}+(?:,?[ ]\p{Lu}[\p{L}\p{M}'’.-]{0,25}+){1,3}+))[ ]?[,;]?[ \t](?:b\.?[ ]?)?
    (?P<date>[0-3]?\d[/.-][01]?\d[/.-](?P<year>19\d\d|20[01]\d)|(?P<year2>19\d\d|20[01]\d)-[01]\d-[0-3]\d)(?!\w)
    """
)
"""A line that begins with a name and a date of years ago: one is a letter's, a list of them is of births."""
_FORM_WORD = compiled(
    r"\A(?:subject|name|defendant|offender|client|patient|pupil|child|applicant|suspect|victim)[ ](?=\p{L}+[ ])"
)
"""The label of a form whose lines run together, in front of a name."""
LIST_ROWS, LIST_YEARS = 3, 8
_BESIDE_AGE = compiled(rf"\baged?[ ]\d{{1,3}}(?:[ ](?:years|yrs))?,?[ ]?[(\[][ ]?(?P<date>{DATE})[ ]?[)\]]")
_HEADER = compiled(
    r"\bd\.?\s?[o0]\.?\s?b\b|\bd\s?/\s?[o0]\s?/\s?b\b|(?:date|day|month|year)s?[\s_]+of[\s_]+birth|birth[\s_]?(?:date"
    r"|day)|^\W*born\W*$|\byob\b|date\s+born|dob|^\W*births?\W*$|^\W*b\W*$"
    r"|date\s(?:and|&|/)\s(?:place|time|town)\sof\sbirth"
)
_ANY = compiled(rf"(?<![\w/])(?P<date>{DATE})")
_PART = compiled(rf"(?:{_MONTH_YEAR}|(?:19|20)\d\d|{_SHORT}|{_MONTH}|[0-3]?\d)\Z")
_PERSON_BEFORE = compiled(
    rf"(?<!\w)(?:{PRONOUN}|{PARTY}|{KIN}|who|I|they|applicants?|child|children|person|man|woman|boy|girl|male|female"
    rf"|and|is|was|were|been)(?:[ ](?:is|was|were|had|has|have|been|a|an|\w{{3,12}})){{0,4}}[ ]?,?[ ]?\Z"
)
_NO_PERSON = compiled(
    r"\b(?:act|scheme|idea|project|company|plan|initiative|policy|party|movement|club|festival|concept|team|it|NHS"
    r"|programme|charity|children|babies|anyone|people|those|persons|everyone|women|men)[ ](?:\w+[ ]){0,2}\Z"
)
_OR_AFTER = compiled(r"[ ](?:or[ ](?:after|before|later)|onwards)")


def _possible(hit: regex.Match[str]) -> bool:
    """False when a numeric date can't be read as a day and a month."""
    numeric = hit["numeric"]
    if numeric is None:
        return True
    numbers = [int(part) for part in regex.findall(r"\d{1,4}", as_digits(numeric.replace("|", "/")))[:2]]
    return len(numbers) == 2 and 1 <= min(numbers) <= 12 and max(numbers) <= 31


def _labelled(text: str) -> Iterator[Match]:
    for hit in finditer(_INLINE, text):
        if _is_word_born(text, hit) and not _of_somebody(text, hit.start()):
            continue
        score = 0.95 if _possible(hit) else 0.7
        yield Match(hit.start("date"), hit.end("date"), score, "a date that follows a label for date of birth")
        if _SECOND_LABEL.match(text, hit.start()):
            at = hit.end()
            while (more := _SECOND.match(text, at)) is not None:
                yield Match(*more.span("date"), 0.9, "a date that follows a label for dates of birth")
                at = more.end()
    for hit in finditer(_YEAR_ONLY, text):
        yield Match(*hit.span("date"), 0.7, "part of a date that follows a label for date of birth")
    for hit in finditer(_LABEL_AFTER, text):
        yield Match(hit.start("date"), hit.end("date"), 0.9, "a date with the label for date of birth behind it")
    for hit in finditer(_B_DOT, text):
        whole = _ANY.fullmatch(hit["date"]) is not None
        yield Match(*hit.span("date"), 0.9 if whole else 0.8, "a date behind b. for born")


def _is_word_born(text: str, hit: regex.Match[str]) -> bool:
    return text[hit.start() : hit.start() + 4].lower() == "born"


def _of_somebody(text: str, at: int) -> bool:
    return not _NO_PERSON.search(text, max(0, at - 48), at)


def _told(text: str) -> Iterator[Match]:
    for pattern, score in ((_PLACED, 0.85), (_GAVE_BIRTH, 0.7), (_BIRTHDAY, 0.75)):
        for hit in finditer(pattern, text):
            if _of_somebody(text, hit.start()) and not _OR_AFTER.match(text, hit.end()):
                yield Match(*hit.span("date"), score, "a date on which somebody is said to be born")
    for hit in finditer(_SOME_TIME, text):
        certain = text[max(0, hit.start() - 1) : hit.start()] == "(" or _PERSON_BEFORE.search(
            text, max(0, hit.start() - 60), hit.start()
        )
        if _of_somebody(text, hit.start()) and (certain or speaks_of_somebody(text, hit.start(), hit.end())):
            yield Match(*hit.span("date"), 0.7, "a year in which somebody is said to be born")
    for pattern in (_BESIDE_NAME, _SURNAME_FIRST):
        for hit in finditer(pattern, text):
            if is_named(_FORM_WORD.sub("", hit["name"].replace(",", ""))):
                yield Match(*hit.span("date"), 0.6, "a date of years ago behind a name")
    for hit in finditer(_OF_KIN, text):
        yield Match(*hit.span("date"), 0.75, "a date behind a word for a child or relative")
    yield from _listed(text)
    for hit in finditer(_BESIDE_AGE, text):
        yield Match(*hit.span("date"), 0.8, "a date in brackets behind an age")


def _listed(text: str) -> Iterator[Match]:
    """Dates beside names, line after line, of years far apart."""
    rows = [hit for hit in finditer(_IN_LIST, text) if is_named(hit["name"].replace(",", ""))]
    years = [int(hit["year"] or hit["year2"]) for hit in rows]
    if len(rows) >= LIST_ROWS and max(years) - min(years) >= LIST_YEARS:
        for hit in rows:
            yield Match(*hit.span("date"), 0.85, "a date beside a name in a list, of years far apart from the others'")


def search(passage: Passage) -> Iterator[Match]:
    """Every date of birth in `passage`."""
    yield from _labelled(passage.text)
    yield from _told(passage.text)
    for value in cell_values(passage, _HEADER):
        whole = _PART.match(value.text)
        if whole is not None:
            yield Match(value.start, value.end, 0.9, "part of a date in a cell for dates of birth")
            continue
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
    "John Roe (b. [[12.3.87]]), born in Leeds on [[12 March 1987]]",
    "who was born in [[1987]]; her birthday is [[12 March]]",
    "dates of birth: [[12/03/1987]] and [[14/04/1989]]",
    "Subject Darnell Reed, [[27th April 1994]] (28)",
)

NEAR_MISSES: tuple[str, ...] = (
    "The incident was on 12/03/2021 at 14:30.",
    "Dated 12 March 2021; reply due 14 April 2021",
    "Date of birth: not recorded. Date of report: 01/02/2021",
    "The plan was born in discussions on 3 May 2019",
    "Date of arrest 2021-03-12",
    "Time and date 12/03/87",
    "Children born on or after 1 September 2012 may apply.",
    "The Act was born in 1987 out of the inquiry.",
)
