"""Document to flags: passages to the detector, spans to places, one flag for each place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from redact.detect.merge import Merged, merged
from redact.detect.passages import Place, places_of
from redact.detect.people import Cover, Name, People, entity_keys, name_of, words_of
from redact.detect.port import Detector
from redact.detect.shown_too import shown_too
from redact.model.document import Document, Surface
from redact.model.flag import Flag
from redact.model.geometry import Rect
from redact.model.passage import Passage
from redact.model.policy import Policy, TypeRule
from redact.model.span import Span

SEED_SCORE = 0.8
"""A name must be this sure before its other mentions are looked for."""
SURE_SCORE = 0.9
"""A name behind a title or a label: its single words are somebody's, whatever else they may mean."""


def flags_of(document: Document, detector: Detector, policy: Policy) -> tuple[Flag, ...]:
    """All flags of a document that the policy speaks of, in reading order. Raises CouldNotLook."""
    places = list(places_of(document))
    found = shown_too(places, spans_of([p.passage for p in places], detector, policy), policy)
    flags = [_flag(document, place, one) for place, many in zip(places, found, strict=True) for one in many]
    return _with_entities(flags, policy)


def spans_of(passages: Sequence[Passage], detector: Detector, policy: Policy) -> list[list[Merged]]:
    """What the policy speaks of in each passage of one document, above its thresholds, people spread and merged."""
    everything = detector.detect(passages)
    raw = [_above(spans, policy) for spans in everything]
    naming = [r for r in policy.rules if r.names_people]
    if naming:
        _spread(passages, everything, raw, naming)
    return [
        _settled(merged(spans, policy.types), passage.text, policy)
        for passage, spans in zip(passages, raw, strict=True)
    ]


def _above(spans: Sequence[Span], policy: Policy) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        rule = policy.rule(span.type)
        if rule is not None and span.score >= rule.threshold and span.end > span.start:
            kept.append(span)
    return kept


def _spread(
    passages: Sequence[Passage],
    everything: Sequence[Sequence[Span]],
    raw: Sequence[list[Span]],
    naming: Sequence[TypeRule],
) -> None:
    """Add the other mentions of the people found, in every passage."""
    words = [words_of(p.text) for p in passages]
    types = {r.type: r.stands_for for r in naming}
    named: dict[str, list[Name]] = {t: [] for t in types}
    for passage, spans in zip(passages, raw, strict=True):
        for span in spans:
            if span.type in types and span.score >= SEED_SCORE:
                text = _bare_name(passage.text, span, spans, types[span.type])
                named[span.type].append(name_of(text, sure=span.score >= SURE_SCORE))
    public = [n for t, stands_for in types.items() if stands_for for n in named[t]]
    settled = {n.words for n in public}
    others = [
        [s for s in spans if s.type not in types and " " in passage.text[s.start : s.end]]
        for passage, spans in zip(passages, everything, strict=True)
    ]
    for rule in naming:
        known = named[rule.type] if rule.stands_for else [n for n in named[rule.type] if n.words not in settled]
        public_of = () if rule.stands_for else public
        people = People(known, public_of, words, others, spread_parts=not rule.stands_for)
        for i, spans in enumerate(raw):
            own = Cover(s for s in spans if s.type == rule.type)
            spans.extend(
                m for m in people.mentions(i, rule.type) if m.score >= rule.threshold and not own.holds(m.start, m.end)
            )


def _bare_name(text: str, span: Span, spans: Sequence[Span], stands_for: str) -> str:
    """The name within a span that holds an office as well: what the type that it stands for found inside it."""
    inside = [s for s in spans if stands_for and s.type == stands_for and span.start <= s.start and s.end <= span.end]
    chosen = max(inside, key=lambda s: s.end - s.start, default=span)
    return text[chosen.start : chosen.end]


def _settled(found: list[Merged], text: str, policy: Policy) -> list[Merged]:
    """Where a type stands for another, the other's overlapping hits go, unless they name somebody besides."""
    for rule in policy.rules:
        if rule.stands_for:
            own = [m for m in found if m.type == rule.type]
            found = [m for m in found if m.type != rule.stands_for or not any(_answers_for(o, m, text) for o in own)]
    return found


def _answers_for(official: Merged, person: Merged, text: str) -> bool:
    if person.end <= official.start or official.end <= person.start:
        return False
    outside = text[person.start : max(person.start, official.start)] + " " + text[official.end : person.end]
    return not name_of(outside).words or not any(w.capital for w in words_of(outside))


def _flag(document: Document, place: Place, one: Merged) -> Flag:
    boxes: tuple[Rect, ...] = ()
    if place.surface is Surface.PAGE:
        boxes = document.pages[place.page - 1].boxes_of(one.start, one.end)
    elif (box := document.notes[place.note].box) is not None:
        boxes = (box,)
    return Flag(
        id=_id(document.digest, place, one, boxes),
        page=place.page,
        surface=place.surface,
        note=place.note,
        start=one.start,
        end=one.end,
        boxes=tuple(b.rounded() for b in boxes),
        text=place.passage.text[one.start : one.end],
        type=one.type,
        score=round(one.score, 4),
        rules=one.rules,
        reasons=one.reasons,
    )


def _id(digest: str, place: Place, one: Merged, boxes: Sequence[Rect]) -> str:
    """From document, place and type alone, so that detecting again, with other rules or scores, keeps decisions."""
    where = ";".join(",".join(f"{v:.0f}" for v in b.as_tuple()) for b in boxes) or f"{one.start}-{one.end}"
    if place.surface is not Surface.PAGE:
        where = f"{place.note}:{one.start}-{one.end}"
    source = f"{digest}|{place.surface}|{place.page}|{where}|{one.type}"
    return hashlib.sha256(source.encode()).hexdigest()[:20]


def _with_entities(flags: Sequence[Flag], policy: Policy) -> tuple[Flag, ...]:
    naming = {r.type for r in policy.rules if r.names_people}
    people = [i for i, f in enumerate(flags) if f.type in naming]
    keys = entity_keys([name_of(flags[i].text) for i in people])
    by_index = dict(zip(people, keys, strict=True))
    return tuple(replace(f, entity=by_index[i]) if by_index.get(i) else f for i, f in enumerate(flags))


def moved_to(document: Document, found: Sequence[Flag]) -> list[Flag]:
    """Flags that a second look at the redacted file raised, as flags of the document that it was made from.

    Redaction moves nothing, so places are the same in both; text beside the pages is not carried, so none is expected.
    """
    moved: list[Flag] = []
    for flag in found:
        if flag.surface is not Surface.PAGE:
            continue
        page = document.pages[flag.page - 1]
        inside = sorted({i for box in flag.boxes for i in page.chars_in(box)})
        start, end = (inside[0], inside[-1] + 1) if inside else (0, 0)
        place = Place(flag.page, Surface.PAGE, -1, Passage(page.text))
        one = Merged(start, end, flag.type, flag.score, flag.rules, flag.reasons)
        moved.append(
            replace(
                flag,
                id=_id(document.digest, place, one, flag.boxes),
                start=start,
                end=end,
                reasons=("found when the redacted page was read again", *flag.reasons),
            )
        )
    return moved
