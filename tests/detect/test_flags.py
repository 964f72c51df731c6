"""From passages to flags: places, ids that last, and what a second look brings home."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redact.detect.flags import flags_of, moved_to
from redact.model.decision import Verdict
from redact.model.document import Document, Note, Surface
from redact.model.errors import CouldNotLook
from redact.model.flag import Flag
from redact.model.geometry import Rect
from redact.model.passage import Passage
from redact.model.policy import TypeRule
from redact.model.span import Span
from tests.fakes import EMAIL, WordDetector, policy, typed, typed_box, typed_page

WORDS = WordDetector({"Adaeze Okafor": "PERSON", "a@b.example": "EMAIL"})
ROWS = ("seen by Adaeze Okafor", "write to a@b.example")


def flags(document: Document, detector: WordDetector = WORDS, *rules: TypeRule) -> tuple[Flag, ...]:
    return flags_of(document, detector, policy(*rules))


def ids(document: Document, detector: WordDetector = WORDS) -> list[str]:
    return [flag.id for flag in flags(document, detector)]


def test_a_flag_knows_its_place_its_words_and_its_reasons() -> None:
    first, second = flags(typed(*ROWS))
    assert (first.page, first.surface, first.note) == (1, Surface.PAGE, -1)
    assert (first.text, first.start, first.end) == ("Adaeze Okafor", 8, 21)
    assert first.boxes == (typed_box(0, 8, 21),)
    assert "test.words" in first.rules
    assert first.reasons[0] == "is on the list"
    assert (second.type, second.boxes) == ("EMAIL", (typed_box(1, 9, 20),))


def test_ids_do_not_change_when_scores_or_rules_do() -> None:
    others = WordDetector({"Adaeze Okafor": "PERSON", "a@b.example": "EMAIL"}, score=0.7, rule="test.others")
    assert ids(typed(*ROWS), others) == ids(typed(*ROWS))


def test_ids_do_not_change_when_more_is_found() -> None:
    more = WordDetector({"Adaeze Okafor": "PERSON", "a@b.example": "EMAIL", "seen": "EMAIL"})
    assert set(ids(typed(*ROWS))) < set(ids(typed(*ROWS), more))


OTHERS = {
    "another document": (typed(*ROWS, digest="b" * 64), WORDS),
    "another place": (typed("", *ROWS), WORDS),
    "another page": (Document("a" * 64, (typed_page("first"), replace(typed_page(*ROWS), number=2))), WORDS),
    "another type": (typed(*ROWS), WordDetector({"Adaeze Okafor": "EMAIL", "a@b.example": "PERSON"})),
    "beside the page": (Document("a" * 64, (), (Note(Surface.NOTE, "text", "\n".join(ROWS)),)), WORDS),
}


@pytest.mark.parametrize(("document", "detector"), OTHERS.values(), ids=OTHERS)
def test_ids_differ_with_document_place_and_type(document: Document, detector: WordDetector) -> None:
    others = ids(document, detector)
    assert len(others) == 2
    assert not set(others) & set(ids(typed(*ROWS)))


def test_two_mentions_in_one_document_have_two_ids() -> None:
    found = ids(typed("Adaeze Okafor and Adaeze Okafor", "Adaeze Okafor."))
    assert len(found) == len(set(found)) == 3


def test_what_the_policy_does_not_name_is_not_flagged() -> None:
    assert [f.type for f in flags(typed(*ROWS), WORDS, EMAIL)] == ["EMAIL"]


@pytest.mark.parametrize(("score", "count"), [(0.5, 2), (0.4999, 0)])
def test_a_score_under_the_threshold_is_not_flagged(score: float, count: int) -> None:
    detector = WordDetector({"Adaeze Okafor": "PERSON", "a@b.example": "EMAIL"}, score=score)
    assert len(flags(typed(*ROWS), detector)) == count


NOTES = (
    Note(Surface.NOTE, "text", "ask Adaeze Okafor", Rect(10, 10, 30, 30), 1),
    Note(Surface.METADATA, "author", "Adaeze Okafor"),
    Note(Surface.FIELD, "form field", "Adaeze Okafor", None, 1),
)


def test_what_is_found_beside_the_page_says_where_it_was() -> None:
    found = flags(typed("nothing here", notes=NOTES))
    assert [(f.surface, f.note, f.page, f.boxes) for f in found] == [
        (Surface.NOTE, 0, 1, (Rect(10, 10, 30, 30),)),
        (Surface.METADATA, 1, 0, ()),
        (Surface.FIELD, 2, 1, ()),
    ]
    assert len({f.id for f in found}) == 3
    assert {f.text for f in found} == {"Adaeze Okafor"}


def test_a_name_in_a_note_is_looked_for_on_the_page() -> None:
    found = flags(typed("then Okafor left", notes=NOTES[:1]))
    assert ("Okafor", Surface.PAGE) in [(f.text, f.surface) for f in found]


def test_a_detector_that_could_not_look_is_not_one_that_found_nothing() -> None:
    class Blind(WordDetector):
        def detect(self, passages: object, wanted: object = None) -> list[list[Span]]:
            raise CouldNotLook("a rule ran out of time")

    with pytest.raises(CouldNotLook):
        flags(typed(*ROWS), Blind({}))


def test_a_detector_that_forgets_a_passage_is_not_believed() -> None:
    class Forgetful(WordDetector):
        def detect(self, passages: object, wanted: object = None) -> list[list[Span]]:
            return super().detect([Passage(ROWS[0])])

    with pytest.raises(ValueError, match="zip"):
        flags(typed(*ROWS, notes=NOTES), Forgetful({"Adaeze Okafor": "PERSON"}))


def test_an_empty_span_is_no_flag() -> None:
    class Idle(WordDetector):
        def detect(self, passages: object, wanted: object = None) -> list[list[Span]]:
            return [[Span(3, 3, "PERSON", 1.0, "test.idle")]]

    assert flags(typed(*ROWS), Idle({})) == ()


REDACTED = typed("       by               ", "write to a@b.example", digest="c" * 64)


def test_what_a_second_look_finds_is_a_flag_of_the_first_document() -> None:
    first, second = typed(*ROWS), REDACTED
    (found,) = flags(second)
    (moved,) = moved_to(first, [found])
    (same,) = [f for f in flags(first) if f.type == "EMAIL"]
    assert moved.id == same.id != found.id
    assert first.pages[0].text[moved.start : moved.end] == "a@b.example"
    assert moved.boxes == same.boxes
    assert moved.reasons == ("found when the redacted page was read again", "is on the list")


def test_what_a_second_look_finds_beside_the_page_is_not_moved() -> None:
    found = flags(typed(notes=NOTES))
    assert len(found) == 3
    assert moved_to(typed(*ROWS), found) == []


def test_a_moved_flag_over_nothing_keeps_its_boxes() -> None:
    (found,) = flags(REDACTED)
    (moved,) = moved_to(typed("nothing"), [found])
    assert (moved.start, moved.end) == (0, 0)
    assert moved.boxes == found.boxes


def test_a_kept_type_is_flagged_all_the_same() -> None:
    kept = TypeRule("PERSON", Verdict.KEEP, 0.5, reason="named on purpose")
    assert [f.type for f in flags(typed(*ROWS), WORDS, kept)] == ["PERSON"]
