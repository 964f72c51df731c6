"""Letters that OCR reads where a digit stood, and back: O/0, I/l/1, S/5, B/8, Z/2, G/6.

A pattern that accepts them is weaker than one that does not, so a rule asks for a label or an otherwise perfect
shape before it believes a hit that leans on them.
"""

from __future__ import annotations

DIGIT = "(?-i:[0-9OoIl|SBZG])"
"""A digit, or what OCR makes of one; small letters are few of them in any pattern."""

_TO_DIGIT = str.maketrans("OoIil|!SsBbZzG", "00111115588226")
_TO_LETTER = str.maketrans("015826", "OISBZG")


def as_digits(text: str) -> str:
    """`text` with every look-alike letter turned into the digit it resembles."""
    return text.translate(_TO_DIGIT)


def as_letters(text: str) -> str:
    """`text` with every look-alike digit turned into the capital letter it resembles."""
    return text.translate(_TO_LETTER)


def only_digits(text: str) -> str:
    """The digits of `text` after look-alikes were turned, without anything else."""
    return "".join(c for c in as_digits(text) if "0" <= c <= "9")


def leans(text: str) -> bool:
    """True when `text`, meant to be a number, holds a letter."""
    return any(c.isalpha() or c == "|" for c in text)


def mostly_digits(text: str) -> bool:
    """True when at least half of the letters and digits of `text` are digits as they stand."""
    digits = sum(c.isdigit() for c in text)
    return digits > 0 and 2 * digits >= sum(c.isalnum() or c == "|" for c in text)
