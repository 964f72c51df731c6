"""References of people's cases: case URN, arrest summons, prison, probation, Home Office.

Shapes: a prosecution's URN is force, unit, serial and year (01AB1234521); an arrest/summons number is year, force and
unit, system, serial and a check letter (CJS data standards); a prison number is A1234BC and a probation CRN X123456 in
HM Prison and Probation Service's own systems; a court case reference closes with a check letter of modulus 23. The
Home Office writes a letter and seven digits, GWF and nine, or sixteen digits in fours. A school's URN is public.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import after, before
from recognizers.kit.police_check_letters import court_reference_holds
from recognizers.kit.police_references import (
    FORCES,
    Code,
    celled,
    digits_in,
    header,
    label,
    labelled,
    other_trade,
    outermost,
    police_near,
    repeated,
)
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_ONE = r"(?=[ ]?(?:no\b|num\b|number\b|id\b|ref|\#|:|\t))"
_ANY = (
    r"(?-i:URN)s?|(?:case|PTI|CPS|police|person|prosecution|court)[ ]URN|unique[ ]reference(?=[ ]n)|(?-i:ASN)"
    r"|arrest[ /]{1,3}summons(?:es)?"
    r"|(?:n?delius[ ]|probation[ ])?(?-i:CRN)|delius|probation(?=[ ](?:no|num|ref|id|case[ ]ref))(?:[ ]case)?"
    rf"|(?:prison(?:er)?|inmate|offender|NOMIS|C-?NOMIS|p-?NOMIS){_ONE}|NOMS(?:[ ](?=id|no|num))"
    r"|(?:home[ ]office|(?-i:HO)|UKVI|immigration|port|asylum|NASS|UKBA)(?:[ ]case)?(?=[ ](?:no\b|num|ref|id))"
    r"|(?-i:UAN|GWF|ARC|BRP)(?:[ ]card)?"
    r"|court[ ]case(?=[ ]ref)|(?-i:CCRN)|nominal|ViSOR|DNA(?=[ ](?:ref|no\b|num|barcode))(?:[ ]barcode)?"
    r"|fixed[ ]penalty(?:[ ]notice)?"
    r"|(?-i:FPN|PND|PCN)(?=[ ](?:no\b|num|ref|id))|MARAC(?=[ ](?:no\b|num|ref))|fine[ ]account|CPS(?=[ ]ref)"
)
_LABEL = label(_ANY)
_HEADER = header(
    r"(?:case\s+|PTI\s+)?URN|ASN|arrest\W+summons|(?:probation\s+|delius\s+)?CRN|prison(?:er)?(?=\s*(?:no|num|id"
    r"|ref))|NOM(?:I)?S(?=\s*(?:no|num|id))"
    r"|(?:home\s+office|HO|UKVI|immigration|NASS)(?=\s*(?:no|num|ref|id))|UAN|GWF|BRP|nominal|ViSOR"
    r"|offender(?=\s*(?:no|num|id))|delius"
)
_URN = compiled(rf"(?<![\w/.-]){FORCES}[ ]?[A-Z][A-Z0-9][ ]?\d{{5}}[ ]?[0-4]\d(?![\w/-])", 0)
_SUMMONS = compiled(r"(?<![\w/.-])\d{2}/\d{2}[A-Z0-9]{2}/\d{2}/\d{1,11}[A-Z](?![\w/-])", 0)
_SUMMONS_SOLID = compiled(rf"(?<![\w/.-])[0-9]{{2}}{FORCES}[A-Z]{{2}}\d{{13}}[A-Z](?!\w)", 0)
_COURT = compiled(r"(?<![\w/.-])(?P<year>\d\d)/(?P<court>\d{4})/(?P<serial>\d{1,6})(?P<letter>[A-Z])(?![\w/-])", 0)
_PRISON = compiled(r"(?<![\w/.-])A\d{4}[A-Z]{2}(?![\w/-])", 0)
_PROBATION = compiled(r"(?<![\w/.-])[A-Z]\d{6}(?![\w/-])", 0)
_VISA = compiled(r"(?<!\w)(?:GWF|UAN|IHS)[ ]?\d{9,12}(?!\w)", 0)
_KEPT_SPACED = compiled(rf"(?P<label>(?-i:URN)):?[ ](?P<code>{FORCES}[ ][A-Z0-9]{{2}}[ ]\d{{5}}[ ]\d\d)(?!\w)", 0)
_FOURS = compiled(
    r"\b(?:UAN|(?:unique[ ])?application[ ]number|case[ ](?:ID|number|no"
    r"|ref(?:erence)?))\W{0,3}(?P<code>\d{4}[- ]\d{4}[- ]\d{4}[- ]\d{4})(?!\w)"
)
_IN_PRISON = compiled(
    r"\b(?:prison(?:er)?s?|HMP|inmate|NOMIS|custody|sentence|offender|cell|detained|licence|parole)\b"
)
_INSIDE = compiled(
    r"\b(?:prison(?:er)?s?|HMP|HMYOI|inmate|wing|cell(?:-?mate)?|IEP|ACCT|OMU|NOMIS|governor|servery|landing|remand|parole|licence|adjudication|visits)\b"
)
_PROSECUTED = compiled(
    r"\b(?:URN|CPS|MG\s?\d{1,2}|witness[ ]statement|prosecut\w+|charged?|statement[ ]of|magistrates|crown[ ]court|defendants?|accused|plea|bail)\b"
)
_ON_PROBATION = compiled(r"\b(?:probation|n?delius|offender|community[ ]order)\b")
_SCHOOL = compiled(
    r"\b(?:schools?|academy|DfE|ofsted|establishment|pupils?|nursery|charity|company|registered|companies)\b"
)
_PUBLICATION = compiled(r"(?:19|20)?\d\d[/-]\d{1,4}", 0)
_WIDE = ("nominal", "brp", "arc", "asn", "delius")


def _labelled_score(text: str, code: Code) -> float:
    word = text[code.head : code.start].lower()
    if before(text, code.head, _SCHOOL, 60) or after(text, code.end, _SCHOOL_AFTER, 40) or other_trade(text, code.head):
        return 0.0
    if word.startswith(("urn", "unique")) and _PUBLICATION.fullmatch(code.text):
        return 0.0
    if word.startswith("crn"):
        return 0.9 if _PROBATION.fullmatch(code.text) else 0.0
    if word.startswith(_WIDE) and not code.sure and digits_in(code.text) < 6:
        return 0.0
    if word.startswith("urn") and code.text.isdecimal() and digits_in(code.text) <= 6:
        return 0.6
    return 0.9 if digits_in(code.text) >= 4 else 0.6


_SCHOOL_AFTER = compiled(r"[^\n.]{0,20}\b(?:schools?|academy|DfE|ofsted|is[ ]our[ ]company)\b")


def _by_shape(text: str) -> Iterator[Match]:
    prosecuted = _PROSECUTED.search(text) is not None
    for hit in finditer(_URN, text):
        near = police_near(text, hit.start(), hit.end())
        if not other_trade(text, hit.start()) and (near or " " not in hit.group()):
            told = prosecuted
            yield Match(
                *hit.span(), 0.85 if told else 0.7 if near else 0.55, "has the build of a prosecution's reference"
            )
    for pattern in (_SUMMONS, _SUMMONS_SOLID):
        for hit in finditer(pattern, text):
            yield Match(*hit.span(), 0.85, "has the build of an arrest or summons number")
    for hit in finditer(_COURT, text):
        if court_reference_holds(hit["year"], hit["court"], hit["serial"], hit["letter"]):
            yield Match(*hit.span(), 0.85, "has the build of a court case reference, and its check letter fits")
    inside = len(set(_INSIDE.findall(text))) > 1
    for hit in finditer(_PRISON, text):
        near = inside or before(text, hit.start(), _IN_PRISON, 80)
        yield Match(*hit.span(), 0.85 if near else 0.6, "has the build of a prison number")
    for hit in finditer(_PROBATION, text):
        if before(text, hit.start(), _ON_PROBATION, 60):
            yield Match(*hit.span(), 0.85, "has the build of a probation number, near a word for probation")
    for hit in finditer(_VISA, text):
        yield Match(*hit.span(), 0.9, "has the build of a visa application's number")
    for pattern in (_KEPT_SPACED, _FOURS):
        for hit in finditer(pattern, text):
            yield Match(*hit.span("code"), 0.9, "follows a label for a reference of somebody's case")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    found: dict[str, float] = {}
    for code in labelled(text, _LABEL, 4):
        score = _labelled_score(text, code)
        if score:
            found[code.text] = score
            yield Match(code.start, code.end, score, "follows a label for a reference of somebody's case")
    for code in celled(passage, _HEADER, 4):
        if not before(text, code.start, _SCHOOL, 200):
            yield Match(code.start, code.end, 0.85, "stands in a cell for references of people's cases")
    yield from _by_shape(text)
    yield from repeated(text, found, "was called a reference of somebody's case elsewhere on the page")


def search(passage: Passage) -> Iterator[Match]:
    """Every reference number of a person's case in `passage`."""
    yield from outermost(_all(passage))


