"""Comments, stamps, drawings and links that lie on a page without being part of it."""

from __future__ import annotations

from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from tests.leaks.channels.letters import SIGNED, strokes
from tests.leaks.channels.paper import done, form, layer, page_of, said, sheet
from tests.leaks.channels.registry import SECRET, Box, channel

BOX: Box = (72, 590, 322, 620)


def _look(pdf: Pdf, content: str, box: Box = BOX) -> Stream:
    """An appearance as large as its annotation."""
    return form(pdf, content, (0, 0, box[2] - box[0], box[3] - box[1]))


def annotate(pdf: Pdf, subtype: str, box: Box = BOX, **entries: Any) -> Any:
    """Lay an annotation on page 1."""
    page = page_of(pdf)
    made = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name("/" + subtype), Rect=Array(list(box)), F=4, **entries)
    )
    if "/Annots" not in page:
        page["/Annots"] = Array([])
    page["/Annots"].append(made)
    return made


@channel()
def annot_note() -> bytes:
    pdf = sheet()
    annotate(pdf, "Text", Contents=String(f"Ask {SECRET} first"), T=String(f"A. {SECRET}"), Name=Name.Comment)
    return done(pdf)


@channel()
def annot_reply() -> bytes:
    pdf = sheet()
    first = annotate(pdf, "Text", Contents=String("Who was it?"), Subj=String("Question"))
    reply = annotate(pdf, "Text", Contents=String(SECRET), IRT=first, RT=Name.R, RC=String(f"<p>{SECRET}</p>"))
    popup = annotate(pdf, "Popup", Parent=reply, Contents=String(SECRET))
    reply["/Popup"] = popup
    return done(pdf)


@channel()
def annot_hidden() -> bytes:
    pdf = sheet()
    hidden = annotate(pdf, "FreeText", Contents=String(SECRET), DA=String("/Helv 11 Tf 0 g"))
    hidden["/AP"] = Dictionary(N=_look(pdf, said(f"Hidden: {SECRET}", 5, 10)))
    hidden["/F"] = 2 | 32
    return done(pdf)


@channel()
def annot_freetext_away() -> bytes:
    pdf = sheet()
    away: Box = (700, 900, 950, 930)
    look = _look(pdf, said(f"By {SECRET}", 5, 10), away)
    annotate(pdf, "FreeText", away, Contents=String(SECRET), DA=String("/F1 11 Tf 0 g"), AP=Dictionary(N=look))
    return done(pdf)


@channel()
def annot_stamp_boxed() -> bytes:
    pdf = sheet()
    look = _look(pdf, said(f"Received by {SECRET}", 5, 10))
    annotate(pdf, "Stamp", Name=Name("/" + SECRET), AP=Dictionary(N=look))
    return done(pdf)


@channel()
def annot_watermark() -> bytes:
    pdf = sheet()
    fixed = Dictionary(Type=Name.FixedPrint, Matrix=Array([1, 0, 0, 1, 72, 590]), H=0, V=0)
    annotate(pdf, "Watermark", FixedPrint=fixed, AP=Dictionary(N=_look(pdf, said(f"Copy of {SECRET}", 5, 10))))
    return done(pdf)


@channel(ink=(SIGNED,))
def annot_ink_signature_boxed() -> bytes:
    """A signature by pen; the name is printed over it where nobody sees it, so that a mark covers it."""
    pdf = sheet(layer(SIGNED))
    lines = strokes(SIGNED)
    content = "1 w " + " ".join(
        f"{x:.2f} {y:.2f} {'l' if i else 'm'}" for line in lines for i, (x, y) in enumerate(line)
    )
    look = form(pdf, content + " S", SIGNED)
    ink = Array([Array([v for point in line for v in point]) for line in lines])
    annotate(pdf, "Ink", SIGNED, InkList=ink, AP=Dictionary(N=look))
    return done(pdf)


@channel()
def annot_highlight_contents() -> bytes:
    pdf = sheet()
    quad = Array([72, 768, 200, 768, 72, 752, 200, 752])
    annotate(
        pdf, "Highlight", (72, 752, 200, 768), QuadPoints=quad, Contents=String(f"by {SECRET}"), C=Array([1, 1, 0])
    )
    return done(pdf)


@channel()
def annot_rollover_appearance() -> bytes:
    pdf = sheet()
    names = {k: _look(pdf, said(SECRET, 5, 10)) for k in ("/R", "/D")}
    annotate(pdf, "Stamp", AP=Dictionary({"/N": _look(pdf, said("A stamp", 5, 10)), **names}))
    return done(pdf)


@channel()
def annot_redact_overlay() -> bytes:
    """A mark that somebody set and nobody applied."""
    pdf = sheet()
    box: Box = (200, 752, 300, 768)
    look = _look(pdf, said(SECRET, 2, 4), box)
    annotate(
        pdf, "Redact", box, OverlayText=String(SECRET), RO=look, DA=String("/F1 9 Tf 0 g"), Contents=String(SECRET)
    )
    return done(pdf)


@channel()
def link_mailto() -> bytes:
    pdf = sheet()
    target = Dictionary(S=Name.URI, URI=String(f"mailto:a.{SECRET.lower()}@example.org"))
    annotate(pdf, "Link", (72, 752, 200, 768), A=target, Contents=String(f"Mail {SECRET}"))
    return done(pdf)


@channel()
def link_launch_gotor() -> bytes:
    pdf = sheet()
    file = String(f"C:/cases/{SECRET}/notes.pdf")
    annotate(pdf, "Link", A=Dictionary(S=Name.Launch, F=file))
    annotate(pdf, "Link", A=Dictionary(S=Name.GoToR, F=Dictionary(F=file, UF=file), D=String(SECRET)))
    annotate(pdf, "Link", A=Dictionary(S=Name.GoTo, D=Name("/" + SECRET)), PA=Dictionary(S=Name.URI, URI=file))
    return done(pdf)
