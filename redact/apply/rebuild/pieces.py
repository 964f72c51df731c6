"""Streams that are being written, and what they refer to; at the end names and codes are filled in."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redact.apply.rebuild.font_writing import WrittenFont
from redact.apply.rebuild.matrix import Corners
from redact.apply.rebuild.refusal import CannotRewrite
from redact.apply.rebuild.writing import Content, Show, Use, number

_PREFIX = {"/Font": "F", "/XObject": "X", "/ExtGState": "G", "/Pattern": "P", "/Shading": "S", "/ColorSpace": "C"}
BLANK = b"\n"
"""An empty stream comes out of qpdf with a filter and no data, which readers take for damage."""


@dataclass(eq=False)
class Piece:
    """A content stream of the release. `stream` is its object, empty as yet. `pictures` are where it draws any."""

    stream: Any
    content: Content = field(repr=False)
    pictures: tuple[Corners, ...] = ()


@dataclass(eq=False)
class Resource:
    """Anything that a content stream names, and the streams that come along with it."""

    value: Any
    pieces: tuple[Piece, ...] = ()


@dataclass
class Binding:
    """Fills in pieces, each once. `fonts` are all that any of them shows text in."""

    fonts: Mapping[Hashable, WrittenFont]
    _done: set[int] = field(default_factory=set)

    def bind_all(self, content: Content) -> None:
        """Write the bytes and resources of all that a stream refers to, near and far."""
        waiting = list(pieces_of(content))
        while waiting:
            one = waiting.pop()
            if id(one) in self._done:
                continue
            self._done.add(id(one))
            self.bind(one)
            waiting.extend(pieces_of(one.content))

    def bind(self, piece: Piece) -> None:
        """Write one stream's bytes and resources."""
        data, resources = self.written(piece.content)
        piece.stream.write(data or BLANK)
        piece.stream["/Resources"] = resources

    def written(self, content: Content) -> tuple[bytes, pikepdf.Dictionary]:
        """The bytes of a stream, and the resources that they name."""
        names: dict[tuple[str, Hashable], str] = {}
        counts: dict[str, int] = {}
        resources = pikepdf.Dictionary()
        out: list[bytes] = []
        for part in content.parts:
            if isinstance(part, bytes):
                out.append(part)
            elif isinstance(part, Show):
                out.append(self._shown(part))
            else:
                if (part.kind, part.key) not in names:
                    counts[part.kind] = counts.get(part.kind, 0) + 1
                    name = f"/{_PREFIX[part.kind]}{counts[part.kind]}"
                    names[part.kind, part.key] = name
                    if part.kind not in resources:
                        resources[part.kind] = pikepdf.Dictionary()
                    resources[part.kind][name] = self._value(part)
                out.append(part.before + names[part.kind, part.key].encode() + part.after)
        return b"".join(out), resources

    def _value(self, use: Use) -> Any:
        return use.key.value if isinstance(use.key, Resource) else self.fonts[use.key].dictionary

    def _shown(self, show: Show) -> bytes:
        encode = self.fonts[show.font].encode
        out: list[str] = []
        for part in show.parts:
            if isinstance(part, tuple):
                out.append("<" + b"".join(encode[code] for code in part).hex() + ">")
            else:
                out.append(number(round(part, 2)))
        return ("[" + " ".join(out) + "] TJ\n").encode("ascii")


def pieces_of(content: Content) -> Iterator[Piece]:
    """The streams that a stream refers to."""
    for part in content.parts:
        if isinstance(part, Use) and isinstance(part.key, Resource):
            yield from part.key.pieces


def codes_of(pieces: Sequence[Content]) -> dict[Hashable, set[int]]:
    """Which codes of which fonts are shown, by streams and by all that they refer to."""
    used: dict[Hashable, set[int]] = {}
    waiting, seen = list(pieces), set[int]()
    while waiting:
        content = waiting.pop()
        if id(content) in seen:
            continue
        seen.add(id(content))
        for part in content.parts:
            if isinstance(part, Show):
                used.setdefault(part.font, set()).update(c for run in part.parts if isinstance(run, tuple) for c in run)
        waiting.extend(piece.content for piece in pieces_of(content))
    return used


def standard_dictionary(value: Any, what: str) -> Any:
    """`value` if it is a dictionary or a stream. Raises CannotRewrite, naming `what` it is not."""
    if not isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        raise CannotRewrite(f"{what} that is none")
    return value
