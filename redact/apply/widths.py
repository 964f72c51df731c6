"""How wide each mark is drawn. The width of a box is a hint at the name under it (Bland, Iyer and Levchenko 2022).

What follows a mark keeps its place, so a gap between two kept letters of a line can't be hidden, only filled. Where
nothing follows, a mark ends on a grid that is the same for all of its type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

import numpy as np

from redact.apply.room import Room, in_frame, on_page
from redact.model.geometry import Rect, union
from redact.model.plan import Plan
from redact.model.policy import MarkWidth
from redact.pdf.letters import SLANTED, Flags, Letters, letters_of
from redact.pdf.reading import RawPage

GRID = {"PERSON": 72.0, "PUBLIC_OFFICIAL": 72.0, "PHONE_NUMBER": 90.0, "UK_POSTCODE": 54.0, "EMAIL_ADDRESS": 144.0}
OTHERWISE = 72.0
"""Where nothing follows, a mark's width is a multiple of this many points."""
HAIR = 0.25
"""Between a mark and the kept letter beside it, in points."""
GAP, STRETCHED = 1.0, 3.0
"""Widest space within a line of writing, in ems: any, and one that the file itself has between two words."""

Drawn = tuple[tuple[Rect, ...], ...]
_Place = tuple[tuple[int, int], Rect, float]
"""Which region and which of its boxes, the box, and the grid of its type."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """One box on its way, in the frame of `quarter`, with the rows of writing under it and the size of their type."""

    place: tuple[int, int]
    box: Rect
    quarter: int
    rows: tuple[Rect, ...]
    em: float
    grid: float


def drawn_marks(plan: Plan, pages: Mapping[int, RawPage], width: MarkWidth, boxes: Drawn | None = None) -> Drawn:
    """The boxes as drawn, region by region, box by box of the plan.

    `pages` holds every marked page that the document has. `boxes` are those to start from, aligned with the plan's
    regions, where they have grown already; none given: the plan's. No box is ever less than that. With `padded`, no
    box covers the centre of a letter that the plan keeps; with `line`, all letters under the boxes go.
    """
    start = boxes if boxes is not None else tuple(region.boxes for region in plan.regions)
    if width is MarkWidth.EXACT:
        return start
    by_page: dict[int, list[_Place]] = {}
    planned: dict[int, list[Rect]] = {}
    for i, region in enumerate(plan.regions):
        grid = GRID.get(region.type, OTHERWISE)
        by_page.setdefault(region.page, []).extend(((i, j), box, grid) for j, box in enumerate(start[i]))
        planned.setdefault(region.page, []).extend(region.boxes)
    found: dict[tuple[int, int], Rect] = {}
    for number in sorted(set(by_page) & set(pages)):
        found.update(_on_page(pages[number], by_page[number], planned[number], width))
    return tuple(
        tuple(union((box, found.get((i, j), box))) for j, box in enumerate(of_region))
        for i, of_region in enumerate(start)
    )


def _on_page(
    page: RawPage, places: Sequence[_Place], planned: Sequence[Rect], width: MarkWidth
) -> dict[tuple[int, int], Rect]:
    letters = letters_of(page)
    marks = [mark for mark in (_seen(letters, *place) for place in places) if mark is not None]
    marked = letters.under(planned)
    if width is MarkWidth.LINE:
        marks = list(_whole_lines(marks, page, letters, marked))
        marked |= letters.under([on_page(mark.box, mark.quarter) for mark in marks])
    found: dict[tuple[int, int], Rect] = {}
    for quarter in sorted({mark.quarter for mark in marks}):
        room = Room(page, letters, marked, quarter)
        found.update((m.place, on_page(m.box, quarter)) for m in marks if m.quarter == quarter)
        for run in _runs([m for m in marks if m.quarter == quarter], room):
            x0, x1 = _padded(run, room)
            for mark in run:
                found[mark.place] = on_page(Rect(x0, mark.box.y0, x1, mark.box.y1), quarter)
    return found


def _seen(letters: Letters, place: tuple[int, int], box: Rect, grid: float) -> _Mark | None:
    """A mark with what it covers; None over slanted writing, where boxes grow along no edge, and over none at all."""
    inside = letters.inside(box)
    inside = inside[~letters.blank[inside]]
    if not len(inside):
        return None
    quarter = int(np.bincount(letters.directions[inside], minlength=SLANTED + 1).argmax())
    if quarter == SLANTED:
        return None
    own = inside[letters.directions[inside] == quarter]
    frames = sorted((in_frame(Rect(*letters.boxes[i]), quarter) for i in own), key=lambda b: b.y0 + b.y1)
    rows: list[list[Rect]] = []
    for letter in frames:
        if rows and letter.centre[1] - rows[-1][0].centre[1] <= letter.height / 2:
            rows[-1].append(letter)
        else:
            rows.append([letter])
    return _Mark(place, in_frame(box, quarter), quarter, tuple(map(union, rows)), float(letters.sizes[own].max()), grid)


def _whole_lines(marks: Sequence[_Mark], page: RawPage, letters: Letters, marked: Flags) -> Iterator[_Mark]:
    """Each mark over all of every line of writing that it touches."""
    rooms: dict[int, Room] = {}
    for mark in marks:
        if mark.quarter not in rooms:
            rooms[mark.quarter] = Room(page, letters, marked, mark.quarter)
        around = [rooms[mark.quarter].line_around(row, mark.em, GAP, STRETCHED) for row in mark.rows]
        low, high = min(x0 for x0, _ in around), max(x1 for _, x1 in around)
        whole = Rect(min(mark.box.x0, low), mark.box.y0, max(mark.box.x1, high), mark.box.y1)
        yield replace(mark, box=whole)


def _runs(marks: Sequence[_Mark], room: Room) -> Iterator[list[_Mark]]:
    """Marks of one line between which nothing is kept. Each of a run is drawn as wide as the whole, so that the
    lengths of the words in it don't show."""
    for row in _rows(marks):
        run: list[_Mark] = []
        end = 0.0
        for mark in sorted(row, key=lambda m: (m.box.x0, m.box.x1)):
            if run and _goes_on(run[-1], end, mark, room):
                run.append(mark)
                end = max(end, mark.box.x1)
            else:
                if run:
                    yield run
                run, end = [mark], mark.box.x1
        yield run


