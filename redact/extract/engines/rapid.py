"""Reads pixels by RapidOCR: two small networks (one finds lines, one spells them) whose models lie in its wheel.

The models are given by path, so that the package never looks for them on the network. They are loaded when something
is first read, once in a process; a run takes one thread, since documents already run side by side.
"""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from redact.extract.engines.looking import Pixels, Quad, Spelling, look
from redact.extract.engines.shades import is_blank
from redact.model.errors import CouldNotLook
from redact.model.pixels import Raster, SeenWord

PACKAGE = "rapidocr"
FINDER, SPELLER = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"
SMALLEST_SIDE = 64
"""The finder makes smaller pictures this large; its own default, 736, makes a strip of one line forty times as big."""
THREADS = 1
REMEDY = "Run `make setup`, then `redact doctor`."


@dataclass(frozen=True, slots=True)
class RapidReader:
    """A `PixelReader`. All instances of a process share the loaded models; not for several threads at once."""

    @property
    def digest(self) -> str:
        """Engine, its version, and the SHA-256 of the models' bytes. Raises CouldNotLook where they are missing."""
        return _digest()

    def read(self, raster: Raster) -> tuple[SeenWord, ...]:
        """The words of a grey or RGB raster, in pixels; () where it shows one colour only.

        Raises CouldNotLook, whatever went wrong: a reader that failed has not seen that there is nothing.
        """
        if raster.width == 0 or raster.height == 0:
            return ()
        pixels = _pixels(raster)
        if is_blank(pixels):
            return ()
        try:
            return look(_models(), pixels)
        except CouldNotLook:
            raise
        except Exception:
            raise CouldNotLook("the reader of pixels failed on a picture", REMEDY) from None


def version_of_engine() -> str:
    """The installed version of RapidOCR. Raises CouldNotLook when there is none."""
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        raise CouldNotLook("the reader of pixels is not installed", REMEDY) from None


def _pixels(raster: Raster) -> Pixels:
    if raster.channels not in (1, 3):
        raise CouldNotLook(f"a picture has {raster.channels} channels, not 1 or 3", "Give it in grey or in RGB.")
    grid = np.frombuffer(raster.samples, np.uint8).reshape(raster.height, raster.width, raster.channels)
    return np.repeat(grid, 3, axis=2) if raster.channels == 1 else grid[:, :, ::-1]  # the networks want BGR


@cache
def _model_files() -> tuple[Path, Path]:
    spec = find_spec(PACKAGE)
    folder = Path(spec.origin).parent / "models" if spec and spec.origin else None
    if folder is None or not all((folder / name).is_file() for name in (FINDER, SPELLER)):
        raise CouldNotLook("the models of the reader of pixels are missing", REMEDY)
    return folder / FINDER, folder / SPELLER


@cache
def _digest() -> str:
    digest = hashlib.sha256()
    for path in _model_files():
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return f"{PACKAGE} {version_of_engine()} {digest.hexdigest()}"


class _Models:
    """The two networks. Their package keeps its switches from one call to the next, so that each call sets them all."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine

    def find(self, pixels: Pixels) -> list[Quad]:
        boxes = self._engine(pixels, use_det=True, use_cls=False, use_rec=False).boxes
        return [] if boxes is None else [np.asarray(box, np.float64) for box in boxes]

    def spell(self, strip: Pixels) -> Spelling:
        found = self._engine(strip, use_det=False, use_cls=False, use_rec=True, return_word_box=True)
        (text,), (info,) = found.txts, found.word_results
        columns = [column for word in info.word_cols for column in word]
        sure = [c for letter, c in zip(text, info.confs, strict=False) if not letter.isspace()]
        letters = sum(not c.isspace() for c in text)
        if len(columns) != letters or len(sure) != letters:
            raise CouldNotLook("the reader of pixels gave places that don't fit its letters", REMEDY)
        return Spelling(text, tuple((c + 0.5) / info.line_txt_len for c in columns), tuple(sure))


@cache
def _models() -> _Models:
    finder, speller = _model_files()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # other people's deprecations
        from rapidocr import RapidOCR

        engine = RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_preprocess_img": False,
                "Global.use_vertical_padding": False,
                "Det.limit_side_len": SMALLEST_SIDE,
                "Det.model_path": str(finder),
                "Rec.model_path": str(speller),
                "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
                "EngineConfig.onnxruntime.inter_op_num_threads": THREADS,
            }
        )
    return _Models(engine)
