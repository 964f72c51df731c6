"""Presidio's analyzer as we host it: all that we named is on, nothing else is, and "could not look" is said."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any

import pytest
import yaml

from recognizers.engine import analyzer
from recognizers.engine.analyzer import REGISTRY, PresidioDetector
from recognizers.engine.catalogue import rules
from recognizers.kit.rule import FunctionRule, Match
from redact.model.errors import CouldNotLook, Exit
from redact.model.passage import Passage
from redact.model.span import Span


@pytest.fixture(scope="module")
def detector() -> PresidioDetector:
    """Built, so that all is loaded."""
    built = PresidioDetector()
    built.detect([Passage("Dear Sir")])
    return built


def spans(detector: PresidioDetector, text: str) -> list[Span]:
    (found,) = detector.detect([Passage(text)])
    return found


def score(detector: PresidioDetector, text: str, type_: str) -> float:
    return max((s.score for s in spans(detector, text) if s.type == type_), default=0.0)


def recognizers(detector: PresidioDetector) -> dict[str, str]:
    """Names of what is on, with the module each comes from."""
    on: Iterable[Any] = detector._engine.registry.recognizers
    return {r.name: type(r).__module__ for r in on}


def test_everything_that_the_registry_file_names_is_on_and_nothing_else_of_presidio(
    detector: PresidioDetector,
) -> None:
    named = {one["name"] for one in yaml.safe_load(REGISTRY.read_text())["recognizers"]}
    on = {name for name, module in recognizers(detector).items() if module.startswith("presidio")}
    assert on == named
    assert len(named) >= 3


def test_every_rule_of_ours_is_on(detector: PresidioDetector) -> None:
    ours = {name for name, module in recognizers(detector).items() if not module.startswith("presidio")}
    assert ours == {rule.name for rule in rules()} | {"engine.names_model"}


def test_nothing_of_the_united_states_is_on(detector: PresidioDetector) -> None:
    engine = detector._engine
    assert not [name for name, module in recognizers(detector).items() if ".us" in module or name.startswith("Us")]
    assert not [type_ for type_ in engine.get_supported_entities("en") if type_.startswith("US_")]
    assert "driving" not in " ".join(s.reason for s in spans(detector, "E8 S23 Q1 078-05-1120"))


HITS = {
    "UK_NINO": "National Insurance number TN 01 12 58 M",
    "UK_NHS": "NHS number 943 476 5919",
    "UK_POSTCODE": "Northmoor, LS12 4QT",
    "UK_PASSPORT": "passport AB1234567",
    "UK_DRIVING_LICENCE": "driving licence MORGA657054SM9IJ",
    "UK_VEHICLE_REGISTRATION": "registration AB12 CDE",
    "CREDIT_CARD": "card 4012 8888 8888 1881",
    "IBAN_CODE": "IBAN GB82 WEST 1234 5698 7654 32",
    "IP_ADDRESS": "from IP address 192.0.2.17",
    "EMAIL_ADDRESS": "write to a.okafor@leak.example",
    "PHONE_NUMBER": "telephone 07700 900123",
    "PERSON": "The statement was taken from Benedict Hart by the officer on duty.",
}


@pytest.mark.parametrize(("type_", "text"), HITS.items(), ids=HITS)
def test_each_type_is_found(detector: PresidioDetector, type_: str, text: str) -> None:
    assert score(detector, text, type_) >= 0.4


def test_a_word_near_by_lifts_a_doubtful_hit(detector: PresidioDetector) -> None:
    bare = score(detector, "the reference AB1234567 was given", "UK_PASSPORT")
    near = score(detector, "the passport AB1234567 was given", "UK_PASSPORT")
    far = score(detector, f"the passport was lost. {'And so on. ' * 20} AB1234567", "UK_PASSPORT")
    assert near >= bare + 0.3
    assert far == bare


@pytest.mark.parametrize(
    "text",
    ["a.okafor@leak.example", "https://leak.example/a?b=c", "http://192.0.2.1/", "www.leak.co.uk and leak.museum"],
)
def test_addresses_in_the_text_are_not_looked_up(detector: PresidioDetector, text: str, no_network: list[str]) -> None:
    spans(detector, f"See {text} for more.")
    assert no_network == []


def test_reasons_quote_nothing_of_the_text(detector: PresidioDetector) -> None:
    found = [(s, text) for text in HITS.values() for s in spans(detector, text)]
    assert len(found) >= len(HITS)
    for span, text in found:
        quoted = text[span.start : span.end].casefold()
        assert len(quoted) < 4 or quoted not in span.reason.casefold()
        assert span.reason
        assert "." in span.rule


def test_spans_are_counted_in_code_points(detector: PresidioDetector) -> None:
    text = "𝒜 ☂️ é: LS12 4QT"
    (span,) = [s for s in spans(detector, text) if s.type == "UK_POSTCODE" and s.rule == "uk.postcode"]
    assert text[span.start : span.end] == "LS12 4QT"


def test_each_passage_has_its_answer_in_order(detector: PresidioDetector) -> None:
    texts = ("", "LS12 4QT", " \n", "nothing here", "a.okafor@leak.example")
    answers = [{s.type for s in found} for found in detector.detect([Passage(text) for text in texts])]
    assert [answers[0], answers[2], answers[3]] == [set(), set(), set()]
    assert "UK_POSTCODE" in answers[1]
    assert "EMAIL_ADDRESS" in answers[4]


def test_no_passages_have_no_answers(detector: PresidioDetector) -> None:
    assert detector.detect([]) == []


def test_a_pattern_that_presidio_gave_up_on_is_could_not_look(
    detector: PresidioDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Presidio itself gives up, for real, on a search that never ends in time."""
    import presidio_analyzer.pattern_recognizer as presidio

    monkeypatch.setattr(presidio, "REGEX_TIMEOUT_SECONDS", 1e-9)
    with pytest.raises(CouldNotLook, match="ran out of time") as refused:
        spans(detector, "A1B2C3 " * 100_000)
    assert refused.value.exit_code is Exit.FAILED
    assert refused.value.remedy


