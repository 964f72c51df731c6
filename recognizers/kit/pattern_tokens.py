"""A pattern's source as tokens, for the reader in `kit.pattern_words`: the part of `regex`'s syntax that rules use."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

LETTER, CAPITAL, DIGIT, OTHER, INK = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""Stand for any letter, any capital, any digit, any other sign, any other sign that is no blank."""
DIGITS, LONG_NUMBER = "\ue005", "\ue006"
"""Stand for three digits or more, and for five or more."""
_FEW = 12
_SET = r"\[\^?\]?(?:\\.|[^\]\\])*+\]"
_ESCAPE = r"\\(?:[pP]\{[^}]*+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)"
_OPENING = regex.compile(
    r"\((?:\?(?:(?P<same>P=)|(?P<kind>[:>=!]|<=|<!)|P?<\w++>|(?P<flags>[a-zA-Z]*+(?:-[a-z]++)?)(?P<scope>[:)]))|(?!\?))"
)
_IN_SET = regex.compile(rf"{_ESCAPE}|.", regex.DOTALL)
_SPELT = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
_CLASSES = {
    "w": (LETTER, DIGIT, "_"),
    "W": (OTHER,),
    "d": (DIGIT,),
    "D": (LETTER, OTHER),
    "s": (" ", "\n", "\t", OTHER),
    "S": (LETTER, DIGIT, INK),
}
_WHOLE = {r"\w": (LETTER, DIGIT), r"\p{L}": (LETTER,), r"\d": (DIGIT,), r"\S": (LETTER, DIGIT)}


class NotRead(ValueError):
    """The pattern uses something that this reader doesn't know; it is searched for in the ordinary way."""


@cache
def _token(verbose: bool) -> regex.Pattern[str]:
    gap = r"(?:\s|\#[^\n]*+)*+" if verbose else ""
    blank, inside = (r"(?P<blank>(?:\s|\#[^\n]*+)++) |", r"| \#[^\n]*+") if verbose else ("", r"| \#")
    return regex.compile(
        rf"""
          {blank} (?P<set>{_SET}) | (?P<escape>{_ESCAPE})
        | (?P<group>\((?:[^()\[\]\\\#]++ | {_ESCAPE} | {_SET} {inside} | (?&group))*+\))
        | (?P<bar>\|)
        | (?P<count>(?:[*+?] | \{{[ ]*+(?P<least>\d*+)[ ]*+(?P<comma>,?)[ ]*+(?P<most>\d*+)[ ]*+\}})[?+]?+)
        | (?P<edge>[\^$]) | (?P<word>[a-zA-Z]+(?!{gap}[*+?{{])) | (?P<one>[^({{\[)])
        """,
        regex.VERBOSE | regex.DOTALL,
    )


def tokens(source: str, *, verbose: bool) -> Iterator[regex.Match[str]]:
    """The tokens of a pattern's source, a group as one, without blanks and comments. Raises NotRead."""
    at, pattern = 0, _token(verbose)
    while at < len(source):
        token = pattern.match(source, at)
        if token is None:
            raise NotRead
        at = token.end()
        if token.lastgroup != "blank":
            yield token


def opening(group: str) -> regex.Match[str]:
    """How a group begins: its kind or its flags. Raises NotRead."""
    found = _OPENING.match(group)
    if found is None:
        raise NotRead
    return found


def escaped(token: str, *, fold: bool) -> frozenset[str]:
    """The signs that an escape stands for, at least. Raises NotRead."""
    kind = token[1]
    if kind in _CLASSES:
        return frozenset(_CLASSES[kind])
    if kind in "pP":
        name = token[3:-1]
        if kind == "p" and name == "Lu" and not fold:
            return frozenset({CAPITAL})
        if kind == "p" and name in {"L", "Ll", "Lu"}:
            return frozenset({LETTER})
        return frozenset({LETTER, DIGIT, INK if kind == "p" and name in {"M", "N", "Nd", "P", "S"} else OTHER})
    if kind in "ux":
        return _plain(chr(int(token[2:], 16)))
    if kind in _SPELT:
        return frozenset({_SPELT[kind]})
    if kind.isalnum():
        raise NotRead
    return frozenset({kind})


def _plain(sign: str) -> frozenset[str]:
    return frozenset({DIGIT}) if sign.isdecimal() else frozenset({sign.lower()})


def listed(token: str, *, fold: bool) -> frozenset[str]:
    """The signs that a set in brackets stands for, at least. Raises NotRead."""
    members = _members(token)
    if token[1] == "^":
        return frozenset({LETTER, DIGIT, OTHER} - {kind for one in members for kind in _WHOLE.get(one, ())})
    found: set[str] = set()
    at = 0
    while at < len(members):
        one = members[at]
        if at + 2 < len(members) and members[at + 1] == "-":
            found |= _ranged(one, members[at + 2], fold=fold)
            at += 3
            continue
        found |= escaped(one, fold=fold) if len(one) > 1 else _plain(one)
        at += 1
    if len(found) <= _FEW:
        return frozenset(found)
    kinds = found & {LETTER, CAPITAL, DIGIT, OTHER, INK}
    return frozenset(kinds | {LETTER if s.isalpha() else OTHER if s.isspace() else INK for s in found - kinds})


def _members(token: str) -> list[str]:
    if "[:" in token[1:]:
        raise NotRead
    return _IN_SET.findall(token, 1 + (token[1] == "^"), len(token) - 1)


def is_whole(token: str) -> bool:
    """True when an escape or a set stands for every letter and every digit."""
    if token[0] != "[":
        return token in {r"\w", r"\S"}
    members = _members(token)
    if token[1] != "^":
        return {LETTER, DIGIT} <= {kind for one in members for kind in _WHOLE.get(one, ())}
    ranges = "-" in members[1:-1]
    return not ranges and all(m in {r"\n", r"\t", r"\s"} or (len(m) == 1 and not m.isalnum()) for m in members)


def _ranged(first: str, last: str, *, fold: bool) -> frozenset[str]:
    if len(first) == len(last) == 1:
        if first.isdecimal() and last.isdecimal():
            return frozenset({DIGIT})
        if "A" <= first <= last <= "Z" and not fold:
            return frozenset({CAPITAL})
        if first.isalpha() and last.isalpha():
            return frozenset({LETTER})
    return frozenset({LETTER, DIGIT, OTHER})
