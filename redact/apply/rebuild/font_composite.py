"""Composite fonts (ISO 32000-2 9.7): byte strings to codes, codes to character ids, ids to widths and glyphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pikepdf

from redact.apply.rebuild.font_maps import CharacterMap, read_character_map
from redact.apply.rebuild.refusal import CannotRewrite

CUT = "text that is cut in the middle of a code"
LENGTH_SHIFT = 32
"""Where a code of a font with codes of several lengths carries its length."""

_TWO_BYTES = CharacterMap(space=[(b"\x00\x00", b"\xff\xff")])


class Codes:
    """How a composite font's strings split into codes (9.7.6.2), and what character ids the codes stand for."""

    def __init__(self, said: CharacterMap, identity: bool) -> None:
        self._said, self._identity = said, identity
        self._sizes = sorted({len(first) for first, _ in said.space})
        if not self._sizes:
            raise CannotRewrite("a character map that does not say how long its codes are")

    def size(self, value: int) -> int:
        return self._sizes[0] if len(self._sizes) == 1 else value >> LENGTH_SHIFT

    def cid(self, value: int) -> int | None:
        """None for a code that stands for no character: it shows the absent glyph."""
        return value if self._identity else self._said.cid(plain_code(value))

    def split(self, shown: bytes) -> Iterator[int]:
        """Raises CannotRewrite for bytes that are no code."""
        if self._identity:
            if len(shown) % 2:
                raise CannotRewrite(CUT)
            return _pairs(shown)
        return self._matched(shown)

    def _matched(self, shown: bytes) -> Iterator[int]:
        at = 0
        while at < len(shown):
            for size in self._sizes:
                code = shown[at : at + size]
                if len(code) == size and self._is_code(code):
                    at += size
                    value = int.from_bytes(code)
                    yield value if len(self._sizes) == 1 else value | size << LENGTH_SHIFT
                    break
            else:
                raise CannotRewrite(CUT)

    def _is_code(self, code: bytes) -> bool:
        return any(
            len(first) == len(code) and all(a <= c <= b for a, c, b in zip(first, code, last, strict=True))
            for first, last in self._said.space
        )


def _pairs(shown: bytes) -> Iterator[int]:
    evens, odds = shown[::2], shown[1::2]
    return (high << 8 | low for high, low in zip(evens, odds, strict=True))


def plain_code(value: int) -> int:
    """The code itself, without its length."""
    return value & (1 << LENGTH_SHIFT) - 1


def read_codes(font: pikepdf.Dictionary) -> Codes:
    """How the font's /Encoding splits strings. Raises CannotRewrite for the encodings that only viewers hold."""
    found = font.get("/Encoding")
    if isinstance(found, pikepdf.Name):
        if found == "/Identity-H":
            return Codes(_TWO_BYTES, identity=True)
        if str(found).endswith("-V"):
            raise CannotRewrite("text that is set from top to bottom")
        raise CannotRewrite("a font with an encoding that the file does not hold")
    if not isinstance(found, pikepdf.Stream):
        raise CannotRewrite("a font with an encoding that is not known")
    if "/UseCMap" in found:
        raise CannotRewrite("a character map that is built on another one")
    said = read_character_map(found.read_bytes())
    if said.vertical or int(found.get("/WMode", 0)):
        raise CannotRewrite("text that is set from top to bottom")
    return Codes(said, identity=False)


class Widths:
    """The /W array of a descendant font and its /DW (9.7.4.3), in 1/1000 em."""

    def __init__(self, font: pikepdf.Dictionary) -> None:
        self._default = float(font.get("/DW", 1000))
        self._single: dict[int, float] = {}
        self._ranges: list[tuple[int, int, float]] = []
        items = iter(font.get("/W", ()))
        for item in items:
            first, then = int(item), next(items)
            if isinstance(then, pikepdf.Array):
                self._single.update(enumerate(map(float, then), first))
            else:
                self._ranges.append((first, int(then), float(next(items))))

    def of(self, cid: int) -> float:
        found = self._single.get(cid)
        if found is None:
            found = next((width for first, last, width in self._ranges if first <= cid <= last), self._default)
        return found


def read_glyph_map(font: pikepdf.Dictionary) -> Callable[[int], int]:
    """Character ids to glyph numbers by /CIDToGIDMap (9.7.4.2)."""
    found = font.get("/CIDToGIDMap")
    if isinstance(found, pikepdf.Stream):
        data = found.read_bytes()
        return lambda cid: int.from_bytes(data[2 * cid : 2 * cid + 2])
    if found is None or found == "/Identity":
        return lambda cid: cid
    raise CannotRewrite("a font with an encoding that is not known")
