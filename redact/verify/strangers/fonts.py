"""Fonts: letters that are left of what was removed (RED107), and names that are somebody's (RED105).

A cut-down font (its name begins with six letters and a plus, ISO 32000-2 §9.9.2) holds what the document shows, and no
more. Its map to Unicode (§9.10.3) lists the letters.
"""

from __future__ import annotations

import re
from typing import Any

import pikepdf

from redact.verify.strangers.notebook import Notebook
from redact.verify.vocabulary import FONT_WORDS

_SUBSET = re.compile(r"[A-Z]{6}\+")
_BLOCK = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>")
_TRIPLE = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[(.*?)\])", re.DOTALL)
_WORDS = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")
STYLES = frozenset(
    "regular bold italic oblique light medium semibold black book roman mt ps psmt condensed narrow extra semi demi"
    " thin heavy std pro ultra cond it bd lt md".split()
)
"""Words that stand behind a family's name."""
MOST_LETTERS = 40
"""More unused letters than this are a whole alphabet that was embedded, not the remains of a name."""


def leftover(font: Any, notebook: Notebook) -> bool:
    """Whether a font's map lists letters that no page shows by it. Its name is put down for the recognizers."""
    name = str(font.get("/BaseFont", "/"))[1:]
    own = _SUBSET.sub("", name)
    words = [w for w in _WORDS.findall(own) if w.casefold() not in STYLES]
    if len(words) > 1 and not FONT_WORDS & {w.casefold() for w in words}:
        notebook.say("RED105", 0, "font's name", " ".join(words))
    used = {c for shown, letters in notebook.fonts.items() if _SUBSET.sub("", shown) == own for c in letters}
    stream = font.get("/ToUnicode")
    if not used or not _SUBSET.match(name) or not isinstance(stream, pikepdf.Stream):
        return False
    unused = {c for c in mapped(stream.read_bytes()) if c.isalnum() and c not in used}
    return 0 < len(unused) <= MOST_LETTERS


def mapped(cmap: bytes) -> set[str]:
    """The characters that a ToUnicode map leads to, of ranges no more than their first 256."""
    letters: set[str] = set()
    for kind, block in _BLOCK.findall(cmap):
        if kind == b"char":
            for _, target in _PAIR.findall(block):
                letters.update(_decoded(target))
            continue
        for first, last, target, listed in _TRIPLE.findall(block):
            if listed:
                for one in _HEX.findall(listed):
                    letters.update(_decoded(one))
            elif start := _decoded(target):
                count = min(int(last.replace(b" ", b""), 16) - int(first.replace(b" ", b""), 16), 255)
                letters.update(
                    chr(ord(start[-1]) + i) for i in range(max(count, 0) + 1) if ord(start[-1]) + i < 0x110000
                )
    return letters


def _decoded(digits: bytes) -> str:
    cleaned = b"".join(digits.split())
    return bytes.fromhex((cleaned + b"0" * (len(cleaned) % 2)).decode()).decode("utf-16-be", "ignore")
