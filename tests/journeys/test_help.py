"""A newcomer: the command says what it does, and wrong calls say what is wrong."""

from __future__ import annotations

import pytest

from redact import __version__
from tests.journeys.walk import redact, redact_process

VERBS = ("run", "detect", "release", "check", "doctor", "schemes")


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_each_verb_shows_an_example_of_itself(verb: str, option: str) -> None:
    ran = redact(verb, option)
    assert (ran.code, ran.err) == (0, "")
    assert "Example" in ran.out
    assert f"redact {verb}" in ran.out.split("Example", 1)[1].replace("\n", " ")


def test_alone_it_prints_its_verbs() -> None:
    ran = redact_process()
    assert all(f"\n  {verb} " in ran.said for verb in VERBS)
    assert "Traceback" not in ran.said


@pytest.mark.parametrize(
    "arguments",
    [
        ("run", "paper.pdf", "--out", "out", "--nonsense"),
        ("run", "paper.pdf"),
        ("run", "--out", "out"),
        ("run", "paper.pdf", "--out", "out", "--approve", "some"),
        ("frobnicate",),
        ("--nonsense",),
        ("check",),
        ("release",),
        ("release", "nowhere"),
        ("detect", "--nonsense"),
        ("doctor", "--nonsense"),
        ("schemes", "--policy", "nowhere.yaml"),
    ],
)
def test_wrong_usage_ends_with_two_and_says_why_on_stderr(arguments: tuple[str, ...]) -> None:
    ran = redact(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.strip()
    assert "Traceback" not in ran.err


def test_it_tells_its_version() -> None:
    ran = redact_process("--version")
    assert (ran.code, ran.out, ran.err) == (0, f"redact {__version__}\n", "")


def test_doctor_and_schemes_answer_on_stdout() -> None:
    doctor, schemes = redact("doctor"), redact("schemes")
    assert (doctor.code, doctor.err, schemes.code, schemes.err) == (0, "", 0, "")
    assert "bytes as expected" in doctor.out
    assert "40(2)-40(3A)(a)" in schemes.out
