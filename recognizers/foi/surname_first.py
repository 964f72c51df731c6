"""People with the surname first: COLLINGWOOD-SHAH, Dev 41 M; MAC AN BHAIRD, Sorcha; a list of Price, Ffraid.

A surname in capitals, a comma and a given name in small letters is how registers and court lists write somebody, whoever
holds the name: no list need know it. In small letters three such entries make a list, if one holds a name that we know.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.gazetteer import GIVEN, SURNAMES
from recognizers.kit.localities import longest, plain
from recognizers.kit.not_names import BODIES, BRANDS, MONTHS, NOT_NAMES, STREETS, SURNAMES_TOO, WEEKDAYS
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.detect.words import key_of
from redact.model.passage import Passage

SURE, LISTED, LOOSE = 0.88, 0.86, 0.7
LEAST_ENTRIES, KNOWN_SHARE = 3, 0.3
_CAPITALS = r"\p{Lu}[\p{Lu}\p{M}]*+(?:['’‐‑-]\p{Lu}[\p{Lu}\p{M}]*+){0,3}+"
_GIVEN = r"\p{Lu}[\p{Ll}\p{M}]{1,20}+(?:['’‐‑-]\p{L}[\p{Ll}\p{M}]{1,20}+){0,2}+(?![\p{L}\d])"
_REGISTER = compiled(
    rf"(?<![\p{{L}}\d'’.,&/-])(?<!\p{{Lu}}[ ])(?P<family>(?:{_CAPITALS}[ ]){{0,3}}+{_CAPITALS}),[ ]{{1,2}}(?P<given>{_GIVEN}(?:[ ]{_GIVEN}){{0,2}}+)",
    0,
)
_ENTRY = compiled(
    rf"""
    (?m)(?:^|(?<=[\t\n]))[ ]{{0,4}}(?P<whole>(?P<family>{_GIVEN}(?:[ ]{_GIVEN})?+),[ ]{{1,2}}
    (?P<given>{_GIVEN}(?:[ ]\p{{Lu}}\.?(?!\p{{L}}))?+|(?:\p{{Lu}}\.[ ]?){{1,3}}(?!\p{{L}})))(?=[ ]*(?:$|\t)|[ ]{{2}}|[ ]\()
    """,
    0,
)
_ENDS = compiled(r"[ ]*(?:[\n\t;(/]|\Z)|[ ]{2}|[ ]{1,3}(?:\d|[MF]\b|born\b|d\.?o\.?b)", 0)
_NEVER = (
    (NOT_NAMES | BODIES | BRANDS | STREETS | MONTHS | WEEKDAYS)
    - SURNAMES_TOO
    - {"rose", "grace", "april", "may", "june"}
)


def _is_free(hit: regex.Match[str]) -> bool:
    """Whether no word of it is a body's, a street's or a form's, and no side that we don't know is a place."""
    words = [key_of(w) for w in (*hit["family"].split(), *hit["given"].split())]
    if any(len(w) > 2 and w in _NEVER for w in words):
        return False
    if any(key_of(w) in GIVEN for w in hit["given"].split()):
        return True
    family = [plain(w) for w in hit["family"].split()]
    return longest([plain(w) for w in hit["given"].split()]) == 0 and longest(family) < len(family)


def search(passage: Passage) -> Iterator[Match]:
    """Every name in `passage` that is written surname first, by its shape."""
    text = passage.text
    for hit in finditer(_REGISTER, text):
        family = hit["family"]
        if len(family) < 3 or not _is_free(hit):
            continue
        known = any(key_of(w) in GIVEN for w in hit["given"].split())
        sure = known or _ENDS.match(text, hit.end()) is not None
        yield Match(
            hit.start(), hit.end(), SURE if sure else LOOSE, "a surname in capitals, and a given name behind it"
        )
    entries = list(finditer(_ENTRY, text))
    for hit in entries:
        if "." in hit["given"] and ("-" in hit["family"] or key_of(hit["family"]) in SURNAMES) and _is_free(hit):
            yield Match(*hit.span("whole"), LISTED, "a surname and initials, alone in a cell or on a line")
    if len(entries) < LEAST_ENTRIES:
        return
    heard = sum(1 for hit in entries if key_of(hit["given"]) in GIVEN)
    if heard < max(1, KNOWN_SHARE * len(entries)):
        return
    for hit in entries:
        if _is_free(hit):
            yield Match(*hit.span("whole"), LISTED, "stands in a list of names with the surname first")


RULE: Rule = FunctionRule("foi.surname_first", "PERSON", search)

HITS: tuple[str, ...] = (
    "2 16HG0340522 [[COLLINGWOOD-SHAH, Dev]] 41 M",
    "4 16HG0344822 [[MAC AN BHAIRD, Sorcha]] 28 F",
    "[[TRASK-OLU, Vrenk Tol]]\tyes",
    "[[NÍ CHEALLAIGH, Bríd]] (new)",
    "seen: [[O’VRENK, Tolsa]]; [[VAN DER TROL, Pim]]",
    "[[Vrenk, Tolsa]]\tN\tN\n[[Price, Ffraid]]\tS\tS\n[[Sithole, Mohammed]]\tN\t-",
    "[[Teague, Gus]]\n[[Vrenk-Tol, B.]]\n[[Roe, Adaeze]]",
    "2\t[[Walcott-Singh, B.]]\t£3",
    "[[ZEWDIE, Abel]] IN CUSTODY",
)

NEAR_MISSES: tuple[str, ...] = (
    "NORTHMOOR COUNCIL, Housing Team",
    "HALLGATE, Yorkshire",
    "Leeds, Yorkshire\nHull, Humberside\nRipon, Yorkshire",
    "FOI, London and SAR, Manchester",
    "HIGH STREET, Calderby",
    "URGENT, Please ring. NOTE, See below.",
    "Paris, France\nRome, Italy\nOslo, Norway",
)
