"""Form fields: their values, names and options, and what else hangs on a form."""

from __future__ import annotations

from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from tests.leaks.channels.annotations import BOX, annotate
from tests.leaks.channels.paper import done, form, helvetica, said, sheet
from tests.leaks.channels.registry import SECRET, Box, channel


def _field(pdf: Pdf, kind: str, box: Box = BOX, shows: str = "", **entries: Any) -> Any:
    """A field with its widget; `shows` is what its appearance writes."""
    entries.setdefault("T", String("worker"))
    field = annotate(pdf, "Widget", box, FT=Name("/" + kind), DA=String("/F1 11 Tf 0 g"), **entries)
    if shows:
        field["/AP"] = Dictionary(N=form(pdf, said(shows, 3, 10), (0, 0, box[2] - box[0], box[3] - box[1])))
    if "/AcroForm" not in pdf.Root:
        pdf.Root["/AcroForm"] = Dictionary(Fields=Array([]), DR=Dictionary(Font=Dictionary(F1=helvetica())))
    pdf.Root["/AcroForm"]["/Fields"].append(field)
    return field


@channel()
def field_value() -> bytes:
    """A value that its widget does not show."""
    pdf = sheet()
    _field(pdf, "Tx", V=String(SECRET), shows="see file")
    return done(pdf)


@channel()
def field_value_boxed() -> bytes:
    pdf = sheet()
    _field(pdf, "Tx", V=String(SECRET), shows=SECRET)
    return done(pdf)


@channel()
def field_default_value() -> bytes:
    pdf = sheet()
    _field(pdf, "Tx", DV=String(SECRET), V=String("nobody"), shows="nobody")
    return done(pdf)


@channel()
def field_names_tooltips() -> bytes:
    pdf = sheet()
    _field(pdf, "Tx", T=String(SECRET), TU=String(f"Name of {SECRET}"), TM=String(SECRET), V=String("yes"), shows="yes")
    return done(pdf)


@channel()
def field_choice_options() -> bytes:
    pdf = sheet()
    options = Array([String("Nobody"), Array([String(SECRET), String(f"A. {SECRET}")])])
    _field(pdf, "Ch", Ff=1 << 17, Opt=options, V=String("Nobody"), shows="Nobody")
    return done(pdf)


@channel()
def field_stream_value() -> bytes:
    pdf = sheet()
    _field(pdf, "Tx", V=Stream(pdf, SECRET.encode("utf-16")), RV=Stream(pdf, f"<p>{SECRET}</p>".encode()), shows="x")
    return done(pdf)


@channel()
def xfa_packet() -> bytes:
    pdf = sheet()
    _field(pdf, "Tx", V=String("yes"), shows="yes")
    packet = Stream(pdf, f"<xfa:datasets><name>{SECRET}</name></xfa:datasets>".encode())
    pdf.Root["/AcroForm"]["/XFA"] = Array([String("datasets"), packet])
    return done(pdf)


@channel()
def dss_certificates() -> bytes:
    pdf = sheet()
    certificate = Stream(pdf, b"\x30\x82\x01\x0a\x06\x03\x55\x04\x03\x0c\x06" + SECRET.encode() + bytes(range(40)))
    pdf.Root["/DSS"] = Dictionary(Type=Name.DSS, Certs=Array([pdf.make_indirect(certificate)]))
    signature = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Name=String(SECRET), Contents=String(SECRET))
    _field(pdf, "Sig", T=String("signed"), V=pdf.make_indirect(signature))
    pdf.Root["/AcroForm"]["/SigFlags"] = 3
    return done(pdf)


@channel()
def field_calculation_script() -> bytes:
    pdf = sheet()
    script = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))
    _field(pdf, "Tx", V=String("yes"), AA=Dictionary(K=script, F=script), shows="yes")
    return done(pdf)
