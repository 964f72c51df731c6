"""The inline markup of the samples' prose: the truth is written where the words are, so it cannot drift.

`{{PERSON|Adaeze Okafor}}` must be redacted, `{{=STATUTE|section 40(2)}}` must stay, `**bold**` is bold.
A soft hyphen (U+00AD) marks where a long word may break with a printed hyphen; a line feed forces a new line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

SOFT_HYPHEN = "\u00ad"

Verdict = Literal["redact", "stay"]

_TOKEN = re.compile(r"(?P<bold>\*\*)|\{\{(?P<stay>=?)(?P<kind>[A-Z_]+)\|(?P<text>[^{}|]+)\}\}")


class SampleError(Exception):
    """A sample contradicts itself or does not fit its page: the maker stops and writes nothing."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a marked stretch of prose is, and what has to happen to it."""

    kind: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of prose with one weight and at most one label."""

    text: str
    bold: bool = False
    label: Label | None = None


def parse(source: str, *, bold: bool = False) -> Iterator[Run]:
    """Split marked-up prose into runs."""
    at = 0
    for token in _TOKEN.finditer(source):
        if token.start() > at:
            yield Run(_unmarked(source[at : token.start()]), bold)
        if token["bold"]:
            bold = not bold
        else:
            verdict: Verdict = "stay" if token["stay"] else "redact"
            yield Run(token["text"], bold, Label(token["kind"], verdict))
        at = token.end()
    if at < len(source):
        yield Run(_unmarked(source[at:]), bold)


def plain(source: str) -> str:
    """The prose without its markup, for strings that are stored rather than drawn."""
    return "".join(run.text for run in parse(source))


def _unmarked(text: str) -> str:
    if "{{" in text or "}}" in text:
        raise SampleError(f"broken markup near: {text!r}")
    return text
