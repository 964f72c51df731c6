"""Marks by hand: JSON Lines of places and terms that go, read and checked line by line.

A line is `{"page": 1, "bbox": [x0, y0, x1, y1]}` or `{"term": "…"}`, with `file`, `provision`, `reason` where wanted.
An error names the file, the line and what to do, and quotes nothing.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redact.decide.planning import MARKED
from redact.detect.terms import skeleton_of
from redact.model.errors import UsageError
from redact.model.geometry import Rect
from redact.model.policy import Policy
from redact.wire.canonical import canonical_json, sha256

STDIN = "-"
MAX_BYTES = 64 << 20
KEYS = ("file", "page", "bbox", "term", "provision", "reason")
REASON = "marked by hand"
DIGITS = 12


@dataclass(frozen=True, slots=True)
class HandMark:
    """A place or a term that a person marked. `page` counts from 1; 0 where a term is meant, wherever it stands.

    `box`: points from the top left of the unrotated crop box. `provision` is empty where the policy's own is meant.
    `by` names the marks file by a digest: its name may name somebody.
    """

    page: int = 0
    box: Rect | None = None
    term: str = field(default="", repr=False)
    provision: str = ""
    reason: str = field(default=REASON, repr=False)
    by: str = ""

    @property
    def key(self) -> str:
        """What the mark is known by within a document: its place or term, and nothing of where it was written."""
        return sha256(canonical_json(_place(self)))[:DIGITS]


@dataclass(frozen=True, slots=True)
class MarkLine:
    """A mark, the number of its line, and the file that it is for; empty for all files."""

    number: int
    file: str = field(repr=False)
    mark: HandMark


@dataclass(frozen=True, slots=True)
class MarksFile:
    """A marks file as read. `name` is as the user gave it; `short` are lines whose term is a single letter."""

    name: str = field(repr=False)
    lines: tuple[MarkLine, ...]

    @property
    def short(self) -> tuple[int, ...]:
        return tuple(m.number for m in self.lines if m.mark.term and len(skeleton_of(m.mark.term)) == 1)


def read_marks(source: str) -> MarksFile:
    """Read a marks file; `-` is standard input. Raises UsageError with file, line and what to do."""
    name = "standard input" if source == STDIN else source
    try:
        raw = sys.stdin.buffer.read(MAX_BYTES + 1) if source == STDIN else _limited(Path(source))
    except OSError as error:
        raise UsageError(f"can't read it ({error.strerror})", "Check the path.", name) from None
    if len(raw) > MAX_BYTES:
        raise UsageError("it is larger than 64 MiB", "Split the run, each with the marks of its files.", name)
    by = f"marks file {sha256(Path(source).name.encode(errors='surrogateescape'))[:DIGITS]}"
    try:
        lines = tuple(_lines(raw, by))
    except _Wrong as wrong:
        raise UsageError(f"line {wrong.number}: {wrong.reason}", wrong.remedy, name) from None
    if not lines:
        raise UsageError("it holds no marks", "Write one JSON object a line, or leave --marks out.", name)
    return MarksFile(name, lines)


def _limited(path: Path) -> bytes:
    with path.open("rb") as opened:
        return opened.read(MAX_BYTES + 1)


def check_provisions(marks: MarksFile, policy: Policy) -> None:
    """Raises UsageError for a provision that the policy's scheme does not have, or none where the policy has none."""
    for line in marks.lines:
        try:
            provision_of(line.mark, policy)
        except UsageError as error:
            raise UsageError(f"line {line.number}: {error.reason}", error.remedy, marks.name) from None


def provision_of(mark: HandMark, policy: Policy) -> str:
    """The mark's own provision, else the policy's for marks by hand, for a person, or the first by which it withholds.

    Raises UsageError where there is none, or the scheme does not have it.
    """
    if mark.provision:
        if policy.scheme.provision(mark.provision) is None:
            known = ", ".join(p.code for p in policy.scheme.provisions)
            raise UsageError("provision: the scheme has no such provision", f"It has: {known}.")
        return mark.provision
    rules = [policy.rule(MARKED), policy.rule("PERSON"), *policy.rules]
    found = next((r.provision for r in rules if r and r.provision), "")
    if not found:
        raise UsageError("provision: the policy withholds nothing by itself", "Name a provision with the mark.")
    return found


