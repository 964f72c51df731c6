"""People named behind a title (Mrs Okafor) or a police rank up to sergeant (D/Sgt Okonkwo-Reyes, PC 1234 Smith).

A title is the surest sign of a name there is: on the Text Anonymization Benchmark it lifts the recall of names from
0.84 to 0.95. Ranks: see `kit.roles`; inspector and above are `foi.public_official`. The title or rank belongs
to the hit, and so does a collar number beside the name, since either would give the person away.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.context import after
from recognizers.kit.gazetteer import GIVEN, SURNAMES
from recognizers.kit.names import NAME, SPACE, belongs_to_body, name_end, parts
from recognizers.kit.not_names import LOGGED, NOT_NAMES, STREETS, SURNAMES_TOO
from recognizers.kit.roles import BENCH, HONOUR, HONOURS, OFFICE, RANK_ABOVE, RANK_BELOW, TITLE
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.detect.words import PARTICLES, key_of
from redact.model.passage import Passage

_COLLAR = r"[A-Z]{0,2}\d{2,6}[A-Z]{0,2}"
_GAP = rf"(?:{SPACE}|[ ]?\n[ ]?)"

_MASKED = r"(?:\p{Lu}[.-]{1,2}){1,4}\p{Lu}?\.?(?!\w)"
_TITLED = compiled(
    rf"""
    (?<![\w/])(?<!\d[ ]\p{{Lu}}\p{{L}}{{2,20}}[ ](?=Dr\b)) (?P<title>{TITLE}(?:[ ]?(?:and|&|or
      |/)[ ]?{TITLE})?+(?:{SPACE}{HONOUR})?+)
    {_GAP}(?!X[ \t](?:Mr|Mrs|Ms|Miss|Mx|Dr|Other)\b)(?=(?P<name>{NAME}|{_MASKED}))
    """,
    0,
)
_HONOURED = compiled(rf"(?<![\w/])(?P<title>{HONOUR}){SPACE}(?=(?P<name>{NAME}))", 0)
_RANKED = compiled(
    rf"(?P<title>{RANK_BELOW})(?:(?:{_GAP}|[/#-])[(\[]?{_COLLAR}(?!\w)[)\]]?,?)?+{_GAP}(?=(?P<name>{NAME}))", 0
)
_LOWERED = compiled(
    r"""
    (?<![\w/.])(?P<title>(?:mr|mrs|ms|miss|dr|prof|pc|ps|dc|ds|sgt|police[ ]constable|Mr|Mrs|Miss|MR|MRS)\b\.?)[ ]
    (?:[a-z]{0,2}\d{3,5}[ ])?(?=(?P<name>\p{L}[\p{L}'’-]{0,30}+(?:[ ]\p{Ll}[\p{Ll}'’-]{0,30}+){0,4}+)(?!\w))
    """,
    0,
)
_LOWERED_RANK = compiled(rf"(?<![\w/.])(?P<title>(?:pc|dc|ps|ds|sgt|pcso)\b)[ ](?=(?P<name>{NAME}))", 0)

_LOGIN = compiled(
    r"(?<![\w@/.\\-])(?:pc|ps|sgt|insp|pcso|mr|mrs|miss|nurse|sister|cllr)\.(?!word|store|office)\p{Ll}{4,20}(?:-\p{Ll}{2,20})?\d{0,3}(?![\w@/-]|\.\w)",
    0,
)
"""Who is logged in, by rank or title: sgt.bhatt."""
_COLLAR_AFTER = compiled(
    r"""
    (?: [ ,]{1,2}[(\[]? | [ ]?/[ ]? | [ ][–-][ ](?!(?:19|20)\d\d\b) )
    (?:[A-Z]{1,3}[ ]?\d{2,6}|\d{2,6}[A-Z]{1,3}|\d{3,6})(?:[)\]]|(?![\w)\]]))
    (?![/:]|[.,]\d|[ ](?:hrs|hours)\b)
    """,
    0,
)
_OFFICE_AFTER = compiled(
    rf"(?:,?[ ](?:MP|MSP|MLA)\b | {HONOURS}[ ]?(?:,|\(|–|-|\||\t|\n)[ ]?(?:the[ ])?(?:{OFFICE}|{RANK_ABOVE}|{BENCH}))",
    0,
)
_JUSTICE = compiled(r"(?:Chief[ ])?(?:Justice|Recorder)\b", 0)
_STREET_AFTER = compiled(r"['’]?s?[ ](\p{Lu}\p{L}+)", 0)
_GLUED = compiled(r"(?<![\w/])(?:Mr|Mrs|Ms|Dr)\.?(?:\p{Lu}\.[ ]?){1,3}\p{Lu}[\p{Ll}’'-]{2,25}+", 0)
_NEVER_BEHIND_RANKS = (NOT_NAMES | LOGGED) - SURNAMES_TOO
_LOOSELY = compiled(r"\n", 0)
_AFTER_COMMA = compiled(r"\d[A-Z]{0,2}[)\]]?,[ ]\Z", 0)
_BRANDS = frozenset(
    """
    world gaming games comics vita plod office word excel teams windows network based users card hardware software
    desktop laptop
    """.split()
)


def _is_place(text: str, start: int, end: int) -> bool:
    """True for Lord Street, Sir John Moore Road, Lady Margaret Hall."""
    last = text[start:end].split()[-1].lower()
    following = _STREET_AFTER.match(text, end)
    return last in STREETS or (following is not None and following.group(1).lower() in STREETS)


def _named(text: str, hit: regex.Match[str], *, trusted: bool = True) -> int:
    """Where the name behind the title ends; the name's start when there is none."""
    start = hit.start("name")
    trusted = trusted and not _LOOSELY.search(text, hit.start(), start)
    end = name_end(text, start, hit.end("name"), trusted=trusted)
    if text[start:end].lower() in _BRANDS or _JUSTICE.match(text, start, end):
        return start
    if hit["title"] == "MS" and not text[start:end].isupper():
        return start
    return start if after(text, end, _OFFICE_AFTER, 60) else end


