"""A clean rebuilt release with one fault put back at a time: the attack must refuse each, and name the right check."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from redact.model.geometry import Rect
from redact.model.report import REQUIRED_CHECKS
from tests.verify.builders import changed
from tests.verify.rebuilt_release import (
    FIRST,
    HIGH,
    SECRET,
    WRITTEN,
    attacked,
    image_in,
    made,
    mark_at,
)

Change = Callable[[pikepdf.Pdf], object]


def test_the_clean_release_is_clean() -> None:
    result = attacked(made()[1])
    assert result.could_not_look == ()
    assert result.findings == ()
    assert result.ran >= REQUIRED_CHECKS


def rewritten(page: int, change: Callable[[bytes], bytes]) -> Change:
    def apply(pdf: pikepdf.Pdf) -> None:
        owner = pdf.pages[page - 1].obj
        old = owner.Contents.read_bytes()
        new = change(old)
        assert new != old
        owner.Contents = pdf.make_stream(new)

    return apply


def body(pdf: pikepdf.Pdf) -> Any:
    return pdf.pages[0].obj.Resources.Font.F0


def box() -> Rect:
    return made()[2].boxes[0]


def user_box() -> tuple[float, float, float, float]:
    one = box()
    return one.x0, HIGH - one.y1, one.x1, HIGH - one.y0


def letters_shown() -> str:
    return "".join(sorted({c for line in FIRST for word in line.split() if word != SECRET for c in word}))


# --- fonts


def an_unused_glyph(pdf: pikepdf.Pdf) -> None:
    """The glyphs of the removed letters come back with the font as it was, and so do their map and widths."""
    source, _, _ = made()
    with pikepdf.open(io.BytesIO(source)) as old:
        whole = old.pages[0].obj.Resources.Font.F0
        inner = body(pdf).DescendantFonts[0]
        inner.FontDescriptor.FontFile2.write(whole.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes())


def a_map_entry(pdf: pikepdf.Pdf) -> None:
    old = body(pdf).ToUnicode.read_bytes()
    body(pdf).ToUnicode.write(old.replace(b"endcmap", b"1 beginbfchar <00f0> <004f> endbfchar endcmap"))


def a_width_entry(pdf: pikepdf.Pdf) -> None:
    body(pdf).DescendantFonts[0].W.extend([240, Array([787])])


def a_word_for_a_code(pdf: pikepdf.Pdf) -> None:
    old = body(pdf).ToUnicode.read_bytes()
    body(pdf).ToUnicode.write(old.replace(b"> <0054>", b"> <0054006800650072>"))


def a_font_name(pdf: pikepdf.Pdf) -> None:
    body(pdf).DescendantFonts[0].BaseFont = Name(f"/AAAAAA+{SECRET}")


# --- text


def white_text_under_the_mark(content: bytes) -> bytes:
    x0, y0, _, _ = user_box()
    return b"BT 1 g /Mk 10 Tf 1 0 0 1 %.2f %.2f Tm (Okaf) Tj ET 0 g\n" % (x0 + 1, y0 + 3) + content


def hidden_text_under_the_mark(content: bytes) -> bytes:
    x0, y0, _, _ = user_box()
    return b"BT 3 Tr /Mk 10 Tf 1 0 0 1 %.2f %.2f Tm (Okaf) Tj 0 Tr ET\n" % (x0 + 1, y0 + 3) + content


def first_lines(content: bytes) -> list[bytes]:
    return content.split(b"\n")


def a_word_moved(content: bytes) -> bytes:
    lines = first_lines(content)
    at = lines[1].split()
    at[8] = b"%.3f" % (float(at[8]) + 20)
    return b"\n".join([lines[0], b" ".join(at), *lines[2:]])


def a_word_dropped(content: bytes) -> bytes:
    lines = first_lines(content)
    return b"\n".join([lines[0], *lines[2:]])


def another_order(content: bytes) -> bytes:
    lines = first_lines(content)
    return b"\n".join([lines[1], lines[0], *lines[2:]])


def actual_text(content: bytes) -> bytes:
    return b"/Span <</ActualText (Okafor)>> BDC " + content + b" EMC"


# --- marks


def mark_moved(content: bytes) -> bytes:
    one = box()
    return content.replace(mark_at(one).encode(), mark_at(Rect(one.x0 + 10, one.y0, one.x1 + 10, one.y1)).encode())


def mark_grey(content: bytes) -> bytes:
    return content.replace(mark_at(box()).encode(), mark_at(box(), "0.6 g").encode())


def mark_red(content: bytes) -> bytes:
    return content.replace(mark_at(box()).encode(), mark_at(box(), "0.5 0 0 rg").encode())


def mark_missing(content: bytes) -> bytes:
    return content.replace(mark_at(box()).encode(), b"")


# --- line art


def spelt(close: bytes) -> bytes:
    """A letter K of slanted lines in the mark's place."""
    x0, y0, _, _ = user_box()
    return b"q %.2f %.2f m %.2f %.2f l %.2f %.2f l %s Q\n" % (x0 + 8, y0 + 11, x0 + 4, y0 + 7, x0 + 9, y0 + 3, close)


