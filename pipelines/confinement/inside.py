"""The child's side of a call: set the limits, do what was asked, answer, end."""

from __future__ import annotations

import io
import pickle
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pipelines.confinement import frames
from pipelines.confinement.cage import confine
from pipelines.confinement.port import Limits
from pipelines.faults import own_fault
from redact.model.errors import CouldNotLook, RedactError, TooMuch
from redact.model.pixels import Raster, SeenWord

REMEDY = "Print it to a new PDF in a viewer, leave it out, or raise [limits] in the settings."
_ANYTHING = 1 << 62
"""What the parent says is believed: it has no reason to harm its child."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a child. `arguments` is a pickle of function, positional and named arguments."""

    limits: Limits
    arguments: bytes


@dataclass(frozen=True, slots=True)
class DistantReader:
    """The parent's reader of pixels, as the child has it: no engine and no model is loaded in a child."""

    digest: str
    door: socket.socket

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        """Words in reading order, read by the parent. Raises the RedactErrors of its reader."""
        frames.send(self.door, frames.ASK, frames.packed_raster(raster))
        kind, body = frames.receive(self.door, {frames.WORDS: _ANYTHING, frames.FAILURE: _ANYTHING})
        if kind == frames.FAILURE:
            raise frames.unpacked_error(body)
        words: tuple[SeenWord, ...] = pickle.loads(body)  # noqa: S301 (from the parent)
        return words


class _Unpickler(pickle.Unpickler):
    def __init__(self, content: bytes, door: socket.socket) -> None:
        super().__init__(io.BytesIO(content))
        self._door = door

    def persistent_load(self, digest: Any) -> Any:
        """The only thing that is not sent along is the reader of pixels; it is named by its digest."""
        return DistantReader(digest, self._door)


def serve(door: socket.socket, taken: int) -> None:
    """One call, in a process that ends after it. `taken`: see `confine`."""
    _, body = frames.receive(door, {frames.CALL: _ANYTHING})
    request: Request = pickle.loads(body)  # noqa: S301 (from the parent)
    del body
    confine(request.limits, taken)
    try:
        function, args, kwargs = _Unpickler(request.arguments, door).load()
        kind, answer = frames.RESULT, _result(function, args, kwargs, request.limits)
    except RedactError as error:
        kind, answer = frames.FAILURE, frames.packed_error(error)
    except MemoryError:
        kind, answer = frames.FAILURE, frames.packed_error(too_much_memory(request.limits))
    except RecursionError:
        kind, answer = frames.FAILURE, frames.packed_error(TooMuch("it is nested too deep to be read", REMEDY))
    except Exception as error:
        kind, answer = frames.FAILURE, frames.packed_error(own_fault(error))
    except BaseException as stop:
        stopped = CouldNotLook(f"the process that read it stopped itself ({type(stop).__name__})", "Please report it.")
        kind, answer = frames.FAILURE, frames.packed_error(stopped)
    frames.send(door, kind, answer)


def _result(function: Callable[..., Any], args: Any, kwargs: Any, limits: Limits) -> bytes:
    answer = frames.packed_result(function, function(*args, **kwargs))
    if len(answer) > limits.output:
        raise too_much_output(limits)
    return answer


def too_much_memory(limits: Limits) -> TooMuch:
    return TooMuch(f"it can't be read within {limits.memory >> 20:,} MiB of memory", REMEDY)


def too_much_output(limits: Limits) -> TooMuch:
    return TooMuch(f"what came of it is larger than {limits.output >> 20:,} MiB", REMEDY)


def too_much_time(limits: Limits) -> TooMuch:
    return TooMuch(f"it can't be read within {limits.seconds:,.0f} s", REMEDY)
