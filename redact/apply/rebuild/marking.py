"""Marked content as written: each stretch of a page gets a number for the tags, or is an artifact (ISO 32000-2 §14.6).

A number may stand once in a page only (§14.7.5.2), and text objects are closed and opened anew on the way: so each
stretch gets a new one, and remembers the old.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redact.apply.rebuild.writing import Content


@dataclass
class Marking:
    """What the source has open, and the old numbers of what has been written, by the new. Idle without tags."""

    content: Content = field(repr=False)
    tagged: bool
    numbers: list[int] = field(default_factory=list)
    _open: list[int | None] = field(default_factory=list)

    def enter(self, operands: Any) -> None:
        """BMC and BDC."""
        listed: Any = operands[1] if len(operands) > 1 else None
        number: Any = listed.get("/MCID") if isinstance(listed, pikepdf.Dictionary) else None
        inner = self._open[-1] if self._open else None
        self._open.append(int(number) if isinstance(number, int) else inner)

    def leave(self) -> None:
        """EMC."""
        if self._open:
            self._open.pop()

    def begin(self, *, artifact: bool = False) -> None:
        """Before something is painted."""
        if not self.tagged:
            return
        old = self._open[-1] if self._open else None
        if old is None or artifact:
            self.content.op("/Artifact BMC")
        else:
            self.content.op(f"/Span <</MCID {len(self.numbers)}>> BDC")
            self.numbers.append(old)

    def forget(self, length: int) -> None:
        """Nothing was painted after all: take back what `begin` wrote when the content had `length` parts."""
        if self.tagged:
            if b"/MCID" in self.content.parts[length]:  # type: ignore[operator]  # what `begin` wrote
                self.numbers.pop()
            del self.content.parts[length:]

    def end(self) -> None:
        """After it."""
        if self.tagged:
            self.content.op("EMC")
