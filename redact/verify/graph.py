"""Walks every value that a PDF's trailer leads to, without recursion: hostile files nest deep."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redact.model.errors import CouldNotLook

MOST_VALUES = 50_000_000
"""A file that holds more values than this is not judged."""

ObjGen = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """One value: the page it was reached from (0: no page), the keys that lead to it, nearest last, and itself."""

    page: int
    parent: str = field(repr=False)
    key: str = field(repr=False)
    value: Any = field(repr=False)


class Graph:
    """The walk, and which indirect objects it met. Pages are walked first, so that each value has a page's number."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self.seen: set[ObjGen] = {page.obj.objgen for page in pdf.pages}

    def walk(self) -> Iterator[Found]:
        """Each value once; an indirect one where it is met first."""
        for number, page in enumerate(self._pdf.pages, 1):
            yield from self._below(Found(number, "", "/Page", page.obj), up=False)
        yield from self._below(Found(0, "", "/Trailer", self._pdf.trailer), up=True)

    def unreached(self) -> set[ObjGen]:
        """Indirect objects that nothing leads to. Call it after the walk."""
        return {
            value.objgen
            for value in self._pdf.objects
            if not _is_null(value) and value.objgen not in self.seen and not _is_container(value)
        }

    def _below(self, first: Found, up: bool) -> Iterator[Found]:
        """Without `up`, the way from a page to the tree of all pages is left for later."""
        stack = [first]
        count = 0
        while stack:
            found = stack.pop()
            count += 1
            if count > MOST_VALUES:
                raise CouldNotLook("too many values")
            yield found
            value = found.value
            if isinstance(value, pikepdf.Array):
                children = [(found.parent, found.key, child) for child in _items(value)]
            elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
                children = [(found.key, key, child) for key, child in _entries(value)]
            else:
                continue
            for parent, key, child in children:
                if (up or key != "/Parent") and not self._met(child):
                    stack.append(Found(found.page, parent, key, child))

    def _met(self, value: Any) -> bool:
        objgen = value.objgen if isinstance(value, pikepdf.Object) else (0, 0)
        if objgen == (0, 0):
            return False
        if objgen in self.seen:
            return True
        self.seen.add(objgen)
        return False


def _items(array: Any) -> Iterator[Any]:
    return iter(array.as_list())


def _entries(dictionary: Any) -> list[tuple[str, Any]]:
    return list(dictionary.items())


def _is_null(value: Any) -> bool:
    return value is None


def _is_container(value: Any) -> bool:
    """Object streams and cross-reference streams are reached by the file's layout (ISO 32000-2 §7.5.7, §7.5.8)."""
    return isinstance(value, pikepdf.Stream) and value.get("/Type") in ("/ObjStm", "/XRef")


def instructions(content: Any, operators: str) -> list[Any]:
    """A page's or a form's content stream, parsed, cut down to some operators. What can't be parsed to its end is not
    judged: a viewer may read on where qpdf stopped."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        try:
            return list(pikepdf.parse_content_stream(content, operators=operators))
        except UserWarning as warning:
            raise CouldNotLook("a content stream ends too early") from warning


def contents(page: pikepdf.Page) -> list[Any]:
    """The streams that a page's content is made of (ISO 32000-2 §7.7.3.3)."""
    value = page.obj.get("/Contents")
    if value is None:
        return []
    return list(value.as_list()) if isinstance(value, pikepdf.Array) else [value]
