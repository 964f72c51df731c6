"""A case's list of withheld values: over all its documents, in the internal folder, with a key or not at all."""

from __future__ import annotations

import json
from pathlib import Path

from pipelines.casefile.casefile import Casefile
from pipelines.withheld_record import WithheldRecord
from pipelines.withheld_values import FILE, read_list
from redact.model.geometry import Rect
from redact.model.manifest import Entry
from redact.model.plan import Plan, Region
from tests.fakes import policy
from tests.journeys.papers import letter

KEY = b"a key of the case, out of a secret store"


def plan(document: str, name: str) -> Plan:
    return Plan(document, "", "", "", (Region("1", 1, (Rect(0, 0, 1, 1),), "40(2)", "", "PERSON", name),))


def entry(file: str) -> Entry:
    return Entry(file, 1, "", "", "", (), (), (), ())


def record(casefile: Casefile, key: bytes | None = KEY) -> WithheldRecord:
    return WithheldRecord(casefile, casefile.folder, policy(), key, None)


def test_the_list_is_of_all_documents_and_of_their_last_plans(tmp_path: Path) -> None:
    with Casefile.opened(tmp_path / "internal") as casefile:
        first, second = (casefile.keep_original(c, c.decode()) for c in (b"one", b"two"))
        record(casefile).keep(first, plan(first, "Maria Brightwater"))
        record(casefile, None).keep(first, plan(first, "Adaeze Okafor"))
        record(casefile).keep(second, plan(second, "Wynd Halewick"))
        record(casefile).write(tmp_path, ())
        listed = read_list(casefile.folder / FILE, KEY)
        assert [bool(listed.found_in(w)) for w in ("Okafor", "Halewick", "Brightwater")] == [True, True, False]


def test_what_the_release_says_often_is_no_name(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(letter("Halewick Council, Halewick"))
    with Casefile.opened(tmp_path / "internal") as casefile:
        document = casefile.keep_original(b"one", "one")
        record(casefile).keep(document, plan(document, "Wynd Halewick"))
        record(casefile).write(tmp_path, [entry("a.pdf")])
        assert json.loads((casefile.folder / FILE).read_bytes())["name_words"] == []


def test_without_a_key_no_list_is_left(tmp_path: Path) -> None:
    with Casefile.opened(tmp_path / "internal") as casefile:
        document = casefile.keep_original(b"one", "one")
        record(casefile).keep(document, plan(document, "Adaeze Okafor"))
        record(casefile).write(tmp_path, ())
        record(casefile, None).write(tmp_path, ())
        assert not (casefile.folder / FILE).exists()