RULE: Rule = FunctionRule("foi.urn", "URN", search)

HITS: tuple[str, ...] = (
    "case URN [[01AB1234521]]",
    "URN: [[42DC0123420]]",
    "ASN [[11/01VK/01/1376274A]]",
    "Arrest summons number: [[2101AB0100000123456X]]",
    "CRN [[X123456]] (probation)",
    "prison number [[A1234BC]]",
    "Prisoner [[A4567CD]] was moved",
    "Home Office reference [[B1234567]]",
    "HO ref: [[S1234567/2]]",
    "UAN [[1212-0001-2345-6789]]",
    "[[GWF012345678]] was refused",
    "Court case reference [[05/9876/123456R]]",
    "URN [[20 BE 12345 21]]",
    "Unique Reference Number: [[01ZD1234522]]",
    "URN [[06A10123421]]",
    "Prison No. [[A1234BC]]",
    "NOMIS ID [[A1234BC]]",
    "HMP number [[A1234BC]]",
    "a man ([[A1234BC]]) at HMP Northmoor",
    "Delius CRN [[X123456]]",
    "ASN: [[2101VK0100000137627A]]",
    "Home Office ref no [[R1234567]]",
    "Home Office Reference Number: [[A1234567/003]]",
    "Case ID [[1234-5678-9012-3456]] at the Home Office",
    "NASS ref [[12/03/01234]]",
    "BRP number [[ZU1234567]]",
    "nDelius CRN: [[D654321]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "School URN 123456 (DfE)",
    "URN: urn:isbn:0451450523",
    "CRN 01234567 is our company number",
    "CRN 20230412-0345 was opened.",
    "a form A1234 and B123456",
    "the prison number fell to 80,000 in 2021",
    "Home Office Circular 012/2022",
    "Tier 1 incident; Tier 4 restrictions",
    "URN 2021/123 of the publication",
    "The Home Office grants leave to remain under the rules",
)
