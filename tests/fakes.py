"""A detector that knows a few words, a page of typed text, and a policy to look at them by. Invented people only."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

import regex

from redact.model.decision import Verdict
from redact.model.document import Document, Line, Note, Page
from redact.model.exemption import Kind, Provision, Scheme
from redact.model.geometry import Rect
from redact.model.passage import Passage
from redact.model.policy import Policy, TypeRule
from redact.model.span import Span

SCHEME = Scheme("test", "1", "A scheme", (Provision("40(2)", "s.40(2)", "Personal data", Kind.ABSOLUTE),))

PERSON = TypeRule("PERSON", Verdict.REDACT, 0.5, "40(2)", names_people=True)
OFFICIAL = TypeRule(
    "OFFICIAL", Verdict.KEEP, 0.5, reason="acts in a public role", names_people=True, stands_for=("PERSON",)
)
EMAIL = TypeRule("EMAIL", Verdict.REDACT, 0.5, "40(2)")


def policy(*rules: TypeRule) -> Policy:
    return Policy("test", "1", "d" * 64, SCHEME, rules or (OFFICIAL, PERSON, EMAIL))


class WordDetector:
    """Finds the words that it is given, each with a type and a score, wherever they stand whole."""

    digest = "f" * 64

    def __init__(self, words: Mapping[str, str], score: float = 0.9, rule: str = "test.words") -> None:
        self._words = dict(words)
        self._score = score
        self._rule = rule

    def detect(self, passages: Sequence[Passage], wanted: object = None) -> list[list[Span]]:
        return [
            [
                Span(m.start(), m.end(), type_, self._score, self._rule, "is on the list")
                for word, type_ in self._words.items()
                for m in regex.finditer(rf"(?<!\w){regex.escape(word)}(?!\w)", passage.text)
            ]
            for passage in passages
        ]


def typed_page(*rows: str, number: int = 1) -> Page:
    """A page as a typewriter sets it: each character 6 points wide, each line 12 points high, from (0, 0)."""
    boxes = array("f")
    found: list[Line] = []
    text = "\n".join(rows)
    at = 0
    for line, row in enumerate(rows):
        if line:
            boxes.extend((0, 0, 0, 0))
            at += 1
        for column in range(len(row)):
            boxes.extend((6 * column, 12 * line, 6 * column + 6, 12 * line + 12))
        found.append(Line(at, at + len(row)))
        at += len(row)
    return Page(number, 595, 842, 0, text, boxes.tobytes(), tuple(found), ((0, len(text)),))


def typed(*rows: str, digest: str = "a" * 64, notes: tuple[Note, ...] = ()) -> Document:
    return Document(digest, (typed_page(*rows),), notes)


def typed_box(line: int, first: int, last: int) -> Rect:
    """Where the typewriter sets the characters from `first` up to but not including `last`."""
    return Rect(6 * first, 12 * line, 6 * last, 12 * line + 12)
