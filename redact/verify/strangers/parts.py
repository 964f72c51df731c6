"""One walk over every object of the file: attachments, scripts, private data, what pictures and parts carry.

RED304 to RED308, RED320, RED330, RED403 to RED406 (ISO 32000-2 §7.11.4, §12.6, §14.3.2, §14.5, §14.13).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.evidence import Evidence
from redact.verify.graph import Found, Graph
from redact.verify.strangers import picture_bytes
from redact.verify.strangers.fonts import leftover
from redact.verify.strangers.names import is_tag, speaks
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.properties import judged, part_pairs
from redact.verify.strangers.strays import stray
from redact.verify.strangers.usage import Usage, unreached
from redact.verify.strangers.values import dictionaries, text_of, without_tags

NAME = "parts"
SCRIPTS = frozenset(("/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/Rendition", "/GoToE"))
PRIVATE = {
    "/PieceInfo": ("RED330", "private data of the program that made it lie in the file"),
    "/SpiderInfo": ("RED330", "a record of where the file was fetched from lies in it"),
    "/Thumb": ("RED405", "there is a small picture of the page as it once was"),
    "/Alternates": ("RED406", "a picture has another version of itself"),
    "/Collection": ("RED307", "the file is a portfolio of files"),
    "/AF": ("RED308", "a file is associated with a part of the document"),
}


class Parts:
    """Dictionaries and streams, each once."""

    name = NAME

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._attached = 0

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        pdf = evidence.after.pike
        self._attached = len(pdf.attachments)
        graph, usage = Graph(pdf), Usage(pdf)
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        embedded, letters, scripts = 0, False, set()
        for one in graph.walk():
            value = one.value
            stray(one, self._notebook)
            if isinstance(value, pikepdf.Stream):
                embedded += str(value.get("/Type", "")) == "/EmbeddedFile"
                usage.add(one)
                yield from self._stream(one, value)
            if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
                if str(value.get("/S", "")) in SCRIPTS:
                    scripts.add(one.page)
                    self._script(one.page, value)
                yield from self._private(one, value)
                if str(value.get("/Type", "")) == "/Font":
                    letters = leftover(value, self._notebook) or letters
                if is_tag(value):
                    owner = value.get("/Pg")
                    page = pages.get(owner.objgen, 0) if isinstance(owner, pikepdf.Dictionary) else 0
                    yield from speaks(page, value, self._notebook)
        for page in sorted(scripts):
            yield found("RED320", self.name, page, "a script or action sends, fetches or starts something")
        if letters:
            yield found("RED107", self.name, 0, "a cut-down font maps letters that no page shows")
        yield from self._attachments(pdf, embedded)
        yield from usage.findings(self._notebook)
        yield from unreached(pdf, graph.seen, self._notebook)

    def _private(self, one: Found, value: Any) -> Iterator[Finding]:
        for key, (rule, what) in PRIVATE.items():
            # What the catalogue associates and lists as attached is told of as attached.
            if key in value and not (key == "/AF" and ((self._attached and one.key == "/Root") or not len(value[key]))):
                yield found(rule, self.name, one.page, what)
                if key in ("/PieceInfo", "/SpiderInfo"):
                    self._strings(one.page, value[key])

    def _strings(self, page: int, value: Any) -> None:
        """Private data's strings, for the recognizers; a few levels down."""
        waiting = [(value, 0)]
        while waiting:
            thing, depth = waiting.pop()
            if isinstance(thing, pikepdf.Dictionary) and depth < 6:
                waiting.extend((child, depth + 1) for child in thing.as_dict().values())
            elif isinstance(thing, pikepdf.Array) and depth < 6:
                waiting.extend((child, depth + 1) for child in thing.as_list())
            else:
                self._notebook.say("RED302", page, "private data", text_of(thing))

    def _script(self, page: int, action: Any) -> None:
        self._notebook.say("RED105", page, "script", text_of(action.get("/JS")))

    def _stream(self, one: Found, stream: Any) -> Iterator[Finding]:
        if one.key == "/Metadata" and one.parent != "/Root":
            pairs = part_pairs(stream)
            self._notebook.say("RED302", one.page, "properties of a part", without_tags(text_of(stream)))
            told = list(judged(pairs, self._notebook, one.page, "a part"))
            yield from told
            if not told:
                yield found("RED304", self.name, one.page, "a page, picture or form has properties of its own")
        if str(stream.get("/Subtype", "")) == "/Image":
            yield from picture_bytes.look(one.page, stream, self._notebook)

    def _attachments(self, pdf: pikepdf.Pdf, embedded: int) -> Iterator[Finding]:
        for name in pdf.attachments:
            self._notebook.say("RED105", 0, "attachment's name", name)
        listed = len(pdf.attachments)
        if listed:
            yield found("RED305", self.name, 0, f"{listed} file(s) are attached")
        if embedded > listed:
            yield found("RED306", self.name, 0, "a file is embedded that no list names")
        for names in dictionaries(pdf.Root.get("/AF")):
            self._notebook.say("RED105", 0, "associated file", text_of(names.get("/Desc")))
