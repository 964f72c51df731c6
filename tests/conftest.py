"""For every test: no network. The tool makes no connection while it works, and the whole suite is the proof.

An audit hook sees every connection that this process tries, also from inside third parties, and refuses it. Code that
swallows the refusal is caught too: the test during which it tried fails. Loopback is left alone, for servers of ours.
"""

from __future__ import annotations

import ipaddress
import sys
from collections.abc import Iterator

import pytest

ATTEMPTS: list[str] = []
"""What was refused, in order; emptied before each test."""


class NetworkUsed(OSError):
    """Something tried to reach another machine."""


def is_here(host: object) -> bool:
    """True for what can only be this machine: loopback, or no host at all (a listening address)."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if not isinstance(host, str):
        return host is None
    if host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def refuse_other_machines(event: str, args: tuple[object, ...]) -> None:
    """The hook. Unix sockets have a path for an address, and stay on this machine."""
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        host = args[0]
    else:
        return
    if not is_here(host):
        ATTEMPTS.append(f"{event} {host}")
        raise NetworkUsed(f"the tool may not reach another machine: {event} {host}")


sys.addaudithook(refuse_other_machines)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[list[str]]:
    """Fails the test when anything tried to reach another machine, even if the refusal was swallowed."""
    ATTEMPTS.clear()
    yield ATTEMPTS
    assert ATTEMPTS == [], "the tool tried to reach another machine"
