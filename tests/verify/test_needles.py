"""Folding, and the search for many secrets."""

from __future__ import annotations

import random
import string

import pytest

from redact.verify.haystack import written
from redact.verify.needles import FEW, Needles, fold, is_text, readings


@pytest.mark.parametrize(
    "text",
    ["Okafor", "OKAFOR", "O k a f o r", "Oka\u00adfor", "ＯＫＡＦＯＲ", "Óka-\nfor", "ok\u200bafor."],
)
def test_spelling_that_looks_alike_folds_alike(text: str) -> None:
    assert fold(text) == "okafor"


def test_ligatures_fold_to_their_letters() -> None:
    assert fold("Gri\ufb03ths") == fold("Griffiths")


def test_short_secrets_are_left_to_their_places() -> None:
    assert not Needles(["Li", "a.b.c", ""])
    assert Needles(["Li", "Ahmed"]).texts == {"ahmed"}


@pytest.mark.parametrize("more", [0, 10 * FEW])
def test_few_and_many_secrets_are_found_alike(more: int) -> None:
    chance = random.Random(7)
    others = ["q" + "".join(chance.choices(string.ascii_lowercase, k=9)) for _ in range(more)]
    needles = Needles(["Okafor", "van der Berg", *others])
    assert needles.found_in(fold("To Mr O'Neill, Ms Okafor and J. van der Berg")) == {"okafor", "vanderberg"}
    assert needles.found_in(fold("Nobody is named here")) == set()


@pytest.mark.parametrize("coding", ["latin-1", "utf-8", "utf-16", "utf-16-be", "utf-16-le"])
def test_a_name_is_read_in_any_coding(coding: str) -> None:
    assert any("nunez" in fold(text) for text in readings("Señora Núñez".encode(coding)))


def test_cyrillic_in_utf_16() -> None:
    assert any(fold("Иванова") in fold(text) for text in readings("Иванова".encode("utf-16-be")))


def test_binary_is_told_from_text() -> None:
    assert is_text("Núñez, ".encode() * 9)
    assert is_text(b"O\x00k\x00a\x00f\x00o\x00r\x00")
    assert not is_text(random.Random(1).randbytes(2000))


def test_what_page_instructions_write_is_joined_across_kerning() -> None:
    data = rb"BT /F1 11 Tf [(Ok) -20 (a\146) 12 <6f72>] TJ ET /Okoro BMC EMC"
    assert written(data) == "okafor|f1|bmc".replace("|bmc", "") + "|okoro"
