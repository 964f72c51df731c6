"""Everything a PDF holds beside its pictures' pixels, folded and sorted by how it is to be searched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redact.verify.frame import inherited
from redact.verify.graph import Found, Graph
from redact.verify.needles import fold, is_text, printable_runs, readings
from redact.verify.vocabulary import CMAP_WORDS, belongs, without_font_words

Piece = tuple[int, str]
"""The page that led there, and the folded text."""

Spelled = Sequence[tuple[bytes, str]]
"""How a secret would stand in binary data, and the secret folded."""

_SHOWN = re.compile(rb"\((?:\\.|[^()\\])*\)|<[0-9A-Fa-f\s]+>|/[^\s()<>\[\]{}/%]+", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{4,})>")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_CONTROL = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\r\n": b"", b"\n": b"", b"\r": b""}
_WORD = re.compile(r"[A-Za-z]+")
_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_COMMENTED = frozenset(("/DCTDecode", "/JPXDecode"))


@dataclass(slots=True)
class Haystack:
    """`texts`: strings, names, keys and text streams. `fonts`: the names of fonts. `binary`: readable runs in other
    streams, `licences` those of many words. `contents`: what page instructions write, letter by letter; `codes`: the
    same where a font gives the letters other codes."""

    texts: list[Piece] = field(default_factory=list, repr=False)
    fonts: list[Piece] = field(default_factory=list, repr=False)
    binary: list[Piece] = field(default_factory=list, repr=False)
    licences: list[Piece] = field(default_factory=list, repr=False)
    contents: list[Piece] = field(default_factory=list, repr=False)
    codes: list[Piece] = field(default_factory=list, repr=False)
    _names: set[str] = field(default_factory=set, repr=False)


def gather(pdf: pikepdf.Pdf, spelled: Spelled = ()) -> Haystack:
    """One walk over the file. `spelled` are byte strings of which a binary stream keeps those that it holds."""
    stack = Haystack()
    resources: Any = None
    for found in Graph(pdf).walk():
        if found.key == "/Page" and not found.parent:
            resources = inherited(found.value, "/Resources")
        value = found.value
        if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
            for key in value.keys():  # noqa: SIM118 (a key may lead to a value that was met before, under another)
                _add_name(stack, found.page, key)
        if isinstance(value, pikepdf.Name):
            if found.key in ("/BaseFont", "/FontName"):
                # A subset's tag is six capitals (ISO 32000-2 §9.9.2): chance makes short words of them.
                tag, _, name = str(value).rpartition("+")
                stack.fonts.append((found.page, without_font_words(fold(name))))
                stack.binary.append((found.page, fold(tag)))
            else:
                _add_name(stack, found.page, str(value))
        elif isinstance(value, pikepdf.String):
            _add_string(stack, found, value)
        elif isinstance(value, pikepdf.Stream):
            _add_stream(stack, found, value, resources, spelled)
    return stack


def _add_name(stack: Haystack, page: int, name: str) -> None:
    plain = name.removeprefix("/")
    if plain not in stack._names and not belongs(plain):
        stack._names.add(plain)
        stack.texts.append((page, fold(plain)))


def _add_string(stack: Haystack, found: Found, value: Any) -> None:
    if found.key == "/CharSet":
        for name in str(value).split("/"):
            _add_name(stack, found.page, name)
        return
    folded = {fold(text) for text in (str(value), *readings(bytes(value)))}
    if found.key == "/FontFamily":
        stack.fonts.extend((found.page, without_font_words(text)) for text in folded)
    else:
        stack.texts.extend((found.page, text) for text in folded)


def _add_stream(stack: Haystack, found: Found, stream: Any, resources: Any, spelled: Spelled) -> None:
    page = found.page
    if stream.get("/Subtype") == "/Image":
        if _filters(stream) & _COMMENTED:
            _add_binary(stack, page, stream.read_raw_bytes(), spelled)
        return
    data = stream.read_bytes()
    if _is_content(found, stream):
        bag = stack.contents if _speaks_plainly(found, stream, resources) else stack.codes
        bag.append((page, written(data)))
    elif found.key == "/ToUnicode" or stream.get("/Type") == "/CMap":
        stack.texts.append((page, _mapped(data)))
    elif found.key not in _PROGRAMS and is_text(data):
        stack.texts.extend((page, fold(text)) for text in readings(data))
    else:
        _add_binary(stack, page, data, spelled, licensed=found.key in _PROGRAMS or "/N" in stream)


def _add_binary(stack: Haystack, page: int, data: bytes, spelled: Spelled, licensed: bool = False) -> None:
    words, sentences = printable_runs(data)
    held = [folded for raw, folded in spelled if raw in data]
    stack.binary.append((page, "|".join([words, *held])))
    (stack.licences if licensed else stack.binary).append((page, sentences))


def _is_content(found: Found, stream: Any) -> bool:
    return (
        (found.key == "/Contents" and found.parent == "/Page")
        or stream.get("/Subtype") == "/Form"
        or "/PatternType" in stream
        or found.parent == "/CharProcs"
    )


def _speaks_plainly(found: Found, stream: Any, resources: Any) -> bool:
    """True when the bytes that a content stream shows are letters: all its fonts have a Latin encoding.

    Other fonts number their glyphs as they like, and the numbers of harmless words can spell a name.
    """
    if found.parent == "/CharProcs" or "/PatternType" in stream:
        return True  # hardly ever hold text: rather a word too many
    own = stream.get("/Resources") if stream.get("/Subtype") == "/Form" else resources
    fonts = own.get("/Font") if own is not None else None
    return fonts is None or all(_has_letters(font) for font in fonts.values())


def _has_letters(font: Any) -> bool:
    if not isinstance(font, pikepdf.Dictionary):
        return False
    return font.get("/Encoding") in ("/WinAnsiEncoding", "/MacRomanEncoding") or (
        "/Encoding" not in font and "/FontDescriptor" not in font and font.get("/Subtype") == "/Type1"
    )


def _filters(stream: Any) -> set[str]:
    filters = stream.get("/Filter")
    if filters is None:
        return set()
    if isinstance(filters, pikepdf.Array):
        return {str(name) for name in filters.as_list()}
    return {str(filters)}


def _mapped(data: bytes) -> str:
    """What a character map says beside its single letters: each hexadecimal string for itself, names, comments."""
    strings = [_unhex(digits) for digits in _HEX.findall(data)]
    rest = _HEX.sub(b" ", data).decode("latin-1")
    words = [word for word in _WORD.findall(rest) if word not in CMAP_WORDS]
    return "|".join(fold(text) for raw in strings for text in readings(raw)) + "|" + "|".join(map(fold, words))


def written(data: bytes) -> str:
    """The strings of a content stream in order, joined across kerning, and its names; operators left out."""
    shown: list[bytes] = []
    names: list[str] = []
    for token in _SHOWN.findall(data):
        if token[:1] == b"/":
            name = token[1:].decode("latin-1")
            if not belongs(name):
                names.append(fold(name))
        elif token[:1] == b"<":
            shown.append(_unhex(token[1:-1]))
        else:
            shown.append(_unescaped(token[1:-1]))
    return fold(b"".join(shown).decode("latin-1")) + "|" + "|".join(names)


def _unhex(digits: bytes) -> bytes:
    clean = bytes(digits).translate(None, b" \t\r\n\f\x00")
    try:
        return bytes.fromhex((clean + b"0" * (len(clean) % 2)).decode("ascii"))
    except ValueError:
        return b""


def _unescaped(literal: bytes) -> bytes:
    """A literal string's bytes (ISO 32000-2 §7.3.4.2)."""
    if b"\\" not in literal:
        return literal

    def plain(match: re.Match[bytes]) -> bytes:
        code = match[1]
        if code[:1].isdigit() and code[:1] < b"8":
            return bytes([int(code, 8) & 255])
        return _CONTROL.get(code, code)

    return _ESCAPE.sub(plain, literal)
