"""A text under way: pieces that carry a label or none, and their joining into a text with spans."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text, all of it of one label, or of none."""

    text: str = field(repr=False)
    label: str = ""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text and the spans in it that name or describe: (start, end, label), sorted, none overlapping."""

    text: str = field(repr=False)
    spans: tuple[tuple[int, int, str], ...]


def join(pieces: Iterable[Piece]) -> Annotated:
    """The pieces put together. White space at the edge of a labelled piece falls outside its span."""
    text: list[str] = []
    spans: list[tuple[int, int, str]] = []
    at = 0
    for piece in pieces:
        if piece.label and (core := piece.text.strip()):
            start = at + piece.text.index(core)
            if spans and spans[-1][1] == start and spans[-1][2] == piece.label:
                start = spans.pop()[0]
            spans.append((start, at + len(piece.text.rstrip()), piece.label))
        text.append(piece.text)
        at += len(piece.text)
    return Annotated("".join(text), tuple(spans))


def trimmed(made: Annotated) -> Annotated:
    """The text without white space around it, its spans moved along."""
    lead = len(made.text) - len(made.text.lstrip())
    return Annotated(made.text.strip(), tuple((start - lead, end - lead, label) for start, end, label in made.spans))
