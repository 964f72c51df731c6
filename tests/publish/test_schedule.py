"""The schedule of exemptions opens in a spreadsheet and adds up to the marks."""

from __future__ import annotations

import csv
import io

from redact.model.manifest import Manifest
from redact.publish.manifest import entry_of, manifest_of
from redact.publish.schedule import COLUMNS, schedule_csv
from tests.fakes import SCHEME, policy
from tests.publish.release import SECRETS, region, verified

MANY = verified(*(region(i, page=1 + i % 3, type_=("PERSON", "EMAIL")[i % 2]) for i in range(10)))
FEW = verified(region(0), region(1, provision="9(9)"))
MANIFEST = manifest_of([entry_of(MANY, "minutes, part 1.pdf", 3), entry_of(FEW, "é.pdf", 1)], policy(), ())


def rows(manifest: Manifest = MANIFEST) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(schedule_csv(manifest, SCHEME).decode("utf-8-sig"), newline="")))


def test_it_opens_with_the_mark_that_spreadsheets_want() -> None:
    raw = schedule_csv(MANIFEST, SCHEME)
    assert raw.startswith(b"\xef\xbb\xbffile,page,")
    assert raw.count(b"\n") == raw.count(b"\r\n") == len(rows()) + 1


def test_its_rows_add_up_to_the_marks() -> None:
    for entry in MANIFEST.documents:
        own = [row for row in rows() if row["file"] == entry.file]
        assert sum(int(row["marks"]) for row in own) == len(entry.marks)
        for row in own:
            on_page = [m for m in entry.marks if m.page == int(row["page"]) and f"s.{m.provision}" == row["provision"]]
            assert int(row["marks"]) == len(on_page)


def test_types_add_up_to_the_marks_of_a_row() -> None:
    for row in rows():
        counts = [int(part.rpartition(" ")[2]) for part in row["types"].split("; ")]
        assert sum(counts) == int(row["marks"])


def test_a_row_says_what_the_provision_is_and_who_decided() -> None:
    first = rows()[0]
    assert (first["provision"], first["exemption"], first["kind"]) == ("s.40(2)", "Personal data", "absolute")
    assert {row["decided by"] for row in rows()} <= {"person", "policy", "person; policy"}


def test_a_provision_that_the_scheme_does_not_know_is_still_listed() -> None:
    (row,) = (row for row in rows() if row["provision"] == "s.9(9)")
    assert (row["exemption"], row["kind"], row["marks"]) == ("", "", "1")


def test_it_holds_nothing_that_was_withheld() -> None:
    raw = schedule_csv(MANIFEST, SCHEME)
    assert not any(secret.encode() in raw for secret in SECRETS)


def test_a_release_without_marks_has_a_head_and_no_rows() -> None:
    assert rows(manifest_of([entry_of(verified(), "a.pdf", 1)], policy(), ())) == []
    assert schedule_csv(MANIFEST, SCHEME).decode("utf-8-sig").split("\r\n")[0] == ",".join(COLUMNS)
