"""Reading order by columns: prose that runs in columns is read one column after the other.

A column is prose: several lines of several words. Side-by-side pieces that are short (a form's labels and values, a
table) are not columns and are read across.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from redact.extract.pieces import Piece
from redact.extract.rows import median_words

MIN_LINES = 4
MIN_WORDS = 4.0
MIN_GUTTER = 8.0
NARROW = 0.58
MAX_DEPTH = 6
MIN_BAND = 4.0
MAX_BANDS = 6
CROSSING = 0.06
"""Share of the lines that may cross a gutter without filling it."""


def blocks_in_order(pieces: Sequence[Piece], depth: int = 0) -> list[list[Piece]]:
    """Parts of a page in reading order, each to be read across."""
    if not pieces or depth >= MAX_DEPTH:
        return [list(pieces)] if pieces else []
    gutter = _gutter(pieces)
    if gutter is None:
        halves = _halves_with_columns(pieces)
        return [b for half in halves for b in blocks_in_order(half, depth + 1)] if halves else [list(pieces)]
    ordered: list[list[Piece]] = []
    band: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: p.box.y0):
        if piece.box.x0 < gutter < piece.box.x1:
            ordered.extend(_both_sides(band, gutter, depth))
            ordered.append([piece])
            band = []
        else:
            band.append(piece)
    ordered.extend(_both_sides(band, gutter, depth))
    return _joined(ordered, gutter)


def _halves_with_columns(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Parts above and below a wide empty band, where one of them has columns that the whole hides."""
    ordered = sorted(pieces, key=lambda p: p.box.y0)
    gaps: list[tuple[float, int]] = []
    reach = ordered[0].box.y1
    for i, piece in enumerate(ordered):
        if piece.box.y0 - reach > MIN_BAND:
            gaps.append((piece.box.y0 - reach, i))
        reach = max(reach, piece.box.y1)
    for _, i in sorted(gaps, reverse=True)[:MAX_BANDS]:
        if _gutter(ordered[:i]) is not None or _gutter(ordered[i:]) is not None:
            return [ordered[:i], ordered[i:]]
    return []


def _both_sides(band: Sequence[Piece], gutter: float, depth: int) -> list[list[Piece]]:
    left = [p for p in band if p.box.x1 <= gutter]
    right = [p for p in band if p.box.x0 >= gutter]
    return blocks_in_order(left, depth + 1) + blocks_in_order(right, depth + 1)


def _joined(blocks: list[list[Piece]], gutter: float) -> list[list[Piece]]:
    """Neighbouring pieces that span the gutter belong together: a paragraph over the whole width."""
    joined: list[list[Piece]] = []
    for block in blocks:
        spans = len(block) == 1 and block[0].box.x0 < gutter < block[0].box.x1
        if spans and joined and all(p.box.x0 < gutter < p.box.x1 for p in joined[-1]):
            joined[-1].extend(block)
        else:
            joined.append(block)
    return joined


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """The middle of the emptiest gap between two columns of prose, or None.

    A few pieces may cross it: titles and lines over the whole width.
    """
    if len(pieces) < 2 * MIN_LINES:
        return None
    narrow = _narrow(pieces)
    for middle in _gaps(narrow, len(pieces)):
        if _is_prose(narrow, middle) and _mostly_beside(pieces, middle):
            return middle
    return None


def _narrow(pieces: Sequence[Piece]) -> list[Piece]:
    left, right = min(p.box.x0 for p in pieces), max(p.box.x1 for p in pieces)
    return [p for p in pieces if p.box.width <= NARROW * (right - left)]


def _gaps(pieces: Sequence[Piece], lines: int) -> list[float]:
    """Middles of stretches that next to nothing crosses, the emptiest and then the widest first. One sweep."""
    steps = sorted([(p.box.x0, 1) for p in pieces] + [(p.box.x1, -1) for p in pieces])
    allowed = max(1, int(CROSSING * lines))
    found: list[tuple[int, float, float]] = []
    over = 0
    for (at, step), (following, _) in pairwise(steps):
        over += step
        if over <= allowed and following - at >= MIN_GUTTER:
            found.append((over, at - following, (at + following) / 2))
    return [middle for _, _, middle in sorted(found)[:MAX_BANDS]]


def _is_prose(pieces: Sequence[Piece], gutter: float) -> bool:
    sides = [p for p in pieces if p.box.x1 <= gutter], [p for p in pieces if p.box.x0 >= gutter]
    return all(len(side) >= MIN_LINES and median_words(side) >= MIN_WORDS for side in sides)


def _mostly_beside(pieces: Sequence[Piece], gutter: float) -> bool:
    """A few full-width lines among columns are headings; many mean that there are no columns here."""
    across = sum(1 for p in pieces if p.box.x0 < gutter < p.box.x1)
    return across <= len(pieces) / 3
