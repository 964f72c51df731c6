"""Each character of every sample stands in its own box, and each box leads back to its characters."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pymupdf
import pytest
import regex

from redact.extract.reader import Extraction, extract
from redact.model.document import Page

CLEAN = Path(__file__).parents[2] / "samples" / "clean"
SAMPLES = sorted(CLEAN.glob("*.pdf"))
BREAKS = {"\n", "\t", " "}

each_sample = pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)


@cache
def extracted(path: Path) -> Extraction:
    return extract(path.read_bytes())


def pages(path: Path) -> tuple[Page, ...]:
    return extracted(path).document.pages


@each_sample
def test_each_character_with_ink_has_a_box_on_the_page(path: Path) -> None:
    for page in pages(path):
        boxes = [page.char_box(i) for i, c in enumerate(page.text) if c not in BREAKS]
        assert all(0 <= box.x0 < box.x1 <= page.width for box in boxes)
        assert all(0 <= box.y0 < box.y1 <= page.height for box in boxes)


@each_sample
def test_the_boxes_of_a_word_hold_its_characters_and_no_others(path: Path) -> None:
    for page in pages(path):
        for word in regex.finditer(r"\S+", page.text):
            held = {i for box in page.boxes_of(*word.span()) for i in page.chars_in(box)}
            assert held == set(range(*word.span()))


@each_sample
def test_lines_and_paragraphs_cover_the_text_but_for_the_breaks(path: Path) -> None:
    for page in pages(path):
        for parts in (page.paragraphs, [(line.start, line.end) for line in page.lines]):
            inside = {i for start, end in parts for i in range(start, end)}
            assert sum(end - start for start, end in parts) == len(inside)
            assert {page.text[i] for i in range(len(page.text)) if i not in inside} <= BREAKS


@each_sample
def test_every_character_that_is_drawn_is_read_once(path: Path) -> None:
    """But for hyphens, which go where a word is joined."""
    with pymupdf.open(stream=extracted(path).working) as drawn:
        for page, sheet in zip(pages(path), drawn, strict=True):
            assert counted(page.text) == counted(sheet.get_text(clip=pymupdf.INFINITE_RECT()))


def counted(text: str) -> list[str]:
    return sorted(regex.sub(r"[\s\-\u00ad\ufb00-\ufb06]", "", text))


@each_sample
def test_labels_lie_on_the_text(path: Path) -> None:
    for page in pages(path):
        for label in page.labels:
            assert 0 <= label.start < label.end <= len(page.text)
            assert page.text[label.start : label.end].strip()
            assert all(label.texts)


def test_some_sample_is_turned_and_some_has_labels() -> None:
    every = [page for path in SAMPLES for page in pages(path)]
    assert {page.rotation for page in every} == {0, 90, 270}
    assert sum(len(page.labels) for page in every) > 100


def test_reading_again_gives_the_same() -> None:
    for path in SAMPLES:
        assert extract(path.read_bytes()) == extracted(path)
