"""Our own burn, broken on purpose. Each time the attack must see it: the page goes out as a picture, or nothing does.

The rebuild takes away what stands under a mark once more; it is told of no marks here, or each mutant would be mended.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from pipelines.line import Outcome
from redact.apply import redaction
from redact.apply.rebuild import document
from redact.apply.rebuild.document import AddPicture, Order
from redact.apply.rebuild.state import Sheet
from redact.model.geometry import Rect
from redact.pdf.burn import burn
from redact.pdf.coordinates import visible_box
from tests.leaks.conftest import SECRET, KnowsTheSecret, letter, line_over, picture_of_words

Take = Callable[[bytes], Outcome]
Marks = Mapping[int, Sequence[Rect]]


def cover_only(working: bytes, marks: Marks) -> bytes:
    """Draws boxes over the words, as a viewer's rectangle tool does."""
    with pymupdf.open(stream=working) as doc:
        for number, boxes in marks.items():
            for box in boxes:
                doc[number - 1].draw_rect(box.as_tuple(), fill=(0, 0, 0))
        return bytes(doc.tobytes(garbage=4, no_new_id=True))


def wrong_page(working: bytes, marks: Marks) -> bytes:
    return burn(working, {number % 2 + 1: boxes for number, boxes in marks.items()})


def first_box_only(working: bytes, marks: Marks) -> bytes:
    return burn(working, {number: boxes[:1] for number, boxes in marks.items()})


def half_of_each_box(working: bytes, marks: Marks) -> bytes:
    return burn(
        working,
        {n: [Rect(b.x0, b.y0, (b.x0 + b.x1) / 2, b.y1) for b in boxes] for n, boxes in marks.items()},
    )


def eats_the_line(working: bytes, marks: Marks) -> bytes:
    return burn(working, {n: [Rect(0, b.y0, 595, b.y1) for b in boxes] for n, boxes in marks.items()})


def does_nothing(working: bytes, _: Marks) -> bytes:
    return working


def sees_no_marks(page: pikepdf.Page, _: Order, __: int) -> Sheet:
    return Sheet(visible_box(page), (), ())


def break_burn(monkeypatch: pytest.MonkeyPatch, mutant: Callable[[bytes, Marks], bytes]) -> None:
    monkeypatch.setattr(redaction, "burn", mutant)
    monkeypatch.setattr(document, "_sheet", sees_no_marks)


TWO = letter(["Seen by Adaeze Okafor at noon.", "Signed by C. Okafor at one.", "All else may go out."], pages=2)


def test_the_true_burn_is_released(take: Take, tmp_path: Path) -> None:
    outcome = take(TWO)

    assert outcome.entry is not None
    assert (tmp_path / "released" / "letter.pdf").is_file()


@pytest.mark.parametrize(
    "mutant", [cover_only, wrong_page, first_box_only, half_of_each_box, eats_the_line, does_nothing]
)
def test_a_broken_burn_is_refused(
    mutant: Callable[[bytes, Marks], bytes], take: Take, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = TWO if mutant is not wrong_page else two_different_pages()
    break_burn(monkeypatch, mutant)

    assert_caught(take(content), tmp_path)


def assert_caught(outcome: Outcome, folder: Path) -> None:
    """Nothing was published; or each marked page became a picture, and the name can't be read in the file."""
    if outcome.entry is None:
        assert outcome.refused is not None
        assert outcome.refused.findings
        assert not list((folder / "released").glob("*"))
        return
    assert {mark.page for mark in outcome.entry.marks} <= {page for page, _ in outcome.entry.pictured}
    content = (folder / "released" / "letter.pdf").read_bytes()
    assert SECRET.encode() not in content
    with pymupdf.open(stream=content) as doc:
        assert all(SECRET not in page.get_text() for page in doc)


def two_different_pages() -> bytes:
    with pikepdf.open(io.BytesIO(letter())) as first, pikepdf.open(io.BytesIO(letter(["Nothing here."]))) as second:
        first.pages.extend(second.pages)
        out = io.BytesIO()
        first.save(out)
        return out.getvalue()


def no_clean_up(burnt: bytes, order: Order, add_picture: AddPicture) -> tuple[bytes, tuple[tuple[int, str], ...]]:
    """Keeps what the document holds beside its pages."""
    content, pictured = document.rebuilt(burnt, order, add_picture)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.docinfo["/Author"] = f"A. {SECRET}"
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue(), pictured


def test_a_release_that_was_not_cleaned_is_refused(take: Take, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "rebuilt", no_clean_up)

    outcome = take(letter())

    assert outcome.refused is not None
    assert not list((tmp_path / "released").glob("*"))


def scan_with_layer() -> bytes:
    """A picture of the words, and over it the words as text that no reader shows (render mode 3)."""

    def draw(paper: object) -> None:
        paper.drawImage(picture_of_words(f"Adaeze {SECRET} was here"), 72, 600, 450, 60)  # type: ignore[attr-defined]
        text = paper.beginText(80, 625)  # type: ignore[attr-defined]
        text.setTextRenderMode(3)
        text.setFont("Helvetica", 30)
        text.textOut(f"Adaeze {SECRET} was here")
        paper.drawText(text)  # type: ignore[attr-defined]

    return letter(draw=draw)


def test_pixels_under_a_mark_are_cleared(take: Take) -> None:
    assert take(scan_with_layer()).entry is not None


def text_only(working: bytes, marks: Marks) -> bytes:
    """Takes the text away and leaves the picture: what the open tools do on scans (peers.md, section 0)."""
    with pymupdf.open(stream=working) as doc:
        for number, boxes in marks.items():
            page = doc[number - 1]
            for box in boxes:
                page.add_redact_annot(pymupdf.Rect(*box.as_tuple()).quad, fill=False, cross_out=False)
            page.apply_redactions(images=0, graphics=0, text=0)
        return bytes(doc.tobytes(garbage=4, no_new_id=True))


def test_a_picture_left_under_a_mark_is_refused(take: Take, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    break_burn(monkeypatch, text_only)

    assert_caught(take(scan_with_layer()), tmp_path)


def test_what_the_second_look_finds_is_not_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the detectors on the result as well, a burn that does nothing can't pass by any number of rounds."""
    break_burn(monkeypatch, does_nothing)
    with line_over(tmp_path, KnowsTheSecret()) as take:
        assert_caught(take(letter()), tmp_path)
