"""Staff who mark places and terms by hand, and who are given locked or signed papers. Invented people only."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.journeys.papers import letter, locked
from tests.journeys.walk import manifest, redact, redact_process, released, run_all, text_of, waiting

SECRET = "sundial"
WORDS = ("The council met in the spring.", f"The {SECRET} report was read aloud.", "The bridge will be mended.")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "paper.pdf").write_bytes(letter(*WORDS))
    return folder / "paper.pdf"


def marks_file(tmp_path: Path, *lines: dict[str, Any]) -> Path:
    path = tmp_path / "marks.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def run_marked(paper: Path, out: Path, *lines: dict[str, Any], more: tuple[object, ...] = ()) -> Any:
    return redact("run", paper, "--out", out, "--marks", marks_file(paper.parent, *lines), *more)


def only_text(out: Path) -> str:
    (name,) = released(out)
    return text_of(out / "released" / name)


def test_a_marked_term_goes_and_nothing_else(paper: Path, out: Path) -> None:
    ran = run_marked(paper, out, {"term": SECRET.upper()})
    assert ran.code == 0, ran.err
    text = only_text(out)
    assert SECRET not in text
    for word in " ".join(WORDS).replace(SECRET, "").split():
        assert word in text
    (mark,) = manifest(out)["documents"][0]["marks"]
    assert (mark["type"], mark["authority"]) == ("MARKED_BY_HAND", "person")
    assert SECRET.casefold() not in ran.said.casefold()


def test_a_marked_place_goes(paper: Path, out: Path) -> None:
    ran = run_marked(paper, out, {"page": 1, "bbox": [72, 60, 400, 75], "provision": "40(2)-40(3A)(a)"})
    assert ran.code == 0, ran.err
    assert "council" not in only_text(out)
    assert SECRET in only_text(out)


def test_a_mark_beside_the_page_leaves_with_it(paper: Path, out: Path) -> None:
    with pikepdf.open(paper, allow_overwriting_input=True) as pdf:
        pdf.docinfo["/Author"] = String("q." + SECRET)
        pdf.save(paper)
    assert run_marked(paper, out, {"term": SECRET}).code == 0
    assert SECRET.encode() not in (out / "released" / released(out)[0]).read_bytes()


def test_marks_never_wait_and_what_the_rules_flag_does(paper: Path, out: Path) -> None:
    paper.write_bytes(letter(*WORDS, "Dear Mrs Adaeze Okafor,"))
    ran = run_marked(paper, out, {"term": SECRET})
    assert ran.code == 3
    assert {f["type"] for f in waiting(out)["flags"]} == {"PERSON"}


def test_marks_stay_in_force_without_their_file(paper: Path, out: Path) -> None:
    run_marked(paper, out, {"term": SECRET})
    before = released(out), only_text(out)
    ran = redact("run", paper, "--out", out)
    assert ran.code == 0
    assert "unchanged" in ran.err
    assert redact("release", out).code == 0
    assert (released(out), only_text(out)) == before


def test_another_marks_file_takes_the_place_of_the_first_and_says_so(paper: Path, out: Path) -> None:
    run_marked(paper, out, {"term": SECRET})
    ran = run_marked(paper, out, {"term": "bridge"})
    assert ran.code == 0
    assert "1 mark of an earlier marks file is not in this one" in ran.err
    assert SECRET in only_text(out)
    assert "bridge" not in only_text(out)


def test_marks_of_one_run_leave_another_documents_marks_alone(paper: Path, out: Path) -> None:
    other = paper.with_name("other.pdf")
    other.write_bytes(letter("Another paper.", *WORDS))
    run_marked(paper, out, {"term": SECRET})
    assert run_marked(other, out, {"term": "bridge"}).code == 0
    assert redact("release", out).code == 0
    texts = [text_of(out / "released" / name) for name in released(out)]
    assert sorted((SECRET in t, "bridge" in t) for t in texts) == [(False, True), (True, False)]


def test_a_term_that_stands_nowhere_is_told_by_its_line(paper: Path, out: Path) -> None:
    ran = run_marked(paper, out, {"term": SECRET}, {"term": "Umberleigh"})
    assert ran.code == 0
    assert "1 marked term occurs nowhere: line 2" in ran.err
    assert "Umberleigh" not in ran.said


@pytest.mark.parametrize(
    "line",
    [{"page": 9, "bbox": [1, 1, 9, 9]}, {"page": 1, "bbox": [900, 1, 999, 9]}],
    ids=["no such page", "outside the page"],
)
def test_a_place_that_is_not_there_holds_its_document_back(paper: Path, out: Path, line: dict[str, Any]) -> None:
    other = paper.with_name("other.pdf")
    other.write_bytes(letter("Another paper.", *WORDS))
    marks = marks_file(paper.parent, {"file": "paper.pdf", **line})
    ran = redact("run", paper.parent, "--out", out, "--marks", marks)
    assert ran.code == 4
    assert "paper.pdf: a mark" in ran.err
    assert released(out) == ["other.pdf"]
    assert redact("release", out).code == 4  # nor does it slip out later
    assert released(out) == ["other.pdf"]
    assert redact("run", paper.parent, "--out", out, "--marks", marks_file(paper.parent, {"term": SECRET})).code == 0
    assert len(released(out)) == 2


def test_a_mark_over_a_whole_page_and_a_page_of_nothing_but_marks(paper: Path, out: Path) -> None:
    ran = run_marked(paper, out, {"page": 1, "bbox": [0, 0, 595, 842]}, {"page": 1, "bbox": [72, 60, 400, 75]})
    assert ran.code == 0, ran.err
    assert not any(word in only_text(out) for word in " ".join(WORDS).split() if len(word) > 3)


def test_a_wrong_marks_file_stops_the_run_before_it_begins(paper: Path, out: Path) -> None:
    for line, said in (
        ({"term": SECRET, "colour": 1}, "line 1: it has a key that is not known"),
        ({"term": SECRET, "provision": "99"}, "line 1: provision: the scheme has no such provision"),
        ({"term": SECRET, "file": "none.pdf"}, "line 1: file: it is none of the inputs"),
    ):
        ran = run_marked(paper, out, line)
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err
        assert SECRET not in ran.err
        assert released(out) == []


def test_a_marked_term_in_the_files_own_name_is_not_published(paper: Path, out: Path) -> None:
    named = paper.with_name("Lee-letter.pdf")
    named.write_bytes(paper.read_bytes())
    assert run_marked(named, out, {"term": "Lee"}).code == 0
    assert released(out)[0].startswith("document-")


def test_marks_come_by_standard_input(paper: Path, out: Path) -> None:
    line = json.dumps({"term": SECRET})
    ran = redact_process("run", paper, "--out", out, "--marks", "-", stdin=line)
    assert ran.code == 0, ran.err
    assert SECRET not in only_text(out)


def test_a_locked_paper_is_opened_with_the_password_of_a_file(tmp_path: Path, out: Path) -> None:
    paper, passwords = tmp_path / "locked.pdf", tmp_path / "passwords.txt"
    paper.write_bytes(locked())
    ran = run_all(paper, out=out)
    assert ran.code == 4
    assert "--password-file" in ran.err
    passwords.write_bytes(b"\xef\xbb\xbfwrong\r\n\r\nuser\r\n")
    ran = redact("run", paper, "--out", out, "--approve", "all", "--password-file", passwords)
    assert ran.code == 0, ran.err
    assert "council" in only_text(out)
    with pikepdf.open(out / "released" / released(out)[0]) as pdf:
        assert not pdf.is_encrypted


@pytest.mark.parametrize(
    ("content", "code", "said"), [(b"wrong\nworse\n", 4, "none of the 2"), (b"\n", 2, "no password")]
)
def test_passwords_that_do_not_fit_are_counted(tmp_path: Path, out: Path, content: bytes, code: int, said: str) -> None:
    paper, passwords = tmp_path / "locked.pdf", tmp_path / "passwords.txt"
    paper.write_bytes(locked())
    passwords.write_bytes(content)
    ran = redact("run", paper, "--out", out, "--approve", "all", "--password-file", passwords)
    assert ran.code == code
    assert said in ran.err
    assert "worse" not in ran.said


def test_a_lost_signature_is_told(paper: Path, out: Path) -> None:
    with pikepdf.open(io.BytesIO(paper.read_bytes())) as pdf:
        value = pdf.make_indirect(Dictionary(Type=Name.Sig, Contents=String("x")))
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("s"), V=value, Rect=Array([9, 9, 20, 20])
            )
        )
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)
        pdf.pages[0].obj.Annots = Array([field])
        pdf.save(paper)
    ran = run_all(paper, out=out)
    assert ran.code == 0, ran.err
    assert "Signatures lost: 1 document" in ran.err
    assert dict(manifest(out)["documents"][0]["removed"])["signatures"] == 1
