"""A stranger's file: what hides in it is found, what every file has is no fault."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from redact.model.plan import Plan
from redact.verify.evidence import Evidence
from redact.verify.hidden_data import HiddenData
from tests.verify.builders import letter


def said(content: bytes) -> list[str]:
    with Evidence(content, content, Plan("", "", "", "")) as evidence:
        return [f.message for f in HiddenData().run(evidence)]


def ordinary() -> bytes:
    """As word processors write: properties, bookmarks, a link, object streams, linearised."""
    with pikepdf.open(io.BytesIO(letter())) as pdf:
        pdf.docinfo["/Title"] = "Minutes"
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Page 1", 0))
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9])
        pdf.pages[0].obj["/Annots"] = pikepdf.Array([link])
        out = io.BytesIO()
        pdf.save(out, linearize=True)
    return out.getvalue()


def test_what_every_file_has_is_no_fault() -> None:
    assert said(ordinary()) == []
    assert said(letter()) == []


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
    ("change", "words"),
    [
        (attach, "1 file(s) are attached"),
        (script, "1 script(s)"),
        (layer_off, "a layer is switched off"),
        (comment, "a comment or stamp (Text)"),
        (unapplied_mark, "never applied"),
        (private_data, "private data"),
    ],
)
def test_what_hides_is_found(change: Callable[[pikepdf.Pdf], None], words: str) -> None:
    messages = said(in_pikepdf(change))

    assert messages
    assert words in messages[0]


def test_an_older_revision_is_found(tmp_path: Path) -> None:
    path = tmp_path / "revised.pdf"
    path.write_bytes(letter())
    with pymupdf.open(path) as doc:
        doc[0].insert_text((72, 300), "added later")
        doc.saveIncr()

    assert any("1 older revision(s)" in message for message in said(path.read_bytes()))


def test_bytes_after_the_end_are_found() -> None:
    assert any("after the file's end" in message for message in said(letter() + b"\nAdaeze was here"))
