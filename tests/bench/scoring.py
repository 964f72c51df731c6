"""How flags are held against truth files: by where a mention stands on its page, letter for letter."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redact.detect.flags import flags_of
from redact.detect.port import Detector
from redact.extract.reader import extract
from redact.model.document import Document, Surface
from redact.model.flag import Flag, Tier
from redact.model.policy import Policy

ACTED_ON = (Tier.AUTO, Tier.REVIEW)
DROPPED = "-\u00ad\u2010\u2011"
"""Hyphens may be the typesetter's: a word is the same with and without them."""

Surfaced = tuple[int, int]
"""Page and note; the note is -1 for the page itself."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mention of the truth file and the letters that it is, or none where the text read from the file lacks it."""

    page: int
    kind: str
    goes: bool
    text: str = field(repr=False)
    surface: Surfaced = (0, -1)
    letters: frozenset[int] = frozenset()

    def covered(self, painted: dict[Surfaced, set[int]]) -> bool:
        return bool(self.letters) and self.letters <= painted.get(self.surface, set())

    def touched(self, painted: dict[Surfaced, set[int]]) -> bool:
        return bool(self.letters & painted.get(self.surface, set()))


@dataclass(slots=True)
class Tally:
    """What one folder gave. Counts alone, but for `misses` and `noise`, which quote invented people."""

    documents: int = 0
    goes: Counter[tuple[str, str]] = field(default_factory=Counter)
    stays: Counter[tuple[str, str]] = field(default_factory=Counter)
    flags: Counter[tuple[str, str]] = field(default_factory=Counter)
    unlisted: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list, repr=False)
    noise: list[str] = field(default_factory=list, repr=False)


def measure(folder: Path, detector: Detector, policy: Policy) -> Tally:
    """Run extraction, detection and the policy over a folder of PDFs that have truth files beside them."""
    tally = Tally()
    for truth in sorted(folder.glob("*.truth.json")):
        document = extract(truth.with_name(truth.name.replace(".truth.json", ".pdf")).read_bytes()).document
        flags = flags_of(document, detector, policy)
        judge(tally, truth.name.removesuffix(".truth.json"), find(document, json.loads(truth.read_bytes())), flags)
    return tally


def judge(tally: Tally, name: str, mentions: Sequence[Found], flags: Sequence[Flag]) -> None:
    """Add one document's figures."""
    tally.documents += 1
    auto = painted(f for f in flags if f.tier is Tier.AUTO)
    acted = painted(f for f in flags if f.tier in ACTED_ON)
    every = painted(flags)
    for mention in mentions:
        if mention.goes:
            _judge_going(tally, name, mention, auto, acted, every)
        else:
            tally.stays[mention.kind, "n"] += 1
            tally.stays[mention.kind, "auto"] += mention.touched(auto)
            tally.stays[mention.kind, "acted"] += mention.touched(acted)
            tally.stays[mention.kind, "keep"] += mention.touched(every) and not mention.touched(acted)
            if mention.touched(acted):
                who = [f for f in flags if f.tier in ACTED_ON and mention.touched(painted([f]))]
                tally.noise.append(f"{name} p{mention.page} stays {mention.kind}: {mention.text!r} hit by {_said(who)}")
    for flag in flags:
        _judge_flag(tally, name, mentions, flag)


def _judge_going(
    tally: Tally,
    name: str,
    mention: Found,
    auto: dict[Surfaced, set[int]],
    acted: dict[Surfaced, set[int]],
    every: dict[Surfaced, set[int]],
) -> None:
    counts = tally.goes
    counts[mention.kind, "n"] += 1
    counts[mention.kind, "auto"] += mention.covered(auto)
    counts[mention.kind, "acted"] += mention.covered(acted)
    counts[mention.kind, "every"] += mention.covered(every)
    counts[mention.kind, "touched"] += mention.touched(every)
    counts[mention.kind, "unread"] += not mention.letters
    if not mention.covered(acted):
        how = "not read" if not mention.letters else "in part" if mention.touched(acted) else "missed"
        how = "kept" if how == "missed" and mention.touched(every) else how
        tally.misses.append(f"{name} p{mention.page} {mention.kind} {how}: {mention.text!r}")


