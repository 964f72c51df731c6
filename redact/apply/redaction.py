"""Plan to redacted PDF: burn, mark, rewrite. Steps (4) to (7) of docs/threat-model.md, in this order."""

from __future__ import annotations

from redact.apply.marks import boxes_by_page
from redact.apply.sanitising import sanitised
from redact.model.plan import Plan, Redacted
from redact.pdf.burn import burn
from redact.wire.canonical import sha256
from redact.wire.codec import digest


def apply(plan: Plan, working: bytes, removed: tuple[tuple[str, int], ...] = ()) -> Redacted:
    """Redact a working copy by a plan. `removed` counts what the working copy already left behind.

    The same plan and copy give the same bytes. Raises Damaged; a caller that gets it has no output.
    """
    burnt = burn(working, boxes_by_page(plan.regions))
    content = sanitised(burnt, plan)
    drawn = tuple(region.boxes for region in plan.regions)
    return Redacted(plan.document, digest(plan), sha256(content), content, removed, drawn)
