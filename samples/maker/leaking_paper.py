"""The sheet on which each leaking sample hides a name, and the list that the makers enter themselves in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image, ImageDraw

PERSON = "Adaeze Okafor"
HOME = "14 Larch Close, Northmoor"
SECRET = f"{PERSON} of {HOME}"
LINES = (
    "Northmoor Borough Council",
    "",
    "Dear requester,",
    "We hold the information that you asked for. One visit was made in May.",
    "It was made by                                                                        .",
    "Nothing else was recorded. You may ask us to look at this decision again.",
)
LEFT, TOP, STEP, SIZE = 72, 760, 18, 11
BASE = TOP - 4 * STEP
"""Baseline of the line with the gap, in user space."""
GAP = (142.0, BASE - 3.0, 380.0, BASE + 10.0)
"""Where the name belongs: left, bottom, right, top."""
PLACE = (72.0, 480.0, 522.0, 540.0)
"""Where a picture of 600 by 80 pixels lies."""
HEIGHT = 842

Box = tuple[float, float, float, float]
Make = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Expected:
    """One of `rules` must be found on `page`; `box`, where given, is the place in points from the top left."""

    rules: tuple[str, ...]
    page: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Leak:
    """One attack: the file's name says which."""

    name: str
    make: Make
    expected: tuple[Expected, ...]


LEAKS: dict[str, Leak] = {}


def leak(*rules: str, page: int = 1, place: Box | None = GAP) -> Callable[[Make], Make]:
    """Enter a maker under its own name. `place` is in user space; None for what has none."""

    def enter(make: Make) -> Make:
        name = make.__name__.replace("_", "-")
        if name in LEAKS:
            raise ValueError(f"two leaks are called {name}")
        box = (place[0], HEIGHT - place[3], place[2], HEIGHT - place[1]) if place and page else None
        LEAKS[name] = Leak(name, make, (Expected(rules, page, box),))
        return make

    return enter


def said(text: str, x: float = GAP[0], y: float = BASE, size: float = SIZE, more: str = "") -> str:
    """Text at a place, by default in the gap; `more` are operators before it is shown."""
    return f"BT /F1 {size} Tf {more} 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n"


def body() -> str:
    return "".join(said(line, LEFT, TOP - STEP * row) for row, line in enumerate(LINES) if line)


def box(place: Box = GAP, colour: str = "0 g") -> str:
    """A filled rectangle."""
    return f"q {colour} {place[0]} {place[1]} {place[2] - place[0]} {place[3] - place[1]} re f Q\n"


def helvetica() -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)


def sheet(after: str = "", *, before: str = "") -> Pdf:
    """A page with the usual lines; `before` is drawn first, `after` last."""
    pdf = pikepdf.new()
    page: Any = pdf.add_blank_page(page_size=(595, HEIGHT))
    page.obj["/Resources"] = Dictionary(Font=Dictionary(F1=helvetica()))
    page.obj["/Contents"] = pdf.make_stream((before + body() + after).encode("latin-1"))
    return pdf


def page_of(pdf: Pdf) -> Any:
    return pdf.pages[0].obj


def resource(pdf: Pdf, kind: str, name: str, value: Any) -> Any:
    """Give page 1 a resource, and it back as an indirect object."""
    resources = page_of(pdf)["/Resources"]
    if kind not in resources:
        resources[kind] = Dictionary()
    held = value if isinstance(value, Stream) else pdf.make_indirect(value)
    resources[kind][name] = held
    return held


def form(pdf: Pdf, content: str, **more: Any) -> Stream:
    """A form XObject as large as the page."""
    return Stream(
        pdf,
        content.encode("latin-1"),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, 595, HEIGHT]),
        Resources=Dictionary(Font=Dictionary(F1=helvetica())),
        **more,
    )


def annotation(pdf: Pdf, kind: str, place: Box = GAP, **more: Any) -> Any:
    """Put an annotation on page 1."""
    page = page_of(pdf)
    one = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array(list(place)), F=4, **more)
    held = pdf.make_indirect(one)
    if "/Annots" not in page:
        page["/Annots"] = Array()
    page["/Annots"].append(held)
    return held


def scrawl(text: str = f"Seen: {PERSON}", size: tuple[int, int] = (600, 80)) -> Image.Image:
    """Words in grey pixels."""
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).text((12, 12), text, fill=0, font_size=44)
    return image


def image_of(pdf: Pdf, image: Image.Image, **more: Any) -> Stream:
    """An image XObject of 8-bit grey."""
    return Stream(
        pdf,
        image.tobytes(),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.width,
        Height=image.height,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
        **more,
    )


def jpeg_of(pdf: Pdf, data: bytes, size: tuple[int, int]) -> Stream:
    return Stream(
        pdf,
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=size[0],
        Height=size[1],
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )


def put(name: str = "Im1", place: Box = PLACE) -> str:
    """Draw an XObject over a place."""
    return f"q {place[2] - place[0]} 0 0 {place[3] - place[1]} {place[0]} {place[1]} cm /{name} Do Q\n"


def pictured(image: Image.Image | None = None, drawn: str = "", **more: Any) -> tuple[Pdf, Any]:
    """A sheet with a picture of words on it, and the image."""
    pdf = sheet(drawn or put())
    return pdf, resource(pdf, "/XObject", "/Im1", image_of(pdf, image or scrawl(), **more))


def done(pdf: Pdf, **how: Any) -> bytes:
    """Saved without a clock; as plain as can be."""
    out = BytesIO()
    how.setdefault("object_stream_mode", pikepdf.ObjectStreamMode.disable)
    pdf.save(out, static_id=True, fix_metadata_version=False, compress_streams=True, **how)
    pdf.close()
    return out.getvalue()
