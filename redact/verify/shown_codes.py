"""Which codes of which font the file's instructions show, wherever they stand."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redact.verify.frame import inherited
from redact.verify.graph import Graph, instructions

_OPERATORS = "q Q Tf Tj TJ ' \" gs"
_STEPS = {"Tj": 0, "TJ": 0, "'": 0, '"': 2}
"""The operand that holds the string, or the array of strings."""


@dataclass(slots=True)
class Font:
    """A font dictionary, the page that led to it, and the strings shown with it."""

    dictionary: Any = field(repr=False)
    page: int
    shown: list[bytes] = field(default_factory=list, repr=False)

    @property
    def composite(self) -> bool:
        return bool(self.dictionary.get("/Subtype") == "/Type0")

    @property
    def codes(self) -> set[int]:
        """One byte a code; two in a composite font, whose map must be the plain one (ISO 32000-2 §9.7.5.2)."""
        if not self.composite:
            return {code for text in self.shown for code in text}
        return {text[i] << 8 | text[i + 1] for text in self.shown for i in range(0, len(text) - 1, 2)}

    @property
    def plain(self) -> bool:
        """False when the codes of a composite font are told apart by a map that is not looked at here."""
        return not self.composite or self.dictionary.get("/Encoding") in ("/Identity-H", "/Identity-V")


def fonts_of(pdf: pikepdf.Pdf) -> list[Font]:
    """Every font that resources name, used or not."""
    fonts: dict[object, Font] = {}
    resources: Any = None
    for found in Graph(pdf).walk():
        value = found.value
        if found.key == "/Page" and not found.parent:
            resources = inherited(value, "/Resources")
            page = pikepdf.Page(value)
            _read(page, resources, fonts, found.page)
        elif isinstance(value, pikepdf.Stream) and (
            value.get("/Subtype") == "/Form" or "/PatternType" in value or found.parent == "/CharProcs"
        ):
            _read(value, value.get("/Resources", resources), fonts, found.page)
        elif found.parent == "/Font" and isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/Font":
            fonts.setdefault(_key(value), Font(value, found.page))
    return list(fonts.values())


def _read(content: Any, resources: Any, fonts: dict[object, Font], page: int) -> None:
    named = resources.get("/Font") if resources is not None else None
    current: Font | None = None
    saved: list[Font | None] = []
    for step in instructions(content, _OPERATORS):
        operator, operands = str(step.operator), step.operands
        if operator == "q":
            saved.append(current)
        elif operator == "Q":
            current = saved.pop() if saved else current
        elif operator == "Tf":
            current = _entered(fonts, named.get(str(operands[0])) if named is not None else None, page)
        elif operator == "gs":
            states = resources.get("/ExtGState") if resources is not None else None
            state = states.get(str(operands[0])) if states is not None else None
            if isinstance(state, pikepdf.Dictionary) and "/Font" in state:
                current = _entered(fonts, state["/Font"][0], page)
        elif current is not None:
            with contextlib.suppress(IndexError):
                current.shown.extend(_strings(operands[_STEPS[operator]]))


def _entered(fonts: dict[object, Font], dictionary: Any, page: int) -> Font | None:
    if not isinstance(dictionary, pikepdf.Dictionary):
        return None
    return fonts.setdefault(_key(dictionary), Font(dictionary, page))


def _key(dictionary: Any) -> object:
    """One entry for each font object; a dictionary written in place is known by what it says."""
    return dictionary.objgen if dictionary.is_indirect else dictionary.unparse()


def _strings(operand: Any) -> Iterator[bytes]:
    for part in operand.as_list() if isinstance(operand, pikepdf.Array) else [operand]:
        if isinstance(part, pikepdf.String):
            yield bytes(part)
