"""Files that somebody "redacted" before, sent down our line: what they hid is not carried, or nothing is released."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys.walk import SAMPLES, manifest, redact, released, run_all

LEAKING = SAMPLES.parent / "leaking"
COVERED = ("black-box-over-text.pdf", "stamp-over-text.pdf", "white-text.pdf", "tiny-text.pdf")
BESIDE = ("text-beside-the-page.pdf", "author-in-properties.pdf", "sticky-note.pdf", "attached-file.pdf")
EARLIER = ("old-revision-kept.pdf", "text-in-a-hidden-layer.pdf", "form-data-as-xfa.pdf", "comment-in-a-jpeg.pdf")


@pytest.mark.slow
def test_what_others_left_in_is_not_in_our_release(tmp_path: Path, out: Path) -> None:
    folder = tmp_path / "leaking"
    folder.mkdir()
    for name in (*COVERED, *BESIDE, *EARLIER):
        shutil.copy(LEAKING / name, folder)

    assert run_all(folder, out=out).code == 0

    assert sorted(released(out)) == sorted((*COVERED, *BESIDE, *EARLIER))
    checked = redact("check", out / "released", "--require-manifest")
    assert checked.code == 0, checked.err
    pictured = {entry["file"] for entry in manifest(out)["documents"] if entry["pictured"]}
    assert pictured == set(COVERED) - {"white-text.pdf"}  # there the rules find the name, and it goes as any other
