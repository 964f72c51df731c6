"""Staff and measuring: flags only, nothing written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from tests.journeys.papers import NAME, NINO, letter, scan
from tests.journeys.walk import SAMPLES, redact, redact_process, tree

SENTENCE = f"Her National Insurance number {NINO} was confirmed."


def lines_of(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("name", ["rotated_page", "stop_search_table", "witness_statement"])
def test_each_flag_is_a_line_with_its_place_on_the_unrotated_page(name: str) -> None:
    path = SAMPLES / f"{name}.pdf"
    ran = redact("detect", path, "--json")
    assert ran.code == 0
    with pymupdf.open(path) as pdf:
        sizes = []
        for page in pdf:
            page.set_rotation(0)
            sizes.append((page.rect.width, page.rect.height))
    flags = lines_of(ran.out)
    assert len(flags) > 10
    for flag in flags:
        assert {"file", "page", "bbox", "text", "type", "score", "rule"} <= set(flag)
        assert flag["file"] == str(path)
        assert 0 <= flag["score"] <= 1
        assert flag["rule"]
        if flag["surface"] == "page":
            width, height = sizes[flag["page"] - 1]
            x0, y0, x1, y1 = flag["bbox"]
            assert 0 <= x0 < x1 <= width
            assert 0 <= y0 < y1 <= height


def test_a_box_holds_the_text_that_it_is_about(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(letter())
    (flag,) = [f for f in lines_of(redact("detect", path, "--json").out) if f["type"] == "UK_NINO"]
    assert (flag["page"], flag["text"], flag["rule"]) == (1, NINO, "uk.nino")
    with pymupdf.open(path) as pdf:
        words = [(pymupdf.Rect(*word[:4]), word[4]) for word in pdf[0].get_text("words")]
    box = pymupdf.Rect(*flag["bbox"])
    inside = [word for place, word in words if (place.tl + place.br) / 2 in box]
    assert inside == [NINO]


def test_without_json_it_prints_a_row_a_flag(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(letter())
    ran = redact("detect", path)
    assert (ran.code, ran.err) == (0, "")
    assert f"{path}  p. 1  auto    UK_NINO  " in ran.out


def test_it_writes_nothing(inputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inputs.parent)
    before = tree(inputs.parent)
    assert redact("detect", inputs, "--json").code == 0
    assert tree(inputs.parent) == before


def test_what_could_not_be_read_is_said_and_never_clean(inputs: Path) -> None:
    (inputs / "letter-2.pdf").write_bytes(scan())
    (inputs / "letter-3.pdf").write_bytes(b"no")
    ran = redact("detect", inputs, "--json")
    assert ran.code == 4
    assert {flag["file"] for flag in lines_of(ran.out)} == {str(inputs / "letter-1.pdf")}
    assert f"{inputs / 'letter-2.pdf'}: page 1: not read: " in ran.err
    assert f"{inputs / 'letter-3.pdf'}: this is not a PDF. Convert it to PDF first." in ran.err


@pytest.mark.parametrize(
    "arguments", [(), ("--text-jsonl", "-", "letter.pdf"), ("--text-jsonl", "nowhere.jsonl"), ("nowhere.pdf",)]
)
def test_a_wrong_call_says_what_to_do(arguments: tuple[str, ...]) -> None:
    ran = redact("detect", *arguments)
    (line,) = ran.err.splitlines()
    assert (ran.code, ran.out) == (2, "")
    assert line.startswith("redact: ")
    assert line.count(". ") == 1


def test_texts_in_and_spans_out_with_the_bad_lines_named() -> None:
    texts = {
        "astral": f"😀🏴 The clerk wrote. {SENTENCE}",
        "combining": f"Re\u0301sume\u0301 \u1f46\u0308 noted. {SENTENCE}",
        "empty": "",
        "blank": " \n\n ",
        "long": "".join(f"Line {n} of the report speaks of the bridge by the mill.\n\n" for n in range(3500))
        + SENTENCE,
        "last": f"{SENTENCE}\r\nThe letter was sent.",
    }
    good = [json.dumps({"doc_id": key, "text": text}) for key, text in texts.items()]
    bad = [
        b"not JSON, and it names Adaeze Okafor",
        b"\xff\xfe",
        b'{"doc_id": 1}',
        b'{"doc_id": 1, "text": 5}',
        b'["doc_id"]',
        b'{"doc_id": 1, "text": "\\ud800 half a pair"}',
        b"[" * 100_000,
    ]
    lines = [*(g.encode() for g in good[:3]), *bad, b"", *(g.encode() for g in good[3:])]
    ran = redact_process("detect", "--text-jsonl", "-", stdin=b"\n".join(lines))
    assert len(texts["long"]) > 200_000
    assert ran.code == 4
    answers = {answer["doc_id"]: answer["spans"] for answer in lines_of(ran.out)}
    assert list(answers) == list(texts)
    assert answers["empty"] == answers["blank"] == []
    for key in ("astral", "combining", "long", "last"):
        start = texts[key].index(NINO)
        assert [span[:3] for span in answers[key]] == [[start, start + len(NINO), "UK_NINO"]]
    assert [line.split(":")[1] for line in ran.err.splitlines()] == [f" line {n}" for n in range(4, 4 + len(bad))]
    assert NAME not in ran.err


def test_texts_from_a_file_that_are_all_good_end_with_nought(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text(json.dumps({"doc_id": 7, "text": SENTENCE}) + "\n")
    ran = redact("detect", "--text-jsonl", path)
    assert (ran.code, ran.err) == (0, "")
    start = SENTENCE.index(NINO)
    assert lines_of(ran.out)[0]["doc_id"] == 7
    assert [span[:3] for span in lines_of(ran.out)[0]["spans"]] == [[start, start + len(NINO), "UK_NINO"]]
