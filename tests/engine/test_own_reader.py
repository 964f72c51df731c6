"""Our own names reader: its weights are known by their bytes, and what it answers becomes mentions."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recognizers.engine import own_reader
from recognizers.engine.language_model import language_model
from recognizers.engine.own_reader import WEIGHTS, Mention, mentions_of, read_weights, tokens_of
from recognizers.engine.reader_network import GIVEN, KINDS, TAGS, Answer, ReaderNetwork, Tokens
from redact.model.errors import EnvironmentLacks, Exit


def load_anew() -> object:
    return own_reader.own_reader.__wrapped__()


def changed(path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(content)
    monkeypatch.setattr(own_reader, "WEIGHTS", path)


def test_the_weights_of_the_package_are_loaded() -> None:
    assert load_anew()


def test_weights_of_other_bytes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = bytearray(WEIGHTS.read_bytes())
    content[len(content) // 2] ^= 1
    changed(tmp_path / "weights.npz", bytes(content), monkeypatch)
    with pytest.raises(EnvironmentLacks, match="not the ones") as refused:
        load_anew()
    assert refused.value.exit_code is Exit.ENVIRONMENT


def test_missing_weights_are_said_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_reader, "WEIGHTS", tmp_path / "none.npz")
    with pytest.raises(EnvironmentLacks, match="missing"):
        load_anew()


def test_weights_of_another_network_are_refused() -> None:
    weights = read_weights(WEIGHTS)
    name = next(iter(weights))
    with pytest.raises(ValueError, match="another network"):
        ReaderNetwork().take({**weights, name: np.zeros((1, 1), "f")})
    with pytest.raises(ValueError, match="another network"):
        ReaderNetwork().take({k: v for k, v in weights.items() if k != name})


def test_the_weights_are_few() -> None:
    assert WEIGHTS.stat().st_size < 5_000_000


def paragraph(length: int, seed: int) -> Tokens:
    chance = np.random.default_rng(seed)
    forms = chance.integers(1, 1 << 60, (length, 4), dtype="uint64")
    return Tokens(chance.random((length, GIVEN), dtype="f"), forms)


def test_a_paragraph_is_answered_the_same_alone_and_beside_others() -> None:
    network = ReaderNetwork()
    network.take(read_weights(WEIGHTS))
    one, two, none = paragraph(7, 1), paragraph(3, 2), paragraph(0, 3)
    (alone,) = network.answers([one])
    beside = network.answers([two, none, one, two])
    assert [len(a.masked) for a in beside] == [3, 0, 7, 3]
    np.testing.assert_allclose(beside[2].tags, alone.tags, atol=1e-5)
    np.testing.assert_allclose(beside[2].masked, alone.masked, atol=1e-5)
    np.testing.assert_allclose(alone.tags.sum(axis=1), 1, atol=1e-5)


def test_nothing_is_answered_with_nothing() -> None:
    assert ReaderNetwork().answers([]) == []
    (empty,) = ReaderNetwork().answers([paragraph(0, 1)])
    assert empty.tags.shape == (0, TAGS)


def said(words: str, tags: str, masked: list[float]) -> list[Mention]:
    """Mentions in a text whose tokens have these tags: a letter for a kind's start, the small letter inside it."""
    document = next(language_model().pipe([words]))
    rows = np.zeros((len(document), TAGS), "f")
    for place, tag in enumerate(tags):
        kind = "PLO".find(tag.upper())
        rows[place, 0 if kind < 0 else 1 + 2 * kind + tag.islower()] = 1
    return list(mentions_of(document, Answer(rows, np.array(masked, "f"))))


def test_tags_become_mentions_with_what_they_are_likely_to_be() -> None:
    assert KINDS[:3] == ("PERSON", "LOC", "ORG")
    found = said("Abe Roe of Leeds", "Pp.L", [0.9, 0.7, 0.0, 0.4])
    assert found == [Mention(0, 7, "PERSON", 1.0), Mention(11, 16, "LOC", 0.4)]


def test_neighbours_are_parted_where_one_begins() -> None:
    found = said("Leeds York Acme", "LLO", [0.5, 0.5, 0.5])
    assert [(m.start, m.end, m.kind) for m in found] == [(0, 5, "LOC"), (6, 10, "LOC"), (11, 15, "ORG")]


def test_what_nobody_would_mask_is_no_mention_unless_it_is_a_person() -> None:
    assert [m.kind for m in said("Abe in Leeds", "P.L", [0.0, 0.0, 0.01])] == ["PERSON"]


def test_a_text_is_shown_with_vectors_forms_and_the_packaged_models_word() -> None:
    document = next(language_model().pipe(["Benedict Hart lives in Leeds."]))
    tokens = tokens_of(document, language_model().vocab)
    assert tokens.given.shape == (len(document), GIVEN)
    assert tokens.given[0, 96:].sum() == 2
    assert tokens.given[1, 96:].sum() == 1
    assert len(set(tokens.forms[:, 0].tolist())) == len(document)
