"""Names and labels that no page shows: bookmarks, page labels, named places, layers, tags (RED105, RED106, RED211).

ISO 32000-2 §12.3.3 (outline), §12.4.2 (page labels), §7.9.6 (name trees), §8.11 (layers), §14.7 and §14.9 (tags).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.errors import CouldNotLook
from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.evidence import Evidence
from redact.verify.graph import contents, instructions
from redact.verify.reader import Reader
from redact.verify.strangers.notebook import Notebook, folded
from redact.verify.strangers.pages import layers_off
from redact.verify.strangers.values import dictionaries, text_of

MOST = 500_000
_LISTED = re.compile(rb"<<((?:[^<>]|<[0-9A-Fa-f\s]*>)*)>>\s*(?:BDC|DP)\b")
_LANGUAGE = re.compile(rb"/Lang\s*(?:\([^()]*\)|<[0-9A-Fa-f\s]*>)")
_SPEAKS = ("/ActualText", "/Alt", "/E", "/T", "/Title", "/Summary", "/Contents", "/Lang", "/ID")
SAYS_MORE = frozenset(("/ActualText", "/E"))
"""What stands for letters on the page. An alternative text describes a picture, and is meant to say more."""


class Names:
    """Everything with a name."""

    name = "names"

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        pdf = evidence.after.pike
        root: Any = pdf.Root
        self._outline(root.get("/Outlines"))
        self._labels(root.get("/PageLabels"))
        self._destinations(root)
        yield from self._layers(pdf)
        for number, page in enumerate(pdf.pages, 1):
            yield from self._marked(number, page)

    def _outline(self, outline: Any) -> None:
        for item in _tree(outline, ("/First", "/Next")):
            self._notebook.say("RED105", 0, "bookmark", text_of(item.get("/Title")))

    def _labels(self, labels: Any) -> None:
        for node in _tree(labels, ("/Kids",)):
            for value in dictionaries(node.get("/Nums")):
                self._notebook.say("RED105", 0, "page label", text_of(value.get("/P")))

    def _destinations(self, root: Any) -> None:
        names = root.get("/Names")
        trees = names.as_dict().values() if isinstance(names, pikepdf.Dictionary) else ()
        for tree in trees:
            for node in _tree(tree, ("/Kids",)):
                pairs = node.get("/Names")
                if isinstance(pairs, pikepdf.Array):
                    said = [text_of(v) for v in pairs.as_list()[::2]]
                    self._notebook.say("RED105", 0, "named place", "\n".join(_words(t) for t in said))
        old = root.get("/Dests")
        if isinstance(old, pikepdf.Dictionary):
            self._notebook.say("RED105", 0, "named place", "\n".join(_words(str(key)[1:]) for key in old))

    def _layers(self, pdf: pikepdf.Pdf) -> Iterator[Finding]:
        layers: Any = pdf.Root.get("/OCProperties")
        if not isinstance(layers, pikepdf.Dictionary):
            return
        for layer in dictionaries(layers.get("/OCGs")):
            self._notebook.say("RED105", 0, "layer's name", text_of(layer.get("/Name")))
        if layers_off(pdf):
            yield found("RED211", self.name, 0, "a layer is switched off, and what it holds is there all the same")

    def _marked(self, number: int, page: pikepdf.Page) -> Iterator[Finding]:
        """Property lists in the page's instructions (ISO 32000-2 §14.6.2)."""
        body = b"\n".join(part.read_bytes() for part in contents(page))
        if not any(b"(" in said or b"<" in said for said in _said_in(body)):
            return
        self._notebook.shown[number] = folded(text_as_drawn(page))
        for step in instructions(page, "BDC DP"):
            for operand in step.operands:
                if isinstance(operand, pikepdf.Dictionary):
                    for key, value in operand.as_dict().items():
                        if key not in (*_SPEAKS, "/Lang") and not self._notebook.shows(text_of(value), number):
                            self._notebook.say("RED105", number, "tag", text_of(value))
                    yield from speaks(number, operand, self._notebook)


def speaks(page: int, owner: Any, notebook: Notebook) -> Iterator[Finding]:
    """What a tag, or a property list, says that its page does not show."""
    for key in _SPEAKS:
        text = text_of(owner.get(key)) if key in owner else ""
        if not text or notebook.shows(text, page):
            continue
        notebook.say("RED105", page, "tag", text)
        if key in SAYS_MORE:
            yield found("RED106", "names", page, "a tag carries text that the page does not show")


def is_tag(value: Any) -> bool:
    """Whether a dictionary is an element of the structure tree, or attributes of one (ISO 32000-2 §14.7.2, §14.7.6)."""
    return ("/S" in value and "/P" in value and "/Subtype" not in value) or "/Summary" in value or "/O" in value


def _said_in(body: bytes) -> list[bytes]:
    """The property lists that stand in a page's instructions, but for what language they are in."""
    return [_LANGUAGE.sub(b"", match[1]) for match in _LISTED.finditer(body)] if b"<<" in body else []


def text_as_drawn(page: pikepdf.Page) -> str:
    """A page's letters themselves: pdfium gives the text that a tag puts in their place, if it sees the tag."""
    content = b"\n".join(part.read_bytes() for part in contents(page))
    with pikepdf.new() as carrier:
        sheet = carrier.add_blank_page(page_size=(2000, 2000))
        piece = carrier.make_stream(content.replace(b"/ActualText", b"/NoText"))
        piece["/Type"], piece["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Form
        piece["/BBox"] = pikepdf.Array([-14400, -14400, 14400, 14400])
        piece["/Resources"] = _copied(carrier, page)
        sheet.obj["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm=piece))
        sheet.obj["/Contents"] = carrier.make_stream(b"/Fm Do")
        out = io.BytesIO()
        carrier.save(out)
    reader = Reader(out.getvalue())
    try:
        return reader.outline(1).text
    finally:
        reader.close()


def _copied(carrier: pikepdf.Pdf, page: pikepdf.Page) -> Any:
    """The fonts and forms of a page, for another file."""
    held = page.resources
    copied = pikepdf.Dictionary()
    for kind in ("/Font", "/XObject", "/Properties", "/ExtGState"):
        things = held.get(kind)
        if isinstance(things, pikepdf.Dictionary):
            copied[kind] = pikepdf.Dictionary()
            for name, thing in things.as_dict().items():
                if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream) and thing.is_indirect:
                    copied[kind][name] = carrier.copy_foreign(thing)
    return copied


def _words(name: str) -> str:
    """A name made of words run together, as words."""
    return re.sub(r"[_\-.]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name))


def _tree(root: Any, ways: tuple[str, ...]) -> Iterator[Any]:
    """The dictionaries of a tree, each once, however it loops."""
    waiting = [root]
    seen: set[tuple[int, int]] = set()
    count = 0
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Array):
            waiting.extend(node.as_list())
            continue
        if not isinstance(node, pikepdf.Dictionary) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        count += 1
        if count > MOST:
            raise CouldNotLook("a tree of names has too many branches")
        yield node
        waiting.extend(node[way] for way in ways if way in node)
