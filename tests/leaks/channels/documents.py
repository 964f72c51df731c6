"""What a document carries beside its pages."""

from __future__ import annotations

from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import ImageCms

from tests.leaks.channels.annotations import annotate
from tests.leaks.channels.paper import done, page_of, sheet
from tests.leaks.channels.registry import SECRET, channel

XMP = f"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:creator>{SECRET}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".encode()


def _xmp(pdf: Pdf) -> Stream:
    return Stream(pdf, XMP, Type=Name.Metadata, Subtype=Name.XML)


def _file(pdf: Pdf) -> Any:
    """An attached file, with the name in its name, its description and its bytes."""
    inside = Stream(pdf, f"Statement of {SECRET}".encode(), Type=Name.EmbeddedFile, Subtype=Name("/text/plain"))
    name = String(f"{SECRET}.txt")
    files = Dictionary(F=pdf.make_indirect(inside))
    return pdf.make_indirect(Dictionary(Type=Name.Filespec, F=name, UF=name, Desc=String(SECRET), EF=files))


def _profile() -> bytes:
    """A sound sRGB profile whose description is the name (ICC.1:2022 §10.15: UTF-16, big end first)."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    undated = made[:24] + bytes(12) + made[36:84] + bytes(16) + made[100:]
    old = "sRGB built-in".encode("utf-16-be")
    if old not in undated:
        raise ValueError("this library describes its profile in other words")
    return undated.replace(old, f"{SECRET}'s room"[:13].encode("utf-16-be"))


def _script() -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String(f"var who = '{SECRET}';"))


@channel()
def named_dests() -> bytes:
    pdf = sheet()
    place = Array([page_of(pdf), Name.Fit])
    pdf.Root["/Dests"] = Dictionary({f"/{SECRET}": place})
    pdf.Root["/Names"] = Dictionary(Dests=Dictionary(Names=Array([String(SECRET), place])))
    return done(pdf)


@channel()
def page_labels() -> bytes:
    pdf = sheet()
    pdf.Root["/PageLabels"] = Dictionary(Nums=Array([0, Dictionary(P=String(f"{SECRET}-"), S=Name.D)]))
    return done(pdf)


@channel()
def bookmark_title() -> bytes:
    pdf = sheet()
    outlines = pdf.make_indirect(Dictionary(Type=Name.Outlines, Count=1))
    item = pdf.make_indirect(
        Dictionary(Title=String(f"Interview with {SECRET}"), Parent=outlines, Dest=Array([page_of(pdf), Name.Fit]))
    )
    outlines["/First"] = outlines["/Last"] = item
    pdf.Root["/Outlines"] = outlines
    return done(pdf)


@channel()
def doc_info() -> bytes:
    pdf = sheet()
    pdf.docinfo["/Author"] = SECRET
    pdf.docinfo["/Keywords"] = f"visit, {SECRET}"
    pdf.docinfo["/Creator"] = f"{SECRET}'s computer"
    pdf.docinfo[f"/{SECRET}"] = "yes"
    return done(pdf)


@channel()
def xmp_document() -> bytes:
    pdf = sheet()
    pdf.Root["/Metadata"] = _xmp(pdf)
    return done(pdf)


@channel()
def xmp_page() -> bytes:
    pdf = sheet()
    page_of(pdf)["/Metadata"] = _xmp(pdf)
    return done(pdf)


@channel()
def xmp_no_type() -> bytes:
    """Packets that do not say what they are, where a cleaner that looks for types or keys passes."""
    pdf = sheet()
    page_of(pdf)["/Resources"]["/Font"]["/F1"]["/About"] = Stream(pdf, XMP)
    pdf.Root["/About"] = Stream(pdf, XMP)
    return done(pdf)


@channel()
def embedded_file() -> bytes:
    pdf = sheet()
    pdf.Root["/Names"] = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(SECRET), _file(pdf)])))
    return done(pdf)


@channel()
def file_attachment_annotation() -> bytes:
    pdf = sheet()
    annotate(pdf, "FileAttachment", FS=_file(pdf), Contents=String(SECRET), Name=Name.PushPin)
    return done(pdf)


@channel()
def associated_file() -> bytes:
    pdf = sheet()
    file = _file(pdf)
    file["/AFRelationship"] = Name.Source
    pdf.Root["/AF"] = Array([file])
    page_of(pdf)["/AF"] = Array([file])
    page_of(pdf)["/Resources"]["/Font"]["/F1"]["/AF"] = Array([file])
    return done(pdf)


@channel()
def portfolio() -> bytes:
    pdf = sheet()
    pdf.Root["/Names"] = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("a"), _file(pdf)])))
    schema = Dictionary({f"/{SECRET}": Dictionary(Subtype=Name.S, N=String(SECRET))})
    pdf.Root["/Collection"] = Dictionary(Type=Name.Collection, Schema=schema, D=String(f"{SECRET}.txt"))
    return done(pdf)


@channel()
def javascript() -> bytes:
    pdf = sheet()
    pdf.Root["/Names"] = Dictionary(JavaScript=Dictionary(Names=Array([String(SECRET), _script()])))
    pdf.Root["/OpenAction"] = _script()
    pdf.Root["/AA"] = Dictionary(WC=_script())
    page_of(pdf)["/AA"] = Dictionary(O=_script())
    return done(pdf)


@channel()
def javascript_in_rendition() -> bytes:
    pdf = sheet()
    clip = Dictionary(Type=Name.MediaClip, S=Name.MCD, N=String(SECRET), D=_file(pdf), CT=String("video/mp4"))
    rendition = Dictionary(Type=Name.Rendition, S=Name.MR, N=String(SECRET), C=clip)
    action = Dictionary(S=Name.Rendition, JS=String(f"who='{SECRET}'"), OP=0, R=pdf.make_indirect(rendition))
    annotate(pdf, "Screen", T=String(SECRET), A=action)
    return done(pdf)


@channel()
def piece_info() -> bytes:
    pdf = sheet()
    private = Dictionary(LastModified=String("D:20220503"), Private=Stream(pdf, SECRET.encode("utf-16-le")))
    pdf.Root["/PieceInfo"] = Dictionary(Writer=private)
    page_of(pdf)["/PieceInfo"] = Dictionary({f"/{SECRET}": private})
    return done(pdf)


@channel()
def movie_sound() -> bytes:
    pdf = sheet()
    annotate(pdf, "Movie", T=String(SECRET), Movie=Dictionary(F=_file(pdf)))
    sound = Stream(pdf, SECRET.encode() * 3, Type=Name.Sound, R=8000)
    annotate(pdf, "Sound", Sound=pdf.make_indirect(sound), Contents=String(SECRET))
    return done(pdf)


@channel()
def spider_info() -> bytes:
    pdf = sheet()
    command = Dictionary(URL=String(f"https://example.org/{SECRET}"), H=String(SECRET))
    pdf.Root["/SpiderInfo"] = Dictionary(V=1.0, C=Array([command]))
    found = Dictionary(
        Type=Name.SpiderContentSet, S=Name.SPS, ID=String(SECRET), T=String(SECRET), O=Array([page_of(pdf)])
    )
    pdf.Root["/Names"] = Dictionary(
        IDS=Dictionary(Names=Array([String(SECRET), found])), URLS=Dictionary(Names=Array([String(SECRET), found]))
    )
    return done(pdf)


@channel()
def output_intent() -> bytes:
    pdf = sheet()
    profile = Stream(pdf, _profile(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFX, OutputConditionIdentifier=String(SECRET), Info=String(SECRET)
    )
    intent["/DestOutputProfile"] = pdf.make_indirect(profile)
    pdf.Root["/OutputIntents"] = Array([intent])
    page_of(pdf)["/OutputIntents"] = Array([intent])
    return done(pdf)


@channel()
def icc_profile_description() -> bytes:
    """A colour profile that an image program wrote its user's name into."""
    pdf = sheet("/Cs1 cs 0.5 0.2 0.9 scn 72 600 100 20 re f")
    profile = Stream(pdf, _profile(), N=3)
    profile["/Alternate"] = Name.DeviceRGB
    page_of(pdf)["/Resources"]["/ColorSpace"] = Dictionary(Cs1=Array([Name.ICCBased, pdf.make_indirect(profile)]))
    return done(pdf)


