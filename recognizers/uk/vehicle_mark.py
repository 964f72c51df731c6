"""Vehicle registration marks of Great Britain and Northern Ireland.

Shape: DVLA INF104 (vehicle registration numbers and number plates) and INF46: current AB12 CDE since 2001, prefix
A123 BCD from 1983, suffix ABC 123D from 1963, dateless before, Q marks for unknown age, Northern Irish marks with an
I or a Z. No mark has a Q in its letters but the Q marks; I stands in Northern Irish ones alone. Upper case matters:
`MG11 was` is a form and a verb.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.kit.context import Cells, after, before
from recognizers.kit.look_alikes import as_digits, as_letters
from recognizers.kit.not_names import FUNCTION, MONTHS, RANKS, VERBS, WEEKDAYS
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_GAP = r"(?:[ \u00a0]{0,2}|[ ]?\n|-)"
_LETTERS = r"[A-HJ-PR-Z]"
_CURRENT = compiled(
    rf"(?<![\w£/-])(?P<head>[A-HJ-PR-Z]{{2}}{_GAP}(?:0[2-9]|[1-7]\d))(?P<apart>)(?P<gap>{_GAP})(?P<tail>{_LETTERS}{{3}})(?![\w/])"
)
_PREFIX = compiled(
    rf"(?<![\w£/-])(?P<head>[A-HJ-NP-TV-YQ](?P<apart>[ ]?)\d{{1,3}})(?P<gap>{_GAP})(?P<tail>{_LETTERS}{{3}})(?![\w/])"
)
_SUFFIX = compiled(
    rf"(?<![\w£/-])(?P<tail>{_LETTERS}{{3}})(?P<gap>{_GAP})(?P<head>\d{{1,3}}(?P<apart>[ ]?)[A-HJ-NP-TV-Y])(?![\w/])"
)
_SCANNED = compiled(
    rf"""
    (?<![\w£/-])(?P<head>[A-Z058]{{2}}[ ]?[0-9OIlSB]{{2}})
    (?P<gap>{_GAP})(?P<tail>[A-Z0158]{{3}})(?![\w/])
    """,
    0,
)
_SCANNED_HOLDS = compiled(rf"[A-HJ-PR-Z]{{2}}(?:0[2-9]|[1-7]\d){_LETTERS}{{3}}\Z", 0)

_LABEL = compiled(
    r"\bVR[MN]\b|\breg(?:istration)?\b(?!\s+(?:date|office))|number\s*plate|\b(?:plate|index|vehicle|veh|car)\b|^\W*mark\W*$"
)
_STRICT_LABEL = compiled(r"^\W*mark\W*$|\bVR[MN]\b|\breg(?:istration)?\b|plate|\bindex\b")
_WORDS = r"index|regn?|registration|registered|vrm|vrn|plates?|number\s?plate"
_MAKES = """
    audi|bmw|citroen|dacia|fiat|ford|honda|hyundai|jaguar|kia|lexus|mazda|mercedes|merc|mitsubishi|nissan|peugeot|porsche|renault|seat|skoda|subaru|suzuki|tesla|toyota
    |vauxhall|volkswagen|vw|volvo|land[ ]?rover|range[ ]?rover|fiesta|focus|corsa|astra|golf|polo|transit|sprinter|clio|qashqai|yamaha|kawasaki|vespa|daf|scania|iveco
