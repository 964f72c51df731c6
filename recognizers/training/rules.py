"""All frames by the name of their rule, one tuple each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from recognizers.training import (
    frames_care,
    frames_composed,
    frames_council,
    frames_daily,
    frames_more,
    frames_nobody,
    frames_ordinary,
    frames_police,
    frames_scraps,
    frames_words,
)

RULES: Mapping[str, Sequence[str]] = {
    name: tuple(line.replace("\\n", "\n") for line in text.splitlines())
    for module in (
        frames_police,
        frames_care,
        frames_council,
        frames_more,
        frames_daily,
        frames_composed,
        frames_nobody,
        frames_words,
        frames_ordinary,
        frames_scraps,
    )
    for name, text in module.RULES_TEXT.items()
}
PROSE = (
    *("police", "police", "witness", "custody", "search", "health", "social", "school", "hr", "housing", "planning"),
    *("complaint", "foi_named", "general_named", "general_named", "immigration", "court", "prison", "benefit"),
    *("street", "press", "chat", "reference", "coroner"),
    *("event", "event", "event", "event", "event", "deed", "deed", "deed", "daily", "daily", "election"),
)
"""Rules that speak of people in sentences."""
YOUNG = ("social", "school", "chat", "daily")
"""Among them those that call people by their given names, without titles."""
