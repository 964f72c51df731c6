"""One run at a time in a case folder."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from redact.model.errors import EnvironmentLacks, UsageError

LOCK = "lock"


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Hold the folder's lock; the system frees it when the process ends, however it ends.

    Raises UsageError when another run holds it, EnvironmentLacks when the lock can't be made.
    """
    try:
        opened = (folder / LOCK).open("ab")
    except OSError as error:
        raise EnvironmentLacks(f"can't write there ({error.strerror})", "Choose another --out.", str(folder)) from None
    with opened:
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise UsageError(
                    "another run is at work in this case", "Wait until it has ended.", str(folder)
                ) from None
        yield
