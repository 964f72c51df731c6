"""Texts in places that no rule knows: any string, and any stream of plain text, goes to the recognizers (RED302)."""

from __future__ import annotations

import re
from typing import Any

import pikepdf

from redact.verify.graph import Found
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.values import plain, text_of, without_tags

KNOWN = frozenset(
    # what programs write for themselves, and dates (ISO 32000-2 §7.9.4)
    "/ID /Registry /Ordering /CharSet /DA /DS /Lang /Producer /Creator /CreationDate /ModDate /M /LastModified /Cert"
    " /ByteRange /Limits /Panose /Style /Lookup /OutputConditionIdentifier /OutputCondition /RegistryName".split()
)
INKS = frozenset("/All /None /Black /Cyan /Magenta /Yellow /White /Red /Green /Blue /Gold /Silver /Varnish".split())
OF_THE_FORMAT = frozenset("/Image /Form /Type1C /CIDFontType0C /OpenType /PS".split())
READ_ELSEWHERE = frozenset(
    "/Contents /ToUnicode /FontFile /FontFile2 /FontFile3 /CIDToGIDMap /CIDSet /ColorSpace /Encoding /XFA /JS /Metadata"
    " /DestOutputProfile /F /UF /N /D /R /Function /Functions /TR /TR2 /BG /BG2 /UCR /UCR2 /HT".split()
)
SHORTEST, LONGEST = 5, 20_000
_WORDS = re.compile(r"[^\W\d_]{2,}")


def stray(one: Found, notebook: Notebook) -> None:
    """Put a value's text down, where it is text and no page shows it."""
    value = one.value
    if isinstance(value, pikepdf.String):
        if (
            one.key not in KNOWN
            and one.parent not in ("/Info", "/PieceInfo")
            and SHORTEST <= len(bytes(value)) <= LONGEST
        ):
            _say(one.page, str(value), notebook)
    elif isinstance(value, pikepdf.Array):
        _ink(one.page, value, notebook)
    elif isinstance(value, pikepdf.Stream) and not _of_the_format(one, value):
        raw = value.read_bytes()[:LONGEST]
        if raw and sum(32 <= byte < 127 or byte in b"\r\n\t" for byte in raw) >= 0.9 * len(raw):
            _say(one.page, without_tags(plain(raw)), notebook)


def _ink(page: int, space: Any, notebook: Notebook) -> None:
    """The name of a colorant (ISO 32000-2 §8.6.6.4)."""
    if len(space) == 4 and isinstance(space[0], pikepdf.Name) and str(space[0]) == "/Separation":
        name = space[1]
        if isinstance(name, pikepdf.Name) and (said := text_of(name)) and f"/{said}" not in INKS:
            notebook.say("RED105", page, "ink's name", said)


def _say(page: int, text: str, notebook: Notebook) -> None:
    if _WORDS.search(text) and not notebook.knows(text) and not notebook.shows(text, page):
        notebook.say("RED302", page, "string", text)


def _of_the_format(one: Found, stream: Any) -> bool:
    """Content, fonts, pictures, colours, functions, embedded files: what other rules look at, or nothing is said in."""
    return (
        one.key in READ_ELSEWHERE
        or one.parent in ("/CharProcs", "/Pattern", "/Shading", "/Functions", "/ColorSpace", "/XFA")
        or str(stream.get("/Subtype", "")) in OF_THE_FORMAT
        or str(stream.get("/Type", "")) in ("/EmbeddedFile", "/ObjStm", "/XRef", "/CMap", "/Metadata")
        or any(
            key in stream for key in ("/PatternType", "/ShadingType", "/FunctionType", "/Alternate", "/HalftoneType")
        )
    )
