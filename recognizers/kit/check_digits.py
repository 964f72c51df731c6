"""Check digits. A failed one lowers a score and never clears a labelled value: a typing error still names a person.

The sums are those of python-stdnum (LGPL), which carries them for each number with their sources.
"""

from __future__ import annotations

from stdnum import iban, luhn
from stdnum.gb import nhs, utr


def nhs_number_holds(digits: str) -> bool:
    """Ten digits, the last of them modulus 11 of the others. Scotland's CHI number has the same check."""
    return _plain(digits) and nhs.is_valid(digits)


def utr_holds(digits: str) -> bool:
    """Ten digits, the first of them a weighted modulus 11 of the others."""
    return _plain(digits) and utr.is_valid(digits)


def luhn_holds(digits: str) -> bool:
    """Payment cards, IMEI and ICCID (ISO/IEC 7812-1)."""
    return _plain(digits) and luhn.is_valid(digits)


def iban_holds(compact: str) -> bool:
    """The country's length and letters, modulus 97, and the national check where there is one (ISO 13616)."""
    return iban.is_valid(compact)


def _plain(digits: str) -> bool:
    return digits.isascii() and digits.isdecimal()
