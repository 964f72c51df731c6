"""Verified documents to a manifest: what the public may know of each mark. Takes only `Verified`."""

from __future__ import annotations

from collections.abc import Iterable

from redact.model.decision import Authority
from redact.model.document import Fact
from redact.model.manifest import Entry, Manifest, Mark, OnPurpose
from redact.model.plan import Kept
from redact.model.policy import Policy
from redact.model.report import Verified
from redact.publish.folder import text_name
from redact.wire.canonical import sha256


def entry_of(verified: Verified, file: str, pages: int, accepted: Iterable[Fact] = (), text: str = "") -> Entry:
    """One released file's entry. `file` is its name in the release folder; `accepted` what a person answered for;
    `text` its text twin, if one goes out with it."""
    plan = verified.plan
    return Entry(
        file=file,
        pages=pages,
        source_sha256=verified.redacted.document,
        released_sha256=verified.redacted.digest,
        plan_sha256=verified.redacted.plan,
        marks=tuple(
            Mark(r.page, boxes, r.provision, r.label, r.type, r.authority)
            for r, boxes in zip(plan.regions, verified.redacted.drawn, strict=True)
        ),
        released_on_purpose=tuple(
            OnPurpose(k.page, k.boxes, k.type, _public_reason(k), k.authority) for k in plan.kept
        ),
        removed=verified.redacted.removed,
        checks=tuple(sorted(verified.report.ran)),
        accepted_unread=tuple((f.page, f.kind.value) for f in accepted),
        text_file=text_name(file) if text else "",
        text_sha256=sha256(text.encode("utf-8")) if text else "",
        pictured=verified.redacted.pictured,
    )


def manifest_of(
    entries: Iterable[Entry], policy: Policy, versions: Iterable[tuple[str, str]], case: str = ""
) -> Manifest:
    """The release's manifest, documents sorted by file name."""
    return Manifest(
        policy=f"{policy.name} {policy.version}",
        policy_sha256=policy.digest,
        scheme=f"{policy.scheme.id} {policy.scheme.version}",
        versions=tuple(sorted(versions)),
        documents=tuple(sorted(entries, key=lambda e: e.file)),
        case=case,
    )


def _public_reason(kept: Kept) -> str:
    """A policy's reason is written for the public; a reviewer's may name somebody and stays in the internal record."""
    return kept.reason if kept.authority == Authority.POLICY else "decided by a reviewer"
