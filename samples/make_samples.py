"""Writes every sample PDF and its truth file: `python samples/make_samples.py [OUT_DIR]`.

Papers to be redacted go into `clean/`, or OUT_DIR; files that leak into `leaking/`, or OUT_DIR/leaking; the papers that
detection is measured on into `varied/` and `held_out/`, or into folders of these names in OUT_DIR.
"""

from __future__ import annotations

import sys
from pathlib import Path

from maker.documents import (
    custody_summary,
    email_thread,
    foi_response_letter,
    incident_log,
    minutes_two_columns,
    rotated_page,
    stop_search_table,
    tenancy_form,
    witness_statement,
)
from maker.finish import Sample
from maker.leaking import leaks, truth
from maker.truth import to_json
from maker.varied.papers import FOLDERS

MAKERS = (
    custody_summary.make,
    email_thread.make,
    foi_response_letter.make,
    incident_log.make,
    minutes_two_columns.make,
    rotated_page.make,
    stop_search_table.make,
    tenancy_form.make,
    witness_statement.make,
)


def write(sample: Sample, folder: Path) -> None:
    """Put the two files of one sample into the folder."""
    file = f"{sample.name}.pdf"
    (folder / file).write_bytes(sample.pdf)
    (folder / f"{sample.name}.truth.json").write_bytes(to_json(file, sample.items))


def write_leaking(folder: Path) -> int:
    """Put the files that leak, and the truth about all of them, into the folder. Returns how many."""
    every = leaks()
    made = {f"{leak.name}.pdf": leak.make() for leak in every}
    folder.mkdir(parents=True, exist_ok=True)
    for file, content in made.items():
        (folder / file).write_bytes(content)
    (folder / "truth.json").write_bytes(truth(every))
    return len(every)


def main(arguments: list[str]) -> int:
    """Make all samples before writing any, so that a contradiction leaves the folder as it was."""
    if len(arguments) > 1:
        print("usage: make_samples.py [OUT_DIR]", file=sys.stderr)
        return 2
    folder = Path(arguments[0]) if arguments else Path(__file__).parent / "clean"
    samples = [make() for make in MAKERS]
    measuring = {name: [paper.make() for paper in papers] for name, papers in FOLDERS.items()}
    folder.mkdir(parents=True, exist_ok=True)
    for sample in samples:
        write(sample, folder)
        gone = sum(item.verdict == "redact" for item in sample.items)
        print(f"{sample.name}.pdf: {gone} to redact, {len(sample.items) - gone} to keep")
    beside = folder if arguments else folder.parent
    for name, made in measuring.items():
        (beside / name).mkdir(parents=True, exist_ok=True)
        for sample in made:
            write(sample, beside / name)
        print(f"{name}: {len(made)} files to measure with")
    print(f"leaking: {write_leaking(beside / 'leaking')} files that leak")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
