"""Parameter dictionaries of `gs`, shadings and patterns, from allow-lists (ISO 32000-2 §8.4.5, §8.7)."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pikepdf

from redact.apply.rebuild.colour_spaces import ColourWriter, components
from redact.apply.rebuild.functions import write_function
from redact.apply.rebuild.pieces import standard_dictionary
from redact.apply.rebuild.refusal import CannotRewrite

_NUMBERS = ("/LW", "/LC", "/LJ", "/ML", "/OPM", "/FL", "/SM", "/CA", "/ca")
_FLAGS = ("/OP", "/op", "/SA", "/AIS", "/TK")
_INTENTS = frozenset({"/AbsoluteColorimetric", "/RelativeColorimetric", "/Saturation", "/Perceptual"})
BLENDS = frozenset(
    "/Normal /Compatible /Multiply /Screen /Overlay /Darken /Lighten /ColorDodge /ColorBurn /HardLight /SoftLight"
    " /Difference /Exclusion /Hue /Saturation /Color /Luminosity".split()
)


def parameters(source: Any) -> pikepdf.Dictionary:
    """A `gs` dictionary without soft mask and font. Transfer and halftone functions are for presses, and go."""
    known = pikepdf.Dictionary(Type=pikepdf.Name.ExtGState)
    for key in _NUMBERS:
        if key in source:
            known[key] = _number(source[key])
    for key in _FLAGS:
        if key in source:
            known[key] = bool(source[key])
    if "/RI" in source and str(source["/RI"]) in _INTENTS:
        known["/RI"] = pikepdf.Name(str(source["/RI"]))
    if "/D" in source:
        pattern, phase = source["/D"]
        known["/D"] = pikepdf.Array([pikepdf.Array([_number(v) for v in pattern]), _number(phase)])
    blend = blend_of(source)
    if blend:
        known["/BM"] = pikepdf.Name(blend)
    return known


def blend_of(source: Any) -> str:
    """The first blend mode of a `gs` dictionary that is known; "" when it sets none."""
    value = source.get("/BM")
    names = [value] if isinstance(value, pikepdf.Name) else list(value) if isinstance(value, pikepdf.Array) else []
    return next((str(n) for n in names if str(n) in BLENDS), "/Normal" if value is not None else "")


def write_shading(release: pikepdf.Pdf, source: Any, colours: ColourWriter, resources: Any) -> pikepdf.Object:
    """A shading of type 1, 2 or 3. The others are meshes, whose data may hold anything. Raises CannotRewrite."""
    source = standard_dictionary(source, "a shading")
    kind = int(source.get("/ShadingType", 0))
    if kind not in (1, 2, 3):
        raise CannotRewrite("a mesh of colours")
    known = pikepdf.Dictionary(ShadingType=kind, ColorSpace=colours.write(source["/ColorSpace"], resources))
    for key in ("/Background", "/BBox", "/Domain", "/Matrix", "/Coords"):
        if key in source:
            known[key] = pikepdf.Array([_number(v) for v in source[key]])
    if "/Extend" in source:
        known["/Extend"] = pikepdf.Array([bool(v) for v in source["/Extend"]])
    if "/AntiAlias" in source:
        known["/AntiAlias"] = bool(source["/AntiAlias"])
    function, inputs = source["/Function"], 2 if kind == 1 else 1
    if isinstance(function, pikepdf.Array):
        known["/Function"] = pikepdf.Array([write_function(release, one, inputs, 1) for one in function])
    else:
        known["/Function"] = write_function(release, function, inputs, components(known["/ColorSpace"]))
    return release.make_indirect(known)


def write_soft_mask(release: pikepdf.Pdf, source: Any, group: Callable[[Any], pikepdf.Object]) -> pikepdf.Dictionary:
    """A soft-mask dictionary (§11.6.5.1). `group` writes its transparency group. Raises CannotRewrite."""
    kind = str(source.get("/S", ""))
    if kind not in ("/Alpha", "/Luminosity"):
        raise CannotRewrite("a soft mask of no known kind")
    known = pikepdf.Dictionary(Type=pikepdf.Name.Mask, S=pikepdf.Name(kind), G=group(source["/G"]))
    if "/BC" in source:
        known["/BC"] = pikepdf.Array([_number(v) for v in source["/BC"]])
    if isinstance(source.get("/TR"), pikepdf.Dictionary | pikepdf.Stream):
        known["/TR"] = write_function(release, source["/TR"], 1, 1)
    return known


def write_group(source: Any, colours: ColourWriter, resources: Any) -> pikepdf.Dictionary | None:
    """A transparency group's attributes (§11.6.6); None when there is none."""
    if not isinstance(source, pikepdf.Dictionary) or str(source.get("/S", "")) != "/Transparency":
        return None
    known = pikepdf.Dictionary(Type=pikepdf.Name.Group, S=pikepdf.Name.Transparency)
    if "/CS" in source:
        known["/CS"] = colours.write(source["/CS"], resources)
    for key in ("/I", "/K"):
        if key in source:
            known[key] = bool(source[key])
    return known


def _number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise CannotRewrite("a value that should be a number")
    return value
