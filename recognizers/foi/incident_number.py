"""CAD, STORM and incident log numbers: CAD 4567/12JAN22, incident no 1234/120122, log 231 of 14 March.

Command and control systems number calls anew each day, so the number comes with its date, written with a slash, a
dash or «of» (National Standard for Incident Recording 2011; forces' own pages on contacting 101). A call log leads to
the caller. A log that is released whole is often known by its number already: of a number that stands at the head
of one a person decides. A number of incidents is not one.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.labels import cell_values
from recognizers.kit.police_references import (
    Code,
    codes_in,
    digits_in,
    header,
    label,
    labelled,
    other_trade,
    outermost,
    plausible,
    police_near,
    repeated,
)
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{1,6})?"
_DAY = (
    rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:20)?\d\d|\d{{1,2}}(?:st|nd|rd"
    rf"|th)?[ ]?{_MONTH}(?:,?[ ]?(?:20)?\d\d(?![\d:]))?"
    r"|(?:20)?\d{6}(?!\d))"
)
_CAD = (
    r"CADs?|C\.A\.D\.|incident(?:[ ](?:log|report|event|record))?|(?:police[ ]|storm[ ]"
    r"|command[ ]and[ ]control[ ])?(?:event|log)"
    r"|STORM(?:[ ](?:log|incident|event))?|command[ ]and[ ]control(?:[ ](?:log|incident))?|FWIN|OIS|STORM[ ]ref"
    r"|999[ ]call|101[ ]call|(?:inc|incid)\b\.?(?=[ ]?(?:no\b|num|ref|\#|log))(?:[ ]log)?|call(?=[ ](?:ref|log|no\b|num|id\b))(?:[ ]log)?"
    r"|(?:ambulance|fire|police|FRS|LAS)[ ]incident|(?:FRS|LAS|EOC)(?=[ ](?:ref|no\b|num|log))|event(?=[ ](?:no\b|num|ref))"
)
_LABEL = label(_CAD)
_HEADER = header(
    r"CAD(?:\s+(?:log|incident))?|inc(?:ident)?\.?(?:\s+(?:log|event|report|or\s+crime))?|(?:storm|event|call"
    r"|police)?\s*log|storm|FWIN|event(?=\s*(?:no|num|ref|id|$))|call(?=\s*(?:no|num|ref|id))|(?:ambulance|fire|police|FRS|LAS)\s+incident"
)
_DATED = compiled(
    rf"""
    (?<![\w-])(?P<label>(?:(?:police|storm|incident|cad)[ ])?(?:CADs?|logs?|incidents?|events?|storm|FWIN|inc\.?|serial))
    (?:[ ]?(?:no|num|number|ref|reference)\b\.?){{0,2}}[ ]?:?[ ]?
    (?P<code>[A-Z]{{0,3}}\d{{1,6}}(?:(?:,[ ]|[ ]and[ ]|[ ]?&[ ]?|/)\d{{1,6}}){{0,8}}?
      (?:[ ]?(?:,[ ])?(?:of|dated|on|/|-)(?:[ ]the)?[ ]?{_DAY}|[ ]\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:20)?\d\d))(?!\w)
    """
)
_CAD_BARE = compiled(
    r"""
    (?<![\w-])(?P<label>CADs?|cads?)[ ]?(?:(?i:no|num|number|ref
      |reference)\b\.?[ ]?){0,2}[:\#]?[ ]?(?P<code>\d{1,6}(?:(?:,[ ]|[ ]and[ ]|,[ ]and[ ]
      |[ ]?&[ ]?)\d{1,6}){0,8}+(?!\d))
    (?![.,]\d|[ ]?(?i:million|billion|m\b|k\b|bn|per\b|users?|licen|software|drawings?)|[%\w])
    """,
    0,
)
_JOINED = compiled(
    r"(?<![\w/.-])\d{1,6}/\d{1,2}[ ]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV"
    r"|DEC)[A-Z]{0,6}[ ]?(?:20)?\d\d(?!\w)",
    0,
)
_WHOLE_DAY = compiled(
    r"(?<![\w-])[A-Z]{2,4}-(?:20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]"
    r"|1[0-2])20[0-4]\d)-\d{1,6}(?![\w-])",
    0,
)
_SHAPED = compiled(
    r"\d{1,6}[/-]\d{6,8}|[A-Z]{2,4}-?\d{6,8}-\d{1,6}|\d{6,8}[/-]\d{1,6}|\d{1,6}/\d{1,2}[A-Z]{3,9}\d{2,4}"
    r"|(?=.*[/-]).*\d{4,}.*",
    0,
)
_WHOLE_CELL = compiled(rf"(?:CAD[ ]?|log[ ])?[A-Z]{{0,3}}\d{{1,6}}[ ]?(?:of|dated|on|/|-)?[ ]?{_DAY}")
_LOG_HEAD = compiled(
    r"""
    (?:\A|\n)[^\n\t:]{0,40} \b (?: (?-i:INCIDENT|EVENT|CAD|CALL|STORM|COMMAND[ ]AND[ ]CONTROL)[ ](?-i:LOG|PRINT|RECORD|HISTORY|REPORT)
      | (?:incident|event|CAD|call)[ ](?:log|record|history)[ ]?(?=\n) )
    """
)
_HEAD = 240
"""Characters at the top of a page in which a log says what it is."""

_TOGETHER = compiled(r"CADs?[ -]?(?:No[ ])?|(?:STORM[ ]logs?|logs?|incidents?)[ ]")
_OF_POLICE = tuple("cad c.a.d storm fwin ois 999 101 ambulance fire police frs las eoc command".split())
_NOT_ALONE = compiled(r"[a-z]{3,}[ ][a-z]{3,}[ ][a-z]{2,}|[:£@]")
_ANY = compiled(r"(?<![\w-])[A-Z]{0,4}-?\d{3,8}(?:[/-]\d{1,8}[A-Z]{0,3}\d{0,4}){0,2}(?![\w/-])", 0)
_SURE = 0.85
_EMERGENCY = compiled(
    r"\b(?:ambulance|paramedics?|fire[ ](?:and[ ]rescue|service|station|crews?|engine|brigade)|firefighters?|control[ ]room|999|coastguard|police|constabulary|111[ ]call)\b"
)
_WEAKLY = compiled(
    r"""
    (?<![\w-])(?:incidents?|inc\.?|calls?|jobs?|IRS|EOC|run|CAD)(?P<number>[ /]?(?:numbers?|num|no|refs?|reference|id)\b\.?)?[ ]?[:/\#]?[ ]?
    (?P<code>(?-i:[A-Z]{0,2})(?=[\d/-]{0,3}\d{2}|\d{4})\d{2,8}(?:[/-]\d{2,8})?)
    (?![\w£%]|[/:–-]\d|[.,]\d|[ ](?:calls|jobs|people|hours|hrs|times|minutes|of[ ]the|in[ ]total|were|incidents|pounds|miles|pages|days|and[ ]\d))
    """
)
_COUNT = compiled(r"\b(?:numbers?|total|count|average|of|these|those|the)[ ](?:of[ ])?\Z")
_NOTHING_OF_POLICE = compiled(
    r"\b(?:data|security|IT|system|change|custody|detention|error|decision|action|issues?|risk|back|visitor|in"
    r"|out|datix|clinical|patient|safety|cyber|serious|complaints?|sick|phone|decision|maintenance|repairs?|training)[ ]\Z"
)


def _dated(text: str) -> Iterator[Match]:
    """Numbers with their day, and the bare CAD number."""
    for hit in finditer(_DATED, text):
        if hit["label"].lower() == "incident" and before(text, hit.start(), _COUNT, 16):
            continue
        start = hit.start() if _TOGETHER.fullmatch(text, hit.start(), hit.start("code")) else hit.start("code")
        yield Match(start, hit.end(), _SURE, "is the number of a call with its day")
    for hit in finditer(_JOINED, text):
        if not other_trade(text, hit.start()):
            yield Match(*hit.span(), _SURE, "has the build of a call's number with its day")
    for hit in finditer(_WHOLE_DAY, text):
        if not other_trade(text, hit.start()):
            yield Match(*hit.span(), 0.8, "has the build of an incident number that holds its day")
    for hit in finditer(_CAD_BARE, text):
        year = hit["code"].startswith("20") and len(hit["code"]) == 4
        start = hit.start() if _TOGETHER.fullmatch(text, hit.start(), hit.start("code")) else hit.start("code")
        weak = year or len(hit["code"]) < 3 or hit["label"].islower()
        near = police_near(text, start, hit.end())
        yield Match(start, hit.end(), 0.6 if weak else _SURE if near else 0.8, "follows the word CAD")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    found: dict[str, float] = {}
    yield from _dated(text)
    for code in labelled(text, _LABEL):
        if before(text, code.head, _COUNT, 12) and not code.sure:
            continue
        if other_trade(text, code.head) or before(text, code.head, _NOTHING_OF_POLICE, 12):
            continue
        shaped = _SHAPED.fullmatch(code.text) is not None
        score = _labelled_score(text, code, shaped=shaped)
        if score:
            together = _TOGETHER.fullmatch(text, code.head, code.start) is not None
            found[code.text] = score if not code.text.isdecimal() else 0.0
            yield Match(
                code.head if together else code.start, code.end, score, "follows a label for an incident number"
            )
    yield from _celled(passage)
    yield from _of_emergency(text)
    yield from repeated(
        text, {c: s for c, s in found.items() if s}, "was called an incident number elsewhere on the page"
    )


def _of_emergency(text: str) -> Iterator[Match]:
    """Calls and jobs of the emergency services, whose labels mean other things elsewhere: `job 4471`, `call 4417/23`."""
    if _EMERGENCY.search(text) is None:
        return
    for hit in finditer(_WEAKLY, text):
        code = hit["code"]
        told = hit["number"] or hit.group().startswith("CAD") or not code.isdecimal() or digits_in(code) > 5
        if plausible(code) and not before(text, hit.start(), _NOTHING_OF_POLICE, 16):
            yield Match(
                *hit.span("code"), _SURE if told else 0.65, "follows a word for a call to the emergency services"
            )


def _labelled_score(text: str, code: Code, *, shaped: bool) -> float:
    """How sure a labelled code is a call's: `CAD no. 2277`, `Incident 4471982`; `log no. 231` might be anybody's."""
    word = text[code.head : code.start].lower()
    police = word.startswith(_OF_POLICE)
    about = police or police_near(text, code.start, code.end) or _EMERGENCY.search(text) is not None
    digits = digits_in(code.text)
    if not about and not shaped:
        return 0.7 if word.startswith("inc") and code.sure and digits > 3 else 0.0
    told = police or word.startswith(("incident n", "incident r"))
    if not code.sure:
        return 0.8 if shaped or (digits > 4 and word.startswith(("ambulance", "fire", "police"))) else 0.0
    if about and (shaped or (told and digits > 3)):
        return _SURE
    return 0.7 if code.text.isdecimal() and digits < 6 else 0.8


def _celled(passage: Passage) -> Iterator[Match]:
    """Numbers under a header, where they are all that a cell holds."""
    text, reason = passage.text, "stands in a cell for incident numbers"
    for value in cell_values(passage, _HEADER):
        if _WHOLE_CELL.fullmatch(value.text):
            yield Match(value.start, value.end, _SURE, reason)
        elif len(value.text) <= 40 and not _NOT_ALONE.search(value.text):
            for code in codes_in(value):
                if value.text.isdecimal() and len(value.text) < 6 and not _EMERGENCY.search(text):
                    continue
                sure = police_near(text, code.start, code.end) or len(code.text) > 5
                yield Match(code.start, code.end, _SURE if sure else 0.6, reason)


def _of_this_log(text: str) -> frozenset[str]:
    """The numbers at the head of a log that is released whole."""
    head = text[:_HEAD]
    return frozenset(_ANY.findall(head)) if _LOG_HEAD.search(head) else frozenset()


def search(passage: Passage) -> Iterator[Match]:
    """Every incident number in `passage`."""
    text = passage.text
    own = _of_this_log(text)
    for match in outermost(_all(passage)):
        known = own and any(code in own for code in _ANY.findall(text, match.start, match.end))
        yield Match(match.start, match.end, min(match.score, 0.8), match.reason) if known else match


RULE: Rule = FunctionRule("foi.incident_number", "INCIDENT_NUMBER", search)

HITS: tuple[str, ...] = (
    "[[CAD 4567/12JAN22]]",
    "Incident no [[1234/120122]]",
    "[[STORM log 0345 of 12/03/21]]",
    "see [[log 231 of 14 March]] for details",
    "Incident number [[EP-20220312-0045]]",
    "[[CAD 1234]] refers",
    "[[CAD1234]] and [[CAD 5678]]",
    "CAD ref: [[1234/17MAR22]]",
    "INCIDENT NO\t[[NM-20220305-0417]]",
    "quote [[incident 345 of 12 March 2022]] when you ring 101",
    "[[CAD No 1234 of 17/03/22]]",
    "the call was logged as [[LC-20220312-0345]].",
    "STORM reference [[20220312-0456]]",
    "[[CAD 1234/12.01.22]]",
    "CAD: [[4567 of 12 January 2022]]",
    "[[CAD 345 of 12/01/2022]] was closed",
    "[[CAD 4567/12 JAN 22]]",
    "CAD reference number [[5678]]",
    "Incident No. [[456 of 3rd March 2021]]",
    "incident number: [[22-0123456]]",
    "Incident reference: [[INC-000123456]]",
    "police incident number [[234 12/03/22]]",
    "reported to 101 ([[log 1234 12/3/22]])",
    "Event no. [[1234-12032022]]",
    "STORM [[1234/120322]]",
    "STORM incident [[20220312-0456]]",
    "FWIN [[1234/12MAR22]]",
    "Inc no: [[0412/14MAR23]]",
    "The ambulance service logged it: job number [[4471]]",
    "Caller rang 999 (call [[4417/23]]).",
    "Fire and Rescue Service. Incident [[23014417]]",
    "CAD/[[4417]], police informed",
    "Inc ref\t[[INC-23-004412]]",
    "Call ref [[5512/110923]]",
    "Ambulance incident [[4471982]]",
    "Serial [[0417 of 05/03/22]]",
    "FRS ref no: [[004471-14032023]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "CAD software was bought for CAD 1,250 million",
    "AutoCAD 2021 and CAD drawings",
    "The number of incidents was 1234 in 2021.",
    "Incident numbers fell by 12 per cent",
    "log in 24 hours a day; log 10 scale",
    "There were 31 incidents on 14 March 2022.",
    "an incident of 12 March 2022",
    "blog 231 of 14 March",
    "major incident 24/7 helpline",
    "CAD 1,234 calls; 12 CADs",
    "There were 1234 CADs in March",
    "Incident count 1234",
    "incident 1 and incident 2",
    "incident types 12 to 15",
    "log book 2021",
    "In 2021 the ambulance service had incidents 1234 times",
    "The police took 999 calls; 12 jobs were lost",
    "Job number 88102 of the repairs team",
    "police incidents 2021/22",
    "Tier 1 incident; Tier 4 restrictions",
)
