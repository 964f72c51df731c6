"""What a channel is, and the list that the makers enter themselves in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

SECRET = "Okafor"
KEPT = (
    "Dear requester, thank you for your letter of 3 May 2022.",
    "The neighbours said that nothing else was seen there.",
    "We withhold one name and release all other information.",
)
BEFORE, AFTER = "The visit was made by Adaeze ", " of the northern team."
NAMED = f"{BEFORE}{SECRET}{AFTER}"

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in user space."""
Make = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Channel:
    """One attack's file, and what its attackers may know.

    `reads_as`: what extraction gives where the secret is drawn: a reviewer would lay a mark there by hand.
    `codes`: how the secret is spelt in glyph codes of the file's own font. `ink`: where page 1 shows it in pixels or
    lines. `kept`: what must still be readable. `accepted`: whether a reviewer who looks at what the machine could not
    read would let it go; not so where the name can be seen there and nothing marks it.
    """

    name: str
    family: str
    make: Make
    secret: str = SECRET
    reads_as: tuple[str, ...] = ()
    codes: tuple[bytes, ...] = ()
    ink: tuple[Box, ...] = ()
    kept: tuple[str, ...] = (*KEPT, BEFORE, AFTER)
    accepted: bool = True


CHANNELS: dict[str, Channel] = {}


def channel(
    *,
    reads_as: tuple[str, ...] = (),
    codes: tuple[bytes, ...] = (),
    ink: tuple[Box, ...] = (),
    kept: tuple[str, ...] = (*KEPT, BEFORE, AFTER),
    accepted: bool = True,
) -> Callable[[Make], Make]:
    """Enter a maker under its own name, in the family of its file."""

    def enter(make: Make) -> Make:
        name = make.__name__
        if name in CHANNELS:
            raise ValueError(f"two makers are called {name}")
        family = make.__module__.rpartition(".")[2]
        CHANNELS[name] = Channel(name, family, make, SECRET, reads_as, codes, ink, kept, accepted)
        return make

    return enter
