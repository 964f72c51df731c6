"""Whether a sentence speaks of somebody: a fact about no one is not personal data (UK GDPR, article 4(1))."""

from __future__ import annotations

import regex

from recognizers.kit.not_names import NOT_NAMES, RANKS, SURNAMES_TOO, TITLES
from recognizers.kit.person_words import NAMED, PERSON, PRONOUN, TITLED
from recognizers.kit.rule import compiled

_BEFORE_NAMES = TITLES | RANKS
BACK, ON = 160, 120
"""So many characters of the sentence before and after a hit are read."""

_NOTE = compiled(
    r"""
    [ ]?(?:(?:is|has|had|was)(?![ ](?:there|the|it|this|that)\b)|suffers?|takes|taking|known[ ]to|diagnosed|uses
      |born|converted|identifies
      |attempted|registered|openly|an?[ ]practi[sc]ing|practi[sc]ing|prescribed|admitted|receives|holds|walks|speaks
        |came[ ]to|c/o|h/o|voted
      |supports|allergic|disclosed|claims|wears|attends|joined|member[ ]of|lost|became|fled|married)(?!\w)
    """
)
_PARTY_ALONE = (
    r"(?:victim|suspect|caller|patient|pt|complainant|defendant|informant|casualty|inmate|detainee|misper|prisoner"
    r"|(?-i:IP|AP|DP))"
    r"(?=[ ]?(?:[.,;:)\n]|\Z)|[ ](?:is|was|has|had|states?|stated|said|says|to|with|who|reports?|suffers?|takes"
    r"|of[ ]no|declined|refused|found|seen)\b)"
)
_STOP_BACK = compiled(
    r"""
    [.!?;][ \n"'”’)]{1,3}(?=[\p{Lu}\d“"‘'(•–-]) | \t | \n(?=[ ]?\n|[\p{Lu}\d•–-])
    """,
    0,
)
_ABBREVIATED = compiled(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|No|approx|Rev|Prof|Sgt|Insp|Cllr)|\b\p{Lu})\Z", 0)
_NO_ONE = compiled(r"(?:no|any|every|each|whether[ ]a|such[ ]an?)[ ](?:\w+[ ])?\Z")

_SOMEBODY = compiled(
    rf"""
    (?<!\w) (?: {PRONOUN} | my | me | myself
      | I(?=[ ](?:have|had|am|was|suffer|take|got|now|also)\b|['’](?:ve|m)\b)
      | (?:the|an?|this|that|my|our|your|their|another|one|second|whose|young|old
        |elderly)[ ](?:\w+[ ])?{PERSON}(?:['’]s)? ) (?!\w)
    | (?<!\w){_PARTY_ALONE}
    | {TITLED}
    | (?<!\w)(?P<name>{NAMED})(?:[ ](?:has|had|is|was|suffers|suffered|takes|took|says|said|states|stated|reports
      |told|lives)\b
      |['’]s[ ])
    """
)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, or the line of a list, or the cell, that text[start:end] stands in; bounded on both sides."""
    low, high = max(0, start - BACK), min(len(text), end + ON)
    for stop in _STOP_BACK.finditer(text, low, start):
        if not _ABBREVIATED.search(text, max(low, stop.start() - 8), stop.start()):
            low = stop.end()
    for stop in _STOP_BACK.finditer(text, end, high):
        if not _ABBREVIATED.search(text, max(end, stop.start() - 8), stop.start()):
            return low, stop.start()
    return low, high


def is_named(words: str) -> bool:
    """True when capitalised words may be a person: neither end is a word of bodies, offices, days or forms."""
    plain = [word.casefold().strip(".'’-") for word in words.split()]
    while len(plain) > 1 and plain[0] in _BEFORE_NAMES:
        del plain[0]
    return bool(plain) and not any(word in NOT_NAMES and word not in SURNAMES_TOO for word in (plain[0], plain[-1]))


def stands_alone(text: str, start: int, end: int) -> bool:
    """True when text[start:end] is all that the line, the cell or the sentence says, as on a list of markers."""
    low, high = sentence_around(text, start, end)
    return text[low:high].strip(" .,;:•-") == text[start:end]


def speaks_of_somebody(text: str, start: int, end: int) -> bool:
    """True when the sentence around text[start:end] has a pronoun, a word for one person, or a name with a verb."""
    low, high = sentence_around(text, start, end)
    if _NOTE.match(text, low, end) and text[high : high + 1] != "?":
        return True
    return any(_holds(text, hit) for hit in _SOMEBODY.finditer(text, low, high))


def _holds(text: str, hit: regex.Match[str]) -> bool:
    name = hit["name"]
    if name is not None:
        return is_named(name)
    return _NO_ONE.search(text, max(0, hit.start() - 16), hit.start()) is None
