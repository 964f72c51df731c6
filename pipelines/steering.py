"""The policy and the settings of a case: those named now, else those of its last run, else the built-in ones."""

from __future__ import annotations

from pathlib import Path

from pipelines.casefile.casefile import Casefile
from pipelines.settings import Settings, read_settings
from redact.model.policy import Policy
from redact.wire.codec import decode, encode
from redact.wire.policy import read_policy

POLICY, REFERENCE, SECOND_OPINION = "policy", "reference", "second opinion"


def read_named(policy: Path | None, case: Path | None) -> tuple[Policy | None, Settings | None]:
    """The files that the call names, read before anything is begun. Raises UsageError."""
    return (read_policy(policy) if policy else None), (read_settings(case) if case else None)


def policy_of(casefile: Casefile, named: Policy | None) -> Policy:
    """The case's policy, kept for its next run."""
    kept = casefile.recall(POLICY)
    policy = named or (decode(Policy, kept.encode(), str(casefile.folder)) if kept else read_policy())
    casefile.remember(POLICY, encode(policy).decode())
    return policy


def second_opinion_of(casefile: Casefile, asked: bool) -> bool:
    """Whether the case has a second opinion. Asked for once, it stays: else what it found would go out."""
    wanted = asked or bool(casefile.recall(SECOND_OPINION))
    if wanted:
        casefile.remember(SECOND_OPINION, "asked for")
    return wanted


def settings_of(casefile: Casefile, named: Settings | None) -> Settings:
    """The case's settings, kept for its next run."""
    settings = named or Settings(reference=casefile.recall(REFERENCE))
    casefile.remember(REFERENCE, settings.reference)
    return settings
