"""Goes through one content stream and writes it anew, operator by operator, from an allow-list.

An operator that is not known is left out, as readers do (ISO 32000-2 §7.8.2); marked content, compatibility sections
and comments go too. What can't be judged raises CannotRewrite, and the page becomes a picture.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol

import pikepdf

from redact.apply.rebuild.marking import Marking
from redact.apply.rebuild.matrix import Matrix, times
from redact.apply.rebuild.path_painting import PathWriter
from redact.apply.rebuild.refusal import CannotRewrite
from redact.apply.rebuild.state import Sheet, State
from redact.apply.rebuild.text_showing import TextWriter
from redact.apply.rebuild.writing import Content, numbers

DEEPEST = 24
MOST_SAVED = 512


class Role(StrEnum):
    """What a stream is for: text is only read on pages and in forms, so nothing else may show any."""

    PAGE = "page"
    PATTERN = "a pattern"
    MASK = "a soft mask"
    GLYPH = "a glyph"


class Painter(Protocol):
    """Everything that an operator refers to by name. Each method raises CannotRewrite."""

    def set_font(self, state: State, resources: Any, name: str, size: float) -> None: ...

    def set_state(self, state: State, resources: Any, name: str, content: Content, role: Role, depth: int) -> None: ...

    def set_colour(self, resources: Any, operator: str, operands: Sequence[Any], content: Content) -> None: ...

    def paint_object(
        self, state: State, resources: Any, name: str, content: Content, role: Role, depth: int
    ) -> bool: ...

    def paint_inline(self, state: State, resources: Any, image: Any, content: Content, role: Role) -> bool: ...

    def paint_shading(self, state: State, resources: Any, name: str, content: Content) -> bool: ...

    def glyph_shown(self, state: State, code: int) -> None: ...

    def filled(self, box: Any) -> None: ...

    def spend(self) -> None: ...


class Interpreter:
    """One pass over one stream."""

    def __init__(
        self, painter: Painter, sheet: Sheet, resources: Any, role: Role, depth: int, *, tagged: bool = False
    ) -> None:
        if depth > DEEPEST:
            raise CannotRewrite("forms that lie too deep in each other")
        self._painter, self._resources, self._role, self._depth = painter, resources, role, depth
        self.content = Content()
        self._marking = Marking(self.content, tagged)
        self._text = TextWriter(self.content, self._marking, sheet, painter.glyph_shown)
        self._paths = PathWriter(self.content, self._marking, sheet)
        self._saved: list[tuple[State, int, int]] = []
        self._painted = 0

    @property
    def numbers(self) -> tuple[int, ...]:
        """Old numbers of marked content, by the new ones."""
        return tuple(self._marking.numbers)

    @property
    def painted(self) -> int:
        """How many operators showed something."""
        return self._painted + self._text.shown

    def run(self, stream: Any, state: State) -> Content:
        """Write a page, a form or another stream anew. Raises CannotRewrite."""
        try:
            instructions = pikepdf.parse_content_stream(stream)
        except (pikepdf.PdfError, ValueError, TypeError, RuntimeError):
            raise CannotRewrite("instructions that can't be read") from None
        for instruction in instructions:
            self._painter.spend()
            operator = str(instruction.operator)
            try:
                state = self._step(state, operator, instruction.operands)
            except (ValueError, TypeError, IndexError, KeyError, ArithmeticError, pikepdf.PdfError):
                raise CannotRewrite("an instruction that can't be understood") from None
        self._text.pause()
        while self._saved:
            state = self._restore(state)
        return self.content

    def _step(self, state: State, operator: str, operands: Any) -> State:
        if operator in _TEXT_STATE:
            state.text = _TEXT_STATE[operator](state.text, float(operands[0]))
        elif operator in _SHOWING or operator in _PLACING:
            self._set_text(state, operator, operands)
        elif operator in _PATH:
            self._paths.add(state, operator, [float(v) for v in operands])
        elif operator in _PAINT:
            self._text.pause()
            filled = self._paths.paint(state, operator)
            self._painted += operator != "n"
            if filled is not None:
                self._painter.filled(filled)
        elif operator in ("W", "W*"):
            self._paths.clip(operator)
        elif operator in _COLOUR:
            self._painter.set_colour(self._resources, operator, operands, self.content)
        else:
            return self._general(state, operator, operands)
        return state

    def _general(self, state: State, operator: str, operands: Any) -> State:
        if operator == "q":
            self._text.pause()
            if len(self._saved) >= MOST_SAVED:
                raise CannotRewrite("states saved too often")
            self._saved.append((state.copy(), len(self.content.parts), self.painted))
            self.content.op("q")
        elif operator == "Q":
            self._text.pause()
            return self._restore(state) if self._saved else state
        elif operator == "cm":
            self._text.pause()
            matrix = matrix_of(operands)
            state.ctm = times(matrix, state.ctm)
            self.content.op(numbers(matrix), "cm")
        elif operator in _PLAIN:
            values = [float(v) for v in operands]
            if len(values) != _PLAIN[operator]:
                raise CannotRewrite("an instruction that can't be understood")
            if operator == "w":
                state.line_width = values[0]
            self.content.op(numbers(values), operator)
        elif operator == "d":
            self.content.op("[", numbers([float(v) for v in operands[0]]), "]", numbers([float(operands[1])]), "d")
        elif operator == "ri":
            if str(operands[0]) in _INTENTS:
                self.content.op(str(operands[0]), "ri")
        else:
            self._named(state, operator, operands)
        return state

    def _named(self, state: State, operator: str, operands: Any) -> None:
        content, resources = self.content, self._resources
        if operator == "Tf":
            self._painter.set_font(state, resources, str(operands[0]), float(operands[1]))
            return
        if operator in ("BMC", "BDC", "EMC"):
            self._text.pause()
            if operator == "EMC":
                self._marking.leave()
            else:
                self._marking.enter(operands)
            return
        self._text.pause()
        painted = False
        length = len(content.parts)
        if operator in _PAINTING:
            self._marking.begin()
        match operator:
            case "gs":
                self._painter.set_state(state, resources, str(operands[0]), content, self._role, self._depth)
            case "Do":
                name = str(operands[0])
                painted = self._painter.paint_object(state, resources, name, content, self._role, self._depth)
            case "INLINE IMAGE":
                painted = self._painter.paint_inline(state, resources, operands[0], content, self._role)
            case "sh":
                painted = self._painter.paint_shading(state, resources, str(operands[0]), content)
        if painted:
            self._marking.end()
        elif operator in _PAINTING:
            self._marking.forget(length)
        self._painted += painted

    def _restore(self, state: State) -> State:
        """Q. What was saved, set and never painted with is taken out again, soft masks among it."""
        saved, length, painted = self._saved.pop()
        if self.painted == painted:
            del self.content.parts[length:]
        else:
            self.content.op("Q")
        return saved

    def _set_text(self, state: State, operator: str, operands: Any) -> None:
        text = self._text
        if operator in _SHOWING and self._role is not Role.PAGE and _says(operands):
            raise CannotRewrite(f"text in {self._role.value}")
        match operator:
            case "BT":
                text.begin()
            case "ET":
                text.pause()
            case "Td":
                text.move(float(operands[0]), float(operands[1]))
            case "TD":
                state.text = replace(state.text, leading=-float(operands[1]))
                text.move(float(operands[0]), float(operands[1]))
            case "Tm":
                text.set_matrix(matrix_of(operands))
            case "T*":
                text.move(0, -state.text.leading)
            case "Tj":
                text.show(state, [operands[0]])
            case "TJ":
                text.show(state, list(operands[0]))
            case "'":
                text.move(0, -state.text.leading)
                text.show(state, [operands[0]])
            case '"':
                word, char = float(operands[0]), float(operands[1])
                state.text = replace(state.text, word_space=word, char_space=char)
                text.move(0, -state.text.leading)
                text.show(state, [operands[2]])


def matrix_of(operands: Any) -> Matrix:
    """Six numbers. Raises CannotRewrite for anything else."""
    if len(operands) != 6 or not all(isinstance(v, int | float | Decimal) for v in operands):
        raise CannotRewrite("a matrix that is none")
    a, b, c, d, e, f = (float(v) for v in operands)
    return a, b, c, d, e, f


def _says(operands: Any) -> bool:
    parts = list(operands[-1]) if len(operands) and isinstance(operands[-1], pikepdf.Array) else list(operands)
    return any(isinstance(part, pikepdf.String) and bytes(part) for part in parts)


def _mode(text: Any, value: float) -> Any:
    return replace(text, mode=int(value) if 0 <= value <= 7 else 0)


_TEXT_STATE: dict[str, Callable[[Any, float], Any]] = {
    "Tc": lambda text, v: replace(text, char_space=v),
    "Tw": lambda text, v: replace(text, word_space=v),
    "Tz": lambda text, v: replace(text, scale=v / 100),
    "TL": lambda text, v: replace(text, leading=v),
    "Ts": lambda text, v: replace(text, rise=v),
    "Tr": _mode,
}
_SHOWING = frozenset({"Tj", "TJ", "'", '"'})
_PLACING = frozenset({"BT", "ET", "Td", "TD", "Tm", "T*"})
_PATH = frozenset({"m", "l", "c", "v", "y", "h", "re"})
_PAINT = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"})
_COLOUR = frozenset({"CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k"})
_PLAIN = {"w": 1, "J": 1, "j": 1, "M": 1, "i": 1, "d0": 2, "d1": 6}
_PAINTING = frozenset({"Do", "INLINE IMAGE", "sh"})
_INTENTS = frozenset({"/AbsoluteColorimetric", "/RelativeColorimetric", "/Saturation", "/Perceptual"})
