"""Ages of people: said of somebody, or by label. Age bands, limits and the ages of things are not a person's.

Beside a place and a date an age singles people out (ICO, Anonymisation code of practice, on small numbers).
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.age_shapes import NUMBER as _NUMBER
from recognizers.kit.age_shapes import UNITS as _UNITS
from recognizers.kit.age_shapes import WORD as _WORD
from recognizers.kit.age_shapes import in_words
from recognizers.kit.context import before
from recognizers.kit.person_words import KIN, PARTY, PERSON
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.sex_shapes import pairs
from recognizers.kit.shared_cells import cell_values
from recognizers.kit.somebody import is_named, speaks_of_somebody
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_DASH = r"[ \u00a0]?[-‐‑–]?[ \u00a0\n]?"
_THING = (
    r"building|house|home|car|van|vehicle|polic(?:y|ies)|contract|lease|system|tree|bridge|scheme|agreement|case|ban"
    r"|records?|dispute|school|property|wall|roof|plan|programme|framework|sentence|period|term|data|file|mortgage"
    r"|loan"
    r"|boiler|dog|cat|horse|puppy|whisky|church|company|law|legislation|equipment|fleet|stock|estate|tradition|road"
    r"|pipe|tape"
    r"|figures|information|complaint|offence|invoice|warranty|licence|permission|consent|guidance|document|computer"
    r"|laptop"
)
_OLD = compiled(
    rf"""
    (?<![\w-])(?<!\d[-–.,/]) (?:(?:approx\w*[ ]|about[ ])?\d{{1,2}}[ ]?[-–/][ ]?(?=\d{{1,2}}[ ]?(?:y|Y)))?+
    (?:(?:{_NUMBER}|{_WORD})[ ](?:or|to)[ ])?+ (?:{_NUMBER}|{_WORD}) {_DASH}
    (?:(?:years?|yrs?|months?|months?['’]|weeks?|days?|mths?|wks?) {_DASH} (?:old | of[ ]age | olds(?=[ ](?:were|was
      |who[ ](?:was|were)|had)\b)) | y[ ]?/[ ]?o | y\.[ ]?o\.? | yo | yr[ ]?old | yrs)
    (?!\w) (?![ ](?:{_THING})s?\b) (?![ ](?:and|or)[ ](?:over|older|under|above|younger|more)\b)
    """
)
_BARE_YEARS = compiled(r"(?<!\w)\d{1,3}[ ]?yrs\Z")
_AGE_CUE = compiled(
    r"\bage\b|\b(?:male|female|man|woman|boy|girl|youth)[ ,(]{1,3}(?:about[ ]|approx\.?[ ])?\Z|\babout[ ]\Z"
    r"|\bapprox\.?[ ]\Z|\([MF]\),?[ ]\Z"
)
_DESCRIBES = compiled(r"[,;]?[ ](?:white|black|asian|(?:fe)?male|slim|IC\d|mixed)\b")
_OF_THING = compiled(
    rf"\b(?:{_THING})s?[ ](?:is|are|was|were|being)[ ](?:now[ ]|about[ ]|over[ ]|only[ ]|at[ ]least[ ])?\Z|\b(?:it"
    rf"|this|that|which|they['’]re)[ ](?:is|was)[ ](?:\w+[ ])?\Z|\b(?:over|under|than|within|least|maximum|minimum"
    rf"|every|all|anyone|everyone|children|pupils|people|persons|those|adults|aged)[ ]\Z"
)
_AGED = compiled(
    rf"""
    \b(?:aged[ \n]|age[ ])(?:about[ ]|approximately[ ]|approx\.?[ ]|around[ ]|just[ ]|only[ ]
      |between[ ](?=\d{{1,2}}[ ]and[ ]\d))?+
    (?P<age>{_NUMBER}|(?<=aged[ \n]){_WORD}|(?<=(?:just|only)[ ]){_WORD}) (?:[ ](?:years|yrs|months|weeks
      |days)(?:[ ]old)?)?+ (?![\w%]) (?![.,]\d)
    (?![ ]?(?:[-–+/]|to\b|(?:and|or)[ ](?:over|under|above|older|more|younger|below|\d)|plus|with[ ]))
    """
)
_ANY_OF_THEM = compiled(
    r"\b(?:people|persons|pupils|children|those|adults|women|men|individuals|everyone|anyone|any(?:one)?|residents"
    r"|all|number[ ]of[ ]\w+|population|patients|adolescents|girls|boys|males|females|students"
    r"|who[ ]are)[ ](?:who[ ]are[ ])?\Z"
)
_BAND = compiled(
    rf"\b{PERSON}[ ,(]{{1,3}}(?:approx\w*[ ]|about[ ]|believed[ ](?:to[ ]be[ ])?|possibly[ ])?(?:in[ ](?:his"
    rf"|her)[ ])?(?P<age>(?:aged?[ ](?:between[ ])?|between[ ])?\d{{2}}(?:[ ]?[-–/][ ]?|[ ](?:to|and"
    rf"|or)[ ])\d{{2}}(?:[ ]?(?:years|yrs)(?:[ ](?:of[ ]age|old))?)?)(?![\w/-]|[ ]?%)"
)
_DECADE = compiled(
    r"""
    \b(?P<age>(?:in[ ](?:his|her|their|the)[ ])?(?:(?:early|mid|middle|late)(?:[ -]to[ -](?:mid
      |late))?[ -])?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens
      |[2-9]0['’]?s))(?!\w)
    """
)
_DECADE_SURE = compiled(
    r"in[ ](?:his|her)[ ]|(?:early|mid|middle|late)[ -](?:to[ -])?\w*[ -]?(?:\d0|twen|thir|fort|fif|six)?"
)
_YEAR_BEFORE = compiled(r"\b(?:the|19|18|20)[ ]?\Z|\bin[ ]the[ ]\Z|[-–/]\Z")
_AGES = compiled(
    rf"\b(?:(?:his|her|their|my|our|the|two|three|four|five)[ ](?:\w+[ ])?(?:children|sons|daughters|kids|boys|girls"
    rf"|brothers|sisters|siblings|grandchildren|twins|dependants)|and[ ]\w+|\w+[ ]and[ ]\w+)[ ,(]{{1,2}}(?:both[ ]"
    rf"|all[ ]|who[ ]are[ ])?aged[ ](?P<list>(?:{_NUMBER}|{_WORD})(?:(?:,[ ]|[ ](?:and|&)[ ]|,[ ]and[ ])(?:{_NUMBER}"
    rf"|{_WORD})){{1,6}})(?![\w%-])(?![ ](?:or|and)[ ](?:over|under|above))"
)
_KIDS = compiled(
    r"\b(?:children|sons|daughters|kids|boys|girls|brothers|sisters|siblings|grandchildren|twins|dependants)(?:[ ]?[(]|,[ ]|[ ]are[ ]|[ ])"
    r"(?:aged[ ]|now[ ])?(?P<list>[1-9]\d?(?:(?:,[ ]|[ ](?:and|&)[ ]|,[ ]and[ ])[1-9]\d?){1,6})(?=[ ]?[.,;)\n]|\Z)"
)
_BIRTHDAY = compiled(r"(?<!\w)(?P<age>[1-9]\d?(?:st|nd|rd|th))[ ]birthday(?!\w)")
_ONE_AGE = compiled(rf"(?<!\w)(?:{_NUMBER}|{_WORD})(?!\w)")
_AT_AGE = compiled(
    rf"\bage[ ]of[ ](?P<age>(?:{_NUMBER}|{_WORD})(?:[ ](?:months|weeks|years))?+)(?![\w%])(?![.,]\d)(?![ ]?(?:[-–+]"
    rf"|to\b|and\b|or\b))"
)
_HIS_AGE = compiled(
    rf"\b(?:his|her|whose|my|applicant['’]s|child['’]s)[ ]age(?:[ ](?:is|was|as|of|being|given|recorded|then)|[ ]\("
    rf"|[ ]?,){{1,3}}[ ]?(?P<age>{_NUMBER}|{_WORD})(?![\w%/-])"
)
_LIMIT = compiled(
    r"\b(?:over|under|below|above|attain(?:ed|ing|s)?|until|minimum|maximum|up\sto|from|between|least|pension"
    r"|retirement|state|school|reach(?:es|ing)?|by|working|leaving|voting)\b[^.\n]{0,12}\Z"
)
_LABELLED = compiled(
    rf"""
    \bage(?:[ ](?:now|today))?(?:[ ]?/[ ]?(?:d\.?o\.?b\.?|sex|gender))?(?:[ ]\([^()\n]{{1,20}}\))?+(?:[ ](?:at|on|when
      |if)[ ]\w+(?:[ ]\w+)?(?:[ ]\w+)?)?+(?:[ ]of[ ](?:child|suspect|victim|person|patient
      |subject))?[ ]?[:=\t–-]{{1,2}}[ \t\n]?
    (?:approx\.?[ ]|about[ ]|c\.?[ ]?)?(?P<age>(?:\d{{1,2}}[ ]?(?:yrs?|years?|y)[ ,]{{1,2}}\d{{1,2}}[ ]?(?:m|mths?|months?)
      |{_NUMBER}|{_WORD})(?:[ ]?(?:years?|yrs?|y|months?|mths|weeks?)(?:[ ]?old)?)?)(?![\w%])(?![.,/]\d)(?![ ]?(?:[-–+]|to\b))
    """
)
_BARE = compiled(
    rf"(?-i:\bAGE|(?<=\n)Age|(?<=[,;][ ])Age|(?<=\A)Age)[ \n](?P<age>{_NUMBER}(?:[ ](?:years"
    rf"|yrs)(?:[ ]old)?)?)(?![\w%])(?![.,/]\d)(?![ ]?(?:[-–+]|to\b|and\b))"
)
_SHORT_UNIT = r"(?:years?|yrs?|y/?o|months?|mths?|mnths|weeks?|wks?|days?)"
_NAMED_BRACKET = compiled(
    rf"(?-i:(?<!\w)(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}'’-]{{1,25}}+(?:[ ]\p{{Lu}}[\p{{L}}\p{{M}}'’.-]{{0,25}}+){{0,3}}+))[ ]?[(\[]"
    rf"(?:now[ ]|aged?[ ])?(?P<age>{_NUMBER}(?P<unit>[ ]?{_SHORT_UNIT}(?:[ ]old)?)?)[)\]]"
)
_ELDEST = compiled(r"\b(?:eldest|oldest|youngest|our|my|his|her)(?:[ ]\w{2,12})?,?[ ]\Z")
_NOT_BEFORE = compiled(
    r"\b(?:section|article|schedule|rule|paragraph|part|regulation|order|act|table|figure|question|note|clause|no|v|vs"
    r"|and[ ]Others)[. ]\Z|\d[ ]?\Z"
)
_NAMED_AFTER = compiled(
    rf"""
    (?-i:(?<!\w)(?P<name>(?:\p{{Lu}}[.]?[ ])?\p{{Lu}}[\p{{L}}\p{{M}}'’-]{{2,25}}+)),[ ](?P<age>[1-9]\d|{_WORD}(?<=[\w-]{{5}}))
    (?=,[ ](?:of|who|from|was|is|has|had|and|said|told|lives|aged|a[ ])\b|\)|[ ]?[;\n]|,?[ ](?:of|from)[ ](?:the[ ])?(?-i:[\p{{Lu}}\d]))
    | \b(?:elderly|frail|widowed|retired|vulnerable|disabled|deaf|blind|single|married|pregnant|confused),[ ](?P<age2>[1-9]\d)(?=[,.;)]|\Z)
    | \b(?:believed|thought|possibly|apparently|looks|looked|appears|reckons|reckoned)[ ](?:to[ ]be[ ])?(?:about[ ]|approx\.?[ ]
      |around[ ])?(?P<age3>[1-9]\d)(?:[ ]?[-–][ ]?[1-9]\d)?(?=[,.;)\n]|\Z)
    | (?<=[,;(][ ]|[(]|\t|\n)(?:aged?[ ])?(?:about|approx\.?|around|roughly|circa|app\.?|abt)[ ](?P<age4>[1-9]\d)(?=[ ]?[,.;)\n\t]|\Z)
    """
)
_KIN_IS = compiled(
    rf"""
    \b(?:{PERSON}|he|she|baby|twins?)(?:[ ](?:is|was|turns|now|only|just|about)){{1,3}}+[ ]
    (?P<age>\d{{1,2}}[ ](?:days|weeks?|wks|months?|mths|years|yrs))
    (?=[ ]?[.,;)\n]|\Z|[ ](?:and|but|now|so|today|on)\b)
    | \b(?:she|he|who|(?-i:\p{{Lu}}\p{{Ll}}+)|{PERSON})[ ]?(?:is|was|will[ ]be|['’]ll[ ]be|['’]s|s)[ ](?:now[ ]|nearly[ ]|about[ ]
      |nearly[ ]|almost[ ]|just[ ]|over[ ]|well[ ]over[ ])?
    (?: (?P<age2>[2-9]0[ -](?:odd|ish|something|plus))(?![ ](?:people|miles|years[ ]ago|cases))
      | (?P<age3>[1-9]\d)(?=[ ](?:next|this|in|on)[ ](?:week|month|year|birthday|march|april|may|june|july|august|january
        |february|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)
      | (?P<age4>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]{_UNITS}|(?:thir|four|fif|six|seven|eigh
        |nine)teen|eighty|ninety|seventy|sixty)(?=[ ]?[.,;)\n]|\Z|[ ](?:and|but|now|next|so|years)\b) )
    | \b(?:{KIN}|{PERSON}[ ](?:\p{{L}}|\d))(?:[ ]?[,(]|[ ])[ ]?(?P<age6>[1-9]\d?)(?=[ ]?[.;)\n]|\Z|,[ ]\p{{L}}|[ ](?:and|&)[ ]\p{{L}})
    | (?<!\w)(?:shes|hes)[ ](?P<age5>[1-9]\d)(?![\w%])
    """
)
_SEX = r"(?:(?:fe)?male|man|woman|boy|girl|lad|lady|youth|gent|IC\d|(?:white|black|asian|mixed[ ]race)(?:[ ](?:british|european))?)"
_BESIDE_SEX = compiled(
    rf"""
    \b{_SEX}(?:[ ,/(:-]{{1,3}}{_SEX}){{0,2}}+[ ,/(:-]{{1,3}}(?:aged?[ ])?
    (?P<age>(?:approx\.?[ ]|about[ ]|app\.?[ ]|around[ ]|c\.?[ ]?|circa[ ]|abt[ ])?
      (?:(?:(?:early|mid|late)[ -])?[1-9]0['’]?s|[1-9]\d[ ]?(?:[-–/]|to)[ ]?[1-9]\d|(?<=(?:[.]|x|t|pp?|d|a|c)[ ])[1-9]\d)
      (?:[ ]?(?:yrs|years)(?:[ ]old)?)?)
    (?![\w%/'’])(?![.]\d)(?![ ](?:metres|feet|ft|yards|miles|minutes|cm|stone|per[ ]cent|people))
    """
)
_LETTER_SEX = compiled(
    r"(?-i:(?:(?<=\n)|(?<=\t)|(?<=\A)|(?<=[(]))(?:[MF]|Male|Female|MALE|FEMALE)(?:,[ ]?|[ ])"
    r"(?:aged?[ ]|approx\.?[ ])?(?P<age>[1-9]\d?(?:[ ]?(?:[Yy](?:rs|ears|/?o)?|YRS))?)(?=[ ]?[,.;)\n\t]|\Z|[ ]\p{L}{3}))"
    r"|[(][MF][)],?[ ](?:aged?[ ])?(?P<age2>[1-9]\d?(?:[ ]?(?:yrs?|years?|yo|y/o))?)(?![\w%/.])"
)
_ROUGH = compiled(r"(?<!\w)(?:about|approx(?:imately)?\.?|app\.?|around|circa|roughly|abt|nearly|almost)[ ]\Z")
_BRACKETED = compiled(
    rf"""
    \b(?: (?:victim|suspect|witness|male|female|man|woman|youth|complainant|defendant|teenager|{PARTY}|{KIN}|lady
      |gentleman)
          [ ]?\((?:now[ ]|then[ ]|aged?[ ])?(?P<age>1[01]\d|[1-9]\d)(?:[ ]?(?:yrs|years|y))?\)
        | (?:boy|girl|son|daughter|child|baby|toddler|pupil|grandson|granddaughter|brother|sister|nephew|niece
          |sibling)
          [ ]?\((?:now[ ]|aged?[ ])?(?P<age2>[1-9]\d?(?:[ ]?(?:yrs|years|y|months|weeks|days)(?:[ ]old)?)?)\) )
    """
)
_LISTED = compiled(
    rf"""
    \b(?:(?:fe)?male|man|woman|boy|girl|youth)s?,?[ ](?:aged?[ ])?(?:about[ ]
      |approx\.?[ ])?(?P<age>{_NUMBER}[ ]?(?:yrs?|years?|y(?!/)))(?!\w)(?![ ]?(?:old|of[ ]age|of[ ]service))
    | \b(?:child|boy|girl|baby|man|woman|son|daughter|lad|youth|male|female|lady|gentleman|widow(?:er)?|pensioner|toddler)[ ]of[ ](?:about[ ]
      |approximately[ ])?(?P<age2>(?:{_NUMBER}|{_WORD})(?:[ ](?:yrs|years|months|weeks))?+)(?![\w%-])(?![ ](?:the|them
      |those|his|her|to|our|which|whom|children|my))
    | \b(?:(?:fe)?male|man|woman|boy|girl|youth)[ ](?:approx\.?|approximately|about
      |around)[ ](?P<age3>{_NUMBER}(?:[ ](?:yrs|years))?)(?![\w%/'’-])(?![ ](?:metres|feet|foot|ft|yards|miles|minutes
      |m\b|cm|stone))
    | \b(?:fe)?male,[ ](?:(?:white|black|asian|mixed(?:[ ]race)?)(?:[ ](?:british|european))?,?[ ])?(?:approx\.?[ ]
      |about[ ])?(?P<age4>[1-9]\d)(?=[,.;]|\Z|[ ](?:and|from|slim|tall|with|of)\b)
    """
)
_COPULA = compiled(
    rf"""
    \b(?: (?:he|she|who|{PERSON}|(?-i:\p{{Lu}}\p{{Ll}}+))[ ](?:is|was|'s)|(?:he|she)['’]s | I[ ]am|I['’]m
      |I[ ]was )[ ](?:now[ ]|only[ ]|just[ ]|nearly[ ]|almost[ ]|about[ ]|aged?[ ]|then[ ]|approximately[ ]
      |already[ ])*+
    (?P<age>{_NUMBER})
    (?=[ ]?(?:[.;)\n]|\Z|,[ ](?!\d))|[ ](?:and[ ](?!\d)|but|at[ ]the[ ]time|so|when[ ](?:he|she|I|this)|now|next
      |this[ ]year|or[ ]\d\d\b|years[ ]of[ ]age))
    | \b(?:turned|turns|turning)[ ](?P<age2>{_NUMBER})(?=[ ]?[.,;)\n]|\Z|[ ](?:in|on|last|this|next|and)\b)
    """
)
_NOT_AGE = compiled(
    r"\b(?:number|total|room|flat|page|score|item|question|it|there|what|section|rate|figure|cost|temperature|ref"
    r"|route|platform|phase|level|stage|grade|speed|part|which|that|this|unit|block|step|here)[ ](?:is|was)"
)
_APPOSED = compiled(
    rf"""
    (?<!\w)(?: (?-i:(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}'’-]++(?:[ ]\p{{Lu}}[\p{{L}}\p{{M}}'’-]++){{1,3}}))[ ]?(?:,[ ]
      |\((?:aged[ ])?)
      | \b(?:(?:his|her|my|their|our|whose)[ ](?:late[ ]|elderly[ ]|younger[ ]|older[ ]|eldest[ ])?{KIN}|(?:a
        |the)[ ](?:man|woman|boy|girl|male|female)|child|boy|girl|man|woman|victim|suspect|daughter|son|pupil|driver
          |cyclist|pedestrian),[ ] )
    (?P<age>[1-9]\d?)(?=,[ ](?:of|who|from|was|is|has|had|and|a\b|an\b|said|told|lives|\p{{Ll}})|\)|,?[ ](?:of
      |from)[ ](?:the[ ])?(?-i:\p{{Lu}}))
    """
)
_SLASHED = compiled(
    r"(?<![\w/.-])(?:[MF][ ]?/[ ]?(?P<age>[1-9]\d?)(?![\w/.-])|(?P<age2>[1-9]\d?)(?:[ ]?/[ ]?)?[MF](?![\w/.-]))", 0
)
_SLASHED_CUE = compiled(
    r"\b(?:patient|caller|pt|male|female|casualty|admitted|presented|fell|fall|pain|seen|attended|suspect|victim"
    r"|passenger|driver|c/o|collapsed?)\b"
)
_AFTER_BIRTH = compiled(
    r"(?:\bd\.?o\.?b\b\.?|\bborn)[^\n\t()]{3,24}(?:\([ ]?(?:aged?[ ])?|,[ ]?aged?[ ])(?P<age>[1-9]\d?)(?:[ ]?(?:yrs"
    r"|years)(?:[ ]old)?)?(?=[ ]?[),.;\n]|\Z)"
)
_AFTER_DATE = compiled(
    r"(?<=\d[/.-]\d{1,2}[/.-](?:19|20)?\d\d)[ ]?\((?:aged?[ ])?(?P<age>[1-9]\d?)(?:[ ]?(?:yrs|years|y))?\)"
)
_HEADER = compiled(
    r"^\W*yrs?\W*$|^\W*(?:\w+(?:['’]s)?[\s/]+){0,2}age\b(?!\s*(?:range|group|band|bracket|profile|categor|uk\b|concern|limit"
    r"|restrict))"
)
_CELL = compiled(
    rf"(?:(?:app(?:rox)?\.?|about|abt|around|c\.?|circa|est\.?|~)\s?)?(?:[1-9]?\d\s?(?:-|–|to)\s?[1-9]\d|[1-9]0['’]?s"
    rf"|\d{{1,2}}\s?(?:yrs?|years?|y)[\s,]{{1,2}}(?:and\s)?\d{{1,2}}\s?(?:m|mths?|months?)|{_NUMBER}|{_WORD})(?:\s?(?:years?|yrs?|y|y/?o|months?|mths|weeks?"
    rf"|days?)(?:\s?old)?)?[.]?(?=\Z|\s?\(|\s?/)"
)
_BAND_CELL = compiled(r"[1-9]?\d\s?(?:-|–|to)")
"""A band: somebody's in a record, a category elsewhere."""
_SPAN_CELL = compiled(r"(?:mid|early|late|in\s(?:his|her))[\s-](?:\p{L}+[\s-])?(?:\d0['’]?s|\p{L}+ties|teens)\Z")


def _said(text: str) -> Iterator[Match]:
    """How old somebody is, in so many words."""
    for hit in finditer(_OLD, text):
        if before(text, hit.start(), _OF_THING, 40):
            continue
        if (
            not _BARE_YEARS.search(hit.group())
            or before(text, hit.start(), _AGE_CUE, 16)
            or _DESCRIBES.match(text, hit.end())
        ):
            yield Match(hit.start(), hit.end(), 0.85, "says how old somebody is")
    for hit in finditer(_AGED, text):
        if before(text, hit.start(), _ANY_OF_THEM, 40):
            continue
        if text[hit.start() : hit.start() + 4].lower() == "aged":
            yield Match(hit.start(), hit.end(), 0.85, "says how old somebody is")
        elif not before(text, hit.start(), _LIMIT, 24):
            yield Match(hit.start("age"), hit.end("age"), 0.6, "a number behind the word age")
    for hit in finditer(_AT_AGE, text):
        if not before(text, hit.start(), _LIMIT, 24):
            yield Match(hit.start("age"), hit.end("age"), 0.6, "says at what age something happened to somebody")
    for hit in finditer(_DECADE, text):
        if _DECADE_SURE.match(hit["age"]) and not before(text, hit.start(), _YEAR_BEFORE, 8):
            yield Match(*hit.span("age"), 0.65, "says about how old somebody is")


def _guessed(text: str) -> Iterator[Match]:
    """A number that stands where an age stands: behind somebody, or behind a form of to be."""
    for hit in finditer(_COPULA, text):
        if not _NOT_AGE.match(text, hit.start()):
            yield Match(*hit.span("age" if hit["age"] else "age2"), 0.6, "a number that is said of a person")
    for hit in finditer(_NAMED_BRACKET, text):
        if not is_named(hit["name"]) or before(text, hit.start(), _NOT_BEFORE, 12):
            continue
        told = before(text, hit.start(), _ELDEST, 24) or speaks_of_somebody(text, *hit.span("age"))
        if hit["unit"] or (len(hit["age"]) == 2 and told):
            yield Match(*hit.span("age"), 0.85 if hit["unit"] else 0.6, "a number in brackets behind a name")
    for hit in finditer(_NAMED_AFTER, text):
        if hit["name"] is None or is_named(hit["name"]):
            yield Match(
                *next(hit.span(n) for n in ("age", "age2", "age3", "age4") if hit[n]), 0.6, "a number said of somebody"
            )
    for hit in finditer(_APPOSED, text):
        if hit["name"] is None or is_named(hit["name"]):
            yield Match(*hit.span("age"), 0.65, "a number behind somebody's name or kinship")
    for hit in finditer(_SLASHED, text):
        if _SLASHED_CUE.search(text, max(0, hit.start() - 60), min(len(text), hit.end() + 60)):
            yield Match(*hit.span("age" if hit["age"] else "age2"), 0.6, "a number beside a sex, as in clinical notes")
    for pair in pairs(text):
        yield Match(*pair.age, 0.6, "a number beside a sex")
    for hit in finditer(_AFTER_DATE, text):
        yield Match(*hit.span("age"), 0.6, "a number in brackets behind a date of years ago")
    for start, end in in_words(text):
        yield Match(start, end, 0.6, "says how old somebody is or was")
    for hit in finditer(_AGES, text):
        for one in _ONE_AGE.finditer(text, *hit.span("list")):
            yield Match(*one.span(), 0.8, "says how old somebody is")
    for hit in finditer(_KIDS, text):
        for one in _ONE_AGE.finditer(text, *hit.span("list")):
            yield Match(*one.span(), 0.65, "a number said of somebody's children")
    for hit in finditer(_BIRTHDAY, text):
        if speaks_of_somebody(text, *hit.span()):
            yield Match(*hit.span("age"), 0.55, "says which birthday somebody had")
    for hit in finditer(_HIS_AGE, text):
        yield Match(*hit.span("age"), 0.75, "is said to be somebody's age")
    for hit in finditer(_AFTER_BIRTH, text):
        yield Match(*hit.span("age"), 0.85, "a number behind a date of birth")


def _cells(passage: Passage, rows: Rows) -> Iterator[Match]:
    for value in cell_values(passage, _HEADER):
        hit = _CELL.match(value.text) or _SPAN_CELL.match(value.text)
        if hit is not None and _BAND_CELL.match(hit.group()) and not rows.recorded(value.start, value.end):
            continue
        if hit is not None and not rows.tallied(value.start, value.end):
            yield Match(value.start, value.start + hit.end(), 0.9, "stands in a cell for ages")


_SHAPED: tuple[tuple[regex.Pattern[str], float, str], ...] = (
    (_LABELLED, 0.9, "follows the label age"),
    (_BARE, 0.75, "follows the label age"),
    (_BRACKETED, 0.8, "a number in brackets behind a word for a person"),
    (_LISTED, 0.8, "a number of years behind a word for a person"),
    (_KIN_IS, 0.65, "a number that is said of a person"),
    (_BESIDE_SEX, 0.7, "stands beside a person's sex or ethnicity"),
    (_LETTER_SEX, 0.6, "a number beside a sex"),
    (_BAND, 0.65, "says between which ages somebody is"),
)


def _with_rough(text: str, match: Match) -> Match:
    """The match with the word in front that says about."""
    rough = _ROUGH.search(text, max(0, match.start - 16), match.start)
    return match if rough is None else Match(rough.start(), match.end, match.score, match.reason)


def search(passage: Passage) -> Iterator[Match]:
    """Every age of a person in `passage`."""
    text, rows = passage.text, Rows(passage)
    found = [*_said(text), *_guessed(text)]
    for pattern, score, reason in _SHAPED:
        names = [name for name in ("age", "age2", "age3", "age4", "age5", "age6") if name in pattern.groupindex]
        for hit in finditer(pattern, text):
            found.append(Match(*next(hit.span(name) for name in names if hit[name]), score, reason))
    reach, sure = -1, 0.0
    for match in sorted((_with_rough(text, match) for match in found), key=lambda m: (m.start, -m.end, -m.score)):
        if (match.end > reach or match.score > sure) and not rows.tallied(match.start, match.end):
            reach, sure = max(reach, match.end), match.score
            yield match
    yield from _cells(passage, rows)


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
    "a woman [[in her late 50s]]; she is [[17]] and at college",
    "DOB 12/03/1987 ([[34]]); M/[[34]] fell from a ladder",
    "John Roe, [[41]], of Elm Way",
    "a youth (Youth, [[16]]) in custody",
    "in care from [[nine]] after his father left",
)

NEAR_MISSES: tuple[str, ...] = (
    "a 30-year-old building in a 10-year-old dispute",
    "people aged 18 or over, or aged 16 to 24",
    "Age: 18-24",
    "any person over the age of 18",
    "Section (17) and witness (2)",
    "The average was 34 years of service, 12.5 per cent",
    "Age UK and page 34",
    "The school is 34 years old; number of children aged 5",
    "fashions of the late 1980s and the 90s",
    "The total was 34 and section 12 was 15 minutes long.",
    "open from nine until five",
)
