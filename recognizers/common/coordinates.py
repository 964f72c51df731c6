"""Places as numbers: latitude and longitude, National Grid references, eastings and northings.

Shape: ISO 6709 for degrees; Ordnance Survey, «Using the National Grid» for its letters (SV to HP) and digits, an even
number of them; OSNI's grid has one letter. Three decimals of a degree are about 70 metres: a house. Fewer are a town.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.context import before
from recognizers.kit.cues import Cue
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_COMPASS = r"(?:[NSEW]\b|north|south|east|west)"
_DEGREES = rf"[-−–+]?\d{{1,3}}\.\d{{3,15}}[ ]?°?[ ]?{_COMPASS}?"
_PAIR = compiled(
    r"""
    (?<![\w.,£$€%/-]|[£$€-][ ]|\d[ ])
    (?P<lat>[-−–+]?\d{1,2}\.\d{4,15})[ ]?°?[ ]?[NS]?\b (?:[ ]?[,;/|][ ]?\n?[ ]?|[ \t\n]{1,2})
    (?P<long>[-−–+]?\d{1,3}\.\d{4,15}(?!\d)(?:[ ]?°?[ ]?[EW]\b)?) (?![\w%]|[.,]\d|[ ]?(?:million|per))
    """
)
_SEXAGESIMAL = (
    r"\d{1,3}[ ]?[°º˚][ ]?\d{1,2}(?:\.\d{1,5})?[ ]?['′’‘][ ]?(?:\d{1,2}(?:\.\d{1,6})?[ ]?(?:[\"″”“]|''|’’|′′)[ ]?)?"
)
_DMS = compiled(
    rf"(?<!\w){_SEXAGESIMAL}[NS]\b(?:[ ]?[,;/]?\s{{0,2}}{_SEXAGESIMAL}[EW]\b)?+|(?<!\w){_SEXAGESIMAL}[EW]\b"
)
_LATITUDE = r"(?:\blat(?:itude)?\b|\blong?(?:itude)?\b|\blng\b)\.?"
_NAMED = (
    r"\b(?:co-?ordinates?|co-?ords?|GPS|geo-?location|geo-?tag(?:ged)?|lat(?:itude)?\s{0,2}(?:/|,|and|&)\s{0,2}long?(?:itude)?|WGS\s?84|pin\s+location|google\s+maps?)\b"
    r"(?:[ ](?:location|position|fix|reference|co-?ordinates?|point))?(?:[ ](?:at|from|showed|show|gave|placed))?"
)
_CUED_PAIR = Cue(
    _NAMED, rf"{_DEGREES}(?:[ ]?[,;/|]\s{{0,2}}|\s{{1,2}}){_DEGREES}(?!\d|\.\d)", header=rf"{_NAMED}|^\W*location\W*$"
)
_CUED_ONE = Cue(_LATITUDE, rf"{_DEGREES}(?!\d|\.\d)", header=r"^\W*(?:lat(?:itude)?|long?(?:itude)?|lng)\b")
_SQUARE = r"(?:H[PTUWXYZ]|N[A-DF-HJ-OR-UWXYZ]|OV|S[C-EHJ-PR-Z]|T[AFGLMQRV])"
_DIGITS = r"(?:\d{3}[ ]?\d{3}|\d{4}[ ]?\d{4}|\d{5}[ ]?\d{5}|\d{2}[ ]?\d{2})(?!\w|[.,]\d)"
_GRID_WORDS = r"(?:\b(?:grid|map)\s+ref(?:erence)?s?\b\.?|\bN\.?G\.?R\b\.?|\bOSGR\b|\bOS(?:GB|NI)?(?:36)?\s+(?:grid|ref(?:erence)?|co-?ord\w*)|\b(?:national|irish|OSNI|OS)\s+grid(?:\s+ref(?:erence)?)?|(?-i:\bGR)(?=[ :]))(?:[ ]\((?:OS|NGR)\))?"
_GRID = Cue(
    _GRID_WORDS, rf"(?:{_SQUARE}[ ]?|[A-HJ-Z][ ]){_DIGITS}|[A-HJ-Z]\d{{6}}(?!\w)|\d{{6}}[ ,]{{1,2}}\d{{6}}(?!\w)"
)
_GRID_BARE = compiled(
    rf"(?<![\w£-]){_SQUARE}[ ]?\d{{5}}[ ]\d{{5}}(?!\w|[.,]\d)|(?<![\w£-])T[QRM][ ]\d{{3}}[ ]\d{{3}}(?!\w|[.,]\d|[ ]\d)",
    0,
)
_EASTING = Cue(
    r"(?:\b(?:easting|northing)s?\b|(?-i:(?<!\w)[EN])(?=[ ]?[:=]))",
    r"\d{6,7}(?:\.\d{1,3})?(?!\w)(?:[ ]?[,/][ ]?\d{6,7}(?!\w))?",
    header=r"\b(?:easting|northing)s?\b",
)
_X_AND_Y = compiled(
    r"(?<!\w)(?P<x>X)[ ]?[:=]?[ ]?(?P<one>\d{6})(?:\.\d{1,3})?[ ,;]{1,3}Y[ ]?[:=]?[ ]?(?P<two>\d{6,7})(?:\.\d{1,3})?(?!\w)"
)
_CUE = compiled(rf"{_NAMED}|\blocat\w*|\bposition\w*|\bplotted|\bmap(?:ped)?\b")


def _home(lat: float, long: float) -> bool:
    """True within the United Kingdom, or near it."""
    return 49.5 <= lat <= 61.0 and -9.0 <= long <= 2.5


def _number(text: str) -> float:
    return float("".join(c for c in text.replace("−", "-").replace("–", "-") if c.isdigit() or c in "-."))


def _pairs(text: str) -> Iterator[Match]:
    for hit in finditer(_PAIR, text):
        lat, long = _number(hit["lat"]), _number(hit["long"])
        if abs(lat) > 90 or abs(long) > 180:
            continue
        if before(text, hit.start(), _CUE, 60) or _home(lat, long):
            yield Match(hit.start(), hit.end(), 0.85, "a latitude and a longitude")
        elif lat * long and ("-" in hit.group() or abs(lat) > 10):
            yield Match(hit.start(), hit.end(), 0.5, "two numbers that may be a latitude and a longitude")


def _all(passage: Passage) -> Iterator[Match]:
    text = passage.text
    yield from _pairs(text)
    for hit in finditer(_X_AND_Y, text):
        yield Match(*hit.span("one"), 0.85, "an easting, called X")
        yield Match(*hit.span("two"), 0.85, "a northing, called Y")
    for hit in finditer(_DMS, text):
        yield Match(hit.start(), hit.end(), 0.9, "degrees and minutes of latitude or longitude")
    for cue, score in ((_CUED_PAIR, 0.9), (_CUED_ONE, 0.85), (_GRID, 0.9), (_EASTING, 0.85)):
        for found in cue.find(passage):
            yield Match(found.start, found.end, score, "follows a label for a place in numbers")
    for hit in finditer(_GRID_BARE, text):
        yield Match(hit.start(), hit.end(), 0.6, "has the shape of a National Grid reference")


def _trimmed(text: str, match: Match) -> Match:
    """Without blanks at its end, and with the minus that was taken for a dash behind the label."""
    start = match.start - (match.start > 1 and text[match.start - 1] in "-−–" and text[match.start - 2] in " \t:=(")
    end = match.start + len(text[match.start : match.end].rstrip())
    return Match(start, end, match.score, match.reason)


def search(passage: Passage) -> Iterator[Match]:
    """Every place written as numbers in `passage`."""
    yield from longest(_trimmed(passage.text, match) for match in _all(passage))


RULE: Rule = FunctionRule("common.coordinates", "COORDINATES", search)

HITS: tuple[str, ...] = (
    "[[51.5237, -0.0789]]",
    "located at [[51.52374, -0.07891]] at 22:10",
    "lat [[51.5237]] long [[-0.0789]]",
    "seen at [[51°31'25\"N 0°04'44\"W]]",
    "[[51° 31′ 25.3″ N, 0° 4′ 44.1″ W]]",
    "Grid ref [[TQ 123 456]]",
    "OS grid reference [[TQ12345678]]",
    "grid reference: [[NZ 2451 6402]]",
    "NGR [[SE 12345 67890]]",
    "Easting [[533200]] Northing [[182100]]",
    "E: [[533200]], N: [[182100]]",
    "GPS [[51.523700 -0.078900]]",
    "Irish grid [[J 338 740]]",
    "pinned to [[51.5237N 0.0789W]]",
    "X: [[545000]] Y: [[258000]]",
    "coordinates ([[51.523, -0.078]])",
    "the field at [[SE 12345 67890]] was searched",
)

NEAR_MISSES: tuple[str, ...] = (
    "rates were 51.2, 0.07 and 3.4",
    "costs of £51.5237, -0.0789 change",
    "SE 123 456 units shipped",
    "odds ratio 1.5237, 0.0789",
    "The NE 2021 report",
    "a 90° turn and 0° C",
    "grid of 3 by 4; reference NZ2020",
    "the latitude given to officers",
    "p values 0.0123 0.0456 0.0789",
)
