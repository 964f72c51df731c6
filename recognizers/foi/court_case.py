"""Case and claim numbers of courts and tribunals: T20217042, F12YX345, 2301234/2020, PA/01234/2021.

Shapes: Crown Court, a letter for the kind of case, the year and a serial number; county court, a letter or a digit,
two digits, two letters (CPR PD 7A; claims of old 1AB12345, money claims 123MC456); family court, ZE21C00456;
High Court and its lists, QB-2021-001234; employment tribunals, seven digits and the year; immigration appeals,
PA/01234/2021 and UI-2022-001234. Neutral citations and decisions on information rights (EA/2019/0123) are
public and stay. With a label or talk of a court beside it a number leads to the parties, so it goes; a shape alone
is for a person to decide.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.police_references import (
    Code,
    celled,
    digits_in,
    header,
    label,
    labelled,
    other_trade,
    outermost,
    repeated,
)
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_YEAR = r"(?:19[89]\d|20[0-4]\d)"
_SURE = compiled(
    rf"""
    (?<![\w/.-])(?:
      [TSAUBW][ ]?{_YEAR}[ ]?\d{{4}}
    | (?:QB|KB|CL|HC|PT|BL|CR|AC|AD|CA|IL|IP|LM|FL|FS|HT|CC|TCC|SC|HP|PR)-{_YEAR}-(?:[A-Z]{{3}}-)?\d{{4,6}}
    | (?:PA|HU|DA|RP|IA|AA|DC|EA|OA|VA|LP|EU|TH|HX|AS|RL|LR|LH|PP)/\d{{5}}/{_YEAR}
    | (?:UI|JR)-{_YEAR}-(?:LON-|[A-Z]{{3}}-)?\d{{4,6}}
    | (?:CO|AC)/\d{{1,5}}/{_YEAR} | [ABC]\d/{_YEAR}/\d{{3,4}}(?:/?[A-Z]{{2,6}})?
    | {_YEAR}\d{{5}}[ ]?[ABCD]\d
    | [A-Z]{{2}}\d{{2}}[CDFJPXZ]\d{{5}}
    | SC\d{{3}}/\d{{2}}/\d{{5}} | (?:EH|EY)\d{{3}}/\d{{2}}/\d{{5}}
    | (?:LON|BIR|MAN|CHI|CAM|NTH|VG)/\d{{2}}[A-Z]{{2}}/[A-Z]{{2,4}}/{_YEAR}/\d{{4}}
    )(?![\w/-])
    """,
    0,
)
_TRIBUNAL = compiled(rf"(?<![\w/.-])(?:S/)?[1-8]\d{{6}}/{_YEAR}(?![\w/-])", 0)
_CLAIM = compiled(r"(?<![\w/.-])(?:[A-HJ-NP-Z]\d{2}[A-Z]{2}\d{3}|\d[A-Z]{2}\d{5}|\d{3}(?:MC|DC)\d{3})(?![\w/-])", 0)
_SPEAKS = (
    r"courts?|tribunals?|claims?|claimant|judge|defendant|appell\w+|indictment|crown|magistrates|proceedings"
    r"|hearing|judgment|bailiffs?"
)
_COURT_NEAR = compiled(rf"\b(?:{_SPEAKS})\b")
_LABEL = label(
    r"(?:court|tribunal|county[ ]court|crown[ ]court|family[ ]court|employment[ ]tribunal"
    r"|high[ ]court)(?:[ ](?:case|claim|appeal|file|indictment))?"
    r"|magistrates?['’]?s?['’]?[ ](?:court[ ])?(?:case|file)|(?:ct|crt|MC|CC)(?=[ ](?:case[ ])?(?:no\b|num|ref))(?:[ ]case)?|ET(?=[ ](?:case|claim|no\b|num|ref))(?:[ ](?:case|claim))?"
    r"|claims?|cases?|appeals?|indictment|ind(?=\.?[ ]?no\b)\.?|judicial[ ]review|court[ ]of[ ]appeal|(?:petition|cause)(?=[ ](?:no"
    r"|num))|T(?=[ ]?(?:no\b|number))"
)
_HEADER = header(
    r"(?:court|tribunal|crown\s+court|county\s+court|magistrates['’]?\s+court|ct|ET)(?:\s+(?:case|claim|file))?"
    r"|indictment|claim(?=\s*(?:no|num|ref))|appeal(?=\s*(?:no|num))"
)
_CASE_HEADER = header(r"case")
_SOLID = compiled(r"\d{10}|\d{12}", 0)
"""What lists of magistrates' courts call a case by. Any order or invoice has such digits, so a court must be near."""

_ONLINE = compiled(r"[A-HJ-NP-Z]\d[A-Z]{2}[A-Z0-9]{3}\d|[A-HJ-NP-Z]\d{2}[A-Z]{2}\d{3}", 0)
"""A county court claim made on line: believed only behind its label."""

_STRONG = (
    "court",
    "tribunal",
    "county",
    "crown",
    "family",
    "employment",
    "high",
    "magistrate",
    "ct",
    "crt",
    "mc ",
    "et ",
    "ind",
    "judicial",
    "petition",
    "cause",
)
_NOT_OURS = compiled(r"\d{1,5}/\d{2}|\d\d/\d{4}/\d{1,6}[A-Z]", 0)
_CITED = compiled(
    r"\b(?:v\.?|EWHC|EWCA|UKUT|UKSC|UKEAT|UKFTT|UKHL|IRLR|WLR|AC)[ ][^.\n]{0,24}\Z|\[(?:19|20)\d\d\][ ]\w*[ ]?\Z", 0
)


