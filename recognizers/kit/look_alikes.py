"""Letters that OCR reads where a digit stood, and back: O/0, I/l/1, S/5, B/8.

A pattern that accepts them is weaker than one that does not, so a rule asks for a label or an otherwise perfect
shape before it believes a hit that leans on them.
"""

from __future__ import annotations

DIGIT = "[0-9OoIl|SB]"
"""A digit, or what OCR makes of one. Fit for a case-sensitive pattern."""

_TO_DIGIT = str.maketrans("OoIil|SsBb", "0011115588")
_TO_LETTER = str.maketrans("0158", "OISB")


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
