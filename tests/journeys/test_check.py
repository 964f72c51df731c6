"""CI: are these released files clean? Never so for want of a look."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.conftest import Demo
from tests.journeys.papers import NAME, NINO, letter
from tests.journeys.walk import POLICY, ROOT, betrayed, redact, redact_process, released, run_all

LEAKING = ROOT / "samples" / "leaking"


@pytest.fixture
def release(inputs: Path, out: Path) -> Path:
    """A release of three letters, to be spoilt."""
    assert run_all(inputs, out=out).code == 0
    return out / "released"


@pytest.fixture
def leaking(tmp_path: Path) -> Path:
    """A release by a policy that does not know National Insurance numbers, and so lets one stand."""
    policy = tmp_path / "policy.yaml"
    policy.write_text("\n".join(row for row in POLICY.read_text().splitlines() if "UK_NINO" not in row))
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(letter())
    assert run_all(paper, out=tmp_path / "leaking", policy=policy).code == 0
    return tmp_path / "leaking" / "released"


def report(out: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(out)
    assert (found["schema"], found["version"]) == ("redact/check", 1)
    return found


def findings(out: str) -> set[tuple[str, str, str]]:
    return {(Path(f["file"]).name, one["check"], one["type"]) for f in report(out)["files"] for one in f["findings"]}


def test_the_release_of_the_samples_is_clean(demo: Demo) -> None:
    ran = redact("check", demo.released, "--require-manifest", "--json", "-")
    assert ran.code == 0
    names = released(demo.out)
    assert report(ran.out)["counts"] == {"clean": len(names), "findings": 0, "could_not_look": 0}
    assert [Path(f["file"]).name for f in report(ran.out)["files"]] == names
    assert f"Checked {len(names)} files: {len(names)} clean, 0 not." in ran.err
    assert betrayed(ran.said) == []


def test_it_writes_nothing_into_the_release(release: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in release.iterdir()}
    assert redact("check", release).code == 0
    assert {p: p.stat().st_mtime_ns for p in release.iterdir()} == before


def test_json_goes_to_stdout_or_to_a_file(release: Path, tmp_path: Path) -> None:
    target = tmp_path / "reports" / "check.json"
    dash = redact("check", release, "--json", "-")
    bare = redact("check", "--json", release)
    last = redact("check", release, "--json")
    file = redact("check", release, "--json", target)
    named = redact("check", f"--json={tmp_path / 'other.json'}", release)
    assert [ran.code for ran in (dash, bare, last, file, named)] == [0] * 5
    assert report(dash.out)["counts"]["clean"] == 3
    assert dash.out == bare.out == last.out == target.read_text() == (tmp_path / "other.json").read_text()
    assert file.out == named.out == ""


def test_a_name_that_is_no_file_s_is_a_path_to_check_and_never_passes(release: Path, tmp_path: Path) -> None:
    assert redact("check", release, "--json", tmp_path / "report.txt").code == 0
    assert json.loads((tmp_path / "report.txt").read_bytes())["counts"]["clean"] == 3
    ran = redact("check", release, "--json", tmp_path / "another_release")
    assert ran.code == 4
    assert report(ran.out)["counts"] == {"clean": 3, "findings": 0, "could_not_look": 1}
    assert not (tmp_path / "another_release").exists()


def test_personal_data_that_nobody_listed_is_a_finding_that_quotes_nothing(leaking: Path) -> None:
    ran = redact("check", leaking, "--json", "-")
    assert ran.code == 1
    assert findings(ran.out) == {("letter.pdf", "unlisted", "UK_NINO")}
    assert NINO not in ran.said
    (found,) = report(ran.out)["files"][0]["findings"]
    assert (found["page"], len(found["bbox"])) == (1, 4)
    assert "letter.pdf: page 1: looks like UK_NINO and is listed nowhere: redact it, or decide to keep it" in ran.err


def test_a_paper_that_was_never_redacted_is_not_clean(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(letter())
    ran = redact("check", tmp_path / "letter.pdf", "--json", "-")
    assert ran.code == 1
    assert {("letter.pdf", "unlisted", "UK_NINO"), ("letter.pdf", "unlisted", "PERSON")} <= findings(ran.out)
    assert NINO not in ran.said
    assert "Okafor" not in ran.said


def test_a_file_altered_after_its_release(release: Path) -> None:
    with (release / "letter-2.pdf").open("ab") as opened:
        opened.write(b"\n% later\n")
    ran = redact("check", release, "--json", "-")
    assert ran.code == 1
    assert ("letter-2.pdf", "manifest", "") in findings(ran.out)
    assert "letter-2.pdf: it is not the file that the manifest lists: its bytes differ" in ran.err
    assert {file for file, _, _ in findings(ran.out)} == {"letter-2.pdf"}


def test_two_files_exchanged_for_one_another(release: Path) -> None:
    aside = release / "aside"
    (release / "letter-1.pdf").rename(aside)
    (release / "letter-2.pdf").rename(release / "letter-1.pdf")
    aside.rename(release / "letter-2.pdf")
    ran = redact("check", release, "--json", "-")
    assert ran.code == 1
    assert {file for file, check, _ in findings(ran.out) if check == "manifest"} == {"letter-1.pdf", "letter-2.pdf"}


def test_a_file_that_the_manifest_lists_and_the_folder_lacks(release: Path) -> None:
    (release / "letter-2.pdf").unlink()
    ran = redact("check", release, "--json", "-")
    assert ran.code == 1
    assert findings(ran.out) == {("letter-2.pdf", "manifest", "")}
    assert "letter-2.pdf: the manifest lists it, but it is not there" in ran.err


def test_a_file_that_the_manifest_does_not_list(release: Path) -> None:
    shutil.copy(release / "letter-1.pdf", release / "stranger.pdf")
    ran = redact("check", release, "--json", "-")
    assert ran.code == 1
    assert findings(ran.out) == {("stranger.pdf", "manifest", "")}


@pytest.mark.parametrize("content", [b"", b"not a PDF", letter()[:300]], ids=["empty", "not a PDF", "damaged"])
def test_a_file_that_can_not_be_read_is_never_clean(release: Path, content: bytes) -> None:
    (release / "letter-2.pdf").write_bytes(content)
    ran = redact("check", release, "--json", "-")
    assert ran.code in (1, 4)
    states = {Path(f["file"]).name: f["state"] for f in report(ran.out)["files"]}
    assert states.pop("letter-2.pdf") != "clean"
    assert set(states.values()) == {"clean"}


def test_nothing_to_look_at_is_never_clean(tmp_path: Path, release: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert redact("check", tmp_path / "empty").code == 4
    assert redact("check", release, tmp_path / "empty").code == 4
    assert redact("check", tmp_path / "nowhere").code == 2
    assert redact("check", release, tmp_path / "nowhere").code == 4
    assert redact("check").code == 2


def test_every_file_gone_and_only_the_manifest_left_is_never_clean(release: Path) -> None:
    for path in release.glob("*.pdf"):
        path.unlink()
    assert redact("check", release).code in (1, 4)


def test_a_manifest_that_is_missing_where_it_is_demanded(release: Path) -> None:
    (release / "manifest.json").unlink()
    assert redact("check", release).code == 0
    ran = redact("check", release, "--require-manifest")
    assert ran.code == 1
    assert "no manifest lies beside it, and one is demanded" in ran.err


@pytest.mark.parametrize("content", [b"", b"{}", b'{"schema":"redact/manifest","version":99,"body":{}}'])
def test_a_manifest_that_can_not_be_understood(release: Path, content: bytes) -> None:
    (release / "manifest.json").write_bytes(content)
    ran = redact("check", release)
    assert ran.code == 4
    assert ran.err.count(f"could not look: {release / 'manifest.json'}: this is not ") + ran.err.count(
        f"could not look: {release / 'manifest.json'}: redact/manifest is of a version that is not known here"
    ) == len(released(release.parent))


def test_a_manifest_can_not_excuse_what_another_place_says(leaking: Path) -> None:
    path = leaking / "manifest.json"
    content = json.loads(path.read_bytes())
    far_away = {"authority": "policy", "boxes": [[0, 0, 5, 5]], "page": 1, "reason": "no", "type": "UK_NINO"}
    boxes = content["body"]["documents"][0]["marks"][0]["boxes"][0]
    if isinstance(boxes, dict):
        far_away["boxes"] = [dict.fromkeys(boxes, 0.0)]
    content["body"]["documents"][0]["released_on_purpose"].append(far_away)
    path.write_text(json.dumps(content))
    ran = redact("check", leaking, "--json", "-")
    assert ran.code == 1
    assert findings(ran.out) == {("letter.pdf", "unlisted", "UK_NINO")}


def test_every_leaking_sample_is_found_by_an_expected_rule_at_its_place() -> None:
    truth = {f["file"]: f["expected"] for f in json.loads((LEAKING / "truth.json").read_bytes())["files"]}
    ran = redact("check", LEAKING, "--json", "-")
    assert ran.code == 1
    answers = {Path(f["file"]).name: f for f in report(ran.out)["files"]}
    assert answers.keys() == truth.keys()
    assert [name for name, answer in answers.items() if answer["state"] != "findings"] == []
    missed = [
        name
        for name, answer in answers.items()
        if not all(any(meets(one, expected) for one in answer["findings"]) for expected in truth[name])
    ]
    assert missed == []
    assert [word for word in ("Okafor", "okafor", "Larch") if word in ran.said] == []


def meets(finding: dict[str, Any], expected: dict[str, Any]) -> bool:
    """Whether a finding is the expected one: its rule, its page, and a place that touches."""
    if finding["rule"] not in expected["rules"] or finding["page"] != expected["page"]:
        return False
    if not expected["bbox"] or not finding["bbox"]:
        return not expected["bbox"] or finding["rule"] >= "RED3"
    ax0, ay0, ax1, ay1 = finding["bbox"]
    bx0, by0, bx1, by1 = expected["bbox"]
    return bool(ax0 < bx1 and bx0 < ax1 and ay0 < by1 and by0 < ay1)


def test_what_a_viewer_s_black_rectangle_redacted_is_told_with_its_place() -> None:
    ran = redact("check", LEAKING / "black-box-over-text.pdf")
    assert ran.code == 1
    assert "page 1: text lies under a dark box: remove the text itself, then write the file anew" in ran.err


def test_each_finding_has_its_rule_and_two_runs_the_same_fingerprints() -> None:
    chosen = [LEAKING / name for name in ("sticky-note.pdf", "white-text.pdf", "name-in-a-bookmark.pdf")]
    one, other = (redact("check", *chosen, "--json", "-").out for _ in range(2))
    assert one == other
    every = [finding for file in report(one)["files"] for finding in file["findings"]]
    assert all(f["rule"].startswith("RED") and f["level"] and len(f["fingerprint"]) == 64 for f in every)
    assert len({(f["fingerprint"]) for f in every}) == len(every)


def test_as_a_process_it_ends_with_the_same_codes(release: Path, leaking: Path) -> None:
    clean = redact_process("check", release, "--json", "-")
    assert (clean.code, report(clean.out)["counts"]["clean"]) == (0, 3)
    found = redact_process("check", leaking)
    assert (found.code, found.out) == (1, "")
    assert NINO not in found.err


def test_a_text_twin_that_was_changed_or_taken_away_is_found(inputs: Path, out: Path) -> None:
    assert redact("run", inputs, "--out", out, "--approve", "all", "--text-twin").code == 0
    twin = out / "released" / "letter-1.txt"
    assert NAME not in twin.read_text(encoding="utf-8")
    assert redact("check", out / "released").code == 0

    twin.write_text("Adaeze was here", encoding="utf-8")
    changed = redact("check", out / "released")
    assert changed.code == 1
    assert "its text twin" in changed.err
    twin.unlink()
    assert redact("check", out / "released").code == 1
    assert redact("run", inputs, "--out", out, "--approve", "all", "--text-twin").code == 0
    assert redact("check", out / "released").code == 0
