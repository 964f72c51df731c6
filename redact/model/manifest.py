"""What the public is told of a release. Holds no personal data and no guessable hash of any.

Whole-file digests are kept: a whole document can't be guessed from its hash, a National Insurance number can.
"""

from __future__ import annotations

from dataclasses import dataclass

from redact.model.geometry import Rect


@dataclass(frozen=True, slots=True)
class Mark:
    """One redaction as published: where, under which provision, who decided (a person or a policy)."""

    page: int
    boxes: tuple[Rect, ...]
    provision: str
    label: str
    type: str
    authority: str


@dataclass(frozen=True, slots=True)
class OnPurpose:
    """One flagged place that was released on purpose, and why."""

    page: int
    boxes: tuple[Rect, ...]
    type: str
    reason: str
    authority: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One released file. `removed` counts what was left behind: comments, attachments, scripts …

    `pictured` names pages that went out as pictures, and why. `text_file` is its labelled text twin, where one was
    asked for.
    """

    file: str
    pages: int
    source_sha256: str
    released_sha256: str
    plan_sha256: str
    marks: tuple[Mark, ...]
    released_on_purpose: tuple[OnPurpose, ...]
    removed: tuple[tuple[str, int], ...]
    checks: tuple[str, ...]
    accepted_unread: tuple[tuple[int, str], ...] = ()
    text_file: str = ""
    text_sha256: str = ""
    pictured: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """The release as a whole. `versions` names the software, the engines, the model and their digests."""

    policy: str
    policy_sha256: str
    scheme: str
    versions: tuple[tuple[str, str], ...]
    documents: tuple[Entry, ...]
    case: str = ""

    def entry(self, file: str) -> Entry | None:
        return next((e for e in self.documents if e.file == file), None)
