"""What the user named: files and folders to PDFs, read whole, never opened for writing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from redact.model.errors import DocumentError, Unreadable, UsageError

SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True)
class Named:
    """A file as the user named it, or why a name led to none.

    `digest` is set for a document that the case holds already: its kept original is read, not the file.
    """

    path: Path
    error: DocumentError | UsageError | None = None
    digest: str = ""


def named(inputs: Sequence[Path], leave_out: Sequence[Path] = ()) -> list[Named]:
    """The PDFs behind the names, each once, folders walked in order; what leads nowhere carries its error.

    Folders of `leave_out` are not walked: what a run wrote is not its input.
    """
    found: dict[Path, Named] = {}
    own = [folder.resolve() for folder in leave_out]
    for name in inputs:
        for one in _behind(name, own):
            found.setdefault(one.path.resolve() if one.error is None else one.path, one)
    return list(found.values())


def _behind(name: Path, own: Sequence[Path]) -> Iterator[Named]:
    if name.is_dir():
        pdfs = [p for p in sorted(name.rglob("*")) if p.suffix.lower() == SUFFIX and not p.is_dir()]
        inside = [p for p in pdfs if not any(p.resolve().is_relative_to(folder) for folder in own)]
        yield from (_file(p) for p in inside)
        if not inside:
            yield Named(
                name, Unreadable("the folder holds no PDF", "Name the folder that holds them.", printable(name))
            )
    elif name.exists():
        yield _file(name)
    else:
        yield Named(name, UsageError("there is no such file or folder", "Check the path.", printable(name)))


def _file(path: Path) -> Named:
    """A pipe, a device or a link to nothing is no document: to open one could wait for ever."""
    if path.is_file():
        return Named(path)
    return Named(path, Unreadable("this is not a file that can be read", "Give the PDF itself.", printable(path)))


def printable(path: Path) -> str:
    """A path as text that can be written anywhere: names that are not UTF-8 are escaped, and line breaks too."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return text.replace("\n", "\\n").replace("\r", "\\r")


def content_of(path: Path) -> bytes:
    """The file's bytes. Raises Unreadable."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"can't read it ({error.strerror})", "Check who may read it.", printable(path)) from None
