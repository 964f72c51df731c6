"""What parent and child say to each other: a letter for its kind, a length, and the body.

The parent trusts nothing that the child says: lengths are bounded before anything is read, every wait has an end,
and a result is read as JSON against the type that the function promises. No pickle goes from child to parent.
"""

from __future__ import annotations

import socket
import struct
import time
import typing
from collections.abc import Callable
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from redact.model import errors
from redact.model.errors import CouldNotLook, DocumentError, NotVerified, RedactError
from redact.model.pixels import Raster

CALL, RESULT, FAILURE, ASK, WORDS = b"C", b"R", b"F", b"A", b"W"
SHORT = 1 << 16
"""The longest frame, in bytes, that holds no result and no picture."""

_HEAD = struct.Struct("!cQ")
_RASTER = struct.Struct("!IIB")
_CHUNK = 1 << 20
_LONGEST_SENTENCE = 400


class NotUnderstood(Exception):
    """The other side said what it can't mean."""


class TooLong(Exception):
    """A frame is longer than it may be."""


def send(door: socket.socket, kind: bytes, body: bytes, until: float | None = None) -> None:
    """Send one frame. `until` is a time of `time.monotonic`. Raises TimeoutError, OSError when nobody listens."""
    _wait(door, until)
    door.sendall(_HEAD.pack(kind, len(body)))
    for start in range(0, len(body), _CHUNK):
        _wait(door, until)
        door.sendall(body[start : start + _CHUNK])


def receive(door: socket.socket, most: dict[bytes, int], until: float | None = None) -> tuple[bytes, bytearray]:
    """The next frame: its kind and body. `most` holds the kinds that may come, with the most bytes of each.

    Raises EOFError (the other side is gone), TimeoutError, TooLong, NotUnderstood.
    """
    kind, length = _HEAD.unpack(_exactly(door, _HEAD.size, until))
    if kind not in most:
        raise NotUnderstood
    if length > most[kind]:
        raise TooLong
    return kind, _exactly(door, length, until)


def _exactly(door: socket.socket, size: int, until: float | None) -> bytearray:
    """Grows with what really arrives: a length alone takes no memory."""
    body = bytearray()
    while len(body) < size:
        _wait(door, until)
        try:
            part = door.recv(min(_CHUNK, size - len(body)))
        except ConnectionError:
            raise EOFError from None
        if not part:
            raise EOFError
        body += part
    return body


def _wait(door: socket.socket, until: float | None) -> None:
    if until is not None:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        door.settimeout(left)


class _Envelope[T](BaseModel):
    model_config = ConfigDict(
        extra="forbid", ser_json_bytes="base64", val_json_bytes="base64", ser_json_inf_nan="constants"
    )
    body: T


@cache
def _envelope(function: Callable[..., Any]) -> Any:
    """The envelope for what a function promises to return. Raises TypeError where it promises nothing."""
    hints = typing.get_type_hints(function)
    if "return" not in hints:
        raise TypeError("a function that says not what it returns can't be called in a child")
    kind: Any = hints["return"]
    return _Envelope[kind]


def prepare(function: Callable[..., Any]) -> None:
    """Work out now, once, how results of this function are written and read: some milliseconds. Raises TypeError."""
    _envelope(function)


def packed_result(function: Callable[..., Any], result: Any) -> bytes:
    """A function's result as JSON. Raises what pydantic raises for a value that is not of the promised type."""
    encoded: str = _envelope(function)(body=result).model_dump_json(warnings="error")
    return encoded.encode()


def unpacked_result[T](function: Callable[..., T], body: bytearray) -> T:
    """The result of a call, of the promised type throughout and made by its own constructor. Raises NotUnderstood."""
    try:
        result: T = _envelope(function).model_validate_json(body, strict=True).body
    except (ValidationError, ValueError, TypeError, RecursionError):
        raise NotUnderstood from None
    return result


class _Failure(BaseModel):
    model_config = ConfigDict(extra="forbid")
    kind: str
    reason: str
    remedy: str
    where: str


def packed_error(error: RedactError) -> bytes:
    """An error of the tree, without traceback or context."""
    kind = next(k.__name__ for k in type(error).__mro__ if _kind(k.__name__) is not None)
    said = _Failure(kind=kind, reason=error.reason, remedy=error.remedy, where=error.where)
    return said.model_dump_json().encode("utf-8", "replace")


def unpacked_error(body: bytearray) -> RedactError:
    """An error of the tree, to be raised. Raises NotUnderstood for any other."""
    try:
        said = _Failure.model_validate_json(body, strict=True)
    except ValidationError:
        raise NotUnderstood from None
    kind = _kind(said.kind)
    if kind is None:
        raise NotUnderstood
    return kind(*(_sentence(part) for part in (said.reason, said.remedy, said.where)))


def _kind(name: str) -> type[RedactError] | None:
    """The errors that can be of one document. What says that the call or this machine is wrong would stop a batch: a
    child has no say in that."""
    found = getattr(errors, name, None)
    of_a_document = isinstance(found, type) and issubclass(found, DocumentError | CouldNotLook | NotVerified)
    return found if of_a_document or found is RedactError else None


def _sentence(said: str) -> str:
    """What a child says may reach a terminal: one line of printable characters."""
    return "".join(c if c.isprintable() else " " for c in said[:_LONGEST_SENTENCE])


def packed_raster(raster: Raster) -> bytes:
    return _RASTER.pack(raster.width, raster.height, raster.channels) + raster.samples


def unpacked_raster(body: bytearray) -> Raster:
    """Raises NotUnderstood for numbers that don't fit the samples."""
    if len(body) < _RASTER.size:
        raise NotUnderstood
    width, height, channels = _RASTER.unpack_from(body)
    try:
        return Raster(width, height, channels, bytes(body[_RASTER.size :]))
    except ValueError:
        raise NotUnderstood from None
