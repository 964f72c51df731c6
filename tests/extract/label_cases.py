"""Small pages as officers meet them, each with the values that must carry a label: the proof of layout.

`EVERY` maps a case's name to its pages and to (text of a value, label that must be said of it).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reportlab.pdfgen.canvas import Canvas

from tests.pages import BOLD, HEIGHT, PLAIN, Draw, grid, lines, put, together

HEADER = ("Name", "SDE", "Sex", "DOB")
PEOPLE = (
    ("Adaeze Okafor", "B2", "F", "12/03/1987"),
    ("Benedict Hart", "W1", "M", "01/02/1990"),
    ("Cillian O'Neill", "W2", "M", "30/11/1975"),
    ("Mei Lin Wong", "O1", "F", "04/05/1998"),
)
XS = (60.0, 200.0, 260.0, 310.0, 420.0)
PROSE = "The committee heard what was said by all of those who came to speak on that day"

Case = tuple[tuple[Draw, ...], tuple[tuple[str, str], ...]]


def cells(
    rows: Sequence[Sequence[str]],
    xs: Sequence[float] = XS,
    down: float = 100,
    pitch: float = 20,
    bold: int = 0,
    size: float = 10,
) -> Draw:
    """Cells without rulings; the first `bold` rows in bold type."""
    return together(
        *(
            put(xs[j] + 6, down + pitch * i + 14, text, size=size, font=BOLD if i < bold else PLAIN)
            for i, row in enumerate(rows)
            for j, text in enumerate(row)
            if text
        )
    )


def ruled(
    rows: Sequence[Sequence[str]], xs: Sequence[float] = XS, down: float = 100, pitch: float = 20, bold: int = 0
) -> Draw:
    return together(grid(xs, [down + pitch * i for i in range(len(rows) + 1)]), cells(rows, xs, down, pitch, bold))


def shade(x0: float, down: float, x1: float, high: float) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(0.85)
        canvas.rect(x0, HEIGHT - down - high, x1 - x0, high, stroke=0, fill=1)
        canvas.setFillGray(0)

    return draw


def box(x0: float, down: float, x1: float, high: float) -> Draw:
    return grid((x0, x1), (down, down + high))


def rule(down: float, x0: float = 60, x1: float = 420) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.line(x0, HEIGHT - down, x1, HEIGHT - down)

    return draw


def right(x: float, down: float, text: str, size: float = 10, font: str = PLAIN) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        canvas.drawRightString(x, HEIGHT - down, text)

    return draw


def under(rows: Sequence[Sequence[str]] = PEOPLE, header: Sequence[str] = HEADER) -> tuple[tuple[str, str], ...]:
    return tuple((text, header[j]) for row in rows for j, text in enumerate(row))


def comb(x: float, down: float, text: str, pitch: float = 17, boxed: bool = True) -> Draw:
    letters = [put(x + pitch * i + 5, down + 13, c, size=10) for i, c in enumerate(text) if c != " "]
    fence = [grid([x + pitch * i for i in range(len(text) + 1)], (down, down + 18))] if boxed else []
    return together(*fence, *letters)


def _tables() -> dict[str, Case]:
    half = len(PEOPLE) // 2
    shaded_rows = together(*(shade(60, 100 + 40 * i, 420, 20) for i in range(3)))
    shaded_cells = together(*(shade(a, 100 + 40 * i, b, 20) for i in range(3) for a, b in pairwise(XS)))
    lines_between = together(*(rule(100 + 20 * i) for i in range(6)))
    two_line = (("Name of", "Self-", "", "Date of"), ("person", "defined", "Sex", "birth"))
    return {
        "ruled": ((ruled((HEADER, *PEOPLE), bold=1),), under()),
        "ruled, plain header": ((ruled((HEADER, *PEOPLE)),), under()),
        "open": ((cells((HEADER, *PEOPLE)),), under()),
        "open, narrow rows": ((cells((HEADER, *PEOPLE), pitch=13),), under()),
        "lines between rows": ((together(lines_between, cells((HEADER, *PEOPLE), bold=1)),), under()),
        "zebra by rows": ((together(shaded_rows, cells((HEADER, *PEOPLE), bold=1)),), under()),
        "zebra by cells": ((together(shaded_cells, cells((HEADER, *PEOPLE), bold=1)),), under()),
        "shaded header over an open table": (
            (together(shade(60, 100, 420, 20), cells((HEADER, *PEOPLE))),),
            under(),
        ),
        "boxed header over an open table": (
            (together(grid(XS, (100, 120)), cells((HEADER, *PEOPLE))),),
            under(),
        ),
        "header over two lines, open": (
            (together(cells(two_line, pitch=12, bold=2), cells(PEOPLE, down=130)),),
            under(header=("Name of person", "Self-defined", "Sex", "Date of birth")),
        ),
        "header over two lines, ruled": (
            (
                together(
                    grid(XS, (100, 130, *(150 + 20 * i for i in range(len(PEOPLE))))),
                    cells(two_line, pitch=12, bold=2),
                    cells(PEOPLE, down=130),
                ),
            ),
            under(header=("Name of person", "Self-defined", "Sex", "Date of birth")),
        ),
        "header on the first page only, ruled": (
            (ruled((HEADER, *PEOPLE[:half]), bold=1), ruled(PEOPLE[half:])),
            under(),
        ),
        "header on the first page only, open": (
            (
                together(cells((HEADER, *PEOPLE[:half]), bold=1), put(60, 800, "Page 1 of 2", size=8)),
                together(
                    put(60, 40, "Northmoor Police", size=8), cells(PEOPLE[half:]), put(60, 800, "Page 2 of 2", size=8)
                ),
            ),
            under(),
        ),
        "header alone at a page's foot": (
            (together(lines([PROSE, "and that was all."]), cells((HEADER,), down=740, bold=1)), cells(PEOPLE)),
            under(),
        ),
        "header repeated": ((ruled((HEADER, *PEOPLE[:half])), ruled((HEADER, *PEOPLE[half:]))), under()),
        "self-defined in brackets": (
            (ruled((("Name", "Ethnicity (self-defined)"), *(p[:2] for p in PEOPLE)), (60, 200, 400)),),
            under([p[:2] for p in PEOPLE], ("Name", "Ethnicity (self-defined)")),
        ),
        "a header over a group of columns": (
            (
                cells(
                    (("Name", "Ethnicity", "", "DOB"), ("", "Self-defined", "Officer", ""), *PEOPLE_TWICE),
                    (60, 200, 290, 400),
                    bold=2,
                ),
            ),
            tuple((row[1], "Ethnicity") for row in PEOPLE_TWICE) + tuple((row[2], "Officer") for row in PEOPLE_TWICE),
        ),
        "right-aligned numbers": (
            (
                together(
                    cells(
                        [("Officer", "", "Collar number")] + [(p[0], "", "") for p in PEOPLE], (60, 250, 330), bold=1
                    ),
                    *(right(420, 134 + 20 * i, f"44{i}1") for i in range(len(PEOPLE))),
                ),
            ),
            tuple((f"44{i}1", "Collar number") for i in range(len(PEOPLE))),
        ),
        "cells of several lines, ruled": (
            (
                together(
                    grid((60, 180, 330), (100, 120, 165, 210)),
                    cells((("Name", "Address"),), (60, 180, 330), bold=1),
                    lines(["Adaeze", "Okafor"], 66, 134, 13),
                    lines(["3 Elm Way", "Eskmouth", "NE72 9FX"], 186, 134, 13),
                    lines(["Benedict", "Hart"], 66, 179, 13),
                    lines(["14 Harrow Wynd", "Halewick"], 186, 179, 13),
                ),
            ),
            (
                ("Adaeze\nOkafor", "Name"),
                ("3 Elm Way\nEskmouth\nNE72 9FX", "Address"),
                ("Benedict\nHart", "Name"),
                ("14 Harrow Wynd\nHalewick", "Address"),
            ),
        ),
        "merged cell in the first column": (
            (
                together(
                    grid((60, 140), (100, 120, 160)),
                    grid((140, 280, 360), (100, 120, 140, 160)),
                    cells(
                        (("Team", "Name", "SDE"), ("Lantern", "Adaeze Okafor", "B2"), ("", "Benedict Hart", "W1")),
                        (60, 140, 280),
                        bold=1,
                    ),
                ),
            ),
            (("Lantern", "Team"), ("Adaeze Okafor", "Name"), ("Benedict Hart", "Name"), ("B2", "SDE"), ("W1", "SDE")),
        ),
    }


PEOPLE_TWICE = tuple(
    (name, sde, "IC3" if sde == "B2" else f"IC{i}", dob) for i, (name, sde, _, dob) in enumerate(PEOPLE)
)


def _forms() -> dict[str, Case]:
    form = (("Surname", "Okafor"), ("Date of birth", "12/03/1987"), ("Ethnicity", "B2"), ("Home address", "3 Elm Way"))
    pairs = (("Surname", "Okafor", "Forename", "Adaeze"), ("DOB", "12/03/1987", "Ethnicity", "B2"))
    sideways = (("Name", "Adaeze Okafor", "Benedict Hart"), ("SDE", "B2", "W1"), ("DOB", "12/03/1987", "01/02/1990"))
    said = tuple((value, label) for label, value in form)
    fours = tuple((row[j + 1], row[j]) for row in pairs for j in (0, 2))
    turned = tuple((value, row[0]) for row in sideways for value in row[1:])
    label_rows = (("Name", "Telephone", "Employer"), ("Adaeze Okafor", "07700 900123", "Calderby Fish"))
    more_rows = (("Town", "Postcode", "Date of birth"), ("Eskmouth", "NE72 9FX", "12/03/1987"))
    above = tuple((rows[1][j], rows[0][j]) for rows in (label_rows, more_rows) for j in range(3))
    return {
        "label left": ((cells(form, (60, 220)),), said),
        "label left, ruled": ((ruled(form, (60, 220, 400)),), said),
        "label left with a colon": ((cells([(f"{a}:", b) for a, b in form], (60, 220)),), said),
        "labels in pairs, ruled": ((ruled(pairs, (60, 160, 280, 380, 500)),), fours),
        "labels in pairs, open": ((cells(pairs, (60, 160, 280, 380)),), fours),
        "labels in the first column": ((ruled(sideways, (60, 160, 300, 440)),), turned),
        "labels in the first column, open": ((cells(sideways, (60, 160, 300)),), turned),
        "rows of labels above rows of values, bold": (
            (together(cells(label_rows, (60, 200, 340), bold=1), cells(more_rows, (60, 200, 340), down=140, bold=1)),),
            above,
        ),
        "rows of labels above rows of values, plain": (
            (cells((*label_rows, *more_rows), (60, 200, 340)),),
            above,
        ),
        "a caption in each box": (
            (
                together(
                    grid((60, 240, 420), (100, 135, 170)),
                    *(
                        together(
                            put(66 + 180 * j, 110 + 35 * i, label, size=7),
                            put(66 + 180 * j, 126 + 35 * i, value, size=11),
                        )
                        for i, row in enumerate((form[:2], form[2:]))
                        for j, (label, value) in enumerate(row)
                    ),
                ),
            ),
            said,
        ),
        "a label above a box": (
            (
                together(
                    put(60, 100, "Full name"),
                    box(60, 106, 300, 22),
                    put(66, 122, "Adaeze Okafor"),
                    put(60, 160, "Home address"),
                    box(60, 166, 300, 22),
                    put(66, 182, "3 Elm Way, Eskmouth"),
                ),
            ),
            (("Adaeze Okafor", "Full name"), ("3 Elm Way, Eskmouth", "Home address")),
        ),
        "a single line": ((cells((("Date of birth", "12/03/1987"),), (60, 220)),), (("12/03/1987", "Date of birth"),)),
        "within a line": (
            (lines(["Name: OKAFOR, Adaeze DOB: 12/03/1987", "Ethnicity: B2"]),),
            (("OKAFOR, Adaeze", "Name"), ("12/03/1987", "DOB"), ("B2", "Ethnicity")),
        ),
        "on a dotted line": (
            (
                lines(
                    ["Full name ............ Adaeze Okafor ............", "DOB: ______ 12/03/1987 ______"], leading=24
                ),
            ),
            (("Adaeze Okafor", "Full name"), ("12/03/1987", "DOB")),
        ),
        "a comb": (
            (together(put(60, 112, "Surname"), comb(160, 100, "OKAFOR")),),
            (("OKAFOR", "Surname"),),
        ),
        "a comb of two words": (
            (together(put(60, 112, "Name"), comb(160, 100, "ADA OKAFOR")),),
            (("ADA OKAFOR", "Name"),),
        ),
        "a comb without boxes": (
            (together(put(60, 113, "Surname"), comb(160, 100, "OKAFOR", boxed=False)),),
            (("OKAFOR", "Surname"),),
        ),
        "a list under a header": (
            (lines(["Names of persons searched:", "Adaeze Okafor", "Benedict Hart", "Mei Lin Wong"]),),
            (("Adaeze Okafor\nBenedict Hart\nMei Lin Wong", "Names of persons searched"),),
        ),
        "ticked": (
            (lines(["Gender: [x] Female [ ] Male"]),),
            (("Female", "Gender"),),
        ),
        "a form within a frame": (
            (together(box(50, 90, 560, 200), cells(form, (60, 220))),),
            said,
        ),
        "a label overleaf": (
            (
                together(lines([PROSE, "and that was all."]), put(72, 780, "Name of witness:")),
                lines(["Adaeze Okafor", "3 Elm Way"]),
            ),
            (("Adaeze Okafor\n3 Elm Way", "Name of witness"),),
        ),
    }


EVERY: dict[str, Case] = {**_tables(), **_forms()}
