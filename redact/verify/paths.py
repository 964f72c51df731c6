"""Under a mark there may be no line art that could be writing: outlines, strokes, clips, in forms and masks too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.verify.evidence import Evidence
from redact.verify.frame import Frame
from redact.verify.walk import Path, Point, Segment, bounds_of, things

INSET = 0.75
"""How far inside a mark a point must lie to count as under it, in points."""
STRAIGHT = 0.01
"""A line that rises or leans by less than this, in points, is a ruling."""
MOST_BARS = 8
"""So many rectangles and straight lines wholly inside one mark can spell a letter or two."""

WRITING = "a drawing still has lines or curves under a mark: remove the drawing there, seen or used as a clip"
BARS = "many small rectangles or lines lie under a mark and can spell letters: remove them"
TILE = "a pattern with drawn shapes is painted where a mark lies: paint that place without it"


class Paths:
    name = "paths"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        after = evidence.after
        for number, marks in sorted(evidence.drawn_marks.items()):
            if 1 <= number <= after.pages:
                paths = [thing for thing in things(after.pike.pages[number - 1]) if isinstance(thing, Path)]
                yield from self._look(number, paths, marks, after.frames[number - 1])

    def _look(self, number: int, paths: Sequence[Path], marks: Sequence[Rect], frame: Frame) -> Iterator[Finding]:
        drawn = {_key(box) for box in marks}
        bars: dict[Rect, int] = {}
        for path in paths:
            if path.over is not None:
                over = frame.box_to_page(path.over)
                if any(map(_leans, path.segments)) and (under := [box for box in marks if box.touches(over)]):
                    yield Finding(self.name, number, TILE, box=under[0].rounded())
                continue
            near = [box for box in marks if box.touches(frame.box_to_page(bounds_of(path)).grown(INSET))]
            for segment in path.segments if near else ():
                points = [frame.to_page(*point) for point in segment.points]
                for box in near:
                    inner = _inner(box)
                    if _leans(segment) and any(inner.contains(x, y) for x, y in points):
                        yield Finding(self.name, number, WRITING, box=box.rounded())
                    elif all(box.contains(x, y) for x, y in points) and _spanned(points) not in drawn:
                        bars[box] = bars.get(box, 0) + 1
        for box, count in bars.items():
            if count >= MOST_BARS:
                yield Finding(self.name, number, BARS, box=box.rounded())


def _leans(segment: Segment) -> bool:
    """True for a curve, and for a line that runs along neither axis; a point is neither."""
    if segment.kind == "re":
        return False
    (x0, y0), (x1, y1) = segment.points[0], segment.points[-1]
    if segment.kind == "c":
        return any(abs(x - x0) > STRAIGHT or abs(y - y0) > STRAIGHT for x, y in segment.points)
    return abs(x1 - x0) > STRAIGHT and abs(y1 - y0) > STRAIGHT


def _inner(box: Rect) -> Rect:
    dx, dy = min(INSET, box.width / 4), min(INSET, box.height / 4)
    return Rect(box.x0 + dx, box.y0 + dy, box.x1 - dx, box.y1 - dy)


def _spanned(points: Sequence[Point]) -> tuple[float, ...]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return _key(Rect(min(xs), min(ys), max(xs), max(ys)))


def _key(box: Rect) -> tuple[float, ...]:
    return box.rounded(1).as_tuple()
