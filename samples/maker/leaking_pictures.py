"""Pictures that hold more than they show."""

from __future__ import annotations

import struct
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from maker.leaking_paper import (
    PERSON,
    PLACE,
    annotation,
    box,
    done,
    form,
    image_of,
    jpeg_of,
    leak,
    page_of,
    pictured,
    put,
    resource,
    scrawl,
    sheet,
)

NAME_PLACE = (160.0, 486.0, 430.0, 536.0)
"""Where the picture of words shows the name, in user space."""
NAME_PIXELS = (118, 5, 478, 72)


@leak("RED402", place=NAME_PLACE)
def image_untouched_under_a_drawn_box() -> bytes:
    return done(pictured(drawn=put() + box(NAME_PLACE))[0])


@leak("RED402", place=NAME_PLACE)
def image_untouched_under_a_white_box() -> bytes:
    return done(pictured(drawn=put() + box(NAME_PLACE, "1 g"))[0])


@leak("RED402", place=NAME_PLACE)
def image_untouched_under_a_comment() -> bytes:
    pdf, _ = pictured()
    look = form(pdf, box(NAME_PLACE))
    look["/BBox"] = Array(list(NAME_PLACE))
    annotation(pdf, "Square", NAME_PLACE, IC=Array([0, 0, 0]), AP=Dictionary(N=pdf.make_indirect(look)))
    return done(pdf)


@leak("RED402", place=NAME_PLACE)
def image_under_another_image() -> bytes:
    pdf, _ = pictured(drawn=put() + put("Im2", NAME_PLACE))
    resource(pdf, "/XObject", "/Im2", image_of(pdf, Image.new("L", (30, 6), 0)))
    return done(pdf)


@leak("RED411", place=NAME_PLACE)
def image_middle_strip_cleared() -> bytes:
    """The middle 60 % of the letters' height is black; tops and tails can be read."""
    image = scrawl()
    image.paste(0, (118, 26, 478, 48))
    return done(pictured(image)[0])


@leak("RED410", place=NAME_PLACE)
def soft_mask_keeps_the_words() -> bytes:
    """The pixels are burnt black on a black ground; the mask has the letters' shapes."""
    pdf = sheet(put(), before=box(PLACE))
    image = resource(pdf, "/XObject", "/Im1", image_of(pdf, Image.new("L", (600, 80), 0)))
    image["/SMask"] = pdf.make_indirect(image_of(pdf, Image.eval(scrawl(), lambda v: 255 - v)))
    return done(pdf)


@leak("RED410", place=NAME_PLACE)
def soft_mask_hides_the_words() -> bytes:
    """The pixels are whole, and a mask makes those of the name clear."""
    pdf, image = pictured()
    mask = Image.new("L", (600, 80), 255)
    mask.paste(0, NAME_PIXELS)
    image["/SMask"] = pdf.make_indirect(image_of(pdf, mask))
    return done(pdf)


@leak("RED408", place=(72.0, 480.0, 400.0, 540.0))
def image_cropped_by_a_clip() -> bytes:
    """A viewer's crop: the clip shows the first word."""
    return done(pictured(drawn=f"q 72 480 78 60 re W n {put()} Q\n")[0])


@leak("RED408", place=None)
def image_beside_the_page() -> bytes:
    return done(pictured(drawn=put(place=(640, 900, 1090, 960)))[0])


@leak("RED409", place=None)
def image_shown_tiny() -> bytes:
    return done(pictured(drawn=put(place=(72, 500, 78, 500.8)))[0])


@leak("RED406", place=None)
def original_kept_as_alternate() -> bytes:
    image = scrawl()
    image.paste(0, NAME_PIXELS)
    pdf, held = pictured(image)
    other = pdf.make_indirect(image_of(pdf, scrawl()))
    held["/Alternates"] = Array([Dictionary(Image=other, DefaultForPrinting=True)])
    return done(pdf)


@leak("RED405", place=None)
def thumbnail_kept() -> bytes:
    pdf = sheet()
    page_of(pdf)["/Thumb"] = pdf.make_indirect(image_of(pdf, scrawl().resize((106, 40))))
    return done(pdf)


@leak("RED407", place=None)
def image_kept_and_not_drawn() -> bytes:
    pdf = sheet()
    resource(pdf, "/XObject", "/Im1", image_of(pdf, scrawl()))
    return done(pdf)


def _photograph() -> Image.Image:
    """A picture without words."""
    return Image.linear_gradient("L").resize((300, 200))


def _jpeg(data: bytes) -> bytes:
    pdf = sheet(put(place=(72, 400, 372, 600)))
    resource(pdf, "/XObject", "/Im1", jpeg_of(pdf, data, (300, 200)))
    return done(pdf)


def _encoded(**more: object) -> bytes:
    out = BytesIO()
    _photograph().save(out, "JPEG", quality=90, **more)
    return out.getvalue()


@leak("RED403", place=None)
def photographer_in_exif() -> bytes:
    exif = Image.Exif()
    exif[0x013B] = PERSON
    return _jpeg(_encoded(exif=exif))


@leak("RED403", place=None)
def place_in_exif() -> bytes:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 0.0), 3: "W", 4: (0.0, 7.0, 0.0)})
    return _jpeg(_encoded(exif=exif))


@leak("RED403", place=None)
def comment_in_a_jpeg() -> bytes:
    data, note = _encoded(), f"House of {PERSON}".encode()
    return _jpeg(data[:2] + b"\xff\xfe" + struct.pack(">H", len(note) + 2) + note + data[2:])


@leak("RED404", place=None)
def bytes_behind_a_jpeg() -> bytes:
    return _jpeg(_encoded() + b"\0\0seen by " + PERSON.encode())


@leak("RED404", place=None)
def samples_behind_the_last_row() -> bytes:
    pdf, image = pictured(Image.new("L", (600, 80), 200))
    image.write(image.read_bytes() + f"written by {PERSON}, Northmoor".encode())
    return done(pdf)


@leak("RED301", "RED302", "RED304", place=None)
def author_in_a_picture_s_properties() -> bytes:
    pdf, image = pictured(Image.new("L", (60, 8), 200))
    packet = f"<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>{PERSON}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>"
    image["/Metadata"] = Stream(pdf, packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    return done(pdf)
