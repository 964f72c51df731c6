"""A report is never cleaner than its checks."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

import pytest

from redact.model.errors import NotVerified
from redact.model.report import REQUIRED_CHECKS, Finding, Verified
from redact.verify.attack import attack
from redact.verify.evidence import Evidence
from redact.verify.standard import standard_checks
from tests.verify.builders import SECRET, burn, letter, plan, redacted, region, report


class Clean:
    name = "unlisted"

    def run(self, evidence: Evidence) -> Iterable[Finding]:
        return ()


class Breaks:
    """Finds something, and then fails with a message that quotes the document."""

    name = "pictures"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        yield Finding(self.name, 1, "found before the failure")
        raise KeyError(SECRET)


def test_with_the_sixth_check_a_clean_file_is_verified() -> None:
    source = letter()
    one = region(source)
    content = burn(source, [one])
    result = report(source, content, plan(one), [*standard_checks(), Clean()])
    assert result.ran == REQUIRED_CHECKS
    assert Verified(redacted(content), plan(one), result).report.clean


def test_without_the_sixth_check_nothing_is_verified() -> None:
    source = letter()
    one = region(source)
    content = burn(source, [one])
    result = report(source, content, plan(one))
    assert not result.complete
    with pytest.raises(NotVerified, match="unlisted"):
        Verified(redacted(content), plan(one), result)


def test_no_checks_are_no_clean_report() -> None:
    content = letter()
    assert not report(content, content, plan(), []).clean


def test_a_check_that_fails_has_not_looked_and_its_message_is_kept_out() -> None:
    content = letter()
    result = report(content, content, plan(), [Breaks(), Clean()])
    assert result.could_not_look == ("pictures: KeyError",)
    assert result.ran == {"unlisted"}
    assert len(result.findings) == 1
    assert SECRET not in repr(result)


@pytest.mark.parametrize("content", [b"", b"not a pdf", b"%PDF-1.7\n%%EOF\n", letter()[:300]])
def test_what_the_engines_cannot_open_is_never_clean(content: bytes) -> None:
    source = letter()
    result = report(source, content, plan(region(source)), [*standard_checks(), Clean()])
    assert result.could_not_look
    assert not result.complete
    with pytest.raises(NotVerified):
        Verified(redacted(content), plan(), result)


def test_evidence_of_another_file_is_refused() -> None:
    content = letter()
    other = dataclasses.replace(redacted(content), digest="0" * 64)
    with pytest.raises(NotVerified):
        attack(Evidence(content, content, plan()), other, standard_checks())


def test_evidence_hides_what_it_holds() -> None:
    source = letter()
    assert SECRET not in repr(Evidence(source, source, plan(region(source))))


def test_the_standard_checks_are_all_but_the_callers_own() -> None:
    assert {check.name for check in standard_checks()} == REQUIRED_CHECKS - {"unlisted"}
