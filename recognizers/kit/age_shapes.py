"""Numbers that are ages, in figures and in words, and how notes and reports set them beside somebody."""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.person_words import KIN
from recognizers.kit.rule import compiled, finditer
from recognizers.kit.somebody import is_named

NUMBER = r"(?:1[01]\d|[1-9]\d?)"
UNITS = r"(?:one|two|three|four|five|six|seven|eight|nine)"
WORD = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]{UNITS})?|ten|eleven|twelve"
    rf"|(?:thir|four|fif|six|seven|eigh|nine)teen|{UNITS})"
)
_AFTER_WRITTEN = compiled(
    r"(?<=(?:january|february|march|april|may|june|july|august|september|october|november|december)[ ](?:19\d\d|20[01]\d))"
    r"[ ]?\((?:aged?[ ])?(?P<age>[1-9]\d?)(?:[ ]?(?:yrs|years|y))?\)"
)
_TOLD = compiled(
    rf"""
    \b(?:at|aged|is|was|now)[ ](?P<age>\d{{1,2}}[ ](?:years?|yrs?)(?:,|[ ]and)?[ ]\d{{1,2}}[ ](?:months?|mths?))(?!\w)
    | \b(?:in[ ]care|fostered|adopted|seizures|epilep\w+|asthma\w*|diagnosed|orphaned|smok\w+|drinking|using|blind|deaf
      |ill|medication|excluded|abused)[ ](?:from|since|at)[ ](?:about[ ])?(?P<age2>{WORD}|1\d)(?=[ ]?[,.;)\n]|\Z
      |[ ](?:after|when|because|and|on|by)\b)
    """
)
_CLASSED = compiled(
    rf"""
    \((?:youth|juvenile|minor|child|teenager|adult|(?:fe)?male),?[ ](?:aged?[ ])?(?P<age>[1-9]\d?)\)
    | (?<!\w)(?:{KIN})[ ,]{{1,2}}(?-i:(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}'’-]++)),[ ](?P<age2>[1-9]\d?)(?=[,;]|[.](?!\d))
    | (?<!\w)(?:IC[ ]?\d|(?:fe)?male|man|woman|boy|girl)[ ]?[,;][ ](?P<age3>teens|twenties|thirties|forties|fifties|sixties
      |seventies|eighties)(?!\w)
    """
)


def in_words(text: str) -> Iterator[tuple[int, int]]:
    """Ages that a report tells in passing: since three, at 9 years 5 months, (Youth, 16), behind a date of birth."""
    for pattern in (_AFTER_WRITTEN, _TOLD, _CLASSED):
        for hit in finditer(pattern, text):
            found = hit.groupdict()
            if found.get("name") is None or is_named(hit["name"]):
                yield next(hit.span(name) for name in ("age", "age2", "age3") if found.get(name))
