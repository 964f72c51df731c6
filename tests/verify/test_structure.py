"""Where a copy can hide in a file. Each attack is named for its place."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest

from redact.model.report import Finding
from redact.verify.packed import holds
from tests.verify.builders import SECRET, burn, changed, findings, letter, plan, region, saved

SOURCE = letter()
REGION = region(SOURCE)
BURNT = burn(SOURCE, [REGION])
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    f'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:source>{SECRET}</dc:source>'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
).encode()

Change = Callable[[pikepdf.Pdf], object]


def attacked(content: bytes) -> tuple[Finding, ...]:
    return findings(SOURCE, content, plan(REGION))


def said(content: bytes) -> set[str]:
    found = attacked(content)
    assert all(SECRET not in one.message for one in found)
    return {one.check for one in found}


def info(pdf: pikepdf.Pdf) -> None:
    pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Author=f"Ms {SECRET}"))


def info_in_utf_16(pdf: pikepdf.Pdf) -> None:
    pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Producer=pikepdf.String("\ufeffMs O k a f ó r")))


def xmp(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Metadata = pdf.make_stream(XMP, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def xmp_of_a_page(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Metadata = pdf.make_stream(XMP)


def embedded_file(pdf: pikepdf.Pdf) -> None:
    stream = pdf.make_indirect(pdf.make_stream(SECRET.encode(), Type=pikepdf.Name.EmbeddedFile))
    spec = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F="notes.txt", EF=pikepdf.Dictionary(F=stream))
    files = pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String("notes"), pdf.make_indirect(spec)]))
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=files)


def annotation(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents=f"Ask {SECRET}"
    )
    pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(note)])


def piece_info(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.PieceInfo = pikepdf.Dictionary(Tool=pikepdf.Dictionary(Private=f"<{SECRET}>"))


def piece_info_of_a_font(pdf: pikepdf.Pdf) -> None:
    fonts = pdf.pages[0].obj.Resources.Font
    fonts[next(iter(fonts.keys()))].PieceInfo = pikepdf.Dictionary(Private=SECRET)


def outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as tree:
        tree.root.append(pikepdf.OutlineItem(f"Visit to {SECRET}", 0))


def javascript(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{SECRET}')")


def name_of_a_resource(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary({f"/{SECRET}": pdf.make_stream(b"")})


def name_of_a_font(pdf: pikepdf.Pdf) -> None:
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, BaseFont=pikepdf.Name(f"/ABCDEF+{SECRET}Sans-BoldMT"))
    pdf.pages[0].obj.Resources.Font["/F9"] = font


def pattern(pdf: pikepdf.Pdf) -> None:
    tile = pdf.make_stream(
        b"BT /F1 9 Tf (Okafor) Tj ET", PatternType=1, PaintType=1, TilingType=1, BBox=[0, 0, 9, 9], XStep=9, YStep=9
    )
    pdf.pages[0].obj.Resources.Pattern = pikepdf.Dictionary(P0=tile)


def character_map(pdf: pikepdf.Pdf) -> None:
    fonts = pdf.pages[0].obj.Resources.Font
    whole = SECRET.encode("utf-16-be").hex()
    data = f"1 beginbfchar <03> <{whole}> endbfchar".encode()
    fonts[next(iter(fonts.keys()))].ToUnicode = pdf.make_stream(data)


HOLDS_THE_TEXT: list[Change] = [
    info, info_in_utf_16, xmp, xmp_of_a_page, embedded_file, annotation, piece_info, piece_info_of_a_font, outline,
    javascript, name_of_a_resource, name_of_a_font, pattern, character_map,
]  # fmt: skip
ON_THE_LIST = {outline, info_in_utf_16, name_of_a_resource, name_of_a_font, pattern, character_map}
"""These use only what a release may hold, so the text alone gives them away."""


@pytest.mark.parametrize("change", HOLDS_THE_TEXT, ids=lambda change: change.__name__)
def test_a_copy_beside_the_page_is_found(change: Change) -> None:
    expected = {"hidden_text"} if change in ON_THE_LIST else {"hidden_text", "structure"}
    assert said(changed(BURNT, change)) == expected


def test_the_honest_file_is_clean() -> None:
    assert attacked(BURNT) == ()


def test_an_old_revision_kept() -> None:
    """As an editor saves: the new page is appended, and the old one stays in front of it."""
    with pikepdf.open(io.BytesIO(SOURCE)) as pdf:
        size, root = len(list(pdf.objects)) + 1, pdf.Root.objgen[0]
        page = pdf.pages[0].obj.objgen[0]
        parent = pdf.Root.Pages.objgen[0]
    start = SOURCE.rfind(b"startxref")
    old = int(SOURCE[start:].split()[1])
    body = f"{page} 0 obj\n<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 595 842] >>\nendobj\n".encode()
    table = f"xref\n{page} 1\n{len(SOURCE):010d} 00000 n \n".encode()
    tail = f"trailer << /Size {size} /Root {root} 0 R /Prev {old} >>\nstartxref\n{len(SOURCE) + len(body)}\n%%EOF\n"
    content = SOURCE + body + table + tail.encode()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert "/Contents" not in pdf.pages[0].obj
    assert "structure" in said(content)


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw + SECRET.encode(),
        lambda raw: raw + b"%%EOF\n",
        lambda raw: SECRET.encode() + b"\n" + raw,
        lambda raw: raw.replace(b"endobj\n2 0 obj", b"endobj\n% " + SECRET.encode() + b"\n2 0 obj", 1),
        lambda raw: raw.replace(b"trailer <<", b"trailer % " + SECRET.encode() + b"\n<<", 1),
        lambda raw: raw.replace(b"endobj\n2 0 obj", b"endobj\n90 0 obj (x) endobj\n2 0 obj", 1),
        lambda raw: raw[:-12],
    ],
    ids=["after_eof", "second_eof", "before_header", "comment", "trailer_comment", "unlisted_object", "cut_off"],
)
def test_bytes_that_belong_to_no_object(damage: Callable[[bytes], bytes]) -> None:
    content = damage(BURNT)
    assert content != BURNT
    assert "structure" in said(content)


def test_an_unused_object() -> None:
    """pikepdf would drop it, so the only way there is by hand: the page forgets its contents."""
    raw = BURNT.replace(b"/Contents", b"/Contentz", 1)
    assert "structure" in said(raw)


def test_objects_packed_into_streams() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(BURNT)) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert said(out.getvalue()) == set()


@pytest.mark.parametrize(
    ("data", "first", "good"),
    [
        (b"5 0 7 11 << /A 1 >> (x)\n", 9, True),
        (b"5 0 7 11 << /A 1 >> (x) (Okafor)", 9, False),
        (b"5 0 7 20 << /A 1 >> (Okafor) (x)", 9, False),
        (b"5 0 7 20 << /A 1 >> %%Okaf\n(x)", 9, False),
        (b"5 0 7 11 Okafor << /A 1 >> (x)", 16, False),
        (b"5 7 7 11 Okafor << /A 1 >> (x)", 9, False),
        (b"5 0 8 11 << /A 1 >> (x)\n", 9, False),
    ],
)
def test_bytes_between_packed_objects(data: bytes, first: int, good: bool) -> None:
    with pikepdf.new() as pdf:
        assert holds(pdf.make_stream(data, Type=pikepdf.Name.ObjStm, N=2, First=first), {0: 5, 1: 7}) is good


def test_an_encrypted_file() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(BURNT)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user=""))
    assert "structure" in said(out.getvalue())


def test_a_linearised_file_has_two_cross_reference_sections() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(BURNT)) as pdf:
        pdf.save(out, linearize=True)
    assert "structure" in said(out.getvalue())


def test_a_text_of_its_own_in_marked_content() -> None:
    def mark(pdf: pikepdf.Pdf) -> None:
        extra = pdf.make_stream(b"/Span << /Actual#54ext (someone) >> BDC EMC")
        pdf.pages[0].obj.Contents = pikepdf.Array([*pdf.pages[0].obj.Contents.as_list(), extra])

    assert said(changed(BURNT, mark)) == {"structure"}


def test_marked_content_with_numbers_and_a_language_is_allowed() -> None:
    def mark(pdf: pikepdf.Pdf) -> None:
        extra = pdf.make_stream(b"/P << /MCID 0 /Lang (en-GB) >> BDC EMC")
        pdf.pages[0].obj.Contents = pikepdf.Array([*pdf.pages[0].obj.Contents.as_list(), extra])

    assert said(changed(BURNT, mark)) == set()


def test_our_own_producer_and_the_language_are_allowed() -> None:
    def describe(pdf: pikepdf.Pdf) -> None:
        pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Producer="foi-redact 0.1"))
        pdf.Root.Lang = pikepdf.String("en-GB")

    assert said(changed(BURNT, describe)) == set()


def test_a_resource_or_a_glyph_may_have_any_name() -> None:
    def name(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Resources.ExtGState = pikepdf.Dictionary({"/E": pikepdf.Dictionary(LW=1)})

    assert said(changed(BURNT, name)) == set()


def test_a_layer() -> None:
    def layer(pdf: pikepdf.Pdf) -> None:
        group = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="draft"))
        pdf.pages[0].obj.Resources.Properties = pikepdf.Dictionary(MC0=group)

    assert said(changed(BURNT, layer)) == {"structure"}


def test_saving_again_changes_nothing() -> None:
    with pikepdf.open(io.BytesIO(BURNT)) as pdf:
        assert said(saved(pdf)) == set()
