"""People by their given names: a known given name, alone or with what stands beside it.

The language models miss single given names in cells, in lists and in small letters, and names of few communities. The
lists are `recognizers.kit.gazetteer`. Alone, a given name is proposed and never taken: it may be a place's or a ship's.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.gazetteer import AMBIGUOUS, GIVEN, SURNAMES
from recognizers.kit.names import belongs_to_body
from recognizers.kit.not_names import BODIES, LOGGED, MONTHS, NAMED_BODIES, NOT_NAMES, STREETS, SURNAMES_TOO
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled
from redact.detect.words import PARTICLES, Gap, Word, words_of
from redact.model.passage import Passage

ALONE, PAIRED, ALONE_SMALL, WITH_WORD, WITH_SURNAME, TURNED = 0.62, 0.62, 0.52, 0.8, 0.88, 0.86
MOST_PARTS = 5
_COMMA = compiled(r"[ ]?,[ ]{0,2}", 0)
_SLASH = compiled(r"/", 0)
_INITIAL = compiled(r"[ ](?:\p{Lu}\.?[ ]?){1,3}(?!\p{L})", 0)
_BEFORE = frozenset(
    """
    st saint operation storm hurricane lake mount fort port royal hms ss mv rms rrs rnlb queen king prince princess
    project clause mission san santa santo hotel villa cafe café château chateau the
    """.split()
)
"""Words that make a place, a ship, a storm or an operation of the name behind them."""
_FAMILIAR = frozenset("old young poor".split())
"""In front of a given name that is a word as well: old Stan, young Will."""
_LORDS = frozenset("king queen bishop abbot prior prince".split())
_BEHIND = (
    STREETS
    | BODIES
    | frozenset(
        """
        law laws day award prize cup line stadium airport bridge disease syndrome island islands river canal tower towers
        building wing ward hall theatre gallery museum memorial foundation cottage centre lodge mews quay wharf
        estate close gate fields market square monument station junction arch arches dock docks
        """.split()
    )
)
_SECONDS = frozenset("mae rae may jo jay lee leigh ann anne rose louise lou beth jade kay lyn lynn grace marie".split())
_PLACES_TOO = frozenset("ward law hill hall church park lane grove bridge wing".split()) & SURNAMES
_NEVER_SURNAMES = (NOT_NAMES | MONTHS) - SURNAMES_TOO
_ENDS = _NEVER_SURNAMES | _BEHIND


def search(passage: Passage) -> Iterator[Match]:
    """Every known given name in `passage`, with the parts that belong to it."""
    text = passage.text
    words = words_of(text)
    used = -1
    for i, word in enumerate(words):
        if word.start < used or not (word.key in GIVEN or ("-" in word.key and _is_double(word.key))):
            continue
        match = _named(text, words, i) if word.capital else _small(text, words, i)
        if match is not None:
            used = match.end
            yield match


def _is_double(key: str) -> bool:
    """Lacey-Mae, Jean-Luc: two given names that are written as one."""
    pieces = [piece for piece in key.split("-") if piece]
    return len(pieces) == 2 and (all(p in GIVEN for p in pieces) or (pieces[0] in GIVEN and pieces[1] in _SECONDS))


def _named(text: str, words: list[Word], i: int) -> Match | None:
    """A given name with a capital: turned round, with parts behind it, or alone."""
    word = words[i]
    if _is_not_free(text, words, i):
        return None
    if turned := _turned(text, words, i):
        return turned
    end, parts, known = _parts_behind(text, words, i)
    following = words[parts] if parts < len(words) else None
    if following is not None and words[parts - 1].gap is Gap.SPACE and following.key in _BEHIND and following.capital:
        if parts - i == 1 and following.key in _PLACES_TOO and word.key not in AMBIGUOUS:
            return Match(
                word.start, following.end, ALONE, "a given name that we know, and a surname that ends places too"
            )
        return None
    if belongs_to_body(text, word.start, end):
        return None
    if parts - i == 1:
        if _paired(words, i):
            return Match(word.start, end, PAIRED, "one of two given names that we know, side by side")
        capitals = text[word.start : word.end].isupper()
        familiar = i > 0 and words[i - 1].key in _FAMILIAR and words[i - 1].gap is Gap.SPACE
        alone = (word.key not in AMBIGUOUS or familiar) and not (capitals and (len(word.key) < 4 or word.key in LOGGED))
        return Match(word.start, end, ALONE, "a given name that we know") if alone else None
    if word.key in AMBIGUOUS and not known:
        return None
    if text[word.start : end].lower() in NAMED_BODIES:
        return Match(word.start, end, ALONE_SMALL, "the name of a body or of history, and it may be a person's too")
    score = WITH_SURNAME if known and word.key not in AMBIGUOUS else WITH_WORD if word.key not in AMBIGUOUS else 0.75
    if text[word.start : end].isupper():
        if not known and any(w.key in LOGGED for w in words[i:parts]):
            return None
        score -= 0 if known else 0.15
    return Match(word.start, end, score, "a given name that we know, and a surname")


def _paired(words: list[Word], i: int) -> bool:
    """Whether `and` joins the word to another given name, so that even names that are words are names: not two months."""
    for other, joint in ((i + 2, i + 1), (i - 2, i - 1)):
        if 0 <= other < len(words) and words[joint].key == "and" and words[other].capital and words[other].key in GIVEN:
            near = words[min(i, other)].gap is Gap.SPACE and words[joint].gap is Gap.SPACE
            months = words[i].key in MONTHS and words[other].key in MONTHS
            behind = words[max(i, other) + 1] if max(i, other) + 1 < len(words) else None
            followed = behind is not None and behind.capital and words[max(i, other)].gap is Gap.SPACE
            if near and not months and not followed:
                return True
    return False


def _is_not_free(text: str, words: list[Word], i: int) -> bool:
    """Whether the word belongs to something else: St Martin, Operation Amelia, a web address."""
    word = words[i]
    slashed = word.start > 1 and text[word.start - 1] == "/" and text[word.start - 2].isupper()
    if (word.start and text[word.start - 1] in "@/\\_.#&" and not slashed) or text[word.end : word.end + 1] in {
        "@",
        "_",
        "/",
        "\\",
    }:
        return True
    if text[max(0, word.start - 3) : word.start] in {"’s ", "'s "} and i and words[i - 1].key in _LORDS:
        return True
    return (
        i > 0 and words[i - 1].gap is Gap.SPACE and words[i - 1].key in _BEFORE and words[i - 1].end == word.start - 1
    )


def _parts_behind(text: str, words: list[Word], i: int) -> tuple[int, int, bool]:
    """Where the name ends, the index of the word behind it, and whether a known surname is among its parts."""
    at, known = i + 1, False
    while at < len(words) and at - i < MOST_PARTS and words[at - 1].gap is Gap.SPACE:
        between = text[words[at - 1].end : words[at].start]
        if between.strip(" .\u00a0") or len(between) > 3:
            break
        if words[at].key in PARTICLES and not words[at].capital:
            if not _leads_to_a_capital(words, at):
                break
        elif not words[at].capital or words[at].key in _ENDS:
            break
        known = known or any(piece in SURNAMES for piece in (words[at].key, *words[at].key.split("-")))
        at += 1
    return words[at - 1].end, at, known


def _leads_to_a_capital(words: list[Word], at: int) -> bool:
    """Whether particles from here on end in a word with a capital: van der Berg."""
    while at < len(words) and words[at].key in PARTICLES and not words[at].capital:
        at += 1
    return at < len(words) and words[at].capital


def _turned(text: str, words: list[Word], i: int) -> Match | None:
    """`Lovelace, Imogen` and `LOVELACE Imogen`: the surname before it, at the head of a line, a cell or a list's item."""
    if i == 0:
        return None
    before, word = words[i - 1], words[i]
    comma = _COMMA.fullmatch(text, before.end, word.start) is not None
    capitals = text[before.start : before.end].isupper() and not text[word.start : word.end].isupper()
    if _SLASH.fullmatch(text, before.end, word.start) and text[before.start : word.end].isupper():
        return _by_police(text, words, i)
    if not before.capital or before.key in _NEVER_SURNAMES or before.key in GIVEN - SURNAMES:
        return None
    if not comma and not (capitals and word.start - before.end == 1 and before.end - before.start > 2):
        return None
    head = (
        before.start == 0
        or text[before.start - 1] in "\n\t;|(•"
        or text[max(0, before.start - 2) : before.start] in {"; ", ": ", "• ", "– "}
    )
    if not head and before.key not in SURNAMES:
        return None
    behind = (
        words[i + 1] if i + 1 < len(words) and word.gap is Gap.SPACE and word.end + 1 == words[i + 1].start else None
    )
    own = behind is not None and behind.capital and len(behind.key) > 1 and behind.key not in _ENDS
    led = i > 1 and words[i - 2].capital and words[i - 2].gap is Gap.SPACE and words[i - 2].end + 1 == before.start
    if comma and not head and (own or led):  # from the Black Bull, Gwilym Roe; Ali Khan, Rose & Lal
        return None
    initial = _INITIAL.match(text, word.end)
    return Match(
        before.start, initial.end() if initial else word.end, TURNED, "a surname, and a given name that we know"
    )


