"""The parts of an address that have a shape of their own: postcodes, PO boxes, forces' numbers, no fixed abode.

Shapes as in `uk.postcode` (Royal Mail, Programmer's Guide to the Postcode Address File); here the address around it
vouches for a code, so look-alikes, small letters and odd gaps are taken without asking for more.
"""

from __future__ import annotations

from recognizers.kit.look_alikes import as_digits
from recognizers.kit.postcode_areas import AREAS, NON_GEOGRAPHIC
from recognizers.kit.rule import compiled

_SHAPE = r"""
    (?P<district>[0-9OIL][0-9OIL]?[A-Z]?)
    (?: (?:[ \u00a0]{1,3}+,?[ \u00a0]?\n?[ \u00a0]{0,4}|,?[ ]?\n[ ]{0,4}|[-.,][ ]?) (?P<sector>[0-9OILSB])[ ]?
      | (?P<sector>[0-9OILSB]) )
    (?P<unit>[A-Z018]{2})
    (?!\w)
"""
_FULL = compiled(r"(?P<area>[A-Z]{1,2})" + _SHAPE)
_ONE_LETTER = compiled(r"(?P<area>[A-Z])" + _SHAPE)
_OUTWARD = compiled(r"(?P<area>[A-Z]{1,2})(?P<district>\d{1,2}|\d[A-Z])(?![\w-]|[ ]?/)")
_UNIT = compiled(r"[ABD-HJLNP-UW-ZOI018]{2}\Z")
_PO_BOX = compiled(r"P\.?[ ]?[O0]\.?[ ]{0,2}Box[ ]{0,2}(?:No\.?[ ]?)?[A-Z]{0,2}\d{1,6}[A-Z]?(?!\w)")
_FORCES = compiled(r"B\.?F\.?P\.?O\.?[ ]{0,2}\d{1,4}(?!\w)")
_NO_ABODE = compiled(r"no[ \n]fixed[ \n](?:abode|address|residence|(?:place[ ]of[ ])residence)(?!\w) | NFA(?!\w)")
_WORDS = frozenset("off out oil old odd one our own ill its ion is in it so to of on or".split())
_AREAS = AREAS | NON_GEOGRAPHIC


def postcode_end(text: str, start: int) -> int:
    """Where the full postcode that begins at `start` ends; 0 when none does."""
    hit = _FULL.match(text, start, start + 24)
    if hit is not None and hit["area"].upper() not in _AREAS:
        hit = _ONE_LETTER.match(text, start, start + 24)  # El4 9EX: the second letter is a misread 1
    if hit is None or hit["area"].upper() not in _AREAS:
        return 0
    district, unit = as_digits(hit["district"][:2]) + hit["district"][2:], hit["unit"]
    if not district[0].isdigit() or (hit["sector"] + unit).lower() in _WORDS:
        return 0
    if not any(c.isdigit() for c in hit["district"] + hit["sector"]) or (hit["area"].isupper() and unit.islower()):
        return 0
    return hit.end() if _UNIT.match(unit.upper()) else 0


def outward_end(text: str, start: int, *, small: bool) -> int:
    """Where the outward code that begins at `start` ends; 0 when none does. In small letters only with `small`."""
    hit = _OUTWARD.match(text, start, start + 6)
    if hit is None or hit["area"].upper() not in AREAS or (not small and not hit.group().isupper()):
        return 0
    return hit.end()


def box_end(text: str, start: int) -> int:
    """Where `PO Box 12` ends; 0 when none begins at `start`."""
    hit = _PO_BOX.match(text, start, start + 30)
    return hit.end() if hit else 0


def forces_end(text: str, start: int) -> int:
    """Where `BFPO 12` ends; 0 when none begins at `start`."""
    hit = _FORCES.match(text, start, start + 20)
    return hit.end() if hit else 0


def no_abode_end(text: str, start: int) -> int:
    """Where `no fixed abode`, or its three letters, ends; 0 when it does not begin at `start`."""
    hit = _NO_ABODE.match(text, start, start + 40)
    return hit.end() if hit else 0
