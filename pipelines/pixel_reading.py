"""Who reads pixels here: the one engine that every install has."""

from __future__ import annotations

from redact.extract.engines.rapid import RapidReader
from redact.model.errors import CouldNotLook, EnvironmentLacks
from redact.model.pixels import PixelReader


def pixel_reader() -> PixelReader:
    """The reader of pictures; its models are loaded when it first reads. Raises EnvironmentLacks where they are not."""
    reader = RapidReader()
    try:
        _ = reader.digest
    except CouldNotLook as lack:
        raise EnvironmentLacks(lack.reason, "Run `make setup`, or install the package again.") from None
    return reader
