"""The other side of removal: what nobody marked is still there, in its place, and nothing new has come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from unicodedata import category

from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.verify.evidence import OUTSET, Evidence
from redact.verify.frame import Frame
from redact.verify.glyphs import Glyphs, alike

REACH = 1.0
"""How far a character may have moved, in points."""

LABEL_REACH = 3.0
"""How far a label's character may stand out of its mark."""

MOST_LETTERS_LOST = 0.5
"""Of a page that became a picture, as a share: its layer may be read off the pixels, and those may be read wrong."""

PAGES = "the released file has another number of pages than its source: no page may be lost or added"
GEOMETRY = "the page has another size or rotation than its source: keep the crop box and the rotation"
NO_LAYER = "a page that became a picture has lost its text: lay the kept words over the picture, invisibly"

Place = tuple[str, int, int]


class KeptText:
    name = "kept_text"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        before, after = evidence.before, evidence.after
        if before.pages != after.pages:
            yield Finding(self.name, 0, PAGES)
            return
        for number in range(1, before.pages + 1):
            frame = before.frames[number - 1]
            if not frame.same_size(after.frames[number - 1]):
                yield Finding(self.name, number, GEOMETRY)
            if number in evidence.pictured:
                yield from self._layer(evidence, number)
            elif not as_it_was(evidence, number):
                yield from self._compare(evidence, number)

    def _layer(self, evidence: Evidence, number: int) -> Iterator[Finding]:
        """What the page looks like is `seen`'s to judge; here, that it can still be read aloud and searched."""
        was, now = evidence.outside_before(number), evidence.outside_after(number)
        kept = was.without(was.off(evidence.before.frames[number - 1]))
        missing = _letters(kept, range(len(kept))) - _letters(now, range(len(now)))
        if sum(missing.values()) > MOST_LETTERS_LOST * len(kept):
            yield Finding(self.name, number, NO_LAYER)

    def _compare(self, evidence: Evidence, number: int) -> Iterator[Finding]:
        was, now = evidence.before.glyphs(number), evidence.after.glyphs(number)
        boxes, drawn = evidence.marks.get(number, ()), evidence.drawn_marks.get(number, ())
        gone = evidence.shown(number, was, lost(was, now, boxes, evidence.before.frames[number - 1]))
        new = strange(was, now, drawn, "".join(r.label for r in evidence.plan.on_page(number)))
        moved = sum((_letters(was, gone) & _letters(now, new)).values())
        if gone:
            where = f", {moved} of them found elsewhere on the page" if moved else ""
            yield Finding(
                self.name,
                number,
                f"{len(gone)} character(s) outside all marks are no longer in their place{where}:"
                " remove only what is marked and move nothing",
                box=around(was, gone),
            )
        elif new:
            yield Finding(
                self.name,
                number,
                f"{len(new)} character(s) stand where the source has none: draw nothing but the labels of marks",
                box=around(now, new),
            )


def as_it_was(evidence: Evidence, number: int) -> bool:
    """The usual page needs no more: what no mark covers is what it was, in the same order.

    On a page without marks the runs of text tell it, as long as they are the same to the last digit.
    """
    before, after = evidence.before, evidence.after
    if (
        number not in evidence.marks
        and before.frames[number - 1] == after.frames[number - 1]
        and before.outline(number) == after.outline(number)
    ):
        return True
    return evidence.outside_before(number).agrees_with(evidence.outside_after(number), REACH)


def lost(was: Glyphs, now: Glyphs, boxes: Iterable[Rect], frame: Frame) -> list[int]:
    """Characters of the source that were to stay, were on show, and are not in their place."""
    places = _places(now)
    there = set(places)
    missing = [i for i, place in enumerate(_places(was)) if place not in there]
    if not missing:
        return []
    marked = was.within_any(box.grown(OUTSET) for box in boxes)
    return [
        i
        for i in missing
        if i not in marked
        and frame.shows(was.xs[i], was.ys[i])
        # pdfium leaves out marks without a width of their own when they are drawn by themselves
        and category(was.text[i]) not in ("Mn", "Me", "Cf")
        and not _near(was, i, now)
    ]


def strange(was: Glyphs, now: Glyphs, boxes: Iterable[Rect], labels: str) -> list[int]:
    """Characters that the source does not have there and that are no label's."""
    there = set(_places(was))
    missing = [i for i, place in enumerate(_places(now)) if place not in there]
    if not missing:
        return []
    allowed = set(alike(labels))
    marked = now.within_any(box.grown(LABEL_REACH) for box in boxes)
    return [i for i in missing if not (i in marked and alike(now.text[i]) in allowed) and not _near(now, i, was)]


def _places(glyphs: Glyphs) -> list[Place]:
    """Each character with its cell of one square point."""
    return list(zip(alike(glyphs.text), map(int, glyphs.xs), map(int, glyphs.ys), strict=True))


def _near(one: Glyphs, index: int, other: Glyphs) -> bool:
    """The cells meet somewhere: a true distance decides at their edges."""
    x, y, char = one.xs[index], one.ys[index], alike(one.text[index])
    return any(alike(other.text[i]) == char for i in other.within(Rect(x, y, x, y).grown(REACH)))


def _letters(glyphs: Glyphs, indexes: Iterable[int]) -> Counter[str]:
    return Counter(alike(glyphs.text[i]) for i in indexes)


def around(glyphs: Glyphs, indexes: list[int]) -> Rect:
    xs, ys = [glyphs.xs[i] for i in indexes], [glyphs.ys[i] for i in indexes]
    return Rect(min(xs), min(ys), max(xs), max(ys)).grown(REACH).rounded()
