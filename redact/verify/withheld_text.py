"""Nothing but the mark's own label may stand under a mark, and no withheld text may turn up beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from redact.model.geometry import Rect
from redact.model.plan import Region
from redact.model.report import Finding
from redact.verify.evidence import Evidence, core
from redact.verify.glyphs import Glyphs, alike
from redact.verify.mentions import shown_outside
from redact.verify.needles import SHORTEST, fold

SAME_PLACE = 0.5
"""A character this close to where the same one stood, in points, is the old one."""

UNDER = "text still stands under a mark: remove it from the page, and do not only cover it"
ELSEWHERE = "a withheld text stands on this page more often than it was kept: remove every marked mention"
NO_PAGE = "the plan marks a page that the released file does not have: check that plan and file belong together"


Marks = tuple[tuple[Region, Rect], ...]
"""Each region of a page with each of its boxes as drawn."""


class WithheldText:
    name = "withheld_text"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        for number in sorted(evidence.marks):
            if not 1 <= number <= min(evidence.before.pages, evidence.after.pages):
                yield Finding(self.name, number, NO_PAGE)
                continue
            before, after = evidence.before.glyphs(number), evidence.after.glyphs(number)
            yield from self._under(number, evidence.labelled_marks.get(number, ()), before, after)
            yield from self._elsewhere(evidence, number, evidence.plan.on_page(number))

    def _under(self, number: int, marks: Marks, before: Glyphs, after: Glyphs) -> Iterator[Finding]:
        for region, box in marks:
            left = after.within(core(box))
            if left and not explained(left, box, marks, before, after):
                yield Finding(self.name, number, UNDER, region.type, box.rounded())

    def _elsewhere(self, evidence: Evidence, number: int, regions: tuple[Region, ...]) -> Iterator[Finding]:
        """In drawing order. Letters that now stand somewhere else, in whatever order, are `kept_text`'s to find."""
        needles = {fold(region.withheld): region.type for region in regions}
        was = fold(shown_outside(evidence, number))
        now = fold(evidence.outside_after(number).text)
        for needle, kind in sorted(needles.items()):
            if len(needle) >= SHORTEST and now.count(needle) > was.count(needle):
                yield Finding(self.name, number, ELSEWHERE, kind)


def explained(left: list[int], box: Rect, marks: Marks, before: Glyphs, after: Glyphs) -> bool:
    """True when what stands in `box` is the label of the marks that touch it, and nothing more."""
    touching = [(r, b) for r, b in marks if b == box or b.touches(box)]
    labels = [_squeezed(region.label) for region, _ in touching]
    found = alike("".join(after.text[i] for i in left))
    if found in labels:
        return True
    if Counter(found) - sum(map(Counter, labels), Counter()):
        return False
    whole = [label for label in labels if label and label in found]
    if not whole and any(_survives(after, i, before) for i in left):
        return False
    return bool(whole) or any(_is_left_of(found, label) for label in labels) or len(touching) > 1


def _is_left_of(found: str, label: str) -> bool:
    """Whether some of a label's letters, in order, are what was found: in a thin box a full stop lies at the edge."""
    letters = iter(label)
    return all(letter in letters for letter in found)


def _survives(after: Glyphs, index: int, before: Glyphs) -> bool:
    x, y, char = after.xs[index], after.ys[index], alike(after.text[index])
    near = before.within(Rect(x, y, x, y).grown(SAME_PLACE))
    return any(alike(before.text[i]) == char for i in near)


def _squeezed(label: str) -> str:
    return alike("".join(label.split()))
