"""Long registers, drawn by lot from a seed: the same people each time, no two rows written alike."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

AREAS = (
    "0113 496",
    "0114 496",
    "0115 496",
    "0116 496",
    "0117 496",
    "0118 496",
    "0121 496",
    "0131 496",
    "0141 496",
    "0151 496",
)
"""Ofcom keeps 0000 to 0999 of these exchanges for drama."""


@dataclass(frozen=True, slots=True)
class Stock:
    """What a register is drawn from. Family names that come first in their language are written so: `NGUYEN^Van An`."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    whole: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[str, ...]
    district: str


class Drawer:
    """Draws marked-up people, addresses and numbers."""

    def __init__(self, seed: str, stock: Stock) -> None:
        self.lot = Random(seed)
        self.stock = stock
        self._given = list(stock.given)
        self._family = list(stock.family)
        self._whole = list(stock.whole)
        for names in (self._given, self._family, self._whole):
            self.lot.shuffle(names)

    def person(self, style: str) -> str:
        """A person that has not been drawn before, in one of the ways of writing a name."""
        if style == "whole":
            return f"[p|{self._whole.pop()}]"
        given, family = self._given.pop(), self._family.pop()
        ways = {
            "plain": f"{given} {family}",
            "first": f"{family.upper()}, {given}",
            "initial": f"{given[0]}. {family}",
            "after": f"{family} {given[0]}",
            "capitals": f"{given} {family}".upper(),
            "small": f"{given} {family}".lower(),
        }
        return f"[p|{ways[style]}]"

    def born(self) -> str:
        """A birth date in one of the ways of writing a date."""
        day, month, year = self.lot.randint(1, 28), self.lot.randint(1, 12), self.lot.randint(1941, 2004)
        name = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[month - 1]
        ways = (
            f"{day:02}/{month:02}/{year}",
            f"{day}.{month}.{year % 100:02}",
            f"{day} {name} {year}",
            f"{year}-{month:02}-{day:02}",
        )
        return f"[dob|{self.lot.choice(ways)}]"

    def phone(self) -> str:
        """A number that Ofcom keeps for drama."""
        tail = f"{self.lot.randint(0, 999):03}"
        ways = (
            f"07700 900{tail}",
            f"07700900{tail}",
            f"+44 7700 900 {tail}",
            f"{self.lot.choice(AREAS)} 0{tail}",
            f"01632 960{tail}",
        )
        return f"[t|{self.lot.choice(ways)}]"

    def address(self) -> str:
        """A house in a street, with as much of the rest as the writer cared for."""
        street, town = self.lot.choice(self.stock.streets), self.lot.choice(self.stock.towns)
        number = self.lot.randint(1, 240)
        ways = (
            f"[a|{number} {street}]",
            f"[a|{number}{self.lot.choice('abc')} {street}, {town}]",
            f"[a|Flat {number % 19 + 1}, {number} {street}, {town}]",
            f"[a|{number} {street}, {town}] [pc|{self.postcode()}]",
        )
        return self.lot.choice(ways)

    def postcode(self) -> str:
        """In a district that does not exist, of an area that does."""
        letters = "ABDEFGHJLNPQRSTUWXYZ"
        return f"{self.stock.district} {self.lot.randint(1, 9)}{self.lot.choice(letters)}{self.lot.choice(letters)}"

    def among(self, *values: str) -> str:
        return self.lot.choice(values)
