"""What a font's map to Unicode may say: plain text of a letter or a ligature, and nothing that the font itself denies.

A map can spell what a mark removed, or give words to glyphs that show others; both are ways to carry a secret past a
reader. Step (7) of docs/threat-model.md.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable

from redact.apply.rebuild.refusal import CannotRewrite

MOST_LETTERS = 3
"""The longest ligatures in use stand for three letters."""
MOST_CHARACTERS = 10
"""With all their accents and signs of vowels."""
MOST_ALIKE = 12
"""So many different glyphs of one font may stand for the same letter: plain, small, swash, old style, in a fraction."""

UNKNOWN = "\ufffd"
_UNWRITABLE = {"Cc", "Cf", "Cs", "Cn"}
_JOINERS = "\u00ad\u200c\u200d"
"""The soft hyphen, and what scripts need between letters that join, or don't."""


def plain(text: str) -> str:
    """`text` without what is no text: controls, seen and unseen, halves of pairs, unassigned places, "unknown".

    A tab or a line's end that a map gives to a glyph is a blank.
    """
    if text.isascii() and text.isprintable():
        return text
    text = "".join(" " if c in "\t\n\r" else c for c in text)
    return "".join(c for c in text if c != UNKNOWN and (c in _JOINERS or unicodedata.category(c) not in _UNWRITABLE))


def check_length(text: str) -> None:
    """Raises CannotRewrite when one glyph stands for more than a ligature's letters."""
    if len(text) <= MOST_LETTERS:
        return
    letters = sum(unicodedata.category(c)[0] not in "MZ" and c not in _JOINERS for c in text)
    if letters > MOST_LETTERS or len(text) > MOST_CHARACTERS:
        raise CannotRewrite("a character map that gives words for single glyphs")


def check_truth(text: str, evidence: Collection[str]) -> None:
    """Raises CannotRewrite when the map's letters are none of those that the font's own tables give the glyph."""
    said = _shape(text)
    known = {shape for one in evidence if (shape := _shape(one))}
    if said and known and said not in known:
        raise CannotRewrite("a character map that contradicts the font")


def check_repeats(texts: Iterable[str]) -> None:
    """`texts`: that of each different glyph. Raises CannotRewrite when many glyphs stand for the same letters."""
    counts = Counter(shape for text in texts if (shape := _shape(text)))
    if counts and max(counts.values()) > MOST_ALIKE:
        raise CannotRewrite("a character map that gives many glyphs the same letters")


def _shape(text: str) -> str:
    """Letters and digits alone, without case, accents and width: what two tables of one font may differ in."""
    if text.isascii():
        return "".join(filter(str.isalnum, text)).lower()
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isalnum()).casefold()
