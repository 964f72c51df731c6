"""What a rule says about a stretch of text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """text[start:end] (code points) is of this type, says this rule, with this score from 0 to 1.

    `reason` is one plain sentence for the reviewer. It never quotes the text.
    """

    start: int
    end: int
    type: str
    score: float
    rule: str
    reason: str = ""
