"""A burnt document, made anew: what stays, what goes, and which pages become pictures, and why."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from redact.apply.rebuild.document import Order, rebuilt
from redact.extract.reader import extract
from redact.model.geometry import Rect
from redact.model.plan import Plan, Region
from redact.pdf.carried import Carried
from redact.pdf.destinations import Bookmark, LinkPlace
from redact.pdf.tags import Leaf, Tag
from tests.pages import helvetica, raw_page, saved

SECRET = "Okafor"
LETTER = "BT /F1 11 Tf 72 770 Td (Seen by Okafor at noon.) Tj ET\n"
NOBODY = Plan("d", "f", "e", "p")
MARK = Rect(110, 60, 150, 76)


def plan(*boxes: Rect, withheld: str = SECRET) -> Plan:
    regions = (Region("r", 1, boxes, "40(2)", "s.40(2)", "PERSON", withheld),) if boxes else ()
    return Plan("d", "f", "e", "p", regions)


def blank_picture(release: Pdf, number: int, boxes: Sequence[Rect], unit: float) -> pikepdf.Page:
    page = release.add_blank_page(page_size=(595, 842))
    page.obj["/Resources"] = Dictionary()
    page.obj["/Contents"] = release.make_stream(b"0 0 595 842 re n")
    return page


def made(content: bytes, order: Order) -> tuple[Pdf, dict[int, str]]:
    """The new document, opened, and its pages that became pictures."""
    out, pictured = rebuilt(content, order, blank_picture)
    return pikepdf.open(io.BytesIO(out)), dict(pictured)


def of(content: str, resources: Callable[[Pdf], Dictionary] | None = None, *boxes: Rect) -> tuple[Pdf, dict[int, str]]:
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842)).obj
        page["/Resources"] = resources(pdf) if resources else Dictionary()
        page["/Resources"]["/Font"] = Dictionary(F1=helvetica())
        page["/Contents"] = pdf.make_stream(content.encode("latin-1"))
        raw = saved(pdf)
    the_plan = plan(*boxes)
    return made(raw, Order(the_plan, tuple(r.boxes for r in the_plan.regions)))


def text_of(pdf: Pdf) -> str:
    document: Any = pypdfium2.PdfDocument(saved(pdf))
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_the_same_input_gives_the_same_bytes() -> None:
    content = raw_page(LETTER.encode(), Dictionary(Font=Dictionary(F1=helvetica())))
    assert rebuilt(content, Order(NOBODY, ()), blank_picture) == rebuilt(content, Order(NOBODY, ()), blank_picture)


def test_a_page_keeps_what_is_known_and_nothing_else() -> None:
    content = raw_page(LETTER.encode(), Dictionary(Font=Dictionary(F1=helvetica(), Okafor=helvetica())))
    with pikepdf.open(io.BytesIO(content)) as source:
        page = source.pages[0].obj
        page["/Metadata"], page["/Okafor"] = Stream(source, SECRET.encode()), String(SECRET)
        source.Root["/PageLabels"] = Dictionary(Nums=Array([0, Dictionary(P=String(SECRET))]))
        source.docinfo["/Author"] = SECRET
        content = saved(source)

    release, pictured = made(content, Order(NOBODY, (), title="letter"))

    assert pictured == {}
    assert set(release.pages[0].obj.keys()) == {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"}
    assert set(release.Root.keys()) == {"/Type", "/Pages", "/ViewerPreferences"}
    assert {str(v) for v in release.docinfo.values()} >= {"letter"}
    assert list(release.pages[0].obj.Resources.Font.keys()) == ["/F1"]
    assert "Seen by Okafor at noon." in text_of(release)


def test_the_page_is_no_larger_than_what_shows_of_it() -> None:
    content = raw_page(LETTER.encode(), Dictionary(Font=Dictionary(F1=helvetica())))
    with pikepdf.open(io.BytesIO(content)) as source:
        source.pages[0].obj["/CropBox"] = Array([50, 400, 500, 800])
        source.pages[0].obj["/Rotate"] = 90
        content = saved(source)

    release, _ = made(content, Order(NOBODY, ()))
    page = release.pages[0].obj

    assert [float(v) for v in page.MediaBox] == [50, 400, 500, 800]
    assert "/CropBox" not in page
    assert page.Rotate == 90


def test_glyphs_under_a_mark_go_even_if_the_burn_left_them() -> None:
    release, pictured = of(LETTER, None, MARK)

    assert pictured == {}
    assert SECRET not in text_of(release)
    assert "at noon." in text_of(release)
    assert "s.40(2)" in text_of(release)


def _shading(kind: int) -> Dictionary:
    function = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1, 0, 0]), C1=Array([0, 0, 1]), N=1)
    return Dictionary(ShadingType=kind, ColorSpace=Name.DeviceRGB, Coords=Array([0, 0, 100, 0]), Function=function)


def form(pdf: Pdf, content: str, **more: Any) -> Stream:
    values = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 595, 842]), **more}
    values.setdefault("Resources", Dictionary(Font=Dictionary(F1=helvetica())))
    return Stream(pdf, content.encode(), **values)


def picture(pdf: Pdf, width: int = 100, height: int = 40, **more: Any) -> Stream:
    values: dict[str, Any] = {"Type": Name.XObject, "Subtype": Name.Image, "Width": width, "Height": height}
    values |= {"ColorSpace": Name.DeviceGray, "BitsPerComponent": 8, **more}
    samples = bytes((x * y) % 251 for y in range(height) for x in range(width))
    return Stream(pdf, samples, **values)


def shading(kind: int) -> Callable[[Pdf], Dictionary]:
    return lambda pdf: Dictionary(Shading=Dictionary(S=_shading(kind)))


def test_a_shading_stays_and_a_mesh_makes_the_page_a_picture() -> None:
    assert of("/S sh", shading(2))[1] == {}
    assert of("/S sh", shading(4))[1] == {1: "a mesh of colours"}


def tile(content: str) -> Callable[[Pdf], Dictionary]:
    def resources(pdf: Pdf) -> Dictionary:
        cell = form(pdf, content, PatternType=1, PaintType=1, TilingType=1, XStep=50, YStep=50)
        return Dictionary(Pattern=Dictionary(P=cell))

    return resources


def mask(content: str) -> Callable[[Pdf], Dictionary]:
    def resources(pdf: Pdf) -> Dictionary:
        group = form(pdf, content, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
        return Dictionary(ExtGState=Dictionary(G=Dictionary(SMask=Dictionary(S=Name.Luminosity, G=group))))

    return resources


def photo(pdf: Pdf) -> Dictionary:
    return Dictionary(XObject=Dictionary(I=picture(pdf)))


WORDS = f"BT /F1 11 Tf 5 5 Td ({SECRET}) Tj ET"
TILED = "/Pattern cs /P scn 0 0 500 500 re f"
MASKED = "/G gs 0 0 500 500 re f"
ROUND = "q 0 0 m 50 90 90 50 99 0 c h W n 99 0 0 40 0 0 cm /I Do Q"


@pytest.mark.parametrize(
    ("drawn", "resources", "reason"),
    [
        (TILED, tile(WORDS), "text in a pattern"),
        (TILED, tile("0 0 10 10 re f"), ""),
        (MASKED, mask(WORDS), "text in a soft mask"),
        (MASKED, mask("0 0 99 99 re f"), ""),
        (ROUND, photo, "a picture under a clip that is no box"),
        ("q 99 0 0 40 0 0 cm /I Do Q 1 g 0 0 50 50 re f", photo, "a picture that is partly covered"),
        ("1 g 0 0 50 50 re f q 99 0 0 40 0 0 cm /I Do Q", photo, ""),
    ],
)
def test_what_nobody_reads_makes_the_page_a_picture(
    drawn: str, resources: Callable[[Pdf], Dictionary], reason: str
) -> None:
    assert of(drawn, resources)[1] == ({1: reason} if reason else {})


def test_a_form_that_draws_itself_makes_the_page_a_picture() -> None:
    with pikepdf.new() as pdf:
        own = form(pdf, "q 0.9 0 0 0.9 0 0 cm /X Do Q 0 0 9 9 re f")
        indirect = pdf.make_indirect(own)
        indirect["/Resources"] = Dictionary(XObject=Dictionary(X=indirect))
        pdf.add_blank_page(page_size=(595, 842))
        pdf.pages[0].obj["/Resources"] = Dictionary(XObject=Dictionary(X=indirect))
        pdf.pages[0].obj["/Contents"] = pdf.make_stream(b"/X Do")
        assert made(saved(pdf), Order(NOBODY, ()))[1] == {1: "forms that lie too deep in each other"}


def test_a_form_that_two_pages_show_is_written_once_and_cut_only_where_a_mark_is() -> None:
    with pikepdf.new() as pdf:
        shared = pdf.make_indirect(form(pdf, LETTER))
        for _ in range(3):
            page = pdf.add_blank_page(page_size=(595, 842))
            page.obj["/Resources"] = Dictionary(XObject=Dictionary(X=shared))
            page.obj["/Contents"] = pdf.make_stream(b"/X Do")
        content = saved(pdf)

    release, pictured = made(content, Order(plan(MARK), ((MARK,),)))

    assert pictured == {}
    assert text_of(release).count(SECRET) == 2
    used = [page.obj.Resources.XObject.X1.objgen for page in release.pages]
    assert used[1] == used[2] != used[0]


def test_a_font_that_cannot_be_made_makes_its_pages_pictures_and_others_stay() -> None:
    broken = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Nobody, Encoding=Name("/90ms-RKSJ-H"))
    broken["/DescendantFonts"] = Array([Dictionary(Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name.Nobody)])
    with pikepdf.new() as pdf:
        for font in (helvetica(), broken):
            page = pdf.add_blank_page(page_size=(595, 842))
            page.obj["/Resources"] = Dictionary(Font=Dictionary(F1=font))
            page.obj["/Contents"] = pdf.make_stream(LETTER.encode())
        content = saved(pdf)

    release, pictured = made(content, Order(NOBODY, ()))

    assert set(pictured) == {2}
    assert text_of(release).count(SECRET) == 1


def test_a_picture_is_cut_to_what_shows_of_it() -> None:
    release, pictured = of("q 0 0 50 100 re W n 100 0 0 40 0 0 cm /I Do Q", photo)
    assert pictured == {}
    image = release.pages[0].obj.Resources.XObject.X1
    assert (int(image.Width), int(image.Height)) == (50, 40)


def test_a_picture_off_the_page_is_not_carried() -> None:
    release, _ = of("q 100 0 0 40 900 900 cm /I Do Q", photo)
    assert "/XObject" not in release.pages[0].obj.Resources


def tagged(content: str, tags: tuple[Tag, ...], *boxes: Rect) -> Pdf:
    raw = raw_page(content.encode(), Dictionary(Font=Dictionary(F1=helvetica())))
    return made(raw, Order(plan(*boxes), (boxes,) if boxes else (), carried=Carried(tags)))[0]


def test_tags_of_kept_text_stay_and_empty_ones_go() -> None:
    content = (
        "/Span <</MCID 0>> BDC BT /F1 18 Tf 72 770 Td (Report) Tj ET EMC "
        f"/Span <</MCID 1>> BDC BT /F1 11 Tf 110 700 Td ({SECRET}) Tj ET EMC 10 10 20 20 re f"
    )
    tags = (Tag("Document", (Tag("H1", (Leaf(1, 0),)), Tag("P", (Leaf(1, 1),)))),)

    release = tagged(content, tags, Rect(100, 120, 200, 150))

    root: Any = release.Root.StructTreeRoot
    document, marks = root.K[0], root.K[1]
    assert [str(kid.S) for kid in document.K] == ["/H1"]
    assert str(marks.S) == "/P"  # the mark's label is read too
    assert bool(release.Root.MarkInfo.Marked)
    page = release.pages[0].obj
    row = root.ParentTree.Nums[1]
    assert int(root.ParentTree.Nums[0]) == int(page.StructParents) == 0
    assert row[int(document.K[0].K[0].MCID)].objgen == document.K[0].objgen
    assert b"/Artifact BMC" in page.Contents.read_bytes()


def test_marked_content_is_read_from_the_source_by_its_number_alone() -> None:
    content = raw_page(
        f"/P <</MCID 0 /ActualText ({SECRET})>> BDC BT /F1 11 Tf 72 700 Td (Hello) Tj ET EMC".encode(),
        Dictionary(Font=Dictionary(F1=helvetica())),
    )
    with pikepdf.open(io.BytesIO(content)) as source:
        element = source.make_indirect(Dictionary(S=Name("/Okafor"), K=0, Pg=source.pages[0].obj, Alt=String(SECRET)))
        roles = Dictionary(Okafor=Name.H2)
        source.Root["/StructTreeRoot"] = source.make_indirect(
            Dictionary(Type=Name.StructTreeRoot, K=Array([element]), RoleMap=roles)
        )
        content = saved(source)

    extraction = extract(content)
    release, _ = made(extraction.working, Order(NOBODY, (), carried=extraction.carried))

    assert extraction.carried.tags == (Tag("H2", (Leaf(1, 0),)),)
    assert str(release.Root.StructTreeRoot.K[0].S) == "/H2"
    assert SECRET.encode() not in saved(release)


OUTLINE = (
    Bookmark("1 The visit", 1, 1),
    Bookmark("Mrs Okafor's statement", 1, 2),
    Bookmark("What was seen", 1, 3),
    Bookmark("2 The end", 1, 1),
    Bookmark("Gone", 7, 1),
    Bookmark("\u041ek\u0430f\u043er in other letters", 1, 1),
    Bookmark("0kaf0r in figures", 1, 1),
    Bookmark("Ok\u00e1for with an accent", 1, 1),
)


def test_bookmarks_stay_that_say_nothing_withheld() -> None:
    raw = raw_page(LETTER.encode(), Dictionary(Font=Dictionary(F1=helvetica())))
    order = Order(plan(MARK, withheld="Mrs Adaeze Okafor"), ((MARK,),), carried=Carried(outline=OUTLINE))

    release, _ = made(raw, order)

    with release.open_outline() as outline:
        assert [item.title for item in outline.root] == ["1 The visit", "2 The end"]
        assert [item.title for item in outline.root[0].children] == ["What was seen"]


@pytest.mark.parametrize(
    ("link", "stays"),
    [
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="https://www.example.org/guide"), True),
        (LinkPlace(1, Rect(300, 300, 400, 320), target=1), True),
        (LinkPlace(1, Rect(120, 60, 140, 70), uri="https://www.example.org/guide"), False),
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="https://www.example.org/staff/o%6Bafor"), False),
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="https://www.example.org/staff/%254Fkafor"), False),
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="https://www.example.org/u/T2thZm9y9a"), False),
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="https://xn--kafor-9ua.example.org/"), False),
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="https://www.example.org/447700900123"), False),
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="https://www.example.org/how-we-handle-requests/2022"), True),
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="https://www.example.org/?id=17"), False),
        (LinkPlace(1, Rect(300, 300, 400, 320), uri="mailto:someone@example.org"), False),
        (LinkPlace(1, Rect(300, 300, 400, 320), target=9), False),
    ],
)
def test_links_stay_that_say_nothing_withheld(link: LinkPlace, stays: bool) -> None:
    raw = raw_page(LETTER.encode(), Dictionary(Font=Dictionary(F1=helvetica())))
    both = plan(MARK), plan(MARK, withheld="07700 900123")
    whole = Plan("d", "f", "e", "p", (*both[0].regions, *both[1].regions))
    release, _ = made(raw, Order(whole, ((MARK,), (MARK,)), carried=Carried(links=(link,))))
    assert ("/Annots" in release.pages[0].obj) is stays


@pytest.mark.parametrize(
    "broken",
    [
        lambda pdf: pdf.pages[0].obj.__setitem__("/Contents", pdf.make_stream(b"BT /F1 11 Tf <</A (x) Tj ET")),
        lambda pdf: pdf.pages[0].obj["/Resources"].__setitem__("/Font", Array([])),
        lambda pdf: pdf.pages[0].obj["/Resources"].__setitem__("/Font", Dictionary(F1=String("no font"))),
    ],
)
def test_broken_pages_become_pictures_and_raise_nothing(broken: Callable[[Pdf], None]) -> None:
    content = raw_page(LETTER.encode(), Dictionary(Font=Dictionary(F1=helvetica())))
    with pikepdf.open(io.BytesIO(content)) as source:
        broken(source)
        content = saved(source)
    release, pictured = made(content, Order(NOBODY, ()))
    assert len(release.pages) == 1
    assert set(pictured) <= {1}
