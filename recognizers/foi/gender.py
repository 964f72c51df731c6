"""Gender and sex of a person: by label, by table header, beside an identity code or an age, or said of a suspect.

Form values follow the Government Statistical Service's harmonised standards for sex and gender identity. In running
prose `a man` and `a female officer` say little of one person, so prose counts only where the sentence describes
somebody: by age, by ethnicity, or as the female driver. That somebody is trans counts anywhere (Gender Recognition
Act 2004, section 22).
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.choices import Choices
from recognizers.kit.context import after, before
from recognizers.kit.person_words import KIN, PARTY, SEVERAL
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.sex_shapes import beside_dates, columns, pairs
from recognizers.kit.shared_cells import cell_values
from recognizers.kit.somebody import is_named
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_FULL = r"""
    (?: (?:cis(?:gender)?[ -]?)?(?:fem[a@][l1I|]e|ma[l1I|]e|(?:fem|m)[a@][l1I|][ec])
      | non[- ]?binary | n[-/.]b | transgender(?:ed)?(?:[ ](?:fe)?male|[ ](?:wo)?man)? | transsexual | transvestite
      | trans[- ]?(?:fe)?male | trans[- ]?(?:wo)?man | trans | gender[- ]?fluid | gender[- ]?queer | agender
        | intersex
      | gender[- ]?neutral | two[- ]spirit )
