"""Looks through every layer of a checked file for values that a case withholds, by their keyed digests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pipelines.confinement.port import Confinement
from pipelines.gate import Checked, Looked, read_manifest
from pipelines.second_look import NAMES, RULE_OF, Places, places
from pipelines.withheld_values import Found, Withheld
from redact.extract.reader import Extraction
from redact.model.document import Document, Page
from redact.model.geometry import Rect
from redact.model.manifest import Manifest
from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.strangers.notebook import Said, folded

CHECK, TYPE = "withheld", "WITHHELD"


class Overhearing:
    """A confinement that keeps what the last file's parses brought: a second question needs no second parse."""

    def __init__(self, inner: Confinement) -> None:
        self._inner = inner
        self._document: Document | None = None
        self._looked: Looked | None = None

    def call[**P, T](self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Raises what the inner one raises."""
        result = self._inner.call(function, *args, **kwargs)
        if isinstance(result, Extraction):
            self._document = result.document
        elif isinstance(result, Looked):
            self._looked = result
        return result

    def taken(self) -> tuple[Document | None, Looked | None]:
        """What was kept, once."""
        kept = (self._document, self._looked)
        self._document = self._looked = None
        return kept


class WithheldSearch:
    """Adds to each answer of the gate what the list knows."""

    def __init__(self, listed: Withheld, heard: Overhearing) -> None:
        self._listed = listed
        self._heard = heard
        self._manifests: dict[Path, Manifest | None] = {}

    def added_to(self, checked: Checked) -> Checked:
        """The answer with the findings of this search behind its own."""
        document, looked = self._heard.taken()
        own = list(in_name(checked.path, self._listed))
        if document is not None:
            layers = (looked.said, looked.hidden) if looked else ((), ())
            own.extend(in_document(document, self._listed, *layers, self._on_purpose(checked.path)))
        return replace(checked, findings=(*checked.findings, *own))

    def _on_purpose(self, path: Path) -> Places:
        folder = path.parent
        if folder not in self._manifests:
            self._manifests[folder] = read_manifest(folder)
        manifest = self._manifests[folder]
        entry = manifest.entry(path.name) if manifest else None
        return places(entry.released_on_purpose) if entry else {}


def in_name(path: Path, listed: Withheld) -> Iterator[Finding]:
    """A file's own name may say what its pages don't."""
    if listed.found_in(path.stem):
        yield found("RED105", CHECK, 0, "the file's name holds a value that the case withholds", None, TYPE)


def in_document(
    document: Document,
    listed: Withheld,
    said: Sequence[Said] = (),
    hidden: Sequence[tuple[int, Rect]] = (),
    on_purpose: Places | None = None,
) -> list[Finding]:
    """A finding for each place of the pages, and each text of other layers, that holds a listed value.

    `said` and `hidden` are what the checks of hidden data put down. A place that the manifest releases on purpose is no
    finding. Findings name layer and place, never the value.
    """
    released = on_purpose or {}
    pages = (one for page in document.pages for one in _on_page(page, listed, hidden, released.get(page.number)))
    made = list(dict.fromkeys((*pages, *_beside(document, listed))))
    known = {folded(note.text) for note in document.notes}
    for one in _said(said, listed, known):
        if not any(_same_place(one, other) for other in made):
            made.append(one)
    return made


def _same_place(one: Finding, other: Finding) -> bool:
    """Whether two layers tell of the same text: hidden text stands in the page's own reading too."""
    if (one.rule, one.page) != (other.rule, other.page):
        return False
    return one.box == other.box or bool(one.box and other.box and one.box.touches(other.box))


def _on_page(
    page: Page, listed: Withheld, hidden: Sequence[tuple[int, Rect]], on_purpose: Sequence[Rect] | None
) -> Iterator[Finding]:
    for one in listed.found_in(page.text):
        if on_purpose and _is_released(page, one, on_purpose):
            continue
        boxes = page.boxes_of(one.start, one.end)
        rule = "RED101"
        if any(number == page.number and place.contains(*box.centre) for number, place in hidden for box in boxes):
            rule = "RED102"
        elif any(start < one.end and one.start < end for start, end, _ in page.seen):
            rule = "RED401"
        yield _finding(rule, page.number, "here", one.part, boxes[0] if boxes else None)


def _is_released(page: Page, one: Found, on_purpose: Sequence[Rect]) -> bool:
    centres = [page.char_box(i).centre for i in range(one.start, one.end) if page.text[i].isalnum()]
    return all(any(box.contains(*centre) for box in on_purpose) for centre in centres)


def _beside(document: Document, listed: Withheld) -> Iterator[Finding]:
    for note in document.notes:
        for one in listed.found_in(note.text)[:1]:
            rule = "RED105" if note.name in NAMES else RULE_OF[note.surface]
            where = note.name if note.name in NAMES else note.surface.value
            yield _finding(rule, note.page, f"in a {where}", one.part, note.box)


def _said(said: Iterable[Said], listed: Withheld, known: Collection[str]) -> Iterator[Finding]:
    """What other layers say; a note that the document's own reading found is not told twice."""
    for one in said:
        for hit in listed.found_in(one.text)[:1] if folded(one.text) not in known else ():
            yield _finding(one.rule, one.page, f"in {one.where}", hit.part, one.box)


def _finding(rule: str, page: int, where: str, part: bool, box: Rect | None) -> Finding:
    what = "part of a name" if part else "a value"
    return found(rule, CHECK, page, f"{what} that the case withholds stands {where}", box, TYPE)
