"""From the names that rules found to all mentions of those people in a document."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from redact.detect.name_forms import PART, WORDS
from redact.detect.people import Cover, People, initials_given
from redact.detect.words import Name, Word, careless, name_of, plain_words, words_of
from redact.model.heard import KnownName
from redact.model.passage import Passage
from redact.model.policy import Policy, TypeRule
from redact.model.span import Span

SEED_SCORE = 0.8
"""A name must be this sure before its other mentions are looked for."""
FAINT_SCORE = 0.7
"""A name of several words may be this unsure; its other mentions are as unsure then."""
CERTAIN_SCORE = 0.85
CONFIRMED = 0.87
UNSETTLED = 0.8
"""Of a part of a name that another rule has found by itself."""
SURE_SCORE = 0.9
"""A name behind a title or a label: its single words are somebody's, whatever else they may mean."""


def spread(
    passages: Sequence[Passage],
    everything: Sequence[Sequence[Span]],
    raw: Sequence[list[Span]],
    policy: Policy,
    known: Sequence[KnownName] = (),
) -> None:
    """Add the other mentions of the people found, and of `known` people, to each passage's spans in `raw`."""
    naming = [r for r in policy.rules if r.names_people]
    seeds = [
        [(s, n) for s in spans if (n := _seed(p, s, spans, naming))] for p, spans in zip(passages, raw, strict=True)
    ]
    named = {r.type: [n for own in seeds for s, n in own if s.type == r.type] for r in naming}
    foreign = {r.type: [Name(one.words, one.sure) for one in known if one.type == r.type] for r in naming}
    if not any(named.values()) and not any(foreign.values()):
        return
    words = [words_of(p.text) for p in passages]
    small = [{w.start for w in careless(p.text, own)} for p, own in zip(passages, words, strict=True)]
    plain = _plain(passages, words, small)
    public = [n for r in naming if r.stands_for for n in named[r.type]]
    settled = {n.words for n in public}
    _leave_to_a_person(passages, raw, naming, public, [n for r in naming if not r.stands_for for n in named[r.type]])
    others = _others(passages, everything, {r.type for r in naming})
    for rule in naming:
        own = named[rule.type] if rule.stands_for else [n for n in named[rule.type] if n.words not in settled]
        letters = _initials(passages, seeds, rule.type)
        people = People(
            own,
            () if rule.stands_for else public,
            words,
            others,
            plain,
            spread_parts=not rule.stands_for,
            initials=letters,
            foreign=[n for n in foreign[rule.type] if n.words not in settled],
            careless_words=small,
        )
        _add(passages, raw, people, rule, words)


def _add(
    passages: Sequence[Passage],
    raw: Sequence[list[Span]],
    people: People,
    rule: TypeRule,
    words: Sequence[Sequence[Word]],
) -> None:
    for i, (passage, spans) in enumerate(zip(passages, raw, strict=True)):
        if words[i]:
            found = [s for s in spans if s.type == rule.type]
            own = Cover(s for s in found if s.score >= SEED_SCORE)
            alone = {(s.start, s.end) for s in found if " " not in passage.text[s.start : s.end]}
            spans.extend(
                _confirmed(m, alone)
                for m in people.mentions(i, passage.text, rule.type)
                if m.score >= rule.threshold and not own.holds(m.start, m.end)
            )


def _leave_to_a_person(
    passages: Sequence[Passage],
    raw: Sequence[list[Span]],
    naming: Sequence[TypeRule],
    public: Sequence[Name],
    others: Sequence[Name],
) -> None:
    """Mr Okafor may be Councillor Okafor, named again, or her husband: where nobody else of that name is named in full,
    a person must say."""
    holders = {word: frozenset(n.words) for n in public for word in n.words}
    private = {
        word
        for n in others
        if len(n.words) > 1 and not holders.get(n.words[-1], frozenset()) >= {*n.words}
        for word in n.words
    }
    kinds = {type_ for rule in naming for type_ in rule.stands_for}
    if not holders or not kinds:
        return
    for passage, spans in zip(passages, raw, strict=True):
        for at, span in enumerate(spans):
            if span.type in kinds and span.score > UNSETTLED:
                words = name_of(passage.text[span.start : span.end]).words
                if words and words[-1] in holders and holders[words[-1]] >= {*words} and private.isdisjoint(words):
                    spans[at] = replace(
                        span, score=UNSETTLED, reason=f"{span.reason}; may be somebody in a public role"
                    )


def _confirmed(mention: Span, alone: Collection[tuple[int, int]]) -> Span:
    """A part of a name, believed more where another rule has found the same words by themselves."""
    if mention.score < PART or mention.score >= CONFIRMED or (mention.start, mention.end) not in alone:
        return mention
    return replace(mention, score=CONFIRMED, reason=f"{mention.reason}, and a name by itself")


def _plain(passages: Sequence[Passage], words: Sequence[Sequence[Word]], small: Sequence[Collection[int]]) -> set[str]:
    """Words that the document writes in small letters, but for names where all is small."""
    return {
        word.key
        for passage, own, loose in zip(passages, words, small, strict=True)
        for word in plain_words(passage.text, own)
        if word.key in WORDS or word.start not in loose
    }


def _seed(passage: Passage, span: Span, spans: Sequence[Span], naming: Sequence[TypeRule]) -> Name | None:
    """The name in a span that is sure enough to be looked for elsewhere."""
    rule = next((r for r in naming if r.type == span.type), None)
    if rule is None or span.score < FAINT_SCORE or (rule.stands_for and span.score < SEED_SCORE):
        return None
    name = name_of(
        _bare_name(passage.text, span, spans, rule),
        sure=span.score >= SURE_SCORE,
        certain=span.score >= CERTAIN_SCORE,
        faint=span.score < SEED_SCORE,
    )
    return name if name.words and (len(name.words) > 1 or not name.faint) else None


def _bare_name(text: str, span: Span, spans: Sequence[Span], rule: TypeRule) -> str:
    """The name within a span that holds an office as well: what the type that it stands for found inside it."""
    if not rule.stands_for:
        return text[span.start : span.end]
    inside = [s for s in spans if s.type in rule.stands_for and span.start <= s.start and s.end <= span.end]
    chosen = max(inside, key=lambda s: s.end - s.start, default=span)
    return text[chosen.start : chosen.end]


def _others(passages: Sequence[Passage], everything: Sequence[Sequence[Span]], naming: set[str]) -> list[list[Span]]:
    """Spans of more than one word that something else claims, and no rule is certain that they are a name."""
    claims: list[list[Span]] = []
    for passage, spans in zip(passages, everything, strict=True):
        names = {(s.start, s.end) for s in spans if s.type in naming and s.score >= CERTAIN_SCORE}
        claims.append(
            [
                s
                for s in spans
                if s.type not in naming and " " in passage.text[s.start : s.end] and (s.start, s.end) not in names
            ]
        )
    return claims


def _initials(passages: Sequence[Passage], seeds: Sequence[Sequence[tuple[Span, Name]]], type_: str) -> set[str]:
    return {
        letters
        for passage, own in zip(passages, seeds, strict=True)
        for letters in initials_given(
            passage.text, [s for s, _ in own if s.type == type_], [n for s, n in own if s.type == type_]
        )
    }
