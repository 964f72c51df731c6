"""Every page looked at once: as drawn things, and as an eye sees them. Other rules build on what it puts down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from redact.model.report import Finding
from redact.model.rules import found
from redact.verify.evidence import Evidence
from redact.verify.strangers import pictures, words
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.scene import opened

MANY_UNMAPPED = 8
"""A few letters without a meaning are bullets and ticks."""


class Pages:
    """Words and pictures that a page holds and does not show."""

    name = "hidden_on_page"

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def run(self, evidence: Evidence) -> Iterator[Finding]:
        reader = evidence.after
        off = layers_off(reader.pike)
        for number in range(1, reader.pages + 1):
            with opened(reader, number) as scene:
                hidden = list(words.look(scene, self._notebook, off))
                yield from (f for f in hidden if not self._told(f))
                yield from pictures.look(scene)
                if scene.letters.unmapped >= MANY_UNMAPPED:
                    yield found("RED108", self.name, number, "letters have no meaning in Unicode")

    def _told(self, finding: Finding) -> bool:
        """Text in the colour of its ground that the same page shows elsewhere gives nothing away."""
        if finding.rule not in ("RED205", "RED210") or finding.box is None:
            return False
        texts = [
            s.text for s in self._notebook.said if s.page == finding.page and s.box and s.box.rounded() == finding.box
        ]
        return bool(texts) and all(self._notebook.shows(text, finding.page) for text in texts)


def layers_off(pdf: pikepdf.Pdf) -> bool:
    """Whether the default configuration hides a layer (ISO 32000-2 §8.11.4.3)."""
    layers: Any = pdf.Root.get("/OCProperties")
    configuration = layers.get("/D") if isinstance(layers, pikepdf.Dictionary) else None
    if not isinstance(configuration, pikepdf.Dictionary):
        return False
    off = configuration.get("/OFF")
    return str(configuration.get("/BaseState", "")) == "/OFF" or (isinstance(off, pikepdf.Array) and len(off) > 0)
