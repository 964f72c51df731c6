"""Spans that speak of the same words become one, and nothing that a rule asked for is given up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redact.detect.merge import Merged, merged
from redact.model.span import Span

TYPES = ("OFFICIAL", "PERSON", "EMAIL")

spans = st.builds(
    lambda start, length, type_, score, rule: Span(start, start + length, type_, score, rule, f"said by {rule}"),
    st.integers(0, 30),
    st.integers(1, 12),
    st.sampled_from((*TYPES, "UNRANKED")),
    st.floats(0, 1),
    st.sampled_from(("a", "b", "c")),
)


def span(start: int, end: int, type_: str = "PERSON", score: float = 0.5, rule: str = "a") -> Span:
    return Span(start, end, type_, score, rule, f"said by {rule}")


def brief(found: list[Merged]) -> list[tuple[int, int, str]]:
    return [(one.start, one.end, one.type) for one in found]


def test_overlapping_spans_of_one_type_become_their_union() -> None:
    (one,) = merged([span(0, 6, score=0.5, rule="a"), span(4, 10, score=0.9, rule="b")])
    assert one == Merged(0, 10, "PERSON", 0.9, ("b", "a"), ("said by b", "said by a"))


def test_spans_that_only_touch_stay_apart() -> None:
    assert brief(merged([span(0, 5), span(5, 9)])) == [(0, 5, "PERSON"), (5, 9, "PERSON")]


def test_a_span_that_covers_another_wins_whatever_its_type() -> None:
    found = merged([span(0, 9, "EMAIL", 0.5), span(2, 5, "PERSON", 0.99)], TYPES)
    assert brief(found) == [(0, 9, "EMAIL")]


def test_spans_that_overlap_in_part_both_stay() -> None:
    found = merged([span(0, 6, "PERSON"), span(4, 10, "EMAIL")], TYPES)
    assert brief(found) == [(0, 6, "PERSON"), (4, 10, "EMAIL")]


def test_of_equal_spans_the_first_in_precedence_wins_over_a_higher_score() -> None:
    both = [span(0, 6, "PERSON", 0.9), span(0, 6, "OFFICIAL", 0.5)]
    assert brief(merged(both, TYPES)) == [(0, 6, "OFFICIAL")]
    assert brief(merged(both, ("PERSON", "OFFICIAL"))) == [(0, 6, "PERSON")]


def test_of_equal_spans_without_precedence_the_surer_wins() -> None:
    assert brief(merged([span(0, 6, "PERSON", 0.5), span(0, 6, "EMAIL", 0.9)])) == [(0, 6, "EMAIL")]


def test_the_union_is_made_before_one_covers_another() -> None:
    found = merged([span(0, 4), span(3, 8), span(2, 7, "EMAIL", 0.9)], TYPES)
    assert brief(found) == [(0, 8, "PERSON")]


def test_nothing_found_is_nothing() -> None:
    assert merged([], TYPES) == []


@given(st.lists(spans, max_size=10))
def test_every_character_that_was_asked_for_is_still_asked_for(many: list[Span]) -> None:
    before = {i for s in many for i in range(s.start, s.end)}
    after = {i for m in merged(many, TYPES) for i in range(m.start, m.end)}
    assert after == before


@given(st.lists(spans, max_size=10))
def test_none_of_the_result_covers_another(many: list[Span]) -> None:
    found = merged(many, TYPES)
    for i, one in enumerate(found):
        assert all(other.end > one.end and other.start > one.start for other in found[i + 1 :])


@given(st.lists(spans, max_size=10).flatmap(lambda many: st.tuples(st.just(many), st.permutations(many))))
def test_the_order_in_which_rules_spoke_does_not_matter(both: tuple[list[Span], list[Span]]) -> None:
    one, other = both
    assert brief(merged(one, TYPES)) == brief(merged(other, TYPES))
    assert [m.rules for m in merged(one, TYPES)] == [m.rules for m in merged(other, TYPES)]
