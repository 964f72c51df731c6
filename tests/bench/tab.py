"""What is found of the Text Anonymization Benchmark, and how fast. Prints; judges nothing.

The cases are not part of this repository (MIT, Pilán et al. 2022); they lie beside it, in ../shared/data. The figures
are of dev cases that the reader which found them has not learnt from: `make train` leaves the folds' weights in
out/folds. How each figure is defined is said in recognizers/engine/training/benchmark.py.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from recognizers.engine.language_model import model_folder
from recognizers.engine.own_reader import own_reader
from recognizers.engine.training import held_out
from recognizers.engine.training.benchmark import Case, Figures, cases, measured
from redact.wire.policy import read_policy

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
FOLDS = ROOT / "out" / "folds"
EVERYTHING = ROOT / "samples" / "policies" / "everything.yaml"
WORDS = 50_000


@pytest.fixture(scope="module")
def known() -> list[Case]:
    try:
        return cases(DATA)
    except OSError:
        pytest.skip("the benchmark's cases are not here: put them into ../shared/data/tab to measure")


def test_found_in_cases_that_were_held_out(known: list[Case]) -> None:
    policy = read_policy(EVERYTHING)
    if not all(held_out.fold_file(FOLDS, fold, held_out.FOLDS).is_file() for fold in range(held_out.FOLDS)):
        pytest.skip("no folds in out/folds: `make train` makes them")
    found = [
        one
        for fold in range(held_out.FOLDS)
        for one in held_out.found_in(
            held_out.held_in(known, fold, held_out.FOLDS),
            held_out.stored_reader(held_out.fold_file(FOLDS, fold, held_out.FOLDS)),
            policy,
        )
    ]
    show(f"TAB dev, {len(found)} cases held out in {held_out.FOLDS} folds", measured(found))


def test_found_in_cases_that_were_learnt_from(known: list[Case]) -> None:
    dev = [case for case in known if case.part == "dev"]
    found = held_out.found_in(dev, own_reader(), read_policy(EVERYTHING))
    show("TAB dev with the shipped weights, WHICH LEARNT FROM IT: an upper bound, no result", measured(found))


def show(title: str, figures: Figures) -> None:
    print(f"\n{title}")
    for name in figures.__dataclass_fields__:
        value = getattr(figures, name)
        if not isinstance(value, dict):
            print(f"  {name.replace('_', ' '):18} {value.value:.4f}  of {value.of}")
    for type_ in sorted(figures.mentions):
        mentions, entities = figures.mentions[type_], figures.entities[type_]
        print(f"  {type_:10} mentions {mentions.value:.3f} of {mentions.of}, entities {entities.value:.3f}")


def test_words_a_second_against_the_packaged_model_as_it_comes(known: list[Case]) -> None:
    """CPU seconds of both, in one run: the packaged model with all its steps on whole texts, and the whole command."""
    import spacy

    texts: list[str] = []
    for case in known:
        if sum(len(t.split()) for t in texts) < WORDS:
            texts.append(case.text)
    words = sum(len(t.split()) for t in texts)
    model = spacy.load(model_folder())
    start = time.process_time()
    for text in texts:
        model(text)
    full = words / (time.process_time() - start)
    print(f"\npackaged model, all steps, {words} words: {full:.0f} words a CPU second")
    empty = command([], "")
    for name, options in (("default policy", ()), ("everything", ("--policy", str(EVERYTHING)))):
        rate = words / max(command(texts, *options) - empty, 0.001)
        print(
            f"redact detect --text-jsonl, {name}: {rate:.0f} words a CPU second, "
            f"x {rate / full:.2f} (start-up: {empty:.1f} s)"
        )


def command(texts: list[str], *options: str) -> float:
    """CPU seconds of the command on these texts."""
    lines = "".join(json.dumps({"doc_id": i, "text": text}) + "\n" for i, text in enumerate(texts or ["Nothing."]))
    before = os.times()
    subprocess.run(
        [str(Path(sys.executable).with_name("redact")), "detect", "--text-jsonl", "-", *(o for o in options if o)],
        input=lines.encode(),
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
        check=True,
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    )
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system
