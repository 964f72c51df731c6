"""Tags of the kept content, written anew: kinds and order of what is still there (ISO 32000-2 §14.7).

An element that holds nothing any more is not carried. Nothing that an element says of itself is, but the span and
scope of a table's cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pikepdf

from redact.pdf.tags import Leaf, Tag

_DESCRIBED = frozenset({"Figure", "Formula"})
DESCRIPTION = "Description withheld"


def write_tags(
    release: pikepdf.Pdf,
    tags: Sequence[Tag],
    pages: Mapping[int, Any],
    numbers: Mapping[int, Sequence[int]],
    description: str = DESCRIPTION,
) -> None:
    """Give a release its structure tree. `pages` are its page objects and `numbers` their old numbers of marked content
    by the new, both by page number. `description` stands for that of each picture; empty: none is said."""
    writer = _Writer(release, pages, numbers, description)
    root = release.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))
    kids = [kid for tag in tags if (kid := writer.element(tag, root)) is not None]
    if not kids:
        return
    root["/K"] = pikepdf.Array(kids)
    root["/ParentTree"] = release.make_indirect(pikepdf.Dictionary(Nums=writer.parents()))
    root["/ParentTreeNextKey"] = len(writer.order)
    release.Root["/StructTreeRoot"] = root
    release.Root["/MarkInfo"] = pikepdf.Dictionary(Marked=True)


class _Writer:
    def __init__(
        self, release: pikepdf.Pdf, pages: Mapping[int, Any], numbers: Mapping[int, Sequence[int]], description: str
    ) -> None:
        self._release, self._pages, self._description = release, pages, description
        self._new: dict[tuple[int, int], list[int]] = {}
        for page, olds in numbers.items():
            for new, old in enumerate(olds):
                self._new.setdefault((page, old), []).append(new)
        self._owners: dict[int, dict[int, Any]] = {}
        self.order = sorted(page for page, olds in numbers.items() if olds)

    def element(self, tag: Tag, parent: Any) -> Any:
        """A structure element with all below it; None when nothing of it is left."""
        own = self._release.make_indirect(pikepdf.Dictionary(S=pikepdf.Name("/" + tag.kind), P=parent))
        kids = list(self._kids(tag, own))
        if not kids:
            return None
        own["/K"] = pikepdf.Array(kids)
        if tag.cell:
            values = {key: pikepdf.Name(v) if isinstance(v, str) else v for key, v in tag.cell}
            own["/A"] = pikepdf.Dictionary({"/O": pikepdf.Name.Table, **values})
        if tag.kind in _DESCRIBED and self._description:
            own["/Alt"] = pikepdf.String(self._description)
        return own

    def _kids(self, tag: Tag, own: Any) -> Iterator[Any]:
        for kid in tag.kids:
            if isinstance(kid, Leaf):
                for new in self._new.pop((kid.page, kid.mcid), ()):
                    self._owners.setdefault(kid.page, {})[new] = own
                    yield pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=self._pages[kid.page], MCID=new)
            elif (below := self.element(kid, own)) is not None:
                yield below

    def parents(self) -> pikepdf.Array:
        """The way back from each page's marked content to its elements (§14.7.5.4). Numbers the pages for it."""
        nums: list[Any] = []
        for index, page in enumerate(self.order):
            owners = self._owners.get(page, {})
            last = max(owners, default=-1)
            self._pages[page]["/StructParents"] = index
            row = pikepdf.Array([owners.get(number) for number in range(last + 1)])
            nums.extend((index, self._release.make_indirect(row)))
        return pikepdf.Array(nums)
