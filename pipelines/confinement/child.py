"""One child process for each call: what a hostile file does there stays there."""

from __future__ import annotations

import io
import pickle
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from pipelines.confinement import frames
from pipelines.confinement.births import End, nursery
from pipelines.confinement.cage import tried
from pipelines.confinement.inside import REMEDY, Request, too_much_memory, too_much_output, too_much_time
from pipelines.confinement.port import Confinement, Limits
from redact.model.errors import Broke, CouldNotLook, Damaged, DocumentError, EnvironmentLacks, RedactError, TooMuch
from redact.model.pixels import PixelReader

LARGEST_PICTURE = 1 << 29
"""The most bytes of a picture that a child may have read by the parent."""

MOST_PICTURES = 20_000
"""The most pictures of one call that the parent reads."""

_STARVED = 0.3
"""A child that failed or broke while it held this part of its memory limit may have failed for want of more: engines
ask for twice what they hold, and call it damage when they don't get it."""


class Child:
    """Calls functions in children of this process's nursery.

    `reader` stays in the parent: wherever it stands among the arguments of a call, the child has a stand-in that sends
    the pixels here. The clock of the call stands still meanwhile.
    """

    def __init__(self, limits: Limits | None = None, reader: PixelReader | None = None) -> None:
        """Begins to load the engines; the first call waits for them. Raises EnvironmentLacks."""
        self._limits = limits or Limits()
        self._reader = reader
        nursery()

    def call[**P, T](self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The function's result, made anew here from JSON by the type that the function says it returns.

        Function and arguments must pickle. Raises what `Confinement.call` says.
        """
        arguments = self._packed((function, args, kwargs))
        limits = self._limits.scaled(len(arguments))
        request = pickle.dumps(Request(limits, arguments))
        births = nursery()
        ours, theirs = socket.socketpair()
        with ours:
            with theirs:
                pid = births.start(theirs)
            try:
                answer = self._conversation(ours, request, limits)
            except (EOFError, ConnectionError):
                raise _broken(births.end(pid), limits) from None
            except BaseException:
                with suppress(EnvironmentLacks):
                    births.end(pid)
                raise
            end = births.end(pid)
        if isinstance(answer, RedactError):
            raise _with_hunger(answer, end, limits)
        try:
            return frames.unpacked_result(function, answer)
        except frames.NotUnderstood:
            raise _nonsense() from None

    def _packed(self, call: tuple[Any, ...]) -> bytes:
        out = io.BytesIO()
        _Pickler(out, self._reader).dump(call)
        return out.getvalue()

    def _conversation(self, door: socket.socket, request: bytes, limits: Limits) -> bytearray | RedactError:
        """Ask, read pixels for the child as long as it wants, and take its answer.

        Raises EOFError or ConnectionError when it is gone, TooMuch, Broke, and what the reader of pixels raises.
        """
        until = time.monotonic() + limits.seconds
        most = {frames.RESULT: limits.output, frames.FAILURE: frames.SHORT, frames.ASK: LARGEST_PICTURE}
        try:
            frames.send(door, frames.CALL, request, until)
            for _ in range(MOST_PICTURES):
                kind, body = frames.receive(door, most, until)
                if kind == frames.RESULT:
                    return body
                if kind == frames.FAILURE:
                    return frames.unpacked_error(body)
                stopped = time.monotonic()
                reply = self._read(body)
                until += time.monotonic() - stopped
                frames.send(door, *reply, until)
        except TimeoutError:
            raise too_much_time(limits) from None
        except frames.TooLong:
            raise too_much_output(limits) from None
        except frames.NotUnderstood:
            raise _nonsense() from None
        raise TooMuch(f"it shows more than {MOST_PICTURES:,} pictures to be read", REMEDY)

    def _read(self, body: bytearray) -> tuple[bytes, bytes]:
        """The reply to a picture: its words, or why they can't be read. Raises NotUnderstood."""
        if self._reader is None:
            raise frames.NotUnderstood
        raster = frames.unpacked_raster(body)
        try:
            return frames.WORDS, pickle.dumps(self._reader.read(raster))
        except RedactError as error:
            return frames.FAILURE, frames.packed_error(error)


class _Pickler(pickle.Pickler):
    """Leaves the reader of pixels behind and names it by its digest."""

    def __init__(self, out: io.BytesIO, reader: PixelReader | None) -> None:
        super().__init__(out)
        self._reader = reader

    def persistent_id(self, thing: Any) -> str | None:
        reader = self._reader
        return reader.digest if reader is not None and type(thing) is type(reader) and thing == reader else None


def _broken(end: End, limits: Limits) -> DocumentError:
    """Why a child that did not answer is gone."""
    if end.code == -getattr(signal, "SIGXCPU", 0) and end.code:
        return too_much_time(limits)
    if end.memory > _STARVED * limits.memory:
        return too_much_memory(limits)
    how = f"signal {-end.code}" if end.code < 0 else f"exit code {end.code}"
    return Broke(f"it ended the process that read it ({how})", REMEDY)


def _with_hunger(error: RedactError, end: End, limits: Limits) -> RedactError:
    """The child's own error; where it says "damaged" and may have lacked memory, that."""
    if isinstance(error, Damaged | CouldNotLook) and end.memory > _STARVED * limits.memory:
        return too_much_memory(limits)
    return error


def _nonsense() -> Broke:
    return Broke("the process that read it answered what can't be understood", REMEDY)


def confined(limits: Limits | None = None, reader: PixelReader | None = None) -> Confinement:
    """Where the command parses files: one name, which a test may replace. Raises EnvironmentLacks."""
    return Child(limits, reader)


def protections() -> tuple[tuple[str, bool], ...]:
    """What holds a child in on this machine, and whether each does: found out by trying, in a child.

    Raises EnvironmentLacks where no child can be started at all.
    """
    return (("a process of its own for each parse", True), *Child().call(tried))
