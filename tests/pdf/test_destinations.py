"""Links and bookmarks that lead to a page or an address, and nothing else. Invented people only."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from redact.pdf.beside import Beside, read_beside
from redact.pdf.destinations import Bookmark
from tests.pages import blank, changed, pdf, put

TWO = pdf(put(72, 80, "One"), blank)


def beside(change: Callable[[pikepdf.Pdf], object]) -> Beside:
    with pikepdf.open(io.BytesIO(changed(TWO, change))) as opened:
        return read_beside(opened)


def link(opened: pikepdf.Pdf, **keys: pikepdf.Object) -> None:
    annotation = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([72, 700, 172, 720]))
    for key, value in keys.items():
        annotation[f"/{key}"] = value
    opened.pages[0].obj.Annots = Array([opened.make_indirect(annotation)])


def to_second(opened: pikepdf.Pdf) -> Array:
    return Array([opened.pages[1].obj, Name.Fit])


def test_a_link_to_an_address() -> None:
    found = beside(lambda p: link(p, A=Dictionary(S=Name.URI, URI=String("https://example.org/a"))))
    (one,) = found.links
    assert (one.page, one.uri, one.target) == (1, "https://example.org/a", 0)
    assert (one.box.x0, round(one.box.y0)) == (72, 122)
    assert "example" not in repr(found)


def test_links_that_run_something_or_hide_something_are_left_out() -> None:
    for action in (
        Dictionary(S=Name.URI, URI=String("javascript:alert(1)")),
        Dictionary(S=Name.URI, URI=String("file:///etc/passwd")),
        Dictionary(S=Name.URI, URI=String("https://example.org/" + "x" * 3000)),
        Dictionary(S=Name.URI, URI=String("https://example.org/\n")),
        Dictionary(S=Name.Launch, F=String("letter.exe")),
        Dictionary(S=Name.GoToR, F=String("other.pdf"), D=Array([0, Name.Fit])),
        Dictionary(S=Name.JavaScript, JS=String("1")),
    ):
        assert beside(lambda p, a=action: link(p, A=a)).links == ()  # type: ignore[misc]


def test_a_link_to_a_page_in_each_way_of_saying_so() -> None:
    def direct(p: pikepdf.Pdf) -> None:
        link(p, Dest=to_second(p))

    def action(p: pikepdf.Pdf) -> None:
        link(p, A=Dictionary(S=Name.GoTo, D=to_second(p)))

    def old_name(p: pikepdf.Pdf) -> None:
        p.Root.Dests = Dictionary(end=Dictionary(D=to_second(p)))
        link(p, Dest=Name.end)

    def new_name(p: pikepdf.Pdf) -> None:
        kid = p.make_indirect(Dictionary(Names=Array([String("end"), to_second(p)])))
        p.Root.Names = Dictionary(Dests=Dictionary(Kids=Array([kid])))
        link(p, Dest=String("end"))

    for way in (direct, action, old_name, new_name):
        assert [one.target for one in beside(way).links] == [2], way.__name__


def test_a_name_tree_that_is_a_ring_and_a_name_that_names_itself_end() -> None:
    def ring(p: pikepdf.Pdf) -> None:
        node = p.make_indirect(Dictionary())
        node.Kids = Array([node])
        node.Names = Array([String("end"), String("end")])
        p.Root.Names = Dictionary(Dests=node)
        link(p, Dest=String("end"))

    assert beside(ring).links == ()


def test_the_outline_in_order_with_levels() -> None:
    def outline(p: pikepdf.Pdf) -> None:
        second = p.make_indirect(Dictionary(Title=String("Second"), Dest=to_second(p)))
        inner = p.make_indirect(Dictionary(Title=String("Inner"), Dest=to_second(p)))
        nowhere = p.make_indirect(Dictionary(Title=String("Nowhere"), Next=second))
        first = p.make_indirect(
            Dictionary(Title=String("First"), Dest=Array([p.pages[0].obj, Name.Fit]), First=inner, Next=nowhere)
        )
        second.Next = first  # a ring
        p.Root.Outlines = p.make_indirect(Dictionary(First=first))

    found = beside(outline)
    assert found.outline == (Bookmark("First", 1, 1), Bookmark("Inner", 2, 2), Bookmark("Second", 2, 1))
    assert "First" not in repr(found.outline)
