"""A page as a picture: the marks burnt into its pixels, and over it text that nobody sees but anybody can select.

For pages that can't be written anew safely. Nothing of the old page comes along but what its pixels show.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from redact.apply.picture_pixels import blackened, image_of, inked
from redact.apply.picture_text import Word, spelt
from redact.model.geometry import Rect
from redact.model.pixels import PixelReader, Raster

EM = 0.6
"""Every glyph of Courier is this wide, in ems (Adobe Core 14 AFM): so each word can be stretched to its box."""
BASELINE = 0.2
"""Height of a word's baseline over the bottom of its box, in heights of the box."""
LINE = 0.5
"""Words of one line share this much of the lower one's height."""
TELLING = 3
UPRIGHT = 1.4
"""A word of at least TELLING letters that is so many times as high as wide runs up or down, or the other way round."""
PLAIN, OTHER = "/W1", "/W2"
CODES = 255
"""A simple font has no more codes that may stand for a letter (0 is left out)."""


def picture_page(
    release: Pdf,
    raster: Raster,
    *,
    width: float,
    height: float,
    rotation: int = 0,
    user_unit: float = 1.0,
    boxes: Sequence[Rect] = (),
    words: Sequence[Word] = (),
) -> pikepdf.Page:
    """Append a page to `release` that shows `raster`, with `boxes` black in its pixels.

    `width` and `height` are those of the unrotated crop box in points, which `raster` covers; `boxes` and `words` are
    in points of it. `words` become text that is not painted (render mode 3, ISO 32000-2 §9.3.6), in their order; a word
    whose centre is under a box is left out. The labels of the marks are drawn by others, on top.
    """
    shown = blackened(raster, boxes, width, height)
    page = release.add_blank_page(page_size=(width, height))
    if rotation % 360:
        page.obj.Rotate = rotation % 360
    if user_unit != 1.0:
        page.obj.UserUnit = user_unit
    kept = [(text, box) for text, box in words if not any(b.contains(*box.centre) for b in boxes)]
    codes = _codes(kept)
    resources = Dictionary(XObject=Dictionary(P=release.make_indirect(image_of(release, shown))))
    if fonts := _fonts(release, kept, codes):
        resources.Font = fonts
    page.obj.Resources = resources
    content = [f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /P Do Q"]
    content.extend(_text(kept, codes, height, rotation))
    page.obj.Contents = release.make_stream("\n".join(content).encode("ascii"))
    return page


def text_layer(
    reader: PixelReader | None,
    raster: Raster,
    known: Sequence[Word],
    boxes: Sequence[Rect],
    width: float,
    height: float,
) -> tuple[Word, ...]:
    """The words that a reader sees on a redacted page; () without a reader, and then the caller must tell that.

    `raster` covers the page's `width` by `height` points and is blackened here before it is read. `known` are the words
    of the old text layer in reading order, in points: they correct the reader's spelling and bring nothing back that
    it did not see. Raises CouldNotLook.
    """
    if reader is None:
        return ()
    shown = blackened(raster, boxes, width, height)
    across, down = raster.width / width, raster.height / height
    seen = [(w.text, _scaled(w.box, 1 / across, 1 / down)) for w in reader.read(shown)]
    return spelt(seen, known, boxes, lambda box: inked(shown, _scaled(box, across, down)))


def _scaled(box: Rect, across: float, down: float) -> Rect:
    return Rect(box.x0 * across, box.y0 * down, box.x1 * across, box.y1 * down)


def _codes(words: Sequence[Word]) -> dict[str, int]:
    """Codes for the letters of words that WinAnsiEncoding can't spell; those that find no code are not among them."""
    letters = dict.fromkeys(c for text, _ in words if _plain(text) is None for c in text)
    return {letter: code for code, letter in enumerate(list(letters)[:CODES], 1)}


def _plain(text: str) -> bytes | None:
    """A word in WinAnsiEncoding (ISO 32000-2 Annex D.2), or None."""
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        return None


def _fonts(release: Pdf, words: Sequence[Word], codes: Mapping[str, int]) -> Dictionary | None:
    if not words:
        return None
    fonts = Dictionary()
    fonts[PLAIN] = release.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier, Encoding=Name.WinAnsiEncoding)
    )
    if codes:
        names = Array([1, *(Name(f"/uni{ord(c):04X}") for c in codes)])
        fonts[OTHER] = release.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type1,
                BaseFont=Name.Courier,
                Encoding=Dictionary(Type=Name.Encoding, Differences=names),
                FirstChar=1,
                LastChar=len(codes),
                Widths=Array([round(1000 * EM)] * len(codes)),
                ToUnicode=release.make_stream(_to_unicode(codes)),
            )
        )
    return fonts


