"""How far a model is believed about a person's name: by the word's form, by the names that we know, by whether both agree.

From 0.85 on a name goes unless a person objects, so that much takes two witnesses: a model, and either the other model
or a given name or surname that we know. What has the form of a place, a body or a date is not believed at all.
"""

from __future__ import annotations

import regex

from recognizers.engine.names_model import OWN, Entity
from recognizers.kit.gazetteer import AMBIGUOUS, GIVEN, SURNAMES
from recognizers.kit.localities import places
from recognizers.kit.not_names import (
    BODIES,
    BRANDS,
    COLOURS,
    FUNCTION,
    LOGGED,
    MONTHS,
    NAMED_BODIES,
    NOT_NAMES,
    PEOPLE,
    RANKS,
    ROLES,
    STREETS,
    SURNAMES_TOO,
    TITLES,
    VERBS,
)
from redact.detect.acronyms import ACRONYMS
from redact.detect.words import PARTICLES, key_of

AGREED, LIKELY, SINGLE, UNSURE, ALONE, DOUBTFUL = 0.86, 0.7, 0.6, 0.52, 0.45, 0.3
SURE_OF_ITSELF = 0.8
"""From here on our own reader counts as a witness."""
UNHEARD = 0.15
HEARD = 0.5
"""From here on it doesn't speak against what the other model says."""
_ROLES = (PEOPLE | ROLES | VERBS | FUNCTION | LOGGED) - SURNAMES_TOO - TITLES - RANKS - {"a", "i"}
_AHEAD = _ROLES | {"driver", "warden", "constable", "major", "principal", "minister", "reader"}
_WORD = regex.compile(r"\S+")
_SPELT = regex.compile(r"[aeiouy]")
_NO_NAMES = NOT_NAMES - SURNAMES_TOO
_FIELDS = frozenset("offence address case court plea date dob working".split())
"""The next field's label, which a line without stops leaves behind a name."""
_PLACED = frozenset("st saint saints operation project exercise hmp hmyoi hms united kingdom".split())
_COMPASS = frozenset(
    "king's queen's bishop's abbot's great little upper lower north south east west new old port lake mount".split()
)
_WHERE = frozenset("in at near outside around town city village district province region".split())
_OFFICES = (PEOPLE | ROLES | RANKS | {"constable", "warden", "minister", "principal", "driver"}) - {"girl", "boy"}
_LISTED = frozenset(
    "letter bay annex appendix exhibit section part schedule figure table item option plan block flat room gate "
    "grade class category type group band zone level ward unit document note question".split()
)
_LETTERS = regex.compile(r"(?:\p{Lu}\.[ ]?){1,3}\p{Lu}?\.?|\p{Lu}{1,3}")
_WORD_AHEAD = regex.compile(r"([\p{L}'’]{1,20})[ .]{1,2}\Z")
_BEGINS = regex.compile(r"(?:\A|[.!?:;•–—-][ ”\"’)]*|\d[.)][ ])\Z")
_ENDS_PLACES = STREETS | BODIES | MONTHS | {"interchange", "quarter"}
_JOINING = PARTICLES | {"y"}
_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}'’\-]*\.?")
_BRACKETED = regex.compile(r"[(“\"‘']\p{Lu}[\p{L}\p{M}'’\-]*[)”\"’']")
_MOST_WORDS = 6


def trust_in_person(text: str, one: Entity, agreed: float, before: str = "", *, claimed: bool = False) -> float:
    """The score of a name that a model found. `agreed`: how sure the other model is of the same words, from 0 to 1;
    `before`: what stands in front of it, where that is on its line; `claimed`: some model calls it a place or a body."""
    words = text.split()
    if any(c.isdigit() for c in text) or not _NAME.match(text) or len(words) > _MOST_WORDS:
        return DOUBTFUL
    keys = [key_of(w.strip(".,:;'’()“”\"‘")) for w in words]
    ahead = _WORD_AHEAD.search(before)
    led = key_of(ahead[1]) if ahead else ""
    if keys[0] in _PLACED or led in _PLACED or not BRANDS.isdisjoint(keys):
        return DOUBTFUL
    if len(words) > 1 and all(len(k) < 2 for k in keys) and "." not in text:
        return DOUBTFUL  # the days of a week, the columns of a grid
    if " - " in text and text.isupper():
        return DOUBTFUL  # a heading
    if " ".join(keys) in NAMED_BODIES:
        return UNSURE
    plain = [k for k in keys if k in _NO_NAMES]
    if plain and len(words) - len(plain) < 2:
        return DOUBTFUL
    if len(words) == 1:
        if _LETTERS.fullmatch(text):
            if led in _LISTED:
                return DOUBTFUL
            return _letters(text, one, agreed)
        if led in _COMPASS or keys[0] in _OFFICES or (keys[0] in places() and not _is_given(keys[0])):
            return DOUBTFUL
        if (led in _WHERE or claimed) and not _is_given(keys[0]):
            return DOUBTFUL
        return _single(text, keys[0], one, agreed, begins=_BEGINS.search(before) is not None)
    if text.isupper():
        return _in_capitals(keys, one, agreed)
    return _several(words, keys, one, agreed)


