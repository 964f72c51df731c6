"""Where a withheld text may still stand: a mention that nobody marked is not a leak of the marked one."""

from __future__ import annotations

from redact.verify.evidence import Evidence
from redact.verify.needles import Needles, fold


def kept_mentions(evidence: Evidence, needles: Needles) -> set[str]:
    """Those secrets that the source shows somewhere outside all marks, on any page."""
    before = evidence.before
    return needles.found_in("|".join(fold(shown_outside(evidence, n)) for n in range(1, before.pages + 1)))


def shown_outside(evidence: Evidence, number: int) -> str:
    """The source's text on the crop box and outside the marks: what was never shown is no kept mention."""
    frame = evidence.before.frames[number - 1]
    if number not in evidence.marks and (outline := evidence.before.outline(number)).lies_on(frame):
        return outline.text
    outside = evidence.outside_before(number)
    return outside.without(outside.off(frame)).text
