"""The labelled text twin says what the redacted PDF says, and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redact.apply.redaction import apply
from redact.apply.text_twin import text_twin
from redact.extract.reader import extract
from redact.model.errors import CouldNotLook
from redact.model.plan import Plan, Region
from tests.leaks.conftest import LINES, SECRET, letter


def planned(withheld: str, content: bytes) -> tuple[Plan, str]:
    """A plan over the first place of a text, and the twin that comes of it."""
    source = extract(content)
    page = source.document.pages[0]
    start = page.text.index(withheld)
    boxes = page.boxes_of(start, start + len(withheld))
    plan = Plan("", "", "", "", (Region("1", 1, boxes, "40(2)", "s.40(2)", "PERSON", withheld),))
    redacted = extract(apply(plan, source.working).content)
    return plan, text_twin(source.document, redacted.document, plan)


def test_a_mark_is_written_in_words_where_it_stands() -> None:
    _, twin = planned(SECRET, letter())

    assert SECRET not in twin
    assert "by Adaeze [withheld: s.40(2)] of the northern team." in twin


def test_all_else_is_there_in_its_order() -> None:
    _, twin = planned(SECRET, letter())

    kept = twin.replace("[withheld: s.40(2)]", SECRET).split()
    assert kept == " ".join(LINES).split()


def test_a_name_over_two_lines_is_one_mark() -> None:
    lines = ["All the papers of the spring were seen by Adaeze", "Okafor of the northern team, and by nobody else."]
    _, twin = planned("Adaeze Okafor", letter(lines))

    assert twin.count("[withheld") == 1


def test_a_twin_that_would_say_more_than_the_pdf_is_refused() -> None:
    content = letter([f"Seen by {SECRET}.", f"Signed by {SECRET}."])
    source = extract(content)
    plan, _ = planned(SECRET, content)
    nothing_left = extract(letter(["Seen by nobody."])).document

    with pytest.raises(CouldNotLook):
        text_twin(source.document, nothing_left, replace(plan, regions=plan.regions))


def test_a_mark_parts_no_line_when_the_result_is_read_again() -> None:
    withheld = "Adaeze Okafor of the northern"  # wide enough that its label stands far from its neighbours
    source = extract(letter())
    page = source.document.pages[0]
    start = page.text.index(withheld)
    boxes = page.boxes_of(start, start + len(withheld))
    plan = Plan("", "", "", "", (Region("1", 1, boxes, "40(2)", "s.40(2)", "PERSON", withheld),))

    again = extract(apply(plan, source.working).content).document.pages[0].text

    assert "\t" not in again
    assert " ".join(again.split()) == " ".join(LINES).replace(withheld, "s.40(2)")
