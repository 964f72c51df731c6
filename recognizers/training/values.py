"""Dates, times, amounts and references, as papers write them.

Telephone numbers come from Ofcom's ranges for drama, mail addresses from domains kept for examples (RFC 2606).
"""

from __future__ import annotations

import string
import unicodedata
from random import Random

from recognizers.training.people import Person
from recognizers.training.pieces import Piece

DATETIME, CODE, QUANTITY = "DATETIME", "CODE", "QUANTITY"
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_NUMBERS = "two three four five six seven eight nine ten eleven twelve fifteen twenty".split()
_MAIL = (
    "example.org example.com example.net example.org.uk northmoor.example.org halewick.example.org eskmouth-homes.example.net "
    "police.example.org nhs.example.net mail.example.com council.example.org"
).split()
_PHONES = (
    "07700 900{}", "07700900{}", "07700 900 {}", "020 7946 0{}", "(020) 7946 0{}", "0113 496 0{}", "0161 496 0{}", "0121 496 0{}", "+44 7700 900{}",
    "+447700900{}", "0044 7700 900{}", "01632 960{}", "0141 496 0{}", "0117 496 0{}", "028 9649 6{}", "029 2018 0{}", "0131 496 0{}",
)  # fmt: skip


def digits(random: Random, count: int) -> str:
    """So many digits."""
    return "".join(random.choices(string.digits, k=count))


def capitals(random: Random, count: int) -> str:
    """So many capital letters."""
    return "".join(random.choices("ABCDEFGHJKLMNPRSTWXYZ", k=count))


def date(random: Random, first: int = 1998, last: int = 2025) -> str:
    """A date in one of the ways that people write it."""
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(first, last)
    name = MONTHS[month - 1]
    nth = f"{day}{'st' if day in (1, 21) else 'nd' if day in (2, 22) else 'rd' if day in (3, 23) else 'th'}"
    week = random.choice(DAYS)
    forms = (
        f"{day} {name} {year}", f"{day:02}/{month:02}/{year}", f"{day:02}/{month:02}/{year % 100:02}", f"{day}.{month}.{year % 100:02}",
        f"{day:02}.{month:02}.{year}", f"{week} {day} {name} {year}", f"{nth} {name} {year}", f"{week} {nth} {name}", f"{day} {name}",
        f"{name} {year}", f"{day} {name[:3]} {year}", f"{day:02}-{month:02}-{year}", f"{year}-{month:02}-{day:02}", f"{week}, {day} {name} {year}",
        f"{day:02}{name[:3].upper()}{year % 100:02}", f"{nth} of {name} {year}", f"{name} {day}, {year}", f"{day}/{month}", f"the {nth}",
        str(year), f"{week[:3]} {day:02}/{month:02}/{year}", f"{day} and {day + 1} {name} {year}",
    )  # fmt: skip
    return random.choices(forms, (24, 16, 6, 2, 3, 5, 6, 3, 7, 6, 4, 2, 2, 3, 2, 1, 1, 1, 1, 4, 2, 1))[0]


def when(random: Random) -> list[Piece]:
    """A date."""
    text = date(random)
    return [Piece("the "), Piece(text[4:], DATETIME)] if text.startswith("the ") else [Piece(text, DATETIME)]


def born(random: Random) -> list[Piece]:
    """A date of birth."""
    day, month, number = random.randint(1, 28), random.randint(1, 12), random.randint(1930, 2020)
    name = MONTHS[month - 1]
    forms = (
        f"{day:02}/{month:02}/{number}", f"{day} {name} {number}", f"{day:02}/{month:02}/{number % 100:02}", f"{day:02}.{month:02}.{number}",
        f"{day:02}-{month:02}-{number}", f"{number}-{month:02}-{day:02}", f"{day}/{month}/{number}", f"{day} {name[:3]} {number}", f"{day:02} {month:02} {number}",
        f"{day:02}{month:02}{number}", f"{day:02}/{name[:3]}/{number}", str(number),
    )  # fmt: skip
    return [Piece(random.choices(forms, (40, 16, 9, 6, 5, 4, 4, 5, 2, 2, 2, 2))[0], DATETIME)]


