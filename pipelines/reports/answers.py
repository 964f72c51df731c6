"""What the gate found, weighed against a baseline: the one value that all reports are made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipelines.baseline import Accepted, Baseline
from pipelines.gate import Checked, State, exit_code
from pipelines.intake import printable
from pipelines.reports.file_places import file_name
from redact.model.errors import Exit
from redact.model.report import Finding
from redact.model.rules import Level, Rule, fingerprints, rule_of
from redact.wire.canonical import sha256


@dataclass(frozen=True, slots=True)
class Told:
    """A finding with its rule and its fingerprint. `accepted` is what the baseline says of it, in force or expired."""

    finding: Finding
    rule: Rule
    fingerprint: str
    accepted: Accepted | None = None
    expired: bool = False

    @property
    def stands(self) -> bool:
        """Whether it fails its file: it is no mere note, and nobody accepts it today."""
        return self.rule.level is not Level.NOTE and (self.accepted is None or self.expired)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer for one file. `file` is its name in reports."""

    checked: Checked
    file: str
    told: tuple[Told, ...] = ()

    @property
    def state(self) -> State:
        """An accepted finding does not fail a file; what could not be looked at is never accepted."""
        if any(one.stands for one in self.told):
            return State.FINDINGS
        return State.COULD_NOT_LOOK if self.checked.reasons else State.CLEAN

    @property
    def standing(self) -> tuple[Told, ...]:
        return tuple(one for one in self.told if one.accepted is None or one.expired)

    @property
    def let_through(self) -> tuple[Told, ...]:
        return tuple(one for one in self.told if one.accepted is not None and not one.expired)


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers. `stale` are entries of the baseline that accept nothing any more: their file was looked at whole and
    they met nothing, or it is gone. Those of other files are left alone: a check may be of some files only."""

    files: tuple[Answer, ...]
    weighed: bool = False
    """Whether a baseline was asked."""
    stale: tuple[Accepted, ...] = ()

    @property
    def exit_code(self) -> Exit:
        """Findings before what could not be looked at, and that before clean. Raises CouldNotLook for no answer."""
        exit_code([a.checked for a in self.files])
        states = {a.state for a in self.files}
        if State.FINDINGS in states:
            return Exit.FINDINGS
        return Exit.FAILED if State.COULD_NOT_LOOK in states else Exit.CLEAN


def answers_of(checked: Sequence[Checked], today: date, baseline: Baseline | None = None) -> Answers:
    """The answers as of a day. Without a baseline nothing is accepted."""
    files = tuple(_answer(one, today, baseline) for one in checked)
    return Answers(files, baseline is not None, tuple(_stale(files, baseline)) if baseline else ())


def _stale(files: Sequence[Answer], baseline: Baseline) -> Iterator[Accepted]:
    met = {told.accepted.key for one in files for told in one.told if told.accepted}
    looked_at = {one.file: not one.checked.reasons for one in files}
    for entry in baseline.entries:
        if entry.key not in met and looked_at.get(entry.file, not Path(entry.file).exists()):
            yield entry


def _answer(checked: Checked, today: date, baseline: Baseline | None) -> Answer:
    file = file_name(checked.path)
    told: list[Told] = []
    digest = ""
    for finding, fingerprint in zip(
        checked.findings, fingerprints(checked.findings, printable(Path(checked.path.name))), strict=True
    ):
        entry = baseline.entry(fingerprint, finding.rule, file) if baseline else None
        if entry and entry.sha256:
            digest = digest or digest_of(checked.path)
            entry = entry if entry.sha256 == digest else None
        expired = entry is not None and entry.expires < today
        told.append(Told(finding, rule_of(finding), fingerprint, entry, expired))
    return Answer(checked, file, tuple(told))


def digest_of(path: Path) -> str:
    """SHA-256 of a file; empty for one that is not there."""
    return sha256(path.read_bytes()) if path.is_file() else ""
