"""Where a withheld text may still stand: a mention that nobody marked is not a leak of the marked one."""

from __future__ import annotations

from collections.abc import Iterable

from redact.model.geometry import Rect
from redact.verify.evidence import Evidence, core
from redact.verify.frame import Frame
from redact.verify.glyphs import Glyphs
from redact.verify.needles import Needles, fold


def orders_outside(glyphs: Glyphs, boxes: Iterable[Rect], frame: Frame | None = None) -> tuple[str, str]:
    """The folded text outside the marks, as drawn and as seen; with a frame, only what lies on the crop box."""
    hidden = glyphs.within_any(map(core, boxes))
    if frame is not None:
        hidden |= {i for i in range(len(glyphs)) if not frame.shows(glyphs.xs[i], glyphs.ys[i])}
    text = glyphs.text
    drawn = "".join(c for i, c in enumerate(text) if i not in hidden) if hidden else text
    seen = "".join(text[i] for i in glyphs.by_place() if i not in hidden)
    return fold(drawn), fold(seen)


def drawn_outside(glyphs: Glyphs, boxes: Iterable[Rect], frame: Frame | None = None) -> str:
    """As `orders_outside`, the drawing order alone."""
    hidden = glyphs.within_any(map(core, boxes))
    if frame is not None:
        hidden |= {i for i in range(len(glyphs)) if not frame.shows(glyphs.xs[i], glyphs.ys[i])}
    return fold("".join(c for i, c in enumerate(glyphs.text) if i not in hidden) if hidden else glyphs.text)


def kept_mentions(evidence: Evidence, needles: Needles) -> set[str]:
    """Those secrets that the source shows somewhere outside all marks, on any page."""
    before = evidence.before
    texts = (
        drawn_outside(before.glyphs(number), evidence.marks.get(number, ()), before.frames[number - 1])
        for number in range(1, before.pages + 1)
    )
    return needles.found_in("|".join(texts))