def _is_known(text: str, hit: regex.Match[str], end: int) -> bool:
    keys = {key_of(word) for word in text[hit.start("name") : end].split()}
    return not (keys.isdisjoint(GIVEN) and keys.isdisjoint(SURNAMES))


def _with_collar(text: str, end: int) -> int:
    collar = _COLLAR_AFTER.match(text, end)
    return collar.end() if collar is not None else end


def search(passage: Passage) -> Iterator[Match]:
    """Every titled or ranked name in `passage`."""
    text = passage.text
    for hit in finditer(_TITLED, text):
        end = _named(text, hit)
        if end > hit.start("name") and not belongs_to_body(text, hit.start("name"), end, titled=True):
            yield Match(hit.start(), end, 0.9, "a name behind a title")
    for hit in finditer(_HONOURED, text):
        start, end = hit.start("name"), _named(text, hit, trusted=False)
        if end > start and not belongs_to_body(text, start, end, titled=True):
            place = _is_place(text, start, end)
            knight = hit["title"].lower() in {"sir", "dame"} and parts(text, start, end) == 2
            if not place or (knight and not _STREET_AFTER.match(text, end)):
                yield Match(hit.start(), end, 0.6 if place else 0.8, "a name behind a title of honour")
    for hit in finditer(_LOGIN, text):
        yield Match(*hit.span(), 0.75, "a rank or a title and a surname, as a user name")
    for hit in finditer(_GLUED, text):
        yield Match(hit.start(), hit.end(), 0.86, "a name behind a title, without the space between")
    for pattern, score in ((_RANKED, 0.9), (_LOWERED_RANK, 0.6)):
        for hit in finditer(pattern, text):
            end = _named(text, hit)
            if end > hit.start("name") and parts(text, hit.start("name"), end):
                if text[hit.start("name") : end].lower() in _NEVER_BEHIND_RANKS:
                    continue
                if _AFTER_COMMA.search(text, hit.start(), hit.start("name")) and not _is_known(text, hit, end):
                    continue
                yield Match(hit.start(), _with_collar(text, end), score, "a name behind a police rank")
    for hit in finditer(_LOWERED, text):
        end = _lowered_end(hit)
        if end > hit.start("name") and (hit["name"][0].islower() or hit["title"][0].islower()):
            yield Match(hit.start(), end, 0.6, "a word behind a title in lower case")


def _lowered_end(hit: regex.Match[str]) -> int:
    """Where a name in small letters ends: its first word that is no initial, and what else we know to be a name."""
    at = end = hit.start("name")
    whole = False
    for word in hit["name"].split(" "):
        key = key_of(word)
        if len(key) > 1 and key in NOT_NAMES:
            break
        known = key in GIVEN or key in SURNAMES or key in PARTICLES
        if whole and len(key) > 1 and not known:
            break
        at = at + len(word) + 1
        if len(key) > 2:
            whole = True
        if whole and len(key) > 1:
            end = at - 1
    return end if whole else hit.start("name")


RULE: Rule = FunctionRule("foi.titled_name", "PERSON", search)

HITS: tuple[str, ...] = (
    "Requested by [[sgt.vrenk]] from the desk",
    "statement of [[Ms de Souza]] was read",
    "[[D/Sgt Okonkwo-Reyes]] noted it",
    "[[PC Will Young]] and [[PS Rose]]",
    "[[Mrs K Kaur-Singh]] The tenant left.",
    "[[Mr J. A. O’Neill]] and [[Mr and Mrs McAllister]]",
    "[[Dr Marijke van der Berg]] Said no",
    "[[MR AHMED AL-HASSAN]] WAS ARRESTED",
    "[[PC 1234 Farouk]] spoke to [[DC Boateng 4567]].",
    "[[DC Boateng [4567]]], [[PC (1234) Farouk]] and [[PS Rose – NP2291]]",
    "[[Mx Robin bin Yusuf]]'s flat; [[Miss Siobhán Ní Dhomhnaill]] called",
    "[[Prof. D'Arcy]] met [[Sir Ian Roe]].",
    "[[Detective Sergeant Jane Doe]], [[T/DC Wren]] and [[PCSO Lal]]",
    "[[mr patel]] came to the door",
    "ring [[Mrs okafor]]. she is in",
    "told [[ms f vrenk]] and [[mr ronald a patel]] came; [[ps np9380 chahal]] was there",
    "HER MOTHER [[MS MADELEINE COX]] AND [[MS. N LEADBETTER]] SAID",
    "told [[MrL.Okafor]] and [[Sir Basil Hall]] of it",
    "[[Mrs Theresa May]] left in May 2021",
    "told [[Police Sergeant Roe]] about it",
    "[[PC NP6103 OYELARAN]] AND [[PC MACKENZIE]] A1B",
    "as [[Dr S.H.]] said of [[Ms A]] and [[Mr J.-P. Costa]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Dear Sir or Madam",
    "Chief Inspector Roe spoke at the event.",
    "Inspector Roe was told.",
    "PC World and MS Office were used; Washington DC.",
    "He lives near Lord Street and Sir John Moore Road.",
    "The PC attended. The DS The team met.",
    "Ms Jane Roe MP asked a question",
    "PS Please reply. Dr The surgery is shut; 14 Larch Dr Northmoor",
    "Mr Roe, Chief Executive, signed it",
    "seen by PC 2187, Saltby, at nine",
    "Ms Mx\nSex\nMale",
)
