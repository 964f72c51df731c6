"""A community's names, as the name modules list them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Order(Enum):
    """How a full name is built where it isn't given name and surname alone."""

    PLAIN = "given surname"
    FAMILY_FIRST = "surname given, or turned round as English wants it"
    CHAIN = "given, father's, grandfather's: no surname"
    DOUBLE = "given and both parents' surnames"
    MIDDLE = "given, a middle name of rite or honour, surname"


@dataclass(frozen=True, slots=True)
class Community:
    """Names that go together. `middles` are (for women, for men) names that stand between, as Kaur and Singh."""

    key: str
    weight: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    order: Order = Order.PLAIN
    middles: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


def names(listed: str) -> tuple[str, ...]:
    """The names of a list parted by commas."""
    return tuple(name for part in listed.split(",") if (name := " ".join(part.split())))


def community(
    key: str,
    weight: int,
    women: str,
    men: str,
    surnames: str,
    order: Order = Order.PLAIN,
    middles: tuple[str, str] = ("", ""),
) -> Community:
    """A community from its lists."""
    both = (names(middles[0]), names(middles[1]))
    return Community(key, weight, names(women), names(men), names(surnames), order, both)
