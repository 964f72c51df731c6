"""All leaking samples, and the truth about them as one file."""

from __future__ import annotations

import json

from maker import leaking_files, leaking_pictures, leaking_text
from maker.leaking_paper import LEAKS, Leak

SOURCES = (leaking_text, leaking_pictures, leaking_files)
"""Each enters its makers in the list when it is read."""


def leaks() -> list[Leak]:
    """Every attack, by the name of its file."""
    return sorted(LEAKS.values(), key=lambda leak: f"{leak.name}.pdf")


def truth(every: list[Leak]) -> bytes:
    """What must be found in each file: on which page (0 is the file), by one of which rules, and where."""
    files = [
        {
            "file": f"{leak.name}.pdf",
            "expected": [
                {"page": e.page, "rules": list(e.rules), "bbox": list(e.box) if e.box else None} for e in leak.expected
            ],
        }
        for leak in every
    ]
    content = {"schema": "redact/leaking", "version": 1, "files": files}
    return (json.dumps(content, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()
