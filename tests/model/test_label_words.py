"""Which words label a value, and which are one."""

from __future__ import annotations

import pytest

from redact.model.label_words import is_label, looks_like_label, looks_like_value, plain


@pytest.mark.parametrize(
    "text",
    [
        "Name",
        "Surname:",
        "DOB",
        "SDE",
        "Ethnicity (self-defined)",
        "Officer-\ndefined",
        "Date\u2007of\u2007birth",
        "5. Full name",
        "Home address (if known)",
        "Case number/ref.",
        "Donor’s full name",
        "Collar No",
    ],
)
def test_these_are_labels(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize("text", ["Author surname", "Bass offer postcode", "Name of Candidate"])
def test_these_look_like_labels(text: str) -> None:
    assert looks_like_label(text)


@pytest.mark.parametrize(
    "text",
    [
        "Adaeze Okafor",
        "12/03/1987",
        "Test Street",
        "Female",
        "a@example.org",
        "Age: 3 Years",
        "",
        "The name of the person who had come was not known to any of the officers there",
    ],
)
def test_these_are_none(text: str) -> None:
    assert not looks_like_label(text)
    assert not is_label(text)


@pytest.mark.parametrize("text", ["12/03/1987", "£92", "No", "N/A", "07700 900123", "", "M", "a@example.org"])
def test_these_are_values(text: str) -> None:
    assert looks_like_value(text)


def test_a_label_is_told_in_plain_words() -> None:
    assert plain(" Officer-\ndefined\u2007ethnicity: ") == "Officer-defined ethnicity"
    assert plain("Donor’s name ……") == "Donor's name"
