"""A value that lies beside the page and is shown on it is flagged in both places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from redact.detect.flags import flags_of
from redact.model.document import Document, Note, Surface
from redact.model.passage import Passage
from redact.model.span import Span
from tests.fakes import EMAIL, PERSON, WordDetector, policy, typed_page


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


def again(*pages: str, known: str, score: float = 0.9, type_: str = "EMAIL") -> list[tuple[int, str]]:
    document = Document("a" * 64, tuple(typed_page(text, number=i) for i, text in enumerate(pages, 1)))
    detector = Labelled({f"ref {known}": type_}, score=score)
    return [(f.page, f.text) for f in flags_of(document, detector, policy(EMAIL, PERSON))]


class Labelled(WordDetector):
    """Finds a number only behind its label."""

    def detect(self, passages: Sequence[Passage], wanted: object = None) -> list[list[Span]]:
        return [[replace(s, start=s.start + 4) for s in spans] for spans in super().detect(passages)]


def test_a_number_behind_its_label_is_flagged_where_it_stands_bare() -> None:
    assert again("ref 01/4567/22", "see 01/4567/22 and 01-4567-22", known="01/4567/22") == [
        (1, "01/4567/22"),
        (2, "01/4567/22"),
        (2, "01-4567-22"),
    ]


def test_a_longer_number_is_another_number() -> None:
    assert again("ref 01/4567/22", "see 01/4567/223 and 201/4567/22", known="01/4567/22") == [(1, "01/4567/22")]


def test_a_number_that_is_not_sure_and_words_are_not_looked_for() -> None:
    assert len(again("ref 01/4567/22", "01/4567/22", known="01/4567/22", score=0.6)) == 1
    assert len(again("ref abcdefgh", "abcdefgh", known="abcdefgh")) == 1
