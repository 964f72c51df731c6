"""Where words end, and what is no word but a token: an e-mail address, a user's or a file's name, a web address.

In a token a name stands without the spaces that part words, often with an initial: aokafor@…, okafor_statement.docx.
"""

from __future__ import annotations

import regex

INITIALS = 2
"""So many letters beside a name in a token may be initials."""
LONG = 5
"""A name of so many letters is itself within a token, whatever stands beside it."""

_NO_SPACES = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_UNSEEN = regex.compile(r"[\p{Cf}\p{Variation_Selector}\u034f]")
_RUN = regex.compile(r"\S+")
_EDGES = "()[]{}<>\"'‘’“”,;:.!?"
_FRONT_OF_NAMES = frozenset("mc mac fitz de di du la le van von st o".split())
_ENDINGS = (
    "pdf docx? docm xlsx? xlsm pptx? txt rtf csv tsv msg eml odt ods zip 7z html? xml json jpe?g png tiff? gif bmp "
    "heic mp[34] mov avi wav"
)
_ADDRESS = regex.compile(
    r"""[^\s@]+@[^\s@]* | [a-z][a-z0-9+.\-]*:// .+ | www\. .+ | .*[\\_].* | (?=.*\p{L}\p{L})[\p{L}.]*\d+[\p{L}.]* """
    rf"| [^\s/]+\.(?:{'|'.join(_ENDINGS.split())}) "
    r"| [\p{L}\d\-]+(?:\.[\p{L}\d\-]+)*\.(?:uk|com|org|net|gov|eu|info|io)(?:[/?].*)?",
    regex.IGNORECASE | regex.VERBOSE,
)


def ends_word(text: str, at: int, *, backwards: bool, short: bool = False) -> bool:
    """Whether a word ends between text[at - 1] and text[at], looking from the hit, which lies after `at` when looking
    backwards. Between a letter and a digit one does, unless the hit is `short`."""
    other = at - 1 if backwards else at
    step = -1 if backwards else 1
    while 0 <= other < len(text) and _UNSEEN.match(text[other]):
        other += step
    if not 0 <= other < len(text):
        return True
    outer, inner = text[other], text[at] if backwards else text[at - 1]
    if not outer.isalnum() or not inner.isalnum():
        return True
    if _NO_SPACES.match(outer) or _NO_SPACES.match(inner):
        return True
    if outer.isdigit() != inner.isdigit():
        return not short
    left, right = (outer, inner) if backwards else (inner, outer)
    return left.islower() and right.isupper() and not (backwards and _fronts_a_name(text, other))


def _fronts_a_name(text: str, last: int) -> bool:
    """Whether what is written together before a hit belongs to it: MacDonald is not Donald."""
    first = last
    while first > 0 and text[first - 1].isalpha():
        first -= 1
    return text[first : last + 1].casefold() in _FRONT_OF_NAMES


def fills_address(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is enough of the address that it stands in: a long name, or all but initials."""
    first, last = address_around(text, start), address_around(text, end - 1)
    before = 0 if ends_word(text, start, backwards=True) else start - run_around(text, start, end)[0]
    behind = 0 if ends_word(text, end, backwards=False) else run_around(text, start, end)[1] - end
    if (before and not first) or (behind and not last):
        return False
    inside = sum(c.isalnum() for c in text[start:end])
    return inside >= LONG or before + behind <= INITIALS


def address_around(text: str, at: int) -> tuple[int, int] | None:
    """The token around a place, where it is more than a word; None where it is a word."""
    if text[at].isspace():
        return None
    start, end = at, at + 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    while start < at and text[start] in _EDGES:
        start += 1
    while end > at + 1 and text[end - 1] in _EDGES:
        end -= 1
    return (start, end) if _ADDRESS.fullmatch(text[start:end]) else None


def run_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The letters and digits written together around text[start:end]."""
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end