def without_roles(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the words at its head and its foot that say who somebody is: Director Adaeze Okafor, OKAFOR CALLER."""
    words = list(_WORD.finditer(text, start, end))
    for place, word in enumerate(words[2:], 2):
        if key_of(word.group().strip(".,:;")) in _FIELDS:
            words = words[:place]
            break
    while len(words) > 1 and key_of(words[0].group().strip(".,:;")) in (_ROLES if len(words) < 3 else _AHEAD):
        words.pop(0)
    while len(words) > 1 and _is_behind(words[-1].group().strip(".,:;")):
        words.pop()
    if not words or (words[0].start() == start and words[-1].end() == end):
        return start, end
    return words[0].start(), words[-1].start() + len(words[-1].group().rstrip(".,:;"))


def _is_behind(word: str) -> bool:
    return key_of(word) in _ROLES or (word.islower() and key_of(word) not in _JOINING)


def _several(words: list[str], keys: list[str], one: Entity, agreed: float) -> float:
    """Two words or more, in title case."""
    if keys[-1] == "ward":
        return LIKELY if len(keys) == 2 and _is_given(keys[0]) else DOUBTFUL
    if keys[-1] in _ENDS_PLACES and keys[-1] not in SURNAMES_TOO:
        return SINGLE if keys[0] in GIVEN - AMBIGUOUS and keys[-1] not in BODIES else DOUBTFUL
    if not all(_NAME.match(w) or w.casefold() in _JOINING or _BRACKETED.match(w) for w in words):
        return SINGLE
    own = one.source == OWN
    sure = (one.confidence if own else agreed) >= SURE_OF_ITSELF
    if _is_given(keys[0]) or (sure and any(_is_known(k) for k in keys)) or (not own and sure):
        return AGREED if not own or one.confidence >= 0.5 else SINGLE
    if any(_is_known(k) for k in keys):
        return AGREED if not own else SINGLE
    if not own and agreed < UNHEARD:
        return ALONE  # on texts made for measuring, three in a hundred of these were names
    return LIKELY if not own or sure else min(SINGLE, one.confidence)


def _letters(text: str, one: Entity, agreed: float) -> float:
    """Letters that stand for somebody, as courts and inquiries write them: J.G., DM."""
    sure = one.confidence if one.source == OWN else agreed
    bare = text.replace(".", "").replace(" ", "")
    if bare in ACRONYMS or not one.in_prose or (len(bare) != 2 and "." not in text and sure < SURE_OF_ITSELF):
        return DOUBTFUL
    return SINGLE if sure >= HEARD and len(bare) < 4 and not (len(bare) > 2 and text.isalpha()) else DOUBTFUL


def _in_capitals(keys: list[str], one: Entity, agreed: float) -> float:
    """Where all is in capitals, any two words look like a name: a given name must be among them."""
    if any(k in LOGGED or k in _NO_NAMES or (len(k) > 2 and _SPELT.search(k) is None) for k in keys):
        return DOUBTFUL
    if any(_is_given(k) for k in keys):
        return AGREED
    if keys[0] in COLOURS:
        return DOUBTFUL
    known = any(_is_known(k) for k in keys)
    if one.source == OWN:
        return (LIKELY if known else SINGLE) if one.confidence >= SURE_OF_ITSELF else SINGLE if known else DOUBTFUL
    return LIKELY if agreed >= HEARD or known else UNSURE


def _is_given(key: str) -> bool:
    return any(piece in GIVEN and piece not in AMBIGUOUS for piece in (key, *key.split("-")))


def _is_known(key: str) -> bool:
    return _is_given(key) or any(piece in SURNAMES for piece in (key, *key.split("-")))


def _single(text: str, key: str, one: Entity, agreed: float, *, begins: bool) -> float:
    """A single word is believed in running text only: in headings and cells the models take any capitalised word, and
    so they do where a sentence begins."""
    if key in _ENDS_PLACES or key in LOGGED:
        return DOUBTFUL
    sure = (one.confidence if one.source == OWN else agreed) >= SURE_OF_ITSELF
    if one.source == OWN and not sure:
        return min(DOUBTFUL, one.confidence)
    if not one.in_prose or len(text) <= 2 or text.isupper():
        return SINGLE if _is_given(key) and len(text) > 2 else DOUBTFUL
    if _is_given(key):
        return AGREED
    return DOUBTFUL if begins and not sure else SINGLE
