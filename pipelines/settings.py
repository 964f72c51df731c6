"""A case's settings: TOML to one frozen value, read once. An unknown key is an error."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from redact.model.errors import UsageError


@dataclass(frozen=True, slots=True)
class Settings:
    """`reference` is the request's own number; it is published in the manifest, so it must not name anybody."""

    reference: str = ""


class _CaseFile(BaseModel):
    model_config = ConfigDict(extra="forbid")
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
        return Settings(**_CaseFile.model_validate(raw).model_dump())
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        key = ".".join(str(p) for p in first["loc"])
        raise UsageError(f"{key}: {first['msg']}", "Known keys: reference.", str(path)) from None
