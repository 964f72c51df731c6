"""What is flagged beside a page and also stands on one is flagged there too.

A form field's value, a comment's name: the release leaves the field behind, but the page may show the same letters, in
another spelling (a comb field sets them one by one).
"""

from __future__ import annotations

from collections.abc import Sequence

from redact.detect.merge import Merged
from redact.detect.passages import Place
from redact.detect.people import Cover
from redact.model.decision import Verdict
from redact.model.document import Surface
from redact.model.policy import Policy
from redact.model.span import Span

SHORTEST = 6
"""Letters and digits from which on a value is looked for: shorter ones stand on a page by chance."""
RULE = "detect.shown_too"
REASON = "the same letters are flagged beside the page"


def shown_too(places: Sequence[Place], found: Sequence[list[Merged]], policy: Policy) -> list[list[Merged]]:
    """`found` with what notes hold added wherever pages show it unflagged."""
    values: dict[str, Merged] = {}
    for place, many in zip(places, found, strict=True):
        if place.surface is not Surface.PAGE:
            for one in many:
                rule = policy.rule(one.type)
                value = "".join(_folded(place.passage.text[one.start : one.end])[0])
                if rule and rule.verdict is Verdict.REDACT and len(value) >= SHORTEST:
                    values.setdefault(value, one)
    if not values:
        return list(found)
    return [
        _with_values(place.passage.text, many, values) if place.surface is Surface.PAGE else many
        for place, many in zip(places, found, strict=True)
    ]


def _with_values(text: str, many: list[Merged], values: dict[str, Merged]) -> list[Merged]:
    letters, indexes = _folded(text)
    page = "".join(letters)
    flagged = Cover(Span(m.start, m.end, m.type, m.score, "") for m in many)
    added: list[Merged] = []
    for value, one in values.items():
        at = page.find(value)
        while at >= 0:
            start, end = indexes[at], indexes[at + len(value) - 1] + 1
            if not flagged.holds(start, end):
                added.append(Merged(start, end, one.type, one.score, (RULE,), (REASON,)))
            at = page.find(value, at + len(value))
    return sorted([*many, *added], key=lambda m: (m.start, m.end, m.type))


def _folded(text: str) -> tuple[list[str], list[int]]:
    """Letters and digits in small letters, each with its index; one a letter, so that the indexes hold."""
    letters: list[str] = []
    indexes: list[int] = []
    for i, c in enumerate(text):
        if c.isalnum():
            letters.append(c.casefold()[:1])
            indexes.append(i)
    return letters, indexes
