"""Document to flags: passages to the detector, spans to places, one flag for each place."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from redact.detect.entities import entity_keys
from redact.detect.merge import Merged, merged
from redact.detect.overleaf import handed_back, joins_of
from redact.detect.passages import Place, places_of
from redact.detect.port import Detector
from redact.detect.repeats import with_repeats
from redact.detect.spreading import spread
from redact.detect.told_of import told_of
from redact.detect.words import name_of, words_of
from redact.model.decision import Verdict
from redact.model.document import Document, Surface
from redact.model.flag import Flag, Tier
from redact.model.geometry import Rect
from redact.model.heard import KnownName
from redact.model.passage import Passage
from redact.model.policy import Policy
from redact.model.span import Span


def flags_of(
    document: Document, detector: Detector, policy: Policy, known: Sequence[KnownName] = ()
) -> tuple[Flag, ...]:
    """All flags of a document that the policy speaks of, in reading order; `known` people are looked for as well.

    Raises CouldNotLook.
    """
    places = list(places_of(document))
    joins = joins_of(places)
    passages = [p.passage for p in places]
    everything = detector.detect([*passages, *(j.passage for j in joins)], policy.types)
    for index, span in handed_back(joins, everything[len(passages) :]):
        everything[index].append(span)
    settled = _settled_over(passages, everything[: len(passages)], policy, known)
    found = with_repeats(places, settled, policy)
    flags = [_flag(document, place, one, policy) for place, many in zip(places, found, strict=True) for one in many]
    return told_of(document, _with_entities(flags, policy), policy)


def spans_of(
    passages: Sequence[Passage], detector: Detector, policy: Policy, known: Sequence[KnownName] = ()
) -> list[list[Merged]]:
    """What the policy speaks of in each passage of one document, above its thresholds, people spread and merged."""
    return _settled_over(passages, detector.detect(passages, policy.types), policy, known)


def _settled_over(
    passages: Sequence[Passage], everything: Sequence[Sequence[Span]], policy: Policy, known: Sequence[KnownName]
) -> list[list[Merged]]:
    raw = [_above(spans, policy) for spans in everything]
    spread(passages, everything, raw, policy, known)
    return [_settled(spans, passage.text, policy) for passage, spans in zip(passages, raw, strict=True)]


def _above(spans: Sequence[Span], policy: Policy) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        rule = policy.rule(span.type)
        if rule is not None and span.score >= rule.threshold and span.end > span.start:
            kept.append(span)
    return kept


def _settled(spans: Sequence[Span], text: str, policy: Policy) -> list[Merged]:
    """Spans merged, and one proposal for each place.

    Where a type stands for others, their overlapping hits go, unless they name somebody besides. What is proposed to
    stay gives way to what goes and lies over it: an office's name does not keep the address in it.
    """
    kept = {r.type for r in policy.rules if r.verdict is Verdict.KEEP}
    going = merged((s for s in spans if s.type not in kept), policy.types)
    staying = merged((s for s in spans if s.type in kept), policy.types)
    for rule in policy.rules:
        if rule.stands_for:
            own = _Ordered(m for m in (staying if rule.type in kept else going) if m.type == rule.type)
            going = [
                m
                for m in going
                if m.type not in rule.stands_for or not any(_answers_for(o, m, text) for o in own.over(m))
            ]
    left = _Ordered(going)
    return sorted([*going, *(m for m in staying if not left.over(m))], key=lambda m: (m.start, m.end, m.type))


class _Ordered:
    """Stretches in reading order, to be asked which of them lie over another."""

    def __init__(self, found: Iterable[Merged]) -> None:
        self._found = sorted(found, key=lambda m: m.start)
        self._starts = [m.start for m in self._found]
        self._longest = max((m.end - m.start for m in self._found), default=0)

    def over(self, other: Merged) -> list[Merged]:
        """Those that share a character with `other`."""
        first = bisect_left(self._starts, other.start - self._longest)
        last = bisect_left(self._starts, other.end)
        return [m for m in self._found[first:last] if m.end > other.start]


def _answers_for(official: Merged, person: Merged, text: str) -> bool:
    outside = text[person.start : max(person.start, official.start)] + " " + text[official.end : person.end]
    return not name_of(outside).words or not any(w.capital for w in words_of(outside))


def _flag(document: Document, place: Place, one: Merged, policy: Policy) -> Flag:
    rule = policy.rule(one.type)
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
        reasons=(rule.reason, *one.reasons) if rule and rule.reason else one.reasons,
        tier=rule.tier(one.score) if rule else Tier.REVIEW,
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
