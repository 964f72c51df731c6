"""Trade union membership of a person: by label and header, or said of somebody (UK GDPR, article 9(1)).

That a union answered a consultation or called a strike says nothing of anyone; that somebody is in one, or stands for
one, does.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.labels import cell_values
from recognizers.kit.lexicon import either, entries
from recognizers.kit.noted import noted
from recognizers.kit.person_words import KIN, PARTY, PRONOUN
from recognizers.kit.police_references import outermost
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from recognizers.kit.somebody import is_named, speaks_of_somebody
from recognizers.kit.tallies import Rows
from redact.model.passage import Passage

_NAMES = either(
    entries(
        """
    UNISON, GMB, Unite the Union, Unite, RMT, ASLEF, TSSA, PCS, PCS Union, Prospect, FDA, FBU, Fire Brigades
    Union, NASUWT, NEU, National Education Union, NUT, ATL, NAHT, ASCL, UCU, EIS, RCN, Royal College of Nursing,
    RCM, BMA, British Medical Association, USDAW, CWU, Community, BECTU, Equity, NUJ, National Union of
    Journalists, Musicians' Union, POA, Prison Officers Association, Police Federation, Police Federation of
    England and Wales, PFEW, Scottish Police Federation, Superintendents' Association, NAPO, UCATT, BALPA, HCSA,
    CSP, Nautilus, NUM, NUS, TUC, BFAWU, Accord, Aegis, SSTA, UTU, INTO, NIPSA, SIPTU, Voice, URTU, IWGB, UVW,
    AEP, SoR, BDA, MiP, Unite Union, the GMB Union, Wales TUC, STUC, Boilermakers, National Union of
    Mineworkers, Transport and General Workers' Union, TGWU, MSF, AEEU, Amicus
