"""Group 4: a stream that is just its pixels, and one that holds more."""

from __future__ import annotations

import random

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from PIL import Image, ImageDraw

from redact.apply.rebuild.colour_spaces import ColourWriter
from redact.apply.rebuild.images import ImageWriter
from redact.verify import fax
from redact.verify.image_bytes import faults_of


def scan(pdf: pikepdf.Pdf, size: tuple[int, int]) -> pikepdf.Stream:
    image = Image.new("1", size, 1)
    shapes = random.Random(7)
    for _ in range(40):
        x, y, wide = shapes.randrange(size[0]), shapes.randrange(size[1]), shapes.randrange(9, 90)
        ImageDraw.Draw(image).ellipse((x, y, x + wide, y + wide * 2), outline=0, width=3)
    stream = pikepdf.Stream(
        pdf,
        image.tobytes(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=size[0],
        Height=size[1],
        ColorSpace=pikepdf.Name.DeviceGray,
        BitsPerComponent=1,
    )
    written = ImageWriter(pdf, ColourWriter(pdf)).write(stream, (0, 0, 1, 1), (400, 100))
    assert written is not None
    return written.stream


@pytest.mark.parametrize("size", [(401, 197), (800, 403), (264, 364)])
def test_what_the_rebuild_codes_is_accounted_for(size: tuple[int, int]) -> None:
    with pikepdf.new() as pdf:
        image = scan(pdf, size)
        assert str(image["/Filter"]) == fax.FAX
        assert faults_of(image) == []


@pytest.mark.parametrize("more", [b"Okafor", b"\0"])
def test_bytes_behind_the_picture_are_a_fault(more: bytes) -> None:
    with pikepdf.new() as pdf:
        image = scan(pdf, (800, 403))
        filters, parameters = image["/Filter"], image["/DecodeParms"]
        image.write(
            image.read_raw_bytes() + more, filter=Name(str(filters)), decode_parms=Dictionary(dict(parameters.items()))
        )
        assert faults_of(image) != []
