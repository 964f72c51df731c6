"""The pixels of a picture as stored, and of its masks, in greys."""

from __future__ import annotations

from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium_raw
from PIL import Image

from redact.model.errors import CouldNotLook
from redact.verify.drawing import DEEPEST, MOST_PIXELS

Size = tuple[int, int]


def plane_of(handle: Any) -> Image.Image:
    """A drawn picture's own pixels, without mask and matrix, decoded by pdfium. Raises CouldNotLook."""
    bitmap = pdfium_raw.FPDFImageObj_GetBitmap(handle)
    if not bitmap:
        raise CouldNotLook("a picture could not be decoded")
    # The wrapper frees pdfium's buffer with the last reference to it; the copy is our own.
    plane: Image.Image = pypdfium2.PdfBitmap.from_raw(bitmap).to_pil().convert("L").copy()
    return plane


def masks_of(page: Any) -> dict[Size, list[Image.Image]]:
    """The soft masks and stencils of a page's pictures, by the size of the picture in pixels (ISO 32000-2 §11.6.5)."""
    masks: dict[Size, list[Image.Image]] = {}
    for image in _images(page.get("/Resources"), 0, set()):
        for key in ("/SMask", "/Mask"):
            mask = image.get(key)
            if isinstance(mask, pikepdf.Stream):
                size = int(image.get("/Width", 0)), int(image.get("/Height", 0))
                masks.setdefault(size, []).append(_mask(mask))
    return masks


def _images(resources: Any, depth: int, seen: set[tuple[int, int]]) -> list[Any]:
    """The pictures that resources name, forms' too."""
    things = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    if not isinstance(things, pikepdf.Dictionary) or depth > DEEPEST:
        return []
    found = []
    for thing in things.as_dict().values():
        if not isinstance(thing, pikepdf.Stream) or thing.objgen in seen:
            continue
        seen.add(thing.objgen)
        if thing.get("/Subtype") == "/Image":
            found.append(thing)
        else:
            found.extend(_images(thing.get("/Resources"), depth + 1, seen))
    return found


def _mask(mask: Any) -> Image.Image:
    wide, high = int(mask.get("/Width", 0)), int(mask.get("/Height", 0))
    if wide * high > MOST_PIXELS:
        raise CouldNotLook("a mask is too large")
    if int(mask.get("/BitsPerComponent", 1)) == 8 and not _decoder(mask):
        raw = mask.read_bytes()
        if len(raw) >= wide * high:
            return Image.frombytes("L", (wide, high), raw[: wide * high])
    return pikepdf.PdfImage(mask).as_pil_image().convert("L")


def _decoder(mask: Any) -> bool:
    """Whether the stream is packed as a picture file, and not just deflated."""
    return any(str(f) in ("/DCTDecode", "/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode") for f in _filters(mask))


def _filters(stream: Any) -> list[Any]:
    value = stream.get("/Filter")
    if value is None:
        return []
    return list(value.as_list()) if isinstance(value, pikepdf.Array) else [value]