"""
    )
)
_CASED = (
    r"(?-i:UNISON|Unison|GMB|Unite|UNITE|RMT|ASLEF|Aslef|TSSA|PCS|Prospect|FDA|FBU|NASUWT|NEU|NUT|ATL|NAHT|ASCL|UCU"
    r"|EIS|RCN|RCM|BMA|USDAW|Usdaw|CWU|Community|BECTU|Bectu|Equity|NUJ|POA|NAPO|Napo|BALPA|HCSA|NUM|IWGB|NIPSA|SIPTU"
    r"|PFEW)"
)
_UNION = (
    rf"(?:(?-i:(?=\p{{Lu}})){_NAMES}(?!\w)(?:[ ]union)?|{_CASED}(?!\w)|(?:the[ ])?(?:recognised[ ])?(?:trade[s]?[ ]"
    rf"|teaching[ ]|staff[ ]|rail[ ])?union(?!\w)(?![ ](?:jack|flag|street|road|law|of[ ](?:soviet|european)|bank"
    rf"|canal)))"
)
_OTHER_UNION = compiled(
    r"\b(?:european|student['’]?s?|students['’]?|credit|civil|rugby|western|soviet|customs|football|african|banking"
    r"|mothers['’]?)[ ]\Z"
)
_ROLE = (
    r"(?:rep(?:resentative)?|shop[ ]steward|steward|branch[ ](?:secretary|chair|officer|rep|conven[oe]r)"
    r"|conven[oe]r|full[- ]time[ ]official|regional[ ](?:officer|organiser)|learning[ ]rep|FTO"
    r"|official|organiser|member|activist|delegate|health[ ]and[ ]safety[ ]rep|caseworker|safety[ ]rep)"
)
_WHO = (
    rf"(?:{PRONOUN}|I|who|they|{PARTY}|{KIN}|(?-i:(?P<name>\p{{Lu}}[\p{{L}}'’-]++"
    rf"(?:[ ]\p{{Lu}}[\p{{L}}'’-]++){{0,2}}+)))"
)
_MEMBER = compiled(
    rf"""
    (?<!\w)(?:{_WHO}[ ](?:is|was|am|are|were|has[ ]been|had[ ]been|became|remains|is[ ]not|was[ ]not
      |isn['’]t)[ ](?:not[ ])?(?:also[ ]|now[ ]|currently[ ]|still[ ]|both[ ])?(?:an?[ ]|the[ ])?(?:active[ ]|lay[ ]
      |paid-up[ ]|former[ ]|long-standing[ ]|elected[ ]|local[ ])?(?:(?:members?|{_ROLE})[ ](?:of|for|with|in)|in
      |represented[ ]by|accompanied[ ]by|supported[ ]by|active[ ]in|employed[ ]by)
      |(?:as[ ])?an?[ ](?:active[ ]|lay[ ])?(?:member|{_ROLE})[ ](?:of|for|with|in)|{PRONOUN}[ ]membership[ ]of
        |my[ ]membership[ ]of)
    [ ](?:the[ ]|a[ ]|his[ ]|her[ ]|my[ ])?(?P<value>{_UNION})
    """
)
_REP = compiled(
    rf"\b(?:the|an?|his|her|my|your|their|local|branch|current|former"
    rf"|elected)[ ](?P<value>{_UNION})['’]?s?[ ](?:branch[ ]|lay[ ]|health[ ]and[ ]safety[ ]|workplace[ ]"
    rf"|regional[ ])?{_ROLE}(?![\w-])(?![ ](?:bod|organisation))"
)
_TITLED = compiled(rf"(?:\(|,[ ])(?P<value>{_CASED}|(?:trade[ ])?union)[ ]{_ROLE}(?=[ ]?[),;.\n]|\Z)")
_BRACKETED = compiled(rf"\bunion[ ](?:rep\w*|official|officer)[^\n()]{{0,50}}\([ ]?(?P<value>{_CASED})[ ]?\)")
_JOINED = compiled(
    rf"(?<!\w){_WHO}[ ](?:has[ ]|had[ ]|have[ ]|then[ ]|also[ ])?(?:joined|left|resigned[ ]from|rejoined|contacted"
    rf"|consulted|belongs[ ]to|belonged[ ]to|pays?[ ](?:subs|subscriptions|dues)[ ]to|spoke[ ]to)[ ](?:the[ ]|his[ ]"
    rf"|her[ ]|my[ ]|a[ ])?(?P<value>{_UNION})"
)
_FROM = compiled(
    rf"\b(?:representative|rep|companion|colleague|accompanied[ ]by)\b[^.;\n\t]{{0,40}}?[ ](?:from|of|for)[ \n](?:the[ \n])?(?P<value>{_CASED})(?![\w-])"
)
_NAMED_OF = compiled(rf"(?:(?<=,[ ])|(?<=[(])|(?<=[-–][ ]))(?P<value>{_CASED})(?!\w)")
_SUBS = compiled(
    rf"\b(?P<value>{_UNION})[ ](?:subs|subscriptions?|dues|membership)(?!\w)(?![ ](?:rates|numbers|figures|levels))"
)
_LABELLED = compiled(
    r"""
    \b(?:trade[s]?[ ]union|union)(?:[ ](?:membership|member|affiliation|name|rep(?:resentative)?|branch|details
      |status|subs|subscriptions?|deductions?))?(?:[ ]?\([^()\n]{1,25}\))?[ ]?\??[ ]?[:=\t][ \t]{0,2}\n?
    (?P<value>[^\n\t;.]{1,60})
    """
)
_HEADER = compiled(
    r"\b(?:trade[s]?\s+)?union(?:\s+(?:membership|member|affiliation|name|rep\w*|branch|subs\w*|deductions?"
    r"|status))?\W*$|\btrade\s?_?union|\bunion\s+(?:membership|member)\b"
)
_REP_HEADER = compiled(r"\brep\w*\W*\Z")
"""Under it stands somebody, who is another rule's."""
_STATES_NONE = compiled(
    r"\W*(?:not\s+(?:recorded|stated|known|applicable|given)|n/?[ak]\b|none|nil\b|unknown|total|all\b|refused"
    r"|declined|prefer\s+not|blank|redacted|withheld|tbc|see\b|number|count|please|if\b|tick|no\W*\Z|n\Z|yes\s?/"
    r"|y\s?/\s?n|yes\s+no\b|facility|the\b|in\b|for\b)"
)
_VALUE = compiled(rf"(?:{_UNION}|yes|y\Z|[\p{{L}}][\p{{L}} &'’()-]{{1,39}}\Z)")
_KNOWN_VALUE = compiled(rf"(?:{_UNION}|(?:yes|y)\b)")
_SHORT = compiled(
    rf"""
    (?<![\w-])(?: (?:{_ROLE}|in|joined|joining|left|subs[ ](?:to|for)|paid[ ]to|paying[ ]into|via|through|advice[ ]from)
        [ ]?(?:for|of|with|in|at|to|[(,:–-])?[ ]?(?:the[ ]|his[ ]|her[ ])?(?P<value>{_CASED})(?!\w)
      | (?P<value3>(?:his|her)[ ]union|(?:trade[ ])?union(?=[ ](?:rep|steward|member|official|subs|dues)\b(?![ ]?[:\t])))(?!\w)
      | (?P<value2>{_CASED})(?!\w)['’]?s?[ ](?:(?:branch|lay|regional|workplace|local)[ ])?(?:{_ROLE}|subs
        |subscriptions?
        |dues|deductions?|membership|card|backing|advice|solicitors?)(?!\w)(?![ ](?:bod|organisation|rates|numbers
          |levels)) )
    """
)
_KINDS = (
    (_REP, 0.65, "says that somebody stands for a union"),
    (_TITLED, 0.6, "says that somebody stands for a union"),
    (_BRACKETED, 0.6, "says which union stands by somebody"),
    (_FROM, 0.6, "says that somebody stands for a union"),
    (_SUBS, 0.6, "says that somebody pays to a union"),
)
_NO_ONE = compiled(r"\b(?:recognised|all|any|each|with|number[ ]of)[ ](?:the[ ])?\Z")


def _known(text: str, start: int) -> bool:
    return not before(text, start, _OTHER_UNION, 16)


def _prose(text: str) -> Iterator[Match]:
    for pattern, score in ((_MEMBER, 0.75), (_JOINED, 0.65)):
        for hit in finditer(pattern, text):
            if _known(text, hit.start("value")) and (hit["name"] is None or is_named(hit["name"])):
                yield Match(*hit.span("value"), score, "says that somebody is or was in a union")
    for pattern, score, reason in _KINDS:
        for hit in finditer(pattern, text):
            start, end = hit.span("value")
            if (
                _known(text, start)
                and not before(text, start, _NO_ONE, 24)
                and (pattern in (_BRACKETED, _FROM) or speaks_of_somebody(text, start, end))
            ):
                yield Match(start, end, score, reason)


def _in_short(text: str) -> Iterator[Match]:
    """A union with what somebody is or pays in it, in a note without a sentence."""
    for hit in finditer(_SHORT, text):
        start, end = next(hit.span(name) for name in ("value", "value2", "value3") if hit[name])
        if not before(text, hit.start(), _NO_ONE, 24) and (score := noted(text, start, end)):
            yield Match(start, end, score, "a union in a note about somebody")


def search(passage: Passage) -> Iterator[Match]:
    """Every statement of a person's trade union membership in `passage`."""
    text, rows = passage.text, Rows(passage)
    yield from outermost((*_prose(text), *_in_short(text)))
    for hit in finditer(_LABELLED, text):
        start, end = hit.start("value"), hit.start("value") + len(hit["value"].rstrip())
        known = _KNOWN_VALUE if "\t" in text[hit.start() : start] else _VALUE
        if (
            known.match(hit["value"])
            and not _STATES_NONE.match(hit["value"])
            and not rows.tallied(start, end)
            and _known(text, hit.start())
        ):
            yield Match(start, end, 0.9, "follows a label for union membership")
    for value in cell_values(passage, _HEADER):
        if _STATES_NONE.match(value.text) or rows.tallied(value.start, value.end):
            continue
        if rows.is_header(value.text):
            continue
        named = list(_NAMED_OF.finditer(value.text))
        for union in named:
            start = value.start + union.start()
            yield Match(
                start, start + len(union["value"]), 0.85, "a union behind a name in a cell for union membership"
            )
        known = _KNOWN_VALUE if rows.headed(value.start, value.end, _REP_HEADER) else _VALUE
        if not named and known.match(value.text) and rows.headed(value.start, value.end, _HEADER):
            yield Match(value.start, value.end, 0.9, "stands in a cell for union membership")


RULE: Rule = FunctionRule("foi.trade_union", "TRADE_UNION", search)

HITS: tuple[str, ...] = (
    "He is a member of [[UNISON]].",
    "she is not a member of a [[trade union]]",
    "Union membership: [[Yes]]",
    "the [[GMB]] rep, Jane Roe, attended with her",
    "accompanied by his [[Unite]] representative",
    "He joined the [[RMT]] in 2015.",
    "I am a member of the [[NASUWT]] and told them",
    "he was a shop steward for [[Unite]]",
    "Trade union\t[[PCS]]",
    "with your representative, Phil from the [[GMB]].",
)

NEAR_MISSES: tuple[str, ...] = (
    "UNISON responded to the consultation.",
    "trade union facility time 2021/22",
    "The RMT called a strike for Friday.",
    "He left the European Union and the Students' Union bar.",
    "Unite the two teams under one roof",
    "meeting with recognised trade unions",
    "Prospect House, Union Street",
)
