"""People named by a label: on forms (Surname:), in table columns (Witness), letter heads and feet, e-mail headers.

What stands behind a label must still look like a name: letters, a capital, no more than six parts, no body
(Northmoor Police) and no filler (Not recorded). E-mail headers: RFC 5322 §3.6.2 and §3.6.3, as printed by mail
programs. Whoever holds a public office (Cllr Roe; Jane Roe, Chief Executive) is left to `foi.public_official`.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import after
from recognizers.kit.labels import LONGEST_VALUE, cell_values
from recognizers.kit.names import NAME, SPACE, SURNAME_FIRST, belongs_to_body, name_end, parts
from recognizers.kit.not_names import NOT_NAMES
from recognizers.kit.roles import COUNCILLOR, HONOUR, OFFICE, RANK_ABOVE, RANK_BELOW, TITLE
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_WHO = (
    r"(?:witness|complainant|victim|suspect|defendant|applicant|appellant|claimant|respondent|tenant|requester|requestor"
    r"|patient|client|pupil|student|parent|guardian|carer|employee|interviewee|interviewer|informant|caller|driver|owner"
    r"|occupier|occupant|resident|detainee|offender|child|landlord|keeper|neighbour|next[ ]of[ ]kin|emergency[ ]contact"
    r"|(?:social|case)[ ]?worker|line[ ]manager|(?:reporting|arresting|investigating|interviewing|attending|case|custody"
    r"|searching|supervising|recording|responsible|housing|contact)[ ]officer|officer(?:[ ]in[ ](?:the[ ])?case)?|oic|staff[ ]member"
    r"|member[ ]of[ ]staff)"
)
_NAMED = (
    rf"(?:(?:full[ ]|first[ ]|last[ ]|middle[ ]|family[ ]|given[ ]|maiden[ ]|birth[ ]|previous[ ]|print(?:ed)?[ ]|preferred[ ]|{_WHO}(?:['’]s)?[ ])?"
    rf"names?(?:[ ]of[ ](?:the[ ])?{_WHO})?|surname|fore[- ]?names?(?:\(s\))?|christian[ ]names?|also[ ]known[ ]as|aka|alias)"
)
_SIGNED = (
    r"(?:signed(?:[ ]by)?|signature|author|(?:prepared|written|completed|reported|authorised|approved|reviewed|checked"
    r"|recorded|taken|interviewed|submitted|compiled|drafted|witnessed)[ ]by|statement[ ]of)"
)
_ASIDE = r"(?:\(s\)|['’]s)?+(?:[ ]?\([^()\n]{1,25}\))?+(?:[ ]?\d{1,2}\b)?+"

_INLINE = compiled(
    rf"(?<![\w-])(?i:{_NAMED}|{_WHO}(?:[ ]\d{{1,2}})?|{_SIGNED}){_ASIDE}(?:[ ]?[:=–—][ \t]{{0,3}}|[ ]?\t[ \t]{{0,2}}|[ ]-[ ])(?=\S)", 0
)
_LOWERED = compiled(
    rf"(?<![\w-])(?i:{_NAMED}){_ASIDE}[ ]?(?::|\t)[ \t]{{0,3}}(?P<name>[\p{{Ll}}\p{{M}}'’-]{{2,30}}+(?:[ ][\p{{Ll}}\p{{M}}'’-]{{1,30}}+){{1,3}}+)(?=[ ]*(?:[\n\t,;]|\Z))",
    0,
)
_BARE = compiled(rf"(?<![\w-])(?i:{_SIGNED}){SPACE}(?=\p{{Lu}})", 0)
_BARE_WHO = compiled(
    rf"(?<![\w-])(?:Witness|WITNESS|Victim|VICTIM|Suspect|SUSPECT|Complainant|Defendant|Tenant|Applicant|Patient|Claimant){SPACE}(?=\p{{Lu}})", 0
)
_MAIL = compiled(r"(?m)(?:^|(?<=\t))[ >*]{0,4}(?:From|To|Cc|CC|Bcc|BCC|Sent[ ]by|Sender|Attendees|Present|Apologies|In[ ]attendance)[*]?[ ]?[:\t]\*?[ \t]{0,3}(?=\S)", 0)
_DEAR = compiled(rf"(?<![\w-])(?:Dear|DEAR){SPACE}(?=(?P<name>{NAME}))", 0)
_HELLO = compiled(rf"(?m)^(?:Hi|Hello|Hey|Good[ ](?:morning|afternoon|evening)),?{SPACE}(?=(?P<name>{NAME})[ ]?(?:[,!\n–-]|\Z))", 0)
_FAREWELL = compiled(
    r"""
    (?m)(?:^|(?<=[.,\t][ ])) [ ]?
    (?i: yours[ ](?:sincerely|faithfully|truly) | (?:(?:kind|kindest|best|warm|warmest|with|many)[ ]){0,2}+regards
       | best[ ]wishes | (?:many[ ]|with[ ])?thanks | thank[ ]you | sincerely | cheers )
    ,? (?: [ \t]*(?:\n[ \t]*){1,4} | [ ] ) (?=\S)
    """,
    0,
)

_PREFIX = rf"(?:(?:{TITLE}|{HONOUR}|{RANK_BELOW}){SPACE}|[A-Z]{{0,2}}\d{{1,6}}[A-Z]{{0,2}}{SPACE}){{0,3}}+"
_PIECE = compiled(rf"[ \t\"'“‘*(]{{0,3}}(?P<whole>(?P<prefix>{_PREFIX})(?P<name>{NAME}))", 0)
_REVERSED = compiled(rf"[ \t\"'“‘*]{{0,3}}(?P<whole>{SURNAME_FIRST})(?=[ ]?(?:[;<(\[\n\t/|\"”]|\Z))", 0)
_PUBLIC = compiled(rf"[ \"'“(]{{0,3}}(?:{RANK_ABOVE}|{COUNCILLOR}|{OFFICE}[ ,])", 0)
_PUBLIC_AFTER = compiled(rf",?[ ](?:MP|MSP|MLA)\b|[ ]?(?:,|\(|–|-|\n)[ ]?(?:the[ ])?(?:{OFFICE}|{RANK_ABOVE})", 0)
_PARTED = compiled(r"[;\n|/]|[ ](?:and|&)[ ]|(?<=[>)\]]),", 0)
_COMMA = compiled(r",[ ]?", 0)
_LOWER_NEXT = compiled(r"[ \u00a0]\p{Ll}", 0)
_ADDRESS_NEXT = compiled(r"['\"”’]?[ ]?[<\[(][^\s<>]{0,60}@|[ ]?<mailto", 0)
_WRONG_BEFORE = compiled(
    r"""
    (?:company|file|street|business|organisation|organization|event|project|school|road|brand|product|domain|host|display
    |font|trading|ship|vessel|team|group|place|building|house|property|site|operation|system|drug|folder|document|form
    |course|department|firm|trust|hospital|council|court|dog|pet|animal|user|code|your|my|the|no|of)[ ]\Z
    """
)


def _piece(text: str, start: int, stop: int, singles: bool) -> tuple[int, int, int] | None:
    """Start, end and number of parts of the name that text[start:stop] begins with; None when it is no name."""
    if _PUBLIC.match(text, start, stop):
        return None
    hit = _PIECE.match(text, start, stop)
    if hit is None:
        return None
    begin = hit.start("name")
    end = name_end(text, begin, hit.end("name"), trusted=bool(hit["prefix"].strip("0123456789 ")))
    count = parts(text, begin, end)
    if not count or belongs_to_body(text, begin, end) or after(text, end, _PUBLIC_AFTER, 60):
        return None
    alone = count == 1 and end - begin <= len(text[begin:end].split()[0])
    if alone and (_LOWER_NEXT.match(text, end, stop) or not (singles or _ADDRESS_NEXT.match(text, end))):
        return None
    return hit.start("whole"), end, count


def _list(text: str, start: int, stop: int, singles: bool) -> Iterator[tuple[int, int, int]]:
    """The names in a list: parted by semicolons, breaks or `and`; by commas where they don't turn a name round."""
    cuts = [start, *(cut.end() for cut in _PARTED.finditer(text, start, stop)), stop]
    for left, right in zip(cuts, cuts[1:], strict=False):
        reverse = _REVERSED.match(text, left, right)
        if reverse is not None and name_end(
            text, reverse.start("whole"), text.index(",", reverse.start("whole")), trusted=False
        ) == text.index(",", reverse.start("whole")):
            begin, comma = reverse.start("whole"), text.index(",", reverse.start("whole"))
            first = comma + 1 + (text[comma + 1] == " ")
            end = name_end(text, first, reverse.end("whole"), trusted=False)
            if end > first and not belongs_to_body(text, first, end):
                yield begin, end, 2
                continue
        commas = [left, *(comma.end() for comma in _COMMA.finditer(text, left, right))]
        for place, at in enumerate(commas):
            limit = commas[place + 1] if place + 1 < len(commas) else right
            found = _piece(text, at, limit, singles and place == 0)
            if found is not None:
                yield found


