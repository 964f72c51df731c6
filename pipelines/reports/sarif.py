"""The answers as SARIF 2.1.0 (OASIS), which GitHub code scanning and others read."""

from __future__ import annotations

from typing import Any

from pipelines.reports.answers import Answer, Answers, Told
from pipelines.reports.file_places import file_uri
from pipelines.reports.wording import verdict_of
from redact import __version__
from redact.model.report import Finding
from redact.model.rules import RULES, Rule
from redact.wire.canonical import readable_json

VERSION = "2.1.0"
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
"""The standard's own name for its schema. Readers ask for it; nothing here fetches it."""
ROOT = "%SRCROOT%"
FINGERPRINT = "redact/v1"
UNREAD = "could-not-look"


def as_sarif(answers: Answers) -> bytes:
    """One run, the same bytes for the same answers: no hour, no machine, no word of a document."""
    rules = sorted(RULES.values(), key=lambda rule: rule.id)
    index = {rule.id: i for i, rule in enumerate(rules)}
    unread = [_notification(answer, reason) for answer in answers.files for reason in answer.checked.reasons]
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "redact",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in rules],
                "notifications": [
                    {
                        "id": UNREAD,
                        "name": "CouldNotLook",
                        "shortDescription": {"text": "A file, or a part of it, could not be looked at."},
                        "fullDescription": {"text": "What could not be looked at is not clean."},
                        "defaultConfiguration": {"level": "error"},
                    }
                ],
            }
        },
        "automationDetails": {"id": "redact-check/"},
        "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": unread}],
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder that the check ran in."}}},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(answer, told, index[told.rule.id], answers.weighed)
            for answer in answers.files
            for told in answer.told
        ],
    }
    return readable_json({"$schema": SCHEMA, "version": VERSION, "runs": [run]})


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.meaning},
        "fullDescription": {"text": f"{rule.meaning} {rule.remedy}"},
        "help": {"text": rule.remedy, "markdown": f"**What to do:** {rule.remedy}"},
        "defaultConfiguration": {"level": rule.level.value},
        "properties": {"tags": ["privacy", rule.id[:4].lower() + "xx"]},
    }


def _result(answer: Answer, told: Told, index: int, weighed: bool) -> dict[str, Any]:
    finding = told.finding
    place = f"Page {finding.page}: " if finding.page else ""
    text = f"{place}{finding.message}{verdict_of(told) if told.expired else ''}."
    result: dict[str, Any] = {
        "ruleId": told.rule.id,
        "ruleIndex": index,
        "level": told.rule.level.value,
        "message": {"text": text},
        "locations": [_location(answer, finding)],
        "partialFingerprints": {FINGERPRINT: told.fingerprint},
    }
    if weighed:
        result["baselineState"] = "new" if told.accepted is None else "unchanged"
        result["suppressions"] = []
    if told.accepted is not None and not told.expired:
        result["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": told.accepted.reason,
                "properties": {"owner": told.accepted.owner, "expires": told.accepted.expires.isoformat()},
            }
        ]
    return result


def _location(answer: Answer, finding: Finding) -> dict[str, Any]:
    """A PDF has no lines. GitHub code scanning takes no result without one, so that each stands on line 1; the place
    itself is under `properties`, in points from the top left of the unrotated page."""
    physical = {"artifactLocation": _artifact(answer), "region": {"startLine": 1}}
    location: dict[str, Any] = {"physicalLocation": physical}
    if finding.page:
        location["logicalLocations"] = [{"name": f"page {finding.page}"}]
        location["properties"] = {"page": finding.page}
        if finding.box:
            location["properties"]["bbox"] = list(finding.box.rounded().as_tuple())
    return location


def _artifact(answer: Answer) -> dict[str, Any]:
    uri, relative = file_uri(answer.checked.path)
    return {"uri": uri, "uriBaseId": ROOT} if relative else {"uri": uri}


def _notification(answer: Answer, reason: str) -> dict[str, Any]:
    return {
        "level": "error",
        "descriptor": {"id": UNREAD, "index": 0},
        "message": {"text": f"Could not look: {reason}"},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(answer)}}],
    }
