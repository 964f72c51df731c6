"""Ranks, warrant holders and other roles that stand before a name and belong to its span, as a title does."""

from __future__ import annotations

from random import Random

from recognizers.training.people import PERSON, Person, anyone, full, initialled
from recognizers.training.pieces import Piece
from recognizers.training.values import CODE, collar

LOW = "PC PC PC PC DC DC DC PS PS DS DS PCSO Sgt T/DC A/PS D/Sgt T/Sgt WPC PSI SC Constable Sergeant".split()
LONG = (
    "Police Constable", "Detective Constable", "Detective Sergeant", "Police Sergeant", "Special Constable", "Acting Sergeant", "Temporary Detective Constable",
)  # fmt: skip
HIGH = (
    "Inspector", "Insp", "DI", "T/DCI", "DCI", "Det Insp", "Detective Inspector", "Chief Inspector", "Superintendent", "Supt", "Detective Superintendent",
    "Chief Superintendent", "ACC", "Assistant Chief Constable", "Chief Constable", "Commander", "A/Insp", "T/Supt", "Ch Insp", "Borough Commander",
)  # fmt: skip
OTHERS = "Nurse Midwife Matron Constable Canon Pastor Captain Major Corporal Lance-Corporal Sgt Lieutenant Colonel Deacon Brother Nurse".split()

MILITARY = (
    "Wing Commander", "Squadron Leader", "Flight Lieutenant", "Group Captain", "Air Vice-Marshal", "Brigadier", "Major-General", "Lieutenant-Colonel", "Lt Col",
    "Lance Corporal", "Staff Sergeant", "Commodore", "Rear Admiral", "Lieutenant Commander", "Petty Officer", "Private", "Gunner", "Colour Sergeant", "Captain",
)  # fmt: skip


def military(random: Random) -> list[Piece]:
    """Wing Commander Rodd: the benchmark has the rank in the span."""
    who = anyone(random)
    name = random.choice((who.surname, who.surname, full(random, who), initialled(random, who)))
    return [Piece(f"{random.choice(MILITARY)} {name}", PERSON)]


def rank(random: Random) -> str:
    """A rank, mostly a low one."""
    return random.choice(random.choices((LOW, LONG, HIGH, OTHERS), (66, 8, 19, 7))[0])


def officer(random: Random, who: Person | None = None) -> list[Piece]:
    """PC Smith; PC 1234 Smith; PC Smith 1234; DS Jane Smith; PC 1234."""
    who = who or anyone(random)
    title = rank(random)
    low = title in LOW or title in LONG
    roll = random.random()
    number = collar(random)[0].text
    if low and roll < 0.14:
        return [Piece(f"{title} {number} {who.surname}", PERSON)]
    if low and roll < 0.3:
        gap, end = random.choice(((" ", ""), (" ", ""), (" (", ")")))
        return [Piece(f"{title} {who.surname}", PERSON), Piece(gap), Piece(number, CODE), Piece(end)]
    if low and roll < 0.36:
        return numbered(random)
    name = who.surname if roll < 0.7 else full(random, who) if roll < 0.9 else initialled(random, who)
    if random.random() < 0.07:
        name = name.upper()
    return [Piece(f"{title} {name}", PERSON)]


def numbered(random: Random) -> list[Piece]:
    """PC 1234: an officer whom only the number names."""
    return [Piece(f"{random.choice(LOW)} {collar(random)[0].text}", CODE)]
