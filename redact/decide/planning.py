"""Flags and decisions to a Plan, or a list of what still waits. Nothing undecided passes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from redact.model.decision import Acceptance, Authority, Decision, Verdict
from redact.model.document import Fact, Surface
from redact.model.flag import Flag
from redact.model.geometry import Rect
from redact.model.plan import Kept, Plan, Region
from redact.model.policy import Policy

MARKED = "MARKED_BY_HAND"
"""The type of a flag that a person raised: its place goes, whatever was decided of a place that it lies over."""
MOST = 0.5
"""A mark that takes this share of a box's height takes the box over its own length."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a person must still say of one document: flags without a decision, facts that nobody answers for."""

    document: str
    flags: tuple[Flag, ...] = ()
    facts: tuple[Fact, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.flags or self.facts)


def needs_decision(flag: Flag) -> bool:
    """Text beside the page never reaches a release; there is nothing to decide."""
    return flag.surface is Surface.PAGE


def standing(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """The decision that stands for each flag: the last one, but a policy's never supersedes a person's."""
    last: dict[str, Decision] = {}
    for decision in decisions:
        before = last.get(decision.flag)
        if before and before.authority is Authority.PERSON and decision.authority is Authority.POLICY:
            continue
        last[decision.flag] = decision
    return last


def signature(policy: Policy) -> str:
    """How a policy signs its own decisions: by name, version and the first digits of its digest."""
    return f"policy {policy.name} {policy.version} ({policy.digest[:12]})"


def decisions_of(policy: Policy, flags: Iterable[Flag], already: Mapping[str, Decision]) -> list[Decision]:
    """The policy's own decisions on flags that nobody has decided: `--approve all`. Never a person's."""
    made: list[Decision] = []
    for flag in flags:
        rule = policy.rule(flag.type)
        if rule is None or flag.id in already or not needs_decision(flag):
            continue
        made.append(
            Decision(
                flag=flag.id,
                verdict=rule.verdict,
                provision=rule.provision if rule.verdict is Verdict.REDACT else "",
                reason=rule.reason,
                by=signature(policy),
                authority=Authority.POLICY,
            )
        )
    return made


def waiting_of(
    document: str,
    flags: Sequence[Flag],
    facts: Sequence[Fact],
    decided: Mapping[str, Decision],
    accepted: Iterable[Acceptance],
) -> Waiting:
    """What stops the document of this digest."""
    answered = {(a.page, a.kind) for a in accepted if a.document == document and a.by.strip()}
    return Waiting(
        document,
        tuple(f for f in flags if needs_decision(f) and f.id not in decided),
        tuple(f for f in facts if (f.page, f.kind) not in answered),
    )


def plan_of(
    document: str,
    flags: Sequence[Flag],
    decided: Mapping[str, Decision],
    policy: Policy,
    flags_digest: str,
    decisions_digest: str,
    terms: Iterable[str] = (),
) -> Plan:
    """The plan for a document of which nothing waits. Raises ValueError for a flag without a decision.

    `terms` are words that a person marked wherever they occur: the verifier looks for them, found here or not.
    """
    regions: list[Region] = []
    kept: list[Kept] = []
    for flag in flags:
        if not needs_decision(flag):
            continue
        decision = decided.get(flag.id)
        if decision is None:
            raise ValueError(f"flag {flag.id} is undecided")
        if decision.verdict is Verdict.REDACT:
            provision = policy.scheme.provision(decision.provision)
            regions.append(
                Region(
                    id=flag.id,
                    page=flag.page,
                    boxes=flag.boxes,
                    provision=decision.provision,
                    label=provision.label if provision else decision.provision,
                    type=flag.type,
                    withheld=flag.text,
                    authority=decision.authority,
                )
            )
        else:
            kept.append(Kept(flag.page, flag.boxes, flag.type, decision.reason, decision.authority))
    beside = {f.text for f in flags if not needs_decision(f) and f.text.strip()} | set(terms)
    return Plan(
        document=document,
        flags=flags_digest,
        decisions=decisions_digest,
        policy=policy.digest,
        regions=tuple(regions),
        kept=tuple(_still_kept(kept, [r for r in regions if r.type == MARKED])),
        left_behind=tuple(sorted(beside)),
    )


def _still_kept(kept: Iterable[Kept], marks: Sequence[Region]) -> Iterator[Kept]:
    """What is kept on purpose, without what a person marked all the same."""
    by_page: dict[int, list[Rect]] = {}
    for region in marks:
        by_page.setdefault(region.page, []).extend(region.boxes)
    for one in kept:
        over = by_page.get(one.page)
        if not over:
            yield one
            continue
        boxes = tuple(part for box in one.boxes for part in _without(box, over))
        if boxes or not one.boxes:
            yield replace(one, boxes=boxes)


def _without(box: Rect, marks: Iterable[Rect]) -> list[Rect]:
    """What marks leave of one line's box: the parts before and behind them."""
    left = [box]
    for mark in marks:
        left = [part for piece in left for part in _parts(piece, mark)]
    return left


def _parts(box: Rect, mark: Rect) -> list[Rect]:
    high = min(box.y1, mark.y1) - max(box.y0, mark.y0)
    wide = min(box.x1, mark.x1) - max(box.x0, mark.x0)
    if high <= 0 or wide <= 0:
        return [box]
    if box.width >= box.height and high >= MOST * box.height:
        parts = (Rect(box.x0, box.y0, mark.x0, box.y1), Rect(mark.x1, box.y0, box.x1, box.y1))
    elif box.width < box.height and wide >= MOST * box.width:
        parts = (Rect(box.x0, box.y0, box.x1, mark.y0), Rect(box.x0, mark.y1, box.x1, box.y1))
    else:
        return [box]
    return [part for part in parts if part.x0 < part.x1 and part.y0 < part.y1]
