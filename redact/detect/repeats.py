"""What is flagged in one place of a document is flagged wherever else the same letters stand.

A form field's value, a comment's name: the release leaves the field behind, but the page may show the same letters, in
another spelling (a comb field sets them one by one). A number behind its label on page 1 stands bare on page 9.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redact.detect.merge import Merged
from redact.detect.passages import Place
from redact.detect.people import Cover
from redact.model.decision import Verdict
from redact.model.document import Surface
from redact.model.policy import Policy, TypeRule
from redact.model.span import Span

SHORTEST, LONGEST = 6, 60
"""Letters and digits between which a value is looked for: shorter ones stand on a page by chance."""
SURE = 0.8
"""A value that stands on a page must be this sure of itself to be looked for on the others."""
RULE = "detect.repeats"
BESIDE = "the same letters are flagged beside the page"
ELSEWHERE = "the same number is flagged elsewhere in the document"


def with_repeats(places: Sequence[Place], found: Sequence[list[Merged]], policy: Policy) -> list[list[Merged]]:
    """`found` with what notes and pages hold added wherever pages show it unflagged. Linear in the text."""
    values: dict[str, tuple[Merged, str]] = {}
    for place, many in zip(places, found, strict=True):
        for one in many:
            rule = policy.rule(one.type)
            value = "".join(_folded(place.passage.text[one.start : one.end])[0])
            if rule and rule.verdict is Verdict.REDACT and SHORTEST <= len(value) <= LONGEST:
                if place.surface is not Surface.PAGE:
                    values.setdefault(value, (one, BESIDE))
                elif _is_number(value, one, rule):
                    values.setdefault(value, (one, ELSEWHERE))
    if not values:
        return list(found)
    lengths = sorted({len(v) for v in values}, reverse=True)
    return [
        _with_values(place.passage.text, many, values, lengths) if place.surface is Surface.PAGE else many
        for place, many in zip(places, found, strict=True)
    ]


def _is_number(value: str, one: Merged, rule: TypeRule) -> bool:
    """Whether a value tells somebody apart by itself, wherever it stands: not a name, a date or a description."""
    return (
        one.score >= SURE
        and not rule.names_people
        and not rule.tells_of_people
        and sum(c.isdigit() for c in value) >= SHORTEST // 2
    )


def _with_values(
    text: str, many: list[Merged], values: dict[str, tuple[Merged, str]], lengths: Sequence[int]
) -> list[Merged]:
    letters, indexes = _folded(text)
    page = "".join(letters)
    flagged = Cover(Span(m.start, m.end, m.type, m.score, "") for m in many)
    added: list[Merged] = []
    done = -1
    for at in _word_starts(indexes):
        if at < done:
            continue
        for length in lengths:
            said = values.get(page[at : at + length])
            if said is None or len(page) < at + length:
                continue
            one, reason = said
            start, end = indexes[at], indexes[at + length - 1] + 1
            if end < len(text) and text[end].isalnum():
                continue
            if not flagged.holds(start, end):
                added.append(Merged(start, end, one.type, one.score, (RULE,), (reason,)))
                done = at + length
            break
    return sorted([*many, *added], key=lambda m: (m.start, m.end, m.type))


def _word_starts(indexes: Sequence[int]) -> Iterator[int]:
    """Where in the folded text a run of letters and digits begins."""
    before = -2
    for at, index in enumerate(indexes):
        if index != before + 1:
            yield at
        before = index


def _folded(text: str) -> tuple[list[str], list[int]]:
    """Letters and digits in small letters, each with its index; one a letter, so that the indexes hold."""
    letters: list[str] = []
    indexes: list[int] = []
    for i, c in enumerate(text):
        if c.isalnum():
            letters.append(c.casefold()[:1])
            indexes.append(i)
    return letters, indexes
