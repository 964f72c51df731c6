"""Marked-content operators carry replacement text and layer names (ISO 32000-2 §14.6, §14.9.4) and draw nothing.

Nor do comments (§7.2.4). Both are taken out of the working copy, so that every engine reads the glyphs that are there,
and looked for once more in what is released.
"""

from __future__ import annotations

import re
from typing import Any

import pikepdf

OPERATORS = frozenset({"BMC", "BDC", "EMC", "MP", "DP"})
BLANK = b"\n"
"""An empty stream comes out of qpdf with a filter and no data, which readers take for damage."""
_MAYBE = re.compile(rb"(?:BMC|BDC|EMC|MP|DP)(?![A-Za-z])|%")


def without_marked_content(content: Any, raw: bytes) -> bytes | None:
    """The content stream of a page or form without the operators and without comments; None when it holds neither.

    `raw` is the decoded stream. Raises pikepdf.PdfParsingError.
    """
    if not _MAYBE.search(raw):
        return None
    kept = [i for i in pikepdf.parse_content_stream(content) if str(i.operator) not in OPERATORS]
    return pikepdf.unparse_content_stream(kept)


def page_content(page: pikepdf.Page) -> bytes:
    """A page's content streams, decoded and joined as ISO 32000-2 §7.8.2 says."""
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Stream):
        return contents.read_bytes()
    if isinstance(contents, pikepdf.Array):
        return b"\n".join(s.read_bytes() for s in contents if isinstance(s, pikepdf.Stream))
    return b""


def strip_page(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """Take the operators out of a page's own content."""
    if (stripped := without_marked_content(page, page_content(page))) is not None:
        page.obj["/Contents"] = pdf.make_stream(stripped or BLANK)


def strip_form(form: pikepdf.Stream) -> None:
    """Take the operators out of a form XObject or a tiling pattern."""
    if (stripped := without_marked_content(form, form.read_bytes())) is not None:
        form.write(stripped or BLANK)
