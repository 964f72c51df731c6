"""The generator of training text: valid spans, the same texts for a seed, many frames, every community."""

from __future__ import annotations

import re
import time
from collections import Counter
from random import Random

import pytest

from recognizers.names.communities import COMMUNITIES
from recognizers.training.grammar import Choice, Frame, Scene, Slot, read
from recognizers.training.people import anyone, mention
from recognizers.training.pieces import Annotated, Piece, join
from recognizers.training.rules import PROSE, RULES
from recognizers.training.slots import VALUES
from recognizers.training.table_columns import FIELDS, NAME, TABLES
from recognizers.training.texts import texts

LABELS = {"PERSON", "LOC", "ORG", "DATETIME", "CODE", "QUANTITY", "DEM", "MISC"}
COUNT = 3_000
# Ofcom, telephone numbers for use in TV and radio drama programmes; RFC 2606 for the domains.
DRAMA = re.compile(
    r"(?:\+44|0044|0|\(0)[ ]?(?:7700[ ]?900[ ]?|20\)?[ ]7946[ ]0|1(?:1[3-8]|21|31|41|51|61)[ ]496[ ]0|1632[ ]960"
    r"|28[ ]9649[ ]6|29[ ]2018[ ]0)\d{3}(?: ext \d{4})?$"
)
EXAMPLE = re.compile(r"(?:^|[.@ \]])example\.(?:org|com|net|org\.uk)$", re.IGNORECASE)


@pytest.fixture(scope="module")
def made() -> list[Annotated]:
    return list(texts(20, COUNT))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def test_spans_are_valid_sorted_and_apart(made: list[Annotated]) -> None:
    for text in made:
        last = 0
        for start, end, label in text.spans:
            assert last <= start < end <= len(text.text)
            assert label in LABELS
            assert text.text[start:end] == text.text[start:end].strip()
            last = end


def test_no_span_begins_within_a_word(made: list[Annotated]) -> None:
    loose = sum(
        1
        for text in made
        for start, end, _ in text.spans
        if (start and text.text[start - 1].isalnum()) or (end < len(text.text) and text.text[end].isalnum())
    )
    assert loose == 0


def test_no_text_is_empty_or_has_white_space_around_it(made: list[Annotated]) -> None:
    assert all(text.text and text.text == text.text.strip() for text in made)


def test_a_seed_writes_the_same_texts_and_another_seed_others(made: list[Annotated]) -> None:
    assert list(texts(20, 200)) == made[:200]
    others = {text.text for text in texts(21, 500) if len(text.text) > 80}
    assert not others & {text.text for text in made}


def test_a_text_does_not_show_itself() -> None:
    assert "Sesame" not in repr(Annotated("Sesame Street", ((0, 6, "PERSON"),)))
    assert "Sesame" not in repr(Piece("Sesame"))


def test_every_label_is_there_and_a_good_share_names_nobody(made: list[Annotated]) -> None:
    assert {label for text in made for _, _, label in text.spans} == LABELS
    without = sum(1 for text in made if all(label != "PERSON" for _, _, label in text.spans))
    assert 0.24 <= without / COUNT <= 0.4


