"""What runs over the end of a page is seen whole, and handed back to the pages that it stands on."""

from __future__ import annotations

import pytest

from redact.detect.overleaf import handed_back, joins_of
from redact.detect.passages import Place
from redact.model.document import Surface
from redact.model.passage import Passage
from redact.model.span import Span

SENTENCE = "They said that the person whom they had seen there that day was Adaeze"


def page(number: int, *paragraphs: str) -> Place:
    text = "\n\n".join(paragraphs)
    ranges, start = [], 0
    for paragraph in paragraphs:
        ranges.append((start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Place(number, Surface.PAGE, -1, Passage(text, tuple(ranges)))


def texts(*places: Place) -> list[str]:
    return [join.passage.text for join in joins_of(places)]


def test_a_sentence_goes_on_overleaf_between_footer_and_header() -> None:
    one = page(1, "Northmoor Police", SENTENCE, "Page 1 of 2")
    two = page(2, "Northmoor Police", "Okafor, who then left.", "Page 2 of 2")
    assert texts(one, two) == [f"{SENTENCE} Okafor, who then left."]


def test_what_is_found_is_handed_back_to_both_pages() -> None:
    places = [page(1, "Header", SENTENCE), page(2, "Header", "Okafor, who then left.")]
    joins = joins_of(places)
    at = joins[0].passage.text.index("Adaeze")
    parts = list(handed_back(joins, [[Span(at, at + len("Adaeze Okafor"), "PERSON", 0.9, "test.rule")]]))
    assert [(i, places[i].passage.text[s.start : s.end]) for i, s in parts] == [(0, "Adaeze"), (1, "Okafor")]


def test_a_hyphen_at_the_page_s_end_goes_but_is_covered() -> None:
    places = [page(1, f"{SENTENCE} Oka-"), page(2, "for, who then left.")]
    (join,) = joins = joins_of(places)
    assert join.passage.text == f"{SENTENCE} Okafor, who then left."
    at = join.passage.text.index("Okafor")
    parts = list(handed_back(joins, [[Span(at, at + 6, "PERSON", 0.9, "test.rule")]]))
    assert [places[i].passage.text[s.start : s.end] for i, s in parts] == ["Oka-", "for"]


def test_a_label_s_value_stands_overleaf() -> None:
    (join,) = joins_of([page(1, "A sentence.", "Name of witness:"), page(2, "Adaeze Okafor")])
    assert [(join.passage.text[m.start : m.end], m.texts) for m in join.passage.labels] == [
        ("Adaeze Okafor", ("Name of witness",))
    ]


@pytest.mark.parametrize(
    ("end", "begin"),
    [
        ("They said that the person had then left the place.", "Okafor came later."),
        (SENTENCE, "• an item of a list"),
        ("Okafor\tB2\tF", "Hart\tW1\tM"),
        ("Findings", "The person was seen."),
    ],
)
def test_what_has_ended_is_not_joined(end: str, begin: str) -> None:
    assert texts(page(1, end), page(2, begin)) == []


def test_a_footnote_does_not_hide_that_a_sentence_goes_on() -> None:
    found = texts(page(1, SENTENCE, "1 See the minutes of May."), page(2, "Okafor, who then left."))
    assert found == [f"{SENTENCE} Okafor, who then left."]


def test_notes_and_empty_pages_join_nothing() -> None:
    note = Place(1, Surface.NOTE, 0, Passage("Okafor", ((0, 6),)))
    assert texts(page(1, SENTENCE), note) == []
    assert texts(page(1, SENTENCE), Place(2, Surface.PAGE, -1, Passage("", ())), page(3, "Okafor left.")) == []
