"""SARIF 2.1.0: the parts of the standard that we use, as a schema of our own; and what readers make of it."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from pipelines.gate import Checked
from pipelines.reports.answers import Answers, answers_of
from pipelines.reports.sarif import as_sarif
from redact import __version__
from redact.model.rules import RULES
from tests.pipelines.answered import AWKWARD, BOXED, COMMENT, TODAY, accepted, answers


def thing(required: str = "", **properties: Any) -> dict[str, Any]:
    """A schema of an object that has these properties and no other."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": required.split(),
    }


def rows(items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **more}


TEXT = {"type": "string", "minLength": 1}
INDEX = {"type": "integer", "minimum": 0}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
BAG = {"type": "object"}
MESSAGE = thing("text", text=TEXT, markdown=TEXT)
DESCRIPTOR = thing(
    "id",
    id=TEXT,
    name=TEXT,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=thing(level=LEVEL),
    properties=BAG,
)
ARTIFACT = thing("uri", uri={"type": "string", "pattern": r"^[!#-;=?-\[\]_a-z~]+$"}, uriBaseId=TEXT)
PHYSICAL = thing("artifactLocation", artifactLocation=ARTIFACT, region=thing("startLine", startLine={"const": 1}))
LOCATION = thing("physicalLocation", physicalLocation=PHYSICAL, logicalLocations=rows(thing(name=TEXT)), properties=BAG)
RESULT = thing(
    "ruleId ruleIndex level message locations partialFingerprints",
    ruleId=TEXT,
    ruleIndex=INDEX,
    level=LEVEL,
    message=MESSAGE,
    locations=rows(LOCATION, minItems=1),
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    baselineState={"enum": ["new", "unchanged", "updated", "absent"]},
    suppressions=rows(
        thing(
            "kind",
            kind={"enum": ["inSource", "external"]},
            status={"enum": ["accepted", "underReview", "rejected"]},
            justification=TEXT,
            properties=BAG,
        ),
        uniqueItems=True,
    ),
)
NOTIFICATION = thing(
    "message",
    level=LEVEL,
    message=MESSAGE,
    descriptor=thing("id", id=TEXT, index=INDEX),
    locations=rows(LOCATION, uniqueItems=True),
)
DRIVER = thing(
    "name rules",
    name=TEXT,
    version=TEXT,
    semanticVersion=TEXT,
    rules=rows(DESCRIPTOR, uniqueItems=True),
    notifications=rows(DESCRIPTOR, uniqueItems=True),
)
RUN = thing(
    "tool",
    tool=thing("driver", driver=DRIVER),
    automationDetails=thing(id=TEXT),
    invocations=rows(
        thing(
            "executionSuccessful",
            executionSuccessful={"type": "boolean"},
            toolExecutionNotifications=rows(NOTIFICATION),
        ),
        minItems=1,
    ),
    originalUriBaseIds={"type": "object", "additionalProperties": thing(uri=TEXT, description=MESSAGE)},
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results=rows(RESULT),
)
SARIF = thing("version runs", **{"$schema": TEXT, "version": {"const": "2.1.0"}, "runs": rows(RUN, minItems=1)})


def run_of(weighed: Answers) -> dict[str, Any]:
    log = json.loads(as_sarif(weighed))
    jsonschema.validate(log, SARIF)
    (run,) = log["runs"]
    return dict(run)


@pytest.mark.parametrize("unread", [False, True])
def test_it_holds_what_the_standard_asks_for(unread: bool) -> None:
    run_of(answers(unread=unread))
    run_of(answers(accepted(BOXED, AWKWARD), accepted(COMMENT, Path("gone.pdf")), unread=unread))
    run_of(answers_of([Checked(Path("clean.pdf"))], TODAY))


def test_each_rule_stands_once_with_its_remedy_and_each_result_points_at_its_own() -> None:
    run = run_of(answers())
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("redact", __version__)
    assert [rule["id"] for rule in driver["rules"]] == sorted(RULES)
    for rule in driver["rules"]:
        known = RULES[rule["id"]]
        assert rule["help"]["text"] == known.remedy
        assert known.remedy in rule["help"]["markdown"]
        assert rule["defaultConfiguration"] == {"level": known.level.value}
        assert re.fullmatch("([A-Z][a-z0-9]*)+", rule["name"])
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == RULES[result["ruleId"]].level.value


def test_a_result_says_where() -> None:
    note, comment, boxed = run_of(answers())["results"]
    (place,) = boxed["locations"]
    address = place["physicalLocation"]["artifactLocation"]
    assert address == {"uri": "a%20b%25c%2Cd%3A%C3%A9%3C%26%3E%22%23%3F.pdf", "uriBaseId": "%SRCROOT%"}
    assert place["logicalLocations"] == [{"name": "page 3"}]
    assert place["properties"] == {"page": 3, "bbox": [10.0, 20.0, 30.0, 40.0]}
    assert boxed["message"] == {"text": "Page 3: text lies under a dark box: remove it."}
    assert comment["locations"][0]["properties"] == {"page": 1}
    assert "logicalLocations" not in note["locations"][0]


def test_fingerprints_are_the_same_in_two_runs_and_no_two_alike() -> None:
    one, other = (
        [result["partialFingerprints"] for result in run_of(answers(*entries))["results"]]
        for entries in ((), (accepted(BOXED, AWKWARD),))
    )
    assert one == other
    assert len({print_["redact/v1"] for print_ in one}) == len(one)


def test_what_could_not_be_looked_at_is_no_success() -> None:
    (invocation,) = run_of(answers())["invocations"]
    assert not invocation["executionSuccessful"]
    (told,) = invocation["toolExecutionNotifications"]
    assert told["level"] == "error"
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "locked.pdf"
    (invocation,) = run_of(answers(unread=False))["invocations"]
    assert invocation == {"executionSuccessful": True, "toolExecutionNotifications": []}


def test_what_is_accepted_is_suppressed_for_a_reason_and_what_expired_is_not() -> None:
    yesterday = TODAY - timedelta(1)
    _, comment, boxed = run_of(answers(accepted(BOXED, AWKWARD), accepted(COMMENT, AWKWARD, yesterday)))["results"]
    assert boxed["baselineState"] == comment["baselineState"] == "unchanged"
    (suppression,) = boxed["suppressions"]
    assert (suppression["kind"], suppression["justification"]) == ("external", "published in 2019")
    assert comment["suppressions"] == []
    assert "was accepted by A. Reviewer until 2026-11-22" in comment["message"]["text"]
    assert {result["baselineState"] for result in run_of(answers(accepted(BOXED, Path("x"))))["results"]} == {"new"}
    assert all("baselineState" not in result for result in run_of(answers())["results"])
