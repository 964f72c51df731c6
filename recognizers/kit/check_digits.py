"""Check digits. A failed one lowers a score and never clears a labelled value: a typing error still names a person."""

from __future__ import annotations


def nhs_number_holds(digits: str) -> bool:
    """Modulus 11 over ten digits (NHS Data Dictionary, «NHS NUMBER»): weights 10 to 2, 11 counts as 0, 10 is void."""
    if len(digits) != 10 or not digits.isdecimal():
        return False
    total = sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True))
    check = (11 - total % 11) % 11
    return check == int(digits[9])
