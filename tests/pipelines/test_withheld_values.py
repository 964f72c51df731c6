"""The keyed list of withheld values: nothing in it to read, and every spelling of a value is found by it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipelines.withheld_search import in_document, in_name
from pipelines.withheld_values import LONGEST, Withheld, fold, key_of, read_list, withheld_list, words_of
from redact.model.document import Document, Note, Page, Surface
from redact.model.errors import EnvironmentLacks, UsageError
from redact.model.geometry import Rect
from redact.model.plan import Plan, Region
from redact.verify.strangers.notebook import Said
from tests.fakes import PERSON, policy, typed_page

KEY = b"a key of the case, out of a secret store"
NINO = "QQ 12 34 56 C"
NAME = "Mrs Adaeze Okafor"
BOX = Rect(0, 0, 1, 1)


def plan(*withheld: tuple[str, str], beside: tuple[str, ...] = ()) -> Plan:
    regions = tuple(Region(str(i), 1, (BOX,), "40(2)", "", type_, text) for i, (type_, text) in enumerate(withheld))
    return Plan("", "", "", "", regions, left_behind=beside)


def written(*withheld: tuple[str, str], beside: tuple[str, ...] = (), shown: tuple[str, ...] = ()) -> bytes:
    return withheld_list(KEY, [plan(*withheld, beside=beside)], policy(), shown)


def listed(folder: Path, *withheld: tuple[str, str], **more: Any) -> Withheld:
    path = folder / "list.json"
    path.write_bytes(written(*withheld, **more))
    return read_list(path, KEY)


def hits(one: Withheld, text: str) -> list[str]:
    return [text[found.start : found.end] for found in one.found_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "QQ 12 34 56 C",
        "QQ123456C",
        "qq-12-34-56-c",
        "QQ 12 34\n56 C",
        "Q Q 1 2 3 4 5 6 C",
        "ＱＱ１２３４５６Ｃ",
        "QQ\u00ad12\u200b34\u00a056C",
    ],
)
def test_a_number_is_found_however_it_is_spelt(tmp_path: Path, text: str) -> None:
    assert hits(listed(tmp_path, ("NINO", NINO)), f"His number, {text}, was confirmed.") == [text]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dear Mrs Adaeze Okafor,", "Mrs Adaeze Okafor"),
        ("ADAEZE OKAFOR", "ADAEZE OKAFOR"),
        ("Okafor, Adaeze", "Okafor, Adaeze"),
        ("adaeze okafor", "adaeze okafor"),
        ("Ms Okafor’s letter", "Okafor"),
        ("mail to okafor@example.org", "okafor"),
        ("see LetterToOkafor2.docx", "Okafor"),
        ("Oka-\nfor", "Oka-\nfor"),
        ("O k a f o r", "O k a f o r"),
        ("Ọkàfọ́r", "Ọkàfọ́r"),
    ],
)
def test_a_name_is_found_whole_turned_round_and_by_its_words(tmp_path: Path, text: str, found: str) -> None:
    assert hits(listed(tmp_path, ("PERSON", NAME)), text) == [found]


def test_a_word_of_a_name_written_as_an_ordinary_word_is_none(tmp_path: Path) -> None:
    one = listed(tmp_path, ("PERSON", "Rose Chandler"))
    assert hits(one, "a car by the chandler’s, (chandler) and chandlers") == []
    assert hits(one, "by Chandler’s car") == ["Chandler"]


def test_letters_within_other_words_are_none(tmp_path: Path) -> None:
    one = listed(tmp_path, ("PERSON", NAME), ("EMAIL", "12345"))
    assert hits(one, "Mokafora, unokafored, 9123459, 12, 345, 1\n2345") == []
    assert hits(one, "No. 12-345, or 12345.") == ["12-345", "12345"]


def test_what_is_too_short_or_an_ordinary_word_is_not_listed() -> None:
    content = json.loads(written(("PERSON", "Ada Lee"), ("SEX", "female"), ("AGE", "34 y"), ("MARKED", "budget")))
    assert (len(content["values"]), content["name_words"]) == (2, [])  # Ada Lee, and turned round
    assert json.loads(written(("PERSON", "Lee")))["values"] == []


def test_a_word_of_a_name_that_the_release_says_more_often_is_a_town_s() -> None:
    towns = (("PERSON", "Wynd Halewick"), ("PERSON", "Adaeze Okafor"))
    alone = json.loads(written(*towns))
    among = json.loads(written(*towns, shown=("Halewick Council, Halewick", "Okafor")))
    assert len(set(alone["name_words"]) - set(among["name_words"])) == 1
    assert alone["values"] == among["values"]


def test_what_stood_beside_the_pages_is_listed_unless_the_pages_say_it() -> None:
    beside = ("Adaeze Okafor", "kestrel")
    assert len(json.loads(written(beside=beside))["values"]) == 2
    assert len(json.loads(written(beside=beside, shown=("Minister: ADAEZE OKAFOR",)))["values"]) == 1


def test_a_long_passage_is_found_by_its_parts(tmp_path: Path) -> None:
    words = [f"word{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(60)]
    one = listed(tmp_path, ("MARKED", " ".join(words)))
    assert len(fold(" ".join(words))) > LONGEST
    assert hits(one, f"It said: {' '.join(words[10:30])}.")
    assert hits(one, " ".join(words[10:13])) == []


def test_the_list_holds_no_value_no_length_and_is_the_same_each_time() -> None:
    content = written(("PERSON", NAME), ("NINO", NINO))
    assert content == withheld_list(KEY, [plan(("NINO", NINO)), plan(("PERSON", NAME))], policy())
    for word in ("okafor", "adaeze", "qq123456c", "secret"):
        assert word.encode() not in content.lower()
    fields = json.loads(content)
    assert {len(v) for v in (*fields["values"], *fields["name_words"], fields["check"])} == {32}
    assert fields["values"] == sorted(fields["values"])
    assert fields["longest"] % 8 == 0


def test_another_key_makes_another_list_and_is_told(tmp_path: Path) -> None:
    one, other = written(("NINO", NINO)), withheld_list(b"x" * 16, [plan(("NINO", NINO))], policy())
    assert not set(json.loads(one)["values"]) & set(json.loads(other)["values"])
    path = tmp_path / "list.json"
    path.write_bytes(one)
    with pytest.raises(EnvironmentLacks, match="not the key that the list was made with"):
        read_list(path, b"x" * 16)
    with pytest.raises(UsageError, match="REDACT_KEY is not set"):
        read_list(path, None)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"schema":"redact/withheld-hmac","version":2}'])
def test_a_file_that_is_no_list(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.json"
    path.write_bytes(content)
    with pytest.raises(UsageError, match="not a list of withheld values"):
        read_list(path, KEY)
    with pytest.raises(UsageError, match="can't read it"):
        read_list(tmp_path / "nowhere.json", KEY)


def test_values_that_are_no_digests_are_refused(tmp_path: Path) -> None:
    fields = json.loads(written(("NINO", NINO)))
    for wrong in ("zz" * 16, "ab"):
        path = tmp_path / "list.json"
        path.write_text(json.dumps(fields | {"values": [wrong]}))
        with pytest.raises(UsageError, match="not a list of withheld values"):
            read_list(path, KEY)


def test_a_key_is_long_or_none() -> None:
    assert key_of({}) is key_of({"REDACT_KEY": ""}) is None
    assert key_of({"REDACT_KEY": "0123456789abcdef"}) == b"0123456789abcdef"
    with pytest.raises(UsageError, match="shorter than 16 bytes") as caught:
        key_of({"REDACT_KEY": "short secret"})
    assert "short secret" not in caught.value.line()


def test_words_know_their_places() -> None:
    assert [(w.letters, w.start, w.end) for w in words_of("MacDonald’s №12ab, ﬁn")] == [
        ("mac", 0, 3),
        ("donald", 3, 9),
        ("s", 10, 11),
        ("12", 13, 15),
        ("ab", 15, 17),
        ("fin", 19, 21),
    ]


def told(document: Document, one: Withheld, **more: Any) -> list[tuple[str, int, bool]]:
    found = in_document(document, one, **more)
    assert all(f.check == "withheld" and f.type == "WITHHELD" and "kafor" not in f.message for f in found)
    return [(f.rule, f.page, f.box is not None) for f in found]


@pytest.fixture
def page() -> Page:
    return typed_page("The council met.", "Adaeze Okafor spoke.")


def test_a_page_that_holds_a_value_is_found_with_its_place(tmp_path: Path, page: Page) -> None:
    (found,) = in_document(Document("", (page,)), listed(tmp_path, ("PERSON", NAME)))
    assert (found.rule, found.page) == ("RED101", 1)
    assert found.box == page.boxes_of(17, 30)[0].rounded()
    assert found.message.startswith("a value that the case withholds stands here")


def test_the_layer_makes_the_rule(tmp_path: Path, page: Page) -> None:
    one = listed(tmp_path, ("PERSON", NAME))
    hidden = [(1, Rect(0, 0, 600, 100))]
    assert told(Document("", (page,)), one, hidden=hidden) == [("RED102", 1, True)]
    notes = (
        Note(Surface.NOTE, "Text", NAME, BOX, 1),
        Note(Surface.FIELD, "name", NAME, BOX, 1),
        Note(Surface.METADATA, "Title", NAME),
        Note(Surface.METADATA, "bookmark", NAME),
    )
    found = [("RED103", 1, True), ("RED104", 1, True), ("RED302", 0, False), ("RED105", 0, False)]
    assert told(Document("", (), notes), one) == found
    said = [Said("RED103", 1, "comment", NAME), Said("RED102", 2, "older revision", "of Okafor")]
    assert told(Document("", (), notes[:1]), one, said=said) == [("RED103", 1, True), ("RED102", 2, False)]


def test_what_the_manifest_releases_on_purpose_is_none(tmp_path: Path, page: Page) -> None:
    one = listed(tmp_path, ("PERSON", NAME))
    whole, half = Rect(0, 12, 6 * 13, 24), Rect(0, 12, 6 * 6, 24)
    assert told(Document("", (page,)), one, on_purpose={1: [whole]}) == []
    assert told(Document("", (page,)), one, on_purpose={1: [half]}) == [("RED101", 1, True)]
    assert told(Document("", (page,)), one, on_purpose={2: [whole]}) == [("RED101", 1, True)]


def test_the_file_s_own_name(tmp_path: Path) -> None:
    one = listed(tmp_path, ("PERSON", NAME))
    assert [f.rule for f in in_name(Path("letter-to_okafor.pdf"), one)] == ["RED105"]
    assert list(in_name(Path("okafor/letter.pdf"), one)) == []


def test_a_policy_names_whose_words_count(tmp_path: Path) -> None:
    assert PERSON.names_people
    one = listed(tmp_path, ("EMAIL", "adaeze okafor"))
    assert hits(one, "Okafor") == []
