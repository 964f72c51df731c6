"""Staff: a folder with hostile files. Each gets its line, none hangs the run or ends it, and the good one goes out."""

from __future__ import annotations

import re
from pathlib import Path

from tests.hostile.every import MAKERS
from tests.journeys.papers import NAME, letter
from tests.journeys.walk import half_written, redact_process, released, tree

LIMITS = "[limits]\nseconds = 3\nmemory_mib = 256\noutput_mib = 16\n"
REASONS = {
    "a_zip": "this is not a PDF",
    "content_shown_hundredfold": "it can't be read within 256 MiB of memory",
    "forms_that_giggle": "it can't be read within ",
    "locked": "the PDF is locked by a password",
    "noise": "the PDF is damaged beyond repair",
    "no_pages": "the PDF has no pages",
    "pages_loop": "the PDF is damaged beyond repair",
    "truncated": "the PDF is damaged beyond repair",
}
OTHERS = (
    "deep_array form_draws_itself forms_2000_deep glyph_shows_itself million_saved_states"
    " page_of_ten_million_points pattern_in_itself picture_of_60000_by_60000 xref_swapped"
).split()


def test_a_folder_of_hostile_files_and_one_good_one(tmp_path: Path, out: Path) -> None:
    inputs, case = tmp_path / "in", tmp_path / "case.toml"
    inputs.mkdir()
    case.write_text(LIMITS)
    names = sorted(["good", *REASONS, *OTHERS])
    for name in names:
        (inputs / f"{name}.pdf").write_bytes(letter() if name == "good" else MAKERS[name]())
    ran = redact_process("run", inputs, "--out", out, "--approve", "all", "--case", case)
    ends = dict(zip(names, re.findall(r"^Redacting \d+ of \d+: (\w+)", ran.err, re.MULTILINE), strict=True))
    assert ran.code in {1, 4}  # 1: what was refused weighs more than what failed
    assert set(ends.values()) <= {"failed", "released", "refused", "waits"}
    assert ends["good"] == "released"
    for name, reason in REASONS.items():
        assert ends[name] == "failed"
        assert f"redact: {inputs / name}.pdf: {reason}" in ran.err
    assert released(out) == [f"{name}.pdf" for name, end in ends.items() if end == "released"]
    assert "a fault in redact" not in ran.said
    assert "Traceback" not in ran.said
    assert not any(word in ran.said for word in (NAME, "Nothing to see"))
    assert half_written(out) == []
    assert tree(inputs).keys() == {f"{name}.pdf" for name in names}
