"""The answers as JUnit XML: a suite a run, a test case a file. GitLab, Jenkins and others show it."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from pipelines.reports.answers import Answer, Answers, Told
from pipelines.reports.wording import line_of

SUITE, CLASS = "redact check", "redact.check"

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 §2.2 has no way to write, not even escaped."""


def as_junit(answers: Answers) -> bytes:
    """UTF-8 XML. Findings that stand are one failure, reasons not to have looked one error, the accepted are output."""
    cases = answers.files
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(1 for a in cases if _failing(a))),
        "errors": str(sum(1 for a in cases if a.checked.reasons)),
        "skipped": "0",
    }
    root = Element("testsuites", {"name": SUITE, **counts})
    suite = SubElement(root, "testsuite", {"name": SUITE, **counts})
    for answer in cases:
        _case(suite, answer)
    if answers.stale:
        lines = [f"accepted and not found: {e.rule} in {e.file} (line {e.line} of the baseline)" for e in answers.stale]
        SubElement(suite, "system-out").text = _written("\n".join(lines))
    indent(root)
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _case(suite: Element, answer: Answer) -> None:
    case = SubElement(suite, "testcase", {"classname": CLASS, "name": _written(answer.file)})
    failing = _failing(answer)
    if failing:
        rules = ", ".join(sorted({one.rule.id for one in failing}))
        message = f"{len(failing)} finding{'' if len(failing) == 1 else 's'}: {rules}"
        lines = "\n".join(line_of(one) for one in failing)
        SubElement(case, "failure", {"message": message, "type": rules}).text = _written(lines)
    if answer.checked.reasons:
        attributes = {"message": "could not look", "type": "could_not_look"}
        SubElement(case, "error", attributes).text = _written("\n".join(answer.checked.reasons))
    other = [line_of(one) for one in answer.told if not one.stands]
    if other:
        SubElement(case, "system-out").text = _written("\n".join(other))


def _failing(answer: Answer) -> list[Told]:
    return [one for one in answer.told if one.stands]


def _written(text: str) -> str:
    return _NOT_XML.sub(lambda m: f"\\x{ord(m.group()):02x}", text)
