"""A release as a rebuild leaves it, written by hand: embedded fonts of used glyphs only, one picture, one mark.

Invented people only.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import reportlab
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw

from redact.model.geometry import Rect
from redact.model.pixels import Raster, SeenWord
from redact.model.plan import Region
from redact.model.report import Finding, Report
from redact.verify.attack import attack
from redact.verify.evidence import Evidence
from redact.verify.standard import standard_checks
from tests.verify.builders import plan, redacted, saved

WIDE, HIGH, SIZE = 595.0, 842.0, 11.0
SECRET = "Okafor"
FIRST = ("The visit was made by Adaeze Okafor of the north team.", "Nothing else was seen there.")
SECOND = ("The neighbours had no more to say.", "One name is withheld; all else may go out.")
MARK = "s.40(2)"


@dataclass(frozen=True)
class Face:
    """An embedded font: its program, and code and width (in ems) of each letter."""

    program: bytes = field(repr=False)
    codes: dict[str, int]
    widths: dict[str, float]

    def width(self, text: str) -> float:
        return sum(self.widths[c] for c in text) * SIZE

    def shown(self, text: str) -> str:
        return "<" + "".join(f"{self.codes[c]:04x}" for c in text) + ">"


def face(letters: str) -> Face:
    """Those letters of a free typeface, and no other glyph."""
    whole = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
    options = subset.Options(notdef_outline=False, name_IDs=[], layout_features=[], glyph_names=False, hinting=False)
    options.drop_tables += ["OS/2", "name", "GSUB", "GPOS", "kern", "gasp"]
    font: Any = TTFont(whole)
    made = subset.Subsetter(options)
    made.populate(text=letters)
    made.subset(font)
    table, units = font.getBestCmap(), font["head"].unitsPerEm
    codes = {c: font.getGlyphID(table[ord(c)]) for c in sorted(set(letters))}
    widths = {c: font["hmtx"][table[ord(c)]][0] / units for c in codes}
    out = io.BytesIO()
    font.save(out)
    return Face(out.getvalue(), codes, widths)


def font_in(pdf: pikepdf.Pdf, one: Face) -> Any:
    """The font's dictionaries: composite, codes are glyph numbers (ISO 32000-2 §9.7)."""
    program = pdf.make_stream(one.program)
    program.Length1 = len(one.program)
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name("/AAAAAA+Body"), Flags=4, FontBBox=Array([0, -250, 1000, 950]),
        ItalicAngle=0, Ascent=928, Descent=-236, CapHeight=730, StemV=80, FontFile2=program,
    )  # fmt: skip
    inner = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/AAAAAA+Body"), CIDToGIDMap=Name.Identity,
        CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0), DW=0,
        FontDescriptor=pdf.make_indirect(descriptor), W=Array(widths_of(one)),
    )  # fmt: skip
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name("/AAAAAA+Body"),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(inner)]),
            ToUnicode=pdf.make_stream(map_of(one.codes)),
        )
    )


def widths_of(one: Face) -> list[Any]:
    return [part for c, code in one.codes.items() for part in (code, Array([round(1000 * one.widths[c], 3)]))]


def map_of(codes: dict[str, int]) -> bytes:
    rows = "\n".join(f"<{code:04x}> <{c.encode('utf-16-be').hex()}>" for c, code in codes.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{rows}\nendbfchar\nendcmap end end"
    ).encode()


def picture() -> Image.Image:
    """A plain drawing: two blocks."""
    image = Image.new("L", (120, 60), 255)
    pen = ImageDraw.Draw(image)
    pen.rectangle((10, 10, 50, 50), fill=90)
    pen.rectangle((70, 20, 110, 40), fill=160)
    return image


