"""The line: extract, detect, decide, apply, verify, publish, in this order, for one document.

A document leaves it released, waiting for a person, or refused; an error means that it failed. What a step made is
kept under the digest of all that it was made from, and is not made again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from pipelines.case_people import CasePeople
from pipelines.casefile.casefile import Casefile
from pipelines.confinement.port import Confinement, Direct
from pipelines.hand_marks import by_hand, decisions_by_hand, with_marks
from pipelines.making import Making
from pipelines.marks_file import HandMark, to_json
from pipelines.versions import software_digest
from redact.decide.planning import Waiting, decisions_of, plan_of, signature, standing, waiting_of
from redact.detect.flags import flags_of, moved_to
from redact.detect.port import Detector
from redact.extract.reader import Extraction, extract
from redact.model.decision import Authority, Decision
from redact.model.document import Document
from redact.model.errors import NotVerified
from redact.model.flag import Flag, Tier
from redact.model.heard import Heard, KnownName
from redact.model.manifest import Entry
from redact.model.pixels import PixelReader
from redact.model.plan import Plan, Region
from redact.model.policy import Policy
from redact.model.report import Finding, Verified
from redact.publish.folder import publish
from redact.publish.manifest import entry_of
from redact.wire.canonical import canonical_json, sha256
from redact.wire.codec import Decided, Flagged, digest

RULES = "rules"
"""Under this and a document's digest the case keeps the digest of the rules and names that it was last looked at by."""
MAX_ROUNDS = 8
"""How often the result may send us back, with new flags or pages to make pictures of, before the line gives up."""


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
        approve: Collection[Tier],
        text_twins: bool = False,
        passwords: Sequence[str] = (),
        reader: PixelReader | None = None,
        confinement: Confinement | None = None,
    ) -> None:
        self._casefile = casefile
        self._released = released
        self._policy = policy
        self._detector = detector
        self._approve = frozenset(approve)
        self._text_twins = text_twins
        self._passwords = tuple(passwords)
        self._reader = reader
        self._confinement = confinement or Direct()

    def take(
        self, document: str, content: bytes, name_for: Callable[[Plan], str], marks: Sequence[HandMark] = ()
    ) -> Outcome:
        """Take one document down the line. `name_for` names its file in the release, which must not say what the
        plan withholds; `marks` go whatever else is decided. Raises RedactError.
        """
        making: Making | None = None
        key = self._flags_key(marks, self._people.known_for(document))
        flagged = self._casefile.product(Flagged, document, "flags", key)
        if flagged is None:  # extract, detect
            making = self._making(content)
            flagged = self._flagged(making.extraction, marks)
            key = flagged.rules
        self._casefile.remember(f"{RULES} {document}", self._flags_key((), self._people.known_for(document)))
        for _ in range(MAX_ROUNDS):
            decided = self._decide(flagged)  # decide
            waiting = waiting_of(
                document, flagged.flags, flagged.facts, standing(decided.decisions), decided.acceptances
            )
            if waiting:
                return Outcome(flagged, waiting=waiting)
            plan = self._plan(flagged, decided, marks)
            name = name_for(self._with_names(plan, flagged))
            made_from = self._release_key(plan, name, decided)
            if (entry := self._standing_entry(document, made_from)) is not None:
                return Outcome(flagged, entry=entry, fresh=False)
            making = making or self._making(content)
            made = making.make(plan, name)  # apply
            new = _not_among(moved_to(making.extraction.document, made.found), flagged.flags)
            if new:
                flagged = replace(flagged, flags=(*flagged.flags, *new))
                self._casefile.keep_product(document, "flags", key, flagged)
                continue
            report = making.attack(plan, made)  # verify
            if not report.clean:
                if making.give_up(plan, made, report):
                    continue
                return Outcome(flagged, refused=Refused(report.findings, report.could_not_look))
            read = (making.extraction.document, made.document)
            entry = self._publish(Verified(made.redacted, plan, report), flagged, name, read)  # publish
            self._casefile.keep_product(document, "entry", made_from, entry)
            return Outcome(flagged, entry=entry)
        raise NotVerified("each look at the result finds something new", "Redact this document by hand.")

    def _publish(self, verified: Verified, flagged: Flagged, name: str, read: tuple[Document, Document]) -> Entry:
        text = ""
        if self._text_twins:
            from redact.apply.text_twin import text_twin

            text = text_twin(*read, verified.plan)
        publish(verified, self._released, name, text)
        return entry_of(verified, name, flagged.pages, flagged.facts, text)

    def _making(self, content: bytes) -> Making:
        extraction = self._confinement.call(extract, content, reader=self._reader, passwords=self._passwords)
        return Making(extraction, self._detector, self._policy, self._reader, self._confinement)

    def knows_more(self, document: str) -> bool:
        """Whether documents that came later name somebody who may stand in this one as well."""
        known = self._people.known_for(document)
        return bool(known) and self._casefile.recall(f"{RULES} {document}") != self._flags_key((), known)

    @cached_property
    def _people(self) -> CasePeople:
        return CasePeople(self._casefile, self._policy, self._flags_key())

    def _flags_key(self, marks: Sequence[HandMark] = (), known: Sequence[KnownName] = ()) -> str:
        made_from = [self._detector.digest, self._policy.digest, software_digest(), self._reads_pixels]
        if known:
            made_from.append(digest(Heard(tuple(known))))
        return sha256(canonical_json([*made_from, to_json(marks)] if marks else made_from))

    def _flagged(self, extraction: Extraction, marks: Sequence[HandMark]) -> Flagged:
        """What the rules flag; and with it what a person marked, which is decided thereby."""
        document = extraction.document
        marked = by_hand(document, marks)  # first: a mark that can't be honoured ends the work here
        known = self._people.known_for(document.digest)
        flagged = self._by_rules(extraction, known)
        if not known and (known := self._people.known_for(document.digest)):  # it was new, and others came before
            flagged = self._by_rules(extraction, known)
        if not marks:
            return flagged
        key = self._flags_key(marks, known)
        flagged = replace(flagged, rules=key, flags=with_marks(document, flagged.flags, marked))
        said = {_said(d) for d in self._casefile.decided().decisions}
        self._casefile.decide(d for d in decisions_by_hand(marked.flags, marks, self._policy) if _said(d) not in said)
        self._casefile.keep_product(document.digest, "flags", key, flagged)
        return flagged

    def _by_rules(self, extraction: Extraction, known: Sequence[KnownName]) -> Flagged:
        """What the rules flag, the people whom others name among it. By itself, it tells the case whom it names."""
        document, key = extraction.document, self._flags_key((), known)
        flagged = self._casefile.product(Flagged, document.digest, "flags", key)
        if flagged is None:
            flagged = Flagged(
                document=document.digest,
                rules=key,
                pages=len(document.pages),
                flags=flags_of(document, self._detector, self._policy, known),
                facts=document.facts,
                removed=extraction.removed,
            )
            self._casefile.keep_product(document.digest, "flags", key, flagged)
            if not known:
                self._people.hear(document, flagged.flags)
        return flagged

    def _decide(self, flagged: Flagged) -> Decided:
        """The decisions on just these flags, the policy's own among them where it may approve.

        What another policy decided does not stand under this one.
        """
        own = {f.id for f in flagged.flags}
        by = signature(self._policy)
        known = self._casefile.decided()
        decisions = tuple(
            d for d in known.decisions if d.flag in own and (d.authority is Authority.PERSON or d.by == by)
        )
        approved = [f for f in flagged.flags if f.tier in self._approve]
        if approved:
            made = decisions_of(self._policy, approved, standing(decisions))
            self._casefile.decide(made)
            decisions += tuple(made)
        return Decided(decisions, tuple(a for a in known.acceptances if a.document == flagged.document))

    def _with_names(self, plan: Plan, flagged: Flagged) -> Plan:
        """The plan, and the people whom only the rules know: marks took over their places, and a file's name must not
        name them either."""
        key = self._flags_key((), self._people.known_for(flagged.document))
        by_rules = self._casefile.product(Flagged, flagged.document, "flags", key)
        own = {f.id for f in flagged.flags}
        taken_over = [f for f in by_rules.flags if f.id not in own] if by_rules else []
        return replace(
            plan,
            regions=(*plan.regions, *(Region(f.id, f.page, f.boxes, "", "", f.type, f.text) for f in taken_over)),
        )

    def _plan(self, flagged: Flagged, decided: Decided, marks: Sequence[HandMark]) -> Plan:
        return plan_of(
            flagged.document,
            flagged.flags,
            standing(decided.decisions),
            self._policy,
            digest(flagged),
            digest(decided),
            [m.term for m in marks if m.term],
        )

    def _release_key(self, plan: Plan, name: str, decided: Decided) -> str:
        made_from = [digest(plan), name, digest(decided), software_digest(), self._reads_pixels, self._text_twins]
        return sha256(canonical_json(made_from))

    @property
    def _reads_pixels(self) -> str:
        return self._reader.digest if self._reader else ""

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


def _said(decision: Decision) -> tuple[str, str, str, str, str]:
    """A decision without its hour: said once, it is not said again over what came later."""
    return decision.flag, decision.verdict, decision.provision, decision.reason, decision.by


def _not_among(found: Sequence[Flag], known: Sequence[Flag]) -> list[Flag]:
    ids = {f.id for f in known}
    return [f for f in found if f.id not in ids]
