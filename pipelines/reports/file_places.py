"""How a checked file is called in a report: by its path from the folder that the check ran in, where it lies in it."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from pipelines.intake import printable


def from_here(path: Path) -> Path | None:
    """The path from the working folder; None for a file that lies elsewhere. Links within the path stay as named."""
    here = os.getcwd()
    named = Path(os.path.abspath(path))
    for one in (named, Path(os.path.realpath(named.parent)) / named.name):
        if one.is_relative_to(here):
            return one.relative_to(here)
    return None


def file_name(path: Path) -> str:
    """The file's name in reports and in a baseline: with slashes, from the working folder; whole for one elsewhere."""
    return printable(_shown(path)).replace(os.sep, "/")


def file_uri(path: Path) -> tuple[str, bool]:
    """The file as a URI reference (RFC 3986), percent-encoded byte by byte, and whether it is relative."""
    local = from_here(path)
    if local is not None:
        return quote(os.fsencode(local.as_posix())), True
    return "file://" + quote(os.fsencode(Path(os.path.abspath(path)).as_posix())), False


def _shown(path: Path) -> Path:
    return from_here(path) or Path(os.path.abspath(path))
