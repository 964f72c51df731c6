"""A case's settings: TOML to one frozen value, read once. An unknown key is an error."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipelines.confinement.port import MIB, Limits
from redact.model.errors import UsageError

KNOWN = "Known keys: reference, and under [limits] seconds, memory_mib, output_mib."


@dataclass(frozen=True, slots=True)
class Settings:
    """`reference` is the request's own number; it is published in the manifest, so it must not name anybody."""

    reference: str = ""
    limits: Limits = field(default_factory=Limits)


class _Limits(BaseModel):
    """What reading one file may take; `[limits]` of a case file."""

    model_config = ConfigDict(extra="forbid")
    seconds: float = Field(default=Limits().seconds, gt=0, le=86_400, allow_inf_nan=False)
    memory_mib: int = Field(default=Limits().memory // MIB, ge=64, le=1 << 20)
    output_mib: int = Field(default=Limits().output // MIB, ge=1, le=1 << 14)


class _CaseFile(BaseModel):
    model_config = ConfigDict(extra="forbid")
    limits: _Limits = _Limits()
    reference: str = Field(default="", max_length=80, pattern=r"^[\w .:/\-]*$")


def read_settings(path: Path | None) -> Settings:
    """Read a case file; defaults when none is named. Raises UsageError with file, key and why."""
    if path is None:
        return Settings()
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"can't read it ({error.strerror})", "Check the path.", str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise UsageError("this is not TOML", "Check its quotes and brackets.", str(path)) from None
    try:
        read = _CaseFile.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        key = ".".join(str(p) for p in first["loc"])
        raise UsageError(f"{key}: {first['msg']}", KNOWN, str(path)) from None
    limits = Limits(read.limits.seconds, read.limits.memory_mib * MIB, read.limits.output_mib * MIB)
    return Settings(read.reference, limits)
