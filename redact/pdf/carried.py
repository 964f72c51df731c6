"""What lies beside the pages and may come along, as far as it says nothing that is withheld."""

from __future__ import annotations

from dataclasses import dataclass, field

from redact.pdf.destinations import Bookmark, LinkPlace
from redact.pdf.tags import Tag


@dataclass(frozen=True, slots=True)
class Carried:
    """Tags, bookmarks and links, as read; `apply` decides which of them a release has."""

    tags: tuple[Tag, ...] = ()
    outline: tuple[Bookmark, ...] = field(default=(), repr=False)
    links: tuple[LinkPlace, ...] = field(default=(), repr=False)


NOTHING_CARRIED = Carried()
