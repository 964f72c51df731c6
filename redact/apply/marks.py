"""Draws the marks: a black box with the provision's label, upright as the page is shown. Step (6)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, radians, sin

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


def marks_content(regions: Sequence[Region], visible: tuple[float, float, float, float], rotation: int) -> bytes:
    """Content stream operators that draw all marks of a page whose visible box and /Rotate are given.

    Labels that do not fit at 3 pt are left out: the schedule has them.
    """
    parts = ["q 0 g"]
    boxes = [(to_user_space(box, visible), region.label) for region in regions for box in region.boxes]
    parts.extend(f"{x0:.3f} {y0:.3f} {x1 - x0:.3f} {y1 - y0:.3f} re f" for (x0, y0, x1, y1), _ in boxes)
    parts.extend(_labels(boxes, rotation))
    parts.append("Q\n")
    return "\n".join(parts).encode("ascii")


def _labels(boxes: Sequence[tuple[tuple[float, float, float, float], str]], rotation: int) -> Iterator[str]:
    turn = radians(rotation)
    a, b = round(cos(turn)), round(sin(turn))
    for (x0, y0, x1, y1), label in boxes:
        wide, high = (x1 - x0, y1 - y0) if b == 0 else (y1 - y0, x1 - x0)
        ems = text_width(label)
        size = min(LARGEST, 0.8 * high / CAP_HEIGHT, 0.94 * wide / ems)
        if size < SMALLEST:
            continue
        along, up = ems * size / 2, CAP_HEIGHT * size / 2
        x = (x0 + x1) / 2 - a * along + b * up
        y = (y0 + y1) / 2 - b * along - a * up
        yield f"BT 1 g {FONT} {size:.2f} Tf {a} {b} {-b} {a} {x:.3f} {y:.3f} Tm ({_escaped(label)}) Tj ET"


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
