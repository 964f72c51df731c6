"""The samples are repeatable, readable by two engines, and free of contradiction."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pymupdf
import pypdfium2
import pytest

ROOT = Path(__file__).parents[2]
CLEAN = ROOT / "samples" / "clean"
PDFS = sorted(CLEAN.glob("*.pdf"))

# pdfium writes U+FFFE where a line ended in a hyphen; in its list of characters that is U+0002.
BROKEN = re.compile("(?:\ufffe|\x02|-\\s*\n)\\s*")

each_sample = pytest.mark.parametrize("pdf", PDFS, ids=lambda path: path.stem)


def test_there_are_samples() -> None:
    assert len(PDFS) >= 8
    assert sorted(path.name for path in CLEAN.glob("*.truth.json")) == [f"{p.stem}.truth.json" for p in PDFS]


def test_making_them_again_gives_the_same_bytes(tmp_path: Path) -> None:
    maker = ROOT / "samples" / "make_samples.py"
    subprocess.run([sys.executable, str(maker), str(tmp_path)], check=True, capture_output=True, cwd=tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    kept = {path.name: path.read_bytes() for path in CLEAN.iterdir() if path.suffix in {".pdf", ".json"}}
    assert sorted(made) == sorted(kept)
    assert [name for name in kept if made[name] != kept[name]] == []
    for folder in ("leaking", "varied", "held_out"):
        made = {path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()}
        kept = {path.name: path.read_bytes() for path in (ROOT / "samples" / folder).iterdir()}
        assert sorted(made) == sorted(kept), folder
        assert [name for name in kept if made[name] != kept[name]] == [], folder


@each_sample
def test_truth_is_canonical_and_has_both_verdicts(pdf: Path) -> None:
    raw = pdf.with_suffix(".truth.json").read_bytes()
    truth = json.loads(raw)
    assert raw == (json.dumps(truth, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()
    assert (truth["schema"], truth["version"], truth["file"]) == ("redact/truth", 1, pdf.name)
    assert {item["verdict"] for item in truth["items"]} == {"redact", "stay"}
    assert all(set(item) == {"page", "text", "type", "verdict"} for item in truth["items"])
    assert all(item["text"] == normal(item["text"]) for item in truth["items"])


@each_sample
@pytest.mark.parametrize("engine", ["pdfium", "mupdf"])
def test_each_item_stands_on_its_page(pdf: Path, engine: str) -> None:
    pages = pdfium_pages(pdf) if engine == "pdfium" else mupdf_pages(pdf)
    stored = annotation_text(pdf)
    missing = [
        item
        for item in items(pdf)
        if not any(item["text"] in reading for reading in readings(pages[item["page"] - 1]))
        and item["text"] not in stored[item["page"] - 1]
    ]
    assert missing == []


@each_sample
def test_nothing_must_both_go_and_stay(pdf: Path) -> None:
    for stay in items(pdf):
        for gone in items(pdf):
            if (stay["verdict"], gone["verdict"], stay["page"]) == ("stay", "redact", gone["page"]):
                kept, lost = stay["text"].casefold(), gone["text"].casefold()
                assert kept not in lost, (kept, lost)
                assert lost not in kept, (kept, lost)


@each_sample
def test_pikepdf_opens_it_without_warnings(pdf: Path) -> None:
    with pikepdf.open(pdf) as opened:
        assert opened.check_pdf_syntax() == []
        assert opened.get_warnings() == []
        assert 1 <= len(opened.pages) <= 4


@each_sample
def test_document_information_names_someone_who_must_not_survive(pdf: Path) -> None:
    with pikepdf.open(pdf) as opened:
        author = str(opened.docinfo["/Author"])
    assert len(author.split()) >= 2
    assert not any(author in item["text"] for item in items(pdf) if item["verdict"] == "stay")


def test_names_break_over_lines_with_and_without_their_own_hyphen() -> None:
    pdf = CLEAN / "witness_statement.pdf"
    kept, added = 0, 0
    for item in items(pdf):
        with_newline, with_hyphen, without = readings(mupdf_pages(pdf)[item["page"] - 1])[:3]
        kept += with_newline.count(item["text"]) < with_hyphen.count(item["text"])
        added += with_newline.count(item["text"]) < without.count(item["text"])
    assert kept
    assert added


def test_one_file_has_turned_pages_and_an_offset_crop_box() -> None:
    with pikepdf.open(CLEAN / "rotated_page.pdf") as opened:
        assert [page.get("/Rotate") for page in opened.pages] == [90, 270]
        assert [int(side) for side in opened.pages[1].cropbox][:2] != [0, 0]


def test_one_file_has_fields_with_appearances_and_a_note() -> None:
    with pikepdf.open(CLEAN / "tenancy_form.pdf") as opened:
        notes = [str(annot.get("/Subtype")) for annot in opened.pages[0]["/Annots"]]
        widgets = list(opened.pages[1]["/Annots"])
        kinds = {str(widget["/FT"]) for widget in widgets}
    assert notes == ["/Text", "/Popup"]
    assert kinds == {"/Tx", "/Ch", "/Btn"}
    assert all("/AP" in widget and "/T" in widget and "/TU" in widget for widget in widgets)


def test_embedded_and_other_fonts_occur() -> None:
    embedded = {pdf.stem for pdf in PDFS if _embeds_a_font(pdf)}
    assert len(embedded) >= 2
    assert len(PDFS) - len(embedded) >= 2


def test_nhs_numbers_have_their_check_digit() -> None:
    numbers = [item["text"] for pdf in PDFS for item in items(pdf) if item["type"] == "UK_NHS"]
    assert len(numbers) >= 3
    for number in numbers:
        digits = [int(char) for char in number if char.isdigit()]
        assert (
            sum(digit * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
            == (11 - digits[9]) % 11
        )


def normal(text: str) -> str:
    """One space for each gap, compatibility characters folded."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def readings(text: str) -> tuple[str, str, str]:
    """The page as it stands, with hyphens at line ends kept and joined, and with them dropped."""
    return normal(text), normal(BROKEN.sub("-", text)), normal(BROKEN.sub("", text))


@cache
def items(pdf: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(pdf.with_suffix(".truth.json").read_bytes())["items"]
    return rows


@cache
def pdfium_pages(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range().replace("\r", "") for page in document]
    finally:
        document.close()


@cache
def mupdf_pages(pdf: Path) -> list[str]:
    with pymupdf.open(pdf) as document:
        return [str(page.get_text()) for page in document]


@cache
def annotation_text(pdf: Path) -> list[str]:
    """What fields and notes hold, page by page."""
    found: list[str] = []
    with pikepdf.open(pdf) as opened:
        for page in opened.pages:
            annots = list(page.get("/Annots", []))
            texts = [str(annot[key]) for annot in annots for key in ("/Contents", "/V") if key in annot]
            found.append(normal("\n".join(texts)))
    return found


def _embeds_a_font(pdf: Path) -> bool:
    with pikepdf.open(pdf) as opened:
        return any(isinstance(o, pikepdf.Dictionary) and "/FontFile2" in o for o in opened.objects)
