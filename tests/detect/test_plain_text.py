"""Plain text gets the labels that its columns, its colons and its ticks give."""

from __future__ import annotations

import pytest

from redact.detect.plain_text import labels_in, passage_of
from redact.model.document import Label


def said(text: str) -> list[tuple[str, str]]:
    passage = passage_of(text)
    return [(text[m.start : m.end], t) for m in passage.labels for t in m.texts]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Surname: Okafor\nDOB: 12/03/1987 Sex: F", [("Okafor", "Surname"), ("12/03/1987", "DOB"), ("F", "Sex")]),
        ("Name = Mr Hart\nDOB = 20/12/2017", [("Mr Hart", "Name"), ("20/12/2017", "DOB")]),
        ("Name: HART, Ben NOMIS ID: n-66", [("HART, Ben", "Name"), ("n-66", "NOMIS ID")]),
        ("Full name ....... Ada Okafor ......", [("Ada Okafor", "Full name")]),
        ("NI number ____ QQ 12 34 56 C ___", [("QQ 12 34 56 C", "NI number")]),
        ("Date of birth\n12/03/1987", [("12/03/1987", "Date of birth")]),
        ("Address:\n3 Elm Way\nEskmouth\n\nThey left.", [("3 Elm Way\nEskmouth", "Address")]),
        ("Name\tSDE\nAda Okafor\tB2\nBen Hart\tW1", [("Ada Okafor", "Name"), ("Ben Hart", "Name"), ("W1", "SDE")]),
        ("Name        SDE  Age\nAda Okafor  B2   34\nBen Hart         5", [("B2", "SDE"), ("34", "Age"), ("5", "Age")]),
        ("| Name | SDE |\n|---|---|\n| Ada Okafor | B2 |", [("Ada Okafor", "Name"), ("B2", "SDE")]),
        ("name,dob,postcode\nAda Okafor,12/03/1987,NE72 9FX", [("Ada Okafor", "name"), ("NE72 9FX", "postcode")]),
        ("Name\tAda\tBen\nDOB\t1/1/80\t2/2/81", [("Ada", "Name"), ("Ben", "Name"), ("2/2/81", "DOB")]),
        ("Gender: ☒ Male ☐ Female", [("Male", "Gender")]),
        ("Sex\n☐ Male\n☒ Female", [("Female", "Sex")]),
        ("Sex: Male [ ] Female [x]", [("Female", "Sex")]),
        ("Sex\t\u2612 Male\t\u2610 Female", [("☒ Male", "Sex"), ("Male", "Sex")]),
    ],
)  # fmt: skip
def test_values_carry_their_labels(text: str, wanted: list[tuple[str, str]]) -> None:
    assert set(wanted) <= set(said(text))


def test_an_option_that_is_not_ticked_is_no_value() -> None:
    assert ("Female", "Gender") not in said("Gender: ☒ Male ☐ Female")
    assert all("Male" not in value for value, _ in said("Sex\n☐ Male\n☒ Female"))


@pytest.mark.parametrize(
    "text",
    [
        "They said that the name was wrong: all came at 12:30.",
        "See https://example.org: it is all there.",
        "We discussed the matter, and the victim then said: nothing.",
        "",
        "\n\n\n",
    ],
)
def test_prose_gets_no_labels(text: str) -> None:
    assert said(text) == []


def test_what_the_layout_labelled_keeps_its_label() -> None:
    text = "Town\tEskmouth"
    assert labels_in(text, [Label(5, 13, ("Port",))]) == []


@pytest.mark.parametrize(
    "text",
    [
        "a" * 300_000,
        "Name: " * 50_000,
        "Name\tDOB\tSDE\n" + "Ada Okafor\t12/03/1987\tB2\n" * 5_000,
        "☒ " * 50_000,
        "Sex\n" + "☐ Male\n" * 20_000,
        "Name " + "." * 300_000,
        "Name\n" * 20_000,
        "x\n" * 50_000,
        "a - " * 50_000,
    ],
)
def test_rough_texts_cost_little(text: str) -> None:
    for mark in passage_of(text).labels:
        assert text[mark.start : mark.end].strip()
