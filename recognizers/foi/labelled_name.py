"""People named by a label: on forms (Surname:), in table columns (Witness), letter heads and feet, e-mail headers.

What stands behind a label must still look like a name: letters, a capital, no more than six parts, no body
(Northmoor Police) and no filler (Not recorded). E-mail headers: RFC 5322 §3.6.2 and §3.6.3, as printed by mail
programs. Whoever holds a public office (Cllr Roe; Jane Roe, Chief Executive) is left to `foi.public_official`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

from recognizers.kit.gazetteer import AMBIGUOUS, GIVEN, SURNAMES
from recognizers.kit.labels import Value, cell_values
from recognizers.kit.name_lists import Named, names_in, one_name, value_end
from recognizers.kit.names import NAME, SPACE
from recognizers.kit.not_names import NOT_NAMES, STREETS
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.detect.acronyms import ACRONYMS
from redact.detect.words import key_of
from redact.model.label_words import is_label
from redact.model.passage import Passage

KNOWN = GIVEN - AMBIGUOUS

_WHO = (
    r"(?:witness|complainant|victim|suspect|defendant|applicant|appellant|claimant|respondent|tenant|requester"
    r"|requestor|patient|client|pupil|student|parent|guardian|carer|employee|interviewee|interviewer|informant|caller"
    r"|driver|owner|occupier|occupant|resident|detainee|offender|child|landlord|keeper|neighbour|next[ ]of[ ]kin|emergency[ ]contact"
    r"|(?:social|case)[ ]?worker|line[ ]manager|staff[ ]member|member[ ]of[ ]staff|oic|nurse|doctor|gp"
    r"|solicitor|legal[ ]rep(?:resentative)?s?\.?|legal[ ]advi[cs]er?|appropriate[ ]adult|interpreter|registered[ ]keeper|hirer|contact(?:[ ]person)?"
    r"|perpetrator|accused|deceased|mother|father|parent/carer|carer[ ]?\d?|sibling|spouse|husband|wife|partner|ex-partner|son|daughter"
    r"|brother|sister|children|liable[ ]persons?|joint[ ](?:tenant|applicant)|account[ ]holder|payee|beneficiary|donor|attorney|executor|visitor|visitors"
    r"|assessor|(?:lead[ ])?investigator|investigating[ ]manager|hr[ ]advis[eo]r|advis[eo]r|supervisor|manager|team[ ]leader|key[ ]?worker|support[ ]worker"
    r"|handler|operator|clerk|chair[ ]of[ ]meeting|minute[ ]taker|note[ ]taker|teacher|class[ ]teacher|form[ ]tutor|head[ ]of[ ]year|midwife"
    r"|health[ ]visitor|consultant|surgeon|anaesthetist|named[ ]nurse|referrer|inspector|surveyor|planning[ ]agent|objector|supporter"
    r"|passenger[ ]?\d?|speaker|cardholder|policy[ ]?holder|insured|licensee|licence[ ]holder|dps|candidate|referee|mentor|trainee"
    r"|marshal|steward|volunteer|helper|coach|player|member|attendee|participant|learner|apprentice|resident[ ]?\d?"
    r"|key[ ]?holder|emergency[ ]contacts?|in[ ]case[ ]of[ ]emergency|house[ ]?hold(?:er)?[ ]member|dependants?|sibling"
    r"|allegator|alleged[ ](?:victim|perpetrator|offender)|injured[ ](?:person|party)|ip|misper|missing[ ]person"
    r"|service[ ]user|subject[ ]of[ ]concern|registered[ ]owner|seller|buyer|vendor|purchaser|lead[ ]officer|plot[ ]holder"
    r"|person[ ]to[ ]be[ ](?:told|informed|contacted)|named[ ]person"
    r"|(?:reporting|arresting|investigating|interviewing|attending|case|custody|searching|supervising|recording"
    r"|responsible|housing|contact)[ ]officer|officer(?:[ ]in[ ](?:the[ ])?case)?)"
)
_NAMED = (
    rf"(?:(?:(?:full|first|last|middle|family|given|maiden|birth|previous|print(?:ed)?|preferred|{_WHO}(?:['’]s)?)[ ])?"
    rf"names?(?:[ ]of[ ](?:the[ ])?{_WHO})?|surname|fore[- ]?names?(?:\(s\))?|christian[ ]names?|also[ ]known[ ]as|known[ ]as|aka|a\.k\.a\.?|(?:other[ ])?alias(?:es)?"
    r"|nick-?names?|street[ ]names?|likes[ ]to[ ]be[ ]called|prefers[ ]to[ ]be[ ]called)(?:[ ]?/[ ]?(?:nick-?names?|alias(?:es)?|aka|known[ ]as"
    r"|maiden[ ]name|previous[ ]names?))?"
)
_SIGNED = (
    r"(?:signed(?:[ ]by)?|signature|author|(?:prepared|written|completed|reported|authorised|approved|reviewed|checked"
    r"|recorded|taken|interviewed|submitted|compiled|drafted|witnessed|claimed|visited"
    r"|countersigned|received|issued|seen|referred|assessed|searched|stopped|informed|notified|escorted)[ ]by|statement[ ]of)"
)
_ASIDE = r"(?:\(s\)|['’]s)?+(?:[ ]?\([^()\n]{1,25}\))?+(?:[ ]?\d{1,2}\b)?+"

_PARTING = compiled(r"(?<=\S)(?:[ ]?+(?:[:=–—][ \t]{0,3}+|\t[ \t]{0,2}+)|[ ]-[ ])(?=\S)", 0)
_LABEL = compiled(rf"(?<![\w-])(?:(?P<named>{_NAMED})|(?P<who>{_WHO}(?:[ ]\d{{1,2}})?)|{_SIGNED}){_ASIDE}\Z")
_LONGEST_LABEL = 64
_LOWERED = compiled(r"(?P<name>[\p{Ll}\p{M}'’-]{2,30}+(?:[ ][\p{Ll}\p{M}'’-]{1,30}+){1,3}+)(?=[ ]*(?:[\n\t,;]|\Z))", 0)
_LOWERED_SENDER = compiled(
    r"""
    (?m)^[ >]{0,4}(?:From|To|Cc|CC|Bcc|Reply-To|from|to|cc|bcc):[ \t]{1,3}
    (?P<name>\p{Ll}[\p{L}'’-]{0,30}+,?(?:[ ]\p{Ll}[\p{L}'’-]{0,30}+){1,3}+)(?=[ ]{0,2}(?:[<\[(]|$|[\w.+-]{1,64}@))
    """,
    0,
)
_LOWERED_LINE = compiled(r"(?P<name>\p{Ll}[\p{Ll}'’-]{1,30}+(?:[ ]\p{Ll}[\p{Ll}'’-]{0,30}+){1,3}+)[ ]*(?:\n|\Z)", 0)
_LOWERED_CELL = compiled(r"\p{Ll}[\p{Ll}\p{M}'’-]{1,30}+(?:[ ][\p{Ll}\p{M}'’-]{1,30}+){1,3}+", 0)
_BRACKETED = compiled(r"[ ][(“\"‘](?P<name>\p{Lu}\p{Ll}{2,20}+)[)”\"’]", 0)
_STAMPED = compiled(r"\b\d{2}[:.]\d{2}(?:[ ]?hrs)?[ ,–-]{1,3}(?P<name>\p{Lu}{2,3})(?:[ ]\d{2,5})?:[ ]", 0)
_LINE = compiled(
    r"(?m)^[ ]?(?P<name>(?:\p{Lu}\.[ ]?){1,3}(?P<surname>\p{Lu}\p{Ll}{2,20}+(?:-\p{Lu}\p{Ll}{1,20}+)?))[ ]*$", 0
)
_BARE_SIGNED = compiled(rf"(?<![\w-])(?i:{_SIGNED}){SPACE}(?=\p{{Lu}})", 0)
_BARE_WHO = compiled(
    rf"""
    (?<![\w-])
    (?:Witness|WITNESS|Victim|VICTIM|Suspect|SUSPECT|Complainant|Defendant|Tenant|Applicant|Patient|Claimant|Caller
      |CALLER|VICTIM|TENANT|PATIENT|DRIVER|OCCUPANT|INFORMANT|COMPLAINANT|Keeper|KEEPER|SOLICITOR)
    {SPACE}(?=\p{{Lu}})
    """,
    0,
)
_BARE_NAME = compiled(
    rf"(?<![\w-])(?:(?i:first|last|full|maiden|middle)[ ](?i:name)|SURNAME|[Ss]urname|FORENAME|[Ff]orename){SPACE}(?=\p{{Lu}})",
    0,
)
_CREW = compiled(r"(?<![\w-])(?:CREW|Crew|CREWED[ ]BY|Crewed[ ]by)[ :]{1,2}(?=\p{Lu})", 0)
_MAIL = compiled(
    r"""
    (?m)(?:^|(?<=\t)) [ >*]{0,4}
    (?:From|To|Cc|CC|Bcc|BCC|Sent[ ]by|Sender|Attendees|Attended|Attending|Present|Those[ ]present|Apologies|Absent|In[ ]attendance|In[ ]the[ ]room|On[ ]the[ ]line
      |Invited|Invitees|Panel|Staff[ ]on[ ]duty|Circulation|Distribution)[*]?[ ]?[:\t]\*?[ \t]{0,3}(?=\S)
    """,
    0,
)
_DEAR = compiled(rf"(?<![\w-])(?:Dear|DEAR){SPACE}(?=(?P<name>{NAME}))", 0)
_HELLO = compiled(
    rf"(?m)^(?:Hi|Hello|Hey|Good[ ](?:morning|afternoon|evening)),?{SPACE}(?=(?P<name>{NAME}(?:[ ](?:and|&)[ ]{NAME})?)[ ]?(?:[,!\n–-]|\Z))",
    0,
)
_CALLED_ON = compiled(rf"(?m)^[ ]?(?=(?P<name>{NAME}),[ ]?\n[ ]?\n)", 0)
_FAREWELL = compiled(
    r"""
    (?m)(?:^|(?<=[.,\t][ ])) [ ]?
    (?i: yours[ ](?:sincerely|faithfully|truly) | (?:(?:kind|kindest|best|warm|warmest|with|many)[ ]){0,2}+regards
       | best[ ]wishes | kr | rgds | atb | all[ ]the[ ]best | (?:many[ ]|with[ ])?thanks | thank[ ]you | sincerely | cheers )
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
_HEADER_LOOSE = compiled(
    r"""
    ^\W*(?:from|to|who|by|staff|user|speaker|lead|owner|logged\s+by|entered\s+by|initiated\s+by|assigned\s+to|allocated\s+to|action(?:\s+by|\s+for)?|seen\s+by
    |with|attended\s+by|attendees?|present|apologies|requested\s+by|added\s+by|worker|practitioner|professional|person(?:\(s\))?|people|individual|subject|party|parties
    |visiting|here\s+to\s+see|op|operative|engineer|surveyor|caller|rep|contact|interviewer|panel|trainer|tutor|coach|employee|signatory
    |in\s+charge|shift|cover|on\s+call|duty|driver/\s*crew|crew|visitor|host|visiting|student|learner|salesperson)\W*$
    """
)
_PART_OF_NAME = compiled(
    r"\b(?:surname|fore-?name|(?:first|last|middle|family|given|maiden|christian|former|previous|preferred)[ ]name"
    r"|(?:also[ ])?known[ ]as|likes[ ]to[ ]be[ ]called|prefers[ ]to[ ]be[ ]called|alias(?:es)?|nick-?names?|aka)\b"
)
_PART_HEADER = compiled(rf"^\W*(?:{_PART_OF_NAME.pattern}){_HEADER_TAIL}")
_FORM_NOUNS = frozenset(
    "home house period role sig band grade hours ward bed flat floor room plot unit level score total internal external payroll".split()
)
_LANGUAGES = frozenset(
    """
    albanian amharic arabic bengali bulgarian cantonese czech dari farsi french german greek gujarati hindi hungarian
    italian kurdish latvian lithuanian mandarin nepali pashto polish portuguese punjabi romanian russian slovak somali
    sorani spanish swahili sylheti tamil tigrinya turkish twi ukrainian urdu vietnamese welsh yoruba bsl
    """.split()
)
"""Behind `Interpreter:` the language may stand and not the person."""
_LOGIN = compiled(r"\p{Ll}\.\p{Ll}[\p{Ll}'-]{1,30}\d{0,3}", 0)
_LONGEST_SIGNATURE = 80
_IN_CELL = "stands in a cell for a person's name"


def _misleads(text: str, start: int) -> bool:
    """True when the word in front of the label makes it another thing's: a file name, a street name."""
    return _WRONG_BEFORE.search(text, max(0, start - 16), start) is not None


def _labels(passage: Passage) -> frozenset[str]:
    """What stands in the passage as the label of something else: in a table's first column that may be a name."""
    ends = {mark.texts[-1].casefold() for mark in passage.labels if mark.texts}
    heads = {text for mark in passage.labels for text in mark.texts if is_label(text) or text.casefold() in _FORM_NOUNS}
    return frozenset(ends | {text.casefold() for text in heads})


def _is_label(labels: frozenset[str], text: str, start: int) -> bool:
    """True when the value at `start` is itself the label of the next field: Name, Role, House."""
    value = text[start : value_end(text, start)].strip()
    plain = value.rstrip(":").casefold()
    return plain in _FORM_NOUNS or (plain in labels and " " not in plain and not _is_known(plain))


def _is_known(word: str) -> bool:
    key = key_of(word)
    return any(piece in KNOWN or piece in SURNAMES for piece in (key, *key.split("-")))


def _is_street(text: str, name: Named) -> bool:
    words = [key_of(word) for word in text[name.start : name.end].split()]
    return len(words) > 1 and words[-1] in STREETS and words[0] not in KNOWN


@dataclass(frozen=True, slots=True)
class _Field:
    """A label, the sign behind it, and its value's place."""

    label: regex.Match[str] = field(repr=False)
    sign: str
    start: int
    end: int


def _fields(text: str) -> list[_Field]:
    """Labels with their values. Signs are few, so labels are looked for in front of them; a value ends where the next
    label begins, so that all values together are no longer than the text."""
    found: list[_Field] = []
    for start, end in reversed([sign.span() for sign in finditer(_PARTING, text)]):
        label = _LABEL.search(text, max(0, start - _LONGEST_LABEL), start)
        if label is not None and not _misleads(text, label.start()):
            stop = value_end(text, end)
            if found and found[-1].label.start() > end:
                stop = min(stop, found[-1].label.start())
            found.append(_Field(label, text[start:end], end, stop))
    return found[::-1]


def _inline(text: str, labels: frozenset[str]) -> Iterator[Match]:
    """Labels with a colon, a dash or a tab behind them."""
    for one in _fields(text):
        label, start, colon = one.label, one.start, ":" in one.sign
        if "\t" in one.sign and _is_label(labels, text, start):
            continue
        singles = bool(label["named"] or (label["who"] and colon))
        for name in names_in(text, start, one.end, singles=singles):
            if text[name.start : name.end].lower() in _LANGUAGES:
                continue
            score = 0.9 if name.parts > 1 else 0.88 if _PART_OF_NAME.search(label.group()) else 0.75
            yield Match(name.start, name.end, score, "follows a label for a person's name")
        lowered = _LOWERED.match(text, start) if label["named"] and (colon or "\t" in one.sign) else None
        if lowered and NOT_NAMES.isdisjoint(lowered["name"].split()):
            score = 0.86 if any(key_of(word) in KNOWN for word in lowered["name"].split()) else 0.6
            yield Match(*lowered.span("name"), score, "lower-case words behind a label for a person's name")
    for hit in finditer(_LOWERED_SENDER, text):
        if NOT_NAMES.isdisjoint(hit["name"].replace(",", "").split()):
            yield Match(*hit.span("name"), 0.86, "lower-case words in front of an address, in the head of a message")


def _notes(text: str) -> Iterator[Match]:
    """Who wrote a note: letters between a time and a colon; an initial and a surname that are all of a line."""
    for hit in finditer(_STAMPED, text):
        if hit["name"] not in ACRONYMS:
            yield Match(*hit.span("name"), 0.55, "letters between the time of a note and its text")
    for hit in finditer(_LINE, text):
        surname = hit["surname"]
        if "-" in surname or key_of(surname) in SURNAMES:
            yield Match(*hit.span("name"), 0.86, "an initial and a surname, alone on a line")


def _bare(text: str) -> Iterator[Match]:
    """Labels with nothing but a blank behind them: signed J. Smith; FIRST NAME AMARA."""
    for pattern, least in ((_BARE_SIGNED, 2), (_BARE_WHO, 2), (_BARE_NAME, 1)):
        for hit in finditer(pattern, text):
            name = one_name(text, hit.end(), value_end(text, hit.end()), singles=True)
            if name is None or _misleads(text, hit.start()):
                continue
            if name.parts >= least or "." in text[name.start : name.end]:
                yield Match(name.start, name.end, 0.7, "follows a word for who signed, wrote or took part")


def _crews(text: str) -> Iterator[Match]:
    """Who came with a vehicle, parted by strokes: CREW A. ROE (PARA) / VRENK TOLSWORTHY (ECA)."""
    for hit in finditer(_CREW, text):
        for name in names_in(text, hit.end(), value_end(text, hit.end()), singles=False):
            yield Match(name.start, name.end, 0.75, "stands in a list of a crew")


def _letters(text: str) -> Iterator[Match]:
    """E-mail headers and lists of who was present; salutations; the name line below a farewell."""
    for hit in finditer(_MAIL, text):
        for name in names_in(text, hit.end(), value_end(text, hit.end()), singles=False):
            yield Match(name.start, name.end, 0.9, "stands in a list of senders, recipients or people present")
    for pattern, score in ((_DEAR, 0.86), (_HELLO, 0.86), (_CALLED_ON, 0.6)):
        for hit in finditer(pattern, text):
            for greeted in names_in(text, hit.start("name"), hit.end("name"), singles=True):
                yield Match(greeted.start, greeted.end, score, "stands in a salutation")
    for hit in finditer(_FAREWELL, text):
        stop = value_end(text, hit.end())
        lowered = _LOWERED_LINE.match(text, hit.end()) if "\n" in hit.group() else None
        if lowered is not None and NOT_NAMES.isdisjoint(lowered["name"].split()):
            yield Match(*lowered.span("name"), 0.6, "stands below the end of a letter, in small letters")
        signed = one_name(text, hit.end(), stop, singles=True)
        if signed is not None and stop - signed.start <= _LONGEST_SIGNATURE:
            score = 0.85 if "\n" in hit.group() else 0.7
            yield Match(signed.start, signed.end, score, "stands below the end of a letter")


def _loose(passage: Passage) -> Iterator[Match]:
    """Cells whose header only says that somebody stands there: From, Who, Action. A single word must be a name we know."""
    text = passage.text
    for value in cell_values(passage, _HEADER_LOOSE):
        login = _LOGIN.fullmatch(value.text)
        if login is not None:
            yield Match(value.start, value.end, 0.75, "has the shape of a name with an initial, in a cell for people")
        for name in names_in(text, value.start, value.end, singles=True):
            if _is_street(text, name):
                continue
            known = any(key_of(word) in KNOWN for word in text[name.start : name.end].replace(",", " ").split())
            if name.parts > 1 or known:
                yield Match(name.start, name.end, 0.88 if known else 0.8, "stands in a cell for people")


def search(passage: Passage) -> Iterator[Match]:
    """Every name in `passage` that a label points at."""
    labels = _labels(passage)
    yield from _inline(passage.text, labels)
    yield from _bare(passage.text)
    yield from _letters(passage.text)
    yield from _notes(passage.text)
    yield from _crews(passage.text)
    yield from _loose(passage)
    for header, singles in ((_HEADER, True), (_HEADER_BY, False)):
        for value in cell_values(passage, header):
            if not _is_label(labels, passage.text, value.start):
                yield from _cell(passage.text, value, singles=singles)
    for value in cell_values(passage, _PART_HEADER):
        for name in names_in(passage.text, value.start, value.end, singles=True):
            if not _is_label(labels, passage.text, value.start):
                yield Match(name.start, name.end, 0.9, _IN_CELL)


def _cell(text: str, value: Value, *, singles: bool) -> Iterator[Match]:
    """Names in a cell that is for them; with the other name in brackets behind one: Okafor, Adaeze (Ada)."""
    if singles and _LOWERED_CELL.fullmatch(value.text) and NOT_NAMES.isdisjoint(value.text.split()):
        known = any(_is_known(word) for word in value.text.split())
        yield Match(value.start, value.end, 0.86 if known else 0.7, "lower-case words in a cell for a person's name")
    for name in names_in(text, value.start, value.end, singles=singles):
        if _is_street(text, name):
            continue
        known = _is_known(text[name.start : name.end])
        yield Match(name.start, name.end, 0.9 if name.parts > 1 or known else 0.8, _IN_CELL)
        other = _BRACKETED.match(text, name.end, value.end)
        if other and other["name"].lower() not in NOT_NAMES:
            yield Match(*other.span("name"), 0.8, _IN_CELL)


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
    "[[DANIELLE]],\n\nI DID NOT KNOW.",
    "Hi [[Jorge]] and [[Vrenk]],\nsee below",
    "kind regards\n\n[[valeria restrepo]]\n",
    "from: [[okafor, adaeze]] (housing)\nto: [[k boateng]]\n",
    "Full name: [[adaeze okafor]]\nAddress: none",
    "AKA: [[OKAFOR/ADAEZE MARY]]",
    "Alias / nickname: “[[Tiny]]”",
    "> From: [[adaeze okafor]] <a@example.org>\n> Sent: now",
    "was Amara, surname [[Okafor]].",
    "Attended: [[Olwen Tuck]], social worker; [[Hussein Dar]], health visitor",
    "KEEPER [[S OKAFOR]]\nNOTHING ELSE",
    "TW41\tCREW [[A. KILBRIDE]] (PARA) / [[SUNNY OJUKWU]] (ECA)",
    "20/09 14:02 [[KTV]]: rang back, no reply",
    "will be repainted.\n[[Z. Balogun-Reyes]]\nNotice Processing",
)

NEAR_MISSES: tuple[str, ...] = (
    "Name: Not recorded\nWitness: N/A",
    "From: Northmoor Police\nTo: Housing Team",
    "Dear Sir or Madam,\nDear Freedom of Information Team,",
    "Interpreter: Amharic",
    "Company name: Acme Widgets\nFile name: Report",
    "Officer: 4567\nVictim: Unknown",
    "Yours faithfully\n\nInformation Rights Team\nNorthmoor Council",
    "Witness Care Unit and Victim Support were told.",
    "Name and address of the applicant",
    "Author: Northmoor Borough Council",
    "Tenant: Cllr Jane Roe\nFrom: Jane Roe, Chief Executive",
)
