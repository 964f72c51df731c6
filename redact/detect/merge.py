"""Spans that speak of the same words become one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from redact.model.span import Span


@dataclass(frozen=True, slots=True)
class Merged:
    """text[start:end], the type of the strongest span, its score, and all rules and reasons that spoke for it."""

    start: int
    end: int
    type: str
    score: float
    rules: tuple[str, ...]
    reasons: tuple[str, ...]


def merged(spans: Iterable[Span], precedence: Sequence[str] = ()) -> list[Merged]:
    """Merge overlapping spans of one passage, in reading order. One sweep after sorting.

    The same type: the union, with the higher score. Different types: the span that covers the other wins, and of two
    that cover the same words the one whose type comes first in `precedence`, then the higher score. Spans that only
    overlap in part both stay: nothing that a rule asked for is given up.
    """
    rank = {type_: i for i, type_ in enumerate(precedence)}
    last = len(rank)
    unions = sorted(_unions(spans), key=lambda m: (m.start, -m.end, rank.get(m.type, last), -m.score, m.type))
    kept: list[Merged] = []
    reach = -1
    for one in unions:
        if one.end > reach:
            kept.append(one)
            reach = one.end
    return kept


def _unions(spans: Iterable[Span]) -> list[Merged]:
    by_type: dict[str, list[Span]] = {}
    for span in sorted(spans):
        by_type.setdefault(span.type, []).append(span)
    unions: list[Merged] = []
    for type_, same in by_type.items():
        run: list[Span] = []
        reach = -1
        for span in same:
            if run and span.start >= reach:
                unions.append(_union(type_, run, reach))
                run = []
            run.append(span)
            reach = max(reach, span.end) if len(run) > 1 else span.end
        if run:
            unions.append(_union(type_, run, reach))
    return unions


def _union(type_: str, run: Sequence[Span], reach: int) -> Merged:
    return Merged(
        start=run[0].start,
        end=reach,
        type=type_,
        score=max(s.score for s in run),
        rules=tuple(
            dict.fromkeys(s.rule for s in sorted(run, key=lambda s: (-s.score, s.rule.startswith("presidio."), s.rule)))
        ),
        reasons=tuple(dict.fromkeys(s.reason for s in sorted(run, key=lambda s: -s.score) if s.reason)),
    )
