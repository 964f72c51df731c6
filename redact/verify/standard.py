"""The checks that every file gets. The caller adds `unlisted`: the detectors over what is to be released."""

from __future__ import annotations

from redact.verify.hidden_text import HiddenText
from redact.verify.kept_text import KeptText
from redact.verify.pictures import Pictures
from redact.verify.port import Check
from redact.verify.structure import Structure
from redact.verify.withheld_text import WithheldText


def standard_checks() -> tuple[Check, ...]:
    """From the cheapest to the dearest."""
    return Structure(), WithheldText(), KeptText(), HiddenText(), Pictures()
