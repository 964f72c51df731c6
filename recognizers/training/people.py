"""Invented people, and the many ways in which papers write one."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from recognizers.names.communities import COMMUNITIES, WEIGHTS
from recognizers.names.community import Community, Order
from recognizers.names.isles import PET_FORMS, STREET_NAMES, WORD_MEN, WORD_SURNAMES, WORD_WOMEN
from recognizers.training.pieces import Piece

PERSON = "PERSON"
_DOUBLE = 0.045
_WORD_NAME = 0.06


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who never was. `family_first`: the papers may turn the name round without a comma."""

    given: str = field(repr=False)
    middle: str = field(repr=False)
    surname: str = field(repr=False)
    woman: bool
    title: str
    community: str
    family_first: bool = False

    @property
    def pet(self) -> str:
        """What friends say: one of the pet forms, or the given name's first part."""
        forms = PET_FORMS.get(self.given)
        return forms[len(self.surname) % len(forms)] if forms else self.given.split()[0]

    @property
    def initials(self) -> str:
        """The first letters of the given names, no stops."""
        return "".join(part[0] for part in f"{self.given} {self.middle}".split() if part[0].isalpha())[:3].upper()


def anyone(random: Random) -> Person:
    """Somebody new, of any community; now and then with a word for a name, or with names of two communities."""
    community = random.choices(COMMUNITIES, WEIGHTS)[0]
    woman = random.random() < 0.5
    given = random.choice(community.women if woman else community.men)
    surname = _surname(random, community, woman)
    if random.random() < _WORD_NAME:
        given = random.choice(WORD_WOMEN if woman else WORD_MEN)
    if random.random() < _WORD_NAME:
        surname = random.choice(WORD_SURNAMES)
    elif random.random() < _DOUBLE and " " not in surname and "-" not in surname:
        other = random.choice(random.choices(COMMUNITIES, WEIGHTS)[0].surnames)
        surname = f"{surname}-{other}" if " " not in other else surname
    middle = _middle(random, community, woman)
    middle = "" if middle in (given, surname) else middle
    surname = surname.removeprefix(f"{given} ")
    if random.random() < 0.25:
        given, middle, surname = (_unaccented(part) for part in (given, middle, surname))
    return Person(given, middle, surname, woman, _title(random, woman), community.key, _turned(random, community))


def _surname(random: Random, community: Community, woman: bool) -> str:
    surname = random.choice(community.surnames)
    if community.order is Order.DOUBLE and random.random() < 0.5:
        surname += f" {random.choice(community.surnames)}"
    if community.order is Order.CHAIN and random.random() < 0.6:
        surname = f"{random.choice(community.men)} {surname}"
    if woman and community.key == "polish" and surname.endswith(("ski", "cki")):
        return f"{surname[:-1]}a"
    if woman and community.key == "russian and ukrainian" and surname.endswith(("ov", "ev")):
        return f"{surname}a"
    return surname


def _middle(random: Random, community: Community, woman: bool) -> str:
    rite = community.middles[0 if woman else 1]
    if rite:
        return random.choice(rite) if random.random() < 0.5 else ""
    if community.order is not Order.PLAIN or random.random() > 0.2:
        return ""
    return random.choice(community.women if woman else community.men)


def _turned(random: Random, community: Community) -> bool:
    return community.order is Order.FAMILY_FIRST and random.random() < 0.5


def _title(random: Random, woman: bool) -> str:
    common = ("Mrs", "Ms", "Miss", "Ms") if woman else ("Mr", "Mr", "Mr", "Mr")
    if random.random() < 0.84:
        return random.choice(common)
    rare = "Dr Dr Dr Dr Professor Prof Rev Cllr Cllr Councillor Judge Mx".split()
    return random.choice([*rare, *("Dame Lady Sister".split() if woman else "Sir Lord Father Imam Rabbi".split())])


