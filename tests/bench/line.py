"""What each step of the line costs, as ratios measured in one run. Prints; judges nothing.

`make bench`. The measure is the CPU time of spaCy's whole pipeline over the same pages: what the usual script pays for
reading alone, before it has removed anything.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from pipelines.making import attacked
from pipelines.second_look import outside, places
from recognizers.engine.analyzer import PresidioDetector
from recognizers.engine.language_model import model_folder
from redact.apply.redaction import apply
from redact.decide.planning import decisions_of, plan_of, standing
from redact.detect.flags import flags_of
from redact.extract.reader import extract
from redact.wire.policy import read_policy

SAMPLES = Path(__file__).parents[2] / "samples" / "clean"


def document_of(pages: int) -> bytes:
    """The samples' pages, over and over, in one document."""
    sources = [pikepdf.open(path) for path in sorted(SAMPLES.glob("*.pdf"))]
    with pikepdf.new() as made:
        for page in islice(cycle([p for source in sources for p in source.pages]), pages):
            made.pages.append(page)
        out = io.BytesIO()
        made.save(out)
    return out.getvalue()


def timed[T](work: Callable[[], T]) -> tuple[T, float]:
    """What the work gave, and its CPU time in milliseconds."""
    start = time.process_time()
    result = work()
    return result, 1000 * (time.process_time() - start)


def steps_over(pages: int, detector: PresidioDetector) -> dict[str, float]:
    """CPU milliseconds a page, by step."""
    policy, content = read_policy(), document_of(pages)
    extraction, extracting = timed(lambda: extract(content))
    flags, detecting = timed(lambda: flags_of(extraction.document, detector, policy))
    decided = standing(decisions_of(policy, flags, {}))
    plan, planning = timed(lambda: plan_of(extraction.document.digest, flags, decided, policy, "", ""))
    redacted, applying = timed(lambda: apply(plan, extraction.working))
    listed = places((*plan.regions, *plan.kept))
    found, looking = timed(lambda: outside(extract(redacted.content).document, listed, detector, policy))
    report, attacking = timed(lambda: attacked(extraction.working, redacted, plan, None, found))
    assert not report.could_not_look
    spent = {
        "extract": extracting,
        "detect": detecting,
        "plan": planning,
        "apply": applying,
        "second look": looking,
        "attack": attacking,
    }
    print(f"{pages} pages, {len(flags)} flags, {len(found)} found by the second look")
    return {name: value / pages for name, value in spent.items()}


def measure_of(pages: int) -> float:
    """spaCy's whole pipeline, a page at a time: CPU milliseconds a page."""
    import spacy

    whole: Any = spacy.load(model_folder())
    texts = [page.text for page in extract(document_of(pages)).document.pages]
    whole(texts[0])
    _, spent = timed(lambda: [whole(text) for text in texts])
    return spent / pages


@pytest.mark.filterwarnings("ignore:This document has")
def test_cost_of_each_step() -> None:
    detector = PresidioDetector()
    steps_over(2, detector)  # loads the model
    few, many = steps_over(20, PresidioDetector()), steps_over(200, PresidioDetector())
    measure = measure_of(20)
    print(f"measure: spaCy's whole pipeline, {measure:.1f} ms CPU a page\n")
    print(f"{'step':<12} {'ms a page':>9} {'x measure':>9}   growth from 20 to 200 pages, a page")
    for name, spent in many.items():
        print(f"{name:<12} {spent:>9.1f} {spent / measure:>9.2f}   {spent / max(few[name], 1e-9):.2f}")
    total = sum(many.values())
    print(f"{'all':<12} {total:>9.1f} {total / measure:>9.2f}   {total / sum(few.values()):.2f}")
