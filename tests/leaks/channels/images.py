"""Words in pixels, and what image files carry beside their pixels."""

from __future__ import annotations

import io
import struct
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image, TiffImagePlugin

from maker.leaking_paper import image_of
from tests.leaks.channels.paper import (
    PLACE,
    done,
    form,
    layer,
    name_on_page,
    page_of,
    picture,
    put,
    resource,
    sheet,
)
from tests.leaks.channels.registry import SECRET, Box, channel

NAME = name_on_page()
TINY: Box = (72, 500, 78, 500.8)
TURNED: Box = (300, 100, 360, 550)


def _pictured(image: Image.Image | None = None, drawn: str = "", **more: Any) -> tuple[Pdf, Any]:
    """A sheet with a picture of words on it, and the image."""
    pdf = sheet(drawn or put("Im1") + layer(NAME))
    return pdf, resource(pdf, "/XObject", "/Im1", image_of(pdf, image or picture(), **more))


def _jpeg(pdf: Pdf, data: bytes, image: Image.Image) -> Stream:
    return Stream(
        pdf,
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.width,
        Height=image.height,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )


def _photograph() -> tuple[Image.Image, bytes]:
    """A picture without words, as JPEG."""
    image = picture("A photograph")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90)
    return image, out.getvalue()


@channel(ink=(NAME,))
def raster_text() -> bytes:
    return done(_pictured()[0])


@channel()
def raster_text_turned() -> bytes:
    """The picture stands on its side by its matrix. Its name runs upwards, and so does the layer over it."""
    wide, high = TURNED[2] - TURNED[0], TURNED[3] - TURNED[1]
    left, bottom, right, top = name_on_page((0, 0, high, wide))
    text = layer((left, bottom, right, top)).replace("BT ", "")
    drawn = f"q 0 {high} {-wide} 0 {TURNED[2]} {TURNED[1]} cm /Im1 Do Q\n"
    return done(_pictured(drawn=f"{drawn} q 0 1 -1 0 {TURNED[2]} {TURNED[1]} cm BT {text} Q")[0])


@channel()
def raster_text_rotated_ctm() -> bytes:
    """Turned by ten degrees, with the layer turned alike."""
    turn = "0.98481 0.17365 -0.17365 0.98481 90 -60 cm"
    return done(_pictured(drawn=f"q {turn} {put('Im1')} {layer(NAME)} Q")[0])


@channel(ink=(NAME,))
def raster_inline() -> bytes:
    image = picture()
    data = image.tobytes().hex().encode()
    matrix = f"{PLACE[2] - PLACE[0]} 0 0 {PLACE[3] - PLACE[1]} {PLACE[0]} {PLACE[1]} cm"
    head = f"q {matrix} BI /W {image.width} /H {image.height}"
    pdf = sheet()
    content = page_of(pdf)["/Contents"]
    inline = head.encode() + b" /CS /G /BPC 8 /F /AHx ID " + data + b"> EI Q\n" + layer(NAME).encode()
    content.write(content.read_bytes() + inline)
    return done(pdf)


@channel(ink=(NAME,))
def raster_smask_only() -> bytes:
    """The pixels are all black; the words stand in the mask that says where to paint them."""
    pdf, image = _pictured(Image.new("L", (600, 80), 0))
    inverse = Image.eval(picture(), lambda v: 255 - v)
    image["/SMask"] = pdf.make_indirect(image_of(pdf, inverse))
    return done(pdf)


@channel(ink=(NAME,))
def raster_stencil_mask() -> bytes:
    pdf = sheet("0 g " + put("Im1") + layer(NAME))
    bits = picture().convert("1", dither=Image.Dither.NONE)
    stencil = Stream(pdf, bits.tobytes(), Type=Name.XObject, Subtype=Name.Image, Width=600, Height=80, ImageMask=True)
    stencil["/BitsPerComponent"] = 1
    resource(pdf, "/XObject", "/Im1", stencil)
    return done(pdf)


@channel(ink=(NAME,))
def raster_half_box() -> bytes:
    """The mark covers the middle 60 % of the letters' height: what is left above and below can still be read."""
    left, bottom, right, top = NAME
    fifth = (top - bottom) / 5
    # Helvetica's box is 1.37 em high: this much smaller, it covers what we want.
    low, high = bottom + 1.6 * fifth, top - 1.6 * fifth
    return done(_pictured(drawn=put("Im1") + layer((left, low, right, high), spare=0))[0])


@channel(ink=(NAME,))
def image_alternates() -> bytes:
    pdf, image = _pictured()
    other = pdf.make_indirect(image_of(pdf, picture()))
    image["/Alternates"] = Array([Dictionary(Image=other, DefaultForPrinting=True)])
    return done(pdf)


@channel(ink=(NAME,))
def image_kept_by_other_reference() -> bytes:
    pdf, image = _pictured()
    second = sheet()
    pdf.pages.append(second.pages[0])
    page_of(pdf, 2)["/Resources"]["/XObject"] = Dictionary(Im7=image)
    resource(pdf, "/XObject", "/Im9", image)
    return done(pdf)


@channel(ink=(NAME,), accepted=False)
def image_shared_two_pages() -> bytes:
    """Drawn on both pages, with a layer over it on the first only."""
    pdf, image = _pictured()
    second = sheet(put("Im1"))
    pdf.pages.append(second.pages[0])
    page_of(pdf, 2)["/Resources"]["/XObject"] = Dictionary(Im1=image)
    return done(pdf)


@channel()
def image_shown_tiny() -> bytes:
    return done(_pictured(drawn=put("Im1", TINY))[0])


@channel()
def image_unused_resource() -> bytes:
    return done(_pictured(drawn=" ")[0])


