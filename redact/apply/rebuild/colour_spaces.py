"""Colour spaces (ISO 32000-2 §8.6) written anew: their kinds, numbers, profiles and tint functions, and no names.

A spot colour's name may be anybody's words: colorants are called Spot1, Spot2, ... in the order in which they are met,
but for the names that mean something to a printer.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pikepdf

from redact.apply.rebuild.functions import number, numbers, write_function
from redact.apply.rebuild.icc import LARGEST, BrokenProfile, rebuilt
from redact.apply.rebuild.image_filters import plain_bytes
from redact.apply.rebuild.refusal import CannotRewrite

DEVICE = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
KNOWN_COLORANTS = frozenset(("/Cyan", "/Magenta", "/Yellow", "/Black", "/All", "/None"))
MOST_COLORANTS = 32
DEEPEST = 6
_DEVICE_NAMES = {
    "/DeviceGray": "/DeviceGray",
    "/DeviceRGB": "/DeviceRGB",
    "/DeviceCMYK": "/DeviceCMYK",
    "/CalGray": "/DeviceGray",  # without its dictionary it says no more
    "/CalRGB": "/DeviceRGB",
    "/CalCMYK": "/DeviceCMYK",  # §8.6.5.1: never came to be
    "/G": "/DeviceGray",
    "/RGB": "/DeviceRGB",
    "/CMYK": "/DeviceCMYK",
}
_CALIBRATED = {
    "/CalGray": (("/WhitePoint", 3), ("/BlackPoint", 3), ("/Gamma", None)),
    "/CalRGB": (("/WhitePoint", 3), ("/BlackPoint", 3), ("/Gamma", 3), ("/Matrix", 9)),
    "/Lab": (("/WhitePoint", 3), ("/BlackPoint", 3), ("/Range", 4)),
}
_NOT_KNOWN = "a colour space is not one that can be written anew"


class ColourWriter:
    """Writes the colour spaces of one source document into one release, each once."""

    def __init__(self, release: pikepdf.Pdf) -> None:
        self._release = release
        self._spots: dict[str, str] = {}
        self._arrays: dict[bytes, pikepdf.Object] = {}
        self._by_number: dict[tuple[int, int], pikepdf.Object] = {}
        self._profiles: dict[bytes, pikepdf.Stream] = {}
        self._numbers: dict[tuple[int, int], tuple[pikepdf.Stream, int] | None] = {}

    def write(self, space: Any, resources: pikepdf.Dictionary | None = None) -> pikepdf.Object:
        """A name, or an indirect array, that stands in `release`.

        Names are looked up in `resources` (/ColorSpace); the /Default spaces stand in for no name here, `defaults`
        writes them. Raises CannotRewrite for what is damaged or unknown.
        """
        return self._write(space, resources, 0)

    def defaults(self, resources: Any) -> dict[str, pikepdf.Object]:
        """/DefaultGray, /DefaultRGB and /DefaultCMYK of some resources (§8.6.5.6), for the same place in the new ones.

        Raises CannotRewrite as `write` does.
        """
        table = resources.get("/ColorSpace") if isinstance(resources, pikepdf.Dictionary) else None
        if not isinstance(table, pikepdf.Dictionary):
            return {}
        found: dict[str, pikepdf.Object] = {}
        for key, count in (("/DefaultGray", 1), ("/DefaultRGB", 3), ("/DefaultCMYK", 4)):
            if key in table:
                written = self._write(table[key], None, 0)
                if components(written) == count and not _takes_place_of_others(written):
                    found[key] = written
        return found

    def write_indexed(self, space: Any, used: Collection[int], resources: Any = None) -> pikepdf.Object:
        """An Indexed space of which only the `used` entries keep their colour. Raises CannotRewrite as `write` does."""
        return self._indexed(self._found(space, resources, 0), resources, 0, used)

    def _found(self, space: Any, resources: Any, depth: int) -> Any:
        """What a name stands for, at last; itself when it is no name of a resource."""
        if depth > DEEPEST:
            raise CannotRewrite("colour spaces are nested too deeply")
        if isinstance(space, pikepdf.Name) and str(space) not in _DEVICE_NAMES and str(space) != "/Pattern":
            table = resources.get("/ColorSpace") if isinstance(resources, pikepdf.Dictionary) else None
            known = table.get(str(space)) if isinstance(table, pikepdf.Dictionary) else None
            if known is None:
                raise CannotRewrite("a colour space is named and not there")
            return self._found(known, resources, depth + 1)
        return space

    def is_indexed(self, space: Any, resources: Any = None) -> bool:
        """Whether a space, or what its name stands for, is an Indexed one."""
        found = self._found(space, resources, 0)
        return isinstance(found, pikepdf.Array) and len(found) == 4 and str(found[0]) in ("/Indexed", "/I")

    def _write(self, space: Any, resources: Any, depth: int) -> pikepdf.Object:
        found = self._found(space, resources, depth)
        if isinstance(found, pikepdf.Name):
            return pikepdf.Name(_DEVICE_NAMES.get(str(found), str(found)))
        if not isinstance(found, pikepdf.Array) or not len(found) or not isinstance(found[0], pikepdf.Name):
            raise CannotRewrite(_NOT_KNOWN)
        key = found.objgen
        if key != (0, 0) and key in self._by_number:
            return self._by_number[key]
        written = self._array(found, resources, depth)
        if key != (0, 0):
            self._by_number[key] = written
        return written

    def _array(self, space: Any, resources: Any, depth: int) -> pikepdf.Object:
        kind = str(space[0])
        if kind in _CALIBRATED and len(space) >= 2:
            return self._calibrated(kind, space[1])
        if kind == "/ICCBased" and len(space) >= 2:
            return self._profiled(space[1], depth)
        if kind in ("/Indexed", "/I") and len(space) == 4:
            return self._indexed(space, resources, depth)
        if kind in ("/Separation", "/DeviceN") and len(space) >= 4:
            return self._spot(kind, space, resources, depth)
        if kind == "/Pattern" and len(space) == 2:
            return self._kept([pikepdf.Name.Pattern, self._write(space[1], resources, depth + 1)])
        if kind in _DEVICE_NAMES or kind == "/Pattern":
            return pikepdf.Name(_DEVICE_NAMES.get(kind, kind))
        raise CannotRewrite(_NOT_KNOWN)

    def _kept(self, items: list[Any]) -> pikepdf.Object:
        """The array as an indirect object, the same one for the same content."""
        array = pikepdf.Array(items)
        key = array.unparse()
        if key not in self._arrays:
            self._arrays[key] = self._release.make_indirect(array)
        return self._arrays[key]

    def _calibrated(self, kind: str, given: Any) -> pikepdf.Object:
        if not isinstance(given, pikepdf.Dictionary):
            raise CannotRewrite(_NOT_KNOWN)
        keys: dict[str, Any] = {}
        for key, length in _CALIBRATED[kind]:
            if key in given:
                value = given[key]
                keys[key] = number(value) if length is None else pikepdf.Array(numbers(value, length))
        if "/WhitePoint" not in keys:
            raise CannotRewrite(_NOT_KNOWN)
        return self._kept([pikepdf.Name(kind), pikepdf.Dictionary(keys)])

    def _profiled(self, stream: Any, depth: int) -> pikepdf.Object:
        count: Any = stream.get("/N") if isinstance(stream, pikepdf.Stream) else None
        if count not in DEVICE:
            raise CannotRewrite(_NOT_KNOWN)
        profile = self._profile(stream, count)
        if profile is not None:
            return self._kept([pikepdf.Name.ICCBased, profile])
        other = stream.get("/Alternate")
        if other is not None and depth < DEEPEST:
            written = self._write(other, None, depth + 1)
            if components(written) == count and not _takes_place_of_others(written):
                return written
        return pikepdf.Name(DEVICE[count])

    def _profile(self, stream: Any, count: int) -> pikepdf.Stream | None:
        """The profile written anew; None when it can't be read, or is of another number of components."""
        key = stream.objgen
        if key not in self._numbers:
            self._numbers[key] = self._profile_and_count(stream)
        known = self._numbers[key]
        return known[0] if known is not None and known[1] == count else None

    def _profile_and_count(self, stream: Any) -> tuple[pikepdf.Stream, int] | None:
        try:
            profile = rebuilt(plain_bytes(stream, LARGEST))
        except BrokenProfile:
            return None  # §8.6.5.5: the alternate, or the device's own space, is what a reader then uses
        if profile.data not in self._profiles:
            self._profiles[profile.data] = pikepdf.Stream(self._release, profile.data, N=profile.components)
            if profile.data[16:20] == b"Lab ":
                self._profiles[profile.data]["/Range"] = pikepdf.Array([0, 100, -128, 127, -128, 127])
        return self._profiles[profile.data], profile.components

    def _indexed(self, space: Any, resources: Any, depth: int, used: Collection[int] | None = None) -> pikepdf.Object:
        base = self._write(space[1], resources, depth + 1)
        highest = space[2]
        if not isinstance(highest, int) or not 0 <= highest <= 255 or _takes_place_of_others(base):
            raise CannotRewrite(_NOT_KNOWN)
        width = components(base)
        table = _table(space[3], (highest + 1) * width)
        if used is not None:
            highest = min(highest, max(used, default=0))
            entries = (table[i * width : (i + 1) * width] for i in range(highest + 1))
            table = b"".join(entry if i in used else bytes(width) for i, entry in enumerate(entries))
        return self._kept([pikepdf.Name.Indexed, base, highest, pikepdf.String(table)])

    def _spot(self, kind: str, space: Any, resources: Any, depth: int) -> pikepdf.Object:
        names = [space[1]] if kind == "/Separation" else space[1]
        if not isinstance(names, list | pikepdf.Array) or not 1 <= len(names) <= MOST_COLORANTS:
            raise CannotRewrite(_NOT_KNOWN)
        other = self._write(space[2], resources, depth + 1)
        if _takes_place_of_others(other):
            raise CannotRewrite(_NOT_KNOWN)
        tint = write_function(self._release, space[3], len(names), components(other))
        called = [self._colorant(name) for name in names]
        name = called[0] if kind == "/Separation" else pikepdf.Array(called)
        return self._kept([pikepdf.Name(kind), name, other, tint])

    def _colorant(self, name: Any) -> pikepdf.Name:
        if not isinstance(name, pikepdf.Name):
            raise CannotRewrite(_NOT_KNOWN)
        if str(name) in KNOWN_COLORANTS:
            return pikepdf.Name(str(name))
        return pikepdf.Name(self._spots.setdefault(str(name), f"/Spot{len(self._spots) + 1}"))


