"""Sexual orientation of a person: by label and header, or said of somebody (UK GDPR, article 9(1)).

Values follow the Office for National Statistics' harmonised question and what people write beside it. Gay is also a
surname and a street, straight a road: prose has to speak of somebody.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.noted import noted, terse
from recognizers.kit.person_words import KIN, NOTE, PARTY, PERSON, PRONOUN
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.shared_cells import cell_values
from recognizers.kit.somebody import is_named, speaks_of_somebody
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_SURE = (
    r"(?:gay|lesbian|bi-?[ ]?sexual|homosexual|hetero[- ]?sexual|pan-?sexual|asexual|demi-?sexual|queer|omni-?sexual"
    r"|same[- ]sex[ ]attracted)"
)
_ANY = rf"(?:{_SURE}|straight|bi|LGBT(?:Q(?:I?A?)?)?\+?)"
_VALUE = rf"(?:{_ANY}(?!\w)(?:[ ]?(?:/|or|and|,|\()[ ]?{_ANY}(?!\w)\)?)*+(?:[ ](?:wo)?man)?)"
_LABELLED = compiled(
    rf"""
    \b(?:sexual[ ](?:orientation|identity|preference)|sexuality|orientation)(?:[ ]?\([^()\n]{{1,25}}\))?+
    (?:[ ]?\n?[:=\t–—-][ \t]{{0,2}}\n?|[ ](?:(?:is|was|recorded|stated|given|shown|as)[ ]){{1,3}}+
      |[ \n](?=(?-i:\p{{Lu}})))
    (?:prefer[ ]to[ ]self[- ]describe(?:[ ]?[:(–-][ ]?|[ ]as[ ]))?(?P<value>{_VALUE})(?!\w)(?![ ](?:rights|network
      |issues|hate))
    """
)
_SELF = compiled(
    r"\b(?:sexual[ ]orientation|sexuality)[ ]?[:\t][ ]?(?P<value>"
    r"(?:prefer[ ]to[ ])?self[- ]describe[d]?[ ]?[:(–-][ ]?[\p{L} -]{3,30}\p{L})"
)
_WHO = (
    rf"(?:{PRONOUN}|I|they|both|who|{PARTY}|{KIN}|(?-i:(?P<name>\p{{Lu}}[\p{{L}}'’-]++"
    rf"(?:[ ]\p{{Lu}}[\p{{L}}'’-]++){{0,2}}+)))"
)
_NOT_BODY = (
    r"(?![\w-]|['’])(?![ ](?:street|road|pride|rights|network|communit|group|club|bar|pub|marriage|history|scene"
    r"|press|magazine|men['’]s|friendly|people|dating))"
)
_NOT_OF_ONE = compiled(
    r"[ ](?:street|road|pride|rights|network|communit|group|club|bar|pub|history|scene|press|magazine|men\b|women\b"
    r"|friendly|people|dating|hate|lane|close|staff|officers)"
)
_IS = compiled(
    rf"""
    (?<!\w)(?:{_WHO}(?=[ '’])|{NOTE})[ ]?(?:(?:is|are|am|was|were|being)|['’](?:s|m|re)|(?:identif(?:ies|ied)
      |describes[ ](?:him
      |her)self|self-identifies)[ ]as)
    (?:[ ](?:an?|openly|also|both|now|not|out[ ]as|actually|perceived[ ](?:as|to[ ]be)|believed[ ]to[ ]be|in[ ]fact
      |as)){{0,3}}+[ ](?P<value>{_SURE}|bi(?=[ ]?[.,;)]|\Z)|straight(?=[ ]?\.[ ]?\Z)){_NOT_BODY}
    """
)
_CAME_OUT = compiled(
    rf"\b(?:came|come|comes|coming)[ ]out(?:[ ]to[ ]\w+(?:[ ]\w+)?)?[ ]as[ ](?:an?[ ])?(?P<value>{_ANY})(?!\w) "
    rf"| \bidentif(?:ies|ied|y|ying)[ ]as[ ](?:an?[ ]|being[ ])?(?P<value2>{_VALUE})(?!\w) | \b(?:outed|perceived"
    rf"|described|known|registered|recorded)[ ](?:(?:him|her|them)(?:self)?[ ])?as[ ](?:being[ ]"
    rf"|an?[ ])?(?P<value3>{_SURE})(?!\w)"
)
_DESCRIBED = compiled(
    rf"\b(?:an?|the|his|her|my|openly|two|elderly|young)[ ](?:openly[ ]|young[ ]|elderly[ ]|black[ ]|white[ ]"
    rf"|asian[ ]|married[ ]|closeted[ ])*+(?P<value>{_SURE})[ ](?:{PERSON}|couple|men|women|lover|teacher|student"
    rf"|nurse)(?![\w-]|['’])"
)
_OPENLY = compiled(rf"\bopenly[ ](?P<value>{_SURE})(?=[ ]?[.,;)\n]|\Z|[ ](?:and|but|at|to)\b)")
_NOUN = compiled(
    r"\b(?:as|is|was|being|am)[ ](?:an?[ ])(?:openly[ ])?(?P<value>lesbian|homosexual|bisexual)(?=[ ]?[.,;)]"
    r"|[ ](?:and|who|but)\b)"
)
_MEMBER = compiled(r"\b(?:part|member)[ ]of[ ]the[ ](?P<value>LGBT(?:Q(?:I?A?)?)?\+?)[ ](?:communit|population)")
_SAME_SEX = compiled(
    r"\b(?P<value>same[- ]sex|homosexual|lesbian|gay)[ ](?:relationship|partner|affair|couple|marriage|spouse|husband"
    r"|wife)(?!s|\w)"
)
_HIS = compiled(
    rf"\b(?:his|her|my|of[ ]being|because[ ](?:he|she|I)[ ](?:is|was|am))[ ](?P<value>{_SURE}|homosexuality"
    rf"|bisexuality)(?=[ ]?[.,;)\n]|\Z|[ ](?:and|but)\b)"
)

_SHORT = compiled(
    rf"(?<![\w-])(?P<value>(?:{_SURE}|bi[ ]?/[ ]?curious"
    rf"|(?:male|female|same[- ]sex|gay|lesbian)[ ]partner"
    rf"|(?:straight|hetero|homo)(?=[ ]?[.,;)\n]|\Z)|LGBTQ\+?|in[ ]a[ ]same[- ]sex[ ](?:relationship|marriage)"
    rf"|(?-i:LGBT(?:QI?A?)?\+?)(?=[ ]?[.,;)]|\Z)))(?!\w|['’-]|[ ](?-i:\p{{Lu}}))"
)
_SURNAME = compiled(r"(?-i:\b\p{Lu}[\p{L}'’.]*)[ ]\Z")
_ALLUDED = compiled(
    r"\b(?:is|was|are|were|be|been|being|as|he['’]s|she['’]s|I['’]m|probably|possibly|maybe|openly|not"
    r"|an?|says|out|think"
    r"|thinks|believes|called|calling|called[ ](?:him|her)|for[ ]being|secretly|closet|known)[ ][\"“‘']?\Z"
)

_KINDS = (
    (_LABELLED, 0.9, "follows a label for sexual orientation"),
    (_SELF, 0.9, "follows a label for sexual orientation"),
    (_CAME_OUT, 0.75, "is what somebody identifies as"),
    (_DESCRIBED, 0.75, "describes a person"),
    (_OPENLY, 0.65, "is said of a person"),
    (_HIS, 0.65, "is said of a person"),
)
_LOOSE = (
    (_NOUN, 0.7, "is said of a person"),
    (_MEMBER, 0.6, "is said of a person"),
    (_SAME_SEX, 0.6, "says whom somebody lives with or loves"),
)
_HEADER = compiled(
    r"\bsexual\s+(?:orientation|identity|preference)|^\W*sexuality\W*$|^\W*orientation\W*$"
    r"|sexual_?orientation|^\W*(?:sex(?:ual)?\.?\s+)?orient(?:\.|ation)?\W*$|^\W*(?:S\.?O\.?|LGBT\w*\+?)\W*$"
)
_CELL = compiled(
    rf"(?:(?:prefer\s+to\s+)?self[- ]describ\w*\s?[:(–-]?\s?[\p{{L}} -]{{0,30}}"
    rf"|{_VALUE}|other|het|hetero|pan|ace|demi|homo|les)\)?[.]?\Z"
)
_CATEGORY = compiled(rf"{_VALUE}|other|prefer[ ]not[ ]to[ ]say")
_OTHER_WORDS = compiled(r"[\p{L}\p{M}][\p{L}\p{M} /()'’-]{2,39}\Z")
_STATES_NONE = compiled(
    r"\W*(?:not\b|n/?[ak]\b|none|unknown|total|all\b|refused|declined|prefer\s+not|blank|redacted|withheld|nil|tbc"
    r"|yes\b|no\b|number|count|portrait|landscape|north|south|east|west|did\s+not)"
)


def _other_words(text: str) -> bool:
    return _OTHER_WORDS.match(text) is not None and not _STATES_NONE.match(text)


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's sexual orientation in `passage`."""
    text, rows = passage.text, Rows(passage)
    for pattern, score, reason in _KINDS:
        for hit in finditer(pattern, text):
            span = next(
                hit.span(name) for name in ("value", "value2", "value3") if name in hit.groupdict() and hit[name]
            )
            if not rows.tallied(*span):
                yield Match(*span, score, reason)
    for hit in finditer(_SHORT, text):
        start, end = hit.span("value")
        if _NOT_OF_ONE.match(text, end) or (hit["value"] == "Gay" and before(text, start, _SURNAME, 24)):
            continue
        if (before(text, start, _ALLUDED, 20) or terse(text, start, end, 3)) and (score := noted(text, start, end)):
            yield Match(start, end, score, "is said of a person, in a note")
    for hit in finditer(_IS, text):
        if hit["name"] is None or is_named(hit["name"]):
            yield Match(*hit.span("value"), 0.75, "is said of a person")
    for pattern, score, reason in _LOOSE:
        for hit in finditer(pattern, text):
            if speaks_of_somebody(text, hit.start(), hit.end()):
                yield Match(*hit.span("value"), score, reason)
    for value in cell_values(passage, _HEADER):
        if rows.tallied(value.start, value.end) or rows.one_of_many(value.start, value.end, _CATEGORY):
            continue
        if _CELL.match(value.text):
            yield Match(value.start, value.end, 0.9, "stands in a cell for sexual orientation")
        elif rows.headed(value.start, value.end, _HEADER) and _other_words(value.text):
            yield Match(value.start, value.end, 0.6, "stands in a cell for sexual orientation")


RULE: Rule = FunctionRule("foi.sexual_orientation", "SEXUAL_ORIENTATION", search)

HITS: tuple[str, ...] = (
    "sexual orientation: [[bisexual]]",
    "Sexual orientation: [[Gay man]]",
    "Sexuality\t[[Straight/Heterosexual]]",
    "She identifies as [[bisexual]].",
    "He came out as [[gay]] to his manager.",
    "an openly [[gay]] man and a [[lesbian]] couple",
    "he is [[homosexual]] and fears return",
    "The complainant is a member of the [[LGBT]] community.",
    "he had a [[same-sex]] relationship with a colleague",
)

NEAR_MISSES: tuple[str, ...] = (
    "Gay Street was closed; Mr Peter Gay spoke.",
    "The LGBT network met on Tuesday.",
    "It is a straight road and he drove straight home.",
    "his husband parked the car",
    "Sexual orientation hate crimes: 45",
    "Sexual orientation: prefer not to say",
    "same-sex couples may marry",
)
