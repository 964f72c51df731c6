"""Ways of getting a secret back out of a published file. Shares nothing with `redact.verify` but the libraries' names.

Each attack gives short notes on where it found the secret; none found anything when all give nothing.
"""

from __future__ import annotations

import contextlib
import ctypes
import io
import re
import unicodedata
import warnings
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium_raw
from PIL import Image, ImageDraw, ImageFont

from tests.leaks.channels.registry import Box, Channel

LIKE = 0.6
"""From this correlation on, pixels are taken for the same writing."""
SCALE = 3.0
DARK = 100
ENOUGH = 0.2
"""From this share of its ink on, a name can be read or guessed: the tops of its letters are enough."""
BLACK = 0.7
"""Of a mark, this share is black even where its label stands."""
DEEP = 40
_PATHS = dict(zip("q Q cm m l c v y h w S s".split(), "q Q cm m l c v y h w S s".split(), strict=True))
_PATHS |= dict.fromkeys("f F f* B B* b b* n".split(), "f")
"""Operators that build paths, and those that paint or drop them: all are to paint."""
_HEX_RUN = re.compile(rb"(?:[0-9A-Fa-f]{2}[\s<>]*){6,}")
_NO_PICTURE = (pikepdf.PdfError, pikepdf.DependencyError, NotImplementedError, OSError)
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_LETTER = re.compile(r"[^\W_]")


def fold(text: str) -> str:
    """Compatibility forms and case undone; all but letters and digits dropped."""
    return "".join(_LETTER.findall(unicodedata.normalize("NFKC", text).casefold()))


def attacked(published: bytes, channel: Channel, marks: Sequence[tuple[int, Box]], source: bytes) -> list[str]:
    """Every attack over one file. `marks`: page and box of each mark, in points from the top left of the crop box."""
    return [
        *in_bytes(published, channel),
        *in_objects(published, channel),
        *in_text(published, channel),
        *in_fonts(published, channel),
        *in_pictures(published, channel),
        *under_marks(published, channel, marks, source),
        *in_paths(published, channel, source),
    ]


def _holds(data: bytes, channel: Channel) -> bool:
    """Whether bytes spell the secret in any coding, forwards or backwards."""
    wanted = fold(channel.secret)
    return any(wanted in text or wanted[::-1] in text for text in map(fold, _readings(data)))


