"""Holders of public office and senior ranks: inspector and above, councillors, ministers, chief executives.

Kept by default, because of the public role: the ICO's guidance on requests for personal data about public authority
employees asks for seniority and a public-facing role, and so does Cox v Information Commissioner [2018] UKUT 119
(AAC). So the rule is strict: the office must stand directly beside a name in title case or capitals.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.labels import cell_values
from recognizers.kit.names import NAME, SPACE, SURNAME_FIRST, belongs_to_body, name_end, parts
from recognizers.kit.not_names import NOT_NAMES, PORTFOLIOS, STREETS
from recognizers.kit.roles import BENCH, COUNCILLOR, HONOUR, HONOURS, OFFICE, RANK_ABOVE, TITLE
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_COURTESY = rf"(?:(?:the[ ])?(?:Rt\.?[ ]Hon\.?|Hon\.?)[ ])?+(?:\(?{TITLE}\)?{SPACE}|{HONOUR}{SPACE}){{0,2}}+"
_COLLAR = r"(?:[(\[]?[A-Z]{0,2}\d{2,6}[A-Z]{0,2}[)\]]?,?[ ])?+"
_RANKED = compiled(rf"(?:{RANK_ABOVE}|{COUNCILLOR}|{BENCH})(?:{SPACE}|:[ ]){_COLLAR}{_COURTESY}(?=(?P<name>{NAME}))", 0)
_OFFICED = compiled(
    rf"(?P<office>{OFFICE})(?:[ ]?[,:–-]?[ ]|[ ]?\(|(?P<cell>:?[ ]?\t[ ]?))(?P<courtesy>{_COURTESY})(?=(?P<name>{NAME}))",
    0,
)
_FURTHER = compiled(rf"(?:,[ ]?(?:and[ ])?|[ ](?:and|&)[ ])(?P<whole>{_COURTESY}(?P<name>{NAME}))(?=[ ,.;)\n]|\Z)", 0)
_PLURAL = compiled(r"(?i:s\.?)[ ]\Z", 0)
_MOST_FURTHER = 20
_OFFICE_ALONE = compiled(OFFICE, 0)
_OF = compiled(r"[ ](?:of|for)[ ]", 0)
_BEHIND = compiled(
    rf"""
    ,?[ ](?:MP|MSP|MLA|TD|AM)\b
    | {HONOURS}(?:[ ]\((?:she|he|they)/\w+(?:/\w+)?\))?
      (?: [ ]?[,–|-][ ] | [ ]\( | [ ]?\n[ ]? | [ ]?\t[ ]? )(?:the[ ]|our[ ])?
      (?:(?i:{OFFICE})|(?i:Councillor)\b|{RANK_ABOVE}|{BENCH}|Director(?=[ ]?[,.)\n]|[ ]?\Z))(?!\t)\)?
    """,
    0,
)
"""An office behind a name: looked for first, since names are many and offices are rare."""
_NAME_BEFORE = compiled(rf"(?<![\w'’-])(?P<courtesy>{_COURTESY})(?P<name>{NAME})\Z", 0)
_TURNED = compiled(rf"(?:\A|(?<=[\n\t;:][ ]?))(?P<name>{SURNAME_FIRST})\Z", 0)
_ROLE_HEADER = compiled(
    r"^\W*(?:(?:job|official|role|post)\s+title|job|role|rank|post|position|title|designation|office|capacity|grade)s?\b.{0,20}$"
)
_SENIOR = compiled(rf"\W*(?:(?P<rank>{RANK_ABOVE}|{COUNCILLOR}|{BENCH})|(?i:{OFFICE})|Director\b)", 0)
_CELL_NAME = compiled(rf"[ ]?(?P<whole>{SURNAME_FIRST}|{_COURTESY}{NAME})[ ]?", 0)
_LONGEST_NAME = 80
_LONGEST_ROW = 400
_TOKEN = compiled(r"[\p{Lu}][^\s,]*+", 0)
_HEADER = compiled(r"^\W*(?:councillors?|cllrs?|ministers?|MPs?|mayor)(?:\s+name)?\W*$")
_OFFICE_HEADER = compiled(
    rf"^\W*(?:{OFFICE}|(?:vice[- ])?chair(?:man|woman|person)?[ ]of[ ]governors|(?:deputy[ ])?director|head[ ]of[ ](?:service|department)"
    r"|(?:chief|senior)[ ]officer|signing[ ]officer|presiding[ ]judge|before)\W*$"
)
_WHOLE = compiled(rf"(?:{COUNCILLOR}[ ])?{_COURTESY}(?P<name>{NAME})", 0)

_BESIDE = "a name directly beside a rank or office with a public role"


def _ranked(text: str) -> Iterator[Match]:
    """Rank or Councillor, then a name: one part is enough."""
    for hit in list(finditer(_RANKED, text)):
        start = hit.start("name")
        end = name_end(text, start, hit.end("name"), trusted=False)
        alone = parts(text, start, end) == 1 and text[start:end].lower() in STREETS | {"advocate", "service"}
        if not parts(text, start, end) or alone or belongs_to_body(text, start, end):
            continue
        yield Match(hit.start(), end, 0.9, _BESIDE)
        if _PLURAL.search(text, max(hit.start(), start - 4), start):
            yield from _further(text, end)


def _further(text: str, end: int) -> Iterator[Match]:
    """The others behind a rank in the plural: Councillors Roe, Lal and Okafor."""
    for _ in range(_MOST_FURTHER):
        hit = _FURTHER.match(text, end)
        if hit is None:
            return
        start = hit.start("name")
        end = name_end(text, start, hit.end("name"), trusted=False)
        if end != hit.end("name") or not parts(text, start, end) or belongs_to_body(text, start, end):
            return
        yield Match(hit.start("whole"), end, 0.85, _BESIDE)


def _officed(text: str) -> Iterator[Match]:
    """Office, then a name, which may hide in what the office is of: Director of Housing Jane Roe."""
    for hit in list(finditer(_OFFICED, text)):
        start = hit.start("name")
        end = name_end(text, start, hit.end("name"), trusted=False)
        if hit["cell"] and not _heads_line(text, hit.start()):
            continue
        if (parts(text, start, end) >= 2 or (end > start and hit["courtesy"])) and not belongs_to_body(
            text, start, end
        ):
            yield Match(hit.start(), end, 0.85, _BESIDE)
    for hit in list(finditer(_OFFICE_ALONE, text)):
        of = _OF.search(text, hit.start(), hit.end())
        words = [word.start() for word in _TOKEN.finditer(text, of.end(), hit.end())] if of else []
        for start in words[1:]:
            end = name_end(text, start, hit.end(), trusted=False)
            ofs = {word.lower() for word in text[start:end].split()} & PORTFOLIOS
            if end == hit.end() and not ofs and parts(text, start, end) >= 2 and not belongs_to_body(text, start, end):
                yield Match(hit.start(), end, 0.8, _BESIDE)
                break


def _heads_line(text: str, start: int) -> bool:
    """Whether an office stands at the head of its line: there it is the label of the cell behind it, and further on the
    office of whoever stands before it."""
    return start == 0 or text[start - 1] == "\n"


def _name_first(text: str) -> Iterator[Match]:
    """A whole name, then the office: Jane Roe, Chief Executive; Jane Roe MP."""
    for office in list(finditer(_BEHIND, text)):
        stop = office.start()
        turned = _TURNED.search(text, max(0, stop - _LONGEST_NAME), stop)
        if turned is not None:
            yield Match(turned.start(), office.end(), 0.85, _BESIDE)
            continue
        hit = _NAME_BEFORE.search(text, max(0, stop - _LONGEST_NAME), stop)
        if hit is None:
            continue
        start = hit.start("name")
        for word in _TOKEN.finditer(text, start, stop):
            if word.group().lower().rstrip(".") not in NOT_NAMES:
                break
            start = word.end() + 1
        end = name_end(text, start, stop, trusted=False) if start < stop else start
        if end == stop and parts(text, start, end) >= (1 if hit["courtesy"] else 2):
            begin = hit.start() if start == hit.start("name") else start
            yield Match(begin, office.end(), 0.85, _BESIDE)


def search(passage: Passage) -> Iterator[Match]:
    """Every named holder of a public office in `passage`."""
    yield from _ranked(passage.text)
    yield from _officed(passage.text)
    yield from _name_first(passage.text)
    yield from _by_row(passage)
    for header in (_HEADER, _OFFICE_HEADER):
        yield from _in_cells(passage, header)


def _by_row(passage: Passage) -> Iterator[Match]:
    """Names in a table's row whose cell for rank or post holds an office: Okafor, 2041, Inspector."""
    text = passage.text
    for role in cell_values(passage, _ROLE_HEADER):
        senior = _SENIOR.match(role.text)
        if senior is None:
            continue
        at = text.rfind("\n", max(0, role.start - _LONGEST_ROW), role.start) + 1
        stop = text.find("\n", role.end, role.end + _LONGEST_ROW)
        for cell in text[at : stop if stop > 0 else role.end + _LONGEST_ROW].split("\t"):
            hit = _CELL_NAME.fullmatch(text, at, at + len(cell))
            if hit is not None and not at <= role.start < at + len(cell):
                start, end = hit.span("whole")
                first = start if "," not in hit["whole"] else end
                count = parts(text, start, end)
                named = first == end or name_end(text, start, end, trusted=False) == end
                if named and count >= (1 if senior["rank"] else 2) and not _is_nobodys(text[start:end]):
                    yield Match(start, end, 0.85, "a name in the row of a rank or office with a public role")
            at += len(cell) + 1


