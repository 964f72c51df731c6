"""A page as a picture: the pixels of the working copy, with whole glyphs gone around the marks, and a text layer."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pikepdf
import pypdfium2

from redact.apply.redaction import Manner, apply
from redact.extract.reader import extract
from redact.model.geometry import Rect
from redact.model.pixels import Raster, SeenWord
from redact.model.plan import Plan, Region
from tests.pages import lines, pdf

TEXT = ("Seen by Okafor at noon.", "The bridge will be mended.")


class Reads:
    """Sees given words, wherever they are."""

    digest = "reads"

    def __init__(self, *words: tuple[str, Rect]) -> None:
        self._words = words

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        scale = 200 / 72
        return tuple(SeenWord(t, Rect(*(v * scale for v in b.as_tuple())), 0.9) for t, b in self._words)


def pictured(reader: Reads | None) -> tuple[bytes, Rect]:
    """A letter with one name marked, its page made a picture; and the mark."""
    working = extract(pdf(lines(TEXT)))
    page = working.document.pages[0]
    start = page.text.index("Okafor")
    (box,) = page.boxes_of(start, start + 6)
    plan = Plan(working.document.digest, "", "", "", (Region("r", 1, (box,), "40(2)", "s.40(2)", "PERSON", "Okafor"),))
    redacted = apply(plan, working.working, (), Manner(as_pictures={1: "asked for"}, reader=reader))
    assert redacted.pictured == ((1, "asked for"),)
    return redacted.content, box


def text_of(content: bytes) -> str:
    document: Any = pypdfium2.PdfDocument(content)
    try:
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def test_the_picture_holds_nothing_but_pixels_and_what_is_seen_in_them() -> None:
    content, _ = pictured(Reads(("bridge", Rect(92, 82, 125, 96)), ("Okafor", Rect(118, 68, 150, 82))))
    text = text_of(content)
    assert "bridge" in text
    assert "Okafor" not in text
    assert "mended" not in text  # the reader did not see it
    assert "s.40(2)" in text


def test_without_a_reader_there_is_no_layer() -> None:
    assert "bridge" not in text_of(pictured(None)[0])


def test_the_pixels_are_black_under_the_mark_and_as_before_elsewhere() -> None:
    content, box = pictured(None)
    with pikepdf.open(io.BytesIO(content)) as opened:
        image = next(t for t in opened.objects if isinstance(t, pikepdf.Stream) and t.get("/Subtype") == "/Image")
        grid = np.asarray(pikepdf.PdfImage(image).as_pil_image().convert("L"))
    scale = grid.shape[0] / 842
    inside = grid[int(box.y0 * scale) : int(box.y1 * scale), int(box.x0 * scale) : int(box.x1 * scale)]
    assert inside.max() < 40
    second = grid[int((box.y1 + 1) * scale) : int((box.y1 + 16) * scale)]
    assert second.min() < 80  # the line below is there


def test_the_label_is_seen() -> None:
    content, box = pictured(None)
    document: Any = pypdfium2.PdfDocument(content)
    try:
        grid = np.asarray(document[0].render(scale=3).to_pil().convert("L"))
    finally:
        document.close()
    inside = grid[int(box.y0 * 3) : int(box.y1 * 3), int(box.x0 * 3) : int(box.x1 * 3)]
    assert inside.max() > 200
