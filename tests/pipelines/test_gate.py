"""The gate's own judgement: which findings fail a file, and under which rule each layer is reported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from pipelines.gate import Checked, State, check, exit_code
from redact.model.errors import Exit
from redact.model.passage import Passage
from redact.model.policy import Policy
from redact.model.report import Finding
from redact.model.rules import RULES
from redact.model.span import Span
from redact.wire.policy import read_policy
from tests.verify.strangers.stranger import OVER, SECRET, annotation, page, said


class Names:
    """Knows one name."""

    digest = "0" * 64

    def detect(self, passages: Sequence[Passage], wanted: object = None) -> list[list[Span]]:
        return [
            [Span(m.start(), m.end(), "PERSON", 0.95, "test") for m in re.finditer(re.escape(SECRET), passage.text)]
            for passage in passages
        ]


@pytest.fixture(scope="module")
def policy() -> Policy:
    return read_policy(None)


def rules(folder: Path, content: bytes, policy: Policy) -> list[str]:
    path = folder / "paper.pdf"
    path.write_bytes(content)
    (checked,) = check([path], Names(), policy)
    assert checked.reasons == ()
    assert all(finding.rule in RULES for finding in checked.findings)
    return [finding.rule for finding in checked.findings]


def test_a_name_on_the_page(tmp_path: Path, policy: Policy) -> None:
    assert rules(tmp_path, page(said()), policy) == ["RED101"]


def test_a_name_under_a_box_is_told_once_as_hidden_and_once_as_covered(tmp_path: Path, policy: Policy) -> None:
    assert sorted(rules(tmp_path, page(said() + f"0 g {OVER} f"), policy)) == ["RED102", "RED201"]


def test_a_name_off_the_page_is_found_in_its_layer(tmp_path: Path, policy: Policy) -> None:
    assert sorted(rules(tmp_path, page(said(x=700)), policy)) == ["RED102", "RED208"]


def test_a_name_in_a_comment(tmp_path: Path, policy: Policy) -> None:
    content = page("", annotation("Text", Contents=f"Ask {SECRET}"))
    assert sorted(rules(tmp_path, content, policy)) == ["RED103", "RED213"]


def test_the_shape_is_told_and_not_the_name(tmp_path: Path, policy: Policy) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(page(said()))
    (checked,) = check([path], Names(), policy)
    assert "(of the form Aa Aa)" in checked.findings[0].message
    assert "Okafor" not in checked.findings[0].message


def test_notes_alone_do_not_fail_a_file() -> None:
    note = Finding("revisions", 0, "an older revision shows the same", rule="RED309")
    fault = Finding("hidden_words", 1, "text lies under a dark box", rule="RED201")
    path = Path("paper.pdf")
    assert Checked(path, (note,)).state is State.CLEAN
    assert Checked(path, (note,), ("a page could not be read",)).state is State.COULD_NOT_LOOK
    assert Checked(path, (note, fault)).state is State.FINDINGS
    assert exit_code([Checked(path, (note,))]) is Exit.CLEAN
