"""Gender and sex of a person: by label, by table header, beside an identity code, or said of a suspect.

Form values follow the Government Statistical Service's harmonised standards for sex and gender identity. In running
prose `a female officer` says little of one person, so prose counts only where the sentence describes somebody.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.labels import cell_values
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_FULL = r"""
    (?: (?:cis(?:gender)?[ -]?)?(?:fem[a@][l1I|]e|ma[l1I|]e)
      | non[- ]?binary | transgender(?:[ ](?:fe)?male|[ ](?:wo)?man)?
      | trans[- ]?(?:fe)?male | trans[- ]?(?:wo)?man | trans | gender[- ]?fluid | genderqueer | agender | intersex )
"""
_LABEL = r"\b(?:sex|gender(?:[ ]identity|[ ]identified|[ ]reassignment)?)(?:[ ](?:at[ ]birth|registered[ ]at[ ]birth))?"
_ASIDE = r"(?:[ ]?\([^()\n]{1,20}\))?+"
_END = r"(?![\w'’-])(?![ ]?[/&][ ]?\w)(?![ ](?:or|and)[ ](?:fe)?male)"

_LABELLED = compiled(
    rf"{_LABEL}{_ASIDE}[ ]?(?:[:=\t–—-]|\n?:)[ \t]{{0,2}}\n?(?P<value>{_FULL}|man|woman|boy|girl|other|[MFX]){_END}"
)
_LINKED = compiled(rf"{_LABEL}[ ](?:(?:is|was|recorded|given|stated|shown|as)[ ]){{1,3}}+(?P<value>{_FULL}|M|F){_END}")
_BARE = compiled(
    rf"""
    (?-i:\b(?:Sex|SEX|Gender|GENDER)[ ](?P<value>Male|Female|MALE|FEMALE|M|F)){_END}(?=[ ]*(?:[\n\t,;.]|\Z))
    """
)
_SAID = compiled(
    rf"""
    \b(?:suspect|victim|complainant|offender|driver|passenger|witness|caller|defendant|patient|detainee|applicant
      |informant|child|person|subject|pupil|occupant|requester|tenant|claimant|deceased|baby)
    (?:[ ](?:is|was|being|now|an?|described|recorded|(?:self-)?identifie[sd]|believed|to|be|as)\b){{1,5}}+
    [ ](?P<value>{_FULL}){_END}(?=[ ]?(?:[\n\t,;.)]|\Z)|[ ](?:and|with|in|aged|wearing|who|but)\b)
    """
)
_CODE = r"(?<!\w)[IlL1|]C[ ]?[0-9](?!\w)"
_AFTER_CODE = compiled(rf"{_CODE}[ ,/:;–-]{{1,3}}(?P<value>{_FULL}|(?-i:[MF])){_END}")
_BEFORE_CODE = compiled(rf"\b(?P<value>{_FULL})[ ,/:;(–-]{{1,3}}{_CODE}")

_WITH_AGE = compiled(r"\b(?P<value>(?:fe)?male),?[ ](?:aged[ ]\d{1,2}|\d{1,2}[ ]?(?:yrs?|years?|y/o))(?!\w)")
_WITH_ETHNICITY = compiled(
    rf"""
    \b(?:white|black|asian|chinese|arab|indian|pakistani|european|oriental|afro-caribbean|mixed[- ](?:race|heritage))
    [ ](?P<value>(?:fe)?male){_END}(?=[ ]?(?:[\n\t,;.)]|\Z)|[ ](?:aged|about|approx\w*|in|with|who|wearing)\b)
    """
)

_HEADER = compiled(r"\bsex\b(?!ual)|\bgender\b|^\W*m\s?/\s?f\W*$")
_CELL = compiled(
    rf"""
    (?P<value>{_FULL}|man|woman|boy|girl|other|m|f|x|nb|self[- ]described?|prefer\sto\sself[- ]describe)[.]?
    (?=\Z|[ ]?[(,;/–-])(?![ ]?/[ ]?(?:f|female)\b)
    """
)

_TRANS = r"""
    (?: transgender(?:[ ](?:fe)?male|[ ](?:wo)?man)? | trans[- ]?(?:wo)?man | non[- ]?binary | genderqueer
      | gender[- ]?fluid | agender | intersex )
"""
_IDENTIFIES = compiled(
    rf"\b(?:identif(?:ies|ied|ying)[ ]as|(?:he|she|they)[ ](?:is|are|was))[ ](?:an?[ ])?(?P<value>{_TRANS}){_END}"
)
_A_TRANS = compiled(rf"\ban?[ ](?P<value>{_TRANS}){_END}(?![ ](?:people|persons|polic|guid|rights|issue))")

_KINDS = (
    (_LABELLED, 0.95, "follows a label for sex or gender"),
    (_LINKED, 0.85, "is said to be somebody's sex or gender"),
    (_BARE, 0.75, "follows a label for sex or gender"),
    (_SAID, 0.65, "is said of a person the record speaks of"),
    (_IDENTIFIES, 0.75, "is what somebody identifies as"),
    (_A_TRANS, 0.65, "describes a person"),
    (_WITH_AGE, 0.75, "stands beside an age"),
    (_WITH_ETHNICITY, 0.65, "stands beside a word for ethnicity"),
    (_AFTER_CODE, 0.85, "stands beside an identity code"),
    (_BEFORE_CODE, 0.85, "stands beside an identity code"),
)


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's sex or gender in `passage`."""
    for pattern, score, reason in _KINDS:
        for hit in finditer(pattern, passage.text):
            yield Match(hit.start("value"), hit.end("value"), score, reason)
    for value in cell_values(passage, _HEADER):
        whole = _CELL.match(value.text)
        if whole is not None:
            yield Match(value.start, value.start + whole.end("value"), 0.95, "stands in a cell for sex or gender")


RULE: Rule = FunctionRule("foi.gender", "GENDER", search)

HITS: tuple[str, ...] = (
    "Sex: [[F]]",
    "Gender: [[Male]], Ethnicity: W1",
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
)
