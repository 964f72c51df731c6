"""The line once over a paper of our own, in the nursery: what engines load and work out at their first use, children
then have from birth.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from pipelines.confinement import frames
from redact.model.geometry import Rect
from redact.model.plan import Plan, Region

CALLED = (
    "redact.extract.reader:extract",
    "redact.apply.redaction:apply",
    "redact.verify.attack:attack",
    "pipelines.making:attacked",
)
"""The functions that most calls are of. Named, not imported: the desk may hold children, but not reach the redactor."""

_CONTENT = b"BT /F 12 Tf 72 700 Td (The bridge will be mended.) Tj ET"
_PAPER = b"""%%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
4 0 obj << /Length %d >>
stream
%s
endstream endobj
trailer << /Root 1 0 R /Size 5 >>
""" % (len(_CONTENT), _CONTENT)


def warm() -> None:
    """Load all that the line loads, and work out how results are sent. Raises ImportError, AttributeError."""
    extract, apply, _, attacked = (_named(name) for name in CALLED)
    for name in CALLED:
        frames.prepare(_named(name))
    with suppress(Exception):  # only for speed: what fails here fails again in the call, and is told there
        read = extract(_PAPER)
        word = Region("", 1, (Rect(70, 130, 90, 145),), "", "", "", "The")
        plan = Plan(read.document.digest, "", "", "", (word,))
        attacked(read.working, apply(plan, read.working), plan, None, ())


def _named(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return found
