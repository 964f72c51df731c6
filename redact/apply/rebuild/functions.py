"""Functions (ISO 32000-2 §7.10) written anew: numbers, samples cut to size, and the calculator's own words."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pikepdf

from redact.apply.rebuild.image_filters import plain_bytes
from redact.apply.rebuild.refusal import CannotRewrite

DEEPEST = 8
MOST_PARTS = 1024
MOST_VALUES = 32
"""Inputs or outputs of one function; the standard sets no bound, DeviceN knows at most 32 colorants."""
MOST_SAMPLE_BYTES = 16 << 20
MOST_WORDS = 20_000
LARGEST = 1e9
PLACES = 6
"""Decimal places of every number that is written."""
_NOT_KNOWN = "a function is not one that can be written anew"

# ISO 32000-2 §7.10.5.2, table 42.
_OPERATORS = frozenset(
    b"abs add atan ceiling cos cvi cvr div exp floor idiv ln log mod mul neg round sin sqrt sub truncate "
    b"and bitshift eq false ge gt le lt ne not or true xor if ifelse copy dup exch index pop roll".split()
)
_SPACE = re.compile(rb"(?:[\x00\t\n\x0c\r ]|%[^\r\n]*)+")
_WORD = re.compile(rb"[{}]|[^\x00\t\n\x0c\r %{}()<>\[\]/]+")
_NUMBER = re.compile(rb"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")

Number = int | float


def number(value: Any) -> Number:
    """A number as it is written: whole where it is whole, else rounded. Raises CannotRewrite for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise CannotRewrite("a number was expected where there is none")
    exact = float(value)
    if not math.isfinite(exact) or abs(exact) > LARGEST:
        raise CannotRewrite("a number is too large")
    rounded = round(exact, PLACES)
    return int(rounded) if rounded == int(rounded) else rounded


def numbers(values: Any, *lengths: int) -> list[Number]:
    """An array of numbers of one of the given lengths. Raises CannotRewrite for anything else."""
    if not isinstance(values, pikepdf.Array) or len(values) not in lengths:
        raise CannotRewrite("an array of numbers does not have the length that belongs there")
    return [number(value) for value in values]


def write_function(
    release: pikepdf.Pdf, function: Any, inputs: int | None = None, outputs: int | None = None, depth: int = 0
) -> pikepdf.Object:
    """A function of `inputs` values that gives `outputs`, written into `release`; indirect.

    None takes what the function says of itself. Raises CannotRewrite for what is damaged, unknown, too deep or too
    large.
    """
    if depth > DEEPEST or not isinstance(function, pikepdf.Dictionary | pikepdf.Stream):
        raise CannotRewrite(_NOT_KNOWN)
    if inputs is None:
        inputs = len(numbers(function.get("/Domain"), *range(2, 2 * MOST_VALUES + 1, 2))) // 2
    if not 1 <= inputs <= MOST_VALUES:
        raise CannotRewrite(_NOT_KNOWN)
    kind: Any = function.get("/FunctionType")
    if kind == 2 and inputs == 1:
        written = _exponential(function)
    elif kind == 3 and inputs == 1:
        written = _stitching(release, function, depth)
    elif kind in (0, 4) and isinstance(function, pikepdf.Stream):
        written = (_sampled if kind == 0 else _calculator)(release, function, inputs)
    else:
        raise CannotRewrite(_NOT_KNOWN)
    if outputs is not None and _outputs(written) != outputs:
        raise CannotRewrite("a function gives another number of values than is asked of it")
    return release.make_indirect(written)


def _outputs(written: Any) -> int:
    if "/Range" in written:
        return len(written["/Range"]) // 2
    if "/C0" in written:
        return len(written["/C0"])
    if "/C1" in written:
        return len(written["/C1"])
    return 1 if "/N" in written else _outputs(written["/Functions"][0])


def _common(function: Any, inputs: int, *, ranged: bool) -> dict[str, Any]:
    """/FunctionType, /Domain and /Range, of which types 0 and 4 need the last (§7.10.1, table 38)."""
    keys: dict[str, Any] = {"/FunctionType": int(function["/FunctionType"])}
    keys["/Domain"] = pikepdf.Array(numbers(function.get("/Domain"), 2 * inputs))
    spans = function.get("/Range")
    if ranged or spans is not None:
        keys["/Range"] = pikepdf.Array(numbers(spans, *range(2, 2 * MOST_VALUES + 1, 2)))
    return keys


