"""Text that a page holds and does not show."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name
from PIL import Image

from maker.leaking_paper import (
    BASE,
    GAP,
    PERSON,
    SECRET,
    annotation,
    body,
    box,
    done,
    form,
    image_of,
    leak,
    page_of,
    put,
    resource,
    said,
    scrawl,
    sheet,
)


@leak("RED201")
def black_box_over_text() -> bytes:
    """What a viewer's drawing tool does."""
    return done(sheet(said(SECRET) + box()))


@leak("RED201")
def dark_blue_box_over_text() -> bytes:
    return done(sheet(said(SECRET) + box(colour="0.05 0.05 0.3 rg")))


@leak("RED201")
def black_strips_over_text() -> bytes:
    """The box comes as five strips that touch."""
    left, bottom, right, top = GAP
    high = (top - bottom) / 5
    strips = "".join(box((left, bottom + i * high, right, bottom + (i + 1) * high + 0.05)) for i in range(5))
    return done(sheet(said(SECRET) + strips))


@leak("RED201")
def rounded_box_over_text() -> bytes:
    left, bottom, right, top = GAP
    path = (
        f"q 0 g {left + 3} {bottom} m {right - 3} {bottom} l {right} {bottom} {right} {bottom} {right} {bottom + 3} c "
        f"{right} {top - 3} l {right} {top} {right} {top} {right - 3} {top} c {left + 3} {top} l "
        f"{left} {top} {left} {top} {left} {top - 3} c {left} {bottom + 3} l "
        f"{left} {bottom} {left} {bottom} {left + 3} {bottom} c f Q\n"
    )
    return done(sheet(said(SECRET) + path))


@leak("RED201")
def thick_line_over_text() -> bytes:
    """A felt pen: one line, as thick as the letters are high."""
    middle = (GAP[1] + GAP[3]) / 2
    return done(sheet(said(SECRET) + f"q 13 w 0 G {GAP[0]} {middle} m {GAP[2]} {middle} l S Q\n"))


@leak("RED201")
def black_box_with_a_label() -> bytes:
    """The exemption's number is written on the box, over the name."""
    label = said("s.40(2)", 200, BASE, more="1 g") + said("s.40(2)", 250, BASE, more="1 g")
    return done(sheet(said(SECRET) + box() + label))


@leak("RED201")
def black_box_in_a_form_object() -> bytes:
    pdf = sheet(said(SECRET) + "/Fm1 Do\n")
    resource(pdf, "/XObject", "/Fm1", form(pdf, box()))
    return done(pdf)


@leak("RED201")
def text_in_a_form_object_under_a_box() -> bytes:
    pdf = sheet("/Fm1 Do\n" + box())
    resource(pdf, "/XObject", "/Fm1", form(pdf, said(SECRET)))
    return done(pdf)


@leak("RED202")
def white_box_over_text() -> bytes:
    return done(sheet(said(SECRET) + box(colour="1 g")))


@leak("RED202")
def grey_box_over_text() -> bytes:
    return done(sheet(said(SECRET) + box(colour="0.8 g")))


@leak("RED203")
def picture_over_text() -> bytes:
    pdf = sheet(said(SECRET) + put(place=GAP))
    resource(pdf, "/XObject", "/Im1", image_of(pdf, Image.linear_gradient("L").resize((120, 16))))
    return done(pdf)


@leak("RED203")
def black_picture_over_text() -> bytes:
    pdf = sheet(said(SECRET) + put(place=GAP))
    resource(pdf, "/XObject", "/Im1", image_of(pdf, Image.new("L", (40, 8), 0)))
    return done(pdf)


@leak("RED204")
def black_square_comment_over_text() -> bytes:
    pdf = sheet(said(SECRET))
    look = pdf.make_indirect(form(pdf, box()))
    annotation(pdf, "Square", IC=Array([0, 0, 0]), AP=Dictionary(N=_sized(look)))
    return done(pdf)


@leak("RED204")
def black_highlight_over_text() -> bytes:
    pdf = sheet(said(SECRET))
    left, bottom, right, top = GAP
    quads = Array([left, top, right, top, left, bottom, right, bottom])
    look = _sized(pdf.make_indirect(form(pdf, box())))
    annotation(pdf, "Highlight", C=Array([0, 0, 0]), QuadPoints=quads, AP=Dictionary(N=look))
    return done(pdf)


@leak("RED204")
def stamp_over_text() -> bytes:
    pdf = sheet(said(SECRET))
    look = _sized(pdf.make_indirect(form(pdf, box(colour="0.6 0 0 rg"))))
    annotation(pdf, "Stamp", AP=Dictionary(N=look))
    return done(pdf)


@leak("RED212")
def unapplied_redaction_marks() -> bytes:
    pdf = sheet(said(SECRET))
    annotation(pdf, "Redact", IC=Array([0, 0, 0]), OverlayText="s.40(2)")
    return done(pdf)


@leak("RED205")
def white_text() -> bytes:
    return done(sheet(said(SECRET, more="1 g")))


@leak("RED205")
def nearly_white_text() -> bytes:
    return done(sheet(said(SECRET, more="0.97 0.97 0.98 rg")))


