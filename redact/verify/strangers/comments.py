"""Comments, stamps, links and redaction marks on pages (RED212, RED213), and all that they say (ISO 32000-2 §12.5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.evidence import Evidence
from redact.verify.frame import Frame
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.values import box_of, dictionaries, text_of, without_tags

USUAL = frozenset(("/Link", "/Widget", "/Popup", "/PrinterMark", "/TrapNet"))
_SAYS = ("/Contents", "/T", "/Subj", "/OverlayText", "/RC", "/NM")
_LEADS = ("/URI", "/F", "/UF", "/D")


class Comments:
    """Each annotation that is neither a link nor a field."""

    name = "comments"

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        reader = evidence.after
        for number, page in enumerate(reader.pike.pages, 1):
            for annotation in dictionaries(page.obj.get("/Annots")):
                yield from self._look(number, annotation, reader.frames[number - 1])

    def _look(self, page: int, annotation: Any, frame: Frame) -> Iterator[Finding]:
        kind = str(annotation.get("/Subtype", "/Unknown"))
        box = box_of(annotation.get("/Rect"), frame)
        if kind == "/Redact":
            what = "a redaction mark was drawn and never applied, and what it covers is still there"
            yield found("RED212", self.name, page, what, box)
        elif kind not in USUAL:
            yield found("RED213", self.name, page, "there is a comment, stamp or drawing", box)
        if kind == "/Widget":
            return
        for key in _SAYS:
            if key in annotation and (text := text_of(annotation[key])):
                self._notebook.say("RED103", page, "comment", without_tags(text) if key == "/RC" else text, box)
        action = annotation.get("/A")
        if isinstance(action, pikepdf.Dictionary):
            for key in _LEADS:
                if text := _target(action.get(key)):
                    self._notebook.say("RED103", page, "link", text, box)


def _target(value: Any) -> str:
    """Where a link leads, in words: an address, or a file's name."""
    if isinstance(value, pikepdf.Dictionary):
        return "\n".join(text for key in ("/F", "/UF", "/Desc") if (text := text_of(value.get(key))))
    return text_of(value) if isinstance(value, pikepdf.String) else ""
