"""The generator of training text: the same seed writes the same texts.

Labels are those of the Text Anonymization Benchmark (Pilán et al. 2022), read off its spans: a title or rank belongs
to the name (Mr, Dr, PC), `aged 34` is DEM, a duration DATETIME, an address one LOC a line, and the state, its
ministries, the authority itself and statutes carry no label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from recognizers.training import forms, noise, prose
from recognizers.training.grammar import Scene
from recognizers.training.pieces import Annotated, Piece, join, trimmed
from recognizers.training.rules import RULES
from recognizers.training.slots import VALUES

__all__ = ["Annotated", "texts"]

KINDS: tuple[tuple[Callable[[Scene], list[Piece]], int], ...] = (
    (prose.paragraph, 22),
    (prose.paragraphs, 5),
    (prose.statement, 5),
    (prose.plain_paragraph, 17),
    (prose.scrap, 12),
    (prose.letter, 8),
    (prose.email, 9),
    (forms.form, 11),
    (forms.table, 13),
    (forms.log, 7),
    (forms.name_list, 4),
    (forms.file_names, 2),
    (forms.transcript, 4),
    (forms.minutes, 4),
    (forms.cell, 9),
)
STYLES = ("full", "full", "full", "full", "full", "formal", "formal", "note")


def texts(seed: int, count: int) -> Iterator[Annotated]:
    """So many texts. Each is drawn by itself, so a longer run begins with the texts of a shorter one."""
    makers = [make for make, _ in KINDS]
    weights = [weight for _, weight in KINDS]
    for number in range(count):
        random = Random(f"{seed}/{number}")  # noqa: S311 - chance that repeats, no secret
        make = random.choices(makers, weights)[0]
        scene = Scene(random, RULES, VALUES, random.choice(STYLES))
        made = trimmed(join(noise.changed(random, make(scene))))
        yield made if made.text else Annotated("-", ())