def _by_police(text: str, words: list[Word], i: int) -> Match | None:
    """`OKAFOR/ADAEZE MARY`, as the Police National Computer prints it."""
    at = i
    while (
        at + 1 < len(words)
        and at - i < 2
        and text[words[at].end : words[at + 1].start] == " "
        and words[at + 1].capital
    ):
        if words[at + 1].key not in GIVEN:
            break
        at += 1
    return Match(words[i - 1].start, words[at].end, TURNED, "a surname, and a given name that we know")


def _small(text: str, words: list[Word], i: int) -> Match | None:
    """In small letters, as in chats: only names that are no other word."""
    word = words[i]
    if word.key in AMBIGUOUS or len(word.key) < 4 or _is_not_free(text, words, i):
        return None
    following = words[i + 1] if i + 1 < len(words) and word.gap is Gap.SPACE else None
    if following is not None and following.key in SURNAMES and not following.capital:
        return Match(word.start, following.end, 0.6, "a given name that we know, and a surname, in small letters")
    return Match(word.start, word.end, ALONE_SMALL, "a given name that we know, in small letters")


RULE: Rule = FunctionRule("foi.given_name", "PERSON", search)

HITS: tuple[str, ...] = (
    "his mum, [[Barbara]], lives there",
    "Children: [[Yusuf]] (9 yrs), [[Chiamaka]] (6 yrs)",
    "[[Femi Lawson-Tait]] was added",
    "[[LOVELACE, IMOGEN]]\tcaller",
    "[[Adekunle]] said no",
    "cc: [[Okafor, Adaeze]]; [[Boateng, Kwame]]",
    "told [[yetunde okafor]] to wait",
    "ring [[yetunde]] back",
    "[[Pieter van der Berg]] left",
    "[[MOHAMMED KHAN]] WAS SEEN",
    "[[OKAFOR Adaeze]]\t3",
    "[[Robin]] and [[April]] live next door",
    "[[OKAFOR/ADAEZE]] BORN 1990",
    "Roe and old [[Stan]] gave statements",
    "asked for [[Lacey-Mae]] by name",
    "BLACK BULL, [[GWILYM PRYDDERCH]], CUT",
)

NEAR_MISSES: tuple[str, ...] = (
    "St Martin and Saint Barbara",
    "Barbara Street and Martin Close",
    "Operation Amelia began.",
    "Will Grace hope for May?",
    "He said that April is long.",
    "write to barbara@example.org or /home/barbara/",
    "The Stephen Hospital Trust",
    "May and June were dry. June and July too.",
)
