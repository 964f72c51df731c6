"""No string, name, key or stream of the file holds a withheld text, seen or unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redact.model.report import Finding
from redact.verify.evidence import Evidence
from redact.verify.haystack import Piece, gather
from redact.verify.layout import layout_of
from redact.verify.mentions import kept_mentions
from redact.verify.needles import SHORTEST_IN_BINARY, Needles, fold, readings, spelled_out
from redact.verify.vocabulary import FONT_WORDS, GLYPH_WORDS

BATCH = 1 << 20
"""So much folded text is searched in one pass."""

IN_VALUE = "a withheld text stands in a string, name or stream beside the page's text: carry over only what is needed"
IN_FONT = "a withheld text stands in a font's name: give the font another name"
IN_BINARY = "a withheld text stands in a font, picture or other binary stream: write that stream anew"
IN_CONTENT = "a withheld text is still written by a page's instructions: remove it, visible or not"
IN_LAYOUT = "a withheld text stands in the file outside its objects: write the file anew"
ON_PAGE = "text that was to be left behind stands on the page: remove it there too"


class HiddenText:
    name = "hidden_text"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        plan, after = evidence.plan, evidence.after
        needles = Needles([*(region.withheld for region in plan.regions), *plan.left_behind])
        numbers = range(1, after.pages + 1)
        stack = gather(after.pike, spelled_out(needles.written))
        if not needles:
            return
        kept = kept_mentions(evidence, needles)
        long = Needles(needles.written, SHORTEST_IN_BINARY)
        unseen = needles.without(kept)
        yield from self._search(stack.texts, needles, IN_VALUE)
        yield from self._search(stack.fonts, needles, IN_FONT)
        yield from self._search(stack.binary, long.without(FONT_WORDS | GLYPH_WORDS, SHORTEST_IN_BINARY), IN_BINARY)
        yield from self._search(stack.licences, needles.distinct(), IN_BINARY)
        yield from self._search(stack.contents, unseen, IN_CONTENT)
        yield from self._search(stack.codes, long.without(kept, SHORTEST_IN_BINARY), IN_CONTENT)

        layout = layout_of(after.pike, after.content)
        if layout.faults:
            outside = ((0, fold(text)) for text in readings(layout.skeleton))
            yield from self._search(outside, unseen, IN_LAYOUT)

        # A value left behind with its form field may have been printed on the page all along, and been kept there.
        behind = Needles(plan.left_behind).without(kept)
        if behind:
            texts = ((n, fold(evidence.outside_after(n).text)) for n in numbers)
            yield from self._search(texts, behind, ON_PAGE)

    def _search(self, pieces: Iterable[Piece], needles: Needles, message: str) -> Iterator[Finding]:
        """Many small texts in one pass; which of them it was is asked only after a hit."""
        if not needles:
            return
        batch: list[Piece] = []
        size = 0
        for piece in pieces:
            batch.append(piece)
            size += len(piece[1])
            if size > BATCH:
                yield from self._hits(batch, needles, message)
                batch, size = [], 0
        yield from self._hits(batch, needles, message)

    def _hits(self, batch: list[Piece], needles: Needles, message: str) -> Iterator[Finding]:
        if needles.found_in("|".join(text for _, text in batch)):
            for page, text in batch:
                if needles.found_in(text):
                    yield Finding(self.name, page, message)
