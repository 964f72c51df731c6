"""From a plan to a redacted file: apply, look again, attack. Step by step, since what one finds sends us back.

A page on which the attack finds something becomes a picture; what then still does not hold is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipelines.confinement.port import Confinement
from pipelines.second_look import Unlisted, only_guessed, outside, places
from redact.apply.redaction import Manner, apply
from redact.detect.port import Detector
from redact.extract.reader import Extraction, extract
from redact.model.document import Document
from redact.model.flag import Flag
from redact.model.pixels import PixelReader
from redact.model.plan import Plan, Redacted
from redact.model.policy import DocumentTitle, Policy
from redact.model.report import Finding, Report
from redact.model.rules import Level, rule_of
from redact.verify.attack import attack
from redact.verify.evidence import Evidence
from redact.verify.hidden_data import checks_of_our_own
from redact.verify.port import Check
from redact.verify.standard import standard_checks
from redact.verify.strangers.notebook import Notebook

FOUND = "the attack on the page as text found something"
MOST_PICTURES_AT_ONCE = 40
"""When the attack says nothing of a place, so many pages with marks at most become pictures to find out."""


@dataclass(frozen=True, slots=True)
class Made:
    """A redacted file, how it reads, and what the second look found in it that nobody listed."""

    redacted: Redacted
    document: Document = field(repr=False)
    found: tuple[Flag, ...]


class Making:
    """Makes redacted files of one document. Pages that became pictures stay pictures."""

    def __init__(
        self,
        extraction: Extraction,
        detector: Detector,
        policy: Policy,
        reader: PixelReader | None,
        confinement: Confinement,
    ) -> None:
        self.extraction = extraction
        self._detector, self._policy, self._reader, self._confinement = detector, policy, reader, confinement
        self._pictures: dict[int, str] = {}

    def make(self, plan: Plan, name: str) -> Made:
        """A redacted file by a plan, which goes out as `name`. Raises RedactError; then there is none."""
        extraction = self.extraction
        manner = Manner(
            self._policy.marks,
            dict(self._pictures),
            self._reader,
            extraction.carried,
            name.removesuffix(".pdf") if self._policy.title is DocumentTitle.FILE_NAME else "",
        )
        redacted = self._confinement.call(apply, plan, extraction.working, extraction.removed, manner)
        document = self._confinement.call(extract, redacted.content).document
        found = outside(document, places((*plan.regions, *plan.kept)), self._detector, self._policy)
        return Made(redacted, document, tuple(found))

    def attack(self, plan: Plan, made: Made) -> Report:
        """What the attack on a made file says."""
        working = self.extraction.working
        return self._confinement.call(attacked, working, made.redacted, plan, self._reader, made.found)

    def give_up(self, plan: Plan, made: Made, report: Report) -> bool:
        """Let the pages that did not hold be pictures from now on; False when they are already, and nothing is left."""
        already = {number for number, _ in made.redacted.pictured}
        pages = {finding.page for finding in report.findings if finding.page} - already
        if not pages and (report.could_not_look or any(finding.page == 0 for finding in report.findings)):
            marked = {region.page for region in plan.regions} - already
            pages = marked if len(marked) <= MOST_PICTURES_AT_ONCE else set()
        self._pictures.update(dict.fromkeys(sorted(pages), FOUND))
        return bool(pages)


def attacked(
    working: bytes, redacted: Redacted, plan: Plan, reader: PixelReader | None, found: Sequence[Flag]
) -> Report:
    """All checks over one redacted file."""
    pictured = frozenset(number for number, _ in redacted.pictured)
    evidence = Evidence(working, redacted.content, plan, redacted.drawn, pictured, reader)
    hidden = (Faults(check) for check in checks_of_our_own(Notebook()))
    return attack(evidence, redacted, (*standard_checks(rebuilt=True), *hidden, Unlisted(redacted.content, found)))


class Faults:
    """A check of what pages hold and don't show, without its mere notes: what the gate would find in the release."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self.name = check.name

    def run(self, evidence: Evidence) -> Iterable[Finding]:
        return [
            finding
            for finding in self._check.run(evidence)
            if rule_of(finding).level is Level.ERROR and not only_guessed(finding)
        ]
