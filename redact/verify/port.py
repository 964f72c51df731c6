"""The port for checks: one of the tool's four extension points."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from redact.model.report import Finding
from redact.verify.evidence import Evidence


class Check(Protocol):
    """Looks at the evidence and says what is wrong. It can add findings and can't take one away.

    What it can't judge it raises: no finding means "looked, and found nothing". A message never quotes the document.
    """

    @property
    def name(self) -> str: ...

    def run(self, evidence: Evidence) -> Iterable[Finding]: ...
