"""How wide marks are drawn: what they grow over, and what stops them. Lengths in points."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from redact.apply.widths import GRID, HAIR, drawn_marks
from redact.extract.reader import extract
from redact.model.document import Page
from redact.model.geometry import Rect
from redact.model.plan import Plan, Region
from redact.model.policy import MarkWidth
from redact.pdf.letters import marked_pages
from tests.pages import HEIGHT, Draw, changed, grid, lines, pdf, put, raw_page, together

PERSON = GRID["PERSON"]
LETTER = (
    "The visit was made by Adaeze Okafor of the northern team.",
    "It was seen by Ada Oke",
    "and by nobody else there.",
)


class Sheet:
    """A page, with marks put on texts of it and drawn."""

    def __init__(self, content: bytes) -> None:
        extraction = extract(content)
        self.page: Page = extraction.document.pages[0]
        self._working = extraction.working

    def box(self, text: str) -> Rect:
        start = self.page.text.index(text)
        (box,) = self.page.boxes_of(start, start + len(text))
        return box

    def drawn(self, boxes: Sequence[Rect], width: MarkWidth = MarkWidth.PADDED, kind: str = "PERSON") -> list[Rect]:
        regions = tuple(Region(str(i), 1, (box,), "p", "s.1", kind, "x") for i, box in enumerate(boxes))
        plan = Plan("d", "f", "c", "p", regions)
        found = drawn_marks(plan, marked_pages(self._working, {1}), width)
        assert [len(of_region) for of_region in found] == [1] * len(boxes)
        return [box for (box,) in found]

    def marked(self, *texts: str, width: MarkWidth = MarkWidth.PADDED) -> list[Rect]:
        return self.drawn([self.box(text) for text in texts], width)

    def covers(self, box: Rect) -> str:
        return "".join(self.page.text[i] for i in self.page.chars_in(box)).strip()


def covers_all_of(drawn: Rect, box: Rect) -> bool:
    return drawn.x0 <= box.x0 and drawn.y0 <= box.y0 and drawn.x1 >= box.x1 and drawn.y1 >= box.y1


def test_exact_marks_are_the_plans() -> None:
    sheet = Sheet(pdf(lines(LETTER)))
    assert sheet.marked("Okafor", width=MarkWidth.EXACT) == [sheet.box("Okafor")]


def test_between_kept_words_a_mark_fills_the_gap_and_no_more() -> None:
    sheet = Sheet(pdf(lines(LETTER)))
    (drawn,) = sheet.marked("Okafor")
    assert drawn.x0 == pytest.approx(sheet.box("Adaeze").x1 + HAIR, abs=0.01)
    assert drawn.x1 == pytest.approx(sheet.box("of the").x0 - HAIR, abs=0.01)


def test_at_the_end_of_a_line_a_mark_is_a_multiple_of_its_types_grid() -> None:
    sheet = Sheet(pdf(lines(LETTER)))
    (drawn,) = sheet.marked("Oke")
    assert drawn.width == pytest.approx(PERSON)
    assert drawn.x0 == pytest.approx(sheet.box("Ada Oke").x1 - sheet.box("Oke").width - 3.06 + HAIR, abs=0.1)


@pytest.mark.parametrize("kind", ["PHONE_NUMBER", "UK_POSTCODE", "ANYTHING"])
def test_each_type_has_its_grid(kind: str) -> None:
    sheet = Sheet(pdf(lines(LETTER)))
    (drawn,) = sheet.drawn([sheet.box("Oke")], kind=kind)
    assert drawn.width == pytest.approx(GRID.get(kind, 72.0))


def test_marks_with_only_a_space_between_them_show_no_words() -> None:
    sheet = Sheet(pdf(lines(LETTER)))
    first, second = sheet.marked("Adaeze", "Okafor")
    assert (first.x0, first.x1) == (second.x0, second.x1)
    assert sheet.covers(first) == "Adaeze Okafor"


def test_a_kept_word_parts_two_marks() -> None:
    sheet = Sheet(pdf(lines(LETTER)))
    first, second = sheet.marked("Adaeze", "of the")
    assert first.x1 < sheet.box("Okafor").x0 < sheet.box("Okafor").x1 < second.x0


TABLE = together(
    grid((70, 200, 330), (60, 90, 120)), put(76, 80, "Ada Oke"), put(206, 80, "Seen"), put(76, 110, "Adaeze Okafor")
)


def test_in_a_cell_a_mark_ends_on_the_grid_and_keeps_off_the_ruling() -> None:
    sheet = Sheet(pdf(TABLE))
    short, long = sheet.marked("Ada Oke", "Adaeze Okafor")
    assert short.x0 == long.x0 == pytest.approx(76, abs=0.1)
    assert short.width == pytest.approx(PERSON)
    assert long.width == pytest.approx(200 - 76 - HAIR, abs=1)
    assert sheet.covers(short) == "Ada Oke"


def test_a_mark_stops_before_another_columns_text() -> None:
    sheet = Sheet(pdf(together(put(72, 80, "Ada Oke"), put(72, 94, "Seen"), put(125, 80, "Northmoor"))))
    (drawn,) = sheet.marked("Ada Oke")
    assert sheet.box("Ada Oke").x1 < drawn.x1 < 125
    assert sheet.covers(drawn) == "Ada Oke"


def test_a_mark_stops_before_a_drawing() -> None:
    def chart(canvas: Canvas) -> None:
        canvas.rect(130, HEIGHT - 120, 100, 100, fill=1)

    sheet = Sheet(pdf(together(*(put(72, d, t) for d, t in ((80, "Ada Oke"), (94, "Seen"))), chart)))
    (drawn,) = sheet.marked("Ada Oke")
    assert drawn.x1 == pytest.approx(130 - HAIR, abs=1)


def test_a_mark_stays_on_the_page() -> None:
    sheet = Sheet(pdf(together(put(540, 80, "Ada Oke"), put(540, 94, "Seen"))))
    (drawn,) = sheet.marked("Ada Oke")
    assert drawn.x1 == pytest.approx(595 - HAIR, abs=0.1)


def test_a_name_alone_betrays_neither_edge_where_no_line_starts_with_it() -> None:
    """Centred or set to the right: either edge would tell the length."""
    sheet = Sheet(pdf(put(281, 80, "Ada Oke")))
    (drawn,) = sheet.marked("Ada Oke")
    assert (drawn.x0 % (PERSON / 2), drawn.x1 % (PERSON / 2)) == (0, 0)


def test_lines_as_tight_as_nine_on_twelve_keep_their_neighbours() -> None:
    tight = together(*(put(72, 80 + 9 * i, text, size=12) for i, text in enumerate((LETTER[2], LETTER[1], LETTER[0]))))
    sheet = Sheet(pdf(tight))
    (drawn,) = sheet.marked("Oke")
    assert sheet.covers(drawn) == "Oke"
    assert drawn.x1 <= sheet.box("Oke").x1 + HAIR


@pytest.mark.parametrize("turn", ["0 1 -1 0 300 300", "-1 0 0 -1 300 300", "0 -1 1 0 300 500"])
def test_turned_writing_is_padded_along_its_own_line(turn: str) -> None:
    sheet = Sheet(raw_page(f"BT /F1 11 Tf {turn} Tm (by Ada Oke) Tj ET".encode()))
    (drawn,) = sheet.marked("Oke")
    assert sheet.covers(drawn) == "Oke"
    assert max(drawn.width, drawn.height) == pytest.approx(PERSON)
    assert covers_all_of(drawn, sheet.box("Oke"))


def test_slanted_writing_and_blank_paper_keep_their_boxes() -> None:
    sheet = Sheet(raw_page(b"BT /F1 18 Tf .70711 .70711 -.70711 .70711 200 400 Tm (Oke) Tj ET"))
    boxes = [*sheet.page.boxes_of(0, 3), Rect(300, 20, 320, 40)]
    assert sheet.drawn(boxes) == boxes


@pytest.mark.parametrize("width", MarkWidth)
def test_no_mark_is_ever_less_than_the_plans(width: MarkWidth) -> None:
    """Over the whole page, off it, over two lines, one over the other, across half a word."""
    sheet = Sheet(pdf(lines(LETTER)))
    name = sheet.box("Okafor")
    half = Rect(name.x0, name.y0, name.centre[0], name.y1)
    boxes = [Rect(0, 0, 595, 842), Rect(-50, -50, 20, 20), Rect(600, 0, 700, 900), name.grown(20), half, name]
    for box, drawn in zip(boxes, sheet.drawn(boxes, width), strict=True):
        assert covers_all_of(drawn, box)


def test_half_a_word_is_not_padded_over_the_other_half() -> None:
    sheet = Sheet(pdf(lines(LETTER)))
    name = sheet.box("Okafor")
    (drawn,) = sheet.drawn([Rect(name.x0, name.y0, name.centre[0], name.y1)])
    assert sheet.covers(drawn) == sheet.covers(Rect(name.x0, name.y0, name.centre[0], name.y1))


def test_a_line_goes_whole_and_no_other() -> None:
    sheet = Sheet(pdf(lines(LETTER)))
    (drawn,) = sheet.marked("Okafor", width=MarkWidth.LINE)
    assert sheet.covers(drawn) == LETTER[0]


def test_a_line_ends_where_its_cell_does() -> None:
    sheet = Sheet(pdf(TABLE))
    (drawn,) = sheet.marked("Oke", width=MarkWidth.LINE)
    assert sheet.covers(drawn) == "Ada Oke"
    assert drawn.x1 < 200


def test_a_rotated_page_is_padded_like_any_other() -> None:
    def turned(made: object) -> None:
        made.pages[0].obj["/Rotate"] = 90  # type: ignore[attr-defined]

    sheet = Sheet(changed(pdf(lines(LETTER)), turned))
    (drawn,) = sheet.marked("Oke")
    assert drawn.width == pytest.approx(PERSON)


def boxes_far_apart() -> Draw:
    return together(*(put(72 + 100 * (i % 5), 80 + 20 * (i // 5), "Ada Oke went") for i in range(100)))


def test_many_marks_on_a_page_each_find_their_own_room() -> None:
    sheet = Sheet(pdf(boxes_far_apart()))
    starts = [i for i in range(len(sheet.page.text)) if sheet.page.text.startswith("Oke", i)]
    drawn = sheet.drawn([box for at in starts for box in sheet.page.boxes_of(at, at + 3)])
    assert len(drawn) == 100
    assert {sheet.covers(box) for box in drawn} == {"Oke"}
    assert {round(box.width, 1) for box in drawn} == {round(drawn[0].width, 1)}
