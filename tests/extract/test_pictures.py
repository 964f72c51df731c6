"""What stands in pixels is read like text where there is a reader; what it could not read stays a fact."""

from __future__ import annotations

import pytest

from redact.extract.reader import extract
from redact.model.document import Document, FactKind
from redact.model.geometry import Rect
from redact.model.pixels import Raster
from tests.extract.seeing import Scripted, Shown, hidden, line_of, placed, written
from tests.extract.test_facts import drawn_glyphs, set_in
from tests.pages import HEIGHT, WIDTH, Draw, box_of, changed, lines, pdf, put, raw_page, together
from tests.pages import read as read_without

WORDS = lines(["The visit was made in May.", "Nothing else was seen."])
SCAN = placed(written("Seen by Adaeze Okafor"), 0, 0, WIDTH, HEIGHT)
PICTURE = placed(written("Adaeze Okafor"), 72, 300, 200, 40)


def read(reader: Scripted, *draws: Draw) -> Document:
    return extract(pdf(together(*draws)), reader).document


def facts(document: Document) -> list[FactKind]:
    return [fact.kind for fact in document.facts]


def test_a_scan_becomes_text_with_boxes() -> None:
    document = read(Scripted(line_of("Seen", "by", "Adaeze", "Okafor", top=0.4, bottom=0.43)), SCAN)
    (page,) = document.pages
    assert page.text == "Seen by Adaeze Okafor"
    assert facts(document) == []
    box = box_of(page, "Okafor")
    assert box.x0 == pytest.approx(WIDTH * 13.5 / 19.5, abs=1)
    assert box.x1 == pytest.approx(WIDTH, abs=1)
    assert box.y0 < 0.4 * HEIGHT < 0.43 * HEIGHT < box.y1 < 0.45 * HEIGHT


def test_text_read_off_pixels_can_be_told_from_text() -> None:
    page = read(Scripted(line_of("Adaeze", "Okafor", sure=0.9)), WORDS, PICTURE).pages[0]
    assert {page.text[start:end] for start, end, _ in page.seen} <= {"Adaeze", "Okafor", "Adaeze Okafor"}
    assert {sure for _, _, sure in page.seen} == {0.9}
    assert sum(end - start for start, end, _ in page.seen) == len("AdaezeOkafor")


def test_without_a_reader_all_stays_a_fact() -> None:
    document = read_without(pdf(together(WORDS, placed(written("Okafor"), 72, 300, 300, 100))))
    assert facts(document) == [FactKind.PICTURE_NOT_READ]
    assert document.pages[0].seen == ()


def test_words_in_a_picture_stand_where_the_picture_stands() -> None:
    page = read(
        Scripted(line_of("Adaeze", "Okafor")), WORDS, PICTURE, put(72, 400, "The last line of the page.")
    ).pages[0]
    assert page.text.index("Nothing") < page.text.index("Adaeze Okafor") < page.text.index("The last line")
    assert Rect(72, 300, 272, 340).grown(1).contains(*box_of(page, "Okafor").centre)


def test_a_picture_in_which_nothing_was_seen_was_read() -> None:
    assert facts(read(Scripted(), WORDS, placed(written(paper=90), 72, 300, 300, 100))) == []


def test_a_doubtful_reading_is_a_fact_and_the_words_are_there() -> None:
    document = read(Scripted(line_of("Adaeze", "Okafor", sure=0.6)), WORDS, PICTURE)
    assert facts(document) == [FactKind.PICTURE_NOT_READ]
    assert "2 of 2" in document.facts[0].detail
    assert "Adaeze Okafor" in document.pages[0].text


def test_one_doubtful_word_in_a_hundred_is_none() -> None:
    words: list[Shown] = []
    for row in range(20):
        words.extend(line_of("Here", "they", "saw", "a", "fox", sure=0.99, top=row / 20, bottom=(row + 0.6) / 20))
    words[7] = (*words[7][:2], 0.5)
    assert facts(read(Scripted(words), SCAN)) == []


@pytest.mark.parametrize(
    ("draws", "kind"),
    [((SCAN,), FactKind.NO_TEXT_LAYER), ((WORDS, PICTURE), FactKind.PICTURE_NOT_READ)],
    ids=["scan", "picture"],
)
def test_a_reader_that_fails_has_not_looked(draws: tuple[Draw, ...], kind: FactKind) -> None:
    assert facts(read(Scripted(fails=True), *draws)) == [kind]


