"""Where a page draws its pictures: pikepdf reads the instructions, pdfium decodes the pixels."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium_raw
from PIL import Image

from redact.model.errors import CouldNotLook
from redact.verify.graph import contents, instructions

Matrix = tuple[float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
DEEPEST = 16
MOST_PIXELS = 400_000_000
MOST_DRAWINGS = 100_000

_OPERATORS = "q Q cm Do gs scn SCN BI ID EI"
_INLINE = re.compile(rb"\bBI\b")


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture, or the mask of one, and the matrix that takes the unit square to user space (ISO 32000-2 §8.9.3)."""

    image: Any = field(repr=False)
    matrix: Matrix
    resources: Any = field(default=None, repr=False)


def times(first: Matrix, second: Matrix) -> Matrix:
    """`first`, then `second`."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def inverse(matrix: Matrix) -> Matrix | None:
    a, b, c, d, e, f = matrix
    area = a * d - b * c
    if abs(area) < 1e-9:
        return None
    return d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area


def apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def drawings(page: pikepdf.Page) -> list[Drawing]:
    """Every picture that the page draws, in forms and soft masks too. Raises on pictures that it can't place."""
    found: list[Drawing] = []
    for drawing in _walk(page, page.obj.get("/Resources") or page.resources, IDENTITY, 0):
        found.append(drawing)
        if len(found) > MOST_DRAWINGS:
            raise CouldNotLook("too many pictures on a page")
    return found


def _walk(stream: Any, resources: Any, start: Matrix, depth: int) -> Iterator[Drawing]:
    if depth > DEEPEST:
        raise CouldNotLook("forms lie too deep in each other")
    if not _may_draw(stream, resources):
        return
    ctm, saved = start, []
    for step in instructions(stream, _OPERATORS):
        match str(step.operator):
            case "q":
                saved.append(ctm)
            case "Q" if saved:
                ctm = saved.pop()
            case "cm":
                ctm = times(_matrix(step.operands), ctm)
            case "INLINE IMAGE":
                yield Drawing(step, ctm, resources)
            case "Do":
                yield from _object(_named(resources, "/XObject", step), resources, ctm, depth)
            case "gs":
                yield from _soft_mask(_named(resources, "/ExtGState", step), resources, ctm, depth)
            case "scn" | "SCN":
                _refuse_pattern(_named(resources, "/Pattern", step))


def _may_draw(stream: Any, resources: Any) -> bool:
    """Text pages, the most, need no parsing."""
    if resources is not None and any(resources.get(key) for key in ("/XObject", "/Pattern", "/ExtGState")):
        return True
    parts = contents(stream) if isinstance(stream, pikepdf.Page) else [stream]
    return any(_INLINE.search(part.read_bytes()) for part in parts)


def _named(resources: Any, kind: str, step: Any) -> Any:
    operands = step.operands
    if resources is None or not len(operands) or not isinstance(operands[-1], pikepdf.Name):
        return None
    return resources.get(kind, pikepdf.Dictionary()).get(str(operands[-1]))


def _object(value: Any, resources: Any, ctm: Matrix, depth: int) -> Iterator[Drawing]:
    if not isinstance(value, pikepdf.Stream):
        return
    if value.get("/Subtype") == "/Form":
        inner = times(_matrix(value.get("/Matrix")), ctm)
        yield from _walk(value, value.get("/Resources", resources), inner, depth + 1)
    elif value.get("/Subtype") == "/Image":
        yield Drawing(value, ctm)
        for key in ("/SMask", "/Mask"):
            mask = value.get(key)
            if isinstance(mask, pikepdf.Stream):
                yield Drawing(mask, ctm)


def _soft_mask(state: Any, resources: Any, ctm: Matrix, depth: int) -> Iterator[Drawing]:
    mask = state.get("/SMask") if state is not None else None
    group = mask.get("/G") if isinstance(mask, pikepdf.Dictionary) else None
    if group is not None:
        yield from _object(group, resources, ctm, depth)


def _refuse_pattern(pattern: Any) -> None:
    """A tile is drawn again and again, and which of them lies under a mark is not worked out here."""
    if not isinstance(pattern, pikepdf.Stream):
        return
    if any(True for _ in _walk(pattern, pattern.get("/Resources"), IDENTITY, 1)):
        raise CouldNotLook("a pattern on a page with marks holds a picture")


def _matrix(operands: Any) -> Matrix:
    if operands is None or len(operands) != 6:
        return IDENTITY
    a, b, c, d, e, f = (float(value) for value in operands)
    return a, b, c, d, e, f


def pixels(drawing: Drawing) -> Image.Image:
    """The picture as stored: its own pixels, without mask or matrix."""
    with pikepdf.new() as carrier:
        page = carrier.add_blank_page(page_size=(100, 100))
        if isinstance(drawing.image, pikepdf.Stream):
            _check_size(drawing.image)
            copy = carrier.copy_foreign(drawing.image)
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=copy))
            page.obj.Contents = carrier.make_stream(b"q 100 0 0 100 0 0 cm /Im Do Q")
        else:
            spaces = drawing.resources.get("/ColorSpace") if drawing.resources is not None else None
            if spaces is not None:
                holder = pikepdf.Dictionary(ColorSpace=_copied(carrier, spaces))
                page.obj.Resources = holder
            body = pikepdf.unparse_content_stream([drawing.image])
            page.obj.Contents = carrier.make_stream(b"q 100 0 0 100 0 0 cm\n" + body + b"\nQ")
        out = io.BytesIO()
        carrier.save(out)
    return _decoded(out.getvalue())


def _check_size(image: Any) -> None:
    if int(image.get("/Width", 0)) * int(image.get("/Height", 0)) > MOST_PIXELS:
        raise CouldNotLook("a picture is too large")


def _copied(carrier: pikepdf.Pdf, spaces: Any) -> Any:
    """Colour spaces of inline images; a direct dictionary holds indirect ones."""
    copies = pikepdf.Dictionary()
    for key, value in spaces.items():
        indirect = isinstance(value, pikepdf.Object) and value.is_indirect
        copies[key] = carrier.copy_foreign(value) if indirect else value
    return copies


def _decoded(content: bytes) -> Image.Image:
    document: Any = pypdfium2.PdfDocument(content)
    try:
        page = document[0]
        for thing in page.get_objects(filter=[pdfium_raw.FPDF_PAGEOBJ_IMAGE]):
            # pdfium frees the buffer with the last reference to it; the copy is our own.
            image: Image.Image = thing.get_bitmap(render=False).to_pil().copy()
            return image
    finally:
        document.close()
    raise CouldNotLook("a picture could not be decoded")
