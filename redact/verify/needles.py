"""Secrets folded to letters and digits, and a search for many of them whose cost grows with the text alone."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections.abc import Iterable

SHORTEST = 4
"""Fewer letters and digits than this stand in too many innocent words; their places are judged instead."""

SHORTEST_IN_BINARY = 6
"""In fonts, colour profiles and the like, shorter runs of letters come about by chance."""

SENTENCE = 3
"""From so many spaces on, readable text in a font is taken for its licence."""

FEW = 48
"""Up to so many secrets, asking for each in turn is the fastest search."""

_RUNS = re.compile(rb"[\x20-\x7e]{6,}|(?:\x00[\x20-\x7e]){6,}|(?:[\x20-\x7e]\x00){6,}")


_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f]")


class _Folding(dict[int, str | None]):
    """For `str.translate`: compatibility forms and accents undone, case folded, all but letters and digits dropped."""

    def __missing__(self, code: int) -> str | None:
        parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        self[code] = "".join(c for c in parts if c.isalnum()) or None
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """How texts are compared: spacing, punctuation, soft hyphens, case, ligatures and accents don't count."""
    return text.translate(_FOLDING)


class Needles:
    """Folded secrets, the too short ones left out."""

    __slots__ = ("_by_start", "texts", "written")

    def __init__(self, texts: Iterable[str], shortest: int = SHORTEST) -> None:
        self.written = frozenset(text for text in texts if len(fold(text)) >= shortest)
        self.texts = frozenset(map(fold, self.written))
        self._by_start: dict[str, list[str]] = {}
        for text in self.texts:
            self._by_start.setdefault(text[:SHORTEST], []).append(text)

    def __bool__(self) -> bool:
        return bool(self.texts)

    def without(self, folded: Iterable[str], shortest: int = SHORTEST) -> Needles:
        gone = frozenset(folded)
        return Needles((text for text in self.written if fold(text) not in gone), shortest)

    def distinct(self, shortest: int = SHORTEST_IN_BINARY) -> Needles:
        """Without single plain words: those stand in any licence by chance."""
        return Needles((text for text in self.written if not text.strip().isalpha()), shortest)

    def found_in(self, folded: str) -> set[str]:
        """Those that occur in text that is folded already."""
        if len(self.texts) <= FEW:
            return {text for text in self.texts if text in folded}
        starts = {folded[i : i + SHORTEST] for i in range(len(folded) - SHORTEST + 1)}
        return {
            text
            for start in starts & self._by_start.keys()
            for text in self._by_start[start]
            if _all_parts(text, starts) and text in folded
        }


def _all_parts(text: str, parts: set[str]) -> bool:
    return all(text[i : i + SHORTEST] in parts for i in range(1, len(text) - SHORTEST + 1))


def readings(data: bytes) -> list[str]:
    """The texts that bytes may stand for: UTF-8, Latin-1 (near enough to PDFDocEncoding), and UTF-16 either way.

    Folding drops NULs, so the one-byte reading finds plain letters in UTF-16 too.
    """
    if data.isascii():
        texts = [data.decode("ascii")]
    else:
        texts = [data.decode("latin-1")]
        with contextlib.suppress(UnicodeDecodeError):
            texts.append(data.decode("utf-8"))
    if not data.isascii() or _CONTROLS.search(data):
        texts.append(data.decode("utf-16-be", "ignore"))
        texts.append(data.decode("utf-16-le", "ignore"))
    return texts


def is_text(data: bytes) -> bool:
    """True when bytes read as text of some kind: hardly any control characters but NULs (UTF-16) and white space."""
    sample = data[:4096]
    odd = len(sample.translate(None, bytes([0, *range(9, 14), *range(32, 127)])))
    if 20 * odd <= len(sample):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def printable_runs(data: bytes) -> tuple[str, str]:
    """What the `strings` tool would show of binary data, folded and kept apart: single words, and sentences."""
    words: list[str] = []
    sentences: list[str] = []
    for run in _RUNS.findall(data):
        text = run.replace(b"\x00", b"").decode("latin-1")
        (sentences if text.count(" ") >= SENTENCE else words).append(fold(text))
    return "|".join(words), "|".join(sentences)


def spelled_out(texts: Iterable[str]) -> list[tuple[bytes, str]]:
    """How secrets in other scripts than Latin would stand in binary data, as they are written, and folded."""
    return [
        (text.encode(coding), fold(text))
        for text in texts
        if not fold(text).isascii()
        for coding in ("utf-8", "utf-16-be", "utf-16-le")
    ]
