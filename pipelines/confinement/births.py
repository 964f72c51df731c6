"""The parent's hold on children: how one is started, and how it is ended for certain."""

from __future__ import annotations

import atexit
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from pipelines.confinement.nursery import END, ENDED, PID, START
from redact.model.errors import EnvironmentLacks

PATIENCE = 60.0
"""Seconds in which a nursery must load the engines, or answer anything else."""

_BOOT = "from pipelines.confinement.nursery import begin; begin()"
_KEPT = frozenset({"LANG", "LC_ALL", "LC_CTYPE", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"})
_SET = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}


@dataclass(frozen=True, slots=True)
class End:
    """How a child ended: its exit code, minus the signal that ended it; peak memory in bytes beyond what
    the engines take themselves, processor seconds."""

    code: int
    memory: int
    seconds: float


def environment_of(parent: Mapping[str, str]) -> dict[str, str]:
    """What a child may know of the parent's environment: how to load libraries and to write words. No key, no token."""
    return {name: value for name, value in parent.items() if name in _KEPT} | _SET


class Nursery:
    """The parent's end of a nursery (see pipelines/confinement/nursery.py)."""

    def __init__(self) -> None:
        """Raises EnvironmentLacks where none can be started."""
        if not hasattr(os, "fork") or not sys.executable:
            raise EnvironmentLacks(
                "this system can't read PDFs in a process of their own", "Run `redact` on Linux or macOS."
            )
        self._lock = threading.Lock()
        self._owner = os.getpid()
        self._running: set[int] = set()
        self._door, theirs = socket.socketpair()
        self._door.settimeout(PATIENCE)
        path = [os.path.abspath(p) for p in sys.path if p or not getattr(sys.flags, "safe_path", False)]
        boot = f"import sys; sys.path[:] = {path!r}; {_BOOT}"
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 (this very interpreter)
                [sys.executable, "-I", "-c", boot],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,  # the engines' own words may quote the document
                env=environment_of(os.environ),
                start_new_session=True,  # an interrupt at the keyboard is the parent's to pass on
            )

    @property
    def usable(self) -> bool:
        """Whether this process may ask it for children: a process made by fork has to have its own."""
        return self._owner == os.getpid() and self._process.poll() is None

    def start(self, child: socket.socket) -> int:
        """Fork a child that listens on `child`; its pid. Raises EnvironmentLacks."""
        try:
            with self._lock:
                socket.send_fds(self._door, [START + PID.pack(0)], [child.fileno()])
                (pid,) = PID.unpack(self._answer(PID.size))
        except (OSError, EOFError):
            self.close()
            raise EnvironmentLacks(
                "the process that reads PDFs does not start", "Free some memory, and see `redact doctor`."
            ) from None
        except BaseException:  # cut off between question and answer: it would take the next answer for this one
            self.close()
            raise
        self._running.add(int(pid))
        return int(pid)

    def end(self, pid: int) -> End:
        """End a child, whatever it does, and all that it started. Raises EnvironmentLacks."""
        try:
            with self._lock:
                self._door.sendall(END + PID.pack(pid))
                status, memory, seconds = ENDED.unpack(self._answer(ENDED.size))
        except (OSError, EOFError):
            self.close()
            raise EnvironmentLacks("the process that reads PDFs is gone", "Run again.") from None
        except BaseException:
            self.close()
            raise
        self._running.discard(pid)
        return End(os.waitstatus_to_exitcode(status), memory, seconds)

    def _answer(self, size: int) -> bytes:
        answer = b""
        while len(answer) < size:
            part = self._door.recv(size - len(answer))
            if not part:
                raise EOFError
            answer += part
        return answer

    def close(self) -> None:
        """End the nursery, and with it all its children."""
        self._door.close()
        if self._owner != os.getpid():
            return
        if self._running:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(1)  # it ends its children first
        self._process.kill()
        self._process.wait()


_shared: list[Nursery] = []
_shared_lock = threading.Lock()


def nursery() -> Nursery:
    """This process's nursery: started when first asked for, again when it is gone. Raises EnvironmentLacks."""
    with _shared_lock:
        if _shared and not _shared[0].usable:
            _shared.pop().close()
        if not _shared:
            _shared.append(Nursery())
        return _shared[0]


@atexit.register
def close_nursery() -> None:
    """End this process's nursery, where it has one."""
    with _shared_lock:
        while _shared:
            _shared.pop().close()
