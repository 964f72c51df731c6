"""The piece of text that recognizers look at, with what the layout says about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from redact.model.document import Label


@dataclass(frozen=True, slots=True)
class Passage:
    """A page's text, or a note's.

    Paragraph ranges and labels count in code points of `text`. Within it a tab parts the cells of a table row and
    the label of a form from its value, a newline parts lines that the writer ended, a blank line parts paragraphs;
    a line that only wrapped is joined by a space (or by nothing, where a hyphen was taken out).
    """

    text: str = field(repr=False)
    paragraphs: tuple[tuple[int, int], ...] = ()
    labels: tuple[Label, ...] = field(default=(), repr=False)
