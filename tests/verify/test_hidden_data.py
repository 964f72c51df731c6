"""A stranger's file: what hides in it is found, what every file has is no fault."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from tests.verify.builders import letter
from tests.verify.strangers.stranger import looked


def said(content: bytes) -> set[tuple[str, int]]:
    return {(finding.rule, finding.page) for finding in looked(content)[0]}


def ordinary() -> bytes:
    """As word processors write: properties, bookmarks, a link, object streams, linearised."""
    with pikepdf.open(io.BytesIO(letter())) as pdf:
        pdf.docinfo["/Title"] = "Minutes"
        pdf.docinfo["/Author"] = "Northmoor Borough Council"
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Page 1", 0))
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9])
        pdf.pages[0].obj["/Annots"] = pikepdf.Array([link])
        out = io.BytesIO()
        pdf.save(out, linearize=True)
    return out.getvalue()


def test_what_every_file_has_is_no_fault() -> None:
    assert said(ordinary()) == set()
    assert said(letter()) == set()


def in_pikepdf(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(letter())) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def attach(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["list.txt"] = b"names"


def script(pdf: pikepdf.Pdf) -> None:
    pdf.Root["/OpenAction"] = pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)"))


def layer_off(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="draft"))
    pdf.Root["/OCProperties"] = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer]))


def comment(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents="x")
    pdf.pages[0].obj["/Annots"] = pikepdf.Array([note])


def unapplied_mark(pdf: pikepdf.Pdf) -> None:
    mark = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Redact, Rect=[0, 0, 9, 9])
    pdf.pages[0].obj["/Annots"] = pikepdf.Array([mark])


def private_data(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj["/PieceInfo"] = pikepdf.Dictionary(Maker=pikepdf.Dictionary(Private="x"))


@pytest.mark.parametrize(
    ("change", "rule", "page"),
    [
        (attach, "RED305", 0),
        (script, "RED320", 0),
        (layer_off, "RED211", 0),
        (comment, "RED213", 1),
        (unapplied_mark, "RED212", 1),
        (private_data, "RED330", 1),
    ],
)
def test_what_hides_is_found(change: Callable[[pikepdf.Pdf], None], rule: str, page: int) -> None:
    assert said(in_pikepdf(change)) == {(rule, page)}


def test_an_older_revision_that_shows_the_same_is_a_note(tmp_path: Path) -> None:
    path = tmp_path / "revised.pdf"
    path.write_bytes(letter())
    with pymupdf.open(path) as doc:
        doc.set_metadata({"title": "Minutes"})
        doc.saveIncr()

    assert said(path.read_bytes()) == {("RED309", 0)}


def test_an_older_revision_that_says_more_is_found_on_its_page(tmp_path: Path) -> None:
    path = tmp_path / "revised.pdf"
    path.write_bytes(letter())
    with pymupdf.open(path) as doc:
        for box in doc[0].search_for("Okafor"):
            doc[0].add_redact_annot(box)
        doc[0].apply_redactions()
        doc.saveIncr()

    assert {("RED311", 1), ("RED310", 0)} <= said(path.read_bytes())


def test_bytes_around_the_file_are_found() -> None:
    assert ("RED312", 0) in said(letter() + b"\nAdaeze was here")
    assert ("RED313", 0) in said(b"Adaeze was here\n" + letter())
    assert said(letter() + b"\r\n\0\0\0") == set()
