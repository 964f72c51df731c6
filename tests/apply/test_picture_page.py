"""A page that became a picture shows what it showed but for the marks, and its words can be selected."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from redact.apply.picture_page import picture_page
from redact.apply.picture_pixels import blackened
from redact.apply.picture_text import Word
from redact.model.geometry import Rect
from redact.model.pixels import Raster

WIDTH, HEIGHT = 300.0, 200.0
NAME = Rect(110, 40, 160, 52)
WORDS: list[Word] = [("Seen", Rect(40, 40, 66, 52)), ("by", Rect(70, 40, 84, 52)), ("Ökafor", NAME)]


def noisy(channels: int = 1) -> Raster:
    samples = np.random.default_rng(3).integers(0, 256, (400, 600, channels), np.uint8)
    return Raster(600, 400, channels, samples.tobytes())


def drawing() -> Raster:
    """Sharp grey letters: cheaper without loss."""
    image = Image.new("L", (600, 400), 255)
    ImageDraw.Draw(image).text((80, 80), "Seen by", fill=60, font_size=24)
    return Raster(600, 400, 1, image.tobytes())


def bilevel() -> Raster:
    return Raster(600, 400, 1, bytes(255 if v > 128 else 0 for v in drawing().samples))


def made(raster: Raster, rotation: int = 0, **more: object) -> pikepdf.Pdf:
    release = pikepdf.new()
    picture_page(release, raster, width=WIDTH, height=HEIGHT, rotation=rotation, **more)  # type: ignore[arg-type]
    out = io.BytesIO()
    release.save(out, static_id=True)
    return pikepdf.open(out)


def content(release: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    release.save(out, static_id=True)
    return out.getvalue()


def shown(release: pikepdf.Pdf) -> Image.Image:
    """The picture as stored."""
    stored = release.pages[0].obj.Resources.XObject.P
    assert isinstance(stored, pikepdf.Stream)
    return pikepdf.PdfImage(stored).as_pil_image()


def text(release: pikepdf.Pdf) -> str:
    return str(pypdfium2.PdfDocument(content(release))[0].get_textpage().get_text_bounded())


@pytest.mark.parametrize("raster", [noisy(), noisy(3), drawing(), bilevel()], ids=["grey", "colour", "sharp", "1 bit"])
def test_marks_are_in_the_pixels(raster: Raster) -> None:
    release = made(raster, boxes=[NAME])
    image = np.asarray(shown(release).convert("L"))
    assert image.shape == (400, 600)
    assert image[80:104, 220:320].max() <= 40  # JPEG's noise around black
    assert (image[0:70] > 100).any()


@pytest.mark.parametrize(
    ("raster", "method", "bits"),
    [(noisy(3), "/DCTDecode", 8), (drawing(), "/FlateDecode", 8), (bilevel(), "/FlateDecode", 1)],
    ids=["noise", "sharp", "1 bit"],
)
def test_the_smallest_encoding_is_taken(raster: Raster, method: str, bits: int) -> None:
    release = made(raster)
    image = release.pages[0].obj.Resources.XObject.P
    assert (str(image.Filter), int(image.BitsPerComponent)) == (method, bits)


def test_without_loss_every_pixel_comes_back() -> None:
    for raster in (drawing(), bilevel()):
        release = made(raster)
        assert shown(release).convert("L").tobytes() == raster.samples


def test_a_mark_is_grown_to_whole_pixels_and_one_more() -> None:
    white = Raster(60, 40, 1, b"\xff" * 2400)
    grid = np.frombuffer(blackened(white, [Rect(50.2, 50.2, 99.9, 60.1)], WIDTH, HEIGHT).samples, np.uint8)
    ys, xs = np.nonzero(grid.reshape(40, 60) == 0)
    assert (xs.min(), xs.max(), ys.min(), ys.max()) == (9, 20, 9, 13)


def test_words_can_be_selected_in_order_and_are_not_painted() -> None:
    release = made(drawing(), words=WORDS)
    assert text(release).split() == ["Seen", "by", "Ökafor"]
    blank = made(Raster(600, 400, 1, b"\xff" * 240_000), words=WORDS)
    drawn = pypdfium2.PdfDocument(content(blank))[0].render(scale=1).to_numpy()
    assert (drawn == 255).all()


def test_words_stand_in_their_boxes() -> None:
    page = pypdfium2.PdfDocument(content(made(drawing(), words=WORDS)))[0]
    place = page.get_textpage().get_text_bounded(NAME.x0 - 1, HEIGHT - NAME.y1, NAME.x1 + 1, HEIGHT - NAME.y0)
    assert place.strip() == "Ökafor"


@pytest.mark.parametrize("name", ["Łuczak", "Ивана", "김민서"])
def test_letters_beyond_the_standard_encoding_are_kept(name: str) -> None:
    assert text(made(drawing(), words=[WORDS[0], (name, NAME)])).split() == ["Seen", name]


def test_a_word_under_a_mark_is_left_out() -> None:
    release = made(drawing(), boxes=[NAME], words=WORDS)
    assert text(release).split() == ["Seen", "by"]
    assert b"kafor" not in content(release)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_the_page_is_turned_as_it_was(rotation: int) -> None:
    release = made(drawing(), rotation=rotation, user_unit=2.0)
    page = release.pages[0]
    assert int(page.obj.get("/Rotate", 0)) == rotation
    assert float(page.obj.UserUnit) == 2.0
    assert [float(v) for v in page.mediabox] == [0, 0, WIDTH, HEIGHT]


@pytest.mark.parametrize("down", [True, False])
def test_upright_words_are_set_upright(down: bool) -> None:
    first, second = Rect(40, 20, 52, 60), Rect(40, 64, 52, 120)
    words = [("Adaeze", first), ("Okafor", second)] if down else [("Adaeze", second), ("Okafor", first)]
    assert text(made(drawing(), words=words)).split() == ["Adaeze", "Okafor"]


def test_the_same_page_gives_the_same_bytes() -> None:
    assert content(made(noisy(), words=WORDS)) == content(made(noisy(), words=WORDS))
