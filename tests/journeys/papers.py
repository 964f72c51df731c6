"""Small papers for journeys, good and bad. Invented people only."""

from __future__ import annotations

import io

import pikepdf
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

NAME = "Adaeze Okafor"
NINO = "AB123456C"
OPENING = "The council met in the spring and agreed its budget for the next year."
LETTER = (OPENING, f"Dear Mrs {NAME}, your National Insurance number {NINO} was confirmed.")
PLAIN = (OPENING, "The benches by the river will be painted green, and the bridge will be mended.")


def letter(*lines: str) -> bytes:
    """One page of text."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    canvas.setFont("Helvetica", 11)
    for row, line in enumerate(lines or LETTER):
        canvas.drawString(72, 770 - 16 * row, line)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def numbered(number: int) -> bytes:
    """A letter like the others, but of its own digest."""
    return letter(f"This is paper {number} of the series.", *LETTER)


def scan() -> bytes:
    """A page that is one picture, of writing too blurred for any reader."""
    from PIL import Image, ImageDraw, ImageFilter

    blurred = Image.new("L", (300, 400), 230)
    for row in range(5):
        ImageDraw.Draw(blurred).text((30, 60 + 40 * row), "wurr nmui vvm lliu rnc", fill=90, font_size=12)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    canvas.drawImage(ImageReader(blurred.filter(ImageFilter.GaussianBlur(2.5))), 0, 0, 595, 842)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def locked() -> bytes:
    """A letter that opens with a password only."""
    return _saved(pikepdf.open(io.BytesIO(letter())), encryption=pikepdf.Encryption(owner="owner", user="user"))


def without_pages() -> bytes:
    return _saved(pikepdf.new())


def truncated() -> bytes:
    """The first half of a letter."""
    whole = letter()
    return whole[: len(whole) // 2]


def _saved(pdf: pikepdf.Pdf, encryption: pikepdf.Encryption | bool = False) -> bytes:
    out = io.BytesIO()
    with pdf:
        pdf.save(out, encryption=encryption)
    return out.getvalue()
