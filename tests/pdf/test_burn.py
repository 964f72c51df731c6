"""Burning takes what is marked, leaves what is not, letter by letter, and drawings by their parts."""

from __future__ import annotations

from math import cos, radians, sin

import pymupdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from redact.model.errors import Damaged
from redact.model.geometry import Rect
from redact.pdf.burn import burn
from redact.pdf.letters import marked_pages
from redact.pdf.reading import RawPage
from tests.pages import HEIGHT, grid, lines, pdf, put, raw_page, together

WORDS = "The visit at noon was made by Adaeze of the northern team gjpqy WAVE"
NAME = "Adaeze"

Letter = tuple[str, float, float]


def read(content: bytes) -> RawPage:
    return marked_pages(content, {1})[1]


def letters(page: RawPage) -> list[Letter]:
    """Every inked character with its centre, in drawing order."""
    return [
        (c, round((x0 + x1) / 2, 1), round((y0 + y1) / 2, 1))
        for line in page.lines
        for c, x0, y0, x1, y1 in line.chars
        if not c.isspace()
    ]


def spots(page: RawPage, name: str = NAME, half: float = 0.3) -> list[Rect]:
    """A tiny mark on the centre of each letter of the name, in every line that has it."""
    found = []
    for line in page.lines:
        text = "".join(c[0] for c in line.chars)
        at = text.find(name)
        if at >= 0:
            for _, x0, y0, x1, y1 in line.chars[at : at + len(name)]:
                x, y = (x0 + x1) / 2, (y0 + y1) / 2
                found.append(Rect(x - half, y - half, x + half, y + half))
    return found


def slanted(angle: float, leading: float = 14) -> bytes:
    c, s = cos(radians(angle)), sin(radians(angle))
    rows = (
        f"BT /F1 12 Tf {c:.6f} {s:.6f} {-s:.6f} {c:.6f} "
        f"{300 + leading * i * s - 190 * c:.2f} {400 - leading * i * c - 190 * s:.2f} Tm ({WORDS[i:]}) Tj ET\n"
        for i in range(5)
    )
    return raw_page("".join(rows).encode())


def leaded(leading: float) -> bytes:
    rows = (f"BT /F1 12 Tf 40 {780 - leading * i:.2f} Td ({WORDS[i:]}) Tj ET\n" for i in range(9))
    return raw_page("".join(rows).encode())


SHEETS = {
    **{f"slanted by {angle}": slanted(angle) for angle in (10, 30, 45, 60, 75, 100, 225)},
    "slanted and tight": slanted(45, leading=11),
    "9 on 12": leaded(9),
    "solid": leaded(12),
    "tight tracking": raw_page(f"BT /F1 12 Tf -1.5 Tc 40 700 Td ({WORDS}) Tj ET".encode()),
    "upside down": slanted(180),
    "upwards": slanted(90),
}


@pytest.mark.parametrize("content", SHEETS.values(), ids=SHEETS)
def test_the_letters_under_marks_go_and_no_other(content: bytes) -> None:
    before = read(content)
    marks = spots(before)
    assert len(marks) >= len(NAME)

    after = letters(read(burn(content, {1: marks})))

    kept = [(c, x, y) for c, x, y in letters(before) if not any(m.contains(x, y) for m in marks)]
    assert [c for c, _, _ in sorted(after)] == [c for c, _, _ in sorted(kept)]
    for char, x, y in kept:
        assert any(c == char and abs(x - a) < 0.2 and abs(y - b) < 0.2 for c, a, b in after)


def test_lines_that_lie_on_each_other_lose_no_letter_of_the_other() -> None:
    """No height is free of the other line: its letters come first, and the rest is left to the rebuild."""
    content = leaded(3)
    before = read(content)
    marks = [spots(before)[0]]

    after = letters(read(burn(content, {1: marks})))

    unmarked = sum(not marks[0].contains(x, y) for _, x, y in letters(before))
    assert len(after) >= unmarked


def drawings(content: bytes) -> int:
    with pymupdf.open(stream=content) as doc:
        return len(doc[0].get_cdrawings())


def test_a_tables_rulings_outlive_a_mark_on_them() -> None:
    content = pdf(together(grid((70, 200, 330), (60, 90, 120)), put(76, 80, "Ada Oke")))
    burnt = burn(content, {1: [Rect(71, 55, 150, 95)]})
    assert drawings(burnt) == drawings(content)


def one_path(canvas: Canvas) -> None:
    """The grid of a table as one path, as word processors draw it."""
    path = canvas.beginPath()
    for i in range(8):
        path.rect(70 + 60 * (i % 4), HEIGHT - 100 - 20 * (i // 4), 60, 20)
    canvas.drawPath(path)


def test_a_grid_drawn_as_one_path_outlives_a_mark_in_a_cell() -> None:
    content = pdf(one_path)
    assert drawings(burn(content, {1: [Rect(72, 81, 120, 99)]})) == drawings(content) == 1


def signature(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(100, HEIGHT - 100)
    for i in range(6):
        path.curveTo(105 + 20 * i, HEIGHT - 70, 110 + 20 * i, HEIGHT - 130, 120 + 20 * i, HEIGHT - 100)
    canvas.drawPath(path)


@pytest.mark.parametrize("mark", [Rect(90, 60, 240, 140), Rect(90, 95, 150, 105)], ids=["covered", "cut"])
def test_a_signature_under_a_mark_goes(mark: Rect) -> None:
    assert drawings(burn(pdf(signature), {1: [mark]})) == 0


def test_a_signature_beside_a_mark_stays() -> None:
    assert drawings(burn(pdf(signature), {1: [Rect(90, 200, 240, 240)]})) == 1


def test_many_marks_on_a_page() -> None:
    content = pdf(lines([f"{NAME} was seen at noon" for _ in range(50)]))
    before = read(content)
    marks = spots(before)
    after = letters(read(burn(content, {1: marks})))
    assert len(after) == len(letters(before)) - len(marks) == len(letters(before)) - 50 * len(NAME)


def test_a_mark_on_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(Damaged):
        burn(pdf(lines(["Nothing here"])), {7: [Rect(0, 0, 10, 10)]})
