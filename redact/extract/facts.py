"""What could not be read on a page. "Could not look" is never "looked and found nothing"."""

from __future__ import annotations

from collections.abc import Iterator

from redact.extract.pictures import Part, Sight, has_words, unexplained
from redact.model.document import Fact, FactKind
from redact.pdf.reading import RawPage

PICTURE_SHARE = 0.02
"""Pictures that together cover this share of the page may hold words that someone must look at.

Together, since scanners cut a page into strips."""


def facts_of(raw: RawPage, sight: Sight | None = None) -> Iterator[Fact]:
    """Facts of one page, none where everything was read. `sight` is what a reader of pixels made of it, if any."""
    if raw.problems:
        yield Fact(raw.number, FactKind.DAMAGED, "parts of the page's content could not be run")
    if sight is None:
        yield from _unread_pictures(raw)
    else:
        yield from _doubtful_pictures(raw, sight.parts)
    unmapped = unexplained(sight.raw.lines if sight else raw.lines)
    if unmapped:
        yield Fact(raw.number, FactKind.UNMAPPABLE_FONT, f"{unmapped} character(s) without a meaning")


def _unread_pictures(raw: RawPage) -> Iterator[Fact]:
    pictured = sum(p.area for p in raw.pictures)
    if not has_words(raw.lines) and (raw.pictures or raw.vectors):
        yield Fact(raw.number, FactKind.NO_TEXT_LAYER, "the page shows something but holds no text")
    elif pictured and pictured >= PICTURE_SHARE * raw.width * raw.height:
        yield Fact(raw.number, FactKind.PICTURE_NOT_READ, f"{len(raw.pictures)} picture(s) that may hold words")


def _doubtful_pictures(raw: RawPage, parts: tuple[Part, ...]) -> Iterator[Fact]:
    failed = sum(p.failed for p in parts)
    if failed and not has_words(raw.lines):
        yield Fact(raw.number, FactKind.NO_TEXT_LAYER, "the page holds no text, and its pixels could not be read")
    elif failed:
        yield Fact(raw.number, FactKind.PICTURE_NOT_READ, f"{failed} part(s) of the page could not be read off pixels")
    if not failed and not has_words(raw.lines) and not any(p.words for p in parts) and not all(p.blank for p in parts):
        yield Fact(raw.number, FactKind.NO_TEXT_LAYER, "the page shows something but holds no text that could be read")
    doubtful = [p for p in parts if not p.read and not p.failed]
    if doubtful:
        count, of = sum(p.doubtful for p in doubtful), sum(p.words for p in doubtful)
        yield Fact(raw.number, FactKind.PICTURE_NOT_READ, f"{count} of {of} word(s) in pictures were read with doubt")
