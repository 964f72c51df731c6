"""Documents with a secret, and the line with a detector that knows it. Invented people only."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from pipelines.casefile.casefile import Casefile
from pipelines.line import Line, Outcome
from redact.decide.planning import waiting_of
from redact.extract.engines.rapid import RapidReader
from redact.model.decision import Acceptance
from redact.model.flag import Tier
from redact.model.passage import Passage
from redact.model.span import Span
from redact.wire.canonical import sha256
from redact.wire.policy import read_policy

SECRET = "Okafor"
LINES = (
    "Dear requester, thank you for your letter of 3 May 2022.",
    "The visit was made by Adaeze Okafor of the northern team.",
    "The neighbours said that nothing else was seen there.",
    "We withhold one name and release all other information.",
)


class KnowsTheSecret:
    """A detector that finds the secret wherever it can be read, and nothing else."""

    digest = "knows the secret"

    def detect(self, passages: Sequence[Passage], wanted: object = None) -> list[list[Span]]:
        return [list(self._spans(p.text)) for p in passages]

    def _spans(self, text: str) -> Iterator[Span]:
        start = text.find(SECRET)
        while start >= 0:
            yield Span(start, start + len(SECRET), "PERSON", 0.9, "test.secret")
            start = text.find(SECRET, start + 1)


class Blind:
    """Sees the secret in the source only: the second look is out of the way, and the verifier alone judges."""

    digest = "blind"

    def __init__(self) -> None:
        self._looks = 0

    def detect(self, passages: Sequence[Passage], wanted: object = None) -> list[list[Span]]:
        self._looks += 1
        return KnowsTheSecret().detect(passages) if self._looks == 1 else [[] for _ in passages]


READER = RapidReader()
"""Loaded when it first reads, and once for all."""


def letter(
    lines: Sequence[str] = LINES,
    pages: int = 1,
    draw: Callable[[canvas.Canvas], None] | None = None,
    leading: float = 14,
) -> bytes:
    """A4 pages of 11 pt lines, `leading` points apart."""
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    for _ in range(pages):
        paper.setFont("Helvetica", 11)
        for row, line in enumerate(lines):
            paper.drawString(72, 770 - leading * row, line)
        if draw is not None:
            draw(paper)
        paper.showPage()
    paper.save()
    return out.getvalue()


def picture_of_words(words: str, size: tuple[int, int] = (600, 80)) -> ImageReader:
    """A picture in which words are written in pixels."""
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).text((10, 10), words, fill=0, font_size=40)
    return ImageReader(image)


@contextmanager
def line_over(folder: Path, detector: object) -> Iterator[Callable[[bytes], Outcome]]:
    """The whole line over an empty case, the policy approving all; what can't be read is accepted by a person."""
    policy = read_policy()
    with Casefile.opened(folder / "internal") as casefile:
        line = Line(
            casefile,
            folder / "released",
            policy,
            detector,  # type: ignore[arg-type]
            approve=Tier,
            reader=READER,
        )

        def take(content: bytes) -> Outcome:
            document = casefile.keep_original(content, "letter.pdf")
            outcome = line.take(document, content, lambda _: "letter.pdf")
            if outcome.waiting:
                facts = waiting_of(document, (), outcome.flagged.facts, {}, ()).facts
                casefile.decide(
                    acceptances=[Acceptance(sha256(content), f.page, f.kind, "A. Reviewer", "looked") for f in facts]
                )
                outcome = line.take(document, content, lambda _: "letter.pdf")
            return outcome

        yield take


@pytest.fixture
def take(tmp_path: Path) -> Iterator[Callable[[bytes], Outcome]]:
    """The line with a detector that is blind on the second look."""
    with line_over(tmp_path, Blind()) as taken:
        yield taken