def test_texts_are_short_and_long(made: list[Annotated]) -> None:
    lengths = sorted(len(_words(text.text)) for text in made)
    assert lengths[COUNT // 20] <= 5
    assert lengths[-COUNT // 50] >= 180
    assert lengths[-1] <= 900


def test_frames_are_varied(made: list[Annotated]) -> None:
    """With the values taken out, the words around them still come in many orders."""
    grams: Counter[tuple[str, ...]] = Counter()
    for text in made:
        bare, at = [], 0
        for start, end, label in text.spans:
            bare += [text.text[at:start], f" {label}slot "]
            at = end
        words = _words("".join([*bare, text.text[at:]]))
        grams.update(zip(words, words[1:], words[2:], words[3:], strict=False))
    assert len(grams) > 45_000
    assert grams.most_common(1)[0][1] < 0.02 * sum(grams.values())


def test_what_stands_beside_a_name_is_varied(made: list[Annotated]) -> None:
    beside: Counter[tuple[str, str]] = Counter()
    for text in made:
        for start, end, label in text.spans:
            if label == "PERSON":
                left = text.text[max(0, start - 25) : start].split(" ")[-2:]
                right = text.text[end : end + 25].split(" ")[:2]
                beside[" ".join(left), " ".join(right)] += 1
    assert len(beside) > 6_000
    assert beside.most_common(1)[0][1] < 0.05 * sum(beside.values())


def test_time_is_linear() -> None:
    started = time.process_time()
    assert sum(1 for _ in texts(5, 2_000)) == 2_000
    assert time.process_time() - started < 8


def test_there_are_names_enough_of_every_community() -> None:
    given = {name for each in COMMUNITIES for name in (*each.women, *each.men)}
    surnames = {name for each in COMMUNITIES for name in each.surnames}
    assert len(given) > 2_000
    assert len(surnames) > 2_500
    assert len({each.key for each in COMMUNITIES}) == len(COMMUNITIES) >= 45
    assert all(each.women and each.men and len(each.surnames) >= 15 for each in COMMUNITIES)
    assert not [
        name for name in given | surnames if name != name.strip() or any(c in name for c in ',;:\n\t"0123456789')
    ]


def test_every_community_is_reached() -> None:
    random = Random(3)
    reached = Counter(anyone(random).community for _ in range(6_000))
    assert set(reached) == {each.key for each in COMMUNITIES}
    assert min(reached.values()) >= 8


def test_names_come_in_many_forms() -> None:
    random = Random(7)
    forms = [mention(random, anyone(random), style).text for style in ("full", "short", "register") for _ in range(400)]
    for pattern in (
        r"^(?:Mr|Mrs|Ms|Miss) [A-Z]", r"^[A-Z]\. ?[A-Z][a-z]+", r"^[A-Z'’ -]{4,}, [A-Z][a-z]+", r"^[A-Z]{3,} [A-Z]{3,}",
        r"^[a-z]+ [a-z]+$", r"^\w+$", r"\w-\w", r"[\"“'(]\w+[\"”')]", r"^[A-Z]\.?[A-Z]\.?$", r"[^\x00-\x7f]",
    ):  # fmt: skip
        assert sum(1 for form in forms if re.search(pattern, form)) >= 2, pattern


def test_telephone_numbers_and_mail_are_kept_for_examples() -> None:
    scene = Scene(Random(1), RULES, VALUES)
    for _ in range(500):
        assert DRAMA.match(scene.say("{phone}")[0].text)
        assert EXAMPLE.search(scene.say("{mail_a}")[0].text)
        assert scene.say("{nhs}")[0].text.startswith("999")
    mail = re.compile(r"\w[ ]?@[ ]?[\w.-]+", re.IGNORECASE)
    found = [hit for text in texts(8, COUNT) for hit in mail.findall(text.text)]
    clean = [hit for hit in found if EXAMPLE.search(hit.partition("@")[2].rstrip("."))]
    assert len(clean) > 0.95 * len(found) > 100  # the rest are bent by the scanner


def slots_of(frame: Frame) -> set[str]:
    found: set[str] = set()
    for part in frame:
        if isinstance(part, Slot):
            found.add(part.name)
        elif isinstance(part, Choice):
            for inner in part.frames:
                found |= slots_of(inner)
    return found


def test_every_frame_can_be_filled() -> None:
    frames = [frame for rule in RULES.values() for frame in rule]
    frames += [value for _, value in FIELDS] + [value for table in TABLES for _, value in table if value != NAME]
    for number, frame in enumerate(frames):
        scene = Scene(Random(number), RULES, VALUES)
        names = slots_of(read(frame.replace(NAME, "{A}")))
        for name in names:
            scene.say(f"{{{name}}}")
    assert set(PROSE) <= set(RULES)


def test_a_frame_with_a_bracket_too_many_is_an_error() -> None:
    for frame in ("one ] two", "one [two|three", "[one|[two]"):
        with pytest.raises(ValueError, match="bracket"):
            read(frame)


def test_spans_leave_white_space_out_and_neighbours_of_one_label_become_one() -> None:
    pieces = [
        Piece("Dr", "PERSON"),
        Piece(" Vale", "PERSON"),
        Piece("s", "PERSON"),
        Piece(" rang"),
        Piece(" PC 1 ", "CODE"),
    ]
    assert join(pieces) == Annotated("Dr Vales rang PC 1 ", ((0, 2, "PERSON"), (3, 8, "PERSON"), (14, 18, "CODE")))


@pytest.mark.parametrize(
    "frame",
    ["{body}", "{statute}", "{operation}", "{ship}", "{vehicle}", "{product}", "{shop}", "{disease}", "{post}",
     "{heading}", "{label}", "{menu}", "{dept}", "{committee}", "{ward}", "{area}", "{system}", "{section}",
     "{weekday}", "{month}", "{noun}", "{Noun}", "{NOUN}", "{adv}", "{acronym}", "{code_word}"],
)  # fmt: skip
def test_what_only_looks_like_a_name_has_no_label(frame: str) -> None:
    scene = Scene(Random(2), RULES, VALUES)
    assert not [piece for _ in range(60) for piece in scene.say(frame) if piece.label]


def test_frames_that_name_nobody_name_nobody() -> None:
    for rule in ("nobody", "nothing", "words", "about_us", "print_out", "ordinary", "title_case"):
        for frame in RULES[rule]:
            for number in range(3):
                scene = Scene(Random(number), RULES, VALUES)
                assert not [piece for piece in scene.say(frame) if piece.label == "PERSON"], frame
