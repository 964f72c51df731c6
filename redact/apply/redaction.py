"""Plan to redacted PDF: widen, burn, write anew, mark. Steps (4) to (7) of docs/threat-model.md, in this order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from redact.apply.ink import grown_to_ink
from redact.apply.marks import boxes_by_page
from redact.apply.rebuild.document import Order, rebuilt
from redact.apply.rebuild.pictures import picture_adder
from redact.apply.widths import Drawn, drawn_marks
from redact.model.pixels import PixelReader
from redact.model.plan import Plan, Redacted
from redact.model.policy import MarkWidth
from redact.pdf.burn import burn
from redact.pdf.carried import NOTHING_CARRIED, Carried
from redact.pdf.letters import marked_pages
from redact.wire.canonical import sha256
from redact.wire.codec import digest


@dataclass(frozen=True, slots=True)
class Manner:
    """How to redact: how wide marks are drawn, which pages must become pictures and why, and who reads pictures.

    Without a reader a page that becomes a picture has no text layer.
    """

    width: MarkWidth = MarkWidth.PADDED
    as_pictures: Mapping[int, str] = field(default_factory=dict)
    reader: PixelReader | None = None
    carried: Carried = NOTHING_CARRIED
    title: str = ""


def apply(
    plan: Plan, working: bytes, removed: tuple[tuple[str, int], ...] = (), manner: Manner | None = None
) -> Redacted:
    """Redact a working copy by a plan. `removed` counts what the working copy already left behind.

    The same plan, copy and manner give the same bytes. Raises Damaged and CouldNotLook; a caller that gets one has no
    output.
    """
    manner = manner or Manner()
    drawn = _drawn(plan, working, manner.width)
    wide = replace(plan, regions=tuple(replace(r, boxes=b) for r, b in zip(plan.regions, drawn, strict=True)))
    burnt = burn(working, boxes_by_page(wide.regions))
    withheld = wide if manner.width is MarkWidth.LINE else plan
    order = Order(withheld, drawn, manner.as_pictures, manner.carried, manner.title)
    content, pictured = rebuilt(burnt, order, picture_adder(working, burnt, manner.reader))
    return Redacted(plan.document, digest(plan), sha256(content), content, removed, drawn, pictured)


def _drawn(plan: Plan, working: bytes, width: MarkWidth) -> Drawn:
    """The boxes as burnt and drawn: grown to the ink that they cut, then as wide as the policy wants them."""
    pages = marked_pages(working, {region.page for region in plan.regions})
    return drawn_marks(plan, pages, width, grown_to_ink(plan, pages, working))
