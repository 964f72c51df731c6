"""The measuring set is honest: what its truth files list stands on the pages, and nothing that goes is left out."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pymupdf
import pypdfium2
import pytest

from maker.markup import SampleError
from maker.truth import to_json
from maker.varied.notation import GOES, STAYS, blocks, marked
from maker.varied.paper import Paper
from maker.varied.papers import FOLDERS
from tests.bench.scoring import Folded, fold

SAMPLES = Path(__file__).parents[2] / "samples"
FOLDER_OF = {paper.name: folder for folder, papers in FOLDERS.items() for paper in papers}
PAPERS = [SAMPLES / folder / f"{name}.pdf" for name, folder in FOLDER_OF.items()]
TAKEN = " \N{REPLACEMENT CHARACTER} "
SHARED_BY_CHANCE = set(
    """AGE ALLEGED_OFFENCE DISABILITY ETHNICITY GENDER HEALTH IMMIGRATION_STATUS NATIONALITY POLITICS RELIGION
    SEXUAL_ORIENTATION TRADE_UNION""".split()
)

LONGEST_INITIALS = 3
"""Two people of two papers may well have the same initials."""

each_paper = pytest.mark.parametrize("pdf", PAPERS, ids=lambda path: path.stem)


def test_each_part_has_enough_papers_and_both_have_other_names() -> None:
    assert len(FOLDERS["varied"]) >= 40
    assert len(FOLDERS["held_out"]) >= 20
    assert len(FOLDER_OF) == sum(len(papers) for papers in FOLDERS.values())
    for folder, papers in FOLDERS.items():
        names = sorted(path.name for path in (SAMPLES / folder).iterdir())
        assert names == sorted(f"{paper.name}{end}" for paper in papers for end in (".pdf", ".truth.json"))


def test_no_person_number_or_address_of_one_part_is_in_the_other() -> None:
    seen, held = (
        {
            item["text"].casefold()
            for paper in papers
            for item in _going(SAMPLES / folder / f"{paper.name}.pdf")
            if item["type"] not in SHARED_BY_CHANCE and len(item["text"]) > LONGEST_INITIALS
        }
        for folder, papers in FOLDERS.items()
    )
    assert seen & held == set()


def test_every_kind_of_personal_data_is_there() -> None:
    kinds = Counter(item["type"] for pdf in PAPERS for item in _items(pdf))
    assert set(GOES.values()) | set(STAYS.values()) == set(kinds)


@each_paper
def test_truth_is_canonical_and_has_both_verdicts(pdf: Path) -> None:
    raw = pdf.with_suffix(".truth.json").read_bytes()
    truth = json.loads(raw)
    assert raw == (json.dumps(truth, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()
    assert (truth["schema"], truth["version"], truth["file"]) == ("redact/truth", 1, pdf.name)
    assert {item["verdict"] for item in truth["items"]} == {"redact", "stay"}


@each_paper
@pytest.mark.parametrize("engine", ["pdfium", "mupdf"])
def test_each_item_stands_on_its_page_as_often_as_it_is_listed(pdf: Path, engine: str) -> None:
    pages = [Folded(text) for text in _pages(pdf, engine)]
    items = sorted(_items(pdf), key=lambda item: -len(fold(item["text"])[0]))
    assert [item for item in items if not pages[item["page"] - 1].take(item["text"])] == []


@each_paper
def test_nothing_that_goes_stands_on_its_page_unlisted(pdf: Path) -> None:
    pages = [" ".join(text.split()) for text in _pages(pdf, "mupdf")]
    for item in sorted(_items(pdf), key=lambda item: -len(item["text"])):
        page = item["page"] - 1
        pages[page] = _alone(item["text"]).sub(TAKEN, pages[page], count=1)
    assert [item for item in _going(pdf) if _alone(item["text"]).search(pages[item["page"] - 1])] == []


@each_paper
def test_it_opens_without_warnings_and_names_an_author(pdf: Path) -> None:
    with pikepdf.open(pdf) as opened:
        assert opened.check_pdf_syntax() == []
        assert opened.get_warnings() == []
        assert 1 <= len(opened.pages) <= 4
        assert len(str(opened.docinfo["/Author"]).split()) >= 2


def paper(source: str) -> Paper:
    return Paper("made", "Title", "A B", "20240101000000", source)


def test_a_paper_lists_what_its_marks_say() -> None:
    made = paper("Mr [p|Ode Fisk] of [a|1 Low Row\\\\Ham] met [=o|Councillor Ivy Lee].\n: Sex | [g|M]").make()
    truth = json.loads(to_json("made.pdf", made.items))
    assert [(item["text"], item["type"], item["verdict"]) for item in truth["items"]] == [
        ("Ode Fisk", "PERSON", "redact"),
        ("1 Low Row Ham", "UK_ADDRESS", "redact"),
        ("Councillor Ivy Lee", "PUBLIC_OFFICIAL", "stay"),
        ("M", "GENDER", "redact"),
    ]


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("[p|Ode Fisk] came. Ode Fisk left.", "also stands there unmarked"),
        ("[p|Ode Fisk] came. Mr Fisk left.", "part of the name"),
        ("[g|M] and [=org|M Ltd]", "stays but"),
        ("[p|Ode\n\nFisk]", "broken mark"),
        ("[zz|Ode]", "no such mark"),
        ("| a | b", "before any table"),
    ],
)
def test_a_paper_that_contradicts_itself_is_not_made(source: str, fault: str) -> None:
    with pytest.raises(SampleError, match=fault):
        paper(source).make()


def test_marks_and_lines_are_read() -> None:
    assert marked("[p|A] [=d|B]") == "{{PERSON|A}} {{=DATE|B}}"
    source = "(1) first\ngoes on\n\nprose\nmore\n| a | b\n: l | v\n!\n---"
    assert [(block.kind, block.parts) for block in blocks(source)] == [
        ("numbered", ("1.", "first goes on")),
        ("para", ("prose more",)),
        ("row", ("a", "b")),
        ("pair", ("l", "v")),
        ("fixed", (" ",)),
        ("---", ()),
    ]


def _alone(text: str) -> re.Pattern[str]:
    gaps = r"\s*".join(re.escape(word) for word in text.split())
    return re.compile(rf"(?<!\w){gaps}(?!\w)")


def _going(pdf: Path) -> list[dict[str, Any]]:
    return [item for item in _items(pdf) if item["verdict"] == "redact"]


@cache
def _items(pdf: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(pdf.with_suffix(".truth.json").read_bytes())["items"]
    return rows


@cache
def _pages(pdf: Path, engine: str) -> list[str]:
    if engine == "mupdf":
        with pymupdf.open(pdf) as opened:
            return [str(page.get_text()) for page in opened]
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [re.sub("[\r\ufffe\x02]", "", page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()
