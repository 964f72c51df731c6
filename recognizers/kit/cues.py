"""A label and the shape of its value, wherever the two stand: in a sentence, on a form's line, in a table's cell.

Between them there may be `no.`, `is`, a colon, a bracket, a line break (`Passport no. (as given):` then the number).
Behind a value there may be more of its kind: `passports 123456789 and 234567891`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

from recognizers.kit.header_words import header_in_words
from recognizers.kit.rule import compiled, finditer
from redact.model.passage import Passage

_BLANK = r"[ \t\u00a0]{0,4}\n?[ \t\u00a0]{0,4}"
FILL = rf"""
    (?: {_BLANK}
        (?: (?:no|nos|num|numbers?|nr|refs?|reference|id|code|is|was|are|were|being|as|given|quoted|recorded|shown|listed
              |reads?|reading|of|his|her|their|the|my|field|details|used|supplied|provided)\b\.?(?:'s)?
          | \([^()\n\d]{{0,24}}\) | [:;=\#(\[<"“'‘>?] | [_–—-] | \*{1, 2}(?=[\s\w:]) | ,(?=[ ](?:no|num(?:ber)?|ref|is|was|id)\b|[ ]\n?[A-Z]{{0,5}}[ ]?\d) )
    ){{0,7}}+ {_BLANK}
"""
"""What may stand between a label and its value, for a verbose pattern that ignores case."""

CODE = r"(?=[A-Z0-9 /-]{0,10}\d)[A-Z0-9]{1,20}+(?:[ ]?[-/][ ]?[A-Z0-9]{1,20}+|[ ](?=[A-Z]{0,3}\d)[A-Z0-9]{1,20}+){0,5}+(?!\w)"
"""A code of unknown shape: letters and digits, in groups of which those behind a blank hold a digit."""

_EDGE = r"(?:\b|(?<=_)|(?=_))"
"""A word's edge, to machines too: nhs_number."""
_NEXT = r"[ \t\u00a0]{0,2}(?:[,;/&+|]|\b(?:and|or)\b)[ \t\u00a0]{0,2}\n?(?:(?:and|or)[ ])?"
_MOST = 200


@dataclass(frozen=True, slots=True)
class Cued:
    """passage.text[start:end] has the value's shape. `cell`: under a header that names it; otherwise behind a label."""

    start: int
    end: int
    match: regex.Match[str] = field(repr=False)
    cell: bool


class Cue:
    """A label and its value, both fragments of a verbose pattern that ignores case.

    `header` is what a table or form calls it, when that differs from the label in a sentence.
    """

    __slots__ = ("_header", "_more", "_prose", "_typed", "_value")

    def __init__(self, label: str, value: str, *, header: str | None = None) -> None:
        self._header = compiled(header or label)
        typed = label.replace(r"\b", _EDGE).replace(r"\s", r"[\s_]")
        self._prose = compiled(rf"(?:{label}){FILL}(?P<value>{value})")
        self._typed = compiled(rf"(?:{typed}){FILL}(?P<value>{value})")
        self._value = compiled(rf"(?<!\w)(?P<value>{value})")
        self._more = compiled(rf"{_NEXT}(?P<value>{value})")

    def find(self, passage: Passage) -> Iterator[Cued]:
        """Every value of the label. Raises TimeoutError."""
        text = passage.text
        speaks: dict[tuple[str, ...], bool] = {}
        for mark in passage.labels:
            if mark.texts not in speaks:
                speaks[mark.texts] = self._named_by(mark.texts)
            if speaks[mark.texts]:
                for match in self._value.finditer(text, mark.start, mark.end):
                    yield Cued(*match.span("value"), match, True)
        # What machines wrote takes the slower pattern, and most texts hold none of it.
        for first in finditer(self._typed if "_" in text else self._prose, text):
            yield Cued(*first.span("value"), first, False)
            yield from self._further(text, first.end("value"))

    def _named_by(self, headers: tuple[str, ...]) -> bool:
        return any(self._header.search(one) or self._header.search(header_in_words(one)) for one in headers)

    def _further(self, text: str, at: int) -> Iterator[Cued]:
        """Values of the same kind behind the first."""
        for _ in range(_MOST):
            match = self._more.match(text, at)
            if match is None:
                return
            at = match.end("value")
            yield Cued(match.start("value"), at, match, False)
