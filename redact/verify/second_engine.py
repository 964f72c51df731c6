"""The text of marked pages once more, by an engine that shares no code with the first (pdfminer.six).

It must find no withheld text either, seen or unseen, and all of the kept text in its place and in its order.
"""

from __future__ import annotations

from collections.abc import Iterator

from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.verify.evidence import OUTSET, Evidence, core
from redact.verify.glyphs import UNMAPPED, Glyphs, alike
from redact.verify.kept_text import REACH, around, as_it_was, lost, strange
from redact.verify.mentions import kept_mentions
from redact.verify.needles import SHORTEST, Needles, fold
from redact.verify.withheld_text import explained

UNDER = "a second engine reads text under a mark: remove it from the page, and do not only cover it"
ELSEWHERE = "a second engine reads a withheld text more often than it was kept: remove every marked mention"
BESIDE = "a pattern, soft mask, form or glyph writes a withheld text: remove what the page does not need"
LOST = "character(s) outside all marks are no longer where a second engine read them: remove only what is marked"
STRANGE = "character(s) are read by a second engine where the source has none: draw nothing but the labels of marks"
ORDER = "a second engine reads the kept text in another order than in its source: keep the order of the instructions"
PAGES = "a second engine counts other pages than the first: write the file anew"


class SecondEngine:
    name = "second_engine"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        numbers = [n for n in range(1, min(evidence.before.pages, evidence.after.pages) + 1) if _worth(evidence, n)]
        if not numbers:
            return
        after = evidence.second_after
        if after.pages != evidence.after.pages:
            yield Finding(self.name, 0, PAGES)
            return
        needles = Needles([*(region.withheld for region in evidence.plan.regions), *evidence.plan.left_behind])
        unseen = needles.without(kept_mentions(evidence, needles)) if needles else needles
        for number in numbers:
            was = evidence.second_before.glyphs(number, evidence.before.frames[number - 1])
            now = after.glyphs(number, evidence.after.frames[number - 1])
            yield from self._withheld(evidence, number, was, now)
            if unseen.found_in(fold(after.beside(number))):
                yield Finding(self.name, number, BESIDE)
            if number not in evidence.pictured:
                yield from self._kept(evidence, number, was, now)

    def _withheld(self, evidence: Evidence, number: int, was: Glyphs, now: Glyphs) -> Iterator[Finding]:
        marks = evidence.labelled_marks.get(number, ())
        for region, box in marks:
            left = now.within(core(box))
            if left and not explained(left, box, marks, was, now):
                yield Finding(self.name, number, UNDER, region.type, box.rounded())
        kept = fold(was.without(was.within_any(map(core, evidence.marks.get(number, ())))).text)
        rest = fold(now.without(now.within_any(map(core, evidence.drawn_marks.get(number, ())))).text)
        for needle, kind in sorted({fold(r.withheld): r.type for r in evidence.plan.on_page(number)}.items()):
            if len(needle) >= SHORTEST and rest.count(needle) > kept.count(needle):
                yield Finding(self.name, number, ELSEWHERE, kind)

    def _kept(self, evidence: Evidence, number: int, was: Glyphs, now: Glyphs) -> Iterator[Finding]:
        """Compared with what the same engine read in the source: what it can't read there it need not find."""
        boxes, drawn = evidence.marks.get(number, ()), evidence.drawn_marks.get(number, ())
        one, other = was.without(was.within_any(map(core, boxes))), now.without(now.within_any(map(core, drawn)))
        if one.agrees_with(other, REACH):
            return
        readable = was.without({i for i, char in enumerate(was.text) if char == UNMAPPED})
        labels = "".join(r.label for r in evidence.plan.on_page(number))
        missing = lost(readable, now, boxes, evidence.before.frames[number - 1])
        if gone := evidence.shown(number, readable, missing):
            yield Finding(self.name, number, f"{len(gone)} {LOST}", box=around(readable, gone))
        elif UNMAPPED not in was.text and (new := strange(was, now, drawn, labels)):
            yield Finding(self.name, number, f"{len(new)} {STRANGE}", box=around(now, new))
        elif turned := out_of_order(was, now, was.within_any(box.grown(OUTSET) for box in boxes)):
            yield Finding(self.name, number, ORDER, box=around(was, turned))


def _worth(evidence: Evidence, number: int) -> bool:
    """Pages without marks whose text the first engine finds as it was are not read again: the second is slow."""
    return number in evidence.marks or number in evidence.pictured or not as_it_was(evidence, number)


def out_of_order(was: Glyphs, now: Glyphs, marked: set[int]) -> list[int]:
    """Characters that the source draws after their forerunner and the result before it, each in its own place.

    Where the same character stands twice in one place, nobody can tell which of them came first.
    """
    signs = alike(now.text)
    turned: list[int] = []
    last = -1
    for i, char in enumerate(alike(was.text)):
        if i in marked:
            continue
        x, y = was.xs[i], was.ys[i]
        found = [j for j in now.within(Rect(x, y, x, y).grown(REACH)) if signs[j] == char]
        if len(found) == 1:
            if found[0] < last:
                turned.append(i)
            last = found[0]
    return turned
