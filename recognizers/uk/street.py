"""A street without a number, or a road by its number: a place, which stays unless a policy asks for places."""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.address_find import STREET, found
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

# Classes and numbers of roads: Department for Transport, guidance on road classification.
_ROAD_NUMBER = compiled(
    r"""
    (?:(?<=\bthe[ ])|(?<=\bon[ ])|(?<=\balong[ ])|(?<=\bof[ ])|(?<=\boff[ ])|(?<=\bvia[ ])|(?<=\bM/way[ ])|(?<=,[ ])|(?<=\band[ ])|(?<=\() | ^ )
    (?P<road>[ABM]\d{1,4}(?:\(M\))?)
    (?=[ ](?:at|near|between|north|south|east|west|in|and|to|from|towards|was|is|by|junction|j\d|motorway|road|\p{Lu}\p{L}+[ ](?:Road|Street|Lane))\b|[ ]\(|\))
    """,
    0,
)


def search(passage: Passage) -> Iterator[Match]:
    """Every street and numbered road in `passage` that is not part of an address."""
    for one in found(passage):
        if one.kind == STREET:
            yield Match(one.start, one.end, one.score, one.reason)
    for hit in finditer(_ROAD_NUMBER, passage.text):
        yield Match(hit.start("road"), hit.end("road"), 0.6, "a road by its class and number")


RULE: Rule = FunctionRule("uk.street", "STREET", search)

HITS: tuple[str, ...] = (
    "The operation took place in [[Curtain Road EC2A]] with the consent of the licensees.",
    "It happened in [[Larch Road]] on Friday.",
    "from [[Elm Street]] to the station",
    "He ran along [[Upper Larch Street]].",
    "a fire in [[Church Lane]], Leeds",
    "near [[St John's Wood High Street]]",
    "Traffic on the [[A12]] at Leytonstone was slow.",
    "the [[M62]] between Leeds and Hull",
    "In [[The Crescent]] and [[Larch Avenue]] bins were full.",
)

NEAR_MISSES: tuple[str, ...] = (
    "She lives at 14 Larch Mews, Hackney, London E8 3QT.",
    "the road and the lane and the street",
    "Ethnicity: A1, then B1",
    "Question 3 of the form, page A4",
    "the Crown Court and the High Court",
)