def _exponential(function: Any) -> pikepdf.Object:
    keys = _common(function, 1, ranged=False)
    values = {key: numbers(function[key], *range(1, MOST_VALUES + 1)) for key in ("/C0", "/C1") if key in function}
    if len({len(values.get(key, (0,))) for key in ("/C0", "/C1")}) > 1:  # one that is not given is of one value
        raise CannotRewrite(_NOT_KNOWN)
    keys |= {key: pikepdf.Array(value) for key, value in values.items()}
    keys["/N"] = number(function.get("/N"))
    return pikepdf.Dictionary(keys)


def _stitching(release: pikepdf.Pdf, function: Any, depth: int) -> pikepdf.Object:
    keys = _common(function, 1, ranged=False)
    parts = function.get("/Functions")
    if not isinstance(parts, pikepdf.Array) or not 1 <= len(parts) <= MOST_PARTS:
        raise CannotRewrite(_NOT_KNOWN)
    written = [write_function(release, part, 1, None, depth + 1) for part in parts]
    if len({_outputs(part) for part in written}) != 1:
        raise CannotRewrite(_NOT_KNOWN)
    keys["/Functions"] = pikepdf.Array(written)
    keys["/Bounds"] = pikepdf.Array(numbers(function.get("/Bounds"), len(parts) - 1))
    keys["/Encode"] = pikepdf.Array(numbers(function.get("/Encode"), 2 * len(parts)))
    return pikepdf.Dictionary(keys)


def _sampled(release: pikepdf.Pdf, function: pikepdf.Stream, inputs: int) -> pikepdf.Object:
    keys = _common(function, inputs, ranged=True)
    size = numbers(function.get("/Size"), inputs)
    bits: Any = function.get("/BitsPerSample")
    if bits not in (1, 2, 4, 8, 12, 16, 24, 32) or not all(isinstance(n, int) and 1 <= n <= 1 << 20 for n in size):
        raise CannotRewrite(_NOT_KNOWN)
    outputs = len(keys["/Range"]) // 2
    length_bits = math.prod(int(n) for n in size) * outputs * bits
    data = _cut(plain_bytes(function, MOST_SAMPLE_BYTES), length_bits)
    keys |= {"/Size": pikepdf.Array(size), "/BitsPerSample": bits}
    for key, length in (("/Encode", 2 * inputs), ("/Decode", 2 * outputs)):
        if key in function:
            keys[key] = pikepdf.Array(numbers(function[key], length))
    return pikepdf.Stream(release, data, keys)


def _cut(data: bytes, bits: int) -> bytes:
    """The first `bits` bits; those that fill up the last byte are zero."""
    whole = -(-bits // 8)
    if len(data) < whole or whole > MOST_SAMPLE_BYTES:
        raise CannotRewrite("a function has fewer samples than it says, or too many")
    spare = 8 * whole - bits
    return data[: whole - 1] + bytes([data[whole - 1] >> spare << spare])


def _calculator(release: pikepdf.Pdf, function: pikepdf.Stream, inputs: int) -> pikepdf.Object:
    keys = _common(function, inputs, ranged=True)
    program = _words(plain_bytes(function, MOST_SAMPLE_BYTES))
    return pikepdf.Stream(release, b" ".join(program), keys)


def _words(program: bytes) -> Sequence[bytes]:
    """The calculator's operators, numbers and braces, without comments and without anything after the last brace."""
    words: list[bytes] = []
    at = depth = 0
    while at < len(program):
        if space := _SPACE.match(program, at):
            at = space.end()
            continue
        word = _WORD.match(program, at)
        if word is None or len(words) >= MOST_WORDS:
            raise CannotRewrite(_NOT_KNOWN)
        words.append(_known(word.group()))
        at = word.end()
        depth += {b"{": 1, b"}": -1}.get(word.group(), 0)
        if depth <= 0:
            break
    if depth or not words or words[0] != b"{":
        raise CannotRewrite(_NOT_KNOWN)
    return words


def _known(word: bytes) -> bytes:
    if word in (b"{", b"}") or word in _OPERATORS:
        return word
    if _NUMBER.fullmatch(word) and len(word) < 32:
        return pikepdf.Array([number(float(word))]).unparse()[1:-1].strip()
    raise CannotRewrite(_NOT_KNOWN)