def a_clip_that_spells(content: bytes) -> bytes:
    return spelt(b"W n") + content


def strokes_that_spell(content: bytes) -> bytes:
    return spelt(b"S") + content


def bars_that_spell(content: bytes) -> bytes:
    x0, y0, _, _ = user_box()
    bars = b" ".join(b"%.2f %.2f 1 %.2f re" % (x0 + 2 + 3 * i, y0 + 3, 2 + i % 4) for i in range(9))
    return b"q " + bars + b" f Q\n" + content


def on_a_form(name: str, content: bytes, **extra: Any) -> Callable[[pikepdf.Pdf], Any]:
    def make(pdf: pikepdf.Pdf) -> Any:
        helvetica = Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
        )
        return pdf.make_stream(
            content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 595, 842]),
            Resources=Dictionary(Font=Dictionary(H=helvetica)), **extra,
        )  # fmt: skip

    return make


WORDS = b"BT /H 10 Tf 200 700 Td (Oka) Tj 3 0 Td (for) Tj ET"


def a_soft_mask_that_keeps_the_words(pdf: pikepdf.Pdf) -> None:
    group = on_a_form("G", WORDS, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))(pdf)
    owner = pdf.pages[0].obj
    owner.Resources.ExtGState = Dictionary(
        G0=Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=group))
    )
    owner.Contents = pdf.make_stream(owner.Contents.read_bytes() + b"\nq /G0 gs Q")


def a_pattern_that_keeps_the_words(pdf: pikepdf.Pdf) -> None:
    owner = pdf.pages[0].obj
    helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    owner.Resources.Pattern = Dictionary(
        P0=pdf.make_stream(
            WORDS,
            PatternType=1,
            PaintType=1,
            TilingType=1,
            BBox=Array([0, 0, 595, 842]),
            XStep=595,
            YStep=842,
            Resources=Dictionary(Font=Dictionary(H=helvetica)),
        )
    )