def _is_nobodys(name: str) -> bool:
    """Whether a word of it is no name's: Housing Team."""
    return not NOT_NAMES.isdisjoint(word.strip(".,").lower() for word in name.split())


def _in_cells(passage: Passage, header: regex.Pattern[str]) -> Iterator[Match]:
    for value in cell_values(passage, header):
        hit = _WHOLE.match(passage.text, value.start, value.end)
        if hit is not None:
            end = name_end(passage.text, hit.start("name"), hit.end("name"), trusted=False)
            if end == value.end and (header is _HEADER or parts(passage.text, hit.start("name"), end) > 1):
                yield Match(value.start, value.end, 0.85, "a name in a cell for holders of an office")


RULE: Rule = FunctionRule("foi.public_official", "PUBLIC_OFFICIAL", search)

HITS: tuple[str, ...] = (
    "[[Chief Inspector Amara Blake-Osei]], from the Taskforce, said:",
    "told [[Inspector Roe]] about it; [[DI Lal]] and [[Insp. Kwame Boateng]] agreed",
    "[[T/DCI Ahmed]] reviewed it with [[Supt Roe]].",
    "[[Cllr Siobhán O'Neill]] and [[Councillor K. Lal]] voted.",
    "[[Jane Roe MP]] asked a question",
    "[[Jane Roe, Chief Executive]], and [[Kwame Boateng (Chief Executive)]], signed it.",
    "[[Chief Executive Jane Roe]] said no",
    "[[Director of Housing, Adaeze Okafor]], agreed.",
    "[[Director of Public Health Kwame Boateng]] agreed.",
    "[[Deputy Chief Constable MARY DOE]] WAS PRESENT",
    "[[Secretary of State for Transport, Jane Roe]], replied",
    "[[Kwame Boateng, Chair of the Audit Committee]], opened it.",
    "[[Assistant Director Clement Faraday]] and [[Mr M.Fischbach, Headteacher]], met",
    "[[DCI 1234 Roe]] and [[Insp. 204 Kaur]] met [[C/Supt Lal]], [[Ch/Insp Roe]] and [[Det Supt Okafor]]",
    "[[Councillors Ahmed]], [[Byrne]] and [[Mrs Cole]] abstained.",
    "[[HHJ Roe]] sat with [[District Judge Lal]] and [[Mrs Justice Okafor]].",
    "[[Jane Roe OBE, Chief Constable]]; [[Kwame Boateng (he/him)\nDeputy Leader]]",
    "Present:\n[[Jane Roe\tChief Executive]]\nOther Person\tnobody",
    "[[Headteacher\tJane Roe]]\nEnd",
    "From: [[Roe, Jane (Head of Legal)]] <j@example.org>",
    "Signed\n[[Jane Roe\nDirector]]\n",
    "told [[Judge Okafor]] and [[DDJ Lal]]; [[Jane Roe, CEO]]",
    "[[Governor Aldous]] and [[Mayor Okafor]] agreed",
    "[[Adaeze Okafor | Head of Legal]], [[Councillor (Mrs) Jane Roe]]",
    "[[Chief Information Officer Jane Roe]] agreed. [[Cabinet Member for Housing, Kwame Boateng]], did not",
    "Signed\n[[Jane Roe\nChief Executive]]\nNorthmoor",
)

NEAR_MISSES: tuple[str, ...] = (
    "The Chair of the local Independent Advisory Group was invited.",
    "The Chief Executive and the Director of Finance met.",
    "The Information Commissioner's Office upheld the complaint.",
    "Mayor of London's Office for Policing and Crime",
    "Chief Inspector, Taskforce. Superintendent The meeting closed.",
    "Minister for Northern Ireland; Secretary of State for the Home Department",
    "On the ground of 14 May that the Federal Minister had failed, PC Jane Roe attended. Commander's statement",
    "The Chief Constable of Northmoor Police",
    "The Sheriff Court and the Judge Advocate General's office",
    "Mrs L. Featherby, head of year, came",
)
