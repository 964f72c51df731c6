"""Text that is drawn in ways which a search, or a reader's eye, passes over."""

from __future__ import annotations

from math import cos, radians, sin

from pikepdf import Array, Name

from maker.leaking_paper import image_of
from tests.leaks.channels.paper import (
    HELVETICA,
    done,
    layer,
    name_on_page,
    page_of,
    picture,
    put,
    resource,
    said,
    sheet,
)
from tests.leaks.channels.registry import AFTER, BEFORE, KEPT, SECRET, channel

MISREAD = "0kaf0r"
AGAIN = said(f"{BEFORE}{SECRET}", 72, 650)
SIGNED = said(f"Signed by {SECRET}", 72, 650)


def _places(x: float, size: float = 11) -> list[tuple[str, float]]:
    """The secret's letters, each with the place where a typesetter would set it."""
    places = []
    for letter in SECRET:
        places.append((letter, x))
        x += HELVETICA[letter] / 1000 * size
    return places


@channel()
def visible_text() -> bytes:
    return done(sheet(SIGNED))


@channel(kept=KEPT)
def line_broken() -> bytes:
    drawn = said("The visit at noon was made by Adaeze Oka-", 72, 700) + said("for of the northern team.", 72, 686)
    return done(sheet(drawn, named=False))


@channel()
def kerning_split() -> bytes:
    return done(sheet("BT /F1 11 Tf 72 700 Td [(Seen by O) 20 (k) -15 (af) 40 (or at noon.)] TJ ET"))


@channel()
def one_bt_per_letter() -> bytes:
    return done(sheet("".join(said(c, x, 700) for c, x in _places(200))))


@channel()
def letter_spaced() -> bytes:
    return done(sheet("BT /F1 11 Tf 5 Tc 72 700 Td (" + SECRET + ") Tj 0 Tc ET " + said("O k a f o r", 300, 700)))


@channel()
def scrambled_order() -> bytes:
    places = _places(200)
    return done(sheet("".join(said(*places[i], 700) for i in (3, 0, 5, 1, 4, 2))))


@channel()
def double_printed() -> bytes:
    return done(sheet(said(f"Seen by {SECRET}.", 72, 700) + said(f"Seen by {SECRET}.", 72.3, 700.2)))


@channel()
def quote_operators() -> bytes:
    drawn = f"BT /F1 11 Tf 14 TL 72 714 Td (Seen by {SECRET}) ' 1 0 (and by {SECRET} too) \" ET"
    return done(sheet(drawn))


@channel()
def rotated_page() -> bytes:
    pdf = sheet(SIGNED)
    page_of(pdf)["/Rotate"] = 90
    return done(pdf)


@channel()
def rotated_page_cropped() -> bytes:
    pdf = sheet(SIGNED)
    page_of(pdf)["/Rotate"] = 270
    page_of(pdf)["/CropBox"] = Array([50, 400, 500, 800])
    return done(pdf)


@channel()
def rotated_text_45() -> bytes:
    c, s = cos(radians(45)), sin(radians(45))
    return done(sheet(f"BT /F1 18 Tf {c:.5f} {s:.5f} {-s:.5f} {c:.5f} 200 400 Tm (Seen by {SECRET} at noon) Tj ET"))


@channel()
def mirrored_text() -> bytes:
    return done(sheet(f"BT /F1 18 Tf -1 0 0 1 400 600 Tm (Seen by {SECRET} at noon) Tj ET"))


@channel()
def cropbox_offset() -> bytes:
    pdf = sheet(SIGNED)
    page_of(pdf)["/MediaBox"] = Array([-100, -200, 700, 900])
    page_of(pdf)["/CropBox"] = Array([31.5, 417.25, 560, 810])
    return done(pdf)


@channel()
def user_unit() -> bytes:
    pdf = sheet(said(f"Seen by {SECRET}.", 72, 300))
    page_of(pdf)["/UserUnit"] = 2.5
    return done(pdf)


