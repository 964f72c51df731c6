"""Letters set one to a box, or spread over a line, are one word: `|O|K|A|F|O|R|`, `S T A T E M E N T`.

A form with such combs draws each letter by itself at an even pitch; a box left empty parts words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from redact.extract.pieces import Piece
from redact.model.geometry import union
from redact.pdf.reading import Char

LEAST = 4
"""Letters from which on a run is a comb; fewer are initials, ticks or a column of a table."""
PITCH = 2.4
"""Widest pitch of a comb, in ems: a table's narrow columns stand further apart."""
UNEVEN = 0.3
"""How far a letter may stand from its place in the comb, in pitches: letters are of different widths."""
EMPTY = 2
"""Most boxes that may stand empty between two words of one value."""
SPACE: Char = (" ", 0.0, 0.0, 0.0, 0.0)


def without_combs(pieces: Sequence[Piece]) -> list[Piece]:
    """A row's pieces, from left to right, with combs taken together."""
    joined: list[Piece] = []
    run: list[Piece] = []
    for piece in pieces:
        if len(piece.chars) == 1 and piece.chars[0][0].isalnum():
            if run and not _follows(run, piece):
                joined.extend(_taken_together(run))
                run = []
            run.append(piece)
            continue
        joined.extend(_taken_together(run))
        run = []
        joined.append(_squeezed(piece))
    joined.extend(_taken_together(run))
    return joined


def _middle(piece: Piece) -> float:
    return (piece.box.x0 + piece.box.x1) / 2


def _follows(run: Sequence[Piece], piece: Piece) -> bool:
    step = _middle(piece) - _middle(run[-1])
    return 0 < step <= (EMPTY + 1) * PITCH * piece.size and abs(piece.size - run[-1].size) < 1


def _taken_together(run: Sequence[Piece]) -> Iterator[Piece]:
    boxes = _boxes_apart([_middle(p) for p in run], "".join(p.text for p in run), run[0].size) if run else None
    if boxes is None:
        yield from run
        return
    yield Piece(
        _spelt([p.chars[0] for p in run], boxes),
        union(p.box for p in run),
        max(p.size for p in run),
        all(p.bold for p in run),
        all(p.upright for p in run),
    )


def _boxes_apart(middles: Sequence[float], text: str, size: float) -> list[int] | None:
    """How many boxes lie between each letter and the next; None when the letters make no comb."""
    steps = [b - a for a, b in pairwise(middles)]
    pitch = min(steps, default=0.0)
    if len(text) < LEAST or not 0 < pitch <= PITCH * size or _counts(text):
        return None
    if any(abs(step - round(step / pitch) * pitch) > UNEVEN * pitch for step in steps):
        return None
    return [round(step / pitch) for step in steps]


def _spelt(chars: Sequence[Char], boxes: Sequence[int]) -> tuple[Char, ...]:
    spelt = [chars[0]]
    for apart, char in zip(boxes, chars[1:], strict=True):
        spelt.extend([SPACE, char] if apart > 1 else [char])
    return tuple(spelt)


def _counts(text: str) -> bool:
    """`1 2 3 4 5` is a scale to tick on, `A B C D` the answers to choose from."""
    return all(ord(b) - ord(a) == 1 for a, b in pairwise(text))


def _squeezed(piece: Piece) -> Piece:
    """A line of letters with a space after each is a word, or several where the space is wider."""
    inked = [c for c in piece.chars if not c[0].isspace()]
    if len(inked) < LEAST or len(piece.chars) < 2 * len(inked) - 1 or not all(c[0].isalnum() for c in inked):
        return piece
    if any(not a[0].isspace() and not b[0].isspace() for a, b in pairwise(piece.chars)):
        return piece
    along = [0.0]
    for a, b in pairwise(inked):
        along.append(along[-1] + abs(b[1] + b[3] - a[1] - a[3]) / 2 + abs(b[2] + b[4] - a[2] - a[4]) / 2)
    boxes = _boxes_apart(along, "".join(c[0] for c in inked), piece.size)
    return piece if boxes is None else replace(piece, chars=_spelt(inked, boxes))
