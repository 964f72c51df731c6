"""One hit where a rule's patterns found the same value several times, some of them only in part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recognizers.kit.rule import Match


def longest(matches: Iterable[Match]) -> Iterator[Match]:
    """Of matches that overlap the longest, in reading order; of equally long ones the surest."""
    run: list[Match] = []
    reach = -1
    for match in sorted(matches, key=lambda m: (m.start, m.end)):
        if run and match.start >= reach:
            yield max(run, key=_rank)
            run = []
        run.append(match)
        reach = max(reach, match.end) if len(run) > 1 else match.end
    if run:
        yield max(run, key=_rank)


def _rank(match: Match) -> tuple[int, float]:
    return match.end - match.start, match.score
