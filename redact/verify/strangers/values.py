"""Reading values that strangers wrote: text of any kind, dictionaries of a list, places. Odd ones give nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.geometry import Rect
from redact.verify.frame import Frame

MOST_TEXT = 200_000
_TAG = re.compile(r"<[^<>]{0,2000}>")


def text_of(value: Any) -> str:
    """The text of a string, a name, a stream, or a list of them."""
    if isinstance(value, pikepdf.Stream):
        return plain(value.read_bytes()[:MOST_TEXT])
    if isinstance(value, pikepdf.Name):
        return str(value)[1:] if _readable(value) else ""
    if isinstance(value, pikepdf.String):
        return str(value)[:MOST_TEXT]
    if isinstance(value, pikepdf.Array):
        return "\n".join(text for item in value.as_list() if (text := _flat(item)))[:MOST_TEXT]
    return ""


def _flat(value: Any) -> str:
    return "" if isinstance(value, pikepdf.Array) else text_of(value)


def _readable(name: Any) -> bool:
    """Names that are no UTF-8 come from programs older than that rule (ISO 32000-1 §7.3.5)."""
    try:
        str(name)
    except UnicodeDecodeError:
        return False
    return True


def plain(raw: bytes) -> str:
    """Bytes as text: UTF-16 by its mark, else UTF-8, else Latin-1."""
    if raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def without_tags(markup: str) -> str:
    """The words of XML or HTML, a line for each element."""
    return "\n".join(line for part in _TAG.sub("\n", markup).splitlines() if (line := part.strip()))


def dictionaries(array: Any) -> Iterator[Any]:
    """The dictionaries of a list; none where it is no list."""
    if isinstance(array, pikepdf.Array):
        yield from (item for item in array.as_list() if isinstance(item, pikepdf.Dictionary | pikepdf.Stream))


def box_of(value: Any, frame: Frame) -> Rect | None:
    """A rectangle in page coordinates; None where it is none."""
    if not isinstance(value, pikepdf.Array) or len(value) != 4:
        return None
    try:
        x0, y0, x1, y1 = (float(v) for v in value.as_list())
    except (TypeError, ValueError):
        return None
    return frame.box_to_page((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
