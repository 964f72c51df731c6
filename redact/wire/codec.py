"""Bytes to nouns and back, each under a schema's name and version.

Reading and writing again leaves the same bytes. A version or a field that this software does not know is refused:
to guess at what a record means is to fail open.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from redact.model.decision import Acceptance, Decision
from redact.model.document import Document, Fact
from redact.model.errors import UsageError
from redact.model.flag import Flag
from redact.model.heard import Heard
from redact.model.manifest import Entry, Manifest
from redact.model.plan import Plan
from redact.model.policy import Policy
from redact.model.report import Report
from redact.wire.canonical import canonical_json, readable_json, sha256

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Flagged:
    """What reading a document and looking at it brought. `document` and `rules` are digests; `rules` of what flagged.

    `removed` counts what a release leaves behind beside the pages.
    """

    document: str
    rules: str
    pages: int
    flags: tuple[Flag, ...] = ()
    facts: tuple[Fact, ...] = ()
    removed: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """Decisions and acceptances, in the order in which they were made."""

    decisions: tuple[Decision, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()


SCHEMAS: dict[type[Any], tuple[str, int]] = {
    Document: ("redact/document", 2),
    Flagged: ("redact/flags", 2),
    Heard: ("redact/heard", 1),
    Decided: ("redact/decisions", 1),
    Plan: ("redact/plan", 1),
    Report: ("redact/report", 1),
    Manifest: ("redact/manifest", 1),
    Entry: ("redact/manifest-entry", 1),
    Policy: ("redact/policy", 1),
}


class _Envelope[T](BaseModel):
    model_config = ConfigDict(extra="forbid", ser_json_bytes="base64", val_json_bytes="base64")
    schema_: str = Field(alias="schema")
    version: int
    body: T


@cache
def _envelope(schema: str) -> Any:
    """The envelope for the nouns of one schema; pydantic builds it once."""
    kind: Any = next(k for k, (name, _) in SCHEMAS.items() if name == schema)
    return _Envelope[kind]


def encode(value: Any, write: Callable[[Any], bytes] = canonical_json) -> bytes:
    """A noun as JSON bytes. Raises KeyError for a type without a schema."""
    schema, version = SCHEMAS[type(value)]
    envelope = _envelope(schema)(schema=schema, version=version, body=value)
    return write(_sorted_sets(envelope.model_dump(mode="json", by_alias=True)))


def encode_readable(value: Any) -> bytes:
    """As `encode`, set out for people."""
    return encode(value, readable_json)


def digest(value: Any) -> str:
    """SHA-256 of a noun's canonical bytes, in hex."""
    return sha256(encode(value))


def decode[T](kind: type[T], content: bytes, where: str = "") -> T:
    """JSON bytes as a noun.

    Raises UsageError, which names `where` but quotes nothing of the content, for what is not JSON, another schema,
    an unknown version, an unknown field or a value that does not fit.
    """
    schema, version = SCHEMAS[kind]
    try:
        raw = json.loads(content, parse_float=_finite, parse_constant=_finite)
    except (ValueError, RecursionError):
        raise UsageError("this is not JSON", "Give the file that `redact` wrote.", where) from None
    if not isinstance(raw, dict) or raw.get("schema") != schema:
        raise UsageError(f"this is not a {schema} file", "Give the file that `redact` wrote.", where)
    if raw.get("version") != version or isinstance(raw["version"], bool):
        raise UsageError(f"{schema} is of a version that is not known here", "Update `redact`.", where)
    try:
        body: T = _envelope(schema).model_validate_json(content, strict=True).body
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        place = ".".join(str(p) for p in first["loc"])
        raise UsageError(f"{place}: {first['type'].replace('_', ' ')}", "Correct it and run again.", where) from None
    return body


def _finite(number: str) -> float:
    """RFC 8259 §6 knows no NaN and no infinity; a place that is none would lie under no mark."""
    value = float(number)
    if not math.isfinite(value):
        raise ValueError("not a finite number")
    return value


def _sorted_sets(value: Any) -> Any:
    """Sets come out of pydantic in no order; `ran` of a report is the only one."""
    if isinstance(value, dict) and isinstance(value.get("body"), dict) and "ran" in value["body"]:
        value["body"]["ran"] = sorted(value["body"]["ran"])
    return value
