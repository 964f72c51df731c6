"""Crime and occurrence numbers: 01/123456/22, 22*0123456, 44220012345, CRIS 1234567/22, NM/0061877/22.

Who knows the number can ask the force about the victim. There is no national format: forces put their Home Office
code, a station or a year before or after a serial number (College of Policing APP, Information management; forces'
own pages on crime reports), and Niche and Athena write eleven digits that begin with force and year. Action Fraud
writes NFRC and twelve digits.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.police_references import (
    CODE,
    FORCES,
    LINK,
    Code,
    celled,
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

_CRIME = (
    r"(?:police[ ]|linked[ ]|related[ ])?crime(?:s\b)?(?:[ /-]{1,3}(?:report|file|record(?:ing)?|complaint"
    r"|incident|recorded[ ]as))?"
    r"|criss?(?:[ ]report)?|CRN|CRI|(?:niche|athena|rms|connect)(?:[ ](?:crime|occurrence|report|investigation|log))?"
    r"|occurrence|occ(?=[ ]no)|offence[ ](?=no\b|num|ref|id\b)|police[ ](?:report[ ])?(?=no\b|num|ref|report)"
    r"|(?:nfib|action[ ]fraud)"
    r"|investigation|crime[ ](?:was|were|is)[ ](?:recorded|registered|logged)(?:[ ](?:as|under))?"
)
_LABEL = label(_CRIME)
_HEADER = header(
    r"crimes?(?:\s+(?:report|file|record))?(?:\s+or\s+incident|\s*/\s*incident)?|cris|niche(?:\s+(?:occurrence"
    r"|crime))?"
    r"|athena|rms|occurrence|occ(?=\W*no)|offence\s+(?=no|num|ref)|police(?=\s+(?:no|num|ref))|investigation"
)
_SHAPED = compiled(
    r"(?=.*[/*])(?:[^0-9]*[0-9]){6}.* | [A-Z]{2,4}/\d{2,}/\d\d | \d{11} | \d{8}-\d{3,5} | [A-Z]{2,4}\d{7,}", 0
)
_KEPT_TOGETHER = compiled(r"(?:CRN|CRIS|NICHE)[ ]?", 0)
_PROBATION = compiled(r"[A-Z]\d{6}|\d{8}", 0)
_GIVEN = compiled(
    rf"""
    \b(?i:reference)(?!\w){LINK}(?P<code>{CODE})
    """,
    0,
)
_BY_POLICE = compiled(
    r"""
    \bpolice[ ](?:have[ ]|then[ ]|also[ ])?(?:gave|given|issued|provided|recorded|logged|allocated)\b[^.\n]{0,60}\Z
    | \b(?:report(?:ed|ing)|recorded|logged)\b[^.\n]{0,60}\bpolice\b[^.\n]{0,40}\Z
    | \bpolice[ ](?:crime[ ])?\Z
    """
)
_FORCE_FIRST = compiled(rf"(?<![\w/*.-]){FORCES}[A-Z]{{0,2}}/\d{{5,7}}[A-Z]?/[0-4]\d(?![\w/*-])", 0)
_STARRED = compiled(r"(?<![\w/*.-])[0-4]\d\*\d{5,7}(?:\*\d\d)?(?![\w/*])", 0)
_LETTERED = compiled(r"(?<![\w/*.-])(?:[A-Z]{2,4}|CRI/\d{2}[A-Z]{2})/\d{5,7}/[0-4]\d(?![\w/*-])", 0)
_ELEVEN = compiled(rf"(?<![\w/*.,£-])(?:[1-9]\d)(?<={FORCES})[12]\d\d{{7}}(?![\w/*-]|[.,]\d)", 0)
_FRAUD = compiled(r"(?<!\w)NFRC[ ]?\d{10,12}(?!\w)", 0)
_CUSTODY_BEFORE = compiled(r"custody[^.\n]{0,30}\Z|detention[^.\n]{0,20}\Z|\b(?:pnc|cro|asn|urn)\W*\Z")
_CRIME_NUMBER = compiled(r"\bcrime[ ](?:ref|no\b|num|report)")
_RECORDED = compiled(r"\b(?:crimes?|occurrence|offences?|recorded|niche|rms|theft|burglary|assault)\b")


def _score(text: str, code: Code) -> float:
    """How sure a labelled code is a crime's; 0 when the label is weak and the code has no such shape."""
    word = text[code.head : code.start].lower()
    if word.startswith("crn") and (_PROBATION.fullmatch(code.text) or digits_in(code.text) < 7):
        return 0.0
    if other_trade(text, code.head):
        return 0.0
    shaped = _SHAPED.fullmatch(code.text) is not None
    if code.sure and not word.startswith(("investigation", "occurrence", "connect", "crn", "police")):
        return 0.9 if shaped or digits_in(code.text) >= 4 else 0.6
    if code.sure:
        return 0.85 if shaped else 0.65
    told = word.startswith(("crime ", "police ")) and digits_in(code.text) >= 6 and not code.text.isdecimal()
    return 0.85 if shaped else 0.8 if told else 0.0


