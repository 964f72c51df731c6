"""One release of the samples, made once, for the journeys that only look at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from pipelines.confinement.port import Direct
from tests.journeys.papers import numbered
from tests.journeys.walk import SAMPLES, Ran, run_all


@pytest.fixture(autouse=True)
def parsed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command in this process parses in this process too, so that a test can put a fault into a step. As a process
    of its own, and for the demo, it parses in children."""
    monkeypatch.setattr("pipelines.confinement.child.confined", lambda *_, **__: Direct())


@dataclass(frozen=True)
class Demo:
    """The folder given as --out, and what the run said."""

    out: Path
    ran: Ran

    @property
    def released(self) -> Path:
        return self.out / "released"


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """`redact run samples/clean --out DIR --approve all`. Not to be changed: copy it first."""
    out = tmp_path_factory.mktemp("demo") / "out"
    return Demo(out, run_all(SAMPLES, out=out))


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """A folder of three letters."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in (1, 2, 3):
        (folder / f"letter-{number}.pdf").write_bytes(numbered(number))
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"
