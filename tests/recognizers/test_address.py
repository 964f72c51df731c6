"""Addresses in many spellings: how many are found whole, and how often something else is taken for one."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex

from recognizers.kit.address_find import found
from recognizers.kit.localities import LONGEST, is_region, longest, places
from recognizers.uk import address, body_address, street
from redact.model.document import Label
from redact.model.passage import Passage

CASES = Path(__file__).with_name("address_cases.tsv")
RAISED = 0.5


def read_cases(kind: str) -> list[str]:
    lines = (line.split("\t", 1) for line in CASES.read_text(encoding="utf-8").splitlines())
    return [text.replace("\\n", "\n").replace("\\t", "\t") for name, text in lines if name == kind]


def unmarked(sentence: str) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for piece in regex.split(r"(\[\[.*?\]\](?!\]))", sentence, flags=regex.DOTALL):
        if piece.startswith("[["):
            spans.append((len(text), len(text) + len(piece) - 4))
            piece = piece[2:-2]
        text += piece
    return text, spans


def raised(passage: Passage) -> list[tuple[int, int]]:
    return [(m.start, m.end) for m in address.RULE.find(passage) if m.score >= RAISED]


def test_addresses_are_found_whole() -> None:
    whole, wanted = 0, 0
    for sentence in read_cases("ADDR"):
        text, spans = unmarked(sentence)
        hits = raised(Passage(text))
        wanted += len(spans)
        whole += sum(any(s <= start and end <= e for s, e in hits) for start, end in spans)
    assert wanted >= 250
    assert whole / wanted >= 0.97


def test_an_address_takes_little_along() -> None:
    wanted, taken = 0, 0
    for sentence in read_cases("ADDR"):
        text, spans = unmarked(sentence)
        wanted += sum(end - start for start, end in spans)
        taken += sum(end - start for start, end in raised(Passage(text)))
    assert taken <= 1.02 * wanted


def test_other_things_are_left_alone() -> None:
    sentences = read_cases("ADDR_NEG")
    flagged = [sentence for sentence in sentences if raised(Passage(sentence))]
    assert len(sentences) >= 120
    assert len(flagged) / len(sentences) <= 0.04


def test_bodies_keep_their_addresses() -> None:
    for sentence in read_cases("BODY"):
        text, [(start, end)] = unmarked(sentence)
        hits = [(m.start, m.end) for m in body_address.RULE.find(Passage(text))]
        assert any(s <= start and end <= e for s, e in hits), text
        assert not raised(Passage(text)), text


def cell(header: str, value: str) -> Passage:
    text = f"{header}\n{value}"
    return Passage(text, labels=(Label(len(header) + 1, len(text), (header,)),))


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Address", "14 Larch Mews, Hackney, London E8 3QT"),
        ("Home address", "Larkfield, School Lane, West Kingsdown"),
        ("Home Address", "Connemara, 7a Nowhere Listed, Smallplace"),
        ("Address of witness", "FLAT 3, 12 ELM ROAD"),
        ("Permanent address", "14 Harrow Wynd\nHalewick\nNorthmoorshire"),
        ("Residence", "the old forge, mill lane, ludlow"),
        ("Address", "NFA"),
        ("Address", "No fixed abode"),
        ("Address", "Larch Road, Leeds"),
        ("Lives at", "44c Pinfold Lane, Hoyworth"),
        ("Home addr", "Hall 2 Rm 14, Larchford Univ"),
        ("House", "“Dunroamin”"),
        ("Living at", "9 Larch Close"),
        ("Current address", "HMP Larchworth"),
        ("H/addr", "Tanglewood, Nether Vale"),
        ("Late of", "The Forge, Nether Vale"),
    ],
)
def test_a_header_speaks_for_its_cells(header: str, value: str) -> None:
    passage = cell(header, value)
    assert [passage.text[s:e] for s, e in raised(passage)] == [value]


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Address", "Not known"),
        ("Address", "As above"),
        ("Address", "Withheld"),
        ("Email address", "roe@example.org"),
        ("IP address", "192.0.2.14"),
        ("Number of addresses searched", "14"),
        ("Location", "Curtain Road EC2A"),
        ("Town", "Leeds"),
        ("Outcome", "NFA"),
        ("Home addr", "same as 0717"),
        ("Living at", "with mother"),
        ("Lives at", "refused"),
        ("Property", "iPhone, wallet and 2 rings"),
        ("Address", "Lives with mum. Moved in May"),
    ],
)
def test_a_cell_without_an_address_is_left_alone(header: str, value: str) -> None:
    assert raised(cell(header, value)) == []


def test_parts_in_cells_of_their_own_count_in_the_company_of_an_address() -> None:
    rows = (("Address line 1", "14 Larch Mews"), ("Town", "Halewick"), ("County", "Norfolk"))
    text, labels = "", []
    for name, value in rows:
        text += f"{name}\t"
        labels.append(Label(len(text), len(text) + len(value), (name,)))
        text += f"{value}\n"
    assert [text[s:e] for s, e in raised(Passage(text, labels=tuple(labels)))] == [value for _, value in rows]


@pytest.mark.parametrize(
    ("addressee", "address"),
    [
        ("Mr I. Roe", "Ty Gwyn\nHeol y Felin\nPant-y-dwr\nPowys\nLD9 6XB"),
        ("Mr & Mrs Roe", "“Larch House”\n27a Brewery Fields\nColneford\nCM99 5LE"),
        ("Mrs J Roe", "The Croft House\nBalnamuckle\nBy Inverdoon\nIV99 9ZZ"),
        ("Dr P Roe", "Hilltop\nUpper Norbury\nShrewsworth SY99 1ZZ"),
        ("Parents of Tom Roe", "2 Elm Cottages\nNether Vale\nBX99 2ZZ"),
    ],
)
def test_a_block_that_a_postcode_ends_needs_no_known_word(addressee: str, address: str) -> None:
    text = f"3 May 2024\n\n{addressee}\n{address}\n\nDear Roe"
    assert [text[s:e] for s, e in raised(Passage(text))] == [address]


@pytest.mark.parametrize(
    "lines",
    [
        "Northmoor Borough Council\nComplaints Team\nCivic Offices\nCastle Parade\nNorthmoor SA99 1AA",
        "Harrow Vale Primary School\nChurch Lane\nHarrow Vale\nBX99 1ZZ",
        "Larchford Medical Centre\nFen Road\nLarchford ZE1 1AA",
    ],
)
def test_a_block_that_names_a_body_is_its_own(lines: str) -> None:
    assert not raised(Passage(lines))
    assert [(m.start, m.end) for m in body_address.RULE.find(Passage(lines))] == [(0, len(lines))]


@pytest.mark.parametrize(
    ("sentence", "score"),
    [
        ("Mr Roe, of [[19 Harrow Wynd]], asked about bins.", 0.85),
        ("Tenant: [[44c Pinfold Lane, Hoyworth]]", 0.85),
        ("He lives at [[44 Pinfold Lane, Hoyworth]] with his mother.", 0.85),
        ("INF LIVES [[12 MILL LN HOYWORTH]]", 0.85),
        ("four calls to [[Larch Close, No. 9]] since May", 0.85),
        ("Ethel Roe, late of [[4 Mill Lane, Thrupworth]], widow", 0.85),
        ("Location: [[40 Hay Street]]", 0.5),
    ],
)
def test_how_sure_an_address_is(sentence: str, score: float) -> None:
    text, [(start, end)] = unmarked(sentence)
    [hit] = list(address.RULE.find(Passage(text)))
    assert (hit.start, hit.end) == (start, end)
    assert (hit.score >= 0.85) == (score >= 0.85)


def test_a_street_alone_is_a_place() -> None:
    text = "The operation took place in Curtain Road EC2A and on the A12 at Leytonstone."
    hits = [text[m.start : m.end] for m in street.RULE.find(Passage(text))]
    assert hits == ["Curtain Road EC2A", "A12"]
    assert not raised(Passage(text))


ROUGH = {
    "numbered streets": "14 Larch Road, " * 15_000,
    "flats": "Flat 3, " * 10_000,
    "codes": "E8 3QT " * 20_000,
    "cues": "lives at " * 20_000,
    "labels": "Address: " * 20_000,
    "numbers": "12 and " * 30_000,
    "strokes": "1/" * 60_000,
    "one word a line": "12\nLarch\n" * 20_000,
    "places": "Leeds, London, " * 15_000,
    "blocks": "Larch\nE8 3QT\n" * 10_000,
    "lines of names": "Larch Fen Roe\n" * 15_000 + "E8 3QT\n",
    "bodies": "Council\n" * 20_000,
    "right to left": "שלום 14 עולם " * 10_000,
    "control characters": "\x00\x1f\u200f14\u00ad Larch\u2028Road " * 10_000,
}


@pytest.mark.parametrize("text", ROUGH.values(), ids=ROUGH.keys())
def test_rough_text_is_got_through(text: str) -> None:
    for one in found(Passage(text)):
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(
    "text", ["", " ", "14", "14 Larch", "Flat", "Address:", "lives at", "E8", "The", "no", "-", "\n"]
)
def test_scraps_hold_no_address(text: str) -> None:
    assert found(Passage(text)) == ()


def test_places_are_known_in_their_usual_spellings() -> None:
    assert longest(["stow", "on", "the", "wold", "station"]) == 4
    assert longest(["saint", "albans"]) == 2
    assert longest(["northmoor"]) == 0
    assert longest([]) == 0
    assert is_region(["glos"])
    assert not is_region(["hackney"])
    assert max(len(name.split()) for name in places()) <= LONGEST
