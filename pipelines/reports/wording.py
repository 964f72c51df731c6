"""One line for a finding, the same in every report: place, what and what to do, and what the baseline says of it."""

from __future__ import annotations

from pipelines.reports.answers import Told


def line_of(told: Told) -> str:
    """`page 3: what: what to do [RED201 hidden_words]`, with its end of acceptance where it had one."""
    finding = told.finding
    place = f"page {finding.page}: " if finding.page else ""
    return f"{place}{finding.message}{verdict_of(told)} [{told.rule.id} {finding.check}]"


def verdict_of(told: Told) -> str:
    """What the baseline says, as the end of a sentence; empty where it says nothing."""
    entry = told.accepted
    if entry is None:
        return ""
    if told.expired:
        return f" (was accepted by {entry.owner} until {entry.expires}, and no longer is)"
    return f" (accepted by {entry.owner} until {entry.expires}: {entry.reason})"
