"""The checks that every file gets. The caller adds `unlisted`: the detectors over what is to be released."""

from __future__ import annotations

from redact.verify.fonts import Fonts
from redact.verify.hidden_text import HiddenText
from redact.verify.images import Images
from redact.verify.kept_text import KeptText
from redact.verify.lifted import Lifted
from redact.verify.paths import Paths
from redact.verify.pictures import Pictures
from redact.verify.pixels import Pixels
from redact.verify.port import Check
from redact.verify.second_engine import SecondEngine
from redact.verify.seen import Seen
from redact.verify.structure import Structure
from redact.verify.withheld_text import WithheldText


def standard_checks(rebuilt: bool = True) -> tuple[Check, ...]:
    """From the cheapest to the dearest. `rebuilt` files are held to what only writing them anew can reach: fonts and
    images without leftovers, and every picture read. Nothing else is released; a report without these is incomplete."""
    always = (
        Structure(),
        WithheldText(),
        KeptText(),
        HiddenText(),
        Pictures(),
        Paths(),
        Lifted(),
        Seen(),
        SecondEngine(),
    )
    strict = (Images(), Fonts()) if rebuilt else ()
    return *always, *strict, Pixels(must_read=rebuilt)
