"""Whom a document names, and which words it leaves unflagged: what one document of a case may tell about another."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class KnownName:
    """Keys of a name's words (`redact.detect.words`), and the type that found it. `sure`: behind a title or a label."""

    type: str
    words: tuple[str, ...] = field(repr=False)
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """`names` are looked for in the case's other documents; `loose` are keys of the words with a capital that no flag
    of this one covers."""

    names: tuple[KnownName, ...] = field(default=(), repr=False)
    loose: tuple[str, ...] = field(default=(), repr=False)
