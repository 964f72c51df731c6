"""A Verified can't be had without a whole and clean report on just this file and this plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redact.model.errors import Exit, NotVerified
from redact.model.plan import Plan, Redacted
from redact.model.report import REQUIRED_CHECKS, Finding, Report, Verified

PLAN = Plan("document", "flags", "decisions", "policy")
REDACTED = Redacted("document", "plan", "digest", b"%PDF-")
CLEAN = Report("digest", "plan", REQUIRED_CHECKS)


def test_a_whole_and_clean_report_makes_it_verified() -> None:
    assert Verified(REDACTED, PLAN, CLEAN).report.clean


def test_checks_that_nobody_asked_for_do_no_harm() -> None:
    assert Verified(REDACTED, PLAN, replace(CLEAN, ran=REQUIRED_CHECKS | {"extra"})).report.complete


@pytest.mark.parametrize("missing", sorted(REQUIRED_CHECKS))
def test_without_one_of_the_checks_it_is_not_verified(missing: str) -> None:
    lacking = replace(CLEAN, ran=REQUIRED_CHECKS - {missing})
    assert not lacking.complete
    assert not lacking.clean
    with pytest.raises(NotVerified, match=f"incomplete: {missing}"):
        Verified(REDACTED, PLAN, lacking)


def test_a_report_of_no_checks_is_not_clean() -> None:
    assert not Report("digest", "plan", frozenset()).clean


@pytest.mark.parametrize(
    ("report", "why"),
    [
        (replace(CLEAN, could_not_look=("pictures: out of memory",)), "incomplete: pictures: out of memory"),
        (replace(CLEAN, findings=(Finding("structure", 0, "an old revision"),)), r"found 1 fault"),
        (replace(CLEAN, redacted="other"), "another file"),
        (replace(CLEAN, plan="other"), "another plan"),
    ],
    ids=["could not look", "a finding", "other file", "other plan"],
)
def test_what_did_not_hold_is_not_verified(report: Report, why: str) -> None:
    with pytest.raises(NotVerified, match=why) as refused:
        Verified(REDACTED, PLAN, report)
    assert refused.value.exit_code is Exit.FINDINGS
