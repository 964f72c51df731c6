"""A proposal by a rule: this place on this page may hold something that the law protects."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from redact.model.document import Surface
from redact.model.geometry import Rect


class Tier(StrEnum):
    """What is proposed of a flag. AUTO: it goes unless a person objects; REVIEW: a person must say; KEEP: it stays
    unless a person objects."""

    AUTO = "auto"
    REVIEW = "review"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Flag:
    """`id` comes from document digest, place and type, so that detecting again keeps decisions.

    `start` and `end` are code points of the page's text, or of the note's where `surface` is not the page.
    `note` counts the document's notes from 0; -1 on page text. `page` counts from 1; 0 is the whole document.
    `boxes`: points on the unrotated page, one a line. `entity` is shared by the mentions of one person; `about` is the
    entity of whom a fact (an ethnicity, an age) is told, where the layout or the sentence says so.
    """

    id: str
    page: int
    surface: Surface
    note: int
    start: int
    end: int
    boxes: tuple[Rect, ...]
    text: str = field(repr=False)
    type: str
    score: float
    rules: tuple[str, ...]
    reasons: tuple[str, ...] = ()
    entity: str = ""
    tier: Tier = Tier.REVIEW
    about: str = ""