def components(written: Any) -> int:
    """How many values a colour of a space has that `ColourWriter` wrote; none for a pattern."""
    if isinstance(written, pikepdf.Name):
        return {"/DeviceGray": 1, "/DeviceRGB": 3, "/DeviceCMYK": 4}.get(str(written), 0)
    kind = str(written[0])
    if kind == "/ICCBased":
        return int(written[1]["/N"])
    if kind == "/DeviceN":
        return len(written[1])
    return {"/CalGray": 1, "/CalRGB": 3, "/Lab": 3, "/Indexed": 1, "/Separation": 1}.get(kind, 0)


def _takes_place_of_others(written: Any) -> bool:
    """Indexed and Pattern spaces can't be the base of another one (§8.6.6.2, §8.6.6.3)."""
    kind = str(written) if isinstance(written, pikepdf.Name) else str(written[0])
    return kind in ("/Pattern", "/Indexed")


def _table(lookup: Any, length: int) -> bytes:
    """A palette's bytes, cut to size; what is missing is black, as viewers have it."""
    if isinstance(lookup, pikepdf.Stream):
        data = plain_bytes(lookup, 1 << 20)
    elif isinstance(lookup, pikepdf.String):
        data = bytes(lookup)
    else:
        raise CannotRewrite(_NOT_KNOWN)
    return data[:length].ljust(length, b"\0")
