"""Policies and schemes are checked to the last key, and each refusal names file, key and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from redact.model.decision import Verdict
from redact.model.errors import Exit, UsageError
from redact.model.policy import MarkWidth
from redact.wire.policy import BUILT_IN, DEFAULT_POLICY, read_policy

SAMPLE = Path(__file__).parents[2] / "samples" / "policies" / "uk_foi.yaml"

HEAD = "name: test\nversion: '1'\nscheme: uk_foia\ntypes:\n"
RULE = '  PERSON: {verdict: redact, provision: "40(2)-40(3A)(a)", threshold: 0.5}\n'


@pytest.fixture
def policy_file(tmp_path: Path) -> Path:
    return tmp_path / "policy.yaml"


def test_the_sample_policy_is_the_built_in_one_to_the_byte() -> None:
    assert SAMPLE.read_bytes() == DEFAULT_POLICY.read_bytes()
    assert read_policy(SAMPLE) == read_policy()


def test_the_built_in_policy_withholds_and_keeps() -> None:
    policy = read_policy()
    person, official = policy.rule("PERSON"), policy.rule("PUBLIC_OFFICIAL")
    assert person
    assert official
    assert (person.verdict, official.verdict) == (Verdict.REDACT, Verdict.KEEP)
    assert official.stands_for == ("PERSON",)
    assert policy.rule("DATE_TIME") is None


@pytest.mark.parametrize("path", sorted((BUILT_IN / "policies").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_built_in_policy_can_be_read(path: Path) -> None:
    assert read_policy(path).rules


def test_the_order_of_the_types_is_their_precedence(policy_file: Path) -> None:
    policy_file.write_text(HEAD + RULE.replace("PERSON", "ZEBRA") + RULE)
    assert read_policy(policy_file).types == ("ZEBRA", "PERSON")


def test_another_threshold_is_another_policy(policy_file: Path) -> None:
    policy_file.write_text(HEAD + RULE)
    before = read_policy(policy_file).digest
    policy_file.write_text(HEAD + RULE.replace("0.5", "0.6"))
    assert read_policy(policy_file).digest != before


def test_a_comment_makes_no_other_policy(policy_file: Path) -> None:
    policy_file.write_text(HEAD + RULE)
    before = read_policy(policy_file).digest
    policy_file.write_text("# reviewed\n" + HEAD + RULE)
    assert read_policy(policy_file).digest == before


def test_the_built_in_policy_pads_its_marks_and_says_so() -> None:
    assert "\nmarks: padded\n" in DEFAULT_POLICY.read_text(encoding="utf-8")
    assert read_policy().marks is MarkWidth.PADDED


@pytest.mark.parametrize("width", MarkWidth)
def test_a_policy_says_how_wide_its_marks_are(policy_file: Path, width: MarkWidth) -> None:
    policy_file.write_text(f"marks: {width}\n" + HEAD + RULE)
    assert read_policy(policy_file).marks is width


def test_marks_are_padded_where_a_policy_says_nothing(policy_file: Path) -> None:
    policy_file.write_text(HEAD + RULE)
    assert read_policy(policy_file).marks is MarkWidth.PADDED


def test_other_marks_are_another_policy(policy_file: Path) -> None:
    """The digest goes into the manifest, and what was released under one width is not taken for the other."""
    policy_file.write_text("marks: exact\n" + HEAD + RULE)
    before = read_policy(policy_file).digest
    policy_file.write_text("marks: line\n" + HEAD + RULE)
    assert read_policy(policy_file).digest != before


FAULTS = {
    "unknown width of marks": (f"marks: mosaic\n{HEAD}{RULE}", "marks", ""),
    "unknown key": (f"{HEAD}{RULE}colour: black\n", "colour", ""),
    "unknown key of a type": (HEAD + RULE.replace("threshold", "treshold"), "types.PERSON.", ""),
    "unknown provision": (HEAD + RULE.replace("40(3A)", "40(9Z)"), "types.PERSON.provision", "40(2)-40(3A)(a)"),
    "no provision": (HEAD + "  PERSON: {verdict: redact, threshold: 0.5}\n", "types.PERSON.provision", "31(1)(a)"),
    "keep without reason": (HEAD + "  PERSON: {verdict: keep, threshold: 0.5}\n", "types.PERSON.reason", "Write"),
    "keep with a blank reason": (
        HEAD + "  PERSON: {verdict: keep, threshold: 0.5, reason: '  '}\n",
        "types.PERSON.reason",
        "Write",
    ),
    "unknown verdict": (HEAD + RULE.replace("redact", "hide"), "types.PERSON.verdict", ""),
    "threshold over one": (HEAD + RULE.replace("0.5", "50"), "types.PERSON.threshold", ""),
    "threshold that is no number": (HEAD + RULE.replace("0.5", ".nan"), "types.PERSON.threshold", ""),
    "stands for a stranger": (HEAD + RULE.replace("}", ", stands_for: MARTIAN}"), "types.PERSON.stands_for", "Name"),
    "unknown scheme": (HEAD.replace("uk_foia", "uk_fooia") + RULE, "scheme", "uk_foia"),
    "no types": (HEAD.replace("types:\n", "types: {}\n"), "types", ""),
    "a type twice": (HEAD + RULE + RULE.replace("0.5", "0.9"), "PERSON", ""),
    "empty": ("", "the file", ""),
    "a list": ("- PERSON\n", "the file", ""),
    "not YAML": (HEAD + "  PERSON: {verdict: [\n", "not YAML", "indentation"),
    "too deep": ("[" * 20_000, "not YAML", "indentation"),
}


@pytest.mark.parametrize(("content", "key", "remedy"), FAULTS.values(), ids=FAULTS)
def test_a_faulty_policy_is_refused_by_file_key_and_remedy(
    policy_file: Path, content: str, key: str, remedy: str
) -> None:
    policy_file.write_text(content)
    with pytest.raises(UsageError) as refused:
        read_policy(policy_file)
    error = refused.value
    assert error.exit_code is Exit.USAGE
    assert error.where == str(policy_file)
    assert key in error.reason
    assert error.remedy
    assert remedy in error.remedy
    assert "\n" not in error.line()


def test_a_policy_that_is_not_text_is_refused(policy_file: Path) -> None:
    policy_file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="not YAML"):
        read_policy(policy_file)


def test_a_policy_that_is_not_there_is_refused(policy_file: Path) -> None:
    with pytest.raises(UsageError, match="can't read it") as refused:
        read_policy(policy_file)
    assert refused.value.where == str(policy_file)


SCHEME = """
id: fiction
version: '1'
title: Fiction Act
source: none
provisions:
  - {code: "1(1)", label: "s.1(1)", title: "Private", kind: absolute}
"""


def test_a_scheme_may_lie_beside_the_policy(tmp_path: Path, policy_file: Path) -> None:
    (tmp_path / "fiction.yaml").write_text(SCHEME)
    policy_file.write_text(HEAD.replace("uk_foia", "fiction.yaml") + RULE.replace("40(2)-40(3A)(a)", "1(1)"))
    assert read_policy(policy_file).scheme.title == "Fiction Act"


def test_a_faulty_scheme_is_refused_by_its_own_name(tmp_path: Path, policy_file: Path) -> None:
    scheme = tmp_path / "fiction.yaml"
    scheme.write_text(SCHEME.replace("absolute", "perhaps"))
    policy_file.write_text(HEAD.replace("uk_foia", "fiction.yaml") + RULE)
    with pytest.raises(UsageError, match=r"provisions\.0\.kind") as refused:
        read_policy(policy_file)
    assert refused.value.where == str(scheme)
