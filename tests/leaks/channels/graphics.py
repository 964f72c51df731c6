"""Drawings, patterns, masks and forms that spell a name."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Stream, String

from tests.leaks.channels.letters import SIGNED, outlined, stroked
from tests.leaks.channels.paper import done, form, helvetica, layer, page_of, resource, said, sheet
from tests.leaks.channels.registry import SECRET, Box, channel

LEFT, RIGHT = "zqleft", "zqright"
"""What stands, unseen, over the two halves of a drawing."""
_MIDDLE = (SIGNED[0] + SIGNED[2]) / 2
HALVES: tuple[Box, Box] = (
    (SIGNED[0], SIGNED[1], _MIDDLE, SIGNED[3]),
    (_MIDDLE, SIGNED[1], SIGNED[2], SIGNED[3]),
)


@channel(ink=(SIGNED,))
def vector_outline_text() -> bytes:
    return done(sheet("0 g " + outlined(SIGNED) + layer(SIGNED)))


@channel(ink=(SIGNED,))
def vector_strokes() -> bytes:
    return done(sheet(stroked(SIGNED) + " " + layer(SIGNED)))


@channel(ink=(SIGNED,), reads_as=(LEFT, RIGHT))
def vector_two_boxes() -> bytes:
    """One path under two marks, neither of which covers it."""
    return done(sheet("0 g " + outlined(SIGNED) + layer(HALVES[0], LEFT) + layer(HALVES[1], RIGHT)))


@channel()
def tiling_pattern_text() -> bytes:
    pdf = sheet("/Pattern cs /P1 scn 72 500 300 100 re f")
    tile = Stream(
        pdf,
        said(f"Seen by {SECRET}", 2, 5).encode(),
        Type=Name.Pattern,
        PatternType=1,
        PaintType=1,
        TilingType=1,
        BBox=Array([0, 0, 120, 20]),
        XStep=120,
        YStep=20,
        Resources=Dictionary(Font=Dictionary(F1=helvetica())),
    )
    resource(pdf, "/Pattern", "/P1", tile)
    return done(pdf)


@channel()
def softmask_group_text() -> bytes:
    pdf = sheet("q /G1 gs 0 g 60 480 400 100 re f Q")
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
    mask = form(pdf, "1 g " + said(f"Seen by {SECRET}", 80, 520, 24), Group=group)
    resource(pdf, "/ExtGState", "/G1", Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=mask)))
    return done(pdf)


@channel()
def text_as_clip() -> bytes:
    return done(sheet("q " + said(f"Seen by {SECRET}", 80, 520, 24, "7 Tr") + "0 g 60 480 400 100 re f Q"))


@channel(ink=(SIGNED,))
def vector_in_form() -> bytes:
    pdf = sheet("/Fm1 Do " + layer(SIGNED))
    resource(pdf, "/XObject", "/Fm1", form(pdf, "0 g " + outlined(SIGNED)))
    return done(pdf)


@channel(ink=(SIGNED,))
def vector_as_clip() -> bytes:
    """The outlines do not paint: what is painted shows through them."""
    clip = outlined(SIGNED).replace(" f\n", " W n ")
    return done(sheet(f"q {clip} 0 g 90 430 300 60 re f Q {layer(SIGNED)}"))


@channel(ink=(SIGNED,))
def vector_in_pattern() -> bytes:
    pdf = sheet("/Pattern cs /P1 scn 90 430 300 60 re f " + layer(SIGNED))
    tile = Stream(
        pdf,
        ("0 g " + outlined(SIGNED)).encode(),
        Type=Name.Pattern,
        PatternType=1,
        PaintType=1,
        TilingType=1,
        BBox=Array([0, 0, 595, 842]),
        XStep=595,
        YStep=842,
        Resources=Dictionary(),
    )
    resource(pdf, "/Pattern", "/P1", tile)
    return done(pdf)


@channel(ink=(SIGNED,))
def vector_in_softmask() -> bytes:
    pdf = sheet("q /G1 gs 0 g 90 430 300 60 re f Q " + layer(SIGNED))
    mask = form(pdf, "1 g " + outlined(SIGNED), Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    resource(pdf, "/ExtGState", "/G1", Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=mask)))
    return done(pdf)


@channel()
def form_shared_two_pages() -> bytes:
    pdf = sheet("/Fm1 Do ")
    resource(pdf, "/XObject", "/Fm1", form(pdf, said(f"Case worker: {SECRET}", 72, 600)))
    second = sheet("q 1 0 0 1 0 -100 cm /Fm1 Do Q")
    pdf.pages.append(second.pages[0])
    page_of(pdf, 2)["/Resources"] = page_of(pdf)["/Resources"]
    return done(pdf)


@channel()
def form_nested_scaled() -> bytes:
    pdf = sheet("q 2 0 0 2 40 200 cm /Fm1 Do Q")
    inner = pdf.make_indirect(
        form(pdf, said(f"Case worker: {SECRET}", 72, 600, 22), Matrix=Array([0.5, 0, 0, 0.5, 0, 0]))
    )
    outer = form(pdf, "q 0.7 0.1 -0.1 0.7 0 0 cm /Fm2 Do Q")
    outer["/Resources"]["/XObject"] = Dictionary(Fm2=inner)
    resource(pdf, "/XObject", "/Fm1", outer)
    return done(pdf)


@channel()
def form_unused_resource() -> bytes:
    pdf = sheet()
    resource(pdf, "/XObject", "/Fm1", form(pdf, said(f"Case worker: {SECRET}", 72, 600)))
    return done(pdf)


@channel()
def form_metadata_pieceinfo() -> bytes:
    pdf = sheet("/Fm1 Do ")
    drawn = form(pdf, said("A logo", 72, 600), LastModified=String("D:20220503"))
    drawn["/Metadata"] = Stream(pdf, f"<x>{SECRET}</x>".encode(), Type=Name.Metadata, Subtype=Name.XML)
    drawn["/PieceInfo"] = Dictionary(Drawer=Dictionary(LastModified=String("D:20220503"), Private=String(SECRET)))
    drawn["/Name"] = Name("/" + SECRET)
    resource(pdf, "/XObject", "/Fm1", drawn)
    return done(pdf)


@channel()
def postscript_xobject() -> bytes:
    pdf = sheet("/Ps1 Do ")
    program = Stream(pdf, f"({SECRET}) show".encode(), Type=Name.XObject, Subtype=Name.PS)
    resource(pdf, "/XObject", "/Ps1", program)
    return done(pdf)


@channel()
def form_private_keys() -> bytes:
    """The name in keys of nobody's standard, of a form and of its group."""
    pdf = sheet("/Fm1 Do ")
    group = Dictionary(S=Name.Transparency, Who=String(SECRET))
    resource(pdf, "/XObject", "/Fm1", form(pdf, "0.9 g 300 300 20 20 re f", Group=group, Private=String(SECRET)))
    return done(pdf)