@channel()
def image_cropped_by_clip() -> bytes:
    """A viewer's crop: only the end of the picture shows, the name lies beside the clip."""
    return done(_pictured(drawn=f"q 460 500 62 60 re W n {put('Im1')} Q")[0])


@channel()
def image_off_page() -> bytes:
    return done(_pictured(drawn=put("Im1", (700, 900, 1150, 960)))[0])


@channel()
def image_under_white_box() -> bytes:
    return done(_pictured(drawn=put("Im1") + "1 g 60 490 480 80 re f")[0])


@channel(ink=(NAME,))
def image_in_pattern() -> bytes:
    pdf = sheet("/Pattern cs /P1 scn 72 500 450 60 re f " + layer(NAME))
    images = Dictionary(Im1=pdf.make_indirect(image_of(pdf, picture())))
    tile = Stream(pdf, put("Im1").encode(), Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1)
    tile["/BBox"], tile["/XStep"], tile["/YStep"] = Array([0, 0, 595, 842]), 595, 842
    tile["/Resources"] = Dictionary(XObject=images)
    resource(pdf, "/Pattern", "/P1", tile)
    return done(pdf)


@channel(ink=(NAME,))
def image_in_softmask_group() -> bytes:
    pdf = sheet("q /G1 gs 0 g 72 500 450 60 re f Q " + layer(NAME))
    group = form(pdf, put("Im1"), Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    group["/Resources"]["/XObject"] = Dictionary(Im1=pdf.make_indirect(image_of(pdf, picture())))
    resource(pdf, "/ExtGState", "/G1", Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)))
    return done(pdf)


@channel()
def image_smask_of_photograph() -> bytes:
    """A small picture whose mask is full of words, without any mark near it."""
    pdf = sheet(put("Im1", (72, 500, 132, 508)))
    image = resource(pdf, "/XObject", "/Im1", image_of(pdf, Image.new("L", (60, 8), 90)))
    image["/SMask"] = pdf.make_indirect(image_of(pdf, picture()))
    return done(pdf)


@channel()
def jpeg_comment() -> bytes:
    pdf = sheet(put("Im1"))
    image, data = _photograph()
    note = f"by {SECRET}".encode()
    with_note = data[:2] + b"\xff\xfe" + struct.pack(">H", len(note) + 2) + note + data[2:]
    resource(pdf, "/XObject", "/Im1", _jpeg(pdf, with_note, image))
    return done(pdf)


@channel()
def jpeg_exif() -> bytes:
    pdf = sheet(put("Im1"))
    image = picture("A photograph")
    exif = Image.Exif()
    exif[0x013B] = SECRET
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90, exif=exif)
    resource(pdf, "/XObject", "/Im1", _jpeg(pdf, out.getvalue(), image))
    return done(pdf)


@channel()
def jpeg_trailing_bytes() -> bytes:
    pdf = sheet(put("Im1"))
    image, data = _photograph()
    resource(pdf, "/XObject", "/Im1", _jpeg(pdf, data + b"\0\0" + SECRET.encode() + b"\0", image))
    return done(pdf)


@channel()
def image_trailing_samples() -> bytes:
    """More samples than rows: behind the picture's last one stands the name."""
    pdf = sheet(put("Im1"))
    image = resource(pdf, "/XObject", "/Im1", image_of(pdf, picture("A photograph")))
    image.write(image.read_bytes() + f" by {SECRET}".encode())
    return done(pdf)


@channel()
def image_xmp() -> bytes:
    pdf, image = _pictured(picture("A photograph"), put("Im1"))
    image["/Metadata"] = Stream(pdf, f"<x>{SECRET}</x>".encode(), Type=Name.Metadata, Subtype=Name.XML)
    image["/Name"] = Name("/" + SECRET)
    return done(pdf)


@channel()
def jbig2_globals() -> bytes:
    """A comment in the segments that a scan's pages share (ISO/IEC 14492 §7.4.15)."""
    pdf = sheet(put("Im1"))
    bits = picture("A photograph").convert("1", dither=Image.Dither.NONE)
    note = b"\x20\x00\x00\x00Writer\x00" + SECRET.encode() + b"\x00\x00"
    shared = pdf.make_indirect(Stream(pdf, _segment(0, 62, 0, note)))
    image = Stream(
        pdf,
        _jbig2_page(bits),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=600,
        Height=80,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=1,
        Filter=Name.JBIG2Decode,
        DecodeParms=Dictionary(JBIG2Globals=shared),
    )
    resource(pdf, "/XObject", "/Im1", image)
    return done(pdf)


def _segment(number: int, kind: int, page: int, data: bytes) -> bytes:
    return struct.pack(">IBBBI", number, kind, 0, page, len(data)) + data


def _jbig2_page(bits: Image.Image) -> bytes:
    """A page of one generic region in T.6 coding, as Pillow's TIFF writer makes it."""
    out = io.BytesIO()
    bits.save(out, "TIFF", compression="group4", tiffinfo={TiffImagePlugin.ROWSPERSTRIP: bits.height})
    with Image.open(io.BytesIO(out.getvalue())) as tiff:
        tags: Any = tiff.tag_v2  # type: ignore[attr-defined]
        start, length = tags[TiffImagePlugin.STRIPOFFSETS][0], tags[TiffImagePlugin.STRIPBYTECOUNTS][0]
    wide, high = bits.size
    page = struct.pack(">IIIIBH", wide, high, 0, 0, 0, 0)
    region = struct.pack(">IIIIB", wide, high, 0, 0, 0) + b"\x01"
    return _segment(1, 48, 1, page) + _segment(2, 38, 1, region + out.getvalue()[start : start + length])


@channel()
def thumbnail() -> bytes:
    pdf = sheet()
    page_of(pdf)["/Thumb"] = pdf.make_indirect(image_of(pdf, picture()))
    return done(pdf)
