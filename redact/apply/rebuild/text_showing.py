"""Text, glyph by glyph: each is shown again at its own place, or left out (ISO 32000-2 §9.4).

Left out is what stands under a mark, lies off the page or outside the clip, or is set so small that it shows nothing.
What is left out of a line leaves one number, however many glyphs it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf

from redact.apply.rebuild.marking import Marking
from redact.apply.rebuild.matrix import Corners, Matrix, flat, holds, moved, times
from redact.apply.rebuild.refusal import CannotRewrite
from redact.apply.rebuild.state import Sheet, State, TextPlace
from redact.apply.rebuild.writing import Content, Show, number, numbers

if TYPE_CHECKING:
    from redact.apply.rebuild.font_source import Code

MIDDLE = 0.37
"""Height above the baseline, in ems, of the point that stands for a glyph: about the middle of ascent and descent."""
OFF = 2.0
"""Points outside of what shows from which on a glyph isn't seen."""
LARGEST = 1e7


class TextWriter:
    """The text operators of one content stream. `shown` counts glyphs that were kept.

    What goes on where the last string ended is written so, since each reader rounds the widths of glyphs in its own
    way; only what was given a place of its own in the source gets one here.
    """

    def __init__(
        self, content: Content, marking: Marking, sheet: Sheet, glyph_shown: Callable[[State, int], None]
    ) -> None:
        self._content = content
        self._marking = marking
        self._glyph_shown = glyph_shown
        self._sheet = sheet
        self._place = TextPlace()
        self._open = False
        self._placed = True
        self._held = 0.0
        self._held_in = (0.0, 1.0)
        self.shown = 0

    def begin(self) -> None:
        """BT."""
        self._place = TextPlace()
        self._jumped()

    def pause(self) -> None:
        """Close the text object as written; what is shown next opens another, and names its own place."""
        if self._open:
            self._content.op("ET")
            self._marking.end()
        self._open = False
        self._jumped()

    def move(self, x: float, y: float) -> None:
        """Td."""
        self._place.line = times((1, 0, 0, 1, x, y), self._place.line)
        self._place.matrix = self._place.line
        self._jumped()

    def set_matrix(self, matrix: Matrix) -> None:
        """Tm."""
        self._place.matrix = self._place.line = matrix
        self._jumped()

    def _jumped(self) -> None:
        self._placed, self._held = True, 0.0

    def show(self, state: State, parts: Sequence[Any]) -> None:
        """Tj and TJ: strings, and numbers in thousandths of text space. Raises CannotRewrite."""
        if state.font is None:
            if any(isinstance(part, pikepdf.String) and bytes(part) for part in parts):
                raise CannotRewrite("text without a font")
            return
        if self._held and self._held_in != (state.text.size, state.text.scale):
            self._jumped()  # thousandths of another size
        self._held_in = (state.text.size, state.text.scale)
        run: list[tuple[int, ...] | float] = []
        start: Matrix | None = None
        for part in parts:
            if not isinstance(part, pikepdf.String):
                self._held += self._gap(state, float(part))
                continue
            for code in state.font.codes(bytes(part)):
                seen = self._seen(state, code)
                if seen:
                    self._glyph_shown(state, code.value)
                    start = start or self._place.matrix
                    _append(run, code.value, 0.0 if self._placed and not run else self._held)
                    self._held = 0.0
                self._held += self._advance(state, code, seen=seen)
        if start is not None:
            self._write(state, start, run)

    def _gap(self, state: State, thousandths: float) -> float:
        """A number in a TJ array: moves on, and gives the number again."""
        shift = -thousandths / 1000 * state.text.size
        if state.font is not None and state.font.vertical:
            self._forward(0.0, shift)
        else:
            self._forward(shift * state.text.scale, 0.0)
        return thousandths

    def _advance(self, state: State, code: Code, *, seen: bool) -> float:
        """Move on over a glyph. What the glyph as written will not move by itself comes back in thousandths: word
        spacing, which has no effect on two-byte codes, and all of it where the glyph goes."""
        text = state.text
        word = text.word_space if code.single_byte_space else 0.0
        along = code.advance * text.size + text.char_space + word
        if state.font is not None and state.font.vertical:
            self._forward(0.0, along)
        else:
            self._forward(along * text.scale, 0.0)
        return -(word if seen else along) * 1000 / text.size if text.size else 0.0

    def _forward(self, x: float, y: float) -> None:
        a, b, c, d, e, f = self._place.matrix
        e, f = x * a + y * c + e, x * b + y * d + f
        if abs(e) > LARGEST or abs(f) > LARGEST:
            raise CannotRewrite("text set beyond all measure")
        self._place.matrix = (a, b, c, d, e, f)

    def _seen(self, state: State, code: Code) -> bool:
        text = state.text
        ctm = times(self._place.matrix, state.ctm)
        if flat(times((text.size * text.scale, 0, 0, text.size, 0, text.rise), ctm)):
            return False
        if state.font is not None and state.font.vertical:
            across, up = 0.0, code.advance * text.size / 2
        else:
            across, up = code.advance * text.size * text.scale / 2, MIDDLE * text.size + text.rise
        x, y = moved(ctm, across, up)
        if not holds(_grown(self._sheet.visible), x, y) or not holds(_grown(state.clip), x, y):
            return False
        return not any(holds(box, x, y) for box in self._sheet.planned)

    def _write(self, state: State, start: Matrix, run: Sequence[tuple[int, ...] | float]) -> None:
        if state.text.mode >= 4:
            raise CannotRewrite("letters used as a clip")
        if not self._open:
            self._marking.begin()
            self._content.op("BT")
            self._open = True
        self._write_state(state)
        parts = self._content.parts
        last = parts[-1] if parts else None
        if self._placed:
            self._content.op(numbers(start), "Tm")
        if isinstance(last, Show) and last.font == state.text.key and not self._placed:
            parts[-1] = Show(last.font, (*last.parts, *run))  # one string: pdfium begins each on a whole pixel
        else:
            parts.append(Show(state.text.key, tuple(run)))
        self._placed = False
        self.shown += sum(len(part) for part in run if isinstance(part, tuple))

    def _write_state(self, state: State) -> None:
        """Write those text parameters that are not in force already."""
        now, was, out = state.text, state.written, self._content
        if now.key != was.key or now.size != was.size:
            out.use("/Font", now.key, b"", f" {number(now.size)} Tf\n".encode())
        for operator, value, before in (
            ("Tc", now.char_space, was.char_space),
            ("Tz", now.scale * 100, was.scale * 100),
            ("Ts", now.rise, was.rise),
            ("Tr", float(now.mode), float(was.mode)),
        ):
            if value != before:
                out.op(number(value), operator)
        state.written = replace(now, word_space=0.0, leading=0.0)


def _append(run: list[tuple[int, ...] | float], code: int, before: float) -> None:
    if before:
        run.append(before)
    if run and isinstance(run[-1], tuple):
        run[-1] = (*run[-1], code)
    else:
        run.append((code,))


def _grown(box: Corners) -> Corners:
    return box[0] - OFF, box[1] - OFF, box[2] + OFF, box[3] + OFF
