"""Statistics: a category with a count beside it is about no one (`White British 1,234`), unlike a value in a record."""

from __future__ import annotations

from bisect import bisect_right

import regex

from recognizers.kit.rule import compiled
from redact.model.document import Label
from redact.model.passage import Passage

REACH = 300
"""Characters of a row that are looked at on each side."""

_COUNT_BEHIND = compiled(
    r"""
    s?[ ]?(?:[:=(–-]|\bwas\b|\bwere\b)?[ ]?
    (?: \d{1,3}(?:[.]\d{1,2})?[ ]?(?:%|per[ ]cent\b) | \d{1,3}(?:,\d{3})+(?!\d) | \d{3,}(?![\d/.-]\d|\w)
      | [<≤][ ]?\d | \d{1,3}(?=[ ]?\)?[,;\n][ ]?(?:and[ ])?\p{L}[\p{L} ]{2,40}[ ]?[:=(–-]?[ ]?\d)
        (?![ ]?\)?[,;\n][ ]?(?:and[ ])?(?:aged?|d\.?o\.?b|height|ht|weight)\b) )
    """
)
_COUNT = compiled(r"[<>≤~(]{0,2}[ ]?\d[\d,. ]{0,12}[ ]?%?\)?[*]?\Z | [-–—*.…]{1,3}\Z | n/?a\Z | \[[a-z]\]\Z")
_DIGIT = compiled(r"\d")
_PERSONAL_HEADER = compiled(
    r"\bage\b|\bd\.?o\.?b|\bdate|\btime\b|\bref|\bid\b|\bcollar|\bpnc\b|\burn\b|\bcode\b|\b(?:serial|case|log|crime"
    r"|nhs|phone|tel|mobile|house|flat)\b"
)
_REGISTER_HEADER = compiled(
    r"\b(?:(?:fore|sur|first|last|family|full|given|other|print)?[ ]?names?|tenant|born|d\.?o\.?b|(?:date|year)[ ]of[ ]birth|address|addr"
    r"|lives|living|post[ ]?code|phone|tel|mob(?:ile)?|e-?mail|patient|pupil|child|student|employee|emp|staff[ ]no|payroll"
    r"|subject|suspect|victim|detainee|prisoner|inmate|resident|applicant|claimant|complainant|nominal|nhs|nino|ni|pnc"
    r"|custody|a/c|account|surname|forename|initials)\b(?!s?[ ](?:count|total|numbers))"
)
"""A row with one of these columns records somebody, however many numbers stand beside."""
_CODES = compiled(r"\p{Lu}{1,2}\d{0,2}(?:[ ]?[-–,/&][ ]?\p{Lu}{1,2}\d{0,2}){0,6}\Z", 0)
"""The code of a group, beside its name in a table of counts."""
_COUNT_HEADER = compiled(
    r"\b(?:total|number|no\.?[ ]of|count|headcount|%|per[ ]?cent(?:age)?|proportion|rate|searches|arrests|staff|fte"
    r"|cases"
    r"|20\d\d)\b|%"
)


class Rows:
    """The rows of a passage's tables, to be asked many times whether they count people or record one."""

    __slots__ = ("_labels", "_starts", "_text", "_titles")

    def __init__(self, passage: Passage) -> None:
        self._text = passage.text
        self._labels: list[Label] = sorted(passage.labels, key=lambda label: label.start)
        self._starts = [label.start for label in self._labels]
        self._titles: frozenset[str] | None = None

    def _headers(self, start: int, end: int) -> tuple[str, ...]:
        at = bisect_right(self._starts, end) - 1
        return self._labels[at].texts if at >= 0 and self._labels[at].start >= start - 1 else ()

    def headed(self, start: int, end: int, label: regex.Pattern[str]) -> bool:
        """True when `label` is in what heads the cell text[start:end], not only in the value of the cell before it."""
        texts = self._headers(start, end)
        low = max(self._text.rfind("\n", max(0, start - REACH), start) + 1, start - REACH, 0)
        if len(texts) > 1 and self._text.find(texts[-1], low, start) < 0:
            texts = texts[1:]
        return any(label.search(text) for text in texts)

    def _cells(self, start: int, end: int) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """The other cells of the row, before and behind text[start:end], within reach."""
        text = self._text
        low = max(text.rfind("\n", max(0, start - REACH), start) + 1, start - REACH, 0)
        high = text.find("\n", end, end + REACH)
        high = min(len(text), end + REACH) if high < 0 else high
        return _split(text, low, start)[:-1], _split(text, end, high)[1:]

    def tallied(self, start: int, end: int) -> bool:
        """True when text[start:end] is a category with counts: a number right behind it, or a row of nothing but."""
        if _COUNT_BEHIND.match(self._text, end, end + 80):
            return True
        before, behind = self._cells(start, end)
        others = [(a, b) for a, b in behind if self._text[a:b].strip()]
        counts = [(a, b) for a, b in others if _COUNT.match(self._text[a:b].strip())]
        codes = len(others) - len(counts)
        if codes and (codes > 1 or len(counts) < 2 or not _CODES.match(self._text[slice(*others[0])].strip())):
            return False
        if not counts or self._headed_by_record([*before, *others, (start, end)]):
            return False
        if not any(_DIGIT.search(self._text, a, b) for a, b in others):
            return False
        headers = [text for a, b in others for text in self._headers(a, b)[-1:]]
        if any(_COUNT_HEADER.search(text) for text in headers):
            return True
        return not before and len(others) > 1 and not any(_PERSONAL_HEADER.search(text) for text in headers)

    def recorded(self, start: int, end: int) -> bool:
        """True when the row of text[start:end] records somebody."""
        before, behind = self._cells(start, end)
        return self._headed_by_record([*before, (start, end), *behind])

    def _headed_by_record(self, cells: list[tuple[int, int]]) -> bool:
        """True when one of the cells stands under a header that only a record of somebody has."""
        return any(_REGISTER_HEADER.search(text) for a, b in cells for text in self._headers(a, b)[-1:])

    def is_header(self, text: str) -> bool:
        """True when `text` heads cells of its own, so that it isn't the value of the header beside it."""
        if self._titles is None:
            self._titles = frozenset(said.casefold() for label in self._labels for said in label.texts[-1:])
        return text.strip(" :.").casefold() in self._titles

    def one_of_many(self, start: int, end: int, kind: regex.Pattern[str]) -> bool:
        """True when the next cell of the row answers the same question in another way: options, or boxes to tick."""
        before, behind = self._cells(start, end)
        own, header = self._text[start:end].casefold(), self._headers(start, end)[-1:]
        for a, b in before[-1:] + behind[:1]:
            text = self._text[a:b].strip()
            if kind.fullmatch(text) and text.casefold() != own and self._headers(a, b)[-1:] in (header, ()):
                return True
        return False


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cells: list[tuple[int, int]] = []
    at = start
    while True:
        tab = text.find("\t", at, end)
        if tab < 0:
            return [*cells, (at, end)]
        cells.append((at, tab))
        at = tab + 1
