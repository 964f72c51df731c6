"""Text that the file holds against words that a reader saw at the same place.

Where they agree, the file's stands. Where they do not, one of the two is wrong, and a layer that says `Harris` over a
picture of another name must not hide it: the whole seen line is kept beside the layer's, so that it can be understood.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import groupby

from redact.extract.seen_lines import SeenLine
from redact.model.geometry import Rect, union
from redact.model.pixels import SeenWord
from redact.pdf.reading import RawLine

ALIKE = 0.8
"""How like one another two spellings of one word are at least (difflib's ratio)."""
SHARED = 0.3
"""Share of the smaller of two boxes that both must cover to stand at the same place."""
SHORTEST = 2
"""A single letter that differs is a speck, a bullet or a tick."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Seen lines of which the file has nothing, and those that say otherwise than the file."""

    fresh: tuple[SeenLine, ...] = field(repr=False)
    contrary: tuple[SeenLine, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text layer, folded."""

    text: str = field(repr=False)
    box: Rect


def folded(text: str) -> str:
    """Letters and digits alone, without case and without regard to their form."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def alike(one: str, other: str) -> bool:
    """Whether two folded spellings may be of one word."""
    if one == other:
        return True
    if not one or not other or abs(len(one) - len(other)) > (1 - ALIKE) * (len(one) + len(other)):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def compared(lines: Sequence[RawLine], seen: Sequence[SeenLine], nothing: Callable[[str], bool]) -> Comparison:
    """Compare a page's own lines with the seen ones. `nothing` tells the characters that have no meaning."""
    layer = [word for line in lines for word in _words(line, nothing)]
    fresh: list[SeenLine] = []
    contrary: list[SeenLine] = []
    for line in seen:
        near = [w for w in layer if w.box.touches(line.box)]
        verdicts = [_verdict(word, near) for word in line.words]
        if any(v is False for v in verdicts):
            contrary.append(line)
            continue
        for verdict, run in groupby(zip(verdicts, line.words, strict=True), key=lambda pair: pair[0]):
            if verdict is None:
                fresh.append(line.part([word for _, word in run]))
    return Comparison(tuple(fresh), tuple(contrary))


def _words(line: RawLine, nothing: Callable[[str], bool]) -> list[Word]:
    found: list[Word] = []
    for gap, run in groupby(line.chars, key=lambda c: c[0].isspace() or nothing(c[0])):
        if not gap:
            chars = list(run)
            found.append(Word(folded("".join(c[0] for c in chars)), union(Rect(*c[1:]) for c in chars)))
    return found


def _verdict(seen: SeenWord, layer: Sequence[Word]) -> bool | None:
    """True: the file has the word here; False: it has another; None: it has none."""
    here = [w for w in layer if w.box.overlap(seen.box) > SHARED * min(w.box.area, seen.box.area)]
    if not here:
        return None
    text = folded(seen.text)
    if len(text) < SHORTEST:
        return True
    said = "".join(w.text for w in here)
    if alike(text, said) or any(alike(text, w.text) for w in here):
        return True
    # A reader joins words that stand close, and parts a word at a wide letter: it may have seen a share of `said`.
    return text in said and len(here) == 1 and seen.box.width < 0.9 * here[0].box.width
