"""The answers as JSON: what the gate says, and what the baseline says of each finding."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipelines.gate import State, report_json
from pipelines.intake import printable
from pipelines.reports.answers import Answers, Told
from redact.wire.canonical import canonical_json


def as_json(answers: Answers) -> bytes:
    """Canonical JSON. `state` and `counts` are as weighed against the baseline; `accepted` may be null."""
    named = [replace(a.checked, path=Path(printable(a.checked.path))) for a in answers.files]
    content: dict[str, Any] = json.loads(report_json(named))
    for file, answer in zip(content["files"], answers.files, strict=True):
        file["state"] = answer.state.value
        for finding, told in zip(file["findings"], answer.told, strict=True):
            finding["accepted"] = _accepted(told)
    content["counts"] = {s.value: sum(1 for a in answers.files if a.state is s) for s in State}
    content["stale"] = [{"rule": e.rule, "file": e.file, "fingerprint": e.fingerprint} for e in answers.stale]
    return canonical_json(content)


def _accepted(told: Told) -> dict[str, Any] | None:
    entry = told.accepted
    if entry is None:
        return None
    return {
        "owner": entry.owner,
        "reason": entry.reason,
        "expires": entry.expires.isoformat(),
        "expired": told.expired,
    }
