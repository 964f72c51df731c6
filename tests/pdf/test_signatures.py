"""A signed file says so, so that the loss of its signature can be told."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from redact.extract.reader import extract
from redact.pdf.signatures import count_signatures
from tests.pages import changed, pdf, put

PAPER = pdf(put(72, 80, "The visit was made in May"))


def count(change: Callable[[pikepdf.Pdf], object]) -> int:
    with pikepdf.open(io.BytesIO(changed(PAPER, change))) as opened:
        return count_signatures(opened)


def value(p: pikepdf.Pdf) -> pikepdf.Object:
    signature = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Contents=String("x"), Name=String("A. Okafor"))
    return p.make_indirect(signature)


def widget(p: pikepdf.Pdf, **keys: pikepdf.Object) -> pikepdf.Object:
    made = Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=Array([0, 0, 9, 9]))
    for key, value_ in keys.items():
        made[f"/{key}"] = value_
    return p.make_indirect(made)


def signed(p: pikepdf.Pdf) -> None:
    field = widget(p, FT=Name.Sig, T=String("s"), V=value(p))
    p.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)
    p.pages[0].obj.Annots = Array([field])


def test_a_signed_field_counts_once_though_form_and_page_list_it() -> None:
    assert count(signed) == 1


def test_a_field_that_nobody_signed_does_not_count() -> None:
    def empty(p: pikepdf.Pdf) -> None:
        p.Root.AcroForm = Dictionary(Fields=Array([widget(p, FT=Name.Sig, T=String("s"))]))

    assert count(empty) == 0
    assert count(lambda p: None) == 0


def test_a_kind_that_stands_in_the_parent_counts() -> None:
    def nested(p: pikepdf.Pdf) -> None:
        parent = p.make_indirect(Dictionary(FT=Name.Sig, T=String("s"), V=value(p)))
        kid = widget(p, Parent=parent)
        parent.Kids = Array([kid])
        p.Root.AcroForm = Dictionary(Fields=Array([parent]))
        p.pages[0].obj.Annots = Array([kid])

    assert count(nested) == 1


def test_traces_of_a_signature_count() -> None:
    def perms(p: pikepdf.Pdf) -> None:
        p.Root.Perms = Dictionary(DocMDP=value(p))

    def kept_certificates(p: pikepdf.Pdf) -> None:
        p.Root.DSS = Dictionary(Type=Name.DSS)

    assert (count(perms), count(kept_certificates)) == (1, 1)


def test_a_tree_of_fields_that_is_a_ring_ends() -> None:
    def ring(p: pikepdf.Pdf) -> None:
        node = p.make_indirect(Dictionary(T=String("s")))
        node.Kids = Array([node])
        p.Root.AcroForm = Dictionary(Fields=Array([node]))

    assert count(ring) == 0


def test_the_extraction_counts_it_among_what_is_left_behind() -> None:
    assert dict(extract(changed(PAPER, signed)).removed)["signatures"] == 1
    assert "signatures" not in dict(extract(PAPER).removed)
