"""The tree of tags, marked content in the pages, and names that spell somebody's."""

from __future__ import annotations

from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.leaks.channels.paper import done, page_of, said, sheet
from tests.leaks.channels.registry import SECRET, channel


def _tagged(pdf: Pdf, **element: Any) -> Any:
    """One element over the marked content 0 of page 1. The tree's root comes back."""
    page = page_of(pdf)
    page["/StructParents"] = 0
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    only = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Span, P=root, Pg=page, K=0, **element))
    root["/K"] = only
    root["/ParentTree"] = Dictionary(Nums=Array([0, Array([only])]))
    pdf.Root["/StructTreeRoot"] = root
    pdf.Root["/MarkInfo"] = Dictionary(Marked=True)
    return root


@channel()
def struct_actualtext_linked() -> bytes:
    pdf = sheet(f"/Span <</MCID 0>> BDC {said(f'By {SECRET}', 72, 600)} EMC")
    _tagged(pdf, ActualText=String(f"By {SECRET}"), Alt=String(SECRET), E=String(SECRET), T=String(SECRET))
    return done(pdf)


@channel()
def struct_table_summary() -> bytes:
    pdf = sheet(f"/Span <</MCID 0>> BDC {said('A table', 72, 600)} EMC")
    _tagged(pdf, A=Dictionary(O=Name.Table, Summary=String(f"Visits of {SECRET}")))
    return done(pdf)


@channel()
def struct_rolemap_idtree() -> bytes:
    pdf = sheet(f"/Span <</MCID 0>> BDC {said('A table', 72, 600)} EMC")
    root = _tagged(pdf, ID=String(SECRET), C=Name("/" + SECRET))
    root["/RoleMap"] = Dictionary({f"/{SECRET}": Name.Span})
    root["/ClassMap"] = Dictionary({f"/{SECRET}": Dictionary(O=Name.Layout)})
    root["/IDTree"] = Dictionary(Names=Array([String(SECRET), root["/K"]]))
    return done(pdf)


@channel()
def bdc_actualtext_elsewhere() -> bytes:
    return done(sheet(f"/Span <</ActualText ({SECRET}) /Alt <{SECRET.encode().hex()}>>> BDC {said('X.', 72, 600)} EMC"))


@channel()
def mp_dp_operands() -> bytes:
    return done(sheet(f"/{SECRET} MP /Note <</Who ({SECRET})>> DP /{SECRET} BMC {said('A note.', 72, 600)} EMC"))


@channel()
def resource_names() -> bytes:
    pdf = sheet(f"BT /{SECRET} 11 Tf 72 600 Td (In a font of that name.) Tj ET /Gs{SECRET} gs")
    resources = page_of(pdf)["/Resources"]
    resources["/Font"][f"/{SECRET}"] = resources["/Font"]["/F1"]
    resources["/ExtGState"] = Dictionary({f"/Gs{SECRET}": Dictionary(CA=1)})
    return done(pdf)


@channel()
def separation_name() -> bytes:
    pdf = sheet("/Cs1 cs 0.5 scn 72 600 100 20 re f")
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0]), C1=Array([1]), N=1)
    page_of(pdf)["/Resources"]["/ColorSpace"] = Dictionary(
        Cs1=Array([Name.Separation, Name("/" + SECRET), Name.DeviceGray, tint])
    )
    return done(pdf)
