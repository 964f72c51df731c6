"""What the attack on a redacted file found. Findings are values; only our inability to judge is raised."""

from __future__ import annotations

from dataclasses import dataclass

from redact.model.errors import NotVerified
from redact.model.geometry import Rect
from redact.model.plan import Plan, Redacted

REQUIRED_CHECKS = frozenset(
    "structure withheld_text kept_text hidden_text pictures paths lifted seen second_engine images fonts pixels"
    " unlisted".split()
)
"""A report that lacks one of these is incomplete, however clean the rest."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault. `message` says what and what to do, and never quotes the document. `page` 0 is the whole file.

    `rule` is an id of `redact.model.rules`, for the findings of the gate."""

    check: str
    page: int
    message: str
    type: str = ""
    box: Rect | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`ran` names the checks that ran to their end; `could_not_look` says why others did not."""

    redacted: str
    plan: str
    ran: frozenset[str]
    findings: tuple[Finding, ...] = ()
    could_not_look: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        return not self.could_not_look and self.ran >= REQUIRED_CHECKS

    @property
    def clean(self) -> bool:
        return self.complete and not self.findings


@dataclass(frozen=True, slots=True)
class Verified:
    """A redacted document that was attacked and held. Can't be built from a report that is not complete and clean."""

    redacted: Redacted
    plan: Plan
    report: Report

    def __post_init__(self) -> None:
        if self.report.redacted != self.redacted.digest or self.report.plan != self.redacted.plan:
            raise NotVerified("the report is of another file or another plan")
        if not self.report.complete:
            missing = ", ".join(sorted(REQUIRED_CHECKS - self.report.ran)) or "; ".join(self.report.could_not_look)
            raise NotVerified(f"the verification is incomplete: {missing}")
        if self.report.findings:
            raise NotVerified(f"the verification found {len(self.report.findings)} fault(s)")
