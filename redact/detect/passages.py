"""A document as passages, and the way back from a passage's span to its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redact.detect.plain_text import labels_in
from redact.model.document import Document, Label, Note, Page, Surface
from redact.model.geometry import Rect
from redact.model.label_words import field_words
from redact.model.passage import Passage


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage comes from. `page` is 0 for a note of the whole document; `note` is -1 on page text."""

    page: int
    surface: Surface
    note: int
    passage: Passage


def places_of(document: Document) -> Iterator[Place]:
    """Every page's text, then every note's. Labels are those of the layout, and those that the lines give."""
    for page in document.pages:
        labels = (*page.labels, *labels_in(page.text, page.labels, tables=False))
        yield Place(page.number, Surface.PAGE, -1, Passage(page.text, page.paragraphs, labels))
    on_pages = {page.number: page for page in document.pages}
    middles: dict[int, list[tuple[float, float, Label]]] = {}
    for index, note in enumerate(document.notes):
        if note.surface is Surface.FIELD and note.page in on_pages and note.page not in middles:
            middles[note.page] = list(_middles(on_pages[note.page]))
        said = _said_of(note, middles.get(note.page, ()))
        labels = (Label(0, len(note.text), said),) if said and note.text else ()
        yield Place(note.page, note.surface, index, Passage(note.text, ((0, len(note.text)),), labels))


def _middles(page: Page) -> Iterator[tuple[float, float, Label]]:
    """Where the first letter of each labelled value stands."""
    for label in page.labels:
        box = page.char_box(label.start)
        if box.area > 0:
            yield *box.centre, label


def _said_of(note: Note, middles: Sequence[tuple[float, float, Label]]) -> tuple[str, ...]:
    """A form field's value is what its page shows in its box: the labels are the same."""
    box: Rect | None = note.box
    own = tuple(field_words(name) for name in note.labels)
    if note.surface is not Surface.FIELD or box is None:
        return own
    texts = (text for x, y, label in middles if box.contains(x, y) for text in label.texts)
    return tuple(dict.fromkeys((*texts, *own)))
