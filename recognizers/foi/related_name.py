"""People named beside a word for who they are: my mum Barbara, the driver, Marek; a woman called Carys; “Tiny”.

What stands there must look like a name: a capital, no filler, no body. Kin words and `called` are trusted; trades only
where two parts follow or a comma parts them.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.gazetteer import GIVEN, is_known
from recognizers.kit.localities import places
from recognizers.kit.names import NAME, SPACE, belongs_to_body, name_end, parts
from recognizers.kit.not_names import FUNCTION, LOGGED, MONTHS, NOT_NAMES, STREETS, WEEKDAYS
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.detect.words import key_of
from redact.model.passage import Passage

_KIN = (
    r"(?:(?:step|half|grand|great-?grand|foster|god)?[- ]?(?:mother|father|mum|mam|mom|dad|daddy|mummy|parents?|sons?|daughters?|brothers?|sisters?"
    r"|child(?:ren)?|bab(?:y|ies)|twins?)|wife|husband|spouse|partner|ex|ex-(?:partner|wife|husband|boyfriend|girlfriend)"
    r"|fianc[ée]e?|boyfriend|girlfriend|aunt(?:ie|y)?|uncle|cousins?|niece|nephew|nan|nana|nanna|gran|granny|granddad|grandad|grandma"
    r"|grandpa|nain|taid|(?:best[ ])?friends?|mate|flat-?mate|house-?mate|carer|childminder|neighbours?|landlord|landlady|lodger"
    r"|widow(?:er)?|toddler|infant|girl|boy|lad)(?:-in-law)?"
)
_TRADE = (
    r"(?:driver|supervisor|manager|adviser|advisor|caseworker|case[ ]worker|social[ ]worker|key[ ]?worker|support[ ]worker|nurse|midwife|health[ ]visitor|teacher|teaching[ ]assistant"
    r"|headteacher|head[ ]teacher|tutor|receptionist|consultant|registrar|paramedic|surgeon|physio(?:therapist)?|psychologist|psychiatrist|therapist|counsellor|solicitor|barrister|advocate|interpreter"
    r"|translator|clerk|porter|cleaner|caretaker|warden|engineer|plumber|electrician|contractor|builder|operative|operator|colleague|witness|victim|suspect|complainant|defendant|claimant|applicant|patient"
    r"|resident|tenant|pupil|student|customer|caller|passenger|owner|occupier|officer|constable|investigator|assessor|inspector|surveyor|planner|co-?ordinator|team[ ]leader|line[ ]manager|rep(?:resentative)?"
    r"|steward|IDVA|ISVA|IMCA|SENCO|OIC|GP|HR[ ]adviser|IRO|SIO|FLO|YOT[ ]worker|apprentice|volunteer|agent|secretary|assistant|chef|doorman|guard|bouncer)"
)
_NAMED = compiled(
    rf"\b(?:called|named|known[ ](?:to[ ](?:me|us|him|her|them)[ ])?as|nicknamed|goes[ ]by|answers[ ]to|i\.?e\.|namely|aka|a\.k\.a\.|alias|n[ée]e|formerly|born)"
    rf"(?:[ ](?:as|the[ ]name(?:[ ]of)?))?[ :]{{1,2}}[“\"‘'(]?(?-i:(?=(?P<name>{NAME})))"
)
_RELATED = compiled(rf"\b(?P<kin>{_KIN})(?P<link>,?[ ]|[ ]\(|,[ ]the[ ]late[ ]|:[ ])[“\"‘']?(?-i:(?=(?P<name>{NAME})))")
_WORKING = compiled(rf"\b(?P<trade>{_TRADE})(?P<link>,?[ ]|[ ]\()(?-i:(?=(?P<name>{NAME})))")
_TELLING = compiled(
    rf"""
    (?:,[ ]|[ ]\()
    (?: (?P<whose>my|his|her|their|our|your|the)[ ]
        (?:late[ ]|former[ ]|eldest[ ]|younger[ ]|older[ ]|elder[ ]|youngest[ ]|twin[ ]|half[ ])? (?:{_KIN}|{_TRADE})\b
      | (?:{_KIN}|{_TRADE}|social[ ]worker|chair|minutes?|notes?)(?=[;,.)\n\t]|\Z) )
    """
)
"""What is said behind a name of whose it is: looked for first, since names are many and this is rare."""
_NAME_BEFORE = compiled(rf"(?<![\w’'-])(?P<name>{NAME})\Z", 0)
_LONGEST_NAME = 70
_QUOTED = compiled(
    rf"(?<![\w’'-])(?-i:\p{{Lu}}[\p{{L}}’'-]{{1,30}}+){SPACE}[“\"‘'(](?-i:(?P<name>\p{{Lu}}\p{{Ll}}{{2,20}}+))[”\"’')]{SPACE}(?-i:(?=\p{{Lu}}\p{{Ll}}(?P<rest>[\p{{L}}’'-]{{0,30}}+)))"
)
_NICKNAME = compiled(
    r"\b(?:call(?:ed|s|ing)?|nicknam\w+|known|only|named|answers|goes|or)\b(?:[ ](?:him|her|them|me|us|himself|herself|to|by|as)){0,3}"
    r"[ ][“\"‘'](?-i:(?P<name>\p{Lu}[\p{Ll}'’-]{2,20}+))[”\"’']"
)
_EQUALS = compiled(
    r"(?<![\w’'-])(?-i:(?P<name>\p{Lu}\p{Ll}{2,20}+))[ ]?=[ ]?(?-i:\p{Lu}\p{Ll}{1,20}+[ ]\p{Lu}[\p{L}’'-]{2,25}+)(?=[,.;)\n\t]|\Z)"
)
_SPEAKER = compiled(
    r"(?<![\w’'-])(?:(?<=[.;”\"][ ])|(?<=\n)|(?<=\A))(?-i:(?P<name>\p{Lu}\p{Ll}{2,20}+(?:-\p{Lu}\p{Ll}{1,20}+)?)):[ ]?[“\"‘]"
)
_SPOKEN_TO = compiled(r"(?<=\p{Ll}|\bI),[ ](?-i:(?P<name>\p{Lu}\p{Ll}{2,20}+(?:-\p{Lu}\p{Ll}{1,20}+)?))[?!]")
"""Who is spoken to at the end of a question or a call: Where do you live, Vrenk?"""
_ASKS = compiled(r"\b(?:you|your|yours|i|we|us|please|thanks|thank|sorry|hello|hi|no|yes|what|stop)\b")
_ACTS = compiled(
    r"""
    [ ](?: rang | phoned | texted | lives? | lived | shouted | swore | sobbed | cried | apologised | asked | asks | said | says
      | told | wants | thinks | remembers | denied | denies | admitted | replied | wept | screamed | punched | hugged
      | married | (?:has|had)[ ](?:lived|moved|been[ ](?:rude|told|arrested|crying)|a[ ](?:son|daughter|bruise|cut))
      | to[ ](?:chase|ring|call|send|email|check|speak|contact) | still[ ]away | is[ ](?:pregnant|\d{2}\b|aged) )\b
    """
)
_WORD_BEFORE = compiled(
    r"(?<![\w’'.@/\\-])(?:(?P<led>\p{Lu}[\p{L}’'-]{0,20})[ ])?(?P<name>\p{Lu}[\p{L}\p{M}]{2,20}+(?:-\p{Ll}{2,12}+)?)\Z",
    0,
)
_LIST = compiled(
    rf"(?:[ ]?\([^()\n\t]{{1,24}}\))?(?:,[ ]?(?:and[ ])?|[ ]and[ ]|[ ]&[ ]|;[ ]?)(?-i:(?P<name>{NAME}))",
    regex.IGNORECASE,
)
_OWNED = compiled(r"\b(?:my|his|her|their|our|your|[’']s)[ ](?:[a-z-]{2,12}[ ])?\Z")
_CAPITALISED = compiled(r"(?<![\w’'-])\p{Lu}[\p{Ll}'’-]{2,20}+(?<!['’]s)(?!\w)", 0)
_SHOUTED = compiled(r"(?<![\w’'-])\p{Lu}{4,20}+(?![\w’'-])", 0)
_PRONOUNS = frozenset(
    "press headline quote caption slogan heading he she they it we you i his her their who that this there".split()
)
_NEVER = NOT_NAMES | STREETS | MONTHS - {"may", "april", "june", "august"} | WEEKDAYS | _PRONOUNS
_ARTICLES = frozenset("the a an this that our your my".split())
_MOST_LISTED = 12
_ACRONYM = 6
_SMALL = compiled(r"\p{Ll}{3}", 0)
_DEPARTMENT = compiled(
    r"\b(?:department|dept|ministry|office|director(?:ate)?|secretary|head)\.?[ ](?:of|for)[ ](?:the[ ])?\Z"
)
_THING = compiled(
    r"""
    \b(?:road|street|lane|place|village|town|area|estate|pub|restaurant|caf[ée]|shop|club|bar|hotel|house|building|company|firm|business
    |charity|organisation|group|team|unit|band|party|association|union|society|court|newspaper|operation|project|programme|program|scheme|system|software|app|website|site|page
    |form|document|report|book|film|game|drug|dog|cat|horse|boat|ship|school|college|hospital|event|course|process|method|product)s?
    [ ](?:is[ ]|was[ ]|also[ ]|now[ ]|formerly[ ]|previously[ ])?\Z
    """
)


def _name(text: str, hit: regex.Match[str]) -> int:
    """Where the name in a hit ends; its start when it is none."""
    start = hit.start("name")
    end = name_end(text, start, hit.end("name"), trusted=False)
    first = text[start:end].split(" ", 1)[0].strip(".,’'").lower()
    if (
        " " not in text[start:end]
        and text[start:end].isupper()
        and len(text[start:end]) < _ACRONYM
        and _SMALL.search(text, max(0, start - 30), end + 30)
    ):
        return start
    if text[start:end].rsplit(" ", 1)[-1].lower() in STREETS:
        return start
    if text[start:end].isupper() and any(word.lower() in LOGGED for word in text[start:end].split()):
        return start
    if end == start or first in _NEVER or not parts(text, start, end) or belongs_to_body(text, start, end):
        return start
    return end if len(first) > 1 or parts(text, start, end) > 1 else start


def _listed(text: str, end: int) -> Iterator[tuple[int, int]]:
    """Further names behind the first one of a plural: her children Yusuf (9), Amal and Idris."""
    for _ in range(_MOST_LISTED):
        hit = _LIST.match(text, end)
        if hit is None or (stop := _name(text, hit)) == hit.start("name"):
            return
        yield hit.start("name"), stop
        end = stop


def search(passage: Passage) -> Iterator[Match]:
    """Every name in `passage` that a word for a person introduces."""
    text = passage.text
    for hit in list(finditer(_NAMED, text)):
        thing = _THING.search(text, max(0, hit.start() - 30), hit.start())
        if thing is None and (end := _name(text, hit)) > hit.start("name"):
            yield Match(hit.start("name"), end, 0.72, "is what somebody is called")
    shouted: set[str] = set()
    for hit in list(finditer(_RELATED, text)):
        start, end = hit.start("name"), _name(text, hit)
        if end - start > 3 and text[start:end].isupper() and text[start:end].isalpha():
            shouted.add(text[start:end])
        if end > start and not (hit["link"] == ": " and parts(text, start, end) < 1):
            yield Match(start, end, _beside_kin(text, hit, end), "stands beside a word for a relative or friend")
            if hit["kin"].lower().endswith(("s", "children", "twins", "babies")):
                for first, last in _listed(text, end):
                    yield Match(first, last, 0.72, "stands in a list of relatives or friends")
    for hit in list(finditer(_WORKING, text)):
        start, end = hit.start("name"), _name(text, hit)
        several = parts(text, start, end) > 1
        if end > start and (several or (hit["link"] != " " and text[end : end + 1] in {",", ")"})):
            yield Match(start, end, 0.78 if several else 0.65, "stands beside a word for who somebody is")
    if shouted:
        for again in finditer(_SHOUTED, text):
            if again.group() in shouted:
                yield Match(*again.span(), 0.55, "stands beside a word for a relative or friend elsewhere in the text")
    yield from _told_behind(text)
    yield from _doing(text)
    for hit in finditer(_QUOTED, text):
        if hit["name"].lower() not in _NEVER:
            given = key_of(text[hit.start() : hit.start("name")].split()[0])
            family = key_of(text[hit.end() : hit.end("rest")])
            whole = (
                given in GIVEN
                and family not in _NEVER
                and not belongs_to_body(text, hit.start("name"), hit.end("name"))
            )
            span = (hit.start(), hit.end("rest")) if whole else hit.span("name")
            yield Match(*span, 0.8 if whole else 0.7, "a nickname between a given name and a surname")
    yield from _other_names(text)


def _doing(text: str) -> Iterator[Match]:
    """A single word with a capital that does what only people do: Vrenk rang. Bodies say and ask things too, so that this
    is no more than a proposal."""
    for act in finditer(_ACTS, text):
        hit = _WORD_BEFORE.search(text, max(0, act.start() - 24), act.start())
        if hit is None:
            continue
        key, led = key_of(hit["name"]), (hit["led"] or "").lower()
        if led and (led not in FUNCTION or led in _ARTICLES):  # Acme Widgets said, The Chair said
            continue
        if key not in _NEVER and key not in places() and not (hit["name"].isupper() and len(key) < _ACRONYM):
            yield Match(*hit.span("name"), 0.55, "does what people do")


def _told_behind(text: str) -> Iterator[Match]:
    """Names with a word for who they are behind them: Kwame, my brother; Adaeze Okafor (friend)."""
    for telling in list(finditer(_TELLING, text)):
        hit = _NAME_BEFORE.search(text, max(0, telling.start() - _LONGEST_NAME), telling.start())
        if hit is None or (end := _name(text, hit)) != hit.end("name") or end == hit.start("name"):
            continue
        start, whose = hit.start("name"), telling["whose"]
        if _DEPARTMENT.search(text, max(0, start - 24), start):
            continue
        known, several = is_known(text[start:end]), parts(text, start, end) > 1
        if whose and (known or whose.lower() != "the"):
            yield Match(start, end, 0.7, "is said to be somebody's relative, friend or helper")
        elif not whose and several:
            yield Match(start, end, 0.86 if known else 0.8, "is said to be a relative or at work")


def _beside_kin(text: str, hit: regex.Match[str], end: int) -> float:
    """Surest behind a possessive, and where the name is one that we know."""
    start = hit.start("name")
    several, shouted = parts(text, start, end) > 1, text[start:end].isupper()
    if shouted:
        return 0.8 if several else 0.72 if is_known(text[start:end]) else 0.55
    if is_known(text[start:end]) or _OWNED.search(text, max(0, hit.start() - 24), hit.start()):
        return 0.88
    return 0.8 if several else 0.72


def _other_names(text: str) -> Iterator[Match]:
    """Nicknames, and wherever else in the passage they stand; who speaks in a record of what was said."""
    nicknames: set[str] = set()
    for pattern in (_NICKNAME, _EQUALS):
        for hit in finditer(pattern, text):
            if hit["name"].lower() not in _NEVER:
                nicknames.add(hit["name"])
                yield Match(*hit.span("name"), 0.72, "is what somebody is called")
    for hit in finditer(_SPOKEN_TO, text):
        key = key_of(hit["name"])
        told = _ASKS.search(text, max(0, hit.start() - 60), hit.start())
        if told and key not in _NEVER and key not in places():
            nicknames.add(hit["name"])
            yield Match(*hit.span("name"), 0.6, "is spoken to by this name")
    if nicknames:
        for word in finditer(_CAPITALISED, text):
            if word.group() in nicknames:
                yield Match(*word.span(), 0.6, "is what somebody is called elsewhere in the text")
    for hit in finditer(_SPEAKER, text):
        if hit["name"].lower() not in _NEVER:
            yield Match(*hit.span("name"), 0.88 if is_known(hit["name"]) else 0.6, "stands in front of what was said")


RULE: Rule = FunctionRule("foi.related_name", "PERSON", search)

HITS: tuple[str, ...] = (
    "takes him to his mum, [[Barbara]], in Whitby",
    "sister [[Coumba]])",
    "a woman called [[Carys]] told me",
    "an agency driver, [[Marek]], who was late",
    "HR adviser [[Stephen Ng]] and IDVA [[Sunniva Bates-Owusu]] came",
    "her children [[Yusuf]] (9 yrs), [[Amal]] (6) and [[Idris]] slept",
    "[[Kwame]], my brother, left",
    "known as [[Sonny]]",
    "[[Kevin “Tiny” Roe]]",
    "[[Bartholomew (Barty) Lunn]] 3",
    "LIVES W/ PARTNER [[VRENKA]]\nPT SAT. [[VRENKA]] HAD GIVEN HIS",
    "Where do you live, [[Gintas]]? said A. Everybody says [[Gintas]].",
    "formerly [[Okafor]]",
    "her partner [[Tunde Okafor]] left",
    "my late husband [[Idris]]",
    "[[Vrenk Tolsworthy]] (friend)\t3",
    "Ayo Vrenk; [[Bola Vrenk]], daughter, 3 May",
    "he called him “[[Hummus]]”. I heard “[[Hummus]]” most days",
    "pressed by [[Degsy]] = Derek Gough, who",
    "[[Denise]]: “I’ve told him.”",
    "Then [[Roya]] to chase. [[Vrenk]] rang; [[Eun-ji]] has lived there",
)

NEAR_MISSES: tuple[str, ...] = (
    "a road called Larch Lane",
    "The driver, Police said, left.",
    "his mother Monday",
    "a friend. The Council",
    "her partner Northmoor Council",
    "the officer, The Chair and others",
    "a form called Form 5",
    "The Council said no. Everyone asked. Police told us.",
    "MALE NEIGHBOUR BANGING ON DOOR",
    "Have you been to Leeds, Bradford? No, Thanks!",
    "Question: “What time was it?”",
)
