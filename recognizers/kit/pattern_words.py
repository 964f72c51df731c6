"""Reads from a pattern which words and signs each of its matches begins with, and which it must hold besides.

So that `kit.near` tries it only where they stand. Rules are written as plain patterns; nobody has to list the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from recognizers.kit import pattern_pieces as pieces
from recognizers.kit.pattern_cues import Cue, number_of
from recognizers.kit.pattern_pieces import FAR, Need, Piece
from recognizers.kit.pattern_tokens import DIGIT, LETTER, OTHER, NotRead, escaped, is_whole, listed, opening, tokens

_MOST_BRANCHES = 16
_LONG, _SHARED = 80, 256
_LINE = 128
_LONG_PATTERN, _WORTH_LONG, _WORTH = 800, 5, 16
_USEFUL = 400.0
_ANY = (LETTER, DIGIT, OTHER)
_EDGES = {"b": pieces.EDGE, "A": pieces.AFTER_OTHER, "z": pieces.NO_LETTER, "Z": pieces.NO_LETTER, "B": pieces.NOWHERE}


@dataclass(frozen=True, slots=True)
class Asked:
    """A cue by its number; where it begins is told as in `Need`."""

    cue: Cue
    number: int
    low: int
    high: int
    runs: int


@dataclass(frozen=True, slots=True)
class Branch:
    """One way to match: what it begins with, if that is known, and what it needs, the rarest first."""

    first: Asked | None
    needs: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The ways in which a pattern can match. `brief`: no match is longer than a line; `worth`: to try it at one place
    costs as much as to search so many letters."""

    branches: tuple[Branch, ...]
    brief: bool
    worth: int


@cache
def plan_of(pattern: regex.Pattern[str]) -> Plan | None:
    """How to look for `pattern`; None when nothing useful can be said of one of the ways in which it matches."""
    try:
        rows = _rows(pattern.pattern, bool(pattern.flags & regex.IGNORECASE), bool(pattern.flags & regex.VERBOSE))
    except NotRead:
        return None
    ways = [way for row in rows for way in _spread(row)]
    found = [_branch(way) for way in ways]
    known = tuple(one for one in found if one is not None)
    if len(known) < len(found):
        return None
    brief = all(way.high <= _LINE and not way.runs for way in ways)
    return Plan(known, brief, _WORTH_LONG if len(pattern.pattern) > _LONG_PATTERN else _WORTH)


def _branch(way: Piece) -> Branch | None:
    if not way.low:
        return None
    cue = pieces.cue_of(way.starts, edge=False)
    first = Need(cue, 0, 0) if cue is not None else None
    needs = pieces.needs_of(way, edge=False)
    if not needs or needs[0].cue.commonness > _USEFUL:
        return None
    asked = [_ask(need) for need in (needs[0], *(n for n in needs[1:4] if n.cue.commonness < _USEFUL))]
    return Branch(_ask(first) if first else None, tuple(asked))


def _ask(need: Need) -> Asked:
    return Asked(need.cue, number_of(need.cue), need.low, need.high, need.runs)


@lru_cache(maxsize=_SHARED)
def _shared(source: str, fold: bool, verbose: bool) -> Piece:
    """A long fragment, such as the words for a person, that many patterns share: read once."""
    return _body(_rows(source, fold, verbose))


def _unshared(source: str, fold: bool, verbose: bool) -> Piece:
    return _body(_rows(source, fold, verbose))


def _body(rows: tuple[tuple[Piece, ...], ...]) -> Piece:
    return pieces.one_of([pieces.in_a_row(row) for row in rows])


def _rows(source: str, fold: bool, verbose: bool) -> tuple[tuple[Piece, ...], ...]:
    """Alternatives, each as its pieces. Raises NotRead."""
    rows: list[list[Piece]] = [[]]
    for token in tokens(source, verbose=verbose):
        kind = token.lastgroup
        if kind == "bar":
            rows.append([])
        elif token["count"]:
            if not rows[-1]:
                raise NotRead
            rows[-1][-1] = pieces.repeated(rows[-1][-1], *_counted(token))
        elif kind == "group":
            begin = opening(token.group())
            if begin["scope"] == ")":
                fold = fold or "i" in begin["flags"]
            else:
                rows[-1].append(_group(token.group(), begin, fold, verbose))
        else:
            rows[-1].append(_single(token.group(), kind, fold))
    return tuple(tuple(row) for row in rows)


@lru_cache(maxsize=2048)
def _single(text: str, kind: str | None, fold: bool) -> Piece:
    if kind == "word":
        return pieces.of_word(text.lower())
    if kind == "set":
        return pieces.of_signs(listed(text, fold=fold), whole=is_whole(text))
    if kind == "edge":
        return pieces.AFTER_OTHER if text == "^" else pieces.NO_LETTER
    if kind == "escape":
        known = _EDGES.get(text[1])
        return known or pieces.of_signs(escaped(text, fold=fold), whole=is_whole(text))
    return pieces.of_signs(_ANY if text == "." else (DIGIT,) if text.isdecimal() else (text.lower(),))


def _group(text: str, begin: regex.Match[str], fold: bool, verbose: bool) -> Piece:
    if begin["same"]:
        return pieces.UNKNOWN
    on, _, off = (begin["flags"] or "").partition("-")
    fold = (fold or "i" in on) and "i" not in off
    source, kind = text[begin.end() : -1], begin["kind"] or ""
    if kind not in {"!", "<!", "<="}:
        body = (_shared if len(source) > _LONG else _unshared)(source, fold, verbose)
        if kind == "=":
            return Piece(0, 0, pieces.NOWHERE.starts, closes=pieces.begins_apart(body), needs=body.needs)
        return body
    rows = _rows(source, fold, verbose)
    if kind == "<=":
        behind = all(row and (row[-1] is pieces.AFTER_OTHER or pieces.in_a_row(row).ends_apart) for row in rows)
        return pieces.AFTER_OTHER if behind else pieces.NOWHERE
    if not any(len(row) == 1 and row[0].whole for row in rows):
        return pieces.NOWHERE
    return pieces.AFTER_OTHER if kind == "<!" else pieces.NO_LETTER


def _counted(token: regex.Match[str]) -> tuple[int, int]:
    sign = token["count"][0]
    if sign != "{":
        return (0, 1) if sign == "?" else (0, FAR) if sign == "*" else (1, FAR)
    least = int(token["least"] or 0)
    return least, (int(token["most"]) if token["most"] else FAR if token["comma"] else least)


def _spread(row: Sequence[Piece]) -> list[Piece]:
    """A row whose first part is one of several, as several rows."""
    at = next((i for i, piece in enumerate(row) if not piece.empty), len(row))
    many = row[at].branches if at < len(row) else ()
    if not 1 < len(many) <= _MOST_BRANCHES:
        return [pieces.in_a_row(row)]
    rest = pieces.in_a_row(row[at + 1 :])
    return [pieces.in_a_row([*row[:at], one, rest]) for one in many]
