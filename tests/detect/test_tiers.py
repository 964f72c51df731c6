"""What is proposed of a flag: it goes, a person must say, it stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redact.detect.flags import flags_of, spans_of
from redact.model.decision import Verdict
from redact.model.flag import Tier
from redact.model.passage import Passage
from redact.model.policy import TypeRule
from tests.fakes import EMAIL, OFFICIAL, PERSON, WordDetector, policy, typed

AUTO = replace(PERSON, auto=0.85)
CONTACT = TypeRule("CONTACT", Verdict.KEEP, 0.5, reason="a body's own", stands_for=("EMAIL", "PHONE"))
PHONE = replace(EMAIL, type="PHONE")


@pytest.mark.parametrize(
    ("rule", "score", "tier"),
    [(AUTO, 0.85, Tier.AUTO), (AUTO, 0.84, Tier.REVIEW), (PERSON, 1.0, Tier.REVIEW), (OFFICIAL, 1.0, Tier.KEEP)],
)
def test_the_policy_makes_a_tier_of_a_score(rule: TypeRule, score: float, tier: Tier) -> None:
    (flag,) = flags_of(typed("seen: Hart"), WordDetector({"Hart": rule.type}, score=score), policy(rule, EMAIL, AUTO))
    assert flag.tier is tier


def test_what_stays_says_why_first() -> None:
    (flag,) = flags_of(typed("seen: Hart"), WordDetector({"Hart": "OFFICIAL"}), policy())
    assert flag.reasons[0] == "acts in a public role"


def types(text: str, words: dict[str, str]) -> list[str]:
    (spans,) = spans_of([Passage(text)], WordDetector(words), policy(CONTACT, EMAIL, PHONE, PERSON))
    return [s.type for s in spans]


def test_a_type_may_stand_for_several() -> None:
    words = {"desk@a.example": "CONTACT", "a.example": "EMAIL", "101": "PHONE", "ring 101": "CONTACT"}
    assert types("desk@a.example or ring 101", words) == ["CONTACT", "CONTACT"]


def test_what_stays_gives_way_to_what_it_does_not_stand_for() -> None:
    assert types("write to Hart at desk", {"Hart at desk": "CONTACT", "Hart": "PERSON"}) == ["PERSON"]