def clock(random: Random) -> list[Piece]:
    """A time of day."""
    hour, minute = (
        random.randint(0, 23),
        random.choice((0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, random.randint(0, 59))),
    )
    small = (hour - 1) % 12 + 1
    half = "am" if hour < 12 else "pm"
    forms = (
        f"{hour:02}:{minute:02}", f"{hour:02}{minute:02} hours", f"{hour:02}{minute:02}hrs", f"{small}.{minute:02}{half}", f"{small}:{minute:02} {half}",
        f"{small}{half}", f"{small} {half[0]}.m.", f"{hour:02}.{minute:02}", f"{hour:02}:{minute:02}hrs", f"{hour:02}:{minute:02} hours",
    )  # fmt: skip
    return [Piece(random.choices(forms, (30, 14, 6, 12, 8, 10, 3, 3, 4, 6))[0], DATETIME)]


def duration(random: Random) -> list[Piece]:
    """A span of time."""
    count = random.choice(_NUMBERS) if random.random() < 0.6 else str(random.randint(2, 48))
    return [Piece(f"{count} {random.choice(('days', 'weeks', 'months', 'years', 'hours', 'minutes'))}", DATETIME)]


def money(random: Random) -> list[Piece]:
    """A sum."""
    pounds = random.choice((random.randint(2, 99), random.randint(100, 999), random.randint(1000, 90000)))
    forms = (
        f"£{pounds:,}",
        f"£{pounds:,}.{random.randint(0, 99):02}",
        f"£{pounds}",
        f"£{pounds / 1000:.1f}k",
        f"GBP {pounds:,}",
        f"{pounds:,} pounds",
    )
    return [Piece(random.choices(forms, (40, 35, 10, 4, 4, 3))[0], QUANTITY)]


def amount(random: Random) -> list[Piece]:
    """How much of a drug or how many of a small thing."""
    forms = (
        f"{random.randint(1, 90)}.{random.randint(1, 9)} grams", f"{random.randint(2, 60)} wraps", f"{random.randint(2, 30)} tablets",
        f"{random.randint(2, 28)}g", f"{random.choice(_NUMBERS)} bags", f"{random.randint(2, 9)} kilograms",
    )  # fmt: skip
    return [Piece(random.choice(forms), QUANTITY)]


def weight(random: Random) -> list[Piece]:
    """What somebody weighs."""
    return [
        Piece(
            random.choice(
                (
                    f"{random.randint(2, 130)} kg",
                    f"{random.randint(2, 9)}.{random.randint(1, 9)} kg",
                    f"{random.randint(7, 22)} stone",
                )
            ),
            QUANTITY,
        )
    ]


def drug(random: Random) -> list[Piece]:
    """A drug. The benchmark has them under MISC."""
    return [
        Piece(
            random.choice(
                "cannabis heroin cocaine amphetamine ketamine diamorphine MDMA spice morphine methadone".split()
            ),
            "MISC",
        )
    ]


def year(random: Random) -> list[Piece]:
    """A year, or a month of one."""
    number = random.randint(1975, 2025)
    return [Piece(random.choice((str(number), str(number), f"{random.choice(MONTHS)} {number}")), DATETIME)]


def phone(random: Random) -> list[Piece]:
    """A telephone number of a range kept for drama."""
    text = random.choice(_PHONES).format(digits(random, 3))
    return [Piece(text + (f" ext {digits(random, 4)}" if random.random() < 0.04 else ""), CODE)]


