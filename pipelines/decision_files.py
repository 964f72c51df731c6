"""Files by which people decide: the list of what waits, written by a run, filled in, and given back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from redact.decide.planning import Waiting
from redact.model.decision import Acceptance, Authority, Decision, Verdict
from redact.model.document import FactKind
from redact.model.errors import UsageError
from redact.model.flag import Flag
from redact.model.policy import Policy
from redact.wire.canonical import readable_json
from redact.wire.codec import Decided, decode

SCHEMA = "redact/waiting"
VERSION = 1
HOW_TO = (
    "For each flag write a verdict (redact or keep), for keep a reason, and your name under by; for each fact that "
    "you looked at yourself, your name under accepted_by. Then run again with --decisions and this file. What is "
    "left empty goes on waiting."
)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _FlagItem(_Strict):
    flag: str
    document: str
    file: str
    page: int
    type: str
    text: str
    reasons: list[str]
    suggestion: str
    provision: str
    verdict: str
    reason: str
    by: str


class _FactItem(_Strict):
    document: str
    file: str
    page: int
    kind: FactKind
    detail: str
    accepted_by: str
    reason: str


class _WaitingFile(_Strict):
    model_config = ConfigDict(extra="ignore")
    flags: list[_FlagItem] = []
    facts: list[_FactItem] = []


def read_waiting(path: Path) -> _WaitingFile:
    """The list as it lies there, maybe half filled in; empty where there is none.

    Raises UsageError for one that can't be understood: somebody worked on it, so it is not written over.
    """
    if not path.is_file():
        return _WaitingFile()
    raw = _json(path.read_bytes(), str(path))
    if not isinstance(raw, dict) or raw.get("schema") != SCHEMA:
        raise UsageError("this is not a list of what waits", "Mend it, or move it away.", str(path))
    return _parsed(raw, str(path))


def refuse_unread_answers(path: Path) -> None:
    """Raises UsageError when somebody has begun to fill in the list: a policy must not decide over their heads."""
    written = read_waiting(path)
    if any(i.verdict.strip() for i in written.flags) or any(f.accepted_by.strip() for f in written.facts):
        raise UsageError(
            "the list of what waits holds answers that were not given yet",
            "Add --decisions with this file, or clear the answers.",
            str(path),
        )


def waiting_file(
    waiting: Iterable[Waiting], names: Mapping[str, str], policy: Policy, before: _WaitingFile | None = None
) -> bytes:
    """The list of what waits, ready to be filled in; empty when nothing does. Internal: it quotes the documents.

    `names` are the files by digest of the documents that were looked at now. What `before` says of others still
    waits, and what was written under the same flags and facts stays written.
    """
    before = before or _WaitingFile()
    written = {i.flag: i for i in before.flags}
    files = dict(names)
    files |= {i.document: i.file for i in before.flags}
    files |= {f.document: f.file for f in before.facts}
    accepted = {(f.document, f.page, f.kind): f for f in before.facts}
    flags: list[dict[str, Any]] = [item.model_dump(mode="json") for item in before.flags if item.document not in names]
    facts: list[dict[str, Any]] = [item.model_dump(mode="json") for item in before.facts if item.document not in names]
    for one in waiting:
        for flag in one.flags:
            item = _to_decide(flag, one.document, files[one.document], policy)
            old = written.get(flag.id)
            if old and (old.verdict or old.by):
                item = item.model_copy(update=old.model_dump(include={"verdict", "provision", "reason", "by"}))
            flags.append(item.model_dump(mode="json"))
        for fact in one.facts:
            answer = accepted.get((one.document, fact.page, fact.kind))
            item_ = _FactItem(
                document=one.document,
                file=files[one.document],
                page=fact.page,
                kind=fact.kind,
                detail=fact.detail,
                accepted_by=answer.accepted_by if answer else "",
                reason=answer.reason if answer else "",
            )
            facts.append(item_.model_dump(mode="json"))
    if not flags and not facts:
        return b""
    return readable_json({"schema": SCHEMA, "version": VERSION, "how_to": HOW_TO, "flags": flags, "facts": facts})


def _to_decide(flag: Flag, document: str, file: str, policy: Policy) -> _FlagItem:
    rule = policy.rule(flag.type)
    return _FlagItem(
        flag=flag.id,
        document=document,
        file=file,
        page=flag.page,
        type=flag.type,
        text=flag.text,
        reasons=list(flag.reasons),
        suggestion=rule.verdict.value if rule else "",
        provision=rule.provision if rule else "",
        verdict="",
        reason=rule.reason if rule else "",
        by="",
    )


def read_decisions(path: Path) -> Decided:
    """Decisions of people from a filled-in list, or from a `redact/decisions` file.

    Raises UsageError with the file and the place for a verdict that is none or a value that does not fit.
    """
    where = str(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UsageError(f"can't read it ({error.strerror})", "Check the path.", where) from None
    raw = _json(content, where)
    if isinstance(raw, dict) and raw.get("schema") == SCHEMA:
        return _filled_in(raw, where)
    return decode(Decided, content, where)


def check_decisions(decided: Decided, policy: Policy, where: str) -> None:
    """Raises UsageError for a decision without a name, a provision that the scheme does not have, a decision to keep
    without a reason, or a policy's decision passed off as read."""
    for decision in decided.decisions:
        _check(decision, policy, where)
    if any(not a.by.strip() for a in decided.acceptances):
        raise UsageError("an acceptance names nobody", "Only a named person may accept what was not read.", where)


def _json(content: bytes, where: str) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise UsageError("this is not JSON", "Check its quotes and commas.", where) from None


def _parsed(raw: dict[str, Any], where: str) -> _WaitingFile:
    if raw.get("version") != VERSION:
        raise UsageError(f"{SCHEMA} is of a version that is not known here", "Update `redact`.", where)
    try:
        return _WaitingFile.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(p) for p in first["loc"])
        raise UsageError(f"{place}: {first['type'].replace('_', ' ')}", "Correct it and run again.", where) from None


def _filled_in(raw: dict[str, Any], where: str) -> Decided:
    parsed = _parsed(raw, where)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    decisions: list[Decision] = []
    for i, item in enumerate(parsed.flags):
        if not item.verdict.strip():
            continue
        try:
            verdict = Verdict(item.verdict.strip().lower())
        except ValueError:
            raise UsageError(f"flags.{i}.verdict: neither redact nor keep", "Write one of the two.", where) from None
        provision = item.provision if verdict is Verdict.REDACT else ""
        decisions.append(Decision(item.flag, verdict, provision, item.reason, item.by.strip(), Authority.PERSON, now))
    acceptances = tuple(
        Acceptance(f.document, f.page, f.kind, f.accepted_by.strip(), f.reason, now)
        for f in parsed.facts
        if f.accepted_by.strip()
    )
    return Decided(tuple(decisions), acceptances)


def _check(decision: Decision, policy: Policy, where: str) -> None:
    place = f"flag {decision.flag}"
    if decision.authority is not Authority.PERSON:
        raise UsageError(f"{place}: a policy's decision can't be read from a file", "Use --approve all.", where)
    if not decision.by.strip():
        raise UsageError(f"{place}: the decision names nobody", "Write who decided under by.", where)
    if decision.verdict is Verdict.REDACT and policy.scheme.provision(decision.provision) is None:
        known = ", ".join(p.code for p in policy.scheme.provisions)
        raise UsageError(f"{place}: the scheme has no such provision", f"It has: {known}.", where)
    if decision.verdict is Verdict.KEEP and not decision.reason.strip():
        raise UsageError(f"{place}: what is kept needs a reason", "Write one under reason.", where)