def image_in(pdf: pikepdf.Pdf, image: Image.Image) -> Any:
    return pdf.make_stream(
        image.tobytes(), Type=Name.XObject, Subtype=Name.Image, Width=image.width, Height=image.height,
        ColorSpace=Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip


def words(line: str, one: Face, y: float) -> list[tuple[float, float, str]]:
    """Each word with its place in user space."""
    placed, x = [], 72.0
    for word in line.split():
        placed.append((x, y, word))
        x += one.width(word + " ")
    return placed


def source_and_release() -> tuple[bytes, bytes, Region]:
    """The working copy, its clean release, and what was withheld."""
    before = face("".join((*FIRST, *SECOND)))
    region = _region(before)
    kept = {c for line in (*FIRST, *SECOND) for word in line.split() if word != SECRET for c in word}
    after = face("".join(sorted(kept)))
    return _document(before, before, ()), _document(before, after, (region,)), region


def _region(one: Face) -> Region:
    x, y, word = next(place for place in words(FIRST[0], one, 760.0) if place[2] == SECRET)
    box = Rect(x - 0.5, HIGH - y - 10.5, x + one.width(word) + 0.5, HIGH - y + 3.0).rounded()
    return Region("r1", 1, (box,), "s40_2", MARK, "PERSON", withheld=SECRET)


def _document(places: Face, one: Face, regions: Sequence[Region]) -> bytes:
    """Words stand where they stood in the source's font, whatever font they are set in."""
    with pikepdf.new() as pdf:
        body, drawing = font_in(pdf, one), image_in(pdf, picture())
        for number, lines in enumerate((FIRST, SECOND), 1):
            placed = [place for row, line in enumerate(lines) for place in words(line, places, 760.0 - 20 * row)]
            if regions:
                placed = [place for place in placed if place[2] != SECRET]
            content = "\n".join(text_at(one, *place) for place in placed)
            fonts = Dictionary(F0=body)
            resources = Dictionary(Font=fonts)
            if number == 2:
                content += "\nq 120 0 0 60 72 600 cm /Im0 Do Q"
                resources.XObject = Dictionary(Im0=drawing)
            for region in regions:
                if region.page == number:
                    content += mark_at(region.boxes[0])
                    fonts.Mk = Dictionary(
                        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
                    )
            page = Dictionary(
                Type=Name.Page, MediaBox=Array([0, 0, WIDE, HIGH]), Resources=resources,
                Contents=pdf.make_stream(content.encode()),
            )  # fmt: skip
            pdf.pages.append(pikepdf.Page(page))
        return saved(pdf)


def text_at(one: Face, x: float, y: float, word: str) -> str:
    return f"BT /F0 {SIZE} Tf 1 0 0 1 {x:.3f} {y:.3f} Tm {one.shown(word)} Tj ET"


def mark_at(box: Rect, fill: str = "0 g") -> str:
    """The mark, with its label in its middle."""
    left, bottom = box.x0, HIGH - box.y1
    return (
        f"\nq {fill} {left:.3f} {bottom:.3f} {box.width:.3f} {box.height:.3f} re f"
        f" BT 1 g /Mk 7 Tf 1 0 0 1 {left + box.width / 2 - 12:.3f} {bottom + 4:.3f} Tm ({MARK}) Tj ET Q"
    )


class Unlisted:
    """Stands for the detectors, which are not asked here."""

    name = "unlisted"

    def run(self, evidence: Evidence) -> Iterable[Finding]:
        return ()


class Sees:
    """A reader that sees the secret in pictures of the width in which the tests write it, and nothing in others."""

    digest = "sees the secret"

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        seen = "0kafor" if raster.width == WRITTEN.width else "noise"
        return (SeenWord(seen, Rect(0, 0, 10, 10), 0.9),)


WRITTEN = Image.new("L", (330, 60), 255)
ImageDraw.Draw(WRITTEN).text((10, 10), SECRET, fill=0, font_size=36)


@cache
def made() -> tuple[bytes, bytes, Region]:
    """The same, made once."""
    return source_and_release()


def attacked(content: bytes, pictured: frozenset[int] = frozenset()) -> Report:
    """What all checks say of a released file, at their strictest."""
    source, _, region = made()
    evidence = Evidence(source, content, plan(region), pictured=pictured, reader=Sees())
    return attack(evidence, redacted(content), (*standard_checks(rebuilt=True), Unlisted()))