""".strip()
_CUE = compiled(
    rf"""
    \b(?:{_WORDS}|vehicles?|cars?|vans?|lorry|lorries|motor(?:cycle|bike)s?|mopeds?|scooter|taxi|veh|driving|drove|driven|driver|parked|parking|keeper|insured|minibus|hgv|lgv|truck|trailer|caravan
      |saloon|hatchback|estate|pickup|anpr|dvla|pcn|fpn|mot|{_MAKES})\b
    """
)
_CUE_AFTER = compiled(
    rf"[ ,(]{{1,3}}(?:is[ ]|was[ ])?(?:(?:an?|the|his|her|their|black|white|silver|grey|blue|red|green)[ ]){{0,2}}(?:car|van|vehicle|motorcycle|moped|reg|index|vrm|taxi|saloon|hatchback|{_MAKES})\b"
)
_FILLED = r"""
    (?:[ _](?:no|number|mark|nos|num|is|was|plate|of|reads?|reading|reg|index|vrm)\b\.?){0,3}+
    [ \t]{0,2}[:=-]?[ \t]{0,2}["'“‘(]?\Z
"""
_BESIDE = compiled(rf"\b(?:{_WORDS}|vehicle|veh|car|van|motorcycle|motorbike|moped|taxi){_FILLED}")
_BESIDE_STRONG = compiled(rf"\b(?:{_WORDS}){_FILLED}")
_OF_VEHICLE = compiled(
    rf"\b(?:index|vrm|vrn|plates?|vehicles?|cars?|vans?|lorry|motor\w*|moped|taxi|veh|mark|dvla|{_MAKES})\b|\breg\b(?!istr)"
)
_PLATE = compiled(r"\b(?:plates?|index|vr[mn])\b")
_SHORT_WORDS = (
    FUNCTION
    | VERBS
    | MONTHS
    | WEEKDAYS
    | RANKS
    | frozenset(
        """
    fee tax gbp usd eur vat due sum pcn fpn dvd tv pc hp cc kw mm cm lbs pts qty for all
    act acc amg bed bmw bst cab cad car cid day days end fax ft foi gmt gti hrs ink kg kia km law lb log man map may
    men min mins mph no num nos old one off page para part reg regn pay per pm ref row run sec set sex six ten tdi tel
    the two type van veh vol vrm vrn vw way wks yrs
    """.split()
    )
)


def _of_length(letters: int) -> str:
    return "|".join(sorted(word for word in _SHORT_WORDS if len(word) == letters))


_SHORT = compiled(
    rf"""
    (?<![\w£/.-]) (?=[A-Z]{{1,3}}[ -]?\d|\d{{1,4}}[ -]?[A-Z])
    (?!\d{{0,4}}[ ]?(?:(?:{_of_length(2)})\b|(?:{_of_length(3)})(?:\b|\d)))
    (?:[A-Z]{{1,3}}[ -]?\d{{1,4}}|\d{{1,4}}[ -]?[A-Z]{{1,3}})
    (?![\w/]|[.,-]\d|[ ]\d{{2,3}}(?!\d))
    """
)


def _is_word(hit: regex.Match[str], group: str) -> bool:
    return (hit[group] or "").lower() in _SHORT_WORDS


def _reads_as_words(hit: regex.Match[str]) -> bool:
    """True for small letters that are words with a number between: on 20 May, at 47 mph."""
    letters = "".join(c for c in hit["head"] if c.isalpha()).lower()
    spaced = bool(hit["gap"]) or " " in hit["head"]
    mixed = not hit.group().islower() and hit["tail"] != hit["tail"].upper()
    return _is_word(hit, "tail") or (spaced and (letters in FUNCTION or mixed))


def _uncued(hit: regex.Match[str], pattern: regex.Pattern[str]) -> float:
    """The score of a shape that nothing near it speaks of: a current mark is seldom anything else."""
    if pattern is _CURRENT:
        return 0.45 if hit["head"].startswith("MG") else 0.55 if _is_word(hit, "tail") else 0.7
    if pattern is _PREFIX and len(hit["head"]) == 4:
        return 0.55
    return 0.4


def _near_vehicle(text: str, hit: regex.Match[str]) -> bool:
    return before(text, hit.start(), _CUE) or after(text, hit.end(), _CUE_AFTER, 40)


def _dated(text: str, cells: Cells) -> Iterator[Match]:
    """Current, prefix, Q and suffix marks."""
    for pattern in (_CURRENT, _PREFIX, _SUFFIX):
        for hit in finditer(pattern, text):
            tail = hit["tail"].lower()
            if tail in FUNCTION or tail in VERBS or (pattern is not _CURRENT and _is_word(hit, "tail")):
                continue
            mark = hit.group()
            if mark != mark.upper() and _reads_as_words(hit):
                continue
            beside = cells.hold(hit.start(), hit.end()) or before(text, hit.start(), _BESIDE)
            if mark != mark.upper():
                strong = cells.hold(hit.start(), hit.end()) or before(text, hit.start(), _BESIDE_STRONG)
                if strong or (beside and not hit["apart"]) or (pattern is _CURRENT and _near_vehicle(text, hit)):
                    score = 0.85 if strong and not _is_word(hit, "tail") else 0.75
                    yield Match(hit.start(), hit.end(), score, "a registration mark in lower case, near a word for one")
            elif beside or _near_vehicle(text, hit):
                yield Match(hit.start(), hit.end(), 0.9, "a registration mark near a word for a vehicle")
            elif not hit["apart"]:
                yield Match(hit.start(), hit.end(), _uncued(hit, pattern), "has the shape of a registration mark")


def _scanned(text: str, cells: Cells) -> Iterator[Match]:
    """Current marks with look-alikes: only near a cue."""
    for hit in finditer(_SCANNED, text):
        head = hit["head"]
        letters, digits = head[:2], head[-2:]
        meant = as_letters(letters) + as_digits(digits) + as_letters(hit["tail"])
        if (
            meant == letters + digits + hit["tail"]
            or not any(c.isdigit() for c in digits)
            or not _SCANNED_HOLDS.match(meant)
        ):
            continue
        if cells.hold(hit.start(), hit.end()) or _near_vehicle(text, hit):
            yield Match(hit.start(), hit.end(), 0.7, "a registration mark if look-alikes are read, near a word for one")


def _long_enough(text: str, hit: regex.Match[str]) -> bool:
    """The vaguer the word in front, the longer the mark has to be."""
    size = sum(c.isalnum() for c in hit.group())
    return (before(text, hit.start(), _BESIDE_STRONG) and (size > 2 or before(text, hit.start(), _PLATE, 24))) or (
        before(text, hit.start(), _BESIDE) and size > 3
    )


def _short(text: str, cells: Cells, strict: Cells) -> Iterator[Match]:
    """Dateless and Northern Irish marks: a few letters and a few digits, so only right behind a cue."""
    for hit in finditer(_SHORT, text):
        if strict.hold(hit.start(), hit.end()) or cells.are(hit.start(), hit.end()):
            lone = len(hit.group()) > 4 and cells.are(hit.start(), hit.end()) and strict.hold(hit.start(), hit.end())
            yield Match(hit.start(), hit.end(), 0.85 if lone else 0.75, "stands in a cell for registration marks")
        elif _long_enough(text, hit):
            sure = hit.group().isupper() and before(text, hit.start(), _OF_VEHICLE, 60)
            yield Match(hit.start(), hit.end(), 0.7 if sure else 0.55, "follows a word for a registration mark")


def search(passage: Passage) -> Iterator[Match]:
    """Every registration mark in `passage`, the long shapes first."""
    cells, strict = Cells(passage, _LABEL), Cells(passage, _STRICT_LABEL)
    taken: list[tuple[int, int]] = []
    for found in (_dated(passage.text, cells), _scanned(passage.text, cells)):
        for match in found:
            taken.append((match.start, match.end))
            yield match
    starts = {start for start, _ in taken}
    ends = {end for _, end in taken}
    for match in _short(passage.text, cells, strict):
        if match.start not in starts and match.end not in ends:
            yield match


RULE: Rule = FunctionRule("uk.vehicle_mark", "UK_VEHICLE_REGISTRATION", search)

HITS: tuple[str, ...] = (
    "A blue Vauxhall, index [[AB12CDE]], was seen.",
    "car reg [[ab12 cde]]",
    "reg [[A123 BCD]]",
    "his private plate [[1 ABC]] was stolen",
    "Northern Irish plate [[BHZ 1234]]",
    "index [[LA5I ABC]] by OCR",
    "The kit car with reg number [[Q123 ABC]]",
    "the van, [[GHJ 456K]], was abandoned",
    "Two marks: [[LK19 XYZ]] and [[BD51\nSMR]].",
    "VRM: [[YJ 68 KLM]]",
    "vehicle registration mark [[OO 55]]",
    "a silver Audi ([[P 123 ABC]])",
    "[[kp19 zza]] car, [[KPl9 ZZA]] (van) by OCR",
    "black VW Golf [[lm68 tro]]",
    "ford fiesta [[nx07abc]] was seen",
    "Registration: [[GHJ 456 K]]",
    "Registered keeper of [[T245 RKO]]",
    "Seen in NORTH ROW: [[NX68 TUE]].",
)

NEAR_MISSES: tuple[str, ...] = (
    "Form MG11 was completed on A4.",
    "THE A40 WAS CLOSED AT JUNCTION 12.",
    "THE MG11 WAS COMPLETED",
    "His car on the m25 was stopped; the van 2 had turned",
    "Postcode LS12 4QT and room B12 are near.",
    "PNC 123 and CAD 4567 were checked.",
    "Vehicle 2 of 5 was empty.",
    "Registration fee 45 GBP and 12 USD.",
    "Question 12 ALL staff, part 20 FOR review",
    "The vehicle fleet has 34 BMW and 12 VW cars",
    "at 10 AM and 11 PM",
    "a taxi licence, and, on 20 May 1980, two",
    "driving at 47 mph on the A40",
    "a 123 ABC b",
)
