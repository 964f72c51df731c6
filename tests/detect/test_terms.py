"""A term is found however a text spells it, and where it stands as a word or fills an address. Invented people only."""

from __future__ import annotations

import pytest

from redact.detect.terms import Terms, skeleton_of


def found(term: str, text: str, *, loose: bool = False) -> list[str]:
    return [text[hit.start : hit.end] for hit in Terms([term]).find(text, loose=loose)]


@pytest.mark.parametrize(
    ("term", "text", "hits"),
    [
        ("Okafor", "OKAFOR met okafor.", ["OKAFOR", "okafor"]),
        ("Okafor", "Okafor's and Okafor’s", ["Okafor", "Okafor"]),
        ("Adaeze Okafor", "Adaeze\nOkafor", ["Adaeze\nOkafor"]),
        ("Adaeze Okafor", "Adaeze\tOkafor", ["Adaeze\tOkafor"]),
        ("Adaeze Okafor", "Adaeze\u00a0 Okafor", ["Adaeze\u00a0 Okafor"]),
        ("Adaeze Okafor", "AdaezeOkafor", ["AdaezeOkafor"]),
        ("Okafor", "Oka-\nfor", ["Oka-\nfor"]),
        ("Okafor", "Oka\u00adfor", ["Oka\u00adfor"]),
        ("Okafor", "Oka\u200bfor", ["Oka\u200bfor"]),
        ("Okafor", "O k a f o r", ["O k a f o r"]),
        ("Okafor", "O\nk\na\nf\no\nr", ["O\nk\na\nf\no\nr"]),
        ("Okafor", "rofakO", ["rofakO"]),
        ("כהן", "ןהכ", ["ןהכ"]),
        ("office", "o\ufb03ce", ["o\ufb03ce"]),
        ("José", "Jose\u0301", ["Jose\u0301"]),
        ("Jose\u0301", "JOSÉ", ["JOSÉ"]),
        ("O'Brien", "O’Brien", ["O’Brien"]),
        ("Smith-Jones", "Smith–Jones, Smith\u2011Jones", ["Smith–Jones", "Smith\u2011Jones"]),
        ("Straße", "STRASSE", ["STRASSE"]),
        ("Ada", "\uff21\uff44\uff41", ["\uff21\uff44\uff41"]),
        ("07700900123", "07700 900 123, 07700-900-123", ["07700 900 123", "07700-900-123"]),
        ("鈴木", "私は鈴木です", ["鈴木"]),
        ("Donald", "LetterToDonald", ["Donald"]),
    ],
)
def test_a_term_is_found_in_another_spelling(term: str, text: str, hits: list[str]) -> None:
    assert found(term, text) == hits


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Ann", "Annual"),
        ("Ann", "Hannah"),
        ("14", "114"),
        ("José", "Jose"),
        ("fi", "\ufb01ne"),
        ("Asa", "as a result"),
        ("therapist", "the rapist"),
        ("Pam", "map"),
        ("Donald", "MacDonald"),
        ("Adaeze Okafor", "Adaeze. Okafor"),
        ("Mark", "marketing@example.org"),
        ("AB", "AB123456C"),
    ],
)
def test_another_word_is_left_alone(term: str, text: str) -> None:
    assert found(term, text) == []


@pytest.mark.parametrize(
    "token",
    [
        "a.okafor@example.org",
        "aokafor@example.org",
        "okafor2@example.org",
        "okafor_statement.docx",
        "C:\\Users\\aokafor\\letters",
        "https://example.org/staff/okafor",
        "okafor.pdf",
    ],
)
def test_within_an_address_the_whole_of_it_goes(token: str) -> None:
    assert found("Okafor", f"Written to ({token}), and sent.") == [token]


def test_beside_the_page_a_part_of_a_word_counts() -> None:
    assert found("Okafor", "AOkafor") == []
    assert found("Okafor", "AOkafor", loose=True) == ["AOkafor"]


def test_a_gap_that_is_kerning_parts_no_word_and_a_space_does() -> None:
    def apart(gap: float) -> list[str]:
        text = "Oka for"
        hits = Terms(["Okafor"]).find(text, lambda a, b: gap if b == 4 else 0.0)
        return [text[h.start : h.end] for h in hits]

    assert apart(0.1) == ["Oka for"]
    assert apart(0.25) == []


def test_letters_spaced_out_are_one_word_though_only_some_gaps_are_read_as_spaces() -> None:
    hits = Terms(["Okafor"]).find("Ok af or", lambda a, b: 0.2)
    assert [(h.start, h.end) for h in hits] == [(0, 8)]


def test_a_word_broken_without_a_hyphen_is_found_unless_both_parts_are_words() -> None:
    def line_break(a: int, b: int) -> float | None:
        return None if b - a > 1 else 0.0

    assert Terms(["Okafor"]).find("Oka\nfor", line_break)
    assert not Terms(["therapist"]).find("the\nrapist, the rapist", line_break)


def test_many_terms_are_told_apart() -> None:
    terms = [f"Name{i:04}" for i in range(3000)]
    hits = Terms(terms).find("Name0007 met Name2999 and Name3000")
    assert [h.term for h in hits] == [7, 2999]


def test_what_holds_nothing_to_compare_is_found_nowhere() -> None:
    assert skeleton_of(" \u00ad- ") == ""
    assert not Terms(["", " - "])
    assert Terms([" - "]).find("a - b") == []