def _by_shape(text: str) -> Iterator[Match]:
    for pattern, near, alone in (
        (_FORCE_FIRST, 0.8, 0.6),
        (_STARRED, 0.8, 0.6),
        (_FRAUD, 0.9, 0.9),
        (_LETTERED, 0.65, 0.0),
        (_ELEVEN, 0.6, 0.0),
    ):
        for hit in finditer(pattern, text):
            if other_trade(text, hit.start()) or before(text, hit.start(), _CUSTODY_BEFORE, 48):
                continue
            score = near if police_near(text, hit.start(), hit.end()) else alone
            if pattern is _ELEVEN and not before(text, hit.start(), _RECORDED, 120):
                score = 0.0
            if pattern is _LETTERED and score and before(text, hit.start(), _CRIME_NUMBER, 80):
                score = 0.85
            if score:
                yield Match(*hit.span(), score, "has the build of a crime number")
    for hit in finditer(_GIVEN, text):
        if plausible(hit["code"], 5) and before(text, hit.start(), _BY_POLICE, 120):
            yield Match(*hit.span("code"), 0.7, "is a reference that the police gave")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    found: dict[str, float] = {}
    for code in labelled(text, _LABEL):
        score = _score(text, code)
        if score:
            start = code.head if _KEPT_TOGETHER.fullmatch(text, code.head, code.start) else code.start
            found[code.text] = score
            yield Match(start, code.end, score, "follows a label for a crime number")
    for code in celled(passage, _HEADER, 3):
        found[code.text] = 0.9
        yield Match(code.start, code.end, 0.9, "stands in a cell for crime numbers")
    yield from _by_shape(text)
    yield from repeated(text, found, "was called a crime number elsewhere on the page")


def search(passage: Passage) -> Iterator[Match]:
    """Every crime reference in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.crime_reference", "CRIME_REFERENCE", search)

HITS: tuple[str, ...] = (
    "Crime reference [[01/123456/22]]",
    "crime ref no. [[42/12345/22]]",
    "Your crime reference number is [[6012345/21]] and should be quoted",
    "Crime Ref: [[22*123456]]",
    "[[CRN 20230412-0345]] was opened.",
    "Crime number: [[BX/12345/22]]",
    "Occurrence number [[13200012345]]",
    "NICHE OCCURRENCE NO\t[[43220012345]]",
    "crime reference numbers [[01/123456/22]], [[01/123457/22]] and [[01/123460/22]]",
    "RMS CRIME [[NM/0061877/22]] CREATED.",
    "crime ref [[01/ 123456 / 22]] or [[O1/123456/22]] in the scan",
    "Crime reference [[01/\n123456/22]]",
    "recorded as a burglary by police under [[46/123456/21]].",
    "The police gave her a reference number, [[CC2022031200345]], for it",
    "The investigation ([[NM/0284713/21]]) was closed by PC Roe",
    "Action Fraud reference [[NFRC220312345678]]",
    "Crime Ref No: [[CR/0123456/21]]",
    "Ref [[42/123456/22]] - theft of bicycle",
    "Crime-ref [[01/234567/20]]",
    "Crime ref: [[0912345/22]]",
    "crime reference number ([[13220345678]])",
    "CRIME REFERENCE NUMBER [[09 123456 22]]",
    "Crime no.:[[01/123456/22]]",
    "please quote crime number [[1234567/22]].",
    '"crime reference" [[20/123456/22]]',
    "crime report [[BCA-12345-22-4600]]",
    "[[01/123456/22]] (crime reference number)",
    "The crime reference is [[22000345678]].",
    "Crime reference number given by police is [[41/12345/22]]",
    "Crimestoppers; Crime ref [[10/12345/2022]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Freedom of Information request reference no: 01.FOI.22.022752",
    "Our ref: FOI/2021/01234",
    "Invoice number 01/123456/22 for stationery",
    "Planning application 22/01234/FUL and S/1234/19",
    "Recorded crime rose by 12345 in 2021/22.",
    "crime reference numbers are issued within 24 hours",
    "On 12/03/2022 the crime was reported.",
    "Purchase order 4500123456 and policy POL/0123/22",
    "the ICO's decision notice FS50123456 and IC-84523-X1Y2",
    "CRN 01234567 is our company number",
    "FOI-2021-123 was answered on 12/03/2022",
    "Reference: 525A/22",
    "The crime number fell from 1,234 to 1,200 in 2021",
    "Statutory Instrument 2015/1234; SI 2012/3118",
    "Case Reference FOI 12345",
    "Refugees are housed by the council",
    "refugee week 2022; the Refugee Council",
    "Ref: 01/FOI/22/022752",
    "Request Reference: 01/FOI/21/021234",
    "FOI Ref: 12345/22",
)
