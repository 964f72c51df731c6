"""A content stream as it is written: plain operators, and places where a resource or a glyph code comes in later.

Names of resources and codes of glyphs are known only when all pages have been gone through, since fonts are made
anew from what all of them use.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Use:
    """One operator that names a resource: `before` + the name + `after`. `kind` is the resource category's key."""

    kind: str
    key: Hashable
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Show:
    """One TJ: codes of one font, by their old values, and numbers in thousandths of text space between them."""

    font: Hashable
    parts: tuple[tuple[int, ...] | float, ...]


Part = bytes | Use | Show


@dataclass
class Content:
    """The parts of one content stream, in order."""

    parts: list[Part] = field(default_factory=list)
    numbers: tuple[int, ...] = ()
    """Of a tagged page: the old numbers of its marked content, by the new ones."""

    def op(self, *words: bytes | str) -> None:
        self.parts.append(b" ".join(w if isinstance(w, bytes) else w.encode("ascii") for w in words) + b"\n")

    def use(self, kind: str, key: Hashable, before: bytes, after: bytes) -> None:
        self.parts.append(Use(kind, key, before, after))


def number(value: float) -> str:
    """A number as PDF writes it (ISO 32000-2 §7.3.3): no exponent, no more digits than show."""
    if value == int(value) and abs(value) < 1e9:
        return str(int(value))
    text = f"{value:.5f}" if abs(value) >= 0.01 else f"{value:.9f}"
    text = text.rstrip("0").rstrip(".")
    return "0" if text in {"", "-0"} else text


def numbers(values: Sequence[float]) -> str:
    return " ".join(number(v) for v in values)
