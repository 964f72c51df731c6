"""Several patterns may find parts of one thing: a year within a date within a range of dates. The whole is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recognizers.kit.rule import Match


def outermost(matches: Iterable[Match]) -> Iterator[Match]:
    """The matches that lie in no other, in reading order; of two that are alike, the surer."""
    reach = -1
    for match in sorted(matches, key=lambda m: (m.start, -m.end, -m.score)):
        if match.end > reach:
            yield match
            reach = match.end
