"""Form fields: values that no page shows, and the form's data packet (RED214, RED215, RED217; ISO 32000-2 §12.7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

from redact.model.errors import CouldNotLook
from redact.model.geometry import Rect
from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.evidence import Evidence
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.values import box_of, dictionaries, text_of, without_tags

UNSEEN = 0b100010
"""Annotation flags Hidden and NoView (ISO 32000-2 §12.5.3)."""
MOST_FIELDS = 200_000
WRITTEN = ("/Tx", "/Ch")


@dataclass(frozen=True, slots=True)
class _Place:
    page: int
    box: Rect | None


class Fields:
    """Every field of the form's tree, whether a page shows it or not."""

    name = "fields"

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        reader = evidence.after
        form = reader.pike.Root.get("/AcroForm")
        if not isinstance(form, pikepdf.Dictionary):
            return
        if "/XFA" in form:
            yield found("RED215", self.name, 0, "the form's data lie in it once more, as XFA")
            self._packets(form["/XFA"])
        places = {
            one.objgen: _Place(number, box_of(one.get("/Rect"), reader.frames[number - 1]))
            for number, page in enumerate(reader.pike.pages, 1)
            for one in dictionaries(page.obj.get("/Annots"))
        }
        for field, kind, value in _fields(form):
            yield from self._look(field, kind, value, places)

    def _packets(self, packets: Any) -> None:
        parts = packets.as_list() if isinstance(packets, pikepdf.Array) else [packets]
        for part in parts:
            if isinstance(part, pikepdf.Stream):
                self._notebook.say("RED104", 0, "form data (XFA)", without_tags(text_of(part)))

    def _look(self, field: Any, kind: str, value: str, places: dict[Any, _Place]) -> Iterator[Finding]:
        widgets = [field, *dictionaries(field.get("/Kids"))]
        seen = [w for w in widgets if w.objgen in places and not int(w.get("/F", 0)) & UNSEEN]
        on = [places[w.objgen] for w in widgets if w.objgen in places]
        place = on[0] if on else _Place(0, None)
        for key in ("/TU", "/T", "/TM"):
            self._notebook.say("RED105", place.page, "field's name", text_of(field.get(key)), place.box)
        for key in ("/Opt", "/DV", "/RV"):
            text = text_of(field.get(key))
            self._notebook.say(
                "RED104", place.page, "form field", without_tags(text) if key == "/RV" else text, place.box
            )
        if not value or kind not in WRITTEN:
            return
        self._notebook.say("RED104", place.page, "form field", value, place.box)
        if not seen:
            yield found("RED214", self.name, place.page, "a form field holds a value that no page shows", place.box)
        else:
            yield found("RED217", self.name, place.page, "a form field can still be edited", place.box)
        if (other := text_of(field.get("/DV"))) and other != value:
            yield found("RED214", self.name, place.page, "a form field holds an older value beside its own", place.box)


def _fields(form: Any) -> Iterator[tuple[Any, str, str]]:
    """Each field with its kind and value, which its ancestors may hold."""
    waiting = [(field, "", "") for field in dictionaries(form.get("/Fields"))]
    seen: set[tuple[int, int]] = set()
    while waiting:
        field, kind, value = waiting.pop()
        if field.is_indirect and field.objgen in seen:
            continue
        seen.add(field.objgen)
        if len(seen) > MOST_FIELDS:
            raise CouldNotLook("too many form fields")
        kind = str(field.get("/FT", kind))
        value = text_of(field["/V"]) if "/V" in field else value
        kids = [kid for kid in dictionaries(field.get("/Kids")) if "/T" in kid]
        if kids:
            waiting.extend((kid, kind, value) for kid in kids)
        else:
            yield field, kind, value
