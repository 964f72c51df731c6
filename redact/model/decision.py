"""A verdict on a flag. Append-only: superseded by a later one, never edited."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from redact.model.document import FactKind


class Verdict(StrEnum):
    """What becomes of a flagged place."""

    REDACT = "redact"
    KEEP = "keep"


class Authority(StrEnum):
    """Who speaks: a person who looked, or a named policy that nobody looked behind."""

    PERSON = "person"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Decision:
    """`by` names the person, or the policy and its version. `at` is UTC, ISO 8601, empty for a policy's own."""

    flag: str
    verdict: Verdict
    provision: str
    reason: str = field(repr=False)
    by: str = field(repr=False)
    authority: Authority
    at: str = ""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A named person has looked at what the machine could not read, and answers for it. Never a policy's."""

    document: str
    page: int
    kind: FactKind
    by: str = field(repr=False)
    reason: str = field(repr=False)
    at: str = ""
