"""Nothing undecided passes; a policy never speaks over a person; exactly what was decided is planned."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.decide.planning import decisions_of, needs_decision, plan_of, signature, standing, waiting_of
from redact.model.decision import Acceptance, Authority, Decision, Verdict
from redact.model.document import Fact, FactKind, Surface
from redact.model.flag import Flag
from redact.model.geometry import Rect
from redact.model.plan import Plan
from tests.fakes import policy

POLICY = policy()
DOCUMENT = "a" * 64
BOX = Rect(1, 2, 3, 4)


def flag(id_: str, type_: str = "PERSON", surface: Surface = Surface.PAGE, text: str = "Okafor") -> Flag:
    return Flag(id_, 1, surface, -1, 0, 6, (BOX,), text, type_, 0.9, ("test.words",))


def decision(
    id_: str,
    verdict: Verdict = Verdict.REDACT,
    authority: Authority = Authority.PERSON,
    reason: str = "",
) -> Decision:
    return Decision(id_, verdict, "40(2)" if verdict is Verdict.REDACT else "", reason, "A. Reviewer", authority)


def plan(*flags: Flag, decisions: tuple[Decision, ...]) -> Plan:
    return plan_of(DOCUMENT, flags, standing(decisions), POLICY, "f" * 64, "d" * 64)


def test_an_undecided_flag_waits() -> None:
    waiting = waiting_of(DOCUMENT, [flag("1"), flag("2")], (), standing([decision("1")]), ())
    assert [f.id for f in waiting.flags] == ["2"]
    assert waiting


def test_when_all_is_decided_nothing_waits() -> None:
    waiting = waiting_of(DOCUMENT, [flag("1")], (), standing([decision("1")]), ())
    assert not waiting


def test_an_undecided_flag_makes_no_plan() -> None:
    with pytest.raises(ValueError, match="flag 2 is undecided"):
        plan(flag("1"), flag("2"), decisions=(decision("1"),))


@pytest.mark.parametrize("surface", [s for s in Surface if s is not Surface.PAGE])
def test_what_lies_beside_the_page_needs_no_decision(surface: Surface) -> None:
    beside = flag("1", surface=surface)
    assert not needs_decision(beside)
    assert not waiting_of(DOCUMENT, [beside], (), {}, ())
    assert decisions_of(POLICY, [beside], {}) == []


@pytest.mark.parametrize("surface", [s for s in Surface if s is not Surface.PAGE])
def test_what_lies_beside_the_page_is_left_behind(surface: Surface) -> None:
    planned = plan(flag("1", surface=surface), flag("2", text="Hart"), decisions=(decision("2"),))
    assert planned.left_behind == ("Okafor",)
    assert [r.withheld for r in planned.regions] == ["Hart"]


def test_the_last_decision_stands() -> None:
    both = [decision("1"), decision("1", Verdict.KEEP, reason="public")]
    assert standing(both)["1"].verdict is Verdict.KEEP
    assert standing(reversed(both))["1"].verdict is Verdict.REDACT


@pytest.mark.parametrize("first", [Authority.PERSON, Authority.POLICY])
def test_a_policy_never_speaks_over_a_person(first: Authority) -> None:
    person = decision("1", Verdict.KEEP, reason="public")
    own = decision("1", authority=Authority.POLICY)
    order = (person, own) if first is Authority.PERSON else (own, person)
    assert standing(order) == {"1": person}


@given(st.lists(st.tuples(st.sampled_from("12"), st.sampled_from(Authority), st.sampled_from(Verdict)), max_size=8))
def test_where_a_person_spoke_a_person_s_last_word_stands(said: list[tuple[str, Authority, Verdict]]) -> None:
    made = [decision(id_, verdict, authority) for id_, authority, verdict in said]
    for id_, stands in standing(made).items():
        own = [d for d in made if d.flag == id_]
        people = [d for d in own if d.authority is Authority.PERSON]
        assert stands is (people or own)[-1]


def test_the_policy_s_own_decisions_are_signed_as_such() -> None:
    (made,) = decisions_of(POLICY, [flag("1")], {})
    assert (made.authority, made.by, made.at) == (Authority.POLICY, signature(POLICY), "")
    assert made.by == "policy test 1 (dddddddddddd)"
    assert (made.verdict, made.provision) == (Verdict.REDACT, "40(2)")


def test_another_policy_signs_otherwise() -> None:
    assert signature(replace(POLICY, digest="e" * 64)) != signature(POLICY)


def test_the_policy_keeps_what_it_says_stays_with_its_reason() -> None:
    (made,) = decisions_of(POLICY, [flag("1", "OFFICIAL")], {})
    assert (made.verdict, made.provision, made.reason) == (Verdict.KEEP, "", "acts in a public role")


def test_the_policy_leaves_alone_what_somebody_decided_and_what_it_does_not_name() -> None:
    already = {"1": decision("1")}
    assert decisions_of(POLICY, [flag("1"), flag("2", "MARTIAN")], already) == []


def test_all_that_the_policy_names_is_decided_at_once() -> None:
    flags = [flag(str(i)) for i in range(5)]
    assert not waiting_of(DOCUMENT, flags, (), standing(decisions_of(POLICY, flags, {})), ())


FACT = Fact(2, FactKind.NO_TEXT_LAYER, "the page holds no text")


def accepted(**changes: object) -> Acceptance:
    given_ = {"document": DOCUMENT, "page": 2, "kind": FactKind.NO_TEXT_LAYER, "by": "A. Reviewer", **changes}
    return Acceptance(**given_, reason="a photograph")  # type: ignore[arg-type]


def test_a_fact_blocks_until_a_named_person_answers_for_it() -> None:
    assert waiting_of(DOCUMENT, [], [FACT], {}, ()).facts == (FACT,)
    assert not waiting_of(DOCUMENT, [], [FACT], {}, [accepted()])


@pytest.mark.parametrize(
    "acceptance",
    [
        accepted(by=""),
        accepted(by=" \t"),
        accepted(page=1),
        accepted(kind=FactKind.DAMAGED),
        accepted(document="b" * 64),
    ],
    ids=["nobody", "a blank name", "another page", "another fact", "another document"],
)
def test_an_acceptance_of_something_else_or_by_nobody_does_not_count(acceptance: Acceptance) -> None:
    assert waiting_of(DOCUMENT, [], [FACT], {}, [acceptance]).facts == (FACT,)


def test_no_decision_on_a_flag_answers_for_a_fact() -> None:
    assert waiting_of(DOCUMENT, [flag("1")], [FACT], standing([decision("1")]), ()).facts == (FACT,)


def test_the_plan_is_just_what_was_decided() -> None:
    flags = [flag("1"), flag("2", "OFFICIAL", text="Farrow"), flag("3", "EMAIL", text="a@b.example")]
    decisions = (decision("1"), decision("2", Verdict.KEEP, reason="public role"), decision("3"), decision("9"))
    planned = plan(*flags, decisions=decisions)
    assert [(r.id, r.type, r.withheld, r.boxes) for r in planned.regions] == [
        ("1", "PERSON", "Okafor", (BOX,)),
        ("3", "EMAIL", "a@b.example", (BOX,)),
    ]
    assert {(r.provision, r.label, r.authority) for r in planned.regions} == {("40(2)", "s.40(2)", "person")}
    assert [(k.type, k.boxes, k.authority) for k in planned.kept] == [("OFFICIAL", (BOX,), "person")]
    assert planned.left_behind == ()


def test_the_plan_names_all_that_it_was_made_from() -> None:
    planned = plan(decisions=())
    assert (planned.document, planned.flags, planned.decisions) == (DOCUMENT, "f" * 64, "d" * 64)
    assert planned.policy == POLICY.digest


@given(st.lists(st.sampled_from(Verdict), max_size=6))
def test_each_flag_is_planned_once_by_its_verdict(verdicts: list[Verdict]) -> None:
    flags = [flag(str(i)) for i in range(len(verdicts))]
    planned = plan(*flags, decisions=tuple(decision(f.id, v) for f, v in zip(flags, verdicts, strict=True)))
    assert [r.id for r in planned.regions] == [
        f.id for f, v in zip(flags, verdicts, strict=True) if v is Verdict.REDACT
    ]
    assert len(planned.regions) + len(planned.kept) == len(flags)