@channel()
def dpart_metadata() -> bytes:
    pdf = sheet()
    part = pdf.make_indirect(Dictionary(Type=Name.DPart, Start=page_of(pdf), DPM=Dictionary(Name=String(SECRET))))
    pdf.Root["/DPartRoot"] = Dictionary(
        Type=Name.DPartRoot, DPartRootNode=part, NodeNameList=Array([Name("/" + SECRET)])
    )
    page_of(pdf)["/DPart"] = part
    return done(pdf)


@channel()
def alternate_presentations() -> bytes:
    pdf = sheet()
    show = Dictionary(Type=Name.SlideShow, Subtype=Name.Embedded, StartResource=String(SECRET))
    show["/Resources"] = Dictionary(Names=Array([String(SECRET), _file(pdf)]))
    pdf.Root["/Names"] = Dictionary(AlternatePresentations=Dictionary(Names=Array([String(SECRET), show])))
    page_of(pdf)["/PresSteps"] = Dictionary(Type=Name.NavNode, NA=_script())
    return done(pdf)


@channel()
def file_name_title() -> bytes:
    pdf = sheet()
    pdf.docinfo["/Title"] = f"Complaint of {SECRET}.docx"
    pdf.Root["/ViewerPreferences"] = Dictionary(DisplayDocTitle=True, Title=String(SECRET))
    pdf.Root["/Lang"] = String(SECRET)
    pdf.Root["/URI"] = Dictionary(Base=String(f"file:///C:/Users/{SECRET}/"))
    return done(pdf)


@channel()
def article_threads() -> bytes:
    pdf = sheet()
    bead = pdf.make_indirect(Dictionary(Type=Name.Bead, P=page_of(pdf), R=Array([72, 700, 300, 800])))
    thread = pdf.make_indirect(Dictionary(Type=Name.Thread, F=bead, I=Dictionary(Title=String(SECRET))))
    bead["/T"], bead["/N"], bead["/V"] = thread, bead, bead
    pdf.Root["/Threads"] = Array([thread])
    page_of(pdf)["/B"] = Array([bead])
    return done(pdf)


@channel()
def page_tree_extras() -> bytes:
    """Keys of our own making in the page tree, the page's boxes and the viewport's measures."""
    pdf = sheet()
    pdf.Root["/Pages"]["/Who"] = String(SECRET)
    page = page_of(pdf)
    page["/VP"] = Array([Dictionary(Type=Name.Viewport, BBox=Array([0, 0, 9, 9]), Name=String(SECRET))])
    page["/ID"] = String(SECRET)
    page["/BoxColorInfo"] = Dictionary(Who=String(SECRET))
    return done(pdf)
