"""Answers of the gate, made by hand: findings of several kinds, in files with awkward names. Invented people only."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pipelines.baseline import Accepted, Baseline
from pipelines.gate import Checked
from pipelines.reports.answers import Answers, answers_of
from pipelines.reports.file_places import file_name
from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.model.rules import fingerprint

TODAY = date(2026, 11, 23)
BOXED = Finding("hidden_words", 3, "text lies under a dark box: remove it", "", Rect(10.004, 20, 30, 40), "RED201")
COMMENT = Finding("comments", 1, "there is a comment: write the file anew", "", None, "RED213")
NOTE = Finding("revisions", 0, "an older revision shows the same", "", None, "RED309")
AWKWARD = Path('a b%c,d:é<&>"#?.pdf')


def accepted(finding: Finding, path: Path, expires: date = TODAY, sha256: str = "") -> Accepted:
    print_ = fingerprint(finding, path.name)
    return Accepted(print_, finding.rule, file_name(path), "published in 2019", "A. Reviewer", expires, sha256)


def answers(*entries: Accepted, unread: bool = True) -> Answers:
    """Two findings and a note in one file, one that could not be read, one that is clean."""
    checked = [
        Checked(AWKWARD, (NOTE, COMMENT, BOXED)),
        Checked(Path("clean.pdf")),
        *([Checked(Path("locked.pdf"), reasons=("it is locked. Give its password.",))] if unread else []),
    ]
    return answers_of(checked, TODAY, Baseline(entries) if entries else None)
