"""The law as data: a scheme and its provisions. Section numbers live in data files, never in Python."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Whether a public-interest test must be made (FOIA 2000 s.2(3))."""

    ABSOLUTE = "absolute"
    QUALIFIED = "qualified"


@dataclass(frozen=True, slots=True)
class Provision:
    """A section of a scheme. `code` is how a policy names it; `label` is what is printed on the mark."""

    code: str
    label: str
    title: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Scheme:
    """An exemption scheme, such as that of the Freedom of Information Act 2000."""

    id: str
    version: str
    title: str
    provisions: tuple[Provision, ...]

    def provision(self, code: str) -> Provision | None:
        return next((p for p in self.provisions if p.code == code), None)
