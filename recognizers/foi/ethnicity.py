"""Ethnicity of a person: identity codes, 16+1 and 18+1 codes, and words, by label, table header or description.

Sources: the police identity codes IC0 to IC9 (officer-defined); the 16+1 self-defined codes of PACE Code A annex B
and their 18+1 successors; the census wording of the Government's harmonised ethnicity standard. W1, B9, M1 and A1 are
also districts and roads, so those codes need a label, a cue or a header; an identity code does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.labels import cell_values
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GROUP = (
    r"(?:white|black|asian|mixed(?:[- ](?:race|heritage|ethnicity|parentage))?|dual[- ]heritage|chinese|arab(?:ic)?"
    r"|gyps(?:y|ies)|romany|roma|travellers?|afro|african|caribbean|indian|pakistani|bangladeshi|irish|british|english"
    r"|welsh|scottish|european|eastern|western|northern|southern|south|north|east|middle[- ]eastern|oriental"
    r"|mediterranean|turkish|kurdish|somali|nigerian|ghanaian|jamaican|sri[ ]lankan|tamil|nepal(?:i|ese)|afghan|iranian"
    r"|iraqi|vietnamese|filipino|japanese|korean|latin[ ]american|hispanic|jewish|sikh|polish|romanian|albanian"
    r"|portuguese|minority[ ]ethnic)"
)
_FILLER = r"(?:any|other|multiple|ethnic|groups?|backgrounds?|heritage|descent|origin|skinned)"
_JOINT = r"(?:[ ]?[-–—/,:&][ ]?|[ \n](?:(?:and|or|&)[ ])?|[ ]\()"
_PHRASE = (
    rf"(?:(?:(?:any[ ])?other[ ])?{_GROUP}(?!\w)(?:{_JOINT}(?:{_GROUP}|{_FILLER})(?!\w)){{0,9}}+"
    r"|(?:any[ ])?other[ ]ethnic[ ](?:group|background)(?!\w))"
)
_IC = r"(?:[IlL1|]C[ ]?[0-9lIO](?![\w]|-\w))"
_CODE = r"(?:[WMAB][1-9lI]|[O0N][1-9l]|NS)(?!\w)"
_CODED = rf"(?:{_CODE}|{_IC})(?:[ ]?[-–—:/(=]{{0,2}}[ ]?(?:{_PHRASE}|any[ ]other(?!\w))\)?)?+"
_VALUE = rf"(?:{_CODED}|{_PHRASE}(?:[ ]?[-–(][ ]?{_CODE}\)?)?+)"

_LABEL = r"""
    (?: \b(?:self|officer)[- ]?(?:defined|identified|described|perceived)
          (?:[ ]ethnic(?:ity|[ ](?:code|origin|group|appearance))?)?
      | \bethnic(?:ity|[ ](?:origin|appearance|group|background|code|identity))
      | \bSDE\b | \bODE\b | \b1[68][ ]?\+[ ]?1\b | \bIC[ ]?code\b | \brace\b )
    (?:[ ]code)?
"""
_LINK = r"""
    (?:[ ]?\([^()\n]{1,20}\))?+
    (?: [ ]?[:=\t–—-]{1,2}[ \t\n]{0,2} | [ ](?:(?:is|was|as|recorded|stated|given|shown|defined|code)[ :]){1,4}+ )
