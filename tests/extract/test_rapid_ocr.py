"""The real reader of pixels, on pictures of one line each."""

from __future__ import annotations

import logging

import pytest

from redact.extract.engines import rapid
from redact.extract.engines.rapid import RapidReader
from redact.model.errors import CouldNotLook
from redact.model.pixels import PixelReader, Raster
from tests.extract.seeing import raster_of, written

READER: PixelReader = RapidReader()


@pytest.mark.slow
@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_words_are_read_whichever_way_they_stand(turned: int) -> None:
    raster = raster_of(written("Adaeze Okafor", (300, 60), turned=turned))
    words = READER.read(raster)
    assert [w.text for w in words] == ["Adaeze", "Okafor"]
    assert all(w.confidence > 0.8 for w in words)
    assert all(0 <= w.box.x0 < w.box.x1 <= raster.width for w in words)
    first, second = words[0].box.centre, words[1].box.centre
    along = {0: second[0] - first[0], 90: first[1] - second[1], 180: first[0] - second[0], 270: second[1] - first[1]}
    assert along[turned] > 60


@pytest.mark.slow
def test_a_small_picture_is_read(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    image = written("Okafor", (120, 50)).resize((48, 20))
    with caplog.at_level(logging.DEBUG):
        assert [w.text for w in READER.read(raster_of(image))] == ["Okafor"]
    assert "".join(capsys.readouterr()) == ""
    assert "Okafor" not in caplog.text


@pytest.mark.parametrize(
    "raster", [Raster(0, 0, 1, b""), Raster(40, 20, 1, b"\xf0" * 800), Raster(4, 4, 3, b"\x20" * 48)]
)
def test_a_blank_raster_asks_no_model(raster: Raster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rapid, "_models", lambda: pytest.fail("the models were asked"))
    assert READER.read(raster) == ()


def test_whatever_goes_wrong_it_could_not_look(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def find(self, pixels: object) -> list[object]:
            raise OSError("Adaeze Okafor")

    monkeypatch.setattr(rapid, "_models", Broken)
    with pytest.raises(CouldNotLook) as raised:
        READER.read(raster_of(written("Okafor")))
    assert "Okafor" not in raised.value.line()


def test_missing_models_are_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rapid, "FINDER", "elsewhere.onnx")
    rapid._model_files.cache_clear()
    try:
        with pytest.raises(CouldNotLook):
            rapid._model_files()
    finally:
        rapid._model_files.cache_clear()


def test_the_digest_names_engine_version_and_models() -> None:
    engine, version, models = READER.digest.split()
    assert (engine, len(models)) == ("rapidocr", 64)
    assert version[0].isdigit()
