"""How a picture is cut, turned and parted into words, with a finder and a speller that the test scripts."""

from __future__ import annotations

import numpy as np
import pytest

from redact.extract.engines.looking import BAND, Pixels, Quad, Spelling, look
from redact.extract.engines.shades import is_blank

INK, DARK = 20, 120
MARGIN = 3
"""Like a real finder, this one draws its boxes a little larger than the ink."""


class Models:
    """Finds every run of ink as one line (a black bar), and spells it as the test says."""

    def __init__(self, text: str = "Harbour", sure: tuple[float, ...] = (1.0,)) -> None:
        self.text, self.sure = text, list(sure)
        self.largest = 0
        self.spelt: list[tuple[int, int]] = []

    def find(self, pixels: Pixels) -> list[Quad]:
        self.largest = max(self.largest, pixels.shape[0] * pixels.shape[1])
        quads = []
        rows = np.flatnonzero((pixels[:, :, 0] < DARK).any(axis=1))
        for run in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1):
            if run.size:
                columns = np.flatnonzero((pixels[run[0] : run[-1] + 1, :, 0] < DARK).any(axis=0))
                x0, x1, y0, y1 = columns[0], columns[-1] + 1, run[0], run[-1] + 1
                x0, x1, y0, y1 = x0 - MARGIN, x1 + MARGIN, y0 - MARGIN, y1 + MARGIN
                quads.append(np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float64))
        return quads

    def spell(self, strip: Pixels) -> Spelling:
        self.spelt.append(strip.shape[:2])
        sure = self.sure.pop(0) if len(self.sure) > 1 else self.sure[0]
        letters = [i for i, c in enumerate(self.text) if not c.isspace()]
        return Spelling(self.text, tuple((i + 0.5) / len(self.text) for i in letters), (sure,) * len(letters))


def sheet(high: int, wide: int, *bars: tuple[int, int, int, int]) -> Pixels:
    pixels = np.full((high, wide, 3), 255, np.uint8)
    for x0, y0, x1, y1 in bars:
        pixels[y0:y1, x0:x1] = INK
    return pixels


def test_a_word_has_the_box_of_its_ink() -> None:
    (word,) = look(Models(), sheet(200, 400, (50, 80, 170, 110)))
    assert word.text == "Harbour"
    assert word.box.as_tuple() == pytest.approx((50, 80, 170, 110), abs=1)


def test_words_are_parted_where_there_is_no_ink() -> None:
    pixels = sheet(100, 400, (50, 40, 150, 60), (190, 40, 350, 60))
    first, second = look(Models("the harbour"), pixels)
    assert first.box.x1 == pytest.approx(150, abs=1)
    assert second.box.x0 == pytest.approx(190, abs=1)


def test_a_large_picture_is_searched_in_bands_and_no_line_twice() -> None:
    bars = [(100, 50 + 60 * i, 900, 80 + 60 * i) for i in range(60)]
    models = Models()
    words = look(models, sheet(4000, 2000, *bars))
    assert len(words) == 60
    assert models.largest < 1.3 * BAND


def test_upright_lines_are_read_from_the_side_that_makes_sense() -> None:
    models = Models(sure=(0.3, 0.9, 0.3, 0.9))
    (word,) = look(models, sheet(400, 200, (80, 50, 110, 300)))
    assert word.confidence == 0.9
    assert word.box.as_tuple() == pytest.approx((80, 50, 110, 300), abs=1)
    assert all(wide > high for high, wide in models.spelt)


def test_upright_lines_that_bands_cut_are_found_whole() -> None:
    words = look(Models(), sheet(3000, 2000, (500, 100, 540, 2800)))
    assert [w.box.as_tuple() for w in words] == [pytest.approx((500, 100, 540, 2800), abs=2)]


def test_a_small_picture_keeps_its_scale() -> None:
    (word,) = look(Models(), sheet(20, 60, (10, 5, 50, 15)))
    assert word.box.as_tuple() == pytest.approx((10, 5, 50, 15), abs=1)


def test_full_width_letters_come_out_plain() -> None:
    (word,) = look(Models("Ｈａｒｂｏｕｒ"), sheet(100, 300, (20, 40, 200, 60)))
    assert word.text == "Harbour"


@pytest.mark.parametrize(("shade", "blank"), [(255, True), (250, True), (200, False)])
def test_what_nobody_can_tell_apart_is_blank(shade: int, blank: bool) -> None:
    pixels = sheet(10, 10)
    pixels[4:6, 4:6] = shade
    assert is_blank(pixels) is blank
