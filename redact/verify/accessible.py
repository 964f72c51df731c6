"""What a release may hold for readers who can't see the page: tags, links, bookmarks, and nothing that these can hide.

ISO 32000-2 §12.3.3 (outline), §12.5.6.5 (links), §14.7 (structure). Their texts are searched by `hidden_text`.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pikepdf

from redact.verify.graph import Found

LINK = frozenset("/Type /Subtype /Rect /Border /Dest /A /StructParent".split())
ACTION = frozenset("/Type /S /URI".split())
OUTLINE = frozenset("/Type /First /Last /Count".split())
BOOKMARK = frozenset("/Title /Parent /Prev /Next /First /Last /Count /Dest".split())
TREE = frozenset("/Type /K /ParentTree /ParentTreeNextKey".split())
PARENTS = frozenset(("/Nums",))
ELEMENT = frozenset("/Type /S /P /K /A /Alt /Pg".split())
CONTENT = frozenset("/Type /Pg /MCID".split())
CELL = frozenset("/O /RowSpan /ColSpan /Scope".split())
KINDS = frozenset(
    # ISO 32000-1 §14.8.4: the standard types; any other name could be a word of the document
    "/Document /Part /Art /Sect /Div /BlockQuote /Caption /TOC /TOCI /Index /NonStruct /Private /P /H /H1 /H2 /H3 /H4"
    " /H5 /H6 /L /LI /Lbl /LBody /Table /TR /TH /TD /THead /TBody /TFoot /Span /Quote /Note /Reference /BibEntry /Code"
    " /Link /Annot /Ruby /Warichu /RB /RT /RP /WT /WP /Figure /Formula /Form /DocumentFragment /Aside /Title /FENote"
    " /Sub /Em /Strong /Artifact".split()
)
SCOPES = frozenset(("/Row", "/Column", "/Both"))
UNSAID = "Description withheld"
"""The only description of a picture that may stand: others are texts that nobody marked."""

WAYS = ("/K", "/Nums", "/P")
"""How tags are reached: from the one above, by number, and from the one below."""
STEPS = frozenset(("/First", "/Last", "/Next", "/Prev"))

EXTRA = "a tag, link or bookmark has an entry that it does not need: carry over only what is needed"
KIND = "a tag has a kind that no standard names: map it to a standard one"
SAYS = "a tag describes its content in a text of its own: leave the description out"
NO_LINK = "there is an annotation that is no link: flatten it into the page, or leave it out"
ADDRESS = "a link leads to more than the host and path of an address of the web: leave it out"
ACTS = "a link does something else than lead to an address: leave it out"


def faults_of(found: Found) -> list[str] | None:
    """What is wrong with a dictionary that belongs to tags, links or bookmarks; None for all others."""
    value = found.value
    if not isinstance(value, pikepdf.Dictionary) or isinstance(value, pikepdf.Stream):
        return None
    if found.key == "/Annots":
        return _extra(value, LINK) + ([] if value.get("/Subtype") == "/Link" else [NO_LINK])
    if found.key == "/A" and found.parent in ("/Annots", *WAYS):
        return _action(value) if found.parent == "/Annots" else _cell(value)
    if found.key == "/Outlines" and found.parent == "/Root":
        return _extra(value, OUTLINE)
    if found.key in STEPS and "/Title" in value:
        return _extra(value, BOOKMARK)
    if found.key == "/StructTreeRoot" and found.parent == "/Root":
        return _extra(value, TREE)
    if found.key == "/ParentTree" and found.parent == "/StructTreeRoot":
        return _extra(value, PARENTS)
    if found.key in WAYS and found.parent in ("/StructTreeRoot", "/ParentTree", *WAYS):
        return _tag(value)
    return None


def _extra(value: Any, allowed: frozenset[str]) -> list[str]:
    return [EXTRA] if set(value.keys()) - allowed else []


def _tag(value: Any) -> list[str]:
    if "/MCID" in value:
        return _extra(value, CONTENT)
    if value.get("/Type") == "/StructTreeRoot":
        return _extra(value, TREE)
    faults = _extra(value, ELEMENT)
    if str(value.get("/S")) not in KINDS:
        faults.append(KIND)
    if "/Alt" in value and str(value["/Alt"]) != UNSAID:
        faults.append(SAYS)
    return faults


def _cell(value: Any) -> list[str]:
    faults = _extra(value, CELL)
    known = value.get("/O") == "/Table" and str(value.get("/Scope", "/Row")) in SCOPES
    numbers = all(isinstance(value.get(key, 1), int) for key in ("/RowSpan", "/ColSpan"))
    return faults if known and numbers else [*faults, EXTRA]


def _action(value: Any) -> list[str]:
    faults = _extra(value, ACTION)
    if value.get("/S") != "/URI":
        return [*faults, ACTS]
    return faults if _plain(str(value.get("/URI", ""))) else [*faults, ADDRESS]


def _plain(address: str) -> bool:
    """Without a user, a query or a fragment, which may name somebody."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and not (parts.query or parts.fragment or "@" in address)
