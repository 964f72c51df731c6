"""People named by a label: on forms (Surname:), in table columns (Witness), letter heads and feet, e-mail headers.

What stands behind a label must still look like a name: letters, a capital, no more than six parts, no body
(Northmoor Police) and no filler (Not recorded). E-mail headers: RFC 5322 §3.6.2 and §3.6.3, as printed by mail
programs. Whoever holds a public office (Cllr Roe; Jane Roe, Chief Executive) is left to `foi.public_official`.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.labels import cell_values
from recognizers.kit.name_lists import names_in, one_name, value_end
from recognizers.kit.names import NAME, SPACE
from recognizers.kit.not_names import NOT_NAMES
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_WHO = (
    r"(?:witness|complainant|victim|suspect|defendant|applicant|appellant|claimant|respondent|tenant|requester"
    r"|requestor|patient|client|pupil|student|parent|guardian|carer|employee|interviewee|interviewer|informant|caller"
    r"|driver|owner|occupier|occupant|resident|detainee|offender|child|landlord|keeper|neighbour|next[ ]of[ ]kin|emergency[ ]contact"
    r"|(?:social|case)[ ]?worker|line[ ]manager|staff[ ]member|member[ ]of[ ]staff|oic|nurse|doctor|gp"
    r"|solicitor|legal[ ]advi[cs]er?|appropriate[ ]adult|interpreter|registered[ ]keeper|hirer|contact(?:[ ]person)?"
    r"|person[ ]to[ ]be[ ](?:told|informed|contacted)|named[ ]person"
    r"|(?:reporting|arresting|investigating|interviewing|attending|case|custody|searching|supervising|recording"
    r"|responsible|housing|contact)[ ]officer|officer(?:[ ]in[ ](?:the[ ])?case)?)"
)
_NAMED = (
    rf"(?:(?:(?:full|first|last|middle|family|given|maiden|birth|previous|print(?:ed)?|preferred|{_WHO}(?:['’]s)?)[ ])?"
    rf"names?(?:[ ]of[ ](?:the[ ])?{_WHO})?|surname|fore[- ]?names?(?:\(s\))?|christian[ ]names?|also[ ]known[ ]as|aka|alias)"
)
_SIGNED = (
    r"(?:signed(?:[ ]by)?|signature|author|(?:prepared|written|completed|reported|authorised|approved|reviewed|checked"
    r"|recorded|taken|interviewed|submitted|compiled|drafted|witnessed|claimed|visited"
    r"|countersigned|received|issued|seen|referred|assessed|searched|stopped|informed|notified|escorted)[ ]by|statement[ ]of)"
)
_ASIDE = r"(?:\(s\)|['’]s)?+(?:[ ]?\([^()\n]{1,25}\))?+(?:[ ]?\d{1,2}\b)?+"

_INLINE = compiled(
    rf"""
    (?<![\w-])(?i:(?P<named>{_NAMED})|(?P<who>{_WHO}(?:[ ]\d{{1,2}})?)|{_SIGNED}){_ASIDE}
    (?:[ ]?[:=–—][ \t]{{0,3}}|[ ]?\t[ \t]{{0,2}}|[ ]-[ ])(?=\S)
    """,
    0,
)
_LOWERED = compiled(
    rf"""
    (?<![\w-])(?i:{_NAMED}){_ASIDE}[ ]?[:\t][ \t]{{0,3}}
    (?P<name>[\p{{Ll}}\p{{M}}'’-]{{2,30}}+(?:[ ][\p{{Ll}}\p{{M}}'’-]{{1,30}}+){{1,3}}+)(?=[ ]*(?:[\n\t,;]|\Z))
    """,
    0,
)
_BARE_SIGNED = compiled(rf"(?<![\w-])(?i:{_SIGNED}){SPACE}(?=\p{{Lu}})", 0)
_BARE_WHO = compiled(
    rf"""
    (?<![\w-])
    (?:Witness|WITNESS|Victim|VICTIM|Suspect|SUSPECT|Complainant|Defendant|Tenant|Applicant|Patient|Claimant|Caller
      |CALLER|Keeper|KEEPER|SOLICITOR)
    {SPACE}(?=\p{{Lu}})
    """,
    0,
)
_BARE_NAME = compiled(
    rf"(?<![\w-])(?:(?i:first|last|full|maiden|middle)[ ](?i:name)|SURNAME|Surname|FORENAME|Forename){SPACE}(?=\p{{Lu}})",
    0,
)
_MAIL = compiled(
    r"""
    (?m)(?:^|(?<=\t)) [ >*]{0,4}
    (?:From|To|Cc|CC|Bcc|BCC|Sent[ ]by|Sender|Attendees|Present|Apologies|In[ ]attendance)[*]?[ ]?[:\t]\*?[ \t]{0,3}(?=\S)
    """,
    0,
)
_DEAR = compiled(rf"(?<![\w-])(?:Dear|DEAR){SPACE}(?=(?P<name>{NAME}))", 0)
_HELLO = compiled(
    rf"(?m)^(?:Hi|Hello|Hey|Good[ ](?:morning|afternoon|evening)),?{SPACE}(?=(?P<name>{NAME})[ ]?(?:[,!\n–-]|\Z))", 0
)
_FAREWELL = compiled(
    r"""
    (?m)(?:^|(?<=[.,\t][ ])) [ ]?
    (?i: yours[ ](?:sincerely|faithfully|truly) | (?:(?:kind|kindest|best|warm|warmest|with|many)[ ]){0,2}+regards
       | best[ ]wishes | (?:many[ ]|with[ ])?thanks | thank[ ]you | sincerely | cheers )
    ,? (?: [ \t]*(?:\n[ \t]*){1,4} | [ ] ) (?=\S)
    """,
    0,
)

_WRONG_BEFORE = compiled(
    r"""
    (?:company|file|street|business|organisation|organization|event|project|school|road|brand|product|domain|host
    |display|font|trading|ship|vessel|team|group|place|building|house|property|site|operation|system|drug|folder|document|form
    |course|department|firm|trust|hospital|council|court|dog|pet|animal|user|code|your|my|the|no|of)[ ]\Z
    """
)
_HEADER_TAIL = r"""
    s?(?:\s*\(s\))?(?:\s+\d{1,2})?(?:\s*(?:full\s+)?name)?
    (?:\s*\([^()]{1,25}\))?(?:\s+(?:and|&|/)\s+(?:rank|collar(?:\s+n\w+)?|number|title|address))?\W*$
