"""A page's content as a list of the paths and pictures that it draws, each in its place, in forms and masks too.

Only the graphics state that says where things lie is followed: the matrix, the clip's bounds, the pattern to paint with
(ISO 32000-2 §8.4, §8.5). Places are in default user space.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf

from redact.model.errors import CouldNotLook
from redact.verify.drawing import DEEPEST, IDENTITY, Matrix, apply, times
from redact.verify.graph import instructions

MOST_THINGS = 1_000_000
"""A page that draws more than this is not judged."""

_OPERATORS = "m l c v y h re S s f F f* B B* b b* n W W* cm q Q Do gs cs CS g G rg RG k K scn SCN BI ID EI"
_FILLS = frozenset("f F f* B B* b b*".split())
_STROKES = frozenset("S s B B* b b*".split())
_PLAIN = frozenset("cs CS g G rg RG k K".split())

Point = tuple[float, float]
Bounds = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Segment:
    """`kind` is "l" (a line), "c" (a curve) or "re" (a rectangle's diagonal corners, sides along the axes)."""

    kind: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """`clips`: it cuts what follows; `painted`: it shows. `over`: where the pattern that it is part of is painted."""

    segments: tuple[Segment, ...] = field(repr=False)
    painted: bool
    clips: bool
    over: Bounds | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, the matrix that takes the unit square to user space, and the bounds of what the clip leaves of it."""

    image: Any = field(repr=False)
    matrix: Matrix
    clip: Bounds | None
    tiled: bool = False


@dataclass(frozen=True, slots=True)
class _State:
    ctm: Matrix
    clip: Bounds | None = None
    fill: Any = None
    stroke: Any = None


def things(page: pikepdf.Page) -> Iterator[Path | Picture]:
    """All that the page draws beside text. Raises CouldNotLook on content that has no end."""
    resources = page.obj.get("/Resources") or page.resources
    for count, thing in enumerate(_Walk().stream(page, resources, _State(IDENTITY), 0)):
        if count > MOST_THINGS:
            raise CouldNotLook("a page draws too many things")
        yield thing


class _Walk:
    """One page. A pattern's cell is listed once for each path that is painted with it."""

    def stream(
        self, content: Any, resources: Any, state: _State, depth: int, over: Bounds | None = None
    ) -> Iterator[Path | Picture]:
        if depth > DEEPEST:
            raise CouldNotLook("forms lie too deep in each other")
        saved: list[_State] = []
        segments: list[Segment] = []
        current: Point = (0.0, 0.0)
        clipping = False
        for step in instructions(content, _OPERATORS):
            operator, operands = str(step.operator), step.operands
            match operator:
                case "q":
                    saved.append(state)
                case "Q":
                    state = saved.pop() if saved else state
                case "cm":
                    state = replace(state, ctm=times(_six(operands), state.ctm))
                case "m" | "l" | "c" | "v" | "y" | "re":
                    current = _add(segments, operator, _numbers(operands), current, state.ctm)
                case "W" | "W*":
                    clipping = True
                case "scn" | "SCN":
                    named = _named(resources, "/Pattern", operands)
                    state = replace(state, fill=named) if operator == "scn" else replace(state, stroke=named)
                case "Do":
                    thing = _named(resources, "/XObject", operands)
                    yield from self._object(thing, resources, state, depth, over)
                case "INLINE IMAGE":
                    yield Picture(step, state.ctm, state.clip, over is not None)
                case "gs":
                    yield from self._soft_mask(_named(resources, "/ExtGState", operands), resources, state, depth)
                case "h":
                    pass
                case _ if operator in _PLAIN:
                    plain = operator.isupper()
                    state = replace(state, stroke=None) if plain else replace(state, fill=None)
                case _:  # paints, or ends without painting
                    path = Path(tuple(segments), operator != "n", clipping, over)
                    if segments:
                        yield path
                        yield from self._painted(path, operator, resources, state, depth)
                    if clipping:
                        state = replace(state, clip=_cut(state.clip, bounds_of(path)))
                    segments, clipping = [], False

    def _painted(
        self, path: Path, operator: str, resources: Any, state: _State, depth: int
    ) -> Iterator[Path | Picture]:
        """The pattern that a path is painted with. Its matrix leads to the page's space, not the path's (§8.7.3.1)."""
        chosen = [state.fill] * (operator in _FILLS) + [state.stroke] * (operator in _STROKES)
        for pattern in chosen:
            if isinstance(pattern, pikepdf.Stream):
                start = _State(_six(pattern.get("/Matrix")))
                own = pattern.get("/Resources", resources)
                yield from self.stream(pattern, own, start, depth + 1, bounds_of(path))

    def _object(
        self, value: Any, resources: Any, state: _State, depth: int, over: Bounds | None
    ) -> Iterator[Path | Picture]:
        if not isinstance(value, pikepdf.Stream):
            return
        if value.get("/Subtype") == "/Form":
            inner = replace(state, ctm=times(_six(value.get("/Matrix")), state.ctm))
            box = value.get("/BBox")
            if box is not None and len(box) == 4:
                x0, y0, x1, y1 = (float(v) for v in box)
                corners = [apply(inner.ctm, x, y) for x in (x0, x1) for y in (y0, y1)]
                inner = replace(inner, clip=_cut(inner.clip, _around(corners)))
            yield from self.stream(value, value.get("/Resources", resources), inner, depth + 1, over)
        elif value.get("/Subtype") == "/Image":
            yield Picture(value, state.ctm, state.clip, over is not None)

    def _soft_mask(self, named: Any, resources: Any, state: _State, depth: int) -> Iterator[Path | Picture]:
        mask = named.get("/SMask") if isinstance(named, pikepdf.Dictionary) else None
        group = mask.get("/G") if isinstance(mask, pikepdf.Dictionary) else None
        if group is not None:
            yield from self._object(group, resources, replace(state, clip=None), depth, None)


def _add(segments: list[Segment], operator: str, n: list[float], current: Point, ctm: Matrix) -> Point:
    """Add one construction operator's segment; gives the current point, in user space (§8.5.2)."""
    if operator == "re":
        x, y, wide, high = n
        corners = apply(ctm, x, y), apply(ctm, x + wide, y), apply(ctm, x + wide, y + high), apply(ctm, x, y + high)
        straight = abs(ctm[1]) + abs(ctm[2]) < 1e-9 or abs(ctm[0]) + abs(ctm[3]) < 1e-9
        if straight:
            segments.append(Segment("re", (corners[0], corners[2])))
        else:
            segments.extend(Segment("l", (corners[i - 1], corners[i])) for i in range(4))
        return corners[0]
    points = [apply(ctm, n[i], n[i + 1]) for i in range(0, len(n) - 1, 2)]
    if operator == "l":
        segments.append(Segment("l", (current, points[-1])))
    elif operator != "m":
        segments.append(Segment("c", (current, *points)))
    return points[-1]


def bounds_of(path: Path) -> Bounds:
    """The box around all of a path's points."""
    return _around([point for segment in path.segments for point in segment.points])


def _around(points: list[Point]) -> Bounds:
    if not points:
        return 0.0, 0.0, 0.0, 0.0
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _cut(clip: Bounds | None, other: Bounds) -> Bounds:
    """What both leave; an empty one has no width."""
    if clip is None:
        return other
    left, bottom = max(clip[0], other[0]), max(clip[1], other[1])
    return left, bottom, max(left, min(clip[2], other[2])), max(bottom, min(clip[3], other[3]))


def _named(resources: Any, kind: str, operands: Any) -> Any:
    if resources is None or not len(operands) or not isinstance(operands[-1], pikepdf.Name):
        return None
    return resources.get(kind, pikepdf.Dictionary()).get(str(operands[-1]))


def _numbers(operands: Any) -> list[float]:
    return [float(value) for value in operands]


def _six(operands: Any) -> Matrix:
    if operands is None or len(operands) != 6:
        return IDENTITY
    a, b, c, d, e, f = (float(value) for value in operands)
    return a, b, c, d, e, f
