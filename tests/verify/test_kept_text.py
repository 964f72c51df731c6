"""Too much removed, moved, or added."""

from __future__ import annotations

import pikepdf
import pymupdf
import pytest

from redact.verify.kept_text import GEOMETRY, PAGES
from tests.verify.builders import burn, changed, findings, letter, plain, plan, region


def test_a_kept_word_lost_is_counted() -> None:
    source = letter()
    one, extra = region(source), region(source, "northern", label="")
    (found,) = findings(source, burn(source, [one, extra]), plan(one))
    assert (found.check, found.page) == ("kept_text", 1)
    assert found.message.startswith("8 character(s)")
    assert found.box is not None
    assert found.box.touches(extra.boxes[0])


def test_text_moved_by_six_points_is_said_to_have_moved() -> None:
    source = letter()

    def move(pdf: pikepdf.Pdf) -> None:
        data = pdf.pages[0].obj.Contents.read_bytes()
        pdf.pages[0].obj.Contents = pdf.make_stream(b"1 0 0 1 6 0 cm\n" + data)

    (found,) = findings(source, changed(source, move), plan())
    assert found.check == "kept_text"
    assert "found elsewhere" in found.message


def test_text_moved_by_a_hair_is_where_it_was() -> None:
    source = letter()

    def move(pdf: pikepdf.Pdf) -> None:
        data = pdf.pages[0].obj.Contents.read_bytes()
        pdf.pages[0].obj.Contents = pdf.make_stream(b"1 0 0 1 0.4 -0.4 cm\n" + data)

    assert findings(source, changed(source, move), plan()) == ()


def test_text_that_the_source_does_not_have() -> None:
    source = letter()
    with pymupdf.open(stream=source) as pdf:
        pdf[0].insert_text((72, 500), "added")
        content = plain(pdf.tobytes())
    (found,) = findings(source, content, plan())
    assert found.check == "kept_text"
    assert found.message.startswith("5 character(s) stand where")


def test_a_page_lost() -> None:
    source = letter(2)
    content = plain(changed(source, lambda pdf: pdf.pages.__delitem__(1)))
    assert {one.message for one in findings(source, content, plan())} == {PAGES}


@pytest.mark.parametrize(("key", "value"), [("Rotate", 90), ("MediaBox", [0, 0, 595, 900])])
def test_another_geometry(key: str, value: object) -> None:
    source = letter()
    content = changed(source, lambda pdf: pdf.pages[0].obj.__setitem__(f"/{key}", value))
    assert GEOMETRY in {one.message for one in findings(source, content, plan())}


def test_text_off_the_crop_box_may_go() -> None:
    source = letter(draw=lambda paper: paper.drawString(-200, 300, "beside the paper"))
    assert findings(source, letter(), plan()) == ()


def test_a_word_lost_on_a_page_without_marks() -> None:
    source = letter(3)
    content = burn(source, [region(source, "northern", page=2, label="")])
    (found,) = findings(source, content, plan())
    assert (found.check, found.page) == ("kept_text", 2)


def test_pages_without_text_have_nothing_to_lose() -> None:
    source = letter(lines=())
    assert findings(source, source, plan()) == ()


def test_letters_under_the_codes_of_tabs_are_letters() -> None:
    """A font that maps nothing to Unicode and draws its A under code 9."""

    def draw(pdf: pikepdf.Pdf) -> None:
        square = pdf.make_stream(b"600 0 0 0 500 700 d1 0 0 500 700 re f")
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type3, FontBBox=[0, 0, 600, 700],
            FontMatrix=[0.001, 0, 0, 0.001, 0, 0], FirstChar=9, LastChar=9, Widths=[600],
            CharProcs=pikepdf.Dictionary(g9=square), Resources=pikepdf.Dictionary(),
            Encoding=pikepdf.Dictionary(Differences=[9, pikepdf.Name.g9]),
        )  # fmt: skip
        page = pdf.pages[0].obj
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(T3=font))
        page.Contents = pdf.make_stream(b"BT /T3 12 Tf 100 700 Td (\\011\\011) Tj ET")

    source = changed(letter(), draw)
    empty = changed(source, lambda pdf: pdf.pages[0].obj.__setitem__("/Contents", pdf.make_stream(b"")))
    (found,) = findings(source, empty, plan())
    assert found.check == "kept_text"
