"""Small PDFs, an honest burn, and what a plan needs. Invented people only."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pikepdf
import pymupdf
from reportlab.pdfgen import canvas

from redact.model.geometry import Rect
from redact.model.plan import Plan, Redacted, Region
from redact.model.report import Finding, Report
from redact.verify.attack import attack
from redact.verify.evidence import Evidence
from redact.verify.hidden_text import HiddenText
from redact.verify.kept_text import KeptText
from redact.verify.pictures import Pictures
from redact.verify.port import Check
from redact.verify.structure import Structure
from redact.verify.withheld_text import WithheldText

LABEL = "s.40(2)"
SECRET = "Okafor"
PAGE_KEYS = {"/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/Resources", "/Contents", "/UserUnit"}

LETTER = (
    "Dear requester, thank you for your letter of 3 May.",
    "The visit was made by Adaeze Okafor of the northern team.",
    "The neighbours said that nothing else was seen there.",
    "We withhold one name and release all other information.",
)


def letter(pages: int = 1, lines: Sequence[str] = LETTER, draw: Callable[[canvas.Canvas], None] | None = None) -> bytes:
    """A4 pages of 11 pt lines."""
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    for _ in range(pages):
        paper.setFont("Helvetica", 11)
        for row, line in enumerate(lines):
            paper.drawString(72, 770 - 16 * row, line)
        if draw is not None:
            draw(paper)
        paper.showPage()
    paper.save()
    return plain(out.getvalue())


def plain(content: bytes) -> bytes:
    """As the real burn does: only what is needed, one revision, objects in the open."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            for key in set(page.obj.keys()) - PAGE_KEYS:
                del page.obj[key]
        for key in set(pdf.Root.keys()) - {"/Type", "/Pages", "/Lang"}:
            del pdf.Root[key]
        if "/Info" in pdf.trailer:
            del pdf.trailer["/Info"]
        return saved(pdf)


def saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True, linearize=False)
    return out.getvalue()


def changed(content: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        return saved(pdf)


def boxes_of(content: bytes, text: str = SECRET, page: int = 1) -> tuple[Rect, ...]:
    """Where MuPDF finds a text, in the plan's coordinates."""
    with pymupdf.open(stream=content) as pdf:
        sheet = pdf[page - 1]
        sheet.set_rotation(0)
        return tuple(Rect(*hit) for hit in sheet.search_for(text))


def region(
    content: bytes, text: str = SECRET, page: int = 1, label: str = LABEL, boxes: tuple[Rect, ...] | None = None
) -> Region:
    places = boxes_of(content, text, page) if boxes is None else boxes
    return Region(f"r{page}{text}", page, places, "s40_2", label, "PERSON", withheld=text)


def plan(*regions: Region, left_behind: tuple[str, ...] = ()) -> Plan:
    return Plan("0" * 64, "1" * 64, "2" * 64, "test", regions, left_behind=left_behind)


def burn(content: bytes, regions: Iterable[Region], fill: tuple[float, float, float] = (0, 0, 0)) -> bytes:
    """An honest burn: text, drawings and pixels gone, the label in their place."""
    with pymupdf.open(stream=content) as pdf:
        for number, sheet in enumerate(pdf, 1):
            rotation = sheet.rotation
            sheet.set_rotation(0)
            for one in regions:
                if one.page == number:
                    for box in one.boxes:
                        sheet.add_redact_annot(
                            pymupdf.Rect(*box.as_tuple()),
                            text=one.label,
                            fontsize=6,
                            fill=fill,
                            text_color=tuple(1 - c for c in fill),
                        )
            sheet.apply_redactions(images=2, graphics=2, text=0)
            sheet.set_rotation(rotation)
        return plain(pdf.tobytes(garbage=4, deflate=True))


def covered(content: bytes, regions: Iterable[Region]) -> bytes:
    """The mutant: boxes are drawn, and nothing is removed."""
    with pymupdf.open(stream=content) as pdf:
        for one in regions:
            sheet: Any = pdf[one.page - 1]
            for box in one.boxes:
                sheet.draw_rect(pymupdf.Rect(*box.as_tuple()), fill=(0, 0, 0))
        return plain(pdf.tobytes(garbage=4, deflate=True))


def redacted(content: bytes) -> Redacted:
    return Redacted("0" * 64, "3" * 64, hashlib.sha256(content).hexdigest(), content)


FIRST_FIVE: tuple[Check, ...] = (Structure(), WithheldText(), KeptText(), HiddenText(), Pictures())
"""Those that look at values and text; the others are asked by name, each in its own tests."""


def report(source: bytes, content: bytes, what: Plan, checks: Sequence[Check] | None = None) -> Report:
    return attack(Evidence(source, content, what), redacted(content), FIRST_FIVE if checks is None else checks)


def findings(source: bytes, content: bytes, what: Plan) -> tuple[Finding, ...]:
    """What the first five say; a check that could not look is a fault of the test."""
    result = report(source, content, what)
    assert result.could_not_look == ()
    return result.findings


def checks_that_speak(source: bytes, content: bytes, what: Plan) -> set[str]:
    return {finding.check for finding in findings(source, content, what)}
