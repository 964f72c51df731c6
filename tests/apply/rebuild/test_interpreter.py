"""One content stream, written anew: what is known goes on, what stands under a mark goes, the rest is refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf
import pytest

from redact.apply.rebuild.interpreter import Interpreter, Role
from redact.apply.rebuild.matrix import IDENTITY, Corners
from redact.apply.rebuild.refusal import CannotRewrite
from redact.apply.rebuild.state import Sheet, State, TextState
from redact.apply.rebuild.writing import Content, Show

PAPER: Corners = (0, 0, 600, 800)
UNSET = TextState(key="unset", size=-1, char_space=-1, scale=-1, mode=-1, rise=-1)


@dataclass(frozen=True)
class HalfEm:
    """A code of a letter half an em wide."""

    value: int

    size = 1
    advance = 0.5

    @property
    def single_byte_space(self) -> bool:
        return self.value == 32


class HalfEms:
    """A font whose letters are all half an em wide."""

    vertical = False
    is_type3 = False

    def codes(self, shown: bytes) -> list[HalfEm]:
        return [HalfEm(c) for c in shown]


@dataclass
class Recorder:
    """Paints nothing, and knows one font."""

    fills: list[Corners] = field(default_factory=list)
    left: int = 10_000

    def set_font(self, state: State, resources: Any, name: str, size: float) -> None:
        state.font = HalfEms()  # type: ignore[assignment]
        state.text = replace(state.text, key=name, size=size)

    def set_state(self, state: State, resources: Any, name: str, content: Content, role: Role, depth: int) -> None:
        content.op(name, "gs")

    def set_colour(self, resources: Any, operator: str, operands: Sequence[Any], content: Content) -> None:
        content.op(*(str(o) for o in operands), operator)

    def paint_object(self, state: State, resources: Any, name: str, content: Content, role: Role, depth: int) -> bool:
        content.op(name, "Do")
        return True

    def paint_inline(self, state: State, resources: Any, image: Any, content: Content, role: Role) -> bool:
        return False

    def paint_shading(self, state: State, resources: Any, name: str, content: Content) -> bool:
        return False

    def glyph_shown(self, state: State, code: int) -> None:
        pass

    def filled(self, box: Corners) -> None:
        self.fills.append(box)

    def spend(self) -> None:
        self.left -= 1


def written(
    source: str, *, planned: Sequence[Corners] = (), drawn: Sequence[Corners] = (), role: Role = Role.PAGE
) -> list[str]:
    """The parts of a stream, written anew, as text: a Show as [letters|number ...]."""
    with pikepdf.new() as pdf:
        stream = pdf.make_stream(source.encode("latin-1"))
        sheet = Sheet(PAPER, tuple(planned), tuple(drawn))
        interpreter = Interpreter(Recorder(), sheet, pikepdf.Dictionary(), role, 0)
        content = interpreter.run(stream, State(IDENTITY, PAPER, written=UNSET))
    return [_said(part) for part in content.parts]


def _said(part: Any) -> str:
    if isinstance(part, bytes):
        return part.decode().strip()
    if isinstance(part, Show):
        runs = ("".join(map(chr, p)) if isinstance(p, tuple) else str(p) for p in part.parts)
        return "[" + "|".join(runs) + "]"
    return f"{part.key}{part.after.decode().rstrip()}"


def shown(source: str, **marks: Any) -> list[str]:
    """What is shown, and where: the matrix and the letters of each run."""
    parts = written(source, **marks)
    return [f"{parts[i - 1]} {part}" for i, part in enumerate(parts) if part.startswith("[")]


def test_every_way_of_showing_text_ends_in_a_place_of_its_own() -> None:
    source = (
        "BT /F 10 Tf 100 700 Td (ab) Tj 0 -20 TD (cd) Tj T* (ef) Tj (gh) ' 2 1 (i j) \" "
        "0 Tc 0 Tw 1 0 0 1 50 50 Tm [(k) -500 (l)] TJ ET"
    )

    assert shown(source) == [
        "1 0 0 1 100 700 Tm [ab]",
        "1 0 0 1 100 680 Tm [cd]",
        "1 0 0 1 100 660 Tm [ef]",
        "1 0 0 1 100 640 Tm [gh]",
        "1 0 0 1 100 620 Tm [i |-200.0|j]",  # word spacing as a number: it has no effect on codes of two bytes
        "1 0 0 1 50 50 Tm [k|-500.0|l]",
    ]


def test_text_goes_on_where_the_last_string_ended() -> None:
    assert shown("BT /F 10 Tf 1 Tc 200 Tz 10 20 Td (ab) Tj (c) Tj ET") == [
        "1 0 0 1 10 20 Tm [ab|c]",  # no place of its own: each reader rounds widths in its own way
    ]


def test_a_glyph_goes_whose_middle_stands_under_a_mark_and_what_follows_keeps_its_place() -> None:
    assert shown("BT /F 10 Tf 100 700 Td (abcde) Tj ET", planned=[(110, 698, 114, 708)]) == [
        "1 0 0 1 100 700 Tm [ab|-500.0|de]",
    ]


def test_a_line_that_begins_under_a_mark_begins_at_what_is_left_of_it() -> None:
    assert shown("BT /F 10 Tf 100 700 Td (abcde) Tj ET", planned=[(99, 698, 109, 708)]) == ["1 0 0 1 110 700 Tm [cde]"]


def test_what_is_left_out_leaves_one_number_however_many_glyphs_and_strings_it_was() -> None:
    line = "BT /F 10 Tf 1 Tc 2 Tw 100 700 Td [(a) -100 (b c)] TJ (d) Tj [50 (ef)] TJ ET"
    once = "BT /F 10 Tf 1 Tc 2 Tw 100 700 Td [(a) -2600 (ef)] TJ ET"
    assert shown(line, planned=[(106, 690, 134, 710)]) == ["1 0 0 1 100 700 Tm [a|-2650.0|ef]"]
    assert shown(once) == ["1 0 0 1 100 700 Tm [a|-2600.0|ef]"]


def test_what_was_left_out_in_another_size_gives_what_follows_a_place() -> None:
    two = "BT /F 10 Tf 100 700 Td (ab) Tj /F 20 Tf (cd) Tj ET"
    assert shown(two, planned=[(106, 690, 109, 710)]) == ["1 0 0 1 100 700 Tm [a]", "1 0 0 1 110 700 Tm [cd]"]


@pytest.mark.parametrize(
    "unseen",
    [
        "BT /F 10 Tf 0 Tz 100 700 Td (Okafor) Tj ET",
        "BT /F 0 Tf 100 700 Td (Okafor) Tj ET",
        "BT /F 10 Tf 0 0 0 0 100 700 Tm (Okafor) Tj ET",
        "BT /F 10 Tf 100 900 Td (Okafor) Tj ET",
        "q 10 10 50 50 re W n BT /F 10 Tf 300 300 Td (Okafor) Tj ET Q",
        "q 0 0 0 0 re W n BT /F 10 Tf 300 300 Td (Okafor) Tj ET Q",
    ],
)
def test_text_that_shows_nothing_is_not_carried(unseen: str) -> None:
    assert shown(unseen) == []


def test_what_is_saved_and_set_but_never_painted_with_is_not_carried() -> None:
    assert written("q /Mask gs 1 0 0 1 5 5 cm 0.5 g Q q 1 g 0 0 10 10 re f Q") == ["q", "1 g", "0 0 10 10 re f", "Q"]


def test_unknown_operators_and_marked_content_are_not_carried() -> None:
    assert written("/Span <</ActualText (Okafor)>> BDC BX (Okafor) Frobnicate EX EMC /Okafor MP 1 w") == ["1 w"]


def test_states_are_closed_that_the_source_left_open_and_no_more() -> None:
    assert written("Q q 0 0 1 1 re f") == ["q", "0 0 1 1 re f", "Q"]


def test_drawings_off_the_page_are_not_carried() -> None:
    assert written("900 900 10 10 re f 0 0 5 5 re f") == ["0 0 5 5 re f"]


def test_rulings_and_fills_that_run_on_under_a_mark_stay() -> None:
    table = "0 100 600 200 re f 10 150 m 590 150 l S"
    assert len(written(table, drawn=[(100, 140, 160, 160)])) == 2


@pytest.mark.parametrize(
    "writing",
    [
        "110 150 m 115 150 120 155 118 158 c f",
        "110 150 m 115 156 l 120 145 l S",
        "110 145 m 115 158 l 120 145 l h W n 0 0 600 800 re f",
        " ".join(f"{110 + i} {145 + i % 7} 0.5 3 re" for i in range(30)) + " f",
    ],
)
def test_outlines_that_reach_under_a_mark_are_refused(writing: str) -> None:
    with pytest.raises(CannotRewrite, match="under a mark"):
        written(writing, drawn=[(100, 140, 160, 160)])


@pytest.mark.parametrize("role", [Role.PATTERN, Role.MASK, Role.GLYPH])
def test_text_is_refused_where_nobody_reads_it(role: Role) -> None:
    with pytest.raises(CannotRewrite, match="text in"):
        written("BT /F 10 Tf (Okafor) Tj ET", role=role)


def test_letters_used_as_a_clip_are_refused() -> None:
    with pytest.raises(CannotRewrite, match="clip"):
        written("BT /F 10 Tf 7 Tr 100 700 Td (Okafor) Tj ET")


@pytest.mark.parametrize("broken", ["1 0 0 1 cm", "1 2 3 re", "(a) w", "1 2 (x) 4 5 6 cm", "[(a) /b] d"])
def test_instructions_that_cannot_be_understood_are_refused(broken: str) -> None:
    with pytest.raises(CannotRewrite):
        written(broken)


def test_opaque_boxes_are_told_since_they_may_hide_a_picture() -> None:
    painter = Recorder()
    with pikepdf.new() as pdf:
        interpreter = Interpreter(painter, Sheet(PAPER), pikepdf.Dictionary(), Role.PAGE, 0)
        interpreter.run(pdf.make_stream(b"2 0 0 2 10 10 cm 5 5 20 10 re f"), State(IDENTITY, PAPER, written=UNSET))
    assert painter.fills == [(20, 20, 60, 40)]