def _judge_flag(tally: Tally, name: str, mentions: Sequence[Found], flag: Flag) -> None:
    own = painted([flag])
    right = any(m.goes and m.touched(own) for m in mentions)
    wrong = any(not m.goes and m.touched(own) for m in mentions)
    verdict = "right" if right else "wrong" if wrong else "unlisted"
    tally.flags[flag.tier.value, verdict] += 1
    if verdict == "unlisted" and flag.surface is not Surface.METADATA and flag.tier in ACTED_ON:
        tally.unlisted[flag.type, flag.tier.value, flag.rules[0] if flag.rules else ""] += 1
        tally.noise.append(f"{name} p{flag.page} unlisted: {_said([flag])} {' '.join(flag.text.split())!r}")


def _said(flags: Iterable[Flag]) -> str:
    return "; ".join(f"{f.type} {f.tier.value} {f.score:.2f} by {', '.join(f.rules)}" for f in flags)


def painted(flags: Iterable[Flag]) -> dict[Surfaced, set[int]]:
    """All characters that lie in the flags, by page and note."""
    cells: dict[Surfaced, set[int]] = defaultdict(set)
    for flag in flags:
        note = flag.note if flag.surface is not Surface.PAGE else -1
        cells[flag.page, note].update(range(flag.start, flag.end))
    return cells


def find(document: Document, truth: dict[str, Any]) -> list[Found]:
    """Where each mention stands: the longest texts first, each place once, words before parts of words."""
    surfaces: dict[int, list[tuple[Surfaced, Folded]]] = defaultdict(list)
    for page in document.pages:
        surfaces[page.number].append(((page.number, -1), Folded(page.text)))
    for index, note in enumerate(document.notes):
        if note.surface is not Surface.METADATA:
            surfaces[note.page].append(((note.page, index), Folded(note.text)))
    found: list[Found] = []
    for item in sorted(truth["items"], key=lambda i: -len(fold(i["text"])[0])):
        place, letters = (item["page"], -1), frozenset[int]()
        for where, folded in surfaces[item["page"]]:
            if taken := folded.take(item["text"]):
                place, letters = where, taken
                break
        goes = item["verdict"] == "redact"
        found.append(Found(item["page"], item["type"], goes, item["text"], place, letters))
    return found


class Folded:
    """A text without its gaps and hyphens, and which of its characters a mention has already taken."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded, self._at = fold(text)
        self._free = [True] * len(self._folded)

    def take(self, mention: str) -> frozenset[int]:
        """The letters of the first free place of the mention; empty where there is none."""
        wanted, _ = fold(mention)
        places = self._places(wanted)
        start = next((p for p in places if self._alone(p, p + len(wanted))), next(iter(places), None))
        if start is None or not wanted:
            return frozenset()
        end = start + len(wanted)
        self._free[start:end] = [False] * len(wanted)
        return frozenset(self._at[i] for i in range(start, end) if self._folded[i].isalnum())

    def _places(self, wanted: str) -> list[int]:
        places: list[int] = []
        at = self._folded.find(wanted) if wanted else -1
        while at >= 0:
            if all(self._free[at : at + len(wanted)]):
                places.append(at)
            at = self._folded.find(wanted, at + 1)
        return places

    def _alone(self, start: int, end: int) -> bool:
        first, last = self._at[start], self._at[end - 1]
        before = self._text[first - 1 : first] if first else ""
        return not before.isalnum() and not self._text[last + 1 : last + 2].isalnum()


def fold(text: str) -> tuple[str, list[int]]:
    """The text without gaps and hyphens, and where each of its characters stands in it."""
    folded: list[str] = []
    at: list[int] = []
    for index, raw in enumerate(text):
        for char in unicodedata.normalize("NFKC", raw):
            if not char.isspace() and char not in DROPPED:
                folded.append(char)
                at.append(index)
    return "".join(folded), at