def _value_end(text: str, start: int) -> int:
    """The end of the line or cell that `start` lies in, within the longest a value may be."""
    last = min(len(text), start + LONGEST_VALUE)
    ends = [at for at in (text.find("\n", start, last), text.find("\t", start, last)) if at >= 0]
    return min(ends, default=last)


def _inline(text: str) -> Iterator[Match]:
    """Labels with a colon, a dash or a tab behind them, and a few that need none."""
    for hit in finditer(_LOWERED, text):
        if not any(word in NOT_NAMES for word in hit["name"].split()) and not _WRONG_BEFORE.search(
            text, max(0, hit.start() - 16), hit.start()
        ):
            yield Match(*hit.span("name"), 0.6, "lower-case words behind a label for a person's name")
    for pattern, least, reason in (
        (_INLINE, 1, "follows a label for a person's name"),
        (_BARE, 2, "follows a word for who signed or wrote"),
        (_BARE_WHO, 2, "follows a word for the part a person plays"),
    ):
        for hit in finditer(pattern, text):
            if _WRONG_BEFORE.search(text, max(0, hit.start() - 16), hit.start()):
                continue
            stop = _value_end(text, hit.end())
            if least == 1:
                for start, end, count in _list(text, hit.end(), stop, True):
                    yield Match(start, end, 0.9 if count > 1 else 0.75, reason)
                continue
            found = _piece(text, hit.end(), stop, True)
            if found is not None and (found[2] >= least or "." in text[found[0] : found[1]]):
                yield Match(found[0], found[1], 0.7, reason)


