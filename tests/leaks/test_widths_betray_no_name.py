"""How many of 1,000 surnames fit a mark, for a reader who measures the released file.

The reader knows the font and its size, takes the places of all kept letters as PDFium gives them and the box of the
mark as it is published, and tries every name. What can't be had: between two kept words of a line, what follows keeps
its place, so the gap itself betrays the length, padded or not; only marks over whole lines close that. `pytest -s`
shows the table.
"""

from __future__ import annotations

import ctypes
import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium_raw
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from redact.apply.redaction import Manner, apply
from redact.apply.widths import GRID
from redact.extract.reader import extract
from redact.model.geometry import Rect
from redact.model.plan import Plan, Region
from redact.model.policy import MarkWidth
from tests.pages import HEIGHT, grid, lines, pdf, put, together

STARTS = """Al Ash Bar Beck Birch Black Brad Brook Burn Cal Cart Clay Cold Crow Dal Dun East Elm Fair Farn
Gil Glen Had Hart Hazel Hol Kirk Lang Lin Mar Mil Nor Oak Pem Rad Ross Sel Stan Thorn Whit""".split()
ENDS = """am bank bourne bury by combe cote den ell er field ford gate ham hurst ing land ley man more
ridge stead ton wick worth""".split()
NAMES = tuple(start + end for start, end in itertools.product(STARTS, ENDS))
TOLERANCE = 0.05
SIZE = 11.0
SPACE = stringWidth(" ", "Helvetica", SIZE)
STEP = GRID["PERSON"]
CHOSEN = 12

Fits = dict[tuple[MarkWidth, str], list[int]]


def length(text: str) -> float:
    return float(stringWidth(text, "Helvetica", SIZE))


@dataclass(frozen=True)
class Seen:
    """What a reader measures of one mark: its box, and the gap in its line; None where no letter follows."""

    name: str
    box: Rect
    gap: float | None


def names_that_fit(seen: Seen, width: MarkWidth, place: str) -> list[str]:
    """All names that a mark of this kind could cover."""

    def gap_fits(name: str) -> bool:
        return seen.gap is not None and abs(seen.gap - 2 * SPACE - length(name)) <= TOLERANCE

    def box_fits(name: str) -> bool:
        return abs(seen.box.width - length(name)) <= TOLERANCE

    def grid_fits(name: str) -> bool:
        """The words before the name stay: the mark ends on the first step of the grid behind the name."""
        lead = SPACE if place == "end of a line" else 0.0
        return seen.box.width - STEP - TOLERANCE <= lead + length(name) <= seen.box.width + TOLERANCE

    def line_fits(name: str) -> bool:
        """No word of the line is left to measure from."""
        return length(name) <= seen.box.width + TOLERANCE

    tests: dict[MarkWidth, Callable[[str], bool]] = {
        MarkWidth.EXACT: box_fits,
        MarkWidth.PADDED: gap_fits if place == "mid-sentence" else grid_fits,
        MarkWidth.LINE: grid_fits if place == "table cell" else line_fits,
    }
    return [name for name in NAMES if tests[width](name)]


def letter(names: list[str]) -> bytes:
    """A page for each place: mid-sentence, at the end of a line, in a cell."""
    downs = [60 + 20 * i for i in range(len(names) + 1)]
    cells = (put(76, down + 14, name) for name, down in zip(names, downs, strict=False))
    return pdf(
        lines([f"The visit was made by {name} of the northern team." for name in names], leading=20),
        lines([f"It was seen at noon by {name}" for name in names], leading=20),
        together(grid((70, 220, 400), downs), *cells),
    )


PLACES = ("mid-sentence", "end of a line", "table cell")


