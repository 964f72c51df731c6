"""What gets installed is pinned, by hash, and ties nobody to one registry or one machine."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

LOCKS = sorted((Path(__file__).parents[2] / "requirements").glob("*.txt"))
PIN = re.compile(r"^[a-z0-9][a-z0-9._-]*==[^\s;]+( ; .+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def test_there_are_four() -> None:
    assert [lock.name for lock in LOCKS] == ["dev.txt", "runtime.txt", "second-opinion.txt", "uv.txt"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_line_is_a_pin_a_hash_or_a_comment(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").splitlines()
    assert [x for x in lines if not (PIN.match(x) or HASH.match(x) or x.lstrip().startswith("#"))] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_pin_has_a_hash(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").splitlines()
    assert [a for a, b in pairwise(lines) if PIN.match(a) and not HASH.match(b)] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_registry_and_no_path_of_one_machine(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert re.findall(r"\w+://|--index|--extra-index|--find-links|(?<!\w)/\w+", text) == []


def test_what_both_pin_has_one_version() -> None:
    pins = [dict(re.findall(r"^(\S+)==(\S+)", lock.read_text("utf-8"), re.MULTILINE)) for lock in LOCKS[:2]]
    assert {name for name in pins[0].keys() & pins[1].keys() if pins[0][name] != pins[1][name]} == set()