@leak("RED205", "RED201")
def black_text_on_a_black_ground() -> bytes:
    """The box lies below the text, and both are black."""
    return done(sheet(said(SECRET), before=box()))


@leak("RED205", "RED210")
def see_through_text() -> bytes:
    """An opacity of nothing."""
    pdf = sheet("q /G0 gs " + said(SECRET) + "Q\n")
    resource(pdf, "/ExtGState", "/G0", Dictionary(Type=Name.ExtGState, ca=0, CA=0))
    return done(pdf)


@leak("RED206", place=(GAP[0], BASE - 1, GAP[2], BASE + 3))
def tiny_text() -> bytes:
    return done(sheet(said(SECRET, size=0.8)))


@leak("RED206", place=None)
def text_scaled_to_nothing() -> bytes:
    return done(sheet(f"BT /F1 11 Tf 0 Tz 1 0 0 1 {GAP[0]} {BASE} Tm ({SECRET}) Tj ET\n"))


@leak("RED207")
def invisible_text() -> bytes:
    """Render mode 3, and no picture."""
    return done(sheet(said(SECRET, more="3 Tr")))


@leak("RED207", place=(72.0, 757.0, 300.0, 770.0))
def invisible_text_behind_other_words() -> bytes:
    return done(sheet(said(SECRET, 72, 760, more="3 Tr")))


@leak("RED208", place=None)
def text_beside_the_page() -> bytes:
    return done(sheet(said(SECRET, 640, BASE)))


@leak("RED208", place=None)
def text_beyond_the_crop_box() -> bytes:
    pdf = sheet(said(SECRET, 72, 60))
    page_of(pdf)["/CropBox"] = Array([0, 120, 595, 842])
    return done(pdf)


@leak("RED209")
def text_clipped_away() -> bytes:
    return done(sheet(f"q 20 20 30 30 re W n {said(SECRET)} Q\n"))


@leak("RED211", "RED210")
def text_in_a_hidden_layer() -> bytes:
    pdf = sheet(f"/OC /L0 BDC {said(SECRET)} EMC\n")
    layer = resource(pdf, "/Properties", "/L0", Dictionary(Type=Name.OCG, Name="names"))
    pdf.Root["/OCProperties"] = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([layer])))
    return done(pdf)


def _scan(words: str, after: str) -> bytes:
    """A page that is one picture, with a text layer that nobody sees over it."""
    pdf = sheet()
    page = Image.new("L", (1190, 1684), 255)
    page.paste(scrawl("Northmoor Borough Council", (700, 80)), (140, 120))
    page.paste(scrawl(words, (700, 80)), (140, 320))
    resource(pdf, "/XObject", "/Im1", image_of(pdf, page))
    heading = said("Northmoor Borough Council", 78, 752, 19, "3 Tr")
    layer = said(f"Seen: {PERSON}", 78, 652, 19, "3 Tr")
    page_of(pdf)["/Contents"] = pdf.make_stream((put(place=(0, 0, 595, 842)) + heading + layer + after).encode())
    return done(pdf)


SEEN = (70.0, 645.0, 330.0, 675.0)


@leak("RED201", "RED216", place=SEEN)
def ocr_layer_under_black_box() -> bytes:
    """The name is black in the drawing only; the picture and its text layer are whole."""
    return _scan(f"Seen: {PERSON}", box(SEEN))


@leak("RED216", place=SEEN)
def ocr_layer_under_black_pixels() -> bytes:
    """The pixels are burnt, and the text layer was forgotten."""
    pdf_words = Image.new("L", (700, 80), 255)
    pdf_words.paste(0, (0, 10, 560, 74))
    return _scan_of(pdf_words)


def _scan_of(strip: Image.Image) -> bytes:
    pdf = sheet()
    page = Image.new("L", (1190, 1684), 255)
    page.paste(scrawl("Northmoor Borough Council", (700, 80)), (140, 120))
    page.paste(strip, (140, 320))
    resource(pdf, "/XObject", "/Im1", image_of(pdf, page))
    layer = said("Northmoor Borough Council", 78, 752, 19, "3 Tr") + said(f"Seen: {PERSON}", 78, 652, 19, "3 Tr")
    page_of(pdf)["/Contents"] = pdf.make_stream((put(place=(0, 0, 595, 842)) + layer).encode())
    return done(pdf)


@leak("RED106", "RED105", place=None)
def replacement_text_in_a_tag() -> bytes:
    """The letters are gone, and the text that stands for them is not."""
    drawn = f"/Span <</ActualText ({SECRET})>> BDC {said('Person A')} EMC\n"
    return done(sheet(drawn))


@leak("RED102", "RED314", place=None)
def unused_piece_of_a_page() -> bytes:
    """A form object that resources still name, and nothing draws."""
    pdf = sheet()
    resource(pdf, "/XObject", "/Fm1", form(pdf, body() + said(SECRET)))
    return done(pdf)


def _sized(look: object) -> object:
    """An appearance as large as the place that it is drawn in."""
    look["/BBox"] = Array(list(GAP))  # type: ignore[index]
    return look
