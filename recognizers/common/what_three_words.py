"""what3words addresses: three words that name a square of three metres.

Shape: what3words, «How to write a what3words address»: `///` and three words in small letters, parted by dots.
Without the slashes it looks like a host or a file, so a label has to speak.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.kit.cues import Cue
from recognizers.kit.labels import cell_values
from recognizers.kit.overlaps import longest
from recognizers.kit.rule import FunctionRule, Match, Rule, compiled, finditer
from redact.model.passage import Passage

_WORD = r"[\p{L}\p{M}]{2,24}+"
_DOT = r"(?:[.·・]\n?|\.[ ]|[ ]\.[ ]?)"
_SHAPE = compiled(rf"(?<![\w/:])/{{3}}[ ]?{_WORD}{_DOT}{_WORD}{_DOT}{_WORD}(?![\w/]|\.\w)")
_CUE = Cue(
    r"(?:\bw(?:hat)?[ -]?(?:3|three)[ -]?w(?:ords?)?\b|\b(?:three|3)[ -]words?(?=[ ](?:location|address|square|code)))(?:[ ](?:location|address|square|words))?(?:\.com(?=/)|\.co(?=/))?[/ ]{0,4}",
    rf"""
    (?:/{{1,3}}[ ]?)?
    (?-i: \p{{Ll}}{{2,24}}+{_DOT}\p{{Ll}}{{2,24}}+{_DOT}\p{{Ll}}{{2,24}}+ | \p{{Lu}}\p{{L}}{{1,23}}+[.]\p{{Lu}}\p{{L}}{{1,23}}+[.]\p{{Lu}}\p{{L}}{{1,23}}+ )
    (?![\w/]|\.\w)
    """,
)
_NAMED_BEHIND = compiled(
    r"(?<![\w/.:@-])/{0,3}\p{Ll}{2,24}+\.\p{Ll}{2,24}+\.\p{Ll}{2,24}+(?=[ ,]{0,2}\(?(?:on[ ]|using[ ])?w(?:hat)?[ -]?(?:3|three)[ -]?w(?:ords?)?\b)",
    0,
)
_LOOSE = compiled(
    r"""
    \bw(?:hat)?[ -]?(?:3|three)[ -]?w(?:ords?)?\b (?:[ ](?:location|address|square|words|ref(?:erence)?))? [ ]?[:=\t][ \t]?/{0,3}
    (?P<value>(?-i:\p{Ll}{2,24}+(?P<gap>,?[ ]|[,/_-])\p{Ll}{2,24}+(?P=gap)\p{Ll}{2,24}+))(?![\w/])(?=[ ]?(?:[.,;)\t\n]|\Z))
    """
)
_HEADER = compiled(r"\bw(?:hat)?[ -]?(?:3|three)[ -]?w(?:ords?)?\b")
_WHOLE = compiled(r"/{0,3}[ ]?\p{L}{2,24}+[ .,/_-]{1,2}\p{L}{2,24}+[ .,/_-]{1,2}\p{L}{2,24}+", 0)


def _all(passage: Passage) -> Iterator[Match]:
    for hit in finditer(_SHAPE, passage.text):
        yield Match(hit.start(), hit.end(), 0.95, "three slashes and three words that name a place")
    for hit in finditer(_NAMED_BEHIND, passage.text):
        yield Match(hit.start(), hit.end(), 0.9, "three words in front of a label for a place in three words")
    for hit in finditer(_LOOSE, passage.text):
        yield Match(*hit.span("value"), 0.85, "three words behind a label for a place in three words")
    for cell in cell_values(passage, _HEADER):
        if _WHOLE.fullmatch(cell.text):
            yield Match(cell.start, cell.end, 0.9, "three words in a cell for a place in three words")
    for found in _CUE.find(passage):
        yield Match(found.start, found.end, 0.9, "three words behind a label for a place in three words")


def search(passage: Passage) -> Iterator[Match]:
    """Every what3words address in `passage`."""
    yield from longest(_all(passage))


RULE: Rule = FunctionRule("common.what_three_words", "WHAT_THREE_WORDS", search)

HITS: tuple[str, ...] = (
    "found at [[///filled.count.soap]]",
    "what3words: [[filled.count.soap]]",
    "w3w [[filled.count.soap]]",
    "what three words location [[///filled.count.soap]]",
    "https://w3w.co/[[filled.count.soap]]",
    "W3W: [[/// filled.count.soap]]",
    "what3words [[filled. count. soap]]",
    "What3Words address is [[///filled.count.\nsoap]]",
    "the square [[///Filled.Count.Soap]] again",
)

NEAR_MISSES: tuple[str, ...] = (
    "see www.example.com for more",
    "file name report.final.doc",
    "what3words is an app. Please use it.",
    "file:///home.users.jane/notes",
    "a/b.c.d and //one.two.three",
    "What three words would you use? Kind. Warm. Brave.",
)
