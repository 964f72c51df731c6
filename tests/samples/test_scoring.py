"""What the bench counts: mentions are found where they stand, letter for letter."""

from __future__ import annotations

from redact.model.document import Document, Surface
from redact.model.flag import Flag, Tier
from tests.bench.scoring import Folded, Tally, find, judge
from tests.fakes import typed_page


def item(text: str, verdict: str = "redact", kind: str = "PERSON") -> dict[str, object]:
    return {"page": 1, "text": text, "type": kind, "verdict": verdict}


def flag(text: str, part: str, tier: Tier = Tier.AUTO) -> Flag:
    start = text.index(part)
    return Flag("id", 1, Surface.PAGE, -1, start, start + len(part), (), part, "PERSON", 0.9, ("rule",), tier=tier)


def tallied(text: str, items: list[dict[str, object]], flags: list[Flag]) -> Tally:
    tally = Tally()
    judge(tally, "made", find(Document("d", (typed_page(text),)), {"items": items}), flags)
    return tally


def test_the_longer_mention_is_looked_for_first() -> None:
    text = "Ann Lee of Leeds met Lee"
    found = {m.text: m for m in find(Document("d", (typed_page(text),)), {"items": [item("Lee"), item("Ann Lee")]})}
    assert min(found["Ann Lee"].letters) == 0
    assert min(found["Lee"].letters) == text.rindex("Lee")


def test_gaps_line_ends_and_hyphens_make_no_difference() -> None:
    assert Folded("O K A F\nO R").take("OKAFOR")
    assert Folded("Blake-\nTurner").take("Blake-Turner")
    assert not Folded("Okafo").take("OKAFOR")


def test_half_a_mention_is_a_miss_and_half_a_string_that_stays_is_a_hit() -> None:
    text = "Ann Lee, City Council"
    tally = tallied(
        text, [item("Ann Lee"), item("City Council", "stay", "ORGANISATION")], [flag(text, "Lee"), flag(text, "City")]
    )
    assert (tally.goes["PERSON", "auto"], tally.goes["PERSON", "touched"]) == (0, 1)
    assert tally.stays["ORGANISATION", "auto"] == 1
    assert tally.flags["auto", "right"] == tally.flags["auto", "wrong"] == 1


def test_two_flags_may_cover_one_mention_and_what_is_kept_does_not_count() -> None:
    text = "Ann Lee"
    both = [flag(text, "Ann"), flag(text, "Lee", Tier.REVIEW)]
    assert tallied(text, [item("Ann Lee")], both).goes["PERSON", "acted"] == 1
    kept = tallied(text, [item("Ann Lee")], [flag(text, text, Tier.KEEP)])
    assert (kept.goes["PERSON", "acted"], kept.goes["PERSON", "every"]) == (0, 1)


def test_a_flag_on_nothing_that_is_listed_is_noise_by_type_and_rule() -> None:
    text = "Ann Lee and more"
    tally = tallied(text, [item("Ann Lee")], [flag(text, "more", Tier.REVIEW)])
    assert tally.unlisted == {("PERSON", "review", "rule"): 1}