def to_json(marks: Sequence[HandMark]) -> str:
    """Marks as text, for the case's record."""
    return canonical_json(
        [{**_place(m), "provision": m.provision, "reason": m.reason, "by": m.by} for m in marks]
    ).decode()


def from_json(text: str) -> tuple[HandMark, ...]:
    """Marks as `to_json` wrote them."""
    return tuple(
        HandMark(r["page"], Rect(*r["bbox"]) if r["bbox"] else None, r["term"], r["provision"], r["reason"], r["by"])
        for r in (json.loads(text) if text else [])
    )


def _place(mark: HandMark) -> dict[str, Any]:
    return {"page": mark.page, "bbox": list(mark.box.as_tuple()) if mark.box else [], "term": mark.term}


class _Wrong(Exception):
    """What is wrong with a line."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.number, self.reason, self.remedy = 0, reason, remedy


def _lines(raw: bytes, by: str) -> Iterator[MarkLine]:
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            values = _values(line)
            yield MarkLine(number, _text(values, "file"), _mark(values, by))
        except _Wrong as wrong:
            wrong.number = number
            raise


def _values(line: bytes) -> dict[str, Any]:
    try:
        values = json.loads(line.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_no_number)
    except UnicodeDecodeError:
        raise _Wrong("it is not UTF-8", "Save the file as UTF-8.") from None
    except (ValueError, RecursionError):
        raise _Wrong("it is not JSON", "Write one JSON object a line; check quotes and commas.") from None
    if not isinstance(values, dict):
        raise _Wrong("it is not a JSON object", 'Write {"page": …, "bbox": …} or {"term": …}.')
    if not set(values) <= set(KEYS):
        raise _Wrong("it has a key that is not known", f"Known keys: {', '.join(KEYS)}.")
    return values


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) < len(pairs):
        raise _Wrong("a key stands there twice", "Leave one of the two.")
    return dict(pairs)


def _no_number(_: str) -> float:
    raise _Wrong("it holds a number that is none (NaN or infinity)", "Write four finite numbers under bbox.")


def _mark(values: dict[str, Any], by: str) -> HandMark:
    if "term" in values and ("bbox" in values or "page" in values):
        raise _Wrong("it has both a term and a place", "Write two lines.")
    provision, reason = _text(values, "provision"), _text(values, "reason") or REASON
    if "term" in values:
        term = _text(values, "term")
        if not any(c.isalnum() for c in skeleton_of(term)):
            raise _Wrong("term: it holds no letter and no digit", "Write the words that shall go.")
        return HandMark(term=term, provision=provision, reason=reason, by=by)
    for key in ("page", "bbox"):
        if key not in values:
            raise _Wrong(f"{key} is missing", "A mark needs a page and a bbox, or a term.")
    page = values["page"]
    if not isinstance(page, int) or isinstance(page, bool) or page < 1:
        raise _Wrong("page: it is not a page's number", "Write a whole number, from 1.")
    return HandMark(page, _box(values["bbox"]), "", provision, reason, by)


def _text(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    if value is None and key in values and key != "term":
        return ""
    if value is None:
        value = ""
    if not isinstance(value, str) or any("\ud800" <= c <= "\udfff" for c in value):
        raise _Wrong(f"{key}: it is not text", "Write it in quotes.")
    return value.strip() if key != "file" else value


def _box(value: Any) -> Rect:
    if not isinstance(value, list) or len(value) != 4 or not all(_is_number(v) for v in value):
        raise _Wrong("bbox: it is not four numbers", "Write [x0, y0, x1, y1] in points from the top left.")
    try:
        x0, y0, x1, y1 = (float(v) for v in value)
    except OverflowError:
        x0, y0, x1, y1 = (math.inf,) * 4
    if not all(map(math.isfinite, (x0, y0, x1, y1))):
        raise _Wrong("bbox: it holds a number that is too large", "Write points, from the top left of the page.")
    box = Rect(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    if box.area <= 0:
        raise _Wrong("bbox: it has no area", "Write two different corners.")
    return box


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
