"""All papers of the measuring set, by the folder of `samples/` that they go into."""

from __future__ import annotations

from maker.varied.dev import care, council, forms, justice, office, people, police, public, registers
from maker.varied.held import office as held_office
from maker.varied.held import public as held_public
from maker.varied.held import registers as held_registers
from maker.varied.held import town
from maker.varied.paper import Paper

DEV: tuple[Paper, ...] = (
    *police.PAPERS,
    *council.PAPERS,
    *care.PAPERS,
    *forms.PAPERS,
    *office.PAPERS,
    *public.PAPERS,
    *registers.PAPERS,
    *people.PAPERS,
    *justice.PAPERS,
)
HELD_OUT: tuple[Paper, ...] = (
    *town.PAPERS,
    *held_office.PAPERS,
    *held_public.PAPERS,
    *held_registers.PAPERS,
)
FOLDERS = {"varied": DEV, "held_out": HELD_OUT}
