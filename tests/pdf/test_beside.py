"""What lies beside the pages is read and counted: a person learns what was there, and the verifier looks for it."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from redact.model.document import Surface
from redact.model.geometry import Rect
from redact.pdf.beside import Beside, read_beside
from tests.pages import HEIGHT, blank, changed, pdf, put

SECRET = "Adaeze Okafor"
PLACE = [100, HEIGHT - 220, 300, HEIGHT - 200]
BOX = Rect(100, 200, 300, 220)


def beside(content: bytes) -> Beside:
    with pikepdf.open(io.BytesIO(content)) as opened:
        return read_beside(opened)


def with_annotation(**keys: Any) -> bytes:
    def change(made: Pdf) -> None:
        page = made.pages[-1].obj
        page.Annots = Array([made.make_indirect(Dictionary(Type=Name.Annot, Rect=PLACE, **keys))])

    return changed(plain(pdf(blank, blank)), change)


def plain(content: bytes) -> bytes:
    """Without the properties that reportlab writes."""

    def change(made: Pdf) -> None:
        del made.trailer["/Info"]

    return changed(content, change)


def notes_of(content: bytes) -> list[tuple[Surface, str, str]]:
    return [(n.surface, n.name, n.text) for n in beside(content).notes]


def test_a_plain_file_has_nothing_beside_its_pages() -> None:
    assert beside(plain(pdf(put(72, 80, "Words")))) == Beside((), (), ())


def test_a_comment_is_a_note_with_its_place() -> None:
    found = beside(with_annotation(Subtype=Name.Text, Contents=String(SECRET), T=String("A. Reviewer")))
    assert [(n.surface, n.name, n.text, n.box, n.page) for n in found.notes] == [
        (Surface.NOTE, "text", SECRET, BOX, 2),
        (Surface.NOTE, "text", "A. Reviewer", BOX, 2),
    ]
    assert found.removed == (("comments", 1),)


def test_a_popup_is_no_comment_of_its_own() -> None:
    assert beside(with_annotation(Subtype=Name.Popup, Contents=String("again"))) == Beside((), (), ())


def test_a_link_s_address_is_a_note() -> None:
    content = with_annotation(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String("mailto:a.okafor@example.org")))
    assert notes_of(content) == [(Surface.NOTE, "link", "mailto:a.okafor@example.org")]
    assert beside(content).removed == (("links", 1),)


VALUES = {
    "text": (String(SECRET), SECRET),
    "a choice of several": (Array([String("Adaeze"), String("Okafor")]), "Adaeze\nOkafor"),
    "a name": (Name("/Female"), "Female"),
    "a name in Latin-1": (pikepdf.Object.parse(b"/Andr#e9#25"), "André%"),
}


@pytest.mark.parametrize(("value", "text"), VALUES.values(), ids=VALUES)
def test_a_field_s_value_is_a_note(value: pikepdf.Object, text: str) -> None:
    content = with_annotation(Subtype=Name.Widget, FT=Name.Tx, T=String("name"), V=value)
    assert notes_of(content) == [(Surface.FIELD, "form field", text)]
    assert beside(content).removed == (("form fields", 1),)


def test_a_long_field_may_keep_its_value_in_a_stream() -> None:
    def change(made: Pdf) -> None:
        made.pages[-1].obj.Annots[0].V = made.make_stream(SECRET.encode())

    content = changed(with_annotation(Subtype=Name.Widget, FT=Name.Tx), change)
    assert notes_of(content) == [(Surface.FIELD, "form field", SECRET)]


def test_a_box_that_is_not_ticked_says_nothing() -> None:
    assert notes_of(with_annotation(Subtype=Name.Widget, FT=Name.Btn, V=Name.Off)) == []


def test_names_and_values_may_stand_with_a_field_s_parents() -> None:
    def change(made: Pdf) -> None:
        widget = made.pages[-1].obj.Annots[0]
        top = made.make_indirect(Dictionary(T=String("applicant"), TU=String("About you")))
        widget.Parent = made.make_indirect(Dictionary(T=String("surname"), V=String(SECRET), Parent=top))

    found = beside(changed(with_annotation(Subtype=Name.Widget, FT=Name.Tx), change))
    (field,) = found.fields
    assert (field.page, field.box) == (2, BOX)
    assert set(field.names) == {"surname", "applicant", "About you"}
    assert [n.text for n in found.notes] == [SECRET]


def test_a_field_that_is_its_own_parent_is_read_once() -> None:
    def change(made: Pdf) -> None:
        widget = made.pages[-1].obj.Annots[0]
        widget.Parent = widget

    content = changed(with_annotation(Subtype=Name.Widget, FT=Name.Tx, T=String("name"), V=String(SECRET)), change)
    assert [n.text for n in beside(content).notes] == [SECRET]
    assert beside(content).fields[0].names == ("name",)


def test_a_place_that_is_none_does_not_hide_the_words() -> None:
    def change(made: Pdf) -> None:
        made.pages[-1].obj.Annots[0].Rect = Array([Name.Nowhere])

    (note,) = beside(changed(with_annotation(Subtype=Name.Text, Contents=String(SECRET)), change)).notes
    assert (note.text, note.box) == (SECRET, None)


def test_properties_are_notes_of_the_document() -> None:
    def change(made: Pdf) -> None:
        made.docinfo["/Author"] = String(SECRET)
        made.docinfo["/CaseOfficer"] = String("B. Hart")
        made.docinfo["/Producer"] = String("a program")

    content = changed(plain(pdf(blank)), change)
    assert set(notes_of(content)) == {
        (Surface.METADATA, "author", SECRET),
        (Surface.METADATA, "caseofficer", "B. Hart"),
    }
    assert beside(content).removed == (("document properties", 1),)


def test_a_property_s_name_that_is_no_text_can_be_written_down() -> None:
    content = pdf(blank).replace(b"/Keywords ()", b"/Caf#e9 (x)")
    (name,) = (n.name for n in beside(content).notes if n.text == "x")
    assert name.encode() == b"caf?"


def test_bookmarks_are_read_though_they_run_in_a_ring() -> None:
    def change(made: Pdf) -> None:
        first = made.make_indirect(Dictionary(Title=String(SECRET)))
        child = made.make_indirect(Dictionary(Title=String("B. Hart"), Next=first, First=first))
        first.First, first.Next = child, first
        made.Root.Outlines = made.make_indirect(Dictionary(First=first, Last=child))

    content = changed(plain(pdf(blank)), change)
    assert notes_of(content) == [(Surface.METADATA, "bookmark", SECRET), (Surface.METADATA, "bookmark", "B. Hart")]
    assert beside(content).removed == (("bookmarks", 2),)


def test_bookmarks_that_are_direct_objects_are_all_read() -> None:
    def change(made: Pdf) -> None:
        last = Dictionary(Title=String("C. Roe"))
        middle = Dictionary(Title=String("B. Hart"), Next=last)
        made.Root.Outlines = Dictionary(First=Dictionary(Title=String(SECRET), Next=middle))

    content = changed(plain(pdf(blank)), change)
    assert [text for _, _, text in notes_of(content)] == [SECRET, "B. Hart", "C. Roe"]


def test_an_attachment_s_name_is_a_note() -> None:
    def change(made: Pdf) -> None:
        made.attachments["okafor.txt"] = b"words"

    content = changed(plain(pdf(blank)), change)
    assert notes_of(content) == [(Surface.METADATA, "attachment name", "okafor.txt")]
    assert beside(content).removed == (("attachments", 1),)


def test_scripts_layers_and_tags_are_counted() -> None:
    def change(made: Pdf) -> None:
        made.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        made.Root.OCProperties = Dictionary(OCGs=Array([]))
        made.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot)

    assert beside(changed(plain(pdf(blank)), change)).removed == (("layers", 1), ("scripts", 1), ("tags", 1))


ODD = {
    "annotations that are none": lambda made: made.pages[0].obj.__setitem__("/Annots", Name.None_),
    "an annotation that is a number": lambda made: made.pages[0].obj.__setitem__("/Annots", Array([7])),
    "properties that are none": lambda made: made.trailer.__setitem__("/Info", String("x")),
    "bookmarks that are none": lambda made: made.Root.__setitem__("/Outlines", Array([])),
    "names that are none": lambda made: made.Root.__setitem__("/Names", Name.None_),
}


@pytest.mark.parametrize("change", ODD.values(), ids=ODD)
def test_what_has_the_wrong_shape_is_passed_over(change: object) -> None:
    assert callable(change)
    assert beside(changed(plain(pdf(blank)), change)).notes == ()
