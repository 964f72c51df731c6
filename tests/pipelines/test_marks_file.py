"""A marks file: what is read, and what is refused with its line and a remedy, quoting nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipelines.marks_file import check_provisions, read_marks
from redact.model.errors import UsageError
from redact.model.geometry import Rect
from tests.fakes import policy

SECRET = "Okafor"
GOOD = b'{"term": "Okafor"}\n'


def read(tmp_path: Path, content: bytes | str) -> list[tuple[int, str, int, Rect | None]]:
    path = tmp_path / "marks.jsonl"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return [(m.number, m.mark.term, m.mark.page, m.mark.box) for m in read_marks(str(path)).lines]


def test_places_and_terms_are_read_with_their_lines(tmp_path: Path) -> None:
    content = '{"term": " Okafor "}\n\n{"file": "a.pdf", "page": 2, "bbox": [1, 2.5, 30, 40]}'
    assert read(tmp_path, content) == [(1, "Okafor", 0, None), (3, "", 2, Rect(1, 2.5, 30, 40))]


def test_a_byte_order_mark_and_line_ends_of_any_kind_are_forgiven(tmp_path: Path) -> None:
    assert len(read(tmp_path, b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n") * 2)) == 2


def test_corners_may_be_reversed(tmp_path: Path) -> None:
    assert read(tmp_path, '{"page": 1, "bbox": [30, 40, 1, 2]}')[0][3] == Rect(1, 2, 30, 40)


WRONG = {
    "not JSON": (f"{{'term': '{SECRET}'}}", "not JSON"),
    "a list": (f'["{SECRET}"]', "not a JSON object"),
    "unknown key": (f'{{"term": "{SECRET}", "colour": 1}}', "not known"),
    "the secret as a key": (f'{{"{SECRET}": 1}}', "not known"),
    "key twice": (f'{{"term": "{SECRET}", "term": "x"}}', "twice"),
    "nothing": ("{}", "page is missing"),
    "no box": ('{"page": 1}', "bbox is missing"),
    "no page": ('{"bbox": [1, 2, 3, 4]}', "page is missing"),
    "term and box": (f'{{"term": "{SECRET}", "page": 1, "bbox": [1, 2, 3, 4]}}', "both a term and a place"),
    "term and page": (f'{{"term": "{SECRET}", "page": 1}}', "both a term and a place"),
    "empty term": ('{"term": " "}', "no letter and no digit"),
    "term of signs": ('{"term": "--"}', "no letter and no digit"),
    "term is a number": ('{"term": 7}', "not text"),
    "term is null": ('{"term": null}', "no letter and no digit"),
    "half a surrogate pair": ('{"term": "\\ud800"}', "not text"),
    "page from 0": ('{"page": 0, "bbox": [1, 2, 3, 4]}', "not a page's number"),
    "page is true": ('{"page": true, "bbox": [1, 2, 3, 4]}', "not a page's number"),
    "page is text": ('{"page": "1", "bbox": [1, 2, 3, 4]}', "not a page's number"),
    "three numbers": ('{"page": 1, "bbox": [1, 2, 3]}', "not four numbers"),
    "text in the box": ('{"page": 1, "bbox": [1, 2, 3, "4"]}', "not four numbers"),
    "NaN": ('{"page": 1, "bbox": [1, 2, 3, NaN]}', "NaN"),
    "infinity": ('{"page": 1, "bbox": [1, 2, 3, Infinity]}', "NaN"),
    "too large": ('{"page": 1, "bbox": [1, 2, 3, 1e999]}', "too large"),
    "far too large": (f'{{"page": 1, "bbox": [1, 2, 3, 1{"0" * 400}]}}', "too large"),
    "no area": ('{"page": 1, "bbox": [1, 2, 1, 4]}', "no area"),
    "file is a number": (f'{{"file": 3, "term": "{SECRET}"}}', "file: it is not text"),
    "deep": ("[" * 100_000, "not JSON"),
}


@pytest.mark.parametrize(("line", "reason"), WRONG.values(), ids=WRONG)
def test_a_wrong_line_is_refused_by_its_number(tmp_path: Path, line: str, reason: str) -> None:
    with pytest.raises(UsageError) as refused:
        read(tmp_path, GOOD.decode() + line)
    error = refused.value
    assert error.reason.startswith("line 2: ")
    assert reason in error.reason
    assert error.remedy
    assert error.where.endswith("marks.jsonl")
    assert SECRET not in error.line()


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_a_file_without_marks_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UsageError, match="no marks"):
        read(tmp_path, content)


def test_another_coding_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"line 1: it is not (UTF-8|JSON)"):
        read(tmp_path, GOOD.decode().encode("utf-16"))
    with pytest.raises(UsageError, match="line 2: it is not UTF-8"):
        read(tmp_path, GOOD + '{"term": "José"}'.encode("latin-1"))


def test_a_huge_file_is_refused_before_it_is_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipelines.marks_file.MAX_BYTES", 10)
    with pytest.raises(UsageError, match="larger than"):
        read(tmp_path, GOOD)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't read it"):
        read_marks(str(tmp_path / "nowhere"))
    with pytest.raises(UsageError, match="can't read it"):
        read_marks(str(tmp_path))


def test_a_provision_must_be_the_schemes(tmp_path: Path) -> None:
    path = tmp_path / "marks.jsonl"
    path.write_bytes(GOOD + b'{"term": "Okafor", "provision": "99"}')
    with pytest.raises(UsageError) as refused:
        check_provisions(read_marks(str(path)), policy())
    assert refused.value.reason == "line 2: provision: the scheme has no such provision"
    assert "40(2)" in refused.value.remedy


def test_a_term_of_one_letter_is_told(tmp_path: Path) -> None:
    path = tmp_path / "marks.jsonl"
    path.write_bytes(GOOD + b'{"term": "A."}\n{"term": "B"}')
    assert read_marks(str(path)).short == (3,)


def test_the_decisions_name_the_file_by_a_digest(tmp_path: Path) -> None:
    path = tmp_path / "marks-of-okafor.jsonl"
    path.write_bytes(GOOD)
    mark = read_marks(str(path)).lines[0].mark
    assert mark.by.startswith("marks file ")
    assert "okafor" not in mark.by
    assert SECRET not in repr(mark)