def _to_unicode(codes: Mapping[str, int]) -> bytes:
    """A map from codes to letters (ISO 32000-2 §9.10.3), 100 a block as the CMap format has it."""
    rows = [f"<{code:02X}> <{letter.encode('utf-16-be').hex().upper()}>" for letter, code in codes.items()]
    blocks = [rows[i : i + 100] for i in range(0, len(rows), 100)]
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
        *("\n".join((f"{len(b)} beginbfchar", *b, "endbfchar")) for b in blocks),
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]
    return "\n".join(parts).encode("ascii")


def _text(words: Sequence[Word], codes: Mapping[str, int], height: float, rotation: int) -> Iterator[str]:
    """One text object for all words. A word that another of its line follows carries the space between them."""
    if not words:
        return
    yield "BT 3 Tr"
    ways = _directions(words, rotation)
    for (text, box), direction, following in zip(words, ways, [*words[1:], None], strict=True):
        if box.area <= 0 or not text:
            continue
        plain = _plain(text)
        if plain is None and any(c not in codes for c in text):
            continue
        string = plain if plain is not None else bytes(codes[c] for c in text)
        if plain is not None and following is not None and _same_line(box, following[1], direction):
            string += b" "
        yield _shown(string, len(text), box, PLAIN if plain is not None else OTHER, direction, height)
    yield "ET"


def _shown(string: bytes, letters: int, box: Rect, font: str, direction: int, height: float) -> str:
    """Operators that set one word along its box: 0 to the right, 1 down, 3 up."""
    long, high = (box.width, box.height) if direction == 0 else (box.height, box.width)
    stretch = 100 * long / (letters * EM * high)
    up = BASELINE * high
    a, b, x, y = {
        0: (1, 0, box.x0, box.y1 - up),
        1: (0, -1, box.x0 + up, box.y0),
        3: (0, 1, box.x1 - up, box.y1),
    }[direction]
    where = f"{a} {b} {-b} {a} {x:.2f} {height - y:.2f} Tm"
    return f"{font} {high:.2f} Tf {stretch:.2f} Tz {where} <{string.hex().upper()}> Tj"


def _directions(words: Sequence[Word], rotation: int) -> list[int]:
    """Which way each word runs. A word so short that its box does not say runs as one beside it, or as most do."""
    told = [_upright(text, box) for text, box in words]
    known = [t for t in told if t is not None]
    mostly = 2 * sum(known) > len(known)
    upright: list[bool] = []
    for i, told_here in enumerate(told):
        if told_here is not None:
            upright.append(told_here)
            continue
        beside = [n for n in (i - 1, i + 1) if 0 <= n < len(words) and told[n] is not None]
        near = [bool(told[n]) for n in beside if _same_line(words[n][1], words[i][1], 1 if told[n] else 0, back=True)]
        upright.append(near[0] if near else mostly)
    way = _way([box for _, box in words], upright, rotation)
    return [way if u else 0 for u in upright]


def _upright(text: str, box: Rect) -> bool | None:
    """Whether a word runs up or down; None where its box does not say."""
    if len(text) < TELLING or 1 / UPRIGHT < box.height / max(box.width, 1e-6) < UPRIGHT:
        return None
    return box.height > box.width


def _way(boxes: Sequence[Rect], upright: Sequence[bool], rotation: int) -> int:
    """Whether upright words run down (1) or up (3): as they follow one another, or else so that /Rotate levels them."""
    onward = 0
    for (one, stands), (other, too) in pairwise(zip(boxes, upright, strict=True)):
        if stands and too and _same_line(one, other, 1, back=True):
            onward += 1 if other.y0 > one.y0 else -1
    if onward:
        return 1 if onward > 0 else 3
    return 3 if rotation % 360 == 90 else 1


def _same_line(one: Rect, other: Rect, direction: int, *, back: bool = False) -> bool:
    """Whether two boxes stand on one line, the other further on; or, with `back`, on either side."""
    if direction == 0:
        shared, least = min(one.y1, other.y1) - max(one.y0, other.y0), min(one.height, other.height)
        step = other.x0 - one.x0
    else:
        shared, least = min(one.x1, other.x1) - max(one.x0, other.x0), min(one.width, other.width)
        step = other.y0 - one.y0 if direction == 1 else one.y1 - other.y1
    return shared > LINE * least and (back or step > 0)
