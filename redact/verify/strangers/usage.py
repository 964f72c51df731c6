"""Pictures and forms that no page draws (RED407, RED314): left in the file when what showed them was taken away."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2

from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.graph import Found, ObjGen, contents
from redact.verify.strangers.notebook import Notebook

_DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_TEXT = re.compile(rb"[\])>]\s*(?:TJ|Tj|'|\")")
MOST = 200


class Usage:
    """Which XObjects are drawn. What stands in resources alone is not."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._named: dict[ObjGen, tuple[int, Any]] = {}
        self._roots: list[Any] = []

    def add(self, one: Found) -> None:
        """Tell of a stream met on the walk. One that is met elsewhere than among XObjects draws by itself: an
        annotation's appearance, a pattern, a letter."""
        stream = one.value
        kind = str(stream.get("/Subtype", ""))
        if one.parent == "/XObject" and kind in ("/Image", "/Form"):
            self._named[stream.objgen] = (one.page, stream)
        elif kind == "/Form" or "/PatternType" in stream or one.parent == "/CharProcs":
            self._roots.append(stream)

    def findings(self, notebook: Notebook) -> Iterator[Finding]:
        drawn = self._drawn()
        unused = [(page, stream) for objgen, (page, stream) in self._named.items() if objgen not in drawn]
        for page, stream in unused[:MOST]:
            if str(stream.get("/Subtype")) == "/Image":
                if int(stream.get("/Width", 0)) * int(stream.get("/Height", 0)) > 64:
                    yield found("RED407", "parts", page, "a picture is in the file that no page shows")
            elif _TEXT.search(stream.read_bytes()):
                yield found("RED314", "parts", page, "the file holds a piece of a page that nothing draws")
                notebook.say("RED102", page, "unused piece of a page", drawn_text(stream))

    def _drawn(self) -> set[ObjGen]:
        drawn: set[ObjGen] = set()
        waiting: list[tuple[bytes, Any]] = []
        for page in self._pdf.pages:
            resources = page.obj.get("/Resources") or page.resources
            waiting.append((b"\n".join(part.read_bytes() for part in contents(page)), resources))
        waiting.extend((root.read_bytes(), root.get("/Resources")) for root in self._roots)
        while waiting:
            content, resources = waiting.pop()
            things = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
            if not isinstance(things, pikepdf.Dictionary):
                continue
            called = {_plain(name) for name in _DRAWN.findall(content)}
            for name, thing in things.as_dict().items():
                if isinstance(thing, pikepdf.Stream) and name[1:] in called and thing.objgen not in drawn:
                    drawn.add(thing.objgen)
                    if str(thing.get("/Subtype", "")) == "/Form":
                        waiting.append((thing.read_bytes(), thing.get("/Resources", resources)))
        return drawn


def _plain(name: bytes) -> str:
    """A name without its escapes (ISO 32000-2 §7.3.5)."""
    return re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), name).decode("utf-8", "surrogateescape")


def unreached(pdf: pikepdf.Pdf, seen: set[ObjGen], notebook: Notebook) -> Iterator[Finding]:
    """Objects that nothing leads to: pieces of pages, pictures, and strings of a length. `seen` is what a walk met."""
    told = False
    for value in pdf.objects:
        # Bare numbers and names come as Python's own, and tell nothing.
        if not isinstance(value, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array) or value.objgen in seen:
            continue
        if _tells(value, notebook) and not told:
            told = True
            yield found("RED314", "parts", 0, "the file holds text or pictures that nothing uses")


def _tells(value: Any, notebook: Notebook) -> bool:
    if not isinstance(value, pikepdf.Stream):
        texts = [str(v) for v in _strings(value)]
        notebook.say("RED102", 0, "unused object", "\n".join(texts))
        return any(len(text) > 3 for text in texts)
    if str(value.get("/Type", "")) in ("/ObjStm", "/XRef"):
        return False  # reached by the file's layout (ISO 32000-2 §7.5.7, §7.5.8)
    if "/Width" in value:
        return True
    if not _TEXT.search(_bytes(value)):
        return False
    notebook.say("RED102", 0, "unused object", drawn_text(value))
    return True


def _bytes(stream: Any) -> bytes:
    try:
        raw: bytes = stream.read_bytes()
    except pikepdf.PdfError:
        return b"(unreadable) Tj"  # what can't be decoded is told of, and not passed over
    return raw


def _strings(value: Any) -> Iterator[Any]:
    if isinstance(value, pikepdf.String):
        yield value
    elif isinstance(value, pikepdf.Dictionary):
        yield from (v for k, v in value.as_dict().items() if isinstance(v, pikepdf.String) and k not in _DULL)


_DULL = frozenset(("/CreationDate", "/ModDate", "/Producer", "/M", "/ID", "/Registry", "/Ordering", "/CharSet", "/DA"))


def drawn_text(stream: Any) -> str:
    """What a piece of content says when it is drawn on an empty page."""
    with pikepdf.new() as carrier:
        page = carrier.add_blank_page(page_size=(2000, 2000))
        copy = carrier.copy_foreign(stream)
        copy["/Type"], copy["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Form
        copy["/BBox"] = pikepdf.Array([-10000, -10000, 10000, 10000])
        page.obj["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm=copy))
        page.obj["/Contents"] = carrier.make_stream(b"/Fm Do")
        out = io.BytesIO()
        carrier.save(out)
    document = pypdfium2.PdfDocument(out.getvalue())
    try:
        opened = document[0]
        textpage = opened.get_textpage()
        text: str = textpage.get_text_range()
        textpage.close()
        opened.close()
        return text
    finally:
        document.close()
