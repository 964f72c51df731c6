"""The Text Anonymization Benchmark (Pilán et al. 2022, Computational Linguistics 48:4): cases and what they count.

Measured as its authors define it, where they do:

- A token is a run of word characters. It is masked when all of it is.
- A mention is masked when its tokens are; the authors let small words stay that tell nothing (`MAY_STAY`: articles,
  prepositions, "and", "Mr", "no", the possessive s). The figures called strict let none stay.
- An entity is what one annotator gave one number, in one case. It is to be masked when that annotator asks for it in at
  least one mention, and is masked when every mention that the annotator asks for is.
- It is a direct identifier when a mention of it is one, else a quasi-identifier.
- Recall, of tokens and of entities, is a micro-average over annotators: a case read by ten counts ten times.
- Precision is, too: of all pairs of a token that we mask and an annotator of its case, the share where the annotator
  masks it. `precision_by_any` is the other reading: the share of our tokens that at least one annotator masks.
- People: a mention that an annotator calls PERSON, to be masked or not, is found when all its tokens lie in what was found as
  a person's name; a token found so is right when at least one annotator has it in a PERSON.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import regex

WORD = regex.compile(r"\w+")
PARTS = ("train", "dev")
MAY_STAY = frozenset(
    """
    mr mrs ms no nr s a an the and or about after as at before between by during for from in into of on over since to
    until with
    """.split()
)
"""Small words within a mention that the authors of the benchmark let stand."""
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mention:
    """text[start:end] is, to one annotator, of this type, and to be masked or not."""

    start: int
    end: int
    type: str
    masked: bool
    direct: bool
    entity: int


@dataclass(frozen=True, slots=True)
class Case:
    """One judgment with what each of its annotators marked."""

    name: str
    part: str
    text: str = field(repr=False)
    annotators: tuple[tuple[Mention, ...], ...] = field(repr=False)


def cases(folder: Path) -> list[Case]:
    """The cases in `folder`/tab, train before dev, in the files' order. Raises OSError."""
    return [
        _case(json.loads(line))
        for part in PARTS
        for line in (folder / "tab" / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    ]


def _case(record: dict[str, Any]) -> Case:
    annotators = tuple(tuple(_mention(m) for m in marked) for marked in record["annotators"])
    return Case(record["doc_id"], record["split"], record["text"], annotators)


def _mention(one: dict[str, Any]) -> Mention:
    masked, direct = one["id"] != "NO_MASK", one["id"] == "DIRECT"
    return Mention(one["s"], one["e"], one["type"], masked, direct, one["ent"])


@dataclass(slots=True)
class Share:
    """So many of so many."""

    hit: int = 0
    of: int = 0

    def add(self, hit: int, of: int = 1) -> None:
        """Count `of` more, `hit` of them hits."""
        self.hit += hit
        self.of += of

    @property
    def value(self) -> float:
        return self.hit / self.of if self.of else 0.0


@dataclass(slots=True)
class Figures:
    """What a set of cases gave."""

    token_recall: Share = field(default_factory=Share)
    mention_recall: Share = field(default_factory=Share)
    direct: Share = field(default_factory=Share)
    quasi: Share = field(default_factory=Share)
    direct_strict: Share = field(default_factory=Share)
    quasi_strict: Share = field(default_factory=Share)
    precision: Share = field(default_factory=Share)
    precision_by_any: Share = field(default_factory=Share)
    person_recall: Share = field(default_factory=Share)
    person_recall_strict: Share = field(default_factory=Share)
    person_precision: Share = field(default_factory=Share)
    mentions: dict[str, Share] = field(default_factory=dict)
    """Recall of mentions to be masked, by the annotators' type."""
    entities: dict[str, Share] = field(default_factory=dict)

    def table(self) -> dict[str, Any]:
        """The figures as a plain value, rounded."""
        plain = {
            name: round(getattr(self, name).value, 4)
            for name in self.__dataclass_fields__
            if isinstance(getattr(self, name), Share)
        }
        by_type = {
            name: {key: [round(share.value, 4), share.of] for key, share in sorted(getattr(self, name).items())}
            for name in ("mentions", "entities")
        }
        return {**plain, **by_type}


def measured(found: Iterable[tuple[Case, Sequence[tuple[int, int, str]]]]) -> Figures:
    """Figures of what was found (start, end, type) in each case."""
    figures = Figures()
    for case, spans in found:
        _Reading(case).judge(spans, figures)
    return figures


class _Reading:
    """A case as tokens."""

    def __init__(self, case: Case) -> None:
        self.case = case
        words = [m.span() for m in WORD.finditer(case.text)]
        self.starts = [start for start, _ in words]
        self.ends = [end for _, end in words]
        self.free = {i for i, (a, b) in enumerate(words) if case.text[a:b].lower() in MAY_STAY}
        self.masks = [self._tokens(m for m in marked if m.masked) for marked in case.annotators]

    def _touched(self, start: int, end: int) -> range:
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def _within(self, start: int, end: int) -> range:
        return range(bisect_left(self.starts, start), bisect_right(self.ends, end))

    def _tokens(self, mentions: Iterable[Mention]) -> set[int]:
        return {i for m in mentions for i in self._within(m.start, m.end)}

    def _covered(self, spans: Iterable[Range]) -> set[int]:
        return {i for start, end in _joined(spans) for i in self._within(start, end)}

    def judge(self, spans: Sequence[tuple[int, int, str]], figures: Figures) -> None:
        covered = self._covered((start, end) for start, end, _ in spans)
        for mask in self.masks:
            figures.precision.add(len(covered & mask), len(covered))
            figures.token_recall.add(len(covered & mask), len(mask))
        figures.precision_by_any.add(len(covered & set().union(*self.masks)), len(covered))
        for marked in self.case.annotators:
            self._judge_entities(marked, covered, figures)
        self._judge_people([(start, end) for start, end, type_ in spans if type_ == "PERSON"], figures)

    def _judge_entities(self, marked: Sequence[Mention], covered: set[int], figures: Figures) -> None:
        lenient = covered | self.free
        entities: dict[int, list[Mention]] = {}
        for mention in marked:
            if mention.masked:
                entities.setdefault(mention.entity, []).append(mention)
        for mentions in entities.values():
            strict = all(covered.issuperset(self._touched(m.start, m.end)) for m in mentions)
            hits = [lenient.issuperset(self._touched(m.start, m.end)) for m in mentions]
            type_, direct = mentions[0].type, any(m.direct for m in mentions)
            figures.mention_recall.add(sum(hits), len(hits))
            figures.mentions.setdefault(type_, Share()).add(sum(hits), len(hits))
            figures.entities.setdefault(type_, Share()).add(all(hits))
            (figures.direct if direct else figures.quasi).add(all(hits))
            (figures.direct_strict if direct else figures.quasi_strict).add(strict)

    def _judge_people(self, spans: Sequence[Range], figures: Figures) -> None:
        found = self._covered(spans)
        lenient = found | self.free
        people = [m for marked in self.case.annotators for m in marked if m.type == "PERSON"]
        for mention in people:
            tokens = self._touched(mention.start, mention.end)
            figures.person_recall.add(lenient.issuperset(tokens))
            figures.person_recall_strict.add(found.issuperset(tokens))
        figures.person_precision.add(len(found & self._tokens(people)), len(found))


def _joined(spans: Iterable[Range]) -> Iterator[Range]:
    """Spans that overlap or touch, as one."""
    start, end = 0, -1
    for left, right in sorted(spans):
        if left > end:
            if end > start:
                yield start, end
            start, end = left, right
        end = max(end, right)
    if end > start:
        yield start, end
