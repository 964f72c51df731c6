"""Bookmarks and links of a release: those that say nothing of what is withheld (ISO 32000-2 §12.3, §12.5.6.5)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

import pikepdf

from redact.model.geometry import Rect
from redact.model.plan import Plan
from redact.pdf.coordinates import to_user_space, visible_box
from redact.pdf.destinations import Bookmark, LinkPlace

SHORTEST = 3
"""Letters from which on a withheld text is looked for in a bookmark or a link."""
MOST_QUOTED = 8
LONG_NUMBER = 6
LONGEST_STEP = 40
"""Letters of one step of an address's path, beyond which it may be a code for anything."""
_LOOK_ALIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u043a\u043c\u0442\u043d\u0432"
    "\u03bf\u03b1\u03c1\u03bd\u03ba\u03b9"
    "013457",
    "aeopcyxisjkmthboapvkioleast",
)
"""Letters of other scripts, and digits, that readers take for Latin ones (Unicode Technical Standard 39: the most
common)."""
_CODED = re.compile(
    r"[0-9a-fA-F]{10,}|[A-Za-z0-9+_-]*={1,2}$|(?=[A-Za-z0-9+_]*[0-9])(?=[A-Za-z0-9+_]*[A-Z])[A-Za-z0-9+_]{8,}"
)
"""A step of a path that may spell anything: hexadecimal, Base64."""
_ADDRESSES = frozenset({"http", "https"})


class Withheld:
    """Tells whether a text says anything that a plan withholds or leaves behind."""

    def __init__(self, plan: Plan) -> None:
        texts = [*(region.withheld for region in plan.regions), *plan.left_behind]
        self._needles = {needle for text in texts for needle in _words(text)}

    def said_in(self, text: str) -> bool:
        folded = fold(_unquoted(text))
        return any(needle in folded for needle in self._needles)


def fold(text: str) -> str:
    """Letters and digits alone: compatibility forms, accents and case undone, and one sign for those that look alike.

    It tells too many texts for one: a bookmark that is dropped for nothing costs less than one that names somebody.
    """
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if c.isalnum()).translate(_LOOK_ALIKE)


def _words(text: str) -> Iterator[str]:
    """A text as a whole, and each of its words: a bookmark may have a part of a name. Numbers also without the nought
    that they lose behind a country's code."""
    for part in (text, *text.split()):
        if len(folded := fold(part)) >= SHORTEST:
            yield folded
        digits = "".join(c for c in part if c.isalnum())
        if digits.isdecimal() and len(bare := digits.lstrip("0")) >= LONG_NUMBER:
            yield fold(bare)


def _unquoted(text: str) -> str:
    """Percent signs undone, however often they were done."""
    for _ in range(MOST_QUOTED):
        if (plain := unquote(text)) == text:
            break
        text = plain
    return text


def write_bookmarks(
    release: pikepdf.Pdf, outline: Iterable[Bookmark], withheld: Withheld, pages: Mapping[int, Any]
) -> None:
    """The outline without what is withheld; what stood below such an entry moves up to its place."""
    kept = [b for b in outline if b.page in pages and b.title.strip() and not withheld.said_in(b.title)]
    if not kept:
        return
    root = release.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Outlines))
    above: list[tuple[int, Any]] = [(0, root)]
    for bookmark in kept:
        while above[-1][0] >= bookmark.level:
            above.pop()
        parent = above[-1][1]
        item = release.make_indirect(
            pikepdf.Dictionary(
                Title=pikepdf.String(bookmark.title),
                Parent=parent,
                Dest=pikepdf.Array([pages[bookmark.page], pikepdf.Name.Fit]),
            )
        )
        if "/Last" in parent:
            item["/Prev"] = parent["/Last"]
            parent["/Last"]["/Next"] = item
        else:
            parent["/First"] = item
        parent["/Last"] = item
        above.append((bookmark.level, item))
    root["/Count"] = sum(1 for bookmark in kept if bookmark.level == 1)
    release.Root["/Outlines"] = root


def write_links(
    release: pikepdf.Pdf,
    links: Iterable[LinkPlace],
    withheld: Withheld,
    marks: Mapping[int, Sequence[Rect]],
    pages: Mapping[int, Any],
) -> None:
    """Links to pages, and to addresses of the web that hold no more than host and path and say nothing withheld."""
    for link in links:
        if link.page not in pages or any(box.touches(link.box) for box in marks.get(link.page, ())):
            continue
        page = pikepdf.Page(pages[link.page])
        annotation = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=pikepdf.Array([round(v, 2) for v in to_user_space(link.box, visible_box(page))]),
            Border=pikepdf.Array([0, 0, 0]),
        )
        if link.target in pages:
            annotation["/Dest"] = pikepdf.Array([pages[link.target], pikepdf.Name.Fit])
        elif link.uri and _plain(link.uri) and not withheld.said_in(link.uri):
            annotation["/A"] = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(link.uri))
        else:
            continue
        if "/Annots" not in page.obj:
            page.obj["/Annots"] = pikepdf.Array()
        page.obj["/Annots"].append(release.make_indirect(annotation))


def _plain(uri: str) -> bool:
    """Whether an address is of the web, without a user, a query or a fragment, which may name somebody."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return False
    coded = "xn--" in parts.netloc or any(
        len(step) > LONGEST_STEP or _CODED.fullmatch(step) for step in _unquoted(parts.path).split("/")
    )
    return parts.scheme in _ADDRESSES and not (coded or parts.query or parts.fragment or "@" in uri or parts.port)
