"""Collar, shoulder and epaulette numbers: PC 1234, PS 45CO, collar no. NP6188, officers 4567 and 8910.

A number on the shoulder, with a rank, a division's or a force's letters around it; it names one officer to anybody in
the force (College of Policing APP; ICO decision notices treat it as the officer's personal data). The rank belongs
to the hit. A number that had letters is flagged again wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import regex

from recognizers.kit.context import after, before
from recognizers.kit.labels import cell_values
from recognizers.kit.police_references import header, label, labelled, outermost, police_near, repeated
from recognizers.kit.roles import RANK_BELOW
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_NUMBER = (
    r"(?:[A-Z]{1,3}[ ]?\d{2,6}(?:[A-Z]{1,2})?+|\d{1,6}[ ]?(?!AM\b|PM\b|OF\b|ON\b|AT\b|TO\b|IN\b|IS\b"
    r"|HRS\b)[A-Z]{1,3}|\d{2,6})"
)
_END = r"""
    (?![\w%£]) (?![/:–-]\d|[.,]\d|[ ]?(?i:hrs|hours?|h|people|persons|officers|days|years|months|metres|miles
      |per|percent
    |minutes|mins|am|pm|times|copies|million|posts|fte|were|jobs)\b)
"""
_SHORT = r"(?<![\w/])(?:[TADW]/){0,2}+[TW]?+(?:PCSO|PC|DC|PS|DS|CSO)s?(?![A-Za-z])"
_SENIOR = r"(?<![\w/])(?:[TA]/)?+(?:Insp|INSP|Inspector|INSPECTOR|DI|DCI|Supt|SUPT|Sergeant|SERGEANT)\b\.?"
_OTHER = r"(?<![\w/.])(?:[PD]\.[CS]\.|SC|(?:pc|ps|dc|ds|pcso)(?=[ ]\d{3}))"
_RANKED = compiled(
    rf"(?P<rank>{RANK_BELOW}|{_SHORT}|{_SENIOR}|{_OTHER})(?:[ \u00a0]{{0,2}}|[ ]?\n|[ ]?[/#:-][ ]?|[ ](?i:no"
    rf"|number)\.?[ ])[(\[]?(?P<code>{_NUMBER}){_END}",
    0,
)
_OFFICER = compiled(
    rf"""
    \b(?P<rank>(?i:(?:police|arresting|searching|attending|reporting|custody)[ ]officers?|officers?|constables?))
    [ ][(\[]?(?P<code>[A-Z]{{1,3}}\d{{3,6}}|\d{{3,6}}[A-Z]{{1,2}}|\d{{3,6}}){_END}
    """,
    0,
)
_MORE = compiled(rf"(?:[ ]?[,;&/][ ]?(?:and[ ])?|[ ]and[ ])(?P<code>{_NUMBER}){_END}", 0)
_NAMED = compiled(
    rf"""
    (?P<rank>{RANK_BELOW}|{_SENIOR})[ \u00a0]\p{{Lu}}[\p{{L}}.'’-]*+(?:[ ]\p{{Lu}}[\p{{L}}.'’-]*+){{0,3}}
    (?:[ ,]{{0,2}}[(\[](?P<code>{_NUMBER})[)\]]|[ ,]{{1,2}}(?P<bare>[A-Z]{{1,2}}\d{{2,5}}|\d{{2,5}}[A-Z]{{1,2}}
      |\d{{3,6}}){_END})
    """,
    0,
)
_BEFORE_RANK = compiled(rf"(?<![\w/.,-])(?P<code>[A-Z]{{1,2}}\d{{3,5}}|\d{{5}})[ ](?={_SHORT}[ ]\p{{Lu}})", 0)
_LABEL = label(
    r"collar|shoulder|epaulett?e?s?|(?:(?:police|arresting|searching|investigating|reporting"
    r"|force)[ ])?officer(?:['’]s)?(?=[ ](?:no|num|id|ref|\#))"
    r"|officer[ ]collar|constable(?=[ ](?:no|num))|(?-i:FIN)(?=[ ]?(?:no|num|:))|force(?=[ ](?:no\b|number\b"
    r"|id))|badge(?=[ ](?:no|num))"
    r"|rank[ ](?:and|&)(?=[ ]n)|(?:warrant|rank)/(?=[ ]?collar)|police(?=[ ]pin)"
    r"|(?:coll|shldr|epaul?|offi?r|ofcr)\.?(?=[ ]?(?:no\b|num|id\b|\#|:|\t))|(?-i:[CS]/)(?=[Nn][Oo]\b)"
)
_HEADER = header(
    r"(?:officers?['’]?s?\s+)?(?:collar|shoulder|epaulett?e?)|(?:\w+\s+)?officer['’]?s?(?=\s*(?:no|num|id|ref"
    r"|\#))|FIN|force(?=\s+(?:no|num|id))"
    r"|badge(?=\s*(?:no|num))|officer\s+collar|rank\s+(?:and|&|/)\s+(?=no|num)|coll\.?|shldr\.?|epaul?\.?"
)
_OFFICER_HEADER = compiled(
    r"^\W*(?:(?:searching|arresting|reporting|attending|investigating|interviewing|custody|recording|case|stopping|first)\s+)?"
    r"(?:officers?|off(?:i?c?e?r)?|ofcr|oic|o/?i/?c|constable|PC|sgt|sergeant|[CS]/no|[a-z]{4,12}ed\s+by|(?:statement\s+)?taken\s+by"
    r"|(?:signature|statement|signed\s+and)\s+witnessed\s+by|enq(?:uiry)?\s+by)(?:\s+in\s+(?:the\s+)?case)?(?:\s*\(s\))?\W*$"
)
_BEHIND_NAME = compiled(
    r"(?:^|[,;/&]|\band)[ ]?[^,;/&\n\t\d]{2,40}[ ,(#]{1,3}(?P<code>[A-Z]{1,2}\d{3,5}|\d{3,5}[A-Z]{1,2}|\d{3,5})(?=[ )]{0,2}(?:$|[,;/&]|and\b))"
)
_WHOLE_NUMBER = compiled(r"(?=.*\d{3})[A-Z]{0,2}[ ]?\d{3,6}[ ]?[A-Z]{0,2}", regex.IGNORECASE)
_DONE_BY = compiled(
    r"""
    (?<![\w-])(?:ENQ(?:UIRY)?|REQ(?:UESTED)?|CHECKED|CHKD|CREATED|ENTERED|KEYED|UPDATED|SEARCHED|SEIZED|ARRESTED|STOPPED|AUTH(?:ORISED)?|SUBMITTED)
    [ ]BY:?[ ]{1,2}(?P<code>[A-Z]{0,2}\d{3,5}[A-Z]{0,2})(?![\w/:-]|[.,]\d)
    """,
    0,
)
_THEIR_NUMBER = compiled(
    r"""
    \b(?:his|her|their|the[ ](?:officer|warden|constable|sergeant)['’]s|whose)[ ](?:badge[ ]|shoulder[ ]|id[ ])?(?:number|no\.?)[ ](?:is|was|being|on[ ]it[ ]was)[ ]
    ["“']?(?P<code>(?-i:[A-Z]{1,3})[ ]?\d{2,5}(?-i:[A-Z]{0,2})|\d{3,5}(?-i:[A-Z]{1,2}))(?![\w/]|[.,-]\d|[ ]\d)
    """
)
_OFFICER_NEAR = compiled(
    r"\b(?:officer|warden|constable|police|PC|PCSO|sergeant|enforcement|CEO|guard|collar|uniform)\b"
)
_ONE = compiled(rf"(?<![\w/.-])(?:{RANK_BELOW}[ ]?)?+(?P<code>[A-Z]{{0,3}}[ ]?\d{{1,6}}[ ]?[A-Z]{{0,3}})(?![\w/])", 0)
_FITS = compiled(r"[A-Z]{0,4}[ ]?\d{1,6}[ ]?[A-Z]{0,3}", regex.IGNORECASE)
_UNITS = compiled(r"\d+[ ]?(?:V|A|W|KW|MW|GB|MB|TB|K|MM|CM|KM|MPH|AC|KG|M|BN|P|X|D|ST|ND|RD|TH)", 0)
_DC = compiled(r"(?:Washington|D\.?C\.?|USA),?[ ]\Z|\b(?:volts?|current|power|Mac|gaming|Windows)[ ]\Z", 0)
_COUNTED = compiled(
    r"\b(?:headcount|strength|establishment|FTE|by[ ]rank|numbers?[ ]of|total|vacancies|salar(?:y|ies)"
    r"|posts)\b[^.\n]*\Z"
)
_ACTS = compiled(
    r"[ ](?:then[ ])?(?:attended|arrived|said|stated|spoke|told|seized|arrested|searched|stopped|saw|took|wrote"
    r"|asked|and[ ]pc)\b"
)
_YEAR = compiled(r"(?:19|20)\d\d", 0)
_NO_COLLAR = frozenset({"MG11", "MG", "MG6", "PS5", "PS4", "A4", "A3"})


def _ranked_score(rank: str, code: str) -> float:
    digits = sum(c.isdecimal() for c in code)
    plain = code.replace(" ", "")
    if _UNITS.fullmatch(plain) or plain in _NO_COLLAR or digits < 1:
        return 0.0
    if not plain.isdecimal():
        return 0.9 if len(plain) >= 4 else 0.7
    officer = rank.lower().startswith(("officer", "constable"))
    if digits < 3:
        return (
            0.6 if digits == 2 and rank.rstrip("s") not in ("PS", "DS", "PC", "DI") else (0.5 if "/" in rank else 0.0)
        )
    if _YEAR.fullmatch(plain):
        return 0.0 if officer and rank.endswith("s") else 0.6
    return 0.8 if officer else 0.9


def _read(text: str, hit: regex.Match[str]) -> float:
    """The score of a number behind a rank, in the light of the words around it."""
    rank, code = hit["rank"], hit["code"]
    score = _ranked_score(rank, code)
    if before(text, hit.start(), _DC, 16) or before(text, hit.start(), _COUNTED, 60):
        return 0.0
    if after(text, hit.end(), _ACTS):
        return score or (0.6 if len(code) == 2 and code.isdecimal() else 0.0)
    joined = text[hit.end("rank") : hit.start("code")].strip()
    doubtful = rank in ("SC", "pc", "ps", "dc", "ds", "pcso")
    if (doubtful or joined in ("-", "#", ":", "/")) and not police_near(text, hit.start(), hit.end()):
        return 0.0
    if doubtful and _YEAR.fullmatch(code):
        return 0.0
    return min(score, 0.6) if doubtful or joined == "-" else score


def _ranked(text: str) -> Iterator[tuple[int, int, str, float]]:
    """Start, end, number and score of numbers behind a rank, with those listed behind them."""
    for pattern in (_RANKED, _OFFICER):
        for hit in finditer(pattern, text):
            code = hit["code"]
            score = _read(text, hit)
            if not score:
                continue
            yield hit.start(), hit.end("code"), code, score
            end = hit.end("code")
            for _ in range(20):
                more = _MORE.match(text, end, min(len(text), end + 40))
                if more is None or len(more["code"]) != len(code) or len(code) < 3:
                    break
                yield *more.span("code"), more["code"], score - 0.1
                end = more.end("code")
    for hit in finditer(_NAMED, text):
        which = "code" if hit["code"] else "bare"
        if not _UNITS.fullmatch(hit[which]) and not _YEAR.fullmatch(hit[which]):
            yield *hit.span(which), hit[which], 0.85
    for hit in finditer(_BEFORE_RANK, text):
        if police_near(text, hit.start(), hit.start()):
            yield *hit.span("code"), hit["code"], 0.6


def _celled(passage: Passage) -> Iterator[Match]:
    """Numbers under the header of a collar number, and numbers alone under that of an officer."""
    for value in cell_values(passage, _HEADER):
        for hit in finditer(_ONE, value.text):
            yield Match(value.start + hit.start(), value.start + hit.end(), 0.9, "stands in a cell for collar numbers")
    for value in cell_values(passage, _OFFICER_HEADER):
        if _WHOLE_NUMBER.fullmatch(value.text) and not _YEAR.fullmatch(value.text):
            yield Match(value.start, value.end, 0.9, "is a number in a cell for an officer")
            continue
        for hit in finditer(_BEHIND_NAME, value.text):
            if not _YEAR.fullmatch(hit["code"]):
                start, end = hit.span("code")
                yield Match(
                    value.start + start, value.start + end, 0.85, "stands behind a name in a cell for an officer"
                )


def _said(text: str) -> Iterator[Match]:
    """Numbers that words without a rank give to an officer."""
    for hit in finditer(_DONE_BY, text):
        if not _YEAR.fullmatch(hit["code"]):
            yield Match(*hit.span("code"), 0.85, "says by its number who did it")
    for hit in finditer(_THEIR_NUMBER, text):
        if before(text, hit.start(), _OFFICER_NEAR, 120):
            yield Match(*hit.span("code"), 0.85, "is said to be an officer's number")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    found: dict[str, float] = {}
    for start, end, number, score in _ranked(text):
        if not number.isdecimal():
            found[number] = score
        yield Match(start, end, score, "a number behind a police rank")
    for code in labelled(text, _LABEL, 2):
        if not _FITS.fullmatch(code.text):
            continue
        if not code.text.isdecimal():
            found[code.text] = 0.85
        long = sum(c.isdecimal() for c in code.text) >= 3
        yield Match(
            code.start, code.end, 0.9 if code.sure else (0.8 if long else 0.4), "follows a label for a collar number"
        )
    for match in chain(_celled(passage), _said(text)):
        number = text[match.start : match.end]
        if not number.isdecimal():
            found[number] = match.score
        yield match
    yield from repeated(text, found, "was an officer's number elsewhere on the page")


def search(passage: Passage) -> Iterator[Match]:
    """Every collar number in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.collar_number", "COLLAR_NUMBER", search)

HITS: tuple[str, ...] = (
    "[[PC 1234]] attended",
    "[[PS 45CO]] supervised",
    "collar number [[4567]]",
    "Collar no: [[1234NI]] and shoulder no. [[U1234]]",
    "[[PC 4567]] and [[PC 8910]]",
    "[[PCs 4567]] and [[8910]] went in",
    "PC Delphine Okonjo, collar number [[NP6188]]",
    "[[officer 4567]] arrived",
    "[[PC NP5887]] left; later [[NP5887]] came back",
    "[[T/DC 4567]] with [[Police Constable 1234]]",
    "[[PC1234]] wrote; DC Amara Roe ([[NP2291]]) read",
    "FIN: [[60712]], force number [[C4471]]",
    "epaulette number [[2345]]",
    "[[PC 123]] attended",
    "[[PC 1234AB]] and [[PS 12AB]]",
    "[[P.C. 1234]] arrived",
    "[[PC. 1234]] arrived",
    "[[pc 1234]] attended",
    "[[WPC 345]] was there",
    "[[SC 9123]] (special constable)",
    "[[DS 45CO]] led",
    "[[PS 1023]], [[PC 2044]] and [[PC 2311]]",
    "[[PC 543 HT]] stopped him",
    "[[PC QK123]] wrote it",
    "Collar: [[4567]]",
    "(collar no. [[4567]])",
    "whose collar number was [[4567]]",
    "C/No: [[4418]]",
    "Offr no. [[B4418]], seen again as [[B4418]]",
    "PC Ann Roe [[2187]] took it",
    "DC S. Khan [[5530]], OIC",
    "ENQ BY [[3071]] REASON 5 STOP CHECK",
    "Your warden was rude. His number is [[CE219]].",
    "Epaul. no: [[4418]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "PS5 and PS4 consoles; a DS 3",
    "Washington DC 20001",
    "PC 2 was replaced; PC World 2021",
    "PS Please reply by 1234 hours",
    "a 12V DC 24V supply",
    "Officers 24 hours a day",
    "PCSO numbers fell to 1234",
    "collar numbers are worn by constables",
    "officers 2019/20 and officers 2021",
    "The CRO (chief risk officer) wrote on 12/03/01",
    "PC 1234 hrs",
    "the number of officers charged with assault in 2021",
    "Officers have arrested people for an array of offences including a man wanted in relation to a sexual touching offence, for rape and for assaulting a female police officer.",
    "In 2021 PC Roe; at 1430 hours the PC left",
    "PCs 2 and 3 were replaced by laptops",
    "the PC costs £1234",
    "PC components 1234",
    "DC Comics 52",
    "Officer Training 2021",
    "His number is 07700 900123, said the officer",
    "CREATED BY 2021 and UPDATED BY 14:30",
    "Sgt Roe 2021",
    "Her number is 12",
)
