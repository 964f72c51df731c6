"""What could not be read on a page. "Could not look" is never "looked and found nothing"."""

from __future__ import annotations

from collections.abc import Iterator

from redact.model.document import Fact, FactKind, Page
from redact.pdf.reading import UNMAPPED, RawPage

PICTURE_SHARE = 0.02
"""Pictures that together cover this share of the page may hold words that someone must look at.

Together, since scanners cut a page into strips."""
PRIVATE_USE = range(0xE000, 0xF900)
MANY_PRIVATE = 8
"""A few private-use characters are bullets and ticks; more are words that can't be read."""


def facts_of(raw: RawPage, page: Page) -> Iterator[Fact]:
    """Facts of one page, none where everything was read."""
    if raw.problems:
        yield Fact(raw.number, FactKind.DAMAGED, "parts of the page's content could not be run")
    readable = any(c.isalnum() for c in page.text)
    pictured = sum(p.area for p in raw.pictures)
    if not readable and (raw.pictures or raw.vectors):
        yield Fact(raw.number, FactKind.NO_TEXT_LAYER, "the page shows something but holds no text")
    elif pictured and pictured >= PICTURE_SHARE * raw.width * raw.height:
        yield Fact(raw.number, FactKind.PICTURE_NOT_READ, f"{len(raw.pictures)} picture(s) that may hold words")
    unmapped = page.text.count(UNMAPPED)
    private = sum(1 for c in page.text if ord(c) in PRIVATE_USE)
    if unmapped > 1 or private >= MANY_PRIVATE:
        yield Fact(raw.number, FactKind.UNMAPPABLE_FONT, f"{unmapped + private} character(s) without a meaning")
