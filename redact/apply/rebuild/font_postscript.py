"""Reads PostScript font programs: compact (CFF, bare or within OpenType) and Type 1. Outlines are cubic, in 1/1000 em.

A font matrix that is not one thousandth is worked into the outlines. Composed letters (`seac`) are taken apart.
Source: Adobe technical notes 5176 and 5177; Adobe Type 1 Font Format, chapters 2, 7 and 8.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from redact.apply.rebuild.font_encodings import Names, encoding, text_of
from redact.apply.rebuild.font_outlines import BROKEN, Outline, Segment, bounded
from redact.apply.rebuild.refusal import CannotRewrite

EEXEC_KEY, CHARSTRING_KEY = 55665, 4330
EMPTY = b"\x8b\x8b\x0d\x0e"
"""`0 0 hsbw endchar`: a glyph of nothing."""
MOST_SUBROUTINES = 65_536

Matrix = Sequence[float]


class PostScriptProgram:
    """Glyphs with names, or, in a CID-keyed program, with character ids."""

    quadratic = False
    units = 1000

    def __init__(
        self,
        names: Sequence[str],
        charstring: Callable[[int], Any],
        matrix: Callable[[int], Matrix],
        built_in: Names,
        cid_keyed: bool,
    ) -> None:
        self.names, self.built_in, self.cid_keyed = names, built_in, cid_keyed
        self._charstring, self._matrix = charstring, matrix
        self._numbers = {name: number for number, name in reversed(list(enumerate(names)))}
        self._texts: dict[str, int] | None = None

    def __len__(self) -> int:
        return len(self.names)

    def outline(self, glyph: int) -> Outline:
        from fontTools.pens.recordingPen import DecomposingRecordingPen

        pen: Any = DecomposingRecordingPen(_Parts(self._number, self._charstring))
        pen.skipMissingComponents = False
        self._charstring(glyph).draw(pen)
        bounded(sum(len(where) for _, where in pen.value))
        segments = tuple(("closePath", ()) if what == "endPath" else (what, where) for what, where in pen.value)
        return _scaled(segments, self._matrix(glyph))

    def readings(self, glyph: int) -> Collection[str]:
        text = "" if self.cid_keyed else text_of(self.names[glyph])
        return (text,) if text else ()

    def named(self, name: str) -> int | None:
        """The number of the glyph called `name`, else of one whose name stands for the same text."""
        if (number := self._numbers.get(name)) is not None:
            return number
        if self._texts is None:
            self._texts = {text: self._numbers[one] for one in self._numbers if (text := text_of(one))}
        return self._texts.get(text_of(name))

    def of_cid(self, cid: int) -> int | None:
        """The glyph of a character id (ISO 32000-2 9.7.4.2: a program without ids has its glyph numbers for them)."""
        if self.cid_keyed:
            return self._numbers.get(f"cid{cid:05d}")
        return cid if cid < len(self.names) else None

    def _number(self, name: str) -> int:
        return self._numbers[name]


class _Parts:
    """The letters of which a composed one is made, by their names."""

    def __init__(self, number: Callable[[str], int], charstring: Callable[[int], Any]) -> None:
        self._number, self._charstring = number, charstring

    def __getitem__(self, name: str) -> Any:
        return self._charstring(self._number(name))


def _scaled(segments: tuple[Segment, ...], matrix: Matrix) -> tuple[Segment, ...]:
    a, b, c, d, e, f = (1000 * value for value in matrix)
    if max(abs(a - 1), abs(b), abs(c), abs(d - 1), abs(e), abs(f)) < 1e-6:
        return segments
    if not 1e-6 < abs(a * d - b * c) < 1e6:
        raise CannotRewrite(BROKEN)
    return tuple(
        (what, tuple((round(a * x + c * y + e, 2), round(b * x + d * y + f, 2)) for x, y in where))
        for what, where in segments
    )


def read_compact(program: bytes, units: int = 1000) -> PostScriptProgram:
    """The glyphs of a CFF table. `units`: those of the em, for one within OpenType that has no matrix of its own."""
    from fontTools.cffLib import CFFFontSet

    font_set: Any = CFFFontSet()
    font_set.decompile(io.BytesIO(program), None, isCFF2=False)
    top = font_set[0]
    cid_keyed = hasattr(top, "ROS")
    drawn = top.CharStrings.charStringsIndex
    names = list(top.charset)[: len(drawn)]
    built_in = {} if cid_keyed else _compact_encoding(top.Encoding)
    whole = _own_matrix(top)
    if not cid_keyed:
        matrix = whole or (1 / units, 0.0, 0.0, 1 / units, 0.0, 0.0)
        return PostScriptProgram(names, drawn.__getitem__, lambda _: matrix, built_in, False)
    select = getattr(top, "FDSelect", None)
    parts = [_joined(_own_matrix(part), whole, units) for part in top.FDArray]
    return PostScriptProgram(
        names, drawn.__getitem__, lambda glyph: parts[select[glyph] if select else 0], built_in, True
    )


def _own_matrix(font_dict: Any) -> Matrix | None:
    found = font_dict.rawDict.get("FontMatrix")
    return tuple(map(float, found)) if found else None


def _joined(part: Matrix | None, whole: Matrix | None, units: int) -> Matrix:
    """The matrix of one part of a CID-keyed program: its own first, then that of the whole."""
    if part is None or whole is None:
        return part or whole or (1 / units, 0.0, 0.0, 1 / units, 0.0, 0.0)
    a, b, c, d, e, f = part
    g, h, i, j, k, m = whole
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _compact_encoding(found: object) -> Names:
    if found == "StandardEncoding":
        return encoding("/StandardEncoding")
    if not isinstance(found, list):
        raise CannotRewrite("a font with an encoding that is not known")
    return {code: name for code, name in enumerate(found) if name != ".notdef"}


_MATRIX = re.compile(rb"/FontMatrix\s*\[([^\]]*)\]")
_ENCODED = re.compile(rb"dup\s+(\d+#)?([0-9A-Fa-f]+)\s*/([^\s/\[\](){}<>%]+)\s+put")
_LENIV = re.compile(rb"/lenIV\s+(-?\d+)")
_SUBR = re.compile(rb"dup\s+(\d+)\s+(\d+)\s+\S+ |/CharStrings\b")
_GLYPH = re.compile(rb"/([^\s/\[\](){}<>%]*)\s+(\d+)\s+\S+ |\bend\b")


def read_type1(program: bytes) -> PostScriptProgram:
    """The glyphs of a Type 1 program, as in a font file or in a PDF (without its section headers)."""
    program = _unwrapped(program)
    clear, found, hidden = program.partition(b"eexec")
    matrix = _MATRIX.search(clear)
    if not found or not matrix:
        raise CannotRewrite(BROKEN)
    private = _deciphered(hidden)
    keep = _LENIV.search(private)
    skip = int(keep[1]) if keep else 4
    subrs, glyphs = _charstrings(private, skip)
    values = tuple(map(float, matrix[1].split()))
    names = [".notdef", *(name for name in glyphs if name != ".notdef")]

    def charstring(glyph: int) -> Any:
        code = glyphs.get(names[glyph])
        return _type1_glyph(_opened(code, skip) if code is not None else EMPTY, subrs)

    return PostScriptProgram(names, charstring, lambda _: values, _type1_encoding(clear), False)


def _type1_glyph(code: bytes, subrs: Sequence[Any]) -> Any:
    from fontTools.misc.psCharStrings import T1CharString

    return T1CharString(code, subrs=subrs)


def _unwrapped(program: bytes) -> bytes:
    """The program without the headers of its sections (Adobe technical note 5040)."""
    whole, at = [], 0
    while program[at : at + 1] == b"\x80" and program[at + 1 : at + 2] in b"\x01\x02":
        length = int.from_bytes(program[at + 2 : at + 6], "little")
        whole.append(program[at + 6 : at + 6 + length])
        at += 6 + length
    return b"".join(whole) or program


def _deciphered(hidden: bytes) -> bytes:
    """The private part. It is hexadecimal when its first four bytes all are digits."""
    from fontTools.misc.eexec import decrypt

    hidden = hidden.lstrip(b" \t\r\n")
    if re.match(rb"[0-9A-Fa-f\s]{8}", hidden):
        digits = re.match(rb"[0-9A-Fa-f\s]*", hidden)
        compact = b"".join(digits[0].split()) if digits else b""
        hidden = bytes.fromhex(compact[: len(compact) // 2 * 2].decode("ascii"))
    plain, _ = decrypt(hidden, EEXEC_KEY)
    return bytes(plain[4:])


def _charstrings(private: bytes, skip: int) -> tuple[list[Any], dict[str, bytes]]:
    """Subroutines by number, deciphered, and the enciphered code of each glyph by its name."""
    subrs: dict[int, bytes] = {}
    at = max(private.find(b"/Subrs"), 0)
    while (match := _SUBR.search(private, at)) and match[1]:
        at = match.end() + int(match[2])
        subrs.setdefault(int(match[1]), private[match.end() : at])
    if not match:
        raise CannotRewrite(BROKEN)
    at = match.end()
    glyphs: dict[str, bytes] = {}
    while (match := _GLYPH.search(private, at)) and match[2]:
        at = match.end() + int(match[2])
        glyphs.setdefault(match[1].decode("latin-1"), private[match.end() : at])
    if not match or not glyphs or max(subrs, default=0) > MOST_SUBROUTINES:
        raise CannotRewrite(BROKEN)
    made: list[Any] = [None] * (max(subrs, default=-1) + 1)
    for number, code in subrs.items():
        made[number] = _type1_glyph(_opened(code, skip), made)
    return made, glyphs


def _opened(code: bytes, skip: int) -> bytes:
    from fontTools.misc.eexec import decrypt

    if skip < 0:
        return code
    plain, _ = decrypt(code, CHARSTRING_KEY)
    return bytes(plain[skip:])


def _type1_encoding(clear: bytes) -> Mapping[int, str]:
    _, _, rest = clear.partition(b"/Encoding")
    if rest.split(None, 1)[:1] == [b"StandardEncoding"]:
        return encoding("/StandardEncoding")
    found = {}
    for base, digits, name in _ENCODED.findall(rest):
        code = int(digits, int(base.rstrip(b"#") or 10))
        if 0 <= code < 256 and name != b".notdef":
            found[code] = name.decode("latin-1")
    return found
