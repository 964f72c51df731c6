"""The engine in use must not move the rest of a line when a word is taken out of it (docs/adr/0003).

PyMuPDF 2.0 pulls it left, and every later box misses. An upgrade that does so can't land.
"""

from __future__ import annotations

import pytest

from redact.extract.reader import extract
from redact.model.document import Page
from redact.pdf.burn import burn
from tests.leaks.conftest import SECRET, letter


def places(page: Page) -> list[tuple[str, tuple[float, ...]]]:
    """Every inked character with its place."""
    boxes = ((c, page.char_box(i)) for i, c in enumerate(page.text))
    return [(c, b.as_tuple()) for c, b in boxes if b.area > 0 and not c.isspace()]


@pytest.mark.parametrize("word", [SECRET, "o", "Dear", "made by", "information."])
def test_what_stays_stands_where_it_stood(word: str) -> None:
    before = extract(letter())
    page = before.document.pages[0]
    start = page.text.index(word)
    gone = set(range(start, start + len(word)))

    after = extract(burn(before.working, {1: page.boxes_of(start, start + len(word))})).document.pages[0]

    kept = [
        (c, page.char_box(i).as_tuple())
        for i, c in enumerate(page.text)
        if i not in gone and page.char_box(i).area > 0 and not c.isspace()
    ]
    assert [c for c, _ in places(after)] == [c for c, _ in kept]
    for (_, new), (_, old) in zip(places(after), kept, strict=True):
        assert new == pytest.approx(old, abs=0.01)


def test_tight_lines_lose_no_neighbour() -> None:
    lines = ["xgjpqy ABC Okafor dlhkbf", "xgjpqy ABC neighbour dlhkbf", "xgjpqy ABC neighbour dlhkbf"]
    before = extract(letter([lines[1], lines[0], lines[2]], leading=9))  # 11 pt letters on 9 pt lines
    page = before.document.pages[0]
    start = page.text.index(SECRET)

    after = extract(burn(before.working, {1: page.boxes_of(start, start + len(SECRET))})).document.pages[0]

    words = page.text.split()
    words.remove(SECRET)
    assert sorted(after.text.split()) == sorted(words)