def raise_the_root_level(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(logging.getLogger(), "level", logging.ERROR)
    logging.getLogger("presidio-analyzer").manager._clear_cache()  # type: ignore[attr-defined]


def switch_warnings_off(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(logging.root.manager, "disable", logging.WARNING)
    logging.getLogger("presidio-analyzer").manager._clear_cache()  # type: ignore[attr-defined]


def switch_the_logger_off(patch: pytest.MonkeyPatch) -> None:
    """As `logging.config.dictConfig` does to all loggers that are there before it."""
    patch.setattr(logging.getLogger("presidio-analyzer"), "disabled", True)


@pytest.mark.parametrize("quieten", [raise_the_root_level, switch_warnings_off, switch_the_logger_off])
def test_a_pattern_that_was_given_up_is_heard_however_logging_is_set(
    detector: PresidioDetector, monkeypatch: pytest.MonkeyPatch, quieten: Callable[[pytest.MonkeyPatch], None]
) -> None:
    import presidio_analyzer.pattern_recognizer as presidio

    quieten(monkeypatch)
    monkeypatch.setattr(presidio, "REGEX_TIMEOUT_SECONDS", 1e-9)
    try:
        with pytest.raises(CouldNotLook):
            spans(detector, "A1B2C3 " * 100_000)
    finally:
        monkeypatch.undo()
        logging.getLogger("presidio-analyzer").manager._clear_cache()  # type: ignore[attr-defined]


def test_presidio_s_log_goes_nowhere_else(detector: PresidioDetector, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        spans(detector, "National Insurance number TN 01 12 58 M")
    assert "TN 01" not in caplog.text
    assert not logging.getLogger("presidio-analyzer").propagate


def hosting(monkeypatch: pytest.MonkeyPatch, rule: FunctionRule) -> PresidioDetector:
    monkeypatch.setattr(analyzer, "rules", lambda: (rule,))
    return PresidioDetector()


def test_a_rule_that_runs_out_of_time_is_could_not_look(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(passage: Passage) -> Iterable[Match]:
        raise TimeoutError

    detector = hosting(monkeypatch, FunctionRule("test.slow", "SLOW", slow))
    with pytest.raises(CouldNotLook, match="a rule ran out of time"):
        spans(detector, "words")


def test_a_rule_s_hit_keeps_its_score_and_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = FunctionRule("test.one", "ONE", lambda passage: [Match(0, 5, 0.42, "because")])
    (span,) = [s for s in spans(hosting(monkeypatch, rule), "words") if s.type == "ONE"]
    assert span == Span(0, 5, "ONE", 0.42, "test.one", "because")


@pytest.mark.slow
@pytest.mark.parametrize("text", ["a" * 1_000_000, "A1" * 500_000, "1" * 1_000_000], ids=["letters", "mixed", "digits"])
def test_a_million_characters_without_a_space_are_got_through(detector: PresidioDetector, text: str) -> None:
    for span in spans(detector, text):
        assert 0 <= span.start < span.end <= len(text)
