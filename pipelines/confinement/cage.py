"""What holds a child in: limits of the kernel, no network, no writing, no other program.

Two layers. What the kernel enforces holds also against code that a hostile file smuggles in: limits (setrlimit),
namespaces of its own for users and network, Landlock (both Linux). An audit hook refuses the same to Python code on
every system. `tried` says which of them hold here, by trying.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from pipelines.confinement.landlock import own_folders, restrict
from pipelines.confinement.port import Limits

_OPEN_FILES = 256
_GRACE = 5  # seconds of the processor between the signal that can be caught and the one that can't
_SET_PDEATHSIG, _SET_NO_NEW_PRIVS = 1, 38  # prctl(2)
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_REFUSED = ("socket.", "subprocess.", "shutil.", "urllib.", "ftplib.", "http.", "smtplib.", "webbrowser.")
_REFUSED_OS = frozenset(
    f"os.{verb}"
    for verb in (
        "chflags chmod chown exec fork forkpty kill killpg link mkdir posix_spawn putenv remove removexattr rename"
        " rmdir setxattr spawn startfile symlink system truncate unsetenv utime"
    ).split()
)


class Refused(PermissionError):
    """The child tried what it may not do."""


def leave_the_network() -> bool:
    """Linux: namespaces of its own for users and network, for this process and all its children.

    To be called while the process has one thread. Returns whether the kernel permitted it.
    """
    if sys.platform != "linux":
        return False
    try:
        os.unshare(os.CLONE_NEWUSER | os.CLONE_NEWNET)
    except OSError:
        return False
    return True


def leave_the_files() -> bool:
    """Linux: this process and all its children read their own software and write nothing. Returns whether it holds."""
    if sys.platform != "linux":
        return False
    try:
        return _prctl(_SET_NO_NEW_PRIVS, 1) and restrict(own_folders())
    except OSError:
        return False


def die_with_parent() -> None:
    """Linux: the kernel ends this process when its parent ends."""
    if sys.platform == "linux":
        _prctl(_SET_PDEATHSIG, signal.SIGKILL)


def _prctl(option: int, value: int) -> bool:
    nothing = ctypes.c_ulong(0)
    return bool(ctypes.CDLL(None).prctl(option, ctypes.c_ulong(value), nothing, nothing, nothing) == 0)


def confine(limits: Limits, taken: int) -> None:
    """Set the limits of one call and refuse what no parse needs. There is no way back.

    `taken` is the address space, in bytes, that the engines take already: see `address_space`.
    """
    seconds = max(1, round(limits.seconds))
    _limit("RLIMIT_CORE", 0)
    _limit("RLIMIT_FSIZE", 0)
    _limit("RLIMIT_NOFILE", _OPEN_FILES)
    _limit("RLIMIT_NPROC", 0)
    _limit("RLIMIT_CPU", seconds, seconds + _GRACE)
    _limit("RLIMIT_AS", taken + limits.memory)
    sys.addaudithook(_refuse)


def _limit(name: str, soft: int, hard: int | None = None) -> None:
    """Lower a limit, never raise it. Left alone where the system does not know it (Windows; RLIMIT_AS of macOS)."""
    with suppress(ImportError, AttributeError, ValueError, OSError):
        resource = importlib.import_module("resource")
        kind = getattr(resource, name)
        most = resource.getrlimit(kind)[1]
        hard = soft if hard is None else hard
        if most != resource.RLIM_INFINITY:
            soft, hard = min(soft, most), min(hard, most)
        resource.setrlimit(kind, (soft, hard))


def address_space() -> int:
    """Bytes of address space that this process takes; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except (OSError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    """The audit hook (PEP 578)."""
    if event == "open":
        _, mode, flags = arguments
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & _WRITES):
            raise Refused("a parse writes no file")
    elif event in _REFUSED_OS or event.startswith(_REFUSED):
        raise Refused(f"a parse has no need of {event}")


def tried() -> tuple[tuple[str, bool], ...]:
    """What holds in this process, found out by trying: for `protections`, in a child."""
    return (
        ("memory is limited", _is_limited("RLIMIT_AS")),
        ("processor time is limited", _is_limited("RLIMIT_CPU")),
        ("Python opens no connection", _refused(lambda: socket.socket().close())),
        ("Python writes no file", _refused(lambda: os.close(os.open(os.devnull, os.O_WRONLY)))),
        ("Python starts no program", _refused(_start_a_program)),
        ("the kernel gives no network", _no_route()),
        ("the kernel lets no file be written", _is_limited("RLIMIT_FSIZE")),
        ("the kernel lets no other file be read", _no_other_file()),
    )


def _is_limited(name: str) -> bool:
    try:
        resource = importlib.import_module("resource")
        soft = resource.getrlimit(getattr(resource, name))[0]
    except (ImportError, AttributeError):
        return False
    return bool(soft != resource.RLIM_INFINITY)


def _refused(deed: Callable[[], object]) -> bool:
    try:
        deed()
    except Refused:
        return True
    return False


def _start_a_program() -> None:
    subprocess.run([sys.executable, "-V"], check=False, capture_output=True)


def _no_route() -> bool:
    """The name of loopback is known in every namespace; nothing else is in one of our own."""
    return [name for _, name in socket.if_nameindex()] == ["lo"] if hasattr(socket, "if_nameindex") else False


def _no_other_file() -> bool:
    """The root of the file system can be listed by everybody, unless the kernel was asked to forbid it."""
    try:
        os.listdir("/")
    except PermissionError:
        return True
    return False
