"""The gate: are these released files clean? Three answers for each: clean, findings, could not look.

The third is never given as the first. A manifest beside a file says what was marked and what was released on
purpose; it can't make the file itself pass the structure checks. Each finding has its rule of `redact.model.rules`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from pipelines.confinement.port import Confinement, Direct
from pipelines.intake import content_of, named, printable
from pipelines.second_look import layers_of, only_guessed, places, unlisted_in_layers
from redact.detect.port import Detector
from redact.extract.reader import extract
from redact.model.document import FactKind
from redact.model.errors import CouldNotLook, EnvironmentLacks, Exit, RedactError, UsageError
from redact.model.geometry import Rect
from redact.model.manifest import Entry, Manifest
from redact.model.pixels import PixelReader
from redact.model.plan import Plan, Redacted
from redact.model.policy import Policy
from redact.model.report import Finding
from redact.model.rules import Level, fingerprints, rule_of
from redact.publish.folder import MANIFEST
from redact.verify.attack import attack
from redact.verify.evidence import Evidence
from redact.verify.hidden_data import checks_of_our_own, stranger_checks
from redact.verify.strangers.notebook import Notebook, Said
from redact.verify.structure import Structure
from redact.wire.canonical import canonical_json, sha256
from redact.wire.codec import decode


class State(StrEnum):
    """The three answers."""

    CLEAN = "clean"
    FINDINGS = "findings"
    COULD_NOT_LOOK = "could_not_look"


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer for one file. `reasons` say, in words, why it could not be looked at. Notes alone are no fault."""

    path: Path
    findings: tuple[Finding, ...] = ()
    reasons: tuple[str, ...] = ()

    @property
    def state(self) -> State:
        if any(rule_of(finding).level is not Level.NOTE for finding in self.findings):
            return State.FINDINGS
        return State.COULD_NOT_LOOK if self.reasons else State.CLEAN


def check(
    inputs: Sequence[Path],
    detector: Detector,
    policy: Policy,
    *,
    require_manifest: bool = False,
    reader: PixelReader | None = None,
    confinement: Confinement | None = None,
) -> Iterable[Checked]:
    """Check every PDF behind the names, one at a time; also what a manifest lists and the folder lacks.

    With a reader of pixels, pages that are only a picture are read; without one they could not be looked at.
    """
    manifests: dict[Path, Manifest | None] = {}
    seen: set[Path] = set()
    for one in named(inputs):
        if one.error is not None:
            yield Checked(one.path, reasons=(f"{one.error.reason}. {one.error.remedy}",))
            continue
        folder = one.path.parent
        try:
            if folder not in manifests:
                manifests[folder] = read_manifest(folder)
            seen.add(one.path.resolve())
            within = confinement or Direct()
            yield _check_file(one.path, manifests[folder], detector, policy, require_manifest, within, reader)
        except EnvironmentLacks:
            raise
        except RedactError as error:
            error.where = "" if error.where == str(one.path) else error.where  # its own name stands before it anyway
            yield Checked(one.path, reasons=(error.line(),))
    folders = {p.resolve() for p in inputs if p.is_dir()}
    for folder, manifest in manifests.items():
        if manifest and any(folder.resolve().is_relative_to(f) for f in folders):
            for entry in manifest.documents:
                path = folder / entry.file
                if path.resolve() not in seen:
                    yield Checked(path, (_manifest("RED504", "the manifest lists it, but it is not there"),))


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in a folder, None where there is none. Raises UsageError for one that can't be understood."""
    path = folder / MANIFEST
    return decode(Manifest, content_of(path), str(path)) if path.is_file() else None


def _check_file(
    path: Path,
    manifest: Manifest | None,
    detector: Detector,
    policy: Policy,
    require_manifest: bool,
    confinement: Confinement,
    reader: PixelReader | None = None,
) -> Checked:
    content = content_of(path)
    entry = manifest.entry(path.name) if manifest else None
    findings = list(_against_manifest(path, content, manifest, entry, require_manifest))
    looked = confinement.call(look, content, entry is not None)
    reasons = list(looked.could_not_look)
    pictured = {number for number, _ in entry.pictured} if entry else set()  # of the source the line judged them
    told = (f for f in looked.findings if not (entry and only_guessed(f)))
    findings.extend(f if f.rule else replace(f, rule="RED510") for f in told)
    on_purpose = places(entry.released_on_purpose) if entry else {}
    listed = places((*entry.marks, *entry.released_on_purpose)) if entry else {}
    layers = layers_of(looked.said, looked.hidden, on_purpose)
    extraction = confinement.call(extract, content, reader)
    found = unlisted_in_layers(extraction.document, listed, detector, policy, layers)
    findings.extend(found)
    answered = set(entry.accepted_unread) if entry else set()
    findings = [f for f in findings if f.rule != "RED108" or (f.page, FactKind.UNMAPPABLE_FONT.value) not in answered]
    reasons.extend(
        f"page {fact.page}: {fact.detail}" if fact.page else fact.detail
        for fact in extraction.document.facts
        if (fact.page, fact.kind.value) not in answered and fact.page not in pictured
    )
    return Checked(path, tuple(sorted(findings, key=_order)), tuple(reasons))


