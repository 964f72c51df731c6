"""All makers, by name."""

from __future__ import annotations

from tests.hostile import bombs, broken, crowds, loops
from tests.hostile.paper import MAKERS, QUICK

MODULES = (bombs, broken, crowds, loops)

__all__ = ["MAKERS", "MODULES", "QUICK"]
