"""The port for parsing: a function is called, here or in a process of its own; its result or error comes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

MIB = 1 << 20
SECONDS_A_MIB = 5.0
OUTPUT_A_BYTE = 8


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may take: `seconds` of the clock and as many of the processor, `memory` bytes beyond what the
    engines take themselves, and `output` bytes of a result.

    The clock stands still while the parent reads pixels for the child.
    """

    seconds: float = 180.0
    memory: int = 4096 * MIB
    output: int = 256 * MIB

    def scaled(self, size: int) -> Limits:
        """The limits for a call that is given `size` bytes: a long file may take longer."""
        return replace(
            self,
            seconds=self.seconds + SECONDS_A_MIB * size / MIB,
            output=self.output + OUTPUT_A_BYTE * size,
        )


class Confinement(Protocol):
    """Calls a function that parses what a stranger wrote."""

    def call[**P, T](self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The function's result. Raises the RedactErrors that it raises; in a child also TooMuch, Broke, CouldNotLook
        (a fault of ours, by its kind alone) and EnvironmentLacks (no child can be started).
        """
        ...


class Direct:
    """In this process: for tests, and for callers that trust the file."""

    def call[**P, T](self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Raises what the function raises."""
        return function(*args, **kwargs)