def _order(finding: Finding) -> tuple[int, str, str, str, tuple[float, ...]]:
    box = finding.box.as_tuple() if finding.box else ()
    return finding.page, finding.check, finding.message, finding.type, box


def _manifest(rule: str, what: str) -> Finding:
    return Finding("manifest", 0, what, rule=rule)


def _against_manifest(
    path: Path, content: bytes, manifest: Manifest | None, entry: Entry | None, require_manifest: bool
) -> Iterable[Finding]:
    if manifest is None:
        if require_manifest:
            yield _manifest("RED501", "no manifest lies beside it, and one is demanded")
    elif entry is None:
        yield _manifest("RED502", "the manifest beside it does not list it")
    elif entry.released_sha256 != sha256(content):
        yield _manifest("RED503", "it is not the file that the manifest lists: its bytes differ")
    if entry and entry.text_file:
        text = path.parent / entry.text_file
        if not text.is_file() or sha256(content_of(text)) != entry.text_sha256:
            yield _manifest("RED505", "its text twin is not there, or is not the one that the manifest lists")


@dataclass(frozen=True, slots=True)
class Looked:
    """What the verifier's checks brought: findings, why others did not run, and what the layers of the file say."""

    findings: tuple[Finding, ...]
    could_not_look: tuple[str, ...]
    said: tuple[Said, ...] = field(default=(), repr=False)
    hidden: tuple[tuple[int, Rect], ...] = field(default=(), repr=False)


def look(content: bytes, ours: bool) -> Looked:
    """Checks of the verifier's, against no plan at all: the allow-list for files of ours, which a manifest lists; for
    others, what they hide. Called in a child: what the checks note down comes back with what they found."""
    notebook = Notebook()
    checks = (Structure(), *checks_of_our_own(notebook)) if ours else stranger_checks(notebook)
    redacted = Redacted("", "", sha256(content), content)
    report = attack(Evidence(content, content, Plan("", "", "", "")), redacted, checks)
    return Looked(report.findings, report.could_not_look, tuple(notebook.said), tuple(notebook.hidden))


def exit_code(checked: Sequence[Checked]) -> Exit:
    """Findings before what could not be looked at, and that before clean. Nothing looked at is never clean."""
    if not checked:
        raise CouldNotLook("nothing was checked", "Name a file or a folder that holds PDFs.")
    states = {c.state for c in checked}
    if State.FINDINGS in states:
        return Exit.FINDINGS
    return Exit.FAILED if State.COULD_NOT_LOOK in states else Exit.CLEAN


def report_json(checked: Sequence[Checked]) -> bytes:
    """The answers as JSON: places and types, never words."""
    files: list[dict[str, Any]] = [
        {
            "file": printable(c.path),
            "state": c.state.value,
            "could_not_look": list(c.reasons),
            "findings": [
                {
                    "rule": f.rule,
                    "name": rule_of(f).name,
                    "level": rule_of(f).level.value,
                    "fingerprint": print_,
                    "check": f.check,
                    "page": f.page,
                    "type": f.type,
                    "bbox": list(f.box.rounded().as_tuple()) if f.box else None,
                    "message": f.message,
                }
                for f, print_ in zip(c.findings, fingerprints(c.findings, c.path.name), strict=True)
            ],
        }
        for c in checked
    ]
    counts = {s.value: sum(1 for c in checked if c.state is s) for s in State}
    return canonical_json({"schema": "redact/check", "version": 1, "counts": counts, "files": files})


def no_such(inputs: Sequence[Path]) -> UsageError | None:
    """The error for inputs of which none exists."""
    missing = [p for p in inputs if not p.exists()]
    if missing and len(missing) == len(inputs):
        return UsageError("there is no such file or folder", "Check the path.", str(missing[0]))
    return None
