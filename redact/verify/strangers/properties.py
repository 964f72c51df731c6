"""The document's properties and its XMP, and those of its parts (RED301 to RED304; ISO 32000-2 §14.3)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.evidence import Evidence
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.persons import kind_of
from redact.verify.strangers.values import text_of

NAME = "properties"
DATES = frozenset(("/CreationDate", "/ModDate", "/Trapped"))
RULE_OF = {"PERSON": "RED301", "LOGIN": "RED301", "EMAIL": "RED302", "PATH": "RED303"}
WHAT = {
    "PERSON": "names a person",
    "LOGIN": "names somebody's login",
    "EMAIL": "holds an e-mail address",
    "PATH": "holds a path with the name of an account",
}
_ELEMENT = re.compile(r"<([A-Za-z][\w.\-]*:[A-Za-z][\w.\-]*)(?:\s[^<>]*)?>([^<]+)</")
_ATTRIBUTE = re.compile(r"\s([A-Za-z][\w.\-]*:[A-Za-z][\w.\-]*)\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
_LISTED = re.compile(
    r"<([A-Za-z][\w.\-]*:[A-Za-z][\w.\-]*)\b[^<>]*>\s*<rdf:(?:Seq|Bag|Alt)\b[^<>]*>(.*?)</rdf:(?:Seq|Bag|Alt)>",
    re.DOTALL,
)
_ITEM = re.compile(r"<rdf:li\b[^<>]*>([^<]+)</rdf:li>")
_DULL = frozenset(
    "format creatortool producer createdate modifydate metadatadate documentid instanceid originaldocumentid about"
    " toolkit xmptk lang part conformance versionid renditionclass when softwareagent action changed parsetype trapped"
    " pdfversion resource resourcetype type".split()
)
_KNOWN = re.compile(r"[A-Za-z][A-Za-z ]{0,24}\Z")


class Properties:
    """The information dictionary and the catalogue's XMP."""

    name = NAME

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        yield from of_document(evidence.after.pike, self._notebook)


def of_document(
    pdf: pikepdf.Pdf, notebook: Notebook, where: str = "the file", beside: pikepdf.Pdf | None = None
) -> Iterator[Finding]:
    """What the properties of a document give away, and a newer revision, `beside` it, does not say as well."""
    known = set(_pairs(beside)) if beside else set()
    yield from judged([pair for pair in _pairs(pdf) if pair not in known], notebook, 0, where)


def _pairs(pdf: pikepdf.Pdf) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    info = pdf.trailer.get("/Info")
    if isinstance(info, pikepdf.Dictionary):
        pairs.extend((key, text_of(value)) for key, value in info.as_dict().items() if key not in DATES)
    packet = pdf.Root.get("/Metadata")
    if isinstance(packet, pikepdf.Stream):
        pairs.extend(xmp_pairs(text_of(packet)))
    return pairs


def judged(pairs: list[tuple[str, str]], notebook: Notebook, page: int, where: str) -> Iterator[Finding]:
    """Findings on pairs of a property's name and value; the values go to the recognizers as well."""
    told: set[tuple[str, str]] = set()
    for name, value in pairs:
        # The program's name stands under Creator in the information dictionary, an author under dc:creator.
        kind = kind_of("program" if name == "/Creator" else name, value)
        shown = _shown(name)
        if kind and (kind, shown) not in told:
            told.add((kind, shown))
            yield found(RULE_OF[kind], NAME, page, f"the property {shown} of {where} {WHAT[kind]}", kind=kind)
        elif not kind and name not in ("/Producer", "/Creator"):
            notebook.say("RED302", page, f"property {shown}", value)


def xmp_pairs(packet: str) -> list[tuple[str, str]]:
    """Names and values of an XMP packet, read without a parser: what is broken may still be read by somebody."""
    pairs = [(m[1], html.unescape(m[2])) for m in _ELEMENT.finditer(packet) if m[1] != "rdf:li"]
    pairs += [(m[1], html.unescape(m[2] or m[3] or "")) for m in _ATTRIBUTE.finditer(packet)]
    listed = []
    for block in _LISTED.finditer(packet):
        listed += [(block[1], html.unescape(item[1])) for item in _ITEM.finditer(block[2])]
    every = [(name, value.strip()) for name, value in [*pairs, *listed]]
    return [(n, v) for n, v in every if v and not _dull(n) and not v.startswith(("http://", "uuid:", "xmp."))]


def _dull(name: str) -> bool:
    space, _, own = name.partition(":")
    return space in ("xmlns", "xml") or own.casefold() in _DULL


def _shown(name: str) -> str:
    """A property's name where it is a plain word; another could quote the document."""
    own = name.rpartition(":")[2].lstrip("/")
    return own if _KNOWN.match(own) and own.casefold() in _PLAIN else "of its own"


_PLAIN = frozenset(
    "author title subject keywords creator producer manager company category comments lastmodifiedby sourcemodified"
    " description rights creatortool contributor publisher owner history filepath authorsposition".split()
)


def part_pairs(stream: Any) -> list[tuple[str, str]]:
    """The pairs of the XMP that a page, a form or a picture has of its own."""
    return xmp_pairs(text_of(stream))
