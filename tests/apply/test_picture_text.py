"""The text of a picture: what is seen, spelt as the old page spelt it, and nothing that is not seen."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from redact.apply.picture_page import text_layer
from redact.apply.picture_text import Word
from redact.model.geometry import Rect
from redact.model.pixels import Raster, SeenWord

WIDTH, HEIGHT = 300.0, 200.0
PAPER = b"\xff" * (600 * 400)
FIRST, SECOND, THIRD = Rect(40, 40, 80, 52), Rect(84, 40, 120, 52), Rect(124, 40, 170, 52)


class Sees:
    """A reader that sees these words, in points, and keeps what it was shown."""

    digest = "scripted"

    def __init__(self, *words: Word) -> None:
        self.words = words
        self.shown: Raster | None = None

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        self.shown = raster
        return tuple(SeenWord(t, Rect(*(2 * v for v in box.as_tuple())), 0.9) for t, box in self.words)


def layer(
    seen: Sequence[Word], known: Sequence[Word], boxes: Sequence[Rect] = (), *, inked: Rect | None = None
) -> list[str]:
    samples = bytearray(PAPER)
    if inked:
        for y in range(int(2 * inked.y0), int(2 * inked.y1)):
            samples[600 * y + int(2 * inked.x0)] = 0
    raster = Raster(600, 400, 1, bytes(samples))
    found = text_layer(Sees(*seen), raster, known, boxes, WIDTH, HEIGHT)
    return [text for text, _ in found]


@pytest.mark.parametrize(
    ("seen", "known"),
    [("lonut", "Ionut"), ("Okafor", "Okafor"), ("arm's", "arm’s"), ("CJPÓA", "CJPOA"), ("O1632", "01632"), ("-", "–")],
)
def test_a_seen_word_is_spelt_as_the_page_spelt_it(seen: str, known: str) -> None:
    assert layer([(seen, FIRST)], [(known, FIRST.grown(1))]) == [known]


def test_what_is_not_seen_does_not_come_back() -> None:
    """White, covered and hidden words."""
    assert layer([("Seen", FIRST)], [("Seen", FIRST), ("Okafor", SECOND)]) == ["Seen"]


@pytest.mark.parametrize("known", ["\ufffd\ufffd", "\ue000kafor"])
def test_glyphs_that_nobody_can_spell_spell_nothing(known: str) -> None:
    assert layer([("Okafor", FIRST)], [(known, FIRST)]) == ["Okafor"]


def test_a_layer_that_lies_is_not_believed() -> None:
    assert layer([("Harbour", FIRST)], [("Okafor", FIRST)]) == ["Harbour"]


def test_a_joined_word_is_parted_and_a_parted_one_joined() -> None:
    both = Rect(FIRST.x0, 40, SECOND.x1, 52)
    assert layer([("NE743GD", both)], [("NE74", FIRST), ("3GD", SECOND)]) == ["NE74", "3GD"]
    assert layer([("Mbeki-", FIRST), ("Langstaff", SECOND)], [("Mbeki-Langstaff", both)]) == ["Mbeki-Langstaff"]


def test_the_old_order_stands() -> None:
    known = [("left", FIRST), ("below", Rect(40, 60, 80, 72)), ("right", THIRD)]
    seen = [("left", FIRST), ("right", THIRD), ("below", Rect(40, 60, 80, 72))]
    assert layer(seen, known) == ["left", "below", "right"]


def test_a_word_that_only_the_reader_has_follows_the_one_before_it() -> None:
    seen = [("Seen", FIRST), ("stamp", SECOND), ("here", THIRD)]
    assert layer(seen, [("Seen", FIRST), ("here", THIRD)]) == ["Seen", "stamp", "here"]


@pytest.mark.parametrize("mark", [SECOND, Rect(84, 36, 108, 56)], ids=["whole", "part"])
def test_no_word_that_a_mark_cuts_comes_back(mark: Rect) -> None:
    seen = [("Seen", FIRST), ("or", Rect(110, 40, 120, 52)), ("m", mark)]
    known = [("Seen", FIRST), ("Okafor", SECOND)]
    found = layer(seen, known, [mark])
    assert "Okafor" not in found
    assert "m" not in found
    assert "Seen" in found


def test_a_mark_that_only_brushes_a_word_leaves_it() -> None:
    assert layer([("Okafor", SECOND)], [("Okafor", SECOND)], [Rect(60, 36, 85, 56)]) == ["Okafor"]


@pytest.mark.parametrize(("sign", "inked", "found"), [("4", True, ["4"]), ("4", False, []), ("Li", True, [])])
def test_a_single_sign_that_the_reader_overlooks_comes_back_where_there_is_ink(
    sign: str, inked: bool, found: list[str]
) -> None:
    assert layer([], [(sign, FIRST)], inked=FIRST if inked else None) == found


def test_the_reader_sees_the_redacted_pixels() -> None:
    reader = Sees()
    text_layer(reader, Raster(600, 400, 1, PAPER), [], [SECOND], WIDTH, HEIGHT)
    assert reader.shown is not None
    assert reader.shown.samples[600 * 92 + 200] == 0


def test_without_a_reader_there_is_no_text() -> None:
    raster = Raster(600, 400, 1, PAPER)
    assert text_layer(None, raster, [("Seen", FIRST)], [], WIDTH, HEIGHT) == ()
