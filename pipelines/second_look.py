"""The detectors over the result: personal data in a released file that neither the plan nor a decision speaks of.

Step (9) of docs/threat-model.md. The line uses it before it publishes, the gate over files that were published.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from redact.detect.flags import flags_of
from redact.detect.port import Detector
from redact.extract.reader import Extraction, extract
from redact.model.decision import Verdict
from redact.model.document import Page, Surface
from redact.model.flag import Flag
from redact.model.geometry import Rect
from redact.model.manifest import Mark, OnPurpose
from redact.model.plan import Kept, Region
from redact.model.policy import Policy
from redact.model.report import Finding
from redact.verify.evidence import Evidence

CHECK = "unlisted"
AROUND = 1.0
"""Points by which a place is grown before a character's centre is looked for in it."""

Places = Mapping[int, Sequence[Rect]]


def places(listed: Iterable[Region | Kept | Mark | OnPurpose]) -> dict[int, list[Rect]]:
    """Boxes by page of what was marked, or released on purpose."""
    by_page: dict[int, list[Rect]] = {}
    for one in listed:
        by_page.setdefault(one.page, []).extend(box.grown(AROUND) for box in one.boxes)
    return by_page


def unlisted(content: bytes, listed: Places, detector: Detector, policy: Policy) -> tuple[Extraction, list[Flag]]:
    """What the detectors find in a released file outside the listed places, and the file as read.

    Raises the errors of `extract` and `flags_of`.
    """
    extraction = extract(content)
    found = []
    for flag in flags_of(extraction.document, detector, policy):
        rule = policy.rule(flag.type)
        if rule is None or rule.verdict is Verdict.KEEP:
            continue
        if flag.surface is Surface.PAGE and not _outside(
            extraction.document.pages[flag.page - 1], flag, listed.get(flag.page, ())
        ):
            continue
        found.append(flag)
    return extraction, found


def _outside(page: Page, flag: Flag, listed: Sequence[Rect]) -> bool:
    """Whether a letter or digit of the flag stands outside all listed places."""
    for i in range(flag.start, flag.end):
        if page.text[i].isalnum():
            x, y = page.char_box(i).centre
            if not any(box.contains(x, y) for box in listed):
                return True
    return False


def findings_of(flags: Iterable[Flag]) -> list[Finding]:
    """Findings that name place and type, never the words."""
    return [
        Finding(
            CHECK,
            flag.page,
            f"looks like {flag.type} and is listed nowhere: redact it, or decide to keep it",
            flag.type,
            flag.boxes[0] if flag.boxes else None,
        )
        for flag in flags
    ]


class Unlisted:
    """The verifier's sixth check. `found` is what a second look at just these bytes brought."""

    name = CHECK

    def __init__(self, content: bytes, found: Sequence[Flag]) -> None:
        self._content = content
        self._found = tuple(found)

    def run(self, evidence: Evidence) -> Iterable[Finding]:
        if evidence.redacted != self._content:
            raise ValueError("the second look was at other bytes")
        return findings_of(self._found)
