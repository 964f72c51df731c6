"""Invented numbers that pass the checks of real ones. No number here was ever issued on purpose."""

from __future__ import annotations


def nhs_number(nine_digits: str) -> str:
    """Add the modulus-11 check digit. Numbers from 999 000 0000 up are kept for tests by the NHS."""
    total = sum(int(digit) * weight for digit, weight in zip(nine_digits, range(10, 1, -1), strict=True))
    check = (11 - total % 11) % 11
    if check == 10:
        raise ValueError(f"no NHS number starts with {nine_digits}")
    digits = f"{nine_digits}{check}"
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}"


def driving_licence(surname: str, initials: str, born: str, *, female: bool, tail: str) -> str:
    """The 16 places of a GB licence number: name, birth date (YYYY-MM-DD) and initials make the first 13."""
    year, month, day = born.split("-")
    first = str(int(month[0]) + (5 if female else 0))
    name = "".join(char for char in surname.upper() if char.isascii() and char.isalpha())
    return f"{name[:5]:9<5}{year[2]}{first}{month[1]}{day}{year[3]}{initials:9<2}{tail}"