def _rows(marks: Sequence[_Mark]) -> list[list[_Mark]]:
    """Marks by their line of writing. A mark over several lines is in no row."""
    rows: list[list[_Mark]] = []
    for mark in sorted((m for m in marks if len(m.rows) == 1), key=lambda m: m.rows[0].centre[1]):
        if rows and mark.rows[0].centre[1] - rows[-1][0].rows[0].centre[1] <= mark.em / 2:
            rows[-1].append(mark)
        else:
            rows.append([mark])
    return rows


def _goes_on(last: _Mark, end: float, mark: _Mark, room: Room) -> bool:
    high = min(last.box.y1, mark.box.y1) - max(last.box.y0, mark.box.y0)
    if high <= min(last.box.height, mark.box.height) / 2 or mark.box.x0 - end > GAP * max(last.em, mark.em):
        return False
    return not room.parted(Rect(last.box.x0, last.box.y0, end, last.box.y1), mark.box)


def _padded(run: Sequence[_Mark], room: Room) -> tuple[float, float]:
    """From where to where the marks of a run are drawn."""
    hull = union(mark.box for mark in run)
    em, grid = max(mark.em for mark in run), max(mark.grid for mark in run)
    left, right = room.beside(hull, GAP * em)
    x0 = min(hull.x0, left.at + HAIR) if left.close else hull.x0
    x1 = max(hull.x1, right.at - HAIR) if right.close else hull.x1
    at_start = left.close or room.starts_alike(hull)
    if right.close:
        if not at_start:
            x0 = x1 - _steps(x1 - x0, grid)
    elif at_start:
        x1 = x0 + _steps(x1 - x0, grid)
    elif room.ends_alike(hull):
        x0 = x1 - _steps(x1 - x0, grid)
    else:  # nothing says which edge is a margin and which one betrays the length: both end on the page's grid
        x0, x1 = floor(2 * x0 / grid) * grid / 2, ceil(2 * x1 / grid) * grid / 2
    if not left.close:
        x0 = min(hull.x0, max(x0, left.at + HAIR))
    if not right.close:
        x1 = max(hull.x1, min(x1, right.at - HAIR))
    return x0, x1


def _steps(length: float, grid: float) -> float:
    return ceil(length / grid - 1e-9) * grid
