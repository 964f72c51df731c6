"""The check letter of police and court systems: what is left of the number after division by 23, as a letter.

Criminal Justice Hub, «Court Case Reference Number»: 1 is A, 2 is B and so on, 0 is Z; I, O and S are left out. The
same letters close PNC identifiers and CRO numbers, over the two digits of the year and the padded serial number.
"""

from __future__ import annotations

LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"


def check_letter(digits: str) -> str:
    """The letter that belongs to `digits`, a string of digits."""
    return LETTERS[int(digits) % len(LETTERS)]


def pnc_id_holds(year: str, serial: str, letter: str) -> bool:
    """A PNC identifier: the last two digits of the year, then the serial number in seven digits."""
    return check_letter(year[-2:] + serial.zfill(7)) == letter.upper()


def cro_number_holds(year: str, serial: str, letter: str, *, short_file: bool) -> bool:
    """A CRO number: the year in two digits, then the serial in six; a short file (SF) is not padded."""
    return check_letter(year + (serial if short_file else serial.zfill(6))) == letter.upper()


def court_reference_holds(year: str, court: str, serial: str, letter: str) -> bool:
    """A court case reference: year, court code and serial number written as one."""
    return check_letter(year + court + serial.zfill(6)) == letter.upper()
