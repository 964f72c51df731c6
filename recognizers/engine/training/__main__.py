"""`python -m recognizers.engine.training`: train our own names reader, write its weights, measure it on held-out cases."""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import re
import sys
from pathlib import Path

import numpy as np

from recognizers.engine import own_reader
from recognizers.engine.own_reader import WEIGHTS
from recognizers.engine.reader_network import ReaderNetwork
from recognizers.engine.training import benchmark, generated, held_out
from recognizers.engine.training.benchmark import measured
from recognizers.engine.training.examples import examples_of_case
from recognizers.engine.training.fit import fitted
from redact.wire.policy import read_policy

DATA = Path("..") / "shared" / "data"
POLICY = Path("samples") / "policies" / "everything.yaml"
FOLD_WEIGHTS = Path("out") / "folds"

logger = logging.getLogger("training")


def main() -> int:
    """Train. Exit code 0 when done, 2 when the data is not there."""
    arguments = _arguments()
    logging.basicConfig(level=logging.INFO, format="%(relativeCreated)8d ms  %(message)s", stream=sys.stderr)
    try:
        cases = benchmark.cases(arguments.data)
    except OSError:
        logger.error("no cases in %s: the benchmark is not part of this repository", arguments.data)
        return 2
    taught = {case.name: examples_of_case(case) for case in cases}
    also = generated.examples(arguments.texts)
    logger.info(
        "%d cases, %d tokens; %d generated paragraphs, %d tokens",
        len(cases),
        sum(len(e.tokens) for many in taught.values() for e in many),
        len(also),
        sum(len(e.tokens) for e in also),
    )
    if not arguments.only_folds:
        digest = _write(fitted([e for many in taught.values() for e in many] + also), arguments.weights)
        logger.info("weights written, SHA-256 %s", digest)
        if arguments.weights == WEIGHTS:
            _know(digest)
    if arguments.folds:
        found: list[held_out.Found] = []
        policy = read_policy(arguments.policy)
        for fold, network in enumerate(held_out.readers(cases, taught, also, arguments.folds)):
            _write(network, held_out.fold_file(arguments.fold_weights, fold, arguments.folds))
            found += held_out.found_in(held_out.held_in(cases, fold, arguments.folds), network, policy)
        figures = json.dumps(measured(found).table(), indent=1)
        (arguments.fold_weights / "figures.json").write_text(figures + "\n", encoding="utf-8")
        logger.info("held-out figures, for docs/model-card.md:\n%s", figures)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m recognizers.engine.training", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="folder with tab/train.jsonl and tab/dev.jsonl")
    parser.add_argument("--folds", type=int, default=held_out.FOLDS, help="folds of dev to hold out; 0 for none")
    parser.add_argument("--only-folds", action="store_true", help="write no weights for the package")
    parser.add_argument("--texts", type=int, default=generated.TEXTS, help="generated texts to learn from")
    parser.add_argument("--policy", type=Path, default=POLICY, help="what to measure under")
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--fold-weights", type=Path, default=FOLD_WEIGHTS)
    return parser.parse_args()


def _write(network: ReaderNetwork, path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, **network.weights())  # type: ignore[arg-type]
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _know(digest: str) -> None:
    """Have the package know its new weights."""
    source = Path(own_reader.__file__)
    text = source.read_text(encoding="utf-8")
    source.write_text(re.sub(r'(?m)^SHA256 = ".*"$', f'SHA256 = "{digest}"', text), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
