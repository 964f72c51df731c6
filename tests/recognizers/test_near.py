"""A pattern that is tried only where its words stand finds what it finds everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from recognizers.engine.catalogue import rule_modules
from recognizers.kit import near
from recognizers.kit.near import matches, places_to_try
from recognizers.kit.pattern_words import plan_of
from recognizers.kit.rule import compiled, finditer

MODULES = rule_modules()


def patterns(module: ModuleType) -> Iterator[regex.Pattern[str]]:
    return (value for value in vars(module).values() if isinstance(value, regex.Pattern))


def said_in(module: ModuleType) -> str:
    return "\n".join([*module.HITS, *module.NEAR_MISSES]).replace("[[", "").replace("]]", "")


def places(pattern: regex.Pattern[str], text: str) -> list[int] | None:
    """Where the pattern would be tried, however many places that are."""
    plan = plan_of(pattern)
    return places_to_try(replace(plan, worth=1), text) if plan else None


CHANGES = {
    "as it is": str,
    "capitals": str.upper,
    "small letters": str.lower,
    "no blanks": lambda text: text.replace(" ", ""),
    "letters for blanks": lambda text: text.replace(" ", "é"),
    "lines for blanks": lambda text: text.replace(" ", "\n"),
    "odd letters": lambda text: text.replace("i", "ı").replace("s", "ſ").replace("I", "İ").replace("k", "\u212a"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_no_match_of_any_rule_begins_elsewhere(
    module: ModuleType, change: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(near, "SHORT", 0)
    assert callable(change)
    text = change(said_in(module))
    for pattern in patterns(module):
        known = places(pattern, text)
        if known is not None:
            assert known == sorted(set(known))
            assert {m.start() for m in pattern.finditer(text, overlapped=True, timeout=20)} <= set(known)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_the_outcome_is_that_of_the_whole_text(module: ModuleType) -> None:
    text = said_in(module)
    for pattern in patterns(module):
        for overlapped in (False, True):
            found = [m.span() for m in matches(pattern, text, overlapped=overlapped, seconds=20)]
            assert found == [m.span() for m in pattern.finditer(text, overlapped=overlapped, timeout=20)]


SHAPES = [
    compiled(r"\b(?:suffers?[ ]from|diagnosed[ ]with)[ ](?P<what>\w+)(?=[ ]|$)"),
    compiled(r"(?<![\w-])(?:(?:he|she)[ ](?:has[ ])?|\p{Lu}\p{L}++[ ])(?:was[ ])?(?P<what>ill|gone)(?!\w)"),
    compiled(r"(?<!\w)[A-Z]{2}[ -]?\d{2,4}(?!\d)", 0),
    compiled(r"(?:re-?)?cur(?:ed|ing)\b"),
    compiled(r"(?m)^[ ]?x(?:\d{3}|[.]\d+)?"),
    compiled(r"(?<=no[ ])cue|(?i:I)'?m[ ]not|\d+(?:st|nd)[ ]of"),
]
WORDS = (
    "He she SHE suffers from diagnosed with has was ill gone AB12 GB-20 recured re-curing cue no I'm not 1st x12 x.5 -"
)


@pytest.mark.parametrize("pattern", SHAPES, ids=lambda pattern: pattern.pattern)
@given(st.lists(st.sampled_from([*WORDS.split(), "", "\n", "é", "1"]), max_size=60), st.sampled_from([" ", "", "\n"]))
def test_shapes_of_all_kinds(pattern: regex.Pattern[str], words: list[str], joint: str) -> None:
    text = joint.join(words).ljust(near.SHORT + 1)
    assert [m.span() for m in finditer(pattern, text)] == [m.span() for m in pattern.finditer(text)]


@pytest.mark.parametrize(
    ("pattern", "text", "where"),
    [
        (r"\bcue[ ]\d", "no cue, a cue 1, cues", [3, 10]),
        (r"(?<!\w)(?:born|aged?)[ ]", "Aged 3 was born ageing, AGE ", [0, 11, 24]),
        (r"\bdiagnos(?:ed|is)", "Diagnosed; diagnosis, diagnose", [0, 11]),
        (r"(?<!\w)(?:\p{Lu}\p{L}+|he)[ ](?:is|was)[ ]a[ ]dane\b", "he is a man. Bo was a Dane. He was", [13, 27]),
        (r"\d{9}", "12 123456789", [3, 4, 5, 6, 7]),
    ],
)
def test_places_are_few(pattern: str, text: str, where: list[int]) -> None:
    found = places(compiled(pattern), text.ljust(near.SHORT + 1))
    assert found is not None
    assert set(found) <= set(where)


@pytest.mark.parametrize("pattern", [r"\w+", r"[ ]x", r"(?:)", r"(?|a|b)c", r"(a)\1", r".\d", r"x*"])
def test_what_tells_nothing_is_looked_for_everywhere(pattern: str) -> None:
    text = "a x1 bc aac".ljust(near.SHORT + 1)
    one = regex.compile(pattern)
    assert [m.span() for m in finditer(one, text)] == [m.span() for m in one.finditer(text)]


def test_time_runs_out_here_too() -> None:
    text = "cue " * 2_000 + "a" * 200 + "b"
    with pytest.raises(TimeoutError):
        list(matches(compiled(r"\bcue[ ]"), text, overlapped=False, seconds=0.0))
    slow = compiled(r"\bcue[ ](?:a|aa)+$")
    with pytest.raises(TimeoutError):
        list(matches(slow, text, overlapped=False, seconds=0.1))
