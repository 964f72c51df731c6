"""Colour spaces written anew: the same colours, without the names and dictionaries that nobody sees."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from redact.apply.rebuild.colour_spaces import ColourWriter, components
from redact.apply.rebuild.refusal import CannotRewrite
from tests.apply.rebuild.image_sheets import profile_rgb, rendered, saved, tint

SECRET = b"Okafor"
WHITE = Array([0.95, 1, 1.08])


def profiled(pdf: Pdf, data: bytes | None = None, count: int = 3) -> Any:
    stream = Stream(pdf, profile_rgb() if data is None else data, N=count, Metadata=Stream(pdf, SECRET))
    return Array([Name.ICCBased, pdf.make_indirect(stream)])


def indexed(pdf: Pdf) -> Any:
    return Array([Name.Indexed, profiled(pdf), 2, Stream(pdf, bytes((255, 0, 0, 0, 255, 0, 9, 9, 200)) + SECRET)])


def separation(pdf: Pdf) -> Any:
    return Array([Name.Separation, Name("/Okafor"), Name.DeviceRGB, tint(pdf)])


def several(pdf: Pdf) -> Any:
    program = Stream(
        pdf, b"{ 0.2 exch 0.9 }", Dictionary(FunctionType=4, Domain=Array([0, 1] * 2), Range=Array([0, 1] * 4))
    )
    names = Array([Name("/Cyan"), Name("/Okafor")])
    attributes = Dictionary(Subtype=Name.NChannel, Colorants=Dictionary(Okafor=separation(pdf)))
    return Array([Name.DeviceN, names, Name.DeviceCMYK, program, attributes])


def calibrated(pdf: Pdf) -> Any:
    how = Dictionary(
        WhitePoint=WHITE, Gamma=Array([2.2, 1.8, 1]), Matrix=Array([0.4, 0.2, 0, 0.3, 0.7, 0.1, 0.2, 0.1, 0.9])
    )
    how["/Okafor"] = String(SECRET)
    return Array([Name.CalRGB, how])


SPACES: dict[str, tuple[Callable[[Pdf], Any], str, int]] = {
    "DeviceRGB": (lambda pdf: Name.DeviceRGB, "0.2 0.7 0.4", 3),
    "CalGray": (lambda pdf: Array([Name.CalGray, Dictionary(WhitePoint=WHITE, Gamma=2.2)]), "0.4", 1),
    "CalRGB": (calibrated, "0.2 0.7 0.4", 3),
    "Lab": (lambda pdf: Array([Name.Lab, Dictionary(WhitePoint=WHITE)]), "60 30 -40", 3),
    "ICCBased": (profiled, "0.2 0.7 0.4", 3),
    "Indexed": (indexed, "2", 1),
    "Separation": (separation, "0.6", 1),
    "DeviceN": (several, "0.3 0.8", 2),
}


def filled(pdf: Pdf, space: Any, colour: str) -> Any:
    content = f"/Cs1 cs {colour} scn 20 20 150 120 re f"
    return rendered(pdf, content, ColorSpace=Dictionary(Cs1=space))


@pytest.mark.parametrize(("make", "colour", "count"), SPACES.values(), ids=SPACES)
def test_the_colour_is_the_same(make: Callable[[Pdf], Any], colour: str, count: int) -> None:
    source, release = pikepdf.new(), pikepdf.new()
    space = make(source)
    resources = Dictionary(ColorSpace=Dictionary(Cs9=space))

    written = ColourWriter(release).write(Name("/Cs9"), resources)

    assert components(written) == count
    before, after = filled(source, space, colour), filled(release, written, colour)
    assert abs(before - after).max() <= 1
    assert before.std() > 10
    assert SECRET not in saved(release)


def test_a_pattern_keeps_the_space_under_it() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    colours = ColourWriter(release)
    assert colours.write(Name.Pattern) == Name.Pattern
    written: Any = colours.write(Array([Name.Pattern, separation(source)]))
    assert written[0] == Name.Pattern
    assert written[1][1] == Name("/Spot1")


def test_spot_colours_are_numbered_and_process_colours_keep_their_names() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    colours = ColourWriter(release)
    one: Any = colours.write(separation(source))
    many: Any = colours.write(several(source))
    assert (one[1], list(many[1])) == (Name("/Spot1"), [Name.Cyan, Name("/Spot1")])
    assert len(many) == 4


def test_the_same_space_is_written_once() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    colours = ColourWriter(release)
    assert len({colours.write(profiled(source)).objgen for _ in range(3)}) == 1


def test_a_profile_that_cannot_be_read_gives_way_to_its_alternate() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    colours = ColourWriter(release)
    assert colours.write(profiled(source, b"Okafor")) == Name.DeviceRGB
    assert colours.write(profiled(source, count=4)) == Name.DeviceCMYK
    broken = profiled(source, b"Okafor")
    broken[1]["/Alternate"] = Array([Name.Lab, Dictionary(WhitePoint=WHITE)])
    written: Any = colours.write(broken)
    assert written[0] == Name.Lab


def test_default_spaces_are_written_apart() -> None:
    source, release = pikepdf.new(), pikepdf.new()
    table = Dictionary(DefaultRGB=profiled(source), DefaultGray=Name.DeviceRGB, Cs1=separation(source))
    found = ColourWriter(release).defaults(Dictionary(ColorSpace=table))
    assert list(found) == ["/DefaultRGB"]


def _of_itself(pdf: Pdf) -> Any:
    space = pdf.make_indirect(Array([Name.Pattern]))
    space.append(space)
    return space


BROKEN: dict[str, Callable[[Pdf], Any]] = {
    "nothing": lambda pdf: None,
    "a number": lambda pdf: 3,
    "a name that is not there": lambda pdf: Name("/Okafor"),
    "an unknown kind": lambda pdf: Array([Name("/Okafor"), 1]),
    "an empty array": lambda pdf: Array([]),
    "of itself": _of_itself,
    "a palette of a palette": lambda pdf: Array([Name.Indexed, indexed(pdf), 1, String(b"ab")]),
    "a palette of patterns": lambda pdf: Array([Name.Indexed, Name.Pattern, 1, String(b"ab")]),
    "a palette too long": lambda pdf: Array([Name.Indexed, Name.DeviceRGB, 256, String(b"ab")]),
    "a profile of no number": lambda pdf: Array([Name.ICCBased, Stream(pdf, b"")]),
    "no white": lambda pdf: Array([Name.CalGray, Dictionary(Gamma=1)]),
    "words for numbers": lambda pdf: Array([Name.Lab, Dictionary(WhitePoint=Array([1, String("Okafor"), 1]))]),
    "a tint of another size": lambda pdf: Array([Name.Separation, Name("/X"), Name.DeviceCMYK, tint(pdf)]),
    "a colorant without a name": lambda pdf: Array([Name.Separation, String("Okafor"), Name.DeviceRGB, tint(pdf)]),
}


@pytest.mark.parametrize("make", BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_refused(make: Callable[[Pdf], Any]) -> None:
    source, release = pikepdf.new(), pikepdf.new()
    with pytest.raises(CannotRewrite) as caught:
        ColourWriter(release).write(make(source), Dictionary())
    assert "Okafor" not in caught.value.reason
