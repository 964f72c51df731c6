"""E-mail addresses as written, broken, scanned and dodged: the shapes, for every rule that asks for them.

Shape: RFC 5322 §3.4.1 addr-spec in its everyday form (no address literal); lengths after RFC 5321 §4.5.3.1. No list of
suffixes and no network: any dotted name with a last label of letters counts where the rest is beyond doubt.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from recognizers.kit.overlaps import longest
from recognizers.kit.rule import SEARCH_SECONDS, Match, compiled, finditer

_LOCAL = r"(?<!\w) \w [\w.%+'’-]{0,63}+ (?<![.'’])"
_HOST = r"\w[\w-]{0,62}+ (?:\.\w[\w-]{0,62}+){0,6}? \.\p{L}{2,24}+ (?![\w-])(?!\.\w)"
_SUFFIX = r"(?:uk|com|org|net|eu|info|gov|ie|edu|mil|scot|wales|cymru|london|io)"
_KNOWN_HOST = rf"""
    \w[\w-]{{0,62}}+ (?:[ \n]?\.[ \n]?\w[\w-]{{0,62}}+){{0,4}}?
    [ \n]?\.[ \n]?{_SUFFIX} (?![\w-])(?!\.\w)
"""
_BENT_HOST = rf"""
    \w[\w-]{{0,62}}+ (?:[ \n]?[.,·][ \n]?\w[\w-]{{0,62}}+){{0,4}}?
    [ \n]?[.,·][ \n]?{_SUFFIX} (?![\w-])(?!\.\w)
"""
_BROKEN_HOST = rf"(?:\w[\w-]{{0,62}}+\.)? \w{{1,30}}+(?:-\w{{1,30}}+){{0,4}}?-?\n\w{{1,30}}+ (?:\.\w[\w-]{{0,62}}+){{0,4}}? \.{_SUFFIX} (?![\w-])(?!\.\w)"
_DOT = r"(?: \. | [ ]?[\[({<][ ]?dot[ ]?[\])}>][ ]? | [ ]dot[ ] )"

_PLAIN = compiled(rf"{_LOCAL} [@＠] {_HOST}")
_SPACED = compiled(rf"{_LOCAL} (?: [ ]{{0,2}}[@＠][ ]{{0,2}} | [ ]{{0,2}}@\n | [ ]?\n?@ ) {_KNOWN_HOST}")
_SPACED_ANY = compiled(rf"{_LOCAL} [ ]{{1,2}}@[ ]{{1,2}} {_HOST}")
_BENT = compiled(rf"(?<!\w) (?:\w{{1,30}}+,(?=\w))? \w [\w.%+'’-]{{0,63}}+ (?<![.'’]) [ ]?[@©®＠][ ]? {_BENT_HOST}")
_BROKEN = compiled(rf"{_LOCAL} @ {_BROKEN_HOST}")
_BROKEN_LOCAL = compiled(
    rf"(?<=(?:mail|mailto|address)(?:[ ]?:)?[ \t]|[<:]|:[ \t]|(?<![^\n])) \w[\w.%+'’-]{{0,63}}+ (?<=[._-])\n[ ]?\w[\w.%+'’-]{{0,40}}+ @ {_HOST}"
)
_QUOTED = compiled(rf"(?<!\w)[\"“][\w .'’+-]{{1,60}}+[\"”]@{_HOST}")
_DODGED = compiled(
    rf"(?:(?<!\w)\w{{1,30}}+[ ]?[\[({{<][ ]?dot[ ]?[\])}}>][ ]?){{0,3}}+ {_LOCAL} [ ]?[\[({{<|*][ ]?(?:at|@|a)[ ]?[\])}}>|*][ ]? \w[\w-]{{0,62}}+ (?:{_DOT}\w[\w-]{{0,62}}+){{1,6}}+"
)
_HALF_SPOKEN = compiled(rf"(?<!\w)\w{{1,30}}+(?:[._]\w{{1,30}}+){{1,3}}+[ ]at[ ]{_KNOWN_HOST}")
_SPOKEN_TO = compiled(
    rf"(?:\be-?mail(?:s|ed)?(?:[ ](?:me|him|her|us|address|is|to)){{0,2}}|\bmailto)[ ]?:?[ ]{{0,2}}(?P<value>\w{{2,30}}+[ ]at[ ]\w[\w-]{{0,62}}+(?:\.\w[\w-]{{0,62}}+){{0,4}}?\.{_SUFFIX})(?![\w-])(?!\.\w)"
)
_SPOKEN = compiled(
    rf"{_LOCAL} (?:[ ]dot[ ]\w{{1,30}}+){{0,2}}+ [ ]at[ ] \w[\w-]{{0,62}}+ (?:[ ]dot[ ]\w{{2,24}}+){{1,4}}+"
)

_KINDS = (
    (_PLAIN, 0.95, "has the shape of an e-mail address"),
    (_SPACED, 0.85, "has the shape of an e-mail address with blanks or a line break in it"),
    (_BROKEN, 0.85, "has the shape of an e-mail address that a line break parts"),
    (_BROKEN_LOCAL, 0.85, "has the shape of an e-mail address that a line break parts"),
    (_QUOTED, 0.9, "has the shape of an e-mail address with a quoted name"),
    (_SPACED_ANY, 0.6, "has the shape of an e-mail address with blanks around its sign"),
    (_BENT, 0.75, "has the shape of an e-mail address that scanning bent"),
    (_DODGED, 0.9, "has the shape of an e-mail address with its sign spelled out in brackets"),
    (_HALF_SPOKEN, 0.7, "has the shape of an e-mail address with its sign written as a word"),
    (_SPOKEN_TO, 0.7, "has the shape of an e-mail address with its sign written as a word"),
    (_SPOKEN, 0.7, "has the shape of an e-mail address written in words"),
)


def mail_addresses(text: str) -> Iterator[Match]:
    """Every address in `text`, in reading order. Raises TimeoutError."""
    yield from _found(text)


@lru_cache(maxsize=1)
def _found(text: str) -> tuple[Match, ...]:
    return tuple(longest(_all(text)))  # two rules ask for the same page, one after the other


def _all(text: str) -> Iterator[Match]:
    for pattern, score, reason in _KINDS:
        if not _worth_it(pattern, text):
            continue
        for hit in finditer(pattern, text):
            start, end = hit.span("value") if "value" in pattern.groupindex else hit.span()
            yield Match(start, end, score, reason)


_SIGNS = compiled("[@＠©®]", 0)
_NEEDS = {
    _DODGED: compiled(rf"[\[({{<|*][ ]?(?:at|@|a)[ ]?[\])}}>|*][ ]?\w[\w-]{{0,62}}+{_DOT}"),
    _HALF_SPOKEN: compiled(r"[._]\w{1,30}+[ ]at[ ]\w[\w-]{0,62}+[ \n]?\."),
    _SPOKEN_TO: compiled(rf"\w[ ]at[ ]\w[\w.-]{{0,80}}?\.{_SUFFIX}\b"),
    _SPOKEN: compiled(r"[ ]at[ ]\w[\w-]{0,62}+[ ]dot[ ]"),
}
"""What a text must hold before a slow pattern is worth its time: most texts hold no address at all."""


def _worth_it(pattern: regex.Pattern[str], text: str) -> bool:
    return _NEEDS.get(pattern, _SIGNS).search(text, timeout=SEARCH_SECONDS) is not None
