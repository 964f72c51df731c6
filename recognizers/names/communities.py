"""Every community's names, and how often each is drawn."""

from __future__ import annotations

from recognizers.names import (
    africa,
    asia,
    east_europe,
    europe,
    isles,
    middle_east,
)
from recognizers.names.community import Community

COMMUNITIES: tuple[Community, ...] = tuple(
    value
    for module in (isles, asia, africa, middle_east, europe, east_europe)
    for value in vars(module).values()
    if isinstance(value, Community)
)
WEIGHTS: tuple[int, ...] = tuple(each.weight for each in COMMUNITIES)
