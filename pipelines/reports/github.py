"""The answers as GitHub's workflow commands: a line on stdout for each, which GitHub shows beside the run."""

from __future__ import annotations

from collections.abc import Iterator

from pipelines.reports.answers import Answers
from pipelines.reports.wording import verdict_of
from redact.model.rules import Level

COMMAND = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def as_annotations(answers: Answers) -> str:
    """A line for each finding that nobody accepts, for each reason not to have looked, and each stale entry."""
    return "".join(f"{line}\n" for line in _lines(answers))


def _lines(answers: Answers) -> Iterator[str]:
    for answer in answers.files:
        for told in answer.standing:
            place = f"Page {told.finding.page}: " if told.finding.page else ""
            text = f"{place}{told.finding.message}{verdict_of(told)}"
            yield _command(COMMAND[told.rule.level], answer.file, f"{told.rule.id} {told.rule.name}", text)
        for reason in answer.checked.reasons:
            yield _command("error", answer.file, "could not look", reason)
    for entry in answers.stale:
        text = f"Accepted and not found: line {entry.line} of the baseline. Take it out."
        yield _command("notice", entry.file, f"{entry.rule} stale", text)


def _command(name: str, file: str, title: str, text: str) -> str:
    return f"::{name} file={_property(file)},title={_property(title)}::{_data(text)}"


def _data(text: str) -> str:
    """The percent sign first: it begins an escape."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
