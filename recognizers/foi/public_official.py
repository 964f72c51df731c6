"""Holders of public office and senior ranks: inspector and above, councillors, ministers, chief executives.

Kept by default, because of the public role: the ICO's guidance on requests for personal data about public authority
employees asks for seniority and a public-facing role, and so does Cox v Information Commissioner [2018] UKUT 119
(AAC). So the rule is strict: the office must stand directly beside a name in title case or capitals.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import regex

from recognizers.kit.labels import cell_values
from recognizers.kit.names import NAME, SPACE, belongs_to_body, name_end, parts
from recognizers.kit.not_names import NOT_NAMES, PORTFOLIOS
from recognizers.kit.roles import COUNCILLOR, HONOUR, OFFICE, RANK_ABOVE, TITLE
from recognizers.kit.rule import SEARCH_SECONDS, FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_COURTESY = rf"(?:(?:the[ ])?(?:Rt\.?[ ]Hon\.?|Hon\.?)[ ])?+(?:{TITLE}{SPACE}|{HONOUR}{SPACE}){{0,2}}+"
_RANKED = compiled(rf"(?:{RANK_ABOVE}|{COUNCILLOR}){SPACE}{_COURTESY}(?=(?P<name>{NAME}))", 0)
_OFFICED = compiled(rf"(?P<office>{OFFICE})(?:[ ]?[,:–-]?[ ]|[ ]?\()(?P<courtesy>{_COURTESY})(?=(?P<name>{NAME}))", 0)
_OFFICE_ALONE = compiled(OFFICE, 0)
_OF = compiled(r"[ ](?:of|for)[ ]", 0)
_AFTER = compiled(
    rf"""
    (?<![\w'’-]) {_COURTESY} (?P<name>{NAME})
    (?P<office>
      ,?[ ](?:MP|MSP|MLA|TD|AM)\b
      | (?: [ ]?[,–-][ ] | [ ]\( | [ ]?\n )(?:the[ ]|our[ ])?(?:(?i:{OFFICE})|(?i:Councillor)\b|{RANK_ABOVE})\)?
    )
    """,
    0,
)
_MEMBER = compiled(rf"(?<![\w'’-]){_COURTESY}(?P<name>{NAME})(?<=(?P<office>[ ](?:MP|MSP|MLA)))", 0)
_HAS_OFFICE = compiled(rf"{OFFICE}|{RANK_ABOVE}|Councillor", regex.IGNORECASE)
_HAS_MEMBER = compiled(r"\b(?:MP|MSP|MLA)\b", 0)
_TOKEN = compiled(r"[\p{Lu}][^\s,]*+", 0)
_HEADER = compiled(r"^\W*(?:councillors?|cllrs?|ministers?|MPs?|mayor)(?:\s+name)?\W*$")
_WHOLE = compiled(rf"(?:{COUNCILLOR}[ ])?{_COURTESY}(?P<name>{NAME})", 0)

_BESIDE = "a name directly beside a rank or office with a public role"


def _ranked(text: str) -> Iterator[Match]:
    """Rank or Councillor, then a name: one part is enough."""
    for hit in finditer(_RANKED, text):
        start = hit.start("name")
        end = name_end(text, start, hit.end("name"), trusted=False)
        if parts(text, start, end) and not belongs_to_body(text, start, end):
            yield Match(hit.start(), end, 0.9, _BESIDE)


def _officed(text: str) -> Iterator[Match]:
    """Office, then a name, which may hide in what the office is of: Director of Housing Jane Roe."""
    for hit in finditer(_OFFICED, text):
        start = hit.start("name")
        end = name_end(text, start, hit.end("name"), trusted=False)
        if (parts(text, start, end) >= 2 or (end > start and hit["courtesy"])) and not belongs_to_body(
            text, start, end
        ):
            yield Match(hit.start(), end, 0.85, _BESIDE)
    for hit in finditer(_OFFICE_ALONE, text):
        of = _OF.search(text, hit.start(), hit.end())
        words = [word.start() for word in _TOKEN.finditer(text, of.end(), hit.end())] if of else []
        for start in words[1:]:
            end = name_end(text, start, hit.end(), trusted=False)
            ofs = {word.lower() for word in text[start:end].split()} & PORTFOLIOS
            if end == hit.end() and not ofs and parts(text, start, end) >= 2 and not belongs_to_body(text, start, end):
                yield Match(hit.start(), end, 0.8, _BESIDE)
                break


def _name_first(text: str) -> Iterator[Match]:
    """A whole name, then the office: Jane Roe, Chief Executive; Jane Roe MP."""
    found: list[Iterator[regex.Match[str]]] = []
    if _HAS_MEMBER.search(text, timeout=SEARCH_SECONDS):
        found = [finditer(_MEMBER, text), finditer(_AFTER, text)]
    elif _HAS_OFFICE.search(text, timeout=SEARCH_SECONDS):
        found = [finditer(_AFTER, text)]
    for hit in chain.from_iterable(found):
        start, stop = hit.start("name"), min(hit.end("name"), hit.start("office"))
        for word in _TOKEN.finditer(text, start, stop):
            if word.group().lower().rstrip(".") not in NOT_NAMES:
                break
            start = word.end() + 1
        end = name_end(text, start, stop, trusted=False) if start < stop else start
        if end == stop and parts(text, start, end) >= 2:
            begin = hit.start() if start == hit.start("name") else start
            yield Match(begin, hit.end("office"), 0.85, _BESIDE)


def search(passage: Passage) -> Iterator[Match]:
    """Every named holder of a public office in `passage`."""
    yield from _ranked(passage.text)
    yield from _officed(passage.text)
    yield from _name_first(passage.text)
    for value in cell_values(passage, _HEADER):
        hit = _WHOLE.match(passage.text, value.start, value.end)
        if hit is not None:
            end = name_end(passage.text, hit.start("name"), hit.end("name"), trusted=False)
            if end == value.end:
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
)
