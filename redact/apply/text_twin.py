"""The labelled text twin: what the redacted PDF says, as plain text, with each mark in words.

For people who read with their ears, and for whoever re-uses the text. Each mark takes the place of the letters that
were burnt under it, by the same boxes; a withheld text that is left all the same stops the document.
"""

from __future__ import annotations

import unicodedata

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig, RecognizerResult

from redact.model.document import Document, Page, stretches
from redact.model.errors import CouldNotLook
from redact.model.plan import Plan

PAGE_BREAK = "\f"
SHORTEST = 4
"""Letters and digits from which on a withheld text is looked for: shorter ones stand there by chance."""


def text_twin(source: Document, redacted: Document, plan: Plan) -> str:
    """The text of a document, pages parted by a form feed, each mark written as `[withheld: s.40(2)]`.

    `source` is the document that the plan is for, in its reading order; `redacted` the same as read from the
    redacted file. Raises CouldNotLook when the twin says a withheld text more often than the redacted file does.
    """
    engine = AnonymizerEngine()  # type: ignore[no-untyped-call]
    labels = {region.label for region in plan.regions}
    operators = {label: OperatorConfig("replace", {"new_value": f"[withheld: {label}]"}) for label in labels}
    pages: list[str] = []
    for page in source.pages:
        marks = _marks(page, plan)
        pages.append(engine.anonymize(page.text, marks, operators).text if marks else page.text)
    twin = PAGE_BREAK.join(pages).strip("\n") + "\n"
    _refuse_leaks(twin, redacted, plan)
    return twin


def _marks(page: Page, plan: Plan) -> list[RecognizerResult]:
    """Which letters of a page were burnt, region by region."""
    found: list[RecognizerResult] = []
    for region in plan.on_page(page.number):
        inside = sorted({i for box in region.boxes for i in page.chars_in(box)})
        found.extend(RecognizerResult(region.label, start, end, 1.0) for start, end in stretches(inside))
    return found


def _refuse_leaks(twin: str, redacted: Document, plan: Plan) -> None:
    said, kept = _folded(twin), _folded("\n".join(page.text for page in redacted.pages))
    for withheld in {_folded(region.withheld) for region in plan.regions}:
        if len(withheld) >= SHORTEST and said.count(withheld) > kept.count(withheld):
            raise CouldNotLook("the text twin would say what is withheld", "Run again without --text-twin.")


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())