@pytest.mark.parametrize(
    ("picture", "asked"),
    [
        (placed(written(size=(24, 12)), 72, 300, 12, 6), 1),
        (placed(written(size=(23, 12)), 72, 300, 12, 6), 0),
        (placed(written(size=(24, 12)), 72, 300, 11, 6), 0),
        (placed(written(size=(400, 60)), 72, 300, 4, 1), 1),  # anybody can enlarge it
        (placed(written(size=(400, 60)), 700, 300, 100, 30), 0),  # off the page
    ],
    ids=["smallest", "few pixels", "shown smaller", "fine and tiny", "off the page"],
)
def test_pictures_in_which_a_name_fits_are_read(picture: Draw, asked: int) -> None:
    reader = Scripted()
    read(reader, WORDS, picture)
    assert len(reader.rasters) == asked


def test_equal_pictures_are_read_once() -> None:
    reader = Scripted(line_of("Okafor"))
    document = extract(pdf(*[together(WORDS, PICTURE)] * 3), reader).document
    assert len(reader.rasters) == 1
    assert ["Okafor" in page.text for page in document.pages] == [True] * 3


def test_strips_of_a_scan_are_read_as_one() -> None:
    reader = Scripted()
    read(reader, WORDS, *(placed(written(size=(300, 14)), 72, 200 + 14 * i, 300, 14) for i in range(8)))
    assert len(reader.rasters) == 1


def over_layer(layer: str, *seen: str) -> Document:
    """A picture that fills 95 by 12 points, words over it that nobody sees, and what the reader sees in it."""
    picture = placed(written(size=(384, 48)), 72, 291, 95, 12)
    return read(Scripted(line_of(*seen, top=0.1, bottom=0.9)), WORDS, picture, hidden(72, 300, layer))


def test_a_layer_that_agrees_is_not_doubled() -> None:
    page = over_layer("Adaeze Okafor said", "Adaeze", "okafor", "said").pages[0]
    assert page.text.lower().count("okafor") == 1
    assert "Okafor" in page.text
    assert page.seen == ()


def test_a_layer_that_says_another_name_hides_none() -> None:
    page = over_layer("Adaeze Harris said", "Adaeze", "Okafor", "said").pages[0]
    assert "Adaeze Harris said" in page.text
    assert "Adaeze Okafor said" in page.text


def test_what_a_layer_leaves_out_is_added() -> None:
    assert "Okafor" in over_layer("Adaeze", "Adaeze", "was", "Okafor").pages[0].text


def test_drawn_glyphs_are_read_off_the_page() -> None:
    before = set_in(drawn_glyphs, "0102030405060708")
    assert FactKind.UNMAPPABLE_FONT in facts(before)
    content = b"BT /F1 11 Tf 72 762 Td (Words) Tj ET BT /F2 11 Tf 72 700 Td <0102030405060708> Tj ET"

    def change(made: object) -> None:
        made.pages[0].obj.Resources.Font.F2 = made.make_indirect(drawn_glyphs(made))  # type: ignore[attr-defined,arg-type]

    document = extract(changed(raw_page(content), change), Scripted(line_of("Adaeze", "Okafor"))).document
    assert facts(document) == []
    assert document.pages[0].text.split() == ["Words", "Adaeze", "Okafor"]


def test_glyphs_in_which_the_reader_sees_nothing_stay_a_fact() -> None:
    content = b"BT /F1 11 Tf 72 762 Td (Words) Tj ET BT /F2 11 Tf 72 700 Td <0102030405060708> Tj ET"

    def change(made: object) -> None:
        made.pages[0].obj.Resources.Font.F2 = made.make_indirect(drawn_glyphs(made))  # type: ignore[attr-defined,arg-type]

    assert facts(extract(changed(raw_page(content), change), Scripted()).document) == [FactKind.UNMAPPABLE_FONT]


def test_upright_words_read_in_their_own_direction() -> None:
    def seen(raster: Raster) -> list[Shown]:
        return [("Adaeze", (0.4, 0.6, 0.45, 0.9), 0.99), ("Okafor", (0.4, 0.28, 0.45, 0.58), 0.99)]

    page = read(Scripted(seen), SCAN).pages[0]
    assert page.text == "Adaeze Okafor"
    start = page.text.index("Okafor")
    assert page.char_box(start).y0 > page.char_box(start + 5).y0