def measured(names: list[str], width: MarkWidth) -> dict[str, list[Seen]]:
    """The letter with each name marked, released, and measured by PDFium."""
    extraction = extract(letter(names))
    regions = []
    for page in extraction.document.pages:
        at = 0
        for name in names:
            at = page.text.index(name, at)
            boxes = page.boxes_of(at, at + len(name))
            regions.append(Region(f"{page.number}.{at}", page.number, boxes, "40(2)", "s.40(2)", "PERSON", name))
            at += len(name)
    redacted = apply(Plan("d", "f", "c", "p", tuple(regions)), extraction.working, manner=Manner(width))
    document: Any = pypdfium2.PdfDocument(redacted.content)
    try:
        origins = [_origins(document[i]) for i in range(len(PLACES))]
    finally:
        document.close()
    found: dict[str, list[Seen]] = {place: [] for place in PLACES}
    for region, (box,) in zip(regions, redacted.drawn, strict=True):
        gap = _gap(origins[region.page - 1], box)
        found[PLACES[region.page - 1]].append(Seen(region.withheld, box, gap))
    return found


def _origins(page: Any) -> list[tuple[str, float, float]]:
    """Each inked character with its origin, in points from the top left."""
    textpage = page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    found = []
    for i in range(pdfium_raw.FPDFText_CountChars(textpage.raw)):
        char = chr(pdfium_raw.FPDFText_GetUnicode(textpage.raw, i))
        pdfium_raw.FPDFText_GetCharOrigin(textpage.raw, i, ctypes.byref(x), ctypes.byref(y))
        if not char.isspace():
            found.append((char, x.value, HEIGHT - y.value))
    textpage.close()
    return found


def _gap(origins: list[tuple[str, float, float]], box: Rect) -> float | None:
    """From the end of the letter before a mark to the start of the one behind it."""
    line = [(c, x) for c, x, y in origins if box.y0 < y < box.y1]
    before = [x + length(c) for c, x in line if x + length(c) <= box.x0 + 1]
    behind = [x for _, x in line if x >= box.x1 - 1]
    return min(behind) - max(before) if before and behind else None


@pytest.fixture(scope="module")
def fits() -> Fits:
    chosen = random.Random(3).sample(NAMES, CHOSEN)
    found: Fits = {}
    for width in MarkWidth:
        for place, all_seen in measured(chosen, width).items():
            lists = [names_that_fit(seen, width, place) for seen in all_seen]
            assert all(seen.name in names for seen, names in zip(all_seen, lists, strict=True)), "a reader who errs"
            found[width, place] = [len(names) for names in lists]
    return found


def test_there_are_a_thousand_surnames() -> None:
    assert len(set(NAMES)) == 1000
    assert max(map(length, NAMES)) < STEP - SPACE  # so that one step of the grid holds them all


def test_how_many_names_fit(fits: Fits) -> None:
    print(f"\nOf {len(NAMES)} surnames fit a mark (median of {CHOSEN}, least, most)")
    for place in PLACES:
        told = (f"{width}: {median(c):g} ({min(c)}-{max(c)})" for width in MarkWidth for c in [fits[width, place]])
        print(f"  {place:14} {', '.join(told)}")
    assert set(fits) == set(itertools.product(MarkWidth, PLACES))


@pytest.mark.parametrize("place", PLACES)
def test_exact_marks_betray_names(fits: Fits, place: str) -> None:
    """If this fails, the reader has become worse, and what the other tests say is worth less."""
    assert median(fits[MarkWidth.EXACT, place]) < 50


def test_mid_sentence_the_gap_says_what_the_mark_does_not(fits: Fits) -> None:
    """Not better than exact, and no worse: what follows keeps its place."""
    assert median(fits[MarkWidth.PADDED, "mid-sentence"]) < 50


@pytest.mark.parametrize("place", ["end of a line", "table cell"])
def test_padded_marks_with_room_fit_every_name_up_to_the_grid(fits: Fits, place: str) -> None:
    assert fits[MarkWidth.PADDED, place] == [1000] * CHOSEN


@pytest.mark.parametrize("place", PLACES)
def test_whole_lines_fit_every_name(fits: Fits, place: str) -> None:
    assert fits[MarkWidth.LINE, place] == [1000] * CHOSEN
