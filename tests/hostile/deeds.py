"""What a parser that a hostile file has taken over might do: called in children, by tests of the confinement."""

from __future__ import annotations

import ctypes
import os
import resource
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from redact.model.errors import Damaged, DocumentError, EnvironmentLacks
from redact.model.geometry import Rect
from redact.model.pixels import PixelReader, Raster

PERSON = "Adaeze Okafor"


def fail_the_environment() -> None:
    raise EnvironmentLacks("the model is gone", "Run `make setup`.")


class OfItsOwn(DocumentError):
    """An error that the tree does not know."""


def twice(text: str, *, times: int = 2) -> str:
    return text * times


def fail() -> None:
    raise Damaged("the PDF is damaged beyond repair", "Print it.", "paper.pdf")


def fail_in_its_own_way() -> None:
    raise OfItsOwn("it is odd", "Look at it.")


def fail_with_a_name() -> None:
    raise ValueError(f"{PERSON} lives at 1 High Street")


def shout() -> None:
    """An error whose words would move a terminal's cursor."""
    raise Damaged("\x1b[2Jgone\r\n" + "x" * 10_000)


def stop() -> None:
    sys.exit(PERSON)


def say_a_name_on_every_channel() -> None:
    print(PERSON)
    print(PERSON, file=sys.stderr)
    os.write(1, PERSON.encode())
    os.write(2, PERSON.encode())


def sleep() -> None:
    time.sleep(600)


def calculate() -> None:
    while True:
        pass


def fill_memory() -> int:
    return len(bytearray(1 << 40))


def recurse() -> int:
    return recurse() + 1


def nest_without_end() -> None:
    """Native recursion until the stack, which is made short, is at its end."""
    resource.setrlimit(resource.RLIMIT_STACK, (1 << 17, resource.getrlimit(resource.RLIMIT_STACK)[1]))
    again: list[Callable[[], None]] = []

    def deeper() -> None:
        again[0]()

    again.append(ctypes.CFUNCTYPE(None)(deeper))
    sys.setrecursionlimit(1 << 30)
    deeper()


def crash() -> bytes:
    return ctypes.string_at(1)


def leave() -> None:
    os._exit(3)


def much() -> bytes:
    return bytes(4 << 20)


def promise_nothing():  # type: ignore[no-untyped-def]
    return 1


def promise_words() -> str:
    return 7  # type: ignore[return-value]


def connect() -> None:
    socket.create_connection(("192.0.2.1", 80), 1)


def write(path: str) -> None:
    Path(path).write_text("was here")


def start_a_program() -> None:
    subprocess.run([sys.executable, "-V"], check=True)


def read_file(path: str) -> bytes:
    return Path(path).read_bytes()


def names_in_environment() -> tuple[str, ...]:
    return tuple(sorted(os.environ))


def words_of(reader: PixelReader) -> tuple[str, ...]:
    """What the reader makes of two pixels."""
    return tuple(word.text for word in reader.read(Raster(2, 1, 1, b"\x00\xff")))


def box_of(reader: PixelReader) -> Rect:
    (word,) = reader.read(Raster(2, 1, 1, b"\x00\xff"))
    return word.box


def tell_pid_then_sleep(reader: PixelReader) -> None:
    """A picture as wide as this process's number, and of no height."""
    reader.read(Raster(os.getpid(), 0, 1, b""))
    time.sleep(600)


def answer(reader: PixelReader, raw: bytes, wait: bool = False) -> str:
    """Send these bytes to the parent, past the code that would send sound ones."""
    door: socket.socket = reader.door  # type: ignore[attr-defined]
    door.sendall(raw)
    if wait:
        time.sleep(600)
    os._exit(0)


def frame(kind: bytes, length: int, body: bytes = b"") -> bytes:
    return struct.pack("!cQ", kind, length) + body


def natively(path: str, parent: int) -> tuple[str, ...]:
    """What succeeds without asking Python: read a file, write one, reach the network, touch the parent."""
    native = ctypes.CDLL(None, use_errno=True)
    name = path.encode()
    done = []
    if native.open(name, os.O_RDONLY) >= 0:
        done.append("read")
    made = native.open(name + b".new", os.O_WRONLY | os.O_CREAT, 0o600)
    if made >= 0 and native.write(made, b"was here", 8) > 0:
        done.append("wrote")
    address = struct.pack("=H", socket.AF_INET) + struct.pack("!H", 80) + bytes([192, 0, 2, 1]) + bytes(8)
    door = native.socket(socket.AF_INET, socket.SOCK_DGRAM, 0)
    if door >= 0 and native.connect(door, address, len(address)) == 0:
        done.append("connected")
    if native.kill(parent, 0) == 0:
        done.append("signalled")
    return tuple(done)