def plain(name: str) -> str:
    """A name as a mail address has it."""
    letters = unicodedata.normalize("NFD", name.lower().replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    return "".join(char for char in letters if char.isascii() and (char.isalnum() or char == "-"))


def mail(random: Random, who: Person) -> list[Piece]:
    """The person's mail address."""
    first, last = plain(who.given), plain(who.surname)
    local = random.choice(
        (
            f"{first}.{last}",
            f"{first}.{last}",
            f"{first[:1]}.{last}",
            f"{first[:1]}{last}",
            f"{first}{digits(random, 2)}",
            f"{last}.{first}",
        )
    )
    at = random.choices(("@", " @ ", "[at]"), (96, 2, 2))[0]
    return [Piece(f"{local}{at}{random.choice(_MAIL)}", CODE)]


def handle(random: Random, who: Person) -> list[Piece]:
    """A name on a social network."""
    first, last = plain(who.given), plain(who.surname)
    return [
        Piece(random.choice((f"@{first}_{last}", f"@{first}{digits(random, 2)}", f"@{last}x", f"@the.{first}")), CODE)
    ]


def reference(random: Random) -> list[Piece]:
    """The number of a case, complaint, crime, incident or file."""
    forms = (
        f"{digits(random, 2)}/{digits(random, 6)}/{random.randint(10, 25)}", f"CAD {digits(random, 4)}/{random.randint(1, 28):02}JAN{random.randint(18, 25)}",
        f"{capitals(random, 2)}/{digits(random, 5)}/{random.randint(10, 25)}", f"NM-20{random.randint(10, 25)}{digits(random, 4)}-{digits(random, 4)}",
        f"FOI-{digits(random, 5)}", f"{digits(random, 2)}.FOI.{random.randint(18, 25)}.{digits(random, 6)}", f"HBC-C-{digits(random, 5)}",
        f"{capitals(random, 2)}{digits(random, 6)}", digits(random, 7), f"W{digits(random, 6)}", f"{random.randint(10, 25)}/{digits(random, 5)}/FUL",
        f"{capitals(random, 3)}{digits(random, 2)}/{random.randint(10, 25)}", f"IR{digits(random, 7)}", f"INC{digits(random, 8)}", f"{digits(random, 5)}/{random.randint(10, 24)}",
        f"{capitals(random, 1)}{digits(random, 2)}{capitals(random, 2)}{digits(random, 3)}", f"{capitals(random, 2)}/{digits(random, 4)}/{random.randint(18, 25)}",
    )  # fmt: skip
    return [Piece(random.choice(forms), CODE)]


def nino(random: Random) -> list[Piece]:
    """A National Insurance number in form."""
    pairs = [digits(random, 2) for _ in range(3)]
    text = f"{random.choice(('AB', 'JG', 'JY', 'PX', 'SR', 'TT', 'WM'))}{{0}}{'{0}'.join(pairs)}{{0}}{random.choice('ABCD')}"
    return [Piece(text.format(random.choice((" ", " ", "", ""))), CODE)]


def nhs(random: Random) -> list[Piece]:
    """An NHS number in form, of the range kept for tests."""
    return [Piece(random.choice((" ", " ", "", "-")).join(("999", digits(random, 3), digits(random, 4))), CODE)]


def mark(random: Random) -> list[Piece]:
    """A number plate."""
    gap = random.choice((" ", " ", ""))
    forms = (
        f"{capitals(random, 2)}{digits(random, 2)}{gap}{capitals(random, 3)}",
        f"{capitals(random, 1)}{digits(random, 3)}{gap}{capitals(random, 3)}",
    )
    return [Piece(random.choices(forms, (85, 15))[0], CODE)]


def collar(random: Random) -> list[Piece]:
    """A collar number."""
    return [
        Piece(
            random.choice(
                (
                    digits(random, 4),
                    f"NP{digits(random, 4)}",
                    f"{digits(random, 3)}{capitals(random, 2)}",
                    digits(random, 5),
                )
            ),
            CODE,
        )
    ]


def account(random: Random) -> list[Piece]:
    """Sort code and account number."""
    pairs = "-".join(digits(random, 2) for _ in range(3))
    return [
        Piece("sort code "),
        Piece(pairs, CODE),
        Piece(random.choice((", account ", " account number ", " a/c "))),
        Piece(digits(random, 8), CODE),
    ]