def a_form_that_is_not_drawn(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.XObject = Dictionary(Fm0=on_a_form("Fm", WORDS)(pdf))


# --- pictures


def image_of(pdf: pikepdf.Pdf) -> Any:
    return pdf.pages[1].obj.Resources.XObject.Im0


def jpeg(extra: bytes = b"", behind: bytes = b"") -> bytes:
    out = io.BytesIO()
    Image.new("L", (120, 60), 200).save(out, "JPEG")
    data = out.getvalue()
    return data[:2] + extra + data[2:] + behind


def as_jpeg(data: bytes) -> Change:
    def apply(pdf: pikepdf.Pdf) -> None:
        image_of(pdf).write(data, filter=Name.DCTDecode)

    return apply


COMMENT = b"\xff\xfe" + (2 + 8).to_bytes(2, "big") + b"by night"


def trailing_samples(pdf: pikepdf.Pdf) -> None:
    image = image_of(pdf)
    image.write(image.read_bytes() + b"\x80" * 120)


def an_alternate(pdf: pikepdf.Pdf) -> None:
    image_of(pdf).Alternates = Array([Dictionary(Image=image_in(pdf, WRITTEN), DefaultForPrinting=False)])


def drawn_as(matrix: bytes, before: bytes = b"", after: bytes = b"") -> Change:
    """One more picture of the secret on the second page."""

    def apply(pdf: pikepdf.Pdf) -> None:
        owner = pdf.pages[1].obj
        owner.Resources.XObject.Im1 = image_in(pdf, WRITTEN)
        owner.Contents = pdf.make_stream(
            owner.Contents.read_bytes() + b"\nq " + before + matrix + b" cm /Im1 Do Q " + after
        )

    return apply


def under_the_mark(pdf: pikepdf.Pdf) -> None:
    x0, y0, x1, y1 = user_box()
    owner = pdf.pages[0].obj
    owner.Resources.XObject = Dictionary(Im1=image_in(pdf, WRITTEN))
    drawn = b"q %.2f 0 0 %.2f %.2f %.2f cm /Im1 Do Q\n" % (x1 - x0, y1 - y0, x0, y0)
    owner.Contents = pdf.make_stream(drawn + owner.Contents.read_bytes())


# --- the file


def in_a_string(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.Note = pikepdf.String(f"by {SECRET}")


def in_utf16(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.Note = pikepdf.String(b"\xfe\xff" + SECRET.encode("utf-16-be"))


def in_a_stream(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.Note = pdf.make_stream(f"by {SECRET}".encode())


def in_a_nested_stream(pdf: pikepdf.Pdf) -> None:
    inner = pdf.make_stream(b"q Q", Next=pdf.make_stream(f"by {SECRET}".encode()))
    pdf.pages[0].obj.Resources.Note = inner


def in_a_name(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.Font[f"/{SECRET}"] = body(pdf)


def pages_swapped(pdf: pikepdf.Pdf) -> None:
    pdf.pages.reverse()


def page_lost(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1]


MUTANTS: list[tuple[str, Change]] = [
    ("fonts", an_unused_glyph),
    ("fonts", a_map_entry),
    ("fonts", a_width_entry),
    ("fonts", a_word_for_a_code),
    ("hidden_text", a_font_name),
    ("withheld_text", rewritten(1, white_text_under_the_mark)),
    ("second_engine", rewritten(1, white_text_under_the_mark)),
    ("lifted", rewritten(1, lambda c: white_text_under_the_mark(c).replace(b"1 g /Mk", b"0.5 g /Mk"))),
    ("second_engine", rewritten(1, hidden_text_under_the_mark)),
    ("kept_text", rewritten(1, a_word_moved)),
    ("second_engine", rewritten(1, a_word_moved)),
    ("seen", rewritten(1, a_word_moved)),
    ("seen", rewritten(2, a_word_dropped)),
    ("kept_text", rewritten(2, a_word_dropped)),
    ("second_engine", rewritten(1, another_order)),
    ("structure", rewritten(1, actual_text)),
    ("seen", rewritten(1, mark_moved)),
    ("seen", rewritten(1, mark_grey)),
    ("seen", rewritten(1, mark_red)),
    ("seen", rewritten(1, mark_missing)),
    ("lifted", rewritten(1, mark_missing)),
    ("paths", rewritten(1, a_clip_that_spells)),
    ("paths", rewritten(1, strokes_that_spell)),
    ("paths", rewritten(1, bars_that_spell)),
    ("lifted", rewritten(1, strokes_that_spell)),
    ("second_engine", a_soft_mask_that_keeps_the_words),
    ("second_engine", a_pattern_that_keeps_the_words),
    ("second_engine", a_form_that_is_not_drawn),
    ("images", as_jpeg(jpeg(COMMENT))),
    ("images", as_jpeg(jpeg(behind=b"more of it"))),
    ("images", trailing_samples),
    ("images", an_alternate),
    ("pixels", an_alternate),
    ("pixels", drawn_as(b"165 0 0 30 300 600")),
    ("seen", drawn_as(b"165 0 0 30 300 600")),
    ("pixels", drawn_as(b"165 0 0 30 300 600", after=b"1 g 300 600 165 30 re f")),
    ("pixels", drawn_as(b"165 0 0 30 900 600")),
    ("images", drawn_as(b"165 0 0 30 900 600")),
    ("images", drawn_as(b"3 0 0 1 300 600")),
    ("images", drawn_as(b"165 0 0 30 300 600", before=b"300 600 20 30 re W n ")),
    ("pictures", under_the_mark),
    ("lifted", under_the_mark),
    ("hidden_text", in_a_string),
    ("hidden_text", in_utf16),
    ("hidden_text", in_a_stream),
    ("hidden_text", in_a_nested_stream),
    ("hidden_text", in_a_name),
    ("kept_text", pages_swapped),
    ("seen", pages_swapped),
    ("kept_text", page_lost),
]


@pytest.mark.parametrize(("check", "change"), MUTANTS, ids=range(len(MUTANTS)))
def test_a_fault_put_back_is_refused(check: str, change: Change) -> None:
    result = attacked(changed(made()[1], change))
    assert check in {finding.check for finding in result.findings}
    assert SECRET not in repr(result)


def test_a_secret_packed_into_an_object_stream_is_refused() -> None:
    """In an object that is used, and packed with others."""
    with pikepdf.open(io.BytesIO(made()[1])) as pdf:
        in_a_string(pdf)
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert "hidden_text" in {finding.check for finding in attacked(out.getvalue()).findings}


def test_an_object_that_nothing_uses_is_refused() -> None:
    """Written into the file by hand: a library that saves it would leave it out."""
    content = made()[1]
    head, _, tail = content.partition(b"\n1 0 obj")
    spoilt = head + b"\n99 0 obj\n(" + SECRET.encode() + b")\nendobj\n1 0 obj" + tail
    result = attacked(spoilt)
    assert not result.clean
    assert result.findings or result.could_not_look
