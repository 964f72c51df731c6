"""The shape of a rule.

A pack's file defines one module-level `RULE`, and `HITS` and `NEAR_MISSES` beside it: its own page of proof.
The catalogue walks the packs and finds them; nothing else needs to be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, cast

import regex

from recognizers.kit.near import matches
from redact.model.passage import Passage

SEARCH_SECONDS = 5.0
"""Longest that one pattern may search one passage. A breach raises TimeoutError: not looked is not clean."""


@dataclass(frozen=True, slots=True)
class Match:
    """passage.text[start:end] is a hit, with a score from 0 to 1 and a reason in words that quotes nothing."""

    start: int
    end: int
    score: float
    reason: str


class Rule(Protocol):
    """What every rule offers. `name` is `pack.file`, such as `uk.postcode`; `type` is what the policy calls it."""

    @property
    def name(self) -> str: ...

    @property
    def type(self) -> str: ...

    def find(self, passage: Passage) -> Iterable[Match]:
        """All hits in `passage`, in any order. Raises TimeoutError when a search takes too long."""
        ...


@dataclass(frozen=True, slots=True)
class FunctionRule:
    """A rule made of a name, a type and one pure function."""

    name: str
    type: str
    search: Callable[[Passage], Iterable[Match]]

    def find(self, passage: Passage) -> Iterable[Match]:
        return self.search(passage)


class _Pattern:
    """A pattern that is compiled when it is first tried. Some nine hundred take three seconds, and most are never tried:
    no page holds the words that all of them ask for (`kit.near`)."""

    __slots__ = ("_made", "flags", "pattern")

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags
        self._made: regex.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            self._made = regex.compile(self.pattern, self.flags)
        return getattr(self._made, name)


def compiled(pattern: str, flags: int = regex.IGNORECASE) -> regex.Pattern[str]:
    """A pattern in the verbose style, compiled once. Upper and lower case are alike unless `flags` says."""
    return cast("regex.Pattern[str]", _Pattern(pattern, flags | regex.VERBOSE | regex.VERSION0))


def finditer(pattern: regex.Pattern[str], text: str, *, overlapped: bool = False) -> Iterator[regex.Match[str]]:
    """All matches, within `SEARCH_SECONDS`; with `overlapped`, also those that begin in another. Raises TimeoutError."""
    return matches(pattern, text, overlapped=overlapped, seconds=SEARCH_SECONDS)
