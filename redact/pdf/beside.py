"""Text that lies beside the pages: comments, form fields, properties, bookmarks, attachments' names.

None of it is carried into a release. It is read so that a person learns what was there, so that a field's name can
label its value, and so that the verifier can look for it in the result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote_to_bytes

import pikepdf

from redact.model.document import Note, Surface
from redact.model.geometry import Rect
from redact.pdf.coordinates import numbers, to_points, visible_box
from redact.pdf.destinations import Bookmark, Destinations, LinkPlace
from redact.pdf.signatures import count_signatures

MAX_TEXT = 1_000_000
_KINDS = {"Widget": "form fields", "Link": "links"}
MAX_DEPTH = 64


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """Where a form field shows its value, and what it is called. `page` counts from 1."""

    page: int
    box: Rect
    names: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Beside:
    """`removed` counts, by kind, what a release leaves behind. `links` and `outline` are those that lead to a page of
    the file or, links, to an address."""

    notes: tuple[Note, ...] = field(repr=False)
    fields: tuple[FieldPlace, ...] = field(repr=False)
    removed: tuple[tuple[str, int], ...] = ()
    links: tuple[LinkPlace, ...] = field(default=(), repr=False)
    outline: tuple[Bookmark, ...] = field(default=(), repr=False)


def read_beside(pdf: pikepdf.Pdf) -> Beside:
    """Read all of it from an open pikepdf document, which is not changed."""
    notes = list(_properties(pdf))
    fields: list[FieldPlace] = []
    links: list[LinkPlace] = []
    destinations = Destinations(pdf)
    counts: Counter[str] = Counter()
    for number, page in enumerate(pdf.pages, 1):
        visible = visible_box(page)
        for annotation in _dictionaries(page.obj.get("/Annots")):
            kind = _name(annotation.get("/Subtype", "/Unknown"))
            box = _box(annotation.get("/Rect"), visible)
            if kind == "Widget" and box is not None:
                fields.append(FieldPlace(number, box, tuple(_inherited(annotation, ("/TU", "/T")))))
            if kind == "Link" and box is not None and (link := destinations.link(annotation, number, box)):
                links.append(link)
            counts[_KINDS.get(kind, "comments")] += kind != "Popup"
            notes.extend(_annotation_notes(annotation, kind, box, number))
    counts.update(_document_counts(pdf))
    removed = tuple(sorted((k, n) for k, n in counts.items() if n))
    return Beside(tuple(notes), tuple(fields), removed, tuple(links), tuple(destinations.bookmarks()))


def _annotation_notes(annotation: pikepdf.Dictionary, kind: str, box: Rect | None, page: int) -> Iterator[Note]:
    if kind == "Widget":
        said = tuple(_inherited(annotation, ("/TU", "/T")))
        for text in _inherited(annotation, ("/V", "/DV")):
            yield Note(Surface.FIELD, "form field", text, box, page, said)
    elif kind == "Link":
        target = annotation.get("/A")
        for text in _texts(target, ("/URI",)) if isinstance(target, pikepdf.Dictionary) else ():
            yield Note(Surface.NOTE, "link", text, box, page)
    elif kind != "Popup":
        for text in _texts(annotation, ("/Contents", "/T", "/Subj")):
            yield Note(Surface.NOTE, kind.lower(), text, box, page)


def _dictionaries(array: Any) -> Iterator[pikepdf.Dictionary]:
    if isinstance(array, pikepdf.Array):
        for item in array:
            if isinstance(item, pikepdf.Dictionary):
                yield item


def _box(values: Any, visible: tuple[float, float, float, float]) -> Rect | None:
    try:
        return to_points(numbers(values), visible)
    except (TypeError, ValueError, IndexError):
        return None


def _text(value: Any) -> str:
    if isinstance(value, pikepdf.String):
        return str(value)[:MAX_TEXT]
    if isinstance(value, pikepdf.Name):
        return _name(value)[:MAX_TEXT]
    if isinstance(value, pikepdf.Stream):
        return value.read_bytes().decode("utf-8", "replace")[:MAX_TEXT]
    if isinstance(value, pikepdf.Array):
        return "\n".join(t for v in value if not isinstance(v, pikepdf.Array) and (t := _text(v)))[:MAX_TEXT]
    return ""


def _name(value: Any) -> str:
    """A name without its solidus. Older programs wrote names in Latin-1 (UTF-8 since ISO 32000-1 §7.3.5)."""
    try:
        return str(value)[1:]
    except UnicodeDecodeError:
        escaped: bytes = value.unparse()
        return unquote_to_bytes(escaped[1:].replace(b"#", b"%")).decode("latin-1")


def _texts(owner: pikepdf.Dictionary, keys: tuple[str, ...]) -> list[str]:
    found = (_text(owner[k]) for k in keys if k in owner)
    return [t for t in found if t.strip() and t != "Off"]


def _inherited(widget: pikepdf.Dictionary, keys: tuple[str, ...]) -> list[str]:
    """Values of a field, which may stand in its ancestors (ISO 32000-2 §12.7.4.1)."""
    found: list[str] = []
    node: Any = widget
    for _ in range(MAX_DEPTH):
        if not isinstance(node, pikepdf.Dictionary):
            break
        found.extend(t for t in _texts(node, keys) if t not in found)
        node = node.get("/Parent")
    return found


def _properties(pdf: pikepdf.Pdf) -> Iterator[Note]:
    info = pdf.trailer.get("/Info")
    if isinstance(info, pikepdf.Dictionary):
        for key, value in info.items():
            text = _text(value)
            if text.strip() and key not in {"/CreationDate", "/ModDate", "/Producer", "/Creator", "/Trapped"}:
                yield Note(Surface.METADATA, key[1:].lower().encode("utf-8", "replace").decode(), text)
    for title in _bookmarks(pdf):
        yield Note(Surface.METADATA, "bookmark", title)
    for name in pdf.attachments:
        yield Note(Surface.METADATA, "attachment name", name)


def _bookmarks(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Titles of the outline, walked with a guard against rings (ISO 32000-2 §12.3.3)."""
    outlines = pdf.Root.get("/Outlines")
    waiting = [outlines.get("/First")] if isinstance(outlines, pikepdf.Dictionary) else []
    seen: set[tuple[int, int]] = set()
    while waiting:
        item = waiting.pop()
        if not isinstance(item, pikepdf.Dictionary) or (item.is_indirect and item.objgen in seen):
            continue
        seen.add(item.objgen)
        if (title := _text(item.get("/Title"))).strip():
            yield title
        waiting.extend(item[key] for key in ("/Next", "/First") if key in item)


def _document_counts(pdf: pikepdf.Pdf) -> dict[str, int]:
    names = pdf.Root.get("/Names")
    scripts = isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names
    return {
        "attachments": len(pdf.attachments),
        "bookmarks": sum(1 for _ in _bookmarks(pdf)),
        "scripts": int(scripts or "/OpenAction" in pdf.Root or "/AA" in pdf.Root),
        "document properties": int("/Info" in pdf.trailer or "/Metadata" in pdf.Root),
        "layers": int("/OCProperties" in pdf.Root),
        "signatures": count_signatures(pdf),
        "tags": int("/StructTreeRoot" in pdf.Root),
    }
