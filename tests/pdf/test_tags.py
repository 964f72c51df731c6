"""The logical structure as read: kinds and order, and nothing that a tag says of itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from redact.pdf.marked_content import page_content, strip_page
from redact.pdf.tags import Leaf, Tag, read_tags

SECRET = "Okafor"


def tagged(build: Callable[[Pdf, Any], Any], roles: Dictionary | None = None) -> tuple[Tag, ...]:
    """The tags of a document whose tree holds what `build` makes for its only page."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842)).obj
        root = Dictionary(Type=Name.StructTreeRoot, K=build(pdf, page))
        if roles is not None:
            root["/RoleMap"] = roles
        pdf.Root["/StructTreeRoot"] = pdf.make_indirect(root)
        return read_tags(pdf)


def test_numbers_references_and_elements_are_read_in_order() -> None:
    def build(pdf: Pdf, page: Any) -> Any:
        inner = pdf.make_indirect(Dictionary(S=Name.Span, K=2, Alt=String(SECRET)))
        reference = Dictionary(Type=Name.MCR, Pg=page, MCID=1)
        return pdf.make_indirect(Dictionary(S=Name.P, Pg=page, T=String(SECRET), K=Array([0, reference, inner])))

    (tag,) = tagged(build)

    assert tag == Tag("P", (Leaf(1, 0), Leaf(1, 1), Tag("Span", (Leaf(1, 2),))))
    assert SECRET not in repr(tag)


def test_a_role_stands_for_its_standard_type_and_an_unknown_one_for_none() -> None:
    def build(pdf: Pdf, page: Any) -> Any:
        kinds = ("/Okafor", "/Heading", "/Ring")
        return Array([pdf.make_indirect(Dictionary(S=Name(kind), Pg=page, K=0)) for kind in kinds])

    roles = Dictionary(Heading=Name.Title, Title=Name.H1, Ring=Name.Ring)

    assert [tag.kind for tag in tagged(build, roles)] == ["NonStruct", "H1", "NonStruct"]


def test_the_place_of_a_cell_is_read() -> None:
    def build(pdf: Pdf, page: Any) -> Any:
        own = Dictionary(O=Name.Table, ColSpan=2, RowSpan=1, Scope=Name.Column, Summary=String(SECRET))
        return pdf.make_indirect(Dictionary(S=Name.TH, Pg=page, K=0, A=own))

    assert tagged(build)[0].cell == (("/ColSpan", 2), ("/Scope", "/Column"))


def test_a_ring_of_elements_is_gone_through_once() -> None:
    def build(pdf: Pdf, page: Any) -> Any:
        one = pdf.make_indirect(Dictionary(S=Name.P, Pg=page))
        one["/K"] = Array([0, one])
        return one

    assert tagged(build) == (Tag("P", (Leaf(1, 0),)),)


def test_a_tree_too_deep_is_not_carried() -> None:
    def build(pdf: Pdf, page: Any) -> Any:
        node = pdf.make_indirect(Dictionary(S=Name.P, Pg=page, K=0))
        for _ in range(100):
            node = pdf.make_indirect(Dictionary(S=Name.Div, K=node))
        return node

    assert tagged(build) == ()


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (b"/P <</MCID 3 /ActualText (Okafor)>> BDC 1 w EMC", b"/Span << /MCID 3 >> BDC\n1 w\nEMC"),
        (b"/P /Pr BDC 1 w EMC", b"/Span << /MCID 7 >> BDC\n1 w\nEMC"),
        (b"/Okafor BMC /P <</MCID 1>> BDC 1 w EMC EMC", b"/Span << /MCID 1 >> BDC\n1 w\nEMC"),
        (b"/P <</MCID -1>> BDC 1 w EMC EMC 2 w", b"1 w\n2 w"),
        (b"% Okafor\n1 w", b"1 w"),
    ],
)
def test_the_working_copy_keeps_the_bare_numbers(content: bytes, kept: bytes) -> None:
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj["/Resources"] = Dictionary(Properties=Dictionary(Pr=Dictionary(MCID=7, T=String(SECRET))))
        page.obj["/Contents"] = pdf.make_stream(content)
        strip_page(pdf, page, keep_numbers=True)
        assert page_content(page).split() == kept.split()


def test_quotes_are_written_as_the_operators_that_they_stand_for() -> None:
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj["/Contents"] = pdf.make_stream(b"BT (a) ' 1 2 (don't) \" (x) Tj ET")
        strip_page(pdf, page)
        assert page_content(page).split() == b"BT T* (a) Tj 1 Tw 2 Tc T* (don't) Tj (x) Tj ET".split()