"""
_HEADER = compiled(rf"^\W*(?:{_NAMED}|{_WHO}){_HEADER_TAIL}")
_HEADER_BY = compiled(rf"^\W*{_SIGNED}{_HEADER_TAIL}")
_LONGEST_SIGNATURE = 80


def _misleads(text: str, start: int) -> bool:
    """True when the word in front of the label makes it another thing's: a file name, a street name."""
    return _WRONG_BEFORE.search(text, max(0, start - 16), start) is not None


def _inline(text: str) -> Iterator[Match]:
    """Labels with a colon, a dash or a tab behind them."""
    for hit in finditer(_INLINE, text):
        if _misleads(text, hit.start()):
            continue
        singles = bool(hit["named"] or (hit["who"] and ":" in hit.group()))
        for name in names_in(text, hit.end(), value_end(text, hit.end()), singles=singles):
            yield Match(name.start, name.end, 0.9 if name.parts > 1 else 0.75, "follows a label for a person's name")
    for hit in finditer(_LOWERED, text):
        if not _misleads(text, hit.start()) and NOT_NAMES.isdisjoint(hit["name"].split()):
            yield Match(*hit.span("name"), 0.6, "lower-case words behind a label for a person's name")


def _bare(text: str) -> Iterator[Match]:
    """Labels with nothing but a blank behind them: signed J. Smith; FIRST NAME AMARA."""
    for pattern, least in ((_BARE_SIGNED, 2), (_BARE_WHO, 2), (_BARE_NAME, 1)):
        for hit in finditer(pattern, text):
            name = one_name(text, hit.end(), value_end(text, hit.end()), singles=True)
            if name is None or _misleads(text, hit.start()):
                continue
            if name.parts >= least or "." in text[name.start : name.end]:
                yield Match(name.start, name.end, 0.7, "follows a word for who signed, wrote or took part")


def _letters(text: str) -> Iterator[Match]:
    """E-mail headers and lists of who was present; salutations; the name line below a farewell."""
    for hit in finditer(_MAIL, text):
        for name in names_in(text, hit.end(), value_end(text, hit.end()), singles=False):
            yield Match(name.start, name.end, 0.9, "stands in a list of senders, recipients or people present")
    for pattern in (_DEAR, _HELLO):
        for hit in finditer(pattern, text):
            greeted = one_name(text, hit.start("name"), hit.end("name"), singles=True)
            if greeted is not None:
                yield Match(greeted.start, greeted.end, 0.85, "stands in a salutation")
    for hit in finditer(_FAREWELL, text):
        stop = value_end(text, hit.end())
        signed = one_name(text, hit.end(), stop, singles=True)
        if signed is not None and stop - signed.start <= _LONGEST_SIGNATURE:
            score = 0.85 if "\n" in hit.group() else 0.7
            yield Match(signed.start, signed.end, score, "stands below the end of a letter")


def search(passage: Passage) -> Iterator[Match]:
    """Every name in `passage` that a label points at."""
    yield from _inline(passage.text)
    yield from _bare(passage.text)
    yield from _letters(passage.text)
    for header, singles in ((_HEADER, True), (_HEADER_BY, False)):
        for value in cell_values(passage, header):
            for name in names_in(passage.text, value.start, value.end, singles=singles):
                score = 0.9 if name.parts > 1 else 0.8
                yield Match(name.start, name.end, score, "stands in a cell for a person's name")


RULE: Rule = FunctionRule("foi.labelled_name", "PERSON", search)

HITS: tuple[str, ...] = (
    "Witness: [[JOHN SMITH]]",
    "Signed [[J. Smith]]",
    "Name: [[Adaeze Okafor]]\tDOB: not held",
    "Surname: [[O’NEILL]]\nForename(s): [[Siobhán Mary]]",
    "From: [[Adaeze Okafor]] <a.okafor@example.org>\nTo: [[Kwame Boateng]]; [[Berg, Pieter]] (Housing)\nRe: Damp",
    "Cc: [[Jane Roe]] <j@example.org>, [[Ali Al-Hassan]] <a@example.org>",
    "Suspect: [[AL-HASSAN, Yusuf]]",
    "Dear [[Adaeze]],\nThank you for your letter.",
    "Yours sincerely,\n\n[[Pieter van der Berg]]\nInformation Officer",
    "Kind regards\n[[Maria]]\nHousing Team",
    "Name of complainant: [[Mrs Ana da Silva]]",
    "Next of kin: [[Kwame Boateng]] (brother)",
    "Interviewed by [[Jane Roe]] The interview began",
    "Claimed by: [[Kwame Boateng]], 3 Staithe Lane, Eskmouth\nRegistered keeper: [[O’NEILL, Cormac]], 17 Elm Way",
    "CALLER [[CHIAMAKA OKAFOR]] NOT HURT, FIRST NAME [[AMARA]], LEFT",
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
