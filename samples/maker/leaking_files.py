"""What lies beside the pages: properties, comments, fields, attachments, older revisions."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from maker.leaking_paper import (
    GAP,
    HOME,
    LINES,
    PERSON,
    SECRET,
    annotation,
    done,
    leak,
    page_of,
    resource,
    said,
    sheet,
)


def _with_properties(**properties: str) -> bytes:
    pdf = sheet()
    for key, value in properties.items():
        pdf.docinfo[f"/{key}"] = value
    return done(pdf)


@leak("RED301", page=0)
def author_in_properties() -> bytes:
    return _with_properties(Author=PERSON, Title="Reply")


@leak("RED301", page=0)
def login_in_properties() -> bytes:
    return _with_properties(Author="okafora")


@leak("RED303", page=0)
def path_in_properties() -> bytes:
    return _with_properties(Title="C:\\Users\\aokafor\\Documents\\reply.docx")


@leak("RED302", page=0)
def name_in_title() -> bytes:
    return _with_properties(Title=f"Letter about {PERSON}")


@leak("RED301", page=0)
def author_in_xmp() -> bytes:
    pdf = sheet()
    packet = (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:creator><rdf:Seq><rdf:li>{PERSON}</rdf:li></rdf:Seq></dc:creator>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
    pdf.Root["/Metadata"] = Stream(pdf, packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    return done(pdf)


@leak("RED103", "RED213")
def sticky_note() -> bytes:
    pdf = sheet()
    annotation(pdf, "Text", Contents=f"Ask {PERSON} about this visit.", T="A. Reviewer")
    return done(pdf)


@leak("RED103", "RED213")
def highlight_with_a_comment() -> bytes:
    pdf = sheet(said("Person A"))
    left, bottom, right, top = GAP
    quads = Array([left, top, right, top, left, bottom, right, bottom])
    annotation(pdf, "Highlight", C=Array([1, 1, 0]), QuadPoints=quads, Contents=f"This is {PERSON}.")
    return done(pdf)


@leak("RED103")
def mail_address_behind_a_link() -> bytes:
    pdf = sheet(said("Write to us"))
    annotation(pdf, "Link", A=Dictionary(S=Name.URI, URI="mailto:adaeze.okafor@northmoor.example"))
    return done(pdf)


def _field(pdf: Pdf, **more: Any) -> Any:
    field = pdf.make_indirect(Dictionary(FT=Name.Tx, T="visitor", **more))
    pdf.Root["/AcroForm"] = Dictionary(
        Fields=Array([field]), DA="/F1 11 Tf 0 g", DR=page_of(pdf)["/Resources"], NeedAppearances=False
    )
    return field


@leak("RED104", "RED214", page=0)
def field_value_without_a_place() -> bytes:
    pdf = sheet()
    _field(pdf, V=f"Visit by {PERSON}")
    return done(pdf)


@leak("RED104", "RED214")
def hidden_field() -> bytes:
    pdf = sheet()
    field = annotation(pdf, "Widget", FT=Name.Tx, T="visitor", V=f"Visit by {PERSON}")
    field["/F"] = 2
    pdf.Root["/AcroForm"] = Dictionary(Fields=Array([field]), DA="/F1 11 Tf 0 g")
    return done(pdf)


@leak("RED214")
def older_value_in_a_field() -> bytes:
    pdf = sheet(said("Person A"))
    field = annotation(pdf, "Widget", FT=Name.Tx, T="visitor", V="Person A", DV=f"Visit by {PERSON}")
    pdf.Root["/AcroForm"] = Dictionary(Fields=Array([field]), DA="/F1 11 Tf 0 g")
    return done(pdf)


@leak("RED215", page=0)
def form_data_as_xfa() -> bytes:
    pdf = sheet()
    data = f"<xfa:datasets><xfa:data><visitor>Visit by {PERSON}</visitor></xfa:data></xfa:datasets>"
    pdf.Root["/AcroForm"] = Dictionary(Fields=Array(), XFA=Stream(pdf, data.encode()))
    return done(pdf)


@leak("RED305", page=0)
def attached_file() -> bytes:
    pdf = sheet()
    data = Stream(pdf, f"{SECRET}\n".encode(), Type=Name.EmbeddedFile)
    _attach(pdf, data)
    return done(pdf)


def _attach(pdf: Pdf, data: Stream) -> Any:
    file = pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F="visits.csv", UF="visits.csv", EF=Dictionary(F=pdf.make_indirect(data)))
    )
    pdf.Root["/Names"] = Dictionary(EmbeddedFiles=Dictionary(Names=Array(["visits.csv", file])))
    return file


@leak("RED307", page=0)
def portfolio() -> bytes:
    pdf = sheet()
    _attach(pdf, Stream(pdf, f"{SECRET}\n".encode(), Type=Name.EmbeddedFile))
    pdf.Root["/Collection"] = Dictionary(Type=Name.Collection, View=Name.D)
    return done(pdf)


@leak("RED308", page=1, place=None)
def associated_file() -> bytes:
    pdf = sheet()
    data = pdf.make_indirect(Stream(pdf, f"{SECRET}\n".encode(), Type=Name.EmbeddedFile))
    file = Dictionary(Type=Name.Filespec, F="visits.csv", AFRelationship=Name.Source, EF=Dictionary(F=data))
    page_of(pdf)["/AF"] = Array([pdf.make_indirect(file)])
    return done(pdf)


@leak("RED105", page=0)
def name_in_a_bookmark() -> bytes:
    pdf = sheet()
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(f"Statement of {PERSON}", 0))
    return done(pdf)


@leak("RED105", page=0)
def name_in_a_layer_s_name() -> bytes:
    pdf = sheet(f"/OC /L0 BDC {said('Person A')} EMC\n")
    layer = resource(pdf, "/Properties", "/L0", Dictionary(Type=Name.OCG, Name=f"Statement of {PERSON}"))
    pdf.Root["/OCProperties"] = Dictionary(OCGs=Array([layer]), D=Dictionary(Order=Array([layer])))
    return done(pdf)


@leak("RED105", page=0)
def name_in_a_page_label() -> bytes:
    pdf = sheet()
    labels = Array([0, Dictionary(S=Name.D, P=f"Statement of {PERSON} ")])
    pdf.Root["/PageLabels"] = pdf.make_indirect(Dictionary(Nums=labels))
    return done(pdf)


@leak("RED320", page=0)
def script_that_opens_with_the_file() -> bytes:
    pdf = sheet()
    script = f"app.alert('Statement of {PERSON}');"
    pdf.Root["/OpenAction"] = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=script))
    return done(pdf)


@leak("RED330", page=1, place=None)
def private_data_of_a_program() -> bytes:
    pdf = sheet()
    page_of(pdf)["/PieceInfo"] = Dictionary(Writer=Dictionary(Private=Dictionary(Draft=f"Visit by {PERSON}")))
    return done(pdf)


@leak("RED312", page=0)
def bytes_after_the_end() -> bytes:
    return done(sheet()) + f"\nVisit by {PERSON}\n".encode()


@leak("RED313", page=0)
def bytes_before_the_head() -> bytes:
    return f"Visit by {PERSON}\n".encode() + done(sheet())


@leak("RED311", page=1, place=None)
def old_revision_kept() -> bytes:
    """An update is written behind the file: the page as it was stays in front of it."""
    old = done(sheet(said(SECRET)))
    return _updated(old, done(sheet(said("Person A"))))


def _updated(old: bytes, new: bytes) -> bytes:
    """`old`, and behind it an update that gives page 1 the content of `new` (ISO 32000-2 §7.5.6)."""
    with pikepdf.open(BytesIO(old)) as before, pikepdf.open(BytesIO(new)) as after:
        number = before.pages[0].obj["/Contents"].objgen[0]
        size = int(before.trailer["/Size"])
        root = before.Root.objgen[0]
        body = after.pages[0].obj["/Contents"].read_bytes()
    start = re.findall(rb"startxref\s+(\d+)", old)[-1].decode()
    at = len(old)
    piece = f"{number} 0 obj\n<< /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream\nendobj\n"
    table = f"xref\n{number} 1\n{at:010} 00000 n \n"
    trailer = f"trailer\n<< /Size {size} /Root {root} 0 R /Prev {start} >>\nstartxref\n{at + len(piece)}\n%%EOF\n"
    return old + piece + (table + trailer).encode()


@leak("RED314", page=0)
def page_content_that_nothing_uses() -> bytes:
    """A program that clears a page by giving it another content leaves the first one lying."""
    pdf = sheet()
    stray = pdf.make_indirect(Stream(pdf, said(f"Visit by {PERSON}, {HOME}").encode()))
    stray["/Type"], stray["/Subtype"] = Name.XObject, Name.Form
    stray["/BBox"] = Array([0, 0, 595, 842])
    stray["/Resources"] = Dictionary(Font=page_of(pdf)["/Resources"]["/Font"])
    return _keeping(pdf, stray)


def _keeping(pdf: Pdf, stray: Any) -> bytes:
    """Saved with the object, then with what led to it overwritten by as many blanks."""
    pdf.Root["/StrayThing"] = stray
    content = done(pdf)
    return re.sub(rb"/StrayThing \d+ 0 R", lambda m: b" " * len(m[0]), content)


@leak("RED310", "RED311", page=0)
def older_revision_with_another_page() -> bytes:
    """The older revision's picture of the page differs, its text does not."""
    old = done(sheet("0 g 300 300 100 100 re f\n"))
    return _updated(old, done(sheet()))


@leak("RED107", page=0)
def leftover_letters_in_a_font() -> bytes:
    """The cut-down font's map still lists the letters of the name."""
    pdf = sheet()
    font = page_of(pdf)["/Resources"]["/Font"]["/F1"]
    letters = sorted(set("".join(body_letters()) + "zkO5"))
    pairs = "".join(f"<{ord(c):02x}> <{ord(c):04x}>\n" for c in letters)
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(letters)} beginbfchar\n{pairs}endbfchar\nendcmap end end\n"
    )
    font["/BaseFont"] = Name("/QWERTY+Helvetica")
    font["/ToUnicode"] = pdf.make_stream(cmap.encode())
    return done(pdf)


def body_letters() -> list[str]:
    """What the page shows."""
    return [c for line in LINES for c in line if c.isalnum()]
