"""Reads CMap programs: codes to text (ISO 32000-2 9.10.3) and codes to character ids (9.7.5), by their own words alone.

Nothing is executed: the mapping operators are known, everything else is passed over. A map that is built on another
one, or that sets text from top to bottom, raises CannotRewrite.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from redact.apply.rebuild.refusal import CannotRewrite

UNREADABLE = "a character map that can't be read"
MOST_ENTRIES = 200_000
SMALL_RANGE = 256
"""A range up to this long is written out; a longer one is kept as a range."""

_TOKEN = re.compile(
    rb"%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\)|[\[\]]|/[^\s<>\[\]()/%{}]*|[^\s<>\[\]()/%{}]+|[<>(){}]",
    re.DOTALL,
)
_BLOCKS = {
    b"endbfchar": 2,
    b"endbfrange": 3,
    b"endcidchar": 2,
    b"endcidrange": 3,
    b"endcodespacerange": 2,
}

Value = bytes | int | list[bytes]
"""What a code stands for: UTF-16 text, a character id, or one text for each code of a range."""


@dataclass(slots=True)
class CharacterMap:
    """What a CMap says. `space` lists the ranges of valid codes: first and last code, byte by byte."""

    space: list[tuple[bytes, bytes]] = field(default_factory=list)
    vertical: bool = False
    _single: dict[int, Value] = field(default_factory=dict, repr=False)
    _ranges: list[tuple[int, int, Value]] = field(default_factory=list, repr=False)

    def text(self, code: int) -> str:
        """The Unicode text of a code, "" when the map has none or none that can be written."""
        found = self._find(code)
        return _decoded(found) if isinstance(found, bytes) else ""

    def cid(self, code: int) -> int | None:
        """The character id of a code."""
        found = self._find(code)
        return found if isinstance(found, int) else None

    def set(self, first: int, last: int, value: Value) -> None:
        """Map the codes from `first` to `last`. Raises CannotRewrite when there are too many."""
        if last < first:
            return
        if last - first >= SMALL_RANGE and not isinstance(value, list):
            self._ranges.append((first, last, value))
        else:
            for offset in range(last - first + 1):
                if (one := _stepped(value, offset)) is not None:
                    self._single[first + offset] = one
        if len(self._single) + len(self._ranges) > MOST_ENTRIES:
            raise CannotRewrite(UNREADABLE)

    def _find(self, code: int) -> Value | None:
        found = self._single.get(code)
        if found is None:
            for first, last, value in reversed(self._ranges):
                if first <= code <= last:
                    return _stepped(value, code - first)
        return found


def read_character_map(program: bytes) -> CharacterMap:
    """The map that a CMap program describes. Raises CannotRewrite when it is broken or built on another map."""
    made = CharacterMap()
    operands: list[bytes] = []
    for match in _TOKEN.finditer(program):
        token = match[0]
        if token.startswith(b"%"):
            continue
        if token == b"usecmap":
            raise CannotRewrite("a character map that is built on another one")
        if token == b"def" and operands[-2:-1] == [b"/WMode"]:
            made.vertical = operands[-1] == b"1"
        if token in _BLOCKS:
            _take_block(made, token, operands)
        if token.isalpha():
            operands.clear()
        else:
            operands.append(token)
    return made


def _take_block(made: CharacterMap, end: bytes, operands: list[bytes]) -> None:
    rows = list(_rows(operands, _BLOCKS[end]))
    for row in rows:
        first = row[0]
        last = row[1] if len(row) == 3 else first
        if not isinstance(first, bytes) or not isinstance(last, bytes):
            raise CannotRewrite(UNREADABLE)
        if end == b"endcodespacerange":
            if not isinstance(row[1], bytes) or len(first) != len(row[1]) or not 1 <= len(first) <= 4:
                raise CannotRewrite(UNREADABLE)
            made.space.append((first, row[1]))
        else:
            made.set(int.from_bytes(first), int.from_bytes(last), row[-1])


def _rows(operands: Sequence[bytes], width: int) -> Iterator[list[Value]]:
    row: list[Value] = []
    listed: list[bytes] | None = None
    for token in operands:
        if token == b"[":
            listed = []
        elif token == b"]" and listed is not None:
            row.append(listed)
            listed = None
        elif listed is not None:
            listed.append(_hex(token))
        elif token.startswith(b"<"):
            row.append(_hex(token))
        elif token.lstrip(b"+-").isdigit():
            row.append(int(token))
        else:
            raise CannotRewrite(UNREADABLE)
        if len(row) == width:
            yield row
            row = []


def _hex(token: bytes) -> bytes:
    digits = b"".join(token.strip(b"<>").split())
    try:
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    except ValueError:
        raise CannotRewrite(UNREADABLE) from None


def _stepped(value: Value, offset: int) -> Value | None:
    """The value of the code that stands `offset` places after the first one of a range."""
    if isinstance(value, list):
        return value[offset] if offset < len(value) else None
    if isinstance(value, int):
        return value + offset
    if offset == 0 or not value:
        return value
    tail = int.from_bytes(value[-2:]) + offset
    return value[:-2] + tail.to_bytes(4)[-len(value[-2:]) :]


def _decoded(value: bytes) -> str:
    # One byte alone is against the rules (9.10.3: UTF-16BE), and is read by every viewer as what it looks like.
    return value.decode("latin-1") if len(value) == 1 else value.decode("utf-16-be", "ignore")
