"""The text of a page that became a picture: what a reader sees in the redacted pixels, spelt as the old page spelt it.

Only what is seen comes back. The old text layer corrects the reader's spelling where both stand at the same place and
are alike; white, covered or hidden text is not seen and stays behind.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from redact.model.geometry import Rect

LEAST_HIGH = 3.0
"""Points: a sign of a lower box is too small to be seen."""

Word = tuple[str, Rect]
"""A word and its place in points."""
ALIKE = 0.6
"""How like one another the reader's and the old spelling must be (difflib's ratio)."""
SHARED = 0.3
"""Share of the smaller of two boxes that both cover when they stand at the same place."""
HALF_A_LETTER = 0.5
"""A mark that covers more than this of a letter's width of a word has cut the word: its old spelling is gone."""
ROW = 24.0
"""Points: words are looked up by the strips of this height that they reach into."""
_CONFUSED = str.maketrans("01|!5$8@", "ollissba")
"""Signs that readers take for one another; only to compare by."""


@dataclass(slots=True)
class _Group:
    """Seen and known words that stand at the same place."""

    seen: list[int] = field(default_factory=list)
    known: list[int] = field(default_factory=list)


def spelt(
    seen: Sequence[Word], known: Sequence[Word], boxes: Sequence[Rect], inked: Callable[[Rect], bool]
) -> tuple[Word, ...]:
    """The seen words in reading order, in the old spelling where there is one.

    `known` are the words of the old text layer in reading order; those that a mark of `boxes` cuts and those with
    glyphs that nobody can spell are not used. `inked` tells whether anything is to be seen in a box. All in points.
    """
    seen = [word for word in seen if not any(_under(word[1], box) for box in boxes)]
    whole = [word for word in known if _plain(word) and not any(_cut(word, box) for box in boxes)]
    found = _snapped(seen, whole)
    there = {i for i, _, _ in found}
    taken = [box for _, _, (_, box) in found]
    for i, (text, box) in enumerate(whole):
        free = i not in there and not any(box.overlap(b) > SHARED * min(box.area, b.area) for b in taken)
        if free and _a_sign(text) and box.height >= LEAST_HIGH and inked(box):
            found.append((i, 0, (text, box)))
    return tuple(word for _, _, word in sorted(found, key=lambda item: item[:2]))


def _plain(word: Word) -> bool:
    """Whether a known word has a place, and letters alone that mean something (no U+FFFD, no private use)."""
    text, box = word
    return box.area > 0 and all(c != "\ufffd" and unicodedata.category(c) not in {"Co", "Cc", "Cs"} for c in text)


def _under(box: Rect, mark: Rect) -> bool:
    """Whether a seen word is (a speck of) a mark: its centre or half of it is under one."""
    return mark.contains(*box.centre) or box.overlap(mark) > 0.5 * box.area


def _cut(word: Word, mark: Rect) -> bool:
    text, box = word
    if mark.contains(*box.centre):
        return True
    long, along = (box.width, True) if box.width >= box.height else (box.height, False)
    covered = (min(box.x1, mark.x1) - max(box.x0, mark.x0), min(box.y1, mark.y1) - max(box.y0, mark.y0))
    on, over = covered if along else (covered[1], covered[0])
    across = box.height if along else box.width
    return on > HALF_A_LETTER * long / max(1, len(text)) and over > SHARED * across


def _snapped(seen: Sequence[Word], known: Sequence[Word]) -> list[tuple[int, int, Word]]:
    """Words with what sorts them: the place in the old order, and the place after that."""
    found: list[tuple[int, int, Word]] = []
    last = -1
    for group in _groups(seen, known):
        if group.known and _alike([seen[i][0] for i in group.seen], [known[i][0] for i in group.known]):
            found.extend((i, 0, known[i]) for i in group.known)
            last = max(group.known)
            continue
        pairs = dict(_pairs(group, seen, known))
        for i in group.seen:
            if i in pairs:
                last = pairs[i]
                found.append((last, 0, known[last]))
            else:
                found.append((last, 1 + i, seen[i]))
    return found


def _groups(seen: Sequence[Word], known: Sequence[Word]) -> list[_Group]:
    """Words that share a place, by the reader's order: it may have joined two words or parted one."""
    rows: dict[int, list[int]] = {}
    for k, (_, box) in enumerate(known):
        for row in range(int(box.y0 // ROW), int(box.y1 // ROW) + 1):
            rows.setdefault(row, []).append(k)
    owner: dict[int, _Group] = {}
    groups: list[_Group] = []
    for s, (_, box) in enumerate(seen):
        near = {k for row in range(int(box.y0 // ROW), int(box.y1 // ROW) + 1) for k in rows.get(row, ())}
        here = sorted(k for k in near if known[k][1].overlap(box) > SHARED * min(known[k][1].area, box.area))
        group = next((owner[k] for k in here if k in owner), None)
        if group is None:
            group = _Group()
            groups.append(group)
        group.seen.append(s)
        for k in here:
            if k not in owner:
                owner[k] = group
                group.known.append(k)
    for group in groups:
        group.known.sort()
    return groups


def _pairs(group: _Group, seen: Sequence[Word], known: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Single words of a group that are alike, best first."""
    ranked = sorted((-_likeness(seen[s][0], known[k][0]), s, k) for s in group.seen for k in group.known)
    used_seen: set[int] = set()
    used_known: set[int] = set()
    for likeness, s, k in ranked:
        if -likeness >= ALIKE and s not in used_seen and k not in used_known:
            used_seen.add(s)
            used_known.add(k)
            yield s, k


def _alike(seen: Sequence[str], known: Sequence[str]) -> bool:
    return _likeness("".join(seen), "".join(known)) >= ALIKE


def _likeness(one: str, other: str) -> float:
    a, b = _folded(one), _folded(other)
    if not a and not b:  # signs alone: a dash may be read as another dash
        return 1.0 if len(one) == len(other) else 0.0
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_CONFUSED)
    return "".join(c for c in plain if c.isalnum())


def _a_sign(text: str) -> bool:
    """One character, or two that are no letters or digits: no name, and what readers overlook."""
    return len(text) == 1 or (len(text) == 2 and not any(c.isalnum() for c in text))
