"""From a drawn PDF to the finished one: document information, what reportlab lacks, repeatable bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from maker.press import Press
from maker.truth import Item

Dress = Callable[[pikepdf.Pdf], None]


@dataclass(frozen=True, slots=True)
class Sample:
    """A finished PDF and the truth about it."""

    name: str
    pdf: bytes
    items: list[Item]


@dataclass(frozen=True, slots=True)
class Imprint:
    """The document information that an office's software would have left behind."""

    title: str
    author: str  # an invented person: must not survive a release
    subject: str
    made: str  # YYYYMMDDHHMMSS
    creator: str = "Northmoor Desktop Writer 7"
    xmp: bool = False


def finish(name: str, press: Press, imprint: Imprint, *, dress: Dress | None = None, modern: bool = True) -> Sample:
    """Close the press and save; `modern` files keep their objects in compressed object streams."""
    raw = press.close()
    out = BytesIO()
    with pikepdf.open(BytesIO(raw)) as pdf:
        _inform(pdf, imprint)
        if dress:
            dress(pdf)
        pdf.save(
            out,
            deterministic_id=True,
            compress_streams=True,
            object_stream_mode=(pikepdf.ObjectStreamMode.generate if modern else pikepdf.ObjectStreamMode.disable),
            force_version="1.6" if modern else "1.4",
        )
    return Sample(name, out.getvalue(), press.record.items())


def _inform(pdf: pikepdf.Pdf, imprint: Imprint) -> None:
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo["/Title"] = imprint.title
    pdf.docinfo["/Author"] = imprint.author
    pdf.docinfo["/Subject"] = imprint.subject
    pdf.docinfo["/Creator"] = imprint.creator
    pdf.docinfo["/CreationDate"] = f"D:{imprint.made}Z"
    pdf.docinfo["/ModDate"] = f"D:{imprint.made}Z"
    if imprint.xmp:
        # Written by hand: pikepdf's own XMP editor would put the time of day into it.
        packet = pdf.make_stream(_xmp(imprint).encode())
        packet["/Type"] = pikepdf.Name("/Metadata")
        packet["/Subtype"] = pikepdf.Name("/XML")
        pdf.Root["/Metadata"] = packet


def _xmp(imprint: Imprint) -> str:
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{rdf}">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{imprint.title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{imprint.author}</rdf:li></rdf:Seq></dc:creator>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    )
