"""All channels: importing the families enters them."""

from tests.leaks.channels import (  # noqa: F401
    annotations,
    documents,
    fields,
    files,
    fonts,
    graphics,
    images,
    layers,
    structure,
    text,
)
from tests.leaks.channels.registry import CHANNELS

ALL = tuple(CHANNELS.values())
