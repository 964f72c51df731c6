"""A value that lies beside the page and is shown on it is flagged in both places."""

from __future__ import annotations

from redact.detect.flags import flags_of
from redact.model.document import Document, Note, Surface
from tests.fakes import EMAIL, WordDetector, policy, typed_page


def found(page: str, field: str, known: str) -> list[tuple[Surface, str]]:
    document = Document("a" * 64, (typed_page(page),), (Note(Surface.FIELD, "form field", field, None, 1),))
    flags = flags_of(document, WordDetector({known: "EMAIL"}), policy(EMAIL))
    return [(f.surface, f.text) for f in flags]


def test_a_value_that_the_page_spells_out_is_flagged_there() -> None:
    assert found("Number: C E 1 2 3 4 5 6 B here", "CE123456B", "CE123456B") == [
        (Surface.PAGE, "C E 1 2 3 4 5 6 B"),
        (Surface.FIELD, "CE123456B"),
    ]


def test_what_is_flagged_on_the_page_already_is_not_flagged_twice() -> None:
    assert found("Number: CE123456B here", "CE123456B", "CE123456B") == [
        (Surface.PAGE, "CE123456B"),
        (Surface.FIELD, "CE123456B"),
    ]


def test_short_values_stand_on_a_page_by_chance() -> None:
    assert found("m a l e", "male", "male") == [(Surface.FIELD, "male")]
