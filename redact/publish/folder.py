"""The release folder. Each file is written aside, synced and renamed: nothing half-written ever lands."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from redact.model.errors import EnvironmentLacks
from redact.model.report import Verified

MANIFEST = "manifest.json"
SCHEDULE = "schedule.csv"


def write_whole(path: Path, content: bytes) -> bool:
    """Put `content` at `path`, wholly or not at all. False when it is there already, byte for byte.

    Raises EnvironmentLacks when the folder can't be written to.
    """
    try:
        if path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as opened:
                opened.write(content)
                opened.flush()
                os.fsync(opened.fileno())
            Path(aside).chmod(0o644)
            Path(aside).replace(path)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    except OSError as error:
        raise EnvironmentLacks(
            f"can't write there ({error.strerror})", "Free the place or choose another folder.", str(path)
        ) from None
    return True


def _sync_folder(folder: Path) -> None:
    """The rename itself must reach the disk (POSIX fsync of the directory); some file systems refuse."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def publish(verified: Verified, folder: Path, file: str, text: str = "") -> None:
    """Write one verified document, and its text twin if there is one, into the release folder. Step (10)."""
    write_whole(folder / file, verified.redacted.content)
    if text:
        write_whole(folder / text_name(file), text.encode("utf-8"))


def text_name(file: str) -> str:
    """The name of a released file's text twin."""
    return file.removesuffix(".pdf") + ".txt"
