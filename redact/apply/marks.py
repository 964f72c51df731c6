"""Draws the marks: a black box with the provision's label, upright as the page is shown or along its slanted writing.

Step (6) of docs/threat-model.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan2, cos, degrees, hypot, radians, sin

from redact.model.geometry import Rect
from redact.model.plan import Region
from redact.pdf.coordinates import to_user_space

FONT = "/Mk"  # short: a longer one might hold somebody's name, such as Mark
LARGEST, SMALLEST = 8.0, 3.0
CAP_HEIGHT = 0.718  # of Helvetica, in ems (Adobe Core 14 AFM)
_WIDTHS = {
    **dict.fromkeys("0123456789", 0.556),
    **dict.fromkeys(" .,/:;", 0.278),
    **dict.fromkeys("()-", 0.333),
    **dict.fromkeys("ijl", 0.222),
    **dict.fromkeys("ft", 0.278),
    "r": 0.333,
    "s": 0.5,
    "c": 0.5,
}
WIDEST = 0.667
SHARED = 0.25
LINES = 2
"""A name may stand on so many lines, whose boxes share some height too."""

Bounds = tuple[float, float, float, float]
"""Left, bottom, right, top in user space."""


def marks_content(regions: Sequence[Region], visible: Bounds, rotation: int) -> bytes:
    """Content stream operators that draw all marks of a page whose visible box and /Rotate are given.

    A box that several marks share is drawn once, with the labels of all. Labels that do not fit at 3 pt are left out:
    the schedule has them.
    """
    labels: dict[Bounds, list[str]] = {}
    chains: list[tuple[list[Bounds], str]] = []
    for region in regions:
        boxes = [to_user_space(box, visible) for box in region.boxes]
        for box in boxes:
            known = labels.setdefault(box, [])
            if region.label not in known:
                known.append(region.label)
        chains.extend((chain, region.label) for chain in _chains(boxes))
    parts = ["q 0 g"]
    parts.extend(f"{x0:.3f} {y0:.3f} {x1 - x0:.3f} {y1 - y0:.3f} re f" for x0, y0, x1, y1 in labels)
    alone: set[Bounds] = set()
    heaped = {box for chain, _ in chains if _overlap(chain) for box in chain}
    for box, said in labels.items():
        if box not in heaped and (label := _upright(box, " ".join(said), rotation)):
            parts.append(label)
            alone.add(box)
    parts.extend(
        label for chain, said in chains if alone.isdisjoint(chain) and (label := _along(chain, said, rotation))
    )
    parts.append("Q\n")
    return "\n".join(parts).encode("ascii")


def _upright(box: Bounds, label: str, rotation: int) -> str:
    """A label as the page is read; turned by a quarter where only that fits; nothing where neither does."""
    x0, y0, x1, y1 = box
    middle = (x0 + x1) / 2, (y0 + y1) / 2
    wide, high = (x1 - x0, y1 - y0) if rotation % 180 == 0 else (y1 - y0, x1 - x0)
    for along, across, turn in ((wide, high, rotation), (high, wide, rotation + 90)):
        size = _size(label, along, 0.8 * across)
        if size >= SMALLEST:
            return _label(label, middle, size, turn)
    return ""


def _along(chain: Sequence[Bounds], label: str, rotation: int) -> str:
    """One label along boxes of single letters, as slanted or stacked writing has them."""
    (ax, ay), (bx, by) = _middle(chain[0]), _middle(chain[-1])
    thick = min(min(x1 - x0, y1 - y0) for x0, y0, x1, y1 in chain)
    size = _size(label, hypot(bx - ax, by - ay) + thick, 0.6 * thick)
    if size < SMALLEST:
        return ""
    turn = degrees(atan2(by - ay, bx - ax))
    seen = (turn - rotation + 180) % 360 - 180  # as the page is read
    upside_down = not -90 < seen <= 90
    return _label(label, ((ax + bx) / 2, (ay + by) / 2), size, turn + 180 * upside_down)


def _chains(boxes: Sequence[Bounds]) -> Iterator[list[Bounds]]:
    """Boxes that follow one another in a straight line, each beside the last."""
    chain: list[Bounds] = []
    for box in boxes:
        if chain and not (_adjoin(chain[-1], box) and _straight([*chain, box])):
            if len(chain) > 1:
                yield chain
            chain = []
        chain.append(box)
    if len(chain) > 1:
        yield chain


def _adjoin(one: Bounds, other: Bounds) -> bool:
    (ax, ay), (bx, by) = _middle(one), _middle(other)
    reach = max(one[2] - one[0], one[3] - one[1])
    return hypot(bx - ax, by - ay) <= 1.5 * reach


def _overlap(chain: Sequence[Bounds]) -> bool:
    """Whether the boxes lie so much on each other, as those of slanted letters do, that their labels would too."""
    shared = (
        min(a[2] - b[0], b[2] - a[0]) > SHARED * min(a[2] - a[0], b[2] - b[0])
        and min(a[3] - b[1], b[3] - a[1]) > SHARED * min(a[3] - a[1], b[3] - b[1])
        for a, b in pairwise(chain)
    )
    return len(chain) > LINES and all(shared)


def _straight(chain: Sequence[Bounds]) -> bool:
    """Whether no middle lies farther from the line between the ends than an eighth of a box."""
    (ax, ay), (bx, by) = _middle(chain[0]), _middle(chain[-1])
    long = hypot(bx - ax, by - ay)
    if long == 0:
        return False
    slack = min(min(x1 - x0, y1 - y0) for x0, y0, x1, y1 in chain) / 8
    off = (abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / long for x, y in map(_middle, chain))
    return all(distance <= slack for distance in off)


def _middle(box: Bounds) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _size(label: str, along: float, across: float) -> float:
    """The type size, in points, in which a label fits a length and a height."""
    return min(LARGEST, across / CAP_HEIGHT, 0.94 * along / text_width(label))


def _label(label: str, middle: tuple[float, float], size: float, turn: float) -> str:
    """A label centred on a point. `turn` in degrees, against the clock."""
    a, b = round(cos(radians(turn)), 5) + 0.0, round(sin(radians(turn)), 5) + 0.0  # + 0.0: no minus zero
    along, up = text_width(label) * size / 2, CAP_HEIGHT * size / 2
    x = middle[0] - a * along + b * up
    y = middle[1] - b * along - a * up
    matrix = f"{a:g} {b:g} {0.0 - b:g} {a:g} {x:.3f} {y:.3f}"
    return f"BT 1 g {FONT} {size:.2f} Tf {matrix} Tm ({_escaped(label)}) Tj ET"


def text_width(label: str) -> float:
    """An upper bound of the width of a label in Helvetica, in ems."""
    return sum(_WIDTHS.get(c, WIDEST) for c in label) or 1.0


def _escaped(label: str) -> str:
    plain = label.encode("ascii", "replace").decode("ascii")
    return plain.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def boxes_by_page(regions: Sequence[Region]) -> dict[int, list[Rect]]:
    """All boxes to burn, by page number."""
    by_page: dict[int, list[Rect]] = {}
    for region in regions:
        by_page.setdefault(region.page, []).extend(region.boxes)
    return by_page