def _unaccented(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.replace("ł", "l").replace("Ł", "L").replace("ı", "i").replace("ø", "o"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def full(random: Random, who: Person) -> str:
    """Given names and surname."""
    middle = ""
    if who.middle and random.random() < 0.6:
        middle = f" {who.middle}" if random.random() < 0.7 else f" {who.middle[0]}" + random.choice(("", "."))
    if who.family_first:
        return random.choice((f"{who.surname} {who.given}", f"{who.surname.upper()} {who.given}"))
    return f"{who.given}{middle} {who.surname}"


def titled(random: Random, who: Person) -> str:
    """Title and surname."""
    return f"{dotted(random, who.title)} {who.surname}"


def dotted(random: Random, title: str) -> str:
    """The title, now and then with its stop."""
    return f"{title}." if len(title) <= 4 and random.random() < 0.08 else title


def titled_full(random: Random, who: Person) -> str:
    """Title and full name."""
    return f"{dotted(random, who.title)} {full(random, who)}"


def initialled(random: Random, who: Person) -> str:
    """J. Smith, J Smith, J.P. Smith, J. P. Smith, JP Smith."""
    first = who.initials[: random.choice((1, 1, 1, 1, 2, 3))] or who.surname[0]
    return random.choice((f"{first} ", f"{first} ", f"{'.'.join(first)}. ", f"{'. '.join(first)}. ")) + who.surname


def titled_initialled(random: Random, who: Person) -> str:
    """Mr J Smith."""
    return f"{dotted(random, who.title)} {initialled(random, who)}"


def given(random: Random, who: Person) -> str:
    """The given name, or what friends say."""
    return who.pet if random.random() < 0.3 else who.given


def surname(_random: Random, who: Person) -> str:
    """The surname alone."""
    return who.surname


def surname_first(random: Random, who: Person) -> str:
    """SMITH, John; Smith, John; SMITH John; Smith, J; Smith J."""
    last = who.surname if random.random() < 0.45 else who.surname.upper()
    first = random.choice(
        (who.given, who.given, who.given, f"{who.given} {who.middle}".strip(), who.initials, who.given[0])
    )
    comma = "," if random.random() < 0.75 or last == who.surname else ""
    tail = f" ({who.title})" if random.random() < 0.03 else ""
    return f"{last}{comma} {first}{tail}"


def capitals(random: Random, who: Person) -> str:
    """JOHN SMITH, or with the surname alone in capitals: John SMITH."""
    return full(random, who).upper() if random.random() < 0.6 else f"{who.given} {who.surname.upper()}"


def small(random: Random, who: Person) -> str:
    """john smith."""
    return full(random, who).lower()


def letters(random: Random, who: Person) -> str:
    """The person's initials alone."""
    both = who.initials[: random.choice((1, 1, 2))] + who.surname[0].upper()
    return ".".join(both) + "." if random.random() < 0.3 else both


def nicknamed(random: Random, who: Person) -> str:
    """Mohammed "Mo" Khan, Robert (Bob) Hill."""
    nick = who.pet if who.pet != who.given and random.random() < 0.7 else random.choice(STREET_NAMES)
    opening, closing = random.choice((('"', '"'), ("“", "”"), ("'", "'"), ("(", ")")))
    return f"{who.given} {opening}{nick}{closing} {who.surname}"


Form = Callable[[Random, Person], str]

STYLES: dict[str, tuple[tuple[Form, ...], tuple[int, ...]]] = {
    "full": (
        (full, titled_full, titled, initialled, titled_initialled, capitals, surname_first, nicknamed, given, small),
        (49, 13, 10, 4, 6, 6, 2, 2, 4, 1),
    ),
    "formal": ((titled_full, titled, titled_initialled, full), (40, 30, 20, 10)),
    "short": ((titled, given, surname, full, letters, titled_full, capitals, small), (36, 24, 16, 14, 4, 2, 1, 3)),
    "plain": ((full, given, capitals, initialled, small, nicknamed), (80, 10, 4, 2, 2, 2)),
    "familiar": ((given, full, letters, surname, small), (78, 12, 6, 3, 1)),
    "note": ((full, initialled, given, surname, letters, titled, small, capitals), (26, 12, 22, 10, 10, 10, 7, 3)),
    "register": ((surname_first, capitals, full, initialled), (60, 15, 15, 10)),
}


def mention(random: Random, who: Person, style: str) -> Piece:
    """The person as this style writes one: `full`, `formal`, `short`, `note` or `register`."""
    forms, weights = STYLES[style]
    return Piece(random.choices(forms, weights)[0](random, who), PERSON)


def one_form(random: Random, style: str) -> Form:
    """One way of writing that a column or a list keeps to."""
    forms, weights = STYLES[style]
    form = random.choices(forms, weights)[0]
    return full if form is nicknamed else form
