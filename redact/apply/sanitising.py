"""Writes a new document that carries the pages and what they draw, and nothing else. Step (7).

What isn't known isn't carried: keys of the catalog and of pages are taken from an allow-list, and private or
describing entries are cut out of everything that the pages reach.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from redact import __version__
from redact.apply.marks import FONT, marks_content
from redact.model.plan import Plan
from redact.pdf.coordinates import visible_box
from redact.pdf.marked_content import page_content, strip_form, strip_page
from redact.pdf.opening import KEPT_USER_UNIT

PAGE_KEYS = frozenset("/Type /MediaBox /CropBox /BleedBox /TrimBox /ArtBox /Rotate /Resources /Contents /Group".split())
# Entries that describe, attach or switch, wherever they stand
# (ISO 32000-2 §8.9.5.4, §8.11, §14.3, §14.5, §14.7, §14.13).
CUT_KEYS = frozenset(
    "/Metadata /PieceInfo /LastModified /AF /OC /OPI /Alternates /StructParent /StructParents /Thumb /Measure /PtData "
    "/ID /Properties /AA /A /Ref /TemplateInstantiated /SeparationInfo".split()
)
# A language, maybe a script, maybe a region (RFC 5646 §2.1); a longer tag could hold a name.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?")


def sanitised(burnt: bytes, plan: Plan) -> bytes:
    """The burnt document, marked and rewritten from the allow-list. The same input gives the same bytes."""
    with pikepdf.open(io.BytesIO(burnt)) as source, pikepdf.new() as release:
        for number, page in enumerate(source.pages, 1):
            _add_page(release, page)
            _draw_marks(release, release.pages[-1], plan, number)
        seen: set[tuple[int, int]] = set()
        for page in release.pages:
            _cut(page.obj, seen, top=True)
        release.remove_unreferenced_resources()
        language = source.Root.get("/Lang")
        if isinstance(language, pikepdf.String) and _LANGUAGE.fullmatch(str(language)):
            release.Root["/Lang"] = pikepdf.String(str(language))
        release.trailer["/Info"] = release.make_indirect(pikepdf.Dictionary(Producer=f"redact {__version__}"))
        out = io.BytesIO()
        release.save(
            out,
            deterministic_id=True,
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,  # every object in the open, for who checks it
        )
    return out.getvalue()


def _add_page(release: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """Copy a page with the entries of the allow-list, inherited ones made its own (ISO 32000-2 §7.7.3.4)."""
    for key in ("/MediaBox", "/CropBox", "/Rotate", "/Resources"):
        if key not in page.obj and (value := _inherited(page.obj, key)) is not None:
            page.obj[key] = value
    unit = page.obj.get(KEPT_USER_UNIT)
    for key in list(page.obj.keys()):
        if key not in PAGE_KEYS and key != "/Parent":
            del page.obj[key]
    if unit is not None:
        page.obj["/UserUnit"] = unit
    release.pages.append(page)


def _inherited(node: Any, key: str) -> Any:
    for _ in range(64):
        node = node.get("/Parent")
        if node is None:
            return None
        if key in node:
            return node[key]
    return None


def _draw_marks(release: pikepdf.Pdf, page: pikepdf.Page, plan: Plan, number: int) -> None:
    """Plain content first, then the marks on top, in one stream."""
    strip_page(release, page)
    own = page_content(page)
    regions = plan.on_page(number)
    if regions:
        rotation = int(page.obj.get("/Rotate", 0)) % 360
        marks = marks_content(regions, visible_box(page), rotation)
        page.obj["/Contents"] = release.make_stream(b"q\n" + own + b"\nQ\n" + marks)
        _add_font(page)
    else:
        page.obj["/Contents"] = release.make_stream(own)


def _add_font(page: pikepdf.Page) -> None:
    resources = _own_copy(page.obj.get("/Resources"))
    fonts = _own_copy(resources.get("/Font"))
    fonts[FONT] = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    resources["/Font"] = fonts
    page.obj["/Resources"] = resources


def _own_copy(shared: Any) -> pikepdf.Dictionary:
    """A dictionary that this page shares with no other."""
    return pikepdf.Dictionary(dict(shared.items())) if isinstance(shared, pikepdf.Dictionary) else pikepdf.Dictionary()


def _cut(root: Any, seen: set[tuple[int, int]], *, top: bool) -> None:
    """Cut describing entries out of everything that `root` reaches; each shared object once."""
    waiting = [(root, top)]
    while waiting:
        node, is_page = waiting.pop()
        if node.is_indirect:
            if node.objgen in seen:
                continue
            seen.add(node.objgen)
        if isinstance(node, pikepdf.Array):
            waiting.extend((child, False) for child in node if _is_container(child))
            continue
        for key in [k for k in node.keys() if k in CUT_KEYS]:  # noqa: SIM118 (a pikepdf dictionary)
            del node[key]
        if isinstance(node, pikepdf.Stream) and (node.get("/Subtype") == pikepdf.Name.Form or "/PatternType" in node):
            strip_form(node)
        waiting.extend((child, False) for child in _children(node, is_page))


def _children(node: Any, is_page: bool) -> Iterator[Any]:
    for key, child in node.items():
        if _is_container(child) and not (is_page and key == "/Parent"):
            yield child


def _is_container(value: Any) -> bool:
    return isinstance(value, pikepdf.Array | pikepdf.Dictionary | pikepdf.Stream)
