"""Digital signatures that a file carries. A copy that was changed can't keep them; the original does."""

from __future__ import annotations

from typing import Any

import pikepdf

MAX_DEPTH = 64
MAX_FIELDS = 100_000


def count_signatures(pdf: pikepdf.Pdf) -> int:
    """Signed signature fields (ISO 32000-2 §12.7.5.5), and one more kind of trace where no field shows any: usage
    rights or certification (/Perms, §12.8.6), kept certificates (/DSS, §12.8.4.3)."""
    signed = sum(1 for _ in _signed(pdf))
    return signed or int(any(key in pdf.Root for key in ("/Perms", "/DSS")))


def _signed(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """Values of signed fields, each once: by the form's tree, and by widgets that no form lists."""
    values: set[tuple[int, int]] = set()
    form = pdf.Root.get("/AcroForm")
    waiting: list[tuple[Any, bool, int]] = []
    if isinstance(form, pikepdf.Dictionary):
        waiting.extend((f, False, 0) for f in _items(form.get("/Fields")))
    for page in pdf.pages:
        waiting.extend((a, _says_signature(a.get("/Parent")), 0) for a in _items(page.obj.get("/Annots")))
    seen: set[tuple[int, int]] = set()
    loose = 0
    while waiting and len(seen) < MAX_FIELDS:
        node, signature, depth = waiting.pop()
        if depth > MAX_DEPTH or (node.is_indirect and node.objgen in seen):
            continue
        if node.is_indirect:
            seen.add(node.objgen)
        signature = signature or node.get("/FT") == pikepdf.Name.Sig
        value = node.get("/V")
        if signature and isinstance(value, pikepdf.Dictionary):
            loose += 1
            values.add(value.objgen if value.is_indirect else (-loose, 0))
        waiting.extend((kid, signature, depth + 1) for kid in _items(node.get("/Kids")))
    return values


def _says_signature(parent: Any) -> bool:
    return isinstance(parent, pikepdf.Dictionary) and parent.get("/FT") == pikepdf.Name.Sig


def _items(array: Any) -> list[pikepdf.Dictionary]:
    if not isinstance(array, pikepdf.Array):
        return []
    return [item for item in array if isinstance(item, pikepdf.Dictionary)]