@channel()
def unbalanced_q() -> bytes:
    return done(sheet("Q Q " + said(f"Seen by {SECRET}.", 72, 600) + "q q 2 0 0 2 0 0 cm", under="q 1 0 0 1 0 -20 cm "))


@channel()
def white_text() -> bytes:
    return done(sheet("1 g " + said(f"Written by {SECRET}", 72, 600)))


@channel()
def zero_scale_text() -> bytes:
    drawn = f"BT /F1 11 Tf 0 Tz 72 600 Td (by {SECRET}) Tj 100 Tz ET BT /F1 0 Tf 72 580 Td ({SECRET}) Tj ET"
    return done(sheet(drawn + f" BT /F1 11 Tf 0 0 0 0 72 560 Tm ({SECRET}) Tj ET"))


@channel()
def invisible_tr3() -> bytes:
    return done(sheet(said(f"Written by {SECRET}", 72, 600, more="3 Tr")))


@channel(ink=(name_on_page(),))
def ocr_layer_over_scan() -> bytes:
    pdf = sheet(put("Im1") + layer(name_on_page()))
    resource(pdf, "/XObject", "/Im1", image_of(pdf, picture()))
    return done(pdf)


@channel(ink=(name_on_page(),), reads_as=(MISREAD,))
def ocr_misread_over_scan() -> bytes:
    pdf = sheet(put("Im1") + layer(name_on_page(), MISREAD))
    resource(pdf, "/XObject", "/Im1", image_of(pdf, picture()))
    return done(pdf)


@channel()
def text_behind_image() -> bytes:
    pdf = sheet(said(f"Seen by {SECRET} at noon", 80, 520) + put("Im1"))
    resource(pdf, "/XObject", "/Im1", image_of(pdf, picture("A photograph")))
    return done(pdf)


@channel()
def text_under_black_box() -> bytes:
    return done(sheet(said(f"Seen by {SECRET} at noon", 72, 600) + "0 g 60 590 200 24 re f"))


@channel()
def clipped_text() -> bytes:
    return done(sheet(f"q 0 0 5 5 re W n {said(f'Seen by {SECRET} at noon', 72, 600)} Q"))


@channel()
def offpage_text() -> bytes:
    return done(sheet(said(f"Seen by {SECRET}", -400, 600) + said(f"Seen by {SECRET}", 72, 1200)))


@channel()
def cropped_out_text() -> bytes:
    pdf = sheet(said(f"Seen by {SECRET} at noon", 72, 100))
    page_of(pdf)["/CropBox"] = Array([0, 400, 595, 842])
    return done(pdf)


@channel()
def rtl_visual_order() -> bytes:
    """Written from right to left: the letters stand in the stream the wrong way round, each in its right place."""
    return done(sheet("".join(said(c, x, 700) for c, x in reversed(_places(200))) + said(SECRET[::-1], 300, 600)))


@channel(kept=(*KEPT, BEFORE, AFTER, "A photograph"))
def vertical_text() -> bytes:
    drawn = "".join(said(c, 300, 600 - 13 * row) for row, c in enumerate(SECRET))
    return done(sheet(drawn + said("A photograph", 72, 400)))


@channel()
def text_tiny() -> bytes:
    return done(sheet(said(f"Seen by {SECRET} at noon", 72, 600, size=0.4)))


@channel()
def line_through_name() -> bytes:
    """A thin line down the page that crosses the name, as a margin or a crossing-out does."""
    return done(sheet(AGAIN + "0.5 w 238.6 500 m 238.6 800 l S"))


@channel()
def box_edge_through_name() -> bytes:
    return done(sheet(AGAIN + "0.5 w 238.6 640 200 20 re S"))


@channel()
def split_over_content_streams() -> bytes:
    pdf = sheet()
    whole = pdf.pages[0].obj["/Contents"].read_bytes()
    parts = [whole, b"BT /F1 11 Tf 72 600 Td (Seen by Oka) Tj", b"(for) Tj ET"]
    page_of(pdf)["/Contents"] = Array([pdf.make_stream(part) for part in parts])
    page_of(pdf)["/Type"] = Name.Page
    return done(pdf)