"""
_LABELLED = compiled(rf"{_LABEL}{_LINK}[ ]?(?P<value>{_VALUE})")
_CUED = compiled(
    rf"""
    (?-i:\bSDE|\bODE|\b[Ee]thnicity|\bSELF[- ]DEFINED|\b[Ss]elf[- ]defined|\b1[68]\+1)(?:[ ]code)?[ \n]
    (?P<value>{_CODE}|(?-i:(?=\p{{Lu}})){_PHRASE}(?=[ ]*(?:[\n\t,;.]|\Z)))
    """
)
_CODE_ALONE = compiled(r"(?<![\w-])(?:IC|ic)[ ]?[0-9](?![\w]|-\w)|(?<![\w-])lC[0-9](?![\w]|-\w)", 0)
_CODE_SCANNED = compiled(
    r"(?<![\w-])[Il1|]C[ ]?[0-9lIO](?![\w]|-\w)(?=[ ,/]{1,2}(?:fe)?male|[ ,/](?:youth|man|woman|boy|girl))"
)
_PERSON = (
    r"(?:male|man|woman|female|boy|girl|youth|lad|gentleman|lady|teenager|person|individual|suspect|victim|offender"
    r"|child|adult|defendant|complainant|witness)"
)
_DESCRIBED = compiled(
    rf"(?<![\w-])(?P<value>{_PHRASE})(?:[ -](?:skinned|looking|adult|teenage|young|elderly))?,?[ \n]{_PERSON}(?!\w)"
)
_AS = compiled(
    rf"""
    \b(?:described|(?:self-)?identifie[sd]|recorded|appeared|looked)[ ](?:(?:him|her|them)(?:self|selves)?[ ])?(?:as|to[ ]be)[ ](?:being[ ])?
    (?P<value>{_PHRASE}|{_CODED})
    (?=[ ]?(?:[\n\t,;.)]|\Z)|[ ](?:and|with|in|aged|wearing|who|but)\b)
    """
)
_OF = compiled(
    rf"""
    \bof[ ](?P<value>(?:any[ ]other[ ])?{_GROUP}(?:{_JOINT}{_GROUP}){{0,4}}?)
    [ ](?:appearance|descent|heritage|origin|ethnicity)\b
    """
)
_SAID = compiled(
    rf"""
    \b(?:he|she|suspect|victim|complainant|offender|driver|witness|defendant|applicant|claimant|patient|detainee|tenant)
    [ ](?:is|was)[ ](?P<value>{_PHRASE})(?=[ ]?(?:[\n\t;.)]|,[ ]|\Z)|[ ](?:and|with|aged|wearing)\b)
    """
)
_LISTED = compiled(rf"(?<!\w)(?:fe)?male[ ]?[,/][ ]?(?P<value>{_PHRASE})(?=[ ]?(?:[\n\t,;.)]|\Z))")

_KINDS = (
    (_LABELLED, 0.95, "follows a label for ethnicity"),
    (_CUED, 0.85, "follows a word for ethnicity"),
    (_CODE_ALONE, 0.85, "has the shape of an identity code"),
    (_CODE_SCANNED, 0.75, "fits an identity code if look-alikes are read, beside a word for a person"),
    (_AS, 0.75, "is what somebody is described as"),
    (_DESCRIBED, 0.75, "describes a person"),
    (_LISTED, 0.65, "describes a person"),
    (_SAID, 0.65, "is said of a person"),
    (_OF, 0.65, "says what descent or appearance somebody is of"),
)

_HEADER = compiled(r"ethnic|\bSDE\b|\bODE\b|\b1[68]\s*\+\s*1\b|\bIC\s?codes?\b|^\W*IC\W*$|^\W*race\W*$")
_CELL = compiled(rf"{_VALUE}|[0-9]\Z")
_STATES_NONE = compiled(
    r"""
    \W*(?:not\b|n/?[ak]\b|none|unknown|total|all\b|refused|declined|prefer\s+not|blank|redacted|withheld|ethnic|number
    |count|nil|tbc|see\b|self|officer)
    """
)
_WORDS = compiled(r"[\p{L}\p{M}][\p{L}\p{M} /,&()'’-]{2,59}\Z")


def _cells(passage: Passage) -> Iterator[Match]:
    """Values in cells for ethnicity: what the lexicon knows, and other words too, since people describe themselves."""
    for value in cell_values(passage, _HEADER):
        hit = _CELL.match(value.text)
        if hit is not None:
            yield Match(value.start, value.start + hit.end(), 0.95, "stands in a cell for ethnicity")
        elif _WORDS.match(value.text) and not _STATES_NONE.match(value.text):
            yield Match(value.start, value.end, 0.7, "stands in a cell for ethnicity, in words this rule doesn't know")


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's ethnicity in `passage`."""
    for pattern, score, reason in _KINDS:
        named = "value" in pattern.groupindex
        for hit in finditer(pattern, passage.text):
            start, end = hit.span("value") if named else hit.span()
            yield Match(start, end, score, reason)
    yield from _cells(passage)


RULE: Rule = FunctionRule("foi.ethnicity", "ETHNICITY", search)

HITS: tuple[str, ...] = (
    "[[IC3]] female seen running",
    "described as [[lC6]] by the scan",
    "SDE [[B9]]",
    "16+1: [[NS]]",
    "Ethnicity: [[Black British - Caribbean]]",
    "Self-defined ethnicity: [[W1 - White British]]",
    "a [[mixed-race]] youth and an [[Asian]] man",
    "The officer-defined ethnicity was recorded as [[White - Irish]].",
    "Ethnic origin\t[[Asian or Asian British - Pakistani]]",
    "a woman of [[African]] descent",
    "Race: [[Mixed White and Black Caribbean]]\nAge: 20",
    "Male, [[white]], 6ft tall",
    "ODE [[A1]], Sex M",
    "He described himself as [[Asian British]]; SELF DEFINED [[ARAB]].",
)

NEAR_MISSES: tuple[str, ...] = (
    "The A1 and the M1 were closed.",
    "Use of white paper and black ink is required.",
    "What was the race and gender of the fifteen people searched?",
    "Ethnicity: Not recorded",
    "The IC wrote on 3 May under reference IC-84523-X1Y2.",
    "Self-defined ethnicity\tOfficer-defined ethnicity\tGender",
    "a male, black jacket and white trainers",
    "the race was won; ethnicity data for W1 and B9",
    "The British people and the Chinese embassy",
)
