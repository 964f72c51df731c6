"""Optional content: layers that are switched off, and their names."""

from __future__ import annotations

from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, String

from maker.leaking_paper import image_of
from tests.leaks.channels.paper import (
    PLACE,
    done,
    form,
    layer,
    name_on_page,
    page_of,
    picture,
    put,
    resource,
    said,
    sheet,
)
from tests.leaks.channels.registry import SECRET, channel


def _layer(pdf: Pdf, name: str = "Draft") -> Any:
    """A layer of page 1, called /MC0 there, that no viewer shows at first."""
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    pdf.Root["/OCProperties"] = Dictionary(
        OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group]), BaseState=Name.ON)
    )
    page_of(pdf)["/Resources"]["/Properties"] = Dictionary(MC0=group)
    return group


@channel()
def ocg_hidden() -> bytes:
    pdf = sheet(f"/OC /MC0 BDC {said(f'Seen by {SECRET} at noon', 72, 600)} EMC")
    _layer(pdf)
    return done(pdf)


@channel()
def ocg_hidden_form() -> bytes:
    pdf = sheet("/Fm1 Do ")
    resource(pdf, "/XObject", "/Fm1", form(pdf, said(f"Seen by {SECRET} at noon", 72, 600), OC=_layer(pdf)))
    return done(pdf)


@channel(ink=(name_on_page(),))
def ocg_hidden_image() -> bytes:
    pdf = sheet(put("Im1") + layer(name_on_page()))
    resource(pdf, "/XObject", "/Im1", image_of(pdf, picture(), OC=_layer(pdf)))
    return done(pdf)


@channel()
def ocg_name() -> bytes:
    pdf = sheet(f"/OC /MC0 BDC 0.9 g {PLACE[0]} {PLACE[1]} 50 50 re f EMC")
    _layer(pdf, f"Interview with {SECRET}")
    return done(pdf)
