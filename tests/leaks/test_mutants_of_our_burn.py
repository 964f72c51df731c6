"""Our own burn, broken on purpose. Each time the line must refuse, and publish nothing."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from pipelines.line import Outcome
from redact.apply import redaction
from redact.model.geometry import Rect
from redact.model.plan import Plan
from redact.pdf.burn import burn
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
    monkeypatch.setattr(redaction, "burn", mutant)

    outcome = take(content)

    assert outcome.entry is None
    assert outcome.refused is not None
    assert outcome.refused.findings
    assert not list((tmp_path / "released").glob("*"))


def two_different_pages() -> bytes:
    with pikepdf.open(io.BytesIO(letter())) as first, pikepdf.open(io.BytesIO(letter(["Nothing here."]))) as second:
        first.pages.extend(second.pages)
        out = io.BytesIO()
        first.save(out)
        return out.getvalue()


def no_clean_up(burnt: bytes, _: Plan) -> bytes:
    """Keeps what the document holds beside its pages, and adds the old bytes as a revision would."""
    with pikepdf.open(io.BytesIO(burnt)) as pdf:
        pdf.docinfo["/Author"] = f"A. {SECRET}"
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def test_a_release_that_was_not_cleaned_is_refused(take: Take, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "sanitised", no_clean_up)

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
    monkeypatch.setattr(redaction, "burn", text_only)

    outcome = take(scan_with_layer())

    assert outcome.refused is not None
    assert "pictures" in {f.check for f in outcome.refused.findings}
    assert not list((tmp_path / "released").glob("*"))


def test_what_the_second_look_finds_is_not_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the detectors on the result as well, a burn that does nothing can't pass by any number of rounds."""
    monkeypatch.setattr(redaction, "burn", does_nothing)
    with line_over(tmp_path, KnowsTheSecret()) as take:
        outcome = take(letter())

    assert outcome.entry is None
    assert not list((tmp_path / "released").glob("*"))
