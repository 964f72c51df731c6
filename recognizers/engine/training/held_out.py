"""Figures on cases that the reader has not learnt from: the dev cases in folds, each read by a reader that learnt from
the train cases, the other folds and the generated texts. What is measured is the whole detector, rules and all."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from recognizers.engine.analyzer import PresidioDetector
from recognizers.engine.names_model import NamesModel
from recognizers.engine.own_reader import read_weights
from recognizers.engine.reader_network import ReaderNetwork
from recognizers.engine.training.benchmark import Case
from recognizers.engine.training.examples import Example
from recognizers.engine.training.fit import fitted
from redact.detect.flags import spans_of
from redact.detect.plain_text import passage_of
from redact.model.policy import Policy

FOLDS = 4
Found = tuple[Case, list[tuple[int, int, str]]]

logger = logging.getLogger(__name__)


def held_in(cases: Sequence[Case], fold: int, folds: int) -> list[Case]:
    """The cases of one fold: dev cases `fold`, `fold` + `folds`, and so on."""
    return [case for case in cases if case.part == "dev"][fold::folds]


def readers(
    cases: Sequence[Case], taught: Mapping[str, Sequence[Example]], also: Sequence[Example], folds: int
) -> Iterator[ReaderNetwork]:
    """For each fold a reader that knows none of its cases."""
    for fold in range(folds):
        names = {case.name for case in held_in(cases, fold, folds)}
        logger.info("fold %d of %d: %d cases held out", fold + 1, folds, len(names))
        learnt = [e for case in cases if case.name not in names for e in taught[case.name]]
        yield fitted([*learnt, *also])


def fold_file(folder: Path, fold: int, folds: int) -> Path:
    """Where a fold's weights lie."""
    return folder / f"{fold}-of-{folds}.npz"


def stored_reader(path: Path) -> ReaderNetwork:
    """The reader whose weights a file holds. Raises OSError."""
    network = ReaderNetwork()
    network.take(read_weights(path))
    return network


def found_in(cases: Sequence[Case], reader: ReaderNetwork, policy: Policy) -> list[Found]:
    """What the detector raises in each case under `policy`, with `reader` in the place of the package's own."""
    detector = PresidioDetector()
    detector._names = NamesModel(lambda: reader)
    found: list[Found] = []
    for case in cases:
        spans = spans_of([passage_of(case.text)], detector, policy)[0]
        found.append((case, [(s.start, s.end, s.type) for s in spans]))
    return found