def _readings(data: bytes) -> Iterator[str]:
    yield data.decode("latin-1")
    yield data.decode("utf-8", "ignore")
    for start in (0, 1):
        yield data[start:].decode("utf-16-be", "ignore")
        yield data[start:].decode("utf-16-le", "ignore")
    for run in _HEX_RUN.findall(data):
        digits = re.sub(rb"[\s<>]", b"", run)
        inner = bytes.fromhex(digits[: len(digits) // 2 * 2].decode())
        yield inner.decode("latin-1")
        yield inner.decode("utf-16-be", "ignore")
        yield inner.decode("utf-16-le", "ignore")


def in_bytes(published: bytes, channel: Channel) -> Iterator[str]:
    """The file as it lies there, and whatever can be inflated out of it, objects or no objects."""
    if _holds(published, channel):
        yield "raw bytes"
    for match in re.finditer(rb"stream\r?\n", published):
        with contextlib.suppress(zlib.error):
            inflater = zlib.decompressobj()
            inflated = inflater.decompress(published[match.end() :], 1 << 22)
            if _holds(inflated, channel):
                yield f"carved stream at {match.start()}"


def in_objects(published: bytes, channel: Channel) -> Iterator[str]:
    """Every object of the file, used or not: names, keys, strings, streams raw and decoded."""
    with pikepdf.open(io.BytesIO(published)) as pdf:
        for thing in [*pdf.objects, pdf.trailer]:
            for where, data in _parts(thing, 0):
                if _holds(data, channel):
                    yield f"object {thing.objgen[0] if isinstance(thing, pikepdf.Object) else 0} {where}"
            if isinstance(thing, pikepdf.Stream) and _shows(thing, channel):
                yield f"glyph codes of object {thing.objgen[0]}"
        for number, page in enumerate(pdf.pages, 1):
            if _shows(page, channel):
                yield f"glyph codes of page {number}"


def _parts(value: Any, depth: int) -> Iterator[tuple[str, bytes]]:
    """What a value spells, without following references: each indirect object has its own turn."""
    if depth > DEEP:
        return
    if isinstance(value, pikepdf.String):
        yield "string", bytes(value)
        yield "string", str(value).encode("utf-8", "replace")
    elif isinstance(value, pikepdf.Name):
        yield "name", _ESCAPED.sub(lambda m: bytes.fromhex(m[1].decode()), value.unparse())
    elif isinstance(value, pikepdf.Array):
        for item in value.as_list():
            if not _elsewhere(item):
                yield from _parts(item, depth + 1)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        if isinstance(value, pikepdf.Stream):
            yield "raw stream", value.read_raw_bytes()
            with contextlib.suppress(pikepdf.PdfError):
                yield "decoded stream", value.read_bytes()
        for key, item in value.items():
            yield "key", key.encode("utf-8", "replace")
            if not _elsewhere(item):
                yield from _parts(item, depth + 1)


def _elsewhere(value: Any) -> bool:
    return isinstance(value, pikepdf.Object) and value.is_indirect


def _steps(content: Any) -> list[tuple[str, Any]]:
    """Operators and operands as far as they can be read; of a picture, a font or a map none, or nonsense."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return [(str(step.operator), step.operands) for step in pikepdf.parse_content_stream(content)]
    except (pikepdf.PdfError, TypeError, UnicodeDecodeError):
        return []


def _shows(content: Any, channel: Channel) -> bool:
    """Whether the strings that a content stream shows, joined in drawing order, spell the secret or its codes."""
    if isinstance(content, pikepdf.Stream) and content.get("/Subtype") == "/Image":
        return False
    shown = b"".join(
        bytes(part)
        for _, operands in _steps(content)
        for operand in operands
        for part in (operand.as_list() if isinstance(operand, pikepdf.Array) else [operand])
        if isinstance(part, pikepdf.String)
    )
    spaceless = shown.replace(b" ", b"")
    return _holds(shown, channel) or any(code in shown or code in spaceless for code in channel.codes)


Char = tuple[str, float, float]


def in_text(published: bytes, channel: Channel) -> Iterator[str]:
    """What pdfium reads: in drawing order, by rows and by columns, forwards and backwards."""
    wanted = fold(channel.secret)
    document: Any = pypdfium2.PdfDocument(published)
    try:
        for number in range(len(document)):
            chars = _chars(document[number])
            orders: dict[str, Callable[[Char], tuple[float, float]]] = {
                "rows": lambda c: (-round(c[2] / 2), c[1]),
                "columns": lambda c: (round(c[1] / 4), -c[2]),
            }
            texts = {"drawing order": chars} | {how: sorted(chars, key=key) for how, key in orders.items()}
            for how, ordered in texts.items():
                text = fold("".join(c[0] for c in ordered))
                if wanted in text or wanted[::-1] in text:
                    yield f"text of page {number + 1} by {how}"
    finally:
        document.close()


def _chars(page: Any) -> list[Char]:
    """Each character with the middle of its left edge."""
    textpage = page.get_textpage()
    try:
        found = []
        edges = [ctypes.c_double() for _ in range(4)]
        for i in range(pdfium_raw.FPDFText_CountChars(textpage.raw)):
            code = pdfium_raw.FPDFText_GetUnicode(textpage.raw, i)
            pdfium_raw.FPDFText_GetCharBox(textpage.raw, i, *map(ctypes.byref, edges))
            char = chr(code) if code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"
            found.append((char, edges[0].value, (edges[2].value + edges[3].value) / 2))
        return found
    finally:
        textpage.close()


def text_of(published: bytes) -> str:
    """All that pdfium reads, in drawing order, folded: there kept words must stand."""
    document: Any = pypdfium2.PdfDocument(published)
    try:
        return fold("".join(c[0] for number in range(len(document)) for c in _chars(document[number])))
    finally:
        document.close()


def in_fonts(published: bytes, channel: Channel) -> Iterator[str]:
    """A font whose map or encoding lists just the letters of the secret was made for it."""
    wanted = set(channel.secret)
    with pikepdf.open(io.BytesIO(published)) as pdf:
        for thing in pdf.objects:
            if not isinstance(thing, pikepdf.Dictionary) or thing.get("/Type") != "/Font":
                continue
            letters = {c for c in _mapped(thing) if c.isalnum()}
            if letters == wanted:
                yield f"the letters of font {thing.objgen[0]}"


def _mapped(font: Any) -> Iterator[str]:
    unicode = font.get("/ToUnicode")
    if isinstance(unicode, pikepdf.Stream):
        for target in re.findall(rb"<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>", unicode.read_bytes()):
            yield from bytes.fromhex(target.decode()).decode("utf-16-be", "ignore")
    descriptor = font.get("/FontDescriptor")
    if descriptor is not None and "/CharSet" in descriptor:
        yield from str(descriptor["/CharSet"]).replace("/", "")


def in_pictures(published: bytes, channel: Channel) -> Iterator[str]:
    """Every image of the file, drawn or not, searched for the secret in the pixels that the makers write."""
    pattern = _written(channel.secret)
    with pikepdf.open(io.BytesIO(published)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream) and _is_picture(thing):
                with warnings.catch_warnings(), contextlib.suppress(*_NO_PICTURE):
                    warnings.simplefilter("ignore")
                    if _alike_anywhere(pikepdf.PdfImage(thing).as_pil_image(), pattern):
                        yield f"pixels of object {thing.objgen[0]}"
    document: Any = pypdfium2.PdfDocument(published)
    try:
        for number in range(len(document)):
            page = document[number]
            for thing in page.get_objects(filter=[pdfium_raw.FPDF_PAGEOBJ_IMAGE]):
                if _alike_anywhere(thing.get_bitmap(render=False).to_pil(), pattern):
                    yield f"pixels of a picture on page {number + 1}"
    finally:
        document.close()


def _is_picture(stream: Any) -> bool:
    return "/Width" in stream and "/Height" in stream


def _written(secret: str) -> np.ndarray[Any, Any]:
    """The secret as `paper.picture` writes it, cut to its ink."""
    left, top, right, bottom = ImageFont.load_default(size=40).getbbox(secret)
    image = Image.new("L", (round(right - left), round(bottom - top)), 255)
    ImageDraw.Draw(image).text((-left, -top), secret, fill=0, font_size=40)
    return np.asarray(image, dtype=np.float64)


def _alike_anywhere(image: Image.Image, pattern: np.ndarray[Any, Any]) -> bool:
    """The best normalised correlation of a pattern over all places of an image, dark on light or light on dark."""
    pixels = np.asarray(image.convert("L"), dtype=np.float64)
    high, wide = pattern.shape
    if pixels.shape[0] < high or pixels.shape[1] < wide or pixels.max() - pixels.min() < 16:
        return False
    shape = (pixels.shape[0] + high, pixels.shape[1] + wide)
    spectrum = np.fft.rfft2(pixels, shape)

    def slid(kernel: np.ndarray[Any, Any], of: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        full = np.fft.irfft2(of * np.fft.rfft2(kernel[::-1, ::-1], shape), shape)
        return full[high - 1 : pixels.shape[0], wide - 1 : pixels.shape[1]]

    flat = np.ones_like(pattern)
    centred = pattern - pattern.mean()
    total, squares = slid(flat, spectrum), slid(flat, np.fft.rfft2(pixels**2, shape))
    spread = np.sqrt(np.maximum(squares - total**2 / pattern.size, 1e3)) * np.sqrt((centred**2).sum())
    return bool(np.abs(slid(centred, spectrum) / spread).max() >= LIKE)


def under_marks(published: bytes, channel: Channel, marks: Sequence[tuple[int, Box]], source: bytes) -> Iterator[str]:
    """Page 1 without its black boxes, laid over the source: where the ink was, nothing alike may be left."""
    if not channel.ink:
        return
    then, now = _rendered(_layers_on(source), ()), _rendered(published, [box for page, box in marks if page == 1])
    for page, (x0, y0, x1, y1) in marks:
        inside = now[int(y0 * SCALE) + 1 : int(y1 * SCALE), int(x0 * SCALE) + 1 : int(x1 * SCALE)] if page == 1 else now
        if page == 1 and inside.size and np.median(inside) < DARK / 2 and (inside < DARK / 2).mean() > BLACK:
            inside[:] = 255  # black in the pixels themselves, as a page that became a picture has it: no ink to see
    for left, bottom, right, top in channel.ink:
        rows = slice(int((842 - top) * SCALE), int((842 - bottom) * SCALE))
        columns = slice(int(left * SCALE), int(right * SCALE))
        was, left_over = then[rows, columns], now[rows, columns]
        if was.std() < 1:
            yield "the source shows nothing where the channel says: mend the maker"
        elif left_over.std() >= 1 and abs(np.corrcoef(was.ravel(), left_over.ravel())[0, 1]) >= LIKE:
            yield "the ink of the name, under a mark or beside it"
        elif (share := float((np.abs(left_over - was)[was < DARK] < DARK / 2).mean())) >= ENOUGH:
            yield f"{share:.0%} of the name's ink, under a mark or beside it"


def in_paths(published: bytes, channel: Channel, source: bytes) -> Iterator[str]:
    """The lines of every content stream by itself, used or not, clips among them, painted on an empty page."""
    if not channel.ink:
        return
    then = _rendered(_layers_on(source), ())
    with pikepdf.open(io.BytesIO(published)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream) and (painted := _painted(thing)) is not None:
                now = _rendered(painted, ())
                for left, bottom, right, top in channel.ink:
                    rows = slice(int((842 - top) * SCALE), int((842 - bottom) * SCALE))
                    columns = slice(int(left * SCALE), int(right * SCALE))
                    was, drawn = then[rows, columns], now[rows, columns]
                    if drawn.std() >= 1 and abs(np.corrcoef(was.ravel(), drawn.ravel())[0, 1]) >= LIKE:
                        yield f"paths of object {thing.objgen[0]}"


def _painted(stream: Any) -> bytes | None:
    """A page with all paths of a content stream but its rectangles, in black; None where it has none."""
    if _is_picture(stream):
        return None
    steps = _steps(stream)
    if not any(operator in {"l", "c"} for operator, _ in steps):
        return None
    renamed = [(operands, pikepdf.Operator(_PATHS[name])) for name, operands in steps if name in _PATHS]
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj["/Contents"] = pdf.make_stream(pikepdf.unparse_content_stream(renamed))
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def _layers_on(content: bytes) -> bytes:
    """The same with nothing hidden."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        if "/OCProperties" in pdf.Root:
            del pdf.Root["/OCProperties"]
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def _rendered(content: bytes, marks: Sequence[Box]) -> np.ndarray[Any, Any]:
    """Page 1 in grey, as large as A4, after the paths that are just its marks have been taken off."""
    document: Any = pypdfium2.PdfDocument(content)
    try:
        document.init_forms()
        page = document[0]
        high = page.get_height()
        for thing in list(page.get_objects(filter=[pdfium_raw.FPDF_PAGEOBJ_PATH], max_depth=1)):
            left, bottom, right, top = thing.get_bounds()
            box = (left, high - top, right, high - bottom)
            if any(max(abs(a - b) for a, b in zip(box, mark, strict=True)) < 1 for mark in marks):
                page.remove_obj(thing)
        pdfium_raw.FPDFPage_GenerateContent(page.raw)
        return np.asarray(page.render(scale=SCALE, may_draw_forms=True).to_pil().convert("L"), dtype=np.float64)
    finally:
        document.close()
