"""The line: extract, detect, decide, apply, verify, publish, in this order, for one document.

A document leaves it released, waiting for a person, or refused; an error means that it failed. What a step made is
kept under the digest of all that it was made from, and is not made again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipelines.casefile.casefile import Casefile
from pipelines.second_look import Unlisted, places, unlisted
from pipelines.versions import software_digest
from redact.apply.redaction import apply
from redact.decide.planning import Waiting, decisions_of, plan_of, signature, standing, waiting_of
from redact.detect.flags import flags_of, moved_to
from redact.detect.port import Detector
from redact.extract.reader import Extraction, extract
from redact.model.decision import Authority
from redact.model.document import Document
from redact.model.errors import NotVerified
from redact.model.flag import Flag
from redact.model.manifest import Entry
from redact.model.plan import Plan
from redact.model.policy import Policy
from redact.model.report import Finding, Verified
from redact.publish.folder import publish
from redact.publish.manifest import entry_of
from redact.verify.attack import attack
from redact.verify.evidence import Evidence
from redact.verify.standard import standard_checks
from redact.wire.canonical import canonical_json, sha256
from redact.wire.codec import Decided, Flagged, digest

MAX_ROUNDS = 5
"""How often a second look may bring new flags before the line gives up on a document."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The result did not hold. Nothing of the document was published."""

    findings: tuple[Finding, ...]
    could_not_look: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a document: one of `entry`, `waiting`, `refused`. `fresh` says that work was done for it."""

    flagged: Flagged
    entry: Entry | None = None
    waiting: Waiting | None = None
    refused: Refused | None = None
    fresh: bool = True


class Line:
    """The six steps over one case."""

    def __init__(
        self,
        casefile: Casefile,
        released: Path,
        policy: Policy,
        detector: Detector,
        *,
        approve_all: bool,
        text_twins: bool = False,
    ) -> None:
        self._casefile = casefile
        self._released = released
        self._policy = policy
        self._detector = detector
        self._approve_all = approve_all
        self._text_twins = text_twins

    def take(self, document: str, content: bytes, name_for: Callable[[Plan], str]) -> Outcome:
        """Take one document down the line. `name_for` names its file in the release, which must not say what the
        plan withholds. Raises RedactError.
        """
        extraction: Extraction | None = None
        flagged = self._casefile.product(Flagged, document, "flags", self._flags_key)
        if flagged is None:  # extract, detect
            extraction = extract(content)
            flagged = self._flagged(extraction)
        for _ in range(MAX_ROUNDS):
            decided = self._decide(flagged)  # decide
            waiting = waiting_of(
                document, flagged.flags, flagged.facts, standing(decided.decisions), decided.acceptances
            )
            if waiting:
                return Outcome(flagged, waiting=waiting)
            plan = self._plan(flagged, decided)
            name = name_for(plan)
            key = self._release_key(plan, name, decided)
            if (entry := self._standing_entry(document, key)) is not None:
                return Outcome(flagged, entry=entry, fresh=False)
            extraction = extraction or extract(content)
            redacted = apply(plan, extraction.working, flagged.removed)  # apply
            listed = places((*plan.regions, *plan.kept))
            second, found = unlisted(redacted.content, listed, self._detector, self._policy)
            new = _not_among(moved_to(extraction.document, found), flagged.flags)
            if new:
                flagged = replace(flagged, flags=(*flagged.flags, *new))
                self._casefile.keep_product(document, "flags", self._flags_key, flagged)
                continue
            evidence = Evidence(extraction.working, redacted.content, plan, redacted.drawn)  # verify
            report = attack(evidence, redacted, (*standard_checks(), Unlisted(redacted.content, found)))
            if not report.clean:
                return Outcome(flagged, refused=Refused(report.findings, report.could_not_look))
            read = (extraction.document, second.document)
            entry = self._publish(Verified(redacted, plan, report), flagged, name, read)  # publish
            self._casefile.keep_product(document, "entry", key, entry)
            return Outcome(flagged, entry=entry)
        raise NotVerified("each look at the result finds something new", "Redact this document by hand.")

    def _publish(self, verified: Verified, flagged: Flagged, name: str, read: tuple[Document, Document]) -> Entry:
        text = ""
        if self._text_twins:
            from redact.apply.text_twin import text_twin

            text = text_twin(*read, verified.plan)
        publish(verified, self._released, name, text)
        return entry_of(verified, name, flagged.pages, flagged.facts, text)

    @property
    def _flags_key(self) -> str:
        return sha256(canonical_json([self._detector.digest, self._policy.digest, software_digest()]))

    def _flagged(self, extraction: Extraction) -> Flagged:
        document = extraction.document
        flagged = Flagged(
            document=document.digest,
            rules=self._flags_key,
            pages=len(document.pages),
            flags=flags_of(document, self._detector, self._policy),
            facts=document.facts,
            removed=extraction.removed,
        )
        self._casefile.keep_product(document.digest, "flags", self._flags_key, flagged)
        return flagged

    def _decide(self, flagged: Flagged) -> Decided:
        """The decisions on just these flags, the policy's own among them where it may approve all.

        What another policy decided does not stand under this one.
        """
        own = {f.id for f in flagged.flags}
        by = signature(self._policy)
        known = self._casefile.decided()
        decisions = tuple(
            d for d in known.decisions if d.flag in own and (d.authority is Authority.PERSON or d.by == by)
        )
        if self._approve_all:
            made = decisions_of(self._policy, flagged.flags, standing(decisions))
            self._casefile.decide(made)
            decisions += tuple(made)
        return Decided(decisions, tuple(a for a in known.acceptances if a.document == flagged.document))

    def _plan(self, flagged: Flagged, decided: Decided) -> Plan:
        return plan_of(
            flagged.document,
            flagged.flags,
            standing(decided.decisions),
            self._policy,
            digest(flagged),
            digest(decided),
        )

    def _release_key(self, plan: Plan, name: str, decided: Decided) -> str:
        return sha256(canonical_json([digest(plan), name, digest(decided), software_digest(), self._text_twins]))

    def _standing_entry(self, document: str, key: str) -> Entry | None:
        """The entry of a release that was made from exactly this and still lies there unchanged."""
        entry = self._casefile.product(Entry, document, "entry", key)
        if entry is None:
            return None
        files = {entry.file: entry.released_sha256}
        if entry.text_file:
            files[entry.text_file] = entry.text_sha256
        paths = {self._released / file: digest_ for file, digest_ in files.items()}
        whole = all(path.is_file() and sha256(path.read_bytes()) == known for path, known in paths.items())
        return entry if whole else None


def _not_among(found: Sequence[Flag], known: Sequence[Flag]) -> list[Flag]:
    ids = {f.id for f in known}
    return [f for f in found if f.id not in ids]
