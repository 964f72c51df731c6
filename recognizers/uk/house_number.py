"""A house told by its number alone: the neighbour at No. 14; a car outside no 6; next door at number 22.

Once a street is named, or where people live next door, papers give no more than the number. Since a form, a bus or a
platform has a number as well, a word for where somebody is must stand before it, and one for homes or streets near it.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

REVIEWED = 0.6
_REACH = 120
_NUMBER = compiled(
    r"""
    \b(?:at|o/s|outside|opp(?:osite)?|from|into|of|to|behind|in)[ ]
    (?P<whole>(?:(?:no|nos)\.?|numbers?)[ ]?\d{1,3}[a-f]?(?:[ ](?:and|&)[ ]\d{1,3}[a-f]?)?+)
    (?![\w/-]|[.:]\d|[ ](?:of|in[ ]the[ ](?:list|table|queue)|on[ ]the|bus|times?|votes?|people|seats?|places?|days?|per)\b|[ ]?%)
    """
)
_HOME = compiled(
    r"""
    \b(?:neighbours?|next[ ]door|lives?|lived|living|resid\w+|tenants?|house|home|flat|door|drive|driveway|parked|garden|gate
    |occup\w+|keyholder|o/s|visit(?:ed)?|street|road|lane|close|avenue|terrace|crescent|st|rd|ave)\b
    """
)


def search(passage: Passage) -> Iterator[Match]:
    """Every number of a house in `passage` that stands without its street."""
    text = passage.text
    for hit in finditer(_NUMBER, text):
        if _HOME.search(text, max(0, hit.start() - _REACH), min(len(text), hit.end() + _REACH // 3)):
            yield Match(*hit.span("whole"), REVIEWED, "the number of a house, near a word for a home or a street")


RULE: Rule = FunctionRule("uk.house_number", "UK_ADDRESS", search)

HITS: tuple[str, ...] = (
    "NEIGHBOUR MRS LEGG AT [[NO 14]] HAS DOG AND KEY",
    "off at Tithe Street. Enters Skoda, o/s [[No. 6]]",
    "the neighbours at [[number 22]] heard it",
    "parked outside [[no. 9]] again",
    "the people who live opposite [[No 31]] rang",
    "a shed behind [[no 12a]] on Larch Road",
    "lives next door, at [[No. 5]].",
    "visited the tenants of [[nos 3 and 5]] today",
)

NEAR_MISSES: tuple[str, ...] = (
    "at number 10 in the list of road schemes",
    "at no time was the tenant told",
    "refer to No. 6 above",
    "the home came to number 3 of 9",
    "to number 22 bus stop on the street",
    "in no 2 column of the table",
)
