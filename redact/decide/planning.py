"""Flags and decisions to a Plan, or a list of what still waits. Nothing undecided passes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from redact.model.decision import Acceptance, Authority, Decision, Verdict
from redact.model.document import Fact, Surface
from redact.model.flag import Flag
from redact.model.plan import Kept, Plan, Region
from redact.model.policy import Policy


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
) -> Plan:
    """The plan for a document of which nothing waits. Raises ValueError for a flag without a decision."""
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
    beside = {f.text for f in flags if not needs_decision(f) and f.text.strip()}
    return Plan(
        document=document,
        flags=flags_digest,
        decisions=decisions_digest,
        policy=policy.digest,
        regions=tuple(regions),
        kept=tuple(kept),
        left_behind=tuple(sorted(beside)),
    )
