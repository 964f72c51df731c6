"""Linux: no file but those of the software itself is reached, none is written, no TCP connection is made.

Landlock (kernel documentation, userspace-api/landlock): a process gives up rights for itself and all its children. It
needs no privilege, and it holds against native code too. From its sixth version on, a process also can't send signals
to those outside; from the first, it can't trace them.
"""

from __future__ import annotations

import ctypes
import os
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446  # the numbers of the system calls, the same on all newer architectures
_ASK_VERSION = 1
_BENEATH = 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}  # version: how many rights over files it knows
_NETWORK_SINCE, _BIND_AND_CONNECT = 4, 3
_SCOPE_SINCE, _SOCKETS_AND_SIGNALS = 6, 3

FONTS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/X11/fonts/Type1",
    "/usr/share/X11/fonts/TTF",
)
"""Where PDFium looks for fonts that a file does not carry."""


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scope", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("rights", ctypes.c_uint64), ("folder", ctypes.c_int32))


def own_folders() -> list[Path]:
    """What a parse may read: this software, Python, the system's fonts, and what the system says of this process."""
    code = [*sys.path, sys.prefix, sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    every = {Path(p) for p in (*code, *FONTS, "/proc/self") if os.path.isabs(p) and os.path.exists(p)}
    return sorted(every - {Path("/")})


def restrict(readable: Iterable[Path]) -> bool:
    """Give up, for this thread and all that it starts, every right over files but to read what lies beneath `readable`.

    Returns False where the kernel has no Landlock. Raises OSError where it has and refuses.
    """
    if sys.platform != "linux":
        return False
    system = ctypes.CDLL(None, use_errno=True).syscall
    version = system(_CREATE, None, ctypes.c_size_t(0), _ASK_VERSION)
    if version < 1:
        return False
    known = max(count for since, count in _FILE_RIGHTS.items() if since <= version)
    wanted = _Ruleset(
        (1 << known) - 1,
        _BIND_AND_CONNECT if version >= _NETWORK_SINCE else 0,
        _SOCKETS_AND_SIGNALS if version >= _SCOPE_SINCE else 0,
    )
    size = 8 if version < _NETWORK_SINCE else 16 if version < _SCOPE_SINCE else 24
    rules = _checked(system(_CREATE, ctypes.byref(wanted), ctypes.c_size_t(size), 0))
    try:
        for path in readable:
            rights = _READ_FILE | (_READ_FOLDER if path.is_dir() else 0)
            door = os.open(path, os.O_PATH | os.O_CLOEXEC)
            try:
                beneath = _Beneath(rights, door)
                _checked(system(_ADD, rules, _BENEATH, ctypes.byref(beneath), 0))
            finally:
                os.close(door)
        _checked(system(_RESTRICT, rules, 0))
    finally:
        os.close(rules)
    return True


def _checked(answer: int) -> int:
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer
