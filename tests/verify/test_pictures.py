"""Pixels under marks."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from redact.model.geometry import Rect
from redact.model.plan import Region
from redact.verify.pictures import LEGIBLE, UNCHANGED
from tests.verify.builders import burn, changed, checks_that_speak, covered, findings, letter, plan, region, report

BOX = Rect(150, 150, 260, 180)
"""Over the middle of the picture's writing."""


def scan(mode: str = "RGB") -> Image.Image:
    image = Image.new("RGB", (600, 400), "white")
    pen = ImageDraw.Draw(image)
    for y in range(20, 380, 24):
        pen.text((20, y), "Adaeze Okafor came at nine and left at ten. " * 3, fill="black")
    return image.convert(mode)


def with_picture(image: Image.Image, angle: float = 0, quality: int = 0) -> bytes:
    def draw(paper: canvas.Canvas) -> None:
        paper.saveState()
        paper.translate(72, 842 - 72 - 200)
        paper.rotate(angle)
        if quality:
            out = io.BytesIO()
            image.save(out, "JPEG", quality=quality)
            out.seek(0)
            paper.drawImage(ImageReader(out), 0, 0, 300, 200)
        else:
            paper.drawImage(ImageReader(image), 0, 0, 300, 200, mask="auto")
        paper.restoreState()

    return letter(lines=(), draw=draw)


def region_at(*boxes: Rect) -> Region:
    return region(b"", "", boxes=boxes)


@pytest.mark.parametrize("mode", ["RGB", "L", "1", "P"])
@pytest.mark.parametrize("angle", [0, 3, 12])
def test_a_box_over_a_picture_is_found_and_burnt_pixels_are_clean(mode: str, angle: float) -> None:
    source = with_picture(scan(mode), angle)
    one = region_at(BOX)
    (found,) = findings(source, covered(source, [one]), plan(one))
    assert (found.check, found.message, found.box) == ("pictures", UNCHANGED, BOX)
    assert findings(source, burn(source, [one]), plan(one)) == ()


def test_a_jpeg_covered_and_burnt() -> None:
    source = with_picture(scan(), quality=70)
    one = region_at(BOX)
    assert checks_that_speak(source, covered(source, [one]), plan(one)) == {"pictures"}
    assert findings(source, burn(source, [one]), plan(one)) == ()


def test_half_of_the_line_burnt_is_still_legible() -> None:
    source = with_picture(scan())
    half = region_at(Rect(BOX.x0, BOX.y0 + 10, BOX.x1, BOX.y1 - 10))
    whole = region_at(BOX)
    (found,) = findings(source, burn(source, [half]), plan(whole))
    assert (found.check, found.message) == ("pictures", LEGIBLE)


def test_a_picture_taken_out_is_clean() -> None:
    source = with_picture(scan())
    one = region_at(BOX)
    assert findings(source, letter(lines=()), plan(one)) == ()


def test_white_paper_under_a_mark_is_clean() -> None:
    source = with_picture(Image.new("RGB", (60, 40), "white"))
    one = region_at(BOX)
    assert findings(source, covered(source, [one]), plan(one)) == ()


def test_a_picture_beside_the_marks_does_not_matter() -> None:
    source = with_picture(scan())
    one = region_at(Rect(400, 500, 450, 520))
    assert findings(source, covered(source, [one]), plan(one)) == ()


def test_a_soft_mask_that_spells_the_secret() -> None:
    ink = Image.new("RGB", (600, 400), "black")
    ink.putalpha(scan("L"))
    source = with_picture(ink)
    one = region_at(BOX)
    assert checks_that_speak(source, covered(source, [one]), plan(one)) == {"pictures"}


def test_a_picture_in_nested_forms() -> None:
    source = with_picture(scan())

    def wrap(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        form = pdf.make_stream(
            page.Contents.read_bytes(), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form,
            BBox=[0, 0, 600, 900], Matrix=[2, 0, 0, 2, 0, 0], Resources=page.Resources,
        )  # fmt: skip
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm=form))
        page.Contents = pdf.make_stream(b"q 0.5 0 0 0.5 0 0 cm /Fm Do Q")

    nested = changed(source, wrap)
    one = region_at(BOX)
    (found,) = findings(nested, covered(nested, [one]), plan(one))
    assert found.message == UNCHANGED


def test_an_inline_image() -> None:
    rows = b"".join(bytes([0, 255] * 20) for _ in range(20))
    data = b"q 300 0 0 200 72 570 cm BI /W 40 /H 20 /CS /G /BPC 8 ID " + rows + b" EI Q"

    def draw(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Contents = pdf.make_stream(data)

    source = changed(letter(lines=()), draw)
    one = region_at(BOX)
    assert checks_that_speak(source, covered(source, [one]), plan(one)) == {"pictures"}


def test_a_picture_that_cannot_be_decoded_is_not_judged() -> None:
    source = with_picture(scan())

    def spoil(pdf: pikepdf.Pdf) -> None:
        image = next(iter(pdf.pages[0].obj.Resources.XObject.values()))
        image.write(b"no jpeg at all", filter=pikepdf.Name.DCTDecode)

    one = region_at(BOX)
    result = report(source, changed(source, spoil), plan(one))
    assert [line.split(":")[0] for line in result.could_not_look] == ["pictures"]


def test_a_picture_in_a_pattern_is_not_judged() -> None:
    source = with_picture(scan())

    def tile(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        pattern = pdf.make_stream(
            page.Contents.read_bytes(), PatternType=1, PaintType=1, TilingType=1, BBox=[0, 0, 600, 900],
            XStep=600, YStep=900, Resources=page.Resources,
        )  # fmt: skip
        page.Resources = pikepdf.Dictionary(Pattern=pikepdf.Dictionary(P0=pattern))
        page.Contents = pdf.make_stream(b"/Pattern cs /P0 scn 0 0 595 842 re f")

    one = region_at(BOX)
    result = report(source, changed(source, tile), plan(one))
    assert result.could_not_look == ("pictures: CouldNotLook",)
