"""Paths: gathered with their places, then painted again, dropped, or taken as a reason to make the page a picture.

After the burn no drawing should be left under a mark but rulings and fills that run on beyond it. A curve or an outline
that reaches under one may be writing (ISO 32000-2 §8.5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from redact.apply.rebuild.marking import Marking
from redact.apply.rebuild.matrix import Corners, bounds, holds, moved, shared
from redact.apply.rebuild.refusal import CannotRewrite
from redact.apply.rebuild.state import Sheet, State
from redact.apply.rebuild.writing import Content, numbers

Point = tuple[float, float]

INSET = 0.6
"""How far inside a mark a point must lie to count as under it: outlines touch their own boxes."""
MOST_POINTS_UNDER_A_MARK = 40
"""Rulings and fills under one mark have a few corners; writing made of small strokes has more."""
STRAIGHT = 0.01
MOST_POINTS = 2_000_000
FILLS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*"})
STROKES = frozenset({"S", "s", "B", "B*", "b", "b*"})


@dataclass
class PathWriter:
    """The path operators of one content stream."""

    content: Content = field(repr=False)
    marking: Marking
    sheet: Sheet
    _operators: list[str] = field(default_factory=list)
    _subpaths: list[list[Point]] = field(default_factory=list)
    _curved: bool = False
    _clip: str = ""
    _count: int = 0
    _under: dict[Corners, int] = field(default_factory=dict)

    def add(self, state: State, operator: str, values: Sequence[float]) -> None:
        """m, l, c, v, y, h, re."""
        expected = {"m": 2, "l": 2, "c": 6, "v": 4, "y": 4, "h": 0, "re": 4}[operator]
        if len(values) != expected:
            raise CannotRewrite("a drawing that can't be read")
        self._count += 1
        if self._count > MOST_POINTS:
            raise CannotRewrite("too many drawings")
        if operator == "re":
            x, y, wide, high = values
            corners = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
            self._subpaths.append([moved(state.ctm, *p) for p in corners])
        elif operator == "m":
            self._subpaths.append([moved(state.ctm, *values)])
        elif operator != "h":
            if not self._subpaths:
                return  # a segment that starts nowhere draws nothing (§8.5.2.1)
            self._curved = self._curved or operator in "cvy"
            points = zip(values[::2], values[1::2], strict=True)
            self._subpaths[-1].extend(moved(state.ctm, *p) for p in points)
        self._operators.append(f"{numbers(values)} {operator}".strip())

    def clip(self, operator: str) -> None:
        """W and W*: takes effect with the painting operator that follows."""
        self._clip = operator

    def paint(self, state: State, operator: str) -> Corners | None:
        """A painting operator; the box that it fills opaquely, if that is a plain box. Raises CannotRewrite."""
        subpaths, operators, clip = self._subpaths, self._operators, self._clip
        curved = self._curved
        self._subpaths, self._operators, self._clip, self._curved = [], [], "", False
        if not subpaths:
            if clip:
                self._narrow(state, None, plain=True)
                self.content.op("0 0 0 0 re", clip, "n")
            return None
        around = bounds(p for sub in subpaths for p in sub)
        boxes = not curved and all(_is_box(sub) for sub in subpaths)
        plain = boxes or (not curved and all(_is_straight(sub) for sub in subpaths))
        painted = operator != "n" and self._shows(state, around, operator)
        if painted or clip:
            self._look_under_marks(subpaths, around, plain=plain)
            if painted and not clip:
                self.marking.begin(artifact=True)
            self.content.op(" ".join(operators), *([clip] if clip else []), operator if painted else "n")
            if painted and not clip:
                self.marking.end()
        if clip:
            self._narrow(state, around, plain=boxes and len(subpaths) == 1)
        filled = painted and operator in FILLS and boxes and len(subpaths) == 1 and state.opaque
        return shared(around, state.clip) if filled and state.clip_is_box else None

    def _narrow(self, state: State, around: Corners | None, *, plain: bool) -> None:
        nothing = (state.clip[0], state.clip[1], state.clip[0], state.clip[1])
        state.clip = (shared(state.clip, around) if around else None) or nothing
        state.clip_is_box = state.clip_is_box and plain

    def _shows(self, state: State, around: Corners, operator: str) -> bool:
        a, b, c, d, _, _ = state.ctm
        margin = 1.0 + (state.line_width * max(abs(a) + abs(c), abs(b) + abs(d)) if operator in STROKES else 0.0)
        wide = around[0] - margin, around[1] - margin, around[2] + margin, around[3] + margin
        seen = shared(self.sheet.visible, state.clip)
        return seen is not None and shared(wide, seen) is not None

    def _look_under_marks(self, subpaths: Sequence[Sequence[Point]], around: Corners, *, plain: bool) -> None:
        for box in self.sheet.drawn:
            if around[2] < box[0] or box[2] < around[0] or around[3] < box[1] or box[3] < around[1]:
                continue
            inner = box[0] + INSET, box[1] + INSET, box[2] - INSET, box[3] - INSET
            under = sum(1 for sub in subpaths for p in sub if holds(inner, *p))
            if under and not plain:
                raise CannotRewrite("a drawing that reaches under a mark")
            if under:
                self._under[box] = self._under.get(box, 0) + under
                if self._under[box] > MOST_POINTS_UNDER_A_MARK:
                    raise CannotRewrite("many small drawings under a mark")


def _is_box(points: Sequence[Point]) -> bool:
    """Four corners, the first maybe once more, each side along an axis."""
    if len(points) not in (4, 5) or (len(points) == 5 and not _near(points[0], points[4])):
        return False
    corners = list(points[:4])
    turns = [_along(corners[i], corners[(i + 1) % 4]) for i in range(4)]
    return turns in (["x", "y", "x", "y"], ["y", "x", "y", "x"]) or "" in turns


def _is_straight(points: Sequence[Point]) -> bool:
    return all(_along(points[i], points[i + 1]) in ("x", "y", "") for i in range(len(points) - 1))


def _along(one: Point, other: Point) -> str:
    """The axis along which two points lie; `""` when they are one point, `slant` when neither."""
    dx, dy = abs(one[0] - other[0]), abs(one[1] - other[1])
    if dx <= STRAIGHT and dy <= STRAIGHT:
        return ""
    if dy <= STRAIGHT:
        return "x"
    return "y" if dx <= STRAIGHT else "slant"


def _near(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) <= STRAIGHT and abs(one[1] - other[1]) <= STRAIGHT
