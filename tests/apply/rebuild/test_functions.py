"""Functions written anew: the same values, and no bytes that no value needs."""

from __future__ import annotations

from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from redact.apply.rebuild.functions import write_function
from redact.apply.rebuild.refusal import CannotRewrite
from tests.apply.rebuild.image_sheets import rendered, saved

SECRET = b"Okafor"


def exponential(pdf: Pdf, **more: Any) -> Any:
    return Dictionary(
        FunctionType=2, Domain=Array([0, 1]), C0=Array([1, 0.25, 0]), C1=Array([0, 0.5, 1]), N=1.5, **more
    )


def stitched(pdf: Pdf) -> Any:
    parts = Array([exponential(pdf), exponential(pdf)])
    return Dictionary(
        FunctionType=3, Domain=Array([0, 1]), Functions=parts, Bounds=Array([0.4]), Encode=Array([0, 1, 1, 0])
    )


def sampled(pdf: Pdf, behind: bytes = b"") -> Any:
    data = bytes((0, 128, 255, 255, 0, 60, 10, 255, 0)) + behind
    keys = Dictionary(FunctionType=0, Domain=Array([0, 1]), Range=Array([0, 1] * 3), Size=Array([3]), BitsPerSample=8)
    return Stream(pdf, data, keys)


def calculated(pdf: Pdf, program: bytes = b"{ dup 0.5 gt { 1 exch sub } { 2 mul } ifelse dup dup 0.3 mul }") -> Any:
    return Stream(pdf, program, Dictionary(FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1] * 3)))


KINDS = {"sampled": sampled, "exponential": exponential, "stitched": stitched, "calculated": calculated}


def painted(pdf: Pdf, function: Any) -> Any:
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=Array([0, 0, 220, 0]), Function=pdf.make_indirect(function)
    )
    return rendered(pdf, "/Sh1 sh", Shading=Dictionary(Sh1=shading))


@pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)
def test_the_colours_are_the_same(make: Any) -> None:
    source, release = pikepdf.new(), pikepdf.new()
    written = write_function(release, make(source), 1, 3)
    before = painted(source, make(source))
    assert (painted(release, written) == before).all()
    assert before.std() > 20


def test_only_what_counts_is_written() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    given = sampled(source, SECRET)
    given["/Order"], given["/Okafor"] = 1, String(SECRET)
    release.Root["/One"] = write_function(release, given)
    release.Root["/Two"] = write_function(release, exponential(source, Okafor=String(SECRET)))
    program = b"% by Okafor\n{ dup % Okafor\r 1.50000 mul dup }\n Okafor"
    release.Root["/Three"] = write_function(release, calculated(source, program))

    assert SECRET not in saved(release)
    assert len(release.Root.One.read_bytes()) == 9
    assert release.Root.Three.read_bytes() == b"{ dup 1.5 mul dup }"


def test_the_bits_behind_the_last_sample_are_zero() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    keys = Dictionary(FunctionType=0, Domain=Array([0, 1]), Range=Array([0, 1]), Size=Array([3]), BitsPerSample=4)
    written: Any = write_function(release, Stream(source, b"\xff\xff\xff", keys), 1, 1)
    assert written.read_bytes() == b"\xff\xf0"


def _nested(pdf: Pdf) -> Any:
    function = exponential(pdf)
    for _ in range(12):
        function = Dictionary(
            FunctionType=3, Domain=Array([0, 1]), Functions=Array([function]), Bounds=Array([]), Encode=Array([0, 1])
        )
    return function


def _of_itself(pdf: Pdf) -> Any:
    function = pdf.make_indirect(stitched(pdf))
    function["/Functions"] = Array([function, function])
    return function


BROKEN = {
    "no function": lambda pdf: Array([1]),
    "unknown type": lambda pdf: Dictionary(FunctionType=7, Domain=Array([0, 1])),
    "too few samples": lambda pdf: Stream(pdf, b"\0", sampled(pdf).stream_dict),
    "too deep": _nested,
    "of itself": _of_itself,
    "too large": lambda pdf: Stream(pdf, b"", Dictionary({**sampled(pdf).stream_dict, "/Size": Array([1 << 20])})),
    "not a number": lambda pdf: exponential(pdf, Range=Array([0, Name("/Okafor")])),
    "unequal": lambda pdf: Dictionary({**exponential(pdf), "/C0": Array([0])}),
    "unknown word": lambda pdf: calculated(pdf, b"{ Okafor }"),
    "a string": lambda pdf: calculated(pdf, b"{ (Okafor) }"),
    "open": lambda pdf: calculated(pdf, b"{ dup { pop }"),
    "no braces": lambda pdf: calculated(pdf, b"dup"),
}


@pytest.mark.parametrize("make", BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_refused(make: Any) -> None:
    source, release = pikepdf.new(), pikepdf.new()
    with pytest.raises(CannotRewrite) as caught:
        write_function(release, make(source), 1, 3)
    assert "Okafor" not in caught.value.reason


def test_another_number_of_values_is_refused() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    with pytest.raises(CannotRewrite):
        write_function(release, exponential(source), 1, 4)
    with pytest.raises(CannotRewrite):
        write_function(release, calculated(source), 2, 3)
