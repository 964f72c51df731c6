"""The one pattern for what a person's name looks like, and the cut where the name ends and the sentence goes on.

The pattern is for names of many origins: particles (van der, de, al-, bin), apostrophes of both kinds, Mc and Mac,
hyphens, accents, initials, CAPITALS, and a 0, 1 or 5 that scanning left within a word. It can't tell names from
other words with capitals; a rule uses it only where a title, a rank or a label stands beside it.
"""

from __future__ import annotations

from recognizers.kit.not_names import BODIES, MONTHS, NEVER_TITLED, NOT_NAMES, SURNAMES_TOO
from recognizers.kit.rule import compiled

SPACE = r"[ \u00a0]{1,2}"

_JOIN = r"['’ʼ‐‑-]"
_LETTER = r"(?:[\p{L}\p{M}]|[015](?=\p{Ll}))"
_WORD = rf"(?:\p{{Lu}}|0(?=['’]\p{{Lu}})){_LETTER}*+(?:{_JOIN}(?![sS]\b){_LETTER}++)*+(?![\p{{L}}\p{{M}}\d_])"
_GLUED = rf"(?:(?:[ae][ldnrs]|ul|ash|abd)[‐‑-]|d['’])?+{_WORD}"
_PARTICLES = (
    r"(?:(?:van|von|vander|der|den|de|del|della|di|da|dos|das|du|la|le|bin|bint|ibn|ben|abu|al|el|ul|ur|ter|ten|zu"
    rf"|ap|ferch|y|e){SPACE}){{0,3}}+"
)
_INITIALS = r"(?:\p{Lu}\.[ ]?-?){1,4}+"

NAME = (
    rf"(?:{_INITIALS})?+{_PARTICLES}{_GLUED}"
    rf"(?:{SPACE}(?:{_INITIALS}(?=\p{{L}}))?+{_PARTICLES}{_GLUED}){{0,5}}+"
)
"""One to six parts in title case or capitals; a fragment for a case-sensitive, verbose pattern."""

_BARE = rf"{_PARTICLES}{_GLUED}(?:{SPACE}{_PARTICLES}{_GLUED}){{0,2}}"
SURNAME_FIRST = rf"{_BARE},[ ]?(?:{_GLUED}(?:{SPACE}{_GLUED}){{0,2}}+|{_INITIALS})"
"""`SMITH, John`: only beside a label, since a comma between two capitals means little elsewhere."""

_TOKEN = compiled(r"[^\s]++", 0)
_RUN = compiled(rf"(?:{SPACE}(?:(?:and|&){SPACE})?+[\p{{Lu}}][\p{{L}}\p{{M}}&'’-]*+){{0,6}}+", 0)
_NUMBER_NEXT = compiled(r"[ \u00a0,]{1,2}\d", 0)
_OWNED = frozenset("law rule day place square ward nursery arms head".split())
"""Behind a possessive these are named after somebody: Clare's Law, King's Head."""
_POSSESSIVE_BODY = compiled(r"['’][sS][ ]((?:\p{Lu}[\p{L}]*+[ ]?){1,4}+)", 0)


def _plain(word: str) -> str:
    return word.strip(".'’‐‑-,").lower()


def _is_short_capitals(word: str) -> bool:
    """An acronym rather than a name: FOI, CID, PSD."""
    return 2 <= len(word) <= 3 and word.isupper() and word.isalpha()


def name_end(text: str, start: int, end: int, *, trusted: bool) -> int:
    """Where the name within text[start:end], a match of `NAME`, ends; `start` when it is no name at all.

    Behind a title or a rank the first part is `trusted`: Mrs Police is unlikely, Mr March and PC Constable are not.
    """
    kept = start
    before = ""
    for place, token in enumerate(_TOKEN.finditer(text, start, end)):
        word = token.group()
        plain = _plain(word)
        trust = trusted and place == 0
        surname = kept > start and plain in SURNAMES_TOO
        if len(plain) > 1 and not surname and plain in (NEVER_TITLED if trust else NOT_NAMES):
            break
        if plain in MONTHS and _NUMBER_NEXT.match(text, token.end()) is not None:
            break
        if before and _is_short_capitals(word) and not before.isupper():
            break
        before = word
        if word in ("A", "I") and not trust:
            continue
        if word[0].isupper() or word[0] == "0" or "-" in word or "’" in word or "'" in word:
            kept = token.end()
    return kept


def parts(text: str, start: int, end: int) -> int:
    """How many words of two letters or more the name has; initials and particles don't count."""
    return sum(1 for w in text[start:end].split() if len(_plain(w)) > 1 and not w.islower())


def belongs_to_body(text: str, start: int, end: int, *, titled: bool = False) -> bool:
    """True when the words that follow make a body of the name: Northmoor Police, Northmoor Borough Council.

    Behind a title only the next word counts: Mr Roe Housing Manager and Council Leader is still Mr Roe.
    """
    owned = _POSSESSIVE_BODY.match(text, end)
    if owned is not None:
        return any(_plain(word) in BODIES or _plain(word) in _OWNED for word in owned.group(1).split())
    run = _RUN.match(text, end)
    following = [_plain(word) for word in run.group().split()] if run else []
    if not following:
        return False
    return following[0] in BODIES or (
        not titled and parts(text, start, end) < 2 and any(w in BODIES for w in following)
    )
