"""Names of released files. A file's name may hold a person's name: then the release gives it another."""

from __future__ import annotations

from collections.abc import Collection

import regex

from redact.detect.flags import spans_of
from redact.detect.port import Detector
from redact.detect.words import PARTICLES, name_of, words_of
from redact.model.decision import Verdict
from redact.model.passage import Passage
from redact.model.plan import Plan
from redact.model.policy import Policy

LONGEST = 80
DIGITS = 8
MIN_WORD = 3
MIN_RUN = 5
"""Letters and digits from which on a withheld text is looked for in a name: shorter ones stand there by chance."""


def release_name(stem: str, digest: str, taken: Collection[str], detector: Detector, policy: Policy) -> str:
    """The name to release a document under: its own where that says nothing of anybody, else its digest's digits.

    What its document withholds is not known yet: `betrays` asks for that.
    """
    plain = regex.sub(r"[^\p{L}\p{N}._\-]+", "-", stem).strip("-._")[:LONGEST]
    if not plain or _names_somebody(stem, detector, policy):
        return plain_name(digest)
    name = f"{plain}.pdf"
    if name.casefold() in {t.casefold() for t in taken}:
        name = f"{plain}-{digest[:DIGITS]}.pdf"
    return name


def plain_name(digest: str) -> str:
    """A name that says nothing."""
    return f"document-{digest[:DIGITS]}.pdf"


def betrays(stem: str, plan: Plan, policy: Policy) -> bool:
    """Whether a file's name says what its document's plan withholds: a word of a name, or a text as a whole."""
    words, run = _words(stem), _squeezed(stem)
    for region in plan.regions:
        rule = policy.rule(region.type)
        if rule and rule.names_people:
            name = " ".join(name_of(region.withheld).words)
            together = _squeezed(name)
            if any(len(part) >= MIN_WORD for part in words & _words(name) - PARTICLES):
                return True
            if len(together) >= MIN_RUN and together in run:
                return True
    withheld = (*(r.withheld for r in plan.regions), *plan.left_behind)
    return any(len(text) >= MIN_RUN and text in run for text in map(_squeezed, withheld))


def _words(text: str) -> set[str]:
    """Words in small letters; those written together, as in `LetterToOkafor`, also by themselves."""
    apart = regex.sub(r"(?<=\p{Ll})(?=\p{Lu})", " ", text)
    return {w.key for w in words_of(f"{text} {apart}".replace("-", " "))}


def _squeezed(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _names_somebody(stem: str, detector: Detector, policy: Policy) -> bool:
    words = regex.sub(r"[_\-.,+]+", " ", stem).strip()
    variants = dict.fromkeys((stem, words))
    found = spans_of([Passage(v, ((0, len(v)),)) for v in variants], detector, policy)
    return any(
        (rule := policy.rule(one.type)) is not None and rule.verdict is Verdict.REDACT
        for spans in found
        for one in spans
    )