def _score(text: str, code: Code) -> float:
    """How sure a labelled code is a court's: its shape, or talk of a court around the plain word case."""
    word = text[code.head : code.start].lower()
    if other_trade(text, code.head) or other_trade(text, code.start) or before(text, code.start, _CITED, 40):
        return 0.0
    if _has_build(code.text):
        return 0.9 if code.sure or not code.text.isdecimal() else 0.8
    if word.startswith("claim") and code.sure and _ONLINE.fullmatch(code.text):
        return 0.85
    if word.startswith(_STRONG) and _SOLID.fullmatch(code.text):
        return 0.85
    if not code.sure or digits_in(code.text) < 5 or _NOT_OURS.fullmatch(code.text):
        return 0.0
    if word.startswith(_STRONG):
        return 0.85
    near = _COURT_NEAR.search(text, max(0, code.head - 100), code.head) is not None
    return (0.85 if _SOLID.fullmatch(code.text) else 0.6) if near else 0.0


def _has_build(code: str) -> bool:
    return any(pattern.fullmatch(code) for pattern in (_SURE, _CLAIM, _TRIBUNAL))


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    found: dict[str, float] = {}
    for code in labelled(text, _LABEL, 4):
        score = _score(text, code)
        if score:
            found[code.text] = score
            yield Match(code.start, code.end, score, "follows a label for a court's or tribunal's case")
    for code in celled(passage, _HEADER, 4):
        yield Match(code.start, code.end, 0.9, "stands in a cell for court cases")
    for code in celled(passage, _CASE_HEADER, 4):
        if _has_build(code.text) or (_SOLID.fullmatch(code.text) and _COURT_NEAR.search(text)):
            yield Match(code.start, code.end, 0.9, "stands in a cell for cases")
    for pattern, least in ((_SURE, 0.75), (_TRIBUNAL, 0.6), (_CLAIM, 0.0)):
        for hit in finditer(pattern, text):
            near = _COURT_NEAR.search(text, max(0, hit.start() - 100), min(len(text), hit.end() + 40)) is not None
            score = 0.85 if near else least
            if score and not before(text, hit.start(), _CITED, 40) and not other_trade(text, hit.start()):
                yield Match(*hit.span(), score, "has the build of a court's or tribunal's case number")
    yield from repeated(text, found, "was called a court's or tribunal's case elsewhere on the page")


def search(passage: Passage) -> Iterator[Match]:
    """Every court or tribunal case number in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.court_case", "COURT_CASE_NUMBER", search)

HITS: tuple[str, ...] = (
    "[[T20217042]] at Northmoor Crown Court",
    "Claim No: [[F12YX345]]",
    "County Court claim [[1AB12345]]",
    "Case number: [[AB21C00123]] in the Family Court",
    "employment tribunal claim [[2301234/2020]]",
    "appeal number [[PA/01234/2021]]",
    "[[HU/12345/2019]] was dismissed",
    "Claim number [[QB-2021-001234]]",
    "Court of Appeal ref [[C1/2021/1234]] and [[202101234 A1]]",
    "tribunal ref [[SC123/22/01234]]",
    "Case Nos: [[2301234/2020]] and [[2301235/2020]]",
    "Tribunal case [[LON/00AB/LSC/2021/0123]]",
    "County court case no: [[123MC456]]",
    "Crown Court case [[T20227001]]",
    "Case No: [[A20220012]]",
    "Indictment No [[T2022 7001]]",
    "claim number [[H00AB123]]",
    "Claim no. [[G12YJ456]]",
    "case number [[ZC22P01234]]",
    "Family court: [[LS21P00456]]",
    "ET case number [[1801234/2021]]",
    "Case Number: [[3312345/2019]]",
    "Claim No [[KB-2023-004567]]",
    "Appeal No: [[EA/01234/2022]]",
    "[[CA-2022-001234]] in the Court of Appeal",
    "[[CO/0345/2022]]",
    "Magistrates' Court case number [[2200123456]]",
    "Magistrates' court case [[372300417733]]",
    "Ct ref [[2200417733]]",
    "Ind. no. [[T20230118]]",
    "Claim number [[K2QZ41X7]]",
    "ET no: [[2402217/2023]]",
    "the Family Court at Northmoor, case [[CT24P00118]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Roe v Roe [2018] UKUT 119 (AAC)",
    "[2020] EWHC 1234 (Admin); [2019] EWCA Civ 567",
    "EA/2019/0123 was a decision of the First-tier Tribunal on information rights",
    "Case number: 2022/01234 about your request for information",
    "Case Reference FOI 12345",
    "section 12 claim of 2021",
    "The court heard 12345 cases in 2021/22",
    "Purchase order 4500123456 and policy POL/0123/22",
    "The Crime and Disorder Act 1998, section 17",
    "PS Please reply by 1234 hours",
    "the offence of theft under section 1 of the Theft Act 1968",
    "The Theft Act 1968 and the Fraud Act 2006",
    "Police Act 1996; PACE s.18; Code C 1.8",
    "court fees of £1234",
    "The case of 12345 people",
    "Case study 1",
    "Case: 3 of 12",
)
