"""The guard of tests/conftest.py sees what it is there to see. The addresses are reserved for documentation."""

from __future__ import annotations

import contextlib
import socket

import pytest


def test_a_connection_to_another_machine_is_refused(no_network: list[str]) -> None:
    with socket.socket() as door, pytest.raises(OSError, match="may not reach another machine"):
        door.connect(("192.0.2.1", 80))
    no_network.clear()


def test_asking_for_a_name_is_refused(no_network: list[str]) -> None:
    with pytest.raises(OSError, match="may not reach another machine"):
        socket.getaddrinfo("leak.example", 443)
    no_network.clear()


def test_a_swallowed_refusal_is_still_seen(no_network: list[str]) -> None:
    with socket.socket() as door, contextlib.suppress(OSError):
        door.connect(("192.0.2.1", 80))
    assert no_network == ["socket.connect 192.0.2.1"]
    no_network.clear()


def test_loopback_is_left_alone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as door:
        door.connect(server.getsockname())
