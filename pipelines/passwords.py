"""Passwords for locked files: one a line, tried in turn, never shown."""

from __future__ import annotations

import sys
from pathlib import Path

from redact.model.errors import UsageError

STDIN = "-"
MAX_BYTES = 1 << 20


def read_passwords(source: str) -> tuple[str, ...]:
    """The passwords of a file, `-` for standard input. Only the line's end is taken off: a space may belong to one.

    Raises UsageError, which quotes nothing.
    """
    name = "standard input" if source == STDIN else source
    try:
        if source == STDIN:
            raw = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with Path(source).open("rb") as opened:
                raw = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"can't read it ({error.strerror})", "Check the path.", name) from None
    if len(raw) > MAX_BYTES:
        raise UsageError("it is larger than 1 MiB", "Give a file of passwords, one a line.", name)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError("it is not UTF-8", "Save the file as UTF-8.", name) from None
    found = tuple(dict.fromkeys(line.removesuffix("\r") for line in text.split("\n") if line.removesuffix("\r")))
    if not found:
        raise UsageError("it holds no password", "Write one a line, or leave --password-file out.", name)
    return found
