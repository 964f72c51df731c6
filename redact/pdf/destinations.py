"""Where links and bookmarks lead: to a page of the same file, or out of it (ISO 32000-2 §12.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redact.model.geometry import Rect

MAX_DEPTH = 64
MAX_BOOKMARKS = 100_000
MAX_URI = 2048
_SCHEMES = ("http:", "https:", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """A link on `page` (from 1): its box in points, and either `uri` or `target`, the page that it leads to."""

    page: int
    box: Rect
    uri: str = field(default="", repr=False)
    target: int = 0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline that leads to a page of the file. `level` and `page` count from 1."""

    title: str = field(repr=False)
    page: int
    level: int


class Destinations:
    """Resolves what links and bookmarks of one open document point at. Nothing is followed out of the file."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._root = pdf.Root
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        self._named: dict[bytes, Any] | None = None

    def link(self, annotation: pikepdf.Dictionary, page: int, box: Rect) -> LinkPlace | None:
        """The link behind an annotation; None when it leads nowhere that a reader could follow safely."""
        action = annotation.get("/A")
        if isinstance(action, pikepdf.Dictionary) and action.get("/S") == pikepdf.Name.URI:
            uri = _string(action.get("/URI"))
            safe = uri.lower().startswith(_SCHEMES) and len(uri) <= MAX_URI and uri.isprintable()
            return LinkPlace(page, box, uri=uri) if safe else None
        target = self.page_of(annotation)
        return LinkPlace(page, box, target=target) if target else None

    def page_of(self, owner: pikepdf.Dictionary) -> int:
        """The page that a link or bookmark goes to; 0 when it goes nowhere in this file."""
        where: Any = owner.get("/Dest")
        action = owner.get("/A")
        if where is None and isinstance(action, pikepdf.Dictionary) and action.get("/S") == pikepdf.Name.GoTo:
            where = action.get("/D")
        for _ in range(MAX_DEPTH):
            if isinstance(where, pikepdf.Dictionary):
                where = where.get("/D")
            elif isinstance(where, pikepdf.String):
                where = self._names().get(bytes(where))
            elif isinstance(where, pikepdf.Name):
                old = self._root.get("/Dests")
                where = old.get(where) if isinstance(old, pikepdf.Dictionary) else None
            else:
                break
        if not isinstance(where, pikepdf.Array) or len(where) == 0:
            return 0
        first: Any = where[0]
        if isinstance(first, pikepdf.Dictionary):
            return self._pages.get(first.objgen, 0) if first.is_indirect else 0
        return 0

    def bookmarks(self) -> Iterator[Bookmark]:
        """The outline in order, each entry once, with a guard against rings and against depth."""
        outlines = self._root.get("/Outlines")
        waiting = [(outlines.get("/First"), 1)] if isinstance(outlines, pikepdf.Dictionary) else []
        seen: set[tuple[int, int]] = set()
        while waiting and len(seen) < MAX_BOOKMARKS:
            item, level = waiting.pop()
            if not isinstance(item, pikepdf.Dictionary) or not item.is_indirect or item.objgen in seen:
                continue
            seen.add(item.objgen)
            title, page = _string(item.get("/Title")), self.page_of(item)
            if title.strip() and page and level <= MAX_DEPTH:
                yield Bookmark(title, page, level)
            waiting.append((item.get("/Next"), level))
            waiting.append((item.get("/First"), level + 1))

    def _names(self) -> dict[bytes, Any]:
        """The name tree of destinations as one mapping, read when first asked for (ISO 32000-2 §7.9.6)."""
        if self._named is None:
            self._named = {}
            names = self._root.get("/Names")
            waiting = [names.get("/Dests")] if isinstance(names, pikepdf.Dictionary) else []
            seen: set[tuple[int, int]] = set()
            while waiting:
                node = waiting.pop()
                if not isinstance(node, pikepdf.Dictionary) or (node.is_indirect and node.objgen in seen):
                    continue
                if not node.is_indirect and len(seen) > MAX_BOOKMARKS:
                    break
                seen.add(node.objgen)
                self._add_pairs(node.get("/Names"))
                kids = node.get("/Kids")
                waiting.extend(kid for kid in (kids if isinstance(kids, pikepdf.Array) else ()))
        return self._named

    def _add_pairs(self, pairs: Any) -> None:
        if self._named is None or not isinstance(pairs, pikepdf.Array):
            return
        for i in range(0, len(pairs) - 1, 2):
            key = pairs[i]
            if isinstance(key, pikepdf.String):
                self._named.setdefault(bytes(key), pairs[i + 1])


def _string(value: Any) -> str:
    return str(value) if isinstance(value, pikepdf.String) else ""
