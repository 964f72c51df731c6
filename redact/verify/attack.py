"""Runs every check and gathers what they say. Nothing here can make a report cleaner than its checks."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from redact.model.errors import NotVerified
from redact.model.plan import Redacted
from redact.model.report import Finding, Report
from redact.verify.evidence import Evidence
from redact.verify.port import Check


def attack(evidence: Evidence, redacted: Redacted, checks: Sequence[Check]) -> Report:
    """A check that raises has not looked: it is named with the kind of its failure, and the report stays incomplete."""
    if hashlib.sha256(evidence.redacted).hexdigest() != redacted.digest:
        raise NotVerified("the evidence is of another file than the one to be released")
    ran: set[str] = set()
    failed: dict[str, str] = {}
    findings: set[Finding] = set()
    for check in checks:
        try:
            for finding in check.run(evidence):
                findings.add(finding)
        except Exception as error:
            failed[check.name] = type(error).__name__
        else:
            ran.add(check.name)
    evidence.close()
    return Report(
        redacted=redacted.digest,
        plan=redacted.plan,
        ran=frozenset(ran - failed.keys()),
        findings=tuple(sorted(findings, key=_place)),
        could_not_look=tuple(f"{name}: {kind}" for name, kind in sorted(failed.items())),
    )


def _place(finding: Finding) -> tuple[int, str, str, tuple[float, ...]]:
    box = finding.box.as_tuple() if finding.box else ()
    return finding.page, finding.check, finding.message, box
