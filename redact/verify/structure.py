"""What the file is made of, against a list of what a release may hold: what isn't on the list is a fault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.report import Finding
from redact.verify import accessible, packed
from redact.verify.evidence import Evidence
from redact.verify.graph import Found, Graph, contents, instructions
from redact.verify.layout import layout_of

TRAILER = frozenset("/Root /Info /Size /ID".split())
XREF_STREAM = frozenset("/Type /W /Index /Filter /DecodeParms /Length".split())
CATALOG = frozenset("/Type /Pages /Lang /ViewerPreferences /MarkInfo /Version /StructTreeRoot /Outlines".split())
INFO = frozenset(("/Producer", "/Title"))
PAGE = frozenset(
    "/Type /Parent /MediaBox /CropBox /TrimBox /BleedBox /ArtBox /Rotate /UserUnit /Resources /Contents /Tabs"
    " /Group /Annots /StructParents".split()
)
PAGES = frozenset("/Type /Parent /Kids /Count /MediaBox /CropBox /Rotate /Resources".split())

FORBIDDEN = frozenset(
    # what explains or copies the content, and what acts, ISO 32000-2 §7.7.2, §8.9.5, §8.11, §12, §14
    "/Metadata /PieceInfo /Alternates /OPI /LastModified /Thumb /AF /OC /OCGs /OCProperties /ActualText /Alt /E"
    " /Annots /AcroForm /XFA /AA /OpenAction /JS /JavaScript /EmbeddedFile /EmbeddedFiles /EF /Names /Dests /Outlines"
    " /Threads /StructTreeRoot /StructParent /SpiderInfo /DSS /Perms /Collection /DPartRoot /DPart /OutputIntents"
    " /PageLabels /SeparationInfo /PresSteps /VP /Measure /PtData /Ref /PS".split()
)

_FORBIDDEN_TYPES = tuple("/EmbeddedFile /Metadata /OCG /OCMD /Filespec /Annot /Action /StructElem".split())
_RESOURCES = frozenset("/Font /XObject /ExtGState /ColorSpace /Pattern /Shading /Properties".split())

LONGEST_NOTE = 120
LONGEST_ID = 32
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?\Z")
_PROPERTY = re.compile(rb"\b(?:BDC|DP)\b")
_TELLING = frozenset(("/ActualText", "/Alt", "/E", "/T", "/Contents"))

TELLS = "marked content carries a text of its own (such as ActualText): remove its properties"
ANEW = "write the file anew and carry over only what is needed"


class Structure:
    name = "structure"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        reader = evidence.after
        pdf = reader.pike
        for fault in layout_of(pdf, reader.content).faults:
            yield self._fault(0, fault)
        yield from self._whole(pdf)
        for number, page in enumerate(pdf.pages, 1):
            yield from self._listed(number, "a page", page.obj, PAGE)
            if any(_PROPERTY.search(part.read_bytes()) for part in contents(page)) and _tells(page):
                yield self._fault(number, TELLS)
        if not packed.whole(pdf):
            yield self._fault(0, "an object stream holds more than its objects: write the file without object streams")
        graph = Graph(pdf)
        for found in graph.walk():
            yield from self._value(found)
        if graph.unreached():
            yield self._fault(0, f"the file holds objects that nothing uses: {ANEW}")
        # qpdf mends what it can while it reads: asked last, when everything has been read.
        if pdf.get_warnings():
            yield self._fault(0, f"the file is damaged, and each reader mends it in its own way: {ANEW}")

    def _fault(self, page: int, message: str) -> Finding:
        return Finding(self.name, page, message)

    def _listed(self, page: int, what: str, dictionary: Any, allowed: frozenset[str]) -> Iterator[Finding]:
        for key in sorted(set(dictionary.keys()) - allowed):
            yield self._fault(page, f"{what} has the key {_shown(key)}: {ANEW}")

    def _whole(self, pdf: pikepdf.Pdf) -> Iterator[Finding]:
        if pdf.is_encrypted:
            yield self._fault(0, "the file is encrypted: release it without a password")
        trailer: Any = pdf.trailer
        allowed = TRAILER | XREF_STREAM if trailer.get("/Type") == "/XRef" else TRAILER
        yield from self._listed(0, "the trailer", trailer, allowed)
        yield from self._listed(0, "the catalogue", pdf.Root, CATALOG)
        yield from self._language(pdf.Root)
        info = trailer.get("/Info")
        if info is not None:
            yield from self._listed(0, "the document's properties", info, INFO)
            if len(str(info.get("/Producer", ""))) > LONGEST_NOTE:
                yield self._fault(0, "the producer's name is longer than a name: write the name of the program only")
        if any(len(bytes(part)) > LONGEST_ID for part in trailer.get("/ID", pikepdf.Array()).as_list()):
            yield self._fault(0, "the file's identifier is too long: make a new one")

    def _language(self, root: Any) -> Iterator[Finding]:
        language = root.get("/Lang")
        if language is not None and not _LANGUAGE.match(str(language)):
            yield self._fault(0, "the document's language is not a language tag: write one such as en-GB")

    def _value(self, found: Found) -> Iterator[Finding]:
        value = found.value
        if (faults := accessible.faults_of(found)) is not None:
            for fault in faults:
                yield self._fault(found.page, fault)
        elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream) and not _has_own_list(found):
            for key in sorted(FORBIDDEN.intersection(value.keys())):
                yield self._fault(found.page, f"an object has the key {key}: {ANEW}")
            if value.get("/Type") in _FORBIDDEN_TYPES:
                yield self._fault(found.page, f"the file holds an object of the type {value['/Type']}: {ANEW}")
        if isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/Pages":
            yield from self._listed(0, "the page tree", value, PAGES)
        if isinstance(value, pikepdf.Stream):
            yield from self._stream(found, value)

    def _stream(self, found: Found, stream: Any) -> Iterator[Finding]:
        if stream.get("/Subtype") == "/PS":
            yield self._fault(found.page, f"the file holds a PostScript program: {ANEW}")
        apart = stream.get("/Subtype") == "/Form" or "/PatternType" in stream
        if apart and _PROPERTY.search(stream.read_bytes()) and _tells(stream):
            yield self._fault(found.page, TELLS)


def _has_own_list(found: Found) -> bool:
    """Pages, trailer and catalogue are held against their own lists; a resource or a glyph may have any name."""
    if found.parent in ("", "/Trailer"):
        return found.key in ("/Page", "/Trailer", "/Root")
    return (found.parent == "/Resources" and found.key in _RESOURCES) or found.key in ("/CharProcs", "/Colorants")


def _tells(content: Any) -> bool:
    """True when a property list in a content stream holds text other than a language (ISO 32000-2 §14.6.2)."""
    for instruction in instructions(content, "BDC DP"):
        for operand in instruction.operands:
            if isinstance(operand, pikepdf.Dictionary) and _telling(operand):
                return True
    return False


def _telling(properties: Any) -> bool:
    for key, value in properties.items():
        if key in _TELLING:
            return True
        if isinstance(value, pikepdf.String) and not (key == "/Lang" and _LANGUAGE.match(str(value))):
            return True
    return False


def _shown(key: str) -> str:
    """A key's name where it is a plain word of the format; others could quote the document."""
    return key if key in FORBIDDEN or key in _KNOWN else "that is not on the list"


_KNOWN = frozenset(
    "/Prev /XRefStm /Encrypt /Metadata /Author /Title /Subject /Keywords /Creator /CreationDate /ModDate /Trapped"
    " /StructParents /Trans /Dur /B /ID /Extensions /PageMode /PageLayout /URI /NeedsRendering /Legal"
    " /Requirements".split()
)
