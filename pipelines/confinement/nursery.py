"""Where children come from: a small process that loads the engines once and forks a child for each call.

It parses no stranger's file, so none can take it over; it shares no memory, environment or network with the parent.
Messages on its door: START with the child's socket, answered by the child's pid; END with a pid, answered by how the
child ended. When the parent is gone it ends all children, then itself.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import struct
import sys
from contextlib import suppress

from pipelines.confinement.cage import address_space, die_with_parent, leave_the_files, leave_the_network
from pipelines.confinement.inside import serve
from pipelines.confinement.warming import warm

START, END = b"S", b"E"
PID = struct.Struct("!q")
ENDED = struct.Struct("!iqd")
"""Wait status (os.wait4), peak memory in bytes beyond the nursery's own, processor time in seconds."""


def main(door: socket.socket) -> None:
    """Load the engines, then start and end children until the parent is gone."""
    leave_the_network()
    warm()
    taken = address_space()
    leave_the_files()
    gc.collect()
    gc.freeze()
    children: set[int] = set()
    try:
        while message := _next(door):
            kind, body, descriptors = message
            if kind == START:
                pid = _start(door, socket.socket(fileno=descriptors[0]), taken)
                children.add(pid)
                door.sendall(PID.pack(pid))
            else:
                (pid,) = PID.unpack(body)
                children.discard(pid)
                door.sendall(_end(pid))
    except ConnectionError:
        pass  # the parent is gone
    finally:
        for pid in children:
            _end(pid)


def _next(door: socket.socket) -> tuple[bytes, bytes, list[int]] | None:
    """The parent's next message: all are of one length. None when it is gone."""
    body, descriptors, _, _ = socket.recv_fds(door, 1 + PID.size, 1)
    while body and len(body) < 1 + PID.size:
        part = door.recv(1 + PID.size - len(body))
        if not part:
            return None
        body += part
    return (body[:1], body[1:], descriptors) if body else None


def _start(door: socket.socket, child: socket.socket, taken: int) -> int:
    nursery = os.getpid()
    pid = os.fork()
    if pid:
        child.close()
        return pid
    try:
        os.setsid()
        die_with_parent()
        door.close()
        if os.getppid() == nursery:
            serve(child, taken)
    finally:
        os._exit(0)


def _end(pid: int) -> bytes:
    """End a child and all that it started; say how it had ended."""
    import resource  # not on Windows, where this is never called

    for kill in (os.killpg, os.kill):  # it may not have its own group yet
        with suppress(ProcessLookupError, PermissionError):
            kill(pid, signal.SIGKILL)
    _, status, used = os.wait4(pid, 0)
    unit = 1 if sys.platform == "darwin" else 1024
    inherited = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return ENDED.pack(status, max(0, used.ru_maxrss - inherited) * unit, used.ru_utime + used.ru_stime)


def begin() -> None:
    """The nursery's own main: its door is its standard input."""
    main(socket.socket(fileno=os.dup(0)))
