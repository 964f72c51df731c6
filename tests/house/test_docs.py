"""Documents that can be checked are: the table of licences, the links, the numbered steps."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:home|root|tmp|work|Users|opt)/")
REGISTRIES = ("pypi" + ".org", "python" + "hosted", "npmjs" + ".")


def test_the_table_of_licences_is_of_the_versions_that_get_installed() -> None:
    locks = [(ROOT / "requirements" / name).read_text("utf-8") for name in ("runtime.txt", "second-opinion.txt")]
    table = (ROOT / "THIRD_PARTY.md").read_text("utf-8")
    pinned = {pin for lock in locks for pin in re.findall(r"^([a-z0-9.-]+)==(\S+)", lock, re.MULTILINE)}
    listed = set(re.findall(r"^\| ([a-z0-9.-]+) \| ([0-9]\S*) \| \S", table, re.MULTILINE))
    assert listed == pinned


def test_every_link_leads_somewhere() -> None:
    dead = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in PAGES
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert dead == []


def test_no_page_names_a_registry_or_a_path_of_one_machine() -> None:
    texts = {page.name: page.read_text("utf-8") for page in PAGES}
    assert [name for name, text in texts.items() if any(host in text for host in REGISTRIES)] == []
    assert [name for name, text in texts.items() if MACHINE_PATHS.search(text)] == []


def test_the_steps_of_the_threat_model_are_numbered_without_a_gap() -> None:
    page = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
    assert re.findall(r"^\| \((\d+)\) ", page, re.MULTILINE) == [str(n) for n in range(1, 11)]


def test_the_records_of_decisions_are_numbered_without_a_gap() -> None:
    names = sorted(path.name for path in (ROOT / "docs" / "adr").glob("*.md"))
    assert [name[:4] for name in names] == [f"{n:04}" for n in range(len(names))]
