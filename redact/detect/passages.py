"""A document as passages, and the way back from a passage's span to its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from redact.model.document import Document, Surface
from redact.model.passage import Passage


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage comes from. `page` is 0 for a note of the whole document; `note` is -1 on page text."""

    page: int
    surface: Surface
    note: int
    passage: Passage


def places_of(document: Document) -> Iterator[Place]:
    """Every page's text, then every note's."""
    for page in document.pages:
        yield Place(page.number, Surface.PAGE, -1, Passage(page.text, page.paragraphs, page.labels))
    for index, note in enumerate(document.notes):
        yield Place(note.page, note.surface, index, Passage(note.text, ((0, len(note.text)),)))
