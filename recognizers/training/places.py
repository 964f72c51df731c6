"""Addresses, streets and towns, as papers write them."""

from __future__ import annotations

from random import Random

from recognizers.training import place_lists as lists
from recognizers.training.pieces import Piece

LOC = "LOC"
_INWARD = "ABDEFGHJLNPQRSTUWXYZ"


def postcode(random: Random) -> str:
    """A postcode in form; now and then without its space, in small letters or with two spaces."""
    outward = f"{random.choice(lists.POSTAL_AREAS)}{random.randint(1, 28)}"
    inward = f"{random.randint(0, 9)}{random.choice(_INWARD)}{random.choice(_INWARD)}"
    code = f"{outward}{random.choice((' ', ' ', ' ', ' ', ' ', '', '  '))}{inward}"
    return code.lower() if random.random() < 0.05 else code


def street(random: Random) -> str:
    """A street's name."""
    if random.random() < 0.07:
        return random.choice(lists.STREET_WHOLE)
    return f"{random.choice(lists.STREET_FIRST)} {random.choice(lists.STREET_LAST)}"


def town(random: Random) -> str:
    """A town, a district or an invented place."""
    return random.choice(random.choice((lists.TOWNS, lists.TOWNS, lists.DISTRICTS, lists.MADE_UP)))


def number(random: Random) -> str:
    """A house number: 7, 12a, 118-120, Flat 2, 45."""
    plain = str(random.randint(1, 260))
    form = random.choices(
        ("{n}", "{n}{a}", "{n}-{m}", "Flat {k}, {n}", "Flat {k}{b}, {n}", "Apt {k}, {n}"), (70, 8, 3, 14, 3, 2)
    )[0]
    return form.format(
        n=plain, a=random.choice("abcABC"), b=random.choice("ABC"), k=random.randint(1, 40), m=int(plain) + 2
    )


def _house(random: Random) -> str:
    roll = random.random()
    if roll < 0.76:
        return f"{number(random)} {street(random)}"
    if roll < 0.86:
        return f"{random.choice(lists.HOUSE_NAMES)}, {street(random)}"
    if roll < 0.94:
        return f"{random.choice(('Flat', 'Apartment', 'Room', 'Unit'))} {random.randint(1, 90)}, {random.choice(lists.BUILDINGS)}"
    return f"{random.choice(('Top floor flat', 'Basement flat', 'Ground Floor Flat', 'First Floor'))}, {number(random)} {street(random)}"


def lines(random: Random) -> list[str]:
    """An address, line by line."""
    parts = [_house(random)]
    if random.random() < 0.3:
        parts.append(random.choice((lists.DISTRICTS, lists.MADE_UP)[random.random() < 0.5]))
    parts.append(town(random))
    if random.random() < 0.2:
        parts.append(random.choice(lists.COUNTIES))
    parts.append(postcode(random))
    return parts


def address(random: Random) -> list[Piece]:
    """An address within a sentence or a cell: whole, or as little as number and street."""
    parts = lines(random)
    roll = random.random()
    if roll < 0.3:
        parts = parts[:1]
    elif roll < 0.45:
        parts = parts[:-1]
    joint = ", " if random.random() < 0.88 else " "
    text = joint.join(parts)
    if joint == ", " and random.random() < 0.4:
        text = " ".join(text.rsplit(", ", 1))
    return [Piece(text, LOC)]


def address_block(random: Random) -> list[Piece]:
    """An address over several lines, each a span of its own."""
    pieces: list[Piece] = []
    comma = random.choice(("", "", ","))
    parts = lines(random)
    for at, part in enumerate(parts):
        pieces += [Piece(part, LOC), Piece("" if at == len(parts) - 1 else f"{comma}\n")]
    return pieces


def locality(random: Random) -> list[Piece]:
    """A town, now and then with its county."""
    text = town(random)
    if random.random() < 0.08:
        return foreign(random)
    if random.random() < 0.1:
        text += f", {random.choice(lists.COUNTIES)}"
    return [Piece(text, LOC)]


def foreign(random: Random) -> list[Piece]:
    """A city abroad."""
    return [Piece(random.choice(lists.FOREIGN), LOC)]


def road(random: Random) -> list[Piece]:
    """A street without a number, now and then with its town or postal district."""
    text = street(random)
    roll = random.random()
    if roll < 0.2:
        text += f", {town(random)}"
    elif roll < 0.28:
        text += f" {random.choice(lists.POSTAL_AREAS)}{random.randint(1, 20)}"
    return [Piece(text, LOC)]


def country(random: Random) -> list[Piece]:
    """A country, its article outside the span."""
    text = random.choice(lists.COUNTRIES)
    if text.startswith("the "):
        return [Piece("the "), Piece(text[4:], LOC)]
    return [Piece(text, LOC)]


def spot(random: Random) -> list[Piece]:
    """Where something happened: a street, a pub, a block, a landmark with a name."""
    roll = random.random()
    if roll < 0.5:
        return road(random)
    if roll < 0.65:
        return [Piece(random.choice(lists.PUBS), LOC)]
    if roll < 0.8:
        return [Piece(random.choice(lists.BUILDINGS), LOC)]
    place = random.choice(lists.LANDMARKS)
    return [Piece(place, LOC if place[0].isupper() else "")]
