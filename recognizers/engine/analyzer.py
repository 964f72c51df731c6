"""Presidio's analyzer with our own registry: what `redact.detect` asks for spans."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Collection, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from recognizers.engine.catalogue import rules, rules_digest
from redact.model.errors import CouldNotLook
from redact.model.passage import Passage
from redact.model.span import Span

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine

    from recognizers.engine.names_model import NamesModel

REGISTRY = Path(__file__).parent / "registry.yaml"


class PresidioDetector:
    """The detector of the product. Loads nothing before it is first asked."""

    def __init__(self, *, second_opinion: bool = False) -> None:
        """With `second_opinion`, another model proposes names and addresses too. Raises EnvironmentLacks."""
        self._second_opinion = second_opinion
        if second_opinion:
            from recognizers.engine.second_opinion import opinion_folder

            opinion_folder()  # missing, it is missed now, not at the first document

    @cached_property
    def digest(self) -> str:
        """Digest of all rules; the models' are part of it, since a rule file names them."""
        digest = rules_digest()
        return hashlib.sha256(f"{digest} and a second opinion".encode()).hexdigest() if self._second_opinion else digest

    def detect(self, passages: Sequence[Passage], wanted: Collection[str] | None = None) -> list[list[Span]]:
        """Spans of each passage. Raises CouldNotLook, EnvironmentLacks."""
        from recognizers.engine.hosted import LANGUAGE, Looked

        asked = self._asked(wanted)
        found: list[list[Span]] = []
        for passage, entities in zip(passages, self._names.entities(passages), strict=True):
            if not passage.text.strip():
                found.append([])
                continue
            looked = Looked(passage, entities)
            try:
                self._engine.analyze(passage.text, LANGUAGE, entities=asked, nlp_artifacts=looked, score_threshold=0.0)
            except TimeoutError:
                raise CouldNotLook("a rule ran out of time", "Split the document and try again.") from None
            found.append([_span(r.to_dict(), r.recognition_metadata) for r in looked.results])
        return found

    def _asked(self, wanted: Collection[str] | None) -> list[str] | None:
        """What Presidio is asked for: the wanted types that it can find, and the model's, which cost nothing more and
        tell what a word is part of."""
        if wanted is None:
            return None
        from recognizers.engine.names_model import LABELS

        return sorted(self._types & {*wanted, *LABELS.values()})

    @cached_property
    def _types(self) -> frozenset[str]:
        return frozenset(t for r in self._engine.registry.recognizers for t in r.supported_entities)

    @cached_property
    def _names(self) -> NamesModel:
        from recognizers.engine.names_model import NamesModel

        return NamesModel()

    @cached_property
    def _engine(self) -> AnalyzerEngine:
        from presidio_analyzer import AnalyzerEngine, PatternRecognizer
        from presidio_analyzer.recognizer_registry import RecognizerRegistryProvider

        from recognizers.engine.hosted import HostedNames, HostedRule, NearbyWords, NoNlp
        from recognizers.engine.patience import refuse_to_skip

        logger = logging.getLogger("presidio-analyzer")
        logger.handlers = [logging.NullHandler()]
        logger.propagate = False  # its messages may quote the text
        registry = RecognizerRegistryProvider(conf_file=REGISTRY).create_recognizer_registry()
        for recognizer in registry.recognizers:
            if isinstance(recognizer, PatternRecognizer):
                refuse_to_skip(recognizer)
        registry.recognizers = [*registry.recognizers, HostedNames(), *(HostedRule(rule) for rule in rules())]
        if self._second_opinion:
            from recognizers.engine.second_opinion import SecondOpinion

            registry.recognizers.append(SecondOpinion())
        return AnalyzerEngine(
            registry=registry, nlp_engine=NoNlp(), context_aware_enhancer=NearbyWords(), supported_languages=["en"]
        )


def _span(result: dict[str, object], metadata: dict[str, str]) -> Span:
    name = metadata["recognizer_name"]
    rule = name if "." in name else f"presidio.{name}"
    reason = metadata.get("reason") or f"has the shape that Presidio's {name} looks for"
    return Span(
        start=int(str(result["start"])),
        end=int(str(result["end"])),
        type=str(result["entity_type"]),
        score=float(str(result["score"])),
        rule=rule,
        reason=reason,
    )