"""
_SEXED = r"(?:man|woman|boy|girl|lady|gentleman|lad|schoolboy|schoolgirl)"
_LABEL = (
    r"\b(?:(?:birth[ ]|legal[ ]|assigned[ ])?(?:sex|gender)(?:[ ]identity|[ ]identified|[ ]reassignment"
    r"|[ ]assigned)?)"
    r"(?:[ ](?:at[ ]birth|registered[ ]at[ ]birth|of[ ](?:suspect|victim|person|subject|child|complainant|witness"
    r"|driver)))?"
)
_ASIDE = r"(?:[ ]?\([^()\n]{1,24}\))?+"
_END = r"(?![\w'’-])(?![ ]?[/&][ ]?\w)(?![ \t]{1,3}(?:(?:or|and)[ ])?(?:fe)?male)"
_OFFICIAL = (
    r"(?![ ](?:polic|officer|colleague|PC\b|constable|sergeant|staff|doctor|nurse|detective|inspector"
    r"|member[ ]of[ ]staff))"
)

_LABELLED = compiled(
    rf"(?:{_LABEL}{_ASIDE}|\bM[ ]?/[ ]?F|\b(?:gen|sx|gndr)[.]?)[ ]?(?:[:=\t–—-]|\n?:)[ \t]{{0,2}}\n?(?P<value>{_FULL}|man|woman|boy|girl"
    rf"|other|[MFX]){_END}"
)
_LINKED = compiled(rf"{_LABEL}[ ](?:(?:is|was|recorded|given|stated|shown|as)[ ]){{1,3}}+(?P<value>{_FULL}|M|F){_END}")
_BARE = compiled(
    rf"""
    (?-i:\b(?:Sex|SEX|Gender|GENDER|sex|gender)(?:[ ]\((?:M/F|self-defined|at[ ]birth)\))?[ \n](?P<value>Male|Female
      |MALE
      |FEMALE|[MFmf]|Non-[Bb]inary)){_END}(?=[ ]*(?:[\n\t,;.]|\Z)|[ ]{{1,8}}(?-i:\p{{Lu}}))
    """
)
_BEHIND_NAME = compiled(
    r"""
    (?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,20}+,?[ ]\p{Lu}[\p{L}'’-]{1,20}+
    (?: (?:\t|[ ]{2,8}) (?P<value>(?:Fem|M)ale|(?:FEM|M)ALE|(?:fe)?male|[MF]) (?=[ ]?\t|[ ]{2}|[ ]?(?:\n|\Z))
      | ,[ ](?P<value2>(?:fe)?male|(?:Fem|M)ale) (?=[ ]?(?:[,;)\n]|\Z)|[.](?!\w)) )
    """,
    0,
)
_SAID = compiled(
    rf"""
    \b(?:{PARTY}|baby|requester|child|pupil|person|driver|infant)(?:[ ]\d)?
    (?:[ ](?:is|was|being|now|an?|described|recorded|(?:self-)?identifie[sd]|believed|to|be|as)\b){{1,5}}+
    [ ](?P<value>{_FULL}){_END}(?=[ ]?(?:[\n\t,;.)]|\Z)|[ ](?:and|with|in|aged|wearing|who|but|approx\w*|about)\b)
    """
)
_CODE = r"(?<!\w)[IlL1|]C[ -]?[0-9](?!\w)"
_AFTER_CODE = compiled(
    rf"{_CODE}[ ,/:;–-]{{1,3}}(?:adult[ ]|young[ ]|elderly[ ])?(?P<value>{_FULL}|(?-i:[MF])|man|woman|boy|girl){_END}"
)
_BEFORE_CODE = compiled(rf"\b(?P<value>{_FULL}|(?-i:[MF])|man|woman|boy|girl)[ ,/:;(–-]{{1,3}}{_CODE}")

_UNIT = r"(?:yrs?|years?|y/o|yo|months?|weeks?)"
_ABOUT = r"(?:(?:about|approx\.?|approximately|around|circa|believed|thought)[ ](?:to[ ]be[ ])?)?+"
_WITH_AGE = compiled(
    rf"""
    \b(?P<value>(?:fe)?males?|{_SEXED}) (?:[ ]?,[ ]?|[ ]?[(][ ]?|[ ]) (?:of[ ])?{_ABOUT}
    (?: aged[ ](?:about[ ]|approx\w*[ ])?\w++(?![ ](?:to|and|or|over|under)[ ]|[-–]\d{{2}}[ ]+\p{{L}})
      | \d{{1,2}}(?:[ ]?[-–][ ]?\d{{1,2}})?[ -]?{_UNIT}(?!\w) | (?<=[(])\d{{1,2}}(?=\)) | (?<=,[ ])\d{{1,2}}(?=[,.;]
        |\Z)
      | (?:(?:early|mid|late)[ -])?[1-9]0['’]?s\b | (?<=(?:approx|about|around|circa)[.]?[ ])\d\d(?![\w%/'’-])
      | in[ ](?:his|her|their)[ ](?:(?:early|mid|late)[ -])?(?:teens|twenties|thirties|forties|fifties|sixties
        |seventies|eighties|nineties|\d0['’]?s) )
    """
)
_LETTER_AFTER_AGE = compiled(
    r"\d[ -]?(?:(?:year|yr)s?[ -]?old|yrs?|y/?o|y\.o\.)[ ,]{1,2}(?P<value>(?-i:[MF]))(?![\w'’./-])"
)
_AFTER_AGE = compiled(
    rf"""
    (?<![\d.,-])(?:\b(?:\d{{1,2}}|\w{{3,9}}(?:-\w{{3,5}})?(?=[ -]years?))[ -]?(?:(?:years?|yrs?|months?|weeks?
      |days?)[ -]?old|y/o|yo|y\.o\.)[ ,]{{1,2}}
      |\baged[ ]\d{{1,2}}[ ,]{{1,2}}) (?:[\w-]{{3,12}}[ ]){{0,2}}? (?P<value>(?:fe)?males?|{_SEXED}){_END}
    """
)
_SLASHED = compiled(
    r"(?<![\w/.-])(?:(?P<value>[MF])(?=[ ]?/?[ ]?\d{1,2}(?![\w/.-]))|\d{1,2}(?:[ ]?/?[ ]?)?(?P<value>[MF])(?![\w/.-]))",
    0,
)
_SLASHED_CUE = compiled(
    r"\b(?:patient|caller|pt|male|female|casualty|admitted|presented|fell|fall|pain|seen|attended|suspect|victim"
    r"|passenger|driver|c/o|collapsed?)\b"
)
_RACE = (
    r"(?:white|black|asian|chinese|arab|indian|pakistani|european|oriental|afro[- ]caribbean|african|mixed[- ](?:race"
    r"|heritage)|caucasian|mediterranean|skinned|eastern[ ]european|turkish|somali)"
)
_WITH_ETHNICITY = compiled(
    rf"""
    \b{_RACE},?[ ](?:adult[ ]|young[ ]|elderly[ ]|teenage[ ])?(?P<value>(?:fe)?male){_END}{_OFFICIAL}(?=[ ]?
      (?:[\n\t,;.:(]|\Z)|[ ](?!and\b)[\w'’]+)
    """
)
_FEW = compiled(
    rf"\b{SEVERAL}[ ](?:[\w-]+[ ]){{0,2}}?(?:{_RACE}|teenage|young)[ ](?P<value>(?:fe)?males)(?!\w)(?![ ]officers)"
)
_ADJECTIVE = compiled(
    rf"""
    (?<![\w-])(?:\A|(?<=\n)|(?<=\t)|(?<=:[ ])|(?:an?|the|one|another|second|third|unknown|adult|young|elderly|IC\d
      |\p{{L}}+['’]s|his|her|my|their|states|says|by|of|from|with|about|believed)[ ])(?:adult[ ]|young[ ]|elderly[ ]
      |teenage[ ]|unknown[ ])?
    (?P<value>(?:fe)?male)[ ](?:adult|{PARTY}|{KIN})(?![\w-]|s\b)(?<!carer)(?![ ](?:toilet|ward|prison|support|service|wing
      |estate|population|line|changing|groups?|rates?))
    """
)
_ADULT = compiled(
    rf"\b(?:an?|one|the|lone|unknown)[ ](?:adult|juvenile|teenage|elderly|young"
    rf"|missing)[ ](?P<value>(?:fe)?male){_END}{_OFFICIAL}(?=[ ]?(?:[\n\t,;.(]|\Z)|[ ](?!prison|ward|toilet|wing)\w+)"
)
_IS_ONE = compiled(
    rf"""
    (?<=[\p{{L}}\d][ ])(?:is|was)[ ]an?[ ](?:[\p{{L}}-]{{3,14}},?[ ]){{0,3}}?(?P<value>{_SEXED}|(?:fe)?male)(?![\w'’-])
    (?=[ ]?[.,;:)\n]|\Z|[ ](?:with|who|of|in|from|and|aged|living|whose|known|on|at)\b)
    """
)
_WHO = compiled(
    rf"(?<!\w)(?:{PARTY}(?:[ ]\d)?|{KIN}|he|she|tenant|(?-i:(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}'’-]++(?:[ ]\p{{Lu}}[\p{{L}}'’-]++){{0,2}}+)))"
    r"[ ]\Z"
)
_ASIDE_NAME = compiled(
    r"""
    (?<=[\p{L}][ ])[(\[](?-i:(?P<value>[MF]|Male|Female|MALE|FEMALE))[ ]?(?:[)\]]|[,/][ ]?(?=\d))
    """
)
_LINE = compiled(
    r"""
    (?-i:(?:(?<=\n)|(?<=\t)|(?<=\A)|(?<=[(]))(?P<value>[MF]|Male|Female|MALE|FEMALE)(?:,[ ]?|[ ])(?=(?:aged?[ ]|approx\.?[ ])?
    [1-9]\d?(?:[ ]?(?:[Yy](?:rs|ears|/?o)?|YRS))?(?:[ ]?[,.;)\n\t]|\Z|[ ]\p{L}{3})))
    """
)
_LOGGED = compiled(
    r"""
    (?-i:\b(?:CALLER|INFT|INF|AP|IP|SUSP|SUSPECT|PT|CAS|VICTIM|STS|STATES|REPORTS?|X[ ]?\d|[1-9][ ]?X|UNK|UNKNOWN|LONE|YOUNG|ELDERLY|HIS|HER)
    [ ](?:(?:THAT|HIS|HER|AN?|THE|UNK|YOUNG|ELDERLY|ADULT|LONE)[ ]){0,2}+(?P<value>(?:FE)?MALES?))(?!\w)
    """
)
_OTHER_ORDER = compiled(
    rf"\b{_RACE},?[ ](?:british|irish|african|caribbean|european)[ ,/]{{1,2}}(?P<value>(?:fe)?male){_END}{_OFFICIAL}"
)
_LISTED = compiled(
    r"\b(?:missing|suspect|victim|wanted|subject|casualty|patient|offender|description|desc|descr|nominal|informant"
    r"|caller|driver|child|AP|IP)"
    r"(?:[ ]\d|[ ]person)?(?:[ ]?[:(–-][ ]?|[ ]is[ ]an?[ ]|,[ ])(?:(?:an?|unknown|adult|young|white|black|asian"
    r"|IC\d)[ ]){0,2}+(?P<value>(?:fe)?male)(?![\w'’-])(?![ ](?:polic|officer|[/&]))(?=[ ]?[,;./\n)]|[ ]\w|\Z)"
)
_PRONOUNS = compiled(r"(?<![\w/])(?P<value>she/her(?:/hers)?|he/him(?:/his)?|they/them|she/they|he/they)(?![\w/])")
_ASSIGNED = compiled(
    r"\b(?:assigned|registered|recorded)[ ](?:as[ ])?(?P<value>(?:fe)?male)[ ]at[ ]birth\b | (?<!\bfrom[ ])\b(?:male"
    r"|female)[ ]to[ ](?P<value2>(?:fe)?male)\b | (?<=\bfrom[ ]male[ ]to[ ])(?P<value4>(?:fe)?male)\b "
    r"| (?<=\bfrom[ ]female[ ]to[ ])(?P<value5>(?:fe)?male)\b | \b(?:born|living[ ]as|lives[ ]as|presents[ ]as"
    r"|transition(?:ed|ing)[ ](?:to|from))[ ](?:an?[ ])?(?P<value3>(?:fe)?male|(?:wo)?man)\b"
)

_HEADER = compiled(
    r"\bsex\b(?!ual|\s*(?:offen[cd]|work|crime|education|act\b|abuse|discrim))|\bgender\b(?!\s*(?:pay|recognition"
    r"|equality))|^\W*m\s?/\s?f(?:\s?/\s?\p{L}{1,3})?\W*$|^\W*(?:gen|gndr|sx)\W*$"
)
_CELL = compiled(
    rf"""
    (?P<value>{_FULL}|man|woman|boy|girl|other|fem|m|f|x|u|nb|t|i|self[- ]described?|prefer\sto\sself[- ]describe)[.]?
    (?=\Z|[ ]?[(,;/–-])(?![ ]?/[ ]?(?:f|m|female|male)\b)
    """
)
_PART = compiled(r"(?:(?<=[/,;][ ]?)|(?<=\d[ ])|(?<=\d))(?P<value>(?:fe)?male|[MFX])\Z")
_SIDE_BY_SIDE = compiled(r"(?:fe)?males?|(?:wo)?m[ae]n|boys?|girls?|[MFX]|non[- ]binary|other")

_TRANS = r"""
    (?: transgender(?:[ ](?:fe)?male|[ ](?:wo)?man)? | transsexual | trans[- ]?(?:wo)?man | trans[ ](?:fe)?male
      | non[- ]?binary | gender[- ]?queer
      | trans(?=[ ]?[.,;)]|[ ](?:and|but)\b) | gender[- ]?fluid | agender | intersex )
"""
_IDENTIFIES = compiled(
    rf"\b(?:identif(?:ies|ied|ying)[ ]as|came[ ]out[ ]as|(?:he|she|they|who|pupil|child|{PARTY}|son|daughter)[ ](?:is"
    rf"|are|was)|I[ ]am|I['’]m)[ ](?:now[ ]|openly[ ])?(?:an?[ ])?(?P<value>{_TRANS}){_END}"
)
_IDENTIFIES_SEX = compiled(
    r"\b(?:self-)?identif(?:ies|ied|ying)[ ]as[ ](?:an?[ ])?(?P<value>(?:fe)?male|(?:wo)?man)(?!\w)"
)
_A_TRANS = compiled(
    rf"(?:\A|(?<=\n)|(?<=[.][ ])|(?<=:[ ])|\b(?:an?|his|her|my|their|the|young"
    rf"|old)[ ])(?P<value>{_TRANS}){_END}(?![ ](?:people|persons|polic|guid|rights|issue|communit|network|inclusion"
    rf"|staff|equality|pupils|prisoners|day|toolkit|training))"
)

_KINDS = (
    (_LABELLED, 0.95, "follows a label for sex or gender"),
    (_LINKED, 0.85, "is said to be somebody's sex or gender"),
    (_BARE, 0.75, "follows a label for sex or gender"),
    (_SAID, 0.65, "is said of a person the record speaks of"),
    (_IDENTIFIES, 0.75, "is what somebody identifies as"),
    (_IDENTIFIES_SEX, 0.75, "is what somebody identifies as"),
    (_ASSIGNED, 0.75, "says what was recorded at somebody's birth, or since"),
    (_A_TRANS, 0.65, "describes a person"),
    (_WITH_AGE, 0.7, "stands beside an age"),
    (_LETTER_AFTER_AGE, 0.7, "stands beside an age"),
    (_AFTER_AGE, 0.7, "stands beside an age"),
    (_WITH_ETHNICITY, 0.65, "stands beside a word for ethnicity"),
    (_FEW, 0.6, "stands beside a word for ethnicity"),
    (_LISTED, 0.65, "describes a person the record speaks of"),
    (_ADJECTIVE, 0.55, "describes a person the record speaks of"),
    (_PRONOUNS, 0.6, "is how somebody is to be spoken of"),
    (_IS_ONE, 0.6, "is said of a person the record speaks of"),
    (_ASIDE_NAME, 0.65, "stands behind somebody's name"),
    (_LINE, 0.6, "stands beside an age"),
    (_LOGGED, 0.6, "describes a person the record speaks of"),
    (_OTHER_ORDER, 0.65, "stands beside a word for ethnicity"),
    (_ADULT, 0.55, "describes a person the record speaks of"),
    (_AFTER_CODE, 0.85, "stands beside an identity code"),
    (_BEFORE_CODE, 0.85, "stands beside an identity code"),
)
_NOT_SOMEBODY = compiled(r"\b(?:any|every|each|no|per|most|many|if)[ ]\Z")
_IN_GENERAL = compiled(r"[ ]?(?:people|officers|staff|prisoners|offenders|suspects|victims|students|pupils)\b")


_SOMEBODY = compiled(
    r"""
    \b(?:an?|the|this|that|another|unknown|unk|lone|one|second|[1-9][ ]?x)[ ](?:(?:adult|young|older|elderly|drunk|tall|slim|heavy|unknown
      |[\p{L}-]{3,10})[ ]){0,2}?(?P<value>(?:fe)?male)(?=[ ]?[,;)\n]|[.](?!\w)|\Z|[ ](?:was|is|has|had|wearing|with|who|in|on|at|from|ran
      |seen|walking|running|sitting|standing|lying|left|made|then|stated?s?|said|came|went|got|approached|refused|shouting
      |threatening|known|named|called|believed|matching|carrying|holding|detained|arrested|to|inside|outside|by|being)\b)
    | \b(?:an?|the|this|that|another|unknown|lone|one)[ ](?:(?!trans)[\p{L}-]{3,10}[ ]){0,2}?(?P<value2>man|woman|boy|girl|lady|gentleman|lad)
      (?=,?[ ](?:wearing|dressed|with[ ](?:an?|his|her|long|short|dark|blonde?|brown|black|grey|red|white|ginger|glasses|no)
      |in[ ](?:an?|his|her|dark|black|blue|red|grey|white|green)|named|called|known[ ]as|who[ ](?:lives|lived|gave|gets|keeps)
      |at[ ](?:no\.?|number)[ ]|from[ ](?:no\.?|number|flat)[ ]|next[ ]door|ran|shouting|walking|carrying|holding)\b)
    | (?-i:(?<=[A-Z0-9.,:;/-][ ])(?P<value3>(?:FE)?MALE)(?=[ ][A-Z0-9]{2}|[,.;:)]|[ ]?(?:\n|\Z)))(?![ ](?:OFFICER|PC\b|STAFF|TOILET|WARD
      |WING|PRISON|FEMALE|MALE|AND|OR|TOTAL|PERSONS?[ ]SEARCH))
    """
)
_GENERAL = compiled(
    r"\b(?:any|every|each|if|whether|should|must|may|might|per|either|average|typical|can|where|when|no|[fF]or[ ]a|as[ ]a|male[ ]or"
    r"|female[ ]or|number[ ]of|proportion|policy|rates?)\b"
)


def _of_somebody(text: str, at: int, *, named: bool) -> bool:
    """True when text[:at] ends with somebody: with a name, or unless `named` with a word for a person."""
    who = _WHO.search(text, max(0, at - 60), at)
    if who is None:
        return False
    return is_named(who["name"]) if who["name"] else not named


def _prose(text: str) -> Iterator[Match]:
    for pattern, score, reason in _KINDS:
        names = [name for name in ("value", "value2", "value3", "value4", "value5") if name in pattern.groupindex]
        for hit in finditer(pattern, text):
            start, end = next(hit.span(name) for name in names if hit[name])
            if pattern in (_IS_ONE, _ASIDE_NAME) and not _of_somebody(text, hit.start(), named=pattern is _ASIDE_NAME):
                continue
            if not (before(text, hit.start(), _NOT_SOMEBODY, 8) or after(text, end, _IN_GENERAL, 16)):
                yield Match(start, end, score, reason)
    for hit in finditer(_SLASHED, text):
        if _SLASHED_CUE.search(text, max(0, hit.start() - 60), min(len(text), hit.end() + 60)):
            yield Match(*hit.span("value"), 0.6, "stands beside an age, as in clinical notes")
    for pair in pairs(text):
        yield Match(*pair.sex, 0.6, "stands beside an age")
    for start, end in beside_dates(text):
        yield Match(start, end, 0.7, "stands beside a date")
    for hit in finditer(_SOMEBODY, text):
        start, end = next(hit.span(name) for name in ("value", "value2", "value3") if hit[name])
        low = max(0, start - 60)
        if not _GENERAL.search(text, max(low, text.rfind(".", low, start) + 1), start):
            yield Match(start, end, 0.55, "describes a person the record speaks of")


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's sex or gender in `passage`."""
    rows, choices = Rows(passage), Choices(passage)
    for match in _prose(passage.text):
        if not (rows.tallied(match.start, match.end) or choices.open(match.start, match.end)):
            yield match
    for hit in finditer(_BEHIND_NAME, passage.text):
        start, end = hit.span("value") if hit["value"] else hit.span("value2")
        if not rows.tallied(start, end):
            yield Match(start, end, 0.65, "stands in a row or a line behind a name")
    for start, end in columns(passage.text):
        if not rows.tallied(start, end):
            yield Match(start, end, 0.7, "stands in a column of a register where each row has a sex")
    for value in cell_values(passage, _HEADER):
        parts = choices.parts(value.start, value.end)
        ticked = parts != ((value.start, value.end),)
        for start, end in parts:
            whole = _in_cell(passage.text[start:end])
            if whole is None or rows.tallied(start, end):
                continue
            if ticked or not rows.one_of_many(start, end, _SIDE_BY_SIDE):
                a, b = whole.span("value")
                yield Match(start + a, start + b, 0.95, "stands in a cell for sex or gender")


def _in_cell(text: str) -> regex.Match[str] | None:
    """The sex that a cell states, alone or beside an age or a date of birth (`1931-05-18 / F`)."""
    return _CELL.match(text) or _PART.search(text)


RULE: Rule = FunctionRule("foi.gender", "GENDER", search)

HITS: tuple[str, ...] = (
    "Sex: [[F]]",
    "Gender: [[Male]], Ethnicity: W1",
    "Priya Raman\t[[F]]\t14 Larch Road\t34",
    "1. Priya Raman  [[female]]  clerk, Leeds",
    "Tom Ashdown, [[male]], left early",
    "Sex [[M]]  Age 34",
    "Gender identity - [[non-binary]]",
    "the suspect is [[male]].",
    "an IC1 [[male]] ran off",
    "[[MALE]] IC3 seen at 14:20",
    "Gender (self-described):\t[[Trans woman]]",
    "Sex at birth: [[Fema1e]] by OCR",
    "gender recorded as [[female]]",
    "The victim was described as [[female]], aged 20",
    "identifies as [[non-binary]]; a [[trans woman]] called",
    "FLAT 2, [[FEMALE]], 70 YRS; a mixed race [[male]], tall",
    "Sex [[M]]\nDOB not held",
    "a 34-year-old [[woman]] and a [[man]] (42)",
    "the [[female]] driver; [[M]]/34 fell from a ladder",
    "He was assigned [[female]] at birth.",
)

NEAR_MISSES: tuple[str, ...] = (
    "assaulting a female police officer",
    "our gender equality duty and sex discrimination law",
    "Sex: M/F (delete as needed)",
    "race and gender of the fifteen people searched",
    "Gender: Male / Female / Other",
    "The victim was a female police officer",
    "Gender: not recorded; Table 3: Male 45, Female 12",
    "male and female officers attended",
    "an Asian male officer and a white female colleague",
    "women's refuge, male toilets, women aged 50 to 70",
    "A man was seen; one woman was arrested.",
)
