"""Our rules and the names model as recognizers of Presidio's analyzer, and a context look-up that is linear.

Presidio's own context step needs lemmas, which a pipeline without a tagger does not give, and is quadratic in the
length of the text; ours looks for a recognizer's words near a hit, in small letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import regex
from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from spacy.tokens import Doc
from spacy.vocab import Vocab

from recognizers.engine.names_model import LABELS, Entity
from recognizers.kit.not_names import NOT_NAMES, SURNAMES_TOO
from recognizers.kit.rule import Rule
from redact.model.passage import Passage

REASON = "reason"
LANGUAGE = "en"
BEFORE, AFTER = 60, 30
LIFT = 0.35
SURE, SINGLE_WORD, DOUBTFUL = 0.85, 0.6, 0.3


class Looked(NlpArtifacts):
    """What Presidio hands to each recognizer: here, the passage with its labels and the model's entities."""

    def __init__(self, passage: Passage, found: Sequence[Entity]) -> None:
        super().__init__([], Doc(Vocab()), [], [], None, LANGUAGE)
        self.passage = passage
        self.found = found


def _looked(artifacts: NlpArtifacts) -> Looked:
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


def _result(
    identifier: str, name: str, type_: str, start: int, end: int, score: float, reason: str
) -> RecognizerResult:
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
            _result(self.id, rule.name, rule.type, m.start, m.end, m.score, m.reason)
            for m in rule.find(_looked(nlp_artifacts).passage)
        ]


class HostedNames(EntityRecognizer):
    """The names model."""

    NAME = "engine.names_model"

    def __init__(self) -> None:
        super().__init__(supported_entities=sorted(set(LABELS.values())), name=self.NAME, supported_language=LANGUAGE)

    def load(self) -> None:
        """The model was loaded where it was asked."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        results: list[RecognizerResult] = []
        for one in _looked(nlp_artifacts).found:
            start, end = _without_edges(text, one.start, one.end)
            score = _trust(text[start:end], one.type, in_prose=one.in_prose)
            results.append(_result(self.id, self.NAME, one.type, start, end, score, _WHY[one.type]))
        return results


_WHY = {type_: f"the language model reads it as {type_.lower().replace('_', ' ')}" for type_ in LABELS.values()}
_TITLE = regex.compile(r"(?<=[\w,;] )(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DC|PS|DS|Sgt|Cllr)\b\.? (?=\p{Lu})")
_NO_NAMES = NOT_NAMES - SURNAMES_TOO
_GREETING = regex.compile(r"(?:dear|hi|hello|morning|thanks|regards)\s+", regex.IGNORECASE)
_JOINING = frozenset("van der den de la le du del della di da dos al el bin ibn ap ab von zu y".split())
_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}'’\-]*\.?")


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


def _trust(text: str, type_: str, *, in_prose: bool) -> float:
    """A person's name has capitals, letters and few words; the further from that, the less it is believed.

    A single word is believed in running text only: in headings and cells the model takes any capitalised word.
    """
    if type_ != "PERSON":
        return SURE
    words = text.split()
    if any(c.isdigit() for c in text) or not _NAME.match(text) or len(words) > 6:
        return DOUBTFUL
    plain = [w for w in words if w.casefold().strip(".,:;'’") in _NO_NAMES]
    if plain and len(words) - len(plain) < 2:
        return DOUBTFUL
    if len(words) == 1:
        return SINGLE_WORD if in_prose and len(text) > 2 and not text.isupper() else DOUBTFUL
    return SURE if all(_NAME.match(w) or w.casefold() in _JOINING for w in words) else SINGLE_WORD


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
        return raw_results
