"""Names under which people log in: behind a label, in paths, behind a Windows domain.

Shape: no one shape; so `user name: ...` with a colon is believed, `user name is ...` only where the word can't be
another (a digit, a dot, a line under it). Folders of users: Microsoft «KNOWNFOLDERID» (Users, formerly Documents and
Settings), and /home and /Users elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.cues import Cue
from recognizers.kit.labels import cell_values
from recognizers.kit.not_names import FORM, FUNCTION, PEOPLE, PLACEHOLDERS, ROLES, VERBS
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_NAME = r"[\p{L}\d_](?:[\p{L}\d_+-]|[.'’](?=[\p{L}\d_])){1,38}+"
_LABEL = r"""
    (?: \buser(?:\s|_)?-?\s?(?:names?|ids?|account|login)\b | \busr(?:name)?\b | \blog\s?-?(?:in|on)(?:\s?-?\s?(?:ids?|names?))?\b | \bUID\b | \bsign[ -]?in\s+name\b
      | \bscreen\s?-?names?\b | \b(?:system|network|windows|AD|staff)\s+(?:user\s?name|user\s?id|login|log-?on)\b )
"""
_HEADER = compiled(
    r"\buser\s?-?\s?(?:name|id|login)\b|\blog\s?-?(?:in|on)\s?-?\s?(?:id|name)\b|^\W*(?:log\s?-?(?:in|on)|user|username|UID)\W*$|screen\s?name"
)
_PLAINLY = compiled(
    rf"""
    {_LABEL} (?:[ ](?:no|number|id|name|is|was)\b\.?)? (?:[ ]{{0,2}}\([^()\n]{{0,30}}\))?
    [ \t]{{0,3}}(?:[:=\t]|[ ][–—-])[ \t\n]{{0,3}}["'“‘(<\[]?(?P<value>{_NAME})(?!\w|[ ]?@|\.\w)
    """
)
_AT_END = compiled(
    rf"(?:\A|[\n\t;(]|\b(?:with|using|under|by)[ ]){_LABEL}[ ]{{1,2}}(?P<value>{_NAME})(?=[ ]?(?:\n|\t|\Z|[;,)]|\.(?:\s|\Z)))"
)
_USER = compiled(
    r"(?:\A|[\n\t;(,]|[ ]{2})[ ]?(?:user|login|account)[ ]?[:=\t][ ]?(?P<value>(?-i:\p{Ll}[\p{Ll}\d_.-]{2,30}))(?=[ ]?(?:\n|\t|\Z|[;,)]))"
)
_SAID = Cue(
    rf"(?:{_LABEL}|\blogged\s+(?:in|on)\s+(?:as|by|with)\b|\busing\s+the\s+(?:user\s?name|login)\b)",
    r"(?=[\p{L}\d_.'-]{0,30}(?:[\d_.\\][\p{L}\d_]|\p{L}\d))[\p{L}_][\p{L}\d_.\\-]{2,38}(?<![.-])(?![\w@]|[ ]?@)",
    header=r"(?!)",
)
_BY_HEADER = compiled(
    r"^\W*(?:(?:view|access|open|edit|creat|updat|modifi|logg|enter|amend|print|export|download|delet|chang|record|input|complet)e?d\s+by|operator|op\s?id|(?:staff|network|AD|windows|smart\s?card)\s+(?:login|id|user)|account\s?name|last\s+user|who)\W*$"
)
_LIKE_A_LOGIN = compiled(r"(?=[\p{L}._-]*\d|[\p{L}]{1,12}[._][\p{L}])[\p{L}][\p{L}\d._-]{3,24}|\p{Ll}{4,12}", 0)
_BY_USER = compiled(
    r"\b(?:users?|account|login|log-?on)[ ]{1,2}[\"'“‘]?(?P<value>(?=[\p{L}._-]{1,20}\d)[\p{L}][\p{L}._-]{1,20}\d{1,4})(?![\w@.-]\w)(?=[ ,;.)\"'’”]|\Z|\n|\t)"
)
_LOGGED = compiled(
    r"\blogged\s+(?:in|on|off)\s+(?:as|by)\s+(?:user\s+)?[\"'“‘]?(?P<value>(?-i:[\p{Ll}_][\p{Ll}\d_.-]{2,30}|[\p{Lu}]{2,12}\d{1,4}))(?![\w@])"
)
_PATHS = compiled(
    r"""
    (?: (?<!\w)[A-Z]:[\\/]{1,2}(?:Users|Documents[ ]and[ ]Settings)[\\/]{1,2} | (?<![\w.])/(?:home|Users)/ )
    (?P<value>[\p{L}\d_][\p{L}\d_.'-]{1,38}+(?:[ ][\p{L}\d_.'-]{2,30}+(?=[\\/]))?)(?=[\\/\s"<>,;)]|\Z) | (?<!\w)~(?P<tilde>[a-z][a-z0-9_]{2,20})/
    """
)
_DOMAIN = compiled(
    r"(?<![\w\\/:.])(?P<domain>[A-Z][A-Z0-9-]{2,14})\\{1,2}(?P<value>[A-Za-z][\w.-]{2,30})(?![\w\\/])", 0
)
_NOBODY = frozenset(
    """
    public default shared administrator admin administrators guest root system everyone all user users username name
    localservice networkservice null test login logon password here name> desktop documents service field guide
    group role type manual email page screen form box account accounts details level profile permissions id ids see view please click enter type select via here visit go using issues problem problems
    failed failure failures attempt attempts times successful error required optional
    """.split()
) | (FUNCTION | PLACEHOLDERS)
_WORDS = _NOBODY | FORM | PEOPLE | ROLES | VERBS
_REGISTRY = frozenset("HKLM HKCU HKEY AND OR".split())


def _holds(value: str, words: frozenset[str]) -> bool:
    return value.lower() not in words and not value.isdecimal() and any(c.isalnum() for c in value)


def _group(hits: Iterator[regex.Match[str]], words: frozenset[str], score: float, reason: str) -> Iterator[Match]:
    for hit in hits:
        group = "value" if hit["value"] else "tilde"
        if _holds(hit[group], words):
            yield Match(*hit.span(group), score, reason)


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    for cell in cell_values(passage, _HEADER):
        if len(cell.text) <= 60 and " " not in cell.text and cell.text.lower() not in _NOBODY:
            yield Match(cell.start, cell.end, 0.85, "stands in a cell for user names")
    for cell in cell_values(passage, _BY_HEADER):
        if _LIKE_A_LOGIN.fullmatch(cell.text) and _holds(cell.text, _WORDS):
            sure = any(c.isdigit() for c in cell.text)
            yield Match(cell.start, cell.end, 0.85 if sure else 0.6, "stands where a system says who did it")
    yield from _group(finditer(_BY_USER, text), _WORDS, 0.85, "follows a word for a user")
    yield from _group(finditer(_PLAINLY, text), _WORDS, 0.85, "follows a label for a user name")
    yield from _group(finditer(_AT_END, text), _WORDS, 0.6, "follows a word for a user name")
    yield from _group(finditer(_USER, text), _WORDS, 0.6, "follows a word for a user")
    yield from _group(finditer(_LOGGED, text), _WORDS, 0.85, "follows words for logging in")
    for found in _SAID.find(passage):
        if _holds(text[found.start : found.end], _WORDS):
            yield Match(found.start, found.end, 0.85, "follows a word for a user name")
    yield from _group(finditer(_PATHS, text), _NOBODY, 0.85, "a user's folder in a path")
    for hit in finditer(_DOMAIN, text):
        if hit["domain"] not in _REGISTRY and _holds(hit["value"], _WORDS):
            yield Match(*hit.span("value"), 0.6, "a user name behind a domain")


def search(passage: Passage) -> Iterator[Match]:
    """Every user name in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("common.user_name", "USER_NAME", search)

HITS: tuple[str, ...] = (
    "username: [[jroe84]]",
    "User ID: [[JR1234]]",
    "login [[jroe]]",
    "Logged in as [[janer]] at noon",
    "C:\\Users\\[[jsmith]]\\Documents\\file.docx",
    "/home/[[jsmith]]/notes.txt",
    "file:///C:/Users/[[jane.roe]]/Desktop/",
    "by NORTHMOOR\\[[jroe]] in May",
    "her user name was [[janie_r]] then",
    "User name (network): [[roej]]",
    "user_id=[[jroe1]]",
    "User: [[jroe]]\nHost: 14",
    "Screen name = [[bluebird]]",
    "C:\\Documents and Settings\\[[Jane Roe]]\\Desktop",
    "under user ID [[roej01]] and login name [[jane.roe]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "Username and password are needed.",
    "The user name must be changed every 90 days.",
    "login page, user guide, user ID field",
    "C:\\Users\\Public\\Documents",
    "log in to the portal",
    "drug user, wheelchair user John",
    "Login: 12 times in 2021",
    "a yes\\no box, AND\\OR",
    "Logged in as administrator",
    "Log in: see page 4",
    "user: the person who uses it",
    "User feedback: good",
)
