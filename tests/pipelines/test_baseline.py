"""The baseline is read to the last key; each refusal names entry, line and remedy; writing changes nothing written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipelines.baseline import Accepted, owned, parsed, read_baseline, with_entries
from redact.model.errors import UsageError

TODAY = date(2026, 11, 23)
PRINT = "ab" * 32
HEAD = "version: 1\naccepted:\n"
ENTRY = {
    "fingerprint": PRINT,
    "rule": "RED213",
    "file": "public/minutes.pdf",
    "reason": "published in 2019",
    "owner": "A. Reviewer",
    "expires": "2027-11-24",
}


def entry(**changed: str | None) -> str:
    fields = {**ENTRY, **changed}
    lines = [f"{key}: {value}" for key, value in fields.items() if value is not None]
    return "- " + "\n  ".join(lines) + "\n"


def refusal(text: str) -> str:
    with pytest.raises(UsageError) as caught:
        parsed(text.encode(), "accepted.yaml", TODAY)
    assert caught.value.remedy
    assert caught.value.where == "accepted.yaml"
    assert "published in 2019" not in caught.value.line()
    return caught.value.reason


def test_an_entry_is_read_with_its_line() -> None:
    (first, second) = parsed((HEAD + entry() + entry(fingerprint="cd" * 32)).encode(), "", TODAY).entries
    assert first == Accepted(
        PRINT, "RED213", "public/minutes.pdf", "published in 2019", "A. Reviewer", date(2027, 11, 24), "", 3
    )
    assert second.line == 9


@pytest.mark.parametrize("key", sorted(ENTRY))
@pytest.mark.parametrize("value", [None, "", "''", "~", "'  '"])
def test_what_is_missing_is_named_with_entry_and_line(key: str, value: str | None) -> None:
    text = HEAD + entry() + entry(**{key: value})
    assert refusal(text) == f"line 9: entry 2: {key}: it is missing"


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"fingerprint": "ab"}, "line 3: entry 1: fingerprint: it is not one"),
        ({"fingerprint": "AB" * 32}, "line 3: entry 1: fingerprint: it is not one"),
        ({"rule": "RED999"}, "line 4: entry 1: rule: there is no such rule"),
        ({"owner": "ci"}, "line 7: entry 1: owner: it names nobody"),
        ({"owner": "'-'"}, "line 7: entry 1: owner: it names nobody"),
        ({"owner": "TODO"}, "line 7: entry 1: owner: it names nobody"),
        ({"reason": "'...'"}, "line 6: entry 1: reason: it gives none"),
        ({"expires": "2027-11-25"}, "line 8: entry 1: expires: it is more than 366 days away"),
        ({"expires": "9999-12-31"}, "line 8: entry 1: expires: it is more than 366 days away"),
        ({"expires": "never"}, "line 8: entry 1: expires: this is not a day"),
        ({"expires": "2027-02-30"}, "line 8: entry 1: expires: this is not a day"),
        ({"expires": "2027-01-01 10:00:00"}, "line 8: entry 1: expires: this is not a day"),
        ({"sha256": "12"}, "line 9: entry 1: sha256: it is not one"),
        ({"severity": "low"}, "line 9: entry 1: a key is not known"),
        ({"reason": "[a, b]"}, "line 6: entry 1: reason: a single value is expected"),
    ],
)
def test_a_wrong_value_is_named_with_its_line(changed: dict[str, str], reason: str) -> None:
    assert refusal(HEAD + entry(**changed)) == reason


def test_a_day_that_is_past_may_stand_there_and_accepts_nothing_any_more() -> None:
    (one,) = parsed((HEAD + entry(expires="2020-01-01")).encode(), "", TODAY).entries
    assert one.expires < TODAY


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "it is empty"),
        ("# nothing\n", "it is empty"),
        ("- a\n", "line 1: here keys are expected"),
        ("version: 2\naccepted: []\n", "line 1: this version of a baseline is not known here"),
        ("version: 1\n", "`version` or `accepted` is missing"),
        ("version: 1\naccepted: {}\n", "line 2: `accepted` is not a list"),
        (HEAD + "- just words\n", "line 3: entry 1: here keys are expected"),
        (HEAD + "more: 1\n", "line 3: a key is not known"),
        (HEAD + entry() + entry(), "line 9: entry 2: it stands there twice, as entry 1 does"),
        (HEAD + entry() + "  owner: B. Other\n", "line 9: entry 1: owner: this key stands there twice"),
        ("version: 1\naccepted: [\n", "line 3: this is not YAML"),
        ("\x00", "this is not YAML"),
        (HEAD + entry() + "---\n" + HEAD, "line 9: this is not YAML"),
        ("a: " + "[" * 5000, "this is not YAML"),
    ],
)
def test_a_file_that_is_no_baseline(text: str, reason: str) -> None:
    assert refusal(text) == reason


def test_a_file_that_grows_by_its_aliases_is_refused_and_not_built() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    assert refusal(bomb) == "line 1: a key is not known"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't read it"):
        read_baseline(tmp_path / "nowhere.yaml", TODAY)


def person(**changed: str) -> Accepted:
    given = {"owner": "A. Reviewer", "reason": "public since 2019: see #4", "expires": "2027-01-31", **changed}
    return owned(**given, today=TODAY)


@pytest.mark.parametrize("key", ["owner", "reason", "expires"])
def test_nothing_is_accepted_without_a_person_a_reason_and_a_day(key: str) -> None:
    with pytest.raises(UsageError, match="needs a person, a reason and a day"):
        person(**{key: " "})


@pytest.mark.parametrize(
    "changed", [{"owner": "n/a"}, {"reason": "?"}, {"expires": "2026-11-22"}, {"expires": "2028-01-01"}]
)
def test_what_a_person_says_is_checked_like_what_is_written(changed: dict[str, str]) -> None:
    (key,) = changed
    with pytest.raises(UsageError, match=f"--{key}: "):
        person(**changed)


def entry_for(fingerprint: str, file: str = "é: b.pdf") -> Accepted:
    said = person()
    return Accepted(fingerprint, "RED201", file, said.reason, said.owner, said.expires, "ef" * 32)


def keys(content: bytes) -> list[str]:
    return [one.fingerprint[:2] for one in parsed(content, "", TODAY).entries]


def test_what_is_written_is_read_again() -> None:
    made = with_entries(b"", [entry_for("11" * 32), entry_for("22" * 32)], "", TODAY)
    first, _ = parsed(made, "", TODAY).entries
    assert (first.file, first.reason, first.sha256) == ("é: b.pdf", "public since 2019: see #4", "ef" * 32)
    assert keys(made) == ["11", "22"]
    assert b"&" not in made
    assert with_entries(made, [entry_for("22" * 32)], "", TODAY) == made


@pytest.mark.parametrize("indent", [0, 2])
def test_what_stands_there_stays_to_the_byte(indent: int) -> None:
    rows = entry(reason="for another reason # said in May").splitlines(keepends=True)
    before = ("# ours\n" + HEAD + "".join(" " * indent + row for row in rows)).encode()
    made = with_entries(before, [entry_for("11" * 32), entry_for(PRINT)], "", TODAY)
    assert made.startswith(before)
    assert keys(made) == ["ab", "11", "ab"]
    same = Accepted(PRINT, "RED213", "public/minutes.pdf", "another reason", "B. Other", TODAY)
    assert with_entries(before, [same], "", TODAY) == before


@pytest.mark.parametrize(
    "before",
    [
        "version: 1\naccepted: []\n",
        HEAD,
        "accepted:\n" + entry() + "version: 1\n",
        HEAD + entry().rstrip("\n"),
        HEAD + entry() + "...\n",
    ],
)
def test_in_whatever_form_the_file_is_nothing_is_lost(before: str) -> None:
    had = keys(before.encode())
    made = with_entries(before.encode(), [entry_for("11" * 32)], "", TODAY)
    assert keys(made) == [*had, "11"]


def test_nothing_found_makes_an_empty_baseline() -> None:
    assert keys(with_entries(b"", [], "", TODAY)) == []


def test_what_is_no_baseline_is_not_written_over() -> None:
    with pytest.raises(UsageError):
        with_entries(b"version: 1\nsomething: else\n", [entry_for("11" * 32)], "x.yaml", TODAY)
