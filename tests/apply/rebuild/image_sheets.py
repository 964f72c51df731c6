"""Pictures and colours on a sheet of paper, and what pdfium makes of it before and after they were written anew."""

from __future__ import annotations

import io
import struct
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image, ImageCms, ImageDraw

from redact.apply.rebuild.colour_spaces import ColourWriter
from redact.apply.rebuild.images import ImageWriter, WrittenImage

PLACE = (20, 30, 180, 120)
"""Left, bottom, width, height in points of where a picture lies."""
Pixels = np.ndarray[Any, np.dtype[Any]]


def shades(width: int = 160, height: int = 120, mode: str = "RGB") -> Image.Image:
    """Soft colours with some writing: a different gradient in each channel."""
    across, down = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    planes = (across, down, (across + down) / 2, across * down)
    channels = [Image.fromarray((255 * plane).astype(np.uint8)) for plane in planes[: len(mode)]]
    image = channels[0] if mode == "L" else Image.merge(mode, channels)
    ImageDraw.Draw(image).text((width // 8, height // 3), "Harbour", fill=0, font_size=height // 5)
    return image


def bits(width: int = 160, height: int = 120) -> Image.Image:
    return shades(width, height, "L").point(lambda v: 255 * (v > 90)).convert("1", dither=Image.Dither.NONE)


def jpeg(image: Image.Image, **how: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", **how)
    return out.getvalue()


def image_stream(pdf: Pdf, data: bytes, width: int, height: int, space: Any, depth: int = 8, **more: Any) -> Stream:
    keys = {"/Type": Name.XObject, "/Subtype": Name.Image, "/Width": width, "/Height": height}
    stream = Stream(pdf, data, {**keys, "/BitsPerComponent": depth})
    if space is not None:
        stream["/ColorSpace"] = space
    for key, value in more.items():
        stream["/" + key] = value
    return stream


def stream_of(pdf: Pdf, image: Image.Image, **more: Any) -> Stream:
    space = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK, "1": Name.DeviceGray}[image.mode]
    depth = 1 if image.mode == "1" else 8
    return image_stream(pdf, image.tobytes(), image.width, image.height, space, depth, **more)


def written(stream: Stream, part: Any = (0, 0, 1, 1), points: Any = PLACE[2:]) -> tuple[Pdf, WrittenImage]:
    """A picture written into a new document."""
    release = pikepdf.new()
    result = ImageWriter(release, ColourWriter(release)).write(stream, part, points)
    assert result is not None
    return release, result


def shown(pdf: Pdf, image: Any, part: Any = (0, 0, 1, 1), before: str = "") -> Pixels:
    """The sheet as pdfium renders it at 144 dpi, with a picture over that part of its place."""
    left, bottom, width, height = PLACE
    x, y = left + part[0] * width, bottom + part[1] * height
    wide, high = (part[2] - part[0]) * width, (part[3] - part[1]) * height
    content = f"0.8 1 0.9 rg 0 0 220 180 re f 0.1 0.2 0.7 rg {before} q {wide} 0 0 {high} {x} {y} cm /Im1 Do Q"
    return rendered(pdf, content, XObject=Dictionary(Im1=pdf.make_indirect(image)))


def rendered(pdf: Pdf, content: str, **resources: Any) -> Pixels:
    while pdf.pages:
        del pdf.pages[0]
    page: Any = pdf.add_blank_page(page_size=(220, 180))
    page.obj["/Resources"] = Dictionary(**resources)
    page.obj["/Contents"] = pdf.make_stream(content.encode())
    out = io.BytesIO()
    pdf.save(out, static_id=True)
    doc = pypdfium2.PdfDocument(out.getvalue())
    try:
        return np.asarray(doc[0].render(scale=2).to_pil().convert("RGB")).astype(np.int16)
    finally:
        doc.close()


def apart(one: Pixels, other: Pixels) -> float:
    """How far two sheets differ: the mean over all pixels and channels, of 255."""
    return float(np.abs(one - other).mean())


def saved(release: Pdf) -> bytes:
    out = io.BytesIO()
    release.save(out, static_id=True, compress_streams=False)
    return out.getvalue()


def profile_rgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def tint(pdf: Pdf, outputs: int = 3) -> Any:
    return pdf.make_indirect(
        Dictionary(
            FunctionType=2, Domain=Array([0, 1]), C0=Array([1] * outputs), C1=Array([0.9, 0.3, 0.1][:outputs]), N=1
        )
    )


def segment(number: int, kind: int, page: int, data: bytes) -> bytes:
    """A segment of a JBIG2 file (ISO/IEC 14492 §7.2)."""
    return struct.pack(">IBBBI", number, kind, 0, page, len(data)) + data
