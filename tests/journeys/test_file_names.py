"""Staff: under what name a document goes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.papers import NAME, NINO, PLAIN, letter, numbered
from tests.journeys.walk import POLICY, manifest, redact, released, run_all, tree, waiting, write_waiting


@pytest.mark.parametrize(
    "stem",
    [
        f"Statement of {NAME}",
        "OKAFOR_Adaeze_2024",
        "okafor complaint",
        "Adaeze",
        "AdaezeOkafor",
        "case-okafor-v2",
        f"record {NINO}",
        "record AB 12 34 56 C",
    ],
)
def test_a_name_that_says_what_is_withheld_does_not_go_out(tmp_path: Path, out: Path, stem: str) -> None:
    path = tmp_path / f"{stem}.pdf"
    path.write_bytes(letter())
    assert run_all(path, out=out).code == 0
    (entry,) = manifest(out)["documents"]
    assert released(out) == [entry["file"]] == [f"document-{entry['source_sha256'][:8]}.pdf"]
    text = b"".join(content for name, content in tree(out / "released").items() if not name.endswith(".pdf"))
    assert b"okafor" not in text.lower()
    assert NINO.encode() not in text


@pytest.mark.parametrize(
    ("given", "goes_out_as"),
    [
        ("budget report.pdf", "budget-report.pdf"),
        ("MINUTES.PDF", "MINUTES.pdf"),
        ("-draft.pdf", "draft.pdf"),
        ("bilan d'été ☃ 2024.pdf", "bilan-d-été-2024.pdf"),
        ("..hidden.pdf", "hidden.pdf"),
        ("report.final.v2.pdf", "report.final.v2.pdf"),
        ("b" * 120 + ".pdf", "b" * 80 + ".pdf"),
    ],
)
def test_a_plain_name_goes_out_made_safe(tmp_path: Path, out: Path, given: str, goes_out_as: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / given).write_bytes(letter(*PLAIN))
    assert run_all(folder, out=out).code == 0
    assert released(out) == [goes_out_as]


def test_a_leading_dash_can_be_named_behind_two_dashes(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-draft.pdf").write_bytes(letter(*PLAIN))
    assert redact("run", "--out", out, "--approve", "all", "--", "-draft.pdf").code == 0
    assert released(out) == ["draft.pdf"]


def test_two_documents_of_one_name_both_go_out(tmp_path: Path, out: Path) -> None:
    for number, folder in enumerate(("north", "south"), 1):
        (tmp_path / "in" / folder).mkdir(parents=True)
        (tmp_path / "in" / folder / "report.pdf").write_bytes(numbered(number))
    assert run_all(tmp_path / "in", out=out).code == 0
    by_file = {e["file"]: e["source_sha256"] for e in manifest(out)["documents"]}
    assert sorted(by_file) == released(out)
    other = next(name for name in by_file if name != "report.pdf")
    assert other == f"report-{by_file[other][:8]}.pdf"


def test_names_that_differ_in_capitals_alone_do_not_meet_on_disk(tmp_path: Path, out: Path) -> None:
    (tmp_path / "in").mkdir()
    for number, name in enumerate(("report.pdf", "REPORT.PDF"), 1):
        (tmp_path / "in" / name).write_bytes(numbered(number))
    assert run_all(tmp_path / "in", out=out).code == 0
    assert len({name.casefold() for name in released(out)}) == 2


def test_the_same_content_twice_goes_out_once(tmp_path: Path, out: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("report.pdf", "summary.pdf"):
        (tmp_path / "in" / name).write_bytes(letter())
    ran = run_all(tmp_path / "in", out=out)
    assert ran.code == 0
    assert released(out) == [e["file"] for e in manifest(out)["documents"]] == ["report.pdf"]


def test_the_same_file_named_twice_is_one_document(inputs: Path, out: Path) -> None:
    ran = run_all(inputs, inputs / "letter-1.pdf", inputs / ".." / inputs.name, out=out)
    assert ran.code == 0
    assert "3 documents, 3 pages" in ran.err


def test_a_name_that_a_later_decision_withholds_is_given_up(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipelines.file_names._names_somebody", lambda *_: False)
    path = tmp_path / "okafor complaint.pdf"
    path.write_bytes(letter())
    assert redact("run", path, "--out", out).code == 3
    content = waiting(out)
    first = {"verdict": "keep", "reason": "a specimen letter", "by": "A. Reviewer"}
    later = first | {"verdict": "redact"}
    for item in content["flags"]:
        item.update(first)
    decisions = write_waiting(out, content).rename(tmp_path / "decisions.json")
    assert redact("run", path, "--out", out, "--decisions", decisions).code == 0
    assert released(out) == ["okafor-complaint.pdf"]
    for item in content["flags"]:
        item.update(later)
    decisions = write_waiting(out, content).rename(tmp_path / "decisions.json")
    assert redact("run", path, "--out", out, "--decisions", decisions).code == 0
    assert released(out) == [e["file"] for e in manifest(out)["documents"]]
    assert released(out)[0].startswith("document-")


def test_a_policy_that_knows_no_people_leaves_the_name(tmp_path: Path, out: Path) -> None:
    lines = POLICY.read_text().splitlines()
    kept = [line for line in lines if not line.lstrip().startswith(("PERSON:", "UK_NINO:"))]
    policy = tmp_path / "policy.yaml"
    policy.write_text("\n".join(kept).replace("    stands_for: PERSON\n", ""))
    path = tmp_path / "okafor complaint.pdf"
    path.write_bytes(letter())
    assert run_all(path, out=out, policy=policy).code == 0
    assert released(out) == ["okafor-complaint.pdf"]
