"""Names of released files. A file's name may hold a person's name: then the release gives it another."""

from __future__ import annotations

from collections.abc import Collection

import regex

from redact.detect.flags import spans_of
from redact.detect.port import Detector
from redact.model.decision import Verdict
from redact.model.passage import Passage
from redact.model.policy import Policy

LONGEST = 80
DIGITS = 8


def release_name(stem: str, digest: str, taken: Collection[str], detector: Detector, policy: Policy) -> str:
    """The name to release a document under: its own where that says nothing of anybody, else its digest's digits."""
    plain = regex.sub(r"[^\p{L}\p{N}._\-]+", "-", stem).strip("-._")[:LONGEST]
    if not plain or _names_somebody(stem, detector, policy):
        plain = "document"
        return f"{plain}-{digest[:DIGITS]}.pdf"
    name = f"{plain}.pdf"
    if name.casefold() in {t.casefold() for t in taken}:
        name = f"{plain}-{digest[:DIGITS]}.pdf"
    return name


def _names_somebody(stem: str, detector: Detector, policy: Policy) -> bool:
    words = regex.sub(r"[_\-.,+]+", " ", stem).strip()
    variants = dict.fromkeys((stem, words, words.title()))
    found = spans_of([Passage(v, ((0, len(v)),)) for v in variants], detector, policy)
    return any(
        (rule := policy.rule(one.type)) is not None and rule.verdict is Verdict.REDACT
        for spans in found
        for one in spans
    )
