"""Our rules and the names model as recognizers of Presidio's analyzer, and a context look-up that is linear.

Presidio's own context step needs lemmas, which a pipeline without a tagger does not give, and is quadratic in the
length of the text; ours looks for a recognizer's words near a hit, in small letters.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import regex
from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from spacy.tokens import Doc
from spacy.vocab import Vocab

from recognizers.engine.names_model import LABELS, OWN, OWN_LABELS, Entity
from recognizers.engine.trust import trust_in_person, without_roles
from recognizers.kit.names import belongs_to_body
from recognizers.kit.rule import Rule
from redact.model.passage import Passage

REASON = "reason"
PERSON = "PERSON"
LANGUAGE = "en"
BEFORE, AFTER = 60, 30
NEAR = 24
ASKED_ABOUT, FORGOTTEN = 0.5, 0.35
LIFT = 0.35
SURE = 0.85


_NO_WORDS = Vocab()


class Looked(NlpArtifacts):
    """What Presidio hands to each recognizer: here, the passage with its labels and the model's entities.

    And what they found: Presidio drops duplicates in quadratic time, so the results leave by here before it does.
    """

    def __init__(self, passage: Passage, found: Sequence[Entity]) -> None:
        super().__init__([], Doc(_NO_WORDS), [], [], None, LANGUAGE)
        self.passage = passage
        self.found = found
        self.results: list[RecognizerResult] = []


def looked(artifacts: NlpArtifacts) -> Looked:
    """What the analyzer of this package handed over. Raises TypeError when another one asks."""
    if not isinstance(artifacts, Looked):
        raise TypeError("only the analyzer of this package may ask these recognizers")
    return artifacts


class NoNlp(NlpEngine):
    """Stands where Presidio wants an engine. The text was looked at before; nothing here may be asked to do so."""

    def load(self) -> None:
        """Nothing to load."""

    def is_loaded(self) -> bool:
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        raise NotImplementedError("artifacts are always given")

    def process_batch(self, *_: Any, **__: Any) -> Iterator[tuple[str, NlpArtifacts]]:
        raise NotImplementedError("artifacts are always given")

    def is_stopword(self, word: str, language: str) -> bool:
        return False

    def is_punct(self, word: str, language: str) -> bool:
        return False

    def get_supported_entities(self) -> list[str]:
        return []

    def get_supported_languages(self) -> list[str]:
        return [LANGUAGE]


def result(identifier: str, name: str, type_: str, start: int, end: int, score: float, reason: str) -> RecognizerResult:
    return RecognizerResult(
        entity_type=type_,
        start=start,
        end=end,
        score=score,
        recognition_metadata={
            RecognizerResult.RECOGNIZER_NAME_KEY: name,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: identifier,
            REASON: reason,
        },
    )


class HostedRule(EntityRecognizer):
    """One of our rules."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        super().__init__(supported_entities=[rule.type], name=rule.name, supported_language=LANGUAGE)

    def load(self) -> None:
        """Nothing to load."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        rule = self._rule
        return [
            result(self.id, rule.name, rule.type, m.start, m.end, m.score, m.reason)
            for m in rule.find(looked(nlp_artifacts).passage)
        ]


MODEL_TYPES = frozenset({*LABELS.values(), *OWN_LABELS.values()})


class HostedNames(EntityRecognizer):
    """The names model."""

    NAME = "engine.names_model"

    def __init__(self) -> None:
        super().__init__(supported_entities=sorted(MODEL_TYPES), name=self.NAME, supported_language=LANGUAGE)

    def load(self) -> None:
        """The model was loaded where it was asked."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        results: list[RecognizerResult] = []
        people = _Agreement(looked(nlp_artifacts).found)
        for one in looked(nlp_artifacts).found:
            start, end = _without_edges(text, one.start, one.end)
            if one.type == PERSON:
                start, end = without_roles(text, start, end)
            score = _score(text, start, end, one, people)
            results.append(result(self.id, self.NAME, one.type, start, end, score, _WHY[one.type]))
        return results


_CLAIMING = frozenset({"NAMED_PLACE", "NAMED_BODY", "LOCATION", "ORGANIZATION"})
_WHY = {type_: f"the language model reads it as {type_.lower().replace('_', ' ')}" for type_ in MODEL_TYPES}
_TITLE = regex.compile(r"(?<=[\w,;] )(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DC|PS|DS|Sgt|Cllr)\b\.? (?=\p{Lu})")
_GREETING = regex.compile(r"(?:dear|hi|hello|morning|thanks|regards)\s+", regex.IGNORECASE)


def _without_edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Without what stands before a title, the greeting, the possessive and the punctuation that the model sometimes takes along."""
    if greeting := _GREETING.match(text, start, end):
        start = greeting.end()
    if title := _TITLE.search(text, start, end):
        start = title.start()
    while end > start + 1 and not (text[end - 1].isalnum() or text[end - 1] == ")"):
        end -= 1
    if end - start > 2 and text[end - 2 : end] in {"'s", "’s"}:
        end -= 2
    while start < end - 1 and not (text[start].isalnum() or text[start] == "("):
        start += 1
    return start, end


class _Agreement:
    """Where our own reader reads people, and how surely: asked by the packaged model's words."""

    def __init__(self, found: Sequence[Entity]) -> None:
        own = sorted((e.start, e.end, e.confidence) for e in found if e.source == OWN and e.type == "PERSON")
        self._starts = [start for start, _, _ in own]
        self._own = own
        self.claimed = {(e.start, e.end) for e in found if e.type in _CLAIMING}

    def on(self, start: int, end: int) -> float:
        """How sure it is that somebody is named in text[start:end], from 0 to 1."""
        at = bisect_left(self._starts, end)
        near = self._own[max(0, at - 3) : at]
        return max((confidence for _, stop, confidence in near if stop > start), default=0.0)


def _score(text: str, start: int, end: int, one: Entity, people: _Agreement) -> float:
    if one.type == PERSON:
        line = max(text.rfind("\n", max(0, start - NEAR), start), text.rfind("\t", max(0, start - NEAR), start)) + 1
        before = text[max(line, start - NEAR, 0) : start]
        if belongs_to_body(text, start, end, titled=True):
            return 0.0
        agreed = people.on(one.start, one.end)
        score = trust_in_person(text[start:end], one, agreed, before, claimed=(one.start, one.end) in people.claimed)
        # Below what is asked about, the models' own doubt ranks them: a policy that masks everything may listen.
        sure = one.confidence if one.source == OWN else agreed
        return score if score >= ASKED_ABOUT else max((ASKED_ABOUT - 0.01) * sure, score - FORGOTTEN)
    return one.confidence if one.source == OWN else SURE


class NearbyWords(ContextAwareEnhancer):
    """Lifts a hit of one of Presidio's own recognizers when a word of its context stands near by."""

    def __init__(self) -> None:
        super().__init__(LIFT, 0.4, 5, 2)

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: NlpArtifacts,
        recognizers: Iterable[EntityRecognizer],
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        words = {r.id: [w.lower() for w in r.context] for r in recognizers if getattr(r, "context", None)}
        for result in raw_results:
            own = words.get(result.recognition_metadata[RecognizerResult.RECOGNIZER_IDENTIFIER_KEY])
            if own and result.score < 1:
                before = text[max(0, result.start - BEFORE) : result.start]
                near = f"{before} {text[result.end : result.end + AFTER]}".lower()
                if any(w in near for w in own):
                    result.score = min(1.0, result.score + LIFT)
        looked(nlp_artifacts).results = raw_results
        return []
