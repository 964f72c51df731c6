"""The logical structure of a document: headings, paragraphs, tables, for who reads with their ears (ISO 32000-2 §14.7).

Only kinds and order are read. What a tag says of itself (titles, alternate descriptions, replacement text, ids) may
hold anything, and stays behind.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

STANDARD = frozenset(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table"
    " TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Figure Formula Form".split()
)
"""Structure types of ISO 32000-1 §14.8.4."""
MOST = 300_000
DEEPEST = 60
_SCOPES = frozenset({"/Row", "/Column", "/Both"})


@dataclass(frozen=True, slots=True)
class Leaf:
    """A marked-content sequence: page from 1, and its number on that page."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A structure element: its standard type, and what it holds. `cell` has ColSpan, RowSpan and Scope of a cell."""

    kind: str
    kids: tuple[Tag | Leaf, ...]
    cell: tuple[tuple[str, int | str], ...] = field(default=())


class _TooMuch(Exception):
    """A tree too large or too deep to be carried."""


def read_tags(pdf: pikepdf.Pdf) -> tuple[Tag, ...]:
    """The tags of an open document, which is not changed; none when it has none, or more than can be carried."""
    root = pdf.Root.get("/StructTreeRoot")
    if not isinstance(root, pikepdf.Dictionary):
        return ()
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    reader = _Reader(pages, root.get("/RoleMap"))
    try:
        return tuple(kid for kid in reader.kids(root.get("/K"), 0, 0) if isinstance(kid, Tag))
    except _TooMuch:
        return ()


class _Reader:
    def __init__(self, pages: dict[tuple[int, int], int], roles: Any) -> None:
        self._pages = pages
        self._roles = roles if isinstance(roles, pikepdf.Dictionary) else pikepdf.Dictionary()
        self._seen: set[tuple[int, int]] = set()
        self._count = 0

    def kids(self, value: Any, page: int, depth: int) -> Iterator[Tag | Leaf]:
        if depth > DEEPEST:
            raise _TooMuch
        for kid in value if isinstance(value, pikepdf.Array) else [value]:
            self._count += 1
            if self._count > MOST:
                raise _TooMuch
            if isinstance(kid, int) and not isinstance(kid, bool):
                yield from self._leaf(page, kid)
            elif isinstance(kid, pikepdf.Dictionary):
                yield from self._dictionary(kid, page, depth)

    def _dictionary(self, kid: Any, page: int, depth: int) -> Iterator[Tag | Leaf]:
        own = kid.get("/Pg")
        page = self._pages.get(own.objgen, 0) if isinstance(own, pikepdf.Dictionary) else page
        kind = str(kid.get("/Type", "/StructElem"))
        if kind == "/MCR":
            mcid = kid.get("/MCID")
            if isinstance(mcid, int) and "/Stm" not in kid:
                yield from self._leaf(page, mcid)
        elif kind == "/StructElem" and isinstance(kid.get("/S"), pikepdf.Name):
            if kid.is_indirect and kid.objgen in self._seen:
                return
            self._seen.add(kid.objgen)
            yield Tag(self._standard(str(kid["/S"])), tuple(self.kids(kid.get("/K"), page, depth + 1)), _cell(kid))

    def _leaf(self, page: int, mcid: int) -> Iterator[Leaf]:
        if page and 0 <= mcid < MOST:
            yield Leaf(page, mcid)

    def _standard(self, name: str) -> str:
        """A type, or the standard one that the document says it stands for (§14.7.3)."""
        for _ in range(16):
            if name[1:] in STANDARD:
                return name[1:]
            role = self._roles.get(name)
            if not isinstance(role, pikepdf.Name):
                break
            name = str(role)
        return "NonStruct"


def _cell(element: Any) -> tuple[tuple[str, int | str], ...]:
    """What a table's cell says of its place (§14.8.5.7)."""
    found: dict[str, int | str] = {}
    attributes = element.get("/A")
    for one in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
        if not isinstance(one, pikepdf.Dictionary) or str(one.get("/O", "")) != "/Table":
            continue
        for key in ("/ColSpan", "/RowSpan"):
            value: Any = one.get(key)
            if isinstance(value, int) and 1 < value < 1000:
                found[key] = value
        if str(one.get("/Scope", "")) in _SCOPES:
            found["/Scope"] = str(one["/Scope"])
    return tuple(sorted(found.items()))
