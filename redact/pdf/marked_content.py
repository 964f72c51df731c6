"""Marked-content operators carry replacement text and layer names (ISO 32000-2 §14.6, §14.9.4) and draw nothing.

Nor do comments (§7.2.4). Both are taken out of the working copy, so that every engine reads the glyphs that are there,
and looked for once more in what is released. Only the bare numbers may stay by which tags know their content.
"""

from __future__ import annotations

import re
from typing import Any

import pikepdf

OPERATORS = frozenset({"BMC", "BDC", "EMC", "MP", "DP"})
MOST_NUMBERS = 1_000_000
QUOTES = frozenset({"'", '"'})
BLANK = b"\n"
"""An empty stream comes out of qpdf with a filter and no data, which readers take for damage."""
_MAYBE = re.compile(rb"(?:BMC|BDC|EMC|MP|DP)(?![A-Za-z])|%|[)>][\0\t\n\f\r ]*['\"]")


def without_marked_content(content: Any, raw: bytes, properties: Any = None) -> bytes | None:
    """The content stream of a page or form without the operators and without comments; None when it holds neither.

    With a page's `properties`, the bare numbers stay by which tags know their content (§14.7.5.2). `raw` is the decoded
    stream. Raises pikepdf.PdfParsingError.
    """
    if not _MAYBE.search(raw):
        return None
    kept: list[Any] = []
    opened: list[bool] = []
    for instruction in pikepdf.parse_content_stream(content):
        operator = str(instruction.operator)
        if operator in QUOTES:
            kept.extend(_in_plain(operator, instruction.operands))
        elif operator not in OPERATORS:
            kept.append(instruction)
        elif operator == "EMC":
            if opened and opened.pop():
                kept.append(instruction)
        elif operator in ("BMC", "BDC"):
            number = _number(instruction.operands, properties) if operator == "BDC" else None
            opened.append(number is not None)
            if number is not None:
                bare = [pikepdf.Name("/Span"), pikepdf.Dictionary(MCID=number)]
                kept.append(pikepdf.ContentStreamInstruction(bare, pikepdf.Operator("BDC")))
    return pikepdf.unparse_content_stream(kept)


def _in_plain(operator: str, operands: Any) -> list[Any]:
    """The operators that ' and " stand for (§9.4.3): MuPDF loses their place when it takes text away."""
    if len(operands) != (3 if operator == '"' else 1):
        return []  # readers show nothing then
    steps: list[tuple[list[Any], str]] = [([], "T*"), ([operands[-1]], "Tj")]
    if operator == '"':
        steps = [([operands[0]], "Tw"), ([operands[1]], "Tc"), *steps]
    return [pikepdf.ContentStreamInstruction(values, pikepdf.Operator(name)) for values, name in steps]


def _number(operands: Any, properties: Any) -> int | None:
    """The number of a marked-content sequence, where its property list has one."""
    listed: Any = operands[1] if len(operands) > 1 else None
    if isinstance(listed, pikepdf.Name) and isinstance(properties, pikepdf.Dictionary):
        listed = properties.get(str(listed))
    number: Any = listed.get("/MCID") if isinstance(listed, pikepdf.Dictionary) and properties is not None else None
    return number if isinstance(number, int) and not isinstance(number, bool) and 0 <= number < MOST_NUMBERS else None


def page_content(page: pikepdf.Page) -> bytes:
    """A page's content streams, decoded and joined as ISO 32000-2 §7.8.2 says."""
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Stream):
        return contents.read_bytes()
    if isinstance(contents, pikepdf.Array):
        return b"\n".join(s.read_bytes() for s in contents if isinstance(s, pikepdf.Stream))
    return b""


def strip_page(pdf: pikepdf.Pdf, page: pikepdf.Page, *, keep_numbers: bool = False) -> None:
    """Take the operators out of a page's own content; `keep_numbers` leaves those that tags refer to, bare."""
    properties: Any = None
    if keep_numbers:
        properties = page.resources.get("/Properties", pikepdf.Dictionary())
    if (stripped := without_marked_content(page, page_content(page), properties)) is not None:
        page.obj["/Contents"] = pdf.make_stream(stripped or BLANK)


def strip_form(form: pikepdf.Stream) -> None:
    """Take the operators out of a form XObject or a tiling pattern."""
    if (stripped := without_marked_content(form, form.read_bytes())) is not None:
        form.write(stripped or BLANK)
