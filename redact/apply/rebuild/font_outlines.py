"""Outlines of glyphs as plain values, and what a font program must be able to say about them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Protocol

from redact.apply.rebuild.refusal import CannotRewrite

BROKEN = "a font program that is broken"
MOST_POINTS = 20_000

Point = tuple[float, float]
Contour = tuple[tuple[int, int, int], ...]
"""Points of a closed quadratic spline: x, y, and 1 for one on the curve."""
Segment = tuple[str, tuple[Point, ...]]
"""One step of a cubic path: moveTo, lineTo, curveTo or closePath, and its points."""

Outline = tuple[Contour, ...] | tuple[Segment, ...]
"""All of a glyph: contours (quadratic programs) or segments (cubic ones). Empty for a blank."""

BLANK: Outline = ()
ABSENT = 0
"""The glyph that stands for those that a program does not hold."""


class Program(Protocol):
    """The glyphs of one embedded font program, by their number. The em has `units` units."""

    units: int
    quadratic: bool

    def __len__(self) -> int: ...

    def outline(self, glyph: int) -> Outline:
        """Raises CannotRewrite when the glyph is broken."""
        ...

    def readings(self, glyph: int) -> Collection[str]:
        """The texts that the program's own tables give the glyph."""
        ...


def points(outline: Outline) -> Iterator[Point]:
    """All points of an outline, control points too."""
    for part in outline:
        if part and isinstance(part[0], str):
            yield from part[1]
        else:
            yield from ((x, y) for x, y, _ in part)


def bounded(count: int) -> None:
    """Raises CannotRewrite when one glyph has more points than any honest one."""
    if count > MOST_POINTS:
        raise CannotRewrite("a glyph of too many points")
