"""Where a public body, a court, a police station or a firm can be reached: its name and its address, as one span.

These stay by policy. The Information Commissioner's own address stands at the end of nearly every refusal (FOIA s.17(7)).
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.address_find import BODY, found
from recognizers.kit.rule import FunctionRule, Match, Rule
from redact.model.passage import Passage


def search(passage: Passage) -> Iterator[Match]:
    """Every address in `passage` that is a body's."""
    for one in found(passage):
        if one.kind == BODY:
            yield Match(one.start, one.end, one.score, one.reason)


RULE: Rule = FunctionRule("uk.body_address", "BODY_CONTACT", search)

HITS: tuple[str, ...] = (
    "[[Information Commissioner's Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF]]",
    "Complain to:\n\n[[Information Commissioner’s Office\nWycliffe House\nWater Lane\nWilmslow\nCheshire\nSK9 5AF]]\n\nYours",
    "[[Northmoor Borough Council, Civic Centre, High Street, Leeds LS1 2AB]]",
    "[[Northmoor Police Headquarters, 12 Laburnum Road, Wakefield WF1 3AB]]",
    "[[Leeds Crown Court, 1 Oxford Row, Leeds LS1 3BG]]",
    "from [[Roe & Khan Solicitors LLP, 14 Park Place, Leeds LS1 2RU]]",
    "[[Town Hall, Mare Street, London E8 1EA]]",
    "[[Hackney Police Station, 2 Lower Clapton Road, E5 0PA]]",
    "You can write to us at: [[14 Larch Street, Leeds LS1 2AB]]",
)

NEAR_MISSES: tuple[str, ...] = (
    "She lives at 14 Larch Mews, Hackney, London E8 3QT.",
    "Flat 2, The Old Police Station, 14 High Street, Leeds LS1 2AB",
    "The council met in the Town Hall.",
    "the Crown Court in Leeds",
    "Northmoor Borough Council decided on 14 March.",
)