def _letters(text: str) -> Iterator[Match]:
    """E-mail headers and lists of who was present; salutations; the name line below a farewell."""
    for hit in finditer(_MAIL, text):
        for start, end, _ in _list(text, hit.end(), _value_end(text, hit.end()), False):
            yield Match(start, end, 0.9, "stands in a list of senders, recipients or people present")
    for pattern in (_DEAR, _HELLO):
        for hit in finditer(pattern, text):
            found = _piece(text, hit.start("name"), hit.end("name"), True)
            if found is not None and text[hit.end("name") : hit.end("name") + 1] in ("", ",", "\n", ":", " ", "-", "!", "–"):
                yield Match(found[0], found[1], 0.85, "stands in a salutation")
    for hit in finditer(_FAREWELL, text):
        stop = _value_end(text, hit.end())
        found = _piece(text, hit.end(), stop, True)
        if found is not None and len(text[found[0] : stop]) <= 80:
            broken = "\n" in hit.group()
            yield Match(found[0], found[1], 0.85 if broken else 0.7, "stands below the end of a letter")


_HEADER = compiled(
    rf"^\W*(?:{_NAMED}|{_WHO}|{_SIGNED})s?(?:\s*\(s\))?(?:\s+\d{{1,2}})?(?:\s*(?:full\s+)?name)?(?:\s*\([^()]{{1,25}}\))?(?:\s+(?:and|&|/)\s+(?:rank|collar(?:\s+n\w+)?|number|title))?\W*$"
)


def search(passage: Passage) -> Iterator[Match]:
    """Every name in `passage` that a label points at."""
    yield from _inline(passage.text)
    yield from _letters(passage.text)
    for value in cell_values(passage, _HEADER):
        for start, end, count in _list(passage.text, value.start, value.end, True):
            yield Match(start, end, 0.9 if count > 1 else 0.8, "stands in a cell for a person's name")


RULE: Rule = FunctionRule("foi.labelled_name", "PERSON", search)

HITS: tuple[str, ...] = (
    "Witness: [[JOHN SMITH]]",
    "Signed [[J. Smith]]",
    "Name: [[Adaeze Okafor]]\tDOB: not held",
    "Surname: [[O’NEILL]]\nForename(s): [[Siobhán Mary]]",
    "From: [[Adaeze Okafor]] <a.okafor@example.gov.uk>\nTo: [[Kwame Boateng]]; [[Berg, Pieter]] (Housing)\nSubject: Damp",
    "Cc: [[Jane Roe]] <j@example.org>, [[Ali Al-Hassan]] <a@example.org>",
    "Suspect: [[AL-HASSAN, Yusuf]]",
    "Dear [[Adaeze]],\nThank you for your letter.",
    "Yours sincerely,\n\n[[Pieter van der Berg]]\nInformation Officer",
    "Kind regards\n[[Maria]]\nHousing Team",
    "Name of complainant: [[Mrs Ana da Silva]]",
    "Next of kin: [[Kwame Boateng]] (brother)",
    "Interviewed by [[Jane Roe]] The interview began",
    "Present: [[Jane Roe]], [[Ali Khan]] and [[Mei Lin Wong]]",
    "Hi [[Robin]],\nsee below",
    "Full name: [[adaeze okafor]]\nAddress: none",
)

NEAR_MISSES: tuple[str, ...] = (
    "Name: Not recorded\nWitness: N/A",
    "From: Northmoor Police\nTo: Housing Team",
    "Dear Sir or Madam,\nDear Freedom of Information Team,",
    "Company name: Acme Widgets\nFile name: Report",
    "Officer: 4567\nVictim: Unknown",
    "Yours faithfully\n\nInformation Rights Team\nNorthmoor Council",
    "Witness Care Unit and Victim Support were told.",
    "Name and address of the applicant",
    "Author: Northmoor Borough Council",
    "Tenant: Cllr Jane Roe\nFrom: Jane Roe, Chief Executive",
)
