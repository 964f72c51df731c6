"""What a stranger's file carries beside what it shows: the structure check for files that we did not make.

Ours are held to an allow-list (`structure`). A file from elsewhere has bookmarks, tags and dates as all files have; a
check that calls each of them a fault is soon switched off. Here only that counts which can hold what nobody sees.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.report import Finding
from redact.verify.evidence import Evidence
from redact.verify.graph import Graph

END = b"%%EOF"
SHOWN = frozenset(("/Link", "/Widget", "/Popup"))
_PRIVATE = {
    "/PieceInfo": "private data of the program that made it",
    "/Thumb": "a small picture of the page as it once was",
    "/AF": "an associated file",
    "/Collection": "a portfolio of files",
    "/SpiderInfo": "a record of where it was fetched from",
}
_SCRIPTS = frozenset(("/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/Rendition"))
ANEW = "write the file anew without it"


class HiddenData:
    """Older revisions, attachments, scripts, comments, layers that are off, redaction marks that were never applied."""

    name = "structure"

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        pdf = evidence.after.pike
        yield from self._file(pdf, evidence.redacted)
        for number, page in enumerate(pdf.pages, 1):
            for annotation in _dictionaries(page.obj.get("/Annots")):
                yield from self._annotation(number, str(annotation.get("/Subtype", "")))
            yield from self._private(number, page.obj)
        yield from self._private(0, pdf.Root)
        yield from self._objects(pdf)

    def _file(self, pdf: pikepdf.Pdf, content: bytes) -> Iterator[Finding]:
        if not content.startswith(b"%PDF-"):
            yield self._finding(0, "there are bytes before the file's head")
        ends = content.count(END)
        if ends > 1 + pdf.is_linearized:
            yield self._finding(0, f"{ends - 1 - pdf.is_linearized} older revision(s) of the file lie in it")
        if content[content.rfind(END) + len(END) :].strip() if ends else False:
            yield self._finding(0, "there are bytes after the file's end")
        if pdf.attachments:
            yield self._finding(0, f"{len(pdf.attachments)} file(s) are attached")
        layers = pdf.Root.get("/OCProperties")
        if isinstance(layers, pikepdf.Dictionary) and _some_off(layers.get("/D")):
            yield self._finding(0, "a layer is switched off: what it holds is there all the same")
        form = pdf.Root.get("/AcroForm")
        if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
            yield self._finding(0, "the form's data lie in it once more, as XFA")

    def _annotation(self, page: int, kind: str) -> Iterator[Finding]:
        if kind == "/Redact":
            yield self._finding(page, "a redaction mark was drawn and never applied: what it covers is still there")
        elif kind not in SHOWN:
            yield self._finding(page, f"there is a comment or stamp ({kind[1:]})")

    def _private(self, page: int, owner: Any) -> Iterator[Finding]:
        for key, what in _PRIVATE.items():
            if key in owner:
                yield self._finding(page, f"there is {what}")

    def _objects(self, pdf: pikepdf.Pdf) -> Iterator[Finding]:
        scripts = embedded = 0
        for found in Graph(pdf).walk():
            thing = found.value
            if isinstance(thing, pikepdf.Stream):
                embedded += str(thing.get("/Type", "")) == "/EmbeddedFile"
            elif isinstance(thing, pikepdf.Dictionary):
                scripts += str(thing.get("/S", "")) in _SCRIPTS
        if scripts:
            yield self._finding(0, f"{scripts} script(s) or action(s) that send, fetch or start something")
        if embedded > len(pdf.attachments):
            yield self._finding(0, "a file is embedded that no list names")

    def _finding(self, page: int, what: str) -> Finding:
        return Finding(self.name, page, f"{what}: {ANEW}")


def _dictionaries(array: Any) -> Iterator[pikepdf.Dictionary]:
    if isinstance(array, pikepdf.Array):
        yield from (item for item in array if isinstance(item, pikepdf.Dictionary))


def _some_off(configuration: Any) -> bool:
    """Whether the default configuration hides a layer (ISO 32000-2 §8.11.4.3)."""
    if not isinstance(configuration, pikepdf.Dictionary):
        return False
    off = configuration.get("/OFF")
    return str(configuration.get("/BaseState", "")) == "/OFF" or (isinstance(off, pikepdf.Array) and len(off) > 0)
